// Stands between a sender and its receiver: stores what comes, passes it on, and gives back what the receiver answers.
// What it does is decided by RelayMachine; this is sockets, clocks and the disk around it.
//
// Every connection of a sender has one to the receiver of its own, made when its first message is stored. In the wire
// log, those of the n-th sender are 2n-1, and 2n to the receiver. Belongs to the thread of its event loop.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "replay/endpoint.h"
#include "replay/message_file.h"
#include "replay/net/listener.h"
#include "replay/relay_machine.h"
#include "replay/wire_log.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace plumb::replay {

struct RelayOptions {
    ListenOptions listen;
    Endpoint receiver;
    WhenAway whenAway = WhenAway::Close;
    bool keepAnswers = false;
};

struct RelayCounts {
    std::uint64_t senders = 0, messages = 0, bytes = 0, forwarded = 0, answers = 0, ownAnswers = 0;
};

class Relay {
public:
    /// All are borrowed.
    Relay(RelayOptions options, MessageFile& store, WireLog& wire, ListenSink& sink);
    ~Relay();
    Relay(const Relay&) = delete;
    Relay& operator=(const Relay&) = delete;

    /// Fails with ListenFailed, RelaySelf, or what the endpoint and the files of TLS say. The passphrases open the
    /// private keys, ours towards senders and ours towards the receiver, and may be empty.
    [[nodiscard]] Result<void> start(const Secret& listening, const Secret& sending);
    /// Takes no more, stores what has come whole, then closes everything.
    void stop();

    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] const RelayCounts& counts() const;
    /// Nothing is left to be stored, passed on or answered.
    [[nodiscard]] bool idle() const;
    [[nodiscard]] std::size_t openConnections() const;
    /// Why nothing can be stored any more.
    [[nodiscard]] const std::optional<Error>& failure() const;

private:
    class Server;
    std::unique_ptr<Server> m_server;
};

}  // namespace plumb::replay
