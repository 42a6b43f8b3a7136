// What stands between two escape characters.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace plumb::hl7 {

enum class EscapeKind : std::uint8_t {
    Unknown,
    Delimiter,  ///< F S T R E P
    HighlightOn,
    HighlightOff,
    LineBreak,        ///< .br and .sp: `number` line breaks
    Margin,           ///< .in
    TemporaryIndent,  ///< .ti
    Blanks,           ///< .sk
    Centre,           ///< .ce
    Fill,             ///< .fi and .nf
    Hex,
    HexOdd,
    CharacterSet,  ///< C and M
    Local,         ///< Z
};

struct EscapeBody {
    EscapeKind kind = EscapeKind::Unknown;
    int number = 0;
    bool relative = false;  ///< the number had a sign
};

[[nodiscard]] EscapeBody readEscapeBody(std::string_view body);

/// The bytes of a string of hexadecimal digits of even length.
[[nodiscard]] std::string bytesOfHex(std::string_view digits);

/// Whether `body` between two escaped escape characters means that a text was escaped twice: `\E\` body `\E\`.
[[nodiscard]] bool isEscapedTwice(std::string_view body);
/// Longer ones are not looked for.
constexpr std::size_t kLongestTwice = 64;

}  // namespace plumb::hl7
