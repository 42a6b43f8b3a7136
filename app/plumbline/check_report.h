// What was found in a feed as a report: the same that `plumb check` writes, of what the window checked, its edits and
// waivers included. Reports hold no field values.
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace plumb::desk {

class Checks;
class Feed;
class Workspace;

/// `format` is the name of one of report::writers(). Replaces what stands at `path`, in one step. Returns the sentence
/// of what failed; empty: the report stands there. Takes as long as it takes, up to seconds for a large feed.
[[nodiscard]] QString writeCheckReport(const Workspace& workspace, const Checks& checks, const Feed& feed,
                                       const QString& path, const QString& format);

/// The same in the background, as a job that is listed; `done` is called on the GUI thread while `context` lives.
void writeCheckReport(const Workspace& workspace, const Checks& checks, const Feed& feed, const QString& path,
                      const QString& format, QObject* context, std::function<void(const QString& problem)> done);

}  // namespace plumb::desk
