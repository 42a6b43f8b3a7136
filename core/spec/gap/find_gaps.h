// The gap of a sender's spec against a receiver's: everything in which they differ, each with what it does.
//
// Messages are aligned by their events, segments by their place and then by their name, fields of the standard by
// number, those that a site adds (Z-segments, fields behind the standard's last) by name, also when it is written a
// little differently, and then by number. Two specs that say the same have no gap; swapped, the same places differ.
#pragma once

#include "spec/gap/gap.h"
#include "spec/spec.h"

#include <vector>

namespace plumb::spec {

struct GapOptions {
    bool harmless = true;      ///< also what the receiver takes although it says something else
    bool strictUsage = false;  ///< O where the receiver says RE counts as left out
    bool versions = false;     ///< also what only the versions of the standard say differently, and neither spec
};

/// In the order of the sender's spec: messages with their structures, then segments with their fields.
[[nodiscard]] std::vector<Gap> findGaps(const Spec& sender, const Spec& receiver, const GapOptions& options = {});

}  // namespace plumb::spec
