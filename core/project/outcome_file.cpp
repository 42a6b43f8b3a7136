#include "project/outcome_file.h"

#include "base/identity.h"
#include "base/paths.h"
#include "replay/wire_log.h"

#include <filesystem>
#include <system_error>
#include <utility>

namespace plumb::project {
namespace {

using replay::AckError;
using replay::AttemptResult;
using replay::Fate;
using replay::KeptOutcome;
using replay::Outcome;

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

std::string codesOf(const replay::Acknowledgement& acknowledgement) {
    std::string codes;
    for (const AckError& error : acknowledgement.errors) {
        if (!error.code.empty()) {
            codes += (codes.empty() ? "" : " ") + error.code;
        }
    }
    return codes;
}

Fate parseFate(std::string_view name) {
    for (const Fate fate : {Fate::Done, Fate::Parked, Fate::Again}) {
        if (replay::fateName(fate) == name) {
            return fate;
        }
    }
    return Fate::Parked;
}

bool isThere(const std::string& path) {
    std::error_code problem;
    return std::filesystem::exists(pathOf(path), problem);
}

}  // namespace

OutcomeFile::OutcomeFile(Connection connection, std::unique_ptr<FileLock> lock)
    : m_lock(std::move(lock))
    , m_connection(std::move(connection)) {}

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

Result<Statement*> OutcomeFile::prepared(Statement& slot, std::string_view sql) {
    if (!slot.handle()) {
        Result<Statement> made = m_connection.prepare(sql);
        if (!made) {
            return fail(std::move(made.error()));
        }
        slot = std::move(*made);
    }
    return &slot;
}

std::uint64_t OutcomeFile::keptEnd() {
    const Result<std::int64_t> end = m_connection.number("SELECT max(message) + 1 FROM outcome");
    return end ? static_cast<std::uint64_t>(*end) : UINT64_MAX;
}

Result<std::optional<KeptOutcome>> OutcomeFile::find(std::uint64_t message) {
    const Result<Statement*> rows =
        prepared(m_find, "SELECT outcome, fate, attempt, may_have_arrived, digest FROM outcome WHERE message = ?");
    if (!rows) {
        return fail(rows.error());
    }
    std::optional<KeptOutcome> kept;
    const Result<void> read = (*rows)->with(message).each([&kept](const Statement& row) {
        KeptOutcome found;
        found.outcome = replay::parseOutcome(row.text(0)).value_or(Outcome::Unknown);
        found.fate = parseFate(row.text(1));
        found.attempt = static_cast<std::uint32_t>(row.integer(2));
        found.mayHaveArrived = row.integer(3) != 0;
        found.digest = static_cast<std::uint64_t>(row.integer(4));
        kept = found;
    });
    if (!read) {
        return fail(read.error());
    }
    return kept;
}

Result<void> OutcomeFile::keep(const replay::OutcomeBatch& batch) {
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction) {
        return notKept(transaction.error());
    }
    if (const Result<void> done = write(batch); !done) {
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

Result<void> OutcomeFile::write(const replay::OutcomeBatch& batch) {
    Result<void> done;
    for (std::size_t n = 0; done && n < batch.results.size(); ++n) {
        done = end(batch.results[n]);
    }
    for (std::size_t n = 0; done && n < batch.dropped.size(); ++n) {
        done = drop(batch.dropped[n].first, batch.dropped[n].second);
    }
    for (std::size_t n = 0; done && n < batch.notes.size(); ++n) {
        done = note(batch.notes[n].first, batch.notes[n].second);
    }
    for (std::size_t n = 0; done && n < batch.intents.size(); ++n) {
        done = begin(batch.intents[n]);
    }
    return done;
}

Result<void> OutcomeFile::begin(const replay::Intent& intent) {
    const Result<Statement*> row =
        prepared(m_begin, "INSERT OR REPLACE INTO outcome (message, digest, control_id, source_control_id, attempt, "
                          "outcome, fate, may_have_arrived, begun) VALUES (?, ?, ?, ?, ?, 'sending', 'done', 0, ?)");
    if (!row) {
        return fail(row.error());
    }
    return (*row)
        ->with(intent.message, intent.digest, asBytes(intent.controlId), asBytes(intent.sourceControlId),
               intent.attempt, replay::wireMicroseconds())
        .run();
}

Result<void> OutcomeFile::end(const AttemptResult& result) {
    if (Result<void> done = endOutcome(result); !done) {
        return done;
    }
    const Result<Statement*> attempt =
        prepared(m_attempt, "INSERT OR REPLACE INTO attempt VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!attempt) {
        return fail(attempt.error());
    }
    const bool answered = result.acknowledgement.has_value();
    const std::string codes = answered ? codesOf(*result.acknowledgement) : std::string();
    const std::string note = result.note ? result.note->render() : std::string();
    Statement& row = **attempt;
    row.with(result.message, result.attempt, replay::outcomeName(result.outcome), replay::fateName(result.fate),
             result.mayHaveArrived(), result.milliseconds, replay::wireMicroseconds());
    if (answered) {
        row.bind(8, replay::ackCodeName(result.acknowledgement->code));
        row.bind(9, result.acknowledgement->text);
        row.bindBlob(10, asBytes(result.acknowledgement->controlId));
    } else {
        row.bindNull(8).bindNull(9).bindNull(10);
    }
    row.bind(11, codes);
    row.bind(12, note);
    return row.run();
}

/// What the message has come to; one that is sent again is under way from here on.
Result<void> OutcomeFile::endOutcome(const AttemptResult& result) {
    const Result<Statement*> row = prepared(
        m_end, "INSERT INTO outcome (message, digest, attempt, outcome, fate, may_have_arrived, ended) "
               "VALUES (?1, 0, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (message) DO UPDATE SET attempt = ?2, outcome = ?3, "
               "fate = ?4, may_have_arrived = ?5, ended = ?6");
    if (!row) {
        return fail(row.error());
    }
    const bool again = result.fate == Fate::Again;
    const std::string_view state = replay::outcomeName(again ? Outcome::Sending : result.outcome);
    return (*row)
        ->with(result.message, result.attempt + (again ? 1u : 0u), state, replay::fateName(result.fate),
               result.mayHaveArrived(), replay::wireMicroseconds())
        .run();
}

/// The attempt is not made: what the one before came to stands, and one that never left is as it was.
Result<void> OutcomeFile::drop(std::uint64_t message, std::uint32_t attempt) {
    Result<Statement> before = m_connection.prepare(
        "UPDATE outcome SET attempt = a.attempt, outcome = a.outcome, fate = 'parked', may_have_arrived = "
        "a.may_have_arrived FROM attempt a WHERE a.message = outcome.message AND a.attempt = (SELECT max(attempt) FROM "
        "attempt WHERE message = ?1 AND attempt < ?2) AND outcome.message = ?1");
    if (!before) {
        return fail(std::move(before.error()));
    }
    if (Result<void> done = before->with(message, attempt).run(); !done || m_connection.changes() > 0) {
        return done;
    }
    Result<Statement> never = m_connection.prepare("DELETE FROM outcome WHERE message = ?");
    return never ? never->with(message).run() : fail(std::move(never.error()));
}

Result<void> OutcomeFile::note(std::uint64_t message, const Note& note) {
    Result<Statement> row = m_connection.prepare("INSERT INTO note VALUES (?, ?, ?, ?)");
    const std::string text = note.render();
    return row ? row->with(message, replay::wireMicroseconds(), note.code(), text).run() : fail(std::move(row.error()));
}

}  // namespace plumb::project
