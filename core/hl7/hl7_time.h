// Dates and times of HL7 (DT, TM, TS, DTM) with the precision they were written in, and the forms that logs write.
//
// A time that gives less than another is compared at its own precision: 2026 and 202611 are equal as far as they go. A
// time without a zone is taken to be in the zone of the other. Both are told beside the order.
#pragma once

#include "base/bytes.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plumb::hl7 {

inline constexpr std::int64_t kSecondsOfDay = 86400;

enum class TimePrecision : std::uint8_t { Year, Month, Day, Hour, Minute, Second, Fraction };

struct Hl7Time {
    std::int32_t year = 0;  ///< 1 to 9999; 0 when a log leaves it out
    std::uint8_t month = 1;
    std::uint8_t day = 1;
    std::uint8_t hour = 0;
    std::uint8_t minute = 0;
    std::uint8_t second = 0;
    std::uint8_t fractionDigits = 0;
    std::uint32_t nanosecond = 0;
    TimePrecision precision = TimePrecision::Year;
    std::optional<std::int16_t> zoneMinutes;  ///< east of UTC

    friend bool operator==(const Hl7Time&, const Hl7Time&) = default;
};

/// YYYY[MM[DD[HH[MM[SS[.S[S[S[S]]]]]]]]][+/-ZZZZ], in full. A day that no calendar has (19610230) is no time.
[[nodiscard]] std::optional<Hl7Time> parseTime(std::string_view text);

/// HH[MM[SS[.S[S[S[S]]]]]][+/-ZZZZ], the TM type. The date is left at year 0, 1 January.
[[nodiscard]] std::optional<Hl7Time> parseTimeOfDay(std::string_view text);

/// What logs and people write: all of parseTime(), and
///   2026-11-20, 2026/11/20, 20.11.2026, 20 Nov 2026, 20-Nov-2026, 20/Nov/2026, Nov 20 2026, Nov 20, Fri Nov 20 ...
///   2026 11/20/2026 where only one reading is a date
/// then, after "T", blanks, a comma, a colon or a hyphen, 06:41, 06:41:07, 06:41:07,123456, with AM or PM,
/// then Z, UTC, GMT, +01:00, +0100, +01;
/// 10, 13 or 16 digits as seconds, milliseconds or microseconds since 1970 where they are no HL7 time.
/// Brackets, quotes and blanks around it are ignored.
[[nodiscard]] std::optional<Hl7Time> parseLenientTime(std::string_view text);

/// The first place in a line that parseLenientTime() reads and that has at least a minute. For log prefixes.
struct FoundTime {
    Hl7Time time;
    ByteRange range;
};
[[nodiscard]] std::optional<FoundTime> findTime(std::string_view line);

/// A moment on a line without leap seconds.
struct Instant {
    std::int64_t seconds = 0;  ///< since 1970-01-01T00:00
    std::uint32_t nanosecond = 0;

    friend auto operator<=>(const Instant&, const Instant&) = default;  // NOLINT(modernize-use-nullptr)
};

/// Where the year, month ... that `time` names starts: in UTC when it has a zone, else on its own clock.
[[nodiscard]] Instant startOf(const Hl7Time& time);
/// Where it ends: the start of the next year, month ...
[[nodiscard]] Instant endOf(const Hl7Time& time);

struct TimeComparison {
    std::strong_ordering order = std::strong_ordering::equal;
    bool precisionDiffers = false;  ///< one names less than the other; when equal, only as far as that goes
    bool assumed = false;           ///< a zone or a year stands in one of them only, and was taken over

    [[nodiscard]] bool certain() const { return !assumed && (!std::is_eq(order) || !precisionDiffers); }
};

[[nodiscard]] TimeComparison compareTimes(const Hl7Time& a, const Hl7Time& b);

/// As HL7 writes it, "20261120064107.123+0100".
[[nodiscard]] std::string formatTime(const Hl7Time& time);
/// For reading, "2026-11-20 06:41:07.123 +01:00".
[[nodiscard]] std::string displayTime(const Hl7Time& time);

}  // namespace plumb::hl7
