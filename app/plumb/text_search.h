// Text in messages, with each hit resolved to its message and field.
#pragma once

#include "plumb/inputs.h"
#include "plumb/session.h"

#include <string>

namespace plumb::cli {

struct TextSearchOptions {
    std::string literal;
    std::string regex;
    bool caseBlind = false;
    bool count = false;            ///< only how many
    std::string format = "table";  ///< table, tsv, ndjson; json: whole messages that have a hit
    bool header = true;
};

/// Prints number, path and value of each hit; returns the exit code.
[[nodiscard]] int searchText(Session& session, const TextSearchOptions& options, Inputs& inputs);

}  // namespace plumb::cli
