// The messages of a plan in their order, read from sources as they stood when it was begun, edits included. For any one
// thread.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "project/replay_runs.h"
#include "replay/plan_feed.h"
#endif
#include "widgets/models/feed.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plumb::desk {

struct PlanMessages {
    std::map<std::int64_t, FeedSnapshot> sources;  ///< by their number in the project
    project::PlanItems items;
    std::uint64_t repeat = 1;

    [[nodiscard]] std::uint64_t size() const { return items.size() * repeat; }
    /// The message at a place of the plan, repetitions included.
    [[nodiscard]] Result<std::string> at(std::uint64_t place) const;
    /// When it was seen on a wire, see capturedAt().
    [[nodiscard]] std::optional<std::int64_t> captured(std::uint64_t place) const;
};

/// When a message of a capture was seen on the wire, in nanoseconds since 1970; nothing: it is of no capture.
[[nodiscard]] std::optional<std::int64_t> capturedAt(const FeedSnapshot& snapshot, std::uint64_t number);

/// One behind the other, for a PlanFeed; their tags are the numbers in their sources.
[[nodiscard]] replay::PlanFeed::Source sourceOf(std::shared_ptr<const PlanMessages> messages);

}  // namespace plumb::desk
