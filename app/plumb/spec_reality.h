// plumb spec reality: a spec beside what traffic holds.
#pragma once

#include "plumb/inputs.h"

#include <string>
#include <vector>

namespace plumb::cli {

struct RealityOptions : InputOptions {
    std::string sort = "path", only = "all";
    std::string number;  ///< whose messages are listed instead
    std::string ask;     ///< a row's place, "ADT^A01 PID-8": the question to the vendor instead
    bool values = false;
};

void addRealityOptions(CLI::App& app, RealityOptions& options);

/// `words` are the spec and the inputs; the rest as the verb's own options say it.
[[nodiscard]] int specReality(Session& session, const RealityOptions& options, const std::vector<std::string>& words,
                              const std::string& format, const std::string& out, bool force);

}  // namespace plumb::cli
