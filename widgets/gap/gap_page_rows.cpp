// What is done to the chosen gaps, by keys, by buttons and by actions.
#include "widgets/common/clipboard.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/gap/gap_filter_bar.h"
#include "widgets/gap/gap_form.h"
#include "widgets/gap/gap_model.h"
#include "widgets/gap/gap_page.h"
#include "widgets/gap/gap_questions.h"
#include "widgets/gap/gap_side_box.h"
#include "widgets/gap/gap_words.h"
#include "widgets/models/checks.h"
#include "widgets/models/sentences.h"
#include "widgets/spec/spec_hub.h"
#include "widgets/spec/spec_page.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace plumb::desk {

GapStore::Rows GapPage::chosen() const {
    GapStore::Rows rows;
    for (const auto& [first, last] : m_list->selectedRanges()) {
        for (int row = first; row <= last; ++row) {
            const GapStore::Rows some = m_model->rowsOf(row);
            rows.insert(rows.end(), some.begin(), some.end());
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

const spec::GapRow* GapPage::current() const {
    return m_model->at(m_list->currentIndex().row());
}

void GapPage::remember() {
    if (m_restoring) {
        return;
    }
    m_currentRow = std::max(0, m_list->currentIndex().row());
    const spec::GapRow* const now = current();
    m_currentKey = now ? now->gap.key : std::string();
    showChosen();
}

void GapPage::showChosen() {
    const GapStore::Rows rows = chosen();
    m_chosenKeys.clear();
    for (const std::size_t row : rows) {
        m_chosenKeys.push_back(m_store.row(row).gap.key);
    }
    m_form->show(rows);
    restate();
}

// Rows that are listed anew are chosen as they were; where the current one is not listed any more, the next one is.
void GapPage::restoreRows() {
    m_restoring = true;
    int now = m_currentKey.empty() ? -1 : m_model->rowOf(m_currentKey);
    const bool lost = now < 0;
    if (lost) {
        now = std::min(m_currentRow, m_model->rowCount() - 1);
        while (!m_currentKey.empty() && now >= 0 && now + 1 < m_model->rowCount() && !m_model->at(now)) {
            ++now;
        }
    }
    if (now >= 0) {
        m_list->selectRow(now);
        if (!lost && m_chosenKeys.size() > 1) {
            std::vector<std::string> keys = m_chosenKeys;
            std::sort(keys.begin(), keys.end());
            QItemSelection all;
            for (int row = 0; row < m_model->rowCount(); ++row) {
                const spec::GapRow* const one = m_model->at(row);
                if (one && std::binary_search(keys.begin(), keys.end(), one->gap.key)) {
                    all.select(m_model->index(row, 0), m_model->index(row, GapModel::ColumnCount - 1));
                }
            }
            m_list->selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
        }
    }
    m_restoring = false;
    remember();
}

void GapPage::goOn(const std::string& key) {
    int row = key.empty() ? -1 : m_model->rowOf(key);
    if (row < 0) {
        return;  // another one took its place
    }
    do {
        ++row;
    } while (row < m_model->rowCount() && !m_model->at(row));
    if (row < m_model->rowCount()) {
        m_list->selectRow(row);
        m_list->scrollTo(m_model->index(row, 0));
    }
}

void GapPage::decide(spec::GapDecision decision) {
    m_form->commit();
    m_store.change(chosen(),
                   decision == spec::GapDecision::None ? tr("Take the decision away") : decisionWord(decision),
                   [decision](GapWork& work) { work.decision = decision; });
}

void GapPage::setStatus(spec::GapStatus status) {
    m_form->commit();
    m_store.change(chosen(), statusWord(status), [status](GapWork& work) { work.status = status; });
}

bool GapPage::canTakeMarks(bool all) const {
    if (all) {
        return m_store.counts().marks() > 0;
    }
    const GapStore::Rows rows = chosen();
    return std::any_of(rows.begin(), rows.end(),
                       [this](std::size_t row) { return m_store.row(row).mark != spec::GapMark::Known; });
}

void GapPage::takeMarks(bool all) {
    GapStore::Rows rows = all ? GapStore::Rows() : chosen();
    for (std::size_t row = 0; all && row < m_store.document().rows.size(); ++row) {
        rows.push_back(row);
    }
    m_store.takeMarks(rows, tr("Take marks away"));
    if (m_notice->objectName() == QLatin1String("gap.marks") && m_store.counts().marks() == 0) {
        m_notice->hide();
    }
}

void GapPage::editChosen() {
    if (!m_chosenKeys.empty()) {
        m_form->focusFirst();
    }
}

bool GapPage::canGo(bool receiver) const {
    const spec::GapRow* const row = current();
    if (!row || !m_found || m_finding.active()) {
        return false;
    }
    const spec::Place& place = receiver ? row->gap.receiver.place : row->gap.sender.place;
    const GapSideRead& side = receiver ? m_found->receiver : m_found->sender;
    return place.line > 0 && (m_sides[receiver ? 1 : 0]->page() || place.file < side.files.size());
}

void GapPage::goTo(bool receiver) {
    if (!canGo(receiver)) {
        m_desk.tell(tr("This comes from the standard, not from a line of a spec."));
        return;
    }
    const spec::Place place = receiver ? current()->gap.receiver.place : current()->gap.sender.place;
    if (SpecPage* const page = m_sides[receiver ? 1 : 0]->page(); page && place.file == 0) {
        m_desk.showPage(page, page->windowTitle(), QStringLiteral("specs"));
        page->goTo(place.line, place.column);
        return;
    }
    const QString file = (receiver ? m_found->receiver : m_found->sender).files.at(place.file);
    SpecHub& hub = SpecHub::of(m_desk);
    if (m_desk.checks.specTexts().count(file.toStdString()) > 0) {
        hub.openKept(file, place.line);
    } else if (SpecPage* const page = hub.open(file)) {
        page->goTo(place.line, place.column);
    }
}

bool GapPage::hasQuestions() const {
    return m_store.counts().ask > 0;
}

void GapPage::copyQuestions() {
    const QString text = gapQuestions(m_store.document());
    if (text.isEmpty()) {
        m_desk.tell(tr("No gap is to be asked about. Decide so with A, and copy again."));
        return;
    }
    copyWords(text);
    m_desk.tell(tr("%Ln questions are copied.", nullptr, static_cast<int>(m_store.counts().ask)));
}

bool GapPage::listKey(const QKeyEvent& key) {
    const bool shift = key.modifiers() == Qt::ShiftModifier;
    if (shift && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)) {
        goTo(true);
        return true;
    }
    if (key.modifiers() != Qt::NoModifier) {
        return false;
    }
    const std::string one = chosen().size() == 1 ? m_currentKey : std::string();
    switch (key.key()) {
    case Qt::Key_M:
        decide(spec::GapDecision::Map);
        break;
    case Qt::Key_D:
        decide(spec::GapDecision::Default);
        break;
    case Qt::Key_A:
        decide(spec::GapDecision::AskVendor);
        break;
    case Qt::Key_I:
        decide(spec::GapDecision::Ignore);
        break;
    case Qt::Key_N:
        decide(spec::GapDecision::None);
        break;
    case Qt::Key_O:
        setStatus(spec::GapStatus::Open);
        break;
    case Qt::Key_W:
        setStatus(spec::GapStatus::Waiting);
        break;
    case Qt::Key_X:
        setStatus(spec::GapStatus::Done);
        break;
    case Qt::Key_Delete:
        takeMarks(false);
        break;
    case Qt::Key_E:
    case Qt::Key_F2:
        editChosen();
        return true;
    case Qt::Key_Slash:
        m_filter->line()->setFocus(Qt::ShortcutFocusReason);
        return true;
    default:
        return false;
    }
    goOn(one);
    return true;
}

bool GapPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::Resize) {
        fitColumns();
    }
    if (watched == m_list && event->type() == QEvent::KeyPress && listKey(*static_cast<QKeyEvent*>(event))) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void GapPage::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Save)) {
        save();
        return;
    }
    QWidget::keyPressEvent(event);
}

void GapPage::hideEvent(QHideEvent* event) {
    m_form->commit();
    QWidget::hideEvent(event);
}

}  // namespace plumb::desk
