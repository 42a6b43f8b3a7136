// Receives messages over MLLP: a server, its connections, and the file they are stored in. What it does is decided by
// ListenerMachine; this is sockets, clocks and the disk around it.
//
// Everything that came while the disk was busy is stored together (group commit, by a StoreThread), and answered only
// when it is there. Belongs to the thread of its event loop.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "replay/ack_rules.h"
#include "replay/endpoint.h"
#include "replay/message_file.h"
#include "replay/net/listen_report.h"
#include "replay/wire_log.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace plumb::replay {

struct ListenOptions {
    Address address{"127.0.0.1", 2575};  ///< port 0: any that is free
    Framing framing;
    TlsOptions tls;
    bool clientCertificates = false;  ///< a client must show one that the authorities vouch for
    std::uint64_t longestMessage = 64u << 20;
    std::uint32_t mostConnections = 256;
    std::int64_t idleMs = 0;  ///< after which a silent connection is closed; 0: never
    std::string controlIdPrefix;
};

struct ListenCounts {
    std::uint64_t connections = 0, messages = 0, bytes = 0, answers = 0;
};

class Listener {
public:
    /// All are borrowed.
    Listener(ListenOptions options, AckRules rules, MessageFile& store, WireLog& wire, ListenSink& sink);
    ~Listener();
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    /// Fails with ListenFailed, or what the files of TLS say. `passphrase` opens the private key and may be empty.
    [[nodiscard]] Result<void> start(const Secret& passphrase);
    /// Stores and answers what has come whole, then closes everything.
    void stop();

    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] const ListenCounts& counts() const;
    /// Nothing is left to be stored or answered.
    [[nodiscard]] bool idle() const;
    [[nodiscard]] std::size_t openConnections() const;
    /// Why nothing can be stored any more.
    [[nodiscard]] const std::optional<Error>& failure() const;

private:
    class Server;
    std::unique_ptr<Server> m_server;
};

}  // namespace plumb::replay
