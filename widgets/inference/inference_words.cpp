// What the parts of the page say.
#include "widgets/common/job_head.h"
#include "widgets/common/row_view.h"
#include "widgets/inference/inference_page.h"
#include "widgets/inference/proposal_model.h"
#include "widgets/inference/threshold_effect.h"
#include "widgets/inference/threshold_pane.h"
#include "widgets/models/counted.h"
#include "widgets/models/sentences.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace plumb::desk {

void InferencePage::words() {
    if (m_feed) {
        setWindowTitle(tr("Spec from %1").arg(m_feed->title()));
    }
    const QStringList splits = {tr("One spec for all"), tr("A spec for each sender (MSH-3)"),
                                tr("A spec for each receiver (MSH-5)"), tr("A spec for each message type"),
                                tr("A spec for each trigger event")};
    if (m_split->count() == 0) {
        m_split->addItems(splits);
    }
    for (int at = 0; at < m_split->count(); ++at) {
        m_split->setItemText(at, splits[at]);
    }
    m_which->setAccessibleName(tr("Which messages"));
    m_split->setAccessibleName(tr("How many specs"));
    m_parts->setAccessibleName(tr("Which spec is shown"));
    m_find->setPlaceholderText(tr("Find by path or name"));
    m_find->setAccessibleName(tr("Find a proposal"));
    m_onlyExceptions->setText(tr("Only with exceptions"));
    m_onlyExceptions->setAccessibleName(tr("Show only proposals with exceptions"));
    m_open->setText(tr("Open as spec"));
    m_open->setAccessibleName(tr("Open the proposals as a spec"));
    m_list->setAccessibleName(tr("Proposals"));
    m_model->sayAnew();
    fillWhich();
    fillParts();
    if (m_usual && m_model->rows()) {
        m_thresholds->setEffect(effectOfThresholds(*m_usual, *m_model->rows()->proposal));
    }
    restate();
}

void InferencePage::fillWhich() {
    const QSignalBlocker quiet(m_which);
    const int before = m_which->currentIndex();
    m_which->clear();
    m_which->addItem(m_feed ? tr("All %1 messages").arg(counted(m_feed->size())) : QString());
    if (m_among) {
        m_which->addItem(tr("The %1 messages of the list").arg(counted(m_among->size())));
    }
    m_which->setCurrentIndex(m_among ? std::max(0, before) : 0);
    m_which->setVisible(m_among != nullptr);
}

void InferencePage::fillParts() {
    const QSignalBlocker quiet(m_parts);
    const int before = m_parts->currentIndex();
    m_parts->clear();
    const bool split = m_read && m_read->split != infer::TrafficSplit::None;
    // What a message is of is one of its values where it is a sender or a receiver.
    const bool hidden =
        m_desk.masked() && split &&
        (m_read->split == infer::TrafficSplit::Sender || m_read->split == infer::TrafficSplit::Receiver);
    for (std::size_t at = 0; split && at < m_read->parts.size(); ++at) {
        const TrafficRead::Part& one = m_read->parts[at];
        const QString name = hidden             ? tr("Spec %1").arg(at + 1)
                             : one.name.empty() ? tr("without a name")
                                                : toQString(one.name);
        m_parts->addItem(tr("%1, %2 messages").arg(name, counted(one.evidence->messages())));
    }
    m_parts->setCurrentIndex(m_parts->count() == 0 ? -1 : std::clamp(before, 0, m_parts->count() - 1));
    m_parts->setVisible(split);
}

void InferencePage::sayHead() {
    switch (m_state) {
    case State::Waiting:
        m_head->setSentence(tr("Begins once all messages of the source are known."));
        break;
    case State::Reading:
        m_head->setSentence(tr("Reading the messages"));
        break;
    case State::Stopped:
        m_head->setSentence(tr("Reading was stopped. Read again to see what can be proposed."));
        break;
    case State::Failed:
        m_head->setSentence(m_problem, QStringLiteral("error"));
        break;
    case State::Closed:
        m_head->setSentence(tr("The source was closed."));
        break;
    case State::Ready:
        if (m_looking.active()) {
            break;
        }
        const std::size_t left = m_model->leftOut().size();
        QString said =
            tr("Read %1 messages of %n types", nullptr, static_cast<int>(m_read->types)).arg(counted(m_read->messages));
        if (left != 0) {
            said += QStringLiteral("; ") + tr("%n proposals left out", nullptr, static_cast<int>(left));
        }
        const bool cut = m_model->rows() && m_model->rows()->proposal->cut;
        const QString doubt = m_stale ? tr("Messages were changed since: read again.")
                              : cut   ? tr("There was more than room for, so some is not here.")
                                      : QString();
        m_head->setSentence(doubt.isEmpty() ? said : said + QStringLiteral(". ") + doubt,
                            doubt.isEmpty() ? QStringLiteral("muted") : QStringLiteral("warning"));
        break;
    }
}

void InferencePage::restate() {
    sayHead();
    const bool ready = m_state == State::Ready && m_model->rows() != nullptr;
    for (QWidget* const one : std::initializer_list<QWidget*>{m_find, m_onlyExceptions, m_unfold, m_fold}) {
        one->setEnabled(ready);
    }
    m_split->setEnabled(m_feed != nullptr);
    m_open->setEnabled(canOpen());
    m_open->setToolTip(canOpen() ? tr("A new spec of all that is ticked; nothing is saved yet")
                                 : tr("There are no proposals yet"));
    if (m_state == State::Closed) {
        m_list->setEmptyText(tr("The source was closed"), tr("Open it again to make a spec of its messages."));
    } else if (m_state == State::Stopped || m_state == State::Failed) {
        m_list->setEmptyText(tr("Nothing is proposed"), tr("Read the messages again."));
    } else if (m_state != State::Ready || m_proposing.active()) {
        m_list->setEmptyText(tr("Reading"), tr("What can be proposed shows when all messages are read."));
    } else if (m_read->messages == 0) {
        m_list->setEmptyText(tr("No messages"), tr("This source holds no HL7 message to make a spec of."));
    } else {
        m_list->setEmptyText(tr("No proposal matches"), tr("Clear the find box, or show those without exceptions."));
    }
    sayEvidence();
}

}  // namespace plumb::desk
