// What a byte is in ASCII, whatever the locale. HL7's own syntax is ASCII in every charset it allows.
#pragma once

#include <algorithm>
#include <string_view>

namespace plumb {

[[nodiscard]] constexpr bool isDigit(unsigned char byte) {
    return byte >= '0' && byte <= '9';
}
[[nodiscard]] constexpr bool isCapital(unsigned char byte) {
    return byte >= 'A' && byte <= 'Z';
}
[[nodiscard]] constexpr bool isLetter(unsigned char byte) {
    return isCapital(byte) || (byte >= 'a' && byte <= 'z');
}
[[nodiscard]] constexpr bool isLetterOrDigit(unsigned char byte) {
    return isLetter(byte) || isDigit(byte);
}
[[nodiscard]] constexpr bool isLineBreak(unsigned char byte) {
    return byte == '\r' || byte == '\n';
}
[[nodiscard]] constexpr char toLower(char byte) {
    return isCapital(static_cast<unsigned char>(byte)) ? static_cast<char>(byte + ('a' - 'A')) : byte;
}
[[nodiscard]] constexpr char toUpper(char byte) {
    return byte >= 'a' && byte <= 'z' ? static_cast<char>(byte - ('a' - 'A')) : byte;
}

[[nodiscard]] constexpr bool equalCaseBlind(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return toLower(x) == toLower(y); });
}

}  // namespace plumb
