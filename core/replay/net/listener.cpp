#include "replay/net/listener.h"

#include "replay/net/accepting_server.h"
#include "replay/net/listener_connection.h"

#include <QTimer>

#include <map>
#include <utility>

namespace plumb::replay {

class Listener::Server final : public AcceptingServer {
public:
    Server(ListenOptions options, AckRules rules, MessageFile& store, WireLog& wire, ListenSink& sink)
        : AcceptingServer(std::move(options), store, wire)
        , m_sink(sink) {
        m_shared.rules = std::move(rules);
        m_shared.controlIdPrefix = listenOptions().controlIdPrefix;
        m_hooks.wire = &wire;
        m_hooks.tell = [this](const ListenReport& report) { tell(report); };
        m_hooks.store = [this](ConnectionNumber connection, std::uint64_t message, std::string bytes) {
            AcceptingServer::store({connection, message, std::move(bytes)});
        };
    }

    Result<void> start(const Secret& passphrase) {
        Result<std::string> address = open(passphrase);
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
        for (auto& [number, connection] : m_connections) {
            connection->stop();
        }
    }

    [[nodiscard]] bool idle() const {
        bool idle = !hasToStore();
        for (const auto& [number, connection] : m_connections) {
            idle = idle && connection->idle();
        }
        return idle;
    }
    [[nodiscard]] const ListenCounts& counts() const { return m_counts; }
    [[nodiscard]] std::size_t openConnections() const { return m_connections.size(); }

protected:
    void incomingConnection(qintptr handle) override {
        const ConnectionNumber number = ++m_lastNumber;
        if (std::optional<Note> why = turnedAway(handle, number, m_connections.size())) {
            ListenReport report;
            report.kind = ListenReport::Kind::Refused;
            report.connection = number;
            report.note = std::move(why);
            m_sink.tell(report);
            return;
        }
        auto connection = std::make_unique<ListenerConnection>(number, listenOptions(), m_shared, m_hooks);
        ++m_counts.connections;
        ListenerConnection& kept = *connection;
        m_connections.emplace(number, std::move(connection));
        if (!kept.begin(handle, tls())) {
            m_connections.erase(number);
        }
    }

    void stored(const ToStore& one, const StoredBatch& batch) override {
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
        m_counts.answers += report.kind == ListenReport::Kind::Answered ? 1 : 0;
        m_sink.tell(report);
        if (report.kind == ListenReport::Kind::Closed) {
            // The socket may be on the stack now.
            const auto number = static_cast<ConnectionNumber>(report.connection);
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

    ListenSink& m_sink;
    ListenShared m_shared;
    ListenerHooks m_hooks;
    std::map<ConnectionNumber, std::unique_ptr<ListenerConnection>> m_connections;
    ConnectionNumber m_lastNumber = 0;
    ListenCounts m_counts;
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
