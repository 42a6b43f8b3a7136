// The verbs of plumb. Each lives in a file of its own: it declares its options and examples and returns what to run
// when it was chosen. To add one: write verb_<name>.cpp, declare it here, list it in main.cpp.
#pragma once

#include "plumb/session.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace plumb::cli {

/// Runs a verb whose options have been read; returns the exit code.
using Run = std::function<int(Session&)>;

[[nodiscard]] Run addListVerb(CLI::App& app);
[[nodiscard]] Run addShowVerb(CLI::App& app);
[[nodiscard]] Run addGetVerb(CLI::App& app);
[[nodiscard]] Run addFindVerb(CLI::App& app);
[[nodiscard]] Run addStatsVerb(CLI::App& app);
[[nodiscard]] Run addDiffVerb(CLI::App& app);
[[nodiscard]] Run addSetVerb(CLI::App& app);
[[nodiscard]] Run addNewVerb(CLI::App& app);
[[nodiscard]] Run addExportVerb(CLI::App& app);
[[nodiscard]] Run addDictVerb(CLI::App& app);
[[nodiscard]] Run addCheckVerb(CLI::App& app);
[[nodiscard]] Run addProjectVerb(CLI::App& app);
[[nodiscard]] Run addSqlVerb(CLI::App& app);
[[nodiscard]] Run addSendVerb(CLI::App& app);
[[nodiscard]] Run addSpecVerb(CLI::App& app);
[[nodiscard]] Run addListenVerb(CLI::App& app);
[[nodiscard]] Run addRelayVerb(CLI::App& app);

}  // namespace plumb::cli
