// The feeds that are open.
#pragma once

#include "widgets/models/feed.h"

#include <QObject>

#include <memory>
#include <vector>

namespace plumb::desk {

class Workspace final : public QObject {
    Q_OBJECT

public:
    explicit Workspace(Jobs& jobs, QObject* parent = nullptr);
    ~Workspace() override;

    /// The feed of a path; one that is open already is given again.
    Feed* open(const QString& path, const source::OpenOptions& options = {});
    Feed* openText(std::string text, const QString& title = {});
    /// What stands in a project.
    Feed* openStored(const QString& title, Feed::Opener open);
    void close(Feed* feed);

    [[nodiscard]] const std::vector<std::unique_ptr<Feed>>& feeds() const { return m_feeds; }
    [[nodiscard]] Feed* feed(SourceId id) const;
    /// The one of a path that is open; nullptr: none.
    [[nodiscard]] Feed* find(const QString& path) const;
    [[nodiscard]] Jobs& jobs() const { return m_jobs; }

signals:
    void feedOpened(plumb::desk::Feed* feed);
    void feedClosing(plumb::desk::Feed* feed);
    void feedsChanged();

private:
    Feed* take(std::unique_ptr<Feed> feed);

    Jobs& m_jobs;
    std::vector<std::unique_ptr<Feed>> m_feeds;
    std::uint32_t m_nextId = 1;
    int m_scratches = 0;
};

}  // namespace plumb::desk
