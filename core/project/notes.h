// The notes of the whole project, wherever they stand; those of one source are in marks.h.
#pragma once

#include "base/result.h"
#include "project/connection.h"
#include "project/marks.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace plumb::project {

struct PlacedNote {
    std::int64_t source = 0;
    NoteRow note;
};

/// Of the sources that are in the project's list: by source, message and age.
[[nodiscard]] Result<std::vector<PlacedNote>> allNotes(Connection& connection);
/// Says something else from now on. False: there is no such note.
[[nodiscard]] Result<bool> changeNote(Connection& connection, std::int64_t id, std::string_view text,
                                      std::string_view who);

}  // namespace plumb::project
