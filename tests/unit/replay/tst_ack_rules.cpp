// Rules of answering: how they are written, which one holds, what is said of those that are none.
#include "replay/ack_rules.h"

#include <gtest/gtest.h>

namespace plumb::replay {
namespace {

hl7::MessageView viewOf(const std::string& text) {
    return hl7::MessageView(asBytes(text));
}

const std::string kA08 = "MSH|^~\\&|A|B|C|D|20240102||ADT^A08|C1|P|2.5\rPID|1||4711\rPV1|1|I|ICU^1\r";
const std::string kA01 = "MSH|^~\\&|A|B|C|D|20240102||ADT^A01|C2|P|2.5\rPID|1||4712\r";

AckRule rule(std::string_view text) {
    Result<AckRule> parsed = AckRule::parse(text);
    EXPECT_TRUE(parsed.has_value()) << (parsed ? "" : parsed.error().render());
    return std::move(*parsed);
}

std::string faultOf(std::string_view text) {
    const Result<AckRule> parsed = AckRule::parse(text);
    EXPECT_FALSE(parsed.has_value()) << text;
    if (parsed) {
        return "";
    }
    const Error& error = parsed.error();
    return std::string(error.code().substr(sizeof "replay.listen-rule")) +
           (error.arguments().size() > 1 ? " " + error.arguments()[1] : "");
}

TEST(AckRule, reads) {
    const AnswerPlan plan = rule("MSH-9.2 = \"A08\" and PV1-3.1 = \"ICU\" -> ae, error 207, text \"closed, -> later\", "
                                 "delay 2s, wrong-id, disconnect")
                                .plan();
    AnswerPlan expected;
    expected.code = AckCode::AE;
    expected.errorCode = "207";
    expected.text = "closed, -> later";
    expected.delayMs = 2000;
    expected.wrongId = true;
    expected.disconnect = true;
    EXPECT_EQ(plan, expected);
    EXPECT_EQ(rule("*->drop").plan().drop, true);
    EXPECT_EQ(rule("* -> commit 1m").plan().applicationAfterMs, 60000);
    EXPECT_EQ(rule("* -> delay 15").plan().delayMs, 15);
}

TEST(AckRule, comesBackFromItsParts) {
    for (const char* const text : {"MSH-9.2 = \"A08\" and PV1-3.1 = \"ICU\" -> AE, error 207, text \"closed, -> "
                                   "later\", delay 2000ms, wrong-id, "
                                   "disconnect",
                                   "* -> drop, after 3, times 10", "* -> commit 0ms",
                                   "PID-3.1 = \"1\" -> CA, commit 60000ms, after 2", "* -> after 0"}) {
        const RuleParts parts = rule(text).parts();
        EXPECT_EQ(parts.text(), text);
        EXPECT_EQ(rule(parts.text()).parts(), parts) << text;
    }
    EXPECT_EQ(rule("*->aa").parts().text(), "* -> AA");
    EXPECT_EQ(rule("*->aa").parts().condition, "");
}

TEST(AckRule, saysWhatIsWrong) {
    EXPECT_EQ(faultOf("AE"), "arrow");
    EXPECT_EQ(faultOf("-> AE"), "no-condition");
    EXPECT_EQ(faultOf("MSH-9.2 = -> AE"), "condition");
    EXPECT_EQ(faultOf("* -> AX"), "action AX");
    EXPECT_EQ(faultOf("* -> AE,"), "no-action ");
    EXPECT_EQ(faultOf("* -> AE now"), "action AE now");
    EXPECT_EQ(faultOf("* -> delay"), "time delay");
    EXPECT_EQ(faultOf("* -> delay 2000m"), "time delay");
    EXPECT_EQ(faultOf("* -> delay 99999999999999999999s"), "time delay");
    EXPECT_EQ(faultOf("* -> error none"), "code error");
    EXPECT_EQ(faultOf("* -> text closed"), "text text");
    EXPECT_EQ(faultOf("* -> CE, commit 2s"), "nothing-follows");
}

TEST(AckRules, takeTheFirstThatMatches) {
    std::vector<AckRule> all;
    all.push_back(rule("MSH-9.2 = \"A08\" -> AE"));
    all.push_back(rule("* -> AR"));
    AckRules rules(std::move(all));
    EXPECT_EQ(rules.planFor(viewOf(kA08), 1).code, AckCode::AE);
    EXPECT_EQ(rules.planFor(viewOf(kA01), 2).code, AckCode::AR);
    EXPECT_EQ(AckRules().planFor(viewOf(kA01), 1), AnswerPlan{});
}

TEST(AckRules, holdAfterSoManyAndForSoMany) {
    std::vector<AckRule> all;
    all.push_back(rule("MSH-9.2 = \"A08\" -> AE, after 1, times 2"));
    AckRules rules(std::move(all));
    std::string seen;
    for (int n = 1; n <= 5; ++n) {
        static_cast<void>(rules.planFor(viewOf(kA01), 1));  // does not match, so it does not count
        seen += rules.planFor(viewOf(kA08), 2).code == AckCode::AE ? 'x' : '.';
    }
    EXPECT_EQ(seen, ".xx..");
}

TEST(AckRules, knowTheNumberOfTheMessage) {
    std::vector<AckRule> all;
    all.push_back(rule("index = 3 -> AR"));
    AckRules rules(std::move(all));
    EXPECT_EQ(rules.planFor(viewOf(kA01), 2).code, AckCode::None);
    EXPECT_EQ(rules.planFor(viewOf(kA01), 3).code, AckCode::AR);
}

}  // namespace
}  // namespace plumb::replay
