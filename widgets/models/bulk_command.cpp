#include "widgets/models/bulk_command.h"

#include <utility>

namespace plumb::desk {

BulkCommand::BulkCommand(Feed& feed, std::vector<Feed::PreparedChange> changes, const QString& what)
    : QUndoCommand(what)
    , m_feed(feed)
    , m_changes(std::move(changes)) {}

std::vector<Feed::Change> BulkCommand::changes() const {
    std::vector<Feed::Change> out;
    out.reserve(m_changes.size());
    for (const Feed::PreparedChange& prepared : m_changes) {
        out.push_back(prepared.change);
    }
    return out;
}

void BulkCommand::undo() {
    m_feed.applyPrepared(m_changes, true);
    emit m_feed.stepUndone();
}

void BulkCommand::redo() {
    m_feed.applyPrepared(m_changes, false);
    if (!m_first) {
        emit m_feed.stepRedone();
    }
    m_first = false;
}

}  // namespace plumb::desk
