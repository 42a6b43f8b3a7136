// Where replay begins: the endpoints of the open project, and what was sent.
#pragma once

#include "widgets/common/desk.h"

#include <QWidget>

class QPushButton;

namespace plumb::desk {

class NoticeLine;
class ReplayHub;
class ReplayModel;
class RowView;
struct ReplayRow;

class ReplayPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ReplayPanel(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] RowView* view() const { return m_view; }
    [[nodiscard]] ReplayModel* model() const { return m_model; }
    [[nodiscard]] static PanelInfo info();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open(int row);
    void askToRemove(int row);
    void showMenu(int row, const QPoint& at);
    void restate();

    Desk& m_desk;
    ReplayHub& m_hub;
    QPushButton *m_new, *m_send;
    NoticeLine* m_notice;
    RowView* m_view;
    ReplayModel* m_model;
};

}  // namespace plumb::desk
