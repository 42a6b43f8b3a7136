#include "project/outcome_file.h"

#include "base/identity.h"
#include "base/paths.h"

#include <filesystem>
#include <system_error>
#include <utility>

namespace plumb::project {
namespace {

constexpr std::int64_t kVersion = 1;

constexpr std::string_view kSchema = R"(
CREATE TABLE outcome (
    message INTEGER PRIMARY KEY,
    digest INTEGER NOT NULL,
    control_id BLOB,
    source_control_id BLOB,
    attempt INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    fate TEXT NOT NULL,
    may_have_arrived INTEGER NOT NULL,
    begun INTEGER,
    ended INTEGER
) STRICT;
CREATE TABLE attempt (
    message INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    fate TEXT NOT NULL,
    may_have_arrived INTEGER NOT NULL,
    milliseconds INTEGER NOT NULL,
    ended INTEGER NOT NULL,
    ack_code TEXT,
    ack_text TEXT,
    ack_control_id BLOB,
    error_codes TEXT,
    note TEXT,
    PRIMARY KEY (message, attempt)
) STRICT, WITHOUT ROWID;
CREATE TABLE note (
    message INTEGER NOT NULL,
    noted INTEGER NOT NULL,
    code TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
)";

bool isThere(const std::string& path) {
    std::error_code problem;
    return std::filesystem::exists(pathOf(path), problem);
}

}  // namespace

OutcomeFile::OutcomeFile(Connection connection, std::unique_ptr<FileLock> lock)
    : m_lock(std::move(lock))
    , m_connection(std::move(connection))
    , m_rows(m_connection, kOutcomesOfFile) {}

Result<std::unique_ptr<OutcomeFile>> OutcomeFile::open(const std::string& path) {
    Result<FileLock::Taken> taken = FileLock::take(path + ".lock", userName());
    if (!taken) {
        return fail(std::move(taken.error()));
    }
    if (!taken->lock) {
        return fail(MessageId::OutcomesBusy, {path});
    }
    const bool isNew = !isThere(path);
    Result<Connection> connection =
        Connection::open(path, isNew ? Connection::Access::Create : Connection::Access::Write, nullptr);
    if (!connection) {
        return fail(std::move(connection.error()));
    }
    if (isNew) {
        keepToOwner(path);
    }
    if (Result<void> ready = prepareFile(*connection); !ready) {
        return fail(std::move(ready.error()));
    }
    std::unique_ptr<OutcomeFile> file(new OutcomeFile(std::move(*connection), std::move(taken->lock)));
    if (Result<void> done = file->takeUnknown(); !done) {
        return fail(std::move(done.error()));
    }
    return file;
}

/// Gives a new file its tables; one that somebody began and did not get to the end of is new.
Result<void> OutcomeFile::prepareFile(Connection& connection) {
    const Result<std::int64_t> id = connection.number("PRAGMA application_id");
    const Result<std::int64_t> version = connection.number("PRAGMA user_version");
    const Result<std::int64_t> tables = connection.number("SELECT count(*) FROM sqlite_schema");
    if (id && version && tables && *id == 0 && *version == 0 && *tables == 0) {
        return makeTables(connection);
    }
    if (!id || !version || *id != kOutcomesId || *version != kVersion) {
        return fail(MessageId::OutcomesForeign, {connection.path()});
    }
    return {};
}

Result<void> OutcomeFile::makeTables(Connection& connection) {
    if (Result<void> mode = connection.run("PRAGMA journal_mode = WAL; SELECT count(*) FROM sqlite_schema"); !mode) {
        return mode;
    }
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction) {
        return fail(std::move(transaction.error()));
    }
    const std::string marks = "PRAGMA application_id = " + std::to_string(kOutcomesId) +
                              "; PRAGMA user_version = " + std::to_string(kVersion);
    if (Result<void> made = connection.run(std::string(kSchema) + marks); !made) {
        return made;
    }
    return transaction->commit();
}

/// What was under way when its sender ended.
Result<void> OutcomeFile::takeUnknown() {
    Result<void> done = m_connection.run(
        "UPDATE outcome SET outcome = 'unknown', fate = 'parked', may_have_arrived = 1 WHERE outcome = 'sending'");
    m_foundUnknown = static_cast<std::uint64_t>(m_connection.changes());
    return done;
}

std::uint64_t OutcomeFile::keptEnd() {
    const Result<std::int64_t> end = m_connection.number("SELECT max(message) + 1 FROM outcome");
    return end ? static_cast<std::uint64_t>(*end) : UINT64_MAX;
}

Result<std::optional<replay::KeptOutcome>> OutcomeFile::find(std::uint64_t message) {
    return m_rows.find(message);
}

Result<void> OutcomeFile::keep(const replay::OutcomeBatch& batch) {
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction) {
        return notKept(transaction.error());
    }
    if (const Result<void> done = m_rows.write(batch); !done) {
        return notKept(done.error());
    }
    if (const Result<void> done = transaction->commit(); !done) {
        return notKept(done.error());
    }
    return {};
}

Result<void> OutcomeFile::notKept(const Error& why) const {
    return fail(MessageId::OutcomesFailed, {m_connection.path(), why.render()});
}

}  // namespace plumb::project
