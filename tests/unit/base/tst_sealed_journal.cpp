// A journal gives back what was written, to whom has the key, and nothing else; a writer that is killed loses at most
// the record it was writing.
#include "base/sealed_journal.h"

#include "base/file.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#ifndef _WIN32
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace plumb {
namespace {

class SealedJournalTest : public ::testing::Test {
protected:
    SealedJournalTest()
        : m_folder(std::filesystem::temp_directory_path() /
                   ("plumb-journal-" + std::string(::testing::UnitTest::GetInstance()->current_test_info()->name()))) {
        std::filesystem::remove_all(m_folder);
        std::filesystem::create_directories(m_folder);
    }
    ~SealedJournalTest() override { std::filesystem::remove_all(m_folder); }

    [[nodiscard]] std::string path() const { return (m_folder / "a.journal").string(); }
    [[nodiscard]] std::string bytes() const { return *readAll(path(), 1u << 24); }
    void rewrite(const std::string& bytes) const { std::ofstream(path(), std::ios::binary | std::ios::trunc) << bytes; }
    void write(const std::vector<std::string>& records) const {
        const auto journal = SealedJournal::create(path(), m_key);
        ASSERT_TRUE(journal.has_value()) << journal.error().render();
        for (const std::string& record : records) {
            ASSERT_TRUE((*journal)->append(record).has_value());
        }
        (*journal)->sync();
    }

    std::filesystem::path m_folder;
    Secret m_key{std::string(32, 'k')};
};

TEST_F(SealedJournalTest, GivesBackWhatWasWrittenAndShowsNothingOfIt) {
    const std::vector<std::string> records{"PID|1||SECRET-4711", "", std::string(100'000, 'x'), std::string("\0\1", 2)};
    write(records);
    const Result<ReadJournal> read = readJournal(path(), m_key);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->records, records);
    EXPECT_FALSE(read->torn);
    EXPECT_FALSE(read->problem.has_value());
    EXPECT_EQ(bytes().find("SECRET"), std::string::npos);
    EXPECT_EQ(bytes().find("xxxx"), std::string::npos);
}

TEST_F(SealedJournalTest, NeverSealsTheSameTwice) {
    write({"same", "same"});
    const std::string first = bytes();
    std::filesystem::remove(path());
    write({"same", "same"});
    EXPECT_NE(first, bytes());
    // Records are 40 bytes here; the two in one file differ as well.
    EXPECT_NE(first.substr(64, 40), first.substr(104, 40));
}

TEST_F(SealedJournalTest, DropsATornTailWhereverItWasTorn) {
    write({"one", "two", "three"});
    const std::string whole = bytes();
    std::size_t seen = 3;
    for (std::size_t size = whole.size() - 1; size >= 64; --size) {
        rewrite(whole.substr(0, size));
        const Result<ReadJournal> read = readJournal(path(), m_key);
        ASSERT_TRUE(read.has_value()) << size;
        EXPECT_FALSE(read->problem.has_value()) << size;
        EXPECT_LE(read->records.size(), seen);
        seen = read->records.size();
        for (std::size_t n = 0; n < seen; ++n) {
            EXPECT_EQ(read->records[n], (std::vector<std::string>{"one", "two", "three"}[n]));
        }
    }
    EXPECT_EQ(seen, 0u);
    rewrite(whole + std::string(4096, '\0'));
    EXPECT_EQ(readJournal(path(), m_key)->records.size(), 3u);
    EXPECT_TRUE(readJournal(path(), m_key)->torn);
}

TEST_F(SealedJournalTest, TellsEveryBitThatWasChanged) {
    write({"one", "two"});
    const std::string whole = bytes();
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x10);
        rewrite(changed);
        const Result<ReadJournal> read = readJournal(path(), m_key);
        if (at < 16) {
            ASSERT_FALSE(read.has_value());
            EXPECT_EQ(read.error().code(), "base.journal-foreign");
        } else if (at < 64) {
            ASSERT_FALSE(read.has_value());
            EXPECT_EQ(read.error().code(), "base.journal-key");
        } else {
            ASSERT_TRUE(read.has_value());
            ASSERT_TRUE(read->problem.has_value()) << at;
            EXPECT_EQ(read->problem->code(), "base.journal-tampered");
            EXPECT_LT(read->records.size(), 2u);
        }
    }
}

TEST_F(SealedJournalTest, TellsAWrongKey) {
    write({"one"});
    EXPECT_EQ(readJournal(path(), Secret(std::string(32, 'l'))).error().code(), "base.journal-key");
    EXPECT_EQ(readJournal(path(), Secret("short")).error().code(), "base.journal-key");
    EXPECT_EQ(SealedJournal::create((m_folder / "b").string(), Secret("short")).error().code(), "base.seal-failed");
    EXPECT_EQ(SealedJournal::create(path(), m_key).error().code(), "base.file-exists");
    const Result<Secret> one = makeJournalKey(), other = makeJournalKey();
    EXPECT_EQ(one->reveal().size(), SealedJournal::kKeyBytes);
    EXPECT_NE(one->reveal(), other->reveal());
}

#ifndef _WIN32
TEST_F(SealedJournalTest, LosesNothingWhenItsWriterIsKilled) {
    for (int round = 0; round < 12; ++round) {
        std::filesystem::remove(path());
        int ready[2];
        ASSERT_EQ(pipe(ready), 0);
        const pid_t child = fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            const auto journal = SealedJournal::create(path(), m_key);
            for (std::uint32_t n = 0; journal && (*journal)->append(std::to_string(n) + std::string(n % 5000, '.'));
                 ++n) {
                // A record that the other side heard of must be there.
                if (::write(ready[1], &n, sizeof n) != sizeof n) {
                    break;
                }
            }
            _exit(1);
        }
        close(ready[1]);
        std::uint32_t heard = 0;
        for (int n = 0; n <= 40 * round && ::read(ready[0], &heard, sizeof heard) == sizeof heard; ++n) {
        }
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status));
        std::uint32_t last = heard;
        while (::read(ready[0], &last, sizeof last) == sizeof last) {
            heard = last;
        }
        close(ready[0]);
        const Result<ReadJournal> read = readJournal(path(), m_key);
        ASSERT_TRUE(read.has_value()) << read.error().render();
        EXPECT_FALSE(read->problem.has_value());
        ASSERT_GT(read->records.size(), heard);
        for (std::size_t n = 0; n < read->records.size(); ++n) {
            EXPECT_EQ(read->records[n], std::to_string(n) + std::string(n % 5000, '.'));
        }
    }
}
#endif

}  // namespace
}  // namespace plumb
