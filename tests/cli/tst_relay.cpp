// plumb relay: what it asks before it begins. How it passes on is held by tests/interop/relay.
#include "cli/receiver.h"
#include "cli/workbench.h"

#include <gtest/gtest.h>

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <chrono>
#include <thread>

namespace plumb::cli::test {
namespace {

/// Sends bytes and waits until the other side ends the connection; false when it does not.
bool isEndedAfter(std::uint16_t port, const std::string& bytes) {
    const int connection = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const timeval patience{20, 0};
    ::setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    char byte = 0;
    const bool ended = ::connect(connection, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
                       ::send(connection, bytes.data(), bytes.size(), MSG_NOSIGNAL) > 0 &&
                       ::recv(connection, &byte, 1, 0) == 0;
    ::close(connection);
    return ended;
}

TEST(Relay, AndListenNameTheEndOfAConnectionWhoseMessageIsNeverWhole) {
    for (const char* const verb : {"relay --to 127.0.0.1:1", "listen"}) {
        const Workbench bench;
        const std::uint16_t port = freePort();
        const Running running = bench.start(
            verb + std::string(" -o feed.hl7 --message-timeout 0.3 --wire-log wire -p ") + std::to_string(port),
            "/dev/null", bench.path("events"));
        const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(20);
        while ((!bench.has("events") || bench.read("events").find("listening") == std::string::npos) &&
               std::chrono::steady_clock::now() < patience) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        EXPECT_TRUE(isEndedAfter(port, "\vMSH|^~\\&|")) << verb;
        running.interrupt();
        const Outcome outcome = running.wait();
        EXPECT_EQ(outcome.code, 0) << outcome.err;
        for (const std::string& told : {outcome.out, bench.read("wire")}) {
            EXPECT_NE(told.find("replay.message-not-whole"), std::string::npos) << verb << '\n' << told;
            EXPECT_NE(told.find("not whole 300 ms after its first byte"), std::string::npos) << verb << '\n' << told;
        }
        EXPECT_EQ(bench.read("feed.hl7"), "") << verb;
    }
}

TEST(Relay, AsksForProductionToBeConfirmed) {
    const Workbench bench;
    const std::string begin = "relay -p 0 --to 127.0.0.1:1 --production ";
    for (const char* const confirmed : {"", "--confirm 127.0.0.1:2 "}) {
        const Outcome asked = bench.run(begin + confirmed + "-o feed.hl7");
        EXPECT_EQ(asked.code, 2) << confirmed;
        EXPECT_NE(asked.err.find("127.0.0.1:1 is marked as production"), std::string::npos) << asked.err;
        EXPECT_FALSE(bench.has("feed.hl7"));
    }
    // Confirmed, it goes on, as far as a place where nothing can be stored.
    const Outcome gone = bench.run(begin + "--confirm 127.0.0.1:1 -o none/feed.hl7");
    EXPECT_EQ(gone.code, 3) << gone.err;
    EXPECT_EQ(gone.err.find("production"), std::string::npos) << gone.err;
    EXPECT_NE(gone.err.find("none/feed.hl7"), std::string::npos) << gone.err;
}

TEST(Relay, AsksNothingWithoutTheMark) {
    const Workbench bench;
    const Outcome gone = bench.run("relay -p 0 --to 127.0.0.1:1 -o none/feed.hl7");
    EXPECT_EQ(gone.code, 3) << gone.err;
}

}  // namespace
}  // namespace plumb::cli::test
