// Files that plumb writes: never over what is read, never half, never over something unasked. And how it ends when it
// is stopped or nobody reads.
#include "cli/samples.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <poll.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <string_view>

namespace plumb::cli::test {
namespace {

/// Tells when a file of this name appears in a folder; made before it can.
class Appearance {
public:
    explicit Appearance(const std::string& folder)
        : m_events(::inotify_init1(IN_CLOEXEC)) {
        ::inotify_add_watch(m_events, folder.c_str(), IN_CREATE | IN_MOVED_TO);
    }
    Appearance(const Appearance&) = delete;
    Appearance& operator=(const Appearance&) = delete;
    ~Appearance() { ::close(m_events); }

    /// False after ten seconds without anything new.
    [[nodiscard]] bool of(std::string_view name) const {
        constexpr int kPatienceMs = 10000;
        alignas(inotify_event) std::array<char, 4096> buffer{};
        pollfd ready{m_events, POLLIN, 0};
        while (::poll(&ready, 1, kPatienceMs) > 0) {
            const ssize_t size = ::read(m_events, buffer.data(), buffer.size());
            for (ssize_t at = 0; at < size;) {
                const auto* event = reinterpret_cast<const inotify_event*>(buffer.data() + at);
                if (event->len != 0 && name == static_cast<const char*>(event->name)) {
                    return true;
                }
                at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
            }
        }
        return false;
    }

private:
    int m_events;
};

class OutputFiles : public testing::Test {
protected:
    OutputFiles() { m_bench.write("feed.hl7", kAdmission + kResult); }
    [[nodiscard]] Outcome run(const std::string& arguments) const { return m_bench.run(arguments); }
    void makePipe(const std::string& name) const { ASSERT_EQ(::mkfifo(m_bench.path(name).c_str(), 0600), 0); }

    Workbench m_bench;
};

TEST_F(OutputFiles, AreNeverTheFileThatIsRead) {
    for (const std::string verb : {"set feed.hl7 PID-8=U", "export feed.hl7"}) {
        EXPECT_EQ(run(verb + " -o feed.hl7 --force"),
                  complained(2, "feed.hl7 is the file that is read; it is never altered. Choose another name."));
        EXPECT_EQ(run(verb + " -o ./feed.hl7 --force").code, 2);
    }
    std::filesystem::create_symlink("feed.hl7", m_bench.path("other.hl7"));
    EXPECT_EQ(run("export feed.hl7 -o other.hl7 --force").code, 2);
    m_bench.write("in/message-1.hl7", kAdmission);
    EXPECT_EQ(run("export in --split in --force -q").code, 3);
    EXPECT_EQ(m_bench.read("feed.hl7"), kAdmission + kResult);
    EXPECT_EQ(m_bench.read("in/message-1.hl7"), kAdmission);
}

TEST_F(OutputFiles, ReplaceOnlyWhenTold) {
    m_bench.write("old.hl7", "old");
    EXPECT_EQ(run("export feed.hl7 -o old.hl7"), complained(3, "old.hl7 exists already and is left as it is. Choose "
                                                               "another name, or say --force to replace it."));
    EXPECT_EQ(m_bench.read("old.hl7"), "old");
    EXPECT_EQ(run("export feed.hl7 -o old.hl7 --force"), printed(""));
    EXPECT_EQ(m_bench.read("old.hl7"), kAdmission + kResult);
    EXPECT_FALSE(m_bench.has("old.hl7.part"));
}

TEST_F(OutputFiles, SayWhyTheyCannotBeWritten) {
    EXPECT_EQ(run("export feed.hl7 -o no/such.hl7"),
              complained(3, "no/such.hl7 cannot be written: No such file or directory. Choose another place or free "
                            "some space."));
    m_bench.write("folder/x", "");
    EXPECT_EQ(run("export feed.hl7 -o folder"), complained(3, "folder is a folder where a file was expected."));
}

TEST_F(OutputFiles, OneThatIsFullIsTold) {
    if (!std::filesystem::exists("/dev/full")) {
        GTEST_SKIP() << "this system has no /dev/full";
    }
    EXPECT_EQ(run("export feed.hl7 -o /dev/full").code, 3);
    const Outcome outcome = m_bench.start("list feed.hl7", "/dev/null", "/dev/full").wait();
    EXPECT_EQ(outcome.code, 3);
    EXPECT_EQ(outcome.err, "plumb: Standard output cannot be written: No space left on device. Choose another place or "
                           "free some space.\n");
}

TEST_F(OutputFiles, AnInterruptTakesBackWhatIsHalfWritten) {
    m_bench.generate("--count 60000 --seed 5 --out big.hl7");
    const Appearance appearance(m_bench.path(""));
    const Running running = m_bench.start("set big.hl7 PID-8=U -o out.hl7", "/dev/null", "/dev/null");
    ASSERT_TRUE(appearance.of("out.hl7.part"));
    running.interrupt();
    EXPECT_EQ(running.wait(),
              (Outcome{130, "", "plumb: The work was not done to the end, so out.hl7 was not written.\n"}));
    EXPECT_FALSE(m_bench.has("out.hl7.part"));
    EXPECT_FALSE(m_bench.has("out.hl7"));
}

TEST_F(OutputFiles, AnInterruptEndsTheWaitForAPipe) {
    makePipe("in");
    const Running running = m_bench.start("list -", m_bench.path("in"), "/dev/null");
    const int writer = ::open(m_bench.path("in").c_str(), O_WRONLY);  // waits until plumb's end is open
    ASSERT_GE(writer, 0);
    running.interrupt();
    const Outcome outcome = running.wait();
    ::close(writer);
    EXPECT_TRUE(outcome.code == 130 || outcome.code == -SIGINT) << outcome.code;
    EXPECT_EQ(outcome.err, "");
}

TEST_F(OutputFiles, AReaderThatLeavesIsNoError) {
    m_bench.generate("--count 5000 --seed 5 --out big.hl7");
    makePipe("out");
    for (const std::string arguments :
         {"list big.hl7 -c number,PID-3,PID-5,PID-11,PV1-3,PV1-19,EVN-2,MSH-4 -f tsv", "show big.hl7 --all -f json",
          "get big.hl7 PID-3[*] --each", "find big.hl7 exists(PID) -f json", "export big.hl7", "set big.hl7 PID-8=U",
          "diff big.hl7 big.hl7 --by-position"}) {
        const Running running = m_bench.start(arguments, "/dev/null", m_bench.path("out"));
        const int reader = ::open(m_bench.path("out").c_str(), O_RDONLY);
        ASSERT_GE(reader, 0);
        ::close(reader);
        const Outcome outcome = running.wait();
        EXPECT_EQ(outcome.code, 0) << arguments;
        EXPECT_EQ(outcome.err, "") << arguments;
    }
}

}  // namespace
}  // namespace plumb::cli::test
