#include "widgets/messages/message_page.h"

#include "widgets/common/desk.h"
#include "widgets/common/row_view.h"
#include "widgets/common/settings.h"
#include "widgets/common/wording.h"
#include "widgets/editor/message_editor.h"
#include "widgets/messages/list_columns.h"
#include "widgets/messages/list_find.h"
#include "widgets/messages/list_grouping.h"
#include "widgets/messages/list_growth.h"
#include "widgets/messages/list_marks.h"
#include "widgets/messages/list_tools.h"
#include "widgets/messages/message_list_view.h"
#include "widgets/messages/message_tree.h"
#include "widgets/messages/query_bar.h"
#include "widgets/messages/sort_run.h"
#include "widgets/models/checks.h"
#include "widgets/models/focus.h"

#include <QDataStream>
#include <QDragEnterEvent>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace plumb::desk {
namespace {

QString grouped(std::uint64_t number) {
    return QLocale().toString(static_cast<qulonglong>(number));
}

constexpr auto kEnvelopesKey = "messages/envelopes";

}  // namespace

MessagePage::MessagePage(Desk& desk, Feed& feed, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_feed(feed)
    , m_query(new QueryBar(desk, feed, this))
    , m_tools(new ListTools(desk, *this, m_query))
    , m_model(new MessageListModel(feed, desk.checks.facts(feed), this))
    , m_list(new MessageListView(desk.theme, *m_model, this))
    , m_editor(new MessageEditor(desk, this))
    , m_tree(new MessageTree(desk, this))
    , m_vertical(new QSplitter(Qt::Vertical, this))
    , m_horizontal(new QSplitter(Qt::Horizontal, this))
    , m_run(new FilterRun(feed, desk.jobs, this))
    , m_sort(new SortRun(feed, desk.checks.facts(feed), desk.jobs, this))
    , m_columns(new ListColumns(desk, *m_list, *m_model, this))
    , m_grouping(new ListGrouping(desk, feed, *m_model, this))
    , m_marks(new ListMarks(desk, feed, *m_list, *m_model, *m_columns, this))
    , m_find(new ListFind(desk, *this))
    , m_growth(new ListGrowth(
          feed, desk.checks.facts(feed), *m_run,
          [this] { return m_columns->sortedBy() >= 0 || m_grouping->column().has_value(); }, this))
    , m_envelopes(desk.settings.value(QLatin1String(kEnvelopesKey), true).toBool()) {
    m_model->setMasked(desk.masked());
    buildList();
    m_query->addTool(m_tools);
    m_tools->refresh();
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

    connectParts();
    takeEnvelopes();
    inEveryLanguage(this, [this] {
        m_list->setAccessibleName(tr("Messages"));
        updateEmptyText();
        updateCount();
    });
    onNewLanguage(this, [this] {
        takeEnvelopes();  // their counts are said
        if (m_desk.focus.feed() == &m_feed) {
            showInsight();
        }
    });
    if (m_model->rowCount() > 0) {
        m_list->selectRow(0);
    }
}

MessagePage::~MessagePage() = default;

void MessagePage::connectParts() {
    Desk& desk = m_desk;
    connect(m_query, &QueryBar::asked, this, &MessagePage::ask);
    connect(m_query, &QueryBar::findAsked, this, &MessagePage::find);
    connect(m_columns, &ListColumns::sortAsked, this, &MessagePage::sortBy);
    connect(m_columns, &ListColumns::unsortAsked, this, &MessagePage::askAgain);
    connect(m_columns, &ListColumns::groupAsked, this,
            [this](int column) { m_grouping->groupBy(m_model->columns()[static_cast<std::size_t>(column)]); });
    connect(m_grouping, &ListGrouping::grouped, this, [this] {
        // Where the current message is in sight it stays current, else the row of its group is.
        const GroupRows* const groups = m_model->groupRows();
        const int row = m_model->rowOf(m_current);
        const std::int64_t group = row < 0 ? groups->groupOf(m_current) : -1;
        m_list->selectRow(row >= 0 ? row : group < 0 ? 0 : groups->rowOfGroup(static_cast<std::uint32_t>(group)));
        if (const auto reading = std::exchange(m_reading, std::nullopt)) {
            m_list->scrollToRow(reading->second);
        }
        m_growth->orderedAnew();
    });
    connect(m_grouping, &ListGrouping::changed, this, [this] {
        if (!m_grouping->running()) {
            m_growth->orderedAnew();
        }
        m_tools->refresh();
        updateCount();
        if (!m_grouping->column()) {
            goTo(m_current);
        }
    });
    connect(m_marks, &ListMarks::chosen, this, [this](quint64 number) {
        goTo(number);
        m_desk.focus.setMessage(&m_feed, number, this);
        m_current = number;
    });
    connect(&m_marks->marks(), &FeedMarks::changed, this, [this] {
        if (m_onlyFlagged) {
            askAgain();
        }
    });
    connect(m_run, &FilterRun::found, m_model, &MessageListModel::append);
    connect(m_run, &FilterRun::found, this, [this] {
        if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0 && !m_reading) {
            m_list->selectRow(0);
        }
    });
    connect(m_run, &FilterRun::caughtUp, this, &MessagePage::updateCount);
    connect(m_growth, &ListGrowth::askWanted, this, [this] {
        const std::pair reading(m_current, m_list->firstVisibleRow());
        askAgain();
        m_reading = reading;
    });
    connect(m_growth, &ListGrowth::orderWanted, this, &MessagePage::orderAnew);
    connect(m_run, &FilterRun::progressed, this, &MessagePage::updateCount);
    connect(m_run, &FilterRun::finished, this, &MessagePage::takeAsked);
    connect(m_sort, &SortRun::sorted, this, &MessagePage::takeSorted);
    connect(m_sort, &SortRun::failed, this, [this](const QString& problem) {
        m_growth->orderedAnew();
        m_desk.tell(problem);
    });
    connect(&m_feed, &Feed::grown, this, [this] {
        updateCount();
        if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0) {
            m_list->selectRow(0);
        }
    });
    // What a filter compares is read in the character set of the tab.
    const auto charsets = [this] { return std::pair(m_feed.chosenCharset(), m_feed.assumedCharset()); };
    connect(&m_feed, &Feed::messagesReset, this, [this, charsets, known = charsets()]() mutable {
        if (std::exchange(known, charsets()) != charsets() && !m_query->filterText().isEmpty()) {
            askAgain();
        }
    });
    connect(&m_feed, &Feed::stateChanged, this, &MessagePage::stateChanged);
    connect(&m_feed, &Feed::followedChanged, this, &MessagePage::updateEmptyText);
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
}

void MessagePage::buildList() {
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setDragEnabled(true);
    connect(m_list, &QWidget::customContextMenuRequested, this, &MessagePage::cellMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MessagePage::rowChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MessagePage::updateCount);
    setAcceptDrops(true);
}

void MessagePage::stateChanged() {
    takeEnvelopes();
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
    } else if (m_onlyFlagged && m_marks->marks().flagged().empty()) {
        m_list->setEmptyText(tr("No message is flagged"),
                             tr("Show all messages again, and flag some to find them here."));
    } else if (!m_model->showsAll()) {
        m_list->setEmptyText(tr("No message matches"),
                             tr("Change the filter, or press Escape in it to see all messages."));
    } else if (m_feed.isFollowed()) {
        m_list->setEmptyText(tr("No message has come yet"), tr("Messages show here as they come."));
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
    } else if (m_model->showsAll() || (m_columns->sortedBy() >= 0 && m_query->filterText().isEmpty() &&
                                       m_shownWhat.isEmpty() && !m_onlyFlagged)) {
        text = tr("%Ln messages", nullptr, static_cast<int>(std::min<std::uint64_t>(all, INT_MAX)));
    } else {
        text = tr("%1 of %2").arg(grouped(m_model->numbers().size()), grouped(all));
    }
    if (const GroupRows* const groups = m_model->groupRows()) {
        text =
            tr("%Ln groups", nullptr, static_cast<int>(groups->groups().groups.size())) + QStringLiteral(", ") + text;
    }
    if (m_grouping->running()) {
        text = tr("grouping %1").arg(text);
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
    m_growth->forget();
    m_reading.reset();
    m_sort->stop();
    m_find->stop();
    m_grouping->hold();
    m_columns->setUnsorted();
    if (text.isEmpty()) {
        m_run->stop();
        const std::uint64_t current = m_current;
        if (m_onlyFlagged) {
            m_model->beginFound();
            m_model->append(m_marks->marks().flagged());
        } else {
            m_model->showAll();
        }
        goTo(current);
        updateCount();
        updateEmptyText();
        m_grouping->regroup();
        return;
    }
    const Result<Question> question = Question::parse(mode, text);
    if (!question) {
        return;  // the query bar says why
    }
    m_model->beginFound();
    m_run->start(*question, m_desk.checks.facts(m_feed).acks(),
                 m_onlyFlagged ? std::make_shared<const std::vector<std::uint32_t>>(m_marks->marks().flagged())
                               : nullptr);
    updateEmptyText();
    updateCount();
}

QString MessagePage::howAsked() const {
    switch (m_query->mode()) {
    case Question::Mode::Text:
        return QStringLiteral("text");
    case Question::Mode::Regex:
        return QStringLiteral("regex");
    case Question::Mode::Filter:
        break;
    }
    return QStringLiteral("filter");
}

void MessagePage::askAgain() {
    ask(m_query->filterText(), m_query->mode());
}

void MessagePage::takeAsked(const QString& problem) {
    m_filterProblem = problem;
    const bool anew = m_growth->isAsking();
    m_growth->askedAnew();
    if (const auto reading = std::exchange(m_reading, std::nullopt)) {
        goTo(reading->first) ? m_list->scrollToRow(reading->second) : m_list->selectRow(0);
    }
    updateCount();
    updateEmptyText();
    if (problem.isEmpty()) {
        m_grouping->regroup();
        if (!anew) {  // nobody asked once more
            emit searched(howAsked(), m_model->numbers().size());
        }
    }
}

void MessagePage::takeSorted(const std::vector<std::uint32_t>& numbers) {
    const bool anew = m_growth->isOrdering();
    const int first = m_list->firstVisibleRow();
    m_model->setOrder(numbers);
    goTo(m_current);
    if (anew) {
        m_list->scrollToRow(first);
    }
    m_growth->orderedAnew();
    updateCount();
    m_grouping->regroup();
}

void MessagePage::orderAnew() {
    const int by = m_columns->sortedBy();
    if (by >= 0) {
        const bool all = m_query->filterText().isEmpty() && m_shownWhat.isEmpty() && !m_onlyFlagged;
        m_sort->start(m_model->columns()[static_cast<std::size_t>(by)], m_columns->order() == Qt::DescendingOrder,
                      all ? std::vector<std::uint32_t>() : m_model->numbers());
    } else if (m_grouping->column()) {
        m_reading.emplace(m_current, m_list->firstVisibleRow());
        m_grouping->regroup();
    } else {
        m_growth->orderedAnew();
    }
}

void MessagePage::setOnlyFlagged(bool only) {
    m_onlyFlagged = only;
    askAgain();
    m_tools->refresh();
}

void MessagePage::setShowsEnvelopes(bool shown) {
    m_envelopes = shown;
    m_desk.settings.setValue(QLatin1String(kEnvelopesKey), shown);
    takeEnvelopes();
}

void MessagePage::takeEnvelopes() {
    // They are known once the whole feed is read.
    const bool known = m_feed.state() == Feed::State::Ready;
    const int first = m_list->firstVisibleRow();
    m_model->setEnvelopes(m_envelopes && known ? EnvelopeRows(m_feed.snapshot()) : EnvelopeRows());
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_list->scrollToRow(first);
        goTo(m_current);
    }
}

void MessagePage::setFilter(const QString& text) {
    m_query->setFinding(false);
    m_query->setQuery(text);
}

void MessagePage::showNumbers(const QString& what, const std::vector<std::uint32_t>& numbers) {
    m_query->setFinding(false);
    m_query->setQuery({});
    m_run->stop();
    m_growth->forget();
    m_onlyFlagged = false;
    m_tools->refresh();
    m_grouping->hold();
    m_shownWhat = what;
    m_model->beginFound();
    m_model->append(numbers);
    m_grouping->regroup();
    if (m_model->rowCount() > 0) {
        m_list->selectRow(0);
    }
    updateCount();
    updateEmptyText();
    m_desk.tell(tr("%1: %2. Clear the filter to see all messages.").arg(what, grouped(numbers.size())));
}

bool MessagePage::goTo(std::uint64_t number) {
    int row = m_model->rowOf(number);
    if (const GroupRows* const groups = m_model->groupRows(); groups && row < 0) {
        const std::int64_t group = groups->groupOf(number);
        if (group >= 0) {
            m_model->setGroupOpen(groups->rowOfGroup(static_cast<std::uint32_t>(group)), true);
            row = m_model->rowOf(number);
        }
    }
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

void MessagePage::rowChosen(const QModelIndex& current) {
    if (!current.isValid() || m_choosing) {
        return;
    }
    const std::uint64_t number = m_model->numberAt(current.row());
    if (number == MessageListModel::kNoMessage) {
        return;
    }
    m_current = number;
    if (isVisible() || !m_desk.focus.feed()) {
        m_desk.focus.setMessage(&m_feed, m_current, this);
    }
}

void MessagePage::focusMoved(QObject* origin) {
    if (m_desk.focus.feed() != &m_feed) {
        return;
    }
    // The same message anew opens no group that is closed.
    const bool other = m_current != m_desk.focus.number();
    m_current = m_desk.focus.number();
    if (origin != this && (other || !m_model->isGrouped())) {
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
