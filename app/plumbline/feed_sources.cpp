#include "app/plumbline/feed_sources.h"

#include "widgets/models/workspace.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace plumb::desk {

reports::SourceList sourceList(const FeedSnapshot& snapshot, const QString& path) {
    reports::SourceList list;
    for (std::size_t n = 0; n < snapshot.sources().size(); ++n) {
        list.sources.push_back(snapshot.sources()[n].get());
        list.first.push_back(snapshot.firstOf(n));
    }
    if (!path.isEmpty()) {
        list.paths.push_back(path.toStdString());
    } else if (!list.sources.empty()) {
        list.paths.push_back(list.sources.front()->name());
    }
    if (snapshot.editedCount() > 0) {
        list.edited = [&snapshot](std::uint64_t number) { return snapshot.edited(number); };
    }
    return list;
}

QString targetProblem(const Workspace& workspace, const QString& path) {
    const auto& feeds = workspace.feeds();
    const bool held = std::any_of(feeds.begin(), feeds.end(), [&](const std::unique_ptr<Feed>& feed) {
        return sourceList(feed->snapshot(), feed->path()).holds(path.toStdString());
    });
    return held ? QCoreApplication::translate("FeedSources", "%1 is a file that is open here; it is never altered. "
                                                             "Choose another name.")
                      .arg(QDir::toNativeSeparators(path))
                : QString();
}

}  // namespace plumb::desk
