// What a plan would send: worked out off the GUI thread over the messages as they stand, as the sender would make them.
// All messages are prepared; the bytes of the first ones, and of those that are refused, are kept to be looked at.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/cancel.h"
#include "replay/plan.h"
#endif
#include "widgets/models/feed.h"
#include "widgets/models/send_plan.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plumb::desk {

struct DryRun {
    static constexpr std::size_t kShown = 1000;

    struct Message {
        std::uint64_t number = 0;      ///< in its source, from 0
        std::string before, after;     ///< the source's bytes, and those that would leave, without the frame
        std::optional<Error> refused;  ///< why it cannot leave
    };
    std::vector<std::uint32_t> numbers;  ///< all of the plan, in its order
    std::vector<Message> shown;
    std::uint64_t ready = 0, refused = 0, bytes = 0;  ///< of one repetition
};

/// `numbers` ascending; nullptr: all of the snapshot.
[[nodiscard]] Result<std::shared_ptr<const DryRun>>
dryRun(const FeedSnapshot& snapshot, const std::shared_ptr<const std::vector<std::uint32_t>>& numbers,
       const SendPlan& plan, const replay::Framing& framing, const CancelToken& cancel, Progress& progress);

}  // namespace plumb::desk
