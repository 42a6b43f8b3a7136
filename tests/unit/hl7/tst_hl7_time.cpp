#include "hl7/civil_day.h"
#include "hl7/hl7_time.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

using namespace plumb;
using namespace plumb::hl7;

namespace {

constexpr const char* kPrecisions[] = {"year", "month", "day", "hour", "minute", "second", "fraction"};

std::string shown(const std::optional<Hl7Time>& time) {
    return time ? displayTime(*time) + " (" + kPrecisions[static_cast<int>(time->precision)] + ")" : "no time";
}

std::string strict(std::string_view text) {
    return shown(parseTime(text));
}

std::string lenient(std::string_view text) {
    return shown(parseLenientTime(text));
}

TEST(Hl7Time, EveryPrecision) {
    EXPECT_EQ(strict("2026"), "2026 (year)");
    EXPECT_EQ(strict("202611"), "2026-11 (month)");
    EXPECT_EQ(strict("20261120"), "2026-11-20 (day)");
    EXPECT_EQ(strict("2026112006"), "2026-11-20 06 (hour)");
    EXPECT_EQ(strict("202611200641"), "2026-11-20 06:41 (minute)");
    EXPECT_EQ(strict("20261120064107"), "2026-11-20 06:41:07 (second)");
    EXPECT_EQ(strict("20261120064107.1"), "2026-11-20 06:41:07.1 (fraction)");
    EXPECT_EQ(strict("20261120064107.0123"), "2026-11-20 06:41:07.0123 (fraction)");
    EXPECT_EQ(strict("20261120064107.12-0530"), "2026-11-20 06:41:07.12 -05:30 (fraction)");
    EXPECT_EQ(strict("202611200641+0100"), "2026-11-20 06:41 +01:00 (minute)");
    EXPECT_EQ(strict("2026-0500"), "2026 -05:00 (year)");
}

TEST(Hl7Time, WhatIsNoTime) {
    for (const std::string_view text : {"",
                                        "202",
                                        "0000",
                                        "00000000",
                                        "202613",
                                        "202600",
                                        "20261",
                                        "19610230",
                                        "19000229",
                                        "20261131",
                                        "2026112024",
                                        "2026112006411",
                                        "202611200660",
                                        "20261120064160",
                                        "20261120064107.",
                                        "20261120064107.12345",
                                        "20261120x",
                                        "20261120 ",
                                        " 20261120",
                                        "2026-11-20",
                                        "20261120064107Z",
                                        "20261120064107+1",
                                        "20261120064107+9900",
                                        "20261120064107+01:00",
                                        "\"\"",
                                        "99999999",
                                        "20261120-"}) {
        EXPECT_FALSE(parseTime(text).has_value()) << text;
    }
    EXPECT_TRUE(parseTime("20000229"));
    EXPECT_TRUE(parseTime("19600229"));
}

TEST(Hl7Time, TimesOfDay) {
    EXPECT_EQ(parseTimeOfDay("0641")->minute, 41);
    EXPECT_EQ(parseTimeOfDay("064107.25+0100")->nanosecond, 250'000'000u);
    EXPECT_EQ(parseTimeOfDay("23")->precision, TimePrecision::Hour);
    EXPECT_FALSE(parseTimeOfDay("24"));
    EXPECT_FALSE(parseTimeOfDay("6"));
    EXPECT_FALSE(parseTimeOfDay("06:41"));
}

TEST(Hl7Time, FormatIsTheWayBack) {
    for (const std::string_view text : {"2026", "202611", "20261120", "2026112006", "202611200641", "20261120064107",
                                        "20261120064107.0123-0530", "00010101", "202611200641+0000"}) {
        EXPECT_EQ(formatTime(*parseTime(text)), text);
    }
}

TEST(Hl7Time, Ranges) {
    const auto range = [](std::string_view text) {
        const Hl7Time time = *parseTime(text);
        return std::to_string(startOf(time).seconds) + "+" +
               std::to_string(endOf(time).seconds - startOf(time).seconds);
    };
    EXPECT_EQ(range("1970"), "0+31536000");
    EXPECT_EQ(range("2000"), "946684800+31622400");
    EXPECT_EQ(range("200002"), "949363200+2505600");
    EXPECT_EQ(range("19700101010000+0100"), "0+1");
    EXPECT_EQ(range("19691231190000-0500"), "0+1");
    EXPECT_EQ(endOf(*parseTime("19700101000000.9999")).seconds, 1);
    EXPECT_EQ(endOf(*parseTime("19700101000000.25")).nanosecond, 260'000'000u);
}

TEST(Hl7Time, DaysCountBothWays) {
    std::int64_t number = dayNumber({1599, 12, 31});
    for (int year = 1600; year <= 2110; ++year) {
        for (int month = 1; month <= 12; ++month) {
            for (int day = 1; day <= daysInMonth(year, month); ++day) {
                const CivilDay date{year, static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
                ASSERT_EQ(dayNumber(date), ++number);
                const CivilDay back = civilDay(number);
                ASSERT_TRUE(back.year == year && back.month == month && back.day == day) << number;
            }
        }
    }
    EXPECT_EQ(dayNumber({1970, 1, 1}), 0);
}

std::string compared(std::string_view a, std::string_view b) {
    const TimeComparison result = compareTimes(*parseTime(a), *parseTime(b));
    std::string text = result.order < 0 ? "<" : result.order > 0 ? ">" : "=";
    text += result.precisionDiffers ? " as far as given" : "";
    text += result.assumed ? " zone assumed" : "";
    return text;
}

TEST(Hl7Time, Order) {
    EXPECT_EQ(compared("20261120", "20261121"), "<");
    EXPECT_EQ(compared("20261121", "20261120"), ">");
    EXPECT_EQ(compared("20261120", "20261120"), "=");
    EXPECT_EQ(compared("19591231", "1960"), "< as far as given");
    EXPECT_EQ(compared("20261120064107.5", "20261120064107.4999"), "> as far as given");
}

TEST(Hl7Time, OrderAtTheCoarserPrecision) {
    EXPECT_EQ(compared("2026", "202611"), "= as far as given");
    EXPECT_EQ(compared("202611", "2026"), "= as far as given");
    EXPECT_EQ(compared("20261120", "20261120235959"), "= as far as given");
    EXPECT_EQ(compared("20261120", "20261121000000"), "< as far as given");
    EXPECT_EQ(compared("20261121000000", "20261120"), "> as far as given");
    EXPECT_EQ(compared("20261120064107", "20261120064107.9999"), "= as far as given");
    EXPECT_EQ(compared("20261120064107.1", "20261120064107.1999"), "= as far as given");
    EXPECT_FALSE(compareTimes(*parseTime("2026"), *parseTime("202611")).certain());
    EXPECT_TRUE(compareTimes(*parseTime("2025"), *parseTime("202611")).certain());
}

TEST(Hl7Time, OrderAcrossZones) {
    EXPECT_EQ(compared("20261120120000+0100", "20261120110000+0000"), "=");
    EXPECT_EQ(compared("20261120120000+0100", "20261120120000-0500"), "<");
    EXPECT_EQ(compared("20261120+0000", "20261120233000-0500"), "< as far as given") << "the 21st in UTC";
    EXPECT_EQ(compared("20261120120000", "20261120120000-0500"), "= zone assumed");
    EXPECT_EQ(compared("19600101", "19591231235959-0500"), "> as far as given zone assumed");
}

TEST(LenientTime, WhatLogsWrite) {
    EXPECT_EQ(lenient("2026-11-20 06:41:07,123"), "2026-11-20 06:41:07.123 (fraction)");
    EXPECT_EQ(lenient("20 Nov 2026 06:41:07.123"), "2026-11-20 06:41:07.123 (fraction)");
    EXPECT_EQ(lenient("[2026-11-20T06:41:07Z]"), "2026-11-20 06:41:07 +00:00 (second)");
    EXPECT_EQ(lenient("2026-11-20T06:41:07.123456789+01:00"), "2026-11-20 06:41:07.123456789 +01:00 (fraction)");
    EXPECT_EQ(lenient("2026-11-20 06:41:07 +0100"), "2026-11-20 06:41:07 +01:00 (second)");
    EXPECT_EQ(lenient("2026-11-20 06:41:07-05"), "2026-11-20 06:41:07 -05:00 (second)");
    EXPECT_EQ(lenient("2026/11/20 06:41"), "2026-11-20 06:41 (minute)");
    EXPECT_EQ(lenient("Nov 20 06:41:07"), "0000-11-20 06:41:07 (second)");
    EXPECT_EQ(lenient("Nov  3 06:41:07"), "0000-11-03 06:41:07 (second)");
    EXPECT_EQ(lenient("Fri Nov 20 06:41:07 2026"), "2026-11-20 06:41:07 (second)");
    EXPECT_EQ(lenient("Fri Nov 20 06:41:07 UTC 2026"), "2026-11-20 06:41:07 +00:00 (second)");
    EXPECT_EQ(lenient("Fri, 20 Nov 2026 06:41:07 +0100"), "2026-11-20 06:41:07 +01:00 (second)");
    EXPECT_EQ(lenient("20/Nov/2026:06:41:07 +0000"), "2026-11-20 06:41:07 +00:00 (second)");
    EXPECT_EQ(lenient("November 20, 2026 6:41:07 PM"), "2026-11-20 18:41:07 (second)");
    EXPECT_EQ(lenient("20-Nov-2026 12:00:00 AM"), "2026-11-20 00:00:00 (second)");
    EXPECT_EQ(lenient("20.11.2026 06:41:07"), "2026-11-20 06:41:07 (second)");
    EXPECT_EQ(lenient("11/20/2026 06:41:07"), "2026-11-20 06:41:07 (second)");
    EXPECT_EQ(lenient("2026-11-20"), "2026-11-20 (day)");
    EXPECT_EQ(lenient("2026-11"), "2026-11 (month)");
    EXPECT_EQ(lenient("1795156867123"), "2026-11-20 06:41:07.123 +00:00 (fraction)");
    EXPECT_EQ(lenient("1795156867"), "2026-11-20 06:41:07 +00:00 (second)");
    EXPECT_EQ(lenient("20261120-064107"), "2026-11-20 06:41:07 (second)");
    EXPECT_EQ(lenient("20261120064107.123+0100"), "2026-11-20 06:41:07.123 +01:00 (fraction)");
    EXPECT_EQ(lenient("20261120064107,123"), "2026-11-20 06:41:07.123 (fraction)");
    EXPECT_EQ(lenient("2026"), "2026 (year)");
    EXPECT_EQ(lenient("2026112006"), "2026-11-20 06 (hour)");
}

TEST(LenientTime, WhatIsNoTimeOrMoreThanOne) {
    for (const std::string_view text :
         {"", "[]", "hello", "03/04/2026", "03/04/2026 06:41", "2026-02-30", "31.04.2026", "2026-11-20 25:00:00",
          "2026-11-20 06:61", "Feb 30 06:41:07", "20 Foo 2026", "06:41:07", "2026-11-20 06:41:07 and more", "2.3.1",
          "10.0.0.1", "123", "12345678901234567890"}) {
        EXPECT_EQ(lenient(text), "no time") << text;
    }
    EXPECT_EQ(lenient("03/03/2026"), "2026-03-03 (day)");
}

TEST(LenientTime, FoundInALogLine) {
    const auto found = [](std::string_view line) {
        const std::optional<FoundTime> time = findTime(line);
        return time ? shown(time->time) + " '" + std::string(line.substr(time->range.begin, time->range.length)) + "'"
                    : "nothing";
    };
    EXPECT_EQ(found("INFO  [2026-11-20 06:41:07,123] (adt-in) received "),
              "2026-11-20 06:41:07.123 (fraction) '2026-11-20 06:41:07,123'");
    EXPECT_EQ(found("<13>Nov 20 06:41:07 host engine[77]: "), "0000-11-20 06:41:07 (second) 'Nov 20 06:41:07'");
    EXPECT_EQ(found("10.0.0.7 - - [20/Nov/2026:06:41:07 +0100] \"POST\""),
              "2026-11-20 06:41:07 +01:00 (second) '20/Nov/2026:06:41:07 +0100'");
    EXPECT_EQ(found("thread-12 v2.3.1 port 2575 2026-11-20T06:41:07Z "),
              "2026-11-20 06:41:07 +00:00 (second) '2026-11-20T06:41:07Z'");
    EXPECT_EQ(found("2026-11-20 06:41:07 -12 waiting"), "2026-11-20 06:41:07 (second) '2026-11-20 06:41:07'");
    EXPECT_EQ(found("1795156867123|IN|"), "2026-11-20 06:41:07.123 +00:00 (fraction) '1795156867123'");
    EXPECT_EQ(found("port 2575 of 2026-11-20, nothing else"), "nothing");
    EXPECT_EQ(found(""), "nothing");
}

TEST(LenientTime, TimesWithoutAYearTakeThatOfTheOther) {
    const TimeComparison result = compareTimes(*parseLenientTime("Nov 20 06:41:07"), *parseTime("20261120064108"));
    EXPECT_TRUE(result.order < 0);
    EXPECT_TRUE(result.assumed);
}

}  // namespace
