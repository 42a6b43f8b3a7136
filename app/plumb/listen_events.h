// What a listener tells, as lines of JSON.
#pragma once

#include "plumb/session.h"
#include "replay/net/listener.h"

namespace plumb::cli {

class ListenEvents final : public replay::ListenSink {
public:
    explicit ListenEvents(Session& session)
        : m_session(session) {}

    void tell(const replay::ListenReport& report) override;
    void stopped(const replay::ListenCounts& counts);

private:
    Session& m_session;
};

}  // namespace plumb::cli
