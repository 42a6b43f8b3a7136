// plumb spec lint: what is wrong or doubtful in specs.
#pragma once

#include "plumb/session.h"

#include <string>
#include <vector>

namespace plumb::cli {

/// A folder stands for the specs in it. The exit code is kFindings when there are errors.
int lintSpecs(Session& session, const std::vector<std::string>& words, bool json);

}  // namespace plumb::cli
