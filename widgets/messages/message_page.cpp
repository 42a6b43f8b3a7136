#include "widgets/messages/message_page.h"

#include "widgets/common/actions.h"
#include "widgets/common/desk.h"
#include "widgets/common/row_view.h"
#include "widgets/common/settings.h"
#include "widgets/editor/message_editor.h"
#include "widgets/messages/message_tree.h"
#include "widgets/messages/query_bar.h"
#include "widgets/messages/sort_run.h"
#include "widgets/models/checks.h"
#include "widgets/models/focus.h"
#include "widgets/models/mime_types.h"

#include <QApplication>
#include <QClipboard>
#include <QDataStream>
#include <QDragEnterEvent>
#include <QInputDialog>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace plumb::desk {
namespace {

QString grouped(std::uint64_t number) {
    return QLocale().toString(static_cast<qulonglong>(number));
}

constexpr auto kColumnsKey = "messages/columns";
constexpr auto kWidthsKey = "messages/header";

}  // namespace

MessagePage::MessagePage(Desk& desk, Feed& feed, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_feed(feed)
    , m_query(new QueryBar(desk, feed, this))
    , m_list(new RowView(desk.theme, this))
    , m_model(new MessageListModel(feed, desk.checks.facts(feed), this))
    , m_editor(new MessageEditor(desk, this))
    , m_tree(new MessageTree(desk, this))
    , m_vertical(new QSplitter(Qt::Vertical, this))
    , m_horizontal(new QSplitter(Qt::Horizontal, this))
    , m_run(new FilterRun(feed, desk.jobs, this))
    , m_sort(new SortRun(feed, desk.checks.facts(feed), desk.jobs, this)) {
    buildList();
    m_editor->setFeed(&feed);
    m_editor->setWrapped(desk.settings.value(QStringLiteral("editor/wrapped"), true).toBool());
    m_horizontal->addWidget(m_editor);
    m_horizontal->addWidget(m_tree);
    m_horizontal->setStretchFactor(0, 1);
    m_horizontal->setStretchFactor(1, 1);
    m_horizontal->setSizes({500, 500});
    m_horizontal->setChildrenCollapsible(false);
    m_vertical->addWidget(m_list);
    m_vertical->addWidget(m_horizontal);
    m_vertical->setStretchFactor(0, 1);
    m_vertical->setStretchFactor(1, 1);
    m_vertical->setSizes({400, 400});
    m_vertical->setHandleWidth(1);
    m_horizontal->setHandleWidth(1);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_query);
    column->addWidget(m_vertical, 1);

    connect(m_query, &QueryBar::asked, this, &MessagePage::ask);
    connect(m_run, &FilterRun::found, m_model, &MessageListModel::append);
    connect(m_run, &FilterRun::found, this, [this] {
        if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0) {
            m_list->selectRow(0);
        }
    });
    connect(m_run, &FilterRun::progressed, this, &MessagePage::updateCount);
    connect(m_run, &FilterRun::finished, this, [this](const QString& problem) {
        m_filterProblem = problem;
        updateCount();
        updateEmptyText();
    });
    connect(m_sort, &SortRun::sorted, this, [this](const std::vector<std::uint32_t>& numbers) {
        m_model->setOrder(numbers);
        goTo(m_current);
        updateCount();
    });
    connect(m_sort, &SortRun::failed, this, [this](const QString& problem) { m_desk.tell(problem); });
    connect(&feed, &Feed::grown, this, [this] {
        updateCount();
        if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0) {
            m_list->selectRow(0);
        }
    });
    connect(&feed, &Feed::stateChanged, this, &MessagePage::stateChanged);
    connect(&desk.focus, &Focus::messageChanged, this, &MessagePage::focusMoved);
    connect(&desk.checks, &Checks::changed, this, [this](Feed* changed) {
        if (changed == &m_feed && m_desk.focus.feed() == &m_feed && isVisible()) {
            showInsight();
        }
    });
    connect(m_editor, &MessageEditor::valueOpened, this, [this](quint64 packed) {
        m_desk.focus.setPlace(hl7::FieldPath::fromPacked(packed), nullptr);
        m_desk.showPanel(QStringLiteral("value"));
    });
    connect(m_tree, &MessageTree::filterAsked, this, &MessagePage::addCondition);
    connect(m_tree, &MessageTree::columnAsked, this, &MessagePage::addColumn);
    connect(&desk.theme, &Theme::changed, m_list, qOverload<>(&QWidget::update));
    updateEmptyText();
    updateCount();
    if (m_model->rowCount() > 0) {
        m_list->selectRow(0);
    }
}

MessagePage::~MessagePage() = default;

void MessagePage::buildList() {
    m_list->setAccessibleName(tr("Messages"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setDragEnabled(true);
    m_list->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->header()->setSortIndicatorShown(false);
    const QStringList kept = m_desk.settings.value(QLatin1String(kColumnsKey)).toStringList();
    std::vector<MessageColumn> columns;
    for (const QString& key : kept) {
        if (const std::optional<MessageColumn> column = MessageColumn::parse(key)) {
            columns.push_back(*column);
        }
    }
    if (!columns.empty()) {
        m_model->setColumns(std::move(columns));
    }
    m_list->setModel(m_model);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_list->header()->resizeSection(column, m_model->columns()[static_cast<std::size_t>(column)].width());
    }
    if (const QByteArray widths = m_desk.settings.value(QLatin1String(kWidthsKey)).toByteArray(); !widths.isEmpty()) {
        m_list->header()->restoreState(widths);
    }
    const auto keep = [this] {
        QStringList keys;
        for (const MessageColumn& column : m_model->columns()) {
            keys.append(column.key());
        }
        m_desk.settings.setValue(QLatin1String(kColumnsKey), keys);
        m_desk.settings.setValue(QLatin1String(kWidthsKey), m_list->header()->saveState());
    };
    connect(m_list->header(), &QHeaderView::sectionMoved, this, keep);
    connect(m_list->header(), &QHeaderView::sectionResized, this, keep);
    connect(m_model, &QAbstractItemModel::columnsInserted, this, keep);
    connect(m_model, &QAbstractItemModel::columnsRemoved, this, keep);
    connect(m_list->header(), &QHeaderView::sectionClicked, this, &MessagePage::headerClicked);
    connect(m_list->header(), &QWidget::customContextMenuRequested, this, &MessagePage::headerMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &MessagePage::cellMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MessagePage::rowChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MessagePage::updateCount);
    setAcceptDrops(true);
}

void MessagePage::stateChanged() {
    updateCount();
    updateEmptyText();
}

void MessagePage::updateEmptyText() {
    switch (m_feed.state()) {
    case Feed::State::Opening:
        m_list->setEmptyText(tr("Opening %1").arg(m_feed.title()),
                             tr("The first messages show as soon as they are found."));
        return;
    case Feed::State::Failed:
        m_list->setEmptyText(tr("%1 could not be opened").arg(m_feed.title()),
                             m_feed.problems().empty() ? QString() : m_feed.problems().front());
        return;
    default:
        break;
    }
    if (!m_filterProblem.isEmpty()) {
        m_list->setEmptyText(tr("The filter could not be carried through"), m_filterProblem);
    } else if (m_run->running()) {
        m_list->setEmptyText(tr("Looking through the messages"), tr("Matches show as they are found."));
    } else if (!m_model->showsAll()) {
        m_list->setEmptyText(tr("No message matches"),
                             tr("Change the filter, or press Escape in it to see all messages."));
    } else if (m_feed.state() == Feed::State::Ready) {
        m_list->setEmptyText(
            tr("No HL7 message was found in %1").arg(m_feed.title()),
            tr("A message starts with MSH and its delimiters. What was read and how is told in the status bar."));
    }
}

void MessagePage::updateCount() {
    const std::uint64_t all = m_feed.size();
    QString text;
    if (m_feed.state() == Feed::State::Indexing) {
        text = tr("%1 so far, %2 %").arg(grouped(all)).arg(static_cast<int>(m_feed.indexed() * 100));
    } else if (m_run->running()) {
        text = tr("%1 in %2 of %3").arg(grouped(m_model->numbers().size()), grouped(m_run->looked()), grouped(all));
    } else if (m_model->showsAll() || (m_sortedBy >= 0 && m_query->text().isEmpty() && m_shownWhat.isEmpty())) {
        text = tr("%Ln messages", nullptr, static_cast<int>(std::min<std::uint64_t>(all, INT_MAX)));
    } else {
        text = tr("%1 of %2").arg(grouped(static_cast<std::uint64_t>(m_model->rowCount())), grouped(all));
    }
    const qint64 selected = m_list->selectedCount();
    if (selected > 1) {
        text = tr("%1 selected, %2").arg(QLocale().toString(selected), text);
    }
    m_query->setCount(text);
    emit countChanged(text);
}

void MessagePage::ask(const QString& text, Question::Mode mode) {
    m_filterProblem.clear();
    m_shownWhat.clear();
    m_sort->stop();
    unsort();
    if (text.isEmpty()) {
        m_run->stop();
        const std::uint64_t current = m_current;
        m_model->showAll();
        goTo(current);
        updateCount();
        updateEmptyText();
        return;
    }
    const Result<Question> question = Question::parse(mode, text);
    if (!question) {
        return;  // the query bar says why
    }
    m_model->beginFound();
    m_run->start(*question, m_desk.checks.facts(m_feed).acks());
    updateEmptyText();
    updateCount();
}

void MessagePage::setFilter(const QString& text) {
    m_query->setQuery(text);
}

void MessagePage::showNumbers(const QString& what, const std::vector<std::uint32_t>& numbers) {
    m_query->setQuery({});
    m_run->stop();
    m_shownWhat = what;
    m_model->beginFound();
    m_model->append(numbers);
    if (m_model->rowCount() > 0) {
        m_list->selectRow(0);
    }
    updateCount();
    updateEmptyText();
    m_desk.tell(tr("%1: %2. Clear the filter to see all messages.").arg(what, grouped(numbers.size())));
}

bool MessagePage::goTo(std::uint64_t number) {
    const int row = m_model->rowOf(number);
    if (row < 0) {
        return false;
    }
    m_list->selectRow(row);
    const int first = m_list->firstVisibleRow(), visible = m_list->visibleRows();
    if (row < first + 1 || row > first + visible - 2) {
        m_list->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    }
    return true;
}

void MessagePage::goBy(int rows) {
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() + rows : 0;
    if (m_model->rowCount() > 0) {
        m_list->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
    }
}

void MessagePage::goToFinding(int step) {
    const FeedFacts& facts = m_desk.checks.facts(m_feed);
    if (!facts.checked()) {
        m_desk.tell(tr("The messages were not checked yet."));
        return;
    }
    for (int row = m_list->currentIndex().row() + step; row >= 0 && row < m_model->rowCount(); row += step) {
        const FindingCounts counts = facts.findings(m_model->numberAt(row));
        if (counts.errors > 0 || counts.warnings > 0) {
            m_list->selectRow(row);
            return;
        }
    }
    m_desk.tell(step > 0 ? tr("No message with errors or warnings below this one.")
                         : tr("No message with errors or warnings above this one."));
}

std::vector<std::uint32_t> MessagePage::selectedNumbers(bool orAll) const {
    std::vector<std::uint32_t> numbers;
    const bool all = orAll && m_list->selectedCount() < 2;
    const QVector<std::pair<int, int>> ranges =
        all ? QVector<std::pair<int, int>>{{0, m_model->rowCount() - 1}} : m_list->selectedRanges();
    for (const auto& range : ranges) {
        for (int row = range.first; row <= range.second; ++row) {
            numbers.push_back(static_cast<std::uint32_t>(m_model->numberAt(row)));
        }
    }
    return numbers;
}

std::vector<std::uint32_t> MessagePage::listedNumbers() const {
    std::vector<std::uint32_t> numbers;
    numbers.reserve(static_cast<std::size_t>(m_model->rowCount()));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        numbers.push_back(static_cast<std::uint32_t>(m_model->numberAt(row)));
    }
    return numbers;
}

void MessagePage::selectAll() {
    m_list->selectAll();
}

void MessagePage::copySelected() {
    const std::vector<std::uint32_t> numbers = selectedNumbers(false);
    constexpr std::uint64_t kMost = 64u << 20;
    QByteArray text;
    for (const std::uint32_t number : numbers) {
        const Result<std::string> bytes = m_feed.snapshot().message(number);
        if (bytes) {
            text.append(bytes->data(), static_cast<qsizetype>(bytes->size()));
        }
        if (static_cast<std::uint64_t>(text.size()) > kMost) {
            m_desk.tell(tr("That is more than the clipboard should hold. Export the messages instead."));
            return;
        }
    }
    auto* const mime = new QMimeData;
    mime->setData(QLatin1String(kMessageMime), text);
    mime->setText(QString::fromUtf8(text));
    QApplication::clipboard()->setMimeData(mime);
    m_desk.tell(tr("%Ln messages copied.", nullptr, static_cast<int>(numbers.size())));
}

void MessagePage::rowChosen(const QModelIndex& current) {
    if (!current.isValid() || m_choosing) {
        return;
    }
    m_current = m_model->numberAt(current.row());
    if (isVisible() || !m_desk.focus.feed()) {
        m_desk.focus.setMessage(&m_feed, m_current, this);
    }
}

void MessagePage::focusMoved(QObject* origin) {
    if (m_desk.focus.feed() != &m_feed) {
        return;
    }
    m_current = m_desk.focus.number();
    if (origin != this) {
        m_choosing = true;
        goTo(m_current);
        m_choosing = false;
    }
    showInsight();
}

void MessagePage::showInsight() {
    const std::shared_ptr<const Insight> insight = m_desk.checks.insight(m_feed, m_desk.focus.message());
    m_editor->setInsight(insight);
    m_tree->setInsight(insight);
}

void MessagePage::activate() {
    if (m_model->rowCount() > 0 || m_feed.size() > 0) {
        m_desk.focus.setMessage(&m_feed, m_current, this);
    }
}

void MessagePage::addColumn(const QString& key) {
    const std::optional<MessageColumn> column = MessageColumn::parse(key);
    if (!column) {
        m_desk.tell(tr("%1 is no path of a field. Write one such as PID-3.1 or OBX[2]-5.").arg(key));
        return;
    }
    const QModelIndex current = m_list->currentIndex();
    const int at = current.isValid() ? m_list->header()->visualIndex(current.column()) + 1 : m_model->columnCount();
    m_model->insertColumnAt(m_model->columnCount(), *column);
    const int made = m_model->columnCount() - 1;
    m_list->header()->resizeSection(made, column->width());
    m_list->header()->moveSection(m_list->header()->visualIndex(made), std::min(at, made));
}

void MessagePage::headerMenu(const QPoint& at) {
    const int section = m_list->header()->logicalIndexAt(at);
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (section >= 0) {
        menu->addAction(tr("Sort ascending"), this, [this, section] { sortBy(section, Qt::AscendingOrder); });
        menu->addAction(tr("Sort descending"), this, [this, section] { sortBy(section, Qt::DescendingOrder); });
        menu->addAction(tr("Order of the source"), this, [this] {
            if (m_sortedBy >= 0) {
                ask(m_query->text().trimmed(), m_query->mode());
            }
        });
        menu->addSeparator();
        auto* const remove =
            menu->addAction(tr("Remove this column"), this, [this, section] { m_model->removeColumnAt(section); });
        remove->setEnabled(m_model->columnCount() > 1);
    }
    menu->addAction(m_desk.actions.action(QStringLiteral("messages.addColumn")));
    auto* const more = menu->addMenu(tr("Columns"));
    for (const MessageColumn& column : MessageColumn::named()) {
        const auto& shown = m_model->columns();
        const auto found = std::find_if(shown.begin(), shown.end(),
                                        [&](const MessageColumn& one) { return one.key() == column.key(); });
        auto* const one = more->addAction(column.title());
        one->setCheckable(true);
        one->setChecked(found != shown.end());
        const int index = found == shown.end() ? -1 : static_cast<int>(found - shown.begin());
        connect(one, &QAction::triggered, this, [this, index, key = column.key()] {
            if (index >= 0) {
                m_model->removeColumnAt(index);
            } else {
                addColumn(key);
            }
        });
    }
    menu->addAction(tr("The usual columns"), this, [this] {
        m_model->setColumns(MessageColumn::standard());
        for (int column = 0; column < m_model->columnCount(); ++column) {
            m_list->header()->resizeSection(column, m_model->columns()[static_cast<std::size_t>(column)].width());
        }
    });
    menu->popup(m_list->header()->mapToGlobal(at));
}

void MessagePage::headerClicked(int section) {
    if (m_sortedBy != section) {
        sortBy(section, Qt::AscendingOrder);
    } else if (m_order == Qt::AscendingOrder) {
        sortBy(section, Qt::DescendingOrder);
    } else {
        ask(m_query->text().trimmed(), m_query->mode());  // the third click: as the source has them
    }
}

void MessagePage::sortBy(int column, Qt::SortOrder order) {
    m_sortedBy = column;
    m_order = order;
    m_list->header()->setSortIndicatorShown(true);
    m_list->header()->setSortIndicator(column, order);
    std::vector<std::uint32_t> numbers = m_model->showsAll() ? std::vector<std::uint32_t>() : m_model->numbers();
    std::sort(numbers.begin(), numbers.end());
    m_sort->start(m_model->columns()[static_cast<std::size_t>(column)], order == Qt::DescendingOrder,
                  std::move(numbers));
}

void MessagePage::unsort() {
    m_sortedBy = -1;
    m_list->header()->setSortIndicatorShown(false);
}

QString MessagePage::cellCondition(bool exclude) const {
    const QModelIndex cell = m_list->currentIndex();
    if (!cell.isValid()) {
        return {};
    }
    const MessageColumn& column = m_model->columns()[static_cast<std::size_t>(cell.column())];
    const FeedMessagePtr message = m_feed.message(m_model->numberAt(cell.row()));
    QString path = column.filterPath();
    if (path.isEmpty() || !message) {
        return {};
    }
    QString value;
    switch (column.kind()) {
    case MessageColumn::Kind::Message:
        return QStringLiteral("%1(MSH-9.1 = %2 and MSH-9.2 = \"%3\")")
            .arg(exclude ? QStringLiteral("not ") : QString(),
                 QString::fromUtf8(message->view.messageCode().data(),
                                   static_cast<qsizetype>(message->view.messageCode().size())),
                 QString::fromUtf8(message->view.triggerEvent().data(),
                                   static_cast<qsizetype>(message->view.triggerEvent().size())));
    case MessageColumn::Kind::Ack: {
        value = cell.data().toString().section(QLatin1Char(' '), 0, 0);
        if (value == tr("none")) {
            return exclude ? QStringLiteral("not unacknowledged") : QStringLiteral("unacknowledged");
        }
        break;
    }
    case MessageColumn::Kind::Patient:
        path = QStringLiteral("PID-3[*].1");
        value = cell.data().toString();
        break;
    case MessageColumn::Kind::Visit:
        path = QStringLiteral("PV1-19.1");
        value = cell.data().toString();
        break;
    case MessageColumn::Kind::Name:
        path = QStringLiteral("PID-5.1");
        value = cell.data().toString().section(QStringLiteral(", "), 0, 0);
        break;
    case MessageColumn::Kind::Time:
        value = QString::fromLatin1(message->view.raw(hl7::FieldPath(1, 7, 1, 1)).data(),
                                    static_cast<qsizetype>(message->view.raw(hl7::FieldPath(1, 7, 1, 1)).size()));
        path = QStringLiteral("MSH-7.1");
        break;
    case MessageColumn::Kind::Sender:
    case MessageColumn::Kind::Receiver:
        path += QStringLiteral(".1");
        value = cell.data().toString().section(QStringLiteral(" / "), 0, 0);
        break;
    default:
        value = cell.data().toString();
        break;
    }
    if (value.isEmpty()) {
        return QStringLiteral("%1valued(%2)").arg(exclude ? QString() : QStringLiteral("not "), path);
    }
    const QString quoted =
        QLatin1Char('"') + QString(value).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return exclude && path.contains(QLatin1String("[*]"))
               ? QStringLiteral("none(%1 = %2)").arg(path, quoted)
               : QStringLiteral("%1 %2 %3").arg(path, exclude ? QStringLiteral("!=") : QStringLiteral("="), quoted);
}

void MessagePage::addCondition(const QString& condition) {
    if (condition.isEmpty()) {
        m_desk.tell(tr("This column is not a part of the message that can be filtered by."));
        return;
    }
    const QString before = m_query->mode() == Question::Mode::Filter ? m_query->text().trimmed() : QString();
    const bool mixes = before.contains(QLatin1String(" or "), Qt::CaseInsensitive);
    setFilter(before.isEmpty() ? condition
              : mixes          ? QStringLiteral("(%1) and %2").arg(before, condition)
                               : QStringLiteral("%1 and %2").arg(before, condition));
}

void MessagePage::filterByCell(bool exclude) {
    addCondition(cellCondition(exclude));
}

void MessagePage::filterLacking() {
    const QModelIndex cell = m_list->currentIndex();
    const QString path =
        cell.isValid() ? m_model->columns()[static_cast<std::size_t>(cell.column())].filterPath() : QString();
    if (path.isEmpty() || path == QLatin1String("source")) {
        addCondition({});
    } else {
        addCondition(path == QLatin1String("ack.code") ? QStringLiteral("unacknowledged")
                                                       : QStringLiteral("not valued(%1)").arg(path));
    }
}

void MessagePage::cellMenu(const QPoint& at) {
    if (!m_list->indexAt(at).isValid()) {
        return;
    }
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const char* id : {"messages.filterBy", "messages.exclude", "messages.lacking", "", "messages.copy",
                           "messages.export", "", "messages.addColumn"}) {
        if (*id == '\0') {
            menu->addSeparator();
        } else if (QAction* const action = m_desk.actions.action(QLatin1String(id))) {
            menu->addAction(action);
        }
    }
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void MessagePage::dragEnterEvent(QDragEnterEvent* event) {
    event->ignore();  // files belong to the window
}

QByteArray MessagePage::saveLayout() const {
    QByteArray out;
    QDataStream stream(&out, QIODevice::WriteOnly);
    stream << m_vertical->saveState() << m_horizontal->saveState() << static_cast<quint64>(m_current)
           << static_cast<int>(m_tree->model()->show()) << m_tree->model()->grouped();
    return out;
}

void MessagePage::restoreLayout(const QByteArray& layout) {
    QDataStream stream(layout);
    QByteArray vertical, horizontal;
    quint64 current = 0;
    int show = 0;
    bool groups = false;
    stream >> vertical >> horizontal >> current >> show >> groups;
    if (stream.status() != QDataStream::Ok) {
        return;
    }
    m_vertical->restoreState(vertical);
    m_horizontal->restoreState(horizontal);
    m_tree->setShow(static_cast<OutlineModel::Show>(std::clamp(show, 0, 3)));
    m_tree->setGrouped(groups);
    m_current = current;
    if (!goTo(current)) {
        // Not indexed that far yet.
        auto* const waiting = new QObject(this);
        connect(&m_feed, &Feed::grown, waiting, [this, waiting, current] {
            if (goTo(current)) {
                waiting->deleteLater();
            }
        });
    }
}

}  // namespace plumb::desk
