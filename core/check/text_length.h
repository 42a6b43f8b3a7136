// How long a value is as a length in a spec means it: characters after unescaping.
//
// An escape of a character counts as that character, a hexadecimal one as the bytes it writes, a formatting command as
// one (the line break or blank it stands for), highlighting and character set switches as none. What is no escape of
// the standard counts as it stands. So a value is never longer than its bytes.
#pragma once

#include "hl7/delimiters.h"
#include "hl7/multi_byte.h"

#include <cstdint>
#include <string_view>

namespace plumb::check {

[[nodiscard]] std::uint32_t textLength(std::string_view raw, const hl7::Delimiters& delimiters,
                                       hl7::MultiByteKind multiByte);

}  // namespace plumb::check
