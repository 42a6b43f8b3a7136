#include "replay/net/listener.h"

#include "replay/net/listener_connection.h"
#include "replay/net/tls_configuration.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <deque>
#include <map>
#include <utility>

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
        , m_store(store)
        , m_sink(sink) {
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
        for (auto& [number, connection] : m_connections) {
            connection->stop();
        }
    }

    [[nodiscard]] bool idle() const {
        bool idle = m_batch.empty();
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
    struct ToStore {
        ConnectionNumber connection = 0;
        std::uint64_t message = 0;
        std::string bytes;
    };

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

    // Everything that has come is written, brought to the disk once, and answered.
    void commit() {
        const std::deque<ToStore> batch = std::exchange(m_batch, {});
        if (batch.empty()) {
            return;
        }
        const std::string file = m_store.path();
        Result<void> done;
        for (auto at = batch.begin(); done && at != batch.end(); ++at) {
            done = m_store.append(asBytes(at->bytes));
        }
        if (done) {
            done = m_store.sync();
        }
        if (!done) {
            m_failure = done.error();
        }
        for (const ToStore& one : batch) {
            ListenReport report;
            report.kind = done ? ListenReport::Kind::Stored : ListenReport::Kind::NotStored;
            report.connection = one.connection;
            report.message = one.message;
            report.bytes = asBytes(one.bytes);
            report.file = file;
            if (!done) {
                report.note = Note{done.error().id(), done.error().arguments()};
            }
            m_counts.messages += done ? 1 : 0;
            m_counts.bytes += done ? one.bytes.size() : 0;
            m_sink.tell(report);
            const auto connection = m_connections.find(one.connection);
            if (connection != m_connections.end()) {
                connection->second->stored(one.message, done.has_value());
            }
        }
    }

    ListenOptions m_options;
    MessageFile& m_store;
    ListenSink& m_sink;
    ListenShared m_shared;
    ListenerHooks m_hooks;
    std::optional<QSslConfiguration> m_tls;
    std::map<ConnectionNumber, std::unique_ptr<ListenerConnection>> m_connections;
    ConnectionNumber m_lastNumber = 0;
    std::deque<ToStore> m_batch;
    QTimer m_commit;
    ListenCounts m_counts;
    std::optional<Error> m_failure;
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
