// Which column of a table of elements tells what: headings such as "Field" or "Description" mean by turns a number, a
// name or a note, which the cells below them tell.
#pragma once

#include "spec/importing/sections.h"

namespace plumb::spec::importing {

struct ElementRoles {
    std::optional<std::size_t> path, segment, component;
    std::vector<SectionColumn> columns;  ///< settled; what says nothing of an element is None
    std::vector<std::string> labels;     ///< of columns whose cells become notes with their heading
    bool yesAndNo = false;               ///< the usages are Y and N: N is no, which says "not required"
};

[[nodiscard]] ElementRoles rolesOf(const Section& section);

}  // namespace plumb::spec::importing
