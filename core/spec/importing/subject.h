// What a section is about: by its titles, nearest first, then by what is said above it in passing.
#pragma once

#include "spec/importing/sections.h"

namespace plumb::spec::importing {

struct Subject {
    NamedSegment segment;
    std::string type;
    NamedMessage message;
    std::string title;  ///< the nearest
};

[[nodiscard]] Subject subjectOf(const Section& section, const Naming& naming);
/// Of a table of codes; made up of its title where nothing names it. Empty id: it has no title.
[[nodiscard]] NamedSet setOf(const Section& section, const Naming& naming);
/// The template says to leave it out.
[[nodiscard]] bool isSkipped(const Section& section, const ImportTemplate& words);

}  // namespace plumb::spec::importing
