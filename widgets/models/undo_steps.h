// What the undo stack of a feed holds, for those who keep it beyond the feed's life.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "hl7/edit_journal.h"
#endif
#include "widgets/models/feed.h"

#include <QString>

#include <vector>

namespace plumb::desk {

struct UndoStep {
    QString what;
    std::vector<Feed::Change> changes;
};

/// All steps, what was undone too.
[[nodiscard]] std::vector<UndoStep> undoSteps(const QUndoStack& stack);

/// A step with the fingerprints of what it was made for. Reads a message a change: many are for another thread.
[[nodiscard]] hl7::JournalStep journalStep(const FeedSnapshot& snapshot, const std::vector<Feed::Change>& changes,
                                           const QString& what);

}  // namespace plumb::desk
