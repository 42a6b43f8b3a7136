#include "widgets/statistics/statistics_page.h"

#include "spec/load_spec.h"
#include "widgets/common/actions.h"
#include "widgets/common/clipboard.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/icons.h"
#include "widgets/common/popup_button.h"
#include "widgets/common/row_view.h"
#include "widgets/common/wording.h"
#include "widgets/models/checks.h"
#include "widgets/models/counted.h"
#include "widgets/models/sentences.h"
#include "widgets/models/workspace.h"
#include "widgets/statistics/field_details.h"
#include "widgets/statistics/statistics_face.h"
#include "widgets/statistics/statistics_model.h"
#include "widgets/statistics/statistics_rows.h"
#include "widgets/statistics/traffic_labels.h"
#include "widgets/statistics/traffic_pane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace plumb::desk {
namespace {

constexpr std::array<int, StatisticsModel::ColumnCount> kWidths = {84, 168, 76, 84,  72,  52, 76,
                                                                   48, 56,  56, 112, 132, 72};

}  // namespace

StatisticsPage::StatisticsPage(Desk& desk, Feed& feed, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_feed(&feed)
    , m_statistics(&StatisticsHub::of(desk).statistics(feed))
    , m_model(new StatisticsModel(feed, desk.masked, this))
    , m_bar(new QWidget(this))
    , m_faces(new QStackedWidget(this))
    , m_face(new StatisticsFace(desk.theme, this))
    , m_content(new QSplitter(Qt::Vertical, this))
    , m_upper(new QSplitter(Qt::Horizontal, this))
    , m_grid(new RowView(desk.theme, this))
    , m_details(new FieldDetails(desk.theme, *m_model, this))
    , m_traffic(new TrafficPane(desk.theme, this))
    , m_types(new QComboBox(m_bar))
    , m_find(new QLineEdit(m_bar))
    , m_components(new QToolButton(m_bar))
    , m_refresh(new QToolButton(m_bar))
    , m_save(new QToolButton(m_bar))
    , m_count(new ElidedLabel({}, m_bar)) {
    setObjectName(QStringLiteral("statistics"));
    m_grid->setModel(m_model);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 0; column < StatisticsModel::ColumnCount; ++column) {
        m_grid->header()->resizeSection(column, kWidths[static_cast<std::size_t>(column)]);
    }
    m_grid->header()->setSortIndicatorShown(true);
    m_grid->header()->setSortIndicator(StatisticsModel::PathColumn, Qt::AscendingOrder);
    m_upper->addWidget(m_grid);
    m_upper->addWidget(m_details);
    m_upper->setStretchFactor(0, 1);
    m_upper->setSizes({900, 340});
    m_upper->setChildrenCollapsible(false);
    m_content->addWidget(m_upper);
    m_content->addWidget(m_traffic);
    m_content->setStretchFactor(0, 1);
    m_content->setSizes({520, 220});
    m_content->setChildrenCollapsible(false);
    m_faces->addWidget(m_face);
    m_faces->addWidget(m_content);
    buildBar();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_faces, 1);

    connect(m_grid->header(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) { m_model->sort(column, order); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &StatisticsPage::rowsChanged);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid()) {
            m_currentPath = now.siblingAtColumn(0).data(KeyRole).toString();
        }
        m_details->showRow(now.isValid() ? now.row() : -1);
    });
    connect(m_grid, &RowView::opened, this, [this](const QModelIndex& index) { request(m_model->filterAt(index)); });
    connect(m_grid, &QWidget::customContextMenuRequested, this, &StatisticsPage::showMenu);
    connect(m_details, &FieldDetails::filterRequested, this, &StatisticsPage::request);
    connect(m_traffic->chart(), &TrafficChart::barRequested, this,
            [this](qint64 start) { request(timeFilter(start, m_traffic->chart()->unit(), type())); });
    connect(m_face, &StatisticsFace::stopRequested, m_statistics, &FeedStatistics::stop);
    connect(m_face, &StatisticsFace::countRequested, m_statistics, &FeedStatistics::refresh);
    connect(m_statistics, &FeedStatistics::changed, this, &StatisticsPage::statisticsChanged);
    connect(&feed, &Feed::grown, this, &StatisticsPage::sayCount);
    connect(&desk.workspace, &Workspace::feedClosing, this, [this](Feed* closing) {
        if (closing == m_feed) {
            m_describing.drop();
            m_feed = nullptr;
            disconnect(m_statistics, nullptr, this, nullptr);
            m_statistics.clear();
            m_shown.reset();
            m_model->setTable(nullptr);
            showFace();
        }
    });
    setFocusProxy(m_grid);
    inEveryLanguage(this, [this] { say(); });
    statisticsChanged();
}

void StatisticsPage::say() {
    if (m_feed) {
        setWindowTitle(tr("Statistics of %1").arg(m_feed->title()));
    }
    m_grid->setAccessibleName(tr("Fields"));
    m_grid->setEmptyText(tr("No field matches"), tr("Clear the find box, or choose all message types."));
    m_types->setAccessibleName(tr("Message type"));
    m_find->setAccessibleName(tr("Find a field"));
    m_find->setPlaceholderText(tr("Find by path or name"));
    m_components->setText(tr("Components"));
    m_components->setToolTip(tr("Show components, too"));
    m_components->setAccessibleName(tr("Show components"));
    m_refresh->setText(tr("Count again"));
    m_refresh->setToolTip(tr("Messages changed since they were counted"));
    m_refresh->setAccessibleName(tr("Count the fields again"));
    m_save->setText(tr("Save\u2026"));
    m_save->setToolTip(tr("Save these rows to a file"));
    m_save->setAccessibleName(tr("Save the table"));
    if (m_shown) {
        m_types->setItemText(0, tr("All message types, %1").arg(counted(m_shown->messages())));
        sayCount();
        m_details->showRow(m_grid->currentIndex().isValid() ? m_grid->currentIndex().row() : -1);
        showFace();
    }
}

StatisticsPage::~StatisticsPage() = default;

void StatisticsPage::buildBar() {
    m_bar->setProperty("surface", QStringLiteral("ground"));
    m_bar->setAttribute(Qt::WA_StyledBackground);
    auto* const row = new QHBoxLayout(m_bar);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    m_types->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_types->setMinimumWidth(220);
    m_types->setMaximumWidth(420);
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(220);
    m_find->setMaximumWidth(280);
    m_components->setCheckable(true);
    m_components->setIcon(icon(QStringLiteral("tree"), m_desk.theme));
    m_components->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_refresh->setIcon(icon(QStringLiteral("refresh"), m_desk.theme));
    m_refresh->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_save->setIcon(icon(QStringLiteral("export"), m_desk.theme));
    m_save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* const menu = new QMenu(m_save);
    QAction* const with = menu->addAction(QString(), this, [this] { chooseExport(ExportedValues::MostFrequent); });
    QAction* const without = menu->addAction(QString(), this, [this] { chooseExport(ExportedValues::None); });
    inEveryLanguage(menu, [with, without] {
        with->setText(tr("Save with most frequent values\u2026"));
        without->setText(tr("Save without values\u2026"));
    });
    popUpOnClick(m_save, menu);
    m_count->setProperty("tone", QStringLiteral("muted"));
    for (QWidget* const one : std::initializer_list<QWidget*>{m_types, m_find, m_components}) {
        row->addWidget(one);
    }
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_refresh);
    row->addWidget(m_save);
    connect(m_types, &QComboBox::currentIndexChanged, this, &StatisticsPage::chooseType);
    connect(m_find, &QLineEdit::textChanged, m_model, &StatisticsModel::setFind);
    connect(m_find, &QLineEdit::returnPressed, m_grid, [this] { m_grid->setFocus(Qt::OtherFocusReason); });
    connect(m_components, &QToolButton::toggled, m_model, &StatisticsModel::setComponentsShown);
    connect(m_refresh, &QToolButton::clicked, this, [this] {
        if (m_statistics) {
            m_statistics->refresh();
        }
    });
}

void StatisticsPage::statisticsChanged() {
    if (!m_statistics) {
        return;
    }
    m_refresh->setVisible(m_shown && m_statistics->stale());
    if (m_statistics->counts() != m_shown) {
        m_shown = m_statistics->counts();
        fillTypes();
        chooseType();
        m_traffic->setTraffic({m_shown, &m_shown->traffic()});
    }
    showFace();
}

void StatisticsPage::showFace() {
    const bool any = m_feed && m_shown && m_shown->messages() != 0;
    m_bar->setEnabled(any);
    m_bar->setVisible(any);
    m_faces->setCurrentWidget(any ? static_cast<QWidget*>(m_content) : m_face);
    if (!any) {
        m_refresh->hide();
        m_face->show(m_feed ? m_statistics.data() : nullptr);
    }
    m_desk.actions.refresh();
}

std::optional<std::string> StatisticsPage::type() const {
    const QVariant chosen = m_types->currentData();
    return chosen.isValid() ? std::optional(chosen.toByteArray().toStdString()) : std::nullopt;
}

void StatisticsPage::fillTypes() {
    const std::optional<std::string> chosen = type();
    const QSignalBlocker quiet(m_types);
    m_types->clear();
    m_types->addItem(tr("All message types, %1").arg(counted(m_shown->messages())));
    for (const auto& [name, messages] : m_shown->traffic().types) {
        m_types->addItem(traffic::typeText(name) + QStringLiteral(", ") + counted(messages),
                         QByteArray::fromStdString(name));
        if (chosen == name) {
            m_types->setCurrentIndex(m_types->count() - 1);
        }
    }
}

void StatisticsPage::chooseType() {
    if (!m_shown || !m_feed) {
        return;
    }
    const std::optional<std::string> wanted = type();
    m_traffic->chart()->setType(wanted);
    const FeedMessagePtr first = m_feed->message(0);
    const dictionary::Version version =
        dictionary::guessVersion(first ? first->view.version() : std::string_view()).version;
    m_describing = m_desk.jobs.run<std::shared_ptr<const StatisticsTable>>(
        this, tr("Gathering statistics of %1").arg(m_feed->title()),
        [counts = m_shown, wanted, attached = m_desk.checks.attached(*m_feed).spec,
         version](const CancelToken&, Progress&) -> Result<std::shared_ptr<const StatisticsTable>> {
            const auto names = attached ? attached : std::make_shared<const spec::Spec>(spec::standardSpec(version));
            return statisticsTable(*counts, wanted, *names);
        },
        [this](Result<std::shared_ptr<const StatisticsTable>> table) {
            m_describing = {};
            if (table) {
                takeTable(std::move(*table));
            } else {
                m_desk.tell(sentence(table.error()));
            }
        });
}

void StatisticsPage::takeTable(std::shared_ptr<const StatisticsTable> table) {
    const int first = m_grid->firstVisibleRow();
    m_model->setTable(std::move(table));
    if (m_statistics && m_statistics->wentOn()) {
        m_grid->scrollToRow(first);  // where somebody reads
    }
    m_desk.actions.refresh();
}

void StatisticsPage::rowsChanged() {
    const int rows = m_model->rowCount();
    sayCount();
    const int row = m_model->rowOf(m_currentPath);
    if (rows > 0) {
        const QString path = m_currentPath;
        m_grid->selectRow(std::max(0, row));
        m_currentPath = row < 0 && !path.isEmpty() ? path : m_currentPath;  // it may come back
        m_details->showRow(std::max(0, row));
    } else {
        m_details->showRow(-1);
    }
}

void StatisticsPage::sayCount() {
    const auto rows = static_cast<std::uint64_t>(m_model->rowCount());
    const std::uint64_t messages = m_model->table() ? m_model->table()->counted->messages : 0;
    const std::uint64_t all = m_feed ? m_feed->size() : messages;
    m_count->setText(!m_model->table() ? QString()
                     : messages < all
                         ? tr("%1 rows, %2 of %3 messages so far").arg(counted(rows), counted(messages), counted(all))
                         : tr("%1 rows, %2 messages").arg(counted(rows), counted(messages)));
}

void StatisticsPage::request(const QString& filter) {
    if (!m_feed) {
        return;
    }
    if (filter.isEmpty()) {
        m_desk.tell(m_desk.masked() ? tr("Values are hidden. Show them to filter by one.")
                                    : tr("No filter can name this place."));
        return;
    }
    emit filterRequested(m_feed, filter);
    emit StatisticsHub::of(m_desk).filterRequested(m_feed, filter);
}

void StatisticsPage::showMenu(const QPoint& at) {
    const QModelIndex current = m_grid->currentIndex();
    const QModelIndex index = m_grid->indexAt(at).isValid() ? m_grid->indexAt(at) : current;
    if (!index.isValid()) {
        return;
    }
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto filter = [&](const QString& text, const QString& what) {
        if (!what.isEmpty()) {
            menu->addAction(text, this, [this, what] { request(what); });
        }
    };
    const auto at2 = [&](int column) { return m_model->filterAt(index.siblingAtColumn(column)); };
    const StatisticsRow& row = m_model->rowAt(index.row());
    filter(tr("Filter messages where %1 is filled").arg(row.path), at2(StatisticsModel::FilledColumn));
    if (row.element) {
        filter(tr("Filter messages where it is empty"), at2(StatisticsModel::EmptyColumn));
        filter(tr("Filter messages where it is null"), at2(StatisticsModel::NullColumn));
    }
    filter(tr("Filter messages where it is absent"), at2(StatisticsModel::AbsentColumn));
    if (row.element && !m_model->masked(row)) {
        filter(tr("Filter messages with its most frequent value"), at2(StatisticsModel::TopColumn));
    }
    menu->addSeparator();
    const int column = index.column();
    menu->addAction(tr("Sort by %1").arg(StatisticsModel::title(column)), this, [this, column] {
        QHeaderView* const header = m_grid->header();
        const bool turn =
            header->sortIndicatorSection() == column && header->sortIndicatorOrder() == Qt::DescendingOrder;
        header->setSortIndicator(column, turn ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
    menu->addAction(tr("Copy path"), this, [path = row.path] { copyWords(path); });
    menu->popup(m_grid->viewport()->mapToGlobal(at));
}

void StatisticsPage::maskChanged() {
    m_grid->viewport()->update();
    m_details->showRow(m_grid->currentIndex().isValid() ? m_grid->currentIndex().row() : -1);
}

bool StatisticsPage::canExport() const {
    return m_feed && m_model->table() && m_model->table()->counted->messages != 0;
}

}  // namespace plumb::desk
