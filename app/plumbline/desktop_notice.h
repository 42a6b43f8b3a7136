// What deserves attention while somebody works in another window: a notification of the desktop, and the window's entry
// in the task bar asks for attention. Where the desktop has no notifications nothing is shown; the window says it all
// the same.
#pragma once

#include <QObject>
#include <QString>

class QSystemTrayIcon;
class QWidget;

namespace plumb::desk {

class DesktopNotice final : public QObject {
    Q_OBJECT

public:
    /// The window outlives it.
    explicit DesktopNotice(QWidget& window);

    void show(const QString& title, const QString& text);

private:
    [[nodiscard]] static bool sayOnBus(const QString& title, const QString& text);
    void sayInTray(const QString& title, const QString& text);

    QWidget& m_window;
    QSystemTrayIcon* m_tray = nullptr;  ///< while it says something
};

}  // namespace plumb::desk
