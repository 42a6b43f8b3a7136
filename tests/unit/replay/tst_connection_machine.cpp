#include "unit/replay/machine_bench.h"

#include <gtest/gtest.h>

using namespace plumb;
using namespace plumb::replay;
using test::MachineBench;

namespace {

constexpr AskedAcks kOriginal;
constexpr AskedAcks kBoth{true, AckCondition::Always, AckCondition::Always};
constexpr AskedAcks kCommitOnly{true, AckCondition::Always, AckCondition::Never};
constexpr AskedAcks kApplicationOnly{true, AckCondition::Never, AckCondition::Always};
constexpr AskedAcks kNone{true, AckCondition::Never, AckCondition::Never};
constexpr AskedAcks kErrorsOnly{true, AckCondition::OnError, AckCondition::OnError};

/// With the first message on its way.
struct Sending : MachineBench {
    explicit Sending(std::vector<Message> messages, const Endpoint& endpoint = usual(), const Policies& policies = {})
        : MachineBench(endpoint, policies) {
        plan = std::move(messages);
        static_cast<void>(start());
        static_cast<void>(connected());
        static_cast<void>(written());
    }
};

Policies with(std::initializer_list<const char*> texts) {
    Policies policies;
    for (const char* text : texts) {
        EXPECT_TRUE(policies.set(text)) << text;
    }
    return policies;
}

Endpoint window(std::uint32_t width) {
    Endpoint endpoint = MachineBench::usual();
    endpoint.window = width;
    return endpoint;
}

}  // namespace

TEST(Machine, SendsOneAfterTheOther) {
    MachineBench bench;
    bench.plan = {{"A"}, {"B"}};
    EXPECT_EQ(bench.start(), "connect\n");
    EXPECT_EQ(bench.connected(), "send 0\n");
    EXPECT_EQ(bench.written(), "");
    EXPECT_EQ(bench.answer(AckCode::AA, "A"), "0 acknowledged done AA\nsend 1\n");
    EXPECT_EQ(bench.answer(AckCode::AA, "B"), "1 acknowledged done AA\ndisconnect\nend\n");
    EXPECT_FALSE(bench.machine().deadline());
    EXPECT_EQ(bench.answer(AckCode::AA, "B"), "");
}

TEST(Machine, WithoutMessagesDoesNotConnect) {
    MachineBench bench;
    EXPECT_EQ(bench.start(), "end\n");
}

TEST(Machine, CreditsNoOtherMessage) {
    Sending bench({{"A"}, {"B"}});
    EXPECT_EQ(bench.answer(AckCode::AA, "X"), "tell ack-foreign\n");
    EXPECT_EQ(bench.answer(AckCode::AA, "a"), "tell ack-foreign\n");
    EXPECT_EQ(bench.answer(AckCode::AA, "B"), "tell ack-foreign\n");
    EXPECT_EQ(bench.malformed(), "tell ack-no-header\n");
    EXPECT_EQ(bench.answer(AckCode::AA, ""), "tell ack-no-id\n");
    EXPECT_EQ(bench.answer(AckCode::AA, "A"), "0 acknowledged done AA\nsend 1\n");
    EXPECT_EQ(bench.answer(AckCode::AE, "A"), "tell ack-duplicate of 0\n");
    EXPECT_EQ(bench.answer(AckCode::AA, "B"), "1 acknowledged done AA\ndisconnect\nend\n");
}

TEST(Machine, StopsWhenNoAcknowledgementComes) {
    Sending bench({{"A"}, {"B"}});
    EXPECT_EQ(bench.wait(999), "");
    EXPECT_EQ(bench.wait(1), "0 timed-out parked may have arrived\ndisconnect\nend stopped-by\n");
}

TEST(Machine, NotesALateAcknowledgementAndLeavesTheOutcome) {
    Sending bench({{"A"}, {"B"}}, MachineBench::usual(), with({"timeout=park"}));
    EXPECT_EQ(bench.wait(1000), "0 timed-out parked may have arrived\nsend 1\n");
    EXPECT_EQ(bench.answer(AckCode::AA, "A"), "tell ack-late of 0\n");
    EXPECT_EQ(bench.answer(AckCode::AA, "B"), "1 acknowledged done AA\ndisconnect\nend\n");
}

TEST(Machine, CreditsNeitherOfTwoWithOneId) {
    Sending bench({{"A"}, {"A"}, {"A"}}, MachineBench::usual(), with({"timeout=park"}));
    EXPECT_EQ(bench.wait(1000), "0 timed-out parked may have arrived\nsend 1\n");
    // It may be the first one's, which came late.
    EXPECT_EQ(bench.written(), "");
    EXPECT_EQ(bench.answer(AckCode::AA, "A"), "tell ack-ambiguous\n");
    EXPECT_EQ(bench.wait(1000), "1 timed-out parked may have arrived\nsend 2\n");
    EXPECT_EQ(bench.answer(AckCode::AA, "A"), "tell ack-ambiguous\n");
    // On another connection no late one can come.
    Sending other({{"A"}, {"A"}}, MachineBench::usual(), with({"lost=park"}));
    EXPECT_EQ(other.closed(), "0 transport-failed parked may have arrived\nconnect\n");
    EXPECT_EQ(other.connected(), "send 1\n");
    EXPECT_EQ(other.answer(AckCode::AA, "A"), "1 acknowledged done AA\ndisconnect\nend\n");
}

TEST(Machine, CreditsNothingThatCameBeforeTheMessageLeft) {
    Sending bench({{"A"}, {"A"}, {"A"}});
    static_cast<void>(bench.offerAhead());
    EXPECT_EQ(bench.answersTogether({AckCode::AA, AckCode::AA}, "A"),
              "0 acknowledged done AA\nsend 1\ntell ack-duplicate of 0\n");
    EXPECT_EQ(bench.written(), "");
    EXPECT_EQ(bench.answersTogether({AckCode::AE, AckCode::AA}, "A"),
              "1 errored parked AE\nsend 2\ntell ack-duplicate of 1\n");
    EXPECT_EQ(bench.answer(AckCode::AA, "A"), "2 acknowledged done AA\ndisconnect\nend\n");
}

TEST(Machine, TimeRunsFromTheLastByte) {
    MachineBench bench;
    bench.plan = {{"A"}};
    static_cast<void>(bench.start());
    static_cast<void>(bench.connected());
    EXPECT_EQ(bench.wait(900), "");
    EXPECT_EQ(bench.written(), "");
    EXPECT_EQ(bench.wait(900), "");
    EXPECT_EQ(bench.answer(AckCode::AA, "A"), "0 acknowledged done AA\ndisconnect\nend\n");
}

TEST(Machine, GivesUpAConnectionThatTakesNoBytes) {
    Sending bench({{"A"}, {"B"}}, MachineBench::usual(), with({"timeout=park"}));
    EXPECT_EQ(bench.answer(AckCode::AA, "A"), "0 acknowledged done AA\nsend 1\n");
    // Not written: what follows would stand behind it.
    EXPECT_EQ(bench.wait(1000), "1 timed-out parked may have arrived\ndisconnect\nend\n");
}

struct ModeRow {
    const char* name;
    AskedAcks asked;
    std::vector<AckCode> answers;
    const char* done;
};

class Modes : public testing::TestWithParam<ModeRow> {};

TEST_P(Modes, WaitForWhatWasAsked) {
    Sending bench({{"A", GetParam().asked}, {"B"}, {"C"}});
    std::string done;
    for (const AckCode code : GetParam().answers) {
        done += bench.answer(code, "A");
    }
    EXPECT_EQ(done, GetParam().done);
}

INSTANTIATE_TEST_SUITE_P(
    Machine, Modes,
    testing::Values(ModeRow{"OriginalTakesAA", kOriginal, {AckCode::AA}, "0 acknowledged done AA\nsend 1\n"},
                    ModeRow{"OriginalGoesOnAfterCA",
                            kOriginal,
                            {AckCode::CA, AckCode::AA},
                            "tell ack-unasked of 0\n0 acknowledged done AA\nsend 1\n"},
                    ModeRow{"OriginalTakesCE", kOriginal, {AckCode::CE}, "0 errored parked CE\nsend 1\n"},
                    ModeRow{"BothWaitForTheSecond", kBoth, {AckCode::CA}, ""},
                    ModeRow{"Both", kBoth, {AckCode::CA, AckCode::AA}, "0 acknowledged done AA\nsend 1\n"},
                    ModeRow{"BothApplicationError", kBoth, {AckCode::CA, AckCode::AE}, "0 errored parked AE\nsend 1\n"},
                    ModeRow{"BothCommitTwice",
                            kBoth,
                            {AckCode::CA, AckCode::CA, AckCode::AA},
                            "tell ack-duplicate of 0\n0 acknowledged done AA\nsend 1\n"},
                    ModeRow{"BothCommitError",
                            kBoth,
                            {AckCode::CE, AckCode::AA},
                            "0 errored parked CE\nsend 1\ntell ack-duplicate of 0\n"},
                    ModeRow{"CommitOnly", kCommitOnly, {AckCode::CA}, "0 acknowledged done CA\nsend 1\n"},
                    ModeRow{"CommitOnlyTakesAA",
                            kCommitOnly,
                            {AckCode::AA},
                            "tell ack-for-commit of 0\n0 acknowledged done AA\nsend 1\n"},
                    ModeRow{"ApplicationOnly", kApplicationOnly, {AckCode::AA}, "0 acknowledged done AA\nsend 1\n"}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(Machine, WaitsForTheSecondAcknowledgementAsLongAsForTheFirst) {
    Sending bench({{"A", kBoth}});
    EXPECT_EQ(bench.wait(900), "");
    EXPECT_EQ(bench.answer(AckCode::CA, "A"), "");
    EXPECT_EQ(bench.wait(900), "");
    EXPECT_EQ(bench.wait(100), "0 timed-out parked may have arrived\ndisconnect\nend stopped-by\n");
}

TEST(Machine, SaysUnconfirmedWhereNothingWasAskedFor) {
    for (const AskedAcks& asked : {kNone, kErrorsOnly}) {
        MachineBench bench;
        bench.plan = {{"A", asked}, {"B", asked}};
        static_cast<void>(bench.start());
        EXPECT_EQ(bench.connected(), "send 0\n");
        EXPECT_EQ(bench.written(), "0 unconfirmed done may have arrived\nsend 1\n");
        EXPECT_EQ(bench.answer(AckCode::AE, "A"), "tell ack-late of 0\n");
    }
}

TEST(Machine, AnswersAnApplicationAcknowledgementThatAsksForIt) {
    Sending bench({{"A", kBoth}, {"B"}}, MachineBench::usual(), with({"timeout=park"}));
    EXPECT_EQ(bench.answer(AckCode::CA, "A", {}, "AL"), "");
    EXPECT_EQ(bench.answer(AckCode::AA, "A", {}, "AL"), "commit\ntell ack-answered\n0 acknowledged done AA\nsend 1\n");
    // Also a late one, and one that is of use to nobody.
    EXPECT_EQ(bench.answer(AckCode::AA, "A", {}, "SU"), "commit\ntell ack-answered\ntell ack-duplicate of 0\n");
    EXPECT_EQ(bench.answer(AckCode::AA, "X", {}, "ER"), "tell ack-foreign\n");
    EXPECT_EQ(bench.answer(AckCode::AE, "X", {}, "ER"), "commit\ntell ack-answered\ntell ack-foreign\n");
}

TEST(Machine, RetriesWithGrowingWaitsAndThenStops) {
    Sending bench({{"A"}, {"B"}});
    EXPECT_EQ(bench.answer(AckCode::AR, "A"), "0 rejected again AR\ntell retry-after of 0\n");
    EXPECT_EQ(bench.wait(999), "");
    EXPECT_EQ(bench.wait(1), "send 0 again 2\n");
    EXPECT_EQ(bench.answer(AckCode::AR, "A"), "0 rejected again AR\ntell retry-after of 0\n");
    EXPECT_EQ(bench.wait(1999), "");
    EXPECT_EQ(bench.wait(1), "send 0 again 3\n");
    EXPECT_EQ(bench.answer(AckCode::AR, "A"), "0 rejected again AR\ntell retry-after of 0\n");
    EXPECT_EQ(bench.wait(4000), "send 0 again 4\n");
    EXPECT_EQ(bench.answer(AckCode::AR, "A"), "0 rejected parked AR\ndisconnect\nend stopped-by\n");
}

TEST(Machine, RetriesHoldTheirPlace) {
    Sending bench({{"A"}, {"B"}, {"C"}}, window(2));
    EXPECT_EQ(bench.machine().underWay(), 2u);
    EXPECT_EQ(bench.answer(AckCode::AR, "A"), "0 rejected again AR\ntell retry-after of 0\n");
    EXPECT_EQ(bench.answer(AckCode::AA, "B"), "1 acknowledged done AA\n");
    EXPECT_EQ(bench.wait(1000), "send 0 again 2\nsend 2\n");
}

TEST(Machine, CodesDecideWhetherToTryAgain) {
    Sending parks({{"A"}, {"B"}});
    EXPECT_EQ(parks.answer(AckCode::AE, "A", "101"), "0 errored parked AE\nsend 1\n");
    Sending busy({{"A"}, {"B"}});
    EXPECT_EQ(busy.answer(AckCode::AE, "A", "207"), "0 errored again AE\ntell retry-after of 0\n");
    Sending never({{"A"}, {"B"}});
    EXPECT_EQ(never.answer(AckCode::AR, "A", "203"), "0 rejected parked AR\ndisconnect\nend stopped-by\n");
}

TEST(Machine, SitesMayInvert) {
    Sending bench({{"A"}, {"B"}, {"C"}}, MachineBench::usual(), with({"AR=accept", "AE=stop"}));
    EXPECT_EQ(bench.answer(AckCode::AR, "A"), "0 rejected done AR\nsend 1\n");
    EXPECT_EQ(bench.answer(AckCode::AE, "B"), "1 errored parked AE\ndisconnect\nend stopped-by\n");
}

TEST(Machine, TriesToConnectAgain) {
    MachineBench bench;
    bench.plan = {{"A"}};
    static_cast<void>(bench.start());
    EXPECT_EQ(bench.connectFailed(), "0 transport-failed again\ntell retry-after of 0\n");
    EXPECT_EQ(bench.wait(1000), "connect\n");
    // No answer at all.
    EXPECT_EQ(bench.wait(100), "disconnect\n0 transport-failed again\ntell retry-after of 0\n");
    EXPECT_EQ(bench.wait(2000), "connect\n");
    EXPECT_EQ(bench.closed(), "0 transport-failed again\ntell retry-after of 0\n");
    EXPECT_EQ(bench.wait(4000), "connect\n");
    EXPECT_EQ(bench.connectFailed(), "0 transport-failed parked\nend stopped-by\n");
}

TEST(Machine, AConnectionLostWithAMessageStops) {
    Sending bench({{"A"}, {"B"}});
    EXPECT_EQ(bench.closed(), "0 transport-failed parked may have arrived\nend stopped-by\n");
}

TEST(Machine, AConnectionThatClosesInBetweenIsMadeAgain) {
    Sending bench({{"A"}, {"B", kOriginal, 5000}});
    EXPECT_EQ(bench.answer(AckCode::AA, "A"), "0 acknowledged done AA\n");
    EXPECT_EQ(bench.closed(), "");
    EXPECT_EQ(bench.wait(3999), "");
    EXPECT_EQ(bench.wait(1), "connect\n");
    EXPECT_EQ(bench.connected(), "send 1\n");
}

TEST(Machine, ConnectsForEachWhenTold) {
    Endpoint endpoint = MachineBench::usual();
    endpoint.connectEach = true;
    endpoint.window = 5;
    Sending bench({{"A"}, {"B"}}, endpoint);
    EXPECT_EQ(bench.answer(AckCode::AA, "A"), "0 acknowledged done AA\ndisconnect\nconnect\n");
    EXPECT_EQ(bench.connected(), "send 1\n");
    EXPECT_EQ(bench.answer(AckCode::AA, "B"), "1 acknowledged done AA\ndisconnect\nend\n");
}

TEST(Machine, ClosesWhatIsIdle) {
    Endpoint endpoint = MachineBench::usual();
    endpoint.times.idle = 300;
    Sending bench({{"A"}, {"B", kOriginal, 9000}}, endpoint);
    EXPECT_EQ(bench.wait(500), "");  // one is under way
    EXPECT_EQ(bench.answer(AckCode::AA, "A"), "0 acknowledged done AA\n");
    EXPECT_EQ(bench.wait(299), "");
    EXPECT_EQ(bench.wait(1), "tell idle-closed\ndisconnect\n");
}

TEST(Machine, KeepsTheWindow) {
    MachineBench bench(window(3));
    bench.plan = {{"A"}, {"B"}, {"C"}, {"D"}, {"E"}};
    static_cast<void>(bench.start());
    EXPECT_EQ(bench.connected(), "send 0\nsend 1\nsend 2\n");
    EXPECT_EQ(bench.answer(AckCode::AA, "B"), "1 acknowledged done AA\nsend 3\n");
    EXPECT_EQ(bench.answer(AckCode::AA, "A"), "0 acknowledged done AA\nsend 4\n");
    EXPECT_EQ(bench.closed(), "2 transport-failed parked may have arrived\n3 transport-failed parked may have arrived\n"
                              "4 transport-failed parked may have arrived\nend stopped-by\n");
}

TEST(Machine, OneOfferedAheadLeavesWithTheAnswerToTheOneBefore) {
    Sending bench({{"A"}, {"B"}, {"C"}});
    EXPECT_TRUE(bench.machine().hasRoomAhead());
    EXPECT_EQ(bench.offerAhead(), "");
    EXPECT_FALSE(bench.machine().hasRoomAhead()) << "one is enough";
    EXPECT_EQ(bench.answer(AckCode::AA, "B"), "tell ack-foreign\n") << "it has not left";
    EXPECT_EQ(bench.answer(AckCode::AA, "A"), "0 acknowledged done AA\nsend 1\n");
    EXPECT_TRUE(bench.machine().hasRoomAhead()) << "it asks for none while one is under way";
    EXPECT_EQ(bench.answer(AckCode::AA, "B"), "1 acknowledged done AA\nsend 2\n");
    EXPECT_EQ(bench.answer(AckCode::AA, "C"), "2 acknowledged done AA\ndisconnect\nend\n");
    EXPECT_FALSE(bench.machine().hasRoomAhead());
}

TEST(Machine, HasRoomAheadOnlyWhereOneCouldLeaveNext) {
    MachineBench bench(window(2));
    bench.plan = {{"A"}, {"B", kOriginal, 5000}};
    EXPECT_FALSE(bench.machine().hasRoomAhead()) << "nothing was asked for yet";
    static_cast<void>(bench.start());
    EXPECT_FALSE(bench.machine().hasRoomAhead()) << "no connection stands";
    static_cast<void>(bench.connected());
    EXPECT_FALSE(bench.machine().hasRoomAhead()) << "one waits for its time, and the window has room";
    Sending paused({{"A"}, {"B"}});
    static_cast<void>(paused.pause());
    EXPECT_FALSE(paused.machine().hasRoomAhead());
    Sending stopping({{"A"}, {"B"}});
    static_cast<void>(stopping.stop());
    EXPECT_FALSE(stopping.machine().hasRoomAhead());
    Sending full({{"A"}, {"B"}, {"C"}}, window(2));
    EXPECT_TRUE(full.machine().hasRoomAhead());
}

TEST(Machine, OneOfferedAheadStaysBehindTheOneBefore) {
    Sending stopped({{"A"}, {"B"}}, MachineBench::usual(), with({"AE=stop"}));
    static_cast<void>(stopped.offerAhead());
    EXPECT_EQ(stopped.answer(AckCode::AE, "A"), "0 errored parked AE\ndrop 1\ndisconnect\nend stopped-by\n");
    Sending again({{"A"}, {"B"}});
    static_cast<void>(again.offerAhead());
    EXPECT_EQ(again.answer(AckCode::AR, "A"), "0 rejected again AR\ntell retry-after of 0\n");
    EXPECT_EQ(again.wait(1000), "send 0 again 2\n");
    EXPECT_EQ(again.answer(AckCode::AA, "A"), "0 acknowledged done AA\nsend 1\n");
    Sending paused({{"A"}, {"B"}});
    static_cast<void>(paused.offerAhead());
    static_cast<void>(paused.pause());
    EXPECT_EQ(paused.answer(AckCode::AA, "A"), "0 acknowledged done AA\n");
    EXPECT_EQ(paused.skip(1), "1 withheld parked\n");
    Sending aborted({{"A"}, {"B"}});
    static_cast<void>(aborted.offerAhead());
    EXPECT_EQ(aborted.abort(), "0 unknown parked may have arrived\ndrop 1\ndisconnect\nend stopped-by-user\n");
}

TEST(Machine, NeverHasOneIdUnderWayTwice) {
    MachineBench bench(window(3));
    bench.plan = {{"A"}, {"A"}, {"B"}};
    static_cast<void>(bench.start());
    EXPECT_EQ(bench.connected(), "send 0\n");
    EXPECT_EQ(bench.wait(500), "");
    EXPECT_EQ(bench.answer(AckCode::AA, "A"), "0 acknowledged done AA\nsend 1\nsend 2\n");
}

TEST(Machine, KeepsThePace) {
    MachineBench bench;
    bench.plan = {{"A", kOriginal, 1500}, {"B", kOriginal, 1600}};
    EXPECT_EQ(bench.start(), "");
    EXPECT_EQ(bench.wait(500), "connect\n");
    EXPECT_EQ(bench.connected(), "send 0\n");
    EXPECT_EQ(bench.answer(AckCode::AA, "A"), "0 acknowledged done AA\n");
    EXPECT_EQ(bench.wait(99), "");
    EXPECT_EQ(bench.wait(1), "send 1\n");
}

TEST(Machine, PausesAndResumes) {
    Sending bench({{"A"}, {"B"}});
    EXPECT_EQ(bench.pause(), "");
    EXPECT_EQ(bench.answer(AckCode::AA, "A"), "0 acknowledged done AA\n");
    EXPECT_EQ(bench.wait(5000), "");
    EXPECT_EQ(bench.resume(), "send 1\n");
}

TEST(Machine, StopsAfterWhatIsUnderWay) {
    Sending bench({{"A"}, {"B"}});
    EXPECT_EQ(bench.stop(), "");
    EXPECT_EQ(bench.answer(AckCode::AR, "A"), "0 rejected parked AR\ndisconnect\nend stopped-by-user\n");
}

TEST(Machine, DropsWhatWaitsWhenItStops) {
    MachineBench bench;
    bench.plan = {{"A"}};
    static_cast<void>(bench.start());
    EXPECT_EQ(bench.stop(), "drop 0\ndisconnect\nend stopped-by-user\n");
    Sending retrying({{"A"}});
    static_cast<void>(retrying.answer(AckCode::AR, "A"));
    EXPECT_EQ(retrying.stop(), "drop 0\ndisconnect\nend stopped-by-user\n");
}

TEST(Machine, LeavesUnknownWhatIsAborted) {
    Sending bench({{"A"}, {"B"}}, window(2));
    EXPECT_EQ(bench.abort(), "0 unknown parked may have arrived\n1 unknown parked may have arrived\ndisconnect\nend "
                             "stopped-by-user\n");
}

TEST(Machine, SkipsWhatWaitsForItsTime) {
    Sending bench({{"A"}, {"B", kOriginal, 5000}, {"C"}});
    EXPECT_EQ(bench.answer(AckCode::AA, "A"), "0 acknowledged done AA\n");
    EXPECT_EQ(bench.skip(0), "") << "that one is over";
    EXPECT_EQ(bench.skip(1), "1 withheld parked\nsend 2\n");
    EXPECT_EQ(bench.answer(AckCode::AA, "C"), "2 acknowledged done AA\ndisconnect\nend\n");
}

TEST(Machine, GivesUpWhatIsUnderWayAndNeverSaysThatItDidNotArrive) {
    Sending bench({{"A"}, {"B"}});
    EXPECT_EQ(bench.skip(0), "0 unknown parked may have arrived\nsend 1\n");
    EXPECT_EQ(bench.answer(AckCode::AA, "A"), "tell ack-late of 0\n");
    EXPECT_EQ(bench.answer(AckCode::AA, "B"), "1 acknowledged done AA\ndisconnect\nend\n");
}

TEST(Machine, SkipsOneBetweenAttempts) {
    Sending bench({{"A"}, {"B"}}, MachineBench::usual(), with({"AE=retry:3:park"}));
    EXPECT_EQ(bench.answer(AckCode::AE, "A"), "0 errored again AE\ntell retry-after of 0\n");
    EXPECT_EQ(bench.skip(0), "drop 0\nsend 1\n");
}

TEST(Machine, RetriesAtOnceWhenTold) {
    Sending bench({{"A"}}, MachineBench::usual(), with({"AE=retry:3:park"}));
    EXPECT_EQ(bench.answer(AckCode::AE, "A"), "0 errored again AE\ntell retry-after of 0\n");
    EXPECT_EQ(bench.retryNow(7), "");
    EXPECT_EQ(bench.retryNow(0), "send 0 again 2\n");
    EXPECT_EQ(bench.answer(AckCode::AE, "A"), "0 errored again AE\ntell retry-after of 0\n");
    EXPECT_EQ(bench.retryNow(), "send 0 again 3\n");
    EXPECT_EQ(bench.retryNow(), "");
}

TEST(Machine, APausedOneDoesNotRetryEither) {
    Sending bench({{"A"}}, MachineBench::usual(), with({"AE=retry:3:park"}));
    EXPECT_EQ(bench.answer(AckCode::AE, "A"), "0 errored again AE\ntell retry-after of 0\n");
    EXPECT_EQ(bench.pause(), "");
    EXPECT_EQ(bench.retryNow(), "");
    EXPECT_EQ(bench.resume(), "send 0 again 2\n");
}

TEST(RecentIds, ForgetsTheOldest) {
    RecentIds ids(3);
    for (std::uint64_t n = 0; n < 5; ++n) {
        ids.add("id" + std::to_string(n), n, true);
    }
    EXPECT_FALSE(ids.find("id1"));
    ASSERT_TRUE(ids.find("id2"));
    EXPECT_EQ(ids.find("id2")->message, 2u);
    ids.add("id4", 9, false);
    EXPECT_FALSE(ids.find("id2"));
    EXPECT_EQ(ids.find("id4")->message, 9u);
}
