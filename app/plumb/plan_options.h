// The options that say how messages are made ready to be sent: what is changed on the way, and kept consistent.
#pragma once

#include "hl7/charset.h"
#include "plumb/change_options.h"
#include "replay/framing.h"
#include "replay/plan.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>
#include <vector>

namespace plumb::cli {

struct PlanVerbOptions {
    ChangeOptions change;
    std::vector<std::string> maps, renumberings;
    std::string shiftDates;
    bool mapStrict = false;
    bool newIds = false;
    bool asIs = false;
};

/// Those of `change` are not among them.
void addPreparingOptions(CLI::App& app, PlanVerbOptions& options);

/// Complains and gives nothing where an option cannot be read.
[[nodiscard]] std::optional<replay::Preparer> readPreparer(Session& session, const PlanVerbOptions& options,
                                                           const replay::Framing& framing,
                                                           const std::optional<hl7::Charset>& charset);

}  // namespace plumb::cli
