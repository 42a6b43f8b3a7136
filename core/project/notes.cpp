#include "project/notes.h"

#include "base/clock.h"

#include <string>

namespace plumb::project {

Result<std::vector<PlacedNote>> allNotes(Connection& connection) {
    return connection.list(
        "SELECT n.source, n.id, n.number, n.path, n.text, n.who, n.at_ms FROM note n JOIN source s ON s.id = n.source "
        "WHERE s.whole = 1 AND s.removed_ms IS NULL ORDER BY n.source, n.number, n.id",
        [](const Statement& row) {
            return PlacedNote{row.integer(0),
                              {row.integer(1), static_cast<std::uint64_t>(row.integer(2)), std::string(row.text(3)),
                               std::string(row.text(4)), std::string(row.text(5)), row.integer(6)}};
        });
}

Result<bool> changeNote(Connection& connection, std::int64_t id, std::string_view text, std::string_view who) {
    Result<Statement> change = connection.prepare("UPDATE note SET text = ?, who = ?, at_ms = ? WHERE id = ?");
    Result<void> done =
        change ? change->with(text, who, wallMilliseconds(), id).run() : fail(std::move(change.error()));
    return done ? Result<bool>(connection.changes() > 0) : fail(std::move(done.error()));
}

}  // namespace plumb::project
