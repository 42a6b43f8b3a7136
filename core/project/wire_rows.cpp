#include "project/wire_rows.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace plumb::project {
namespace {

// Of a row beside its bytes, about.
constexpr std::uint64_t kRowCost = 96;

constexpr std::string_view kTotal = "wire-bytes", kLimit = "wire-limit";

template <class Kind>
Kind kindNamed(std::string_view name, std::string_view (*nameOf)(Kind), std::initializer_list<Kind> all, Kind other) {
    for (const Kind one : all) {
        if (nameOf(one) == name) {
            return one;
        }
    }
    return other;
}

KeptWireRow wireRowOf(const Statement& row) {
    using replay::WireDirection, replay::WireKind;
    KeptWireRow one;
    one.id = row.integer(0);
    one.run = row.integer(1);
    one.microseconds = row.integer(2);
    one.connection = static_cast<replay::ConnectionNumber>(row.integer(3));
    one.kind = kindNamed(row.text(4), &replay::wireKindName,
                         {WireKind::Connecting, WireKind::Connected, WireKind::Tls, WireKind::Bytes, WireKind::Closed},
                         WireKind::Note);
    one.direction = kindNamed(row.text(5), &replay::wireDirectionName, {WireDirection::Out, WireDirection::In},
                              WireDirection::None);
    if (!row.isNull(6)) {
        one.message = static_cast<std::uint64_t>(row.integer(6));
    }
    one.peer = row.text(7);
    one.code = row.text(8);
    one.text = row.text(9);
    one.bytes = asText(row.blob(10));
    return one;
}

// Within a message its index finds the few rows; else the run's.
std::string whereFor(const WireQuery& query) {
    return std::string(" FROM wire WHERE run = ?1 AND id > ?2 AND ") + (query.message ? "message = ?3" : "?3 IS NULL") +
           " AND (?4 IS NULL OR connection = ?4) AND (?5 = '' OR direction = ?5)";
}

void bindQuery(Statement& statement, std::int64_t run, std::int64_t after, const WireQuery& query) {
    statement.bind(1, run).bind(2, after);
    if (query.message) {
        statement.bind(3, static_cast<std::int64_t>(*query.message));
    }
    if (query.connection) {
        statement.bind(4, static_cast<std::int64_t>(*query.connection));
    }
    statement.bind(5, query.direction ? replay::wireDirectionName(*query.direction) : std::string_view());
}

Result<std::optional<std::uint64_t>> metaNumber(Connection& connection, std::string_view name) {
    std::optional<std::uint64_t> number;
    Result<void> read = connection.each(
        "SELECT value FROM meta WHERE name = ?",
        [&number](const Statement& row) { number = static_cast<std::uint64_t>(row.integer(0)); }, name);
    return read ? Result<std::optional<std::uint64_t>>(number) : fail(std::move(read.error()));
}

Result<void> setMetaNumber(Connection& store, std::string_view name, std::uint64_t number) {
    Result<Statement> row = store.prepare("INSERT OR REPLACE INTO meta VALUES(?, ?)");
    return row ? row->with(name, number).run() : fail(std::move(row.error()));
}

/// The oldest go until a tenth of the room is free, so that this is done now and then only. What is said of the total
/// may be wrong where runs were removed: it is counted anew here.
Result<std::uint64_t> trimmed(Connection& store, std::uint64_t limit) {
    std::uint64_t total = 0;
    Result<void> read = store.each(
        "SELECT coalesce(sum(length(bytes) + ?), 0) FROM wire",
        [&total](const Statement& row) { total = static_cast<std::uint64_t>(row.integer(0)); }, kRowCost);
    if (!read || total <= limit) {
        return read ? Result<std::uint64_t>(total) : fail(std::move(read.error()));
    }
    const std::uint64_t wanted = limit - limit / 10;
    std::int64_t last = 0;
    read = store.each("SELECT id, length(bytes) FROM wire ORDER BY id", [&](const Statement& row) {
        last = row.integer(0);
        const std::uint64_t bytes = static_cast<std::uint64_t>(row.integer(1)) + kRowCost;
        total -= std::min(total, bytes);
        return total > wanted;
    });
    Result<Statement> drop = store.prepare("DELETE FROM wire WHERE id <= ?");
    Result<void> done = read && drop ? drop->with(last).run() : fail(read ? drop.error() : read.error());
    return done ? Result<std::uint64_t>(total) : fail(std::move(done.error()));
}

Result<void> insertWire(Connection& store, const std::vector<KeptWireRow>& rows, std::uint64_t& total) {
    Result<Statement> insert =
        store.prepare("INSERT INTO wire(run, at_us, connection, kind, direction, message, peer, code, text, bytes) "
                      "SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM replay_run WHERE id = ?1)");
    if (!insert) {
        return fail(std::move(insert.error()));
    }
    for (const KeptWireRow& row : rows) {
        insert->bind(1, row.run).bind(2, row.microseconds).bind(3, static_cast<std::int64_t>(row.connection));
        insert->bind(4, replay::wireKindName(row.kind)).bind(5, replay::wireDirectionName(row.direction));
        if (row.message) {
            insert->bind(6, static_cast<std::int64_t>(*row.message));
        } else {
            insert->bindNull(6);
        }
        insert->bind(7, row.peer).bind(8, row.code).bind(9, row.text).bindBlob(10, asBytes(row.bytes));
        if (Result<void> done = insert->run(); !done) {
            return done;
        }
        total += row.bytes.size() + kRowCost;
    }
    return {};
}

}  // namespace

KeptWireRow KeptWireRow::of(const replay::WireRow& row, std::int64_t run) {
    KeptWireRow kept;
    kept.run = run;
    kept.microseconds = row.microseconds;
    kept.connection = row.connection;
    kept.kind = row.kind;
    kept.direction = row.direction;
    kept.message = row.message;
    kept.peer = row.peer;
    if (row.note) {
        kept.code = row.note->code();
        kept.text = row.note->render();
    }
    kept.bytes = asText(row.bytes);
    return kept;
}

Result<void> appendWire(Connection& store, const std::vector<KeptWireRow>& rows) {
    const Result<std::optional<std::uint64_t>> before = metaNumber(store, kTotal);
    const Result<std::uint64_t> limit = wireLimit(store);
    if (!before || !limit) {
        return fail(before ? limit.error() : before.error());
    }
    std::uint64_t total = before->value_or(0);
    if (Result<void> done = insertWire(store, rows, total); !done) {
        return done;
    }
    if (total > *limit) {
        const Result<std::uint64_t> left = trimmed(store, *limit);
        if (!left) {
            return fail(left.error());
        }
        total = *left;
    }
    return setMetaNumber(store, kTotal, total);
}

Result<std::vector<KeptWireRow>> wireRows(Connection& connection, std::int64_t run, std::int64_t after,
                                          std::uint64_t limit, const WireQuery& query, bool withBytes) {
    Result<Statement> rows =
        connection.prepare("SELECT id, run, at_us, connection, kind, direction, message, peer, code, text, " +
                           std::string(withBytes ? "bytes" : "x''") + whereFor(query) + " ORDER BY id LIMIT ?6");
    if (!rows) {
        return fail(std::move(rows.error()));
    }
    bindQuery(*rows, run, after, query);
    rows->bind(6, static_cast<std::int64_t>(limit));
    std::vector<KeptWireRow> found;
    Result<void> read = rows->each([&found](const Statement& row) { found.push_back(wireRowOf(row)); });
    return read ? Result<std::vector<KeptWireRow>>(std::move(found)) : fail(std::move(read.error()));
}

Result<std::uint64_t> countWire(Connection& connection, std::int64_t run, const WireQuery& query) {
    Result<Statement> rows = connection.prepare("SELECT count(*)" + whereFor(query));
    if (!rows) {
        return fail(std::move(rows.error()));
    }
    bindQuery(*rows, run, 0, query);
    const Result<bool> row = rows->step();
    return row ? Result<std::uint64_t>(static_cast<std::uint64_t>(rows->integer(0))) : fail(row.error());
}

Result<std::uint64_t> wireLimit(Connection& connection) {
    return metaNumber(connection, kLimit).map([](const std::optional<std::uint64_t>& limit) {
        return limit.value_or(kUsualWireLimit);
    });
}

Result<void> setWireLimit(Connection& store, std::uint64_t bytes) {
    if (Result<void> done = setMetaNumber(store, kLimit, bytes); !done) {
        return done;
    }
    const Result<std::uint64_t> left = trimmed(store, bytes);
    return left ? setMetaNumber(store, kTotal, *left) : fail(left.error());
}

}  // namespace plumb::project
