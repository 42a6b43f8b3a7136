// What the project panel lists, as an outline: sections that fold, and what stands in them.
#pragma once

#include "widgets/project/project_rows.h"

#include <QAbstractTableModel>

namespace plumb::desk {

class ProjectModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ProjectModel(Desk& desk, QObject* parent = nullptr);

    void rebuild();
    /// nullptr: no such row.
    [[nodiscard]] const ProjectRow* at(int row) const;
    /// -1: none with this key.
    [[nodiscard]] int rowOf(const QString& key) const;
    void setFolded(int row, bool folded);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QString text(const ProjectRow& row, int column) const;
    [[nodiscard]] QString tip(const ProjectRow& row) const;
    void touched();

    Desk& m_desk;
    std::vector<ProjectRow> m_rows;
    QSet<QString> m_folded;
};

}  // namespace plumb::desk
