// Text in columns of a terminal. Widths are display widths; 0 means no limit.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plumb::report {

/// Where the padding goes.
enum class Side { Left, Right };

[[nodiscard]] std::string padded(std::string_view text, std::size_t width, Side side);

/// Lines of at most `width` columns, broken at spaces, and inside a word only where the word alone is too long. Always
/// at least one line; nothing but spaces at a break is left out.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, std::size_t width);

}  // namespace plumb::report
