// What another program does with an encrypted project: SQLCipher itself, which shares no code with what the project
// room encrypts with. The passphrase comes on standard input.
//
//   sqlcipher_peer ask FILE "SELECT ..."    rows, columns apart by a bar
//   sqlcipher_peer make FILE                a new encrypted file with a table of its own
#include <sqlite3.h>

#include <cstdio>
#include <iostream>
#include <string>

namespace {

int fail(sqlite3* database, const char* what) {
    std::fprintf(stderr, "%s: %s\n", what, sqlite3_errmsg(database));
    return 1;
}

int print(void*, int columns, char** values, char**) {
    for (int i = 0; i < columns; ++i) {
        std::printf("%s%s", i ? "|" : "", values[i] ? values[i] : "NULL");
    }
    std::printf("\n");
    return 0;
}

}  // namespace

int main(int count, char** arguments) {
    if (count < 3) {
        return 2;
    }
    const std::string verb = arguments[1];
    std::string passphrase;
    std::getline(std::cin, passphrase);
    sqlite3* database = nullptr;
    if (sqlite3_open(arguments[2], &database) != SQLITE_OK) {
        return fail(database, "open");
    }
    if (sqlite3_key(database, passphrase.data(), static_cast<int>(passphrase.size())) != SQLITE_OK) {
        return fail(database, "key");
    }
    const char* const sql = verb == "make"
                                ? "CREATE TABLE greeting(id INTEGER PRIMARY KEY, text TEXT);"
                                  "INSERT INTO greeting(text) VALUES('from SQLCipher'), ('and again');"
                                  "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 5000) "
                                  "INSERT INTO greeting(text) SELECT 'row ' || x FROM n"
                                : arguments[3];
    if (sqlite3_exec(database, sql, print, nullptr, nullptr) != SQLITE_OK) {
        return fail(database, "ask");
    }
    return sqlite3_close(database) == SQLITE_OK ? 0 : 1;
}
