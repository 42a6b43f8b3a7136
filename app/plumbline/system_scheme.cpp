#include "app/plumbline/system_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QPalette>

namespace plumb::desk {
namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kSchemePath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");

QVariant unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

}  // namespace

SystemScheme::SystemScheme(Theme& theme, QObject* parent)
    : QObject(parent)
    , m_theme(theme) {
    const QPalette palette = QGuiApplication::palette();
    const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    m_theme.setSystemScheme(dark ? Scheme::Dark : Scheme::Light);

    // Reaching the bus takes time that the first picture of the window need not wait for.
    QMetaObject::invokeMethod(this, &SystemScheme::askPortal, Qt::QueuedConnection);
}

void SystemScheme::askPortal() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(kService, kSchemePath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(kService, kSchemePath, kInterface, QStringLiteral("Read"));
    ask << kGroup << kKey;
    auto* const watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError()) {
            take(unwrapped(QVariant::fromValue(reply.value())).toUInt());
        }
        done->deleteLater();
    });
}

void SystemScheme::settingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == kGroup && key == kKey) {
        take(unwrapped(QVariant::fromValue(value)).toUInt());
    }
}

void SystemScheme::take(uint preference) {
    constexpr uint kPrefersDark = 1;
    m_theme.setSystemScheme(preference == kPrefersDark ? Scheme::Dark : Scheme::Light);
}

}  // namespace plumb::desk
