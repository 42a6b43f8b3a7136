#include "project/snapshot_tables.h"

#include "base/clock.h"
#include "project/snapshot_values.h"

#include <fmt/format.h>

#include <functional>

namespace plumb::project {
namespace {

std::string listOf(const std::vector<std::string>& columns, std::size_t count, std::string_view each) {
    std::string list;
    for (std::size_t i = 0; i < count; ++i) {
        list += fmt::format(fmt::runtime(each), i > 0 ? ", " : "", columns[i], i + 1);
    }
    return list;
}

using VisitValues = std::function<Result<void>(const std::vector<SnapshotValue>&)>;

Result<void> visitValues(Connection& connection, std::int64_t snapshot, const SnapshotTable& table,
                         const VisitValues& visit) {
    const auto take = [&](const Statement& row) -> Result<void> {
        const std::optional<std::vector<SnapshotValue>> values = readValues(row.text(0));
        // An older schema had fewer columns; the newer ones have defaults.
        if (!values || values->empty() || values->size() > table.columns.size()) {
            return fail(MessageId::ProjectUnreadable,
                        {connection.path(), fmt::format("row {} of {} in a snapshot", row.text(1), table.name)});
        }
        return visit(*values);
    };
    return connection.each("SELECT row, key FROM snapshot_row WHERE snapshot = ? AND part_of = ?", take, snapshot,
                           table.name);
}

Result<void> runWith(Connection& connection, const std::string& sql, const std::vector<SnapshotValue>& values) {
    Result<Statement> statement = connection.prepare(sql);
    if (!statement) {
        return fail(std::move(statement.error()));
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        bindValue(*statement, static_cast<int>(i + 1), values[i]);
    }
    return statement->run();
}

// Sources come back into the list or go out of it. How many messages and bytes a stored one has is a matter of what is
// stored, not of the list.
Result<void> putSourcesBack(Connection& connection, std::int64_t snapshot, const SnapshotTable& table) {
    Result<Statement> out = connection.prepare(
        "UPDATE source SET removed_ms = ?1 WHERE whole = 1 AND removed_ms IS NULL AND CAST(id AS TEXT) NOT IN "
        "(SELECT key FROM snapshot_row WHERE snapshot = ?2 AND part_of = 'source')");
    Result<void> gone = out ? out->with(wallMilliseconds(), snapshot).run() : fail(std::move(out.error()));
    if (!gone) {
        return gone;
    }
    return visitValues(connection, snapshot, table, [&](const std::vector<SnapshotValue>& values) -> Result<void> {
        const std::string set = listOf(table.columns, values.size(), "{0}{1} = ?{2}");
        // ?1 is the id in either; what an UPDATE does not find is a file in place that was dropped.
        Result<void> done =
            runWith(connection, "UPDATE source SET " + set + " WHERE id = ?1 AND kind = 'file'", values);
        if (done && connection.changes() == 0) {
            const std::string list =
                "title = ?3, path = ?4, options = ?5, modified_ns = ?7, sha256 = ?8, added_ms = ?10, removed_ms = ?11";
            done =
                runWith(connection, "UPDATE source SET " + list + " WHERE id = ?1 AND ?12 = 1 AND whole = 1", values);
        }
        if (done && connection.changes() == 0) {
            done = runWith(connection,
                           fmt::format("INSERT OR IGNORE INTO source({}) SELECT {} WHERE ?2 = 'file'",
                                       listOf(table.columns, values.size(), "{0}{1}"),
                                       listOf(table.columns, values.size(), "{0}?{2}")),
                           values);
        }
        return done;
    });
}

Result<void> putTableBack(Connection& connection, std::int64_t snapshot, const SnapshotTable& table) {
    if (Result<void> emptied = connection.run(fmt::format("DELETE FROM {}", table.name)); !emptied) {
        return emptied;
    }
    // What belongs to a source that no longer exists has no place to go back to.
    std::string_view bySource;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        bySource = table.columns[i] == "source" ? (i == 0 ? "?1" : "?2") : bySource;
    }
    Statement insert;
    std::size_t prepared = 0;
    return visitValues(connection, snapshot, table, [&](const std::vector<SnapshotValue>& values) -> Result<void> {
        if (prepared != values.size()) {
            const std::string when =
                bySource.empty() ? "" : fmt::format(" WHERE EXISTS (SELECT 1 FROM source WHERE id = {})", bySource);
            Result<Statement> made = connection.prepare(fmt::format(
                "INSERT INTO {}({}) SELECT {}{}", table.name, listOf(table.columns, values.size(), "{0}{1}"),
                listOf(table.columns, values.size(), "{0}?{2}"), when));
            if (!made) {
                return fail(std::move(made.error()));
            }
            insert = std::move(*made);
            prepared = values.size();
        }
        for (std::size_t i = 0; i < values.size(); ++i) {
            bindValue(insert, static_cast<int>(i + 1), values[i]);
        }
        return insert.run();
    });
}

}  // namespace

std::string SnapshotTable::select() const {
    return fmt::format("{}, {} FROM {} {}", key, writtenAs(columns), name, where);
}

const std::vector<SnapshotTable>& snapshotTables() {
    static const std::vector<SnapshotTable> all = {
        {"source",
         "CAST(id AS TEXT)",
         "WHERE whole = 1 AND removed_ms IS NULL",
         {"id", "kind", "title", "path", "options", "size", "modified_ns", "sha256", "messages", "added_ms",
          "removed_ms", "whole"}},
        {"document", "CAST(id AS TEXT)", "", {"id", "kind", "name", "content", "modified_ms"}},
        {"edit", "CAST(id AS TEXT)", "", {"id", "source", "position", "done", "at_ms", "what", "messages", "changes"}},
        {"mark", "source || '/' || number || '/' || kind", "", {"source", "number", "kind", "value"}},
        {"note", "CAST(id AS TEXT)", "", {"id", "source", "number", "path", "text", "who", "at_ms"}},
    };
    return all;
}

Result<void> visitSnapshotRows(Connection& connection, const SnapshotTable& table, std::int64_t snapshot,
                               const std::function<void(std::string_view key, std::string_view row)>& visit) {
    const auto take = [&visit](const Statement& row) { visit(row.text(0), row.text(1)); };
    return snapshot != 0 ? connection.each("SELECT key, row FROM snapshot_row WHERE snapshot = ? AND part_of = ?", take,
                                           snapshot, table.name)
                         : connection.each("SELECT " + table.select(), take);
}

Result<void> putBack(Connection& connection, std::int64_t snapshot) {
    for (const SnapshotTable& table : snapshotTables()) {
        Result<void> done = table.name == "source" ? putSourcesBack(connection, snapshot, table)
                                                   : putTableBack(connection, snapshot, table);
        if (!done) {
            return done;
        }
    }
    return {};
}

}  // namespace plumb::project
