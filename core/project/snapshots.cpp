#include "project/snapshots.h"

#include "base/clock.h"
#include "base/json_text.h"
#include "project/audit.h"
#include "project/block_codec.h"
#include "project/snapshot_tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <unordered_map>

namespace plumb::project {
namespace {

std::string named(std::string_view name) {
    std::string details = R"({"name":)";
    appendJsonText(details, name);
    return details + '}';
}

// 0: there is none of this name.
Result<std::int64_t> idOf(Connection& connection, std::string_view name) {
    Result<Statement> row = connection.prepare("SELECT id FROM snapshot WHERE name = ?");
    if (!row) {
        return fail(std::move(row.error()));
    }
    row->with(name);
    const Result<bool> found = row->step();
    if (!found) {
        return fail(found.error());
    }
    return *found ? row->integer(0) : 0;
}

Result<void> keep(Connection& connection, const Who& who, std::string_view name, std::string_view note) {
    const Result<std::int64_t> there = idOf(connection, name);
    if (!there || *there != 0) {
        return there ? fail(MessageId::ProjectSnapshotExists, {connection.path(), std::string(name)})
                     : fail(there.error());
    }
    Result<Statement> insert = connection.prepare("INSERT INTO snapshot(name, at_ms, who, note) VALUES(?, ?, ?, ?)");
    if (!insert) {
        return fail(std::move(insert.error()));
    }
    insert->with(name, wallMilliseconds(), std::string_view(who.user), note);
    if (Result<void> done = insert->run(); !done) {
        return done;
    }
    const std::int64_t id = connection.lastId();
    for (const SnapshotTable& table : snapshotTables()) {
        Result<Statement> rows =
            connection.prepare(fmt::format("INSERT INTO snapshot_row SELECT ?, '{}', {}", table.name, table.select()));
        if (!rows) {
            return fail(std::move(rows.error()));
        }
        if (Result<void> done = rows->with(id).run(); !done) {
            return done;
        }
    }
    return appendAudit(connection, who, audited::kSnapshot, named(name));
}

Result<void> compareTable(Connection& connection, const SnapshotTable& table, std::int64_t one, std::int64_t other,
                          std::vector<Difference>& differences) {
    // Rows may be long; their hashes are not.
    std::unordered_map<std::string, BlockHash> before;
    std::vector<Difference> found;
    Result<void> read = visitSnapshotRows(connection, table, one, [&](std::string_view key, std::string_view row) {
        before.emplace(key, blockHash(asBytes(row)));
    });
    const auto add = [&](std::string key, Difference::What what) {
        found.push_back({std::string(table.name), std::move(key), what});
    };
    if (read) {
        read = visitSnapshotRows(connection, table, other, [&](std::string_view key, std::string_view row) {
            const auto there = before.find(std::string(key));
            if (there == before.end()) {
                add(std::string(key), Difference::What::Added);
                return;
            }
            if (there->second != blockHash(asBytes(row))) {
                add(std::string(key), Difference::What::Changed);
            }
            before.erase(there);
        });
    }
    for (const auto& [key, hash] : before) {
        add(key, Difference::What::Removed);
    }
    std::sort(found.begin(), found.end(), [](const Difference& a, const Difference& b) {
        return a.key.size() != b.key.size() ? a.key.size() < b.key.size() : a.key < b.key;  // 9 before 10
    });
    differences.insert(differences.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    return read;
}

// A name that is free, with the moment in it.
Result<std::string> nameBefore(Connection& connection, std::string_view name) {
    const Result<std::string> now = connection.text("SELECT strftime('%Y-%m-%d %H:%M:%S UTC', 'now')");
    if (!now) {
        return now;
    }
    const std::string base = fmt::format("before restoring {}, {}", name, *now);
    std::string free = base;
    for (int n = 2;; ++n) {
        const Result<std::int64_t> there = idOf(connection, free);
        if (!there) {
            return fail(there.error());
        }
        if (*there == 0) {
            return free;
        }
        free = fmt::format("{} ({})", base, n);
    }
}

// All of it or nothing, also outside a transaction of the caller's.
template <class Work>
auto wholly(Connection& connection, Work work) -> decltype(work()) {
    if (connection.inTransaction()) {
        return work();
    }
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction) {
        return fail(std::move(transaction.error()));
    }
    auto done = work();
    if (done) {
        if (Result<void> committed = transaction->commit(); !committed) {
            return fail(std::move(committed.error()));
        }
    }
    return done;
}

}  // namespace

Result<std::int64_t> snapshotId(Connection& connection, std::string_view name) {
    Result<std::int64_t> id = idOf(connection, name);
    return id && *id == 0 ? fail(MessageId::ProjectNoSnapshot, {connection.path(), std::string(name)}) : id;
}

Result<void> makeSnapshot(Connection& connection, const Who& who, std::string_view name, std::string_view note) {
    return wholly(connection, [&] { return keep(connection, who, name, note); });
}

Result<std::vector<Snapshot>> snapshots(Connection& connection) {
    return connection.list(
        "SELECT id, at_ms, name, who, note, (SELECT count(*) FROM snapshot_row r WHERE r.snapshot = s.id) "
        "FROM snapshot s ORDER BY id",
        [](const Statement& row) {
            return Snapshot{row.integer(0),           row.integer(1),
                            std::string(row.text(2)), std::string(row.text(3)),
                            std::string(row.text(4)), static_cast<std::uint64_t>(row.integer(5))};
        });
}

Result<std::vector<Difference>> compareSnapshot(Connection& connection, std::string_view name, std::string_view later) {
    const Result<std::int64_t> one = snapshotId(connection, name);
    const Result<std::int64_t> other = later.empty() ? Result<std::int64_t>(0) : snapshotId(connection, later);
    if (!one || !other) {
        return fail(one ? other.error() : one.error());
    }
    std::vector<Difference> differences;
    for (const SnapshotTable& table : snapshotTables()) {
        if (Result<void> done = compareTable(connection, table, *one, *other, differences); !done) {
            return fail(std::move(done.error()));
        }
    }
    return differences;
}

Result<std::string> restoreSnapshot(Connection& connection, const Who& who, std::string_view name) {
    return wholly(connection, [&]() -> Result<std::string> {
        const Result<std::int64_t> id = snapshotId(connection, name);
        Result<std::string> before = id ? nameBefore(connection, name) : fail(id.error());
        Result<void> done = before ? keep(connection, who, *before, "") : fail(before.error());
        if (done) {
            done = putBack(connection, *id);
        }
        if (done) {
            done = appendAudit(connection, who, audited::kRestored, named(name));
        }
        return done ? before : fail(std::move(done.error()));
    });
}

Result<void> removeSnapshot(Connection& connection, const Who& who, std::string_view name) {
    return wholly(connection, [&]() -> Result<void> {
        const Result<std::int64_t> id = snapshotId(connection, name);
        if (!id) {
            return fail(id.error());
        }
        for (const char* const sql :
             {"DELETE FROM snapshot_row WHERE snapshot = ?", "DELETE FROM snapshot WHERE id = ?"}) {
            Result<Statement> remove = connection.prepare(sql);
            Result<void> done = remove ? remove->with(*id).run() : fail(std::move(remove.error()));
            if (!done) {
                return done;
            }
        }
        std::string details = R"({"snapshot":)";
        appendJsonText(details, name);
        return appendAudit(connection, who, audited::kRemoved, details + '}');
    });
}

}  // namespace plumb::project
