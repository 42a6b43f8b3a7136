// plumb relay: what it asks before it begins. How it passes on is held by tests/interop/relay.
#include "cli/workbench.h"

#include <gtest/gtest.h>

namespace plumb::cli::test {
namespace {

TEST(Relay, AsksForProductionToBeConfirmed) {
    const Workbench bench;
    const std::string begin = "relay -p 0 --to 127.0.0.1:1 --production ";
    for (const char* const confirmed : {"", "--confirm 127.0.0.1:2 "}) {
        const Outcome asked = bench.run(begin + confirmed + "-o feed.hl7");
        EXPECT_EQ(asked.code, 2) << confirmed;
        EXPECT_NE(asked.err.find("127.0.0.1:1 is marked as production"), std::string::npos) << asked.err;
        EXPECT_FALSE(bench.has("feed.hl7"));
    }
    // Confirmed, it goes on, as far as a place where nothing can be stored.
    const Outcome gone = bench.run(begin + "--confirm 127.0.0.1:1 -o none/feed.hl7");
    EXPECT_EQ(gone.code, 3) << gone.err;
    EXPECT_EQ(gone.err.find("production"), std::string::npos) << gone.err;
    EXPECT_NE(gone.err.find("none/feed.hl7"), std::string::npos) << gone.err;
}

TEST(Relay, AsksNothingWithoutTheMark) {
    const Workbench bench;
    const Outcome gone = bench.run("relay -p 0 --to 127.0.0.1:1 -o none/feed.hl7");
    EXPECT_EQ(gone.code, 3) << gone.err;
}

}  // namespace
}  // namespace plumb::cli::test
