// What a check found, kept in the project whose sources were checked: a run for each source.
#pragma once

#include "check/rules_by_version.h"
#include "plumb/inputs.h"
#include "plumb/session.h"

#include <string>

namespace plumb::cli {

/// Complains where there is no project that can be written, or only some of its messages are chosen.
[[nodiscard]] bool canKeep(Session& session, const ProjectInput& project, const Inputs& inputs);

/// Looks at the messages once more, one after the other, since a report has only the first places of each finding.
/// Waived findings are kept too: waivers never weaken a spec.
[[nodiscard]] int keepRuns(Session& session, const ProjectInput& project, const Inputs& inputs,
                           const check::RuleSets& rules, const std::string& spec, const std::string& title);

}  // namespace plumb::cli
