// A listener as a person keeps it: where it listens, how it answers, where it stores. Its text is what projects store
// (see card_text.h). Secrets are never in it.
#pragma once

#include "replay/ack_rules.h"
#include "replay/endpoint.h"
#include "replay/relay_machine.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::replay {

struct ListenerCard {
    std::string name;
    Address address{"127.0.0.1", 2575};  ///< port 0: any that is free
    Framing framing;
    TlsOptions tls;                   ///< our certificate and its key; the authorities are those of clients
    bool clientCertificates = false;  ///< a client must show one
    std::vector<std::string> rules;   ///< in the order in which they are asked, see ack_rules.h
    std::string file;                 ///< where messages are stored
    std::uint64_t rotateBytes = 0;    ///< go on in a further file when one has this size; 0: never
    std::uint64_t longestMessage = 64u << 20;
    std::uint32_t mostConnections = 256;
    std::int64_t idleMs = 0;              ///< after which a silent connection is closed; 0: never
    std::string passOnTo;                 ///< name of the endpoint that answers in its place; empty: it answers itself
    WhenAway whenAway = WhenAway::Close;  ///< what senders see when that endpoint cannot be reached
    bool keepAnswers = false;             ///< those of the endpoint are stored behind the messages
    std::string charset;                  ///< of messages that do not say theirs (MSH-18); empty: as their bytes look
    std::string note;

    friend bool operator==(const ListenerCard&, const ListenerCard&) = default;
};

/// Only this machine can reach it.
[[nodiscard]] bool isLoopback(std::string_view host);

/// What cannot work of its framing, its character set and its TLS, each a sentence; of rules, AckRule::parse() says it.
[[nodiscard]] std::vector<Error> problemsOf(const ListenerCard& card);

/// Fails with what is wrong with the first rule that cannot be read.
[[nodiscard]] Result<AckRules> rulesOf(const ListenerCard& card);

[[nodiscard]] std::string writeListener(const ListenerCard& card);
struct ListenerRead {
    ListenerCard card;
    std::vector<std::string> notUnderstood;  ///< lines: of a later version, or damaged
};
/// What cannot be read leaves what is usual.
[[nodiscard]] ListenerRead readListener(std::string_view text);

}  // namespace plumb::replay
