// Whole texts of UTF-8, checked at memory speed where they are ASCII.
#pragma once

#include "base/utf8.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace plumb::hl7 {

/// Bytes that mean nothing in the character set they are read in.
struct BadBytes {
    std::uint64_t count = 0;
    std::uint64_t first = 0;  ///< offset of the first one in the text given, when count > 0

    void add(std::uint64_t offset, std::uint64_t bytes) {
        first = count == 0 ? offset : first;
        count += bytes;
    }
};

/// What a text looks like when it is read as UTF-8.
struct Utf8Scan {
    std::uint64_t sequences = 0;      ///< valid ones of two bytes or more
    std::uint64_t longSequences = 0;  ///< of these, with three or four bytes
    std::uint64_t badBytes = 0;
    std::uint64_t firstBad = 0;  ///< when badBytes > 0

    [[nodiscard]] bool ascii() const { return sequences == 0 && badBytes == 0; }
    [[nodiscard]] bool valid() const { return badBytes == 0; }
};

[[nodiscard]] Utf8Scan scanUtf8(std::string_view text);
/// Whether all of it is; stops at the first byte that is not.
[[nodiscard]] bool isUtf8(std::string_view text);

/// The number of bytes below 0x80 that `text` starts with.
[[nodiscard]] std::size_t asciiPrefix(std::string_view text);

[[nodiscard]] inline bool isAscii(std::string_view text) {
    return asciiPrefix(text) == text.size();
}

using plumb::appendUtf8;
using plumb::kReplacement;
using plumb::utf8At;
using plumb::Utf8Character;

}  // namespace plumb::hl7
