// ISO 2022 as HL7 uses it: designations, written as ESC bytes in the text or as \Cxxyy\ and \Mxxyyzz\ escapes, put one
// of the sets of table 0211 into G0 (bytes 21-7E) or G1 (bytes A1-FE, or 21-7E between SO and SI).
//
// The state starts anew with every value: G0 is ASCII (or JIS X 0201 Roman), G1 the upper half of the base set.
#pragma once

#include "hl7/utf8.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plumb::hl7 {

enum class CodedSet : std::uint8_t {
    None,
    Ascii,        ///< ISO IR6
    JisRoman,     ///< ISO IR14, JIS X 0201: ASCII with yen and overline
    JisKatakana,  ///< ISO IR13, JIS X 0201
    Latin1,       ///< ISO IR100, the upper half of 8859/1
    Latin2,       ///< ISO IR101
    Latin3,       ///< ISO IR109
    Latin4,       ///< ISO IR110
    Greek,        ///< ISO IR126
    Arabic,       ///< ISO IR127
    Hebrew,       ///< ISO IR138
    Cyrillic,     ///< ISO IR144
    Latin5,       ///< ISO IR148, the upper half of 8859/9
    Thai,         ///< ISO IR166
    Latin9,       ///< ISO IR203, the upper half of 8859/15
    JisX0208,     ///< ISO IR87
    JisX0208Old,  ///< ISO IR42, the edition of 1978
    JisX0212,     ///< ISO IR159
    KsX1001,      ///< ISO IR149
    Gb2312,       ///< ISO IR58
    Cns11643One,  ///< ISO IR171, plane 1
    Cns11643Two,  ///< ISO IR172, plane 2
    Count
};

/// Sets as bits, 1 << CodedSet.
using CodedSets = std::uint32_t;
[[nodiscard]] constexpr CodedSets only(CodedSet set) {
    return CodedSets{1} << static_cast<unsigned>(set);
}

/// Two bytes a character.
[[nodiscard]] constexpr bool isDoubleByte(CodedSet set) {
    return set >= CodedSet::JisX0208 && set < CodedSet::Count;
}

struct Designation {
    CodedSet set = CodedSet::None;
    bool upper = false;      ///< into G1, else into G0
    std::size_t length = 0;  ///< bytes after ESC

    /// From here on, bytes that look like ASCII are not.
    [[nodiscard]] bool hidesAscii() const { return !upper && set != CodedSet::Ascii && set != CodedSet::JisRoman; }
};

/// The designation that `afterEscape` (what follows an ESC byte) starts with, when it is one we know.
[[nodiscard]] std::optional<Designation> readDesignation(std::string_view afterEscape);

/// What follows ESC to designate `set`: to G1 for the upper halves of 8859 and the Chinese and Korean sets, to G0 for
/// ASCII and the Japanese sets.
[[nodiscard]] std::string_view designationOf(CodedSet set);

/// The base of a text: what G0 and G1 hold before the first designation.
struct Iso2022Base {
    CodedSet lower = CodedSet::Ascii;
    CodedSet upper = CodedSet::None;
};

/// Appends `text` to `out` as UTF-8; what is not valid becomes U+FFFD and is counted.
void iso2022ToUtf8(std::string& out, std::string_view text, Iso2022Base base, BadBytes& bad);

/// `utf8` in the base set, and where that does not hold a character in one of `alternates` between designations; ends
/// in the base state. nullopt when a character is in none of them.
[[nodiscard]] std::optional<std::string> iso2022FromUtf8(std::string_view utf8, Iso2022Base base, CodedSets alternates);

}  // namespace plumb::hl7
