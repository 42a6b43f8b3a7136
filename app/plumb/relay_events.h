// What a relay tells, as lines of JSON.
#pragma once

#include "plumb/session.h"
#include "replay/net/relay.h"

namespace plumb::cli {

class RelayEvents final : public replay::RelaySink {
public:
    explicit RelayEvents(Session& session)
        : m_session(session) {}

    void tell(const replay::RelayReport& report) override;
    void stopped(const replay::RelayCounts& counts);

private:
    Session& m_session;
};

}  // namespace plumb::cli
