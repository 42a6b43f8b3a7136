// The disk that breaks, held against SQLite alone: what it promises must survive every crash and every fault, and a
// configuration that promises nothing must be seen to lose.
#include "fault_vfs.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <set>

namespace plumb::test {
namespace {

constexpr char kFile[] = "/disk/file.db";
constexpr char kKey[] =
    "x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1fa0a1a2a3a4a5a6a7a8a9aaabacadaeaf'";
constexpr int kRounds = 12;

struct Config {
    std::string journal, synchronous;
    bool encrypted = false;
};

void PrintTo(const Config& config, std::ostream* out) {
    *out << config.journal << config.synchronous << (config.encrypted ? "Encrypted" : "");
}

class Database {
public:
    Database(const FaultVfs& machine, const Config& config) {
        const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        m_code = sqlite3_open_v2(kFile, &m_database, flags, machine.vfs(config.encrypted));
#ifdef PLUMBLINE_ENCRYPTION
        if (config.encrypted && m_code == SQLITE_OK) {
            m_code = sqlite3_key(m_database, kKey, sizeof kKey - 1);
        }
#endif
    }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database() {
        sqlite3_close_v2(m_database);
    }

    bool run(const std::string& sql) {
        return m_code == SQLITE_OK && sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    /// The first column of all rows, or what went wrong.
    std::vector<std::string> ask(const std::string& sql) {
        std::vector<std::string> rows;
        const auto add = [](void* to, int, char** texts, char**) {
            static_cast<std::vector<std::string>*>(to)->emplace_back(texts[0] ? texts[0] : "");
            return 0;
        };
        if (sqlite3_exec(m_database, sql.c_str(), add, &rows, nullptr) != SQLITE_OK) {
            rows.emplace_back(sqlite3_errmsg(m_database));
        }
        return rows;
    }

private:
    sqlite3* m_database = nullptr;
    int m_code = SQLITE_OK;
};

// Each round writes two rows that belong together, with much else between them; the rounds that were said to be done.
std::set<int> work(const FaultVfs& machine, const Config& config) {
    std::set<int> done;
    Database database(machine, config);
    const bool ready =
        database.run("PRAGMA journal_mode=" + config.journal + "; PRAGMA synchronous=" + config.synchronous +
                     "; PRAGMA wal_autocheckpoint=12; PRAGMA cache_size=4;"
                     "CREATE TABLE IF NOT EXISTS a(id INTEGER PRIMARY KEY, text);"
                     "CREATE TABLE IF NOT EXISTS b(id INTEGER PRIMARY KEY, text)");
    for (int round = 1; ready && round <= kRounds; ++round) {
        const std::string row =
            "(" + std::to_string(round) + ",printf('%.*c'," + std::to_string(round * 977) + ",'x'))";
        const bool whole = database.run("BEGIN; INSERT INTO a VALUES" + row +
                                        "; UPDATE a SET text=text||'y' WHERE id=" + std::to_string(round - 1) +
                                        "; INSERT INTO b VALUES" + row + "; COMMIT");
        if (whole) {
            done.insert(round);
        } else {
            (void)database.run("ROLLBACK");
        }
    }
    return done;
}

// What is wrong with what the disk has, or nothing.
std::string wrongWith(const FaultVfs& machine, const Config& config, const std::set<int>& done) {
    Database database(machine, config);
    const std::vector<std::string> whole = database.ask("PRAGMA integrity_check");
    if (whole != std::vector<std::string>{"ok"}) {
        return whole.empty() ? "unreadable" : whole[0];
    }
    if (database.ask("SELECT count(*) FROM sqlite_schema") != std::vector<std::string>{"2"}) {
        return done.empty() ? "" : "tables are lost";
    }
    if (database.ask("SELECT count(*) FROM a FULL JOIN b USING(id) WHERE a.id IS NULL OR b.id IS NULL OR "
                     "length(b.text)<>b.id*977 OR rtrim(a.text,'y')<>b.text") != std::vector<std::string>{"0"}) {
        return "something is half there";
    }
    std::set<std::string> there;
    for (std::string& id : database.ask("SELECT id FROM a")) {
        there.insert(std::move(id));
    }
    for (const int round : done) {
        if (!there.count(std::to_string(round))) {
            return "round " + std::to_string(round) + " is lost";
        }
    }
    return "";
}

struct Outcome {
    std::uint64_t points = 0;
    std::vector<std::string> wrong;
};

// The fault at every call, or every `step`-th; afterwards the machine goes down, in each way.
Outcome tryAll(const Config& config, FaultPlan plan, std::uint64_t step = 1) {
    Outcome outcome;
    for (bool fired = true; fired; plan.at += step) {
        plan.seed = plan.at + 1;
        FaultVfs machine;
        machine.arm(plan);
        const std::set<int> done = work(machine, config);
        fired = machine.fired();
        outcome.points += fired ? 1 : 0;
        machine.disarm();
        std::vector<FaultDisk::Image> images = {machine.content()};
        for (const Aftermath aftermath : {Aftermath::Dropped, Aftermath::Kept}) {
            images.push_back(machine.after(aftermath, plan.seed));
        }
        for (std::uint64_t tear = 0; tear < 4; ++tear) {
            images.push_back(machine.after(Aftermath::Torn, plan.seed * 4 + tear));
        }
        for (std::size_t i = plan.fault == Fault::Crash ? 1 : 0; i < images.size(); ++i) {
            machine.restart(images[i]);
            if (const std::string wrong = wrongWith(machine, config, done); !wrong.empty()) {
                outcome.wrong.push_back("fault at " + std::to_string(plan.at) + ", image " + std::to_string(i) + ": " +
                                        wrong);
            }
        }
    }
    return outcome;
}

TEST(FaultVfs, SeveralConnectionsSeeAndRefuseEachOther) {
    for (const char* journal : {"wal", "delete"}) {
        FaultVfs machine;
        const Config config{journal, "full", false};
        Database writer(machine, config), other(machine, config);
        ASSERT_TRUE(
            writer.run("PRAGMA journal_mode=" + config.journal + "; CREATE TABLE t(x); INSERT INTO t VALUES(1)"));
        EXPECT_EQ(other.ask("SELECT x FROM t"), std::vector<std::string>{"1"});
        ASSERT_TRUE(writer.run("BEGIN IMMEDIATE; INSERT INTO t VALUES(2)"));
        EXPECT_FALSE(other.run("INSERT INTO t VALUES(3)"));
        EXPECT_EQ(other.ask("SELECT count(*) FROM t"), std::vector<std::string>{"1"});
        ASSERT_TRUE(other.run("BEGIN") && other.ask("SELECT count(*) FROM t").size() == 1);
        EXPECT_EQ(writer.run("COMMIT"), config.journal == "wal") << "the reader holds what it reads";
        ASSERT_TRUE(other.run("COMMIT"));
        EXPECT_TRUE(config.journal == "wal" || writer.run("COMMIT"));
        EXPECT_EQ(other.ask("SELECT count(*) FROM t"), std::vector<std::string>{"2"});
    }
}

TEST(FaultVfs, ADeadMachineAnswersNothingAndANewOneHasItsDisk) {
    FaultVfs machine;
    const Config config{"wal", "full", false};
    Database old(machine, config);
    ASSERT_TRUE(old.run("PRAGMA journal_mode=wal; CREATE TABLE t(x); INSERT INTO t VALUES(7)"));
    machine.arm({Fault::Crash, 0});
    EXPECT_FALSE(old.run("INSERT INTO t VALUES(8)"));
    EXPECT_TRUE(machine.fired());
    EXPECT_FALSE(Database(machine, config).run("SELECT 1 FROM t"));
    machine.restart(machine.after(Aftermath::Dropped, 1));
    EXPECT_FALSE(old.run("INSERT INTO t VALUES(9)"));
    EXPECT_EQ(Database(machine, config).ask("SELECT x FROM t"), std::vector<std::string>{"7"});
}

TEST(FaultVfs, ANewNameIsCertainWithItsFolderOnly) {
    using Names = FaultDisk::Image;
    FaultDisk disk;
    const FaultDisk::File file = disk.create("/new");
    file->change({0, "whole"});
    disk.sync("/new", file, false);
    EXPECT_EQ(disk.after(Aftermath::Dropped, 1), (Names{{"/new", "whole"}}));
    disk.rename("/new", "/old");
    disk.sync("/old", file, false);
    disk.sync("/old", file, true);
    disk.syncJournals();
    EXPECT_EQ(disk.content(), (Names{{"/old", "whole"}}));
    EXPECT_EQ(disk.after(Aftermath::Kept, 1), (Names{{"/old", "whole"}}));
    EXPECT_EQ(disk.after(Aftermath::Dropped, 1), (Names{{"/new", "whole"}}));
    EXPECT_EQ(disk.after(Aftermath::Renamed, 1), (Names{{"/new", "whole"}, {"/old", "whole"}}));
    disk.syncFolder();
    EXPECT_EQ(disk.after(Aftermath::Dropped, 1), (Names{{"/old", "whole"}}));
}

// The rollback journal of SQLite trusts that it can read back what it wrote; with a kernel that takes it away, only the
// write-ahead log keeps its promise.
std::vector<Fault> survivable(const Config& config) {
    std::vector<Fault> faults = {Fault::IoError, Fault::DiskFull, Fault::ShortWrite, Fault::SyncLost};
    if (config.journal == "wal") {
        faults.push_back(Fault::SyncEvicted);
    }
    return faults;
}

void expectNothingIsLost(const Config& config, const FaultPlan& plan, std::uint64_t step) {
    const Outcome outcome = tryAll(config, plan, step);
    EXPECT_GT(outcome.points, 20 / step);
    EXPECT_EQ(outcome.wrong, std::vector<std::string>()) << "fault " << static_cast<int>(plan.fault) << plan.lasting;
}

class FaultVfsSafe : public testing::TestWithParam<Config> {};
class DeepFaultVfsSafe : public FaultVfsSafe {};

TEST_P(FaultVfsSafe, KeepsWhatIsDoneThroughCrashes) {
    expectNothingIsLost(GetParam(), {Fault::Crash, 0}, 7);
}

TEST_P(FaultVfsSafe, KeepsWhatIsDoneThroughFaults) {
    for (const Fault fault : survivable(GetParam())) {
        expectNothingIsLost(GetParam(), {fault, 0, false}, 17);
        expectNothingIsLost(GetParam(), {fault, 0, true}, 43);
    }
}

TEST_P(DeepFaultVfsSafe, KeepsWhatIsDoneThroughEveryCrashAndFault) {
    expectNothingIsLost(GetParam(), {Fault::Crash, 0}, 1);
    for (const Fault fault : survivable(GetParam())) {
        expectNothingIsLost(GetParam(), {fault, 0, false}, 1);
        expectNothingIsLost(GetParam(), {fault, 0, true}, 1);
    }
}

std::vector<Config> safeOnes() {
    std::vector<Config> all = {{"wal", "full"}, {"delete", "extra"}};
#ifdef PLUMBLINE_ENCRYPTION
    all.push_back({"wal", "full", true});
    all.push_back({"delete", "extra", true});
#endif
    return all;
}

INSTANTIATE_TEST_SUITE_P(All, FaultVfsSafe, testing::ValuesIn(safeOnes()));
INSTANTIATE_TEST_SUITE_P(All, DeepFaultVfsSafe, testing::ValuesIn(safeOnes()));

TEST(FaultVfs, ACarelessConfigurationIsSeenToLose) {
    for (const char* journal : {"wal", "delete"}) {
        EXPECT_FALSE(tryAll({journal, "off"}, {Fault::Crash}, 5).wrong.empty()) << journal;
    }
    // Nobody waits for the end of the journal to reach the disk: "extra" does.
    EXPECT_FALSE(tryAll({"delete", "full"}, {Fault::Crash}).wrong.empty());
}

// What is batched is lost by a crash, but never torn.
TEST(FaultVfs, BatchesAreLostWhole) {
    const Outcome outcome = tryAll({"wal", "normal"}, {Fault::Crash}, 3);
    EXPECT_FALSE(outcome.wrong.empty());
    for (const std::string& wrong : outcome.wrong) {
        EXPECT_TRUE(wrong.ends_with(" is lost") || wrong.ends_with("tables are lost")) << wrong;
    }
}

}  // namespace
}  // namespace plumb::test
