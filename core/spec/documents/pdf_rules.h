// The drawn lines of a page: which hang together, and which strike words out.
#pragma once

#include "spec/documents/pdf_page.h"

#include <vector>

namespace plumb::spec::pdf {

constexpr double kTouch = 2.5;  ///< lines meet when they are as near as this

struct Rules {
    std::vector<Rule> across, down;
};

/// Lines that may be of a table, by what hangs together: at least two of either direction.
[[nodiscard]] std::vector<Rules> rulesThatMeet(const Page& page);

/// Marks the words that a line strikes out. Words narrower than any line that is looked for are marked when all other
/// words of their line are.
void markStruck(Page& page);

}  // namespace plumb::spec::pdf
