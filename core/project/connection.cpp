#include "project/connection.h"

#include "base/file.h"

#include <sqlite3.h>

#include <fmt/format.h>

#include <limits>

namespace plumb::project {
namespace {

// A file of others is read within bounds, whatever it says of itself.
void guard(sqlite3* database) {
    sqlite3_extended_result_codes(database, 1);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, 1 << 30);
    sqlite3_limit(database, SQLITE_LIMIT_SQL_LENGTH, 1 << 20);
    sqlite3_limit(database, SQLITE_LIMIT_EXPR_DEPTH, 200);
    sqlite3_limit(database, SQLITE_LIMIT_COMPOUND_SELECT, 50);
    sqlite3_limit(database, SQLITE_LIMIT_VDBE_OP, 1 << 20);
    sqlite3_limit(database, SQLITE_LIMIT_FUNCTION_ARG, 32);
    sqlite3_limit(database, SQLITE_LIMIT_TRIGGER_DEPTH, 4);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 1);
}

bool isFailedSync(int code) {
    return code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_DIR_FSYNC;
}

// Kernels drop what they could not write and call the next sync a success. Were the log brought into the file after
// that, without its checksums being looked at, it would bring along what was never written.
void keepLog(sqlite3* database) {
    sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

// As SQLite does by itself, except that a failed sync is not forgotten.
int afterCommit(void*, sqlite3* database, const char* name, int frames) {
    constexpr int kMostFrames = 1000;
    if (frames >= kMostFrames &&
        isFailedSync(sqlite3_wal_checkpoint_v2(database, name, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr))) {
        keepLog(database);
    }
    return SQLITE_OK;
}

Result<void> giveKey(sqlite3* database, const FileKey& key, const std::string& path) {
#ifdef PLUMBLINE_ENCRYPTION
    // The one format that other programs read: SQLCipher 4, with nothing of it left to a default.
    sqlite3mc_config(database, "cipher", sqlite3mc_cipher_index("sqlcipher"));
    sqlite3mc_config_cipher(database, "sqlcipher", "legacy", 4);
    const std::string_view literal = key.literal().reveal();
    if (const int code = sqlite3_key(database, literal.data(), static_cast<int>(literal.size())); code != SQLITE_OK) {
        return fail(errorOf(database, code, path));
    }
    return {};
#else
    static_cast<void>(database);
    static_cast<void>(key);
    return fail(MessageId::ProjectNoEncryption, {path});
#endif
}

int flagsOf(Connection::Access access) {
    switch (access) {
    case Connection::Access::Read:
        return SQLITE_OPEN_READONLY;
    case Connection::Access::Immutable:
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case Connection::Access::Write:
        return SQLITE_OPEN_READWRITE;
    case Connection::Access::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return SQLITE_OPEN_READONLY;
}

std::string immutableUri(const std::string& path) {
    std::string uri = "file:";
    for (const char c : path) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
                           c == '.' || c == '-' || c == '_';
        uri += plain ? std::string(1, c) : fmt::format("%{:02x}", static_cast<unsigned char>(c));
    }
    return uri + "?immutable=1";
}

}  // namespace

Error errorOf(sqlite3* database, int code, const std::string& path) {
    const std::string said = database ? sqlite3_errmsg(database) : sqlite3_errstr(code);
    switch (code & 0xff) {
    case SQLITE_FULL:
        return Error(MessageId::ProjectFull, {path});
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error(MessageId::ProjectBusy, {path});
    case SQLITE_NOTADB:
        return Error(MessageId::ProjectForeign, {path});
    case SQLITE_CORRUPT:
        return Error(MessageId::ProjectUnreadable, {path, said});
    case SQLITE_READONLY:
        return Error(MessageId::ProjectReadOnly, {path});
    case SQLITE_INTERRUPT:
        return Error(MessageId::Cancelled);
    case SQLITE_NOMEM:
        return Error(MessageId::OutOfMemory, {path});
    case SQLITE_AUTH:
        return Error(MessageId::ProjectSqlRefused, {said});
    case SQLITE_ERROR:
        return Error(MessageId::ProjectSql, {said});
    default:
        return Error(MessageId::ProjectStorage, {path, said});
    }
}

// Statement

void Statement::Finalizer::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Statement& Statement::bind(int place, std::int64_t value) {
    sqlite3_bind_int64(m_statement.get(), place, value);
    return *this;
}

Statement& Statement::bind(int place, std::string_view text) {
    sqlite3_bind_text64(m_statement.get(), place, text.data() ? text.data() : "", text.size(), SQLITE_STATIC,
                        SQLITE_UTF8);
    return *this;
}

Statement& Statement::bindBlob(int place, ByteView bytes) {
    if (bytes.empty()) {
        sqlite3_bind_zeroblob(m_statement.get(), place, 0);
    } else {
        sqlite3_bind_blob64(m_statement.get(), place, bytes.data(), bytes.size(), SQLITE_STATIC);
    }
    return *this;
}

Statement& Statement::bindNull(int place) {
    sqlite3_bind_null(m_statement.get(), place);
    return *this;
}

Result<bool> Statement::step() {
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        return false;
    }
    if (isFailedSync(code)) {
        keepLog(sqlite3_db_handle(m_statement.get()));
    }
    Error error = errorOf(sqlite3_db_handle(m_statement.get()), code, *m_path);
    sqlite3_reset(m_statement.get());
    return fail(std::move(error));
}

Result<void> Statement::run() {
    return each([](const Statement&) {});
}

void Statement::reset() {
    sqlite3_reset(m_statement.get());
}

int Statement::columns() const {
    return sqlite3_column_count(m_statement.get());
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string_view Statement::text(int column) const {
    const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return text ? std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)))
                : std::string_view();
}

ByteView Statement::blob(int column) const {
    const auto* const bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, bytes ? static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)) : 0};
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

// Connection

void Connection::Closer::operator()(sqlite3* database) const {
    sqlite3_close_v2(database);
}

Connection::Connection(sqlite3* database, std::string path)
    : m_path(std::make_unique<std::string>(std::move(path)))
    , m_database(database) {}

Result<Connection> Connection::open(const std::string& path, Access access, const FileKey* key, const char* vfs) {
    if (access == Access::Create && !vfs && RandomAccessFile::stampOf(path)) {
        return fail(MessageId::FileExists, {path});
    }
    sqlite3* database = nullptr;
    const std::string name = access == Access::Immutable ? immutableUri(path) : path;
    const int flags = flagsOf(access) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(name.c_str(), &database, flags, vfs);
    Connection connection(database, path);
    if (code != SQLITE_OK) {
        return fail((code & 0xff) == SQLITE_CANTOPEN ? Error(MessageId::FileCannotOpen, {path, sqlite3_errstr(code)})
                                                     : errorOf(database, code, path));
    }
    guard(database);
    sqlite3_busy_timeout(database, 5000);
    sqlite3_wal_hook(database, afterCommit, nullptr);
    if (key) {
        if (Result<void> given = giveKey(database, *key, path); !given) {
            return fail(std::move(given.error()));
        }
    }
    // Nothing was read so far. The first page tells whether the key is right. Where there is no log a transaction ends
    // with the deletion of its journal, which only EXTRA brings to the disk.
    // What is deleted is overwritten and nothing goes into temporary files, whatever SQLite was built with.
    Result<void> usable = connection.run("PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;"
                                         "PRAGMA cache_size = -16000; PRAGMA cell_size_check = ON;"
                                         "PRAGMA synchronous = EXTRA;"
                                         "SELECT count(*) FROM sqlite_schema");
    if (!usable) {
        const MessageId id = usable.error().id();
        return fail(id == MessageId::ProjectForeign && key ? Error(MessageId::ProjectKey, {path}) : usable.error());
    }
    return connection;
}

Result<void> Connection::run(std::string_view sql) {
    const char* rest = sql.data();
    const char* const end = rest + sql.size();
    while (rest < end) {
        sqlite3_stmt* raw = nullptr;
        const int code = sqlite3_prepare_v2(handle(), rest, static_cast<int>(end - rest), &raw, &rest);
        Statement statement(raw, m_path.get());
        if (code != SQLITE_OK) {
            return fail(errorOf(handle(), code, path()));
        }
        if (raw) {  // a comment or blanks are no statement
            if (Result<void> done = statement.run(); !done) {
                return done;
            }
        }
    }
    return {};
}

Result<Statement> Connection::prepare(std::string_view sql) {
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v2(handle(), sql.data(), static_cast<int>(sql.size()), &raw, nullptr);
    Statement statement(raw, m_path.get());
    if (code != SQLITE_OK) {
        return fail(errorOf(handle(), code, path()));
    }
    return statement;
}

Result<std::int64_t> Connection::number(std::string_view sql) {
    Result<Statement> statement = prepare(sql);
    if (!statement) {
        return fail(std::move(statement.error()));
    }
    const Result<bool> row = statement->step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? statement->integer(0) : 0;
}

Result<std::string> Connection::text(std::string_view sql) {
    Result<Statement> statement = prepare(sql);
    if (!statement) {
        return fail(std::move(statement.error()));
    }
    const Result<bool> row = statement->step();
    if (!row) {
        return fail(row.error());
    }
    return std::string(*row ? statement->text(0) : std::string_view());
}

std::int64_t Connection::lastId() const {
    return sqlite3_last_insert_rowid(handle());
}

std::int64_t Connection::changes() const {
    return sqlite3_changes64(handle());
}

bool Connection::inTransaction() const {
    return sqlite3_get_autocommit(handle()) == 0;
}

bool Connection::syncFailed() const {
    int kept = 0;
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, -1, &kept);
    return kept != 0;
}

void Connection::interrupt() {
    sqlite3_interrupt(handle());
}

// Transaction

Result<Transaction> Transaction::begin(Connection& connection) {
    if (Result<void> begun = connection.run("BEGIN IMMEDIATE"); !begun) {
        return fail(std::move(begun.error()));
    }
    return Transaction(connection);
}

Transaction::~Transaction() {
    if (m_connection && m_connection->inTransaction()) {
        // What made it necessary was told already; a failed rollback leaves the same state behind.
        static_cast<void>(m_connection->run("ROLLBACK"));
    }
}

Result<void> Transaction::commit() {
    if (Result<void> done = m_connection->run("COMMIT"); !done) {
        return done;
    }
    m_connection = nullptr;
    return {};
}

}  // namespace plumb::project
