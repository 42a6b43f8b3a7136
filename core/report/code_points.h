// UTF-8 of any origin, one character at a time; a byte that belongs to none comes out as U+FFFD, so that whatever is
// written is valid.
#pragma once

#include "base/utf8.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace plumb::report {

struct CodePoint {
    char32_t value = 0;
    std::size_t length = 0;  ///< bytes taken
};

/// The character at the front of a text that is not empty.
[[nodiscard]] CodePoint firstCodePoint(std::string_view text);

/// C0, DEL and C1.
[[nodiscard]] bool isControl(char32_t point);
/// A character that changes the order in which its surroundings are shown.
[[nodiscard]] bool isBidiControl(char32_t point);

/// A control character as the picture that stands for it (U+2400 to U+2421), anything else as it is.
[[nodiscard]] char32_t controlPicture(char32_t point);

/// Valid UTF-8 without characters that XML or a spreadsheet chokes on, each replaced by its picture; tabs and line ends
/// stay.
[[nodiscard]] std::string printable(std::string_view text);

/// For a terminal: control characters as \n, \t, \x01 and those that reorder text as \u202e.
[[nodiscard]] std::string visible(std::string_view text);

/// Columns a character takes: none, one, or two.
[[nodiscard]] unsigned displayWidth(char32_t point);
[[nodiscard]] std::size_t displayWidth(std::string_view text);

}  // namespace plumb::report
