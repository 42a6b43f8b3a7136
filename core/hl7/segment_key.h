// A segment id of three bytes as one number, so that ids compare and hash in one step.
#pragma once

#include "base/ascii.h"

#include <cstdint>
#include <string_view>

namespace plumb::hl7 {

using SegmentKey = std::uint32_t;

/// No id of three bytes has this key.
inline constexpr SegmentKey kNoKey = UINT32_MAX;

[[nodiscard]] constexpr SegmentKey segmentKey(std::uint8_t first, std::uint8_t second, std::uint8_t third) {
    return first | static_cast<SegmentKey>(second) << 8 | static_cast<SegmentKey>(third) << 16;
}

/// The key of `id` in capitals; kNoKey where it is not three letters or digits.
[[nodiscard]] constexpr SegmentKey foldedKey(std::string_view id) {
    if (id.size() != 3) {
        return kNoKey;
    }
    for (const char c : id) {
        if (!isLetterOrDigit(static_cast<std::uint8_t>(c))) {
            return kNoKey;
        }
    }
    const auto byte = [&](std::size_t at) { return static_cast<std::uint8_t>(toUpper(id[at])); };
    return segmentKey(byte(0), byte(1), byte(2));
}

[[nodiscard]] constexpr char firstOf(SegmentKey key) {
    return static_cast<char>(key & 0xFF);
}

/// Segments that frame or continue messages: no structure has them in its middle.
[[nodiscard]] constexpr bool isFrameKey(SegmentKey key) {
    for (const std::string_view id : {"MSH", "FHS", "BHS", "BTS", "FTS", "DSC", "ADD"}) {
        if (key == foldedKey(id)) {
            return true;
        }
    }
    return false;
}

}  // namespace plumb::hl7
