#include "widgets/models/edit_command.h"

#include <utility>

namespace plumb::desk {
namespace {
constexpr qint64 kMergeWithin = 2000;  // milliseconds between two keys of one word
}

EditCommand::EditCommand(Feed& feed, std::vector<Feed::Change> changes, const QString& what, int mergeId)
    : QUndoCommand(what)
    , m_feed(feed)
    , m_changes(std::move(changes))
    , m_mergeId(mergeId) {
    m_since.start();
}

Result<void> EditCommand::applyFirst() {
    m_inverse.clear();
    for (const Feed::Change& change : m_changes) {
        Feed::Change inverse{change.number, {}};
        if (Result<void> applied = m_feed.applyNow(change.number, change.edits, inverse.edits); !applied) {
            takeBack();
            return applied;
        }
        m_inverse.push_back(std::move(inverse));
    }
    m_applied = true;
    return {};
}

void EditCommand::takeBack() {
    std::vector<hl7::ByteEdit> ignored;
    for (auto change = m_inverse.rbegin(); change != m_inverse.rend(); ++change) {
        // The stack only undoes what was the last thing done, so the bytes are those that the edit expects.
        static_cast<void>(m_feed.applyNow(change->number, change->edits, ignored));
    }
    m_applied = false;
}

void EditCommand::undo() {
    takeBack();
    emit m_feed.stepUndone();
}

void EditCommand::redo() {
    if (!m_applied) {
        static_cast<void>(applyFirst());
        emit m_feed.stepRedone();
    }
}

bool EditCommand::mergeWith(const QUndoCommand* other) {
    const auto* next = static_cast<const EditCommand*>(other);
    if (m_changes.size() != 1 || next->m_changes.size() != 1 || m_changes[0].number != next->m_changes[0].number ||
        next->m_since.msecsSinceReference() - m_since.msecsSinceReference() > kMergeWithin) {
        return false;
    }
    const hl7::ByteEdit& last = m_changes[0].edits.back();
    const hl7::ByteEdit& more = next->m_changes[0].edits.front();
    const bool typed =
        more.removed.empty() && last.removed.empty() && more.offset == last.offset + last.inserted.size();
    const bool erased = more.inserted.empty() && last.inserted.empty() &&
                        (more.offset + more.removed.size() == last.offset || more.offset == last.offset);
    if (!typed && !erased) {
        return false;
    }
    for (const hl7::ByteEdit& edit : next->m_changes[0].edits) {
        m_changes[0].edits.push_back(edit);
    }
    std::vector<hl7::ByteEdit> inverse = next->m_inverse[0].edits;
    inverse.insert(inverse.end(), m_inverse[0].edits.begin(), m_inverse[0].edits.end());
    m_inverse[0].edits = std::move(inverse);
    m_since = next->m_since;
    return true;
}

}  // namespace plumb::desk
