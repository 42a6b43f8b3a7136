// Where a regular expression is found.
#include "query/regex.h"

#include <gtest/gtest.h>

namespace plumb::query::test {
namespace {

std::string shown(const Regex& regex, std::string_view text) {
    const auto found = regex.find(text);
    return found ? std::to_string(found->first) + '+' + std::to_string(found->second) : "none";
}

TEST(Regex, SaysWhereItStandsFirst) {
    const Regex regex("b+", true, Regex::Over::Bytes);
    EXPECT_EQ(shown(regex, "aBBb bb"), "1+3");
    EXPECT_EQ(shown(regex, "aaa"), "none");
    EXPECT_EQ(shown(regex, ""), "none");
}

TEST(Regex, FindsBytesThatAreNoText) {
    const Regex regex("\\xff.", false, Regex::Over::Bytes);
    EXPECT_EQ(shown(regex, std::string_view("\0\xfe\xff\x01", 4)), "2+2");
}

TEST(Regex, OneThatCannotBeUsedIsFoundNowhere) {
    const Regex regex("(", false, Regex::Over::Bytes);
    EXPECT_FALSE(regex.ok());
    EXPECT_EQ(shown(regex, "("), "none");
}

TEST(Regex, AnEmptyMatchHasAPlace) {
    EXPECT_EQ(shown(Regex("x*", false, Regex::Over::Bytes), "ab"), "0+0");
}

}  // namespace
}  // namespace plumb::query::test
