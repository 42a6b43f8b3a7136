// What is different between two states of a project, a row a change, in words.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "project/snapshot_changes.h"
#endif

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <vector>

namespace plumb::desk {

class ChangeListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { HowColumn, ThingColumn, NameColumn, WhereColumn, ColumnCount };
    /// `masked`: what people wrote is hidden.
    explicit ChangeListModel(std::function<bool()> masked, QObject* parent = nullptr);

    /// What the window keeps for itself comes last; `titles` are those of sources.
    void setChanges(std::vector<project::SnapshotChange> changes, const QHash<qint64, QString>& titles);
    /// nullptr: no such row.
    [[nodiscard]] const project::SnapshotChange* at(int row) const;
    /// What rows say may be said in other words now, or hidden.
    void sayAnew();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<project::SnapshotChange> m_changes;
    std::function<bool()> m_masked;
};

}  // namespace plumb::desk
