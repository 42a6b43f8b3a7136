#include "replay/net/accepted_link.h"

#include "replay/endpoint.h"
#include "replay/net/accepting.h"
#include "replay/net/tls_notes.h"

#include <QHostAddress>

#include <utility>

namespace plumb::replay {
namespace {

constexpr int kAcceptMs = 30'000;
constexpr int kSenderSilenceMs = 200;
constexpr int kGoodbyeMs = 5'000;
constexpr qint64 kAcceptedChunk = 64 * 1024;
constexpr qint64 kHeldBytes = 1024 * 1024;  // what the socket holds for us when we do not read

/// Lets a socket send what it holds and say goodbye by itself.
void letPart(QSslSocket* socket, QObject& yard) {
    socket->setParent(&yard);
    socket->disconnect();
    if (socket->state() == QAbstractSocket::UnconnectedState) {
        socket->deleteLater();
        return;
    }
    QObject::connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(kGoodbyeMs, socket, [socket] {
        socket->abort();
        socket->deleteLater();
    });
    socket->disconnectFromHost();
}

}  // namespace

AcceptedLink::AcceptedLink(ConnectionNumber number, WireLog& log, QObject& yard, Callbacks callbacks)
    : m_number(number)
    , m_log(log)
    , m_yard(yard)
    , m_callbacks(std::move(callbacks))
    , m_socket(new QSslSocket) {
    for (QTimer* timer : {&m_handshake, &m_silence, &m_again}) {
        timer->setSingleShot(true);
    }
    QObject::connect(&m_silence, &QTimer::timeout, &m_context, [this] {
        if (!m_over) {
            m_callbacks.silent();
        }
    });
    QObject::connect(&m_again, &QTimer::timeout, &m_context, [this] { read(); });
    QObject::connect(&m_handshake, &QTimer::timeout, &m_context, [this] {
        over(Note{MessageId::TlsNotBegun, {m_peer}});
    });
}

AcceptedLink::~AcceptedLink() {
    close();
}

bool AcceptedLink::begin(qintptr handle, const std::optional<QSslConfiguration>& tls, int expiryWarningDays) {
    if (!m_socket->setSocketDescriptor(handle)) {
        return false;
    }
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_socket->setReadBufferSize(kHeldBytes);
    m_peer = Address{m_socket->peerAddress().toString().toStdString(), m_socket->peerPort()}.text();
    m_expiryWarningDays = expiryWarningDays;
    log(WireKind::Connected, WireDirection::None, std::nullopt);
    QObject::connect(m_socket, &QIODevice::readyRead, &m_context, [this] { read(); });
    QObject::connect(m_socket, &QIODevice::bytesWritten, &m_context, [this] { readOn(); });
    QObject::connect(m_socket, &QSslSocket::encryptedBytesWritten, &m_context, [this] { readOn(); });
    QObject::connect(m_socket, &QAbstractSocket::errorOccurred, &m_context, [this] { broke(); });
    QObject::connect(m_socket, &QAbstractSocket::disconnected, &m_context, [this] {
        m_peerEnded = true;
        read();
    });
    if (tls) {
        m_tls = true;
        m_socket->setSslConfiguration(*tls);
        QObject::connect(m_socket, &QSslSocket::encrypted, &m_context, [this] { encrypted(); });
        m_handshake.start(kAcceptMs);
        m_socket->startServerEncryption();
        return true;
    }
    m_up = true;
    QTimer::singleShot(0, &m_context, [this] {
        if (!m_over) {
            m_callbacks.up();
        }
    });
    return true;
}

void AcceptedLink::encrypted() {
    m_handshake.stop();
    m_up = true;
    for (const Note& note : tlsNotes(*m_socket, m_peer, m_expiryWarningDays)) {
        log(WireKind::Tls, WireDirection::None, note);
        m_callbacks.tls(note);
    }
    if (!m_over) {
        m_callbacks.up();
    }
}

bool AcceptedLink::mayRead() const {
    return m_up && !m_over && m_reading &&
           (m_peerEnded || m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() < kMostUnsent);
}

void AcceptedLink::read() {
    if (m_inRead) {
        return;
    }
    m_inRead = true;
    while (mayRead() && m_socket->bytesAvailable() > 0) {
        const QByteArray bytes = m_socket->read(kAcceptedChunk);
        if (bytes.isEmpty()) {
            break;
        }
        const ByteView view(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                            static_cast<std::size_t>(bytes.size()));
        log(WireKind::Bytes, WireDirection::In, std::nullopt, std::nullopt, view);
        m_silence.stop();
        m_callbacks.received(view);
    }
    m_held = m_up && !m_over && m_reading && m_socket->bytesAvailable() > 0;
    m_inRead = false;
    // What came before the end is read first, however long that takes.
    if (m_peerEnded && !m_over && (!m_up || m_socket->bytesAvailable() == 0)) {
        over(m_tls && !m_up ? Note{MessageId::TlsEndedEarly, {m_peer}} : Note{MessageId::PeerClosed, {}});
    }
}

/// What was not read while too much was unsent is read when that is over; later, since who writes may be on the stack.
void AcceptedLink::readOn() {
    if (m_held && mayRead()) {
        m_held = false;
        m_again.start(0);
    }
}

void AcceptedLink::setReading(bool reading) {
    if (reading && !m_reading) {
        m_again.start(0);
    }
    m_reading = reading;
}

void AcceptedLink::askForSilence(bool ask) {
    if (ask) {
        m_silence.start(kSenderSilenceMs);
    } else {
        m_silence.stop();
    }
}

void AcceptedLink::broke() {
    if (m_socket->error() == QAbstractSocket::RemoteHostClosedError) {
        return;  // disconnected follows
    }
    const std::string text = m_socket->errorString().toStdString();
    over(m_tls && !m_up ? Note{MessageId::TlsFailed, {m_peer, text}} : Note{MessageId::ConnectionLost, {text}});
}

/// Tells that it is over, once, when the socket is not on the stack any more.
void AcceptedLink::over(std::optional<Note> why) {
    if (m_over) {
        return;
    }
    m_over = true;
    for (QTimer* timer : {&m_handshake, &m_silence, &m_again}) {
        timer->stop();
    }
    log(WireKind::Closed, WireDirection::In, why);
    QTimer::singleShot(0, &m_context, [this, reason = std::move(why)] { m_callbacks.closed(reason); });
}

bool AcceptedLink::write(ByteView bytes, std::optional<std::uint64_t> message) {
    const bool open = !m_over && m_socket && m_socket->state() == QAbstractSocket::ConnectedState;
    if (!open || m_socket->write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size())) < 0) {
        return false;
    }
    log(WireKind::Bytes, WireDirection::Out, std::nullopt, message, bytes);
    m_socket->flush();
    return true;
}

void AcceptedLink::close(const std::optional<Note>& why) {
    if (!m_socket) {
        return;
    }
    if (!m_over) {
        log(WireKind::Closed, WireDirection::Out, why);
    }
    m_over = true;
    for (QTimer* timer : {&m_handshake, &m_silence, &m_again}) {
        timer->stop();
    }
    m_socket->disconnect(&m_context);
    letPart(std::exchange(m_socket, nullptr), m_yard);
}

void AcceptedLink::tell(const Note& note, std::optional<std::uint64_t> message) {
    log(WireKind::Note, WireDirection::None, note, message);
}

void AcceptedLink::log(WireKind kind, WireDirection direction, std::optional<Note> note,
                       std::optional<std::uint64_t> message, ByteView bytes) {
    WireRow row;
    row.microseconds = wireMicroseconds();
    row.connection = m_number;
    row.kind = kind;
    row.direction = direction;
    row.message = message;
    row.note = std::move(note);
    row.bytes = bytes;
    if (kind == WireKind::Connected || kind == WireKind::Closed) {
        row.peer = m_peer;
    }
    m_log.add(row);
}

}  // namespace plumb::replay
