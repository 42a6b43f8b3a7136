// Sources of a project as people name them: by number or by title.
#pragma once

#include "plumb/session.h"
#include "project/project.h"
#include "project/sources.h"

#include <optional>
#include <string>
#include <vector>

namespace plumb::cli {

/// Those that are named, or all when none is. Complains and gives nothing when one is not there.
[[nodiscard]] std::optional<std::vector<project::SourceRow>>
namedSources(Session& session, project::Project& project, const std::vector<std::string>& names, int& exitCode);

}  // namespace plumb::cli
