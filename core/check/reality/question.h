// What a number of the reality grid counts, so that exactly these messages can be found again.
#pragma once

#include "base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace plumb::check {

/// A place of the grid: a segment, field or component of the messages of one type. Without a segment it is the message.
struct RealityPlace {
    std::string type;     ///< "ADT^A01": MSH-9.1 and MSH-9.2 as they stand; empty: messages that say none
    std::string segment;  ///< as it stands
    std::uint32_t field = 0, component = 0;

    /// "PID-8.1"; "message" for the message itself.
    [[nodiscard]] std::string path() const;
    // clang-tidy 14 takes the comparison of a member for one of a pointer.
    friend auto operator<=>(const RealityPlace&, const RealityPlace&) = default;  // NOLINT(modernize-use-nullptr)
    friend bool operator==(const RealityPlace&, const RealityPlace&) = default;
};

/// Every measure counts messages that have at least one such occurrence of the place.
enum class Measure : std::uint8_t {
    Parents,       ///< messages that have what the place is a part of
    Filled,        ///< it holds something
    Missing,       ///< a parent without it: absent or empty
    Null,          ///< it is ""
    Repeated,      ///< more than once: in the message for segments, in one field for fields
    Repetitions,   ///< exactly `number` times
    Length,        ///< a value of exactly `number` characters
    UnknownCodes,  ///< a code that the spec does not have
    Code,          ///< the code `text`
    Rule,          ///< a finding of the rule `text`; `id` of a statement
};

struct Question {
    RealityPlace place;
    Measure measure = Measure::Filled;
    std::uint32_t number = 0;
    std::string text;
    std::string id;

    /// "ADT^A01 PID-8 length 12": parse() reads it back.
    [[nodiscard]] std::string written() const;
    /// Error: RealityNoNumber.
    [[nodiscard]] static Result<Question> parse(std::string_view text);
    friend bool operator==(const Question&, const Question&) = default;
};

}  // namespace plumb::check
