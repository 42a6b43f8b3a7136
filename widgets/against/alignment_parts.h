// What the parts of an Alignment share: its rows (alignment.cpp), where its findings belong (alignment_places.cpp), and
// what is said of a row (alignment_verdicts.cpp).
#pragma once

#include "widgets/against/alignment.h"

namespace plumb::desk {

/// Neither waived nor mere information.
[[nodiscard]] bool isProblem(const ShownFinding& one);
/// One past the last place inside `path`.
[[nodiscard]] std::uint64_t endOf(hl7::FieldPath path);
/// A rule that can be read.
[[nodiscard]] bool canBeDecided(const spec::Rule& rule);

}  // namespace plumb::desk
