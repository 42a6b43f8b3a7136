#include "widgets/gap/gap_model.h"

#include "widgets/gap/gap_words.h"
#include "widgets/models/counted.h"
#include "widgets/models/sentences.h"

#include <algorithm>
#include <utility>

namespace plumb::desk {

GapModel::GapModel(const GapStore& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store) {
    connect(&store, &GapStore::listChanged, this, &GapModel::rebuild);
    connect(&store, &GapStore::rowsChanged, this, &GapModel::rebuild);
    rebuild();
}

void GapModel::setFilters(std::vector<spec::GapFilter> filters) {
    m_filters = std::move(filters);
    rebuild();
}

void GapModel::setGrouping(Grouping grouping) {
    m_grouping = grouping;
    m_closed.clear();
    rebuild();
}

void GapModel::setExpanded(int row, bool expanded) {
    if (row >= 0 && row < rowCount() && m_lines[static_cast<std::size_t>(row)].heading) {
        m_closed[m_groups[m_lines[static_cast<std::size_t>(row)].group].key] = !expanded;
        rebuild();
    }
}

std::vector<GapModel::Group> GapModel::groups() const {
    std::vector<Group> made;
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < m_store.document().rows.size(); ++i) {
        const spec::GapRow& row = m_store.row(i);
        if (!std::all_of(m_filters.begin(), m_filters.end(),
                         [&](const spec::GapFilter& one) { return one.matches(row); })) {
            continue;
        }
        const std::string key = m_grouping == Grouping::Segment ? row.gap.segment
                                : m_grouping == Grouping::Harm  ? std::string(gapName(row.gap.harm))
                                                                : std::string();
        const auto place = places.emplace(key, made.size());
        if (place.second) {
            made.push_back({key, {}, 0});
        }
        Group& group = made[place.first->second];
        group.rows.push_back(i);
        group.open += isOpen(row) ? 1 : 0;
    }
    if (m_grouping == Grouping::Harm) {
        const auto weight = [this](const Group& group) {
            const spec::GapHarm harm = m_store.row(group.rows.front()).gap.harm;
            const Tone tone = harmTone(harm);
            return std::pair(tone == Tone::Error ? 0 : tone == Tone::Warning ? 1 : 2, static_cast<int>(harm));
        };
        std::stable_sort(made.begin(), made.end(),
                         [&](const Group& a, const Group& b) { return weight(a) < weight(b); });
    }
    return made;
}

void GapModel::rebuild() {
    m_today = QDate::currentDate().toString(Qt::ISODate);
    std::vector<Group> made = groups();
    std::vector<Line> lines;
    std::size_t shown = 0;
    for (std::size_t i = 0; i < made.size(); ++i) {
        shown += made[i].rows.size();
        if (m_grouping != Grouping::None) {
            lines.push_back({i, 0, true});
            if (const auto closed = m_closed.find(made[i].key); closed != m_closed.end() && closed->second) {
                continue;
            }
        }
        for (const std::size_t row : made[i].rows) {
            lines.push_back({i, row, false});
        }
    }
    m_shown = shown;
    if (lines == m_lines) {
        m_groups = std::move(made);
        sayAnew();
        return;
    }
    beginResetModel();
    m_groups = std::move(made);
    m_lines = std::move(lines);
    endResetModel();
}

void GapModel::sayAnew() {
    if (!m_lines.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const spec::GapRow* GapModel::at(int row) const {
    if (row < 0 || row >= rowCount() || m_lines[static_cast<std::size_t>(row)].heading) {
        return nullptr;
    }
    return &m_store.row(m_lines[static_cast<std::size_t>(row)].row);
}

GapStore::Rows GapModel::rowsOf(int row) const {
    if (row < 0 || row >= rowCount()) {
        return {};
    }
    const Line& line = m_lines[static_cast<std::size_t>(row)];
    return line.heading ? m_groups[line.group].rows : GapStore::Rows{line.row};
}

int GapModel::rowOf(const std::string& key) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (const spec::GapRow* const one = at(row); one && one->gap.key == key) {
            return row;
        }
    }
    return -1;
}

GapStore::Rows GapModel::shown() const {
    GapStore::Rows all;
    for (const Group& group : m_groups) {
        all.insert(all.end(), group.rows.begin(), group.rows.end());
    }
    return all;
}

int GapModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int GapModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString GapModel::headingText(const Group& group) const {
    const spec::Gap& first = m_store.row(group.rows.front()).gap;
    const QString name = m_grouping == Grouping::Harm ? harmWord(first.harm)
                         : group.key.empty()          ? tr("Messages and groups")
                                                      : toQString(group.key);
    const QString open = group.open > 0 ? tr("%1 open").arg(counted(group.open)) : tr("none open");
    return tr("%1: %Ln gaps, %2", nullptr, static_cast<int>(group.rows.size())).arg(name, open);
}

QVariant GapModel::headingData(const Group& group, int column, int role) const {
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == PlaceColumn ? headingText(group) : QVariant();
    case ToneRole: {
        const bool site = m_grouping == Grouping::Segment && !group.key.empty() && group.key.front() == 'Z';
        return static_cast<int>(site ? Tone::ZSegment : m_grouping == Grouping::Segment ? Tone::Segment : Tone::Strong);
    }
    case DepthRole:
        return 0;
    case ExpandableRole:
        return true;
    case ExpandedRole: {
        const auto closed = m_closed.find(group.key);
        return closed == m_closed.end() || !closed->second;
    }
    case SpanRole:
        return column == PlaceColumn;
    default:
        return {};
    }
}

QString GapModel::text(const spec::GapRow& row, int column) const {
    switch (column) {
    case PlaceColumn:
        return gapPlaceText(row.gap);
    case NameColumn:
        return gapNameText(row.gap);
    case HarmColumn:
        return harmWord(row.gap.harm);
    case SaysColumn:
        return gapSaysText(row.gap);
    case DecisionColumn:
        return decisionWord(row.decision);
    case StatusColumn:
        return row.status == spec::GapStatus::Open && !isOpen(row) ? QString() : statusWord(row.status);
    case OwnerColumn:
        return toQString(row.owner);
    case DueColumn:
        return toQString(row.due);
    case MarkColumn:
        return markWord(row.mark);
    default:
        return gapSentence(row.gap);
    }
}

QVariant GapModel::rowData(const spec::GapRow& row, int column, int role) const {
    const bool open = isOpen(row);
    const bool late = column == DueColumn && open && !row.due.empty() && row.due < m_today.toStdString();
    const bool marked = column == MarkColumn && row.mark != spec::GapMark::Known;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return late ? tr("%1 is over").arg(text(row, column)) : text(row, column);
    case MonospaceRole:
        return column == PlaceColumn || column == SaysColumn;
    case DepthRole:
        return column == PlaceColumn && m_grouping != Grouping::None ? QVariant(1) : QVariant();
    case SeverityRole:
        return column == HarmColumn ? QVariant(static_cast<int>(harmTone(row.gap.harm)))
               : late               ? QVariant(static_cast<int>(Tone::Error))
               : marked
                   ? QVariant(static_cast<int>(row.mark == spec::GapMark::Changed ? Tone::Warning : Tone::Information))
                   : QVariant();
    case ToneRole:
        return static_cast<int>(open ? Tone::Plain : Tone::Muted);
    default:
        return {};
    }
}

QVariant GapModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    return line.heading ? headingData(m_groups[line.group], index.column(), role)
                        : rowData(m_store.row(line.row), index.column(), role);
}

QVariant GapModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case PlaceColumn:
        return tr("Place");
    case NameColumn:
        return tr("Name");
    case HarmColumn:
        return tr("Harm");
    case SaysColumn:
        return tr("Says");
    case DecisionColumn:
        return tr("Decision");
    case StatusColumn:
        return tr("Status");
    case OwnerColumn:
        return tr("Owner");
    case DueColumn:
        return tr("Due");
    case MarkColumn:
        return tr("Mark");
    default:
        return tr("What it does");
    }
}

}  // namespace plumb::desk
