// Whether a value is one of its primitive type. These run on every value of every message: no allocation, and the usual
// forms decided in a few steps.
//
// Lenient where senders are and no receiver breaks: a number may have a sign, and its point at either end ("5." ".5");
// a date may stop at the year or the month in every version (2.1 to 2.2 want the day). ST, TX, FT, TN and codes hold
// any text. What counts as a date or time is what hl7_time.h reads, so 19610230 and 2460 are none.
#pragma once

#include <cstdint>
#include <string_view>

namespace plumb::check {

enum class Primitive : std::uint8_t { Text, Number, SequenceId, Date, Time, DateTime };

/// By the standard's id of a primitive ("NM", "DT"); TS as in versions where it is one.
[[nodiscard]] Primitive primitiveOf(std::string_view type);
/// How a value of it looks, for sentences: "YYYY[MM[DD]]".
[[nodiscard]] std::string_view shapeOf(Primitive primitive);

/// `value` is not empty.
[[nodiscard]] bool isOfPrimitive(Primitive primitive, std::string_view value);

/// A date and time (isOfPrimitive()) that gives hours but no zone.
[[nodiscard]] inline bool lacksZone(std::string_view dateTime) {
    const std::size_t size = dateTime.size();
    return size > 8 && dateTime[size - 5] != '+' && dateTime[size - 5] != '-';
}

}  // namespace plumb::check
