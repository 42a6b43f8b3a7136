// The check of a whole feed, as a job.
#pragma once

#include "widgets/models/checks.h"

#include <memory>

namespace plumb::project {
class RunFindings;
}

namespace plumb::desk {

struct CheckOrder {
    FeedSnapshot snapshot;
    std::shared_ptr<const check::RuleSets> rules;
    std::shared_ptr<const check::WaiverSet> waivers;
    /// Gets what is found one by one; nullptr: nobody keeps it.
    std::shared_ptr<project::RunFindings> kept;
    /// A check of the same feed, to go on from with what came in since, where that gives the same; nullptr: there is
    /// none.
    std::shared_ptr<const CheckResult> earlier;
    /// More comes in, so that the last message may be half written.
    bool followed = false;
};

[[nodiscard]] Result<std::shared_ptr<const CheckResult>> checkFeed(const CheckOrder& order, const CancelToken& cancel,
                                                                   Progress& progress);

}  // namespace plumb::desk
