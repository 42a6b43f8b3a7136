#include "replay/net/accepting_server.h"

#include "replay/net/accepting.h"
#include "replay/net/tls_configuration.h"

#include <utility>

namespace plumb::replay {
namespace {

constexpr int kBacklog = 128;

}  // namespace

AcceptingServer::AcceptingServer(ListenOptions options, MessageFile& store, WireLog& wire)
    : m_options(std::move(options))
    , m_wire(wire)
    , m_storing(store, [this] {
        QMetaObject::invokeMethod(
            this, [this] { collect(); }, Qt::QueuedConnection);
    }) {
    m_commit.setSingleShot(true);
    QObject::connect(&m_commit, &QTimer::timeout, this, [this] { commit(); });
}

Result<std::string> AcceptingServer::open(const Secret& passphrase) {
    if (m_options.tls.on) {
        auto tls = tlsConfiguration(m_options.tls, passphrase);
        if (!tls) {
            return fail(std::move(tls.error()));
        }
        tls->setPeerVerifyMode(m_options.clientCertificates ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
        m_tls = std::move(*tls);
    }
    auto host = ownAddress(m_options.address);
    if (!host) {
        return fail(std::move(host.error()));
    }
    setMaxPendingConnections(kBacklog);
    if (!listen(*host, m_options.address.port)) {
        return fail(MessageId::ListenFailed, {m_options.address.text(), errorString().toStdString()});
    }
    WireRow row;
    row.microseconds = wireMicroseconds();
    row.kind = WireKind::Connecting;
    row.peer = Address{m_options.address.host, serverPort()}.text();
    m_wire.add(row);
    return row.peer;
}

std::optional<Note> AcceptingServer::turnedAway(qintptr handle, ConnectionNumber number, std::size_t there) {
    const std::size_t most = m_options.mostConnections;
    return there < most ? std::nullopt : std::optional(turnAway(handle, number, most, m_wire));
}

void AcceptingServer::store(ToStore message) {
    m_batch.push_back(std::move(message));
    m_commit.start(0);
}

void AcceptingServer::storeAll() {
    commit();
    m_storing.waitForAll();
    collect();
}

ListenReport AcceptingServer::reportOf(const ToStore& message, const StoredBatch& batch) {
    ListenReport report;
    report.kind = batch.done ? ListenReport::Kind::Stored : ListenReport::Kind::NotStored;
    report.connection = message.connection;
    report.message = message.message;
    report.bytes = asBytes(message.bytes);
    report.file = batch.file;
    report.fileBytes = batch.fileBytes;
    if (!batch.done) {
        report.note = Note{batch.done.error().id(), batch.done.error().arguments()};
    }
    return report;
}

/// What has come since the last time goes to the disk.
void AcceptingServer::commit() {
    if (!m_batch.empty()) {
        m_storing.give(std::exchange(m_batch, {}));
    }
}

/// What is on the disk is told.
void AcceptingServer::collect() {
    for (const StoredBatch& batch : m_storing.takeStored()) {
        if (!batch.done) {
            m_failure = batch.done.error();
        }
        for (const ToStore& message : batch.messages) {
            stored(message, batch);
        }
    }
}

}  // namespace plumb::replay
