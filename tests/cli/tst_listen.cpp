// plumb listen as its user sees it: what rules and answers take messages for that do not say their character set.
#include "cli/receiver.h"
#include "cli/workbench.h"

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

namespace plumb::cli::test {
namespace {

/// What it prints until it has answered one message.
std::string answered(const std::string& options, const std::string& message) {
    const Workbench bench;
    const std::uint16_t port = freePort();
    const Running listening = bench.start("listen -o feed.hl7 --count 1 -p " + std::to_string(port) + ' ' + options,
                                          "/dev/null", bench.path("events"));
    const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (bench.read("events").find("listening") == std::string::npos && std::chrono::steady_clock::now() < patience) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    sendFramed(port, message);
    const Outcome outcome = listening.wait();
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(bench.read("feed.hl7"), '\v' + message + "\x1c\r") << "what came is stored as it came";
    return outcome.out;
}

const std::string kRules = R"(--rule 'PID-5 = "Müller" -> AE' --rule 'PID-5 = "MÃ¼ller" -> AR')";

}  // namespace

TEST(Listen, ReadsWhatDoesNotSayItsCharacterSetInTheOneThatIsAssumed) {
    // Two Latin-1 characters that look like one of UTF-8.
    const std::string header = "MSH|^~\\&|A|B|C|D|20261120||ADT^A01|M1|P|2.5";
    const std::string patient = "\rPID|1||||M\xC3\xBCller\r";
    EXPECT_NE(answered(kRules, header + patient).find(R"("answer":"AE")"), std::string::npos);
    EXPECT_NE(answered(kRules + " --charset 8859/1", header + patient).find(R"("answer":"AR")"), std::string::npos);
    EXPECT_NE(answered(kRules + " --charset 8859/1", header + "||||||UNICODE UTF-8" + patient).find(R"("answer":"AE")"),
              std::string::npos);
}

TEST(Listen, RefusesACharacterSetThatIsNotKnown) {
    EXPECT_EQ(Workbench().run("listen -o feed.hl7 -p 0 --charset Latin-99"),
              complained(2, "'Latin-99' is no character set that is known here."));
}

}  // namespace plumb::cli::test
