// The check of a whole feed, as a job.
#pragma once

#include "widgets/models/checks.h"

#include <memory>

namespace plumb::project {
class RunFindings;
}

namespace plumb::desk {

/// `kept`: gets what is found one by one; nullptr: nobody keeps it.
[[nodiscard]] Result<std::shared_ptr<const CheckResult>>
checkFeed(const FeedSnapshot& snapshot, const std::shared_ptr<const check::RuleSets>& rules,
          const std::shared_ptr<const check::WaiverSet>& waivers, project::RunFindings* kept, const CancelToken& cancel,
          Progress& progress);

}  // namespace plumb::desk
