#include "unit/project/damage.h"

#include <sqlite3.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace project_test {
namespace {

class Raw {
public:
    Raw(const std::string& path, [[maybe_unused]] const FileKey* key) {
        EXPECT_EQ(sqlite3_open_v2(path.c_str(), &m_database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr),
                  SQLITE_OK);
#ifdef PLUMBLINE_ENCRYPTION
        if (key) {
            sqlite3mc_config(m_database, "cipher", sqlite3mc_cipher_index("sqlcipher"));
            sqlite3mc_config_cipher(m_database, "sqlcipher", "legacy", 4);
            const std::string literal(key->literal().reveal());
            EXPECT_EQ(sqlite3_key(m_database, literal.data(), static_cast<int>(literal.size())), SQLITE_OK);
        }
#endif
        run("PRAGMA foreign_keys = OFF");
    }
    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;
    ~Raw() {
        sqlite3_close_v2(m_database);
    }

    void run(const std::string& statements) {
        char* problem = nullptr;
        EXPECT_EQ(sqlite3_exec(m_database, statements.c_str(), nullptr, nullptr, &problem), SQLITE_OK)
            << statements << ": " << (problem ? problem : "");
        sqlite3_free(problem);
    }
    [[nodiscard]] std::vector<std::string> column(const std::string& question) {
        std::vector<std::string> values;
        sqlite3_stmt* statement = nullptr;
        EXPECT_EQ(sqlite3_prepare_v2(m_database, question.c_str(), -1, &statement, nullptr), SQLITE_OK) << question;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            const auto* const bytes = static_cast<const char*>(sqlite3_column_blob(statement, 0));
            values.emplace_back(bytes ? bytes : "", static_cast<std::size_t>(sqlite3_column_bytes(statement, 0)));
        }
        sqlite3_finalize(statement);
        return values;
    }

private:
    sqlite3* m_database = nullptr;
};

}  // namespace

void sql(const std::string& path, const std::string& statements, const FileKey* key) {
    Raw(path, key).run(statements);
}

void sqlOnTrail(const std::string& path, const std::string& statements) {
    Raw raw(path, nullptr);
    const std::vector<std::string> triggers = raw.column("SELECT sql FROM sqlite_schema WHERE type = 'trigger'");
    raw.run("DROP TRIGGER audit_kept; DROP TRIGGER audit_whole");
    raw.run(statements);
    for (const std::string& trigger : triggers) {
        raw.run(trigger);
    }
}

std::string sqlText(const std::string& path, const std::string& question, const FileKey* key) {
    const std::vector<std::string> values = Raw(path, key).column(question);
    return values.empty() ? "" : values[0];
}

std::string fileBytes(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void setFileBytes(const std::string& path, const std::string& bytes) {
    for (const char* const beside : {"-wal", "-shm", "-journal"}) {
        std::filesystem::remove(path + beside);
    }
    std::ofstream(path, std::ios::binary) << bytes;
}

std::vector<std::string> framesIn(const std::string& path) {
    return Raw(path, nullptr).column("SELECT substr(data, length(data) / 2, 200) FROM block ORDER BY id");
}

void flipInFile(const std::string& path, const std::string& piece, std::size_t at) {
    std::string bytes = fileBytes(path);
    // The stretch may go over the end of a page: half of it does not.
    std::size_t found = std::string::npos;
    for (const std::size_t from : {std::size_t{0}, piece.size() / 2}) {
        const std::string half = piece.substr(from, piece.size() / 2);
        if (found == std::string::npos && bytes.find(half) != std::string::npos) {
            found = bytes.find(half) + at % half.size();
        }
    }
    ASSERT_NE(found, std::string::npos);
    bytes[found] = static_cast<char>(bytes[found] ^ 0x10);
    setFileBytes(path, bytes);
}

std::shared_ptr<Project> openedToRead(const std::string& path, const FileKey* key) {
    OpenOptions options;
    options.key = key;
    options.readOnly = true;
    Result<std::shared_ptr<Project>> project = Project::open(path, options);
    EXPECT_TRUE(project) << (project ? "" : project.error().render());
    return project ? *project : nullptr;
}

std::shared_ptr<Project> openedToWrite(const std::string& path, const FileKey* key) {
    OpenOptions options;
    options.key = key;
    options.audit = false;
    Result<std::shared_ptr<Project>> project = Project::open(path, options);
    EXPECT_TRUE(project) << (project ? "" : project.error().render());
    return project ? *project : nullptr;
}

}  // namespace project_test
