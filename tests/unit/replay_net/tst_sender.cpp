// Sending over real sockets, to a peer that does everything that peers do.
#include "unit/replay_net/peer.h"
#include "unit/replay_net/sending.h"
#include "unit/sanitized.h"

#include <gtest/gtest.h>

#include <QTcpServer>

using namespace plumb;
using namespace plumb::replay;
using namespace plumb::replay::test;

namespace {

const std::string kAllDone = "0 acknowledged done AA\n1 acknowledged done AA\n";

std::vector<std::string> two() {
    return {message("A"), message("B")};
}

}  // namespace

TEST(Sender, SendsBytesAsTheyAreAndLogsThemAll) {
    Peer peer;
    std::vector<std::string> messages;
    std::string wire, answers;
    for (int n = 0; n < 200; ++n) {
        const std::string id = "M" + std::to_string(n);
        messages.push_back(message(id, "NTE|1||\xE4\xC3\xA4\x1b$B|\x1c|\x01\x02\x7F\xFF\r"));
        wire += framed(messages.back());
        answers += framed(ackOf("AA", id));
    }
    const Sent sent = sendAll(endpointAt(peer.port()), {}, messages);
    EXPECT_EQ(sent.why, "");
    EXPECT_EQ(peer.messages, messages);
    EXPECT_TRUE(peer.oddities.empty());
    EXPECT_EQ(peer.connections, 1);
    EXPECT_EQ(sent.wire.out, wire);
    EXPECT_EQ(sent.wire.in, answers);
    EXPECT_EQ(sent.wire.text(), "connecting\nconnected\nclosed out\n");
    EXPECT_EQ(std::count(sent.outcomes.begin(), sent.outcomes.end(), '\n'), 200);
    EXPECT_EQ(sent.outcomes.find("parked"), std::string::npos);
}

TEST(Sender, NothingListens) {
    std::uint16_t port = 0;
    {
        QTcpServer once;
        once.listen(QHostAddress::LocalHost);
        port = once.serverPort();
    }
    const Sent sent = sendAll(endpointAt(port), policiesWith({"connect=retry:2:stop"}), two());
    EXPECT_EQ(sent.outcomes, "0 transport-failed again connect-failed\n0 transport-failed again connect-failed\n"
                             "0 transport-failed parked connect-failed\n");
    EXPECT_EQ(sent.why, "stopped-by");
    EXPECT_EQ(sent.wire.out, "");
}

TEST(Sender, SilenceTimesOut) {
    Peer peer;
    peer.onMessage = [](PeerSide&, const std::string&) {};
    Endpoint endpoint = endpointAt(peer.port());
    endpoint.times.acknowledge = 150;
    const Sent sent = sendAll(endpoint, {}, two());
    EXPECT_EQ(sent.outcomes, "0 timed-out parked ack-timeout, may have arrived\n");
    EXPECT_EQ(sent.why, "stopped-by");
    EXPECT_GE(sent.milliseconds, 150);
    EXPECT_LT(sent.milliseconds, 1500);
    EXPECT_EQ(peer.messages.size(), 1u);
}

TEST(Sender, APeerThatReadsNothingTimesOut) {
    Peer peer;
    peer.onBytes = [](PeerSide& side) { side.socket()->setReadBufferSize(1); };
    Endpoint endpoint = endpointAt(peer.port());
    endpoint.times.acknowledge = 300;
    std::string large = message("A", "OBX|1||");
    large.resize(40'000'000, 'x');
    const Sent sent = sendAll(endpoint, {}, {large, message("B")});
    EXPECT_EQ(sent.outcomes, "0 timed-out parked ack-timeout, may have arrived\n");
    EXPECT_LT(sent.milliseconds, plumb::test::kSanitized ? 20000 : 5000);
}

TEST(Sender, ResetInsideTheMessage) {
    Peer peer;
    peer.onBytes = [](PeerSide& side) { side.reset(); };
    const std::string large = message("A", "OBX|1||" + std::string(5'000'000, 'x') + '\r');
    const Sent sent = sendAll(endpointAt(peer.port()), {}, {large, message("B")});
    // Qt tells a reset from an orderly end only sometimes.
    EXPECT_EQ(sent.outcomes.substr(0, 25), "0 transport-failed parked");
    EXPECT_NE(sent.outcomes.find("may have arrived"), std::string::npos);
    EXPECT_EQ(sent.why, "stopped-by");
    EXPECT_TRUE(peer.messages.empty());
}

TEST(Sender, ResetInsideTheAcknowledgement) {
    Peer peer;
    peer.onMessage = [](PeerSide& side, const std::string& got) {
        const std::string answer = framed(ackOf("AA", idOf(got)));
        side.send(answer.substr(0, answer.size() - 6));
        side.later(50, [side]() mutable { side.reset(); });
    };
    const Sent sent = sendAll(endpointAt(peer.port()), {}, two());
    EXPECT_EQ(sent.outcomes.substr(0, 25), "0 transport-failed parked");
    EXPECT_NE(sent.outcomes.find("may have arrived"), std::string::npos);
    EXPECT_TRUE(sent.wire.has("note frame-cut-off"));
}

TEST(Sender, ClosedWithoutAnAnswer) {
    Peer peer;
    peer.onMessage = [](PeerSide& side, const std::string&) { side.close(); };
    const Sent sent = sendAll(endpointAt(peer.port()), {}, two());
    EXPECT_EQ(sent.outcomes, "0 transport-failed parked peer-closed, may have arrived\n");
    EXPECT_TRUE(sent.wire.has("closed in peer-closed"));
}

TEST(Sender, HalfClosedWithoutAnAnswer) {
    Peer peer;
    peer.onMessage = [](PeerSide& side, const std::string&) { side.halfClose(); };
    const Sent sent = sendAll(endpointAt(peer.port()), {}, two());
    EXPECT_EQ(sent.outcomes, "0 transport-failed parked peer-closed, may have arrived\n");
}

TEST(Sender, ByteByByte) {
    Peer peer;
    peer.onMessage = [](PeerSide& side, const std::string& got) { side.drip(framed(ackOf("AA", idOf(got)))); };
    EXPECT_EQ(sendAll(endpointAt(peer.port()), {}, two()).outcomes, kAllDone);
}

TEST(Sender, LateAcknowledgementChangesNothing) {
    Peer peer;
    peer.onMessage = [](PeerSide& side, const std::string& got) {
        const std::string answer = framed(ackOf("AA", idOf(got)));
        if (idOf(got) == "A") {
            side.later(300, [side, answer]() mutable { side.send(answer); });
        } else {
            side.later(150, [side, answer]() mutable { side.send(answer); });
        }
    };
    Endpoint endpoint = endpointAt(peer.port());
    endpoint.times.acknowledge = 200;
    const Sent sent = sendAll(endpoint, policiesWith({"timeout=park"}), two());
    EXPECT_EQ(sent.outcomes, "0 timed-out parked ack-timeout, may have arrived\n1 acknowledged done AA\n");
    EXPECT_TRUE(sent.wire.has("note ack-late of 0")) << sent.wire.text();
}

struct FaultRow {
    const char* name;
    std::string before, after;  ///< around the acknowledgement's own bytes
    bool answers;
    const char* outcome;
    const char* event;
};

class Faults : public testing::TestWithParam<FaultRow> {};

TEST_P(Faults, HaveTheRightOutcome) {
    const FaultRow& row = GetParam();
    Peer peer;
    peer.onMessage = [&row](PeerSide& side, const std::string& got) {
        side.send(row.before + (row.answers ? ackOf("AA", idOf(got)) : std::string()) + row.after);
    };
    Endpoint endpoint = endpointAt(peer.port());
    // A wait that is to end soon is short; none ends what must be decided before.
    endpoint.times.acknowledge =
        std::string_view(row.outcome).find("timed-out") != std::string_view::npos ? 500 : 15000;
    const Sent sent = sendAll(endpoint, {}, {message("A")});
    EXPECT_EQ(sent.outcomes, row.outcome);
    EXPECT_TRUE(sent.wire.has(row.event)) << sent.wire.text();
    EXPECT_LT(sent.milliseconds, plumb::test::kSanitized ? 15000 : 2000);
}

constexpr const char* kDone = "0 acknowledged done AA\n";
constexpr const char* kTimedOut = "0 timed-out parked ack-timeout, may have arrived\n";

INSTANTIATE_TEST_SUITE_P(
    Sender, Faults,
    testing::Values(FaultRow{"FsWithoutCr", "\v", "\x1c", true, kDone, "note frame-no-cr"},
                    FaultRow{"LfForCr", "\v", "\x1c\n", true, kDone, "note frame-lf-for-cr"},
                    FaultRow{"NoVt", "", "\x1c\r", true, kDone, "note frame-no-start"},
                    FaultRow{"Garbage", "hello\v", "\x1c\r", true, kDone, "note frame-garbage"},
                    FaultRow{"NoFs", "\v", "", true, kTimedOut, "closed out"},
                    FaultRow{"OtherId", framed(ackOf("AA", "B")), "", false, kTimedOut, "note ack-foreign"},
                    FaultRow{"OtherIdFirst", framed(ackOf("AE", "B")) + '\v', "\x1c\r", true, kDone,
                             "note ack-foreign"},
                    FaultRow{"NoId", framed(ackOf("AA", "")), "", false, kTimedOut, "note ack-no-id"},
                    FaultRow{"Rubbish", framed("OK"), "", false, kTimedOut, "note ack-no-header"},
                    FaultRow{"Empty", framed(""), "", false, kTimedOut, "note frame-empty"},
                    FaultRow{"Merged", "\v" + ackOf("AE", "Z") + "\v", "\x1c\r", true, kDone, "note frame-not-ended"},
                    FaultRow{"WithoutEnd", "\vMSH|" + std::string(17 * 1024 * 1024, 'x'), "", false,
                             "0 transport-failed parked frame-too-long, may have arrived\n", "note frame-too-long"}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(Sender, TwoAcknowledgementsAreOne) {
    Peer peer;
    peer.onMessage = [](PeerSide& side, const std::string& got) {
        const std::string answer = framed(ackOf("AA", idOf(got)));
        side.send(idOf(got) == "A" ? answer + framed(ackOf("AE", "A")) : answer);
    };
    const Sent sent = sendAll(endpointAt(peer.port()), {}, two());
    EXPECT_EQ(sent.outcomes, kAllDone);
    EXPECT_TRUE(sent.wire.has("note ack-duplicate of 0"));
}

TEST(Sender, AnswersThatAskForItAreAnswered) {
    Peer peer;
    peer.onMessage = [](PeerSide& side, const std::string& got) {
        if (idOf(got) == "A" || idOf(got) == "B") {
            side.send(framed(ackOf("CA", idOf(got))) + framed(ackOf("AA", idOf(got), "AL")));
        }
    };
    const auto asking = [](const char* id) {
        return "MSH|^~\\&|A|B|C|D|20261120||ADT^A01|" + std::string(id) + "|P|2.5|||AL|AL\r";
    };
    const Sent sent = sendAll(endpointAt(peer.port()), {}, {asking("A"), asking("B")});
    EXPECT_EQ(sent.outcomes, kAllDone);
    EXPECT_NE(sent.wire.out.find("MSA|CA|R-A\r"), std::string::npos);
    EXPECT_NE(sent.wire.out.find("MSA|CA|R-B\r"), std::string::npos);
}

TEST(Sender, ConnectsForEachMessage) {
    Peer peer;
    peer.onMessage = [](PeerSide& side, const std::string& got) {
        side.send(framed(ackOf("AA", idOf(got))));
        side.close();
    };
    Endpoint endpoint = endpointAt(peer.port());
    endpoint.connectEach = true;
    EXPECT_EQ(sendAll(endpoint, {}, two()).outcomes, kAllDone);
    EXPECT_EQ(peer.connections, 2);
}

TEST(Sender, HasAWindow) {
    Peer peer;
    int waiting = 0, most = 0;
    peer.onMessage = [&](PeerSide& side, const std::string& got) {
        most = std::max(most, ++waiting);
        side.later(30, [side, &waiting, id = idOf(got)]() mutable {
            --waiting;
            side.send(framed(ackOf("AA", id)));
        });
    };
    Endpoint endpoint = endpointAt(peer.port());
    endpoint.window = 5;
    std::vector<std::string> messages;
    messages.reserve(30);
    for (int n = 0; n < 30; ++n) {
        messages.push_back(message("M" + std::to_string(n)));
    }
    const Sent sent = sendAll(endpoint, {}, messages);
    EXPECT_EQ(sent.why, "");
    EXPECT_EQ(most, 5);
    EXPECT_EQ(peer.messages, messages);
}

TEST(Sender, TheNextLeavesBeforeTheOneBeforeIsWrittenDownWhereThatIsDurable) {
    Peer peer;
    const std::vector<std::string> three = {message("A"), message("B"), message("C")};
    const Sent together = sendAll(endpointAt(peer.port()), {}, three);
    EXPECT_EQ(together.wire.course, "0 leaves, 1 leaves, 0 is over, 2 leaves, 1 is over, 2 is over, ");
    EXPECT_EQ(together.outcomes, kAllDone + "2 acknowledged done AA\n");
    const Sent oneByOne = sendAll(endpointAt(peer.port()), {}, three, Secret(), {1, {}});
    EXPECT_EQ(oneByOne.wire.course, "0 leaves, 0 is over, 1 leaves, 1 is over, 2 leaves, 2 is over, ");
}

TEST(Sender, WhatWasGivenAheadDoesNotLeaveAfterOneThatStops) {
    Peer peer;
    peer.onMessage = [](PeerSide& side, const std::string& got) { side.send(framed(ackOf("AE", idOf(got)))); };
    const Sent sent = sendAll(endpointAt(peer.port()), policiesWith({"AE=stop"}), two());
    EXPECT_EQ(sent.outcomes, "0 errored parked AE\n");
    EXPECT_EQ(sent.why, "stopped-by");
    EXPECT_EQ(peer.messages.size(), 1u);
}

TEST(Sender, RefusesAnEndpointThatCannotWork) {
    Endpoint endpoint = endpointAt(1);
    endpoint.window = 0;
    EXPECT_EQ(sendAll(endpoint, {}, two()).why, "endpoint-window");
}
