// A sender that is killed at any moment: what its file says afterwards is compatible with what the receiver saw.
#include "cli/receiver.h"
#include "cli/workbench.h"

#include <sqlite3.h>

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <map>
#include <random>

namespace plumb::cli::test {
namespace {

constexpr int kMessages = 4000;

std::string feed() {
    std::string bytes;
    for (int n = 0; n < kMessages; ++n) {
        bytes += "MSH|^~\\&|A|B|C|D|20261120||ADT^A01|M" + std::to_string(n) + "|P|2.5\rPID|1||4711\r";
    }
    return bytes;
}

/// How often each id was seen.
std::map<std::string, int> seenBy(const Receiver& receiver) {
    std::map<std::string, int> seen;
    for (const std::string& message : receiver.messages()) {
        ++seen[controlIdOf(message)];
    }
    return seen;
}

/// The outcome of each id in a file of outcomes.
std::map<std::string, std::string> outcomesIn(const std::string& path) {
    std::map<std::string, std::string> outcomes;
    sqlite3* database = nullptr;
    EXPECT_EQ(sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr), SQLITE_OK);
    sqlite3_stmt* rows = nullptr;
    EXPECT_EQ(sqlite3_prepare_v2(database, "SELECT CAST(control_id AS TEXT), outcome FROM outcome", -1, &rows, nullptr),
              SQLITE_OK);
    while (sqlite3_step(rows) == SQLITE_ROW) {
        const auto text = [rows](int column) {
            return reinterpret_cast<const char*>(sqlite3_column_text(rows, column));
        };
        outcomes[text(0)] = text(1);
    }
    sqlite3_finalize(rows);
    sqlite3_close(database);
    return outcomes;
}

/// Kills senders of one plan so often, then lets one get to the end, and holds what was recorded against what was seen.
void killOften(int times, int batch, unsigned seed) {
    const Workbench bench;
    bench.write("feed.hl7", feed());
    const Receiver receiver;
    const std::string command = "send feed.hl7 -q -f ndjson --outcomes kept --to " + receiver.address() + " --batch ";
    std::mt19937 random(seed);
    const auto perKill = static_cast<unsigned>(kMessages / (times + times / 4 + 1));
    int killed = 0;
    for (int n = 0; n < times; ++n) {
        const std::size_t until = receiver.count() + random() % (2 * perKill);
        const Running sender = bench.start(command + std::to_string(batch), "/dev/null", "out" + std::to_string(n));
        const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(10);
        while (receiver.count() < until && std::chrono::steady_clock::now() < patience) {
            std::this_thread::yield();
        }
        sender.kill();
        killed += sender.wait().code == -SIGKILL ? 1 : 0;
    }
    EXPECT_GT(killed, times / 2);
    const Outcome last = bench.run(command + "500");
    EXPECT_TRUE(last.code == 0 || last.code == 1) << last.err;
    const std::map<std::string, int> seen = seenBy(receiver);
    const std::map<std::string, std::string> kept = outcomesIn(bench.path("kept"));
    EXPECT_EQ(kept.size(), static_cast<std::size_t>(kMessages));
    int unknown = 0;
    for (const auto& [id, outcome] : kept) {
        const auto found = seen.find(id);
        const int timesSeen = found == seen.end() ? 0 : found->second;
        EXPECT_LE(timesSeen, 1) << id << " was sent twice";
        if (outcome == "acknowledged") {
            EXPECT_EQ(timesSeen, 1) << id << " is acknowledged and was never seen";
        } else {
            EXPECT_EQ(outcome, "unknown") << id;
            ++unknown;
        }
    }
    EXPECT_LE(unknown, times * batch);
}

}  // namespace

TEST(SendKilled, RecordsAreCompatibleWithWhatWasSeen) {
    killOften(20, 10, 1);
}

TEST(SendKilled, OneByOneAtMostOneIsUnknownEachTime) {
    killOften(10, 1, 2);
}

TEST(DeepSendKilled, TwoHundredTimes) {
    killOften(200, 5, 3);
}

}  // namespace plumb::cli::test
