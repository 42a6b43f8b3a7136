// One connection of a listener: a socket around a ListenerMachine.
#pragma once

#include "replay/listener_machine.h"
#include "replay/net/listener.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace plumb::replay {

/// What a connection needs of its listener.
struct ListenerHooks {
    std::function<void(const ListenReport&)> tell;
    std::function<void(ConnectionNumber, std::uint64_t, std::string)> store;
    WireLog* wire = nullptr;
};

class ListenerConnection {
public:
    /// Takes the socket's handle. With `tls`, the connection begins with its handshake.
    ListenerConnection(ConnectionNumber number, const ListenOptions& options, ListenShared& shared,
                       ListenerHooks& hooks);
    ~ListenerConnection();
    ListenerConnection(const ListenerConnection&) = delete;
    ListenerConnection& operator=(const ListenerConnection&) = delete;

    [[nodiscard]] bool begin(qintptr handle, const std::optional<QSslConfiguration>& tls);
    /// What this connection had stored, up to this message, is durable, or could not be.
    void stored(std::uint64_t message, bool durable);
    void stop();

    [[nodiscard]] bool ended() const { return m_ended; }
    /// The socket is closed too.
    [[nodiscard]] bool gone() const { return m_parted && m_socket.state() == QAbstractSocket::UnconnectedState; }
    void whenGone(std::function<void()> tell) { m_whenGone = std::move(tell); }
    [[nodiscard]] bool idle() const { return m_ended || (m_machine.idle() && m_socket.bytesToWrite() == 0); }

private:
    [[nodiscard]] bool mayRead() const;
    void read();
    void step(ListenEvent event);
    void act(const ListenAction& action);
    void send(const ListenAction& action);
    void wait();
    void idled();
    void peerEnded();
    void failed(QAbstractSocket::SocketError error);
    void finish(std::optional<Note> why);
    void part();
    void log(WireKind kind, WireDirection direction, ByteView bytes, std::optional<Note> note,
             std::optional<std::uint64_t> message = std::nullopt);
    void report(ListenReport::Kind kind, std::optional<Note> note);
    void encrypted();

    ConnectionNumber m_number;
    const ListenOptions& m_options;
    ListenerHooks& m_hooks;
    ListenerMachine m_machine;
    std::string m_peer;
    bool m_ended = false;
    bool m_parted = false;
    bool m_tls = false;
    bool m_encrypted = false;  // the socket forgets it when it closes
    bool m_peerEnded = false;
    bool m_endTold = false;  // once everything that came was read
    bool m_reading = false;
    std::function<void()> m_whenGone;
    QTimer m_wake, m_silence, m_idle, m_resume;
    QSslSocket m_socket;  // last: its signals come while it goes
};

}  // namespace plumb::replay
