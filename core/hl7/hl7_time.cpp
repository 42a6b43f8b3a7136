#include "hl7/hl7_time.h"

#include "hl7/civil_day.h"

#include <algorithm>

namespace plumb::hl7 {
namespace {

/// Takes digits off the front of a text.
class Digits {
public:
    explicit Digits(std::string_view text)
        : m_text(text) {}

    [[nodiscard]] std::string_view rest() const { return m_text; }
    [[nodiscard]] bool atDigit() const { return !m_text.empty() && m_text[0] >= '0' && m_text[0] <= '9'; }

    /// Exactly `count` of them; -1 when there are fewer.
    int take(std::size_t count) {
        if (m_text.size() < count) {
            return -1;
        }
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (!atDigit()) {
                return -1;
            }
            value = value * 10 + (m_text[0] - '0');
            m_text.remove_prefix(1);
        }
        return value;
    }

    bool takeByte(char byte) {
        if (m_text.empty() || m_text[0] != byte) {
            return false;
        }
        m_text.remove_prefix(1);
        return true;
    }

private:
    std::string_view m_text;
};

bool takePart(Digits& digits, int low, int high, std::uint8_t& part) {
    const int value = digits.take(2);
    part = static_cast<std::uint8_t>(std::clamp(value, 0, 99));
    return value >= low && value <= high;
}

bool takeFraction(Digits& digits, Hl7Time& time) {
    std::uint32_t unit = 100'000'000;
    while (digits.atDigit()) {
        if (time.fractionDigits == 4) {
            return false;
        }
        time.nanosecond += static_cast<std::uint32_t>(digits.take(1)) * unit;
        unit /= 10;
        ++time.fractionDigits;
    }
    time.precision = TimePrecision::Fraction;
    return time.fractionDigits > 0;
}

/// HH[MM[SS[.S...]]], as far as it goes.
bool takeClock(Digits& digits, Hl7Time& time) {
    if (!takePart(digits, 0, 23, time.hour)) {
        return false;
    }
    time.precision = TimePrecision::Hour;
    if (!digits.atDigit()) {
        return true;
    }
    if (!takePart(digits, 0, 59, time.minute)) {
        return false;
    }
    time.precision = TimePrecision::Minute;
    if (!digits.atDigit()) {
        return true;
    }
    if (!takePart(digits, 0, 59, time.second)) {
        return false;
    }
    time.precision = TimePrecision::Second;
    return !digits.takeByte('.') || takeFraction(digits, time);
}

/// [+/-ZZZZ] and the end.
bool takeZone(Digits& digits, Hl7Time& time) {
    if (digits.rest().empty()) {
        return true;
    }
    const bool west = digits.takeByte('-');
    if (!west && !digits.takeByte('+')) {
        return false;
    }
    const int hours = digits.take(2);
    const int minutes = digits.take(2);
    // From UTC-12 to UTC+14; a little more is let through, since some have written summer times that way.
    if (hours < 0 || hours > 15 || minutes < 0 || minutes > 59 || !digits.rest().empty()) {
        return false;
    }
    const int zone = hours * 60 + minutes;
    time.zoneMinutes = static_cast<std::int16_t>(west ? -zone : zone);
    return true;
}

bool takeDate(Digits& digits, Hl7Time& time) {
    time.year = digits.take(4);
    if (time.year < 1) {
        return false;
    }
    if (!digits.atDigit()) {
        return true;
    }
    if (!takePart(digits, 1, 12, time.month)) {
        return false;
    }
    time.precision = TimePrecision::Month;
    if (!digits.atDigit()) {
        return true;
    }
    if (!takePart(digits, 1, daysInMonth(time.year, time.month), time.day)) {
        return false;
    }
    time.precision = TimePrecision::Day;
    return !digits.atDigit() || takeClock(digits, time);
}

std::int64_t clockSeconds(const Hl7Time& time) {
    const std::int64_t days = dayNumber({time.year, time.month, time.day});
    return days * kSecondsOfDay + time.hour * 3600 + time.minute * 60 + time.second;
}

Hl7Time atClock(std::int64_t seconds, Hl7Time time) {
    const std::int64_t days = (seconds >= 0 ? seconds : seconds - (kSecondsOfDay - 1)) / kSecondsOfDay;
    const auto rest = static_cast<int>(seconds - days * kSecondsOfDay);
    const CivilDay date = civilDay(days);
    time.year = date.year;
    time.month = date.month;
    time.day = date.day;
    time.hour = static_cast<std::uint8_t>(rest / 3600);
    time.minute = static_cast<std::uint8_t>(rest / 60 % 60);
    time.second = static_cast<std::uint8_t>(rest % 60);
    return time;
}

std::uint32_t fractionUnit(std::uint8_t digits) {
    std::uint32_t unit = 1'000'000'000;
    for (; digits > 0 && unit > 1; --digits) {
        unit /= 10;
    }
    return unit;
}

/// Everything finer than what `like` names is dropped.
Hl7Time truncatedLike(Hl7Time time, const Hl7Time& like) {
    const auto names = [&like](TimePrecision part) { return like.precision >= part; };
    time.month = names(TimePrecision::Month) ? time.month : std::uint8_t{1};
    time.day = names(TimePrecision::Day) ? time.day : std::uint8_t{1};
    time.hour = names(TimePrecision::Hour) ? time.hour : std::uint8_t{0};
    time.minute = names(TimePrecision::Minute) ? time.minute : std::uint8_t{0};
    time.second = names(TimePrecision::Second) ? time.second : std::uint8_t{0};
    const std::uint32_t unit = fractionUnit(names(TimePrecision::Fraction) ? like.fractionDigits : std::uint8_t{0});
    time.nanosecond -= time.nanosecond % unit;
    return time;
}

bool coarser(const Hl7Time& a, const Hl7Time& b) {
    return a.precision != b.precision ? a.precision < b.precision : a.fractionDigits < b.fractionDigits;
}

Instant clockInstant(const Hl7Time& time) {
    return {clockSeconds(time), time.nanosecond};
}

}  // namespace

std::optional<Hl7Time> parseTime(std::string_view text) {
    Digits digits(text);
    Hl7Time time;
    if (!takeDate(digits, time) || !takeZone(digits, time)) {
        return std::nullopt;
    }
    return time;
}

std::optional<Hl7Time> parseTimeOfDay(std::string_view text) {
    Digits digits(text);
    Hl7Time time;
    if (!takeClock(digits, time) || !takeZone(digits, time)) {
        return std::nullopt;
    }
    return time;
}

Instant startOf(const Hl7Time& time) {
    return {clockSeconds(time) - time.zoneMinutes.value_or(0) * 60, time.nanosecond};
}

Instant endOf(const Hl7Time& time) {
    const Instant start = startOf(time);
    switch (time.precision) {
    case TimePrecision::Year:
        return {start.seconds + (isLeapYear(time.year) ? 366 : 365) * kSecondsOfDay, 0};
    case TimePrecision::Month:
        return {start.seconds + daysInMonth(time.year, time.month) * kSecondsOfDay, 0};
    case TimePrecision::Day:
        return {start.seconds + kSecondsOfDay, 0};
    case TimePrecision::Hour:
        return {start.seconds + 3600, 0};
    case TimePrecision::Minute:
        return {start.seconds + 60, 0};
    case TimePrecision::Second:
        return {start.seconds + 1, 0};
    case TimePrecision::Fraction:
        break;
    }
    const std::uint64_t end = std::uint64_t{start.nanosecond} + fractionUnit(time.fractionDigits);
    return {start.seconds + static_cast<std::int64_t>(end / 1'000'000'000),
            static_cast<std::uint32_t>(end % 1'000'000'000)};
}

TimeComparison compareTimes(const Hl7Time& a, const Hl7Time& b) {
    TimeComparison comparison;
    comparison.precisionDiffers = a.precision != b.precision || a.fractionDigits != b.fractionDigits;
    comparison.assumed = a.zoneMinutes.has_value() != b.zoneMinutes.has_value() || (a.year == 0) != (b.year == 0);
    if (coarser(b, a)) {
        comparison.order = 0 <=> compareTimes(b, a).order;
        return comparison;
    }
    // The finer one on the clock of the coarser one, then cut to what that names.
    Hl7Time finer = b;
    finer.year = finer.year == 0 ? a.year : finer.year;
    if (a.zoneMinutes && b.zoneMinutes && *a.zoneMinutes != *b.zoneMinutes) {
        finer = atClock(clockSeconds(finer) + (*a.zoneMinutes - *b.zoneMinutes) * 60, finer);
    }
    Hl7Time coarse = a;
    coarse.year = coarse.year == 0 ? finer.year : coarse.year;
    comparison.order = clockInstant(coarse) <=> clockInstant(truncatedLike(finer, a));
    return comparison;
}

namespace {

void appendNumber(std::string& out, std::int64_t value, std::size_t width) {
    const std::string digits = std::to_string(value);
    out.append(width > digits.size() ? width - digits.size() : 0, '0');
    out += digits;
}

struct Separators {
    std::string_view date, between, clock, zone, zoneInside;
};

std::string write(const Hl7Time& time, const Separators& separators) {
    std::string out;
    const auto part = [&](TimePrecision precision, std::string_view before, int value) {
        if (time.precision >= precision) {
            out += before;
            appendNumber(out, value, 2);
        }
    };
    appendNumber(out, time.year, 4);
    part(TimePrecision::Month, separators.date, time.month);
    part(TimePrecision::Day, separators.date, time.day);
    part(TimePrecision::Hour, separators.between, time.hour);
    part(TimePrecision::Minute, separators.clock, time.minute);
    part(TimePrecision::Second, separators.clock, time.second);
    if (time.precision == TimePrecision::Fraction) {
        out += '.';
        appendNumber(out, time.nanosecond / fractionUnit(time.fractionDigits), time.fractionDigits);
    }
    if (time.zoneMinutes) {
        const int zone = *time.zoneMinutes;
        out += separators.zone;
        out += zone < 0 ? '-' : '+';
        appendNumber(out, std::abs(zone) / 60, 2);
        out += separators.zoneInside;
        appendNumber(out, std::abs(zone) % 60, 2);
    }
    return out;
}

}  // namespace

std::string formatTime(const Hl7Time& time) {
    return write(time, {"", "", "", "", ""});
}

std::string displayTime(const Hl7Time& time) {
    return write(time, {"-", " ", ":", " ", ":"});
}

}  // namespace plumb::hl7
