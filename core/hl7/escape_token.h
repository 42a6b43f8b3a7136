// One escape sequence of a value, as decodeEscapes() would take it. Internal to the room.
#pragma once

#include "hl7/delimiters.h"
#include "hl7/escape_body.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace plumb::hl7 {

struct EscapeToken {
    std::size_t length = 1;  ///< bytes taken, the escape characters included
    EscapeBody body;         ///< kind Unknown: these bytes are text as they stand
    std::string text;        ///< what a delimiter or hexadecimal sequence stands for
};

/// `rest` begins with the escape character of `delimiters`.
[[nodiscard]] EscapeToken readEscapeToken(std::string_view rest, const Delimiters& delimiters);

}  // namespace plumb::hl7
