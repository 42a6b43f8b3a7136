// A receiver of MLLP on a thread of its own: answers each message as it is told to.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace plumb::desk {

class AnsweringPeer final {
public:
    /// What is answered to the n-th message, from 0, with this MSH-10; empty: nothing.
    using Answer = std::function<QByteArray(int nth, const QByteArray& id)>;

    explicit AnsweringPeer(Answer answer = [](int, const QByteArray& id) { return ack("AA", id, QByteArray()); })
        : m_answer(std::move(answer))
        , m_server(std::make_unique<QTcpServer>()) {
        QObject::connect(m_server.get(), &QTcpServer::newConnection, m_server.get(), [this] { accept(); });
        if (!m_server->listen(QHostAddress::LocalHost)) {
            qFatal("No port is free.");
        }
        m_port = m_server->serverPort();
        m_server->moveToThread(&m_thread);
        m_thread.start();
    }
    ~AnsweringPeer() {
        QMetaObject::invokeMethod(
            m_server.get(), [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    AnsweringPeer(const AnsweringPeer&) = delete;
    AnsweringPeer& operator=(const AnsweringPeer&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int received() const { return m_received; }

    [[nodiscard]] static QByteArray ack(const QByteArray& code, const QByteArray& id) { return ack(code, id, {}); }
    [[nodiscard]] static QByteArray ack(const QByteArray& code, const QByteArray& id, const QByteArray& rest) {
        return "\x0BMSH|^~\\&|LAB|STE|EPIC|STE|20261120064108||ACK|" + id + "A|T|2.5.1\rMSA|" + code + '|' + id + rest +
               "\r\x1C\r";
    }

private:
    void accept() {
        while (QTcpSocket* const socket = m_server->nextPendingConnection()) {
            auto buffer = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, buffer] {
                buffer->append(socket->readAll());
                for (qsizetype end = buffer->indexOf("\x1C\r"); end >= 0; end = buffer->indexOf("\x1C\r")) {
                    const QByteArray id = buffer->left(end).split('\r').first().split('|').value(9);
                    buffer->remove(0, end + 2);
                    socket->write(m_answer(m_received++, id));
                }
            });
        }
    }

    Answer m_answer;
    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
    std::atomic<int> m_received{0};
    QThread m_thread;
};

}  // namespace plumb::desk
