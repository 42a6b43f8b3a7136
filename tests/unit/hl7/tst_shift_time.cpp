// Times moved by spans keep their precision, their zone and the calendar.
#include "hl7/shift_time.h"

#include <gtest/gtest.h>

namespace plumb::hl7 {
namespace {

std::string moved(std::string_view time, std::string_view span) {
    const std::optional<Hl7Time> from = parseTime(time);
    const Result<TimeSpan> by = parseTimeSpan(span);
    if (!from || !by) {
        return by ? "no time" : std::string(by.error().code());
    }
    if (!fineEnough(from->precision, *by)) {
        return "too coarse";
    }
    const std::optional<Hl7Time> to = shifted(*from, *by);
    return to ? formatTime(*to) : "out of range";
}

TEST(ShiftTime, KeepsPrecisionZoneAndDigits) {
    EXPECT_EQ(moved("20261120", "+1d"), "20261121");
    EXPECT_EQ(moved("202611200641", "-41m"), "202611200600");
    EXPECT_EQ(moved("20261120064107.120-0500", "2h30m"), "20261120091107.120-0500");
    EXPECT_EQ(moved("20261231235959+1345", "+1s"), "20270101000000+1345");
    EXPECT_EQ(moved("2026", "-26y"), "2000");
    EXPECT_EQ(moved("20261120", "+24h"), "20261121");
}

TEST(ShiftTime, FollowsTheCalendar) {
    EXPECT_EQ(moved("20240131", "+1mo"), "20240229");
    EXPECT_EQ(moved("20230131", "+1mo"), "20230228");
    EXPECT_EQ(moved("20240229", "+1y"), "20250228");
    EXPECT_EQ(moved("20240301", "-1d"), "20240229");
    EXPECT_EQ(moved("202601", "-13mo"), "202412");
    EXPECT_EQ(moved("20240131", "1mo1d"), "20240301");
    EXPECT_EQ(moved("20261120", "+1w"), "20261127");
}

TEST(ShiftTime, SaysWhatCannotBe) {
    EXPECT_EQ(moved("20261120", "+1h"), "too coarse");
    EXPECT_EQ(moved("2026", "+1mo"), "too coarse");
    EXPECT_EQ(moved("2026112006", "+1m"), "too coarse");
    EXPECT_EQ(moved("99991231", "+1d"), "out of range");
    EXPECT_EQ(moved("00010101", "-1d"), "out of range");
    for (const char* wrong : {"", "+", "1", "d", "1x", "+1d-1h", "1.5d", "99999999999d"}) {
        EXPECT_EQ(moved("20261120", wrong), "change.duration") << wrong;
    }
}

TEST(ShiftTime, TellsTheMomentInAZone) {
    EXPECT_EQ(formatTime(timeAt(1'795'761'667'123, 0)), "20261127064107+0000");
    EXPECT_EQ(formatTime(timeAt(1'795'761'667'123, -330)), "20261127011107-0530");
    EXPECT_EQ(formatTime(timeAt(-1, 60)), "19700101005959+0100");
}

}  // namespace
}  // namespace plumb::hl7
