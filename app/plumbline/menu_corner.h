// What stands at the right of the menu bar gives way to the menus: where there is no room for both, the search is its
// icon alone.
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QMenuBar;
class QPushButton;
class QWidget;

namespace plumb::desk {

class MenuCorner final : public QObject {
    Q_OBJECT

public:
    /// Belongs to the bar. `words`: what the search says in the language of the moment.
    MenuCorner(QMenuBar* bar, QWidget* corner, QPushButton* search, std::function<QString()> words);

    /// Words are others now.
    void refit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QMenuBar* m_bar;
    QWidget* m_corner;
    QPushButton* m_search;
    std::function<QString()> m_words;
    bool m_fitting = false;
};

}  // namespace plumb::desk
