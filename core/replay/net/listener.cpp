#include "replay/net/listener.h"

#include "replay/net/listener_connection.h"
#include "replay/net/store_thread.h"
#include "replay/net/tls_configuration.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <map>
#include <utility>
#include <vector>

namespace plumb::replay {
namespace {

constexpr int kBacklog = 128;

Result<QHostAddress> addressOf(const Address& address) {
    QHostAddress host(QString::fromStdString(address.host));
    if (address.host == "localhost") {
        host = QHostAddress(QHostAddress::LocalHost);
    }
    if (host.isNull()) {
        return fail(MessageId::ListenNoAddress, {address.text()});
    }
    return host;
}

}  // namespace

class Listener::Server final : public QTcpServer {
public:
    Server(ListenOptions options, AckRules rules, MessageFile& store, WireLog& wire, ListenSink& sink)
        : m_options(std::move(options))
        , m_sink(sink)
        , m_storing(store, [this] {
            QMetaObject::invokeMethod(
                this, [this] { collect(); }, Qt::QueuedConnection);
        }) {
        m_shared.rules = std::move(rules);
        m_shared.controlIdPrefix = m_options.controlIdPrefix;
        m_hooks.wire = &wire;
        m_hooks.tell = [this](const ListenReport& report) { tell(report); };
        m_hooks.store = [this](ConnectionNumber connection, std::uint64_t message, std::string bytes) {
            m_batch.push_back({connection, message, std::move(bytes)});
            m_commit.start(0);
        };
        m_commit.setSingleShot(true);
        QObject::connect(&m_commit, &QTimer::timeout, this, [this] { commit(); });
    }

    Result<void> start(const Secret& passphrase) {
        if (m_options.tls.on) {
            auto tls = tlsConfiguration(m_options.tls, passphrase);
            if (!tls) {
                return fail(tls.error());
            }
            tls->setPeerVerifyMode(m_options.clientCertificates ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
            m_tls = *tls;
        }
        const auto host = addressOf(m_options.address);
        if (!host) {
            return fail(host.error());
        }
        setMaxPendingConnections(kBacklog);
        if (!listen(*host, m_options.address.port)) {
            return fail(MessageId::ListenFailed, {m_options.address.text(), errorString().toStdString()});
        }
        WireRow row;
        row.microseconds = wireMicroseconds();
        row.kind = WireKind::Connecting;
        row.peer = Address{m_options.address.host, serverPort()}.text();
        m_hooks.wire->add(row);
        ListenReport report;
        report.kind = ListenReport::Kind::Listening;
        report.peer = row.peer;
        m_sink.tell(report);
        return {};
    }

    void stopAll() {
        close();
        commit();
        m_storing.waitForAll();
        collect();
        for (auto& [number, connection] : m_connections) {
            connection->stop();
        }
    }

    [[nodiscard]] bool idle() const {
        bool idle = m_batch.empty() && m_storing.idle();
        for (const auto& [number, connection] : m_connections) {
            idle = idle && connection->idle();
        }
        return idle;
    }
    [[nodiscard]] const ListenCounts& counts() const { return m_counts; }
    [[nodiscard]] std::size_t openConnections() const { return m_connections.size(); }
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

protected:
    void incomingConnection(qintptr handle) override {
        const ConnectionNumber number = ++m_lastNumber;
        auto connection = std::make_unique<ListenerConnection>(number, m_options, m_shared, m_hooks);
        if (m_connections.size() >= m_options.mostConnections) {
            QTcpSocket refused;
            refused.setSocketDescriptor(handle);
            refused.abort();
            ListenReport report;
            report.kind = ListenReport::Kind::Refused;
            report.connection = number;
            report.note = Note{MessageId::ListenTooMany, {std::to_string(m_options.mostConnections)}};
            WireRow row;
            row.microseconds = wireMicroseconds();
            row.connection = number;
            row.note = report.note;
            m_hooks.wire->add(row);
            m_sink.tell(report);
            return;
        }
        ++m_counts.connections;
        ListenerConnection& kept = *connection;
        m_connections.emplace(number, std::move(connection));
        if (!kept.begin(handle, m_tls)) {
            m_connections.erase(number);
        }
    }

private:
    void tell(const ListenReport& report) {
        m_counts.answers += report.kind == ListenReport::Kind::Answered ? 1 : 0;
        m_sink.tell(report);
        if (report.kind == ListenReport::Kind::Closed) {
            // The socket may be on the stack now.
            const ConnectionNumber number = report.connection;
            QTimer::singleShot(0, this, [this, number] { forget(number); });
        }
    }

    void forget(ConnectionNumber number) {
        const auto found = m_connections.find(number);
        if (found == m_connections.end()) {
            return;
        }
        ListenerConnection& connection = *found->second;
        if (!connection.gone()) {
            connection.whenGone([this, number] { QTimer::singleShot(0, this, [this, number] { forget(number); }); });
            return;
        }
        m_connections.erase(found);
    }

    /// What has come since the last time goes to the disk.
    void commit() {
        if (!m_batch.empty()) {
            m_storing.give(std::exchange(m_batch, {}));
        }
    }

    /// What is on the disk is answered.
    void collect() {
        for (const StoredBatch& batch : m_storing.takeStored()) {
            if (!batch.done) {
                m_failure = batch.done.error();
            }
            for (const ToStore& one : batch.messages) {
                tellStored(one, batch);
            }
        }
    }

    void tellStored(const ToStore& one, const StoredBatch& batch) {
        ListenReport report;
        report.kind = batch.done ? ListenReport::Kind::Stored : ListenReport::Kind::NotStored;
        report.connection = one.connection;
        report.message = one.message;
        report.bytes = asBytes(one.bytes);
        report.file = batch.file;
        report.fileBytes = batch.fileBytes;
        if (!batch.done) {
            report.note = Note{batch.done.error().id(), batch.done.error().arguments()};
        }
        m_counts.messages += batch.done ? 1 : 0;
        m_counts.bytes += batch.done ? one.bytes.size() : 0;
        m_sink.tell(report);
        const auto connection = m_connections.find(one.connection);
        if (connection != m_connections.end()) {
            connection->second->stored(one.message, batch.done.has_value());
        }
    }

    ListenOptions m_options;
    ListenSink& m_sink;
    ListenShared m_shared;
    ListenerHooks m_hooks;
    std::optional<QSslConfiguration> m_tls;
    std::map<ConnectionNumber, std::unique_ptr<ListenerConnection>> m_connections;
    ConnectionNumber m_lastNumber = 0;
    std::vector<ToStore> m_batch;
    QTimer m_commit;
    ListenCounts m_counts;
    std::optional<Error> m_failure;
    StoreThread m_storing;  // last: it tells of what it does until it is gone
};

Listener::Listener(ListenOptions options, AckRules rules, MessageFile& store, WireLog& wire, ListenSink& sink)
    : m_server(std::make_unique<Server>(std::move(options), std::move(rules), store, wire, sink)) {}

Listener::~Listener() = default;

Result<void> Listener::start(const Secret& passphrase) {
    return m_server->start(passphrase);
}

void Listener::stop() {
    m_server->stopAll();
}

std::uint16_t Listener::port() const {
    return m_server->serverPort();
}

const ListenCounts& Listener::counts() const {
    return m_server->counts();
}

std::size_t Listener::openConnections() const {
    return m_server->openConnections();
}

bool Listener::idle() const {
    return m_server->idle();
}

const std::optional<Error>& Listener::failure() const {
    return m_server->failure();
}

}  // namespace plumb::replay
