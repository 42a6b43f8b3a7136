// The snapshots of the project, the newest first.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "project/snapshots.h"
#endif

#include <QAbstractTableModel>

#include <vector>

namespace plumb::desk {

class SnapshotModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { NameColumn, WhenColumn, WhoColumn, NoteColumn, RowsColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// Oldest first, as the project gives them.
    void setSnapshots(std::vector<project::Snapshot> snapshots);
    /// nullptr: no such row.
    [[nodiscard]] const project::Snapshot* at(int row) const;
    /// -1: none of this name.
    [[nodiscard]] int rowOf(const QString& name) const;
    /// What rows say is said in other words now.
    void sayAnew();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<project::Snapshot> m_snapshots;
};

}  // namespace plumb::desk
