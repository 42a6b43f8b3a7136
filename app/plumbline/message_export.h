// Messages of a feed written to a new file, edits included, as `plumb export` and `plumb list --format json` write
// them.
#pragma once

#include <QString>
#include <QtGlobal>

#include <cstdint>
#include <functional>
#include <vector>

class QObject;

namespace plumb::desk {

class Feed;
class Workspace;

enum class ExportFormat : quint8 {
    Raw,    ///< as they stand, one after the other; all of a feed: its sources, what lies between messages included
    Cr,     ///< every segment ends with CR
    Lf,     ///< with LF, for editors and scripts
    CrLf,   ///< with CR LF
    Mllp,   ///< VT ... FS CR around each
    Batch,  ///< between FHS, BHS and BTS, FTS
    Json,   ///< plumb.message/1, one a line
};

/// In the order of `numbers`, as a job that is listed and can be stopped. Replaces what stands at `path` in one step,
/// or leaves it as it was. `done` is called on the GUI thread while `context` lives; `problem` is empty when all went
/// well.
void exportMessages(const Workspace& workspace, QObject* context, const Feed& feed, std::vector<std::uint32_t> numbers,
                    const QString& path, ExportFormat format,
                    std::function<void(const QString& problem, std::uint64_t written)> done);

}  // namespace plumb::desk
