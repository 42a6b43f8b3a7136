// One TCP or TLS connection to an endpoint, from being sought to its end, with every byte and event of it in the wire
// log. A Link is used once; the next connection is another one. All calls and callbacks are on the thread of its event
// loop, and callbacks never come from within a call of its owner, but for those of write().
#pragma once

#include "base/bytes.h"
#include "base/error.h"
#include "replay/endpoint.h"
#include "replay/wire_log.h"

#include <QObject>
#include <QSslConfiguration>
#include <QTcpSocket>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QSslSocket;

namespace plumb::replay {

class Link {
public:
    struct Callbacks {
        std::function<void()> up;                             ///< TCP stands, and TLS where it is on
        std::function<void(const Note& why)> failed;          ///< it never came to that; nothing follows
        std::function<void(ByteView bytes)> received;         ///< valid during the call
        std::function<void()> written;                        ///< the system has taken all bytes
        std::function<void(std::optional<Note> why)> closed;  ///< by the other side, or broken; nothing follows
    };

    /// `tls` where endpoint.tls.on.
    /// What is still being said when it ends is said by its socket alone, as a child of `yard`, which outlives it.
    Link(const Endpoint& endpoint, const QSslConfiguration& tls, ConnectionNumber number, WireLog& log, QObject& yard,
         Callbacks callbacks);
    /// Ends it in order as far as that goes without waiting.
    ~Link();
    Link(const Link&) = delete;
    Link& operator=(const Link&) = delete;

    void open();
    void write(ByteView bytes, std::optional<std::uint64_t> message);
    /// No callback follows.
    void close();
    /// Into the log, as something about this connection.
    void tell(const Note& note, std::optional<std::uint64_t> message = std::nullopt);

private:
    enum class State : std::uint8_t { New, Opening, Up, Over };

    void connectSignals();
    void onConnected();
    void onEncrypted();
    void onTlsErrors();
    void onError();
    void onReadable();
    void onReadFailed();
    void onWritten();
    void onClosed();
    void becomeClosed();
    void becomeUp();
    void giveUp(const Note& why);
    [[nodiscard]] Note connectProblem() const;
    [[nodiscard]] WireRow rowOf(WireKind kind) const;
    void log(WireKind kind, std::optional<Note> note = std::nullopt, WireDirection direction = WireDirection::None);
    void logBytes(WireDirection direction, ByteView bytes, std::optional<std::uint64_t> message);

    Endpoint m_endpoint;
    QSslConfiguration m_tls;
    ConnectionNumber m_number;
    WireLog& m_log;
    QObject& m_yard;
    Callbacks m_callbacks;
    std::string m_peer;
    std::unique_ptr<QTcpSocket> m_socket;
    QSslSocket* m_secure = nullptr;  ///< m_socket where TLS is on
    std::vector<char> m_chunk;       ///< what is read goes through it
    QObject m_context;               ///< what signals are connected to
    State m_state = State::New;
    bool m_tcpStood = false;
    bool m_writing = false;  ///< something was written that the system has not taken all of
    std::string m_tlsProblem;
    std::optional<Note> m_broken;
};

}  // namespace plumb::replay
