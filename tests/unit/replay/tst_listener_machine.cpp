// A listener's connection step by step, with times that the test says.
#include "replay/listener_machine.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace plumb::replay {
namespace {

std::string message(const std::string& control, const std::string& asks = "") {
    return "MSH|^~\\&|A|B|C|D|20240102||ADT^A08|" + control + "|P|2.5" + asks + "\rPID|1||4711\r";
}

std::string framed(const std::string& text) {
    return '\x0B' + text + "\x1C\r";
}

class Machine {
public:
    explicit Machine(const std::vector<std::string>& rules = {}, std::uint64_t longest = 1 << 20,
                     std::int64_t wholeWithinMs = 0)
        : m_machine(shared, {}, longest, wholeWithinMs) {
        std::vector<AckRule> parsed;
        for (const std::string& rule : rules) {
            parsed.push_back(AckRule::parse(rule).value());
        }
        shared.rules = AckRules(std::move(parsed));
    }

    /// What comes of it: "store 1", "send 1 AA C1", "say code", "close", "close for code".
    std::string bytes(const std::string& text) {
        ListenEvent event;
        event.kind = ListenEvent::Kind::Bytes;
        event.bytes = asBytes(text);
        return step(event);
    }
    std::string stored(std::uint64_t upTo) {
        ListenEvent event;
        event.kind = ListenEvent::Kind::Stored;
        event.message = upTo;
        return step(event);
    }
    std::string of(ListenEvent::Kind kind, std::uint64_t upTo = 0) {
        ListenEvent event;
        event.kind = kind;
        event.message = upTo;
        return step(event);
    }
    std::string at(std::int64_t ms) {
        m_now = ms;
        return step({});
    }
    ListenerMachine& machine() { return m_machine; }

    ListenShared shared;
    std::string lastFrame;

private:
    std::string step(ListenEvent event) {
        event.nowMs = m_now;
        event.wallMs = 1'700'000'000'000;
        std::string told;
        for (const ListenAction& action : m_machine.step(event)) {
            told += told.empty() ? "" : "; ";
            switch (action.kind) {
            case ListenAction::Kind::Store:
                told += "store " + std::to_string(action.message);
                break;
            case ListenAction::Kind::Send: {
                lastFrame = action.bytes;
                const Acknowledgement ack =
                    readAcknowledgement(asBytes(action.bytes).subspan(1, action.bytes.size() - 3));
                told += "send " + std::to_string(action.message) + ' ' + ack.codeText + ' ' + ack.acknowledges;
                EXPECT_EQ(ack.code, action.code);
                break;
            }
            case ListenAction::Kind::Say:
                told += "say " + std::string(action.note.code());
                EXPECT_FALSE(action.note.render().empty());
                break;
            case ListenAction::Kind::Close:
                told += action.note.id == MessageId::None ? "close" : "close for " + std::string(action.note.code());
                break;
            }
        }
        return told;
    }

    ListenerMachine m_machine;
    std::int64_t m_now = 0;
};

TEST(ListenerMachine, answersWhatIsStoredAndNothingBefore) {
    Machine machine;
    EXPECT_EQ(machine.bytes(framed(message("C1")) + framed(message("C2")).substr(0, 9)), "store 1");
    EXPECT_EQ(machine.at(100000), "");
    EXPECT_FALSE(machine.machine().idle());
    EXPECT_EQ(machine.stored(1), "send 1 AA C1");
    EXPECT_EQ(machine.bytes(framed(message("C2")).substr(9) + framed(message("C3"))), "store 2; store 3");
    EXPECT_EQ(machine.stored(3), "send 2 AA C2; send 3 AA C3");
    EXPECT_TRUE(machine.machine().idle());
}

TEST(ListenerMachine, closesWhenNothingCanBeStored) {
    Machine machine;
    EXPECT_EQ(machine.bytes(framed(message("C1"))), "store 1");
    EXPECT_EQ(machine.of(ListenEvent::Kind::NotStored, 1), "close");
    EXPECT_EQ(machine.bytes(framed(message("C2"))), "");
    EXPECT_FALSE(machine.machine().wantsMore());
}

TEST(ListenerMachine, answersAsTheMessageAsks) {
    struct Row {
        const char* asks;
        const char* answers;
    };
    for (const Row& row : {Row{"|||AL|NE", "send 1 CA C1"}, Row{"|||NE|AL", "send 1 AA C1"},
                           Row{"|||AL|AL", "send 1 CA C1; send 1 AA C1"}, Row{"|||NE|NE", ""}, Row{"|||ER|ER", ""},
                           Row{"|||SU|SU", "send 1 CA C1; send 1 AA C1"}}) {
        Machine machine;
        machine.bytes(framed(message("C1", row.asks)));
        EXPECT_EQ(machine.stored(1), row.answers) << row.asks;
        Machine refusing({"* -> AE"});
        refusing.bytes(framed(message("C1", row.asks)));
        const std::string expected = row.asks == std::string("|||ER|ER")   ? "send 1 AE C1"
                                     : row.asks == std::string("|||SU|SU") ? "send 1 CA C1"
                                     : row.asks == std::string("|||AL|AL") ? "send 1 CA C1; send 1 AE C1"
                                     : row.asks == std::string("|||NE|AL") ? "send 1 AE C1"
                                                                           : row.answers;
        EXPECT_EQ(refusing.stored(1), expected) << row.asks;
    }
}

TEST(ListenerMachine, doesNotAnswerAcknowledgements) {
    Machine machine;
    machine.bytes(framed("MSH|^~\\&|A|B|C|D|20240102||ACK|R1|P|2.5\rMSA|AA|X\r"));
    EXPECT_EQ(machine.stored(1), "");
}

TEST(ListenerMachine, holdsAnswersBackInOrder) {
    Machine machine({"MSH-10 = \"C1\" -> delay 2s"});
    machine.bytes(framed(message("C1")) + framed(message("C2")));
    EXPECT_EQ(machine.stored(2), "");
    EXPECT_EQ(machine.machine().wakeAt(), 2000);
    EXPECT_EQ(machine.at(1999), "");
    EXPECT_EQ(machine.at(2000), "send 1 AA C1; send 2 AA C2");
    EXPECT_EQ(machine.machine().wakeAt(), std::nullopt);
}

TEST(ListenerMachine, commitsFirstAndAnswersLater) {
    Machine machine({"MSH-10 = \"C1\" -> commit 5s, AE"});
    machine.bytes(framed(message("C1")) + framed(message("C2")));
    EXPECT_EQ(machine.stored(2), "send 1 CA C1; send 2 AA C2");
    EXPECT_EQ(machine.at(5000), "send 1 AE C1");
}

TEST(ListenerMachine, doesWhatRulesSay) {
    Machine machine({"MSH-10 = \"C1\" -> drop", "MSH-10 = \"C2\" -> wrong-id", "MSH-10 = \"C3\" -> CR, error 207",
                     "MSH-10 = \"C4\" -> disconnect"});
    for (const char* control : {"C1", "C2", "C3", "C4", "C5"}) {
        machine.bytes(framed(message(control)));
    }
    EXPECT_EQ(machine.stored(2), "send 2 AA C2-NOT-THIS-ONE");
    EXPECT_EQ(machine.stored(3), "send 3 CR C3");
    EXPECT_NE(machine.lastFrame.find("ERR|||207"), std::string::npos) << machine.lastFrame;
    EXPECT_EQ(machine.stored(4), "send 4 AA C4; close");
    Machine silent({"* -> drop, disconnect"});
    silent.bytes(framed(message("C1")));
    EXPECT_EQ(silent.stored(1), "close");
}

TEST(ListenerMachine, refusesWhatIsNoMessageAndKeepsIt) {
    Machine machine;
    EXPECT_EQ(machine.bytes(framed("hello\r")), "store 1");
    EXPECT_EQ(machine.stored(1), "send 1 AR ");
}

TEST(ListenerMachine, tellsWhatIsOddAndTakesTheMessage) {
    Machine machine;
    EXPECT_EQ(machine.bytes("xx" + framed(message("C1"))), "say replay.frame-garbage; store 1");
    EXPECT_EQ(machine.bytes("\x0B" + message("C2") + "\x1C"), "");
    EXPECT_TRUE(machine.machine().unsure());
    EXPECT_EQ(machine.of(ListenEvent::Kind::Silent), "say replay.frame-no-cr; store 2");
}

TEST(ListenerMachine, endsALineThatNeverEnds) {
    Machine machine({}, 1000);
    EXPECT_EQ(machine.bytes("\x0B" + std::string(1200, 'x')),
              "say replay.frame-too-long; say replay.listen-too-long; close");
}

TEST(ListenerMachine, closesWhoNeverCompletesAMessage) {
    Machine machine({}, 1 << 20, 1000);
    EXPECT_EQ(machine.at(5000), "");
    EXPECT_EQ(machine.machine().wakeAt(), std::nullopt) << "silence between messages is not bounded by this";
    EXPECT_EQ(machine.bytes(framed(message("C1")).substr(0, 5)), "");
    EXPECT_EQ(machine.machine().wakeAt(), 6000);
    EXPECT_EQ(machine.at(5900), "");
    EXPECT_EQ(machine.bytes(framed(message("C1")).substr(5, 1)), "") << "a byte now and then does not help";
    EXPECT_EQ(machine.machine().wakeAt(), 6000);
    EXPECT_EQ(machine.at(6000), "say replay.frame-cut-off; close for replay.message-not-whole");
    EXPECT_EQ(machine.bytes(framed(message("C2"))), "");
}

TEST(ListenerMachine, givesEachMessageItsTime) {
    Machine machine({}, 1 << 20, 1000);
    const std::string two = framed(message("C1")) + framed(message("C2"));
    const std::size_t first = framed(message("C1")).size();
    EXPECT_EQ(machine.bytes(two.substr(0, 5)), "");
    EXPECT_EQ(machine.at(900), "");
    EXPECT_EQ(machine.bytes(two.substr(5, first)), "store 1") << "and the beginning of the next one";
    EXPECT_EQ(machine.machine().wakeAt(), 1900);
    EXPECT_EQ(machine.at(1800), "");
    EXPECT_EQ(machine.bytes(two.substr(first + 5)), "store 2");
    EXPECT_EQ(machine.machine().wakeAt(), std::nullopt);
    EXPECT_EQ(machine.at(100'000), "");
    EXPECT_EQ(machine.stored(2), "send 1 AA C1; send 2 AA C2");
}

TEST(ListenerMachine, closesWhoSendsNoMessagesAtAll) {
    Machine machine({}, 1 << 20, 1000);
    EXPECT_EQ(machine.bytes("\r\n \r\n"), "");
    EXPECT_EQ(machine.machine().wakeAt(), std::nullopt) << "line ends keep a connection alive";
    EXPECT_EQ(machine.bytes("GET / HTTP/1.1\r\n"), "");
    EXPECT_EQ(machine.at(999), "");
    const std::string end = machine.at(1000);
    EXPECT_EQ(end, "close for replay.message-not-whole");
}

TEST(ListenerMachine, answersWhatWasWholeBeforeItGivesUp) {
    Machine machine({}, 1 << 20, 1000);
    EXPECT_EQ(machine.bytes(framed(message("C1")) + "\x0BMSH|"), "store 1");
    EXPECT_EQ(machine.at(1000), "say replay.frame-cut-off");
    EXPECT_FALSE(machine.machine().wantsMore());
    EXPECT_EQ(machine.stored(1), "send 1 AA C1; close for replay.message-not-whole");
}

TEST(ListenerMachine, doesNotBlameASenderThatIsNotRead) {
    Machine machine({}, 1 << 20, 1000);
    std::string all;
    for (std::size_t n = 0; n < ListenerMachine::kMostWaiting; ++n) {
        all += framed(message("C" + std::to_string(n)));
    }
    machine.bytes(all + "\x0BMSH|");
    EXPECT_FALSE(machine.machine().wantsMore());
    EXPECT_EQ(machine.at(1000), "");
    EXPECT_EQ(machine.at(2000), "") << "the disk is slow";
    machine.stored(ListenerMachine::kMostWaiting);
    EXPECT_EQ(machine.at(2999), "");
    EXPECT_EQ(machine.at(3000), "say replay.frame-cut-off; close for replay.message-not-whole");
}

TEST(ListenerMachine, readsWhatSaysNothingInTheCharacterSetThatIsAssumed) {
    const std::string bare = "MSH|^~\\&|A|B|C|D|20240102||ADT^A08|C1|P|2.5\rPID|1||||M\xC3\xBCller\r";
    const std::string saying =
        "MSH|^~\\&|A|B|C|D|20240102||ADT^A08|C2|P|2.5||||||UNICODE UTF-8\rPID|1||||M\xC3\xBCller\r";
    const std::vector<std::string> rules = {"PID-5 = \"Müller\" -> AE, text \"ü\"",
                                            "PID-5 = \"MÃ¼ller\" -> AR, text \"ü\""};
    Machine looking(rules);
    looking.bytes(framed(bare));
    EXPECT_EQ(looking.stored(1), "send 1 AE C1") << "the bytes look like UTF-8";
    Machine assuming(rules);
    assuming.shared.assumed = hl7::Charset::find("8859/1");
    ASSERT_TRUE(assuming.shared.assumed);
    assuming.bytes(framed(bare) + framed(saying));
    EXPECT_EQ(assuming.stored(1), "send 1 AR C1") << "in Latin-1 they are two characters";
    EXPECT_NE(assuming.lastFrame.find("MSA|AR|C1|\xFC\r"), std::string::npos) << "and so is the answer's text";
    EXPECT_EQ(assuming.stored(2), "send 2 AE C2") << "what says its own is read in that";
    EXPECT_NE(assuming.lastFrame.find("MSA|AE|C2|\xC3\xBC\r"), std::string::npos) << assuming.lastFrame;
}

TEST(ListenerMachine, keepsWhatCameWholeWhenThePeerGoes) {
    Machine machine;
    machine.bytes(framed(message("C1")) + framed(message("C2")).substr(0, 20));
    EXPECT_EQ(machine.of(ListenEvent::Kind::PeerEnded), "say replay.frame-cut-off");
    EXPECT_EQ(machine.stored(1), "send 1 AA C1; close");
}

TEST(ListenerMachine, stopsReadingWhileTooMuchWaits) {
    Machine machine;
    for (std::size_t n = 0; n < ListenerMachine::kMostWaiting; ++n) {
        EXPECT_TRUE(machine.machine().wantsMore());
        machine.bytes(framed(message("C" + std::to_string(n))));
    }
    EXPECT_FALSE(machine.machine().wantsMore());
    machine.stored(1);
    EXPECT_TRUE(machine.machine().wantsMore());
}

TEST(ListenerMachine, hasItsOwnControlIds) {
    Machine machine;
    machine.shared.controlIdPrefix = "PX";
    machine.bytes(framed(message("C1")) + framed(message("C2")));
    machine.stored(1);
    EXPECT_NE(machine.lastFrame.find("|ACK^A08^ACK|PX1|P|2.5"), std::string::npos) << machine.lastFrame;
    EXPECT_NE(machine.lastFrame.find("MSH|^~\\&|C|D|A|B|"), std::string::npos) << machine.lastFrame;
    machine.stored(2);
    EXPECT_NE(machine.lastFrame.find("|PX2|"), std::string::npos) << machine.lastFrame;
}

TEST(Hl7Time, isWrittenInFull) {
    EXPECT_EQ(hl7TimeText(1'700'000'000'042, 0), "20231114221320.042+0000");
    EXPECT_EQ(hl7TimeText(1'700'000'000'042, 330), "20231115034320.042+0530");
    EXPECT_EQ(hl7TimeText(1'700'000'000'042, -150), "20231114194320.042-0230");
}

}  // namespace
}  // namespace plumb::replay
