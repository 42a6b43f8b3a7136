#include "replay/net/relay.h"

#include "replay/net/relay_connection.h"
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

constexpr int kRelayBacklog = 128;

Result<QHostAddress> bindingOf(const Address& address) {
    const bool local = address.host == "localhost";
    const QHostAddress host =
        local ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(QString::fromStdString(address.host));
    if (host.isNull()) {
        return fail(MessageId::ListenNoAddress, {address.text()});
    }
    return host;
}

/// Messages passed on to the relay itself would go round for ever.
bool isSelf(const ListenOptions& listen, const Address& receiver) {
    if (listen.address.port != receiver.port || receiver.port == 0) {
        return false;
    }
    const QHostAddress host(QString::fromStdString(receiver.host));
    return receiver.host == listen.address.host || receiver.host == "localhost" || host.isLoopback();
}

}  // namespace

class Relay::Server final : public QTcpServer {
public:
    Server(RelayOptions options, MessageFile& store, WireLog& wire, RelaySink& sink)
        : m_options(std::move(options))
        , m_store(store)
        , m_sink(sink) {
        m_shared.whenAway = m_options.whenAway;
        m_shared.answerMs = m_options.receiver.times.acknowledge;
        m_shared.keepAnswers = m_options.keepAnswers;
        m_shared.controlIdPrefix = m_options.listen.controlIdPrefix;
        m_hooks.wire = &wire;
        m_hooks.yard = &m_yard;
        m_hooks.tell = [this](const RelayReport& report) { tell(report); };
        m_hooks.store = [this](std::uint64_t pair, std::uint64_t message, std::string bytes) {
            m_batch.push_back({pair, message, std::move(bytes)});
            m_commit.start(0);
        };
        // The connection may be on the stack now.
        m_hooks.over = [this](std::uint64_t pair) {
            QTimer::singleShot(0, this, [this, pair] { m_connections.erase(pair); });
        };
        m_commit.setSingleShot(true);
        QObject::connect(&m_commit, &QTimer::timeout, this, [this] { commit(); });
    }

    Result<void> start(const Secret& listening, const Secret& sending) {
        const ListenOptions& listen = m_options.listen;
        if (isSelf(listen, m_options.receiver.address)) {
            return fail(MessageId::RelaySelf, {m_options.receiver.address.text()});
        }
        if (const std::vector<Error> problems = problemsOf(m_options.receiver); !problems.empty()) {
            return fail(problems.front());
        }
        if (Result<void> read = readTls(listening, sending); !read) {
            return read;
        }
        const auto host = bindingOf(listen.address);
        if (!host) {
            return fail(host.error());
        }
        setMaxPendingConnections(kRelayBacklog);
        if (!QTcpServer::listen(*host, listen.address.port)) {
            return fail(MessageId::ListenFailed, {listen.address.text(), errorString().toStdString()});
        }
        WireRow row;
        row.microseconds = wireMicroseconds();
        row.kind = WireKind::Connecting;
        row.peer = Address{listen.address.host, serverPort()}.text();
        m_hooks.wire->add(row);
        RelayReport report;
        report.kind = RelayReport::Kind::Listening;
        report.peer = row.peer;
        m_sink.tell(report);
        return {};
    }

    void stopAll() {
        close();
        commit();
        for (auto& [pair, connection] : m_connections) {
            connection->stop();
        }
        commit();
    }

    [[nodiscard]] bool idle() const {
        bool idle = m_batch.empty();
        for (const auto& [pair, connection] : m_connections) {
            idle = idle && connection->idle();
        }
        return idle;
    }
    [[nodiscard]] const RelayCounts& counts() const { return m_counts; }
    [[nodiscard]] std::size_t openConnections() const { return m_connections.size(); }
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

protected:
    void incomingConnection(qintptr handle) override {
        const std::uint64_t pair = ++m_lastPair;
        if (m_connections.size() >= m_options.listen.mostConnections) {
            refuse(handle, pair);
            return;
        }
        auto made = std::make_unique<RelayConnection>(pair, m_options, m_receiverTls, m_shared, m_hooks);
        RelayConnection& connection = *made;
        m_connections.emplace(pair, std::move(made));
        ++m_counts.senders;
        if (!connection.begin(handle, m_tls)) {
            m_connections.erase(pair);
        }
    }

private:
    struct ToStore {
        std::uint64_t pair = 0;
        std::uint64_t message = 0;  ///< 0: an answer
        std::string bytes;
    };

    Result<void> readTls(const Secret& listening, const Secret& sending) {
        const ListenOptions& listen = m_options.listen;
        if (listen.tls.on) {
            auto tls = tlsConfiguration(listen.tls, listening);
            if (!tls) {
                return fail(tls.error());
            }
            tls->setPeerVerifyMode(listen.clientCertificates ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
            m_tls = *tls;
        }
        if (m_options.receiver.tls.on) {
            auto tls = tlsConfiguration(m_options.receiver.tls, sending);
            if (!tls) {
                return fail(tls.error());
            }
            m_receiverTls = *tls;
        }
        return {};
    }

    void refuse(qintptr handle, std::uint64_t pair) {
        QTcpSocket refused;
        refused.setSocketDescriptor(handle);
        refused.abort();
        RelayReport report;
        report.kind = RelayReport::Kind::Refused;
        report.pair = pair;
        report.note = Note{MessageId::ListenTooMany, {std::to_string(m_options.listen.mostConnections)}};
        WireRow row;
        row.microseconds = wireMicroseconds();
        row.connection = static_cast<ConnectionNumber>(2 * pair - 1);
        row.note = report.note;
        m_hooks.wire->add(row);
        m_sink.tell(report);
    }

    void tell(const RelayReport& report) {
        m_counts.forwarded += report.kind == RelayReport::Kind::Forwarded ? 1 : 0;
        if (report.kind == RelayReport::Kind::Answered) {
            ++(report.ours ? m_counts.ownAnswers : m_counts.answers);
        }
        m_sink.tell(report);
    }

    // Everything that has come is written, brought to the disk once, and passed on.
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
        const std::uint64_t fileBytes = m_store.size();
        if (done) {
            done = m_store.sync();
        }
        if (!done) {
            m_failure = done.error();
        }
        for (const ToStore& one : batch) {
            tellStored(one, file, fileBytes, done);
        }
    }

    void tellStored(const ToStore& one, const std::string& file, std::uint64_t fileBytes, const Result<void>& done) {
        RelayReport report;
        if (one.message == 0) {
            if (done) {
                report.kind = RelayReport::Kind::AnswerStored;
                report.pair = one.pair;
                report.file = file;
                report.fileBytes = fileBytes;
                m_sink.tell(report);
            }
            return;
        }
        report.kind = done ? RelayReport::Kind::Stored : RelayReport::Kind::NotStored;
        report.pair = one.pair;
        report.message = one.message;
        report.bytes = asBytes(one.bytes);
        report.file = file;
        report.fileBytes = fileBytes;
        if (!done) {
            report.note = Note{done.error().id(), done.error().arguments()};
        }
        m_counts.messages += done ? 1 : 0;
        m_counts.bytes += done ? one.bytes.size() : 0;
        m_sink.tell(report);
        const auto connection = m_connections.find(one.pair);
        if (connection != m_connections.end()) {
            connection->second->stored(one.message, done.has_value());
        }
    }

    RelayOptions m_options;
    MessageFile& m_store;
    RelaySink& m_sink;
    QObject m_yard;
    RelayShared m_shared;
    RelayHooks m_hooks;
    std::optional<QSslConfiguration> m_tls;
    QSslConfiguration m_receiverTls;
    std::map<std::uint64_t, std::unique_ptr<RelayConnection>> m_connections;
    std::uint64_t m_lastPair = 0;
    std::deque<ToStore> m_batch;
    QTimer m_commit;
    RelayCounts m_counts;
    std::optional<Error> m_failure;
};

Relay::Relay(RelayOptions options, MessageFile& store, WireLog& wire, RelaySink& sink)
    : m_server(std::make_unique<Server>(std::move(options), store, wire, sink)) {}

Relay::~Relay() = default;

Result<void> Relay::start(const Secret& listening, const Secret& sending) {
    return m_server->start(listening, sending);
}

void Relay::stop() {
    m_server->stopAll();
}

std::uint16_t Relay::port() const {
    return m_server->serverPort();
}

const RelayCounts& Relay::counts() const {
    return m_server->counts();
}

bool Relay::idle() const {
    return m_server->idle();
}

std::size_t Relay::openConnections() const {
    return m_server->openConnections();
}

const std::optional<Error>& Relay::failure() const {
    return m_server->failure();
}

}  // namespace plumb::replay
