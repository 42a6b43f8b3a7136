// Texts as JSON writes them.
#pragma once

#include <string>
#include <string_view>

namespace plumb {

/// In quotes; always valid: every byte that belongs to no character is U+FFFD. DEL is escaped like control characters.
void appendJsonText(std::string& out, std::string_view text);

/// Every byte as the character of its number, U+0000 to U+00FF, so that any bytes come through.
void appendJsonBytes(std::string& out, std::string_view bytes);

}  // namespace plumb
