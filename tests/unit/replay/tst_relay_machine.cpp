// A relay's connections step by step, with times that the test says.
#include "replay/relay_machine.h"

#include <gtest/gtest.h>

namespace plumb::replay {
namespace {

using Kind = RelayEvent::Kind;

std::string message(const std::string& control, const std::string& asks = "") {
    return "MSH|^~\\&|A|B|C|D|20240102||ADT^A08|" + control + "|P|2.5" + asks + "\rPID|1||4711\r";
}

std::string framed(const std::string& text) {
    return '\x0B' + text + "\x1C\r";
}

std::string answer(const std::string& code, const std::string& control) {
    return "MSH|^~\\&|C|D\rMSA|" + code + "|" + control + "\r";
}

class Machine {
public:
    explicit Machine(WhenAway away = WhenAway::Close, std::int64_t wholeWithinMs = 0)
        : m_machine(shared, {}, {}, 1000, wholeWithinMs) {
        shared.whenAway = away;
        shared.answerMs = 100;
    }

    /// What comes of it: "store 1", "forward 1", "answer 1 AA", "say code 1", "connect", "close receiver", "close
    /// sender".
    std::string on(Kind kind, const std::string& bytes = {}, std::uint64_t upTo = 0) {
        RelayEvent event;
        event.kind = kind;
        event.bytes = asBytes(bytes);
        event.message = upTo;
        event.nowMs = now;
        std::string out;
        for (const RelayAction& action : m_machine.step(event)) {
            out += (out.empty() ? "" : ", ") + text(action);
        }
        return out;
    }
    /// One message stored and passed on.
    void pass(const std::string& control) {
        on(Kind::SenderBytes, framed(message(control)));
        on(Kind::Stored, {}, shared.messages);
        on(Kind::ReceiverUp);
    }

    RelayShared shared;
    std::int64_t now = 0;
    std::string lastBytes;

    [[nodiscard]] const RelayMachine& machine() const { return m_machine; }

private:
    static std::string codeOf(const Note& note) { return std::string(note.code().substr(sizeof "replay." - 1)); }
    std::string text(const RelayAction& action) {
        const std::string number = action.message == 0 ? "" : " " + std::to_string(action.message);
        if (!action.bytes.empty()) {
            lastBytes = action.bytes;
        }
        switch (action.kind) {
        case RelayAction::Kind::Store:
            return "store" + number;
        case RelayAction::Kind::Keep:
            return "keep";
        case RelayAction::Kind::Connect:
            return "connect";
        case RelayAction::Kind::Forward:
            return "forward" + number;
        case RelayAction::Kind::Answer:
            return (action.ours ? "our answer" : "answer") + number + " " + std::string(ackCodeName(action.code));
        case RelayAction::Kind::Say:
            return "say " + codeOf(action.note) + number;
        case RelayAction::Kind::CloseReceiver:
            return "close receiver";
        case RelayAction::Kind::CloseSender:
            return action.note.id == MessageId::None ? "close sender" : "close sender for " + codeOf(action.note);
        }
        return {};
    }

    RelayMachine m_machine;
};

TEST(RelayMachine, storesThenConnectsThenPassesOn) {
    Machine machine;
    EXPECT_EQ(machine.on(Kind::SenderBytes, framed(message("C1"))), "store 1");
    EXPECT_EQ(machine.on(Kind::Stored, {}, 1), "connect");
    EXPECT_EQ(machine.on(Kind::SenderBytes, framed(message("C2"))), "store 2");
    EXPECT_EQ(machine.on(Kind::Stored, {}, 2), "");
    EXPECT_EQ(machine.on(Kind::ReceiverUp), "forward 1, forward 2");
    EXPECT_EQ(machine.lastBytes, framed(message("C2")));
    EXPECT_EQ(machine.on(Kind::ReceiverBytes, framed(answer("AA", "C1"))), "answer 1 AA");
    EXPECT_EQ(machine.lastBytes, framed(answer("AA", "C1")));
    EXPECT_FALSE(machine.machine().idle());
    EXPECT_EQ(machine.on(Kind::ReceiverBytes, framed(answer("AE", "C2"))), "answer 2 AE");
    EXPECT_TRUE(machine.machine().idle());
    EXPECT_EQ(machine.on(Kind::SenderEnded), "close receiver, close sender");
}

TEST(RelayMachine, passesNothingOnThatIsNotStored) {
    Machine machine;
    machine.on(Kind::SenderBytes, framed(message("C1")));
    EXPECT_EQ(machine.on(Kind::NotStored, {}, 1), "close sender");
    EXPECT_EQ(machine.on(Kind::SenderBytes, framed(message("C2"))), "");
}

TEST(RelayMachine, saysNothingBehindTheEnd) {
    Machine machine;
    machine.pass("C1");
    machine.on(Kind::SenderBytes, framed(message("C2")));
    machine.now = 100;
    EXPECT_EQ(machine.on(Kind::NotStored, {}, 2), "close receiver, close sender");
}

TEST(RelayMachine, saysAsTheRuleIsThatTheReceiverIsAway) {
    struct Row {
        WhenAway away;
        std::string asks, expected;
    };
    const std::string told = "say relay-away 1, ";
    for (const Row& row :
         {Row{WhenAway::Close, "", told + "close sender"},
          Row{WhenAway::Error, "", told + "our answer 1 AE, say relay-answered 1"},
          Row{WhenAway::Reject, "", told + "our answer 1 AR, say relay-answered 1"},
          Row{WhenAway::Reject, "|||AL|AL", told + "our answer 1 CR, say relay-answered 1"},
          Row{WhenAway::Error, "|||NE|ER", told + "our answer 1 AE, say relay-answered 1"},
          Row{WhenAway::Error, "|||NE|NE", "say relay-away 1"}, Row{WhenAway::Silence, "", "say relay-away 1"}}) {
        Machine machine(row.away);
        machine.on(Kind::SenderBytes, framed(message("C1", row.asks)));
        EXPECT_EQ(machine.on(Kind::Stored, {}, 1), "connect");
        EXPECT_EQ(machine.on(Kind::ReceiverFailed), row.expected);
        EXPECT_TRUE(machine.machine().idle());
    }
}

TEST(RelayMachine, triesAgainWithTheNextMessage) {
    Machine machine(WhenAway::Error);
    machine.on(Kind::SenderBytes, framed(message("C1")));
    machine.on(Kind::Stored, {}, 1);
    machine.on(Kind::ReceiverFailed);
    machine.on(Kind::SenderBytes, framed(message("C2")));
    EXPECT_EQ(machine.on(Kind::Stored, {}, 2), "connect");
    EXPECT_EQ(machine.on(Kind::ReceiverUp), "forward 2");
}

TEST(RelayMachine, neverAnswersWhatMayHaveArrived) {
    Machine machine(WhenAway::Error);
    machine.pass("C1");
    EXPECT_EQ(machine.on(Kind::ReceiverEnded), "say relay-lost 1, close sender");
    Machine silent(WhenAway::Error);
    silent.pass("C1");
    EXPECT_EQ(silent.machine().wakeAt(), 100);
    silent.now = 100;
    EXPECT_EQ(silent.on(Kind::Time), "say relay-late 1");
    EXPECT_EQ(silent.machine().wakeAt(), std::nullopt);
    EXPECT_EQ(silent.on(Kind::ReceiverBytes, framed(answer("AA", "C1"))), "answer 1 AA") << "late, and passed back";
}

TEST(RelayMachine, creditsNoneForWhatIsStrange) {
    Machine machine;
    machine.pass("C1");
    EXPECT_EQ(machine.on(Kind::ReceiverBytes, framed(answer("AA", "OTHER"))), "say relay-stray, answer AA");
    EXPECT_EQ(machine.on(Kind::ReceiverBytes, framed("hello\r")), "say relay-stray, answer ");
    EXPECT_EQ(machine.lastBytes, framed("hello\r"));
    EXPECT_EQ(machine.on(Kind::ReceiverBytes, framed(answer("AA", "C1"))), "answer 1 AA");
    EXPECT_EQ(machine.on(Kind::ReceiverBytes, framed(answer("AA", "C1"))), "say relay-stray, answer AA") << "twice";
}

TEST(RelayMachine, knowsTwoSteps) {
    Machine machine;
    machine.on(Kind::SenderBytes, framed(message("C1", "|||AL|AL")));
    machine.on(Kind::Stored, {}, 1);
    machine.on(Kind::ReceiverUp);
    EXPECT_EQ(machine.on(Kind::ReceiverBytes, framed(answer("CA", "C1"))), "answer 1 CA");
    EXPECT_FALSE(machine.machine().idle());
    EXPECT_EQ(machine.on(Kind::ReceiverBytes, framed(answer("AA", "C1"))), "answer 1 AA");
    EXPECT_TRUE(machine.machine().idle());
}

TEST(RelayMachine, waitsForTheReceiverWhenTheSenderHasGone) {
    Machine machine;
    machine.pass("C1");
    EXPECT_EQ(machine.on(Kind::SenderEnded), "");
    EXPECT_EQ(machine.on(Kind::ReceiverBytes, framed(answer("AA", "C1"))),
              "say relay-sender-gone 1, close receiver, close sender");
    Machine late;
    late.pass("C1");
    late.on(Kind::SenderEnded);
    late.now = 100;
    EXPECT_EQ(late.on(Kind::Time), "say relay-late 1, close receiver, close sender");
}

TEST(RelayMachine, keepsAnswersWhenAsked) {
    Machine machine;
    machine.shared.keepAnswers = true;
    machine.pass("C1");
    EXPECT_EQ(machine.on(Kind::ReceiverBytes, framed(answer("AA", "C1"))), "keep, answer 1 AA");
}

TEST(RelayMachine, closesWhereAFrameIsTooLong) {
    Machine machine;
    machine.pass("C1");
    EXPECT_EQ(machine.on(Kind::ReceiverBytes, "\x0BMSH|" + std::string(2000, 'x')),
              "say frame-too-long, say relay-lost 1, close receiver, close sender");
    Machine sender;
    EXPECT_EQ(sender.on(Kind::SenderBytes, "\x0BMSH|" + std::string(2000, 'x')),
              "say frame-too-long, say listen-too-long, close sender");
}

TEST(RelayMachine, readsOnWhereAReceiverNeverAnswers) {
    Machine machine;
    for (std::size_t n = 0; n < RelayMachine::kMostWaiting; ++n) {
        machine.pass("C" + std::to_string(n));
    }
    EXPECT_FALSE(machine.machine().wantsMore());
    machine.now = 100;
    machine.on(Kind::Time);
    EXPECT_TRUE(machine.machine().wantsMore());
}

TEST(WhenAway, isRead) {
    EXPECT_EQ(parseWhenAway("Close"), WhenAway::Close);
    EXPECT_EQ(parseWhenAway("ae"), WhenAway::Error);
    EXPECT_EQ(parseWhenAway("AR"), WhenAway::Reject);
    EXPECT_EQ(parseWhenAway("silence"), WhenAway::Silence);
    EXPECT_EQ(parseWhenAway("AA"), std::nullopt);
}

TEST(RelayMachine, closesWhoNeverCompletesAMessage) {
    Machine machine(WhenAway::Close, 1000);
    EXPECT_EQ(machine.machine().wakeAt(), std::nullopt);
    EXPECT_EQ(machine.on(Kind::SenderBytes, framed(message("C1")).substr(0, 5)), "");
    EXPECT_EQ(machine.machine().wakeAt(), 1000);
    machine.now = 900;
    EXPECT_EQ(machine.on(Kind::SenderBytes, framed(message("C1")).substr(5, 1)), "") << "a byte now and then";
    machine.now = 1000;
    EXPECT_EQ(machine.on(Kind::Time), "say frame-cut-off, close sender for message-not-whole");
    EXPECT_EQ(machine.machine().wakeAt(), std::nullopt);
}

TEST(RelayMachine, givesEachMessageItsTimeAndNoneToLineEnds) {
    Machine machine(WhenAway::Close, 1000);
    machine.on(Kind::SenderBytes, framed(message("C1")).substr(0, 5));
    machine.now = 900;
    EXPECT_EQ(machine.on(Kind::SenderBytes, framed(message("C1")).substr(5) + "\r\n\x0BMSH|"), "store 1");
    EXPECT_EQ(machine.machine().wakeAt(), 1900);
    machine.now = 1899;
    EXPECT_EQ(machine.on(Kind::SenderBytes, "\r\x1C\r\r\n"), "store 2");
    EXPECT_EQ(machine.machine().wakeAt(), std::nullopt);
}

TEST(RelayMachine, passesOnAndAnswersWhatWasWholeBeforeItGivesUp) {
    Machine machine(WhenAway::Close, 50);
    machine.pass("C1");
    EXPECT_EQ(machine.on(Kind::SenderBytes, framed(message("C2")) + "\x0BMSH|"), "store 2");
    machine.now = 50;
    EXPECT_EQ(machine.on(Kind::Time), "say frame-cut-off");
    EXPECT_FALSE(machine.machine().wantsMore());
    EXPECT_EQ(machine.on(Kind::Stored, {}, 2), "forward 2");
    EXPECT_EQ(machine.on(Kind::ReceiverBytes, framed(answer("AA", "C1"))), "answer 1 AA");
    EXPECT_EQ(machine.on(Kind::ReceiverBytes, framed(answer("AA", "C2"))),
              "answer 2 AA, close receiver, close sender for message-not-whole");
}

TEST(RelayMachine, doesNotWaitForEverForAnswersOnceItGaveUp) {
    Machine machine(WhenAway::Close, 50);
    machine.pass("C1");
    EXPECT_EQ(machine.on(Kind::SenderBytes, "\x0BMSH|"), "");
    machine.now = 50;
    EXPECT_EQ(machine.on(Kind::Time), "say frame-cut-off");
    machine.now = 100;
    EXPECT_EQ(machine.on(Kind::Time), "say relay-late 1, close receiver, close sender for message-not-whole");
}

}  // namespace
}  // namespace plumb::replay
