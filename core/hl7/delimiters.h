// MSH-1 and MSH-2 as the message itself says, and what had to be assumed where it does not.
#pragma once

#include "base/ascii.h"
#include "base/bytes.h"
#include "base/error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::hl7 {

struct Delimiters {
    std::uint8_t field = '|';
    std::uint8_t component = '^';
    std::uint8_t repetition = '~';
    std::uint8_t escape = '\\';       ///< 0: the message has none (MSH-2 of "^~&")
    std::uint8_t subcomponent = '&';  ///< 0: none
    std::uint8_t truncation = 0;      ///< '#' from 2.7 on; 0: none

    [[nodiscard]] bool usual() const {
        return field == '|' && component == '^' && repetition == '~' && escape == '\\' && subcomponent == '&';
    }
    /// As MSH-1 and MSH-2 would be written, "|^~\&".
    [[nodiscard]] std::string text() const;

    friend bool operator==(const Delimiters&, const Delimiters&) = default;
};

/// Reads the header segment (MSH, FHS or BHS) that `message` starts with. Never fails: what is missing is assumed.
[[nodiscard]] Delimiters readDelimiters(ByteView message);

/// The same decisions in words, appended to `notes`.
void explainDelimiters(ByteView message, std::vector<Note>& notes);

/// Encoding characters come from a fixed order, so a letter, a digit or a space there means that MSH-2 is not one.
[[nodiscard]] inline bool canDelimit(std::uint8_t byte) {
    return byte > ' ' && !isLetterOrDigit(byte);
}

/// MSH, FHS and BHS carry their own delimiters: field 1 is the separator itself, field 2 the encoding characters.
[[nodiscard]] inline bool isHeaderSegment(ByteView segment) {
    if (segment.size() < 3) {
        return false;
    }
    const std::string_view id = asText(segment.first(3));
    return id == "MSH" || id == "FHS" || id == "BHS";
}

}  // namespace plumb::hl7
