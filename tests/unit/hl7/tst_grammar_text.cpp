#include "hl7/grammar_text.h"

#include "unit/hl7/grammars.h"

#include <gtest/gtest.h>

namespace {

using namespace plumb;
using namespace plumb::hl7;
using Kind = GrammarNode::Kind;

TEST(GrammarText, ReadsEveryKindOfLine) {
    const Result<GrammarNode> root = readGrammar("# a comment\n"
                                                 "MFN_M02\r\n"
                                                 "  MSH 1..1\n"
                                                 "\n"
                                                 "  group MF_STAFF 1..*\n"
                                                 "    MFE   0..3  \n"
                                                 "    # another\n"
                                                 "    choice 1..1\n"
                                                 "      ZL7 0..0\n"
                                                 "    choice DETAIL 0..1\n"
                                                 "      STF 1..1\n"
                                                 "    any 0..*\n"
                                                 "  DSC 0..1");
    ASSERT_TRUE(root) << root.error().render();
    const GrammarNode expected{Kind::Group,
                               "MFN_M02",
                               1,
                               1,
                               {{Kind::Segment, "MSH", 1, 1, {}},
                                {Kind::Group,
                                 "MF_STAFF",
                                 1,
                                 kUnbounded,
                                 {{Kind::Segment, "MFE", 0, 3, {}},
                                  {Kind::Choice, "", 1, 1, {{Kind::Segment, "ZL7", 0, 0, {}}}},
                                  {Kind::Choice, "DETAIL", 0, 1, {{Kind::Segment, "STF", 1, 1, {}}}},
                                  {Kind::Any, "", 0, kUnbounded, {}}}},
                                {Kind::Segment, "DSC", 0, 1, {}}}};
    EXPECT_EQ(*root, expected);
}

TEST(GrammarText, PrintsWhatReadsBackEqual) {
    const Result<std::vector<GrammarNode>> all = readGrammars(hl7::testing::kStructures);
    ASSERT_TRUE(all) << all.error().render();
    ASSERT_GE(all->size(), 10u);
    std::string printed;
    for (const GrammarNode& root : *all) {
        printed += '\n' + printGrammar(root);
        const Result<GrammarNode> again = readGrammar(printGrammar(root));
        ASSERT_TRUE(again);
        EXPECT_EQ(*again, root);
    }
    EXPECT_EQ(printed, hl7::testing::kStructures);
}

struct BadText {
    const char* text;
    MessageId id;
    const char* line;
};

TEST(GrammarText, SaysWhereAndWhatToDo) {
    for (const BadText& bad :
         {BadText{"A_B\n  PID\n", MessageId::GrammarTimesOdd, "2"},
          BadText{"A_B\n  PID 1\n", MessageId::GrammarTimesOdd, "2"},
          BadText{"A_B\n  PID 1..x\n", MessageId::GrammarTimesOdd, "2"},
          BadText{"A_B\n  PID *..1\n", MessageId::GrammarTimesOdd, "2"},
          BadText{"A_B\n  PID 1..99999999999\n", MessageId::GrammarTimesOdd, "2"},
          BadText{"A_B\n  PID -1..1\n", MessageId::GrammarTimesOdd, "2"},
          BadText{"A_B\n  any 1..1 x\n", MessageId::GrammarTimesOdd, "2"},
          BadText{"A_B\n  PIDX 1..1\n", MessageId::GrammarLineOdd, "2"},
          BadText{"A_B\n  group 1..1\n", MessageId::GrammarLineOdd, "2"},
          BadText{"A_B\n\n  group A/B 1..1\n", MessageId::GrammarLineOdd, "3"},
          BadText{"A B\n", MessageId::GrammarLineOdd, "1"}, BadText{"  PID 1..1\n", MessageId::GrammarIndentOdd, "1"},
          BadText{"A_B\n   PID 1..1\n", MessageId::GrammarIndentOdd, "2"},
          BadText{"A_B\n PID 1..1\n", MessageId::GrammarIndentOdd, "2"},
          BadText{"A_B\n  PID 1..1\n    PV1 1..1\n", MessageId::GrammarIndentOdd, "3"},
          BadText{"A_B\n  group G 1..1\n      PV1 1..1\n", MessageId::GrammarIndentOdd, "3"},
          BadText{"", MessageId::GrammarNotOne, "0"}, BadText{"A_B\nC_D\n", MessageId::GrammarNotOne, "2"}}) {
        const Result<GrammarNode> read = readGrammar(bad.text);
        ASSERT_FALSE(read) << bad.text;
        EXPECT_EQ(read.error().id(), bad.id) << bad.text << read.error().render();
        EXPECT_EQ(read.error().arguments().at(0), bad.line) << bad.text;
    }
}

TEST(GrammarText, IsBounded) {
    std::string deep = "DEEP\n";
    for (std::size_t depth = 1; depth <= Grammar::kMostDepth; ++depth) {
        deep += std::string(depth * 2, ' ') + "group G 0..1\n";
    }
    EXPECT_TRUE(readGrammar(deep));
    deep += std::string((Grammar::kMostDepth + 1) * 2, ' ') + "PID 0..1\n";
    EXPECT_EQ(readGrammar(deep).error().id(), MessageId::GrammarTooLarge);

    std::string wide = "WIDE\n";
    for (std::size_t n = 1; n < Grammar::kMostNodes; ++n) {
        wide += "  PID 0..1\n";
    }
    const Result<GrammarNode> most = readGrammar(wide);
    ASSERT_TRUE(most);
    EXPECT_FALSE(Grammar(*most).truncated());
    EXPECT_EQ(readGrammar(wide + "  PID 0..1\n").error().id(), MessageId::GrammarTooLarge);
}

}  // namespace
