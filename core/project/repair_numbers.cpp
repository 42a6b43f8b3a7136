#include "project/repair_numbers.h"

#include "project/snapshot_tables.h"
#include "project/snapshot_values.h"

#include <fmt/format.h>

#include <optional>

namespace plumb::project {
namespace {

Result<void> runAll(Connection& store, const std::vector<std::string>& statements) {
    for (const std::string& sql : statements) {
        if (Result<void> done = store.run(sql); !done) {
            return done;
        }
    }
    return {};
}

Result<void> dropAndTell(Connection& store, const std::string& rest, const char* what, const std::string& title,
                         Repair& outcome) {
    Result<void> done = store.run("DELETE FROM " + rest);
    if (done && store.changes() > 0) {
        outcome.lost.push_back({MessageId::VerifyReference, {fmt::format("{} ({})", what, store.changes()), title}});
    }
    return done;
}

// The source that a row of a snapshot is about; nothing: it cannot be read.
std::optional<std::int64_t> sourceOf(std::string_view table, std::string_view row) {
    for (const SnapshotTable& known : snapshotTables()) {
        if (known.name != table) {
            continue;
        }
        const std::optional<std::vector<SnapshotValue>> values = readValues(row);
        if (!values || values->size() > known.columns.size()) {
            return std::nullopt;
        }
        for (std::size_t i = 0; i < values->size(); ++i) {
            if (known.columns[i] == "source") {
                return (*values)[i].integer;
            }
        }
        return 0;
    }
    return std::nullopt;
}

}  // namespace

Result<void> dropSnapshotRows(Connection& store, std::int64_t source, const std::string& title, Repair& outcome) {
    Result<Statement> rows = store.prepare("SELECT snapshot, part_of, key, row FROM snapshot_row");
    Result<Statement> drop = store.prepare("DELETE FROM snapshot_row WHERE snapshot = ? AND part_of = ? AND key = ?");
    if (!rows || !drop) {
        return fail(rows ? std::move(drop.error()) : std::move(rows.error()));
    }
    struct Key {
        std::int64_t snapshot = 0;
        std::string table, key;
    };
    std::vector<Key> gone;
    Result<void> read = rows->each([&](const Statement& row) {
        const std::optional<std::int64_t> about = sourceOf(row.text(1), row.text(3));
        if (!about || (source != 0 && *about == source)) {
            gone.push_back({row.integer(0), std::string(row.text(1)), std::string(row.text(2))});
        }
    });
    if (!read) {
        return read;
    }
    for (const Key& key : gone) {
        Result<void> done = drop->with(key.snapshot, std::string_view(key.table), std::string_view(key.key)).run();
        if (!done) {
            return done;
        }
    }
    if (!gone.empty()) {
        outcome.lost.push_back(
            {MessageId::VerifyReference, {fmt::format("What snapshots hold ({} rows)", gone.size()), title}});
    }
    return {};
}

Result<void> renumberSource(Connection& store, std::int64_t source, const std::string& title,
                            const std::vector<std::pair<std::uint64_t, std::uint64_t>>& numbers, bool holes,
                            Repair& outcome) {
    bool same = !holes;
    for (const auto& [old, now] : numbers) {
        same = same && old == now;
    }
    if (same) {
        return {};
    }
    Result<void> done = runAll(store, {"DROP TABLE IF EXISTS temp.moved",
                                       "CREATE TEMP TABLE moved(old INTEGER PRIMARY KEY, now INTEGER NOT NULL)"});
    if (!done) {
        return done;
    }
    {
        Result<Statement> insert = store.prepare("INSERT OR IGNORE INTO temp.moved VALUES(?, ?)");
        if (!insert) {
            return fail(std::move(insert.error()));
        }
        for (const auto& [old, now] : numbers) {
            if (done = insert->with(old, now).run(); !done) {
                return done;
            }
        }
    }
    const std::string gone =
        fmt::format(" WHERE source = {} AND number >= 0 AND number NOT IN (SELECT old FROM temp.moved)", source);
    done = dropAndTell(store, fmt::format("edit WHERE source = {}", source), "The list of edits", title, outcome);
    for (const auto& [table, what] :
         {std::pair("mark", "A mark"), std::pair("note", "A note"), std::pair("finding", "A finding")}) {
        if (done) {
            done = dropAndTell(store, table + gone, what, title, outcome);
        }
    }
    if (done) {
        const std::string moved = fmt::format("SET number = (SELECT now FROM temp.moved WHERE old = number) "
                                              "WHERE source = {} AND number >= 0",
                                              source);
        // Marks have the number in their key, so that they are all taken out before they are put back.
        done = runAll(store,
                      {"DROP TABLE IF EXISTS temp.marked",
                       fmt::format("CREATE TEMP TABLE marked AS SELECT source, now AS number, kind, value FROM "
                                   "mark JOIN temp.moved ON old = number WHERE source = {}",
                                   source),
                       fmt::format("DELETE FROM mark WHERE source = {} AND number >= 0", source),
                       "INSERT INTO mark SELECT source, number, kind, value FROM temp.marked", "UPDATE note " + moved,
                       "UPDATE finding " + moved, "DROP TABLE temp.marked", "DROP TABLE temp.moved"});
    }
    return done ? dropSnapshotRows(store, source, title, outcome) : done;
}

}  // namespace plumb::project
