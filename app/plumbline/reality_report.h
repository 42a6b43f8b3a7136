// The reality grid as a report: the same that `plumb spec reality` writes, of the rows that the window shows.
#pragma once

#include "widgets/reality/reality_page.h"

namespace plumb::desk {

class Workspace;

/// `workspace` outlives it.
[[nodiscard]] RealityWriter realityWriter(const Workspace& workspace);

}  // namespace plumb::desk
