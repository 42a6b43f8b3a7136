// Days of the Gregorian calendar as numbers. Internal to the room.
#pragma once

#include <cstdint>

namespace plumb::hl7 {

struct CivilDay {
    std::int32_t year = 1970;
    std::uint8_t month = 1;
    std::uint8_t day = 1;
};

[[nodiscard]] constexpr bool isLeapYear(std::int32_t year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

[[nodiscard]] constexpr int daysInMonth(std::int32_t year, int month) {
    constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : kDays[month - 1];
}

// Both count in eras of 400 years that start on 1 March, so that the leap day ends a year.

/// Days since 1970-01-01.
[[nodiscard]] constexpr std::int64_t dayNumber(CivilDay date) {
    const std::int64_t year = std::int64_t{date.year} - (date.month <= 2 ? 1 : 0);
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t dayOfYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

[[nodiscard]] constexpr CivilDay civilDay(std::int64_t number) {
    const std::int64_t shifted = number + 719468;
    const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const std::int64_t dayOfEra = shifted - era * 146097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shiftedMonth = (5 * dayOfYear + 2) / 153;
    const std::int64_t month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
    return {static_cast<std::int32_t>(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), static_cast<std::uint8_t>(month),
            static_cast<std::uint8_t>(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)};
}

}  // namespace plumb::hl7
