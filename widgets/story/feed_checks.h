// What is odd about the messages of a feed taken together, which no single message shows. One way through the feed,
// remembering 64-bit keys only: at most some hundred bytes a message.
//
// A check that the feed gives no ground for is not made, and says so: without admits in it no update lacks one, without
// orders no result, without acknowledgements no message.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/cancel.h"
#include "base/result.h"
#include "query/ack_pairing.h"
#endif
#include "widgets/models/feed.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace plumb::desk {

enum class FeedRule : std::uint8_t {
    DuplicateControlId,  ///< MSH-10 again from the same sender
    TimeRunsBack,        ///< MSH-7 before that of the message before it from the same sender
    UpdateWithoutAdmit,  ///< of a visit that was not admitted in this feed
    OldIdAfterMerge,     ///< a patient id that a merge retired
    ResultWithoutOrder,  ///< of an order that this feed does not hold
    Unacknowledged,
};
inline constexpr std::size_t kFeedRules = 6;

struct FeedCheckRow {
    std::uint64_t number = 0;
    std::int64_t other = -1;  ///< the message that it is held against; -1: none
    std::uint64_t path = 0;   ///< packed, where to look
};

struct FeedRuleResult {
    bool made = true;         ///< false: the feed gives no ground for it
    std::uint64_t count = 0;  ///< of which rows are the first kMost
    std::vector<FeedCheckRow> rows;

    static constexpr std::size_t kMost = 10'000;
};

struct FeedCheckResult {
    std::array<FeedRuleResult, kFeedRules> rules;
    std::uint64_t messages = 0;

    [[nodiscard]] const FeedRuleResult& of(FeedRule rule) const { return rules[static_cast<std::size_t>(rule)]; }
};

/// `acks` are paired here when they are not given. Adds a unit of progress for each message; the total is the caller's.
[[nodiscard]] Result<std::shared_ptr<const FeedCheckResult>> checkFeed(const FeedSnapshot& snapshot,
                                                                       std::shared_ptr<const query::AckPairing> acks,
                                                                       const CancelToken& cancel, Progress& progress);

}  // namespace plumb::desk
