#include "widgets/models/workspace.h"

#include <QFileInfo>

#include <algorithm>

namespace plumb::desk {

Workspace::Workspace(Jobs& jobs, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs) {}

Workspace::~Workspace() = default;

Feed* Workspace::open(const QString& path, const source::OpenOptions& options) {
    Feed* const there = find(path);
    return there ? there
                 : take(std::make_unique<Feed>(m_jobs, SourceId(m_nextId++), QFileInfo(path).absoluteFilePath(),
                                               options));
}

Feed* Workspace::find(const QString& path) const {
    const QString whole = QFileInfo(path).absoluteFilePath();
    for (const auto& feed : m_feeds) {
        if (!path.isEmpty() && !feed->isScratch() && feed->path() == whole && feed->state() != Feed::State::Failed) {
            return feed.get();
        }
    }
    return nullptr;
}

Feed* Workspace::openText(std::string text, const QString& title) {
    ++m_scratches;
    return take(std::make_unique<Feed>(m_jobs, SourceId(m_nextId++),
                                       title.isEmpty() ? tr("Pasted %1").arg(m_scratches) : title, std::move(text)));
}

Feed* Workspace::openStored(const QString& title, Feed::Opener open) {
    return take(std::make_unique<Feed>(m_jobs, SourceId(m_nextId++), title, std::move(open)));
}

Feed* Workspace::take(std::unique_ptr<Feed> feed) {
    Feed* opened = feed.get();
    m_feeds.push_back(std::move(feed));
    connect(opened, &Feed::stateChanged, this, &Workspace::feedsChanged);
    emit feedOpened(opened);
    emit feedsChanged();
    return opened;
}

void Workspace::close(Feed* feed) {
    const auto found = std::find_if(m_feeds.begin(), m_feeds.end(), [&](const auto& one) { return one.get() == feed; });
    if (found == m_feeds.end()) {
        return;
    }
    emit feedClosing(feed);
    // What still refers to it in this turn of the event loop must not find it gone.
    std::unique_ptr<Feed> closing = std::move(*found);
    m_feeds.erase(found);
    emit feedsChanged();
    closing.release()->deleteLater();
}

Feed* Workspace::feed(SourceId id) const {
    for (const auto& feed : m_feeds) {
        if (feed->id() == id) {
            return feed.get();
        }
    }
    return nullptr;
}

}  // namespace plumb::desk
