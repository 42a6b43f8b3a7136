#include "replay/net/relay.h"

#include "replay/net/accepting_server.h"
#include "replay/net/relay_connection.h"
#include "replay/net/tls_configuration.h"

#include <QHostAddress>
#include <QTimer>

#include <map>
#include <utility>

namespace plumb::replay {
namespace {

/// Messages passed on to the relay itself would go round for ever.
bool isSelf(const ListenOptions& listen, const Address& receiver) {
    if (listen.address.port != receiver.port || receiver.port == 0) {
        return false;
    }
    const QHostAddress host(QString::fromStdString(receiver.host));
    return receiver.host == listen.address.host || receiver.host == "localhost" || host.isLoopback();
}

}  // namespace

class Relay::Server final : public AcceptingServer {
public:
    Server(RelayOptions options, MessageFile& store, WireLog& wire, ListenSink& sink)
        : AcceptingServer(options.listen, store, wire)
        , m_options(std::move(options))
        , m_sink(sink) {
        m_shared.whenAway = m_options.whenAway;
        m_shared.answerMs = m_options.receiver.times.acknowledge;
        m_shared.keepAnswers = m_options.keepAnswers;
        m_shared.controlIdPrefix = m_options.listen.controlIdPrefix;
        m_hooks.wire = &wire;
        m_hooks.yard = &m_yard;
        m_hooks.tell = [this](const ListenReport& report) { tell(report); };
        m_hooks.store = [this](std::uint64_t pair, std::uint64_t message, std::string bytes) {
            AcceptingServer::store({static_cast<ConnectionNumber>(pair), message, std::move(bytes)});
        };
        // The connection may be on the stack now.
        m_hooks.over = [this](std::uint64_t pair) {
            QTimer::singleShot(0, this, [this, pair] { m_connections.erase(pair); });
        };
    }

    Result<void> start(const Secret& listening, const Secret& sending) {
        const Endpoint& receiver = m_options.receiver;
        if (isSelf(m_options.listen, receiver.address)) {
            return fail(MessageId::RelaySelf, {receiver.address.text()});
        }
        if (const std::vector<Error> problems = problemsOf(receiver); !problems.empty()) {
            return fail(problems.front());
        }
        if (receiver.tls.on) {
            auto tls = tlsConfiguration(receiver.tls, sending);
            if (!tls) {
                return fail(std::move(tls.error()));
            }
            m_receiverTls = std::move(*tls);
        }
        Result<std::string> address = open(listening);
        if (!address) {
            return fail(std::move(address.error()));
        }
        ListenReport report;
        report.kind = ListenReport::Kind::Listening;
        report.peer = std::move(*address);
        m_sink.tell(report);
        return {};
    }

    void stopAll() {
        close();
        storeAll();
        for (auto& [pair, connection] : m_connections) {
            connection->stop();
        }
        storeAll();
    }

    [[nodiscard]] bool idle() const {
        bool idle = !hasToStore();
        for (const auto& [pair, connection] : m_connections) {
            idle = idle && connection->idle();
        }
        return idle;
    }
    [[nodiscard]] const RelayCounts& counts() const { return m_counts; }
    [[nodiscard]] std::size_t openConnections() const { return m_connections.size(); }

protected:
    void incomingConnection(qintptr handle) override {
        const std::uint64_t pair = ++m_lastPair;
        const auto number = static_cast<ConnectionNumber>(2 * pair - 1);
        if (std::optional<Note> why = turnedAway(handle, number, m_connections.size())) {
            ListenReport report;
            report.kind = ListenReport::Kind::Refused;
            report.connection = pair;
            report.note = std::move(why);
            m_sink.tell(report);
            return;
        }
        auto made = std::make_unique<RelayConnection>(pair, m_options, m_receiverTls, m_shared, m_hooks);
        RelayConnection& connection = *made;
        m_connections.emplace(pair, std::move(made));
        ++m_counts.senders;
        if (!connection.begin(handle, tls())) {
            m_connections.erase(pair);
        }
    }

    void stored(const ToStore& one, const StoredBatch& batch) override {
        const bool isAnswer = one.message == 0;
        if (isAnswer) {
            if (batch.done) {
                ListenReport report = reportOf(one, batch);
                report.kind = ListenReport::Kind::AnswerStored;
                report.bytes = {};
                m_sink.tell(report);
            }
            return;
        }
        m_counts.messages += batch.done ? 1 : 0;
        m_counts.bytes += batch.done ? one.bytes.size() : 0;
        m_sink.tell(reportOf(one, batch));
        const auto connection = m_connections.find(one.connection);
        if (connection != m_connections.end()) {
            connection->second->stored(one.message, batch.done.has_value());
        }
    }

private:
    void tell(const ListenReport& report) {
        m_counts.forwarded += report.kind == ListenReport::Kind::Forwarded ? 1 : 0;
        if (report.kind == ListenReport::Kind::Answered) {
            ++(report.ours ? m_counts.ownAnswers : m_counts.answers);
        }
        m_sink.tell(report);
    }

    RelayOptions m_options;
    ListenSink& m_sink;
    QObject m_yard;
    RelayShared m_shared;
    RelayHooks m_hooks;
    QSslConfiguration m_receiverTls;
    std::map<std::uint64_t, std::unique_ptr<RelayConnection>> m_connections;
    std::uint64_t m_lastPair = 0;
    RelayCounts m_counts;
};

Relay::Relay(RelayOptions options, MessageFile& store, WireLog& wire, ListenSink& sink)
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
