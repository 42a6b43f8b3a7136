// The quick way to one field gives what the pattern gives whenever it is sure, and is sure of ordinary messages.
#include "hl7/quick_field.h"

#include "base/cpu.h"
#include "unit/generated_corpus.h"
#include "unit/hl7/wild_messages.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace plumb::hl7 {
namespace {

const char* const kPaths[] = {
    "PID-3",   "PID-3.1", "PID-3[2].1", "PID-3[2]", "PID-5.1.1",        "PID-1",        "PID[1]-8", "MSH-3",
    "MSH-9.2", "MSH-10",  "MSH-12",     "OBX-5",    "OBX-3.2",          "OBX-5[3].2.1", "PV1-2",    "PV2-3.1.2",
    "ZZZ-1",   "NTE-3",   "PID-30",     "EVN-2",    "PID-3[1048574].1", "PID-11.127",   "MSH-3.1"};

void expectSame(const char* path, ByteView message, std::size_t* sure = nullptr) {
    const PathPattern pattern = PathPattern::parse(path).value();
    const std::optional<QuickField> quick = QuickField::from(pattern);
    if (!quick) {
        return;
    }
    const QuickField::Found found = quick->find(message);
    if (!found.sure) {
        return;
    }
    if (sure) {
        ++*sure;
    }
    const MessageView view(message);
    const Element element = pattern.first(view);
    ASSERT_EQ(found.presence, element.presence) << path << " of\n" << asText(message).substr(0, 1000);
    if (element.present()) {
        ASSERT_EQ(found.range, element.range) << path << " of\n" << asText(message).substr(0, 1000);
    }
}

TEST(QuickField, isMadeForPlainPathsOnly) {
    for (const char* path : {"PID-3", "PID-3.1", "PID-3[2].1.2", "PID[1]-3", "MSH-3", "ZPD-1"}) {
        EXPECT_TRUE(QuickField::from(PathPattern::parse(path).value())) << path;
    }
    for (const char* path : {"PID", "PID[2]-3", "PID[*]-3", "PID[last]-3", "PID-3[*].1", "PID-3[last]", "Z*-1", "ZX-1",
                             "MSH-1", "MSH-2", "BHS-3", "PID-3[5=\"MR\"].1", "PID-1023", "PID-3.127"}) {
        EXPECT_FALSE(QuickField::from(PathPattern::parse(path).value())) << path;
    }
}

TEST(QuickField, findsAndTellsTheStates) {
    const std::string text = "MSH|^~\\&|LAB|HOSP\rPID|1||12^x~34|\"\"|\rPV1\rPID|2\r";
    const auto found = [&](const char* path) {
        const QuickField::Found f = QuickField::from(PathPattern::parse(path).value())->find(asBytes(text));
        return !f.sure                         ? "unsure"
               : f.presence == Presence::Value ? std::string(asText(slice(asBytes(text), f.range)))
                                               : std::string(presenceName(f.presence));
    };
    EXPECT_EQ(found("PID-3"), "12^x~34");
    EXPECT_EQ(found("PID-3.2"), "x");
    EXPECT_EQ(found("PID-3[2].1"), "34");
    EXPECT_EQ(found("PID-3[3].1"), "absent");
    EXPECT_EQ(found("PID-4"), "null");
    EXPECT_EQ(found("PID-5"), "empty");
    EXPECT_EQ(found("PID-6"), "absent");
    EXPECT_EQ(found("MSH-3"), "LAB");
    EXPECT_EQ(found("MSH-5"), "absent");
    EXPECT_EQ(found("OBX-5"), "absent");
}

class QuickFieldAtLevel : public ::testing::TestWithParam<SimdLevel> {
protected:
    void SetUp() override {
        if (GetParam() > bestSimdLevel()) {
            GTEST_SKIP() << "not on this machine";
        }
        limitSimdLevel(GetParam());
    }
    void TearDown() override { limitSimdLevel(SimdLevel::Avx512); }
};

INSTANTIATE_TEST_SUITE_P(Simd, QuickFieldAtLevel,
                         ::testing::Values(SimdLevel::Portable, SimdLevel::Sse2, SimdLevel::Avx2, SimdLevel::Avx512));

TEST_P(QuickFieldAtLevel, equalsThePatternOnWildMessages) {
    testing::WildMessages wild(static_cast<std::uint32_t>(GetParam()) + 20);
    for (int n = 0; n < 5000 && !HasFatalFailure(); ++n) {
        const std::string text = wild.next();
        for (const char* path : kPaths) {
            expectSame(path, asBytes(text));
        }
    }
}

// Ids at every distance from the start, so that each place of a vector is met.
TEST_P(QuickFieldAtLevel, equalsThePatternAtEveryDistance) {
    for (const char* end : {"\r", "\r\n"}) {
        for (std::size_t length = 0; length < 150; ++length) {
            for (const char* id : {"PID", "pid", "PIDX", "PI", "NTE"}) {
                const std::string text =
                    "MSH|^~\\&|" + std::string(length, 'x') + end + id + "|1||7^8" + end + "PV1|1|I";
                expectSame("PID-3.2", asBytes(text));
                expectSame("PV1-2", asBytes(text));
            }
        }
    }
}

TEST_P(QuickFieldAtLevel, equalsThePatternOnGeneratedMessages) {
    for (const char* options : {"--count 2000 --seed 5", "--count 2000 --seed 6 --odd 100 --broken 100",
                                "--count 2000 --seed 7 --eol crlf --odd 50 --broken 100", "--count 500 --eol lf"}) {
        const plumb::test::GeneratedCorpus corpus = plumb::test::generateCorpus(options);
        for (const char* path : kPaths) {
            std::size_t sure = 0;
            for (const plumb::test::GeneratedMessage& message : corpus.messages) {
                expectSame(path, slice(asBytes(corpus.text), {message.begin, message.length}), &sure);
                ASSERT_FALSE(HasFatalFailure());
            }
            if (std::string_view(options) == "--count 2000 --seed 5" &&
                QuickField::from(PathPattern::parse(path).value())) {
                EXPECT_EQ(sure, corpus.messages.size()) << path << ": ordinary messages must not need a view";
            }
        }
    }
}

}  // namespace
}  // namespace plumb::hl7
