// The pages of a PDF as plumbline-pdf-text tells them: words and drawn lines with their places, in points from the
// upper left corner.
#pragma once

#include "spec/documents/document.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec::pdf {

struct Box {
    double left = 0, top = 0, right = 0, bottom = 0;

    [[nodiscard]] double width() const { return right - left; }
    [[nodiscard]] double height() const { return bottom - top; }
    [[nodiscard]] double middleX() const { return (left + right) / 2; }
    [[nodiscard]] double middleY() const { return (top + bottom) / 2; }
};

[[nodiscard]] inline DocumentBox documentBox(const Box& box) {
    return {static_cast<float>(box.left), static_cast<float>(box.top), static_cast<float>(box.right),
            static_cast<float>(box.bottom)};
}

struct Word {
    Box box;
    double size = 0;  ///< of its letters
    bool bold = false;
    bool fixed = false;  ///< letters of one width
    bool struck = false;
    std::string text;
};

/// A straight line: at this height (or from the left), from here to there along it.
struct Rule {
    double at = 0, from = 0, to = 0;

    [[nodiscard]] double length() const { return to - from; }
};

struct Page {
    std::uint32_t number = 0;
    double width = 0, height = 0;
    std::vector<Word> words;
    std::vector<Rule> across, down;
};

struct Pages {
    std::string title;
    std::vector<Page> pages;
    bool whole = false;  ///< nothing was left out at the end
};

/// Nothing where the text is not of that program. Lines that are not understood are left out.
[[nodiscard]] std::optional<Pages> parsePages(std::string_view text);

}  // namespace plumb::spec::pdf
