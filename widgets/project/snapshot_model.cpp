#include "widgets/project/snapshot_model.h"

#include "widgets/keeping/restore_bar.h"
#include "widgets/models/roles.h"
#include "widgets/models/sentences.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace plumb::desk {

void SnapshotModel::setSnapshots(std::vector<project::Snapshot> snapshots) {
    beginResetModel();
    m_snapshots = std::move(snapshots);
    std::reverse(m_snapshots.begin(), m_snapshots.end());
    endResetModel();
}

void SnapshotModel::sayAnew() {
    if (!m_snapshots.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const project::Snapshot* SnapshotModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_snapshots[static_cast<std::size_t>(row)] : nullptr;
}

int SnapshotModel::rowOf(const QString& name) const {
    const auto found =
        std::find_if(m_snapshots.begin(), m_snapshots.end(),
                     [wanted = name.toStdString()](const project::Snapshot& one) { return one.name == wanted; });
    return found == m_snapshots.end() ? -1 : static_cast<int>(found - m_snapshots.begin());
}

int SnapshotModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_snapshots.size());
}

int SnapshotModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SnapshotModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const project::Snapshot& snapshot = *at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case NameColumn:
            return toQString(snapshot.name);
        case WhenColumn:
            return RestoreBar::when(snapshot.atMs);
        case WhoColumn:
            return toQString(snapshot.who);
        case NoteColumn:
            return toQString(snapshot.note);
        case RowsColumn:
            return QLocale().toString(static_cast<qulonglong>(snapshot.rows));
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return index.column() == WhenColumn
                   ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(snapshot.atMs), QLocale::LongFormat)
               : index.column() == NoteColumn ? toQString(snapshot.note)
                                              : QString();
    case ToneRole:
        return static_cast<int>(index.column() == NameColumn || index.column() == NoteColumn ? Tone::Plain
                                                                                             : Tone::Muted);
    case Qt::TextAlignmentRole:
        return index.column() == RowsColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant SnapshotModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == RowsColumn) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Name");
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case NoteColumn:
        return tr("Note");
    default:
        return tr("Rows");
    }
}

}  // namespace plumb::desk
