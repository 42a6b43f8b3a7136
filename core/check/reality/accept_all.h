// A spec takes over what traffic breaks of it, in many rows at once. Message types share segments, so rows of one place
// of the spec are laid together first: what one type lacks, another may hold.
#pragma once

#include "check/reality/accepting.h"

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plumb::check {

struct AcceptedAll {
    std::string text;                                       ///< order and comments stay
    std::vector<std::pair<std::string, Acceptance>> taken;  ///< "PID-8", and what of it
    std::vector<Error> refused;                             ///< value sets that the spec does not write itself
};

/// Where messages break what the spec says: what is required and missing, or not supported and there; what is longer
/// than allowed; codes that are unknown; fields of segments that it has, and Z-segments, that it does not know.
[[nodiscard]] AcceptedAll acceptAll(std::string_view spec, std::span<const RealityRow> rows,
                                    const std::set<Acceptance>& kinds);

/// One row, with the rows of other message types that the spec says in the same place.
[[nodiscard]] Result<std::string> acceptEverywhere(std::string_view spec, const RealityRow& row, Acceptance what,
                                                   std::span<const RealityRow> rows);

}  // namespace plumb::check
