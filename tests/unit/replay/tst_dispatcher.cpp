#include "replay/dispatcher.h"

#include <gtest/gtest.h>

#include <string>

using namespace plumb::replay;

namespace {

/// "0 1 -": what leaves, one after the other, until nothing may.
std::string takeAll(Dispatcher& dispatcher) {
    std::string out;
    while (const auto message = dispatcher.take()) {
        out += std::to_string(*message) + ' ';
    }
    return out + '-';
}

Dispatcher made(Dispatcher::Options options, std::string_view keys) {
    Dispatcher dispatcher(options);
    for (std::size_t n = 0; n < keys.size(); ++n) {
        dispatcher.add(n, std::string(1, keys[n]));
    }
    return dispatcher;
}

std::string heldOf(Dispatcher& dispatcher) {
    std::string out;
    while (const auto held = dispatcher.takeHeld()) {
        out += std::to_string(held->message) + " behind " + std::to_string(held->behind) + ", ";
    }
    return out;
}

}  // namespace

TEST(Dispatcher, WithoutAnOrderMessagesLeaveAsTheyCame) {
    Dispatcher dispatcher = made({}, "AABA");
    EXPECT_EQ(takeAll(dispatcher), "0 1 2 3 -");
    EXPECT_EQ(dispatcher.underWay(), 4u);
}

TEST(Dispatcher, MessagesOfOneKeyNeverOvertakeEachOther) {
    Dispatcher dispatcher = made({true, false}, "AABACB");
    EXPECT_EQ(takeAll(dispatcher), "0 2 4 -");
    dispatcher.ended(2, Fate::Done);
    EXPECT_EQ(takeAll(dispatcher), "5 -");
    dispatcher.ended(0, Fate::Again);
    EXPECT_EQ(takeAll(dispatcher), "-") << "one that is sent again is still under way";
    dispatcher.ended(0, Fate::Done);
    EXPECT_EQ(takeAll(dispatcher), "1 -");
    dispatcher.ended(1, Fate::Parked);
    EXPECT_EQ(takeAll(dispatcher), "3 -") << "nobody asked to hold back";
    EXPECT_EQ(dispatcher.waiting(), 0u);
}

TEST(Dispatcher, HoldsBackWhatComesBehindAParkedOne) {
    Dispatcher dispatcher = made({true, true}, "AABAB");
    EXPECT_EQ(takeAll(dispatcher), "0 2 -");
    dispatcher.ended(0, Fate::Parked);
    EXPECT_EQ(heldOf(dispatcher), "1 behind 0, 3 behind 0, ");
    dispatcher.ended(2, Fate::Done);
    EXPECT_EQ(takeAll(dispatcher), "4 -");
    dispatcher.add(5, "A");
    dispatcher.add(6, "B");
    EXPECT_EQ(heldOf(dispatcher), "5 behind 0, ");
}

TEST(Dispatcher, HoldsBackOnOneConnectionToo) {
    Dispatcher dispatcher = made({false, true}, "AAB");
    EXPECT_EQ(*dispatcher.take(), 0u);
    dispatcher.ended(0, Fate::Parked);
    EXPECT_EQ(heldOf(dispatcher), "1 behind 0, ");
    EXPECT_EQ(takeAll(dispatcher), "2 -");
}

TEST(Dispatcher, HoldsBackBehindOneOfAnEarlierRun) {
    Dispatcher dispatcher({false, true});
    dispatcher.parked(0, "A");
    dispatcher.add(1, "A");
    dispatcher.add(2, "B");
    EXPECT_EQ(heldOf(dispatcher), "1 behind 0, ");
    EXPECT_EQ(takeAll(dispatcher), "2 -");
}

TEST(Dispatcher, NothingIsHeldBackByWhatDidNotLeave) {
    Dispatcher dispatcher = made({true, true}, "AA");
    EXPECT_EQ(*dispatcher.take(), 0u);
    dispatcher.dropped(0);
    EXPECT_EQ(heldOf(dispatcher), "");
    EXPECT_EQ(takeAll(dispatcher), "1 -");
}
