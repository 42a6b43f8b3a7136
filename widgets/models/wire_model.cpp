#include "widgets/models/wire_model.h"

#include "widgets/models/column_head.h"
#include "widgets/models/counted.h"
#include "widgets/models/replay_words.h"
#include "widgets/models/roles.h"
#include "widgets/models/sentences.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace plumb::desk {
namespace {

constexpr std::size_t kLongestText = 300;

/// The bytes in one line; what is longer is cut.
QString oneLine(const std::string& bytes) {
    QString out = toQString(replay::wireText(asBytes(std::string_view(bytes).substr(0, kLongestText))));
    out.remove(QLatin1Char('\n'));
    return bytes.size() > kLongestText ? out + QChar(u'\u2026') : out;
}

std::uint64_t weightOf(const KeptWireRow& row) {
    return row.bytes.size() + row.text.size() + sizeof(KeptWireRow);
}

}  // namespace

void WireModel::take(std::vector<KeptWireRow> rows) {
    if (rows.empty()) {
        return;
    }
    const std::size_t known = m_connections.size();
    std::vector<std::uint64_t> shown;
    std::uint64_t number = m_dropped + m_all.size();
    for (const KeptWireRow& row : rows) {
        m_connections.insert(row.connection);
        m_bytes += weightOf(row);
        if (isFiltered() && matches(row)) {
            shown.push_back(number);
        }
        ++number;
    }
    const std::size_t more = isFiltered() ? shown.size() : rows.size();
    if (more != 0) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more) - 1);
    }
    m_all.insert(m_all.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    m_shown.insert(m_shown.end(), shown.begin(), shown.end());
    if (more != 0) {
        endInsertRows();
    }
    dropOldest();
    if (m_connections.size() != known) {
        emit connectionsChanged();
    }
}

void WireModel::dropOldest() {
    std::size_t some = 0;
    std::uint64_t bytes = m_bytes;
    while (some < m_all.size() && (bytes > kMostBytes || m_all.size() - some > kMostRows)) {
        bytes -= weightOf(m_all[some++]);
    }
    if (some == 0) {
        return;
    }
    const std::uint64_t first = m_dropped + some;
    const auto gone =
        static_cast<std::size_t>(std::lower_bound(m_shown.begin(), m_shown.end(), first) - m_shown.begin());
    const std::size_t rows = isFiltered() ? gone : some;
    if (rows != 0) {
        beginRemoveRows({}, 0, static_cast<int>(rows) - 1);
    }
    m_all.erase(m_all.begin(), m_all.begin() + static_cast<std::ptrdiff_t>(some));
    m_shown.erase(m_shown.begin(), m_shown.begin() + static_cast<std::ptrdiff_t>(gone));
    m_dropped = first;
    m_bytes = bytes;
    if (rows != 0) {
        endRemoveRows();
    }
}

void WireModel::clear() {
    beginResetModel();
    m_all.clear();
    m_shown.clear();
    m_connections.clear();
    m_dropped = m_bytes = 0;
    endResetModel();
    emit connectionsChanged();
}

void WireModel::setConnection(std::optional<replay::ConnectionNumber> only) {
    if (m_connection != only) {
        m_connection = only;
        filterAnew();
    }
}

void WireModel::setMessage(std::optional<std::uint64_t> only) {
    if (m_message != only) {
        m_message = only;
        filterAnew();
    }
}

void WireModel::setDirection(std::optional<replay::WireDirection> only) {
    if (m_direction != only) {
        m_direction = only;
        filterAnew();
    }
}

bool WireModel::matches(const KeptWireRow& row) const {
    return (!m_connection || row.connection == *m_connection) && (!m_message || row.message == m_message) &&
           (!m_direction || row.direction == *m_direction);
}

void WireModel::filterAnew() {
    beginResetModel();
    m_shown.clear();
    for (std::size_t n = 0; isFiltered() && n < m_all.size(); ++n) {
        if (matches(m_all[n])) {
            m_shown.push_back(m_dropped + n);
        }
    }
    endResetModel();
}

const KeptWireRow* WireModel::at(int row) const {
    if (row < 0 || row >= rowCount()) {
        return nullptr;
    }
    const auto place = static_cast<std::size_t>(row);
    return &m_all[isFiltered() ? static_cast<std::size_t>(m_shown[place] - m_dropped) : place];
}

int WireModel::rowOf(std::uint64_t message) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row)->message == message) {
            return row;
        }
    }
    return -1;
}

void WireModel::sayAnew() {
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int WireModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(isFiltered() ? m_shown.size() : m_all.size());
}

int WireModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString WireModel::timeText(std::int64_t microseconds) {
    constexpr std::int64_t kMilli = 1000;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(microseconds / kMilli);
    return at.toString(QStringLiteral("HH:mm:ss.zzz")) +
           QStringLiteral("%1").arg(microseconds % kMilli, 3, 10, QLatin1Char('0'));
}

QString WireModel::title(int section) {
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ConnectionColumn:
        return tr("Connection");
    case DirectionColumn:
        return tr("Way");
    case MessageColumn:
        return tr("Message");
    case KindColumn:
        return tr("What");
    case SizeColumn:
        return tr("Bytes");
    default:
        return tr("Text");
    }
}

QString WireModel::tip(int section) {
    switch (section) {
    case TimeColumn:
        return tr("To the microsecond, in the zone of this machine");
    case ConnectionColumn:
        return tr("Which connection of the run, from 1");
    case MessageColumn:
        return tr("Its place in what was sent, where that is known");
    default:
        return {};
    }
}

bool WireModel::isNumber(int section) {
    return section == ConnectionColumn || section == MessageColumn || section == SizeColumn;
}

QString WireModel::text(const KeptWireRow& row, int column) const {
    switch (column) {
    case TimeColumn:
        return timeText(row.microseconds);
    case ConnectionColumn:
        return row.connection == 0 ? QString() : counted(row.connection);
    case DirectionColumn:
        return wireDirectionWords(row.direction);
    case MessageColumn:
        return row.message ? counted(*row.message + 1) : QString();
    case KindColumn:
        return wireKindWords(row.kind);
    case SizeColumn:
        return row.kind == replay::WireKind::Bytes ? counted(row.bytes.size()) : QString();
    default:
        return row.kind == replay::WireKind::Bytes ? oneLine(row.bytes)
                                                   : toQString(row.text.empty() ? row.peer : row.text);
    }
}

QVariant WireModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const KeptWireRow& row = *at(index.row());
    const int column = index.column();
    const bool bytes = row.kind == replay::WireKind::Bytes;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == TextColumn && !bytes ? QVariant(text(row, column)) : QVariant();
    case MonospaceRole:
        return column == TimeColumn || (column == TextColumn && bytes);
    case MaskedRole:
        return column == TextColumn && bytes;
    case ToneRole: {
        const bool quiet = column == TimeColumn || (!bytes && row.kind != replay::WireKind::Note);
        return static_cast<int>(quiet ? Tone::Muted : Tone::Plain);
    }
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant WireModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return columnHead<WireModel>(section, orientation, role);
}

}  // namespace plumb::desk
