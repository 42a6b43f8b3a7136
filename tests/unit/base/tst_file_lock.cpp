// One holder at a time, among threads, programs and those that were killed; and the others hear who it is.
#include "base/file_lock.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <random>
#include <thread>
#include <vector>

#ifndef _WIN32
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace plumb {
namespace {

namespace fs = std::filesystem;

class FileLockTest : public testing::Test {
protected:
    FileLockTest() {
        m_folder = fs::temp_directory_path() / ("plumbline-lock-" + std::to_string(std::random_device{}()));
        fs::create_directories(m_folder);
        m_path = (m_folder / "a.lock").string();
    }
    ~FileLockTest() override {
        std::error_code ignored;
        fs::permissions(m_folder, fs::perms::owner_all, ignored);
        fs::remove_all(m_folder, ignored);
    }
    [[nodiscard]] std::string text() const {
        std::ifstream in(m_path, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    void put(const std::string& text) const { std::ofstream(m_path, std::ios::binary) << text; }
    [[nodiscard]] FileLock::Taken take(const std::string& holder) const {
        Result<FileLock::Taken> taken = FileLock::take(m_path, holder);
        EXPECT_TRUE(taken) << taken.error().render();
        return taken ? std::move(*taken) : FileLock::Taken{};
    }

    fs::path m_folder;
    std::string m_path;
};

TEST_F(FileLockTest, ExcludesASecondOneOfTheSameProgram) {
    FileLock::Taken first = take("first\non machine");
    ASSERT_NE(first.lock, nullptr);
    EXPECT_EQ(first.holder, "");
    EXPECT_EQ(first.lock->path(), m_path);
    EXPECT_EQ(text(), "first\non machine");
    FileLock::Taken second = take("second");
    EXPECT_EQ(second.lock, nullptr);
    EXPECT_EQ(second.holder, "first\non machine");
    EXPECT_EQ(text(), "first\non machine");
    first.lock.reset();
    EXPECT_FALSE(fs::exists(m_path));
    second = take("second");
    ASSERT_NE(second.lock, nullptr);
    EXPECT_EQ(text(), "second");
}

TEST_F(FileLockTest, OtherPathsAreOtherLocks) {
    const FileLock::Taken first = take("first");
    const Result<FileLock::Taken> other = FileLock::take((m_folder / "b.lock").string(), "other");
    ASSERT_TRUE(other);
    EXPECT_NE(other->lock, nullptr);
}

TEST_F(FileLockTest, TakesOverWhatWasLeftBehind) {
    put("a longer text of one who was killed");
    const FileLock::Taken taken = take("me");
    ASSERT_NE(taken.lock, nullptr);
    EXPECT_EQ(text(), "me");
}

TEST_F(FileLockTest, LeavesWhatIsNoLock) {
    put(std::string(FileLock::kLongestText + 1, 'x'));
    EXPECT_EQ(FileLock::take(m_path, "me").error().id(), MessageId::FileCannotWrite);
    EXPECT_EQ(text().size(), FileLock::kLongestText + 1);
    fs::remove(m_path);
    fs::create_directories(m_path);
    EXPECT_FALSE(FileLock::take(m_path, "me"));
    EXPECT_TRUE(fs::is_directory(m_path));
}

TEST_F(FileLockTest, CutsALongText) {
    const FileLock::Taken taken = take(std::string(FileLock::kLongestText + 10, 'x'));
    ASSERT_NE(taken.lock, nullptr);
    EXPECT_EQ(take("other").holder, std::string(FileLock::kLongestText, 'x'));
}

TEST_F(FileLockTest, SaysThatThereIsNoFolder) {
    const auto none = FileLock::take((m_folder / "none" / "a.lock").string(), "me");
    EXPECT_EQ(none.error().id(), MessageId::FileCannotWrite);
}

// Everybody takes and drops without a pause: never are two inside, and nobody hears of a holder that is none of them.
TEST_F(FileLockTest, AmongThreadsThereIsOneHolder) {
    constexpr int kThreads = 4, kTurns = 150;
    std::atomic<int> inside{0}, most{0}, wrong{0};
    std::vector<std::thread> threads;
    threads.reserve(kThreads);
    for (int n = 0; n < kThreads; ++n) {
        threads.emplace_back([&, n] {
            const std::string name = "thread " + std::to_string(n);
            for (int turn = 0; turn < kTurns;) {
                const auto taken = FileLock::take(m_path, name);
                if (!taken) {
                    ++wrong;
                    return;
                }
                if (!taken->lock) {
                    wrong += taken->holder.substr(0, 7) != "thread " || taken->holder.size() != name.size();
                    std::this_thread::yield();
                    continue;
                }
                most = std::max(most.load(), ++inside);
                wrong += text() != name;
                --inside;
                ++turn;
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    EXPECT_EQ(most, 1);
    EXPECT_EQ(wrong, 0);
    EXPECT_TRUE(fs::is_empty(m_folder));
}

// What a killed one wrote is never taken for the text of who came after.
TEST_F(FileLockTest, NobodyHearsOfTheOneWhoIsGone) {
    std::atomic<int> wrong{0};
    for (int turn = 0; turn < 100; ++turn) {
        put("gone");
        std::atomic<bool> over{false};
        std::atomic<int> asking{0};
        std::thread asker([&] {
            while (!over) {
                ++asking;
                const auto taken = FileLock::take(m_path, "asker");
                wrong += !taken || (!taken->lock && taken->holder != "holder");
            }
        });
        while (asking == 0) {
            std::this_thread::yield();
        }
        const auto taken = FileLock::take(m_path, "holder");
        wrong += !taken || (!taken->lock && taken->holder != "asker");
        over = true;
        asker.join();
    }
    EXPECT_EQ(wrong, 0);
}

#ifndef _WIN32
// Another program that runs `work` and says how it ended by one byte, or is killed first.
class Child {
public:
    template <class Work>
    explicit Child(Work work) {
        int ends[2];
        EXPECT_EQ(pipe(ends), 0);
        m_child = fork();
        if (m_child == 0) {
            const char answer = work();
            EXPECT_EQ(::write(ends[1], &answer, 1), 1);
            for (;;) {
                pause();
            }
        }
        close(ends[1]);
        m_answers = ends[0];
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child() {
        killNow();
        close(m_answers);
    }
    [[nodiscard]] char answer() const {
        char answer = '?';
        return ::read(m_answers, &answer, 1) == 1 ? answer : '!';
    }
    void killNow() {
        if (m_child > 0) {
            kill(m_child, SIGKILL);
            waitpid(m_child, nullptr, 0);
            m_child = -1;
        }
    }

private:
    pid_t m_child = -1;
    int m_answers = -1;
};

TEST_F(FileLockTest, ExcludesAnotherProgramUntilThatIsKilled) {
    std::unique_ptr<FileLock> kept;
    Child child([&] {
        auto taken = FileLock::take(m_path, "the other");
        kept = taken ? std::move(taken->lock) : nullptr;
        return kept ? 'y' : 'n';
    });
    ASSERT_EQ(child.answer(), 'y');
    FileLock::Taken mine = take("me");
    EXPECT_EQ(mine.lock, nullptr);
    EXPECT_EQ(mine.holder, "the other");
    child.killNow();
    EXPECT_EQ(text(), "the other") << "the killed one leaves its file";
    mine = take("me");
    ASSERT_NE(mine.lock, nullptr);
    EXPECT_EQ(text(), "me");
    Child late([&] {
        const auto taken = FileLock::take(m_path, "late");
        return taken && !taken->lock && taken->holder == "me" ? 'y' : 'n';
    });
    EXPECT_EQ(late.answer(), 'y');
}

TEST_F(FileLockTest, AProgramThatTheHolderStartedDoesNotKeepTheLock) {
    int said[2], asked[2];
    ASSERT_EQ(pipe2(said, O_CLOEXEC), 0);
    ASSERT_EQ(pipe2(asked, O_CLOEXEC), 0);
    std::unique_ptr<FileLock> kept;
    Child holder([&] {
        auto taken = FileLock::take(m_path, "the holder");
        kept = taken ? std::move(taken->lock) : nullptr;
        if (fork() == 0) {
            dup2(asked[0], STDIN_FILENO);
            dup2(said[1], STDOUT_FILENO);
            execl("/bin/sh", "sh", "-c", "echo; read line", nullptr);
            _exit(127);
        }
        char started = 0;
        return kept && ::read(said[0], &started, 1) == 1 ? 'y' : 'n';
    });
    ASSERT_EQ(holder.answer(), 'y');
    EXPECT_EQ(take("me").holder, "the holder");
    holder.killNow();
    EXPECT_NE(take("me").lock, nullptr);
    for (const int end : {said[0], said[1], asked[0], asked[1]}) {
        close(end);  // the started one reads the end of its input and goes
    }
}

TEST_F(FileLockTest, DropsNothingOfAnother) {
    FileLock::Taken first = take("first");
    fs::remove(m_path);  // by hand
    FileLock::Taken second = take("second");
    ASSERT_NE(second.lock, nullptr);
    first.lock.reset();
    EXPECT_EQ(text(), "second");
}

TEST_F(FileLockTest, FollowsNoLinkAndWaitsForNoPipe) {
    const fs::path precious = m_folder / "precious";
    std::ofstream(precious) << "precious";
    fs::create_symlink(precious, m_path);
    EXPECT_EQ(FileLock::take(m_path, "me").error().id(), MessageId::FileCannotWrite);
    EXPECT_EQ(fs::file_size(precious), 8u);
    fs::remove(m_path);
    fs::create_hard_link(precious, m_path);
    EXPECT_EQ(FileLock::take(m_path, "me").error().id(), MessageId::FileCannotWrite);
    EXPECT_EQ(fs::file_size(precious), 8u);
    fs::remove(m_path);
    ASSERT_EQ(mkfifo(m_path.c_str(), 0600), 0);
    EXPECT_EQ(FileLock::take(m_path, "me").error().id(), MessageId::FileCannotWrite);
}

// As an account that may not do everything.
char asNobody(const std::function<char()>& work) {
    if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0)) {
        return 's';
    }
    return work();
}

TEST_F(FileLockTest, SaysThatTheFolderIsDenied) {
    fs::permissions(m_folder,
                    fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read | fs::perms::others_exec);
    Child child([&] {
        return asNobody([&] {
            const auto taken = FileLock::take(m_path, "me");
            return !taken && taken.error().id() == MessageId::FileDenied ? 'y' : 'n';
        });
    });
    EXPECT_EQ(child.answer(), 'y');
}

TEST_F(FileLockTest, HearsOfAHolderOfAnotherAccountAndTakesOverItsFile) {
    if (geteuid() != 0) {
        GTEST_SKIP() << "needs two accounts";
    }
    fs::permissions(m_folder, fs::perms::all);
    FileLock::Taken mine = take("root");
    fs::permissions(m_path, fs::perms::owner_all | fs::perms::others_read);
    Child held([&] {
        return asNobody([&] {
            const auto taken = FileLock::take(m_path, "nobody");
            return taken && !taken->lock && taken->holder == "root" ? 'y' : 'n';
        });
    });
    EXPECT_EQ(held.answer(), 'y');
    held.killNow();
    mine.lock.reset();
    put("root, who was killed");
    fs::permissions(m_path, fs::perms::owner_all | fs::perms::others_read);
    Child next([&] {
        return asNobody([&] {
            const auto taken = FileLock::take(m_path, "nobody");
            return taken && taken->lock && text() == "nobody" ? 'y' : 'n';
        });
    });
    EXPECT_EQ(next.answer(), 'y');
}
#endif

}  // namespace
}  // namespace plumb
