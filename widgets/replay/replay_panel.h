// Where replay begins: the endpoints and listeners of the open project, and what was sent and received.
#pragma once

#include "widgets/common/desk.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace plumb::desk {

class ListenHub;
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
    [[nodiscard]] bool canRemove(const ReplayRow& row) const;
    [[nodiscard]] QString removingText(const ReplayRow& row) const;
    void showReceived(std::int64_t run);
    void addListening(QMenu& menu, const ReplayRow& row);
    void showMenu(int row, const QPoint& at);
    void restate();

    Desk& m_desk;
    ReplayHub& m_hub;
    ListenHub& m_listening;
    QPushButton *m_new, *m_send, *m_listen;
    NoticeLine* m_notice;
    RowView* m_view;
    ReplayModel* m_model;
};

}  // namespace plumb::desk
