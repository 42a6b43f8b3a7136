#include "replay/guard.h"

#include <gtest/gtest.h>

using namespace plumb::replay;

namespace {

EndpointCard card(Label label, bool patientData = false) {
    EndpointCard made;
    made.endpoint.name = "Main";
    made.endpoint.address = {"10.0.0.1", 2575};
    made.endpoint.label = label;
    made.patientData = patientData;
    return made;
}

}  // namespace

TEST(Guards, AskWhenProductionLeavesForAnEndpointThatIsNotMarkedForIt) {
    struct Case {
        Label endpoint;
        bool patientData;
        std::vector<Label> sources;
        bool asks;
    };
    const Case cases[] = {
        {Label::Unmarked, false, {Label::Production}, true},
        {Label::Test, false, {Label::Test, Label::Production}, true},
        {Label::Production, false, {Label::Production}, true},
        {Label::Test, true, {Label::Production}, false},
        {Label::Unmarked, false, {Label::Unmarked, Label::Test}, false},
        {Label::Unmarked, false, {}, false},
    };
    for (const Case& one : cases) {
        EXPECT_EQ(guardOf(card(one.endpoint, one.patientData), one.sources).asksForPatientData, one.asks)
            << labelName(one.endpoint) << ' ' << one.patientData << ' ' << one.sources.size();
    }
}

TEST(Guards, WantTheNameOfAnEndpointInProduction) {
    EXPECT_EQ(guardOf(card(Label::Production), {}).confirmation, "Main");
    EXPECT_EQ(guardOf(card(Label::Test), {}).confirmation, "");
    EXPECT_EQ(guardOf(card(Label::Unmarked), {}).confirmation, "");
    EndpointCard nameless = card(Label::Production);
    nameless.endpoint.name = "  ";
    EXPECT_EQ(guardOf(nameless, {}).confirmation, "10.0.0.1:2575");
}

TEST(Guards, ArePassedByWhatTheyAskForAndNothingLess) {
    const Guard nothing = guardOf(card(Label::Test), {Label::Test});
    EXPECT_FALSE(nothing.asks());
    EXPECT_TRUE(passes(nothing, false, ""));
    const Guard both = guardOf(card(Label::Production), {Label::Production});
    EXPECT_TRUE(both.asks());
    EXPECT_FALSE(passes(both, true, ""));
    EXPECT_FALSE(passes(both, true, "main"));
    EXPECT_FALSE(passes(both, true, "Main2"));
    EXPECT_FALSE(passes(both, false, "Main"));
    EXPECT_TRUE(passes(both, true, " Main\n"));
}
