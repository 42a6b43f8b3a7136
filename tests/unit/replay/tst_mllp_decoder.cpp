#include "base/message_catalogue.h"
#include "replay/mllp_decoder.h"
#include "replay/wire_log.h"

#include <gtest/gtest.h>

#include <string>

using namespace plumb;
using namespace plumb::replay;

namespace {

constexpr std::uint64_t kLimit = 1000;

/// "MSH|a<CR>" and the codes of what was odd, a line a frame.
void print(std::string& out, const Frame& frame) {
    std::string text = wireText(frame.bytes);
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n')) {
        text.erase(at, 1);
    }
    out += text;
    for (const Note& note : explain(frame, kLimit)) {
        out += ' ';
        out += note.code().substr(std::string_view("replay.frame-").size());
    }
    out += '\n';
}

/// The frames of a stream that comes in pieces of `piece` bytes and then ends.
std::string framesOf(std::string_view stream, std::size_t piece, std::uint64_t limit = kLimit) {
    MllpDecoder decoder({}, limit);
    std::string out;
    for (std::size_t at = 0; at < stream.size(); at += piece) {
        decoder.feed(asBytes(stream.substr(at, piece)));
        while (const auto frame = decoder.next()) {
            print(out, *frame);
        }
    }
    EXPECT_EQ(decoder.received(), stream.size());
    while (const auto frame = decoder.finish()) {
        print(out, *frame);
    }
    return out;
}

struct Row {
    const char* name;
    std::string stream;
    const char* frames;
};

std::string operator""_s(const char* text, std::size_t length) {
    return {text, length};
}

// \v is VT, \x1c FS.
const Row kRows[] = {
    {"Plain", "\vMSH|a\r\x1c\r", "MSH|a<CR>\n"},
    {"Two", "\vMSH|a\r\x1c\r\vMSH|b\r\x1c\r", "MSH|a<CR>\nMSH|b<CR>\n"},
    {"NoFinalCr", "\vMSH|a\x1c\r", "MSH|a no-final-cr\n"},
    {"NotHl7", "\vhello\r\x1c\r", "hello<CR>\n"},
    {"Empty", "\v\x1c\r", " empty\n"},
    {"LineEndsBetween", "\vMSH|a\r\x1c\r\n\r\n\vMSH|b\r\x1c\r", "MSH|a<CR>\nMSH|b<CR>\n"},
    {"Garbage", "GET /\r\n\vMSH|a\r\x1c\r", "MSH|a<CR> garbage\n"},
    {"GarbageAlone", "nothing at all", ""},
    {"NoStart", "MSH|a\r\x1c\r\vMSH|b\r\x1c\r", "MSH|a<CR> no-start\nMSH|b<CR>\n"},
    {"GarbageAndNoStart", "MSMSH|a\r\x1c\r", "MSH|a<CR> garbage no-start\n"},
    {"FsWithoutCr", "\vMSH|a\r\x1c\vMSH|b\r\x1c", "MSH|a<CR> no-cr\nMSH|b<CR> no-cr\n"},
    {"FsWithoutCrBeforeMsh", "\vMSH|a\r\x1cMSH|b\r\x1c\r", "MSH|a<CR> no-cr\nMSH|b<CR> no-start\n"},
    {"FsLf", "\vMSH|a\r\x1c\n\vMSH|b\r\x1c\n", "MSH|a<CR> lf-for-cr\nMSH|b<CR> lf-for-cr\n"},
    {"LfSegments", "\vMSH|a\nPID|1\n\x1c\r", "MSH|a<LF>PID|1<LF>\n"},
    {"FsInside", "\vMSH|a\x1cz\x1c\nz\r\x1c\r", "MSH|a<FS>z<FS><LF>z<CR>\n"},
    {"VtInside", "\vMSH|a\vz\vMS\r\x1c\r", "MSH|a<VT>z<VT>MS<CR>\n"},
    {"NotEnded", "\vMSH|a\r\vMSH|b\r\x1c\r", "MSH|a<CR> not-ended\nMSH|b<CR>\n"},
    {"VtTwice", "\v\vMSH|a\r\x1c\r", "MSH|a<CR>\n"},
    {"Batch", "\vFHS|a\rBHS|b\rMSH|c\r\x1c\r", "FHS|a<CR>BHS|b<CR>MSH|c<CR>\n"},
    {"CutOff", "\vMSH|a\r", "MSH|a<CR> cut-off\n"},
    {"CutOffWithoutFrame", "MSH|a\r", "MSH|a<CR> no-start cut-off\n"},
    {"CutOffAtOnce", "\v", " cut-off empty\n"},
    {"Nuls", "\vMSH|\0a\r\x1c\r"_s, "MSH|<NUL>a<CR>\n"},
    {"MshAsText", "\vNTE|MSH|x\r\x1c\r", "NTE|MSH|x<CR>\n"},
};

class Frames : public testing::TestWithParam<Row> {};

}  // namespace

TEST_P(Frames, AreTheSameInPiecesOfAnySize) {
    const Row& row = GetParam();
    for (std::size_t piece = 1; piece <= row.stream.size(); ++piece) {
        EXPECT_EQ(framesOf(row.stream, piece), row.frames) << "in pieces of " << piece;
    }
}

INSTANTIATE_TEST_SUITE_P(MllpDecoder, Frames, testing::ValuesIn(kRows),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(MllpDecoder, WaitsForWhatFollowsFsUntilThePeerIsSilent) {
    MllpDecoder decoder;
    decoder.feed(asBytes("\vMSH|a\r\x1c"));
    EXPECT_FALSE(decoder.next());
    EXPECT_TRUE(decoder.unsure());
    EXPECT_TRUE(decoder.inside());
    const auto frame = decoder.settle();
    ASSERT_TRUE(frame);
    EXPECT_EQ(asText(frame->bytes), "MSH|a\r");
    EXPECT_TRUE(frame->oddities.noTrailer);
    EXPECT_FALSE(decoder.inside());
    // A CR that comes after all belongs to nothing, and is no oddity.
    decoder.feed(asBytes("\r\vMSH|b\r\x1c\r"));
    const auto second = decoder.next();
    ASSERT_TRUE(second);
    EXPECT_FALSE(second->oddities.any());
}

TEST(MllpDecoder, SettlingLeavesWhatIsNotAtAnEnd) {
    MllpDecoder decoder;
    decoder.feed(asBytes("\vMSH|a\r"));
    EXPECT_FALSE(decoder.next());
    EXPECT_FALSE(decoder.unsure());
    EXPECT_FALSE(decoder.settle());
    decoder.feed(asBytes("\x1c\r"));
    ASSERT_TRUE(decoder.next());
}

TEST(MllpDecoder, WhatOnlyBeginsLikeAFrameIsNone) {
    // The cut-off one keeps to the limit too.
    EXPECT_EQ(framesOf("\vMSH|a\r\x1cM", 1, 100), "MSH|a<CR><FS>M cut-off\n");
    EXPECT_EQ(framesOf("\vMSH|a\r\x1c\nMS", 3, 7), "MSH|a<CR><FS> too-long\n");
}

TEST(MllpDecoder, SaysWhereFramesStandAndWhatWasSkipped) {
    MllpDecoder decoder;
    decoder.feed(asBytes("\r\n\vMSH|a\r\x1c\rjunk\vMSH|b\r\x1c\r"));
    const auto first = decoder.next();
    ASSERT_TRUE(first);
    EXPECT_EQ(first->offset, 3u);
    EXPECT_EQ(first->garbage, 0u);
    const auto second = decoder.next();
    ASSERT_TRUE(second);
    EXPECT_EQ(second->offset, 16u);
    EXPECT_EQ(second->garbage, 4u);
    EXPECT_EQ(decoder.skipped(), 4u);
}

TEST(MllpDecoder, TellsOfALongMessageOnceAndGoesOnBehindIt) {
    const std::string longOne(5000, 'x');
    const std::string stream = "\vMSH|" + longOne + "\r\x1c\r\vMSH|b\r\x1c\r";
    for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, std::size_t{999}, stream.size()}) {
        const std::string frames = framesOf(stream, piece);
        EXPECT_EQ(frames, "MSH|" + std::string(996, 'x') + " too-long\nMSH|b<CR>\n") << piece;
    }
}

TEST(MllpDecoder, HoldsNoMoreThanItsLimitOfAMessageWithoutEnd) {
    MllpDecoder decoder({}, 100'000);
    const std::string chunk(64 * 1024, 'x');
    decoder.feed(asBytes("\vMSH|"));
    std::size_t most = 0;
    int frames = 0;
    for (int n = 0; n < 1600; ++n) {  // 100 MB
        decoder.feed(asBytes(chunk));
        while (decoder.next()) {
            ++frames;
        }
        most = std::max(most, decoder.bufferedBytes());
    }
    EXPECT_EQ(frames, 1);
    EXPECT_LE(most, 100'000u + chunk.size());
    EXPECT_FALSE(decoder.finish());
}

TEST(MllpDecoder, HoldsNoGarbage) {
    MllpDecoder decoder;
    const std::string chunk(64 * 1024, 'x');
    for (int n = 0; n < 100; ++n) {
        decoder.feed(asBytes(chunk));
        EXPECT_FALSE(decoder.next());
        ASSERT_LE(decoder.bufferedBytes(), 4u);
    }
    EXPECT_EQ(decoder.skipped(), 100u * 64 * 1024);
}

TEST(MllpDecoder, TakesOtherFramingBytes) {
    MllpDecoder decoder({0x02, 0x03, '\n'});
    decoder.feed(asBytes("\x02MSH|a\r\x03\n\vMSH|b\r\x1c\r"));
    const auto frame = decoder.next();
    ASSERT_TRUE(frame);
    EXPECT_EQ(asText(frame->bytes), "MSH|a\r");
    EXPECT_FALSE(frame->oddities.any());
    // MLLP's own bytes frame nothing here.
    EXPECT_FALSE(decoder.next());
}

TEST(MllpDecoder, ReadsWhatAppendFrameWrites) {
    std::vector<std::uint8_t> stream;
    for (const std::string_view text : {"MSH|a\r", "", "MSH|b\rNTE|\x1c\x1c|\v\r"}) {
        appendFrame(stream, asBytes(text));
    }
    EXPECT_EQ(framesOf(asText(stream), 3), "MSH|a<CR>\n empty\nMSH|b<CR>NTE|<FS><FS>|<VT><CR>\n");
}
