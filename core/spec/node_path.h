// Paths of nodes in a message's structure: "PROCEDURE/PR1", "ROL[2]" (the second ROL of its level).
#pragma once

#include "spec/spec_document.h"

#include <string>
#include <string_view>

namespace plumb::spec {

/// As the place behind which a new node stands: before all others of its group.
inline constexpr std::string_view kFirstOfLevel = "start";

/// The node at `path` below `root`, or nullptr. A choice without a name is looked through.
[[nodiscard]] StructureNode* findNode(StructureNode& root, std::string_view path);
[[nodiscard]] const StructureNode* findNode(const StructureNode& root, std::string_view path);

}  // namespace plumb::spec
