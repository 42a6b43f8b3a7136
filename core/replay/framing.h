// The bytes that hold a message together on a stream: MLLP's VT ... FS CR, or what an endpoint uses in their place.
#pragma once

#include "base/bytes.h"

#include <cstdint>
#include <vector>

namespace plumb::replay {

struct Framing {
    std::uint8_t start = 0x0B;    ///< VT
    std::uint8_t end = 0x1C;      ///< FS
    std::uint8_t trailer = 0x0D;  ///< CR, behind the end

    friend bool operator==(const Framing&, const Framing&) = default;
};

/// Appends `message` in a frame. What is inside is not looked at (see plan.h for what cannot travel).
void appendFrame(std::vector<std::uint8_t>& out, ByteView message, const Framing& framing = {});

}  // namespace plumb::replay
