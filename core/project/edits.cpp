#include "project/edits.h"

#include <set>
#include <string>

namespace plumb::project {
namespace {

// A step as the journal writes it; the number of its feed is of no meaning here.
constexpr std::uint32_t kFeed = 1;

std::string packed(const hl7::JournalStep& step) {
    return hl7::stepRecord(kFeed, step, false);
}

Result<std::int64_t> positionOf(Connection& connection, std::int64_t source, const char* which) {
    Result<Statement> row =
        connection.prepare(std::string("SELECT coalesce(") + which + ", 0) FROM edit WHERE source = ?");
    if (!row) {
        return fail(std::move(row.error()));
    }
    row->with(source);
    const Result<bool> found = row->step();
    if (!found) {
        return fail(found.error());
    }
    return row->integer(0);
}

Result<void> setDone(Connection& connection, std::int64_t source, std::int64_t position, int done) {
    Result<Statement> update = connection.prepare("UPDATE edit SET done = ? WHERE source = ? AND position = ?");
    return update ? update->with(done, source, position).run() : fail(std::move(update.error()));
}

}  // namespace

Result<hl7::JournalStep> unpackStep(ByteView bytes, const std::string& path) {
    hl7::JournalState state;
    static_cast<void>(state.take(hl7::openedRecord(kFeed, {})));
    const bool known = state.take(asText(bytes));
    const auto feed = state.feeds().find(kFeed);
    if (!known || feed == state.feeds().end() || feed->second.steps.size() != 1) {
        return fail(MessageId::ProjectUnreadable, {path, "an edit is none"});
    }
    return feed->second.steps.front();
}

Result<void> addStep(Connection& connection, std::int64_t source, const hl7::JournalStep& step, bool joined) {
    Result<Statement> drop = connection.prepare("DELETE FROM edit WHERE source = ? AND done = 0");
    Result<void> dropped = drop ? drop->with(source).run() : fail(std::move(drop.error()));
    const Result<std::int64_t> last = positionOf(connection, source, "max(position)");
    if (!dropped || !last) {
        return dropped ? fail(last.error()) : dropped;
    }
    hl7::JournalStep whole = step;
    if (joined && *last > 0) {
        Result<Statement> before = connection.prepare("SELECT changes FROM edit WHERE source = ? AND position = ?");
        if (!before) {
            return fail(std::move(before.error()));
        }
        before->with(source, *last);
        const Result<bool> row = before->step();
        if (!row) {
            return fail(row.error());
        }
        Result<hl7::JournalStep> first = unpackStep(before->blob(0), connection.path());
        if (!first) {
            return fail(std::move(first.error()));
        }
        first->changes.insert(first->changes.end(), whole.changes.begin(), whole.changes.end());
        first->what = whole.what;
        whole = std::move(*first);
    }
    std::set<std::uint64_t> messages;
    for (const hl7::JournalChange& change : whole.changes) {
        messages.insert(change.number);
    }
    const std::int64_t position = joined && *last > 0 ? *last : *last + 1;
    Result<Statement> insert = connection.prepare("INSERT OR REPLACE INTO edit(source, position, done, at_ms, what, "
                                                  "messages, changes) VALUES(?, ?, 1, ?, ?, ?, ?)");
    if (!insert) {
        return fail(std::move(insert.error()));
    }
    const std::string changes = packed(whole);
    return insert->with(source, position, step.wallMs, std::string_view(whole.what), messages.size(), asBytes(changes))
        .run();
}

Result<void> undoStep(Connection& connection, std::int64_t source) {
    const Result<std::int64_t> last = positionOf(connection, source, "max(CASE WHEN done THEN position END)");
    return last ? setDone(connection, source, *last, 0) : fail(last.error());
}

Result<void> redoStep(Connection& connection, std::int64_t source) {
    const Result<std::int64_t> next = positionOf(connection, source, "min(CASE WHEN NOT done THEN position END)");
    return next ? setDone(connection, source, *next, 1) : fail(next.error());
}

Result<void> forgetSteps(Connection& connection, std::int64_t source) {
    Result<Statement> drop = connection.prepare("DELETE FROM edit WHERE source = ?");
    return drop ? drop->with(source).run() : fail(std::move(drop.error()));
}

Result<SourceEdits> readSteps(Connection& connection, std::int64_t source) {
    SourceEdits edits;
    Result<void> read = connection.each(
        "SELECT changes, done FROM edit WHERE source = ? ORDER BY position",
        [&](const Statement& row) -> Result<void> {
            Result<hl7::JournalStep> step = unpackStep(row.blob(0), connection.path());
            if (!step) {
                return fail(std::move(step.error()));
            }
            edits.done += row.integer(1) ? 1 : 0;
            edits.steps.push_back(std::move(*step));
            return {};
        },
        source);
    return read ? Result<SourceEdits>(std::move(edits)) : fail(std::move(read.error()));
}

}  // namespace plumb::project
