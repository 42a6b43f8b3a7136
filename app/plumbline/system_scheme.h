// Whether the desktop is dark: asked of the desktop portal, followed while the program runs. Without a portal, the
// palette that the platform gave tells.
#pragma once

#include "widgets/common/theme.h"

#include <QDBusVariant>
#include <QObject>

namespace plumb::desk {

class SystemScheme final : public QObject {
    Q_OBJECT

public:
    explicit SystemScheme(Theme& theme, QObject* parent = nullptr);

private slots:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void askPortal();
    void take(uint preference);
    Theme& m_theme;
};

}  // namespace plumb::desk
