// What was counted of a whole feed: its fields (query::Statistics) and its traffic. Made by a job; immutable; may be
// asked by any thread.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "query/statistics.h"
#endif
#include "widgets/models/feed.h"
#include "widgets/statistics/traffic.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace plumb::desk {

class FeedCounts {
public:
    FeedCounts(query::Statistics statistics, Traffic traffic);
    FeedCounts(const FeedCounts&) = delete;
    FeedCounts& operator=(const FeedCounts&) = delete;

    [[nodiscard]] const std::shared_ptr<const query::Statistics>& statistics() const { return m_statistics; }
    [[nodiscard]] const Traffic& traffic() const { return m_traffic; }
    [[nodiscard]] std::uint64_t messages() const { return m_traffic.messages; }
    /// All types together, the ten most frequent values of each place.
    [[nodiscard]] const std::shared_ptr<const query::TypeStatistics>& overall() const { return m_overall; }
    /// Takes a while where there are many values: for jobs. Without a type: all of them.
    [[nodiscard]] std::shared_ptr<const query::TypeStatistics> ofType(const std::optional<std::string>& type) const;

    static constexpr std::size_t kTop = 10;

private:
    std::shared_ptr<const query::Statistics> m_statistics;
    Traffic m_traffic;
    std::shared_ptr<const query::TypeStatistics> m_overall;
    mutable std::mutex m_asking;  // a Statistics answers one thread at a time
};

/// Counts a feed, and goes on with what comes in while it grows. One thread at a time.
class FeedTally {
public:
    FeedTally();

    /// Counts what the snapshot holds past what was counted. After a failure the tally is of no use any more.
    [[nodiscard]] Result<void> count(const FeedSnapshot& snapshot, const CancelToken& cancel, Progress& progress);
    /// What was counted so far; costs as much as the counters hold, however many messages they are of.
    [[nodiscard]] std::shared_ptr<const FeedCounts> counts() const;
    /// The same, once.
    [[nodiscard]] std::shared_ptr<const FeedCounts> take();

private:
    query::Statistics m_statistics;
    TrafficCounter m_traffic;
    std::uint64_t m_upTo = 0;
};

}  // namespace plumb::desk
