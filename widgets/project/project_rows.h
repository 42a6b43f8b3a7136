// The rows of the project panel: sections, and below them what the project holds and what is open beside it.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/models/feed.h"

#include <QPointer>
#include <QSet>
#include <QString>

#include <cstdint>
#include <vector>

namespace plumb::desk {

struct ProjectRow {
    enum class Kind : quint8 {
        Section,
        Hint,      ///< a sentence in place of no rows
        Open,      ///< a source that is open
        Closed,    ///< a source of the project that is not
        HeldSpec,  ///< what sources are held against
        Document,
        Snapshot,
        Note,
        Run,  ///< a check that was kept
    };
    Kind kind = Kind::Section;
    QString section;  ///< the id of the section that it is or stands in: "sources", "spec"
    QPointer<Feed> feed = nullptr;
    std::int64_t id = 0;       ///< of a closed source, of a note, of a run
    std::int64_t source = 0;   ///< of a note, of a run
    std::uint64_t number = 0;  ///< the message of a note, from 0
    QString title = {}, detail = {}, tip = {};
    QString path = {};  ///< where a note stands in its message; the name of a spec, of a document in the file
    bool missing = false, folded = false;

    /// The same row when rows are made anew.
    [[nodiscard]] QString key() const;
};

/// With the rows of sections that are `folded` left out.
[[nodiscard]] std::vector<ProjectRow> projectRows(const Desk& desk, const QSet<QString>& folded);

}  // namespace plumb::desk
