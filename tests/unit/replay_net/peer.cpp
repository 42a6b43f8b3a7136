#include "unit/replay_net/peer.h"

#include "hl7/message_view.h"

#include <QHostAddress>
#include <QSslSocket>
#include <QTimer>

#include <sys/socket.h>

namespace plumb::replay::test {

class Peer::Server : public QTcpServer {
public:
    Server(Peer& peer, std::optional<QSslConfiguration> tls)
        : m_peer(peer)
        , m_tls(std::move(tls)) {}

protected:
    void incomingConnection(qintptr descriptor) override {
        ++m_peer.connections;
        if (!m_tls) {
            auto* const socket = new QTcpSocket(this);
            socket->setSocketDescriptor(descriptor);
            m_peer.take(socket);
            return;
        }
        auto* const socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSslConfiguration(*m_tls);
        m_peer.take(socket);
        socket->startServerEncryption();
    }

private:
    Peer& m_peer;
    std::optional<QSslConfiguration> m_tls;
};

void PeerSide::send(std::string_view bytes) {
    m_socket->write(bytes.data(), static_cast<qint64>(bytes.size()));
    m_socket->flush();
}

void PeerSide::drip(const std::string& bytes) {
    for (std::size_t n = 0; n < bytes.size(); ++n) {
        later(static_cast<int>(n), [side = *this, byte = bytes[n]]() mutable { side.send({&byte, 1}); });
    }
}

void PeerSide::halfClose() {
    m_socket->flush();
    ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
}

void PeerSide::reset() {
    m_socket->flush();
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    m_socket->abort();
}

void PeerSide::later(int milliseconds, std::function<void()> what) {
    QTimer::singleShot(milliseconds, m_socket, std::move(what));
}

Peer::Peer(std::optional<QSslConfiguration> tls)
    : m_server(std::make_unique<Server>(*this, std::move(tls))) {
    onMessage = [](PeerSide& side, const std::string& message) { side.send(framed(ackOf("AA", idOf(message)))); };
    m_server->listen(QHostAddress::LocalHost);
}

Peer::~Peer() = default;

std::uint16_t Peer::port() const {
    return m_server->serverPort();
}

void Peer::take(QTcpSocket* socket) {
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    auto decoder = std::make_shared<MllpDecoder>();
    QObject::connect(socket, &QTcpSocket::readyRead, &m_context, [this, socket, decoder] {
        PeerSide side(socket);
        if (onBytes) {
            onBytes(side);
        }
        if (!socket->isOpen()) {
            return;
        }
        const QByteArray bytes = socket->readAll();
        decoder->feed(
            {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
        while (const auto frame = decoder->next()) {
            messages.emplace_back(asText(frame->bytes));
            for (const Note& note : explain(*frame, decoder->limit())) {
                oddities.emplace_back(note.code());
            }
            onMessage(side, messages.back());
        }
    });
}

std::string idOf(const std::string& message) {
    return std::string(hl7::MessageView(asBytes(message)).controlId());
}

std::string ackOf(std::string_view code, std::string_view id, std::string_view acceptAck) {
    return "MSH|^~\\&|||||||ACK|R-" + std::string(id) + "|P|2.5|||" + std::string(acceptAck) + "\rMSA|" +
           std::string(code) + '|' + std::string(id) + '\r';
}

std::string framed(const std::string& message) {
    return '\v' + message + "\x1c\r";
}

}  // namespace plumb::replay::test
