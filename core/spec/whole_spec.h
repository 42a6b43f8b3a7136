// A spec with all that it means written out: what it takes from the specs that it extends and from the standard.
#pragma once

#include "spec/spec.h"

namespace plumb::spec {

/// Messages with their whole structure, and every segment, type and value set that these lead to.
[[nodiscard]] SpecDocument wholeDocument(const Spec& spec);

[[nodiscard]] SegmentSpec wholeSegment(const MergedSegment& segment);
[[nodiscard]] TypeSpec wholeType(const MergedType& type);

}  // namespace plumb::spec
