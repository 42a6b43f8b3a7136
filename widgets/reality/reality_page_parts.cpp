// How the page of the reality grid is built, what its parts are called, and its menus.
#include "widgets/common/actions.h"
#include "widgets/common/icons.h"
#include "widgets/common/job_head.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/popup_button.h"
#include "widgets/common/row_view.h"
#include "widgets/common/wording.h"
#include "widgets/models/checks.h"
#include "widgets/models/focus.h"
#include "widgets/models/workspace.h"
#include "widgets/reality/reality_deeds.h"
#include "widgets/reality/reality_delegate.h"
#include "widgets/reality/reality_details.h"
#include "widgets/reality/reality_model.h"
#include "widgets/reality/reality_page.h"
#include "widgets/spec/spec_page.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace plumb::desk {
namespace {

constexpr std::array<int, RealityModel::ColumnCount> kRealityWidths = {152, 112, 110, 64,  52, 84, 76, 74,
                                                                       84,  78,  72,  118, 92, 66, 186};

}  // namespace

RealityPage::RealityPage(Desk& desk, Feed& feed, RealityWriter writer, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_feed(&feed)
    , m_writer(std::move(writer))
    , m_run(new RealityRun(desk, feed, this))
    , m_deeds(new RealityDeeds(desk, feed, this))
    , m_model(new RealityModel(desk.masked, this))
    , m_head(new JobHead(
          desk, [] { return tr("Spec beside the traffic"); }, [] { return tr("Count again"); }, this))
    , m_notice(new NoticeLine(desk.theme, this))
    , m_bar(new QWidget(this))
    , m_types(new QComboBox(m_bar))
    , m_only(new QComboBox(m_bar))
    , m_find(new QLineEdit(m_bar))
    , m_count(new QLabel(m_bar))
    , m_save(new QToolButton(m_bar))
    , m_content(new QSplitter(Qt::Horizontal, this))
    , m_grid(new RowView(desk.theme, this))
    , m_details(new RealityDetails(desk, this)) {
    build();
    wire();
    inEveryLanguage(this, [this] { say(); });
    runChanged();
}

RealityPage::~RealityPage() = default;

void RealityPage::build() {
    setObjectName(QStringLiteral("reality"));
    setProperty("manual", QStringLiteral("reality-grid"));
    m_grid->setObjectName(QStringLiteral("reality.grid"));
    m_types->setObjectName(QStringLiteral("reality.types"));
    m_only->setObjectName(QStringLiteral("reality.only"));
    m_find->setObjectName(QStringLiteral("reality.find"));
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(new RealityDelegate(m_desk.theme, *m_model, m_grid));
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
    m_grid->setOutline(true);
    for (int column = 0; column < RealityModel::ColumnCount; ++column) {
        m_grid->header()->resizeSection(column, kRealityWidths[static_cast<std::size_t>(column)]);
    }
    m_grid->header()->setSortIndicatorShown(true);
    m_grid->header()->setSortIndicator(RealityModel::HarmColumn, Qt::DescendingOrder);
    // What the messages hold stands before what the spec says in detail, so that it is seen without scrolling.
    int at = RealityModel::LengthColumn;
    for (const int column :
         {RealityModel::FilledColumn, RealityModel::MissingColumn, RealityModel::RulesColumn, RealityModel::HarmColumn,
          RealityModel::LongestColumn, RealityModel::UnknownCodesColumn, RealityModel::NeverSeenColumn}) {
        m_grid->header()->moveSection(m_grid->header()->visualIndex(column), at++);
    }
    buildBar();
    m_content->addWidget(m_grid);
    m_content->addWidget(m_details);
    m_content->setStretchFactor(0, 1);
    m_content->setSizes({1000, 320});
    m_content->setChildrenCollapsible(false);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_notice);
    layout->addWidget(m_bar);
    layout->addWidget(m_content, 1);
    setFocusProxy(m_grid);
}

void RealityPage::buildBar() {
    m_bar->setProperty("surface", QStringLiteral("ground"));
    m_bar->setAttribute(Qt::WA_StyledBackground);
    auto* const row = new QHBoxLayout(m_bar);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    m_types->setMinimumWidth(190);
    m_types->setMaximumWidth(340);
    m_types->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int only = 0; only < 4; ++only) {
        m_only->addItem(QString());
    }
    m_only->setMinimumWidth(190);
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(200);
    m_find->setMaximumWidth(280);
    m_count->setProperty("tone", QStringLiteral("muted"));
    m_save->setIcon(icon(QStringLiteral("export"), m_desk.theme));
    m_save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_save->setFocusPolicy(Qt::TabFocus);
    auto* const menu = new QMenu(m_save);
    QAction* const without = menu->addAction(QString(), this, [this] { chooseFile(false); });
    QAction* const with = menu->addAction(QString(), this, [this] { chooseFile(true); });
    inEveryLanguage(menu, [with, without] {
        without->setText(tr("Save without codes\u2026"));
        with->setText(tr("Save with codes\u2026"));
    });
    connect(menu, &QMenu::aboutToShow, this, [this, with] { with->setEnabled(!m_desk.masked || !m_desk.masked()); });
    popUpOnClick(m_save, menu);
    for (QWidget* const one : std::initializer_list<QWidget*>{m_types, m_only, m_find}) {
        row->addWidget(one);
    }
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_save);
}

void RealityPage::wire() {
    connect(m_run, &RealityRun::changed, this, &RealityPage::runChanged);
    connect(m_head, &JobHead::again, m_run, &RealityRun::refresh);
    connect(m_head, &JobHead::stop, m_run, &RealityRun::stop);
    connect(m_types, &QComboBox::currentIndexChanged, this, &RealityPage::chooseType);
    connect(m_only, &QComboBox::currentIndexChanged, this,
            [this](int only) { m_model->setOnly(static_cast<RealityModel::Only>(std::max(0, only))); });
    connect(m_find, &QLineEdit::textChanged, m_model, &RealityModel::setFind);
    connect(m_find, &QLineEdit::returnPressed, m_grid, [this] { m_grid->setFocus(Qt::OtherFocusReason); });
    connect(m_grid->header(), &QHeaderView::sortIndicatorChanged, m_model, &RealityModel::sort);
    connect(m_grid, &RowView::foldRequested, this,
            [this](const QModelIndex& index, bool expand) { m_model->setExpanded(index.row(), expand); });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_offset = m_grid->currentIndex().isValid() ? m_grid->currentIndex().row() - m_grid->firstVisibleRow() : -1;
    });
    connect(m_model, &RealityModel::arranged, this, &RealityPage::rowsArranged);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid()) {
            rowChosen();
        }
    });
    connect(m_grid, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (const check::RealityNumber* const number = m_model->numberAt(index)) {
            open(*number);
        }
    });
    connect(m_grid, &RowView::opened, this, [this](const QModelIndex& index) {
        // Of two clicks the first has opened the number already.
        if (QGuiApplication::mouseButtons() == Qt::NoButton || !m_model->numberAt(index)) {
            showNumbers();
        }
    });
    connect(m_grid, &QWidget::customContextMenuRequested, this, &RealityPage::showMenu);
    m_grid->viewport()->installEventFilter(this);
    connect(m_details, &RealityDetails::numberRequested, this, &RealityPage::open);
    connect(m_details, &RealityDetails::exampleRequested, this, &RealityPage::goToExample);
    connect(m_details, &RealityDetails::askRequested, this, &RealityPage::ask);
    connect(m_details, &RealityDetails::goRequested, this, &RealityPage::goToSpec);
    m_details->setAcceptMenu([this](QMenu& menu) { fillAccept(menu); });
    connect(m_deeds, &RealityDeeds::accepted, this, &RealityPage::accepted);
    connect(m_deeds, &RealityDeeds::failed, this, [this](const QString& problem) {
        m_notice->ask(problem, {{tr("Close this notice"), {}}});
    });
    connect(&m_desk.checks, &Checks::changed, this, [this](Feed* feed) {
        if (feed == m_feed) {
            rowChosen();  // what rules say is known now, or no longer
        }
    });
    // Told whenever panels are to draw anew what they know of messages.
    connect(&m_desk.focus, &Focus::messageChanged, this, &RealityPage::followMask);
    connect(&m_desk.workspace, &Workspace::feedClosing, this, [this](Feed* closing) {
        if (closing == m_feed) {
            m_feed = nullptr;
            m_notice->hide();
            runChanged();
        }
    });
}

void RealityPage::say() {
    if (m_feed) {
        setWindowTitle(tr("Spec beside %1").arg(m_feed->title()));
    }
    m_grid->setAccessibleName(tr("Lines of the spec"));
    m_types->setAccessibleName(tr("Message type"));
    m_only->setAccessibleName(tr("Which rows"));
    const QStringList kinds = {tr("All rows"), tr("Only with harm"), tr("Only what is not in the spec"),
                               tr("Only what is never filled")};
    for (int i = 0; i < static_cast<int>(kinds.size()); ++i) {
        m_only->setItemText(i, kinds[i]);
    }
    m_find->setAccessibleName(tr("Find a row"));
    m_find->setPlaceholderText(tr("Find by path, name or rule"));
    m_save->setText(tr("Save\u2026"));
    m_save->setToolTip(tr("Save these rows to a file"));
    m_save->setAccessibleName(tr("Save the grid"));
    m_types->setItemText(0, tr("All message types"));
    sayHead();
    rowChosen();
}

bool RealityPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_grid->viewport() && event->type() == QEvent::MouseMove) {
        const QModelIndex index = m_grid->indexAt(static_cast<QMouseEvent*>(event)->position().toPoint());
        m_grid->viewport()->setCursor(m_model->numberAt(index) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace plumb::desk
