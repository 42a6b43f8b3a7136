#include "dictionary/version.h"

#include <gtest/gtest.h>

#include <string>

namespace plumb::dictionary {
namespace {

std::string guessed(std::string_view name) {
    const VersionGuess guess = guessVersion(name);
    return std::string(versionName(guess.version)) + (guess.exact ? "" : " (guess)");
}

TEST(Version, NamesReadBack) {
    for (const Version version : kVersions) {
        EXPECT_EQ(parseVersion(versionName(version)), version);
        EXPECT_EQ(guessed(versionName(version)), versionName(version));
    }
    EXPECT_EQ(parseVersion("2.9"), std::nullopt);
    EXPECT_EQ(parseVersion(" 2.3"), std::nullopt);
    EXPECT_EQ(parseVersion(""), std::nullopt);
}

TEST(Version, IsGuessedFromWhatSitesSend) {
    struct Row {
        const char* sent;
        const char* read;
    };
    const Row rows[] = {
        {"2.3.2", "2.3.1 (guess)"},       {"2.2.1", "2.2 (guess)"},
        {"2.9", "2.8.2 (guess)"},         {"2.9.1", "2.8.2 (guess)"},
        {"2.8.3", "2.8.2 (guess)"},       {"2.5.2", "2.5.1 (guess)"},
        {"2.0", "2.1 (guess)"},           {"2", "2.1 (guess)"},
        {"2.50", "2.5 (guess)"},          {"2.51", "2.5.1 (guess)"},
        {"2.10", "2.1 (guess)"},          {"2.5.1.7", "2.5.1 (guess)"},
        {"v2.4", "2.4 (guess)"},          {"HL7 v2.3", "2.3 (guess)"},
        {"hl7 2.6", "2.6 (guess)"},       {"2.3 ", "2.3 (guess)"},
        {"2.3.1-local", "2.3.1 (guess)"}, {"", "2.5.1 (guess)"},
        {"D.0", "2.5.1 (guess)"},         {"3.0", "2.5.1 (guess)"},
        {"P", "2.5.1 (guess)"},           {"25", "2.5.1 (guess)"},
        {"2..5", "2.1 (guess)"},          {"2.99999999999999999999999", "2.8.2 (guess)"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(guessed(row.sent), row.read) << row.sent;
    }
}

}  // namespace
}  // namespace plumb::dictionary
