// The straight lines of a page, found in its picture: however they were drawn (as strokes, thin boxes, borders of
// filled cells), that is where a reader sees the edges of a table.
#pragma once

#include <vector>

namespace plumb {

/// Grey dots, row by row; 0 is black.
struct Picture {
    const char* dots = nullptr;
    int width = 0, height = 0;
    int rowBytes = 0;
};

/// In dots. `at` is the middle of the line, `from` and `to` are its ends along it.
struct PageRule {
    double at = 0, from = 0, to = 0;
};

[[nodiscard]] std::vector<PageRule> rulesAcross(const Picture& picture);
[[nodiscard]] std::vector<PageRule> rulesDown(const Picture& picture);

}  // namespace plumb
