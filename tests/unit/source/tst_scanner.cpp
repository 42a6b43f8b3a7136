// One pass over a source: what is published when, what is summed up, how it is stopped, what one line is told by.
#include "source/scanner.h"

#include "source/start_finder.h"
#include "unit/source/scan_support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace plumb::source::test {
namespace {

const std::string kMessage = "MSH|^~\\&|A|B|C|D|20240102||ADT^A01|C1|P|2.5\rPID|1||1\r";

std::string many(int count) {
    std::string all;
    for (int n = 0; n < count; ++n) {
        all += kMessage;
    }
    return all;
}

TEST(Scanner, emptySourceHasNoMessagesAndIsComplete) {
    const auto source = indexedText("");
    ASSERT_TRUE(source);
    EXPECT_EQ(source->size(), 0u);
    EXPECT_TRUE(source->messages().complete());
    EXPECT_TRUE(source->assumptions().empty());
}

TEST(Scanner, publishesTheFirstPieceBeforeTheRest) {
    const std::string text = many(5000);
    OpenedSource source(std::make_shared<MemorySource>("text", text), {});
    std::vector<std::uint64_t> seen, covered;
    Progress progress;
    ScanOptions options = pieces(20'000);
    options.firstPieceBytes = 1'000;
    ASSERT_TRUE(source.index(options, {}, progress, [&] {
        seen.push_back(source.size());
        covered.push_back(source.messages().covered());
    }));
    ASSERT_GT(seen.size(), 3u);
    EXPECT_LT(seen.front(), 40u);
    EXPECT_GT(seen.front(), 5u);
    EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
    EXPECT_TRUE(std::is_sorted(covered.begin(), covered.end()));
    EXPECT_EQ(seen.back(), 5000u);
    EXPECT_EQ(covered.back(), text.size());
    EXPECT_EQ(progress.state().done, text.size());
    EXPECT_EQ(progress.state().total, text.size());
}

TEST(Scanner, whatIsPublishedIsAlreadyRight) {
    const std::string text = many(2000);
    OpenedSource source(std::make_shared<MemorySource>("text", text), {});
    Progress progress;
    ASSERT_TRUE(source.index(pieces(5'000), {}, progress, [&] {
        for (std::uint64_t n = 0; n < source.size(); n += 97) {
            ASSERT_EQ(messageText(source, n), kMessage);
        }
        const ByteRange rest = source.messages().gapBefore(source.size());
        ASSERT_LE(rest.end(), text.size());
        ASSERT_EQ(rest.length, 0u) << "an open message must not be shown as a gap";
    }));
}

TEST(Scanner, stopsWhenAsked) {
    CancelSource cancel;
    OpenedSource source(std::make_shared<MemorySource>("text", many(5000)), {});
    Progress progress;
    const Result<void> result = source.index(pieces(10'000), cancel.token(), progress, [&] { cancel.stop(); });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().id(), MessageId::Cancelled);
    EXPECT_GT(source.size(), 0u);
    EXPECT_LT(source.size(), 5000u);
    EXPECT_FALSE(source.messages().complete());
}

TEST(Scanner, summaryIsToldInSentences) {
    const auto source = indexedText("\xEF\xBB\xBF"
                                    "FHS|^~\\&|A\rBHS|^~\\&|A\r" +
                                    kMessage + kMessage + "BTS|3\rFTS|1\rend of file\r");
    ASSERT_TRUE(source);
    std::string told;
    for (const Note& note : source->assumptions()) {
        told += note.render() + '\n';
    }
    EXPECT_EQ(told, "The file starts with a byte order mark (UTF-8), which is kept and not part of any message.\n"
                    "The messages are framed as plain text in batches.\n"
                    "Segments end with CR.\n"
                    "Between and around the messages stand bytes that are not HL7 and are kept as gaps: 11.\n"
                    "BTS at byte 131 says 3, but the count is 2.\n");
}

TEST(Scanner, mixedFramingIsTold) {
    const auto source = indexedText(kMessage + "\x0b" + kMessage + "\x1c\r");
    ASSERT_TRUE(source);
    EXPECT_EQ(source->assumptions()[0].render(), "The messages are framed as MLLP for some, plain for others.");
    EXPECT_EQ(indexText(*source).find("mllp"), indexText(*source).rfind("mllp"));
}

TEST(Scanner, prefixOfALogLineIsKept) {
    const auto source = indexedText("first line\n03:04:05.678 in [7] " + kMessage + "\n" + kMessage);
    ASSERT_TRUE(source);
    ASSERT_EQ(source->size(), 2u);
    EXPECT_EQ(source->linePrefix(MessageNumber(0)).value(), "03:04:05.678 in [7] ");
    EXPECT_EQ(source->linePrefix(MessageNumber(1)).value(), "");
    EXPECT_EQ(source->linePrefix(MessageNumber(2)).value(), "");
}

TEST(Scanner, numberPastTheEndIsAnError) {
    const auto source = indexedText(kMessage);
    ASSERT_TRUE(source);
    WindowBuffer buffer;
    const auto message = source->message(MessageNumber(1), buffer);
    ASSERT_FALSE(message);
    EXPECT_EQ(message.error().id(), MessageId::SourceNoSuchMessage);
}

TEST(Scanner, forEachVisitsRunsAndStops) {
    const auto source = indexedText(many(100));
    ASSERT_TRUE(source);
    std::vector<std::uint64_t> visited;
    ASSERT_TRUE(source->forEach(10, 90, [&](MessageNumber number, ByteView bytes) {
        EXPECT_EQ(asText(bytes), kMessage);
        visited.push_back(number.value());
        return visited.size() < 30;
    }));
    ASSERT_EQ(visited.size(), 30u);
    EXPECT_EQ(visited.front(), 10u);
    EXPECT_EQ(visited.back(), 39u);
}

// One row a line: is the word MSH in it the start of a message?
struct Line {
    const char* text;
    bool starts;
};

TEST(StartFinder, aLineIsJudgedByItself) {
    const Line lines[] = {
        {"MSH|^~\\&|A|B", true},
        {"MSH|^~\\&", true},
        {"MSH|", true},
        {"MSH|^~\\&#|A", true},
        {"MSH$%!*@$A$B", true},
        {"MSH\xA6^~\\&\xA6"
         "A",
         true},
        {"MSH", false},
        {"MSH is missing", false},
        {"MSH: none", false},
        {"MSH-12", false},
        {"MSH-12 = 2.5", false},
        {"MSH.", false},
        {"MSHA|^~\\&|A", false},
        {"msh|^~\\&|A", false},
        {"XMSH|^~\\&|A|B|C|D|20240102||ADT^A01|1|P|2.5", false},
        {"12:00 MSH|^~\\&|A|B|C|D|20240102||ADT^A01|1|P|2.5", true},
        {"in=MSH|^~\\&|A|B|C|D|20240102||ACK|1|P|2.5", true},
        {"12:00 MSH|^~\\&|A|B", false},
        {"12:00 bad MSH|?", false},
        {"NTE|1||MSH|^~\\&|A|B|C|D|20240102||ADT^A01|1|P|2.5", false},
        {"ZNT#1#MSH|^~\\&|A|B|C|D|20240102||ADT^A01|1|P|2.5", false},
        {"OBX|1|TX|A||x MSH|^~\\&|A|B|C|D|20240102||ADT^A01|1|P|2.5", false},
    };
    for (const Line& line : lines) {
        const std::string text = std::string("some line\n") + line.text + "\n";
        std::vector<MessageStart> starts;
        findStarts({asBytes(text), 0, true}, 0, text.size(), starts);
        EXPECT_EQ(starts.size(), line.starts ? 1u : 0u) << line.text;
        if (!starts.empty()) {
            EXPECT_EQ(starts[0].at, text.find("MSH")) << line.text;
            EXPECT_EQ(starts[0].lineBegin, 10u) << line.text;
        }
    }
}

TEST(StartFinder, everyFrameByteStartsALine) {
    for (const char before : {'\r', '\n', '\x0b', '\x1c', '\0'}) {
        const std::string text = std::string("x") + before + kMessage;
        std::vector<MessageStart> starts;
        findStarts({asBytes(text), 0, true}, 0, text.size(), starts);
        ASSERT_EQ(starts.size(), 1u) << static_cast<int>(before);
        EXPECT_EQ(starts[0].at, 2u);
        EXPECT_EQ(starts[0].lineBegin, 2u);
    }
}

}  // namespace
}  // namespace plumb::source::test
