// A day in small: millions of messages from one plumb to another, and the memory of both stays as it was.
// PLUMBLINE_SOAK_MESSAGES says how many, where that is another number.
#include "cli/receiver.h"
#include "cli/workbench.h"
#include "unit/sanitized.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <system_error>
#include <thread>

namespace plumb::cli::test {
namespace {

constexpr std::uint64_t kUsual = 2'000'000;
constexpr std::uint64_t kFeed = 1000;           // messages of the file, sent again and again with ids of their own
constexpr std::uint64_t kRemembered = 60'000;   // by then as many ids as are remembered of late ones are
constexpr std::int64_t kMostGrowth = 8 * 1024;  // KiB

std::uint64_t soakMessages() {
    const char* const text = std::getenv("PLUMBLINE_SOAK_MESSAGES");
    const std::uint64_t wanted = text ? std::strtoull(text, nullptr, 10) : 0;
    return std::max(wanted > 0 ? wanted : kUsual, 2 * kRemembered) / kFeed * kFeed;
}

std::string soakFeed() {
    std::string bytes;
    for (std::uint64_t n = 0; n < kFeed; ++n) {
        bytes += "MSH|^~\\&|LAB|EAST|EHR|WEST|20261120101500||ORU^R01^ORU_R01|S" + std::to_string(n) +
                 "|P|2.5\rPID|1||" + std::to_string(40000 + n % 97) +
                 "^^^EAST^MR||DOE^JOHN\rOBR|1|||24331-1^Lipids^LN\rOBX|1|NM|2093-3^" + std::string(120, 'c') +
                 "^LN||187|mg/dL|||||F\r";
    }
    return bytes;
}

/// In KiB; 0 when the process is gone.
std::int64_t anonymousMemory(int process) {
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    std::string word;
    while (status >> word) {
        if (word == "RssAnon:") {
            std::int64_t kibibytes = 0;
            status >> kibibytes;
            return kibibytes;
        }
    }
    return 0;
}

/// What a process holds when a tenth is done, and the most it holds after that.
struct Memory {
    std::int64_t early = 0, most = 0;

    void look(int process, bool begun) {
        const std::int64_t now = anonymousMemory(process);
        if (now == 0 || !begun) {
            return;
        }
        early = early == 0 ? now : early;
        most = std::max(most, now);
    }
};

void expectFlat(const Memory& memory, const char* who) {
    std::printf("%s: %lld KiB after a tenth, %lld at most after that\n", who, static_cast<long long>(memory.early),
                static_cast<long long>(memory.most));
    EXPECT_GT(memory.early, 0) << who << " was not looked at";
    EXPECT_LE(memory.most - memory.early, kMostGrowth) << who;
}

}  // namespace

TEST(DeepSoak, MemoryStaysAsItWas) {
    if (plumb::test::kSanitized || !std::filesystem::exists("/proc/self/status")) {
        GTEST_SKIP() << "Memory is read from /proc, of programs as they are shipped.";
    }
    const std::uint64_t messages = soakMessages();
    const Workbench bench;
    const std::string feed = soakFeed();
    bench.write("feed.hl7", feed);
    const std::string port = std::to_string(freePort());
    const Running listener = bench.start(
        "listen -q --port " + port + " -o stored.mllp --count " + std::to_string(messages), "/dev/null", "listened");
    const auto begun = std::chrono::steady_clock::now();
    const Running sender =
        bench.start("send feed.hl7 -f ndjson --new-ids --repeat " + std::to_string(messages / kFeed) +
                        " --connections 4 --window 64 --order-by none --batch 1000 --outcomes kept --on "
                        "connect=retry:50:stop --retry-wait 0.1 --to 127.0.0.1:" +
                        port,
                    "/dev/null", "sent");
    std::atomic<bool> over{false};
    Memory sending, listening;
    std::thread watch([&] {
        const std::uintmax_t tenth = feed.size() / kFeed * std::max(messages / 10, kRemembered);
        while (!over) {
            std::error_code none;
            const std::uintmax_t stored = std::filesystem::file_size(bench.path("stored.mllp"), none);
            const bool tenthDone = !none && stored >= tenth;
            sending.look(sender.process(), tenthDone);
            listening.look(listener.process(), tenthDone);
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
    });
    const Outcome sent = sender.wait();
    const Outcome listened = listener.wait();
    over = true;
    watch.join();
    EXPECT_EQ(sent.code, 0) << sent.err;
    EXPECT_EQ(listened.code, 0) << listened.err;
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    std::printf("%llu messages in %.0f s\n", static_cast<unsigned long long>(messages), seconds);
    expectFlat(sending, "plumb send");
    expectFlat(listening, "plumb listen");
}

}  // namespace plumb::cli::test
