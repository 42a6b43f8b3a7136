// Recent files as rows. Whether each is still there is asked in the background, since a share that is gone takes its
// time to say so; until the answer is in, nothing is said.
#pragma once

#include "widgets/models/jobs.h"

#include <QAbstractTableModel>
#include <QSet>

namespace plumb::desk {

class RecentFiles;

class RecentModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { PinColumn, NameColumn, FolderColumn, StateColumn, ColumnCount };

    RecentModel(RecentFiles& files, Jobs& jobs, QObject* parent = nullptr);

    [[nodiscard]] QString pathAt(int row) const;
    [[nodiscard]] int rowOf(const QString& path) const { return static_cast<int>(m_paths.indexOf(path)); }
    [[nodiscard]] bool missing(int row) const { return m_missing.contains(pathAt(row)); }
    /// Files that have edits waiting for them.
    void setKept(const QStringList& paths);
    /// Looks again which of them are there.
    void look();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();

    RecentFiles& m_files;
    Jobs& m_jobs;
    QStringList m_paths, m_kept;
    QSet<QString> m_missing;
    JobHandle m_job;
};

}  // namespace plumb::desk
