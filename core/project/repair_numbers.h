// What people noted about messages follows them to their new numbers; what was noted about lost ones is told.
#pragma once

#include "base/result.h"
#include "project/connection.h"
#include "project/repair.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace plumb::project {

/// `numbers`: old and new, in order. `holes`: messages are gone, so that edits, which are about numbers, cannot stay.
[[nodiscard]] Result<void> renumberSource(Connection& store, std::int64_t source, const std::string& title,
                                          const std::vector<std::pair<std::uint64_t, std::uint64_t>>& numbers,
                                          bool holes, Repair& outcome);

/// Drops rows of snapshots that could not be restored: those that cannot be read, and with `source` those about it.
[[nodiscard]] Result<void> dropSnapshotRows(Connection& store, std::int64_t source, const std::string& title,
                                            Repair& outcome);

}  // namespace plumb::project
