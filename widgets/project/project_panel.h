// What the desk works on, as an outline: the sources of the project and all else that it holds, what is open beside
// them, and what they are held against. Without a project: what is open.
#pragma once

#include "widgets/common/desk.h"

#include <QWidget>

namespace plumb::desk {

class ProjectHead;
class ProjectModel;
class RowView;

class ProjectPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ProjectPanel(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] RowView* view() const { return m_view; }
    [[nodiscard]] ProjectModel* model() const { return m_model; }
    [[nodiscard]] ProjectHead* head() const { return m_head; }
    [[nodiscard]] static PanelInfo info();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open(const QModelIndex& index);
    void clicked(const QModelIndex& index);
    void showMenu(int row, const QPoint& at);
    void keepPlace();

    Desk& m_desk;
    ProjectHead* m_head;
    RowView* m_view;
    ProjectModel* m_model;
};

}  // namespace plumb::desk
