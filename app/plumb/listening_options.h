// What plumb listen and plumb relay share: where they listen, with which TLS, where they store, and how long they run.
#pragma once

#include "base/clock.h"
#include "plumb/event_loop.h"
#include "plumb/exit_codes.h"
#include "plumb/listen_events.h"
#include "plumb/session.h"
#include "plumb/wire_file.h"
#include "replay/message_file.h"
#include "replay/net/listener.h"

#include <CLI/CLI.hpp>

#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace plumb::cli {

struct ListeningOptions {
    replay::ListenOptions listen;
    std::string output, wireLog;
    std::uint64_t rotate = 0;
    std::uint64_t count = 0;
    double messageSeconds = 600;
    int passphraseFd = -1;
};

void addListeningOptions(CLI::App& app, ListeningOptions& options);

/// What is wrong with how options of TLS go together; empty when nothing is. Completes them.
[[nodiscard]] std::string completeListening(ListeningOptions& options);

/// Says what went wrong, and gives the code to end with.
[[nodiscard]] int complained(Session& session, const Error& error, int code = kCannotRead);

/// Where messages and wire rows go.
class ListeningRecords {
public:
    [[nodiscard]] static Result<ListeningRecords> open(const ListeningOptions& options);

    [[nodiscard]] replay::MessageFile& store() { return m_store; }
    [[nodiscard]] replay::WireLog& wire() { return m_wire.log(); }
    [[nodiscard]] std::optional<Error> failure() const { return m_wire.failure(); }

private:
    ListeningRecords(replay::MessageFile store, WireOutput wire)
        : m_store(std::move(store))
        , m_wire(std::move(wire)) {}

    replay::MessageFile m_store;
    WireOutput m_wire;
};

/// Runs a Listener or a Relay until it is told to stop, has enough, or cannot store any more.
template <class Server>
class ListeningRun {
public:
    ListeningRun(Session& session, std::uint64_t count, Server& server)
        : m_session(session)
        , m_count(count)
        , m_server(server) {}

    void run() {
        m_session.interruptEnds = true;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &timer, [this] { look(); });
        timer.start(kLookMs);
        QCoreApplication::exec();
    }

private:
    static constexpr int kLookMs = 20;  // for an interrupt
    static constexpr std::int64_t kFarewellMs = 6000;

    void look() {
        m_session.out().flush();  // whoever follows sees what happened
        if (m_farewell) {
            if (m_server.openConnections() == 0 || steadyMilliseconds() > *m_farewell) {
                QCoreApplication::quit();
            }
            return;
        }
        const bool enough = m_count > 0 && m_server.counts().messages >= m_count && m_server.idle();
        if (m_session.stopped() || enough || m_server.failure()) {
            m_farewell = steadyMilliseconds() + kFarewellMs;
            m_server.stop();
        }
    }

    Session& m_session;
    std::uint64_t m_count;
    Server& m_server;
    std::optional<std::int64_t> m_farewell;
};

/// Runs one that was started to its end; the code to end with.
template <class Server>
[[nodiscard]] int serve(Session& session, std::uint64_t count, Server& server, ListenEvents& events,
                        const ListeningRecords& records) {
    ListeningRun(session, count, server).run();
    events.stopped(server.counts());
    if (server.failure()) {
        return complained(session, *server.failure());
    }
    const std::optional<Error> lost = records.failure();
    return lost ? complained(session, *lost) : kFine;
}

}  // namespace plumb::cli
