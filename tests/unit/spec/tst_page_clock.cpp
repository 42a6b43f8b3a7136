// The clock that ends plumbline-pdf-text where a page takes too long.
#include "pdf/page_clock.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <ctime>

namespace plumb::test {
namespace {

constexpr int kExitCode = 5;

void work(double seconds) {
    const std::clock_t end = std::clock() + static_cast<std::clock_t>(seconds * CLOCKS_PER_SEC);
    while (std::clock() < end) {
    }
}

TEST(PageClock, EndsWithWhatItWatches) {
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < 400; ++i) {
        const PageClock clock(1000, kExitCode);
    }
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(2));
}

TEST(PageClockDeathTest, EndsTheProgramOnlyForOnePage) {
    const auto read = [](int pages, double seconds) {
        PageClock clock(0.1, kExitCode);
        for (int page = 0; page < pages; ++page) {
            clock.nextPage();
            work(seconds);
        }
        std::_Exit(0);
    };
    EXPECT_EXIT(read(10, 0.02), testing::ExitedWithCode(0), "");
    EXPECT_EXIT(read(1, 20), testing::ExitedWithCode(kExitCode), "");
}

}  // namespace
}  // namespace plumb::test
