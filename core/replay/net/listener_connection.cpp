#include "replay/net/listener_connection.h"

#include "base/clock.h"
#include "replay/net/accepting.h"
#include "replay/net/tls_notes.h"

#include <QHostAddress>

#include <algorithm>
#include <array>
#include <utility>

namespace plumb::replay {
namespace {

constexpr int kSilenceMs = 200;  // a frame that FS alone may have ended is then taken to have ended
constexpr int kHandshakeMs = 30'000;
constexpr int kFarewellMs = 5'000;
constexpr qint64 kReadBytes = 256 * 1024;
constexpr qint64 kSocketBytes = 1024 * 1024;  // what the socket holds for us when we do not read

}  // namespace

ListenerConnection::ListenerConnection(ConnectionNumber number, const ListenOptions& options, ListenShared& shared,
                                       ListenerHooks& hooks)
    : m_number(number)
    , m_options(options)
    , m_hooks(hooks)
    , m_machine(shared, options.framing, options.longestMessage, options.wholeWithinMs) {
    for (QTimer* timer : {&m_wake, &m_silence, &m_idle, &m_resume}) {
        timer->setSingleShot(true);
    }
    m_wake.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_wake, &QTimer::timeout, &m_wake, [this] { step({}); });
    QObject::connect(&m_silence, &QTimer::timeout, &m_silence, [this] {
        ListenEvent event;
        event.kind = ListenEvent::Kind::Silent;
        step(event);
    });
    QObject::connect(&m_idle, &QTimer::timeout, &m_idle, [this] { idled(); });
    QObject::connect(&m_resume, &QTimer::timeout, &m_resume, [this] { read(); });
}

ListenerConnection::~ListenerConnection() {
    m_socket.disconnect();
}

bool ListenerConnection::begin(qintptr handle, const std::optional<QSslConfiguration>& tls) {
    if (!m_socket.setSocketDescriptor(handle)) {
        return false;
    }
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_socket.setReadBufferSize(kSocketBytes);
    const Address peer{m_socket.peerAddress().toString().toStdString(), m_socket.peerPort()};
    m_peer = peer.text();
    log(WireKind::Connected, WireDirection::None, {}, std::nullopt);
    report(ListenReport::Kind::Connected, std::nullopt);
    QObject::connect(&m_socket, &QIODevice::readyRead, &m_socket, [this] { read(); });
    QObject::connect(&m_socket, &QIODevice::bytesWritten, &m_socket, [this] { wait(); });
    QObject::connect(&m_socket, &QAbstractSocket::errorOccurred, &m_socket,
                     [this](QAbstractSocket::SocketError error) { failed(error); });
    QObject::connect(&m_socket, &QAbstractSocket::disconnected, &m_socket, [this] { peerEnded(); });
    if (tls) {
        m_tls = true;
        m_socket.setSslConfiguration(*tls);
        QObject::connect(&m_socket, &QSslSocket::encrypted, &m_socket, [this] { encrypted(); });
        QObject::connect(&m_socket, &QSslSocket::encryptedBytesWritten, &m_socket, [this] { wait(); });
        m_idle.start(kHandshakeMs);
        m_socket.startServerEncryption();
    } else {
        wait();
    }
    return true;
}

void ListenerConnection::idled() {
    if (m_ended) {
        m_socket.abort();  // the peer does not take what is still to be sent
    } else if (m_tls && !m_encrypted) {
        finish(Note{MessageId::TlsNotBegun, {m_peer}});
    } else {
        finish(Note{MessageId::IdleClosed, {std::to_string(m_options.idleMs)}});
    }
}

void ListenerConnection::failed(QAbstractSocket::SocketError error) {
    if (m_ended || error == QAbstractSocket::RemoteHostClosedError) {
        return;
    }
    const std::string text = m_socket.errorString().toStdString();
    const bool handshake = m_tls && !m_encrypted;
    finish(handshake ? Note{MessageId::TlsFailed, {m_peer, text}} : Note{MessageId::ConnectionLost, {text}});
}

void ListenerConnection::peerEnded() {
    if (!m_ended && m_tls && !m_encrypted) {
        finish(Note{MessageId::TlsEndedEarly, {m_peer}});
    }
    m_peerEnded = true;
    read();
    if (m_whenGone) {
        m_whenGone();
    }
}

void ListenerConnection::encrypted() {
    m_encrypted = true;
    for (Note& note : tlsNotes(m_socket, m_peer, m_options.tls.expiryWarningDays)) {
        log(WireKind::Tls, WireDirection::None, {}, note);
        report(ListenReport::Kind::Tls, std::move(note));
    }
    m_idle.stop();
    wait();
}

bool ListenerConnection::mayRead() const {
    return !m_ended && m_machine.wantsMore() &&
           (m_peerEnded || m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() < kMostUnsent);
}

void ListenerConnection::read() {
    std::array<std::uint8_t, 16384> chunk;
    m_reading = true;
    for (qint64 taken = 0; mayRead() && taken < kReadBytes;) {
        const qint64 got = m_socket.read(reinterpret_cast<char*>(chunk.data()), static_cast<qint64>(chunk.size()));
        if (got <= 0) {
            break;
        }
        taken += got;
        ListenEvent event;
        event.kind = ListenEvent::Kind::Bytes;
        event.bytes = ByteView(chunk.data(), static_cast<std::size_t>(got));
        log(WireKind::Bytes, WireDirection::In, event.bytes, std::nullopt);
        step(event);
    }
    m_reading = false;
    wait();
    if (m_peerEnded && !m_endTold && m_socket.bytesAvailable() == 0) {
        m_endTold = true;
        ListenEvent event;
        event.kind = ListenEvent::Kind::PeerEnded;
        step(event);
    }
}

void ListenerConnection::step(ListenEvent event) {
    if (m_ended) {
        return;
    }
    event.nowMs = steadyMilliseconds();
    event.wallMs = wallMilliseconds();
    for (const ListenAction& action : m_machine.step(event)) {
        act(action);
    }
    wait();
}

void ListenerConnection::act(const ListenAction& action) {
    switch (action.kind) {
    case ListenAction::Kind::Store:
        m_hooks.store(m_number, action.message, action.bytes);
        break;
    case ListenAction::Kind::Send:
        send(action);
        break;
    case ListenAction::Kind::Say:
        log(WireKind::Note, WireDirection::None, {}, action.note,
            action.message == 0 ? std::nullopt : std::optional(action.message));
        report(ListenReport::Kind::Noted, action.note);
        break;
    case ListenAction::Kind::Close:
        finish(action.note.id == MessageId::None ? std::nullopt : std::optional(action.note));
        break;
    }
}

void ListenerConnection::send(const ListenAction& action) {
    const bool open = !m_ended && m_socket.state() == QAbstractSocket::ConnectedState;
    if (!open || m_socket.write(action.bytes.data(), static_cast<qint64>(action.bytes.size())) < 0) {
        const Note note{MessageId::ListenAnswerFailed, {}};
        log(WireKind::Note, WireDirection::None, {}, note, action.message);
        report(ListenReport::Kind::Noted, note);
        return;
    }
    log(WireKind::Bytes, WireDirection::Out, asBytes(action.bytes), std::nullopt, action.message);
    ListenReport told;
    told.kind = ListenReport::Kind::Answered;
    told.connection = m_number;
    told.peer = m_peer;
    told.message = action.message;
    told.code = action.code;
    m_hooks.tell(told);
}

// Sets the timers by what the machine waits for, and reads on where it was stopped.
void ListenerConnection::wait() {
    if (m_ended) {
        return;
    }
    if (const auto at = m_machine.wakeAt()) {
        m_wake.start(static_cast<int>(std::clamp<std::int64_t>(*at - steadyMilliseconds(), 0, 3'600'000)));
    } else {
        m_wake.stop();
    }
    if (m_machine.unsure()) {
        m_silence.start(kSilenceMs);
    } else {
        m_silence.stop();
    }
    if (m_options.idleMs > 0 && (!m_tls || m_encrypted)) {
        m_idle.start(static_cast<int>(std::min<std::int64_t>(m_options.idleMs, kLongestTime)));
    }
    if (!m_reading && mayRead() && m_socket.bytesAvailable() > 0) {
        m_resume.start(0);
    }
}

void ListenerConnection::stored(std::uint64_t message, bool durable) {
    ListenEvent event;
    event.kind = durable ? ListenEvent::Kind::Stored : ListenEvent::Kind::NotStored;
    event.message = message;
    step(event);
}

void ListenerConnection::stop() {
    finish(std::nullopt);
}

void ListenerConnection::finish(std::optional<Note> why) {
    if (m_ended) {
        return;
    }
    m_ended = true;
    for (QTimer* timer : {&m_wake, &m_silence, &m_idle, &m_resume}) {
        timer->stop();
    }
    if (!why && m_peerEnded) {
        why = Note{MessageId::PeerClosed, {}};
    }
    log(WireKind::Closed, WireDirection::None, {}, why);
    report(ListenReport::Kind::Closed, std::move(why));
    // The socket may be telling why right now, and does not bear to be closed meanwhile.
    QTimer::singleShot(0, &m_resume, [this] { part(); });
}

void ListenerConnection::part() {
    m_parted = true;
    if (m_socket.state() == QAbstractSocket::ConnectedState) {
        m_idle.start(kFarewellMs);
        m_socket.disconnectFromHost();  // when what was written has gone
    } else if (m_socket.state() != QAbstractSocket::UnconnectedState) {
        m_socket.abort();
    }
    if (gone() && m_whenGone) {
        m_whenGone();
    }
}

void ListenerConnection::log(WireKind kind, WireDirection direction, ByteView bytes, std::optional<Note> note,
                             std::optional<std::uint64_t> message) {
    WireRow row;
    row.microseconds = wireMicroseconds();
    row.connection = m_number;
    row.kind = kind;
    row.direction = direction;
    row.message = message ? std::optional(*message - 1) : std::nullopt;  // rows count from 0
    row.note = std::move(note);
    row.bytes = bytes;
    if (kind == WireKind::Connected || kind == WireKind::Closed) {
        row.peer = m_peer;
    }
    m_hooks.wire->add(row);
}

void ListenerConnection::report(ListenReport::Kind kind, std::optional<Note> note) {
    ListenReport told;
    told.kind = kind;
    told.connection = m_number;
    told.peer = m_peer;
    told.note = std::move(note);
    m_hooks.tell(told);
}

}  // namespace plumb::replay
