// Whether an occurrence is of a slice: by its position, by a test, or because the slice takes whatever is left.
#pragma once

#include "check/inspection.h"
#include "check/plan.h"

#include <cstdint>

namespace plumb::check {

/// `occurrence` is its position, from 1. What cannot be decided is told as the spec's error.
[[nodiscard]] inline Outcome takes(Inspection& inspection, const SlicePlan& slice, const Spot& spot,
                                   std::uint32_t occurrence) {
    if (slice.occurrence != 0) {
        return outcomeOf(slice.occurrence == occurrence);
    }
    return slice.when == nullptr ? Outcome::True
                                 : inspection.evaluate(*slice.when, spot, Reading::Condition, slice.subject).outcome;
}

}  // namespace plumb::check
