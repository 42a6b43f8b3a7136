// The title of a docked panel: its name, and buttons to float and to close it, in the colours of the theme.
#pragma once

#include "widgets/common/theme.h"

#include <QWidget>

class QDockWidget;

namespace plumb::desk {

class ElidedLabel;

class PanelTitle final : public QWidget {
    Q_OBJECT

public:
    PanelTitle(const Theme& theme, QDockWidget* dock);

    [[nodiscard]] QSize minimumSizeHint() const override { return {60, 26}; }
    [[nodiscard]] QSize sizeHint() const override { return {120, 26}; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void nameOnce();

    QDockWidget* m_dock;
    ElidedLabel* m_name;
};

}  // namespace plumb::desk
