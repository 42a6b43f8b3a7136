// What the actions of a message page do.
#include "widgets/colours/kept_rules.h"
#include "widgets/common/actions.h"
#include "widgets/common/clipboard.h"
#include "widgets/common/desk.h"
#include "widgets/common/row_view.h"
#include "widgets/messages/cell_condition.h"
#include "widgets/messages/list_columns.h"
#include "widgets/messages/list_find.h"
#include "widgets/messages/list_grouping.h"
#include "widgets/messages/list_marks.h"
#include "widgets/messages/message_page.h"
#include "widgets/messages/query_bar.h"
#include "widgets/messages/sort_run.h"
#include "widgets/models/checks.h"
#include "widgets/models/filter_text.h"
#include "widgets/models/mime_types.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>

#include <algorithm>
#include <iterator>

namespace plumb::desk {

void MessagePage::goBy(int rows) {
    const int count = m_model->rowCount();
    if (count == 0) {
        return;
    }
    const int from = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -std::min(rows, 0);
    int row = std::clamp(from + rows, 0, count - 1);
    // Groups and batch segments are passed over; where there is no message on this side the row stays.
    const int step = rows < 0 ? -1 : 1;
    while (row >= 0 && row < count && m_model->kindAt(row) != RowKind::Message) {
        row += step;
    }
    for (int back = std::clamp(row, 0, count - 1); (row < 0 || row >= count) && back >= 0 && back < count;
         back -= step) {
        row = m_model->kindAt(back) == RowKind::Message ? back : row;
    }
    if (row >= 0 && row < count) {
        m_list->selectRow(row);
    }
}

void MessagePage::goToFinding(int step) {
    const FeedFacts& facts = m_desk.checks.facts(m_feed);
    if (!facts.checked()) {
        m_desk.tell(tr("The messages were not checked yet."));
        return;
    }
    for (int row = m_list->currentIndex().row() + step; row >= 0 && row < m_model->rowCount(); row += step) {
        const std::uint64_t number = m_model->numberAt(row);
        if (number == MessageListModel::kNoMessage) {
            continue;
        }
        const FindingCounts counts = facts.findings(number);
        if (counts.errors > 0 || counts.warnings > 0) {
            m_list->selectRow(row);
            return;
        }
    }
    m_desk.tell(step > 0 ? tr("No message with errors or warnings below this one.")
                         : tr("No message with errors or warnings above this one."));
}

void MessagePage::goToFlagged(bool forward) {
    const FeedMarks& marks = m_marks->marks();
    const std::vector<std::uint32_t>& numbers = m_model->numbers();
    if (m_columns->sortedBy() >= 0) {
        goToFlaggedInOrder(numbers, forward);
        return;
    }
    auto from = static_cast<std::int64_t>(m_current);
    const std::int64_t start = from;
    // What the filter leaves out is passed over.
    for (std::size_t tries = marks.flagged().size(); tries > 0; --tries) {
        const std::int64_t next = forward ? marks.flaggedAfter(from) : marks.flaggedBefore(from);
        const bool there =
            m_model->showsAll() || std::binary_search(numbers.begin(), numbers.end(), static_cast<std::uint32_t>(next));
        if (there && goTo(static_cast<std::uint64_t>(next))) {
            if (forward ? next <= start : next >= start) {
                m_desk.tell(forward ? tr("The first flagged message: there is none below.")
                                    : tr("The last flagged message: there is none above."));
            }
            return;
        }
        from = next;
    }
    m_desk.tell(tr("No message of the list is flagged."));
}

void MessagePage::goToFlaggedInOrder(const std::vector<std::uint32_t>& order, bool forward) {
    const auto size = static_cast<std::int64_t>(order.size());
    std::int64_t at = std::find(order.begin(), order.end(), m_current) - order.begin();
    for (std::int64_t tries = size; tries > 0; --tries) {
        at = (at + (forward ? 1 : size - 1)) % size;
        if (m_marks->marks().isFlagged(order[static_cast<std::size_t>(at)])) {
            goTo(order[static_cast<std::size_t>(at)]);
            return;
        }
    }
    m_desk.tell(tr("No message of the list is flagged."));
}

void MessagePage::find(bool forward) {
    m_find->find(forward);
}

void MessagePage::toggleFlag() {
    std::vector<std::uint32_t> numbers = selectedNumbers(false);
    std::sort(numbers.begin(), numbers.end());
    m_marks->toggleFlags(numbers);
}

void MessagePage::togglePin() {
    std::vector<std::uint32_t> numbers = selectedNumbers(false);
    std::sort(numbers.begin(), numbers.end());
    m_marks->togglePins(numbers);
}

std::vector<std::uint32_t> MessagePage::selectedNumbers(bool orAll) const {
    std::vector<std::uint32_t> numbers;
    const bool all = orAll && m_list->selectedCount() < 2;
    const GroupRows* const groups = m_model->groupRows();
    if (groups && all && !onGroup()) {
        numbers = groups->groups().numbers;
        std::sort(numbers.begin(), numbers.end());
        return numbers;
    }
    const QVector<std::pair<int, int>> ranges =
        all && !groups ? QVector<std::pair<int, int>>{{0, m_model->rowCount() - 1}} : m_list->selectedRanges();
    for (const auto& range : ranges) {
        for (int row = range.first; row <= range.second; ++row) {
            if (const std::uint64_t number = m_model->numberAt(row); number != MessageListModel::kNoMessage) {
                numbers.push_back(static_cast<std::uint32_t>(number));
            } else if (groups) {
                const MessageGroup& group = groups->groups().groups[groups->at(row).group];
                const auto first = groups->groups().numbers.begin() + group.first;
                numbers.insert(numbers.end(), first, first + group.count);
            }
        }
    }
    if (groups) {
        // An open group and a message in it may both be selected.
        std::sort(numbers.begin(), numbers.end());
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    }
    return numbers;
}

std::vector<std::uint32_t> MessagePage::listedNumbers() const {
    if (const GroupRows* const groups = m_model->groupRows()) {
        return groups->groups().numbers;
    }
    std::vector<std::uint32_t> numbers;
    numbers.reserve(static_cast<std::size_t>(m_model->rowCount()));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const std::uint64_t number = m_model->numberAt(row); number != MessageListModel::kNoMessage) {
            numbers.push_back(static_cast<std::uint32_t>(number));
        }
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
    setCopiedMessages(*mime, static_cast<int>(numbers.size()));
    QApplication::clipboard()->setMimeData(mime);
    m_desk.tell(tr("%Ln messages copied.", nullptr, static_cast<int>(numbers.size())));
}

void MessagePage::addColumn(const QString& key) {
    m_columns->add(key);
}

void MessagePage::sortBy(int column, Qt::SortOrder order) {
    m_columns->setSorted(column, order);
    m_grouping->hold();
    std::vector<std::uint32_t> numbers = m_model->showsAll() ? std::vector<std::uint32_t>() : m_model->numbers();
    std::sort(numbers.begin(), numbers.end());
    m_sort->start(m_model->columns()[static_cast<std::size_t>(column)], order == Qt::DescendingOrder,
                  std::move(numbers));
}

bool MessagePage::onGroup() const {
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() && m_model->kindAt(current.row()) == RowKind::Group;
}

const MessageColumn* MessagePage::currentCell(std::uint64_t& number) const {
    const QModelIndex cell = m_list->currentIndex();
    number = cell.isValid() ? m_model->numberAt(cell.row()) : MessageListModel::kNoMessage;
    return number == MessageListModel::kNoMessage ? nullptr
                                                  : &m_model->columns()[static_cast<std::size_t>(cell.column())];
}

void MessagePage::addCondition(const QString& condition) {
    if (condition.isEmpty()) {
        m_desk.tell(tr("This column is not a part of the message that can be filtered by."));
        return;
    }
    const QString before = m_query->mode() == Question::Mode::Filter ? m_query->filterText() : QString();
    m_query->setFinding(false);
    setFilter(withCondition(before, condition));
}

void MessagePage::filterByCell(bool exclude) {
    if (onGroup() && !exclude) {
        filterByGroup();
        return;
    }
    std::uint64_t number = 0;
    const MessageColumn* const column = currentCell(number);
    if (column && column->sensitive() && m_desk.masked()) {
        m_desk.tell(tr("The value is hidden, and a filter would show it. Show values first."));
        return;
    }
    addCondition(column ? cellCondition(*column, m_feed, number, m_desk.checks.facts(m_feed).acks().get(), exclude)
                        : QString());
}

void MessagePage::colourByCell() {
    std::uint64_t number = 0;
    const MessageColumn* const column = currentCell(number);
    if (column && column->sensitive() && m_desk.masked()) {
        m_desk.tell(tr("The value is hidden, and a filter would show it. Show values first."));
        return;
    }
    const QString condition =
        column ? cellCondition(*column, m_feed, number, m_desk.checks.facts(m_feed).acks().get(), false) : QString();
    if (condition.isEmpty()) {
        m_desk.tell(tr("This column is not a part of the message that can be filtered by."));
        return;
    }
    ColourRules& rules = colourRules(m_desk);
    std::vector<ColourRule> all = rules.rules();
    const auto colour = static_cast<MarkColour>(all.size() % kMarkColours);
    all.push_back({condition, colour, QString(QChar(static_cast<char16_t>('A' + all.size() % 26)))});
    rules.setRules(std::move(all));
    m_desk.showPanel(QStringLiteral("colours"));
}

void MessagePage::filterLacking() {
    std::uint64_t number = 0;
    const MessageColumn* const column = currentCell(number);
    addCondition(column ? lackingCondition(*column) : QString());
}

void MessagePage::groupByCell() {
    const QModelIndex cell = m_list->currentIndex();
    if (cell.isValid()) {
        m_grouping->groupBy(m_model->columns()[static_cast<std::size_t>(cell.column())]);
    }
}

void MessagePage::filterByGroup() {
    const GroupRows* const groups = m_model->groupRows();
    const QModelIndex current = m_list->currentIndex();
    if (!groups || !current.isValid()) {
        return;
    }
    const GroupRows::Place place = groups->at(current.row());
    const MessageColumn column = groups->groups().column;
    if (groups->groups().groups[place.group].key == MessageGroups::kOthers) {
        m_desk.tell(tr("These are many values; a filter can name one. Group by something else, or narrow the filter."));
        return;
    }
    if (column.sensitive() && m_desk.masked()) {
        m_desk.tell(tr("The value is hidden, and a filter would show it. Show values first."));
        return;
    }
    const QString condition =
        groupCondition(column, m_feed, groups->numberAt(place), m_desk.checks.facts(m_feed).acks().get());
    m_grouping->ungroup();
    addCondition(condition);
}

void MessagePage::cellMenu(const QPoint& at) {
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid() || m_model->kindAt(index.row()) == RowKind::Envelope) {
        return;
    }
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    static constexpr const char* kOfMessage[] = {"messages.filterBy",
                                                 "messages.exclude",
                                                 "messages.lacking",
                                                 "messages.groupByCell",
                                                 "",
                                                 "messages.flag",
                                                 "messages.pin",
                                                 "",
                                                 "messages.copy",
                                                 "messages.export",
                                                 "",
                                                 "messages.addColumn"};
    static constexpr const char* kOfGroup[] = {"messages.filterByGroup", "messages.ungroup", "", "messages.flag", "",
                                               "messages.copy",          "messages.export"};
    const bool group = onGroup();
    const std::vector<const char*> ids = group ? std::vector<const char*>(std::begin(kOfGroup), std::end(kOfGroup))
                                               : std::vector<const char*>(std::begin(kOfMessage), std::end(kOfMessage));
    for (const char* id : ids) {
        if (*id == '\0') {
            menu->addSeparator();
        } else if (QAction* const action = m_desk.actions.action(QLatin1String(id))) {
            menu->addAction(action);
        }
    }
    m_desk.actions.refresh();
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

}  // namespace plumb::desk
