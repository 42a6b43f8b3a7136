#include "project/sql.h"

#include "project/audit.h"
#include "project/field_value.h"
#include "project/project.h"

#include <sqlite3.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace plumb::project {
namespace {

// PRAGMAs that tell something and change nothing, as they are written without a value, and those that take a name.
constexpr std::string_view kTelling[] = {"application_id", "user_version",   "schema_version",  "page_count",
                                         "page_size",      "freelist_count", "encoding",        "journal_mode",
                                         "table_list",     "function_list",  "compile_options", "collation_list"};
constexpr std::string_view kTellingOf[] = {"table_info", "table_xinfo", "table_list",      "index_list",
                                           "index_info", "index_xinfo", "foreign_key_list"};
// What would show keys, or pages as they stand.
constexpr std::string_view kHidden[] = {"secret", "sqlite_dbpage", "sqlite_stmt"};

template <std::size_t N>
bool among(const std::string_view (&names)[N], const char* name) {
    return std::any_of(std::begin(names), std::end(names),
                       [&](std::string_view one) { return sqlite3_stricmp(std::string(one).c_str(), name) == 0; });
}

struct Asking {
    std::string refused;  ///< what was, first
    CancelToken cancel;
};

int refuse(Asking& asking, std::string what) {
    if (asking.refused.empty()) {
        asking.refused = std::move(what);
    }
    return SQLITE_DENY;
}

std::string wordsOf(int action) {
    switch (action) {
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
        return "changing rows";
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
        return "another file";
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
        return "a transaction";
    default:
        return "changing the schema";
    }
}

int authorize(void* data, int action, const char* first, const char* second, const char*, const char*) {
    Asking& asking = *static_cast<Asking*>(data);
    const char* const name = first ? first : "";
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_UPDATE:
        // Older ones ask for this when a table such as field_value() is declared; for whoever means it, the schema is
        // not to be written.
        return std::string_view(name) == "sqlite_master" ? SQLITE_OK : refuse(asking, wordsOf(action));
    case SQLITE_READ:
        return among(kHidden, name) ? refuse(asking, fmt::format("reading {}", name)) : SQLITE_OK;
    case SQLITE_FUNCTION: {
        const char* const function = second ? second : "";
        const bool fine = sqlite3_strnicmp(function, "sqlite3mc", 9) != 0 &&
                          sqlite3_stricmp(function, "load_extension") != 0 &&
                          sqlite3_stricmp(function, "fts3_tokenizer") != 0;
        return fine ? SQLITE_OK : refuse(asking, fmt::format("the function {}", function));
    }
    case SQLITE_PRAGMA: {
        const bool fine = second ? among(kTellingOf, name) : among(kTelling, name);
        return fine ? SQLITE_OK : refuse(asking, fmt::format("PRAGMA {}", name));
    }
    default:
        return refuse(asking, wordsOf(action));
    }
}

int onProgress(void* data) {
    return static_cast<Asking*>(data)->cancel.stopped() ? 1 : 0;
}

// A connection as only this question sees it; given back as it was.
class Guarded {
public:
    Guarded(Connection& connection, Asking& asking)
        : m_connection(connection) {
        constexpr int kSteps = 10'000;  // of SQLite's machine: a fraction of a millisecond
        sqlite3_set_authorizer(connection.handle(), authorize, &asking);
        sqlite3_progress_handler(connection.handle(), kSteps, onProgress, &asking);
    }
    ~Guarded() {
        removeFieldValue(m_connection);
        sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
        sqlite3_set_authorizer(m_connection.handle(), nullptr, nullptr);
    }
    Guarded(const Guarded&) = delete;
    Guarded& operator=(const Guarded&) = delete;

private:
    Connection& m_connection;
};

// SQLite's own words, as part of a sentence.
Error sqlError(std::string said) {
    while (!said.empty() && said.back() == '.') {
        said.pop_back();
    }
    return Error(MessageId::ProjectSql, {std::move(said)});
}

Error problemOf(Connection& connection, int code, const Asking& asking, FieldValueUse& use) {
    if (use.failed) {
        Error failed = *std::exchange(use.failed, std::nullopt);
        const bool path = failed.room() == "path";
        return path ? sqlError(failed.render()) : failed;
    }
    if (!asking.refused.empty()) {
        return Error(MessageId::ProjectSqlRefused, {asking.refused});
    }
    const int kind = code & 0xff;
    if (kind == SQLITE_ERROR || kind == SQLITE_RANGE || kind == SQLITE_TOOBIG || kind == SQLITE_MISMATCH) {
        return sqlError(sqlite3_errmsg(connection.handle()));
    }
    return errorOf(connection.handle(), code, connection.path());
}

SqlValue valueOf(sqlite3_stmt* statement, int column) {
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return std::int64_t{sqlite3_column_int64(statement, column)};
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: {
        const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
        return std::string_view(text ? text : "", static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
    }
    case SQLITE_BLOB: {
        const auto* const bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(statement, column));
        return ByteView(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
    }
    default:
        return std::monostate();
    }
}

// Whether something other than blanks, comments and semicolons follows.
bool isMore(sqlite3* database, std::string_view rest) {
    sqlite3_stmt* next = nullptr;
    const char* tail = nullptr;
    while (!rest.empty()) {
        const int code = sqlite3_prepare_v2(database, rest.data(), static_cast<int>(rest.size()), &next, &tail);
        sqlite3_finalize(next);
        if (code != SQLITE_OK || next) {
            return true;
        }
        rest.remove_prefix(static_cast<std::size_t>(tail - rest.data()));
    }
    return false;
}

Result<std::uint64_t> ask(Connection& connection, std::string_view sql, const SqlVisitor& visitor, Asking& asking,
                          FieldValueUse& use) {
    sqlite3_stmt* raw = nullptr;
    const char* tail = nullptr;
    const int code = sqlite3_prepare_v2(connection.handle(), sql.data(), static_cast<int>(sql.size()), &raw, &tail);
    const Statement statement(raw, &connection.path());
    if (code != SQLITE_OK) {
        if (const int at = sqlite3_error_offset(connection.handle()); at >= 0 && visitor.wrongAt) {
            visitor.wrongAt(static_cast<std::size_t>(at));
        }
        return fail(problemOf(connection, code, asking, use));
    }
    if (!raw) {
        return fail(sqlError("it is empty"));
    }
    if (isMore(connection.handle(), sql.substr(static_cast<std::size_t>(tail - sql.data())))) {
        return fail(MessageId::ProjectSqlRefused, {"more than one statement"});
    }
    if (sqlite3_stmt_readonly(raw) == 0) {
        return fail(MessageId::ProjectSqlRefused, {"a change"});
    }
    if (sqlite3_bind_parameter_count(raw) > 0) {
        return fail(sqlError("it has a place for a value (?) that nobody fills"));
    }
    const int columns = sqlite3_column_count(raw);
    std::vector<std::string> names;
    for (int i = 0; i < columns; ++i) {
        const char* const name = sqlite3_column_name(raw, i);
        names.emplace_back(name ? name : "");
    }
    if (visitor.columns) {
        visitor.columns(names);
    }
    std::vector<SqlValue> row(static_cast<std::size_t>(columns));
    for (std::uint64_t count = 0;; ++count) {
        const int step = sqlite3_step(raw);
        if (step == SQLITE_DONE) {
            return count;
        }
        if (step != SQLITE_ROW) {
            return fail(problemOf(connection, step, asking, use));
        }
        for (int i = 0; i < columns; ++i) {
            row[static_cast<std::size_t>(i)] = valueOf(raw, i);
        }
        if (!visitor.row(row)) {
            return count + 1;
        }
    }
}

}  // namespace

Result<std::uint64_t> askSql(Project& project, std::string_view sql, const SqlVisitor& visitor,
                             const CancelToken& cancel) {
    Result<Project::Reader> reader = project.reader();
    if (!reader) {
        return fail(std::move(reader.error()));
    }
    Asking asking{{}, cancel};
    const auto use = std::make_shared<FieldValueUse>();
    use->cancel = cancel;
    Result<std::uint64_t> rows = 0;
    {
        const Guarded guarded(**reader, asking);
        const Result<void> added = addFieldValue(**reader, project, use);
        rows = added ? ask(**reader, sql, visitor, asking, *use) : fail(added.error());
    }
    if (rows && project.writable()) {
        // The question itself may hold values of fields.
        const Result<void> noted = project.write([&](Connection& store) {
            return appendAudit(store, project.who(), audited::kQueried, fmt::format(R"({{"rows":{}}})", *rows));
        });
        if (!noted) {
            return fail(noted.error());
        }
    }
    return rows;
}

}  // namespace plumb::project
