// What one cell of a row says of the field or component that the row is about.
#pragma once

#include "spec/importing/found.h"
#include "spec/importing/headings.h"

namespace plumb::spec::importing {

struct ElementCell {
    Column column = Column::None;
    const DocumentCell* cell = nullptr;
    std::string text;
    std::string label;  ///< in front of a note, where the column's heading is part of what it says
};

/// All cells of a row, for each of the places that it is about.
void addElementFacts(const std::vector<ElementCell>& cells, const std::vector<Target>& targets, Found& found);

/// A note that says of the whole field that it is not used.
[[nodiscard]] bool takesBack(std::string_view note);

}  // namespace plumb::spec::importing
