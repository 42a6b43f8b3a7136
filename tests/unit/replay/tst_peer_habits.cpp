// What receivers are known to do, recognised by what they answer.
#include "replay/peer_habits.h"

#include <gtest/gtest.h>

namespace plumb::replay {
namespace {

Acknowledgement ack(std::string acknowledges, std::string controlId, AckCode code = AckCode::AA) {
    Acknowledgement made;
    made.code = code;
    made.acknowledges = std::move(acknowledges);
    made.controlId = std::move(controlId);
    return made;
}

std::string codesOf(const std::vector<Note>& notes) {
    std::string codes;
    for (const Note& note : notes) {
        codes += (codes.empty() ? "" : " ") + std::string(note.code().substr(sizeof "replay." - 1));
    }
    return codes;
}

AttemptResult attempt(std::uint64_t message, bool acknowledged) {
    AttemptResult made;
    made.message = message;
    made.outcome = acknowledged ? Outcome::Acknowledged : Outcome::TimedOut;
    if (acknowledged) {
        made.acknowledgement = ack("M", "X");
    }
    return made;
}

TEST(PeerHabits, saysNothingOfAPeerWithout) {
    PeerHabits habits;
    for (std::uint64_t n = 0; n < 3000; ++n) {
        habits.sent(n);
        EXPECT_EQ(codesOf(habits.answered(ack("M" + std::to_string(n), "A" + std::to_string(n)), {})), "");
        EXPECT_EQ(codesOf(habits.ended(attempt(n, true))), "");
    }
}

TEST(PeerHabits, knowsOneMsh10ForAll) {
    PeerHabits habits;
    EXPECT_EQ(codesOf(habits.answered(ack("M1", "ACK"), {})), "");
    EXPECT_EQ(codesOf(habits.answered(ack("M2", "ACK"), {})), "peer-same-id");
    EXPECT_EQ(codesOf(habits.answered(ack("M3", "ACK"), {})), "") << "it is told once";
    PeerHabits none;
    EXPECT_EQ(codesOf(none.answered(ack("M1", ""), {})), "");
    EXPECT_EQ(codesOf(none.answered(ack("M2", ""), {})), "") << "no MSH-10 is not the same one";
    PeerHabits repeated;
    EXPECT_EQ(codesOf(repeated.answered(ack("M1", "A1"), {})), "");
    EXPECT_EQ(codesOf(repeated.answered(ack("M1", "A1"), {})), "") << "the same acknowledgement twice";
}

TEST(PeerHabits, knowsFramesTakenTogether) {
    PeerHabits habits;
    for (std::uint64_t n = 0; n < 4; ++n) {
        habits.sent(n);
    }
    EXPECT_EQ(codesOf(habits.ended(attempt(0, true))), "");
    EXPECT_EQ(codesOf(habits.ended(attempt(1, false))), "peer-merges");
    EXPECT_EQ(codesOf(habits.ended(attempt(2, false))), "");
}

TEST(PeerHabits, takesSilenceForNothingElse) {
    PeerHabits alone;
    alone.sent(0);
    EXPECT_EQ(codesOf(alone.ended(attempt(0, true))), "");
    alone.sent(1);
    EXPECT_EQ(codesOf(alone.ended(attempt(1, false))), "") << "it left alone";
    PeerHabits windowed;  // one more leaves with each acknowledgement
    windowed.sent(0);
    EXPECT_EQ(codesOf(windowed.answered(ack("M", "X"), {})), "");
    windowed.sent(1);
    EXPECT_EQ(codesOf(windowed.ended(attempt(0, true))), "");
    EXPECT_EQ(codesOf(windowed.ended(attempt(1, false))), "");
    PeerHabits silent;
    silent.sent(0);
    silent.sent(1);
    EXPECT_EQ(codesOf(silent.ended(attempt(0, false))), "");
    EXPECT_EQ(codesOf(silent.ended(attempt(1, false))), "") << "none was acknowledged";
}

TEST(PeerHabits, knowsMessagesTakenAgain) {
    PeerHabits habits;
    EXPECT_EQ(codesOf(habits.answered(ack("M1", "1"), {})), "");
    EXPECT_EQ(codesOf(habits.answered(ack("M1", "2"), {})), "");
    EXPECT_EQ(codesOf(habits.answered(ack("M2", "3"), {})), "");
    EXPECT_EQ(codesOf(habits.answered(ack("M1", "4"), {})), "") << "one message may be acknowledged twice";
    EXPECT_EQ(codesOf(habits.answered(ack("M2", "5"), {})), "peer-redelivers");
    PeerHabits each;
    for (const char* id : {"M1", "M2", "M1", "M2"}) {
        EXPECT_EQ(codesOf(each.answered(ack(id, ""), {})), "") << "each connection is its own";
        each.connectionChanged();
    }
}

TEST(PeerHabits, takesTwoStepsForNoRepetition) {
    PeerHabits habits;
    for (const char* id : {"M1", "M2", "M3"}) {
        EXPECT_EQ(codesOf(habits.answered(ack(id, std::string("c") + id, AckCode::CA), {})), "");
        EXPECT_EQ(codesOf(habits.answered(ack(id, std::string("a") + id), {})), "");
    }
}

TEST(PeerHabits, knowsAMissingLastCr) {
    PeerHabits habits;
    FrameOddities odd;
    odd.noFinalCr = true;
    EXPECT_EQ(codesOf(habits.answered(ack("M1", "1"), odd)), "peer-no-final-cr");
    EXPECT_EQ(codesOf(habits.answered(ack("M2", "2"), odd)), "");
    EXPECT_TRUE(isPeerHabit(MessageId::PeerNoFinalCr));
    EXPECT_FALSE(isPeerHabit(MessageId::AckLate));
}

}  // namespace
}  // namespace plumb::replay
