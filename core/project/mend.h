// The first step of a repair: a file whose rows were saved loses those that cannot be trusted, so that what is left can
// be opened as any project.
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "project/connection.h"
#include "project/repair.h"

#include <cstdint>
#include <vector>

namespace plumb::project {

/// `damaged`: sources that must be repaired by themselves.
[[nodiscard]] Result<void> mend(Connection& copy, Repair& outcome, std::vector<std::int64_t>& damaged,
                                const CancelToken& cancel);

}  // namespace plumb::project
