// Who works here, for audit trails and locks: what the system knows, not what the environment says.
#pragma once

#include <string>

namespace plumb {

// Never empty, valid UTF-8 in one line, so that they can stand in any text.

/// The account this program runs as; its number where it has no name.
[[nodiscard]] std::string userName();
[[nodiscard]] std::string machineName();

/// What is no character, or none that shows, becomes '?'; nothing at all becomes "unknown".
[[nodiscard]] std::string printableName(const std::string& name);

}  // namespace plumb
