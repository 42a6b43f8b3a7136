// The log says what happened and never what a field held.
#include "base/log.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <thread>
#include <type_traits>
#include <vector>

namespace plumb {
namespace {

// Free strings cannot be logged by mistake.
static_assert(!std::is_constructible_v<LogArgument, std::string>);
static_assert(!std::is_constructible_v<LogArgument, std::string_view>);
static_assert(!std::is_constructible_v<LogArgument, const char*>);

TEST(Log, printsNamesAndNumbersAndHidesValues) {
    Log log;
    const std::string value = "DOE^JANE";
    log.write("scan", {"messages", std::uint64_t{17}, "first", Redacted{value}});
    EXPECT_EQ(log.text(), "scan messages 17 first <8 bytes>\n");
}

TEST(Log, keepsTheNewestLines) {
    Log log(3);
    for (std::uint64_t n = 0; n < 10; ++n) {
        log.write("n", {n});
    }
    EXPECT_EQ(log.text(), "n 7\nn 8\nn 9\n");
}

TEST(Log, manyWriters) {
    Log log(1000);
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&] {
            for (std::uint64_t n = 0; n < 100; ++n) {
                log.write("t", {n});
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    const std::string text = log.text();
    EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 400);
}

}  // namespace
}  // namespace plumb
