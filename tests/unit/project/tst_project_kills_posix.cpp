// A process that works on a project file is killed at any moment: what it was told is done is there afterwards, and
// nothing is half there. The kernel lives on, so this is about the program; the machine's end is
// tst_project_faults.cpp.
#include "numbered_work.h"
#include "project_fixture.h"

#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace plumb::project::test {
namespace {

using project_test::ProjectTest;
using project_test::quickKey;

struct Report {
    std::int32_t number = 0;
    bool sure = false;  ///< else on its way, and written in order
};

// Works for ever and reports each piece on the pipe, in the order in which it is told that they are done.
[[noreturn]] void workAndReport(const std::string& path, const FileKey* key, int from, int pipe) {
    const auto say = [pipe](int number, bool sure) {
        const Report report{number, sure};
        if (write(pipe, &report, sizeof report) != static_cast<ssize_t>(sizeof report)) {
            _exit(3);
        }
    };
    const Result<std::shared_ptr<Project>> project = Project::open(path, {.key = key, .who = project_test::analyst()});
    if (!project || !(*project)->writable()) {
        _exit(2);
    }
    for (int number = from;; ++number) {
        const bool posted = number % 10 == 2;
        if (posted) {
            postWork(**project, number, [&say, number](const Result<void>& done) {
                if (!done) {
                    _exit(4);
                }
                say(number, false);
            });
        } else if (doWork(**project, number)) {
            say(number, true);
        } else {
            _exit(4);
        }
    }
}

struct Round {
    std::set<int> done;
    int most = 0;  ///< that may have been begun
    int status = 0;
};

// The child is killed after some of its reports, and a little later.
Round killOnce(const std::string& path, const FileKey* key, int from, std::mt19937& random) {
    int ends[2];
    Round round;
    if (pipe(ends) != 0) {
        return round;
    }
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        workAndReport(path, key, from, ends[1]);
    }
    close(ends[1]);
    Report report;
    round.most = from;
    const auto next = [&] {
        if (read(ends[0], &report, sizeof report) != static_cast<ssize_t>(sizeof report)) {
            return false;
        }
        // The program was killed, not the machine: what is in order behind the last sure one is there as well.
        round.done.insert(report.number);
        round.most = std::max(round.most, report.number);
        return true;
    };
    for (auto reports = random() % 12; reports > 0 && next(); --reports) {
    }
    volatile unsigned spun = 0;
    for (auto spin = random() % 20'000'000 >> random() % 12; spin > 0; --spin) {
        spun = spun + 1;
    }
    kill(child, SIGKILL);
    while (next()) {
    }
    close(ends[0]);
    waitpid(child, &round.status, 0);
    round.most += 2;  // one at work, and one on its way
    return round;
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
            Round round = killOnce(file, key, most + 1, random);
            ASSERT_TRUE(WIFSIGNALED(round.status)) << "ended by itself: " << WEXITSTATUS(round.status);
            done.merge(round.done);
            const Result<std::shared_ptr<Project>> project =
                Project::open(file, {.key = key, .who = project_test::analyst()});
            ASSERT_TRUE(project) << project.error().render();
            ASSERT_TRUE((*project)->writable());
            ASSERT_EQ(wrongAfter(*project, done, round.most), std::vector<std::string>()) << "round " << n;
            most = round.most;
            m_pieces += done.size();
        }
    }

    std::size_t m_pieces = 0;
};
class DeepKills : public ProjectKills {};

TEST_F(ProjectKills, LoseNothing) {
    run(nullptr, 12, std::random_device()());
    const FileKey key = quickKey();
    run(&key, 8, std::random_device()());
    EXPECT_GT(m_pieces, 20U);
}

TEST_F(DeepKills, LoseNothing) {
    run(nullptr, 160, std::random_device()());
    const FileKey key = quickKey();
    run(&key, 140, std::random_device()());
}

}  // namespace
}  // namespace plumb::project::test
