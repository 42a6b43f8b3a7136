// SQLite as the rooms want it: values that close themselves, errors as sentences, the key by its function only.
//
// A Connection belongs to one thread at a time. Texts and blobs of a row live until the next step().
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "project/key.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace plumb::project {

class Statement {
public:
    Statement() = default;
    Statement(sqlite3_stmt* statement, const std::string* path)
        : m_statement(statement)
        , m_path(path) {}

    // Places count from 1. What is bound must live until run(), or the row was fetched.
    Statement& bind(int place, std::int64_t value);
    Statement& bind(int place, std::string_view text);
    Statement& bindBlob(int place, ByteView bytes);
    Statement& bindNull(int place);
    /// As bind() of 1, 2, ...: integers, texts and byte views.
    template <class... Values>
    Statement& with(const Values&... values);

    /// True: there is a row.
    [[nodiscard]] Result<bool> step();
    /// Each row from here on, and back to the beginning. `visit(const Statement&)` gives nothing, a bool (false: that
    /// is enough) or a Result<void> (an error ends it).
    template <class Visit>
    [[nodiscard]] Result<void> each(Visit&& visit);
    /// To the end, and back to the beginning.
    [[nodiscard]] Result<void> run();
    void reset();

    // Columns count from 0.
    [[nodiscard]] int columns() const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] ByteView blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] sqlite3_stmt* handle() const { return m_statement.get(); }

private:
    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const;
    };
    Statement& bindValue(int place, ByteView bytes) { return bindBlob(place, bytes); }
    Statement& bindValue(int place, std::string_view text) { return bind(place, text); }
    template <class Integer>
    Statement& bindValue(int place, Integer value) requires std::is_integral_v<Integer> {
        return bind(place, static_cast<std::int64_t>(value));
    }

    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    const std::string* m_path = nullptr;
};

template <class... Values>
Statement& Statement::with(const Values&... values) {
    int place = 0;
    (bindValue(++place, values), ...);
    return *this;
}

template <class Visit>
Result<void> Statement::each(Visit&& visit) {
    using Said = std::invoke_result_t<Visit&, const Statement&>;
    const Statement& here = *this;
    Result<void> done;
    for (bool more = true; more;) {
        const Result<bool> row = step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            break;
        }
        if constexpr (std::is_void_v<Said>) {
            visit(here);
        } else if constexpr (std::is_same_v<Said, bool>) {
            more = visit(here);
        } else {
            done = visit(here);
            more = done.has_value();
        }
    }
    reset();
    return done;
}

class Connection {
public:
    enum class Access : std::uint8_t {
        Read,       ///< changes of others are seen
        Immutable,  ///< for media that nobody writes
        Write,
        Create,  ///< the file must not be there
    };

    /// `vfs`: tests put faults between SQLite and the disk; nullptr: the system's.
    [[nodiscard]] static Result<Connection> open(const std::string& path, Access access, const FileKey* key,
                                                 const char* vfs = nullptr);
    Connection(Connection&&) noexcept = default;
    Connection& operator=(Connection&&) noexcept = default;

    /// One statement or many, without rows.
    [[nodiscard]] Result<void> run(std::string_view sql);
    [[nodiscard]] Result<Statement> prepare(std::string_view sql);
    /// Statement::each() of a question with these values.
    template <class Visit, class... Values>
    [[nodiscard]] Result<void> each(std::string_view sql, Visit&& visit, const Values&... values);
    /// What `make(const Statement&)` makes of each row.
    template <class Make, class... Values>
    [[nodiscard]] auto list(std::string_view sql, Make&& make, const Values&... values)
        -> Result<std::vector<std::invoke_result_t<Make&, const Statement&>>>;
    /// The first column of the first row; 0 without one.
    [[nodiscard]] Result<std::int64_t> number(std::string_view sql);
    [[nodiscard]] Result<std::string> text(std::string_view sql);

    [[nodiscard]] std::int64_t lastId() const;
    [[nodiscard]] std::int64_t changes() const;
    [[nodiscard]] bool inTransaction() const;
    /// A sync failed: what was written since the last one may never reach the disk, although it can be read. Nothing
    /// more is written then, and closing leaves the log to the next opening, which tells what is whole in it.
    [[nodiscard]] bool syncFailed() const;
    /// A long question ends with Cancelled; from any thread while the connection lives.
    void interrupt();

    [[nodiscard]] const std::string& path() const { return *m_path; }
    [[nodiscard]] sqlite3* handle() const { return m_database.get(); }

private:
    struct Closer {
        void operator()(sqlite3* database) const;
    };
    Connection(sqlite3* database, std::string path);

    std::unique_ptr<std::string> m_path;  // its address stays, for statements
    std::unique_ptr<sqlite3, Closer> m_database;
};

template <class Visit, class... Values>
Result<void> Connection::each(std::string_view sql, Visit&& visit, const Values&... values) {
    Result<Statement> rows = prepare(sql);
    return rows ? rows->with(values...).each(visit) : fail(std::move(rows.error()));
}

template <class Make, class... Values>
auto Connection::list(std::string_view sql, Make&& make, const Values&... values)
    -> Result<std::vector<std::invoke_result_t<Make&, const Statement&>>> {
    std::vector<std::invoke_result_t<Make&, const Statement&>> all;
    Result<void> read = each(
        sql, [&](const Statement& row) { all.push_back(make(row)); }, values...);
    if (!read) {
        return fail(std::move(read.error()));
    }
    return all;
}

/// What SQLite says, as a sentence about `path`.
[[nodiscard]] Error errorOf(sqlite3* database, int code, const std::string& path);

/// Everything between begin and commit(), or nothing.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Connection& connection);
    Transaction(Transaction&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection& connection)
        : m_connection(&connection) {}

    Connection* m_connection;
};

}  // namespace plumb::project
