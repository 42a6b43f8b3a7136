// plumb spec gap: what a sender's spec and a receiver's say differently.
#pragma once

#include "plumb/session.h"

#include <string>
#include <vector>

namespace plumb::cli {

struct GapVerbOptions {
    std::string keep;    ///< the file with what was decided; empty: none
    std::string filter;  ///< over the columns of gaps
    bool strictUsage = false, versions = false;
    std::string format = "text", out;
    bool force = false;
};

/// `specs`: the sender's and the receiver's. The exit code is kFindings while gaps that do harm are open.
int findSpecGaps(Session& session, const std::vector<std::string>& specs, const GapVerbOptions& options);

}  // namespace plumb::cli
