// The options of plumb set that say what is changed, and the changes that they make.
#pragma once

#include "plumb/session.h"
#include "query/changer.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plumb::cli {

struct ChangeOptions {
    std::vector<std::string> assignments, clear, copies, templates, counters, now, shifts, replacements, expressions;
    std::string numbers = "1";  ///< how {#} counts
    bool raw = false;
    bool existing = false;
    bool caseBlind = false;
};

/// An option that may be given several times.
void addList(CLI::App& app, const char* name, std::vector<std::string>& into, const char* what, const char* type);
/// "PID-8=U". The first '=' outside brackets and quotes divides.
[[nodiscard]] std::optional<std::pair<std::string, std::string>> divideAtEquals(const std::string& text);

void addChangeOptions(CLI::App& app, ChangeOptions& options);

/// In the order in which they are made. Complains and gives nothing when one cannot be read.
[[nodiscard]] std::optional<std::vector<query::Changer>> readChanges(Session& session, const ChangeOptions& options);

}  // namespace plumb::cli
