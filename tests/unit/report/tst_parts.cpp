// Numbers, characters and the registry: what all writers stand on.
#include "report/cell_text.h"
#include "report/code_points.h"
#include "report/text_layout.h"
#include "report/writer.h"

#include <gtest/gtest.h>

#include <limits>

using namespace plumb;
using namespace plumb::report;

TEST(ReportNumbers, AreGroupedForPeople) {
    EXPECT_EQ(groupedNumber(0), "0");
    EXPECT_EQ(groupedNumber(999), "999");
    EXPECT_EQ(groupedNumber(1000), "1,000");
    EXPECT_EQ(groupedNumber(std::numeric_limits<std::uint64_t>::max()), "18,446,744,073,709,551,615");
    EXPECT_EQ(readableText(std::numeric_limits<std::int64_t>::min(), ColumnKind::Number), "-9,223,372,036,854,775,808");
    EXPECT_EQ(plainText(-1000), "-1000");
    EXPECT_EQ(plainText(2.5), "2.5");
}

TEST(ReportNumbers, APercentageNeverHidesTheLastCase) {
    EXPECT_EQ(percentText(0), "0 %");
    EXPECT_EQ(percentText(0.00001), "< 0.1 %");
    EXPECT_EQ(percentText(0.001), "0.1 %");
    EXPECT_EQ(percentText(0.4516), "45.2 %");
    EXPECT_EQ(percentText(0.99999), "> 99.9 %");
    EXPECT_EQ(percentText(1), "100 %");
    EXPECT_EQ(percentText(std::numeric_limits<double>::quiet_NaN()), "");
}

TEST(ReportNumbers, TimesAreUtc) {
    EXPECT_EQ(timestamp(0), "1970-01-01T00:00:00Z");
    EXPECT_EQ(timestamp(-1), "1969-12-31T23:59:59Z");
    EXPECT_EQ(timestamp(951782400), "2000-02-29T00:00:00Z");
    EXPECT_EQ(timestamp(1795511531), "2026-11-24T09:12:11Z");
    EXPECT_EQ(timestamp(4107542399), "2100-02-28T23:59:59Z");
    EXPECT_EQ(timestamp(4107542400), "2100-03-01T00:00:00Z");
}

TEST(ReportStatements, CountWhatIsLeftOut) {
    EXPECT_EQ(leftOutStatement(0), "");
    EXPECT_EQ(leftOutStatement(1), "1 more row is left out.");
    EXPECT_EQ(leftOutStatement(1234, "issue"), "1,234 more issues are left out.");
}

TEST(ReportCharacters, BytesThatAreNoUtf8AreReplacedOneByOne) {
    EXPECT_EQ(printable("a\xff"), "a\ufffd");
    EXPECT_EQ(printable("\xc0\xaf"), "\ufffd\ufffd") << "overlong";
    EXPECT_EQ(printable("\xed\xa0\x80"), "\ufffd\ufffd\ufffd") << "half of a pair";
    EXPECT_EQ(printable("\xf4\x90\x80\x80"), "\ufffd\ufffd\ufffd\ufffd") << "past the last";
    EXPECT_EQ(printable("\xe2\x82"), "\ufffd\ufffd") << "cut short";
    EXPECT_EQ(printable("\u00e9\u20ac\U0001f600"), "\u00e9\u20ac\U0001f600");
    EXPECT_EQ(printable("\xf4\x8f\xbf\xbd"), "\xf4\x8f\xbf\xbd") << "the last plane";
}

TEST(ReportCharacters, ControlsAreShown) {
    EXPECT_EQ(printable(std::string_view("\0\x1f\x7f", 3)), "␀␟␡");
    EXPECT_EQ(printable("\t\n\r"), "\t\n\r");
    EXPECT_EQ(visible("\t\n\r\x1b\u202e\u0085"), "\\t\\n\\r\\x1b\\u202e\\x85");
}

TEST(ReportLayout, WrapsAtSpacesAndLosesNothing) {
    using Lines = std::vector<std::string>;
    EXPECT_EQ(wrapped("", 5), Lines{""});
    EXPECT_EQ(wrapped("one two three", 7), (Lines{"one two", "three"}));
    EXPECT_EQ(wrapped("one two", 3), (Lines{"one", "two"}));
    EXPECT_EQ(wrapped("abcdefgh", 3), (Lines{"abc", "def", "gh"}));
    EXPECT_EQ(wrapped("    PID-7 and more", 9), (Lines{"    PID-7", "and more"}));
    EXPECT_EQ(wrapped("漢字漢字", 3), (Lines{"漢", "字", "漢", "字"}));
    EXPECT_EQ(wrapped("漢", 1), Lines{"漢"}) << "wider than its column: still there";
    EXPECT_EQ(wrapped("no limit at all", 0), Lines{"no limit at all"});
}

TEST(ReportWriters, AreFoundByName) {
    for (const char* name : {"text", "html", "csv", "xlsx", "json", "ndjson", "junit", "sarif"}) {
        const Result<const Writer*> writer = writerFor(name);
        ASSERT_TRUE(writer.has_value()) << name;
        EXPECT_EQ((*writer)->name, name);
    }
    const Result<const Writer*> none = writerFor("pdf");
    ASSERT_FALSE(none.has_value());
    EXPECT_EQ(none.error().render(),
              "'pdf' is not a format of reports; known are text, html, csv, xlsx, json, ndjson, junit, sarif.");
}
