// What a project holds, as the window lists it; and what it has kept of one source.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/result.h"
#include "project/documents.h"
#include "project/edits.h"
#include "project/marks.h"
#include "project/notes.h"
#include "project/runs.h"
#include "project/sources.h"
#endif

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace plumb::desk {

struct ProjectSnapshotRow {
    QString name;
    std::int64_t atMs = 0;
};

struct ProjectContents {
    std::vector<project::SourceRow> sources;
    std::vector<project::DocumentRow> documents;
    std::vector<ProjectSnapshotRow> snapshots;
    std::vector<project::PlacedNote> notes;
    std::vector<project::RunRow> runs;  ///< the newest first
    /// Sources that were open, in their order; nothing: nobody said.
    std::optional<std::vector<std::int64_t>> open;
};

struct KeptOfSource {
    project::SourceEdits edits;
    std::vector<project::MarkRow> marks;
    QByteArray layout;
};

[[nodiscard]] Result<ProjectContents> readContents(project::Connection& connection);
[[nodiscard]] Result<KeptOfSource> readKept(project::Connection& connection, std::int64_t source);
[[nodiscard]] Result<void> writeOpen(project::Connection& connection, const std::vector<std::int64_t>& sources);
[[nodiscard]] Result<void> writeLayout(project::Connection& connection, std::int64_t source, const QByteArray& layout);
/// What was done to one source is of another now, which holds the same messages.
[[nodiscard]] Result<void> moveKept(project::Connection& connection, std::int64_t from, std::int64_t to);

/// Where a source in place lies now: where it was, or beside a project that was moved with it. Empty: nowhere.
[[nodiscard]] QString placeOf(const project::SourceRow& row, const QString& project);

}  // namespace plumb::desk
