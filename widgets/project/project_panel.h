// What the desk works on: the feeds that are open, with their counts, and the specs they are held against.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/models/roles.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QWidget>

#include <vector>

namespace plumb::desk {

class Feed;
class RowView;

class ProjectModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ProjectModel(Desk& desk, QObject* parent = nullptr);

    void rebuild();
    [[nodiscard]] Feed* feedAt(int row) const;
    /// The spec that a row names; empty: none.
    [[nodiscard]] QString specAt(int row) const;
    /// The source of the project that a row names and that is not open; 0: none.
    [[nodiscard]] qint64 sourceAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QPointer<Feed> feed;
        QString heading;
        QString spec, specTitle;
        int users = 0;
        qint64 source = 0;  ///< one of the project that is not open
        QString title, where;
        bool missing = false;
    };
    void addClosedSources(std::vector<Row>& rows) const;
    void touched();

    Desk& m_desk;
    std::vector<Row> m_rows;
};

class ProjectPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ProjectPanel(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] RowView* view() const { return m_view; }
    [[nodiscard]] ProjectModel* model() const { return m_model; }
    [[nodiscard]] static PanelInfo info();

private:
    void open(const QModelIndex& index);
    void contextMenu(const QPoint& at);

    Desk& m_desk;
    RowView* m_view;
    ProjectModel* m_model;
};

}  // namespace plumb::desk
