// HL7 times as people write them, with the precision they have: "13 Feb 1960", "20 Nov 2026 06:41:07 UTC+1". No order
// of numbers to guess, and the same everywhere.
#pragma once

#include "hl7/hl7_time.h"

#include <string>

namespace plumb::dictionary {

/// A time of day (year 0) has no date: "06:41".
[[nodiscard]] std::string readableTime(const hl7::Hl7Time& time);

}  // namespace plumb::dictionary
