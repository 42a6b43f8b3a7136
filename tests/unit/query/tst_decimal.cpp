#include "query/decimal.h"

#include <gtest/gtest.h>

#include <string>

using plumb::query::Decimal;

namespace {

char order(const std::string& a, const std::string& b) {
    const auto result = Decimal::parse(a)->compare(*Decimal::parse(b));
    return result < 0 ? '<' : result > 0 ? '>' : '=';
}

}  // namespace

TEST(Decimal, ComparesExactly) {
    EXPECT_EQ(order("5", "5.0"), '=');
    EXPECT_EQ(order("005", "5."), '=');
    EXPECT_EQ(order("-0", "0"), '=');
    EXPECT_EQ(order("+1", "1"), '=');
    EXPECT_EQ(order(".5", "0.50"), '=');
    EXPECT_EQ(order("9", "10"), '<');
    EXPECT_EQ(order("-9", "-10"), '>');
    EXPECT_EQ(order("-1", "1"), '<');
    EXPECT_EQ(order("1.05", "1.5"), '<');
    EXPECT_EQ(order("123456789012345678901234567890.1", "123456789012345678901234567890.2"), '<');
}

TEST(Decimal, RefusesWhatIsNone) {
    for (const char* text : {"", " ", "-", ".", "1e5", "1,5", "1 2", "0x1", "abc", "1.2.3", "--1"}) {
        EXPECT_FALSE(Decimal::parse(text)) << text;
    }
    EXPECT_TRUE(Decimal::parse(" 42 "));
}
