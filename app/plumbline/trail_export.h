// The audit trail of a project written to a new file, as `plumb project audit` prints it.
#pragma once

#include "widgets/project/audit_page.h"

namespace plumb::desk {

class Workspace;

/// `workspace` outlives it.
[[nodiscard]] TrailWriter trailWriter(const Workspace& workspace);

}  // namespace plumb::desk
