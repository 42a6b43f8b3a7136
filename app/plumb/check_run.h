// Checking the selected messages of all inputs on all threads.
#pragma once

#include "check/collector.h"
#include "check/rules_by_version.h"
#include "plumb/inputs.h"
#include "plumb/session.h"

#include <optional>

namespace plumb::cli {

class KeptRuns;

/// Nothing when the work broke off; the code says why. `kept`: gets what is found in sources of a project; nullptr:
/// nobody keeps it.
[[nodiscard]] std::optional<check::FindingCollector>
checkAll(Session& session, Inputs& inputs, const check::RuleSets& rules, const check::CollectorOptions& options,
         const check::WaiverSet* waivers, KeptRuns* kept, int& code);

}  // namespace plumb::cli
