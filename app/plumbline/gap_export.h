// Lists of gaps as the worksheet that `plumb spec gap` writes.
#pragma once

#include "widgets/gap/gap_page.h"

namespace plumb::desk {

class Workspace;

[[nodiscard]] GapWriter gapWriter(const Workspace& workspace);

}  // namespace plumb::desk
