// Groups of the message's structure in the editor: which lines fold, and what is said of them.
#include "widgets/common/desk.h"
#include "widgets/editor/message_editor.h"
#include "widgets/editor/text_surface.h"
#include "widgets/models/insight.h"

#include <algorithm>

namespace plumb::desk {

// Until the groups of a new revision are known, lines keep the depths that they had.
void MessageEditor::showGroups() {
    const Insight* const known = insight();
    if (!known) {
        return;
    }
    const auto lineOf = [&](std::uint32_t segment) {
        return m_text.map().textAt(known->view().segments()[segment - 1].begin);
    };
    m_folds = groupFolds(*known);
    std::vector<TextRange> folds;
    for (const GroupFold& fold : m_folds) {
        folds.push_back({lineOf(fold.first), lineOf(fold.last)});
    }
    m_surface->setFolds(folds);
}

std::string MessageEditor::foldText(std::size_t position, std::size_t lines) const {
    const QString count = tr("%Ln more segments", nullptr, static_cast<int>(lines));
    if (const Insight* const known = insight()) {
        const std::uint32_t segment = known->view().pathAt(m_text.map().byteAt(position)).segment();
        const auto fold = std::lower_bound(m_folds.begin(), m_folds.end(), segment,
                                           [](const GroupFold& one, std::uint32_t first) { return one.first < first; });
        if (fold != m_folds.end() && fold->first == segment) {
            return QStringLiteral(" %1: %2 ").arg(groupName(*known, fold->occurrence), count).toStdString();
        }
    }
    return QStringLiteral(" %1 ").arg(count).toStdString();
}

void MessageEditor::toggleGroup() {
    if (!m_surface->toggleFoldAtCaret()) {
        m_desk.tell(tr("No group of several segments stands here that could be folded."));
    }
}

void MessageEditor::foldGroups() {
    if (!m_surface->foldAll(true)) {
        m_desk.tell(tr("This message has no group of several segments that could be folded."));
    }
}

void MessageEditor::unfoldGroups() {
    m_surface->foldAll(false);
}

int MessageEditor::foldedGroups() const {
    return static_cast<int>(m_surface->foldedLines().size());
}

}  // namespace plumb::desk
