// Sending over several connections at once, to a peer that sees what is under way together.
#include "hl7/message_view.h"
#include "unit/replay_net/peer.h"
#include "unit/replay_net/sending.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

using namespace plumb;
using namespace plumb::replay;
using namespace plumb::replay::test;

namespace {

/// Message n of patient p: "P2-7".
std::string of(int patient, int n) {
    const std::string who = "P" + std::to_string(patient);
    return message(who + '-' + std::to_string(n), "PID|1||" + who + "\r");
}

std::vector<std::string> forPatients(int patients, int each) {
    std::vector<std::string> messages;
    for (int n = 0; n < each; ++n) {
        for (int patient = 0; patient < patients; ++patient) {
            messages.push_back(of(patient, n));
        }
    }
    return messages;
}

std::string patientOf(const std::string& id) {
    return id.substr(0, id.find('-'));
}

class Lanes : public testing::Test {
protected:
    static constexpr std::uint32_t kConnections = 4;

    /// The peer answers after a moment, and counts what is under way meanwhile.
    Lanes() {
        m_peer.onMessage = [this](PeerSide& side, const std::string& got) {
            const std::string id = idOf(got);
            note(id);
            side.later(5, [this, side, id]() mutable { answer(side, id, "AA"); });
        };
    }

    void note(const std::string& id) {
        m_seen.push_back(id);
        m_mostOfOne = std::max(m_mostOfOne, ++m_underWay[patientOf(id)]);
        m_most = std::max(m_most, ++m_all);
    }
    void answer(PeerSide& side, const std::string& id, std::string_view code) {
        gone(id);
        side.send(framed(ackOf(code, id)));
    }
    void gone(const std::string& id) {
        --m_underWay[patientOf(id)];
        --m_all;
    }

    [[nodiscard]] Sent send(const std::vector<std::string>& messages, bool hold = false,
                            std::initializer_list<const char*> policies = {}) const {
        Endpoint endpoint = endpointAt(m_peer.port());
        endpoint.connections = kConnections;
        PlanFeed::Options plan;
        plan.batch = 4;
        plan.orderBy = *hl7::PathPattern::parse("PID-3.1");
        plan.hold = hold;
        plan.connections = kConnections;
        return sendAll(endpoint, policiesWith(policies), messages, Secret(), std::move(plan));
    }
    /// In the order in which they came.
    [[nodiscard]] std::string seenOf(const std::string& patient) const {
        std::string ids;
        for (const std::string& id : m_seen) {
            if (patientOf(id) == patient) {
                ids += id + ' ';
            }
        }
        return ids;
    }

    Peer m_peer;
    std::vector<std::string> m_seen;
    std::map<std::string, int> m_underWay;
    int m_all = 0, m_most = 0, m_mostOfOne = 0;
};

}  // namespace

TEST_F(Lanes, SendTogetherButNeverTwoOfOneKey) {
    const Sent sent = send(forPatients(8, 10));
    EXPECT_EQ(sent.why, "");
    EXPECT_EQ(m_seen.size(), 80u);
    EXPECT_EQ(m_most, static_cast<int>(kConnections));
    EXPECT_EQ(m_mostOfOne, 1);
    EXPECT_EQ(seenOf("P3"), "P3-0 P3-1 P3-2 P3-3 P3-4 P3-5 P3-6 P3-7 P3-8 P3-9 ");
    EXPECT_EQ(m_peer.connections, static_cast<int>(kConnections));
}

TEST_F(Lanes, OneKeyAloneIsSentInOrder) {
    const Sent sent = send(forPatients(1, 12));
    EXPECT_EQ(sent.why, "");
    EXPECT_EQ(m_most, 1);
    EXPECT_EQ(seenOf("P0"), "P0-0 P0-1 P0-2 P0-3 P0-4 P0-5 P0-6 P0-7 P0-8 P0-9 P0-10 P0-11 ");
}

TEST_F(Lanes, OneThatIsResetDoesNotTouchTheOthers) {
    m_peer.onMessage = [this](PeerSide& side, const std::string& got) {
        const std::string id = idOf(got);
        note(id);
        const bool breaks = id == "P1-1";
        side.later(5, [this, side, id, breaks]() mutable {
            if (breaks) {
                gone(id);
                side.reset();
            } else {
                answer(side, id, "AA");
            }
        });
    };
    const Sent sent = send(forPatients(4, 4), false, {"lost=park"});
    EXPECT_EQ(sent.why, "");
    const auto is = [](char byte) { return byte == '\n'; };
    EXPECT_EQ(std::count_if(sent.outcomes.begin(), sent.outcomes.end(), is), 16) << sent.outcomes;
    const std::size_t lost = sent.outcomes.find("5 transport-failed parked");
    ASSERT_NE(lost, std::string::npos) << sent.outcomes;
    EXPECT_NE(sent.outcomes.find("may have arrived", lost), std::string::npos);
    EXPECT_EQ(sent.outcomes.find("parked", lost + 26), std::string::npos) << sent.outcomes;
    EXPECT_EQ(m_seen.size(), 16u) << "what may have arrived is not sent again, and all others are";
    EXPECT_EQ(seenOf("P1"), "P1-0 P1-1 P1-2 P1-3 ");
    EXPECT_EQ(m_peer.connections, static_cast<int>(kConnections) + 1);
    EXPECT_EQ(m_mostOfOne, 1);
}

TEST_F(Lanes, OneThatIsTriedAgainIsNotOvertaken) {
    int asked = 0;
    m_peer.onMessage = [&](PeerSide& side, const std::string& got) {
        const std::string id = idOf(got);
        note(id);
        const char* const code = id == "P2-0" && ++asked < 3 ? "AR" : "AA";
        side.later(5, [this, side, id, code]() mutable { answer(side, id, code); });
    };
    const Sent sent = send(forPatients(4, 3), false, {"AR=retry:5:stop"});
    EXPECT_EQ(sent.why, "");
    EXPECT_EQ(seenOf("P2"), "P2-0 P2-0 P2-0 P2-1 P2-2 ");
    EXPECT_EQ(seenOf("P3"), "P3-0 P3-1 P3-2 ");
}

TEST_F(Lanes, WhatFollowsAParkedOneIsHeldBack) {
    m_peer.onMessage = [this](PeerSide& side, const std::string& got) {
        const std::string id = idOf(got);
        note(id);
        side.later(5, [this, side, id]() mutable { answer(side, id, id == "P2-1" ? "AE" : "AA"); });
    };
    const Sent sent = send(forPatients(4, 4), true);
    EXPECT_EQ(sent.why, "");
    EXPECT_EQ(seenOf("P2"), "P2-0 P2-1 ");
    EXPECT_EQ(m_seen.size(), 14u);
    EXPECT_NE(sent.outcomes.find("6 errored parked AE\n"), std::string::npos) << sent.outcomes;
    EXPECT_NE(sent.outcomes.find("10 withheld parked held-back\n"), std::string::npos) << sent.outcomes;
    EXPECT_NE(sent.outcomes.find("14 withheld parked held-back\n"), std::string::npos) << sent.outcomes;
}

TEST_F(Lanes, WhatStopsOneStopsAll) {
    m_peer.onMessage = [this](PeerSide& side, const std::string& got) {
        const std::string id = idOf(got);
        note(id);
        side.later(5, [this, side, id]() mutable { answer(side, id, id == "P1-2" ? "AE" : "AA"); });
    };
    const Sent sent = send(forPatients(4, 50), false, {"AE=stop"});
    EXPECT_EQ(sent.why, "stopped-by");
    EXPECT_LT(m_seen.size(), 40u);
    // Whatever had left has its end.
    EXPECT_EQ(static_cast<std::size_t>(std::count(sent.outcomes.begin(), sent.outcomes.end(), '\n')), m_seen.size());
    EXPECT_EQ(m_all, 0);
}
