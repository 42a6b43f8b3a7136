#include "project/marks.h"

#include "base/clock.h"

namespace plumb::project {

Result<std::vector<MarkRow>> marks(Connection& connection, std::int64_t source) {
    return connection.list(
        "SELECT number, kind, value FROM mark WHERE source = ? ORDER BY number, kind",
        [](const Statement& row) {
            return MarkRow{static_cast<std::uint64_t>(row.integer(0)), std::string(row.text(1)),
                           std::string(row.text(2))};
        },
        source);
}

Result<void> setMark(Connection& connection, std::int64_t source, const MarkRow& mark) {
    if (mark.value.empty()) {
        Result<Statement> drop = connection.prepare("DELETE FROM mark WHERE source = ? AND number = ? AND kind = ?");
        return drop ? drop->with(source, mark.number, std::string_view(mark.kind)).run()
                    : fail(std::move(drop.error()));
    }
    Result<Statement> write = connection.prepare("INSERT OR REPLACE INTO mark VALUES(?, ?, ?, ?)");
    return write ? write->with(source, mark.number, std::string_view(mark.kind), std::string_view(mark.value)).run()
                 : fail(std::move(write.error()));
}

Result<std::vector<NoteRow>> notes(Connection& connection, std::int64_t source) {
    return connection.list(
        "SELECT id, number, path, text, who, at_ms FROM note WHERE source = ? ORDER BY number, id",
        [](const Statement& row) {
            return NoteRow{row.integer(0),           static_cast<std::uint64_t>(row.integer(1)),
                           std::string(row.text(2)), std::string(row.text(3)),
                           std::string(row.text(4)), row.integer(5)};
        },
        source);
}

Result<std::int64_t> addNote(Connection& connection, std::int64_t source, const NoteRow& note) {
    Result<Statement> insert =
        connection.prepare("INSERT INTO note(source, number, path, text, who, at_ms) VALUES(?, ?, ?, ?, ?, ?)");
    if (!insert) {
        return fail(std::move(insert.error()));
    }
    Result<void> done = insert
                            ->with(source, note.number, std::string_view(note.path), std::string_view(note.text),
                                   std::string_view(note.who), wallMilliseconds())
                            .run();
    return done ? Result<std::int64_t>(connection.lastId()) : fail(std::move(done.error()));
}

Result<void> removeNote(Connection& connection, std::int64_t id) {
    Result<Statement> drop = connection.prepare("DELETE FROM note WHERE id = ?");
    return drop ? drop->with(id).run() : fail(std::move(drop.error()));
}

}  // namespace plumb::project
