#include "widgets/statistics/feed_counts.h"

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

Result<std::shared_ptr<const FeedCounts>> countFeed(const FeedSnapshot& snapshot, const CancelToken& cancel,
                                                    Progress& progress) {
    query::StatisticsOptions options;
    options.components = true;
    query::Statistics statistics(options);
    TrafficCounter traffic;
    progress.setTotal(snapshot.size());
    std::uint64_t from = 0;
    while (from < snapshot.size()) {
        // Source by source, since only a source says when the bytes of a window go.
        const auto [source, inSource] = snapshot.locate(from);
        const std::uint64_t before = from - inSource.value();
        const std::uint64_t to = std::min(snapshot.sources()[source]->size(), snapshot.size() - before);
        bool stopped = false;
        const Result<void> read = snapshot.sources()[source]->forEach(
            inSource.value(), to,
            [&](MessageNumber number, ByteView bytes) {
                const std::uint64_t overall = before + number.value();
                if (snapshot.edited(overall)) {
                    if (const Result<std::string> edited = snapshot.message(overall)) {
                        statistics.add(asBytes(*edited), MessageNumber(overall));
                        traffic.add(asBytes(*edited));
                    }
                } else {
                    statistics.addStaying(bytes, MessageNumber(overall));
                    traffic.add(bytes);
                }
                progress.add(1);
                stopped = cancel.stopped();
                return !stopped;
            },
            [&] { statistics.settle(); });
        if (!read) {
            return fail(read.error());
        }
        if (stopped) {
            return fail(MessageId::Cancelled);
        }
        from = before + to;
    }
    statistics.settle();
    return std::make_shared<const FeedCounts>(std::move(statistics), traffic.take());
}

}  // namespace plumb::desk
