// Which keys of a spec hold entries that its outline shows, and of which kind these are.
#pragma once

#include "widgets/spec/outline_row.h"

#include <optional>
#include <span>
#include <string_view>

namespace plumb::desk {

struct SpecSection {
    const char* key;
    SpecThing holds;
    const char* title;  ///< to be translated in the context SpecOutline
};

/// Those of the document itself.
[[nodiscard]] std::span<const SpecSection> specSections();
/// What stands under a key of an entry; nothing: the key is said in the form, if at all.
[[nodiscard]] std::optional<SpecThing> entriesUnder(SpecThing thing, std::string_view key);
/// A mapping of these is entries by their keys; of the others it is one entry.
[[nodiscard]] bool isKeyed(SpecThing thing);

}  // namespace plumb::desk
