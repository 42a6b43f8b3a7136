#include "project/replay_outcomes.h"

#include "replay/wire_log.h"

#include <string>
#include <utility>

namespace plumb::project {
namespace {

using replay::AttemptResult;
using replay::Outcome;

std::string errorCodesOf(const replay::Acknowledgement& acknowledgement) {
    std::string codes;
    for (const replay::AckError& error : acknowledgement.errors) {
        if (!error.code.empty()) {
            codes += (codes.empty() ? "" : " ") + error.code;
        }
    }
    return codes;
}

/// Writes one batch; its statements go with it.
class OutcomeWriter {
public:
    OutcomeWriter(Connection& store, std::int64_t run)
        : m_store(store)
        , m_run(run)
        , m_now(replay::wireMicroseconds()) {}

    Result<void> begin(const replay::Intent& intent) {
        const Result<Statement*> row = prepared(
            m_begin, "INSERT OR REPLACE INTO replay_outcome(run, message, digest, control_id, source_control_id, "
                     "attempt, outcome, fate, may_have_arrived, begun_us) VALUES(?, ?, ?, ?, ?, ?, 'sending', 'done', "
                     "0, ?)");
        if (!row) {
            return fail(row.error());
        }
        return (*row)
            ->with(m_run, intent.message, intent.digest, asBytes(intent.controlId), asBytes(intent.sourceControlId),
                   intent.attempt, m_now)
            .run();
    }

    Result<void> end(const AttemptResult& result) {
        if (Result<void> done = endOutcome(result); !done) {
            return done;
        }
        const Result<Statement*> row =
            prepared(m_attempt, "INSERT OR REPLACE INTO replay_attempt VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        if (!row) {
            return fail(row.error());
        }
        Statement& attempt = **row;
        attempt.with(m_run, result.message, result.attempt, replay::outcomeName(result.outcome),
                     replay::fateName(result.fate), result.mayHaveArrived(), result.milliseconds, m_now);
        std::string codes;
        if (result.acknowledgement) {
            codes = errorCodesOf(*result.acknowledgement);
            attempt.bind(9, replay::ackCodeName(result.acknowledgement->code));
            attempt.bind(10, result.acknowledgement->text);
            attempt.bindBlob(11, asBytes(result.acknowledgement->controlId));
        } else {
            attempt.bindNull(9).bindNull(10).bindNull(11);
        }
        const std::string note = result.note ? result.note->render() : std::string();
        attempt.bind(12, codes);
        attempt.bind(13, note);
        return attempt.run();
    }

    /// The attempt is not made: what the one before came to stands, and one that never left is as it was.
    Result<void> drop(std::uint64_t message, std::uint32_t attempt) {
        Result<Statement> before = m_store.prepare(
            "UPDATE replay_outcome SET attempt = a.attempt, outcome = a.outcome, fate = 'parked', may_have_arrived = "
            "a.may_have_arrived FROM replay_attempt a WHERE a.run = ?1 AND a.message = ?2 AND a.attempt = "
            "(SELECT max(attempt) FROM replay_attempt WHERE run = ?1 AND message = ?2 AND attempt < ?3) AND "
            "replay_outcome.run = ?1 AND replay_outcome.message = ?2");
        if (!before) {
            return fail(std::move(before.error()));
        }
        if (Result<void> done = before->with(m_run, message, attempt).run(); !done || m_store.changes() > 0) {
            return done;
        }
        Result<Statement> never = m_store.prepare("DELETE FROM replay_outcome WHERE run = ? AND message = ?");
        return never ? never->with(m_run, message).run() : fail(std::move(never.error()));
    }

    Result<void> note(std::uint64_t message, const Note& note) {
        Result<Statement> row =
            m_store.prepare("INSERT INTO replay_note(run, message, at_us, code, text) VALUES(?, ?, ?, ?, ?)");
        const std::string text = note.render();
        return row ? row->with(m_run, message, m_now, note.code(), std::string_view(text)).run()
                   : fail(std::move(row.error()));
    }

private:
    /// What the message has come to; one that is sent again is under way from here on.
    Result<void> endOutcome(const AttemptResult& result) {
        const Result<Statement*> row = prepared(
            m_end, "INSERT INTO replay_outcome(run, message, digest, attempt, outcome, fate, may_have_arrived, "
                   "ended_us) VALUES(?1, ?2, 0, ?3, ?4, ?5, ?6, ?7) ON CONFLICT(run, message) DO UPDATE SET attempt = "
                   "?3, outcome = ?4, fate = ?5, may_have_arrived = ?6, ended_us = ?7");
        if (!row) {
            return fail(row.error());
        }
        const bool again = result.fate == replay::Fate::Again;
        const std::string_view state = replay::outcomeName(again ? Outcome::Sending : result.outcome);
        return (*row)
            ->with(m_run, result.message, result.attempt + (again ? 1u : 0u), state, replay::fateName(result.fate),
                   result.mayHaveArrived(), m_now)
            .run();
    }

    Result<Statement*> prepared(Statement& slot, std::string_view sql) {
        if (!slot.handle()) {
            Result<Statement> made = m_store.prepare(sql);
            if (!made) {
                return fail(std::move(made.error()));
            }
            slot = std::move(*made);
        }
        return &slot;
    }

    Connection& m_store;
    std::int64_t m_run, m_now;
    Statement m_begin, m_end, m_attempt;
};

}  // namespace

Result<void> writeOutcomes(Connection& store, std::int64_t run, const replay::OutcomeBatch& batch) {
    OutcomeWriter writer(store, run);
    Result<void> done;
    for (std::size_t n = 0; done && n < batch.results.size(); ++n) {
        done = writer.end(batch.results[n]);
    }
    for (std::size_t n = 0; done && n < batch.dropped.size(); ++n) {
        done = writer.drop(batch.dropped[n].first, batch.dropped[n].second);
    }
    for (std::size_t n = 0; done && n < batch.notes.size(); ++n) {
        done = writer.note(batch.notes[n].first, batch.notes[n].second);
    }
    for (std::size_t n = 0; done && n < batch.intents.size(); ++n) {
        done = writer.begin(batch.intents[n]);
    }
    return done;
}

Result<std::optional<replay::KeptOutcome>> keptOutcome(Connection& connection, std::int64_t run,
                                                       std::uint64_t message) {
    std::optional<replay::KeptOutcome> kept;
    Result<void> read = connection.each(
        "SELECT outcome, fate, attempt, may_have_arrived, digest FROM replay_outcome WHERE run = ? AND message = ?",
        [&kept](const Statement& row) {
            replay::KeptOutcome found;
            found.outcome = replay::parseOutcome(row.text(0)).value_or(Outcome::Unknown);
            found.fate = parseFate(row.text(1));
            found.attempt = static_cast<std::uint32_t>(row.integer(2));
            found.mayHaveArrived = row.integer(3) != 0;
            found.digest = static_cast<std::uint64_t>(row.integer(4));
            kept = found;
        },
        run, message);
    return read ? Result<std::optional<replay::KeptOutcome>>(kept) : fail(std::move(read.error()));
}

replay::Fate parseFate(std::string_view name) {
    for (const replay::Fate fate : {replay::Fate::Done, replay::Fate::Parked, replay::Fate::Again}) {
        if (replay::fateName(fate) == name) {
            return fate;
        }
    }
    return replay::Fate::Parked;
}

}  // namespace plumb::project
