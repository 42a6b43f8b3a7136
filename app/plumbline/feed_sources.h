// Feeds of the window as what reports and exports are about, and which files may not be written over.
#pragma once

#include "widgets/models/feed.h"

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "reports/source_list.h"
#endif

namespace plumb::desk {

class Workspace;

/// `path` is the feed's; what its sources are called where it has none. The snapshot must outlive the list.
[[nodiscard]] reports::SourceList sourceList(const FeedSnapshot& snapshot, const QString& path);

/// Why nothing may be written to `path`: a file that is open is never altered. Empty: it may.
[[nodiscard]] QString targetProblem(const Workspace& workspace, const QString& path);

}  // namespace plumb::desk
