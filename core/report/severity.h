// How much something weighs. Shown as a shape and a word wherever it is shown, so that colour is never needed to read
// it.
#pragma once

#include <cstdint>
#include <string_view>

namespace plumb::report {

enum class Severity : std::uint8_t { None, Fine, Information, Warning, Error };

/// "error", "warning", "information", "fine"; empty for None.
[[nodiscard]] std::string_view severityName(Severity severity);

/// One UTF-8 character: square, triangle, circle, tick; empty for None.
[[nodiscard]] std::string_view severityShape(Severity severity);

}  // namespace plumb::report
