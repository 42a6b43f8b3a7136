#include "project/outcome_rows.h"

#include "replay/wire_log.h"

#include <string>
#include <utility>

namespace plumb::project {

using replay::AttemptResult;
using replay::Fate;
using replay::KeptOutcome;
using replay::Outcome;

// What may have arrived stays so whatever follows, until an answer comes (?8 of `end`: there was none).
const OutcomeSql kOutcomesOfProject{
    "INSERT OR REPLACE INTO replay_outcome(run, message, digest, control_id, source_control_id, attempt, outcome, "
    "fate, may_have_arrived, begun_us) VALUES(?1, ?2, ?3, ?4, ?5, ?6, 'sending', 'done', coalesce((SELECT "
    "may_have_arrived FROM replay_outcome WHERE run = ?1 AND message = ?2), 0), ?7)",
    "INSERT INTO replay_outcome(run, message, digest, attempt, outcome, fate, may_have_arrived, ended_us) "
    "VALUES(?1, ?2, 0, ?3, ?4, ?5, ?6, ?7) ON CONFLICT(run, message) DO UPDATE SET attempt = ?3, outcome = ?4, "
    "fate = ?5, may_have_arrived = ?6 OR (?8 AND may_have_arrived), ended_us = ?7",
    "INSERT OR REPLACE INTO replay_attempt VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
    "UPDATE replay_outcome SET attempt = a.attempt, outcome = a.outcome, fate = 'parked' FROM replay_attempt a WHERE "
    "a.run = ?1 AND a.message = ?2 AND a.attempt = ?3 - 1 AND replay_outcome.run = ?1 AND replay_outcome.message = ?2",
    "UPDATE replay_outcome SET attempt = ?3 - 1, outcome = 'unknown', fate = 'parked', may_have_arrived = 1 WHERE "
    "run = ?1 AND message = ?2",
    "DELETE FROM replay_outcome WHERE run = ?1 AND message = ?2",
    "INSERT INTO replay_note(run, message, at_us, code, text) VALUES(?1, ?2, ?3, ?4, ?5)",
    "SELECT outcome, fate, attempt, may_have_arrived, digest FROM replay_outcome WHERE run = ?1 AND message = ?2"};

const OutcomeSql kOutcomesOfFile{
    "INSERT OR REPLACE INTO outcome(message, digest, control_id, source_control_id, attempt, outcome, fate, "
    "may_have_arrived, begun) VALUES(?2, ?3, ?4, ?5, ?6, 'sending', 'done', coalesce((SELECT may_have_arrived FROM "
    "outcome WHERE message = ?2), 0), ?7)",
    "INSERT INTO outcome(message, digest, attempt, outcome, fate, may_have_arrived, ended) VALUES(?2, 0, ?3, ?4, ?5, "
    "?6, ?7) ON CONFLICT(message) DO UPDATE SET attempt = ?3, outcome = ?4, fate = ?5, may_have_arrived = ?6 OR (?8 "
    "AND may_have_arrived), ended = ?7",
    "INSERT OR REPLACE INTO attempt VALUES(?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
    "UPDATE outcome SET attempt = a.attempt, outcome = a.outcome, fate = 'parked' FROM attempt a WHERE a.message = ?2 "
    "AND a.attempt = ?3 - 1 AND outcome.message = ?2",
    "UPDATE outcome SET attempt = ?3 - 1, outcome = 'unknown', fate = 'parked', may_have_arrived = 1 WHERE message = "
    "?2",
    "DELETE FROM outcome WHERE message = ?2",
    "INSERT INTO note VALUES(?2, ?3, ?4, ?5)",
    "SELECT outcome, fate, attempt, may_have_arrived, digest FROM outcome WHERE message = ?2"};

namespace {

std::string errorCodesOf(const replay::Acknowledgement& acknowledgement) {
    std::string codes;
    for (const replay::AckError& error : acknowledgement.errors) {
        if (!error.code.empty()) {
            codes += (codes.empty() ? "" : " ") + error.code;
        }
    }
    return codes;
}

}  // namespace

Result<void> OutcomeRows::write(const replay::OutcomeBatch& batch) {
    m_now = replay::wireMicroseconds();
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

Result<void> OutcomeRows::begin(const replay::Intent& intent) {
    const Result<Statement*> row = prepared(m_begin, m_sql.begin);
    if (!row) {
        return fail(row.error());
    }
    return (*row)
        ->with(m_run, intent.message, intent.digest, asBytes(intent.controlId), asBytes(intent.sourceControlId),
               intent.attempt, m_now)
        .run();
}

Result<void> OutcomeRows::end(const AttemptResult& result) {
    if (Result<void> done = endOutcome(result); !done) {
        return done;
    }
    const Result<Statement*> row = prepared(m_attempt, m_sql.attempt);
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

/// What the message has come to; one that is sent again is under way from here on.
Result<void> OutcomeRows::endOutcome(const AttemptResult& result) {
    const Result<Statement*> row = prepared(m_end, m_sql.end);
    if (!row) {
        return fail(row.error());
    }
    const bool again = result.fate == Fate::Again;
    const std::string_view state = replay::outcomeName(again ? Outcome::Sending : result.outcome);
    return (*row)
        ->with(m_run, result.message, result.attempt + (again ? 1u : 0u), state, replay::fateName(result.fate),
               result.mayHaveArrived(), m_now, !result.acknowledgement.has_value())
        .run();
}

/// The attempt is not made: what the one before came to stands, and one that never left is as it was. Of an attempt
/// whose sender ended while it was under way nothing is known.
Result<void> OutcomeRows::drop(std::uint64_t message, std::uint32_t attempt) {
    Result<Statement> before = m_store.prepare(m_sql.before);
    if (!before) {
        return fail(std::move(before.error()));
    }
    if (Result<void> done = before->with(m_run, message, attempt).run(); !done || m_store.changes() > 0) {
        return done;
    }
    Result<Statement> row = m_store.prepare(attempt > 1 ? m_sql.lost : m_sql.never);
    return row ? row->with(m_run, message, attempt).run() : fail(std::move(row.error()));
}

Result<void> OutcomeRows::note(std::uint64_t message, const Note& note) {
    Result<Statement> row = m_store.prepare(m_sql.note);
    const std::string text = note.render();
    return row ? row->with(m_run, message, m_now, note.code(), std::string_view(text)).run()
               : fail(std::move(row.error()));
}

Result<std::optional<KeptOutcome>> OutcomeRows::find(std::uint64_t message) {
    const Result<Statement*> rows = prepared(m_find, m_sql.find);
    if (!rows) {
        return fail(rows.error());
    }
    std::optional<KeptOutcome> kept;
    const Result<void> read = (*rows)->with(m_run, message).each([&kept](const Statement& row) {
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

Result<Statement*> OutcomeRows::prepared(Statement& slot, std::string_view sql) {
    if (!slot.handle()) {
        Result<Statement> made = m_store.prepare(sql);
        if (!made) {
            return fail(std::move(made.error()));
        }
        slot = std::move(*made);
    }
    return &slot;
}

Fate parseFate(std::string_view name) {
    for (const Fate fate : {Fate::Done, Fate::Parked, Fate::Again}) {
        if (replay::fateName(fate) == name) {
            return fate;
        }
    }
    return Fate::Parked;
}

}  // namespace plumb::project
