#include "hl7/shift_time.h"

#include "hl7/civil_day.h"

#include <algorithm>
#include <string>

namespace plumb::hl7 {
namespace {

constexpr std::int64_t kMost = 9'999'999;  // of any unit; far past all years there are

/// Divides towards the past.
constexpr std::int64_t floorDiv(std::int64_t a, std::int64_t b) {
    return a / b - (a % b < 0 ? 1 : 0);
}

bool addUnit(TimeSpan& span, std::int64_t number, std::string_view unit) {
    struct Unit {
        std::string_view name;
        std::int32_t months;
        std::int64_t seconds;
    };
    constexpr Unit kUnits[] = {{"y", 12, 0},
                               {"mo", 1, 0},
                               {"w", 0, 7 * kSecondsOfDay},
                               {"d", 0, kSecondsOfDay},
                               {"h", 0, 3600},
                               {"min", 0, 60},
                               {"m", 0, 60},
                               {"s", 0, 1}};
    for (const Unit& one : kUnits) {
        if (one.name == unit) {
            span.months += static_cast<std::int32_t>(number) * one.months;
            span.seconds += number * one.seconds;
            return true;
        }
    }
    return false;
}

}  // namespace

Result<TimeSpan> parseTimeSpan(std::string_view text) {
    const auto wrong = [&] { return fail(MessageId::ChangeDuration, {std::string(text)}); };
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    std::string compact;
    for (const char c : text) {
        if (c != ' ') {
            compact += c;
        }
    }
    std::size_t at = 0;
    const bool back = !compact.empty() && compact[0] == '-';
    if (!compact.empty() && (compact[0] == '-' || compact[0] == '+')) {
        at = 1;
    }
    if (at == compact.size()) {
        return wrong();
    }
    TimeSpan span;
    while (at < compact.size()) {
        std::int64_t number = 0;
        const std::size_t from = at;
        for (; at < compact.size() && digit(compact[at]); ++at) {
            number = number * 10 + (compact[at] - '0');
            if (number > kMost) {
                return wrong();
            }
        }
        const std::size_t unit = at;
        while (at < compact.size() && !digit(compact[at])) {
            ++at;
        }
        if (unit == from || !addUnit(span, number, std::string_view(compact).substr(unit, at - unit)) ||
            span.months > kMost) {
            return wrong();
        }
    }
    return back ? TimeSpan{-span.months, -span.seconds} : span;
}

bool fineEnough(TimePrecision precision, const TimeSpan& span) {
    const TimePrecision needed = span.seconds % 60 != 0              ? TimePrecision::Second
                                 : span.seconds % 3600 != 0          ? TimePrecision::Minute
                                 : span.seconds % kSecondsOfDay != 0 ? TimePrecision::Hour
                                 : span.seconds != 0                 ? TimePrecision::Day
                                 : span.months % 12 != 0             ? TimePrecision::Month
                                                                     : TimePrecision::Year;
    return precision >= needed;
}

std::optional<Hl7Time> shifted(const Hl7Time& time, const TimeSpan& span) {
    Hl7Time out = time;
    const std::int64_t month = std::int64_t{time.year} * 12 + time.month - 1 + span.months;
    const std::int64_t year = floorDiv(month, 12);
    if (year < 1 || year > 9999) {
        return std::nullopt;
    }
    out.year = static_cast<std::int32_t>(year);
    out.month = static_cast<std::uint8_t>(month - year * 12 + 1);
    out.day = std::min(time.day, static_cast<std::uint8_t>(daysInMonth(out.year, out.month)));
    if (span.seconds == 0) {
        return out;
    }
    const std::int64_t seconds = dayNumber({out.year, out.month, out.day}) * kSecondsOfDay + time.hour * 3600 +
                                 time.minute * 60 + time.second + span.seconds;
    const std::int64_t day = floorDiv(seconds, kSecondsOfDay);
    constexpr std::int64_t kFirst = dayNumber({1, 1, 1}), kLast = dayNumber({9999, 12, 31});
    if (day < kFirst || day > kLast) {
        return std::nullopt;
    }
    const CivilDay date = civilDay(day);
    const auto inDay = static_cast<std::int32_t>(seconds - day * kSecondsOfDay);
    out.year = date.year;
    out.month = date.month;
    out.day = date.day;
    out.hour = static_cast<std::uint8_t>(inDay / 3600);
    out.minute = static_cast<std::uint8_t>(inDay / 60 % 60);
    out.second = static_cast<std::uint8_t>(inDay % 60);
    return out;
}

Hl7Time timeAt(std::int64_t millisecondsSince1970, int zoneMinutes) {
    Hl7Time epoch;
    epoch.year = 1970;
    epoch.precision = TimePrecision::Second;
    epoch.zoneMinutes = static_cast<std::int16_t>(zoneMinutes);
    const std::optional<Hl7Time> time =
        shifted(epoch, {0, floorDiv(millisecondsSince1970, 1000) + std::int64_t{zoneMinutes} * 60});
    return time ? *time : epoch;
}

}  // namespace plumb::hl7
