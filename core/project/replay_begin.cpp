// Runs of sending and listening, as they begin and end (see replay_runs.h).
#include "base/json_text.h"
#include "project/audit.h"
#include "project/replay_runs.h"
#include "replay/wire_log.h"

#include <utility>

namespace plumb::project {
namespace {

constexpr std::string_view kBrokenOff = "broken-off";

std::string_view kindWord(ReplayKind kind) {
    return kind == ReplayKind::Sent ? "sent" : "received";
}

std::string auditOf(const ReplayHead& head, std::string_view what) {
    std::string details = R"({"replay":)" + std::to_string(head.id) + R"(,"endpoint":)";
    appendJsonText(details, head.name);
    appendJsonText(details += R"(,"address":)", head.address);
    appendJsonText(details += R"(,"how":)", what);
    return details;
}

Result<void> noteRun(Connection& store, const Who& who, const ReplayHead& head, std::string_view what,
                     const std::string& more = {}) {
    return appendAudit(store, who, head.kind == ReplayKind::Sent ? audited::kSent : audited::kReceived,
                       auditOf(head, what) + more + '}');
}

Result<ReplayHead> neededRun(Connection& store, std::int64_t run) {
    Result<std::optional<ReplayHead>> head = replayRun(store, run);
    if (!head) {
        return fail(std::move(head.error()));
    }
    return *head ? Result<ReplayHead>(std::move(**head))
                 : fail(MessageId::OutcomesOther, {store.path() + " (" + std::to_string(run) + ")"});
}

/// Nobody sends them any more, and nobody knows whether they have arrived.
Result<void> makeUnknown(Connection& store, std::string_view which) {
    return store.run("UPDATE replay_outcome SET outcome = 'unknown', fate = 'parked', may_have_arrived = 1 WHERE "
                     "outcome = 'sending' AND run " +
                     std::string(which));
}

/// How many messages came to what, for the trail.
std::string countsText(const OutcomeCounts& counts) {
    std::string text = R"(,"messages":)" + std::to_string(counts.all);
    for (std::size_t n = 0; n < counts.by.size(); ++n) {
        if (counts.by[n] > 0) {
            appendJsonText(text += ',', replay::outcomeName(static_cast<replay::Outcome>(n)));
            text += ':' + std::to_string(counts.by[n]);
        }
    }
    return text;
}

}  // namespace

Result<std::int64_t> beginReplayRun(Connection& store, const Who& who, const ReplayHead& head) {
    Result<Statement> insert = store.prepare(
        "INSERT INTO replay_run(kind, name, address, endpoint, plan, source, items, messages, who, machine, begun_us, "
        "ended_with, ended_text) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '')");
    if (!insert) {
        return fail(std::move(insert.error()));
    }
    const std::string items = head.items.text();
    Result<void> done =
        insert
            ->with(kindWord(head.kind), std::string_view(head.name), std::string_view(head.address),
                   std::string_view(head.endpoint), std::string_view(head.plan), std::string_view(head.source),
                   std::string_view(items), head.messages, std::string_view(who.user), std::string_view(who.machine),
                   replay::wireMicroseconds())
            .run();
    if (!done) {
        return fail(std::move(done.error()));
    }
    ReplayHead begun = head;
    begun.id = store.lastId();
    if (done = noteRun(store, who, begun, "begun"); !done) {
        return fail(std::move(done.error()));
    }
    return begun.id;
}

Result<void> goOnWithReplayRun(Connection& store, const Who& who, std::int64_t run) {
    const Result<ReplayHead> head = neededRun(store, run);
    if (!head) {
        return fail(head.error());
    }
    if (head->endedUs == 0) {
        return fail(MessageId::OutcomesBusy, {runText(*head)});
    }
    if (head->kind != ReplayKind::Sent) {
        return fail(MessageId::OutcomesOther, {runText(*head)});
    }
    Result<Statement> open =
        store.prepare("UPDATE replay_run SET ended_us = NULL, ended_with = '', ended_text = '' WHERE id = ?");
    Result<void> done = open ? open->with(run).run() : fail(std::move(open.error()));
    return done ? noteRun(store, who, *head, "continued") : done;
}

Result<void> endReplayRun(Connection& store, const Who& who, std::int64_t run, const std::optional<Error>& why,
                          std::uint64_t received) {
    const Result<ReplayHead> head = neededRun(store, run);
    Result<void> done = head ? makeUnknown(store, "= " + std::to_string(run)) : fail(head.error());
    if (!done) {
        return done;
    }
    Result<OutcomeCounts> counts = countOutcomes(store, run);
    Result<Statement> end = store.prepare("UPDATE replay_run SET ended_us = ?2, ended_with = ?3, ended_text = ?4, "
                                          "messages = CASE WHEN kind = 'received' THEN ?5 ELSE messages END WHERE id "
                                          "= ?1");
    if (!counts || !end) {
        return fail(counts ? std::move(end.error()) : std::move(counts.error()));
    }
    const std::string_view code = why ? why->code() : std::string_view();
    const std::string text = why ? why->render() : std::string();
    done = end->with(run, replay::wireMicroseconds(), code, std::string_view(text), received).run();
    if (head->kind == ReplayKind::Received) {
        counts->all = received;
    }
    return done ? noteRun(store, who, *head, "ended", countsText(*counts)) : done;
}

Result<void> breakOffReplayRun(Connection& store, std::int64_t run) {
    const std::string where = "WHERE id = " + std::to_string(run) + " AND ended_us IS NULL";
    Result<void> done = makeUnknown(store, "= (SELECT id FROM replay_run " + where + ")");
    Result<Statement> end = store.prepare("UPDATE replay_run SET ended_us = ?, ended_with = ? " + where);
    if (!done || !end) {
        return done ? fail(std::move(end.error())) : done;
    }
    return end->with(replay::wireMicroseconds(), kBrokenOff).run();
}

Result<void> settleReplayRuns(Connection& store) {
    const Result<std::int64_t> open = store.number("SELECT count(*) FROM replay_run WHERE ended_us IS NULL");
    if (!open || *open == 0) {
        return open ? Result<void>() : fail(open.error());
    }
    Result<Transaction> transaction = Transaction::begin(store);
    if (!transaction) {
        return fail(std::move(transaction.error()));
    }
    // When the last thing that is known of it happened: nobody knows when its program ended.
    Result<void> done = makeUnknown(store, "IN (SELECT id FROM replay_run WHERE ended_us IS NULL)");
    done = done
               ? store.run("UPDATE replay_run SET ended_with = 'broken-off', ended_us = max(begun_us, coalesce((SELECT "
                           "max(at_us) FROM wire w WHERE w.run = replay_run.id), 0), coalesce((SELECT "
                           "max(coalesce(ended_us, begun_us)) FROM replay_outcome o WHERE o.run = replay_run.id), 0)) "
                           "WHERE ended_us IS NULL")
               : done;
    return done ? transaction->commit() : done;
}

Result<void> removeReplayRun(Connection& store, const Who& who, std::int64_t run) {
    const Result<ReplayHead> head = neededRun(store, run);
    if (!head) {
        return fail(head.error());
    }
    if (head->endedUs == 0) {
        return fail(MessageId::OutcomesBusy, {runText(*head)});
    }
    Result<Statement> drop = store.prepare("DELETE FROM replay_run WHERE id = ?");
    Result<void> done = drop ? drop->with(run).run() : fail(std::move(drop.error()));
    return done ? appendAudit(store, who, audited::kRemoved, auditOf(*head, "removed") + '}') : done;
}

}  // namespace plumb::project
