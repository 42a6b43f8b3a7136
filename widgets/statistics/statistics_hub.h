// The statistics of the feeds that are open: one for each, made when a panel first asks, shared by all, gone with the
// feed.
#pragma once

#include "widgets/statistics/field_profile.h"

#include <QObject>

#include <map>
#include <memory>

namespace plumb::desk {

struct Desk;

class StatisticsHub final : public QObject {
    Q_OBJECT

public:
    /// The jobs outlive it.
    explicit StatisticsHub(Jobs& jobs, QObject* parent = nullptr);
    ~StatisticsHub() override;

    /// The one that all panels of a desk share; lives with its workspace.
    [[nodiscard]] static StatisticsHub& of(Desk& desk);

    /// Begins to count when nobody asked before.
    [[nodiscard]] FeedStatistics& statistics(Feed& feed);
    /// nullptr: nobody asked yet.
    [[nodiscard]] FeedStatistics* known(const Feed& feed) const;

signals:
    /// The user clicked a number or a bar: whoever shows the feed's messages filters them.
    void filterRequested(plumb::desk::Feed* feed, const QString& filter);
    /// Somebody wants to see the statistics of a feed.
    void pageRequested(plumb::desk::Feed* feed);
    /// All messages of a feed were counted, since somebody wanted it.
    void counted(const plumb::desk::Feed* feed, quint64 messages);

private:
    Jobs& m_jobs;
    std::map<const Feed*, std::unique_ptr<FeedStatistics>> m_statistics;
};

}  // namespace plumb::desk
