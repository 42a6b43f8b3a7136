// Every kernel against a search byte by byte.
#include "query/literal_searcher.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace plumb;
using namespace plumb::query;

namespace {

char folded(char c, bool caseBlind) {
    return caseBlind && c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

std::vector<std::size_t> expected(const std::string& text, const std::string& needle, bool caseBlind) {
    std::vector<std::size_t> hits;
    for (std::size_t at = 0; !needle.empty() && at + needle.size() <= text.size(); ++at) {
        std::size_t i = 0;
        while (i < needle.size() && folded(text[at + i], caseBlind) == folded(needle[i], caseBlind)) {
            ++i;
        }
        if (i == needle.size()) {
            hits.push_back(at);
        }
    }
    return hits;
}

class LiteralSearch : public testing::TestWithParam<SimdLevel> {
protected:
    void SetUp() override { limitSimdLevel(GetParam()); }
    void TearDown() override { limitSimdLevel(SimdLevel::Avx512); }

    static void check(const std::string& text, const std::string& needle) {
        for (const bool caseBlind : {false, true}) {
            const LiteralSearcher searcher(needle, caseBlind);
            // A copy of exact size, so that a read past the end shows under a sanitizer.
            const std::vector<std::uint8_t> bytes(text.begin(), text.end());
            std::vector<std::size_t> hits;
            searcher.findAll(bytes, [&](std::size_t at) { hits.push_back(at); });
            const std::vector<std::size_t> wanted = expected(text, needle, caseBlind);
            ASSERT_EQ(hits, wanted) << "'" << needle << "' in " << text.size() << " bytes, case-blind " << caseBlind;
            ASSERT_EQ(searcher.find(bytes), wanted.empty() ? LiteralSearcher::kNone : wanted.front());
            for (std::size_t from = 0; from <= text.size(); from += 37) {
                const auto next = std::lower_bound(wanted.begin(), wanted.end(), from);
                ASSERT_EQ(searcher.find(bytes, from), next == wanted.end() ? LiteralSearcher::kNone : *next);
            }
        }
    }
};

}  // namespace

TEST_P(LiteralSearch, FindsWhatAPlainSearchFinds) {
    std::mt19937 random(7);
    const std::string letters = "abAB|^[{@`\xc3\xe3";
    for (int round = 0; round < 600; ++round) {
        std::string text, needle;
        for (std::size_t n = random() % 300; n > 0; --n) {
            text += letters[random() % letters.size()];
        }
        for (std::size_t n = random() % 5; n > 0; --n) {
            needle += letters[random() % letters.size()];
        }
        check(text, needle);
        if (text.size() > 40) {
            check(text, text.substr(random() % 20, 3 + random() % 30));
        }
    }
}

TEST_P(LiteralSearch, FindsAtEveryPlace) {
    for (std::size_t size = 6; size < 200; ++size) {
        std::string text(size, '.');
        for (std::size_t at = 0; at + 6 <= size; at += 1 + size / 10) {
            std::string held = text;
            held.replace(at, 6, "GarCia");
            check(held, "GARCIA");
            check(held, "GarCia");
        }
    }
    check(std::string(5000, 'a'), "aaa");
    check("short", "longer than the text");
    check("anything", "");
}

TEST_P(LiteralSearch, StopsWhenTold) {
    const LiteralSearcher searcher("a");
    const std::string text(1000, 'a');
    int seen = 0;
    searcher.findAll(asBytes(text), [&](std::size_t) { return ++seen < 70; });
    EXPECT_EQ(seen, 70);
}

INSTANTIATE_TEST_SUITE_P(Levels, LiteralSearch,
                         testing::Values(SimdLevel::Portable, SimdLevel::Sse2, SimdLevel::Avx2, SimdLevel::Avx512));
