// What deserves attention while somebody works in another window: a notification of the desktop, and the window's entry
// in the task bar asks for attention. What the session's bus does not take, or nobody there, is shown by an icon in the
// tray; where there is none either nothing is shown, and the window says it all the same.
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

signals:
    /// No notification service took it: the tray is tried.
    void notTaken(const QString& title, const QString& text);

private:
    void sayOnBus(const QString& title, const QString& text);
    void sayInTray(const QString& title, const QString& text);

    QWidget& m_window;
    QSystemTrayIcon* m_tray = nullptr;  ///< while it says something
};

}  // namespace plumb::desk
