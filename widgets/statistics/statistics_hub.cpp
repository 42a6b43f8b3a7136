#include "widgets/statistics/statistics_hub.h"

#include "widgets/common/desk.h"
#include "widgets/models/workspace.h"

namespace plumb::desk {

StatisticsHub::StatisticsHub(Jobs& jobs, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs) {}

StatisticsHub::~StatisticsHub() = default;

StatisticsHub& StatisticsHub::of(Desk& desk) {
    auto* hub = desk.workspace.findChild<StatisticsHub*>(QString(), Qt::FindDirectChildrenOnly);
    if (!hub) {
        hub = new StatisticsHub(desk.jobs, &desk.workspace);
    }
    return *hub;
}

FeedStatistics& StatisticsHub::statistics(Feed& feed) {
    std::unique_ptr<FeedStatistics>& one = m_statistics[&feed];
    if (!one) {
        one = std::make_unique<FeedStatistics>(feed, m_jobs);
        // Not when it closes: who asks of it until it is gone would have them made anew, for good.
        connect(&feed, &QObject::destroyed, this, [this, key = &feed] { m_statistics.erase(key); });
        connect(one.get(), &FeedStatistics::changed, this,
                [this, &feed, statistics = one.get(), last = std::shared_ptr<const FeedCounts>()]() mutable {
                    if (statistics->counts() != last) {
                        last = statistics->counts();
                        if (statistics->wentOn()) {
                            return;
                        }
                        emit counted(&feed, last ? last->messages() : 0);
                    }
                });
    }
    return *one;
}

FeedStatistics* StatisticsHub::known(const Feed& feed) const {
    const auto found = m_statistics.find(&feed);
    return found == m_statistics.end() ? nullptr : found->second.get();
}

}  // namespace plumb::desk
