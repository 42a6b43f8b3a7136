// All dates of a message moved by one offset, so that what lies between them stays: whatever the dictionary calls a
// date or a time with one (DT, TS, DTM; OBX-5 where OBX-2 says so). Times of day, dates in segments that no standard
// knows, and values that are no dates stay as they are.
#pragma once

#include "base/result.h"
#include "hl7/editable_message.h"
#include "hl7/shift_time.h"

#include <string_view>

namespace plumb::replay {

/// As parseTimeSpan(), in days, weeks, months and years: one that is finer would part a date from the time of day that
/// stands in another field. Fails with ChangeDuration, or ChangeTimeCoarse.
[[nodiscard]] Result<hl7::TimeSpan> parseDateSpan(std::string_view text);

/// A date that says less than a day keeps its precision: it is moved as if it were its first day. Fails with
/// PlanRewrite.
[[nodiscard]] Result<void> shiftDates(hl7::EditableMessage& message, const hl7::TimeSpan& span);

}  // namespace plumb::replay
