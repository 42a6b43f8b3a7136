// How large the dictionary is in the program, how fast it is there, and that threads may ask for it at once.
#include "dictionary/embedded.h"
#include "dictionary/packed/packed_format.h"
#include "dictionary/packed/unpack.h"
#include "unit/dictionary/rows.h"
#include "unit/sanitized.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <thread>
#include <utility>
#include <vector>

namespace plumb::dictionary::test {
namespace {

TEST(Loading, TakesLittleRoom) {
    const std::size_t size = embeddedDictionary().size();
    std::printf("%zu bytes in the program\n", size);
    EXPECT_LE(size, 400'000u);
}

constexpr double kSlower = plumb::test::kSanitized ? 20 : 1;

/// Of this process, so that what else the machine does is not counted.
double processorMilliseconds() {
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// What all versions share, unpacked anew.
double sharedMilliseconds() {
    const double begin = processorMilliseconds();
    auto block = packed::unpackBlock(embeddedDictionary(), 0);
    EXPECT_TRUE(block && packed::readDefinitions(std::move(*block)));
    return processorMilliseconds() - begin;
}

// ctest runs each test in a process of its own, so the first version is a first use; it is printed. What is held to the
// bound is its two parts, each at its best of several, since a busy machine can disturb a single one.
TEST(Loading, OfTheFirstVersionIsQuick) {
    const auto load = [](Version version) {
        const double begin = processorMilliseconds();
        EXPECT_NE(Dictionary::of(version).segment("PID"), nullptr);
        return processorMilliseconds() - begin;
    };
    std::printf("first version, with what all share: %.2f ms\n", load(Version::V282));
    double shared = sharedMilliseconds(), version = load(Version::V281);
    for (const Version other : {Version::V28, Version::V271, Version::V27, Version::V26, Version::V251}) {
        shared = std::min(shared, sharedMilliseconds());
        version = std::min(version, load(other));
    }
    std::printf("at best: shared %.2f ms, a version %.2f ms\n", shared, version);
    EXPECT_LT(shared + version, 5.0 * kSlower);
}

TEST(Loading, ByManyThreadsAtOnceGivesAllTheSame) {
    constexpr std::size_t kThreads = 8;
    std::vector<std::vector<const void*>> seen(kThreads);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < kThreads; ++i) {
        threads.emplace_back([&, i] {
            for (std::size_t step = 0; step < kVersionCount; ++step) {
                // Each in another order, and all grammars at first use.
                const std::size_t index = i % 2 == 0 ? step : kVersionCount - 1 - step;
                const Dictionary& dictionary = Dictionary::of(kVersions[index]);
                seen[i].push_back(dictionary.segment("MSH"));
                seen[i].push_back(&dictionary.structure("ADT_A01")->grammar());
                seen[i].push_back(&dictionary.structure("ACK")->root());
            }
            if (i % 2 != 0) {
                std::vector<const void*> sorted;
                for (std::size_t step = kVersionCount; step-- > 0;) {
                    sorted.insert(sorted.end(), seen[i].begin() + static_cast<std::ptrdiff_t>(step * 3),
                                  seen[i].begin() + static_cast<std::ptrdiff_t>(step * 3 + 3));
                }
                seen[i] = sorted;
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    for (std::size_t i = 1; i < kThreads; ++i) {
        EXPECT_EQ(seen[i], seen[0]);
    }
}

// The packer reads back what it writes, so such bytes do not get into a program; should they, nothing is read past.
TEST(Unpacking, OfDamagedBytesGivesNothing) {
    const ByteView whole = embeddedDictionary();
    EXPECT_FALSE(packed::unpackBlock({}, 0));
    EXPECT_FALSE(packed::unpackBlock(whole.first(50), 0));
    EXPECT_FALSE(packed::unpackBlock(whole.first(whole.size() / 2), 0));
    const auto block = packed::unpackBlock(whole, 0);
    ASSERT_TRUE(block);
    for (std::size_t size = 0; size < block->size(); size += 9973) {
        EXPECT_FALSE(packed::readDefinitions({block->begin(), block->begin() + static_cast<std::ptrdiff_t>(size)}));
    }
    auto longer = *block;
    longer.push_back(0);
    EXPECT_FALSE(packed::readDefinitions(longer));
    const auto definitions = packed::readDefinitions(*block);
    ASSERT_TRUE(definitions);
    const auto version = packed::unpackBlock(whole, packed::kBlockCount - 1);
    ASSERT_TRUE(version);
    EXPECT_TRUE(packed::readVersion(*version, *definitions));
    EXPECT_FALSE(packed::readVersion(ByteView(*version).first(version->size() - 1), *definitions));
    EXPECT_FALSE(packed::readVersion(*version, packed::Definitions())) << "numbers of things that are not there";
    for (std::size_t at = 0; at < block->size(); at += 4999) {
        std::vector<std::uint8_t> damaged = *block;
        damaged[at] = static_cast<std::uint8_t>(~damaged[at]);
        (void)packed::readDefinitions(damaged);
    }
}

}  // namespace
}  // namespace plumb::dictionary::test
