// What was sent and received: the SQL of a migration (schema.cpp).
#pragma once

#include <string_view>

namespace plumb::project {

inline constexpr std::string_view kReplaySchema = R"sql(
CREATE TABLE replay_run(
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    plan TEXT NOT NULL,
    source TEXT NOT NULL,
    items TEXT NOT NULL,
    messages INTEGER NOT NULL,
    who TEXT NOT NULL,
    machine TEXT NOT NULL,
    begun_us INTEGER NOT NULL,
    ended_us INTEGER,
    ended_with TEXT NOT NULL,
    ended_text TEXT NOT NULL);
CREATE TABLE replay_outcome(
    run INTEGER NOT NULL REFERENCES replay_run(id) ON DELETE CASCADE,
    message INTEGER NOT NULL,
    digest INTEGER NOT NULL,
    control_id BLOB,
    source_control_id BLOB,
    attempt INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    fate TEXT NOT NULL,
    may_have_arrived INTEGER NOT NULL,
    begun_us INTEGER,
    ended_us INTEGER,
    PRIMARY KEY(run, message)) WITHOUT ROWID;
CREATE TABLE replay_attempt(
    run INTEGER NOT NULL REFERENCES replay_run(id) ON DELETE CASCADE,
    message INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    fate TEXT NOT NULL,
    may_have_arrived INTEGER NOT NULL,
    milliseconds INTEGER NOT NULL,
    ended_us INTEGER NOT NULL,
    ack_code TEXT,
    ack_text TEXT,
    ack_control_id BLOB,
    error_codes TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY(run, message, attempt)) WITHOUT ROWID;
CREATE TABLE replay_note(
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES replay_run(id) ON DELETE CASCADE,
    message INTEGER NOT NULL,
    at_us INTEGER NOT NULL,
    code TEXT NOT NULL,
    text TEXT NOT NULL);
CREATE INDEX replay_note_place ON replay_note(run, message);
CREATE TABLE wire(
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES replay_run(id) ON DELETE CASCADE,
    at_us INTEGER NOT NULL,
    connection INTEGER NOT NULL,
    kind TEXT NOT NULL,
    direction TEXT NOT NULL,
    message INTEGER,
    peer TEXT NOT NULL,
    code TEXT NOT NULL,
    text TEXT NOT NULL,
    bytes BLOB NOT NULL);
CREATE INDEX wire_run ON wire(run);
CREATE INDEX wire_message ON wire(run, message) WHERE message IS NOT NULL;

-- What people say of sources; no part of snapshots.
CREATE TABLE source_label(
    source INTEGER PRIMARY KEY REFERENCES source(id) ON DELETE CASCADE,
    label TEXT NOT NULL);

CREATE VIEW sent_view AS
    SELECT o.run, r.name AS endpoint, o.message + 1 AS number, CAST(o.control_id AS TEXT) AS control_id,
           CAST(o.source_control_id AS TEXT) AS source_control_id, o.outcome, o.fate, o.may_have_arrived, o.attempt,
           a.ack_code, a.error_codes, a.milliseconds,
           strftime('%Y-%m-%dT%H:%M:%SZ', o.ended_us / 1000000, 'unixepoch') AS ended
    FROM replay_outcome o JOIN replay_run r ON r.id = o.run
    LEFT JOIN replay_attempt a ON a.run = o.run AND a.message = o.message AND a.attempt = o.attempt;
CREATE VIEW wire_view AS
    SELECT w.id, w.run, r.name AS endpoint, strftime('%Y-%m-%dT%H:%M:%S', w.at_us / 1000000, 'unixepoch') ||
           printf('.%06dZ', w.at_us % 1000000) AS at, w.connection, w.kind, w.direction, w.message + 1 AS number,
           w.peer, w.text, length(w.bytes) AS bytes
    FROM wire w JOIN replay_run r ON r.id = w.run;
)sql";

}  // namespace plumb::project
