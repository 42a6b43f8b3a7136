// plumb send, to a receiver of the test.
#include "cli/json.h"
#include "cli/receiver.h"
#include "cli/samples.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <regex>
#include <sstream>
#include <thread>

namespace plumb::cli::test {
namespace {

class Send : public testing::Test {
protected:
    Send() { m_bench.write("feed.hl7", kAdmission + kResult); }

    [[nodiscard]] Outcome run(const std::string& arguments) const { return m_bench.run("send " + arguments); }
    /// Without how long it took.
    [[nodiscard]] static std::string timeless(const std::string& text) {
        return std::regex_replace(text, std::regex("(after|in) [0-9.]+ m?s|\"milliseconds\":[0-9]+"), "$1 TIME");
    }

    Workbench m_bench;
};

TEST_F(Send, SaysWhatBecameOfEachMessage) {
    const Receiver receiver;
    const Outcome sent = run("feed.hl7 --to " + receiver.address());
    EXPECT_EQ(sent.code, 0) << sent.err;
    EXPECT_EQ(timeless(sent.out), "message 1: acknowledged (AA) after TIME\nmessage 2: acknowledged (AA) after TIME\n");
    EXPECT_EQ(timeless(sent.err), "plumb: 2 acknowledged in TIME.\n");
    EXPECT_EQ(receiver.messages(), (std::vector<std::string>{kAdmission, kResult}));
}

TEST_F(Send, TellsWhatAReceiverIsKnownToDo) {
    const Receiver receiver([](const std::string& message) {
        return "MSH|^~\\&|||||||ACK|ALWAYS|P|2.5\rMSA|AA|" + controlIdOf(message) + '\r';
    });
    const Outcome sent = run("feed.hl7 --to " + receiver.address());
    EXPECT_EQ(sent.code, 0);
    EXPECT_EQ(timeless(sent.err),
              "plumb: The peer gives its acknowledgements the same MSH-10 again. They are told apart by "
              "MSA-2 alone.\nplumb: 2 acknowledged in TIME.\n");
}

TEST_F(Send, KeepsNumbersConsistentAndMovesDates) {
    m_bench.write("map.csv", "ADT,XXX\n");
    const Outcome dry =
        run("feed.hl7 --dry-run --renumber 'PID-3=T{#}' --numbers 7 --shift-dates +1d --map MSH-9=map.csv");
    EXPECT_EQ(dry.code, 0) << dry.err;
    EXPECT_NE(dry.out.find("|T7"), std::string::npos) << dry.out;
    EXPECT_NE(dry.out.find("|XXX^"), std::string::npos) << dry.out;
    const Outcome strict = run("feed.hl7 --dry-run --map-strict --map MSH-9=map.csv");
    EXPECT_NE(strict.out.find("refused: A value at MSH-9 is not in the map"), std::string::npos) << strict.out;
    EXPECT_EQ(strict.code, 1);
    for (const char* wrong : {"--renumber PID-3", "--renumber PID-3=T", "--map PID-3=none.csv", "--shift-dates +2h",
                              "--shift-dates soon", "--by-capture"}) {
        EXPECT_EQ(run(std::string("feed.hl7 --dry-run ") + wrong).code, 2) << wrong;
    }
}

TEST_F(Send, TakesApplicationAcknowledgementsOnAPortOfTheirOwn) {
    const std::uint16_t port = freePort();
    const Receiver receiver([port](const std::string& message) {
        // The one may well overtake the other, since each has a connection of its own.
        sendFramed(port, Receiver::acknowledging("AA")(message));
        return Receiver::acknowledging("CA")(message);
    });
    const std::string enhanced = "feed.hl7 MSH-15=AL MSH-16=AL --ack-timeout 10 --to " + receiver.address();
    const Outcome sent = run(enhanced + " --wire-log wire --app-ack-port " + std::to_string(port));
    EXPECT_EQ(sent.code, 0) << sent.err;
    EXPECT_EQ(timeless(sent.out), "message 1: acknowledged (AA) after TIME\nmessage 2: acknowledged (AA) after TIME\n");
    EXPECT_NE(m_bench.read("wire").find("came over the port for application acknowledgements"), std::string::npos);
    for (const char* const wrong : {"70000", "host", "[::1", "2580 --tls"}) {
        EXPECT_EQ(run(enhanced + " --app-ack-port " + wrong).code, 2) << wrong;
    }
    const Outcome taken = run(enhanced + " --app-ack-port " + receiver.address());
    EXPECT_EQ(taken.code, 3);
    EXPECT_NE(taken.err.find("cannot be listened on"), std::string::npos) << taken.err;
}

TEST_F(Send, SelectsAndChangesOnTheWay) {
    const Receiver receiver;
    EXPECT_EQ(run("feed.hl7 MSH-11=T --to " + receiver.address() + " -w 'MSH-9.1 = ORU' -q").code, 0);
    ASSERT_EQ(receiver.messages().size(), 1u);
    EXPECT_NE(receiver.messages()[0].find("|MSG2|T|"), std::string::npos);
    EXPECT_EQ(m_bench.read("feed.hl7"), kAdmission + kResult) << "the source is never altered";
}

TEST_F(Send, HoldsBackWhatFollowsAParkedOne) {
    std::string feed;
    for (const char* id : {"A1", "B1", "A2", "B2", "A3"}) {
        feed += "MSH|^~\\&|||||||ADT^A08|" + std::string(id) + "|P|2.5\rPID|1||" + id[0] + "\r";
    }
    m_bench.write("two.hl7", feed);
    std::string code = "AE";
    const Receiver receiver([&code](const std::string& message) {
        return Receiver::acknowledging(controlIdOf(message) == "A2" ? code : "AA")(message);
    });
    const std::string held = "two.hl7 --hold-back --outcomes kept --to " + receiver.address();
    const Outcome sent = run(held);
    EXPECT_EQ(sent.code, 1) << sent.err;
    EXPECT_EQ(timeless(sent.out), text(R"(
message 1: acknowledged (AA) after TIME
message 2: acknowledged (AA) after TIME
message 3: errored (AE) after TIME, parked
message 5: withheld, parked: The message did not leave, since message 3, which comes before it and has the same PID-3[1].1, was not acknowledged.
message 4: acknowledged (AA) after TIME
)")) << sent.err;
    code = "AA";
    EXPECT_EQ(run(held + " --resend-parked -q").code, 0);
    ASSERT_EQ(receiver.messages().size(), 6u);
    EXPECT_EQ(controlIdOf(receiver.messages()[4]), "A2");
    EXPECT_EQ(controlIdOf(receiver.messages()[5]), "A3");
    EXPECT_EQ(run("two.hl7 --hold-back --order-by none --to " + receiver.address()).code, 2);
    EXPECT_EQ(run("two.hl7 --order-by PID-x --to " + receiver.address()).code, 2);
}

TEST_F(Send, GivesNewIdsAndKeepsTheOld) {
    const Receiver receiver;
    const Outcome sent = run("feed.hl7 --new-ids -m 1 -f ndjson -q --to " + receiver.address());
    ASSERT_EQ(receiver.messages().size(), 1u);
    const std::string id = controlIdOf(receiver.messages()[0]);
    EXPECT_NE(id, "MSG1");
    EXPECT_NE(sent.out.find("\"controlId\":\"" + id + "\",\"sourceControlId\":\"MSG1\""), std::string::npos)
        << sent.out;
}

TEST_F(Send, FileWithLineFeedsArrivesWithCarriageReturns) {
    std::string text = kAdmission;
    for (char& byte : text) {
        byte = byte == '\r' ? '\n' : byte;
    }
    m_bench.write("lf.hl7", text);
    const Receiver receiver;
    EXPECT_EQ(run("lf.hl7 -q --to " + receiver.address()).code, 0);
    EXPECT_EQ(receiver.messages(), std::vector<std::string>{kAdmission});
}

TEST_F(Send, ParksWhatIsNotAcknowledged) {
    const Receiver receiver([](const std::string& message) {
        return "MSH|^~\\&|||||||ACK|R" + controlIdOf(message) + "|P|2.5\rMSA|AE|" + controlIdOf(message) +
               "|no\rERR||PID^1^3|101^Required field missing^HL70357|E\r";
    });
    const Outcome sent = run("feed.hl7 --to " + receiver.address());
    EXPECT_EQ(sent.code, 1);
    EXPECT_EQ(timeless(sent.out), text(R"(
message 1: errored (AE) after TIME, parked: no; 101 Required field missing PID-3
message 2: errored (AE) after TIME, parked: no; 101 Required field missing PID-3
)"));
    EXPECT_EQ(timeless(sent.err), "plumb: 2 errored (2 parked) in TIME.\n");
    const Outcome stopped = run("feed.hl7 --on AE=stop --to " + receiver.address());
    EXPECT_EQ(stopped.code, 1);
    EXPECT_NE(stopped.err.find("policy says for AE"), std::string::npos);
    EXPECT_EQ(std::count(stopped.out.begin(), stopped.out.end(), '\n'), 1);
}

TEST_F(Send, IsNotFineWhileAnEarlierRunsMessagesAreParked) {
    const Receiver refusing(Receiver::acknowledging("AE"));
    const std::string kept = "feed.hl7 --outcomes kept --to ";
    EXPECT_EQ(run(kept + refusing.address()).code, 1);
    const Outcome again = run(kept + refusing.address());
    EXPECT_EQ(again.code, 1);
    EXPECT_EQ(timeless(again.err), "plumb: Nothing was sent, 2 dealt with before (2 still parked), in TIME.\n");
    EXPECT_EQ(refusing.messages().size(), 2u);
    const Receiver willing;
    EXPECT_EQ(run(kept + willing.address() + " --resend-parked").code, 0);
    EXPECT_EQ(run(kept + willing.address()).code, 0);
    EXPECT_EQ(willing.messages().size(), 2u);
}

TEST_F(Send, TriesAgain) {
    int asked = 0;
    const Receiver receiver(
        [&asked](const std::string& message) { return Receiver::acknowledging(++asked < 3 ? "AR" : "AA")(message); });
    const Outcome sent = run("feed.hl7 -m 1 --retry-wait 0.01 -f ndjson -q --to " + receiver.address());
    EXPECT_EQ(sent.code, 0);
    EXPECT_EQ(std::count(sent.out.begin(), sent.out.end(), '\n'), 3);
    EXPECT_NE(sent.out.find("\"attempt\":3,\"outcome\":\"acknowledged\",\"fate\":\"done\""), std::string::npos)
        << sent.out;
}

TEST_F(Send, NothingListens) {
    std::string address;
    {
        const Receiver gone;
        address = gone.address();
    }
    const Outcome sent = run("feed.hl7 --on connect=stop --to " + address);
    EXPECT_EQ(sent.code, 1);
    EXPECT_NE(sent.out.find("transport-failed"), std::string::npos);
    EXPECT_EQ(sent.out.find("may have arrived"), std::string::npos) << "no byte of it left";
    EXPECT_NE(sent.out.find("Connection refused"), std::string::npos);
}

TEST_F(Send, SilenceIsNotSuccess) {
    const Receiver receiver([](const std::string&) { return std::string(); });
    const Outcome sent = run("feed.hl7 --ack-timeout 0.2 -f ndjson --to " + receiver.address());
    EXPECT_EQ(sent.code, 1);
    EXPECT_NE(sent.out.find("\"outcome\":\"timed-out\",\"fate\":\"parked\",\"mayHaveArrived\":true"),
              std::string::npos);
    EXPECT_EQ(receiver.messages().size(), 1u) << "nothing follows what may have arrived";
    const Outcome read = run("feed.hl7 -m 1 --ack-timeout 0.2 --to " + receiver.address());
    EXPECT_NE(read.out.find("message 1: timed-out after "), std::string::npos) << read.out;
    EXPECT_NE(read.out.find(", may have arrived, parked"), std::string::npos) << read.out;
}

TEST_F(Send, RefusesWhatCannotTravel) {
    m_bench.write("odd.hl7", "MSH|^~\\&|||||||ADT|M1|P|2.5\rNTE|1||a\vb\rMSH|^~\\&|||||||ADT||P|2.5\r");
    const Receiver receiver;
    const Outcome sent = run("odd.hl7 --as hl7 -q --to " + receiver.address());
    EXPECT_EQ(sent.code, 1);
    EXPECT_NE(sent.out.find("message 1: refused, parked: The message holds the byte that begins a frame"),
              std::string::npos)
        << sent.out;
    EXPECT_TRUE(receiver.messages().empty());
}

TEST_F(Send, DryRunShowsWhatWouldLeave) {
    m_bench.write("one.hl7", "MSH|^~\\&|A||||20261120||ADT^A01|M1|P|2.5\nPID|1\n");
    EXPECT_EQ(run("one.hl7 MSH-11=T --dry-run -q"), printed(text(R"(
message 1: 50 bytes
<VT>MSH|^~\&|A||||20261120||ADT^A01|M1|T|2.5<CR>
PID|1<CR>
<FS><CR>
  differs: MSH-11: "P" -> "T"
  differs: line ends: LF -> CR
)")));
}

TEST_F(Send, KeepsOutcomesAndGoesOnWithThem) {
    const Receiver receiver;
    const std::string to = " -f ndjson --outcomes kept --to " + receiver.address();
    EXPECT_EQ(run("feed.hl7 -q" + to).code, 0);
    const Outcome again = run("feed.hl7" + to);
    EXPECT_EQ(again.out, "");
    EXPECT_EQ(timeless(again.err), "plumb: Nothing was sent, 2 dealt with before, in TIME.\n");
    EXPECT_EQ(receiver.messages().size(), 2u);
    // Another plan is not mixed up with it.
    m_bench.write("other.hl7", kResult + kAdmission);
    const Outcome other = run("other.hl7" + to);
    EXPECT_EQ(other.code, 3);
    EXPECT_NE(other.err.find("another plan"), std::string::npos) << other.err;
}

TEST_F(Send, WritesEveryByteIntoTheWireLog) {
    const Receiver receiver;
    EXPECT_EQ(run("feed.hl7 -m 1 -q --wire-log wire --to " + receiver.address()).code, 0);
    std::istringstream lines(m_bench.read("wire"));
    std::string kinds, out, in;
    for (std::string line; std::getline(lines, line);) {
        const auto part = [&line](const std::string& name) {
            const std::size_t at = line.find('"' + name + "\":\"");
            return at == std::string::npos
                       ? std::string()
                       : line.substr(at + name.size() + 4, line.find('"', at + name.size() + 4) - at - name.size() - 4);
        };
        kinds += part("kind") + ' ';
        (part("direction") == "out" ? out : in) += part("hex");
    }
    EXPECT_EQ(kinds, "connecting connected bytes bytes closed ");
    std::string wanted;
    for (const char byte : '\v' + kAdmission + "\x1c\r") {
        constexpr char kHex[] = "0123456789abcdef";
        wanted += {kHex[static_cast<unsigned char>(byte) >> 4], kHex[byte & 0x0F]};
    }
    EXPECT_EQ(out, wanted);
    EXPECT_EQ(in.substr(0, 8), "0b4d5348");
    EXPECT_EQ(run("feed.hl7 --wire-log wire --to " + receiver.address()).code, 3) << "it is never written over";
}

#ifndef _WIN32
TEST_F(Send, KeepsItsRecordsToTheirOwner) {
    const Receiver receiver;
    EXPECT_EQ(run("feed.hl7 -q --wire-log wire --outcomes kept --to " + receiver.address()).code, 0);
    for (const char* name : {"wire", "kept"}) {
        using std::filesystem::perms;
        EXPECT_EQ(std::filesystem::status(m_bench.path(name)).permissions(), perms::owner_read | perms::owner_write)
            << name;
    }
}
#endif

TEST_F(Send, SaysWhatDeservesAttentionAndRunsItsCommand) {
    std::string many;
    for (int n = 0; n < 12; ++n) {
        many += kAdmission;
    }
    m_bench.write("many.hl7", many);
    m_bench.write("note.sh", "echo \"$PLUMBLINE_ALERT $PLUMBLINE_ALERT_STATE $PLUMBLINE_ALERT_TEXT\" >> \"$1\"\n");
    std::atomic<int> seen{0};
    const Receiver receiver(
        [&seen](const std::string& message) { return Receiver::acknowledging(++seen <= 4 ? "AE" : "AA")(message); });
    const Outcome said =
        run("many.hl7 -q --alert rejects=3/5 --alert silence=30 --alert-command \"sh note.sh heard\" --to " +
            receiver.address());
    EXPECT_EQ(said.code, 1);
    const std::string began = "3 of the last 3 messages were rejected or errored.";
    EXPECT_NE(said.err.find("plumb: " + began), std::string::npos) << said.err;
    EXPECT_NE(said.err.find("plumb: It is over: " + began), std::string::npos) << said.err;
    std::string heard;
    for (int wait = 0; wait < 200 && std::count(heard.begin(), heard.end(), '\n') < 2; ++wait) {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        heard = m_bench.read("heard");
    }
    EXPECT_NE(heard.find("rejects begins " + began), std::string::npos) << heard;
    EXPECT_NE(heard.find("rejects over It is over: " + began), std::string::npos) << heard;
}

TEST_F(Send, SaysThatACommandForAlertsCannotBeRun) {
    const Receiver receiver(Receiver::acknowledging("AE"));
    const Outcome said = run("feed.hl7 -q --alert rejects=1/5 --alert-command ./none-such --to " + receiver.address());
    EXPECT_EQ(said.code, 1);
    EXPECT_NE(said.err.find("The command for alerts could not be run: ./none-such."), std::string::npos) << said.err;
    EXPECT_EQ(receiver.messages().size(), 2u);
}

TEST_F(Send, RefusesAlertsThatAreNone) {
    const Outcome said = run("feed.hl7 --alert rejects=5 --to 127.0.0.1:1");
    EXPECT_EQ(said.code, 2);
    EXPECT_NE(said.err.find("'rejects=5' is no alert."), std::string::npos) << said.err;
}

TEST_F(Send, AsksForProductionToBeConfirmed) {
    const Receiver receiver;
    const Outcome asked = run("feed.hl7 --production --to " + receiver.address());
    EXPECT_EQ(asked.code, 2);
    EXPECT_NE(asked.err.find("marked as production"), std::string::npos);
    EXPECT_TRUE(receiver.messages().empty());
    EXPECT_EQ(run("feed.hl7 -q --production --confirm " + receiver.address() + " --to " + receiver.address()).code, 0);
}

TEST_F(Send, SaysWhichOptionIsWrong) {
    EXPECT_EQ(run("feed.hl7").code, 2);
    EXPECT_EQ(run("feed.hl7 --to nowhere").code, 2);
    EXPECT_EQ(run("feed.hl7 --to a:1 --on AE=maybe").code, 2);
    EXPECT_EQ(run("feed.hl7 --to a:1 --tls-ca x").code, 2);
    EXPECT_EQ(run("feed.hl7 --to a:1 --framing 0B,1C").code, 2);
    EXPECT_EQ(run("feed.hl7 --to a:1 --framing 0B,1C,0D,").code, 2);
    EXPECT_EQ(run("feed.hl7 --to a:1 --window 0").code, 2);
    EXPECT_EQ(run("feed.hl7 --to a:1 --connections 0").code, 2);
    EXPECT_EQ(run("feed.hl7 --to a:1 --connections 1000").code, 2);
    EXPECT_EQ(run("feed.hl7 --to a:1 PID-8").code, 2);
    EXPECT_EQ(run("feed.hl7 --to 127.0.0.1:1 --tls --tls-ca none.pem").code, 3);
}

TEST_F(Send, KeepsItsRate) {
    const Receiver receiver;
    const Outcome sent = run("feed.hl7 --repeat 3 --rate 20 -f ndjson --to " + receiver.address());
    EXPECT_EQ(sent.code, 0);
    EXPECT_EQ(receiver.messages().size(), 6u);
    std::smatch took;
    ASSERT_TRUE(std::regex_search(sent.err, took, std::regex("in ([0-9.]+) s")));
    EXPECT_GE(std::stod(took[1]), 0.2);
}

TEST_F(Send, AnInterruptWaitsForWhatIsUnderWay) {
    const Receiver receiver([](const std::string& message) {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        return Receiver::acknowledging("AA")(message);
    });
    const Running running = m_bench.start("send feed.hl7 -f ndjson --outcomes kept --to " + receiver.address(),
                                          "/dev/null", m_bench.path("out"));
    while (receiver.messages().empty()) {
        std::this_thread::yield();
    }
    running.interrupt();
    const Outcome ended = running.wait();
    EXPECT_EQ(ended.code, 130);
    EXPECT_NE(ended.out.find("\"outcome\":\"acknowledged\""), std::string::npos) << ended.out << ended.err;
    EXPECT_EQ(receiver.messages().size(), 1u);
    const Outcome rest = run("feed.hl7 -q --outcomes kept --to " + receiver.address());
    EXPECT_EQ(rest.code, 0);
    EXPECT_EQ(receiver.messages().size(), 2u);
}

TEST_F(Send, ASecondInterruptLeavesItUnknown) {
    const Receiver receiver([](const std::string&) { return std::string(); });
    const Running running =
        m_bench.start("send feed.hl7 --outcomes kept --to " + receiver.address(), "/dev/null", m_bench.path("out"));
    while (receiver.messages().empty()) {
        std::this_thread::yield();
    }
    running.interrupt();
    // Interrupts that come before it has heard of the first one count as that one.
    Outcome ended;
    std::thread waiting([&] { ended = running.wait(); });
    std::atomic<bool> over{false};
    std::thread impatient([&] {
        while (!over) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            if (!over) {
                running.interrupt();
            }
        }
    });
    waiting.join();
    over = true;
    impatient.join();
    EXPECT_EQ(ended.code, -SIGINT);
    const Outcome rest = run("feed.hl7 -q --ack-timeout 0.1 -f ndjson --outcomes kept --to " + receiver.address());
    EXPECT_NE(rest.err.find("1 unknown"), std::string::npos) << rest.err;
    EXPECT_EQ(rest.out.find("MSG1"), std::string::npos) << "it is not sent again";
}

}  // namespace
}  // namespace plumb::cli::test
