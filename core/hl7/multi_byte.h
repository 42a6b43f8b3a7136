// Where one character ends and the next begins in the bytes of a message, as far as delimiters are concerned: in some
// character sets the second byte of a character can be 0x5C (\), 0x7C (|), 0x5E (^) or 0x7E (~), and is none of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace plumb::hl7 {

enum class MultiByteKind : std::uint8_t {
    SingleByte,  ///< one byte a character, or trail bytes that are never ASCII (EUC)
    Utf8,        ///< trail bytes are never ASCII
    ShiftJis,    ///< lead 81-9F E0-FC, trail 40-7E 80-FC
    DoubleByte,  ///< lead 81-FE, trail 40-7E 80-FE: GBK, Big5, Windows-949
    Gb18030,     ///< as DoubleByte, and four bytes where the second is a digit
    Iso2022,     ///< ESC sequences switch to sets whose bytes all look like ASCII
};

/// Whether a byte that equals a delimiter can be part of a character.
[[nodiscard]] constexpr bool hidesDelimiters(MultiByteKind kind) {
    return kind != MultiByteKind::SingleByte && kind != MultiByteKind::Utf8;
}

/// The length of the unit at `at` (< text.size()) that must not be cut: 1 for a byte that stands for itself, the length
/// of a character of several bytes, the length of an ISO 2022 designation; and for a designation that makes ASCII bytes
/// mean something else, everything up to and including the one that ends it. Never past the end. For Utf8 always 1.
[[nodiscard]] std::size_t unitLength(std::string_view text, std::size_t at, MultiByteKind kind);

/// Whether this byte would take a following byte with it in unitLength().
[[nodiscard]] bool isLeadByte(std::uint8_t byte, MultiByteKind kind);

/// Bytes of whole characters in `text` that equal one of `delimiters` and are none: where a message in this character
/// set is cut in the wrong places.
[[nodiscard]] std::uint64_t countHiddenDelimiters(std::string_view text, std::string_view delimiters,
                                                  MultiByteKind kind);

/// How wide `text` stands in a fixed-width font, near enough to centre a line.
[[nodiscard]] std::size_t columnsOf(std::string_view text, MultiByteKind kind);

}  // namespace plumb::hl7
