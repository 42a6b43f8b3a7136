// Texts as XML and HTML write them.
#pragma once

#include <string>
#include <string_view>

namespace plumb {

/// Whether XML 1.0 can hold it.
[[nodiscard]] constexpr bool isXmlCharacter(char32_t code) {
    return code == '\t' || code == '\n' || code == '\r' || (code >= 0x20 && code != 0xFFFE && code != 0xFFFF);
}

/// Markup as the entity that stands for it, good in content and in quoted attributes; U+FFFD for what XML cannot hold.
/// Line ends and tabs stay as they are.
void appendXmlCharacter(std::string& out, char32_t code);

/// A text that a reader gets back as it is: what readers of XML change, they are given as a number. Every byte that
/// belongs to no character is U+FFFD.
enum class XmlPlace { Content, Attribute };
void appendXmlText(std::string& out, std::string_view text, XmlPlace place);

}  // namespace plumb
