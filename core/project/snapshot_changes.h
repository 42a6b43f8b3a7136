// The differences between two states of a project, told so that they can be said to a person: which source, which
// message, what was done to it. What only looks different - a stack of edits that was written anew, a document that was
// saved as it was - is no change.
#pragma once

#include "base/result.h"
#include "project/connection.h"
#include "project/snapshots.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::project {

struct SnapshotChange {
    enum class Thing : std::uint8_t { Source, Document, Edit, Mark, Note };
    Thing thing = Thing::Source;
    Difference::What what = Difference::What::Added;
    std::int64_t source = 0;              ///< 0: a document
    std::string title;                    ///< of the source
    std::optional<std::uint64_t> number;  ///< of the message, from 0; of an edit, its first
    std::uint64_t messages = 0;           ///< of an edit
    std::string kind;                     ///< of a document or mark
    std::string name;                     ///< of a document; what an edit is called; the words of a note
    std::string before;                   ///< what that was, when it was renamed or rewritten; else empty
    std::string path;                     ///< of a note, a place in its message
    /// Of an edit that was there before and after: it was undone (false) or made again (true); nothing: neither.
    std::optional<bool> done;
};

/// What is different in `later`, an empty name being the project as it is now.
[[nodiscard]] Result<std::vector<SnapshotChange>> snapshotChanges(Connection& connection, std::string_view name,
                                                                  std::string_view later = {});

}  // namespace plumb::project
