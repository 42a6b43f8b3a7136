// A receiver that does what a test tells it to, right or wrong, on a real socket of this machine, plain or TLS.
#pragma once

#include "replay/mllp_decoder.h"

#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::replay::test {

/// One connection as the peer has it.
class PeerSide {
public:
    PeerSide(QTcpSocket* socket)
        : m_socket(socket) {}

    void send(std::string_view bytes);
    /// As send(), a byte at a time, each in a packet of its own.
    void drip(const std::string& bytes);
    void close() { m_socket->disconnectFromHost(); }
    /// No further byte from here; the other direction stays.
    void halfClose();
    /// RST in place of FIN.
    void reset();
    void later(int milliseconds, std::function<void()> what);

    [[nodiscard]] QTcpSocket* socket() const { return m_socket; }

private:
    QTcpSocket* m_socket;
};

class Peer {
public:
    /// With a configuration: TLS.
    explicit Peer(std::optional<QSslConfiguration> tls = std::nullopt);
    ~Peer();

    [[nodiscard]] std::uint16_t port() const;

    /// What is done when a message has come; else it is acknowledged with AA.
    std::function<void(PeerSide& side, const std::string& message)> onMessage;
    /// What is done when bytes have come, before they are looked at.
    std::function<void(PeerSide& side)> onBytes;

    std::vector<std::string> messages;
    std::vector<std::string> oddities;  ///< of their frames
    int connections = 0;

private:
    class Server;
    void take(QTcpSocket* socket);

    std::unique_ptr<Server> m_server;
    QObject m_context;
};

/// MSH-10 of a message.
[[nodiscard]] std::string idOf(const std::string& message);
/// An acknowledgement without its frame.
[[nodiscard]] std::string ackOf(std::string_view code, std::string_view id, std::string_view acceptAck = {});
[[nodiscard]] std::string framed(const std::string& message);

}  // namespace plumb::replay::test
