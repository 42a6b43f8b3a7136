// Three states that must never be confused: a field that is not there, one that is there and empty, and one that holds
// HL7's null (""), which says "delete what you have".
#pragma once

#include "base/bytes.h"

#include <cstdint>
#include <string_view>

namespace plumb::hl7 {

enum class Presence : std::uint8_t {
    Absent,  ///< not in the message: the segment is missing or ends before it
    Empty,   ///< between its delimiters there is nothing
    Null,    ///< exactly two double quotes
    Value,
};

[[nodiscard]] inline Presence presenceOf(ByteView bytes) {
    if (bytes.empty()) {
        return Presence::Empty;
    }
    return bytes.size() == 2 && bytes[0] == '"' && bytes[1] == '"' ? Presence::Null : Presence::Value;
}

/// "absent", "empty", "null", "value".
[[nodiscard]] std::string_view presenceName(Presence presence);

}  // namespace plumb::hl7
