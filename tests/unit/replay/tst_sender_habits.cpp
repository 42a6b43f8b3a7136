// What senders are known to do, recognised by what comes of them.
#include "replay/sender_habits.h"

#include <gtest/gtest.h>

namespace plumb::replay {
namespace {

std::string said(SenderHabits& habits, std::uint64_t number, const std::string& text) {
    const std::optional<Note> note = habits.received(hl7::MessageView(asBytes(text)), number);
    return note ? std::string(note->code()) + " " + note->arguments[0] : "";
}

std::string message(const std::string& id, const std::string& patient, const std::string& application = "LAB") {
    return "MSH|^~\\&|" + application + "|H|||20261128||ADT^A08|" + id + "|P|2.5\rPID|1||" + patient + "\r";
}

TEST(SenderHabits, knowsWhatComesAgain) {
    SenderHabits habits;
    EXPECT_EQ(said(habits, 1, message("1", "4711")), "");
    EXPECT_EQ(said(habits, 2, message("2", "4711")), "");
    EXPECT_EQ(said(habits, 3, message("1", "4711")), "replay.listen-sent-again 1");
    EXPECT_EQ(said(habits, 4, message("1", "4712")), "replay.listen-same-id 3");
    EXPECT_EQ(said(habits, 5, message("1", "4712")), "replay.listen-sent-again 4");
}

TEST(SenderHabits, keepsApplicationsApart) {
    SenderHabits habits;
    EXPECT_EQ(said(habits, 1, message("1", "4711", "LAB")), "");
    EXPECT_EQ(said(habits, 2, message("1", "4711", "RAD")), "");
    EXPECT_EQ(said(habits, 3, message("", "4711")), "");
    EXPECT_EQ(said(habits, 4, message("", "4711")), "") << "without an id nothing is known";
    EXPECT_EQ(said(habits, 5, "no message"), "");
}

TEST(SenderHabits, forgetsTheOldest) {
    SenderHabits habits(2);
    EXPECT_EQ(said(habits, 1, message("1", "a")), "");
    EXPECT_EQ(said(habits, 2, message("2", "a")), "");
    EXPECT_EQ(said(habits, 3, message("3", "a")), "");
    EXPECT_EQ(said(habits, 4, message("1", "a")), "") << "forgotten";
    EXPECT_EQ(said(habits, 5, message("3", "a")), "replay.listen-sent-again 3");
}

}  // namespace
}  // namespace plumb::replay
