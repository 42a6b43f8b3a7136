// Text inside XML and HTML: escaped for content and for quoted attributes alike, and nothing that XML 1.0 cannot hold.
#pragma once

#include <string>
#include <string_view>

namespace plumb::report {

/// Control characters as pictures, tabs and line ends too when `oneLine`; what reorders text as \u202e.
void appendMarkup(std::string& out, std::string_view text, bool oneLine = false);

[[nodiscard]] std::string markup(std::string_view text);
/// For attributes, whose line ends XML would turn into spaces.
[[nodiscard]] std::string attribute(std::string_view text);

}  // namespace plumb::report
