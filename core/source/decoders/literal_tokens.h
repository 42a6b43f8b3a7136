// The ways in which people and programs write a line end or a frame byte as visible text.
#pragma once

#include "base/bytes.h"

#include <cstdint>
#include <string_view>

namespace plumb::source {

struct LiteralToken {
    std::string_view text;  ///< as it stands in the dump
    char meaning = 0;       ///< '\r', '\n', VT or FS; 0: no token here
};

/// The token at the front of `text`, any case of letters; a bare \r, \n needs lower case, since \R\ is an HL7 escape.
[[nodiscard]] LiteralToken tokenAt(ByteView text);

/// Whether a byte can be the first of a token.
[[nodiscard]] bool mayStartToken(std::uint8_t c);

/// Whether the last visible thing on `line` is a token.
[[nodiscard]] bool endsWithToken(ByteView line);

}  // namespace plumb::source
