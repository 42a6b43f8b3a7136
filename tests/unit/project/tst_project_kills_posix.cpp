// A process that works on a project file is killed at any moment: what it was told is done is there afterwards, and
// nothing is half there. The kernel lives on, so this is about the program; the machine's end is
// tst_project_faults.cpp.
#include "numbered_work.h"
#include "project/verify.h"
#include "project/whole_files.h"
#include "project_fixture.h"

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <functional>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace plumb::project::test {
namespace {

using project_test::ProjectTest;
using project_test::quickKey;

using Say = std::function<void(std::int32_t)>;
using Child = std::function<void(const Say&)>;

// Runs `work` in a process that is killed after some of its reports and a little later; what it reported, in order.
std::vector<std::int32_t> killed(const Child& work, unsigned mostReports, std::mt19937& random,
                                 unsigned mostSpins = 20'000'000) {
    std::vector<std::int32_t> reports;
    int ends[2];
    if (pipe(ends) != 0) {
        ADD_FAILURE() << "no pipe";
        return reports;
    }
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        work([&ends](std::int32_t report) {
            if (write(ends[1], &report, sizeof report) != static_cast<ssize_t>(sizeof report)) {
                _exit(3);
            }
        });
        _exit(2);
    }
    close(ends[1]);
    const auto next = [&] {
        std::int32_t report = 0;
        const bool there = read(ends[0], &report, sizeof report) == static_cast<ssize_t>(sizeof report);
        if (there) {
            reports.push_back(report);
        }
        return there;
    };
    for (auto wanted = random() % mostReports; wanted > 0 && next(); --wanted) {
    }
    volatile unsigned spun = 0;
    for (auto spin = random() % mostSpins >> random() % 12; spin > 0; --spin) {
        spun = spun + 1;
    }
    kill(child, SIGKILL);
    while (next()) {
    }
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "it ended by itself: " << WEXITSTATUS(status);
    return reports;
}

std::shared_ptr<Project> open(const std::string& path, const FileKey* key) {
    const Result<std::shared_ptr<Project>> project = Project::open(path, {.key = key, .who = project_test::analyst()});
    return project && (*project)->writable() ? *project : nullptr;
}

// Works until it is killed, and says what is done. Some of it is on its way when the next begins: it is said as soon as
// the store says so, and since the kernel lives on it is there as well.
Child worker(const std::string& path, const FileKey* key, int from) {
    return [=](const Say& say) {
        const std::shared_ptr<Project> project = open(path, key);
        for (int number = from; project; ++number) {
            if (number % (2 * kWorks) == 2) {
                postWork(*project, number, [&say, number](const Result<void>& done) { done ? say(number) : _exit(4); });
            } else if (doWork(*project, number)) {
                say(number);
            } else {
                _exit(4);
            }
        }
    };
}

class ProjectKills : public ProjectTest {
protected:
    void run(const FileKey* key, int rounds, unsigned seed) {
        std::mt19937 random(seed);
        std::set<int> done;
        int most = 0;
        std::string file;
        for (int n = 0; n < rounds; ++n) {
            if (n % 20 == 0) {
                file = path(std::to_string(seed) + "-" + std::to_string(n) + ".plumb");
                const std::shared_ptr<Project> fresh = project_test::made(file, key);
                ASSERT_TRUE(fresh && doWork(*fresh, 1));
                done = {1};
                most = 1;
            }
            for (const int number : killed(worker(file, key, most + 1), 12, random)) {
                done.insert(number);
                most = std::max(most, number);
            }
            most += 2;  // one at work, and one on its way
            m_cut += std::filesystem::exists(file + "-wal") ? 1 : 0;
            const std::shared_ptr<Project> project = open(file, key);
            ASSERT_NE(project, nullptr);
            ASSERT_EQ(wrongAfter(project, done, most), std::vector<std::string>()) << "round " << n;
            m_pieces += done.size();
        }
    }

    std::size_t m_pieces = 0;
    int m_cut = 0;  ///< rounds that were killed with the project open
};
class DeepKills : public ProjectKills {};

TEST_F(ProjectKills, LoseNothing) {
    run(nullptr, 12, std::random_device()());
    NEEDS_ENCRYPTION();
    const FileKey key = quickKey();
    run(&key, 8, std::random_device()());
    EXPECT_GT(m_pieces, 20U);
    EXPECT_GT(m_cut, 5);
}

// The whole file is written anew for each new key, none, and compacting. It has the key that was said last, or the
// next.
TEST_F(ProjectKills, WhileTheKeyChangesTheFileHasOneKey) {
    NEEDS_ENCRYPTION();
    const FileKey first = quickKey('1'), second = quickKey('2');
    const FileKey* const keys[] = {nullptr, &first, &second};
    {
        const std::shared_ptr<Project> fresh = project_test::made(path(), nullptr);
        ASSERT_TRUE(fresh && doWork(*fresh, 1) && doWork(*fresh, 2));
    }
    std::mt19937 random(std::random_device{}());
    int at = 0, changes = 0;
    for (int n = 0; n < 10; ++n) {
        const Child child = [&](const Say& say) {
            const std::shared_ptr<Project> project = open(path(), keys[at % 3]);
            for (int next = at + 1; project; ++next) {
                if (!project->changeKey(keys[next % 3])) {
                    _exit(4);
                }
                say(next);
                if (!project->compact()) {
                    _exit(4);
                }
            }
        };
        for (const int next : killed(child, 4, random)) {
            at = next;
            ++changes;
        }
        std::shared_ptr<Project> project = open(path(), keys[at % 3]);
        if (!project) {
            project = open(path(), keys[++at % 3]);
        }
        ASSERT_NE(project, nullptr) << "round " << n;
        ASSERT_EQ(wrongAfter(project, {1, 2}, 2), std::vector<std::string>()) << "round " << n;
        ASSERT_FALSE(std::filesystem::exists(rewrittenPath(path()))) << "round " << n << ": it may be in clear";
    }
    EXPECT_GT(changes, 3);
}

TEST_F(DeepKills, LoseNothing) {
    run(nullptr, 160, std::random_device()());
    NEEDS_ENCRYPTION();
    const FileKey key = quickKey();
    run(&key, 140, std::random_device()());
}

// Sources that an import had begun when it was killed, before the project is opened as one.
int halfSources(const std::string& path, const FileKey* key) {
    Result<Connection> connection = Connection::open(path, Connection::Access::Read, key);
    return connection ? static_cast<int>(connection->number("SELECT count(*) FROM source WHERE whole = 0").value_or(0))
                      : 0;
}

// Of several batches, each committed by itself.
TEST_F(DeepKills, ALargeSourceIsThereWholeOrNotAtAll) {
    NEEDS_ENCRYPTION();
    const std::string text = project_test::feedText(120'000);
    ASSERT_GT(text.size(), 64U << 20);
    const FileKey key = quickKey();
    std::mt19937 random(std::random_device{}());
    int halves = 0;
    // The moment is chance, and most miss what it is about: tried until one hit it.
    for (int n = 0; n < 12 || (halves == 0 && n < 200); ++n) {
        const FileKey* const given = n % 2 == 0 ? nullptr : &key;
        const std::string file = path(std::to_string(n) + ".plumb");
        ASSERT_NE(project_test::made(file, given), nullptr);
        const Child child = [&](const Say& say) {
            const std::shared_ptr<Project> project = open(file, given);
            say(1);
            if (project && project_test::takeInText(*project, text)) {
                say(2);
                kill(getpid(), SIGKILL);
            }
        };
        const std::vector<std::int32_t> reports = killed(child, 3, random, 2'000'000'000);
        halves += halfSources(file, given);
        const std::shared_ptr<Project> project = open(file, given);
        ASSERT_NE(project, nullptr);
        Progress progress;
        const Result<Verification> verified = verifyProject(*project, nullptr, CancelToken(), progress);
        ASSERT_TRUE(verified && verified->found.empty());
        ASSERT_TRUE(verified->bytes == 0 || verified->bytes == text.size()) << verified->bytes;
        if (reports.size() == 2 || verified->bytes > 0) {
            EXPECT_EQ(project_test::storedText(project, 1).value_or(""), text);
        }
    }
    EXPECT_GT(halves, 0);
}

}  // namespace
}  // namespace plumb::project::test
