#include "widgets/models/outcome_model.h"

#include "widgets/models/column_head.h"
#include "widgets/models/counted.h"
#include "widgets/models/replay_words.h"
#include "widgets/models/roles.h"
#include "widgets/models/sentences.h"

#include <algorithm>
#include <utility>

namespace plumb::desk {

void OutcomeModel::count(const OutcomeRow& row, bool add) {
    const auto change = [add](std::uint64_t& what) { what += add ? 1 : std::uint64_t(-1); };
    change(m_counts[static_cast<std::size_t>(row.outcome)]);
    if (row.fate == replay::Fate::Parked) {
        change(m_parked);
    }
    if (row.fate == replay::Fate::Again) {
        change(m_waiting);
    }
    if (row.mayHaveArrived) {
        change(m_mayHaveArrived);
    }
}

void OutcomeModel::setItems(project::PlanItems items) {
    m_items = std::move(items);
    sayAnew();
}

std::optional<project::PlanItems::Item> OutcomeModel::item(std::uint64_t message) const {
    const std::uint64_t count = m_items.size();
    return count == 0 ? std::nullopt : std::optional(m_items.at(message % count));
}

void OutcomeModel::take(std::vector<OutcomeRow> rows) {
    std::vector<OutcomeRow> added;
    int first = INT_MAX, last = -1;
    bool refilter = false;
    for (OutcomeRow& row : rows) {
        const auto next = static_cast<std::uint32_t>(m_all.size() + added.size());
        const auto [known, isNew] = m_byMessage.emplace(row.message, next);
        count(row, true);
        if (isNew) {
            added.push_back(std::move(row));
            continue;
        }
        const std::size_t at = known->second;
        OutcomeRow& place = at < m_all.size() ? m_all[at] : added[at - m_all.size()];
        count(place, false);
        if (at < m_all.size()) {
            refilter = refilter || (isFiltered() && matches(place) != matches(row));
            first = std::min(first, static_cast<int>(at));
            last = std::max(last, static_cast<int>(at));
        }
        place = std::move(row);
    }
    if (refilter) {
        m_all.insert(m_all.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
        filterAnew();
        return;
    }
    if (last >= 0) {
        emit isFiltered() ? dataChanged(index(0, 0), index(std::max(rowCount() - 1, 0), ColumnCount - 1))
                          : dataChanged(index(first, 0), index(last, ColumnCount - 1));
    }
    std::vector<std::uint32_t> shown;
    if (isFiltered()) {
        for (std::size_t n = 0; n < added.size(); ++n) {
            if (matches(added[n])) {
                shown.push_back(static_cast<std::uint32_t>(m_all.size() + n));
            }
        }
    }
    const std::size_t more = isFiltered() ? shown.size() : added.size();
    if (more != 0) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more) - 1);
    }
    m_all.insert(m_all.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
    m_shown.insert(m_shown.end(), shown.begin(), shown.end());
    if (more != 0) {
        endInsertRows();
    }
}

void OutcomeModel::park(const std::vector<std::uint64_t>& messages) {
    std::vector<OutcomeRow> rows;
    for (const std::uint64_t message : messages) {
        const auto known = m_byMessage.find(message);
        if (known != m_byMessage.end() && m_all[known->second].fate == replay::Fate::Again) {
            rows.push_back(m_all[known->second]);
            rows.back().fate = replay::Fate::Parked;
        }
    }
    if (!rows.empty()) {
        take(std::move(rows));
    }
}

void OutcomeModel::clear() {
    beginResetModel();
    m_all.clear();
    m_byMessage.clear();
    m_shown.clear();
    m_counts = {};
    m_parked = m_waiting = m_mayHaveArrived = 0;
    endResetModel();
}

void OutcomeModel::setOutcome(std::optional<replay::Outcome> only) {
    if (m_only != only) {
        m_only = only;
        filterAnew();
    }
}

void OutcomeModel::setText(const QString& text) {
    if (m_text != text.trimmed()) {
        m_text = text.trimmed();
        filterAnew();
    }
}

bool OutcomeModel::matches(const OutcomeRow& row) const {
    if (m_only && row.outcome != *m_only) {
        return false;
    }
    const auto holds = [this](const QString& text) { return text.contains(m_text, Qt::CaseInsensitive); };
    return m_text.isEmpty() || holds(toQString(row.controlId)) || holds(toQString(row.sourceControlId)) ||
           holds(toQString(row.code)) || holds(toQString(row.errorCodes)) || holds(text(row, NoteColumn));
}

void OutcomeModel::filterAnew() {
    beginResetModel();
    m_shown.clear();
    for (std::size_t n = 0; isFiltered() && n < m_all.size(); ++n) {
        if (matches(m_all[n])) {
            m_shown.push_back(static_cast<std::uint32_t>(n));
        }
    }
    endResetModel();
}

const OutcomeRow* OutcomeModel::at(int row) const {
    if (row < 0 || row >= rowCount()) {
        return nullptr;
    }
    const auto place = static_cast<std::size_t>(row);
    return &m_all[isFiltered() ? m_shown[place] : place];
}

int OutcomeModel::rowOf(std::uint64_t message) const {
    const auto known = m_byMessage.find(message);
    if (known == m_byMessage.end()) {
        return -1;
    }
    if (!isFiltered()) {
        return static_cast<int>(known->second);
    }
    const auto found = std::lower_bound(m_shown.begin(), m_shown.end(), known->second);
    return found == m_shown.end() || *found != known->second ? -1 : static_cast<int>(found - m_shown.begin());
}

void OutcomeModel::sayAnew() {
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int OutcomeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(isFiltered() ? m_shown.size() : m_all.size());
}

int OutcomeModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString OutcomeModel::title(int section) {
    switch (section) {
    case NumberColumn:
        return tr("Message");
    case ControlIdColumn:
        return tr("Control id");
    case SourceIdColumn:
        return tr("In the source");
    case OutcomeColumn:
        return tr("Outcome");
    case FateColumn:
        return tr("Now");
    case AttemptColumn:
        return tr("Attempts");
    case CodeColumn:
        return tr("Code");
    case MillisecondsColumn:
        return tr("ms");
    default:
        return tr("What was said");
    }
}

QString OutcomeModel::tip(int section) {
    switch (section) {
    case NumberColumn:
        return tr("Its number in its source");
    case ControlIdColumn:
        return tr("MSH-10 as it left");
    case SourceIdColumn:
        return tr("MSH-10 as it stands in the source, where that is another one");
    case OutcomeColumn:
        return tr("What is known of it. Acknowledged means received, not filed");
    case FateColumn:
        return tr("What is done with it now");
    case CodeColumn:
        return tr("MSA-1, and codes of table 0357 that came with it");
    case MillisecondsColumn:
        return tr("From its first byte to the end of its last attempt");
    default:
        return {};
    }
}

bool OutcomeModel::isNumber(int section) {
    return section == NumberColumn || section == AttemptColumn || section == MillisecondsColumn;
}

QString OutcomeModel::text(const OutcomeRow& row, int column) const {
    switch (column) {
    case NumberColumn:
        return counted((item(row.message) ? item(row.message)->number : row.message) + 1);
    case ControlIdColumn:
        return toQString(row.controlId);
    case SourceIdColumn:
        return row.sourceControlId == row.controlId ? QString() : toQString(row.sourceControlId);
    case OutcomeColumn:
        return outcomeWords(row.outcome, row.mayHaveArrived);
    case FateColumn:
        return row.outcome == replay::Outcome::Sending ? QString() : fateWords(row.fate);
    case AttemptColumn:
        return counted(row.attempt);
    case CodeColumn:
        return toQString(row.errorCodes.empty() ? row.code : row.code + ' ' + row.errorCodes);
    case MillisecondsColumn:
        return millisecondsText(row.milliseconds, !row.code.empty() || row.outcome == replay::Outcome::Acknowledged);
    default:
        return toQString(row.text.empty() ? row.note : row.text);
    }
}

QVariant OutcomeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const OutcomeRow& row = *at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::ToolTipRole: {
        const QString shown = column == OutcomeColumn ? outcomeMeaning(row.outcome, row.mayHaveArrived)
                              : column == CodeColumn  ? errorCodesMeaning(row.errorCodes)
                                                      : text(row, column);
        return shown.isEmpty() ? QVariant() : QVariant(shown);
    }
    case SeverityRole:
        return column == OutcomeColumn ? QVariant(static_cast<int>(outcomeTone(row.outcome))) : QVariant();
    case ToneRole:
        return static_cast<int>(column == SourceIdColumn ? Tone::Muted : Tone::Plain);
    case MonospaceRole:
        return column == ControlIdColumn || column == SourceIdColumn;
    case MaskedRole:
        return false;
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return columnHead<OutcomeModel>(section, orientation, role);
}

}  // namespace plumb::desk
