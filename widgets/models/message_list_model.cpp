#include "widgets/models/message_list_model.h"

#include "widgets/models/colour_rules.h"
#include "widgets/models/feed_facts.h"
#include "widgets/models/feed_marks.h"
#include "widgets/models/mime_types.h"

#include <QMimeData>

#include <algorithm>
#include <limits>

namespace plumb::desk {
namespace {

constexpr int kKeptRows = 1024;
constexpr std::uint64_t kMostRows = std::numeric_limits<int>::max() - 1;

}  // namespace

MessageListModel::MessageListModel(Feed& feed, const FeedFacts& facts, QObject* parent)
    : QAbstractTableModel(parent)
    , m_feed(feed)
    , m_facts(facts)
    , m_columns(MessageColumn::standard())
    , m_rows(static_cast<int>(std::min(feed.size(), kMostRows)))
    , m_texts(kKeptRows)
    , m_groupTexts(kKeptRows) {
    connect(&feed, &Feed::grown, this, &MessageListModel::grow);
    connect(&feed, &Feed::messageChanged, this, [this](quint64 number) {
        m_texts.remove(number);
        if (const int row = rowOf(number); row >= 0) {
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    });
    connect(&feed, &Feed::messagesReset, this, &MessageListModel::forget);
    connect(&facts, &FeedFacts::changed, this, &MessageListModel::factsChanged);
}

void MessageListModel::setColumns(std::vector<MessageColumn> columns) {
    beginResetModel();
    m_columns = std::move(columns);
    m_texts.clear();
    endResetModel();
}

void MessageListModel::insertColumnAt(int at, const MessageColumn& column) {
    at = std::clamp(at, 0, columnCount());
    beginInsertColumns({}, at, at);
    m_columns.insert(m_columns.begin() + at, column);
    m_texts.clear();
    endInsertColumns();
}

void MessageListModel::removeColumnAt(int at) {
    if (at < 0 || at >= columnCount() || columnCount() == 1) {
        return;
    }
    beginRemoveColumns({}, at, at);
    m_columns.erase(m_columns.begin() + at);
    m_texts.clear();
    endRemoveColumns();
}

void MessageListModel::resetRows() {
    m_grouped.reset();
    m_groupTexts.clear();
    const std::uint64_t rows = m_found ? m_numbers.size() : m_feed.size() + m_envelopes.size();
    m_rows = static_cast<int>(std::min(rows, kMostRows));
}

void MessageListModel::showAll() {
    beginResetModel();
    m_found = false;
    m_sorted = false;
    m_numbers = {};
    resetRows();
    endResetModel();
}

void MessageListModel::beginFound() {
    beginResetModel();
    m_found = true;
    m_sorted = false;
    m_numbers = {};
    resetRows();
    endResetModel();
}

void MessageListModel::setGroups(std::shared_ptr<const MessageGroups> groups, bool byCount) {
    beginResetModel();
    auto open = m_grouped ? m_grouped->open() : std::unordered_set<std::uint64_t>();
    m_grouped.emplace(std::move(groups), byCount, std::move(open));
    m_groupTexts.clear();
    m_rows = m_grouped->rowCount();
    endResetModel();
}

void MessageListModel::ungroup() {
    if (m_grouped) {
        beginResetModel();
        resetRows();
        endResetModel();
    }
}

void MessageListModel::setGroupOpen(int row, bool open) {
    if (kindAt(row) != RowKind::Group) {
        return;
    }
    const std::uint32_t group = m_grouped->at(row).group;
    const int count = static_cast<int>(m_grouped->groups().groups[group].count);
    if (m_grouped->isOpen(group) == open || count == 0) {
        return;
    }
    if (open) {
        beginInsertRows({}, row + 1, row + count);
    } else {
        beginRemoveRows({}, row + 1, row + count);
    }
    m_grouped->setOpen(group, open);
    m_rows = m_grouped->rowCount();
    if (open) {
        endInsertRows();
    } else {
        endRemoveRows();
    }
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void MessageListModel::setAllGroupsOpen(bool open) {
    if (m_grouped) {
        beginResetModel();
        m_grouped->setAllOpen(open);
        m_rows = m_grouped->rowCount();
        endResetModel();
    }
}

void MessageListModel::setEnvelopes(EnvelopeRows envelopes) {
    if (m_envelopes.empty() && envelopes.empty()) {
        return;
    }
    const bool seen = !m_found && !m_grouped;
    if (seen) {
        beginResetModel();
    }
    m_envelopes = std::move(envelopes);
    if (seen) {
        resetRows();
        endResetModel();
    }
}

void MessageListModel::setMarks(const FeedMarks* marks) {
    m_marks = marks;
    if (marks) {
        connect(marks, &FeedMarks::changed, this, &MessageListModel::repaintAll);
    }
    repaintAll();
}

void MessageListModel::setRules(const ColourRules* rules) {
    m_rules = rules;
    if (rules) {
        connect(rules, &ColourRules::changed, this, &MessageListModel::forget);
    }
    forget();
}

bool MessageListModel::hasMarks() const {
    return (m_marks && !m_marks->empty()) || (m_rules && !m_rules->rules().empty());
}

RowMarks MessageListModel::marks(int row) const {
    RowMarks marks;
    const std::uint64_t number = numberAt(row);
    if (number == kNoMessage) {
        return marks;
    }
    if (m_marks) {
        marks.flagged = m_marks->isFlagged(number);
        marks.pinned = m_marks->isPinned(number);
    }
    if (m_rules && !m_rules->rules().empty()) {
        if (const int rule = texts(number).rule; rule >= 0) {
            const ColourRule& one = m_rules->rules()[static_cast<std::size_t>(rule)];
            marks.coloured = true;
            marks.colour = one.colour;
            marks.letter = one.letter;
        }
    }
    return marks;
}

QString MessageListModel::marksText(int row) const {
    const RowMarks marks = this->marks(row);
    QStringList out;
    if (marks.pinned) {
        out.append(tr("pinned"));
    }
    if (marks.flagged) {
        out.append(tr("flagged"));
    }
    if (marks.coloured) {
        out.append(marks.letter.isEmpty() ? markColourName(marks.colour) : marks.letter);
    }
    return out.join(QStringLiteral(", "));
}

void MessageListModel::append(const std::vector<std::uint32_t>& numbers) {
    if (!m_found || numbers.empty()) {
        return;
    }
    if (m_grouped) {  // they have rows once they are grouped with the others
        m_numbers.insert(m_numbers.end(), numbers.begin(), numbers.end());
        return;
    }
    beginInsertRows({}, m_rows, m_rows + static_cast<int>(numbers.size()) - 1);
    m_numbers.insert(m_numbers.end(), numbers.begin(), numbers.end());
    m_rows = static_cast<int>(m_numbers.size());
    endInsertRows();
}

void MessageListModel::setOrder(std::vector<std::uint32_t> numbers) {
    beginResetModel();
    m_found = true;
    m_sorted = true;
    m_numbers = std::move(numbers);
    resetRows();
    endResetModel();
}

void MessageListModel::grow(quint64 size) {
    const int rows = static_cast<int>(std::min<std::uint64_t>(size + m_envelopes.size(), kMostRows));
    if (m_found || m_grouped || rows <= m_rows) {
        return;
    }
    beginInsertRows({}, m_rows, rows - 1);
    m_rows = rows;
    endInsertRows();
}

void MessageListModel::forget() {
    m_texts.clear();
    m_groupTexts.clear();
    repaintAll();
}

void MessageListModel::repaintAll() {
    if (m_rows > 0) {
        emit dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
    }
}

void MessageListModel::setMasked(bool masked) {
    if (m_masked != masked) {
        m_masked = masked;
        forget();
        emit maskChanged(masked);
    }
}

void MessageListModel::factsChanged() {
    if (m_rules && m_rules->needsAcks()) {
        m_texts.clear();
    }
    repaintAll();
}

RowKind MessageListModel::kindAt(int row) const {
    if (m_grouped) {
        return m_grouped->at(row).member < 0 ? RowKind::Group : RowKind::Message;
    }
    return showsEnvelopes() && m_envelopes.segmentAt(static_cast<std::uint64_t>(row)) ? RowKind::Envelope
                                                                                      : RowKind::Message;
}

std::uint64_t MessageListModel::numberAt(int row) const {
    if (m_grouped) {
        const GroupRows::Place place = m_grouped->at(row);
        return place.member < 0 ? kNoMessage : m_grouped->numberAt(place);
    }
    if (m_found) {
        return m_numbers[static_cast<std::size_t>(row)];
    }
    const auto at = static_cast<std::uint64_t>(row);
    if (m_envelopes.empty()) {
        return at;
    }
    return m_envelopes.segmentAt(at) ? kNoMessage : m_envelopes.numberAt(at);
}

int MessageListModel::rowOf(std::uint64_t number) const {
    if (m_grouped) {
        return m_grouped->rowOf(number);
    }
    if (!m_found) {
        return number < m_feed.size() && m_envelopes.rowOf(number) < static_cast<std::uint64_t>(m_rows)
                   ? static_cast<int>(m_envelopes.rowOf(number))
                   : -1;
    }
    const auto at = m_sorted ? std::find(m_numbers.begin(), m_numbers.end(), number)
                             : std::lower_bound(m_numbers.begin(), m_numbers.end(), number);
    return at != m_numbers.end() && *at == number ? static_cast<int>(at - m_numbers.begin()) : -1;
}

int MessageListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int MessageListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant MessageListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const MessageColumn& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) {
        return column.title();
    }
    if (role == Qt::ToolTipRole) {
        return column.toolTip();
    }
    if (role == Qt::TextAlignmentRole && column.rightAligned()) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

Qt::ItemFlags MessageListModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return kindAt(index.row()) == RowKind::Message ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList MessageListModel::mimeTypes() const {
    return {QStringLiteral("text/plain"), QLatin1String(kMessageMime)};
}

QMimeData* MessageListModel::mimeData(const QModelIndexList& indexes) const {
    constexpr int kMost = 10'000;  // a drag holds text in memory; thousands are exported instead
    std::vector<int> rows;
    for (const QModelIndex& index : indexes) {
        if (kindAt(index.row()) == RowKind::Message) {
            rows.push_back(index.row());
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    rows.resize(std::min<std::size_t>(rows.size(), kMost));
    QByteArray text;
    for (const int row : rows) {
        if (const Result<std::string> bytes = m_feed.snapshot().message(numberAt(row)); bytes) {
            text.append(bytes->data(), static_cast<qsizetype>(bytes->size()));
        }
    }
    auto* mime = new QMimeData;
    mime->setData(QLatin1String(kMessageMime), text);
    mime->setText(QString::fromUtf8(text));
    return mime;
}

}  // namespace plumb::desk
