// Inputs nobody would send on purpose: each ends in bounded time and memory. The limits are generous, so that only a
// wrong order of growth breaks them, also under a sanitizer.
#include "base/clock.h"
#include "hl7/leaf_walk.h"
#include "hl7/message_view.h"
#include "hl7/path_pattern.h"
#include "unit/source/scan_support.h"

#include <gtest/gtest.h>

#include <functional>
#include <string>

namespace plumb::source::test {
namespace {

constexpr std::int64_t kLimitMs = 20'000;

const std::string kMsh = "MSH|^~\\&|A|B|C|D|20240102||ORU^R01|C1|P|2.5\r";

std::string repeated(std::string_view text, std::size_t count) {
    std::string all;
    all.reserve(text.size() * count);
    for (std::size_t n = 0; n < count; ++n) {
        all += text;
    }
    return all;
}

/// Scans, walks and explains; gives the number of messages.
std::uint64_t survive(const std::string& text) {
    const std::int64_t begin = steadyMilliseconds();
    const auto source = indexedText(text);
    std::uint64_t end = 0;
    for (std::uint64_t n = 0; n < source->size(); ++n) {
        const hl7::IndexEntry entry = source->messages()[MessageNumber(n)];
        EXPECT_GE(entry.begin(), end);
        end = entry.range().end();
        if (n < 50 || n % 1000 == 0) {
            const hl7::MessageView view(slice(asBytes(text), entry.range()));
            std::uint64_t leaves = 0, bytes = 0;
            view.forEachLeaf([&](std::uint64_t, std::uint32_t, std::uint32_t length) {
                ++leaves;
                bytes += length;
            });
            EXPECT_LE(bytes, entry.length());
            EXPECT_LE(view.explain().size(), 100u + view.segmentCount());
            static_cast<void>(view.pathAt(entry.length() / 2));
        }
    }
    EXPECT_LE(end, text.size());
    EXPECT_LE(source->messages().memoryBytes(), 24 * source->size() + (1u << 20));
    EXPECT_LT(steadyMilliseconds() - begin, kLimitMs);
    return source->size();
}

TEST(Hostile, oneLongLineWithoutMessage) {
    EXPECT_EQ(survive(std::string(20u << 20, 'x')), 0u);
}

TEST(Hostile, oneLongLineInAMessage) {
    EXPECT_EQ(survive(kMsh + "OBX|1|TX|A||" + std::string(20u << 20, 'x') + "\r"), 1u);
}

TEST(DeepHostile, lineOf200MB) {
    EXPECT_EQ(survive(kMsh + "OBX|1|TX|A||" + std::string(200u << 20, 'x')), 1u);
    EXPECT_EQ(survive(std::string(200u << 20, '|')), 0u);
}

TEST(Hostile, oneLongLineOfDelimiters) {
    for (const char c : {'|', '^', '~', '&', '\\'}) {
        EXPECT_EQ(survive(kMsh + "OBX|1|TX|A||" + std::string(4u << 20, c) + "\r"), 1u) << c;
    }
}

TEST(Hostile, millionEmptySegments) {
    EXPECT_EQ(survive(kMsh + repeated("PV2\r", 1'000'000)), 1u);
    EXPECT_EQ(survive(kMsh + repeated("ZZ1|\n", 1'000'000)), 1u);
    EXPECT_EQ(survive("MSH|^~\\&|A\n" + repeated("PV2\n", 1'000'000)), 1u);
}

TEST(Hostile, millionBlankLines) {
    for (const char* blank : {"\r", "\n", "\r\n"}) {
        EXPECT_EQ(survive(kMsh + repeated(blank, 1'000'000)), 1u);
        EXPECT_EQ(survive("MSH|^~\\&|A\nPID|1" + repeated(blank, 1'000'000) + "PV1|1\n"), 1u);
        EXPECT_EQ(survive(kMsh + "PID|1" + repeated(blank, 1'000'000) + "junk\r"), 1u);
    }
}

TEST(Hostile, millionRepetitions) {
    const std::string text = kMsh + "PID|1||" + repeated("1^x~", 1'000'000) + "\r";
    EXPECT_EQ(survive(text), 1u);
    const std::int64_t begin = steadyMilliseconds();
    const hl7::MessageView view(asBytes(text));
    std::vector<hl7::Element> found;
    hl7::PathPattern::parse("PID-3[*].2").value().resolve(view, found);
    EXPECT_EQ(found.size(), 1'000'001u);
    hl7::PathPattern::parse("PID-3[2=\"y\"].1").value().resolve(view, found);
    EXPECT_TRUE(found.empty());
    EXPECT_LT(steadyMilliseconds() - begin, kLimitMs);
}

TEST(Hostile, base64Of10MB) {
    EXPECT_EQ(survive(kMsh + "OBX|1|ED|A||^AP^^Base64^" + repeated("QUJD", (10u << 20) / 4) + "\rNTE|1||z\r"), 1u);
    EXPECT_EQ(
        survive(kMsh + "OBX|1|ED|A||" + repeated("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo\n", (10u << 20) / 36) + "\r"),
        1u);
}

TEST(Hostile, allDelimitersEqual) {
    EXPECT_EQ(survive("MSH|||||" + std::string(1'000'000, '|') + "\rPID|1||2\r"), 1u);
    EXPECT_EQ(survive("MSH|^|^|A\rPID|1|" + std::string(1'000'000, '^') + "\r"), 1u);
    EXPECT_EQ(survive("MSH^^^^^^A\rPID^1^^" + std::string(1'000'000, '^') + "\r"), 0u);
}

TEST(Hostile, millionHeaderWordsInOneLine) {
    EXPECT_EQ(survive(repeated("MSH", 1'000'000)), 0u);
    EXPECT_EQ(survive(repeated("MSH|", 1'000'000)), 0u);
    EXPECT_EQ(survive(repeated("MSH ", 1'000'000)), 0u);
    EXPECT_EQ(survive("12:00 x" + repeated(" MSH|^~\\&|A", 300'000)), 1u);
    // A long header behind a long prefix: the first is the message of the line.
    EXPECT_EQ(survive(repeated("x MSH|^~\\&|A|B|C|D|E|F|ADT^A01|1 ", 300'000)), 1u);
}

TEST(Hostile, millionHeadersOnTheirOwnLines) {
    EXPECT_EQ(survive(repeated("MSH|\r", 1'000'000)), 1'000'000u);
    EXPECT_EQ(survive(repeated("\x0bMSH|\x1c\r", 500'000)), 500'000u);
    EXPECT_EQ(survive("\x0b" + repeated("MSH|^~\\&|\n", 500'000)), 500'000u);
}

TEST(Hostile, longTailsOfJunk) {
    EXPECT_EQ(survive(kMsh + "PID|1\r" + repeated("x\r", 1'000'000)), 1u);
    EXPECT_EQ(survive(kMsh + "PID|1\r" + repeated("x\n", 1'000'000)), 1u);
    EXPECT_EQ(survive("MSH|^~\\&|A\nPID|1\n" + repeated("x\n", 1'000'000)), 1u);
    EXPECT_EQ(survive("MSH|^~\\&|A\nPID|1\n" + repeated("x\r", 1'000'000) + "-----\n"), 1u);
    EXPECT_EQ(survive("12:00:00 " + kMsh + "PID|1\n" + repeated("12:00:01 x\n", 500'000)), 1u);
    EXPECT_EQ(survive("in: MSH|^~\\&|A|B|C|D|E|F|ADT^A01|1\nPID|1\n" + repeated("x\n", 1'000'000)), 1u);
    // Segments far apart, so that every line between looks for the next one.
    EXPECT_EQ(survive(kMsh + repeated(repeated("x\r", 20'000) + "PID|1\r", 50) + "x\r"), 1u);
}

TEST(Hostile, batchSegmentsWithoutEnd) {
    EXPECT_EQ(survive(repeated("BHS|^~\\&\r", 500'000)), 0u);
    EXPECT_EQ(survive(kMsh + repeated("BTS|1\rFTS|1\r", 300'000)), 1u);
    EXPECT_EQ(survive(kMsh + repeated("BTS|1\rx\r", 300'000)), 1u);
    EXPECT_EQ(survive(kMsh + repeated("x\nBTS|1\n", 300'000)), 1u);
}

TEST(Hostile, nestedJunk) {
    EXPECT_EQ(survive(repeated("[{(<", 1'000'000)), 0u);
    EXPECT_EQ(survive(repeated("\x0b", 1'000'000) + kMsh + repeated("\x1c", 1'000'000)), 1u);
    EXPECT_EQ(survive(std::string(4u << 20, '\0') + kMsh + std::string(4u << 20, '\0')), 1u);
    EXPECT_EQ(survive(kMsh + "NTE|1||" + repeated("\\E", 1'000'000) + "\r"), 1u);
}

}  // namespace
}  // namespace plumb::source::test
