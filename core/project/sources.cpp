#include "project/sources.h"

#include "base/clock.h"

#include <array>

namespace plumb::project {
namespace {

constexpr std::array<std::string_view, 3> kKinds = {"file", "stored", "scratch"};

constexpr std::string_view kColumns = "SELECT id, kind, title, path, options, size, modified_ns, sha256, messages, "
                                      "added_ms, removed_ms FROM source ";

SourceRow rowOf(const Statement& row) {
    SourceRow source;
    source.id = row.integer(0);
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        source.kind = row.text(1) == kKinds[i] ? static_cast<SourceKind>(i) : source.kind;
    }
    source.title = row.text(2);
    source.path = row.text(3);
    source.options = row.text(4);
    source.size = static_cast<std::uint64_t>(row.integer(5));
    source.modifiedNs = row.integer(6);
    source.sha256 = asText(row.blob(7));
    source.messages = static_cast<std::uint64_t>(row.integer(8));
    source.addedMs = row.integer(9);
    source.removed = !row.isNull(10);
    return source;
}

}  // namespace

std::string_view nameOf(SourceKind kind) {
    return kKinds[static_cast<std::size_t>(kind)];
}

Result<std::vector<SourceRow>> sourceRows(Connection& connection, bool removed) {
    return connection.list(
        std::string(kColumns) + "WHERE whole = 1 " + (removed ? "" : "AND removed_ms IS NULL ") + "ORDER BY id", rowOf);
}

Result<std::optional<SourceRow>> sourceRow(Connection& connection, std::int64_t id) {
    Result<Statement> rows = connection.prepare(std::string(kColumns) + "WHERE whole = 1 AND id = ?");
    if (!rows) {
        return fail(std::move(rows.error()));
    }
    rows->with(id);
    const Result<bool> row = rows->step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? std::optional(rowOf(*rows)) : std::nullopt;
}

Result<std::vector<PartRow>> partRows(Connection& connection, std::int64_t source) {
    return connection.list(
        "SELECT id, source, name, bytes, first, messages, notes FROM part WHERE source = ? ORDER BY ordinal",
        [](const Statement& row) {
            const auto count = [&](int column) { return static_cast<std::uint64_t>(row.integer(column)); };
            return PartRow{row.integer(0), row.integer(1), std::string(row.text(2)), count(3),
                           count(4),       count(5),       std::string(row.text(6))};
        },
        source);
}

Result<std::int64_t> addFile(Connection& connection, const SourceRow& row) {
    Result<Statement> there = connection.prepare(
        "SELECT id FROM source WHERE kind = 'file' AND path = ? AND options = ? AND whole = 1 ORDER BY id LIMIT 1");
    if (!there) {
        return fail(std::move(there.error()));
    }
    there->with(std::string_view(row.path), std::string_view(row.options));
    const Result<bool> found = there->step();
    if (!found) {
        return fail(found.error());
    }
    if (*found) {
        const std::int64_t id = there->integer(0);
        Result<Statement> update = connection.prepare(
            "UPDATE source SET title = ?, size = ?, modified_ns = ?, messages = max(messages, ?), removed_ms = NULL "
            "WHERE id = ?");
        Result<void> done =
            update ? update->with(std::string_view(row.title), row.size, row.modifiedNs, row.messages, id).run()
                   : fail(update.error());
        return done ? Result<std::int64_t>(id) : fail(std::move(done.error()));
    }
    Result<Statement> insert = connection.prepare(
        "INSERT INTO source(kind, title, path, options, size, modified_ns, sha256, messages, added_ms, whole) "
        "VALUES('file', ?, ?, ?, ?, ?, ?, ?, ?, 1)");
    if (!insert) {
        return fail(std::move(insert.error()));
    }
    insert->with(std::string_view(row.title), std::string_view(row.path), std::string_view(row.options), row.size,
                 row.modifiedNs, asBytes(row.sha256), row.messages, wallMilliseconds());
    Result<void> done = insert->run();
    return done ? Result<std::int64_t>(connection.lastId()) : fail(std::move(done.error()));
}

Result<void> removeSource(Connection& connection, std::int64_t id, bool removed) {
    Result<Statement> update = connection.prepare("UPDATE source SET removed_ms = ? WHERE id = ? AND whole = 1");
    if (!update) {
        return fail(std::move(update.error()));
    }
    if (removed) {
        update->bind(1, wallMilliseconds());
    } else {
        update->bindNull(1);
    }
    return update->bind(2, id).run();
}

}  // namespace plumb::project
