// What plumb send prints of each attempt, and the sum at its end.
#pragma once

#include "plumb/session.h"
#include "replay/plan_feed.h"

#include <cstdint>
#include <string>

namespace plumb::cli {

class SendRows {
public:
    SendRows(Session& session, bool ndjson)
        : m_session(session)
        , m_ndjson(ndjson) {}

    /// `row.tag` is the message's number over all sources, from 0.
    void add(const replay::FeedRow& row);

    /// "1,000 acknowledged, 3 errored (3 parked) in 12.1 s", on standard error.
    void sum(const replay::PlanFeed& feed, std::int64_t milliseconds) const;

private:
    void addText(const replay::FeedRow& row);
    void addNdjson(const replay::FeedRow& row);

    Session& m_session;
    bool m_ndjson;
    std::string m_line;
};

}  // namespace plumb::cli
