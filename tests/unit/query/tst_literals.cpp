// Texts and regular expressions as they are written in filters and expressions.
#include "query/literals.h"

#include "query/comparison.h"

#include <gtest/gtest.h>

namespace plumb::query::test {
namespace {

/// "value|i|end", or "open".
std::string shown(const std::optional<Literal>& literal) {
    return literal ? literal->text + '|' + (literal->caseBlind ? "i" : "") + '|' + std::to_string(literal->end)
                   : "open";
}

TEST(Literals, AQuoteIsDoubledWithin) {
    EXPECT_EQ(shown(readQuoted(R"("ab")", 0)), "ab||4");
    EXPECT_EQ(shown(readQuoted(R"(x = 'it''s' and)", 4)), "it's||11");
    EXPECT_EQ(shown(readQuoted(R"("a""")", 0)), "a\"||5");
    EXPECT_EQ(shown(readQuoted(R"("""")", 0)), "\"||4");
    EXPECT_EQ(shown(readQuoted(R"("a"")", 0)), "open");
    EXPECT_EQ(shown(readQuoted(R"("a)", 0)), "open");
    EXPECT_EQ(shown(readQuoted(R"(")", 0)), "open");
}

TEST(Literals, AnIBehindIsNoWordOfItsOwn) {
    EXPECT_EQ(shown(readQuoted(R"("a"i)", 0)), "a|i|4");
    EXPECT_EQ(shown(readQuoted(R"("a"i)x)", 0)), "a|i|4");
    EXPECT_EQ(shown(readQuoted(R"("a"in)", 0)), "a||3");
    EXPECT_EQ(shown(readPattern("/a/i and", 0)), "a|i|4");
}

TEST(Literals, ASlashInAPatternIsEscapedAndNothingElseIs) {
    EXPECT_EQ(shown(readPattern(R"(/a\/b\d\\/)", 0)), R"(a/b\d\\||10)");
    EXPECT_EQ(shown(readPattern("//", 0)), "||2");
    EXPECT_EQ(shown(readPattern(R"(/a\/)", 0)), "open");
    EXPECT_EQ(shown(readPattern(R"(/a\)", 0)), "open");
}

TEST(Comparison, TextStartsEndsOrIsEqual) {
    EXPECT_TRUE(textHolds(Operator::StartsWith, "abcd", "AB", true));
    EXPECT_FALSE(textHolds(Operator::StartsWith, "abcd", "AB", false));
    EXPECT_FALSE(textHolds(Operator::StartsWith, "a", "ab", false));
    EXPECT_TRUE(textHolds(Operator::EndsWith, "abcd", "cd", false));
    EXPECT_TRUE(textHolds(Operator::EndsWith, "cd", "cd", false));
    EXPECT_FALSE(textHolds(Operator::EndsWith, "d", "cd", false));
    EXPECT_TRUE(textHolds(Operator::EndsWith, "abcd", "", false));
    EXPECT_TRUE(textHolds(Operator::Equal, "abcd", "ABCD", true));
    EXPECT_FALSE(textHolds(Operator::In, "abcd", "abc", false));
}

}  // namespace
}  // namespace plumb::query::test
