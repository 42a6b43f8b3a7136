// Times moved by a span: "+1d", "-2h30m", "1y6mo". A time keeps the precision, the zone and the digits that it was
// written with; nothing is ever moved into another zone.
#pragma once

#include "base/result.h"
#include "hl7/hl7_time.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace plumb::hl7 {

struct TimeSpan {
    std::int32_t months = 0;  ///< of the calendar; a day that the month does not have becomes its last
    std::int64_t seconds = 0;

    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// A sign (one for all), then numbers with y, mo, w, d, h, m (minutes) or s. Fails with ChangeDuration.
[[nodiscard]] Result<TimeSpan> parseTimeSpan(std::string_view text);

/// Whether a time of this precision can be moved by the span: one that ends with the day cannot be moved by an hour.
[[nodiscard]] bool fineEnough(TimePrecision precision, const TimeSpan& span);

/// nullopt: it would leave the years 1 to 9999.
[[nodiscard]] std::optional<Hl7Time> shifted(const Hl7Time& time, const TimeSpan& span);

/// This moment on the clock of a zone, to the second.
[[nodiscard]] Hl7Time timeAt(std::int64_t millisecondsSince1970, int zoneMinutes);

}  // namespace plumb::hl7
