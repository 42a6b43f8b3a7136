// A file that another program writes, such as an engine's log, followed by its feed: what comes into it is read, until
// it is replaced, shrinks or goes. Lives as a child of the feed for as long as it is followed.
#pragma once

#include "widgets/models/feed.h"

#include <QObject>
#include <QTimer>

namespace plumb::desk {

class FeedFollower final : public QObject {
    Q_OBJECT

public:
    /// nullptr: this feed is not followed.
    [[nodiscard]] static FeedFollower* of(const Feed& feed);
    /// Begins; the feed can read on.
    static FeedFollower* follow(Feed& feed);
    /// Ends it; nothing when it is not followed.
    static void leave(Feed& feed);

signals:
    /// What was followed is not there any more: why, in a sentence. It is not followed from now on.
    void ended(const QString& why);

private:
    explicit FeedFollower(Feed& feed);
    void look();
    void end(const QString& why);

    Feed& m_feed;
    QTimer m_timer;
};

}  // namespace plumb::desk
