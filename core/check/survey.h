// What a message holds that the slow looks (escapes, line breaks, character sets ...) are for. Most messages hold none
// of it. PartMasks makes it on the way; this is for messages of which it knows nothing.
#pragma once

#include "base/bytes.h"

#include <cstdint>

namespace plumb::check {

struct Survey {
    bool escape = false;
    bool lineFeed = false;
    bool nul = false;
    bool colon = false;
    bool mark = false;  ///< "<"
    bool notAscii = false;
    bool control = false;  ///< bytes 80-9F, which 8859 leaves to control characters
    /// All bytes above ASCII of the whole message stand in here, as far as is known.
    std::uint32_t highBegin = 0, highEnd = UINT32_MAX;
};

[[nodiscard]] Survey survey(ByteView bytes, std::uint8_t escape);

}  // namespace plumb::check
