// What the head of a message list offers beside the query: grouping, only flagged messages, and a menu with the rest.
#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace plumb::desk {

struct Desk;
class MessagePage;

class ListTools final : public QWidget {
    Q_OBJECT

public:
    ListTools(Desk& desk, MessagePage& page, QWidget* parent);

    /// Says anew by what is grouped and whether only flagged messages are shown.
    void refresh();
    void openGroupMenu();
    void openListMenu();

private:
    void popUp(QToolButton* button, QMenu* menu);

    Desk& m_desk;
    MessagePage& m_page;
    QToolButton* m_group;
    QToolButton* m_flagged;
    QToolButton* m_list;
};

}  // namespace plumb::desk
