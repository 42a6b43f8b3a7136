#include "widgets/models/message_list_model.h"

#include "widgets/models/feed_facts.h"
#include "widgets/models/mime_types.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <limits>

namespace plumb::desk {
namespace {

constexpr int kKeptRows = 1024;
constexpr std::uint64_t kMostRows = std::numeric_limits<int>::max() - 1;

Tone ackTone(std::string_view code) {
    if (code.size() != 2) {
        return Tone::Muted;
    }
    return code[1] == 'A' ? Tone::Fine : code[1] == 'E' || code[1] == 'R' ? Tone::Error : Tone::Muted;
}

}  // namespace

MessageListModel::MessageListModel(Feed& feed, const FeedFacts& facts, QObject* parent)
    : QAbstractTableModel(parent)
    , m_feed(feed)
    , m_facts(facts)
    , m_columns(MessageColumn::standard())
    , m_rows(static_cast<int>(std::min(feed.size(), kMostRows)))
    , m_texts(kKeptRows) {
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

void MessageListModel::showAll() {
    beginResetModel();
    m_found = false;
    m_sorted = false;
    m_numbers = {};
    m_rows = static_cast<int>(std::min(m_feed.size(), kMostRows));
    endResetModel();
}

void MessageListModel::beginFound() {
    beginResetModel();
    m_found = true;
    m_sorted = false;
    m_numbers = {};
    m_rows = 0;
    endResetModel();
}

void MessageListModel::append(const std::vector<std::uint32_t>& numbers) {
    if (!m_found || numbers.empty()) {
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
    m_rows = static_cast<int>(m_numbers.size());
    endResetModel();
}

void MessageListModel::grow(quint64 size) {
    const int rows = static_cast<int>(std::min<std::uint64_t>(size, kMostRows));
    if (m_found || rows <= m_rows) {
        return;
    }
    beginInsertRows({}, m_rows, rows - 1);
    m_rows = rows;
    endInsertRows();
}

void MessageListModel::forget() {
    m_texts.clear();
    if (m_rows > 0) {
        emit dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
    }
}

void MessageListModel::setMasked(bool masked) {
    if (m_masked != masked) {
        m_masked = masked;
        forget();
    }
}

void MessageListModel::factsChanged() {
    if (m_rows > 0) {
        emit dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
    }
}

std::uint64_t MessageListModel::numberAt(int row) const {
    return m_found ? m_numbers[static_cast<std::size_t>(row)] : static_cast<std::uint64_t>(row);
}

int MessageListModel::rowOf(std::uint64_t number) const {
    if (!m_found) {
        return number < static_cast<std::uint64_t>(m_rows) ? static_cast<int>(number) : -1;
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

const MessageListModel::RowTexts& MessageListModel::texts(std::uint64_t number) const {
    if (const RowTexts* const known = m_texts.object(number)) {
        return *known;
    }
    auto* row = new RowTexts;
    row->cells.resize(m_columns.size());
    const FeedMessagePtr message = m_feed.message(number);
    row->readable = message != nullptr;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const MessageColumn& how = m_columns[column];
        if (how.kind() == MessageColumn::Kind::Number) {
            row->cells[column] = QLocale().toString(static_cast<qulonglong>(number + 1));
        } else if (how.kind() == MessageColumn::Kind::Source) {
            const FeedSnapshot& snapshot = m_feed.snapshot();
            row->cells[column] = QString::fromStdString(snapshot.sourceName(snapshot.locate(number).first));
        } else if (message) {
            row->cells[column] = how.text(*message);
        }
    }
    m_texts.insert(number, row);
    return *row;
}

QString MessageListModel::ackText(std::uint64_t number) const {
    if (!m_facts.acks()) {
        return {};
    }
    const std::optional<query::Ack> ack = m_facts.acks()->ackOf(MessageNumber(number));
    if (!ack) {
        return m_facts.acks()->isAck(MessageNumber(number)) ? QString() : tr("none");
    }
    const QString code = QString::fromLatin1(ack->code().data(), static_cast<qsizetype>(ack->code().size()));
    return ack->latency ? tr("%1 %2 ms").arg(code, QLocale().toString(static_cast<qlonglong>(*ack->latency))) : code;
}

QVariant MessageListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const MessageColumn& column = m_columns[static_cast<std::size_t>(index.column())];
    const std::uint64_t number = numberAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        if (column.kind() == MessageColumn::Kind::Ack) {
            return ackText(number);
        }
        if (column.kind() == MessageColumn::Kind::Findings) {
            const FindingCounts counts = m_facts.findings(number);
            if (role == Qt::DisplayRole) {
                return {};
            }
            return m_facts.checked() ? tr("%1 errors, %2 warnings, %3 others")
                                           .arg(counts.errors)
                                           .arg(counts.warnings)
                                           .arg(counts.others)
                                     : tr("not checked");
        }
        const RowTexts& row = texts(number);
        if (!row.readable && column.kind() == MessageColumn::Kind::Message) {
            return role == Qt::DisplayRole ? tr("cannot be read") : m_feed.problem(number);
        }
        const QString& text = row.cells[static_cast<std::size_t>(index.column())];
        if (m_masked && column.sensitive() && !text.isEmpty()) {
            return QString(8, QChar(0x2022));
        }
        if (role == Qt::DisplayRole && column.kind() == MessageColumn::Kind::Number && m_feed.isEdited(number)) {
            return text + QStringLiteral(" *");
        }
        return role == Qt::ToolTipRole && text.size() < 24 ? QVariant() : QVariant(text);
    }
    case Qt::TextAlignmentRole:
        return column.rightAligned() ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case MonospaceRole:
        return column.monospace();
    case ToneRole:
        switch (column.kind()) {
        case MessageColumn::Kind::Number:
        case MessageColumn::Kind::Size:
            return static_cast<int>(Tone::Muted);
        case MessageColumn::Kind::Ack:
            if (m_facts.acks()) {
                if (const std::optional<query::Ack> ack = m_facts.acks()->ackOf(MessageNumber(number))) {
                    return static_cast<int>(ackTone(ack->code()));
                }
            }
            return static_cast<int>(Tone::Muted);
        default:
            return static_cast<int>(Tone::Plain);
        }
    case BadgesRole:
        if (column.kind() == MessageColumn::Kind::Findings && m_facts.checked()) {
            const FindingCounts counts = m_facts.findings(number);
            QVector<Badge> badges;
            if (counts.errors > 0) {
                badges.append({Tone::Error, counts.errors});
            }
            if (counts.warnings > 0) {
                badges.append({Tone::Warning, counts.warnings});
            }
            if (counts.others > 0 && badges.isEmpty()) {
                badges.append({Tone::Information, counts.others});
            }
            return QVariant::fromValue(badges);
        }
        return {};
    case KeyRole:
        return QVariant::fromValue<qulonglong>(number);
    default:
        return {};
    }
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
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | Qt::ItemIsDragEnabled
                           : Qt::NoItemFlags;
}

QStringList MessageListModel::mimeTypes() const {
    return {QStringLiteral("text/plain"), QLatin1String(kMessageMime)};
}

QMimeData* MessageListModel::mimeData(const QModelIndexList& indexes) const {
    constexpr int kMost = 10'000;  // a drag holds text in memory; thousands are exported instead
    std::vector<int> rows;
    for (const QModelIndex& index : indexes) {
        rows.push_back(index.row());
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
