// Texts and regular expressions as filters and the expressions of specs write them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace plumb::query {

struct Literal {
    std::string text;
    bool caseBlind = false;  ///< an i stands behind it
    std::size_t end = 0;     ///< one past it
};

/// "..." or '...', the quote doubled within. `at` is that of the first quote; nothing when there is no second.
[[nodiscard]] std::optional<Literal> readQuoted(std::string_view text, std::size_t at);

/// /.../, where \/ is a slash and every other backslash stays. `at` is that of the first slash; nothing when there is
/// no second.
[[nodiscard]] std::optional<Literal> readPattern(std::string_view text, std::size_t at);

}  // namespace plumb::query
