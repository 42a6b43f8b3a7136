// The prose of message profiles in a spec's notes: an implementation note, then "Description: ..." and
// "Predicate: ...", each on a line of its own.
#pragma once

#include <string>
#include <string_view>

namespace plumb::spec {

struct ProfileNotes {
    std::string note, description, predicate;
};

[[nodiscard]] std::string joinNotes(const ProfileNotes& notes);
[[nodiscard]] ProfileNotes splitNotes(std::string_view text);

}  // namespace plumb::spec
