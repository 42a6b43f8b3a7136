// One connection that another side made to us, TCP or TLS, with every byte and event of it in the wire log: the other
// half of Link. All calls and callbacks are on the thread of its event loop; callbacks never come from within a call of
// its owner.
#pragma once

#include "base/bytes.h"
#include "base/error.h"
#include "replay/wire_log.h"

#include <QObject>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace plumb::replay {

class AcceptedLink {
public:
    struct Callbacks {
        std::function<void()> up;                             ///< TCP stands, and TLS where it is on
        std::function<void(const Note& note)> tls;            ///< what was negotiated
        std::function<void(ByteView bytes)> received;         ///< valid during the call
        std::function<void()> silent;                         ///< nothing came for a moment after askForSilence()
        std::function<void(std::optional<Note> why)> closed;  ///< by the other side, or broken; nothing follows
    };

    /// What is still being said when it ends is said by its socket alone, as a child of `yard`, which outlives it.
    AcceptedLink(ConnectionNumber number, WireLog& log, QObject& yard, Callbacks callbacks);
    /// Ends it in order as far as that goes without waiting.
    ~AcceptedLink();
    AcceptedLink(const AcceptedLink&) = delete;
    AcceptedLink& operator=(const AcceptedLink&) = delete;

    /// Takes the socket's handle. With `tls`, the connection begins with its handshake.
    [[nodiscard]] bool begin(qintptr handle, const std::optional<QSslConfiguration>& tls, int expiryWarningDays);
    /// Whether it could still be written.
    bool write(ByteView bytes, std::optional<std::uint64_t> message);
    /// While not, what comes waits in the system.
    void setReading(bool reading);
    void askForSilence(bool ask);
    /// No callback follows.
    void close(const std::optional<Note>& why = std::nullopt);
    /// Into the log, as something about this connection.
    void tell(const Note& note, std::optional<std::uint64_t> message = std::nullopt);

    [[nodiscard]] const std::string& peer() const { return m_peer; }

private:
    void encrypted();
    [[nodiscard]] bool mayRead() const;
    void read();
    void readOn();
    void broke();
    void over(std::optional<Note> why);
    void log(WireKind kind, WireDirection direction, std::optional<Note> note,
             std::optional<std::uint64_t> message = std::nullopt, ByteView bytes = {});

    ConnectionNumber m_number;
    WireLog& m_log;
    QObject& m_yard;
    Callbacks m_callbacks;
    std::string m_peer;
    bool m_tls = false;
    bool m_up = false;
    bool m_over = false;
    bool m_reading = true;
    bool m_inRead = false;
    bool m_held = false;  ///< something is there that was not read, since too much is unsent
    bool m_peerEnded = false;
    int m_expiryWarningDays = 30;
    QTimer m_handshake, m_silence, m_again;
    QSslSocket* m_socket;
    QObject m_context;  ///< what signals are connected to
};

}  // namespace plumb::replay
