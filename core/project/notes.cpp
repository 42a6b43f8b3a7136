#include "project/notes.h"

#include "base/clock.h"

#include <string>

namespace plumb::project {

Result<std::vector<PlacedNote>> allNotes(Connection& connection) {
    Result<Statement> rows = connection.prepare(
        "SELECT n.source, n.id, n.number, n.path, n.text, n.who, n.at_ms FROM note n JOIN source s ON s.id = n.source "
        "WHERE s.whole = 1 AND s.removed_ms IS NULL ORDER BY n.source, n.number, n.id");
    if (!rows) {
        return fail(std::move(rows.error()));
    }
    std::vector<PlacedNote> found;
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return found;
        }
        found.push_back({rows->integer(0),
                         {rows->integer(1), static_cast<std::uint64_t>(rows->integer(2)), std::string(rows->text(3)),
                          std::string(rows->text(4)), std::string(rows->text(5)), rows->integer(6)}});
    }
}

Result<bool> changeNote(Connection& connection, std::int64_t id, std::string_view text, std::string_view who) {
    Result<Statement> change = connection.prepare("UPDATE note SET text = ?, who = ?, at_ms = ? WHERE id = ?");
    Result<void> done =
        change ? change->with(text, who, wallMilliseconds(), id).run() : fail(std::move(change.error()));
    return done ? Result<bool>(connection.changes() > 0) : fail(std::move(done.error()));
}

}  // namespace plumb::project
