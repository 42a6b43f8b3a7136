#include "hl7/message_diff.h"
#include "unit/sanitized.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <string_view>

namespace plumb::hl7 {
namespace {

constexpr std::string_view kHead = "MSH|^~\\&|A\r";

// Sizes and shapes that a quadratic alignment would not survive.
class HardDiff : public ::testing::Test {
protected:
    template <class Line>
    static std::string lines(int count, Line&& line) {
        std::string out(kHead);
        for (int n = 0; n < count; ++n) {
            out += line(n) + "\r";
        }
        return out;
    }

    static MessageDiff timed(const std::string& left, const std::string& right, double seconds) {
        const auto start = std::chrono::steady_clock::now();
        MessageDiff result = diffMessages(MessageView(asBytes(left)), MessageView(asBytes(right)));
        const double took = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        EXPECT_LT(took, plumb::test::kSanitized ? 15 * seconds : seconds);
        return result;
    }
};

TEST_F(HardDiff, TwentyThousandSegmentsWithNothingInCommon) {
    const auto result = timed(
        lines(20000, [](int n) { return "OBX|" + std::to_string(n) + "|NM|A" + std::to_string(n) + "||1"; }),
        lines(20000, [](int n) { return "OBX|x" + std::to_string(n) + "|TX|B" + std::to_string(n) + "||2|q"; }), 2);
    EXPECT_EQ(result.overall, Sameness::Different);
}

TEST_F(HardDiff, TwentyThousandSegmentsInReverse) {
    const auto result = timed(lines(20000, [](int n) { return "OBX|1|NM|A" + std::to_string(n) + "||1"; }),
                              lines(20000, [](int n) { return "OBX|1|NM|A" + std::to_string(19999 - n) + "||1"; }), 2);
    EXPECT_EQ(result.meaningCount, 19999u);  // one stays, the others move
    EXPECT_EQ(result.differences[0].kind, DifferenceKind::Moved);
}

TEST_F(HardDiff, TwentyThousandSegmentsOfTwoContentsInTurn) {
    const auto result = timed(lines(20000, [](int n) { return std::string(n % 2 == 0 ? "NTE|1||a" : "NTE|1||b"); }),
                              lines(20000, [](int n) { return std::string(n % 3 == 0 ? "NTE|1||a" : "NTE|1||b"); }), 2);
    EXPECT_EQ(result.overall, Sameness::Different);
}

TEST_F(HardDiff, EverySegmentChangedALittle) {
    const auto result = timed(
        lines(20000, [](int n) { return "OBX|" + std::to_string(n) + "|NM|A^x||" + std::to_string(2 * n) + "|mg"; }),
        lines(20000,
              [](int n) { return "OBX|" + std::to_string(n) + "|NM|A^x||" + std::to_string(2 * n + 1) + "|mg"; }),
        2);
    EXPECT_EQ(result.meaningCount, 20000u);
    EXPECT_EQ(result.differences[0].kind, DifferenceKind::Changed);
}

TEST_F(HardDiff, OneInsertedAtTheFrontRenumbersTwentyThousand) {
    const auto result = timed(
        lines(20000, [](int n) { return "OBX|" + std::to_string(n) + "|NM|A||" + std::to_string(n) + "x"; }),
        lines(20001, [](int n) { return "OBX|" + std::to_string(n) + "|NM|A||" + std::to_string(n - 1) + "x"; }), 2);
    EXPECT_EQ(result.meaningCount, 20001u);
    EXPECT_EQ(result.differences[0].kind, DifferenceKind::Added);
}

TEST_F(HardDiff, AMillionEmptySegmentsAndAMillionRepetitions) {
    const std::string segments = lines(1000000, [](int) { return std::string("ZZZ|"); });
    std::string fewer = segments;
    fewer.erase(kHead.size(), 5);
    EXPECT_EQ(timed(segments, fewer, 4).meaningCount, 1u);
    std::string a(kHead), b(kHead);
    a += "PID|x";
    b += "PID|y";
    for (int n = 0; n < 1000000; ++n) {
        a += '~';
        b += "~\"\"";
    }
    EXPECT_EQ(timed(a, b, 8).overall, Sameness::Different);
}

TEST_F(HardDiff, ALongValueIsComparedOnce) {
    const std::string value(10000000, 'A');
    const std::string a = std::string(kHead) + "OBX|1|ED|X||" + value + "|F\r";
    std::string b = a;
    b[b.size() - 100] = 'B';
    EXPECT_EQ(timed(a, b, 2).meaningCount, 1u);
}

}  // namespace
}  // namespace plumb::hl7
