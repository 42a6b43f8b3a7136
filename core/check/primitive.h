// Whether a value is one of its primitive type. These run on every value of every message: no allocation, and the usual
// forms decided in a few steps.
//
// Lenient where senders are and no receiver breaks: a number may have a sign, and its point at either end ("5." ".5");
// a date may stop at the year or the month in every version (2.1 to 2.2 want the day). ST, TX, FT, TN and codes hold
// any text. What counts as a date or time is what hl7_time.h reads, so 19610230 and 2460 are none.
#pragma once

#include "base/cpu.h"

#include <cstdint>
#include <cstring>
#include <string_view>

namespace plumb::check {

enum class Primitive : std::uint8_t { Text, Number, SequenceId, Date, Time, DateTime };

/// By the standard's id of a primitive ("NM", "DT"); TS as in versions where it is one.
[[nodiscard]] Primitive primitiveOf(std::string_view type);
/// How a value of it looks, for sentences: "YYYY[MM[DD]]".
[[nodiscard]] std::string_view shapeOf(Primitive primitive);

/// `value` is not empty.
[[nodiscard]] bool isOfPrimitive(Primitive primitive, std::string_view value);

namespace primitive {

[[nodiscard]] inline std::uint64_t load(const char* at) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, 8);
    return word;
}

/// Eight digits.
[[nodiscard]] inline bool areDigits(std::uint64_t word) {
    // The high half of every byte is 3, also after 6 is added: '0' to '9'.
    constexpr std::uint64_t kHigh = 0xf0f0f0f0f0f0f0f0u, kThree = 0x3030303030303030u;
    return (word & kHigh) == kThree && ((word + 0x0606060606060606u) & kHigh) == kThree;
}

}  // namespace primitive

/// A value that is surely of the type, seen in a few steps: short digits, days, and times to the minute or second.
/// `readable` bytes may be read from its begin on. False: ask isOfPrimitive().
[[nodiscard]] PLUMB_INLINE bool isPlainly(Primitive type, std::string_view value, std::size_t readable) {
    using primitive::areDigits;
    using primitive::load;
    const std::size_t size = value.size();
    const char* const at = value.data();
    if (type == Primitive::SequenceId || type == Primitive::Number) {
        if (size > 8 || readable < 8) {
            return false;
        }
        constexpr std::uint64_t kZeros = 0x3030303030303030u;
        const std::uint64_t own = size == 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << 8 * size) - 1;
        return areDigits((load(at) & own) | (kZeros & ~own));
    }
    const bool hours = size == 12 || size == 14 || (size == 19 && (at[14] == '-' || at[14] == '+'));
    if (!(type == Primitive::DateTime && hours) &&
        !((type == Primitive::DateTime || type == Primitive::Date) && size == 8)) {
        return false;
    }
    const auto two = [at](std::size_t place) {
        return static_cast<unsigned>(at[place] - '0') * 10 + static_cast<unsigned>(at[place + 1] - '0');
    };
    const unsigned month = two(4), day = two(6);
    // Leap years need the calendar.
    constexpr std::uint8_t kDays[16] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0, 0, 0};
    const bool isDay =
        areDigits(load(at)) && (load(at) & 0xffffffffu) != 0x30303030u && month <= 12 && day - 1 < kDays[month & 15];
    if (size == 8) {
        return isDay;
    }
    const bool isMinute = isDay && areDigits(load(at + 4)) && two(8) < 24 && two(10) < 60;
    if (size == 12) {
        return isMinute;
    }
    const bool isTime = isMinute && areDigits(load(at + 6)) && two(12) < 60;
    if (!isTime || size == 14) {
        return isTime;
    }
    constexpr std::uint64_t kTimeBehindSign = 0x30303030u;
    return areDigits(load(at + 11) >> 32 | kTimeBehindSign << 32) && two(15) < 12 && two(17) < 60;
}

/// A date and time (isOfPrimitive()) that gives hours but no zone.
[[nodiscard]] inline bool lacksZone(std::string_view dateTime) {
    const std::size_t size = dateTime.size();
    return size > 8 && dateTime[size - 5] != '+' && dateTime[size - 5] != '-';
}

}  // namespace plumb::check
