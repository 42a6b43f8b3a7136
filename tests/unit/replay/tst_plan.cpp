#include "replay/plan.h"

#include <gtest/gtest.h>

using namespace plumb;
using namespace plumb::replay;

namespace {

const std::string kMessage = "MSH|^~\\&|A|B|C|D|20261120||ADT^A01|M1|P|2.5\rPID|1||4711\r";

query::Changer changer(query::ChangeKind kind, std::string path, std::string text = {}) {
    query::ChangeRule rule;
    rule.kind = kind;
    rule.path = std::move(path);
    rule.text = std::move(text);
    return query::Changer::make(rule).value();
}

/// The bytes as they would leave, or the code of the reason.
std::string left(std::string_view message, const PlanOptions& options = {}, std::vector<query::Changer> changes = {}) {
    Preparer preparer(options, std::move(changes));
    const auto prepared = preparer.prepare(asBytes(message), 0);
    return prepared ? prepared->bytes : std::string(prepared.error().code());
}

}  // namespace

TEST(Plan, LeavesAGoodMessageAsItIs) {
    EXPECT_EQ(left(kMessage), kMessage);
    const std::string odd = "MSH|^~\\&|||||||ADT|M\\F\\1\rNTE|\x1c|\x01\x1b\xE4\xFF\n|\t\x1c\x1c|\r";
    EXPECT_EQ(left(odd), odd);
}

TEST(Plan, EndsSegmentsWithCr) {
    for (const char* end : {"\n", "\r\n", "\r"}) {
        std::string text = std::string("MSH|^~\\&|||||||ADT|M1") + end + "PID|1" + end;
        EXPECT_EQ(left(text), "MSH|^~\\&|||||||ADT|M1\rPID|1\r");
        EXPECT_EQ(left(text + end + end), "MSH|^~\\&|||||||ADT|M1\rPID|1\r");
    }
    EXPECT_EQ(left("MSH|^~\\&|||||||ADT|M1"), "MSH|^~\\&|||||||ADT|M1\r");
    // A wrapped value keeps its line end.
    EXPECT_EQ(left("MSH|^~\\&|||||||ADT|M1\nNTE|1||one\ntwo\nPID|1\n"),
              "MSH|^~\\&|||||||ADT|M1\rNTE|1||one\ntwo\rPID|1\r");
}

TEST(Plan, LeavesOutWhatStandsAround) {
    EXPECT_EQ(left("\xEF\xBB\xBF" + kMessage), kMessage);
    EXPECT_EQ(left("\r\n\n" + kMessage + "\n"), kMessage);
}

TEST(Plan, KeepsBytesWhenTold) {
    PlanOptions asIs;
    asIs.asIs = true;
    const std::string text = "MSH|^~\\&|||||||ADT|M1\nPID|1\n\n";
    EXPECT_EQ(left(text, asIs), text);
    EXPECT_EQ(left(kMessage + "\x1c\r", asIs), "replay.plan-holds-end");
}

TEST(Plan, RefusesWhatCannotTravel) {
    EXPECT_EQ(left(""), "replay.plan-no-header");
    EXPECT_EQ(left("hello"), "replay.plan-no-header");
    EXPECT_EQ(left(kMessage + "NTE|\v\r"), "replay.plan-holds-start");
    EXPECT_EQ(left(kMessage + "NTE|\x1c\r"), "replay.plan-holds-end");
    EXPECT_EQ(left("MSH|^~\\&|||||||ADT||P\r"), "replay.plan-no-id");
    std::string wide("\xFF\xFE", 2);
    for (const char byte : kMessage) {
        wide += byte;
        wide += '\0';
    }
    EXPECT_EQ(left(wide), "replay.plan-wide");
    PlanOptions small;
    small.largest = 50;
    EXPECT_EQ(left(kMessage, small), "replay.plan-too-long");
    PlanOptions other;
    other.framing = {0x02, 0x03, '\r'};
    EXPECT_EQ(left(kMessage + "NTE|\v\x1c\r", other), kMessage + "NTE|\v\x1c\r");
    EXPECT_EQ(left(kMessage + "NTE|\x03\r", other), "replay.plan-holds-end");
}

TEST(Plan, GivesNewIdsAndKeepsTheOld) {
    PlanOptions options;
    options.newIds = "T-";
    Preparer preparer(options, {});
    const auto prepared = preparer.prepare(asBytes(kMessage), 41);
    ASSERT_TRUE(prepared);
    EXPECT_EQ(prepared->controlId, "T-42");
    EXPECT_EQ(prepared->sourceControlId, "M1");
    EXPECT_EQ(prepared->bytes, "MSH|^~\\&|A|B|C|D|20261120||ADT^A01|T-42|P|2.5\rPID|1||4711\r");
    EXPECT_EQ(left("MSH|^~\\&|||||||ADT\r", options), "MSH|^~\\&|||||||ADT|T-1\r");
}

TEST(Plan, ChangesOnTheWay) {
    std::vector<query::Changer> changes;
    changes.push_back(changer(query::ChangeKind::Set, "MSH-11", "T"));
    changes.push_back(changer(query::ChangeKind::Set, "MSH-5", "X|Y"));
    EXPECT_EQ(left(kMessage, {}, std::move(changes)),
              "MSH|^~\\&|A|B|X\\F\\Y|D|20261120||ADT^A01|M1|T|2.5\rPID|1||4711\r");
    std::vector<query::Changer> shift;
    shift.push_back(changer(query::ChangeKind::Shift, "PID-3", "+1d"));
    EXPECT_EQ(left(kMessage, {}, std::move(shift)), "replay.plan-rewrite");
    // What a change brings in is looked at too.
    std::vector<query::Changer> evil;
    evil.push_back(changer(query::ChangeKind::Set, "PID-3", "a"));
    EXPECT_EQ(left("MSH|^~\\&|||||||ADT|M1\rPID|1||b|\v\r", {}, std::move(evil)), "replay.plan-holds-start");
}

TEST(Plan, TheIdIsTheWholeField) {
    Preparer preparer({}, {});
    const auto prepared = preparer.prepare(asBytes("MSH|^~\\&|||||||ADT|M^1&2~3|P\r"), 0);
    ASSERT_TRUE(prepared);
    EXPECT_EQ(prepared->controlId, "M^1&2~3");
    EXPECT_EQ(prepared->sourceControlId, "M^1&2~3");
}

TEST(Plan, SaysWhatIsAsked) {
    Preparer preparer({}, {});
    const auto prepared = preparer.prepare(asBytes("MSH|^~\\&|||||||ADT|M1|P|2.5|||AL|NE\r"), 0);
    ASSERT_TRUE(prepared);
    EXPECT_EQ(prepared->asked, (AskedAcks{true, AckCondition::Always, AckCondition::Never}));
}

TEST(IdStart, GoesUpWithTime) {
    EXPECT_EQ(idStart(0), "0000000");
    EXPECT_LT(idStart(1'800'000'000'000), idStart(1'800'000'000'100));
    EXPECT_EQ(idStart(1'800'000'000'000).size(), 7u);
}

TEST(Pacer, KeepsARate) {
    Pacer pacer({4, 0}, 100);
    EXPECT_EQ(pacer.next({}), 100);
    EXPECT_EQ(pacer.next({}), 350);
    EXPECT_EQ(pacer.next({}), 600);
    Pacer free({}, 100);
    EXPECT_EQ(free.next({}), 100);
    EXPECT_EQ(free.next({}), 100);
}

TEST(Pacer, KeepsOriginalTiming) {
    const auto at = [](std::string_view time) { return "MSH|^~\\&|||||" + std::string(time) + "||ADT|1\r"; };
    Pacer pacer({0, 2}, 1000);
    EXPECT_EQ(pacer.next(asBytes(at("20261120100000"))), 1000);
    EXPECT_EQ(pacer.next(asBytes(at("20261120100010.5"))), 6250);
    EXPECT_EQ(pacer.next(asBytes(at(""))), 6250);
    EXPECT_EQ(pacer.next(asBytes(at("20261120095959"))), 6250);
    EXPECT_EQ(pacer.next(asBytes(at("20261120100100"))), 31000);
}

TEST(Pacer, KeepsTheTimingOfACapture) {
    Pace pace;
    pace.speed = 10;
    pace.byCapture = true;
    Pacer pacer(pace, 0);
    const ByteView message = asBytes("MSH|^~\\&|||||20200101||ADT|1\r");
    EXPECT_EQ(pacer.next(message, 1'700'000'000'000'000'000), 0);
    EXPECT_EQ(pacer.next(message, 1'700'000'001'500'000'000), 150);
    EXPECT_EQ(pacer.next(message), 150) << "one without a time leaves with its predecessor";
    EXPECT_EQ(pacer.next(message, 1'700'000'003'000'000'000), 300);
}
