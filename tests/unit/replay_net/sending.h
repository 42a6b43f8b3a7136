// Sends messages to a peer of the test and says what came of it, as text.
#pragma once

#include "base/secret.h"
#include "replay/endpoint.h"
#include "replay/plan_feed.h"
#include "replay/policies.h"
#include "replay/wire_log.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace plumb::replay::test {

/// Every row, kept.
class KeptWire final : public WireLog {
public:
    void add(const WireRow& row) override;

    std::string out, in;              ///< bytes as they went, one after the other
    std::string course;               ///< "0 leaves, 0 is over, 1 leaves, ..."
    std::vector<std::string> events;  ///< "connected", "note ack-late of 0", "tls tls-failed", "closed in" ...

    [[nodiscard]] bool has(std::string_view event) const;
    [[nodiscard]] std::string text() const;
};

struct Sent {
    std::string outcomes;  ///< "0 acknowledged done AA", a line an attempt
    std::string why;       ///< code of how it ended; empty: the plan is done
    KeptWire wire;
    std::int64_t milliseconds = 0;
};

[[nodiscard]] Endpoint endpointAt(std::uint16_t port);
[[nodiscard]] Policies policiesWith(std::initializer_list<const char*> texts);
/// "MSH|...|ID|P|2.5\r" with more segments.
[[nodiscard]] std::string message(std::string_view id, std::string_view more = {});

/// Runs an event loop until the sender is done; after 20 s it is not, and `why` says so.
[[nodiscard]] Sent sendAll(const Endpoint& endpoint, const Policies& policies, const std::vector<std::string>& messages,
                           const Secret& passphrase = Secret(), PlanFeed::Options plan = {4, {}});

}  // namespace plumb::replay::test
