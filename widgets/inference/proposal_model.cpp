#include "widgets/inference/proposal_model.h"

#include "widgets/models/counted.h"

#include <QRegularExpression>

#include <algorithm>

namespace plumb::desk {
namespace {

using Kind = ProposalRow::Kind;
using Section = ProposalRow::Section;

const QString& hiddenWord() {
    static const QString word(4, QChar(0x2022));
    return word;
}

/// A condition without the values that it speaks of.
QString withoutQuoted(QString text) {
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\""));
    return text.replace(quoted, hiddenWord());
}

}  // namespace

ProposalModel::ProposalModel(std::function<bool()> masked, QObject* parent)
    : QAbstractTableModel(parent)
    , m_masked(std::move(masked)) {}

void ProposalModel::setRows(ProposalRowsPtr rows) {
    beginResetModel();
    m_rows = std::move(rows);
    m_above.clear();
    const std::size_t count = m_rows ? m_rows->rows.size() : 0;
    m_above.resize(count);
    std::vector<std::size_t> open;  // rows that the current one stands below
    for (std::size_t row = 0; row < count; ++row) {
        while (!open.empty() && m_rows->rows[open.back()].end <= row) {
            open.pop_back();
        }
        m_above[row] = open.empty() ? row : open.back();
        open.push_back(row);
        if (m_fresh && m_rows->rows[row].kind == Kind::Section) {
            m_unfolded.insert(m_rows->rows[row].key);
        }
    }
    // One message stands open at once: how its segments follow is what it is about.
    if (m_fresh && m_rows && !m_rows->proposal->document.messages.empty()) {
        m_unfolded.insert(infer::messageKey(m_rows->proposal->document.messages.front().id));
    }
    m_fresh = m_fresh && !m_rows;
    show();
    endResetModel();
}

void ProposalModel::show() {
    m_shown.clear();
    if (!m_rows) {
        return;
    }
    const bool some = m_onlyExceptions || !m_find.isEmpty();
    const std::size_t count = m_rows->rows.size();
    if (some) {
        std::vector<char> wanted(count, 0);
        for (std::size_t row = 0; row < count; ++row) {
            if (isFound(m_rows->rows[row])) {
                for (std::size_t at = row; wanted[at] == 0; at = m_above[at]) {
                    wanted[at] = 1;
                }
            }
        }
        for (std::size_t row = 0; row < count; ++row) {
            if (wanted[row] != 0) {
                m_shown.push_back(row);
            }
        }
        return;
    }
    for (std::size_t row = 0; row < count;) {
        m_shown.push_back(row);
        row = m_unfolded.count(m_rows->rows[row].key) != 0 ? row + 1 : m_rows->rows[row].end;
    }
}

bool ProposalModel::isFound(const ProposalRow& row) const {
    if (row.kind == Kind::Section || (m_onlyExceptions && !row.hasExceptions())) {
        return false;
    }
    // Only what everyone may see is looked at.
    const QString where =
        row.path + QLatin1Char(' ') + (row.nameIsValue ? QString() : row.name) + QLatin1Char(' ') + row.type;
    for (const QString& word : m_find.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!where.contains(word, Qt::CaseInsensitive)) {
            return false;
        }
    }
    return true;
}

const ProposalRow* ProposalModel::at(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_rows->rows[m_shown[static_cast<std::size_t>(row)]];
}

int ProposalModel::rowOf(const std::string& key) const {
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [&](std::size_t row) { return m_rows->rows[row].key == key; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

void ProposalModel::setFind(const QString& text) {
    if (text.trimmed() != m_find) {
        beginResetModel();
        m_find = text.trimmed();
        show();
        endResetModel();
    }
}

void ProposalModel::setOnlyExceptions(bool only) {
    beginResetModel();
    m_onlyExceptions = only;
    show();
    endResetModel();
}

void ProposalModel::setExpanded(int row, bool expanded) {
    const ProposalRow* const one = at(row);
    if (!one || m_onlyExceptions || !m_find.isEmpty()) {
        return;
    }
    const std::string key = one->key;
    beginResetModel();
    if (expanded) {
        m_unfolded.insert(key);
    } else {
        m_unfolded.erase(key);
    }
    show();
    endResetModel();
}

void ProposalModel::expandAll(bool expanded) {
    beginResetModel();
    m_unfolded.clear();
    for (std::size_t row = 0; m_rows && row < m_rows->rows.size(); ++row) {
        if (expanded || m_rows->rows[row].kind == Kind::Section) {
            m_unfolded.insert(m_rows->rows[row].key);
        }
    }
    show();
    endResetModel();
}

void ProposalModel::setTaken(int row, bool taken) {
    const ProposalRow* const one = at(row);
    if (!one || !one->canLeaveOut()) {
        return;
    }
    if (taken) {
        m_leftOut.erase(one->key);
    } else {
        m_leftOut.insert(one->key);
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit takenChanged();
}

void ProposalModel::takeAll() {
    m_leftOut.clear();
    sayAnew();
    emit takenChanged();
}

void ProposalModel::sayAnew() {
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

bool ProposalModel::isOut(std::size_t row) const {
    for (;; row = m_above[row]) {
        if (m_leftOut.count(m_rows->rows[row].key) != 0) {
            return true;
        }
        if (m_above[row] == row) {
            return false;
        }
    }
}

bool ProposalModel::expandable(std::size_t row) const {
    return m_rows->rows[row].end > row + 1;
}

int ProposalModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ProposalModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ProposalModel::pathText(const ProposalRow& row) const {
    if (row.kind == Kind::Code) {
        return m_masked() ? hiddenWord() : row.values;
    }
    if (row.kind != Kind::Section) {
        return row.path;
    }
    switch (row.section) {
    case Section::Messages:
        return tr("Messages");
    case Section::Segments:
        return tr("Segments");
    case Section::Local:
        return tr("Z-segments");
    case Section::Conditions:
        return tr("Conditions");
    case Section::ValueSets:
        return tr("Value sets and constants");
    case Section::Identifiers:
        return tr("Identifiers");
    }
    return {};
}

QString ProposalModel::nameText(const ProposalRow& row) const {
    switch (row.kind) {
    case Kind::Condition:
        return m_masked() ? tr("when %1").arg(withoutQuoted(row.name)) : tr("when %1").arg(row.name);
    case Kind::Claim:
        return row.name.isEmpty()                               ? tr("looks like %1").arg(row.type)
               : row.name.startsWith(QLatin1String("a number")) ? tr("a number whenever OBX-2 is %1").arg(row.type)
               : row.name.startsWith(QLatin1String("coded")) ? tr("coded or divided whenever OBX-2 is %1").arg(row.type)
                                                             : tr("not divided whenever OBX-2 is %1").arg(row.type);
    case Kind::ValueSet:
        return tr("%n codes", nullptr, static_cast<int>(row.seen));
    case Kind::Constant:
        return tr("always the same");
    case Kind::Identifier:
        return row.type.isEmpty() ? tr("numbers without a type") : tr("numbers of type %1").arg(row.type);
    case Kind::Segment:
        return row.name.isEmpty() ? tr("not of HL7") : row.name;
    default:
        return row.name;
    }
}

QString ProposalModel::evidenceText(const ProposalRow& row) {
    if (row.kind == Kind::Segment) {
        return tr("%1 segments").arg(counted(row.seen));
    }
    if (!row.hasFact()) {
        return {};
    }
    const QString counts = tr("%1 of %2").arg(counted(row.held), counted(row.of));
    if (!row.hasOthers()) {
        return counts;
    }
    return row.hasExceptions()
               ? tr("%1; %2").arg(counts, row.failed() == 1 ? tr("1 exception")
                                                            : tr("%1 exceptions").arg(counted(row.failed())))
               : tr("%1; %2 without").arg(counts, counted(row.failed()));
}

QString ProposalModel::text(std::size_t number, int column) const {
    const ProposalRow& row = m_rows->rows[number];
    switch (column) {
    case PathColumn:
        return pathText(row);
    case NameColumn:
        return row.kind == Kind::Code ? QString() : nameText(row);
    case UsageColumn:
        return row.usageBefore.isEmpty() ? row.usage : tr("%1 (was %2)").arg(row.usage, row.usageBefore);
    case RepeatsColumn:
        return row.repeats;
    case LengthColumn:
        return row.length;
    case TypeColumn:
        return row.type;
    case ValuesColumn:
        return row.values.isEmpty() || row.kind == Kind::Code ? QString() : m_masked() ? hiddenWord() : row.values;
    case EvidenceColumn:
        return evidenceText(row);
    default:
        return {};
    }
}

Tone ProposalModel::tone(std::size_t number, int column) const {
    const ProposalRow& row = m_rows->rows[number];
    if (row.kind == Kind::Section) {
        return Tone::Strong;
    }
    if (isOut(number)) {
        return Tone::Muted;
    }
    if (column == PathColumn && row.kind == Kind::Segment) {
        return row.section == Section::Local ? Tone::ZSegment : Tone::Segment;
    }
    if (column == PathColumn && row.kind == Kind::Message) {
        return Tone::Strong;
    }
    if (column == UsageColumn && !row.usageBefore.isEmpty()) {
        return Tone::Information;
    }
    return column == NameColumn && row.kind != Kind::Condition ? Tone::Muted : Tone::Plain;
}

QVariant ProposalModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const std::size_t number = m_shown[static_cast<std::size_t>(index.row())];
    const ProposalRow& row = m_rows->rows[number];
    const int column = index.column();
    const bool share = column == EvidenceColumn && row.hasFact() && row.of != 0;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (column == TakenColumn) {
            return role == Qt::DisplayRole || !row.canLeaveOut() ? QVariant()
                   : isOut(number)                               ? QVariant(tr("left out"))
                                                                 : QVariant(tr("taken"));
        }
        return text(number, column);
    case Qt::ToolTipRole:
        return column == TakenColumn
                   ? (row.canLeaveOut() ? tr("Taken into the spec; click to leave it out") : QString())
                   : text(number, column);
    case KeyRole:
        return column == TakenColumn && row.canLeaveOut() ? QVariant(isOut(number) ? 0 : 1) : QVariant();
    case ToneRole:
        return static_cast<int>(tone(number, column));
    case ShareRole:
        return share ? QVariant(static_cast<double>(row.held) / static_cast<double>(row.of)) : QVariant();
    case MonospaceRole:
        return column == ValuesColumn || (column == PathColumn && row.kind != Kind::Section) ||
               (column == NameColumn && row.kind == Kind::Condition);
    case DepthRole:
        return column == PathColumn ? QVariant(row.depth) : QVariant();
    case ExpandableRole:
        return column == PathColumn && expandable(number);
    case ExpandedRole:
        return m_onlyExceptions || !m_find.isEmpty() || m_unfolded.count(row.key) != 0;
    default:
        return {};
    }
}

QVariant ProposalModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case PathColumn:
        return tr("Path");
    case NameColumn:
        return tr("Name");
    case UsageColumn:
        return tr("Usage");
    case RepeatsColumn:
        return tr("Repeats");
    case LengthColumn:
        return tr("Length");
    case TypeColumn:
        return tr("Type");
    case ValuesColumn:
        return tr("Values");
    case EvidenceColumn:
        return tr("Seen in");
    default:
        return {};
    }
}

}  // namespace plumb::desk
