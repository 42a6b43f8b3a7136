// Hears from the desktop that its session is locked, where it says so on the bus.
#pragma once

#include <QObject>

namespace plumb::desk {

class SessionWatch final : public QObject {
    Q_OBJECT

public:
    explicit SessionWatch(QObject* parent = nullptr);

signals:
    void locked();

private slots:
    void screenSaverChanged(bool active);

private:
    void listen();
    void listenTo(const QString& session);
};

}  // namespace plumb::desk
