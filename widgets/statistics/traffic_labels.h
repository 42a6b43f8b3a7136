// What the chart of traffic writes at its axes and bars: times in the locale's format, types in words.
#pragma once

#include "widgets/statistics/traffic.h"

#include <QString>

#include <cstdint>
#include <string>

namespace plumb::desk::traffic {

/// "20 Nov 2026" in the locale's short form.
[[nodiscard]] QString dayText(std::int64_t minute);
/// A day, an hour "from ... to ..." or a minute.
[[nodiscard]] QString spanText(std::int64_t start, TrafficUnit unit);
/// "ADT A01 Admit"; what has no type says so.
[[nodiscard]] QString typeText(const std::string& type);

/// Minutes from one label of the time axis to the next, so that each has `room` pixels.
[[nodiscard]] std::int64_t tickStep(double pixelsAMinute, double room);
[[nodiscard]] QString tickText(std::int64_t tick, std::int64_t step);
/// The end of an axis that holds `most`: 1, 2, 3, 4, 5, 6, 8, 10, 20 ...
[[nodiscard]] std::uint64_t roundedUp(std::uint64_t most);

}  // namespace plumb::desk::traffic
