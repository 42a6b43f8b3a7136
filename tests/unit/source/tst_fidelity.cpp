// Open anything, lose nothing: what the generator wrote is what the index finds, byte for byte, however the messages
// are framed and whatever is odd or broken in them.
#include "hl7/message_view.h"
#include "unit/generated_corpus.h"
#include "unit/source/scan_support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace plumb::source::test {
namespace {

using plumb::test::generateCorpus;
using plumb::test::GeneratedCorpus;
using plumb::test::GeneratedMessage;

/// How a message of a corpus is written into a log: changes `text`, and `length` where the message loses its last CR.
using Logging = void (*)(std::string& log, GeneratedMessage& message, std::string_view bytes, std::size_t number);

std::string timeStamp(std::size_t number) {
    const auto two = [](std::size_t n) { return std::string(n < 10 ? "0" : "") + std::to_string(n); };
    return "2025-03-01 " + two(number / 3600 % 24) + ':' + two(number / 60 % 60) + ':' + two(number % 60);
}

void put(std::string& log, GeneratedMessage& message, std::string_view bytes) {
    message.begin = log.size();
    message.length = bytes.size();
    log += bytes;
}

// One line a message: prefix, segments ended by CR, LF behind the last CR.
void onOneLine(std::string& log, GeneratedMessage& message, std::string_view bytes, std::size_t number) {
    log += timeStamp(number) + ",123 INFO  [listener-" + std::to_string(number % 7) + "] received: ";
    put(log, message, bytes);
    log += '\n';
}

// The same, with the last CR cut off, and other lines of the log between.
void onOneLineWithoutLastCr(std::string& log, GeneratedMessage& message, std::string_view bytes, std::size_t number) {
    log += timeStamp(number) + " INFO  received: ";
    put(log, message, bytes.substr(0, bytes.size() - 1));
    log += '\n';
    log += timeStamp(number) + " DEBUG acknowledged " + message.controlId + " in 3 ms\n";
}

// A line a segment, with what a log has between: other lines, and now and then a stack trace.
void onManyLines(std::string& log, GeneratedMessage& message, std::string_view bytes, std::size_t number) {
    log += '[' + timeStamp(number) + "] in  ";
    put(log, message, bytes);
    log += '[' + timeStamp(number) + "] out acknowledged " + message.controlId + '\n';
    if (number % 5 == 0) {
        log += '[' + timeStamp(number) +
               "] ERROR java.lang.IllegalStateException: queue full\n\tat org.example.Queue.put(Queue.java:41)\n"
               "\tat org.example.Channel.run(Channel.java:7)\n";
    }
}

// The message on lines of its own below a line that announces it.
void belowALine(std::string& log, GeneratedMessage& message, std::string_view bytes, std::size_t number) {
    log += timeStamp(number) + " received " + std::to_string(bytes.size()) + " bytes:\n";
    put(log, message, bytes);
    log += "\n";
}

GeneratedCorpus logged(const GeneratedCorpus& plain, Logging logging) {
    GeneratedCorpus log;
    for (std::size_t n = 0; n < plain.messages.size(); ++n) {
        GeneratedMessage message = plain.messages[n];
        logging(log.text, message, std::string_view(plain.text).substr(message.begin, message.length), n);
        log.messages.push_back(message);
    }
    log.text += timeStamp(0) + " INFO  closing\n";
    return log;
}

struct Framing {
    const char* name;
    const char* arguments;
    Logging logging = nullptr;
};

std::ostream& operator<<(std::ostream& out, const Framing& framing) {
    return out << framing.name;
}

constexpr Framing kFramings[] = {
    {"Cr", "--eol cr"},
    {"Lf", "--eol lf"},
    {"CrLf", "--eol crlf"},
    {"Mllp", "--framing mllp"},
    {"BlankLines", "--framing blank --eol lf"},
    {"BatchCr", "--framing batch --batch-size 70"},
    {"BatchLf", "--framing batch --batch-size 70 --eol lf"},
    {"LogOneLine", "--eol cr", onOneLine},
    {"LogOneLineWithoutLastCr", "--eol cr", onOneLineWithoutLastCr},
    {"LogManyLinesLf", "--eol lf", onManyLines},
    {"LogManyLinesCrLf", "--eol crlf", onManyLines},
    {"LogBelowALine", "--eol lf", belowALine},
};

std::string framingName(const testing::TestParamInfo<Framing>& info) {
    return info.param.name;
}

GeneratedCorpus corpusOf(const Framing& framing, int count, bool broken) {
    GeneratedCorpus corpus = generateCorpus("--count " + std::to_string(count) + " --seed " + (broken ? "7 " : "3 ") +
                                            (broken ? "--odd 20 --broken 20 " : "") + framing.arguments);
    return framing.logging ? logged(corpus, framing.logging) : corpus;
}

/// The index against what the generator says, message by message; stops after a few differences.
void expectSameMessages(const OpenedSource& source, const GeneratedCorpus& corpus) {
    int differences = 0;
    hl7::MessageView view;
    for (std::size_t n = 0; n < std::min<std::size_t>(source.size(), corpus.messages.size()) && differences < 3; ++n) {
        const GeneratedMessage& expected = corpus.messages[n];
        const ByteRange found = source.messages()[MessageNumber(n)].range();
        view.assign(asBytes(std::string_view(corpus.text).substr(found.begin, found.length)));
        if (found != ByteRange{expected.begin, expected.length} || view.controlId() != expected.controlId) {
            ++differences;
            ADD_FAILURE() << "message " << n << ": expected " << expected.controlId << " at " << expected.begin << '+'
                          << expected.length << ", found " << view.controlId() << " at " << found.begin << '+'
                          << found.length << "\nexpected:\n"
                          << shown(
                                 std::string_view(corpus.text).substr(expected.begin, expected.length).substr(0, 3000))
                          << "\nfound:\n"
                          << shown(std::string_view(corpus.text).substr(found.begin, found.length).substr(0, 3000));
        }
    }
    EXPECT_EQ(source.size(), corpus.messages.size());
}

void expectFidelity(const GeneratedCorpus& corpus) {
    ASSERT_FALSE(corpus.messages.empty());
    const auto source = indexedText(corpus.text);
    ASSERT_TRUE(source);
    expectSameMessages(*source, corpus);
    EXPECT_TRUE(joined(*source) == corpus.text) << "gaps and messages are not the file";
    EXPECT_TRUE(source->messages().complete());
    EXPECT_EQ(source->messages().covered(), corpus.text.size());
    for (const Note& note : source->assumptions()) {
        EXPECT_NE(note.id, MessageId::BatchCountDiffers) << note.render();
        EXPECT_NE(note.id, MessageId::BatchUnclosed) << note.render();
    }
}

class Fidelity : public testing::TestWithParam<Framing> {};
class DeepFidelity : public Fidelity {};

TEST_P(Fidelity, everyMessageIsFoundWhereItIs) {
    expectFidelity(corpusOf(GetParam(), 20'000, false));
}

TEST_P(Fidelity, everyMessageIsFoundAmongOddAndBrokenOnes) {
    expectFidelity(corpusOf(GetParam(), 20'000, true));
}

TEST_P(DeepFidelity, everyMessageIsFoundWhereItIs) {
    expectFidelity(corpusOf(GetParam(), 200'000, false));
}

TEST_P(DeepFidelity, everyMessageIsFoundAmongOddAndBrokenOnes) {
    expectFidelity(corpusOf(GetParam(), 200'000, true));
}

// A piece knows its starts from its own bytes: where the borders lie and who scans them makes no difference.
TEST_P(Fidelity, piecesAndThreadsGiveTheSameIndex) {
    const GeneratedCorpus corpus = corpusOf(GetParam(), 1'000, true);
    const auto whole = indexedText(corpus.text, pieces(1u << 30));
    ASSERT_TRUE(whole);
    for (const std::uint64_t bytes : {512u, 1000u, 4096u}) {
        for (const unsigned threads : {1u, 2u, 3u}) {
            const auto cut = indexedText(corpus.text, pieces(bytes, threads));
            ASSERT_TRUE(cut);
            EXPECT_EQ(indexText(*cut), indexText(*whole)) << bytes << " bytes, " << threads << " threads";
            EXPECT_EQ(summaryText(*cut), summaryText(*whole)) << bytes << " bytes, " << threads << " threads";
        }
    }
}

TEST_P(Fidelity, mappedAndReadGiveTheSameIndex) {
    const GeneratedCorpus corpus = corpusOf(GetParam(), 1'000, true);
    const TemporaryFolder folder;
    const std::string path = folder.write("feed.hl7", corpus.text);
    const auto mapped = indexedFile(path, pieces(10'000, 2));
    auto file = FileSource::open(path);
    ASSERT_TRUE(file.has_value());
    (*file)->useReadsOnly();
    const auto read = indexed(*file, pieces(10'000, 2));
    const auto memory = indexedText(corpus.text);
    ASSERT_TRUE(mapped && read && memory);
    EXPECT_EQ(indexText(*mapped), indexText(*memory));
    EXPECT_EQ(indexText(*read), indexText(*memory));
    EXPECT_EQ(summaryText(*mapped), summaryText(*memory));
    EXPECT_EQ(summaryText(*read), summaryText(*memory));
    EXPECT_EQ(messageTexts(*mapped), messageTexts(*memory));
    EXPECT_EQ(messageTexts(*read), messageTexts(*memory));
}

INSTANTIATE_TEST_SUITE_P(Framings, Fidelity, testing::ValuesIn(kFramings), framingName);
INSTANTIATE_TEST_SUITE_P(Framings, DeepFidelity, testing::ValuesIn(kFramings), framingName);

}  // namespace
}  // namespace plumb::source::test
