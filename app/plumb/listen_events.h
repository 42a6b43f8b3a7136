// What a listener or a relay tells, as lines of JSON.
#pragma once

#include "plumb/session.h"
#include "replay/net/listener.h"
#include "replay/net/relay.h"

#include <cstdint>
#include <initializer_list>
#include <utility>

namespace plumb::cli {

class ListenEvents final : public replay::ListenSink {
public:
    enum class Of { Listener, Relay };

    ListenEvents(Session& session, Of of)
        : m_session(session)
        , m_of(of) {}

    void tell(const replay::ListenReport& report) override;
    void stopped(const replay::ListenCounts& counts);
    void stopped(const replay::RelayCounts& counts);

private:
    void writeStopped(std::initializer_list<std::pair<const char*, std::uint64_t>> counts);

    Session& m_session;
    Of m_of;
};

}  // namespace plumb::cli
