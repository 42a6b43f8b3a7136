// The panels of the desk. Adding one is its folder in widgets/ and a line in panels.cpp.
#pragma once

#include "widgets/common/desk.h"

#include <vector>

namespace plumb::desk {

[[nodiscard]] std::vector<PanelInfo> panels();

}  // namespace plumb::desk
