// A sender's connection of a relay and the one to the receiver: sockets around a RelayMachine.
#pragma once

#include "replay/net/accepted_link.h"
#include "replay/net/link.h"
#include "replay/net/relay.h"
#include "replay/relay_machine.h"

#include <QSslConfiguration>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace plumb::replay {

/// What a connection needs of its relay.
struct RelayHooks {
    std::function<void(const ListenReport&)> tell;
    /// `message` 0: an answer, which nobody waits for.
    std::function<void(std::uint64_t pair, std::uint64_t message, std::string bytes)> store;
    std::function<void(std::uint64_t pair)> over;
    WireLog* wire = nullptr;
    QObject* yard = nullptr;
};

class RelayConnection {
public:
    RelayConnection(std::uint64_t pair, const RelayOptions& options, const QSslConfiguration& receiverTls,
                    RelayShared& shared, RelayHooks& hooks);
    ~RelayConnection();
    RelayConnection(const RelayConnection&) = delete;
    RelayConnection& operator=(const RelayConnection&) = delete;

    [[nodiscard]] bool begin(qintptr handle, const std::optional<QSslConfiguration>& tls);
    /// What this connection had stored, up to this message, is durable, or could not be.
    void stored(std::uint64_t message, bool durable);
    void stop();
    [[nodiscard]] bool idle() const { return m_ended || m_machine.idle(); }

private:
    void step(RelayEvent::Kind kind, ByteView bytes = {}, std::uint64_t message = 0);
    void act(const RelayAction& action);
    void connectReceiver();
    void answer(const RelayAction& action);
    void wait();
    void dropReceiver();
    void finish(std::optional<Note> why);
    void report(ListenReport::Kind kind, std::uint64_t message = 0, std::optional<Note> note = std::nullopt,
                AckCode code = AckCode::None, bool ours = false);

    std::uint64_t m_pair;
    const RelayOptions& m_options;
    const QSslConfiguration& m_receiverTls;
    RelayHooks& m_hooks;
    RelayMachine m_machine;
    AcceptedLink m_sender;
    std::unique_ptr<Link> m_receiver;
    std::unique_ptr<Link> m_oldReceiver;  ///< kept until no call of it can be on the stack
    std::optional<Note> m_why;            ///< the sender's connection ended by itself
    bool m_ended = false;
    QTimer m_wake, m_silence, m_later, m_connectBy;
};

}  // namespace plumb::replay
