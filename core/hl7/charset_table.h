// The table behind Charset. Internal to the room.
#pragma once

#include "hl7/charset.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace plumb::hl7 {

enum class Codec : std::uint8_t { Ascii, Utf8, Latin1, Windows1252, Icu, Iso2022 };

struct CharsetRow {
    std::string_view name;     ///< canonical
    std::string_view hl7Name;  ///< in table 0211, or empty
    std::string_view aliases;  ///< further spellings as charsetKey() makes them, separated by blanks
    CharsetKind kind;
    MultiByteKind multiByte;
    Codec codec;
    const char* converter;  ///< ICU's name when codec is Icu
    CodedSet set;           ///< what it designates as a set to switch to, or as the upper half of a base
};

/// Rows that code refers to.
constexpr std::uint16_t kAsciiRow = 0, kUtf8Row = 1, kLatin1Row = 2, kWindows1252Row = 3;

[[nodiscard]] const CharsetRow& charsetRow(std::uint16_t row);
[[nodiscard]] std::optional<std::uint16_t> findCharsetRow(std::string_view name);

/// What a switching text with this row as its base starts with.
[[nodiscard]] Iso2022Base baseOf(const CharsetRow& row);

/// As table 0211 writes a set to switch to.
[[nodiscard]] std::string_view codedSetName(CodedSet set);

}  // namespace plumb::hl7
