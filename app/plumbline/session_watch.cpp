#include "app/plumbline/session_watch.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace plumb::desk {
namespace {
const QString kLogin = QStringLiteral("org.freedesktop.login1");
}  // namespace

SessionWatch::SessionWatch(QObject* parent)
    : QObject(parent) {
    // Reaching the bus takes time that the first picture of the window need not wait for.
    QMetaObject::invokeMethod(this, &SessionWatch::listen, Qt::QueuedConnection);
}

void SessionWatch::listen() {
    if (QDBusConnection user = QDBusConnection::sessionBus(); user.isConnected()) {
        for (const char* const desktop : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"}) {
            user.connect(QLatin1String(desktop), QString(), QLatin1String(desktop), QStringLiteral("ActiveChanged"),
                         this, SLOT(screenSaverChanged(bool)));
        }
    }
    QDBusConnection system = QDBusConnection::systemBus();
    if (!system.isConnected()) {
        return;
    }
    // Only of the session that the window is in, not of those of others.
    QDBusMessage ask = QDBusMessage::createMethodCall(kLogin, QStringLiteral("/org/freedesktop/login1"),
                                                      QStringLiteral("org.freedesktop.login1.Manager"),
                                                      QStringLiteral("GetSessionByPID"));
    ask << static_cast<uint>(QCoreApplication::applicationPid());
    auto* const watcher = new QDBusPendingCallWatcher(system.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusObjectPath> reply = *done;
        if (!reply.isError()) {
            listenTo(reply.value().path());
        }
        done->deleteLater();
    });
}

void SessionWatch::listenTo(const QString& session) {
    QDBusConnection::systemBus().connect(kLogin, session, QStringLiteral("org.freedesktop.login1.Session"),
                                         QStringLiteral("Lock"), this, SIGNAL(locked()));
}

void SessionWatch::screenSaverChanged(bool active) {
    if (active) {
        emit locked();
    }
}

}  // namespace plumb::desk
