// Which node of a level of the one structure is which of the other. For this folder only.
#pragma once

#include "spec/spec_document.h"

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace plumb::spec {

inline constexpr std::size_t kNoNode = static_cast<std::size_t>(-1);

/// For each of `a` the index in `b`: the same name (the second NTE is the second NTE), groups of other names that hold
/// mostly the same segments; kNoNode.
[[nodiscard]] std::vector<std::size_t> alignedNodes(const std::vector<StructureNode>& a,
                                                    const std::vector<StructureNode>& b);

/// Of a sequence of different numbers the places that stand out of order: the fewest whose leaving makes it ascend. As
/// there may be several such choices, `fromOther` looks from the other side: it finds in a sequence the same things
/// that are found without it in the inverse one.
[[nodiscard]] std::vector<std::size_t> outOfOrder(const std::vector<std::size_t>& sequence, bool fromOther);

/// The segments in a node and below it.
void gatherSegments(const StructureNode& node, std::set<std::string>& names);

}  // namespace plumb::spec
