#include "widgets/statistics/statistics_model.h"

#include "widgets/models/column_head.h"
#include "widgets/models/counted.h"
#include "widgets/models/roles.h"
#include "widgets/models/sentences.h"
#include "widgets/statistics/value_text.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace plumb::desk {
namespace {

constexpr int kTextsKept = 2000;

QString countedOrNothing(std::uint64_t number) {
    return number == 0 ? QString() : counted(number);
}

}  // namespace

bool StatisticsModel::isNumber(int column) {
    return column != PathColumn && column != NameColumn && column != TopColumn;
}

StatisticsModel::StatisticsModel(Feed& feed, std::function<bool()> masked, QObject* parent)
    : QAbstractTableModel(parent)
    , m_feed(feed)
    , m_masked(std::move(masked))
    , m_texts(kTextsKept) {}

void StatisticsModel::setTable(std::shared_ptr<const StatisticsTable> table) {
    beginResetModel();
    m_texts.clear();
    m_table = std::move(table);
    arrange();
    endResetModel();
}

void StatisticsModel::setFind(const QString& text) {
    if (m_find != text) {
        m_find = text;
        rebuild();
    }
}

void StatisticsModel::setComponentsShown(bool shown) {
    if (m_components != shown) {
        m_components = shown;
        rebuild();
    }
}

void StatisticsModel::rebuild() {
    beginResetModel();
    arrange();
    endResetModel();
}

void StatisticsModel::arrange() {
    m_shown.clear();
    if (!m_table) {
        return;
    }
    const QStringList words = m_find.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < m_table->rows.size(); ++i) {
        const StatisticsRow& row = m_table->rows[i];
        const bool found = std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return row.path.contains(word, Qt::CaseInsensitive) || row.name.contains(word, Qt::CaseInsensitive);
        });
        if (found && (m_components || !row.component)) {
            m_shown.push_back(static_cast<std::uint32_t>(i));
        }
    }
    if (m_sortColumn == PathColumn) {
        if (m_order == Qt::DescendingOrder) {
            std::reverse(m_shown.begin(), m_shown.end());
        }
        return;
    }
    const auto& rows = m_table->rows;
    if (isNumber(m_sortColumn)) {
        std::stable_sort(m_shown.begin(), m_shown.end(), [&](std::uint32_t a, std::uint32_t b) {
            const double x = number(rows[a], m_sortColumn), y = number(rows[b], m_sortColumn);
            return m_order == Qt::AscendingOrder ? x < y : y < x;
        });
        return;
    }
    const bool names = m_sortColumn == NameColumn;
    // What a value is under the mask must not be told by its place either.
    const auto key = [&](const StatisticsRow& row) {
        return names                                                      ? row.name
               : row.element && !row.element->top.empty() && !masked(row) ? toQString(row.element->top.front().text)
                                                                          : QString();
    };
    std::vector<std::pair<QString, std::uint32_t>> keys;
    keys.reserve(m_shown.size());
    for (const std::uint32_t row : m_shown) {
        keys.emplace_back(key(rows[row]), row);
    }
    std::stable_sort(keys.begin(), keys.end(), [&](const auto& a, const auto& b) {
        const int order = a.first.compare(b.first, Qt::CaseInsensitive);
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    });
    std::transform(keys.begin(), keys.end(), m_shown.begin(), [](const auto& one) { return one.second; });
}

void StatisticsModel::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column < 0 ? int(PathColumn) : column;
    m_order = order;
    rebuild();
}

int StatisticsModel::rowOf(const QString& path) const {
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&](std::uint32_t row) { return m_table->rows[row].path == path; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

bool StatisticsModel::masked(const StatisticsRow& row) const {
    return row.sensitive && m_masked && m_masked();
}

QString StatisticsModel::valueOf(const StatisticsRow& row, std::size_t top) const {
    const query::ValueStatistics& value = row.element->top[top];
    if (const QString* const known = m_texts.object(&value)) {
        return *known;
    }
    QString text = valueText(m_feed, value);
    m_texts.insert(&value, new QString(text));
    return text;
}

QString StatisticsModel::filterAt(const QModelIndex& index) const {
    if (!index.isValid()) {
        return {};
    }
    const StatisticsRow& row = rowAt(index.row());
    if (!row.element) {
        return index.column() == ParentsColumn && m_table->type ? typeFilter(*m_table->type)
               : index.column() == ParentsColumn
                   ? QString()
                   : segmentFilter(row.segment->id, index.column() != AbsentColumn, m_table->type);
    }
    const FieldFilters filters = filtersOf(*m_table, row);
    switch (index.column()) {
    case ParentsColumn:
        return filters.parents();
    case EmptyColumn:
        return filters.empty();
    case NullColumn:
        return filters.null();
    case AbsentColumn:
        return filters.absent();
    case ShortestColumn:
        return row.filled == 0 ? QString() : filters.atMost(row.element->shortest);
    case LongestColumn:
        return row.filled == 0 ? QString() : filters.atLeast(row.element->longest);
    case TopColumn:
    case TopShareColumn:
        return row.element->top.empty() || masked(row) ? filters.filled()
                                                       : filters.value(valueOf(row, 0), row.element->top.front());
    default:
        return filters.filled();
    }
}

int StatisticsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int StatisticsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

double StatisticsModel::number(const StatisticsRow& row, int column) const {
    const query::ElementStatistics* const e = row.element;
    switch (column) {
    case ParentsColumn:
        return static_cast<double>(row.parents);
    case FilledColumn:
        return row.share(row.filled);
    case EmptyColumn:
        return static_cast<double>(row.empty);
    case NullColumn:
        return static_cast<double>(row.null);
    case AbsentColumn:
        return static_cast<double>(row.absent);
    case ShortestColumn:
        return e && row.filled != 0 ? e->shortest : -1.0;
    case MeanColumn:
        return e && row.filled != 0 ? e->meanLength() : -1.0;
    case LongestColumn:
        return e && row.filled != 0 ? e->longest : -1.0;
    case DistinctColumn:
        return e && row.filled != 0 ? static_cast<double>(e->distinct) : -1.0;
    case TopShareColumn:
        return e && !e->top.empty() ? static_cast<double>(e->top.front().count) / static_cast<double>(row.filled)
                                    : -1.0;
    default:
        return 0;
    }
}

QString StatisticsModel::text(const StatisticsRow& row, int column) const {
    const query::ElementStatistics* const e = row.element;
    switch (column) {
    case PathColumn:
        return row.path;
    case NameColumn:
        return row.name;
    case ParentsColumn:
        return counted(row.parents);
    case FilledColumn:
        return percentText(row.share(row.filled));
    case EmptyColumn:
        return countedOrNothing(row.empty);
    case NullColumn:
        return countedOrNothing(row.null);
    case AbsentColumn:
        return countedOrNothing(row.absent);
    default:
        break;
    }
    if (!e || row.filled == 0) {
        return {};
    }
    switch (column) {
    case ShortestColumn:
        return counted(e->shortest);
    case MeanColumn:
        return QLocale().toString(e->meanLength(), 'f', 1);
    case LongestColumn:
        return counted(e->longest);
    case DistinctColumn:
        return e->distinctExact ? counted(e->distinct) : tr("about %1").arg(counted(e->distinct));
    case TopColumn:
        return e->top.empty() ? tr("none frequent")
               : masked(row)  ? maskedValue()
                              : shownValue(valueOf(row, 0), e->top.front());
    case TopShareColumn:
        return e->top.empty() ? QString() : percentText(number(row, column));
    default:
        return {};
    }
}

QVariant StatisticsModel::share(const StatisticsRow& row, int column) const {
    if (column == FilledColumn) {
        return row.share(row.filled);
    }
    if (column == TopShareColumn && row.element && !row.element->top.empty()) {
        return number(row, column);
    }
    return {};
}

QVariant StatisticsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const StatisticsRow& row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        if (const QString filter = filterAt(index); !filter.isEmpty() && !masked(row)) {
            return filter;
        }
        return {};
    case Qt::AccessibleTextRole:
        return title(column) + QLatin1Char(' ') + text(row, column);
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case MonospaceRole:
        return column == PathColumn || (column == TopColumn && row.element && !row.element->top.empty());
    case ToneRole:
        if (!row.element && column == PathColumn) {
            return int(row.path.startsWith(QLatin1Char('Z')) ? Tone::ZSegment : Tone::Segment);
        }
        return int(column == ParentsColumn || (column == TopColumn && row.element && row.element->top.empty()) ||
                           (column == NameColumn && row.component)
                       ? Tone::Muted
                       : Tone::Plain);
    case ShareRole:
        return share(row, column);
    case MaskedRole:
        return row.sensitive && column == TopColumn;
    case KeyRole:
        return row.path;
    default:
        return {};
    }
}

QString StatisticsModel::title(int column) {
    switch (column) {
    case PathColumn:
        return tr("Path");
    case NameColumn:
        return tr("Name");
    case ParentsColumn:
        return tr("Of");
    case FilledColumn:
        return tr("Filled");
    case EmptyColumn:
        return tr("Empty");
    case NullColumn:
        return tr("Null");
    case AbsentColumn:
        return tr("Absent");
    case ShortestColumn:
        return tr("Min");
    case MeanColumn:
        return tr("Mean");
    case LongestColumn:
        return tr("Max");
    case DistinctColumn:
        return tr("Distinct");
    case TopColumn:
        return tr("Most frequent");
    case TopShareColumn:
        return tr("Share");
    default:
        return {};
    }
}

QVariant StatisticsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return columnHead<StatisticsModel>(section, orientation, role);
}

QString StatisticsModel::tip(int column) {
    switch (column) {
    case ParentsColumn:
        return tr("How many could have it: messages for a segment, segments for a field, filled repetitions of the "
                  "field for a component");
    case FilledColumn:
        return tr("Share of those that hold a value");
    case EmptyColumn:
        return tr("There, with nothing between the delimiters");
    case NullColumn:
        return tr("Holds the two quotes \"\"");
    case AbsentColumn:
        return tr("Not there at all");
    case ShortestColumn:
    case MeanColumn:
    case LongestColumn:
        return tr("Length of the filled ones, in bytes");
    case DistinctColumn:
        return tr("Different values; counted up to 4,096, about that many above");
    case TopColumn:
        return tr("Past 4,096 different values only those are counted that were frequent by then");
    case TopShareColumn:
        return tr("Share of the most frequent value among the filled ones");
    default:
        return {};
    }
}

}  // namespace plumb::desk
