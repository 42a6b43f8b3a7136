// A machine that stopped, and a passphrase that is mistyped afterwards: it costs nothing of what waits in the log or in
// the journal to be brought into the file.
#include "fault_vfs.h"
#include "numbered_work.h"
#include "project_fixture.h"

namespace plumb::project::test {
namespace {

using plumb::test::Aftermath;
using plumb::test::Fault;
using plumb::test::FaultDisk;
using plumb::test::FaultVfs;

#ifdef PLUMBLINE_ENCRYPTION

Result<std::shared_ptr<Project>> openWithKey(const FaultVfs& machine, const FileKey& key) {
    return Project::open("/disk/work.plumb", {.key = &key, .who = project_test::analyst(), .vfs = machine.vfs(true)});
}

class WrongKey : public testing::TestWithParam<bool> {};

// The machine stops at every second call that writes.
TEST_P(WrongKey, CostsNothing) {
    FaultVfs machine(GetParam());
    const FileKey right = project_test::quickKey('r'), wrong = project_test::quickKey('w');
    {
        const auto project =
            Project::create("/disk/work.plumb",
                            {.key = &right, .who = project_test::analyst(), .title = "Keys", .vfs = machine.vfs(true)});
        ASSERT_TRUE(project && doWork(**project, 1));
    }
    const FaultDisk::Image start = machine.content();
    bool fired = true;
    int tried = 0;
    for (std::uint64_t at = 0; fired; at += 2) {
        machine.restart(start);
        machine.arm({Fault::Crash, at});
        std::set<int> done = {1};
        if (const auto project = openWithKey(machine, right)) {
            for (int number = 2; number <= 5; ++number) {
                if (doWork(**project, number)) {
                    done.insert(number);
                }
            }
        }
        fired = machine.fired();
        machine.disarm();
        machine.restart(machine.after(at % 4 == 0 ? Aftermath::Torn : Aftermath::Kept, at + 1));
        EXPECT_FALSE(openWithKey(machine, wrong));
        const auto project = openWithKey(machine, right);
        ASSERT_TRUE(project) << at << ": " << project.error().render();
        EXPECT_EQ(wrongAfter(*project, done, 5), std::vector<std::string>()) << at;
        ++tried;
    }
    EXPECT_GT(tried, 20);
}

INSTANTIATE_TEST_SUITE_P(All, WrongKey, testing::Bool());

#endif

}  // namespace
}  // namespace plumb::project::test
