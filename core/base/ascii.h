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
[[nodiscard]] constexpr bool isSpace(unsigned char byte) {
    return byte == ' ' || byte == '\t' || isLineBreak(byte);
}
/// -1 when `byte` is no hexadecimal digit.
[[nodiscard]] constexpr int hexValue(unsigned char byte) {
    if (isDigit(byte)) {
        return byte - '0';
    }
    const auto lower = static_cast<unsigned char>(byte | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}
[[nodiscard]] constexpr bool isHexDigit(unsigned char byte) {
    return hexValue(byte) >= 0;
}
[[nodiscard]] constexpr char toLower(char byte) {
    return isCapital(static_cast<unsigned char>(byte)) ? static_cast<char>(byte + ('a' - 'A')) : byte;
}
[[nodiscard]] constexpr char toUpper(char byte) {
    return byte >= 'a' && byte <= 'z' ? static_cast<char>(byte - ('a' - 'A')) : byte;
}

/// Without blanks and tabs around.
[[nodiscard]] constexpr std::string_view withoutBlanks(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) {
        text.remove_prefix(1);
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) {
        text.remove_suffix(1);
    }
    return text;
}

[[nodiscard]] constexpr bool equalCaseBlind(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return toLower(x) == toLower(y); });
}
/// `caseBlind`: without regard to the case of ASCII letters.
[[nodiscard]] constexpr bool equalTexts(std::string_view a, std::string_view b, bool caseBlind) {
    return caseBlind ? equalCaseBlind(a, b) : a == b;
}

}  // namespace plumb
