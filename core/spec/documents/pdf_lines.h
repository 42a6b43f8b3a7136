// Words of a page put together to lines, and lines to the text of a cell or paragraph.
#pragma once

#include "spec/documents/pdf_page.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec::pdf {

/// Words that stand beside each other, from left to right.
struct Line {
    std::vector<std::size_t> words;  ///< of the page, by number
    Box box;
    double size = 0;  ///< of most of its letters
    bool bold = false, fixed = false;

    /// The words as text; a wide gap is a blank like any other.
    [[nodiscard]] std::string text(const Page& page) const;
};

/// From the top down.
[[nodiscard]] std::vector<Line> linesOf(const Page& page, std::span<const std::size_t> words);

/// A sign that stands before an item of a list, in whatever font: one letter that is none.
[[nodiscard]] bool isBullet(std::string_view word);

struct JoinedText {
    std::string text;
    std::string struck;
    std::vector<std::string> marks;  ///< of footnotes: small and raised, not of the text
    bool cut = false;                ///< its last word fills its line, and may go on elsewhere
};

/// A line that ends where the next word would still have fitted was ended on purpose: a line feed stands there. Others
/// were wrapped, and go on after a blank. `right` is the edge up to which lines could go.
[[nodiscard]] JoinedText joined(const Page& page, std::span<const Line> lines, double right);

/// The same of letters of one width, as messages are printed: every line is one, but for those that go over the edge.
[[nodiscard]] std::string joinedFixed(const Page& page, std::span<const Line> lines, double right);

}  // namespace plumb::spec::pdf
