// A change of any number of messages, worked out beforehand, as one step of a feed's undo stack. Doing it and undoing
// it only exchange bytes that are there already, so that a hundred thousand messages take a moment.
#pragma once

#include "widgets/models/feed.h"

#include <QUndoCommand>

#include <vector>

namespace plumb::desk {

class BulkCommand final : public QUndoCommand {
public:
    BulkCommand(Feed& feed, std::vector<Feed::PreparedChange> changes, const QString& what);

    [[nodiscard]] std::vector<Feed::Change> changes() const;

    void undo() override;
    void redo() override;

private:
    Feed& m_feed;
    std::vector<Feed::PreparedChange> m_changes;
    bool m_first = true;
};

}  // namespace plumb::desk
