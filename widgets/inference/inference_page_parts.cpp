// How the page of a proposed spec is built, and what its parts say.
#include "widgets/common/actions.h"
#include "widgets/common/icons.h"
#include "widgets/common/job_head.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/common/tool_button.h"
#include "widgets/inference/inference_page.h"
#include "widgets/inference/proposal_model.h"
#include "widgets/inference/taken_delegate.h"
#include "widgets/inference/threshold_effect.h"
#include "widgets/inference/threshold_pane.h"
#include "widgets/models/counted.h"
#include "widgets/models/focus.h"
#include "widgets/models/sentences.h"
#include "widgets/models/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace plumb::desk {
namespace {

constexpr std::array<int, ProposalModel::ColumnCount> kProposalWidths = {190, 34, 190, 92, 76, 66, 66, 150, 240};

QWidget* besideEachOther(std::initializer_list<QWidget*> widgets, QWidget* parent) {
    auto* const holder = new QWidget(parent);
    auto* const row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QWidget* const one : widgets) {
        row->addWidget(one);
    }
    return holder;
}

}  // namespace

void InferencePage::build() {
    constexpr int kMargin = 12, kSpacing = 8, kPane = 310;
    setObjectName(QStringLiteral("inferencePage"));
    setProperty("manual", QStringLiteral("spec-inference"));
    m_unfold = toolButton(
        m_desk.theme, QStringLiteral("expand"), [] { return tr("Unfold all"); }, m_bar);
    m_fold = toolButton(
        m_desk.theme, QStringLiteral("collapse"), [] { return tr("Fold all"); }, m_bar);
    m_bar->setProperty("surface", QStringLiteral("ground"));
    m_bar->setAttribute(Qt::WA_StyledBackground);
    auto* const bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(kMargin, 4, kMargin, 4);
    bar->setSpacing(kSpacing);
    for (QComboBox* const combo : {m_which, m_split, m_parts}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        combo->setMaximumWidth(300);
        bar->addWidget(combo);
    }
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(130);
    m_find->setMaximumWidth(240);
    m_onlyExceptions->setCheckable(true);
    m_onlyExceptions->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addWidget(m_find, 1);
    bar->addWidget(m_onlyExceptions);
    bar->addWidget(besideEachOther({m_unfold, m_fold}, m_bar));
    bar->addStretch(1);
    bar->addWidget(m_open);

    m_list->setModel(m_model);
    m_list->setOutline(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setItemDelegateForColumn(ProposalModel::TakenColumn, new TakenDelegate(m_desk.theme, m_list));
    for (int column = 0; column < ProposalModel::ColumnCount; ++column) {
        m_list->header()->resizeSection(column, kProposalWidths[static_cast<std::size_t>(column)]);
    }
    m_list->header()->moveSection(ProposalModel::TakenColumn, 0);
    m_list->header()->moveSection(m_list->header()->visualIndex(ProposalModel::EvidenceColumn),
                                  m_list->header()->visualIndex(ProposalModel::RepeatsColumn));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ProposalModel::ValuesColumn, QHeaderView::Stretch);
    m_list->setObjectName(QStringLiteral("inference.list"));

    m_evidence->setWordWrap(true);
    m_evidence->setTextFormat(Qt::PlainText);
    m_evidence->setObjectName(QStringLiteral("inference.evidence"));
    m_exceptions->setObjectName(QStringLiteral("inference.exceptions"));
    m_support->setObjectName(QStringLiteral("inference.support"));
    m_open->setObjectName(QStringLiteral("inference.open"));
    m_which->setObjectName(QStringLiteral("inference.which"));
    m_split->setObjectName(QStringLiteral("inference.split"));
    m_parts->setObjectName(QStringLiteral("inference.parts"));
    m_find->setObjectName(QStringLiteral("inference.find"));
    m_onlyExceptions->setObjectName(QStringLiteral("inference.onlyExceptions"));
    m_below->setProperty("surface", QStringLiteral("ground"));
    m_below->setAttribute(Qt::WA_StyledBackground);
    m_below->setMinimumHeight(58);
    auto* const below = new QHBoxLayout(m_below);
    below->setContentsMargins(kMargin, kSpacing, kMargin, kSpacing);
    below->setSpacing(kSpacing);
    below->addWidget(m_evidence, 1);
    below->addWidget(m_exceptions);
    below->addWidget(m_support);
    auto* const left = new QWidget(this);
    auto* const column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_below);
    auto* const pane = new QScrollArea(this);
    pane->setWidget(m_thresholds);
    pane->setWidgetResizable(true);
    pane->setFrameShape(QFrame::NoFrame);
    pane->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    pane->setMinimumWidth(260);
    auto* const parts = new QSplitter(Qt::Horizontal, this);
    parts->addWidget(left);
    parts->addWidget(pane);
    parts->setStretchFactor(0, 1);
    parts->setSizes({1000, kPane});
    parts->setChildrenCollapsible(false);
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addWidget(m_bar);
    all->addWidget(m_notice);
    all->addWidget(parts, 1);
    const auto pictures = [this] {
        m_open->setIcon(icon(QStringLiteral("specs"), m_desk.theme));
        m_exceptions->setIcon(icon(QStringLiteral("goto"), m_desk.theme));
        m_support->setIcon(icon(QStringLiteral("messages"), m_desk.theme));
        m_onlyExceptions->setIcon(icon(QStringLiteral("filter"), m_desk.theme));
    };
    connect(&m_desk.theme, &Theme::changed, this, pictures);
    pictures();
    setFocusProxy(m_list);
    m_list->installEventFilter(this);
}

void InferencePage::wire() {
    connect(m_head, &JobHead::again, this, &InferencePage::readAgain);
    connect(m_head, &JobHead::stop, this, [this] {
        stop();
        if (m_looking.active()) {
            m_looking.drop();
            m_head->setDone();
            restate();
        }
    });
    connect(m_which, qOverload<int>(&QComboBox::activated), this, &InferencePage::start);
    connect(m_split, qOverload<int>(&QComboBox::activated), this, &InferencePage::start);
    connect(m_parts, qOverload<int>(&QComboBox::activated), this, &InferencePage::choosePart);
    connect(m_find, &QLineEdit::textChanged, m_model, &ProposalModel::setFind);
    connect(m_find, &QLineEdit::returnPressed, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_onlyExceptions, &QToolButton::toggled, m_model, &ProposalModel::setOnlyExceptions);
    connect(m_unfold, &QToolButton::clicked, m_model, [this] { m_model->expandAll(true); });
    connect(m_fold, &QToolButton::clicked, m_model, [this] { m_model->expandAll(false); });
    connect(m_open, &QPushButton::clicked, this, &InferencePage::openAsSpec);
    connect(m_exceptions, &QPushButton::clicked, this, [this] { showMessages(true); });
    connect(m_support, &QPushButton::clicked, this, [this] { showMessages(false); });
    connect(m_thresholds, &ThresholdPane::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &InferencePage::propose);
    connect(m_model, &QAbstractItemModel::modelReset, this, &InferencePage::rowsChanged);
    connect(m_model, &ProposalModel::takenChanged, this, &InferencePage::restate);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_currentKey = current() ? current()->key : m_currentKey;
        sayEvidence();
    });
    connect(m_list, &RowView::foldRequested, this,
            [this](const QModelIndex& index, bool expand) { m_model->setExpanded(index.row(), expand); });
    connect(m_list, &RowView::opened, this, [this](const QModelIndex& index) {
        if (index.column() != ProposalModel::TakenColumn) {
            showMessages(canShow(true));
        }
    });
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == ProposalModel::TakenColumn) {
            turnTaken();
        }
    });
    connect(m_feed, &Feed::stateChanged, this, [this] {
        if (m_state == State::Waiting) {
            readAgain();
        }
    });
    connect(&m_desk.workspace, &Workspace::feedClosing, this, [this](Feed* closing) {
        if (closing == m_feed) {
            clear();
            m_feed = nullptr;
            setState(State::Closed);
        }
    });
    connect(&m_desk.focus, &Focus::messageChanged, this, [this] {
        if (m_maskedThen != m_desk.masked()) {
            m_maskedThen = m_desk.masked();
            m_model->sayAnew();
            fillParts();
        }
    });
}

void InferencePage::setState(State state, const QString& problem) {
    m_state = state;
    m_problem = problem;
    if (state != State::Reading) {
        m_head->setDone();
    }
    restate();
}

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
        m_head->setSentence(cut ? said + QStringLiteral(". ") + tr("There was more than room for, so some is not here.")
                                : said,
                            cut ? QStringLiteral("warning") : QStringLiteral("muted"));
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
