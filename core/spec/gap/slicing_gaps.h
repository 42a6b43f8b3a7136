// How either side tells repetitions of a field, or occurrences of a segment, apart. For this folder only.
#pragma once

#include "spec/gap/gap_list.h"

#include <functional>
#include <string>
#include <vector>

namespace plumb::spec {

/// What two slices of one test hold: flavours of types or of segments.
using CompareFlavours = std::function<void(const GapPlace& place, const Slice& sender, const Slice& receiver)>;

/// Of one field, or of the segment (field 0); nullptr: that side does not slice it.
void compareSlices(const GapPlace& place, const Slicing* sender, const Slicing* receiver,
                   const CompareFlavours& flavours, GapList& gaps);
[[nodiscard]] const Slicing* slicingOf(const std::vector<Slicing>& all, std::uint32_t field);

/// How often something must and may be there, where nothing else says whether it must.
[[nodiscard]] std::optional<Difference> timesDifference(const Cardinality& sender, const Cardinality& receiver);

}  // namespace plumb::spec
