// The times of logs: many spellings, one of which is tried after the other at a place. No spelling is read in two ways;
// 03/04/2026 is therefore none.
#include "hl7/civil_day.h"
#include "hl7/hl7_time.h"
#include "hl7/time_reader.h"

#include <algorithm>

namespace plumb::hl7 {
namespace {

bool setDate(Hl7Time& time, std::int64_t year, std::int64_t month, std::int64_t day) {
    constexpr int kSomeLeapYear = 2000;
    const auto calendarYear = static_cast<std::int32_t>(year == 0 ? kSomeLeapYear : year);
    if (year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(calendarYear, static_cast<int>(month))) {
        return false;
    }
    time.year = static_cast<std::int32_t>(year);
    time.month = static_cast<std::uint8_t>(month);
    time.day = static_cast<std::uint8_t>(day);
    time.precision = TimePrecision::Day;
    return true;
}

/// 2026-11-20, 2026/11/20, 2026.11.20, 2026-11
bool takeYearFirst(TimeReader& reader, Hl7Time& time) {
    const auto year = reader.takeNumber(4, 4);
    const char separator = reader.peek();
    if (!year || *year == 0 || !reader.takeAny("-/.")) {
        return false;
    }
    const auto month = reader.takeNumber(1, 2);
    if (!month) {
        return false;
    }
    if (reader.peek() == separator && isDigit(reader.peek(1))) {
        reader.takeAny("-/.");
        const auto day = reader.takeNumber(1, 2);
        return day && setDate(time, *year, *month, *day);
    }
    if (separator != '-' || !setDate(time, *year, *month, 1)) {
        return false;
    }
    time.precision = TimePrecision::Month;
    return true;
}

/// 20.11.2026, 20/11/2026, 11/20/2026, 20-11-2026
bool takeYearLast(TimeReader& reader, Hl7Time& time) {
    const auto first = reader.takeNumber(1, 2);
    const char separator = reader.peek();
    if (!first || !reader.takeAny("./-")) {
        return false;
    }
    const auto second = reader.takeNumber(1, 2);
    if (!second || reader.peek() != separator || !reader.takeAny("./-")) {
        return false;
    }
    const auto year = reader.takeNumber(4, 4);
    if (!year || *year == 0) {
        return false;
    }
    if (separator == '.') {
        return setDate(time, *year, *second, *first);
    }
    if (*first <= 12 && *second <= 12 && *first != *second) {
        return false;
    }
    return *first > 12 ? setDate(time, *year, *second, *first) : setDate(time, *year, *first, *second);
}

/// 20 Nov 2026, 20-Nov-2026, 20/Nov/2026
bool takeDayMonthName(TimeReader& reader, Hl7Time& time) {
    const auto day = reader.takeNumber(1, 2);
    if (!day || !reader.takeAny(" -/")) {
        return false;
    }
    const auto month = reader.takeMonth();
    if (!month || !reader.takeAny(" -/,")) {
        return false;
    }
    reader.skipBlanks();
    const auto year = reader.takeNumber(4, 4);
    return year && *year != 0 && setDate(time, *year, *month, *day);
}

bool takeClock(TimeReader& reader, Hl7Time& time);

/// Nov 20, 2026 06:41:07; Nov 20 06:41:07; Nov 20 06:41:07 2026
bool takeMonthName(TimeReader& reader, Hl7Time& time) {
    const auto month = reader.takeMonth();
    if (!month) {
        return false;
    }
    reader.skipBlanks();
    const auto day = reader.takeNumber(1, 2);
    if (!day || !setDate(time, 0, *month, *day)) {
        return false;
    }
    reader.takeAny(",");
    const std::size_t afterDay = reader.at();
    reader.skipBlanks();
    if (const auto year = reader.takeNumber(4, 4); year && *year != 0 && reader.peek() != ':') {
        return setDate(time, *year, *month, *day);
    }
    reader.setAt(afterDay);
    if (!reader.takeAny(" ")) {
        return false;
    }
    reader.skipBlanks();
    return takeClock(reader, time);
}

/// 06:41, 06:41:07, 06:41:07,123, 6:41 PM
bool takeClock(TimeReader& reader, Hl7Time& time) {
    const std::size_t begin = reader.at();
    const auto giveUp = [&] {
        reader.setAt(begin);
        return false;
    };
    const auto hour = reader.takeNumber(1, 2);
    if (!hour || !reader.takeAny(":")) {
        return giveUp();
    }
    const auto minute = reader.takeNumber(2, 2);
    if (!minute || *hour > 23 || *minute > 59) {
        return giveUp();
    }
    time.hour = static_cast<std::uint8_t>(*hour);
    time.minute = static_cast<std::uint8_t>(*minute);
    time.precision = TimePrecision::Minute;
    if (reader.peek() == ':' && isDigit(reader.peek(1))) {
        reader.takeAny(":");
        const auto second = reader.takeNumber(2, 2);
        if (!second || *second > 59) {
            return giveUp();
        }
        time.second = static_cast<std::uint8_t>(*second);
        time.precision = TimePrecision::Second;
        if ((reader.peek() == '.' || reader.peek() == ',') && isDigit(reader.peek(1))) {
            reader.takeAny(".,");
            for (std::uint32_t unit = 100'000'000; isDigit(reader.peek()); unit /= 10) {
                time.nanosecond += static_cast<std::uint32_t>(reader.peek() - '0') * unit;
                time.fractionDigits = static_cast<std::uint8_t>(std::min(time.fractionDigits + 1, 9));
                reader.setAt(reader.at() + 1);
            }
            time.precision = TimePrecision::Fraction;
        }
    }
    const std::size_t afterClock = reader.at();
    reader.skipBlanks();
    const bool afternoon = reader.takeWord("pm");
    if (afternoon || reader.takeWord("am")) {
        if (*hour == 0 || *hour > 12) {
            return giveUp();
        }
        time.hour = static_cast<std::uint8_t>(*hour % 12 + (afternoon ? 12 : 0));
    } else {
        reader.setAt(afterClock);
    }
    return true;
}

/// Z, UTC, GMT, +01:00, +0100, +01; what is none of these is left alone.
void takeZone(TimeReader& reader, Hl7Time& time) {
    const std::size_t begin = reader.at();
    reader.skipBlanks();
    if (reader.takeWord("z") || reader.takeWord("utc") || reader.takeWord("gmt")) {
        time.zoneMinutes = 0;
        return;
    }
    const bool apart = reader.at() != begin;
    const bool west = reader.peek() == '-';
    if (reader.takeAny("+-")) {
        std::optional<std::int64_t> hours = reader.takeNumber(2, 2);
        std::optional<std::int64_t> minutes = 0;
        if (hours && reader.peek() == ':') {
            reader.takeAny(":");
            minutes = reader.takeNumber(2, 2);
        } else if (hours && apart) {
            hours.reset();  // a number of the text that follows
        } else if (!hours) {
            if (const auto both = reader.takeNumber(4, 4)) {
                hours = *both / 100;
                minutes = *both % 100;
            }
        }
        if (hours && minutes && *hours <= 15 && *minutes <= 59 && !isWordByte(reader.peek())) {
            const std::int64_t zone = *hours * 60 + *minutes;
            time.zoneMinutes = static_cast<std::int16_t>(west ? -zone : zone);
            return;
        }
    }
    reader.setAt(begin);
}

/// The year that stands after the clock and the zone, as ctime and date write it.
void takeTrailingYear(TimeReader& reader, Hl7Time& time) {
    const std::size_t begin = reader.at();
    reader.skipBlanks();
    if (const auto year = reader.takeNumber(4, 4);
        year && *year >= 1900 && *year <= 2999 && reader.peek() != '-' && reader.peek() != ':' &&
        time.day <= daysInMonth(static_cast<std::int32_t>(*year), time.month)) {
        time.year = static_cast<std::int32_t>(*year);
        return;
    }
    reader.setAt(begin);
}

std::optional<Hl7Time> takeWritten(TimeReader& reader) {
    using Take = bool (*)(TimeReader&, Hl7Time&);
    constexpr Take kForms[] = {takeYearFirst, takeYearLast, takeDayMonthName, takeMonthName};
    reader.skipWeekday();
    const std::size_t begin = reader.at();
    for (const Take take : kForms) {
        Hl7Time time;
        reader.setAt(begin);
        if (!take(reader, time) || isDigit(reader.peek())) {
            continue;
        }
        if (time.precision == TimePrecision::Day) {
            const std::size_t afterDate = reader.at();
            if (!reader.takeAny("Tt:-")) {
                reader.takeAny(",");
                reader.skipBlanks();
            }
            if (!takeClock(reader, time)) {
                reader.setAt(afterDate);
                return time;
            }
        }
        if (time.precision >= TimePrecision::Minute) {
            takeZone(reader, time);
            if (time.year == 0) {
                takeTrailingYear(reader, time);
            }
        }
        return time;
    }
    return std::nullopt;
}

std::optional<Hl7Time> fromEpoch(std::int64_t value, std::size_t digits) {
    const std::int64_t perSecond = digits == 10 ? 1 : digits == 13 ? 1000 : 1'000'000;
    const std::int64_t seconds = value / perSecond;
    const CivilDay date = civilDay(seconds / 86400);
    const std::int64_t rest = seconds % 86400;
    Hl7Time time;
    time.year = date.year;
    time.month = date.month;
    time.day = date.day;
    time.hour = static_cast<std::uint8_t>(rest / 3600);
    time.minute = static_cast<std::uint8_t>(rest / 60 % 60);
    time.second = static_cast<std::uint8_t>(rest % 60);
    time.fractionDigits = digits == 10 ? 0 : digits == 13 ? 3 : 6;
    time.nanosecond = static_cast<std::uint32_t>(value % perSecond * (1'000'000'000 / perSecond));
    time.precision = digits == 10 ? TimePrecision::Second : TimePrecision::Fraction;
    time.zoneMinutes = 0;
    return time;
}

/// An HL7 time or a count since 1970: digits only, then what may follow them.
std::optional<Hl7Time> takeCompact(TimeReader& reader) {
    const std::string_view rest = reader.rest();
    std::size_t digits = 0;
    while (digits < rest.size() && isDigit(rest[digits])) {
        ++digits;
    }
    constexpr std::size_t kLongest = 16;
    if (digits < 4 || digits > kLongest) {
        return std::nullopt;
    }
    std::size_t end = digits;
    if (digits == 14 && end + 1 < rest.size() && (rest[end] == '.' || rest[end] == ',') && isDigit(rest[end + 1])) {
        end += 1;
        while (end < rest.size() && isDigit(rest[end])) {
            ++end;
        }
    }
    std::string text(rest.substr(0, end));
    std::replace(text.begin(), text.end(), ',', '.');
    // 20261120-064107 and 20261120 064107
    const auto follows = [&](std::size_t at) { return at < rest.size() && isDigit(rest[at]); };
    if (digits == 8 && rest.size() >= 15 && (rest[8] == '-' || rest[8] == ' ' || rest[8] == 'T' || rest[8] == '_') &&
        !follows(15) && std::all_of(rest.begin() + 9, rest.begin() + 15, isDigit)) {
        text = std::string(rest.substr(0, 8)) + std::string(rest.substr(9, 6));
        end = 15;
    }
    constexpr std::int32_t kEarliestWritten = 1850;
    std::optional<Hl7Time> time = parseTime(text.substr(0, 19));
    if (time && (digits < 10 || time->year >= kEarliestWritten)) {
        reader.setAt(reader.at() + end);
        if (time->precision >= TimePrecision::Hour) {
            takeZone(reader, *time);
        }
        return time;
    }
    if (digits == 10 || digits == 13 || digits == 16) {
        const auto value = reader.takeNumber(digits, digits);
        return value ? fromEpoch(*value, digits) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Hl7Time> takeTime(TimeReader& reader) {
    const std::size_t begin = reader.at();
    if (std::optional<Hl7Time> time = takeWritten(reader)) {
        return time;
    }
    reader.setAt(begin);
    if (std::optional<Hl7Time> time = takeCompact(reader)) {
        return time;
    }
    reader.setAt(begin);
    return std::nullopt;
}

}  // namespace

std::optional<Hl7Time> parseLenientTime(std::string_view text) {
    constexpr std::string_view kAround = " \t\r\n[](){}<>\"'";
    const std::size_t first = text.find_first_not_of(kAround);
    if (first == std::string_view::npos) {
        return std::nullopt;
    }
    text = text.substr(first, text.find_last_not_of(kAround) + 1 - first);
    if (std::optional<Hl7Time> time = parseTime(text); time && text.size() < 10) {
        return time;
    }
    TimeReader reader(text);
    std::optional<Hl7Time> time = takeTime(reader);
    return reader.at() == text.size() ? time : parseTime(text);
}

std::optional<FoundTime> findTime(std::string_view line) {
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (!isWordByte(line[at]) || (at > 0 && isWordByte(line[at - 1]))) {
            continue;
        }
        TimeReader reader(line, at);
        const std::optional<Hl7Time> time = takeTime(reader);
        if (time && time->precision >= TimePrecision::Minute && !isWordByte(reader.peek())) {
            return FoundTime{*time, {at, reader.at() - at}};
        }
    }
    return std::nullopt;
}

}  // namespace plumb::hl7
