// What the undo stack of a feed holds, for those who keep it beyond the feed's life.
#pragma once

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

}  // namespace plumb::desk
