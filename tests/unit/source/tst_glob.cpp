#include "source/glob.h"

#include <gtest/gtest.h>

namespace plumb::source {
namespace {

TEST(Glob, MatchesNames) {
    EXPECT_TRUE(matchesGlob("", "anything"));
    EXPECT_TRUE(matchesGlob("*.hl7", "a.hl7"));
    EXPECT_TRUE(matchesGlob("*.hl7", "A.HL7"));
    EXPECT_FALSE(matchesGlob("*.hl7", "a.hl7.gz"));
    EXPECT_TRUE(matchesGlob("*.hl7*", "a.hl7.gz"));
    EXPECT_TRUE(matchesGlob("adt_????.txt", "ADT_2024.txt"));
    EXPECT_FALSE(matchesGlob("adt_????.txt", "adt_24.txt"));
    EXPECT_TRUE(matchesGlob("log.[0-9]", "log.7"));
    EXPECT_FALSE(matchesGlob("log.[!0-9]", "log.7"));
    EXPECT_TRUE(matchesGlob("log.[ab-", "log.[ab-"));
    EXPECT_TRUE(matchesGlob("*.txt; *.x;*.log", "a.log"));
    EXPECT_FALSE(matchesGlob("*.txt;*.log", "a.hl7"));
    EXPECT_TRUE(matchesGlob(";", "a"));
    EXPECT_TRUE(matchesGlob("*a*b*c", "xxaxxbxxbxxc"));
    EXPECT_FALSE(matchesGlob("a", ""));
    EXPECT_TRUE(matchesGlob("*", ""));
}

TEST(Glob, EndsSoonOnHardPatterns) {
    EXPECT_FALSE(matchesGlob("*a*a*a*a*a*a*a*a*a*b", std::string(20000, 'a')));
}

}  // namespace
}  // namespace plumb::source
