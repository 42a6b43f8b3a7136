#include "widgets/project/audit_model.h"

#include "widgets/models/roles.h"
#include "widgets/models/sentences.h"

#include <QLocale>

#include <algorithm>
#include <functional>
#include <utility>

namespace plumb::desk {

void AuditModel::setFound(std::vector<std::int64_t> rows, SourceTitles titles) {
    beginResetModel();
    m_numbers = std::move(rows);
    m_titles = std::move(titles);
    m_pages.clear();
    m_asked.clear();
    endResetModel();
}

void AuditModel::forget() {
    m_wrong.clear();
    setFound({}, {});
}

void AuditModel::setWrong(QSet<qint64> wrong) {
    m_wrong = std::move(wrong);
    if (!m_numbers.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

std::vector<std::int64_t> AuditModel::rowsOf(int page) const {
    const auto first = std::min(m_numbers.size(), static_cast<std::size_t>(page) * kPage);
    const auto last = std::min(m_numbers.size(), first + kPage);
    return {m_numbers.begin() + static_cast<std::ptrdiff_t>(first),
            m_numbers.begin() + static_cast<std::ptrdiff_t>(last)};
}

void AuditModel::takePage(int page, std::vector<project::AuditRow> rows) {
    constexpr qsizetype kHeld = 64;
    if (m_pages.size() >= kHeld) {
        m_pages.clear();
        m_asked.clear();
    }
    m_asked.insert(page);
    const int first = page * kPage, last = std::min(rowCount(), first + kPage) - 1;
    m_pages.insert(page, std::move(rows));
    if (last >= first) {
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
    }
}

qint64 AuditModel::numberAt(int row) const {
    return row >= 0 && row < rowCount() ? m_numbers[static_cast<std::size_t>(row)] : 0;
}

int AuditModel::rowOf(qint64 number) const {
    const auto found = std::lower_bound(m_numbers.begin(), m_numbers.end(), number, std::greater<>());
    return found != m_numbers.end() && *found == number ? static_cast<int>(found - m_numbers.begin()) : -1;
}

int AuditModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

const project::AuditRow* AuditModel::at(int row) const {
    const int page = row / kPage;
    const auto held = m_pages.constFind(page);
    if (held == m_pages.constEnd()) {
        if (!m_asked.contains(page)) {
            m_asked.insert(page);
            emit pageWanted(page);
        }
        return nullptr;
    }
    const auto place = static_cast<std::size_t>(row % kPage);
    return place < held->size() ? &(*held)[place] : nullptr;
}

QVariant AuditModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const qint64 number = m_numbers[static_cast<std::size_t>(index.row())];
    const bool wrong = m_wrong.contains(number);
    switch (role) {
    case KeyRole:
        return number;
    case SeverityRole:
        return wrong && index.column() == NumberColumn ? QVariant(static_cast<int>(Tone::Error)) : QVariant();
    case ToneRole:
        return static_cast<int>(wrong                             ? Tone::Error
                                : index.column() == WhatColumn    ? Tone::Strong
                                : index.column() == NumberColumn  ? Tone::Muted
                                : index.column() == MachineColumn ? Tone::Muted
                                                                  : Tone::Plain);
    case Qt::TextAlignmentRole:
        return index.column() == NumberColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        break;
    default:
        return {};
    }
    if (index.column() == NumberColumn) {
        const QString text = QLocale().toString(number);
        return wrong && role != Qt::DisplayRole ? tr("%1, not as it was written").arg(text) : text;
    }
    const project::AuditRow* const row = at(index.row());
    if (!row) {
        return {};
    }
    switch (index.column()) {
    case WhenColumn:
        return auditWhen(row->atMs);
    case WhoColumn:
        return toQString(row->who);
    case MachineColumn:
        return toQString(row->machine);
    case WhatColumn:
        return auditWhat(row->what);
    default:
        return auditDetails(*row, m_titles);
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NumberColumn:
        return tr("Row");
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case MachineColumn:
        return tr("Machine");
    case WhatColumn:
        return tr("What");
    default:
        return tr("Details");
    }
}

}  // namespace plumb::desk
