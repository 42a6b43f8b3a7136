// Base64 and hexadecimal digits as they stand in messages: with line breaks, blanks and missing padding. What comes
// before the first thing that is wrong is kept; the fault says what and where.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace plumb::desk {

enum class Encoding : unsigned char { None, Base64, Hex };

struct EncodingFault {
    enum class Kind : unsigned char {
        ForeignByte,  ///< a byte that is no part of the encoding
        CutShort,     ///< ends within a group
        NoPadding,    ///< complete as far as one can see, but the padding is missing
        AfterEnd,     ///< goes on after the padding
    };
    Kind kind = Kind::ForeignByte;
    std::size_t offset = 0;  ///< in the text given
    unsigned char byte = 0;  ///< for ForeignByte and AfterEnd

    friend bool operator==(const EncodingFault&, const EncodingFault&) = default;
};

struct DecodedBytes {
    std::string bytes;
    std::optional<EncodingFault> fault;
};

/// White space is passed over; both alphabets (+/ and -_) are read.
[[nodiscard]] DecodedBytes decodeBase64(std::string_view text);
[[nodiscard]] DecodedBytes decodeHex(std::string_view text);

}  // namespace plumb::desk
