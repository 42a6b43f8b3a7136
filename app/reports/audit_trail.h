// The audit trail of a project for people who keep it elsewhere.
#pragma once

#include "project/audit.h"
#include "reports/row_text.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::reports {

/// row, at, who, machine, what, details; `sealed`: before and hash as well, in hexadecimal.
[[nodiscard]] std::vector<std::string> trailColumns(bool sealed);
/// `visit` gets the values of each row, oldest first, until it returns false; what they point to lives until then.
[[nodiscard]] Result<void> visitTrail(project::Connection& connection, bool sealed,
                                      const std::function<bool(const std::vector<RowValue>&)>& visit);

/// All of it, sealed, in pieces; false from `write`: it ends there.
[[nodiscard]] Result<void> writeTrail(project::Connection& connection, RowFormat format,
                                      const std::function<bool(std::string_view)>& write);

}  // namespace plumb::reports
