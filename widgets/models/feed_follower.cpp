#include "widgets/models/feed_follower.h"

#include "widgets/models/sentences.h"

#include <cstdint>

namespace plumb::desk {
namespace {

constexpr int kLookEvery = 400;  // milliseconds; not every file system tells of changes

}  // namespace

FeedFollower::FeedFollower(Feed& feed)
    : QObject(&feed)
    , m_feed(feed) {
    connect(&m_timer, &QTimer::timeout, this, &FeedFollower::look);
    m_timer.start(kLookEvery);
    feed.setFollowed(true);
}

FeedFollower* FeedFollower::of(const Feed& feed) {
    return feed.findChild<FeedFollower*>(QString(), Qt::FindDirectChildrenOnly);
}

FeedFollower* FeedFollower::follow(Feed& feed) {
    FeedFollower* const known = of(feed);
    return known ? known : new FeedFollower(feed);
}

void FeedFollower::leave(Feed& feed) {
    if (FeedFollower* const follower = of(feed)) {
        delete follower;
        feed.setFollowed(false);
    }
}

void FeedFollower::look() {
    if (!m_feed.canReadOn()) {
        end(tr("%1 cannot be followed.").arg(m_feed.title()));
        return;
    }
    if (m_feed.isReadingOn()) {
        return;
    }
    const auto& file = static_cast<const source::FileSource&>(m_feed.snapshot().sources().front()->bytes());
    const Result<source::FileChange> change = file.look();
    if (!change) {
        end(sentence(change.error()));
        return;
    }
    switch (*change) {
    case source::FileChange::Grown:
        m_feed.readOn(UINT64_MAX);
        break;
    case source::FileChange::Truncated:
        end(tr("%1 became shorter and is not followed any more. Close it and open it again to see what it holds now.")
                .arg(m_feed.title()));
        break;
    case source::FileChange::Replaced:
        end(tr("%1 was written anew and is not followed any more. Close it and open it again to see what it holds now.")
                .arg(m_feed.title()));
        break;
    case source::FileChange::Rotated:
        end(tr("%1 was replaced or removed and is not followed any more. Close it and open it again to see what stands "
               "there now.")
                .arg(m_feed.title()));
        break;
    case source::FileChange::None:
        break;
    }
}

void FeedFollower::end(const QString& why) {
    m_timer.stop();
    setParent(nullptr);  // who asks for the follower finds none any more
    m_feed.setFollowed(false);
    emit ended(why);
    deleteLater();
}

}  // namespace plumb::desk
