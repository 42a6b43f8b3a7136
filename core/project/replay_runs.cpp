#include "project/replay_runs.h"

#include "project/outcome_rows.h"

#include <utility>

namespace plumb::project {
namespace {

constexpr std::string_view kHead =
    "SELECT id, kind, name, address, endpoint, plan, source, items, messages, who, machine, begun_us, "
    "coalesce(ended_us, 0), ended_with, ended_text FROM replay_run ";

ReplayHead headOf(const Statement& row) {
    ReplayHead head;
    head.id = row.integer(0);
    head.kind = row.text(1) == "received" ? ReplayKind::Received : ReplayKind::Sent;
    head.name = row.text(2);
    head.address = row.text(3);
    head.endpoint = row.text(4);
    head.plan = row.text(5);
    head.source = row.text(6);
    head.items = PlanItems::parse(row.text(7)).value_or(PlanItems());
    head.messages = static_cast<std::uint64_t>(row.integer(8));
    head.who = row.text(9);
    head.machine = row.text(10);
    head.begunUs = row.integer(11);
    head.endedUs = row.integer(12);
    head.endedWith = row.text(13);
    head.endedText = row.text(14);
    return head;
}

// With the last attempt that has ended.
constexpr std::string_view kRows =
    "FROM replay_outcome o LEFT JOIN replay_attempt a ON a.run = o.run AND a.message = o.message AND a.attempt = "
    "(SELECT max(attempt) FROM replay_attempt l WHERE l.run = o.run AND l.message = o.message) WHERE o.run = ?1 AND "
    "o.message >= ?2 AND (?3 = '' OR instr(?3, ' ' || o.outcome || ' ')) AND (NOT ?4 OR o.fate = 'parked') AND (?5 = "
    "'' OR instr(lower(coalesce(CAST(o.control_id AS TEXT), '') || char(10) || coalesce(CAST(o.source_control_id AS "
    "TEXT), '') || char(10) || coalesce(a.ack_code, '') || char(10) || coalesce(a.error_codes, '') || char(10) || "
    "coalesce(a.ack_text, '') || char(10) || coalesce(a.note, '')), lower(?5)))";

std::string outcomeWords(const OutcomeFilter& filter) {
    std::string words;
    for (const replay::Outcome outcome : filter.outcomes) {
        words += ' ' + std::string(replay::outcomeName(outcome)) + ' ';
    }
    return words;
}

OutcomeRow outcomeOf(const Statement& row) {
    OutcomeRow one;
    one.message = static_cast<std::uint64_t>(row.integer(0));
    one.controlId = asText(row.blob(1));
    one.sourceControlId = asText(row.blob(2));
    one.outcome = replay::parseOutcome(row.text(3)).value_or(replay::Outcome::Unknown);
    one.fate = parseFate(row.text(4));
    one.mayHaveArrived = row.integer(5) != 0;
    one.attempt = static_cast<std::uint32_t>(row.integer(6));
    one.begunUs = row.integer(7);
    one.endedUs = row.integer(8);
    one.milliseconds = row.integer(9);
    one.code = row.text(10);
    one.errorCodes = row.text(11);
    one.text = row.text(12);
    one.note = row.text(13);
    one.notes = static_cast<std::uint32_t>(row.integer(14));
    return one;
}

AttemptRow attemptOf(const Statement& row) {
    AttemptRow one;
    one.attempt = static_cast<std::uint32_t>(row.integer(0));
    one.outcome = replay::parseOutcome(row.text(1)).value_or(replay::Outcome::Unknown);
    one.fate = parseFate(row.text(2));
    one.mayHaveArrived = row.integer(3) != 0;
    one.milliseconds = row.integer(4);
    one.endedUs = row.integer(5);
    one.code = row.text(6);
    one.text = row.text(7);
    one.controlId = asText(row.blob(8));
    one.errorCodes = row.text(9);
    one.note = row.text(10);
    return one;
}

// A project of an older version that is only read.
Result<bool> knowsReplay(Connection& connection) {
    return connection.number("SELECT count(*) FROM sqlite_schema WHERE name = 'replay_run'")
        .map([](std::int64_t count) { return count > 0; });
}

}  // namespace

Result<std::vector<ReplayHead>> replayRuns(Connection& connection) {
    const Result<bool> known = knowsReplay(connection);
    if (!known || !*known) {
        return known ? Result<std::vector<ReplayHead>>(std::vector<ReplayHead>()) : fail(known.error());
    }
    return connection.list(std::string(kHead) + "ORDER BY id DESC", headOf);
}

Result<std::optional<ReplayHead>> replayRun(Connection& connection, std::int64_t run) {
    std::optional<ReplayHead> head;
    Result<void> read = connection.each(
        std::string(kHead) + "WHERE id = ?", [&head](const Statement& row) { head = headOf(row); }, run);
    return read ? Result<std::optional<ReplayHead>>(std::move(head)) : fail(std::move(read.error()));
}

Result<OutcomeCounts> countOutcomes(Connection& connection, std::int64_t run, const OutcomeFilter& filter) {
    OutcomeCounts counts;
    const std::string words = outcomeWords(filter);
    // Without a text nothing of the attempts need be looked at.
    const std::string rows =
        filter.text.empty() ? std::string("FROM replay_outcome o WHERE o.run = ?1 AND o.message >= ?2 AND (?3 = '' "
                                          "OR instr(?3, ' ' || o.outcome || ' ')) AND (NOT ?4 OR o.fate = "
                                          "'parked') AND ?5 = ''")
                            : std::string(kRows);
    Result<void> read = connection.each(
        "SELECT o.outcome, count(*), sum(o.fate = 'parked'), sum(o.may_have_arrived) " + rows + " GROUP BY o.outcome",
        [&counts](const Statement& row) {
            const auto outcome = replay::parseOutcome(row.text(0)).value_or(replay::Outcome::Unknown);
            const auto count = static_cast<std::uint64_t>(row.integer(1));
            counts.by[static_cast<std::size_t>(outcome)] += count;
            counts.all += count;
            counts.parked += static_cast<std::uint64_t>(row.integer(2));
            counts.mayHaveArrived += static_cast<std::uint64_t>(row.integer(3));
        },
        run, 0, std::string_view(words), filter.parked, std::string_view(filter.text));
    if (read) {
        read = connection.each(
            "SELECT count(*) FROM replay_attempt WHERE run = ?",
            [&counts](const Statement& row) { counts.attempts = static_cast<std::uint64_t>(row.integer(0)); }, run);
    }
    return read ? Result<OutcomeCounts>(counts) : fail(std::move(read.error()));
}

Result<std::vector<OutcomeRow>> outcomeRows(Connection& connection, std::int64_t run, std::uint64_t from,
                                            std::uint64_t limit, const OutcomeFilter& filter) {
    const std::string words = outcomeWords(filter);
    return connection.list(
        "SELECT o.message, o.control_id, o.source_control_id, o.outcome, o.fate, o.may_have_arrived, o.attempt, "
        "coalesce(o.begun_us, 0), coalesce(o.ended_us, 0), coalesce(a.milliseconds, 0), coalesce(a.ack_code, ''), "
        "coalesce(a.error_codes, ''), coalesce(a.ack_text, ''), coalesce(a.note, ''), (SELECT count(*) FROM "
        "replay_note n WHERE n.run = o.run AND n.message = o.message) " +
            std::string(kRows) + " ORDER BY o.message LIMIT ?6",
        outcomeOf, run, from, std::string_view(words), filter.parked, std::string_view(filter.text), limit);
}

Result<std::vector<AttemptRow>> attemptsOf(Connection& connection, std::int64_t run, std::uint64_t message) {
    return connection.list(
        "SELECT attempt, outcome, fate, may_have_arrived, milliseconds, ended_us, coalesce(ack_code, "
        "''), coalesce(ack_text, ''), ack_control_id, error_codes, note FROM replay_attempt WHERE "
        "run = ? AND message = ? ORDER BY attempt",
        attemptOf, run, message);
}

Result<std::vector<MessageNote>> notesOf(Connection& connection, std::int64_t run, std::uint64_t message) {
    return connection.list(
        "SELECT at_us, code, text FROM replay_note WHERE run = ? AND message = ? ORDER BY id",
        [](const Statement& row) {
            return MessageNote{row.integer(0), std::string(row.text(1)), std::string(row.text(2))};
        },
        run, message);
}

std::string runText(const ReplayHead& head) {
    return '#' + std::to_string(head.id) + ' ' + (head.name.empty() ? head.address : head.name);
}

}  // namespace plumb::project
