// Checking the selected messages of all inputs on all threads.
#pragma once

#include "check/collector.h"
#include "check/rules_by_version.h"
#include "plumb/inputs.h"
#include "plumb/session.h"

#include <optional>

namespace plumb::cli {

/// Nothing when the work broke off; the code says why.
[[nodiscard]] std::optional<check::FindingCollector> checkAll(Session& session, Inputs& inputs,
                                                              const check::RuleSets& rules,
                                                              const check::CollectorOptions& options,
                                                              const check::WaiverSet* waivers, int& code);

}  // namespace plumb::cli
