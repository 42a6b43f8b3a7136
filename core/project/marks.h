// What people set on messages: flags and pins, and notes at a path of a message.
#pragma once

#include "base/result.h"
#include "project/connection.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::project {

struct MarkRow {
    std::uint64_t number = 0;  ///< of the message, from 0
    std::string kind, value;   ///< "flag", "pin"
};
struct NoteRow {
    std::int64_t id = 0;
    std::uint64_t number = 0;
    std::string path, text, who;
    std::int64_t atMs = 0;
};

[[nodiscard]] Result<std::vector<MarkRow>> marks(Connection& connection, std::int64_t source);
/// An empty value takes the mark away.
[[nodiscard]] Result<void> setMark(Connection& connection, std::int64_t source, const MarkRow& mark);
[[nodiscard]] Result<std::vector<NoteRow>> notes(Connection& connection, std::int64_t source);
/// The note's id; `note.id` and `note.atMs` are not looked at.
[[nodiscard]] Result<std::int64_t> addNote(Connection& connection, std::int64_t source, const NoteRow& note);
[[nodiscard]] Result<void> removeNote(Connection& connection, std::int64_t id);

}  // namespace plumb::project
