// A change of one or many messages as a step of a feed's undo stack. Holds edits, never a view or a selection; typing
// at one place merges into one step.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "hl7/byte_edit.h"
#endif
#include "widgets/models/feed.h"

#include <QElapsedTimer>
#include <QUndoCommand>

#include <vector>

namespace plumb::desk {

class EditCommand final : public QUndoCommand {
public:
    /// `mergeId` >= 0: may be taken into a command of the same id before it, if it continues its edit.
    EditCommand(Feed& feed, std::vector<Feed::Change> changes, const QString& what, int mergeId);

    /// Applies it for the first time; the stack's own first redo() then does nothing. On failure nothing is changed.
    [[nodiscard]] Result<void> applyFirst();

    [[nodiscard]] const std::vector<Feed::Change>& changes() const { return m_changes; }

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return m_mergeId; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    void takeBack();

    Feed& m_feed;
    std::vector<Feed::Change> m_changes;
    std::vector<Feed::Change> m_inverse;
    int m_mergeId;
    bool m_applied = false;
    QElapsedTimer m_since;
};

}  // namespace plumb::desk
