#include "widgets/reality/reality_page.h"

#include "hl7/path_pattern.h"
#include "widgets/common/actions.h"
#include "widgets/common/job_head.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/models/checks.h"
#include "widgets/models/counted.h"
#include "widgets/models/focus.h"
#include "widgets/models/sentences.h"
#include "widgets/reality/reality_deeds.h"
#include "widgets/reality/reality_details.h"
#include "widgets/reality/reality_model.h"
#include "widgets/reality/reality_words.h"
#include "widgets/spec/spec_page.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QShowEvent>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace plumb::desk {

const check::RealityRow* RealityPage::current() const {
    const int row = m_grid->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->rowAt(row) : nullptr;
}

bool RealityPage::hasRow() const {
    return current() != nullptr;
}

bool RealityPage::canAccept() const {
    const check::RealityRow* const row = current();
    return row && m_deeds->acceptReason(*row).isEmpty();
}

bool RealityPage::canAsk() const {
    return current() && m_details->row() && !vendorText(false).isEmpty();
}

bool RealityPage::canGo() const {
    const check::RealityRow* const row = current();
    return row && m_deeds->goReason(*row).isEmpty();
}

bool RealityPage::canSave() const {
    return m_feed && m_writer && m_model->rowCount() > 0;
}

void RealityPage::runChanged() {
    using State = RealityRun::State;
    const bool running = m_run->state() == State::Counting;
    if (running != m_running) {
        m_running = running;
        if (running) {
            m_head->setRunning([this] { return m_run->progress(); });
        } else {
            m_head->setDone();
        }
    }
    if (m_run->shown() != m_shown) {
        m_shown = m_run->shown();
        fillTypes();
        m_model->setShown(m_shown);
        rowChosen();
    }
    sayHead();
    m_desk.actions.refresh();
}

void RealityPage::sayHead() {
    using State = RealityRun::State;
    const bool empty = !m_shown || m_shown->messages == 0;
    m_bar->setVisible(!empty);
    m_details->setVisible(!empty);
    m_count->setText(
        tr("%1 rows", nullptr, m_model->rowCount()).arg(counted(static_cast<quint64>(m_model->rowCount()))));
    if (!m_feed) {
        m_grid->setEmptyText(tr("The source was closed"), tr("Open it again to hold it against its spec."));
        m_head->setSentence({});
        m_head->setDetail({});
        return;
    }
    const State state = m_run->state();
    const AttachedSpec& attached = m_desk.checks.attached(*m_feed);
    if (!empty) {
        m_grid->setEmptyText(tr("No row is like that"), tr("Clear the find box, or choose other rows above."));
    } else if (state == State::Failed) {
        m_grid->setEmptyText(tr("The messages could not be counted"), m_run->problem());
    } else if (state == State::Stopped) {
        m_grid->setEmptyText(tr("Counting was stopped"), tr("Count again to see what the messages hold."));
    } else if (state == State::Ready) {
        m_grid->setEmptyText(tr("No messages to count"),
                             tr("This source holds no HL7 message. Open one that does, or paste messages into it."));
    } else {
        m_grid->setEmptyText(tr("Counting"), tr("Rows show as soon as some messages are counted."));
    }
    std::uint64_t broken = 0, unknown = 0, unseen = 0;
    for (std::size_t part = 0; m_shown && part < m_shown->parts.size(); ++part) {
        for (const check::RealityRow& row : m_shown->parts[part].snapshot.rows) {
            broken += row.rules.empty() || row.harm == 0 ? 0 : 1;
            unknown += !row.known && row.seen() ? 1 : 0;
            unseen += row.said && !row.seen() ? 1 : 0;
        }
    }
    QString detail;
    if (!empty) {
        detail = tr("%1 places with broken rules", nullptr, static_cast<int>(broken)).arg(counted(broken)) +
                 QStringLiteral(" \u00b7 ") +
                 tr("%1 not in the spec", nullptr, static_cast<int>(unknown)).arg(counted(unknown)) +
                 QStringLiteral(" \u00b7 ") +
                 tr("%1 never filled", nullptr, static_cast<int>(unseen)).arg(counted(unseen));
    }
    if (m_shown && m_shown->leftOut > 0) {
        detail +=
            QLatin1Char('\n') +
            tr("%1 values stand in no row: there are more places than can be counted.").arg(counted(m_shown->leftOut));
    }
    if (!attached.problem.isEmpty()) {
        detail += (detail.isEmpty() ? QString() : QStringLiteral("\n")) + attached.problem;
    } else if (!attached.spec && attached.name == QLatin1String("hl7")) {
        detail += (detail.isEmpty() ? QString() : QStringLiteral("\n")) +
                  tr("No spec is chosen, so this is the standard. Choose a spec in the findings to see what it says.");
    }
    m_head->setDetail(detail);
    if (!m_running) {
        m_head->setSentence(
            m_run->stale()            ? tr("Messages changed since they were counted.")
            : state == State::Failed  ? m_run->problem()
            : state == State::Stopped ? tr("Stopped. The numbers are of a part of the messages.")
            : m_shown && !empty       ? tr("%1 messages of %2 against %3", nullptr,
                                           static_cast<int>(std::min<std::uint64_t>(m_shown->messages, 1'000'000'000)))
                                      .arg(counted(m_shown->messages), m_feed->title(), attached.title())
                                : QString(),
            m_run->stale() || state == State::Failed ? QStringLiteral("warning") : QStringLiteral("muted"));
    }
}

void RealityPage::fillTypes() {
    std::vector<std::pair<QString, QStringList>> types;
    for (std::size_t part = 0; m_shown && part < m_shown->parts.size(); ++part) {
        const RealityShown::Part& one = m_shown->parts[part];
        for (const check::RealityRow& row : one.snapshot.rows) {
            if (row.place.segment.empty()) {
                types.emplace_back(realityTypeText(row.place.type) + QStringLiteral(", ") +
                                       counted(row.filled.messages) +
                                       (m_shown->parts.size() > 1 ? QStringLiteral(" \u00b7 ") + one.title : QString()),
                                   QStringList{QString::number(one.set), toQString(row.place.type)});
            }
        }
    }
    // Whoever is choosing one is not disturbed by other numbers.
    bool same = m_types->count() == static_cast<int>(types.size()) + 1;
    for (std::size_t i = 0; same && i < types.size(); ++i) {
        same = m_types->itemData(static_cast<int>(i) + 1).toStringList() == types[i].second;
    }
    const QStringList chosen = m_types->currentData().toStringList();
    const QSignalBlocker quiet(m_types);
    if (!same) {
        m_types->clear();
        m_types->addItem(tr("All message types"));
    }
    for (std::size_t i = 0; i < types.size(); ++i) {
        if (same) {
            m_types->setItemText(static_cast<int>(i) + 1, types[i].first);
        } else {
            m_types->addItem(types[i].first, types[i].second);
            if (types[i].second == chosen) {
                m_types->setCurrentIndex(m_types->count() - 1);
            }
        }
    }
    if (m_types->currentIndex() <= 0) {
        m_model->setType({});
    }
}

void RealityPage::chooseType() {
    const QStringList chosen = m_types->currentData().toStringList();
    if (chosen.size() == 2) {
        m_model->setType(std::pair(static_cast<std::size_t>(chosen[0].toULongLong()), chosen[1].toStdString()));
    } else {
        m_model->setType({});
    }
}

void RealityPage::rowsArranged() {
    const int rows = m_model->rowCount();
    if (rows > 0) {
        const int row = m_currentKey.isEmpty() ? -1 : m_model->rowOf(m_currentKey);
        const QString key = m_currentKey;
        const int first = m_grid->firstVisibleRow(), offset = m_offset;
        m_grid->selectRow(std::max(0, row));
        if (row >= 0 && offset >= 0 && offset < m_grid->visibleRows()) {
            m_grid->scrollToRow(row - offset);
        } else {
            m_grid->scrollToRow(row < 0 ? 0 : first);
        }
        m_currentKey = row < 0 && !key.isEmpty() ? key : m_currentKey;  // it may come back
    }
    rowChosen();
    sayHead();
}

void RealityPage::rowChosen() {
    const check::RealityRow* const row = current();
    if (!row) {
        m_details->showRow(nullptr);
        m_details->setReasons(tr("Choose a row first."), tr("Choose a row first."), tr("Choose a row first."));
        return;
    }
    const std::size_t part = m_model->partAt(m_grid->currentIndex().row());
    m_currentKey = m_model->keyAt(m_grid->currentIndex().row());
    m_details->showRow(row, {m_shown->parts[part].title, m_shown->parts[part].standard, m_deeds->sentences(*row)});
    m_details->setReasons(m_deeds->acceptReason(*row),
                          canAsk() ? QString() : tr("There is nothing to ask: the messages hold what the spec says."),
                          m_deeds->goReason(*row));
    m_desk.actions.refresh();
}

void RealityPage::waitUntilShown() {
    m_later = true;
    m_run->wait();
}

void RealityPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (std::exchange(m_later, false)) {
        m_run->refresh();
    }
}

void RealityPage::followMask() {
    if (const bool masked = m_desk.masked && m_desk.masked(); masked != m_masked) {
        m_masked = masked;
        rowChosen();
    }
}

void RealityPage::open(const check::RealityNumber& number) {
    const check::RealityRow* const row = current();
    if (!row || !m_feed || !m_desk.showMessages) {
        return;
    }
    // The code itself is a value, which belongs into no title.
    const QString what = tr("%1 %2: %3", "a message type, a place, what is counted")
                             .arg(realityTypeText(number.question.place.type), realityPlaceText(number.question.place),
                                  realityNumberText(number, true));
    const std::size_t set = m_shown->parts[m_model->partAt(m_grid->currentIndex().row())].set;
    m_run->find(set, number.question, [this, what](Result<std::vector<std::uint32_t>> numbers) {
        if (!numbers) {
            m_desk.tell(sentence(numbers.error()));
        } else if (m_feed) {
            m_desk.showMessages(m_feed, what, *numbers);
            emit messagesShown(numbers->size());
        }
    });
}

void RealityPage::goToExample(std::uint64_t message, const QString& rule) {
    const FeedMessagePtr bytes = m_feed ? m_feed->message(message) : nullptr;
    const check::RealityRow* const row = current();
    if (!bytes || !row) {
        return;
    }
    hl7::FieldPath path;
    if (const auto pattern = hl7::PathPattern::parse(row->place.path()); pattern && !row->place.segment.empty()) {
        path = pattern->first(bytes->view).path;
    }
    // Where the rule is broken says more than where the place stands first.
    for (const ShownFinding& one : m_desk.checks.insight(*m_feed, bytes)->findings()) {
        const hl7::FieldPath at = one.finding.path;
        if (one.rule == rule && at.segment() > 0 && bytes->view.segmentId(at.segment()) == row->place.segment &&
            at.field() == row->place.field) {
            path = at;
            break;
        }
    }
    emit m_desk.focus.shown(m_feed, message);
    m_desk.focus.go(m_feed, message, path, this);
}

QString RealityPage::vendorText(bool values) const {
    const check::RealityRow* const row = current();
    if (!row || !m_shown) {
        return {};
    }
    const std::size_t set = m_shown->parts[m_model->partAt(m_grid->currentIndex().row())].set;
    const check::VendorQuestion question =
        check::vendorQuestion(m_run->rules(set).spec().document().identity, *row, values);
    if (question.asked.empty()) {
        return {};
    }
    QString text = toQString(question.to) + (question.to.empty() ? QString() : QStringLiteral("\n")) +
                   toQString(question.about) + QLatin1Char('\n');
    for (const Note& note : question.asked) {
        text += QStringLiteral("- ") + sentence(note) + QLatin1Char('\n');
    }
    QStringList codes;
    for (const std::string& code : question.codes) {
        codes.append(toQString(code));
    }
    return text +
           (codes.isEmpty() ? QString() : QStringLiteral("  ") + codes.join(QStringLiteral(", ")) + QLatin1Char('\n'));
}

void RealityPage::ask() {
    if (canAsk()) {
        m_details->ask([this](bool values) { return vendorText(values && !(m_desk.masked && m_desk.masked())); });
    }
}

void RealityPage::goToSpec() {
    if (const check::RealityRow* const row = current()) {
        m_deeds->goToSpec(*row);
    }
}

}  // namespace plumb::desk
