// The file is written anew for another key, and to compact it, on a disk that breaks at every call: afterwards it opens
// with the old key or with the new one, with everything in it that was reported as done, whatever the machine's end.
#include "fault_files.h"
#include "numbered_work.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <tuple>

namespace plumb::project::test::rewriting {
namespace {

using plumb::test::Aftermath;
using plumb::test::Fault;
using plumb::test::FaultDisk;
using plumb::test::FaultFiles;
using plumb::test::FaultPlan;
using plumb::test::FaultVfs;

constexpr char kFile[] = "/disk/work.plumb";
constexpr int kBefore = 5, kMost = 10;

struct Form {
    const char* name;
    char before, after;  ///< the keys, 0: none
    bool log = true;     ///< else as on a network share
};

void PrintTo(const Form& form, std::ostream* out) {
    *out << form.name << (form.log ? "" : ", no log");
}

std::optional<FileKey> keyOf(char seed) {
    return seed == 0 ? std::nullopt
                     : std::optional(*FileKey::fromBytes(std::string(FileKey::kKeyBytes, seed),
                                                         std::string(FileKey::kSaltBytes, seed)));
}

/// A machine with a project of some work on its disk.
class Machine {
public:
    explicit Machine(const Form& form)
        : m_form(form)
        , m_vfs(form.log)
        , m_files(m_vfs)
        , m_before(keyOf(form.before))
        , m_after(keyOf(form.after)) {
        {
            const Result<std::shared_ptr<Project>> project = Project::create(
                kFile,
                {.key = key(false), .who = {"analyst", "desk"}, .title = "Faults", .vfs = name(), .files = &m_files});
            EXPECT_TRUE(project);
            for (int number = 1; number <= kBefore && project; ++number) {
                EXPECT_TRUE(doWork(**project, number));
            }
        }
        m_start = m_vfs.content();
    }
    void begin() { m_vfs.restart(m_start); }
    [[nodiscard]] const FileKey* key(bool after) const {
        const std::optional<FileKey>& key = after ? m_after : m_before;
        return key ? &*key : nullptr;
    }
    [[nodiscard]] Result<std::shared_ptr<Project>> open(bool after) {
        return Project::open(
            kFile, {.key = key(after), .who = {"analyst", "desk"}, .audit = false, .vfs = name(), .files = &m_files});
    }
    [[nodiscard]] bool changesKey() const { return m_form.before != m_form.after; }
    FaultVfs& vfs() { return m_vfs; }

private:
    [[nodiscard]] const char* name() const {
#ifdef PLUMBLINE_ENCRYPTION
        return m_vfs.vfs(true);  // as everywhere in the program, encrypted or not
#else
        return m_vfs.vfs();
#endif
    }

    const Form m_form;
    FaultVfs m_vfs;
    FaultFiles m_files;
    std::optional<FileKey> m_before, m_after;
    FaultDisk::Image m_start;
};

struct Session {
    std::set<int> done;
    std::vector<std::string> wrong;
    bool changed = false;                              ///< the new key was reported
    bool perhaps = false;                              ///< it cannot be told which of them holds
    bool compacted = false, perhapsCompacted = false;  ///< the same

    bool hear(const Result<void>& result) {
        if (!result) {
            const std::string said = result.error().render();
            if (said.size() < 20 || said.find("/disk/") == std::string::npos) {
                wrong.push_back("no sentence: " + said);
            }
        }
        return result.has_value();
    }
    void work(Project& project, int number) {
        if (hear(doWork(project, number))) {
            done.insert(number);
        }
    }
};

bool isPerhaps(const Result<void>& done) {
    return !done && done.error().render().find("as was asked") != std::string::npos;
}

Session script(Machine& machine) {
    Session session;
    for (int number = 1; number <= kBefore; ++number) {
        session.done.insert(number);
    }
    const Result<std::shared_ptr<Project>> opened = machine.open(false);
    if (!opened) {
        session.hear(fail(opened.error()));
        return session;
    }
    Project& project = **opened;
    bool late = false;  // on its way when the file is written anew
    postWork(project, 7, [&](const Result<void>& done) { late = session.hear(done); });
    if (machine.changesKey()) {
        const Result<void> changed = project.changeKey(machine.key(true));
        session.changed = session.hear(changed);
        session.perhaps = isPerhaps(changed);
        if (changed && late) {
            session.done.insert(7);
        }
    }
    session.work(project, 8);
    const Result<void> compacted = project.compact();
    session.compacted = session.hear(compacted);
    session.perhapsCompacted = isPerhaps(compacted);
    if (compacted && late) {
        session.done.insert(7);
    }
    session.work(project, 9);
    return session;
}

// As Project::open() does it for files of the system: what is encrypted is not opened without a key, nor the other way
// round, since SQLite would throw away a journal that it does not understand.
bool mayOpen(Machine& machine, bool after) {
    const FaultDisk::Image files = machine.vfs().content();
    const auto file = files.find(kFile);
    const bool plain = file != files.end() && file->second.starts_with("SQLite format 3");
    return plain == (machine.key(after) == nullptr);
}

// The trail tells what was done, and nothing else. `open`: the machine went, or nobody can tell.
void checkTrail(Project& project, const char* what, bool done, bool open, std::vector<std::string>& wrong) {
    Result<Project::Reader> reader = project.reader();
    const Result<std::int64_t> rows =
        reader ? (*reader)->number(fmt::format("SELECT count(*) FROM audit WHERE what = '{}'", what))
               : fail(reader.error());
    if (!rows || *rows > 1 || (*rows != (done ? 1 : 0) && (done || !open))) {
        wrong.push_back(fmt::format("it was {}{}, and the trail tells of it {} times", done ? "" : "not ", what,
                                    rows ? std::to_string(*rows) : rows.error().render()));
    }
}

std::vector<std::string> wrongOn(Machine& machine, const Session& session, bool crash) {
    const bool either = session.perhaps || (crash && !session.changed);
    Result<std::shared_ptr<Project>> project = fail(MessageId::ProjectKey, {kFile});
    if (mayOpen(machine, session.changed)) {
        project = machine.open(session.changed);
    }
    if (!project && either && machine.changesKey() && mayOpen(machine, !session.changed)) {
        project = machine.open(!session.changed);
    } else if (project && machine.changesKey() && mayOpen(machine, !session.changed)) {
        EXPECT_FALSE(machine.open(!session.changed)) << "it opens with the other key as well";
    }
    if (!project) {
        return {project.error().render()};
    }
    std::vector<std::string> wrong = wrongAfter(*project, session.done, kMost);
    checkTrail(**project, "passphrase-changed", session.changed && machine.changesKey(), either, wrong);
    checkTrail(**project, "compacted", session.compacted, session.perhapsCompacted || crash, wrong);
    // What was left of a file that was written anew may be in clear.
    for (const auto& [name, content] : machine.vfs().content()) {
        if (name.find("rewrite") != std::string::npos) {
            wrong.push_back("there still is " + name);
        }
    }
    return wrong;
}

struct Outcome {
    std::uint64_t points = 0;
    std::vector<std::string> wrong;
};

// The fault at every `step`-th call; afterwards the machine goes down, in each way.
Outcome tryAll(const Form& form, FaultPlan plan, std::uint64_t step) {
    Outcome outcome;
    Machine machine(form);
    for (bool fired = true; fired; plan.at += step) {
        plan.seed = plan.at + 1;
        machine.begin();
        machine.vfs().arm(plan);
        const Session session = script(machine);
        fired = machine.vfs().fired();
        outcome.points += fired ? 1 : 0;
        machine.vfs().disarm();
        std::vector<std::string> wrong = session.wrong;
        const bool crash = plan.fault == Fault::Crash && fired;
        std::vector<FaultDisk::Image> images;
        if (!crash) {
            images.push_back(machine.vfs().content());
            for (const char* const beside : {"-rewrite", "-rewrite-journal"}) {
                if (plan.fault != Fault::IoError && images[0].count(std::string(kFile) + beside) != 0) {
                    wrong.emplace_back(std::string("there still is ") + beside);
                }
            }
        }
        for (const Aftermath aftermath :
             {Aftermath::Dropped, Aftermath::Renamed, Aftermath::Kept, Aftermath::Torn, Aftermath::Torn}) {
            images.push_back(machine.vfs().after(aftermath, plan.seed + images.size() * 1'000'000));
        }
        for (std::size_t i = 0; i < images.size(); ++i) {
            machine.vfs().restart(images[i]);
            for (const std::string& text : wrongOn(machine, session, crash)) {
                wrong.push_back(fmt::format("image {}: {}", i, text));
            }
        }
        for (const std::string& text : wrong) {
            outcome.wrong.push_back(fmt::format("fault at {}: {}", plan.at, text));
        }
    }
    return outcome;
}

void expectNothingIsLost(const Form& form, const FaultPlan& plan, std::uint64_t step) {
    const Outcome outcome = tryAll(form, plan, step);
    EXPECT_GT(outcome.points, 10 / step);
    std::string wrong;
    for (std::size_t i = 0; i < outcome.wrong.size() && i < 8; ++i) {
        wrong += outcome.wrong[i] + '\n';
    }
    EXPECT_TRUE(outcome.wrong.empty()) << "fault " << static_cast<int>(plan.fault) << " lasting " << plan.lasting
                                       << ", " << outcome.wrong.size() << " of " << outcome.points << " points:\n"
                                       << wrong;
}

constexpr Fault kFaults[] = {Fault::IoError, Fault::DiskFull, Fault::ShortWrite, Fault::SyncLost, Fault::SyncEvicted};

class RewriteFaults : public testing::TestWithParam<Form> {};
class DeepRewriteFaults : public testing::TestWithParam<std::tuple<Form, Fault, bool>> {};

TEST_P(RewriteFaults, WithoutOneAllOfItIsDone) {
    Machine machine(GetParam());
    machine.begin();
    const Session session = script(machine);
    EXPECT_EQ(session.wrong, std::vector<std::string>());
    EXPECT_EQ(session.changed, machine.changesKey());
    EXPECT_EQ(session.done, (std::set<int>{1, 2, 3, 4, 5, 7, 8, 9}));
    machine.vfs().restart(machine.vfs().after(Aftermath::Dropped, 1));
    EXPECT_EQ(wrongOn(machine, session, false), std::vector<std::string>());
    Session boasting = session;
    boasting.done.insert(10);
    EXPECT_EQ(wrongOn(machine, boasting, false).size(), 1U);
}

// Nothing is written after it, with which SQLite might have brought the new name to the disk.
TEST_P(RewriteFaults, WhatWasReportedIsThereWhenThePowerIsCutAtOnce) {
    for (const bool compacting : {false, true}) {
        Machine machine(GetParam());
        if (!compacting && !machine.changesKey()) {
            continue;
        }
        machine.begin();
        Session session;
        {
            const Result<std::shared_ptr<Project>> project = machine.open(false);
            ASSERT_TRUE(project);
            ASSERT_TRUE(compacting ? (*project)->compact() : (*project)->changeKey(machine.key(true)));
            machine.vfs().restart(machine.vfs().after(Aftermath::Dropped, 1));
        }
        session.compacted = compacting;
        session.changed = !compacting;
        EXPECT_EQ(wrongOn(machine, session, false), std::vector<std::string>());
    }
}

TEST_P(RewriteFaults, APowerCutLeavesTheOldFileOrTheNew) {
    expectNothingIsLost(GetParam(), {Fault::Crash}, 17);
}

TEST_P(RewriteFaults, FaultsAreToldAndLeaveAWholeFile) {
    for (const Fault fault : kFaults) {
        expectNothingIsLost(GetParam(), {fault, 0, false}, fault == Fault::IoError ? 211 : 37);
    }
}

TEST_P(DeepRewriteFaults, LeaveAWholeFile) {
    const auto [form, fault, lasting] = GetParam();
    expectNothingIsLost(form, {fault, 0, lasting}, 1);
}

std::vector<Form> forms() {
    std::vector<Form> all = {{"plain", 0, 0}, {"plain", 0, 0, false}};
#ifdef PLUMBLINE_ENCRYPTION
    for (const bool log : {true, false}) {
        all.push_back({"encrypted", 0, 'a', log});
        all.push_back({"another key", 'a', 'b', log});
        all.push_back({"decrypted", 'a', 0, log});
    }
#endif
    return all;
}

INSTANTIATE_TEST_SUITE_P(All, RewriteFaults, testing::ValuesIn(forms()));
INSTANTIATE_TEST_SUITE_P(Crashes, DeepRewriteFaults,
                         testing::Combine(testing::ValuesIn(forms()), testing::Values(Fault::Crash),
                                          testing::Values(false)));
INSTANTIATE_TEST_SUITE_P(Faults, DeepRewriteFaults,
                         testing::Combine(testing::ValuesIn(forms()), testing::ValuesIn(kFaults), testing::Bool()));

}  // namespace
}  // namespace plumb::project::test::rewriting
