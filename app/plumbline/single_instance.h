// One window a user: a second start hands its files to the first and ends.
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace plumb::desk {

class SingleInstance final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// True when another instance took the paths.
    [[nodiscard]] static bool handOver(const QStringList& paths);
    /// Becomes the one that others hand over to.
    void listen();

signals:
    void received(const QStringList& paths);

private:
    QLocalServer m_server;
};

}  // namespace plumb::desk
