// The title of a docked panel: its name, and buttons to float and to close it, in the colours of the theme. Among tabs
// there is none: the tab says the name, and has the rest in its menu.
#pragma once

#include "widgets/common/theme.h"

#include <QWidget>

class QDockWidget;
class QTabBar;

namespace plumb::desk {

class ElidedLabel;

class PanelTitle final : public QWidget {
    Q_OBJECT

public:
    PanelTitle(const Theme& theme, QDockWidget* dock);

    [[nodiscard]] QSize minimumSizeHint() const override { return {60, m_inTabs ? 0 : 26}; }
    [[nodiscard]] QSize sizeHint() const override { return {120, m_inTabs ? 0 : 26}; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void settle();
    void heedTabs();
    void showMenu(QTabBar& tabs, int tab, const QPoint& at);

    QDockWidget* m_dock;
    ElidedLabel* m_name;
    bool m_inTabs = false;
};

}  // namespace plumb::desk
