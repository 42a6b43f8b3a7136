// Application acknowledgements that come over a port of their own.
#include "replay/app_ack_route.h"
#include "unit/replay/machine_bench.h"

#include <gtest/gtest.h>

#include <utility>

using namespace plumb;
using namespace plumb::replay;
using test::MachineBench;

namespace {

constexpr AskedAcks kOriginal;
constexpr AskedAcks kBoth{true, AckCondition::Always, AckCondition::Always};
constexpr AskedAcks kCommitOnly{true, AckCondition::Always, AckCondition::Never};
constexpr AskedAcks kNone{true, AckCondition::Never, AckCondition::Never};

Endpoint answersElsewhere(std::uint32_t window = 1) {
    Endpoint endpoint = MachineBench::usual();
    endpoint.appAcks.port = 2580;
    endpoint.window = window;
    return endpoint;
}

Policies parking() {
    Policies policies;
    EXPECT_TRUE(policies.set("timeout=park"));
    EXPECT_TRUE(policies.set("lost=park"));
    return policies;
}

/// With as many messages on their way as the window holds.
struct Sending : MachineBench {
    explicit Sending(std::vector<Message> messages, std::uint32_t window = 1, const Policies& policies = parking())
        : MachineBench(answersElsewhere(window), policies) {
        plan = std::move(messages);
        static_cast<void>(start());
        static_cast<void>(connected());
        static_cast<void>(written());
    }
};

/// "CA" on the connection, "elsewhere AA" over the other port.
struct Step {
    AckCode code;
    bool elsewhere = true;
    const char* id = "A";
};

struct Row {
    const char* name;
    AskedAcks asked;
    std::vector<Step> steps;
    const char* done;
};

class AppAcks : public testing::TestWithParam<Row> {};

TEST_P(AppAcks, AreCreditedToTheMessageTheyName) {
    Sending bench({{"A", GetParam().asked}, {"B"}, {"C"}});
    std::string done;
    for (const Step& step : GetParam().steps) {
        done += step.elsewhere ? bench.answerElsewhere(step.code, step.id) : bench.answer(step.code, step.id);
    }
    EXPECT_EQ(done, GetParam().done);
}

constexpr const char* kDone = "tell app-ack-elsewhere of 0\n0 acknowledged done AA\nsend 1\n";

INSTANTIATE_TEST_SUITE_P(
    Machine, AppAcks,
    testing::Values(Row{"AfterTheCommit", kBoth, {{AckCode::CA, false}, {AckCode::AA}}, kDone},
                    Row{"OnTheConnectionAfterAll",
                        kBoth,
                        {{AckCode::CA, false}, {AckCode::AA, false}},
                        "0 acknowledged done AA\nsend 1\n"},
                    Row{"AnError",
                        kBoth,
                        {{AckCode::CA, false}, {AckCode::AE}},
                        "tell app-ack-elsewhere of 0\n0 errored parked AE\nsend 1\n"},
                    Row{"BeforeTheCommit",
                        kBoth,
                        {{AckCode::AA}, {AckCode::CA, false}},
                        "tell app-ack-elsewhere of 0\n0 acknowledged done AA\nsend 1\ntell ack-duplicate of 0\n"},
                    Row{"ACommitDoesNotEndTheWait",
                        kBoth,
                        {{AckCode::CA, false}, {AckCode::CA}, {AckCode::AA}},
                        "tell app-ack-elsewhere of 0\ntell ack-duplicate of 0\n"
                        "tell app-ack-elsewhere of 0\n0 acknowledged done AA\nsend 1\n"},
                    Row{"OriginalMode", kOriginal, {{AckCode::AA}}, kDone},
                    Row{"OfAnother", kBoth, {{AckCode::CA, false}, {AckCode::AA, true, "X"}}, "tell ack-foreign\n"},
                    Row{"OfOneThatHasNotLeft", kOriginal, {{AckCode::AA, true, "B"}}, "tell ack-foreign\n"},
                    Row{"Twice",
                        kBoth,
                        {{AckCode::CA, false}, {AckCode::AA}, {AckCode::AE}},
                        "tell app-ack-elsewhere of 0\n0 acknowledged done AA\nsend 1\ntell ack-duplicate of 0\n"},
                    Row{"NotAskedFor",
                        kCommitOnly,
                        {{AckCode::CA, false}, {AckCode::AE}},
                        "0 acknowledged done CA\nsend 1\ntell ack-duplicate of 0\n"}),
    [](const auto& row) { return std::string(row.param.name); });

}  // namespace

TEST(MachineElsewhere, NotesALateOneAndLeavesTheOutcome) {
    Sending bench({{"A", kBoth}, {"B"}});
    EXPECT_EQ(bench.answer(AckCode::CA, "A"), "");
    EXPECT_EQ(bench.wait(1000), "0 timed-out parked may have arrived\nsend 1\n");
    EXPECT_EQ(bench.answerElsewhere(AckCode::AA, "A"), "tell ack-late of 0\n");
    EXPECT_EQ(bench.answer(AckCode::AA, "B"), "1 acknowledged done AA\ndisconnect\nend\n");
    EXPECT_EQ(bench.answerElsewhere(AckCode::AA, "A"), "tell ack-late of 0\n") << "also when all is over";
    EXPECT_EQ(bench.answerElsewhere(AckCode::AA, "X"), "tell ack-foreign\n");
}

TEST(MachineElsewhere, TakesItOfEachInAnyOrder) {
    Sending bench({{"A", kBoth}, {"B", kBoth}, {"C", kBoth}}, 3);
    for (const char* const id : {"A", "B", "C"}) {
        EXPECT_EQ(bench.answer(AckCode::CA, id), "");
    }
    EXPECT_EQ(bench.answerElsewhere(AckCode::AA, "C"), "tell app-ack-elsewhere of 2\n2 acknowledged done AA\n");
    EXPECT_EQ(bench.answerElsewhere(AckCode::AE, "A"), "tell app-ack-elsewhere of 0\n0 errored parked AE\n");
    EXPECT_EQ(bench.answerElsewhere(AckCode::AA, "B"),
              "tell app-ack-elsewhere of 1\n1 acknowledged done AA\ndisconnect\nend\n");
}

TEST(MachineElsewhere, WhatWasCommittedOutlivesItsConnection) {
    Sending bench({{"A", kBoth}, {"B", kBoth}, {"C", kBoth}}, 2);
    EXPECT_EQ(bench.answer(AckCode::CA, "A"), "");
    EXPECT_EQ(bench.closed(), "1 transport-failed parked may have arrived\nconnect\n") << "B had no commit yet";
    EXPECT_EQ(bench.answerElsewhere(AckCode::AA, "A"), "tell app-ack-elsewhere of 0\n0 acknowledged done AA\n");
    EXPECT_EQ(bench.connected(), "send 2\n");
    EXPECT_EQ(bench.answer(AckCode::CA, "C"), "");
    EXPECT_EQ(bench.closed(), "");
    EXPECT_EQ(bench.wait(999), "");
    EXPECT_EQ(bench.wait(1), "2 timed-out parked may have arrived\nend\n") << "but not for ever";
}

TEST(MachineElsewhere, ItIsNobodysWhereTwoHadTheId) {
    Sending bench({{"A", kOriginal}, {"A", kBoth}});
    EXPECT_EQ(bench.closed(), "0 transport-failed parked may have arrived\nconnect\n");
    EXPECT_EQ(bench.connected(), "send 1\n");
    EXPECT_EQ(bench.written(), "");
    // On its own connection it can only be the second one's; elsewhere it may be the first one's.
    EXPECT_EQ(bench.answerElsewhere(AckCode::AA, "A"), "tell app-ack-elsewhere of 1\ntell ack-ambiguous\n");
    EXPECT_EQ(bench.answer(AckCode::CA, "A"), "");
    EXPECT_EQ(bench.answer(AckCode::AA, "A"), "1 acknowledged done AA\ndisconnect\nend\n");
}

TEST(MachineElsewhere, AsksForNoCommitOnTheConnection) {
    Sending bench({{"A", kBoth}, {"B"}});
    EXPECT_EQ(bench.answer(AckCode::CA, "A"), "");
    EXPECT_EQ(bench.answerElsewhere(AckCode::AA, "A", "AL"), kDone);
}

TEST(MachineElsewhere, WithoutThePortACommittedMessageIsLostWithItsConnection) {
    MachineBench bench(MachineBench::usual(), parking());
    bench.plan = {{"A", kBoth}};
    static_cast<void>(bench.start());
    static_cast<void>(bench.connected());
    EXPECT_EQ(bench.answer(AckCode::CA, "A"), "");
    EXPECT_EQ(bench.closed(), "0 transport-failed parked may have arrived\nend\n");
}

TEST(AppAckRoute, FindsTheConnectionThatHasTheMessage) {
    Sending first({{"A", kBoth}, {"N", kNone}, {"S", kBoth}, {"E"}}), second({{"B", kBoth}, {"S", kBoth}});
    const std::vector<const ConnectionMachine*> machines{&first.machine(), &second.machine()};
    const auto route = [&machines](const char* id) {
        const AppAckRoute found = routeAppAck(machines, id);
        return found.ambiguous ? std::string("ambiguous") : std::to_string(found.machine);
    };
    EXPECT_EQ(route("A"), "0");
    EXPECT_EQ(route("B"), "1");
    EXPECT_EQ(route("X"), "0") << "where it is told to be foreign";
    static_cast<void>(second.answerElsewhere(AckCode::AA, "B"));
    EXPECT_EQ(route("B"), "1") << "where it is told to be a further one";
    static_cast<void>(first.answerElsewhere(AckCode::AA, "A"));
    static_cast<void>(first.written());  // N asks for nothing, so S follows
    ASSERT_EQ(first.machine().knows("S"), ConnectionMachine::Knows::UnderWay);
    ASSERT_EQ(second.machine().knows("S"), ConnectionMachine::Knows::UnderWay);
    EXPECT_EQ(route("S"), "ambiguous");
    static_cast<void>(first.wait(1000));
    ASSERT_EQ(first.machine().knows("S"), ConnectionMachine::Knows::GivenUp);
    EXPECT_EQ(route("S"), "ambiguous") << "it may be the one's that was given up";
}
