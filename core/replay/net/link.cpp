#include "replay/net/link.h"

#include "replay/net/tls_notes.h"

#include <QNetworkProxy>
#include <QSslError>
#include <QSslSocket>
#include <QStringList>
#include <QTimer>

#include <utility>
#include <vector>

namespace plumb::replay {
namespace {

constexpr int kMillisecondsToClose = 2000;
constexpr std::size_t kChunk = 64 * 1024;

std::unique_ptr<QTcpSocket> makeSocket(bool secure) {
    return secure ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>();
}

/// Lets a socket say goodbye by itself, and goes then.
void letGo(std::unique_ptr<QTcpSocket> owned, QObject& yard) {
    QTcpSocket* const socket = owned.release();
    socket->setParent(&yard);
    socket->disconnect();
    if (socket->state() == QAbstractSocket::UnconnectedState) {
        socket->deleteLater();
        return;
    }
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(kMillisecondsToClose, socket, [socket] {
        socket->abort();
        socket->deleteLater();
    });
    if (socket->state() == QAbstractSocket::ConnectedState) {
        socket->disconnectFromHost();
    } else {
        socket->abort();
        socket->deleteLater();
    }
}

}  // namespace

Link::Link(const Endpoint& endpoint, const QSslConfiguration& tls, ConnectionNumber number, WireLog& log, QObject& yard,
           Callbacks callbacks)
    : m_endpoint(endpoint)
    , m_tls(tls)
    , m_number(number)
    , m_log(log)
    , m_yard(yard)
    , m_callbacks(std::move(callbacks))
    , m_peer(endpoint.address.text())
    , m_socket(makeSocket(endpoint.tls.on))
    , m_chunk(kChunk) {
    if (endpoint.tls.on) {
        m_secure = static_cast<QSslSocket*>(m_socket.get());
        m_secure->setSslConfiguration(m_tls);
    }
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connectSignals();
}

Link::~Link() {
    close();
}

void Link::connectSignals() {
    QTcpSocket* const socket = m_socket.get();
    QObject::connect(socket, &QTcpSocket::connected, &m_context, [this] { onConnected(); });
    QObject::connect(socket, &QTcpSocket::errorOccurred, &m_context, [this] { onError(); });
    QObject::connect(socket, &QTcpSocket::readyRead, &m_context, [this] { onReadable(); });
    QObject::connect(socket, &QTcpSocket::bytesWritten, &m_context, [this] { onWritten(); });
    QObject::connect(socket, &QTcpSocket::disconnected, &m_context, [this] { onClosed(); });
    if (m_secure) {
        QObject::connect(m_secure, &QSslSocket::encrypted, &m_context, [this] { onEncrypted(); });
        QObject::connect(m_secure, &QSslSocket::sslErrors, &m_context, [this] { onTlsErrors(); });
        QObject::connect(m_secure, &QSslSocket::encryptedBytesWritten, &m_context, [this] { onWritten(); });
    }
}

void Link::open() {
    m_state = State::Opening;
    log(WireKind::Connecting);
    const QString host = QString::fromStdString(m_endpoint.address.host);
    if (!m_secure) {
        // What is written goes to the system at once, and what has come is read from it without a buffer between.
        m_socket->connectToHost(host, m_endpoint.address.port, QIODevice::ReadWrite | QIODevice::Unbuffered);
        return;
    }
    const std::string& name = m_endpoint.tls.serverName;
    m_secure->connectToHostEncrypted(host, m_endpoint.address.port, name.empty() ? host : QString::fromStdString(name));
}

void Link::onConnected() {
    m_tcpStood = true;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, m_endpoint.keepAlive ? 1 : 0);
    log(WireKind::Connected);
    if (!m_secure) {
        becomeUp();
    }
}

void Link::onEncrypted() {
    const std::string seen = fingerprintOf(m_secure->peerCertificate());
    for (const Note& note : tlsNotes(*m_secure, m_peer, m_endpoint.tls.expiryWarningDays)) {
        log(WireKind::Tls, note);
    }
    const std::string wanted = plainPin(m_endpoint.tls.pin).value_or(std::string());
    if (!m_endpoint.tls.pin.empty() && seen != wanted) {
        giveUp({MessageId::TlsPinned, {m_peer, seen}});
        return;
    }
    becomeUp();
}

void Link::onTlsErrors() {
    QStringList texts;
    for (const QSslError& error : m_secure->sslHandshakeErrors()) {
        texts << error.errorString();
    }
    m_tlsProblem = texts.join(QStringLiteral("; ")).toStdString();
    while (!m_tlsProblem.empty() && m_tlsProblem.back() == '.') {
        m_tlsProblem.pop_back();
    }
}

void Link::becomeUp() {
    m_state = State::Up;
    m_callbacks.up();
}

Note Link::connectProblem() const {
    const bool tls = m_secure && m_tcpStood;
    if (tls) {
        return {MessageId::TlsFailed,
                {m_peer, m_tlsProblem.empty() ? m_socket->errorString().toStdString() : m_tlsProblem}};
    }
    return {MessageId::ConnectFailed, {m_peer, m_socket->errorString().toStdString()}};
}

void Link::onError() {
    if (m_state == State::Opening) {
        giveUp(connectProblem());
    } else if (m_state == State::Up && m_socket->error() != QAbstractSocket::RemoteHostClosedError) {
        m_broken = Note{MessageId::ConnectionLost, {m_socket->errorString().toStdString()}};
        if (m_socket->state() == QAbstractSocket::UnconnectedState) {
            onClosed();
        }
    }
}

/// Was not meant to be: says so, and ends it.
void Link::giveUp(const Note& why) {
    if (m_state == State::Over) {
        return;
    }
    m_state = State::Over;
    log(why.id == MessageId::ConnectFailed ? WireKind::Closed : WireKind::Tls, why);
    // A socket that says why its handshake failed still needs what closing it would free.
    QMetaObject::invokeMethod(
        &m_context,
        [this, why] {
            if (m_socket) {
                m_socket->abort();
                m_callbacks.failed(why);
            }
        },
        Qt::QueuedConnection);
}

void Link::onReadable() {
    // What a peer sends before TLS stands is no message of its.
    while (m_state == State::Up) {
        const qint64 got = m_socket->read(m_chunk.data(), static_cast<qint64>(m_chunk.size()));
        if (got <= 0) {
            if (got < 0 && !m_secure) {
                onReadFailed();
            }
            break;
        }
        const auto size = static_cast<std::size_t>(got);
        const ByteView view(reinterpret_cast<const std::uint8_t*>(m_chunk.data()), size);
        logBytes(WireDirection::In, view, std::nullopt);
        m_callbacks.received(view);
        if (!m_secure && size < m_chunk.size()) {
            break;  // there was no more
        }
    }
}

/// A socket without a buffer tells of its end in this way alone.
void Link::onReadFailed() {
    if (m_socket->error() != QAbstractSocket::RemoteHostClosedError) {
        m_broken = Note{MessageId::ConnectionLost, {m_socket->errorString().toStdString()}};
    }
    becomeClosed();
}

void Link::onWritten() {
    if (m_state != State::Up || !m_writing) {
        return;
    }
    if (m_socket->bytesToWrite() == 0 && (!m_secure || m_secure->encryptedBytesToWrite() == 0)) {
        m_writing = false;
        m_callbacks.written();
    }
}

void Link::onClosed() {
    if (m_state == State::Opening) {
        giveUp(connectProblem());
        return;
    }
    if (m_state != State::Up) {
        return;
    }
    onReadable();
    if (m_state != State::Up) {
        return;
    }
    becomeClosed();
}

void Link::becomeClosed() {
    m_state = State::Over;
    log(WireKind::Closed, m_broken.value_or(Note{MessageId::PeerClosed, {}}), WireDirection::In);
    m_callbacks.closed(m_broken);
}

void Link::write(ByteView bytes, std::optional<std::uint64_t> message) {
    if (!m_socket) {
        return;
    }
    const qint64 taken =
        m_socket->write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
    if (taken <= 0) {
        // What it is will be read; where the socket does not tell, it is over all the same.
        QMetaObject::invokeMethod(
            &m_context, [this] { onClosed(); }, Qt::QueuedConnection);
        return;
    }
    logBytes(WireDirection::Out, bytes.first(static_cast<std::size_t>(taken)), message);
    m_writing = true;
    if (m_secure) {
        m_socket->flush();
    } else {
        onWritten();
    }
}

void Link::close() {
    if (!m_socket) {
        return;
    }
    if (m_state == State::Opening || m_state == State::Up) {
        log(WireKind::Closed, std::nullopt, WireDirection::Out);
    }
    m_state = State::Over;
    letGo(std::move(m_socket), m_yard);
}

WireRow Link::rowOf(WireKind kind) const {
    WireRow row;
    row.microseconds = wireMicroseconds();
    row.connection = m_number;
    row.kind = kind;
    return row;
}

void Link::tell(const Note& note, std::optional<std::uint64_t> message) {
    WireRow row = rowOf(WireKind::Note);
    row.message = message;
    row.note = note;
    m_log.add(row);
}

void Link::log(WireKind kind, std::optional<Note> note, WireDirection direction) {
    WireRow row = rowOf(kind);
    row.direction = direction;
    row.peer = m_peer;
    row.note = std::move(note);
    m_log.add(row);
}

void Link::logBytes(WireDirection direction, ByteView bytes, std::optional<std::uint64_t> message) {
    WireRow row = rowOf(WireKind::Bytes);
    row.direction = direction;
    row.message = message;
    row.bytes = bytes;
    m_log.add(row);
}

}  // namespace plumb::replay
