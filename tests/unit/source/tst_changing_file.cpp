// A file that somebody else writes, cuts, replaces and rotates while it is open: an error is fine, a crash or bytes of
// another message are not.
#include "hl7/message_view.h"
#include "unit/source/scan_support.h"

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <thread>

namespace plumb::source::test {
namespace {

/// A message full of its own mark, so that a byte of another one shows.
std::string marked(const std::string& mark, std::size_t extra) {
    std::string text = "MSH|^~\\&|A|B|C|D|20240102||ORU^R01|" + mark + "|P|2.5\rPID|1||" + mark + "\r";
    for (std::size_t n = 0; n < 12 + extra; ++n) {
        text.append("OBX|").append(std::to_string(n)).append("|ST|").append(mark).append("||");
        text.append(mark).append(" ").append(mark).append("|\r");
    }
    return text;
}

/// Marks of one length, so that a file of other messages can have the same size.
std::string markOf(std::size_t generation, std::size_t number) {
    return "G" + std::to_string(1000 + generation) + "N" + std::to_string(10000 + number);
}

std::string fileOf(std::size_t generation, std::size_t count) {
    std::string all;
    for (std::size_t n = 0; n < count; ++n) {
        all += marked(markOf(generation, n), n % 5);
    }
    return all;
}

/// In place: the file stays the same one, as a program that writes it anew leaves it.
void overwrite(const std::string& path, const std::string& text) {
    std::ofstream out(path, std::ios::binary | std::ios::in | std::ios::out);
    out.write(text.data(), static_cast<std::streamsize>(text.size()));
    out.close();
    std::filesystem::resize_file(path, text.size());
}

void append(const std::string& path, const std::string& text) {
    std::ofstream(path, std::ios::binary | std::ios::app).write(text.data(), static_cast<std::streamsize>(text.size()));
}

/// Every answer must be the whole of one message of one generation; which, is told by its own mark.
void expectOneMessage(std::string_view bytes) {
    const hl7::MessageView view(asBytes(bytes));
    const std::string mark(view.controlId());
    ASSERT_EQ(mark.size(), 11u) << shown(bytes.substr(0, 500));
    const std::size_t extra = static_cast<std::size_t>(std::stoul(mark.substr(6)) - 10000) % 5;
    ASSERT_EQ(shown(bytes), shown(marked(mark, extra)));
}

/// Reads messages until told to stop. Counts answers and errors; a last message that was taken back while its end is
/// looked for again is neither.
struct Reader {
    const OpenedSource& source;
    std::atomic<bool> stop{false};
    std::atomic<std::size_t> answers{0}, errors{0};

    void run(unsigned seed) {
        std::mt19937 random(seed);
        WindowBuffer buffer;
        while (!stop && !testing::Test::HasFailure()) {
            const MessageNumber number(random() % source.size());
            const Result<ByteView> message = source.message(number, buffer);
            if (message) {
                ++answers;
                expectOneMessage(asText(*message));
            } else if (message.error().id() != MessageId::SourceNoSuchMessage) {
                ++errors;
            }
        }
    }
};

class ChangingFile : public testing::TestWithParam<bool> {
protected:
    [[nodiscard]] std::unique_ptr<OpenedSource> open() const {
        auto file = FileSource::open(m_path);
        EXPECT_TRUE(file.has_value());
        if (GetParam()) {
            (*file)->useReadsOnly();
        }
        return indexed(*file);
    }
    /// Changes the file while two readers are at it; returns how many of their reads failed.
    template <class Change>
    std::size_t whileReading(const OpenedSource& source, Change&& change) {
        Reader reader{source};
        std::thread first([&] { reader.run(1); }), second([&] { reader.run(2); });
        while (reader.answers < 20 && !HasFailure()) {
            std::this_thread::yield();
        }
        change();
        const std::size_t before = reader.answers + reader.errors;
        while (reader.answers + reader.errors < before + 20 && !HasFailure()) {
            std::this_thread::yield();
        }
        reader.stop = true;
        first.join();
        second.join();
        return reader.errors;
    }

    TemporaryFolder m_folder;
    std::string m_path = m_folder.path() + "/feed.hl7";
};

std::string howRead(const testing::TestParamInfo<bool>& info) {
    return info.param ? "Read" : "Mapped";
}
INSTANTIATE_TEST_SUITE_P(Source, ChangingFile, testing::Bool(), howRead);

TEST_P(ChangingFile, cutShortWhileReading) {
    std::mt19937 random(5);
    for (std::size_t round = 0; round < 100 && !HasFailure(); ++round) {
        m_folder.write("feed.hl7", fileOf(round, 60));
        const auto source = open();
        ASSERT_TRUE(source);
        const std::uint64_t size = source->bytes().size();
        whileReading(*source, [&] { std::filesystem::resize_file(m_path, random() % size); });
        WindowBuffer buffer;
        const Result<ByteView> last = source->message(MessageNumber(source->size() - 1), buffer);
        ASSERT_FALSE(last);
        EXPECT_EQ(last.error().id(), MessageId::SourceTruncated) << last.error().render();
        Progress progress;
        EXPECT_EQ(source->refresh({}, {}, progress).value(), FileChange::Truncated);
    }
}

TEST_P(ChangingFile, rewrittenInPlaceWhileReading) {
    for (std::size_t round = 0; round < 100 && !HasFailure(); ++round) {
        m_folder.write("feed.hl7", fileOf(2 * round, 60));
        const auto source = open();
        ASSERT_TRUE(source);
        const std::string other = fileOf(2 * round + 1, 60);
        ASSERT_EQ(other.size(), source->bytes().size()) << "the new file must have the same size";
        whileReading(*source, [&] { overwrite(m_path, other); });
        WindowBuffer buffer;
        for (std::uint64_t n = 0; n < source->size(); n += 7) {
            const Result<ByteView> message = source->message(MessageNumber(n), buffer);
            ASSERT_FALSE(message) << "shows what was written later: " << shown(asText(*message).substr(0, 200));
            EXPECT_TRUE(message.error().id() == MessageId::SourceRewritten ||
                        message.error().id() == MessageId::SourceReplaced)
                << message.error().render();
        }
        Progress progress;
        EXPECT_EQ(source->refresh({}, {}, progress).value(), FileChange::Replaced);
    }
}

// Head and tail stay: nothing but the check of each message against its index entry can notice.
TEST_P(ChangingFile, rewrittenInTheMiddleWhileReading) {
    for (std::size_t round = 0; round < 20 && !HasFailure(); ++round) {
        const std::string text = fileOf(round, 60);
        m_folder.write("feed.hl7", text);
        const auto source = open();
        ASSERT_TRUE(source);
        const ByteRange range = source->messages()[MessageNumber(30)].range();
        std::string changed = text;
        changed.replace(range.begin, range.length, marked(markOf(900, 30), 0));
        ASSERT_EQ(changed.size(), text.size());
        whileReading(*source, [&] { overwrite(m_path, changed); });
        WindowBuffer buffer;
        const Result<ByteView> replaced = source->message(MessageNumber(30), buffer);
        ASSERT_FALSE(replaced);
        EXPECT_EQ(replaced.error().id(), MessageId::SourceReplaced);
        EXPECT_EQ(replaced.error().arguments().at(1), "31");
        const Result<ByteView> same = source->message(MessageNumber(31), buffer);
        ASSERT_TRUE(same) << same.error().render();
        EXPECT_EQ(asText(*same), marked(markOf(round, 31), 1));
        Result<void> run = source->forEach(0, source->size(), [](MessageNumber, ByteView) { return true; });
        ASSERT_FALSE(run);
        EXPECT_EQ(run.error().id(), MessageId::SourceReplaced);
    }
}

TEST_P(ChangingFile, growthIsTakenInWhileReading) {
    m_folder.write("feed.hl7", fileOf(0, 20));
    const auto source = open();
    ASSERT_TRUE(source);
    std::string whole = fileOf(0, 20);
    std::size_t next = 20;
    const std::size_t errors = whileReading(*source, [&] {
        std::mt19937 random(9);
        for (std::size_t round = 0; round < 100 && !HasFailure(); ++round) {
            // Whole messages, so that readers can hold every answer against its mark.
            std::string more;
            for (std::size_t k = random() % 4; k > 0; --k, ++next) {
                more += marked(markOf(round + 1, next), next % 5);
            }
            append(m_path, more);
            whole += more;
            Progress progress;
            const Result<FileChange> change = source->refresh(pieces(3000, 2), {}, progress);
            ASSERT_TRUE(change) << change.error().render();
            EXPECT_EQ(*change, more.empty() ? FileChange::None : FileChange::Grown);
            EXPECT_EQ(source->size(), next);
        }
    });
    EXPECT_EQ(errors, 0u);
    EXPECT_EQ(joined(*source), whole);
    EXPECT_EQ(indexText(*source), indexText(*indexedText(whole)));
    EXPECT_EQ(summaryText(*source), summaryText(*indexedText(whole)));
}

// A writer that is caught in the middle of a message, a batch, a line of a log.
TEST_P(ChangingFile, growthByAnyBytesGivesTheIndexOfTheWhole) {
    std::string text = "FHS|^~\\&|A\rBHS|^~\\&|A\r";
    for (std::size_t n = 0; n < 40; ++n) {
        // Two messages after one another share a frame.
        text += n % 4 == 0   ? "03:04:05 INFO in: " + marked(markOf(1, n), 0) + "\n03:04:05 INFO out: sent\n"
                : n % 4 == 1 ? "\x0b" + marked(markOf(1, n), 0)
                : n % 4 == 2 ? marked(markOf(1, n), 0) + "\x1c\r"
                             : marked(markOf(1, n), 0);
    }
    text += "BTS|40\rFTS|1\r";
    std::mt19937 random(4);
    for (int round = 0; round < 10 && !HasFailure(); ++round) {
        std::size_t at = random() % 3000;
        m_folder.write("feed.hl7", text.substr(0, at));
        const auto source = open();
        ASSERT_TRUE(source);
        while (at < text.size()) {
            const std::size_t more = std::min<std::size_t>(1 + random() % 2000, text.size() - at);
            append(m_path, text.substr(at, more));
            at += more;
            Progress progress;
            const Result<FileChange> change = source->refresh({}, {}, progress);
            ASSERT_TRUE(change) << change.error().render();
            ASSERT_EQ(*change, FileChange::Grown);
            ASSERT_EQ(joined(*source), text.substr(0, at));
        }
        EXPECT_EQ(indexText(*source), indexText(*indexedText(text)));
        EXPECT_EQ(summaryText(*source), summaryText(*indexedText(text)));
    }
}

// Who looks at a source meanwhile sees it as it was, its last message included.
TEST_P(ChangingFile, goingOnLeavesWhatOthersLookAt) {
    std::string text;
    for (std::size_t n = 0; n < 30; ++n) {
        text += "03:04:05 INFO in: " + marked(markOf(1, n), n % 3) + "\n";
    }
    std::mt19937 random(5);
    std::size_t at = 500;
    m_folder.write("feed.hl7", text.substr(0, at));
    std::shared_ptr<const OpenedSource> source = open();
    ASSERT_TRUE(source);
    while (at < text.size() && !HasFailure()) {
        const std::size_t more = std::min<std::size_t>(1 + random() % 300, text.size() - at);
        const std::string before = indexText(*source), seen = joined(*source);
        append(m_path, text.substr(at, more));
        at += more;
        Progress progress;
        const Result<OpenedSource::GrownOn> grown = source->grownOn({}, {}, progress);
        ASSERT_TRUE(grown) << grown.error().render();
        ASSERT_EQ(grown->change, FileChange::Grown);
        EXPECT_EQ(indexText(*source), before);
        EXPECT_EQ(joined(*source), seen);
        source = grown->source;
        EXPECT_EQ(joined(*source), text.substr(0, at));
    }
    EXPECT_EQ(indexText(*source), indexText(*indexedText(text)));
    EXPECT_EQ(summaryText(*source), summaryText(*indexedText(text)));
    Progress progress;
    const Result<OpenedSource::GrownOn> none = source->grownOn({}, {}, progress);
    ASSERT_TRUE(none);
    EXPECT_TRUE(none->change == FileChange::None && none->source == nullptr);
}

// A listener's file: nothing of a message whose frame is closed is looked at again, so its entry never moves.
TEST_P(ChangingFile, framesThatAreFollowedKeepWhatTheyHave) {
    std::string text;
    for (std::size_t n = 0; n < 12; ++n) {
        text += "\x0b" + marked(markOf(1, n), n % 3) + "\x1c\r";
    }
    m_folder.write("feed.hl7", "");
    const auto source = open();
    ASSERT_TRUE(source);
    std::size_t frames = 0;
    for (std::size_t at = 0; at < text.size() && !HasFailure();) {
        const std::size_t end = text.find("\x1c\r", at) + 2;
        append(m_path, text.substr(at, end - at) + text.substr(end, 10));  // and a piece of the next one
        Progress progress;
        const Result<FileChange> change = source->refresh({}, {}, progress, end);
        ASSERT_TRUE(change) << change.error().render();
        EXPECT_EQ(*change, FileChange::Grown);
        EXPECT_EQ(source->size(), ++frames) << "what is not durable yet is not looked at";
        EXPECT_EQ(joined(*source), text.substr(0, end));
        std::filesystem::resize_file(m_path, end);
        at = end;
    }
    EXPECT_EQ(indexText(*source), indexText(*indexedText(text)));
    EXPECT_EQ(summaryText(*source), summaryText(*indexedText(text)));
}

TEST_P(ChangingFile, rotationIsNoticed) {
    m_folder.write("feed.hl7", fileOf(1, 10));
    const auto source = open();
    ASSERT_TRUE(source);
    Progress progress;
    EXPECT_EQ(source->refresh({}, {}, progress).value(), FileChange::None);
    std::filesystem::rename(m_path, m_folder.path() + "/feed.hl7.1");
    m_folder.write("feed.hl7", fileOf(2, 10));
    EXPECT_EQ(source->refresh({}, {}, progress).value(), FileChange::Rotated);
    // What was opened is still there under its new name, and is still what is shown.
    EXPECT_EQ(messageText(*source, 3), marked(markOf(1, 3), 3));
    std::filesystem::remove(m_path);
    EXPECT_EQ(source->refresh({}, {}, progress).value(), FileChange::Rotated);
    std::filesystem::remove(m_folder.path() + "/feed.hl7.1");
    EXPECT_EQ(messageText(*source, 4), marked(markOf(1, 4), 4));
}

}  // namespace
}  // namespace plumb::source::test
