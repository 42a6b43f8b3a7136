// A project as an input of any verb: its sources, wherever their bytes are.
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "plumb/inputs.h"
#include "project/project.h"
#include "project/sources.h"
#include "source/open.h"

#include <memory>
#include <string>

namespace plumb::cli {

/// By its content; an encrypted one looks like nothing in particular, so its name counts.
[[nodiscard]] bool isProject(const std::string& path);

/// How a source is read, as the project keeps it: a JSON object of what was said.
[[nodiscard]] std::string optionsText(const InputOptions& options);

/// The parts of one source of a project, whether they are in it or in a file that it names.
[[nodiscard]] Result<source::Opening> openSourceOf(const std::shared_ptr<project::Project>& project,
                                                   const project::SourceRow& row, const source::OpenOptions& limits,
                                                   const CancelToken& cancel, Progress& progress);

/// What `path` names: a project's sources, else what source::openBytes() makes of it.
[[nodiscard]] Result<source::Opening> openInput(Session& session, const std::string& path, const InputOptions& options,
                                                Progress& progress);

}  // namespace plumb::cli
