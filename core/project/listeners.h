// The listeners of a project, by name. They are documents of the kind "listener", so they are in snapshots; their
// secrets never stand in them.
#pragma once

#include "base/result.h"
#include "project/connection.h"
#include "project/project.h"
#include "replay/listener_card.h"

#include <string>
#include <vector>

namespace plumb::project {

/// By name.
[[nodiscard]] Result<std::vector<replay::ListenerRead>> listeners(Connection& connection);
/// Under `card.name`, which must not be empty; takes the place of one of that name. The trail tells who did.
[[nodiscard]] Result<void> putListener(Connection& store, const Who& who, const replay::ListenerCard& card);
/// False: there was none of this name, or there is one of the other.
[[nodiscard]] Result<bool> renameListener(Connection& store, const Who& who, const std::string& name,
                                          const std::string& other);
/// An endpoint has another name: those that pass on to it know it by that. The trail tells of each.
[[nodiscard]] Result<void> passOnToRenamed(Connection& store, const Who& who, const std::string& name,
                                           const std::string& other);
/// What it received stays.
[[nodiscard]] Result<void> removeListener(Connection& store, const Who& who, const std::string& name);

}  // namespace plumb::project
