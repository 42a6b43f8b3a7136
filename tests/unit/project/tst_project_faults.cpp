// A project on a disk that breaks at every call that it makes, in every way: each piece of work succeeds or says why
// not, and what was reported as done for certain is there afterwards, whatever the machine's end.
#include "fault_vfs.h"
#include "numbered_work.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <optional>
#include <tuple>
#include <vector>

namespace plumb::project::test {
namespace {

using plumb::test::Aftermath;
using plumb::test::Fault;
using plumb::test::FaultDisk;
using plumb::test::FaultPlan;
using plumb::test::FaultVfs;

constexpr char kPath[] = "/disk/work.plumb";
constexpr int kFirst = 6, kMost = 13;

struct Form {
    bool encrypted = false;
    bool log = true;  ///< else as on a network share
};

void PrintTo(const Form& form, std::ostream* out) {
    *out << (form.encrypted ? "encrypted" : "plain") << (form.log ? "" : ", no log");
}

struct Machine {
    FaultVfs vfs;
    std::optional<FileKey> key;

    explicit Machine(Form form)
        : vfs(form.log) {
        if (form.encrypted) {
            key = *FileKey::fromBytes(std::string(FileKey::kKeyBytes, 'k'), std::string(FileKey::kSaltBytes, 's'));
        }
    }
    [[nodiscard]] Result<std::shared_ptr<Project>> create() const {
        return Project::create(kPath, {.key = key ? &*key : nullptr,
                                       .who = {"analyst", "desk"},
                                       .title = "Faults",
                                       .vfs = vfs.vfs(key.has_value())});
    }
    [[nodiscard]] Result<std::shared_ptr<Project>> open() const {
        return Project::open(
            kPath, {.key = key ? &*key : nullptr, .who = {"analyst", "desk"}, .vfs = vfs.vfs(key.has_value())});
    }
};

/// What a piece of work said when the disk failed it.
struct Session {
    bool created = false;
    std::set<int> done;
    std::vector<std::string> wrong;

    void say(const Error& error) {
        if (error.render().size() < 20 || error.render().find("/disk/") == std::string::npos) {
            wrong.push_back("no sentence: " + error.render());
        }
    }
    bool hear(const Result<void>& result) {
        if (!result) {
            say(result.error());
        }
        return result.has_value();
    }
};

void workOn(Project& project, int from, int to, Session& session) {
    for (int number = from; number <= to; ++number) {
        if (number % kWorks == 2) {
            // On its way before the others; done for certain with the next that is.
            postWork(project, number, [&session, number](const Result<void>& done) {
                if (session.hear(done)) {
                    session.done.insert(-number);
                }
            });
            continue;
        }
        if (session.hear(doWork(project, number))) {
            session.done.insert(number);
            for (int posted = 1; posted < number; ++posted) {
                if (session.done.erase(-posted) > 0) {
                    session.done.insert(posted);
                }
            }
        }
    }
}

Session script(const Machine& machine) {
    Session session;
    {
        const Result<std::shared_ptr<Project>> project = machine.create();
        if (!project) {
            session.say(project.error());
            return session;
        }
        session.created = true;
        workOn(**project, 1, kFirst, session);
    }
    const Result<std::shared_ptr<Project>> project = machine.open();
    if (!project) {
        session.say(project.error());
        return session;
    }
    workOn(**project, kFirst + 1, kMost, session);
    return session;
}

std::vector<std::string> wrongOn(const Machine& machine, const Session& session) {
    const Result<std::shared_ptr<Project>> project = machine.open();
    if (!project) {
        // A project that was never reported as made need not be there; but it is none, or whole.
        return session.created ? std::vector<std::string>{project.error().render()} : std::vector<std::string>();
    }
    std::set<int> done;
    for (const int number : session.done) {
        if (number > 0) {
            done.insert(number);
        }
    }
    return wrongAfter(*project, done, kMost);
}

struct Outcome {
    std::uint64_t points = 0;
    std::vector<std::string> wrong;
};

Outcome tryAll(Form form, FaultPlan plan, std::uint64_t step) {
    Outcome outcome;
    for (bool fired = true; fired; plan.at += step) {
        plan.seed = plan.at + 1;
        Machine machine(form);
        machine.vfs.arm(plan);
        const Session session = script(machine);
        fired = machine.vfs.fired();
        if (!fired && plan.fault != Fault::Crash && session.done.size() != kMost) {
            outcome.wrong.push_back("work fails without a fault");
        }
        ++outcome.points;
        machine.vfs.disarm();
        std::vector<std::string> wrong = session.wrong;
        std::vector<FaultDisk::Image> images;
        if (plan.fault != Fault::Crash) {
            images.push_back(machine.vfs.content());  // the machine lives on
        }
        images.push_back(machine.vfs.after(Aftermath::Dropped, plan.seed));
        images.push_back(machine.vfs.after(Aftermath::Kept, plan.seed));
        images.push_back(machine.vfs.after(Aftermath::Torn, plan.seed));
        images.push_back(machine.vfs.after(Aftermath::Torn, plan.seed + 1'000'000));
        for (std::size_t i = 0; i < images.size(); ++i) {
            machine.vfs.restart(images[i]);
            for (const std::string& text : wrongOn(machine, session)) {
                wrong.push_back(fmt::format("image {}: {}", i, text));
            }
        }
        for (const std::string& text : wrong) {
            outcome.wrong.push_back(fmt::format("fault at {}: {}", plan.at, text));
        }
    }
    return outcome;
}

void expectNothingIsLost(Form form, const FaultPlan& plan, std::uint64_t step) {
    const Outcome outcome = tryAll(form, plan, step);
    EXPECT_GT(outcome.points, 20 / step);
    std::string wrong;
    for (std::size_t i = 0; i < outcome.wrong.size() && i < 8; ++i) {
        wrong += outcome.wrong[i] + '\n';
    }
    EXPECT_TRUE(outcome.wrong.empty()) << "fault " << static_cast<int>(plan.fault) << " lasting " << plan.lasting
                                       << ", " << outcome.wrong.size() << " of " << outcome.points << " points:\n"
                                       << wrong;
}

class ProjectFaults : public testing::TestWithParam<Form> {};
class DeepProjectFaults : public testing::TestWithParam<std::tuple<Form, Fault, bool>> {};

constexpr Fault kFaults[] = {Fault::IoError, Fault::DiskFull, Fault::ShortWrite, Fault::SyncLost, Fault::SyncEvicted};

TEST_P(ProjectFaults, WorkThroughTheScript) {
    const Machine machine(GetParam());
    const Session session = script(machine);
    EXPECT_EQ(session.wrong, std::vector<std::string>());
    EXPECT_EQ(session.done.size(), static_cast<std::size_t>(kMost));
    EXPECT_EQ(wrongOn(machine, session), std::vector<std::string>());
    Session boasting = session;
    boasting.done.insert(kMost + 1);
    EXPECT_EQ(wrongOn(machine, boasting).size(), 1U);
}

TEST_P(ProjectFaults, CrashesLoseNothing) {
    expectNothingIsLost(GetParam(), {Fault::Crash}, GetParam().encrypted ? 47 : 17);
}

TEST_P(ProjectFaults, FaultsLoseNothing) {
    for (const Fault fault : kFaults) {
        expectNothingIsLost(GetParam(), {fault, 0, false}, GetParam().encrypted ? 131 : 61);
        expectNothingIsLost(GetParam(), {fault, 0, true}, GetParam().encrypted ? 263 : 151);
    }
}

TEST_P(DeepProjectFaults, NothingIsLost) {
    const auto [form, fault, lasting] = GetParam();
    expectNothingIsLost(form, {fault, 0, lasting}, 1);
}

std::vector<Form> forms() {
    std::vector<Form> all = {{false, true}, {false, false}};
#ifdef PLUMBLINE_ENCRYPTION
    all.push_back({true, true});
    all.push_back({true, false});
#endif
    return all;
}

INSTANTIATE_TEST_SUITE_P(All, ProjectFaults, testing::ValuesIn(forms()));
INSTANTIATE_TEST_SUITE_P(Crashes, DeepProjectFaults,
                         testing::Combine(testing::ValuesIn(forms()), testing::Values(Fault::Crash),
                                          testing::Values(false)));
INSTANTIATE_TEST_SUITE_P(Faults, DeepProjectFaults,
                         testing::Combine(testing::ValuesIn(forms()), testing::ValuesIn(kFaults), testing::Bool()));

}  // namespace
}  // namespace plumb::project::test
