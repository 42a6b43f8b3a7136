#include "app/plumbline/single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalSocket>

namespace plumb::desk {
namespace {

constexpr int kWait = 500;  // milliseconds; a first instance that hangs must not keep the second from starting
constexpr qint64 kLongest = 1 << 20;

/// Another user's instance has another name.
QString serverName() {
    const QByteArray home = QDir::homePath().toUtf8();
    return QStringLiteral("plumbline-") +
           QString::fromLatin1(QCryptographicHash::hash(home, QCryptographicHash::Sha256).toHex().left(16));
}

}  // namespace

bool SingleInstance::handOver(const QStringList& paths) {
    QLocalSocket socket;
    socket.connectToServer(serverName());
    if (!socket.waitForConnected(kWait)) {
        return false;
    }
    QByteArray data;
    QDataStream stream(&data, QIODevice::WriteOnly);
    stream << paths;
    socket.write(data);
    socket.flush();
    // The other side answers with one byte once it has read all of it.
    return socket.waitForReadyRead(kWait);
}

void SingleInstance::listen() {
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(serverName());
    m_server.listen(serverName());
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket* const socket = m_server.nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > kLongest) {
                socket->abort();
                return;
            }
            QDataStream stream(socket);
            stream.startTransaction();
            QStringList paths;
            stream >> paths;
            if (stream.commitTransaction()) {
                socket->write("k");
                socket->flush();
                emit received(paths);
            }
        });
    });
}

}  // namespace plumb::desk
