// The kernels that find "MSH" give the same places at every level, size and offset.
#include "base/cpu.h"
#include "source/start_finder.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace plumb::source {
namespace {

std::vector<std::size_t> searched(std::string_view text, std::size_t from, std::size_t to) {
    std::vector<std::size_t> words;
    for (std::size_t at = from; at < to && at + 3 <= text.size(); ++at) {
        if (text.substr(at, 3) == "MSH") {
            words.push_back(at);
        }
    }
    return words;
}

class HeaderWords : public testing::TestWithParam<SimdLevel> {
protected:
    void SetUp() override {
        if (GetParam() > bestSimdLevel()) {
            GTEST_SKIP() << "not on this machine";
        }
        limitSimdLevel(GetParam());
    }
    void TearDown() override { limitSimdLevel(SimdLevel::Avx512); }
};

INSTANTIATE_TEST_SUITE_P(Simd, HeaderWords,
                         testing::Values(SimdLevel::Portable, SimdLevel::Sse2, SimdLevel::Avx2, SimdLevel::Avx512));

TEST_P(HeaderWords, areFoundAtEverySizeAndOffset) {
    std::mt19937 random(8);
    for (std::size_t size = 0; size <= 300; ++size) {
        std::vector<std::uint8_t> bytes(size);
        for (std::size_t i = 0; i < size; ++i) {
            bytes[i] =
                random() % 3 ? static_cast<std::uint8_t>("MSH"[random() % 3]) : static_cast<std::uint8_t>("MSH"[i % 3]);
        }
        const std::string_view text = asText(bytes);
        for (int round = 0; round < 20; ++round) {
            const std::size_t from = round ? random() % (size + 1) : 0;
            const std::size_t to = round ? from + random() % (size + 2 - from) : size;
            std::vector<std::size_t> words;
            findHeaderWords(bytes, from, to, words);
            ASSERT_EQ(words, searched(text, from, std::min(to, size))) << text << " from " << from << " to " << to;
        }
    }
}

}  // namespace
}  // namespace plumb::source
