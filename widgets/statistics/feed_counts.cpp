#include "widgets/statistics/feed_counts.h"

#include <algorithm>
#include <utility>

namespace plumb::desk {

FeedCounts::FeedCounts(query::Statistics statistics, Traffic traffic)
    : m_statistics(std::make_shared<const query::Statistics>(std::move(statistics)))
    , m_traffic(std::move(traffic))
    , m_overall(std::make_shared<const query::TypeStatistics>(m_statistics->overall(kTop))) {}

std::shared_ptr<const query::TypeStatistics> FeedCounts::ofType(const std::optional<std::string>& type) const {
    if (!type) {
        return m_overall;
    }
    const std::scoped_lock lock(m_asking);
    return std::make_shared<const query::TypeStatistics>(m_statistics->ofType(*type, kTop));
}

namespace {

query::StatisticsOptions tallyOptions() {
    query::StatisticsOptions options;
    options.components = true;
    return options;
}

}  // namespace

FeedTally::FeedTally()
    : m_statistics(tallyOptions()) {}

Result<void> FeedTally::count(const FeedSnapshot& snapshot, const CancelToken& cancel, Progress& progress) {
    progress.setTotal(snapshot.size() - std::min(snapshot.size(), m_upTo));
    while (m_upTo < snapshot.size()) {
        // Source by source, since only a source says when the bytes of a window go.
        const auto [source, inSource] = snapshot.locate(m_upTo);
        const std::uint64_t before = m_upTo - inSource.value();
        const std::uint64_t to = std::min(snapshot.sources()[source]->size(), snapshot.size() - before);
        bool stopped = false;
        const Result<void> read = snapshot.sources()[source]->forEach(
            inSource.value(), to,
            [&](MessageNumber number, ByteView bytes) {
                const std::uint64_t overall = before + number.value();
                if (snapshot.edited(overall)) {
                    if (const Result<std::string> edited = snapshot.message(overall)) {
                        m_statistics.add(asBytes(*edited), MessageNumber(overall));
                        m_traffic.add(asBytes(*edited));
                    }
                } else {
                    m_statistics.addStaying(bytes, MessageNumber(overall));
                    m_traffic.add(bytes);
                }
                progress.add(1);
                stopped = cancel.stopped();
                return !stopped;
            },
            [&] { m_statistics.settle(); });
        if (!read) {
            return fail(read.error());
        }
        if (stopped) {
            return fail(MessageId::Cancelled);
        }
        m_upTo = before + to;
    }
    m_statistics.settle();
    return {};
}

std::shared_ptr<const FeedCounts> FeedTally::counts() const {
    query::Statistics statistics(tallyOptions());
    statistics.merge(m_statistics);
    TrafficCounter traffic = m_traffic;
    return std::make_shared<const FeedCounts>(std::move(statistics), traffic.take());
}

std::shared_ptr<const FeedCounts> FeedTally::take() {
    return std::make_shared<const FeedCounts>(std::move(m_statistics), m_traffic.take());
}

}  // namespace plumb::desk
