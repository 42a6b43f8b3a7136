#include "project/schema.h"

#include "project/connection.h"
#include "project/schema_replay.h"

#include <sqlite3.h>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>

namespace plumb::project {
namespace {

// What every project holds: sources and their messages, what was made of them, who did it.
constexpr std::string_view kBase = R"sql(
CREATE TABLE meta(name TEXT PRIMARY KEY, value) WITHOUT ROWID;

-- Where messages come from: files in place, what was taken in, what was pasted or made here.
CREATE TABLE source(
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK(kind IN ('file', 'stored', 'scratch')),
    title TEXT NOT NULL,
    path TEXT NOT NULL,
    options TEXT NOT NULL,
    size INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    sha256 BLOB,
    messages INTEGER NOT NULL,
    added_ms INTEGER NOT NULL,
    removed_ms INTEGER,
    whole INTEGER NOT NULL);
CREATE TABLE part(
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    first INTEGER NOT NULL,
    messages INTEGER NOT NULL,
    notes TEXT NOT NULL,
    UNIQUE(source, ordinal));
CREATE TABLE dictionary(
    id INTEGER NOT NULL,
    copy INTEGER NOT NULL,
    hash BLOB NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY(id, copy));
CREATE TABLE block(
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    bytes INTEGER NOT NULL,
    data BLOB NOT NULL);
CREATE TABLE piece(
    part INTEGER NOT NULL REFERENCES part(id) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    block INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY(part, start)) WITHOUT ROWID;
CREATE TABLE term(id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
CREATE TABLE message(
    id INTEGER PRIMARY KEY,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    type INTEGER NOT NULL,
    sender INTEGER NOT NULL,
    sent TEXT,
    control TEXT,
    patient TEXT);

-- What was made of messages.
CREATE TABLE edit(
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    done INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    what TEXT NOT NULL,
    messages INTEGER NOT NULL,
    changes BLOB NOT NULL,
    UNIQUE(source, position));
CREATE TABLE mark(
    source INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY(source, number, kind)) WITHOUT ROWID;
CREATE TABLE note(
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    path TEXT NOT NULL,
    text TEXT NOT NULL,
    who TEXT NOT NULL,
    at_ms INTEGER NOT NULL);

-- Specs, waivers, queries, column sets, layouts, endpoints and whatever else is a text with a name.
CREATE TABLE document(
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    content BLOB NOT NULL,
    modified_ms INTEGER NOT NULL,
    UNIQUE(kind, name));
CREATE TABLE secret(name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;

CREATE TABLE snapshot(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    at_ms INTEGER NOT NULL,
    who TEXT NOT NULL,
    note TEXT NOT NULL);
CREATE TABLE snapshot_row(
    snapshot INTEGER NOT NULL REFERENCES snapshot(id) ON DELETE CASCADE,
    part_of TEXT NOT NULL,
    key TEXT NOT NULL,
    row TEXT NOT NULL,
    PRIMARY KEY(snapshot, part_of, key)) WITHOUT ROWID;

-- Who did what. Rows are added and never changed.
CREATE TABLE audit(
    id INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    who TEXT NOT NULL,
    machine TEXT NOT NULL,
    what TEXT NOT NULL,
    details TEXT NOT NULL,
    before BLOB NOT NULL,
    hash BLOB NOT NULL);
CREATE TRIGGER audit_kept BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'the audit trail is never changed'); END;
CREATE TRIGGER audit_whole BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'the audit trail is never shortened'); END;

CREATE VIEW source_view AS
    SELECT id AS source, kind, title, path, messages, size AS bytes,
           strftime('%Y-%m-%dT%H:%M:%SZ', added_ms / 1000, 'unixepoch') AS added
    FROM source WHERE whole = 1 AND removed_ms IS NULL;
CREATE VIEW message_view AS
    SELECT m.id >> 40 AS source, (m.id & 0xffffffffff) + 1 AS number, t.text AS type, m.control AS control_id,
           m.sent, s.text AS sender, m.patient, m.length AS bytes, o.title
    FROM message m JOIN source o ON o.id = m.id >> 40 AND o.whole = 1 AND o.removed_ms IS NULL
    JOIN term t ON t.id = m.type JOIN term s ON s.id = m.sender;
CREATE VIEW edit_view AS
    SELECT source, position, what, messages, done, strftime('%Y-%m-%dT%H:%M:%SZ', at_ms / 1000, 'unixepoch') AS at
    FROM edit;
CREATE VIEW audit_view AS
    SELECT id, strftime('%Y-%m-%dT%H:%M:%SZ', at_ms / 1000, 'unixepoch') AS at, who, machine, what, details FROM audit;
)sql";

// What runs over messages found.
constexpr std::string_view kRuns = R"sql(
CREATE TABLE run(
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    spec TEXT NOT NULL,
    started_ms INTEGER NOT NULL,
    ended_ms INTEGER,
    messages INTEGER NOT NULL,
    affected INTEGER NOT NULL,
    summary TEXT NOT NULL);
CREATE TABLE finding(
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
    source INTEGER NOT NULL,
    number INTEGER NOT NULL,
    rule TEXT NOT NULL,
    severity TEXT NOT NULL,
    path TEXT NOT NULL,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    arguments TEXT NOT NULL);
CREATE INDEX finding_place ON finding(source, number);
CREATE VIEW finding_view AS
    SELECT f.run, r.title, f.source, f.number + 1 AS number, f.severity, f.rule, f.path, f.start, f.length
    FROM finding f JOIN run r ON r.id = f.run;
)sql";

struct SchemaThing {
    std::string type, sql;
};
using SchemaThings = std::map<std::string, SchemaThing>;  // by name

Result<SchemaThings> thingsIn(Connection& connection) {
    SchemaThings things;
    Result<void> read =
        connection.each("SELECT name, type, coalesce(sql, '') FROM sqlite_schema", [&](const Statement& row) {
            things.insert_or_assign(std::string(row.text(0)),
                                    SchemaThing{std::string(row.text(1)), std::string(row.text(2))});
        });
    return read ? Result<SchemaThings>(std::move(things)) : fail(std::move(read.error()));
}

// What a new file of this version holds, as SQLite writes it down.
Result<SchemaThings> thingsOf(std::int64_t version) {
    Result<Connection> memory = Connection::open(":memory:", Connection::Access::Write, nullptr);
    if (!memory) {
        return fail(std::move(memory.error()));
    }
    if (Result<void> made = migrate(*memory, version); !made) {
        return fail(std::move(made.error()));
    }
    return thingsIn(*memory);
}

bool onlyHoldsRows(const SchemaThing& thing) {
    std::string start = thing.sql.substr(0, 24);
    std::transform(start.begin(), start.end(), start.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return (thing.type == "table" && !start.starts_with("CREATE VIRTUAL")) || thing.type == "index";
}

}  // namespace

const std::vector<Migration>& migrations() {
    static const std::vector<Migration> all = {{1, "0.1.0", kBase}, {2, "0.1.0", kRuns}, {3, "0.1.0", kReplaySchema}};
    return all;
}

std::int64_t newestSchema() {
    return migrations().back().version;
}

Result<void> migrate(Connection& connection, std::int64_t version,
                     const std::function<Result<void>(Connection&)>& also) {
    const Result<std::int64_t> has = connection.number("PRAGMA user_version");
    if (!has) {
        return fail(has.error());
    }
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction) {
        return fail(std::move(transaction.error()));
    }
    std::string_view since;
    for (const Migration& migration : migrations()) {
        if (migration.version > *has && migration.version <= version) {
            if (Result<void> made = connection.run(migration.sql); !made) {
                return made;
            }
            since = migration.since;
        }
    }
    if (since.empty()) {
        return {};
    }
    const std::string last = fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {};"
                                         "INSERT OR REPLACE INTO meta VALUES('needs', '{}')",
                                         kApplicationId, version, since);
    Result<void> made = connection.run(last);
    if (made && also) {
        made = also(connection);
    }
    return made ? transaction->commit() : made;
}

Result<void> checkSchema(Connection& connection, std::int64_t version) {
    const Result<SchemaThings> wanted = thingsOf(version);
    const Result<SchemaThings> there = thingsIn(connection);
    if (!wanted || !there) {
        return fail(wanted ? there.error() : wanted.error());
    }
    for (const auto& [name, thing] : *wanted) {
        const auto found = there->find(name);
        if (found == there->end() || found->second.sql != thing.sql) {
            return fail(MessageId::ProjectRefused,
                        {connection.path(), found == there->end() ? "no " + thing.type + " " + name
                                                                  : "another " + thing.type + " " + name});
        }
    }
    for (const auto& [name, thing] : *there) {
        if (!wanted->count(name) && !onlyHoldsRows(thing)) {
            return fail(MessageId::ProjectRefused, {connection.path(), "a " + thing.type + " of others"});
        }
    }
    return {};
}

}  // namespace plumb::project
