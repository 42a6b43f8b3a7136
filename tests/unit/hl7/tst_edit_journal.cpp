// Records of unfinished work, read again in order, give the feeds and their steps as they were.
#include "hl7/edit_journal.h"

#include <gtest/gtest.h>

namespace plumb::hl7 {
namespace {

JournalStep step(std::string what, std::uint64_t number, std::int64_t at = 1) {
    return {std::move(what), at, {{number, fingerprint("MSH|"), {{3, "", "x"}, {300, "ab", std::string("\0\r", 2)}}}}};
}

JournalState stateOf(const std::vector<std::string>& records) {
    JournalState state;
    for (const std::string& record : records) {
        EXPECT_TRUE(state.take(record));
    }
    return state;
}

TEST(EditJournal, GivesBackFeedsAndSteps) {
    const JournalFeed file{"/in/feed.hl7", {}, {}, 5'000'000'000, 1'795'761'667'123'456'789};
    const JournalFeed scratch{{}, "Pasted 1", "MSH|^~\\&|\r", 0, 0};
    const JournalState state =
        stateOf({openedRecord(1, file), openedRecord(7, scratch), stepRecord(1, step("Set PID-8", 41, 10), false),
                 stepRecord(7, step("Type", 0, 20), false)});
    ASSERT_EQ(state.feeds().size(), 2u);
    EXPECT_EQ(state.feeds().at(1).feed, file);
    EXPECT_EQ(state.feeds().at(7).feed, scratch);
    EXPECT_TRUE(state.feeds().at(7).feed.scratch());
    EXPECT_EQ(state.feeds().at(1).steps, std::vector<JournalStep>{step("Set PID-8", 41, 10)});
    EXPECT_EQ(state.feeds().at(1).editedMessages(), 1u);
    EXPECT_EQ(state.lastMs(), 20);
    EXPECT_TRUE(state.holdsWork());
    EXPECT_FALSE(state.ended());
}

TEST(EditJournal, FollowsUndoAndRedo) {
    const std::vector<std::string> begun{openedRecord(1, {"/f", {}, {}, 0, 0}), stepRecord(1, step("a", 0), false),
                                         stepRecord(1, step("b", 1), true), stepRecord(1, step("c", 2), false)};
    JournalState state = stateOf(begun);
    EXPECT_EQ(state.feeds().at(1).steps.size(), 2u);
    EXPECT_EQ(state.feeds().at(1).editedMessages(), 3u);
    EXPECT_TRUE(state.take(undoneRecord(1)));
    EXPECT_EQ(state.feeds().at(1).done, 1u);
    EXPECT_EQ(state.feeds().at(1).editedMessages(), 2u) << "the joined ones";
    EXPECT_TRUE(state.take(redoneRecord(1)));
    EXPECT_TRUE(state.take(undoneRecord(1)));
    EXPECT_TRUE(state.take(stepRecord(1, step("d", 9), false)));
    EXPECT_EQ(state.feeds().at(1).steps.size(), 2u);
    EXPECT_EQ(state.feeds().at(1).steps.back().what, "d");
    EXPECT_TRUE(state.take(undoneRecord(1)));
    EXPECT_TRUE(state.take(undoneRecord(1)));
    EXPECT_TRUE(state.take(undoneRecord(1)));
    EXPECT_EQ(state.feeds().at(1).done, 0u);
    EXPECT_TRUE(state.take(endedRecord()));
    EXPECT_TRUE(state.ended());
    EXPECT_TRUE(state.take(droppedRecord(1)));
    EXPECT_FALSE(state.holdsWork());
}

TEST(EditJournal, KeepsWhatWasClosedUntilItIsDropped) {
    JournalState state = stateOf({openedRecord(1, {"/f", {}, {}, 0, 0}), stepRecord(1, step("a", 0), false),
                                  openedRecord(2, {{}, "Pasted 1", "MSH|", 0, 0})});
    EXPECT_FALSE(state.feeds().at(1).closed);
    EXPECT_TRUE(state.take(closedRecord(1, 1'795'761'667'123)));
    EXPECT_TRUE(state.feeds().at(1).closed);
    EXPECT_EQ(state.feeds().at(1).closedMs, 1'795'761'667'123);
    EXPECT_EQ(state.feeds().at(1).steps.size(), 1u);
    EXPECT_FALSE(state.feeds().at(2).closed);
    EXPECT_TRUE(state.holdsWork());
    EXPECT_FALSE(state.take(closedRecord(2, 1).substr(0, 2))) << "without its time";
    EXPECT_FALSE(state.feeds().at(2).closed);
    EXPECT_TRUE(state.take(closedRecord(2, 1)));
    EXPECT_TRUE(state.take(droppedRecord(2)));
    EXPECT_TRUE(state.take(droppedRecord(1)));
    EXPECT_FALSE(state.take(droppedRecord(1))) << "it is not there any more";
    EXPECT_FALSE(state.holdsWork());
}

TEST(EditJournal, PassesOverWhatItDoesNotKnow) {
    JournalState state;
    EXPECT_FALSE(state.take(""));
    EXPECT_FALSE(state.take("\x63\x01"));
    EXPECT_FALSE(state.take(stepRecord(1, step("a", 0), false))) << "of a feed that was not opened";
    EXPECT_TRUE(state.take(openedRecord(1, {"/f", {}, {}, 0, 0})));
    const std::string whole = stepRecord(1, step("a", 0), false);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        EXPECT_FALSE(state.take(whole.substr(0, size))) << size;
    }
    EXPECT_FALSE(state.take(whole + "x"));
    EXPECT_TRUE(state.feeds().at(1).steps.empty());
}

TEST(EditJournal, FollowsTextsThatAreNotSaved) {
    const JournalDraft begun{"/s/admit.yaml", "id: admit\ntitle: x\n", fingerprint("id: admit\n"), 4, 10};
    JournalState state = stateOf({draftRecord(3, begun), draftRecord(4, {{}, "new", 0, 0, 11})});
    EXPECT_EQ(state.drafts().at(3), begun);
    EXPECT_TRUE(state.holdsWork());
    EXPECT_EQ(state.lastMs(), 11);
    EXPECT_TRUE(state.take(draftEditRecord(3, {17, "x", "Admissions"}, 27, 20)));
    EXPECT_EQ(state.drafts().at(3).text, "id: admit\ntitle: Admissions\n");
    EXPECT_EQ(state.drafts().at(3).caret, 27u);
    EXPECT_EQ(state.drafts().at(3).saved, begun.saved);
    EXPECT_FALSE(state.take(draftEditRecord(3, {17, "x", "y"}, 1, 30))) << "it does not stand there";
    EXPECT_FALSE(state.take(draftEditRecord(3, {99, "", "y"}, 1, 30))) << "behind the end";
    EXPECT_FALSE(state.take(draftEditRecord(9, {0, "", "y"}, 1, 30))) << "of no text";
    const std::string whole = draftEditRecord(3, {0, "", "# "}, 1, 30);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        EXPECT_FALSE(state.take(whole.substr(0, size))) << size;
    }
    EXPECT_EQ(state.drafts().at(3).text, "id: admit\ntitle: Admissions\n");
    EXPECT_TRUE(state.take(droppedRecord(3)));
    EXPECT_TRUE(state.take(droppedRecord(4)));
    EXPECT_FALSE(state.take(droppedRecord(4)));
    EXPECT_FALSE(state.holdsWork());
}

TEST(EditJournal, FingerprintsDiffer) {
    EXPECT_EQ(fingerprint("MSH|a"), fingerprint("MSH|a"));
    EXPECT_NE(fingerprint("MSH|a"), fingerprint("MSH|b"));
    EXPECT_NE(fingerprint(""), fingerprint(std::string_view("\0", 1)));
}

}  // namespace
}  // namespace plumb::hl7
