#include "app/plumbline/desktop_notice.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QVariantMap>
#include <QWidget>

namespace plumb::desk {
namespace {

constexpr int kShownFor = 10'000;  // milliseconds

}  // namespace

DesktopNotice::DesktopNotice(QWidget& window)
    : QObject(&window)
    , m_window(window) {
    connect(this, &DesktopNotice::notTaken, this, &DesktopNotice::sayInTray);
}

void DesktopNotice::show(const QString& title, const QString& text) {
    QApplication::alert(&m_window);
    sayOnBus(title, text);
}

/// As desktops on Linux take it. A bus without such a service answers with an error, later: nothing waits for it.
void DesktopNotice::sayOnBus(const QString& title, const QString& text) {
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        emit notTaken(title, text);
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/Notifications"),
                                                       service, QStringLiteral("Notify"));
    call << QApplication::applicationName() << 0U << QStringLiteral("plumbline") << title << text << QStringList()
         << QVariantMap() << kShownFor;
    auto* const asked = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked, title, text] {
        asked->deleteLater();
        if (asked->isError()) {
            emit notTaken(title, text);
        }
    });
}

void DesktopNotice::sayInTray(const QString& title, const QString& text) {
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
        return;
    }
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(m_window.windowIcon(), this);
        m_tray->show();
        QTimer::singleShot(2 * kShownFor, m_tray, [this] {
            m_tray->deleteLater();
            m_tray = nullptr;
        });
    }
    m_tray->showMessage(title, text, QSystemTrayIcon::Warning, kShownFor);
}

}  // namespace plumb::desk
