#include "widgets/models/undo_steps.h"

#include "base/clock.h"
#include "widgets/models/bulk_command.h"
#include "widgets/models/edit_command.h"

namespace plumb::desk {

std::vector<UndoStep> undoSteps(const QUndoStack& stack) {
    std::vector<UndoStep> out;
    for (int n = 0; n < stack.count(); ++n) {
        const QUndoCommand* const command = stack.command(n);
        if (const auto* const edit = dynamic_cast<const EditCommand*>(command)) {
            out.push_back({edit->text(), edit->changes()});
        } else if (const auto* const bulk = dynamic_cast<const BulkCommand*>(command)) {
            out.push_back({bulk->text(), bulk->changes()});
        }
    }
    return out;
}

hl7::JournalStep journalStep(const FeedSnapshot& snapshot, const std::vector<Feed::Change>& changes,
                             const QString& what) {
    hl7::JournalStep step;
    step.what = what.toStdString();
    step.wallMs = wallMilliseconds();
    step.changes.reserve(changes.size());
    for (const Feed::Change& change : changes) {
        const Result<std::string> original = snapshot.original(change.number);
        step.changes.push_back({change.number, original ? hl7::fingerprint(*original) : 0, change.edits});
    }
    return step;
}

}  // namespace plumb::desk
