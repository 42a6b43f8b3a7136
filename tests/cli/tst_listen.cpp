// plumb listen as its user sees it: what rules and answers take messages for that do not say their character set.
#include "cli/receiver.h"
#include "cli/workbench.h"

#include <gtest/gtest.h>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <thread>

namespace plumb::cli::test {
namespace {

/// Sends a message in a frame and gives what is answered, in its frame; empty: nothing is.
std::string ask(std::uint16_t port, const std::string& message) {
    const int connection = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    std::string answer;
    if (::connect(connection, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
        const std::string frame = '\v' + message + "\x1c\r";
        static_cast<void>(::send(connection, frame.data(), frame.size(), MSG_NOSIGNAL));
        std::array<char, 1024> chunk{};
        for (ssize_t got = 1; got > 0 && answer.find('\x1c') == std::string::npos;) {
            got = ::recv(connection, chunk.data(), chunk.size(), 0);
            answer.append(chunk.data(), static_cast<std::size_t>(got > 0 ? got : 0));
        }
    }
    ::close(connection);
    return answer;
}

/// What a listener with these options answers to one message.
std::string answered(const std::string& options, const std::string& message) {
    const Workbench bench;
    const std::uint16_t port = freePort();
    const Running listening = bench.start("listen -o feed.hl7 --count 1 -p " + std::to_string(port) + ' ' + options,
                                          "/dev/null", bench.path("events"));
    const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while ((!bench.has("events") || bench.read("events").find("listening") == std::string::npos) &&
           std::chrono::steady_clock::now() < patience) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    std::string answer = ask(port, message);
    const Outcome outcome = listening.wait();
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(bench.read("feed.hl7"), '\v' + message + "\x1c\r") << "what came is stored as it came";
    return answer;
}

const std::string kRules = R"(--rule 'PID-5 = "Müller" -> AE' --rule 'PID-5 = "MÃ¼ller" -> AR')";

}  // namespace

TEST(Listen, ReadsWhatDoesNotSayItsCharacterSetInTheOneThatIsAssumed) {
    // Two Latin-1 characters that look like one of UTF-8.
    const std::string header = "MSH|^~\\&|A|B|C|D|20261120||ADT^A01|M1|P|2.5";
    const std::string patient = "\rPID|1||||M\xC3\xBCller\r";
    EXPECT_NE(answered(kRules, header + patient).find("MSA|AE|M1"), std::string::npos);
    EXPECT_NE(answered(kRules + " --charset 8859/1", header + patient).find("MSA|AR|M1"), std::string::npos);
    EXPECT_NE(answered(kRules + " --charset 8859/1", header + "||||||UNICODE UTF-8" + patient).find("MSA|AE|M1"),
              std::string::npos);
}

TEST(Listen, RefusesACharacterSetThatIsNotKnown) {
    EXPECT_EQ(Workbench().run("listen -o feed.hl7 -p 0 --charset Latin-99"),
              complained(2, "'Latin-99' is no character set that is known here."));
}

}  // namespace plumb::cli::test
