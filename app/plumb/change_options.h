// The options of plumb set that say what is changed, and the changes that they make.
#pragma once

#include "plumb/session.h"
#include "query/changer.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>
#include <vector>

namespace plumb::cli {

struct ChangeOptions {
    std::vector<std::string> assignments, clear, copies, templates, counters, now, shifts, replacements, expressions;
    std::string numbers = "1";  ///< how {#} counts
    bool raw = false;
    bool existing = false;
    bool caseBlind = false;
};

void addChangeOptions(CLI::App& app, ChangeOptions& options);

/// In the order in which they are made. Complains and gives nothing when one cannot be read.
[[nodiscard]] std::optional<std::vector<query::Changer>> readChanges(Session& session, const ChangeOptions& options);

}  // namespace plumb::cli
