// How the page of a proposed spec is built.
#include "widgets/common/actions.h"
#include "widgets/common/clipboard.h"
#include "widgets/common/icons.h"
#include "widgets/common/job_head.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/common/tool_button.h"
#include "widgets/inference/inference_page.h"
#include "widgets/inference/proposal_model.h"
#include "widgets/inference/taken_delegate.h"
#include "widgets/inference/threshold_pane.h"
#include "widgets/models/focus.h"
#include "widgets/models/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace plumb::desk {
namespace {

constexpr std::array<int, ProposalModel::ColumnCount> kProposalWidths = {214, 34, 176, 92, 76, 66, 66, 150, 240};

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
    const auto stale = [this] {
        m_stale = true;
        sayHead();
    };
    connect(m_feed, &Feed::messageChanged, this, stale);
    connect(m_feed, &Feed::messagesReset, this, stale);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &InferencePage::showMenu);
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

void InferencePage::showMenu(const QPoint& at) {
    if (!m_list->indexAt(at).isValid() && !m_list->currentIndex().isValid()) {
        return;
    }
    m_desk.actions.refresh();
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const char* id : {"spec.inferExceptions", "spec.inferSupport", "spec.inferTake", "spec.inferOpen"}) {
        if (QAction* const action = m_desk.actions.action(QLatin1String(id))) {
            menu->addAction(action);
        }
    }
    menu->addSeparator();
    if (const ProposalRow* const row = current(); row && !row->path.isEmpty()) {
        menu->addAction(tr("Copy path"), this, [path = row->path] { copyWords(path); });
    }
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void InferencePage::setState(State state, const QString& problem) {
    m_state = state;
    m_problem = problem;
    if (state != State::Reading) {
        m_head->setDone();
    }
    restate();
}

}  // namespace plumb::desk
