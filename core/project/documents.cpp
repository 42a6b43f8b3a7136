#include "project/documents.h"

#include "base/clock.h"

namespace plumb::project {

Result<std::vector<DocumentRow>> documents(Connection& connection, std::string_view kind) {
    return connection.list(
        "SELECT id, kind, name, length(content), modified_ms FROM document "
        "WHERE ?1 = '' OR kind = ?1 ORDER BY kind, name",
        [](const Statement& row) {
            return DocumentRow{row.integer(0), std::string(row.text(1)), std::string(row.text(2)),
                               static_cast<std::uint64_t>(row.integer(3)), row.integer(4)};
        },
        kind);
}

Result<std::optional<std::string>> readDocument(Connection& connection, std::string_view kind, std::string_view name) {
    Result<Statement> rows = connection.prepare("SELECT content FROM document WHERE kind = ? AND name = ?");
    if (!rows) {
        return fail(std::move(rows.error()));
    }
    rows->with(kind, name);
    const Result<bool> row = rows->step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? std::optional(std::string(asText(rows->blob(0)))) : std::nullopt;
}

Result<void> writeDocument(Connection& connection, std::string_view kind, std::string_view name,
                           std::string_view content) {
    Result<Statement> write = connection.prepare(
        "INSERT INTO document(kind, name, content, modified_ms) VALUES(?, ?, ?, ?) ON CONFLICT(kind, name) DO UPDATE "
        "SET content = excluded.content, modified_ms = excluded.modified_ms");
    return write ? write->with(kind, name, asBytes(content), wallMilliseconds()).run() : fail(std::move(write.error()));
}

Result<bool> renameDocument(Connection& connection, std::string_view kind, std::string_view name,
                            std::string_view other) {
    Result<Statement> rename = connection.prepare("UPDATE OR IGNORE document SET name = ?3, modified_ms = ?4 "
                                                  "WHERE kind = ?1 AND name = ?2");
    Result<void> done =
        rename ? rename->with(kind, name, other, wallMilliseconds()).run() : fail(std::move(rename.error()));
    return done ? Result<bool>(connection.changes() > 0) : fail(std::move(done.error()));
}

Result<bool> removeDocument(Connection& connection, std::string_view kind, std::string_view name) {
    Result<Statement> remove = connection.prepare("DELETE FROM document WHERE kind = ? AND name = ?");
    Result<void> done = remove ? remove->with(kind, name).run() : fail(std::move(remove.error()));
    return done ? Result<bool>(connection.changes() > 0) : fail(std::move(done.error()));
}

}  // namespace plumb::project
