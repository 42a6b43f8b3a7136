// Keeps the list of a feed that grows up to date: a filter goes on with the messages that came, and a list that is
// sorted or grouped is put in order anew. What has to look at every message again for that is done now and then only,
// so that most of the time is left for other work.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace plumb::desk {

class Feed;
class FeedFacts;
class FilterRun;

class ListGrowth final : public QObject {
    Q_OBJECT

public:
    /// They outlive it. `isOrdered`: the list does not show messages as they stand in the feed.
    ListGrowth(Feed& feed, FeedFacts& facts, FilterRun& run, std::function<bool()> isOrdered,
               QObject* parent = nullptr);

    /// What was asked for is done; the next time waits for as long as it deserves.
    void orderedAnew();
    void askedAnew();
    /// Somebody wants another list: what is under way for growth is not any more.
    void forget();
    /// What was asked for is under way.
    [[nodiscard]] bool isOrdering() const { return m_ordering; }
    [[nodiscard]] bool isAsking() const { return m_asking; }

signals:
    /// Sort or group them again.
    void orderWanted();
    /// The filter asks for what later messages decide: look through all of them again.
    void askWanted();

private:
    void grew();
    void completed();
    void wantOrder();
    void wantAsk();
    [[nodiscard]] int rest() const;

    Feed& m_feed;
    FilterRun& m_run;
    std::function<bool()> m_isOrdered;
    QTimer m_order, m_ask;
    QElapsedTimer m_since;
    qint64 m_took = 0;  ///< milliseconds, the last time
    bool m_ordering = false, m_asking = false;
    bool m_orderAgain = false, m_askAgain = false;  ///< more came meanwhile
};

}  // namespace plumb::desk
