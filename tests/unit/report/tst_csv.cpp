#include "unit/report/sample_report.h"

#include <gtest/gtest.h>

#include <limits>

using namespace plumb;
using namespace plumb::report;
using namespace plumb::report::test;

namespace {

/// The only field of the only row.
std::string field(const Cell& cell, ColumnKind kind = ColumnKind::Text) {
    Table table;
    table.columns = {{"a", "A", kind}};
    table.rows = Rows({{{cell}}});
    std::string csv = writtenAs("csv", withTable(std::move(table)));
    EXPECT_EQ(csv.substr(0, 3), "A\r\n");
    EXPECT_EQ(csv.substr(csv.size() - 2), "\r\n");
    return csv.substr(3, csv.size() - 5);
}

}  // namespace

TEST(ReportCsv, IsTheFirstTable) {
    EXPECT_EQ(
        writtenAs("csv", sampleReport()),
        "Severity,Category,Rule,Path,Sender,Messages,Share,First seen\r\n"
        "error,format,Date of birth is a date,PID-7,0042,1204,0.00132,\"message 131, line 3\"\r\n"
        "error,value set,\"Portal status is Y, N or D\",ZPD-3,0042,312,0.000342,\"message 131, line 7\"\r\n"
        "warning,usage,Administrative sex is expected when known,PID-8,0107,88,9.64e-05,\"message 140, line 3\"\r\n"
        "1 more row is left out.,,,,,,,\r\n");
}

TEST(ReportCsv, WritesTheTableThatIsAskedFor) {
    WriteOptions options;
    options.section = "parts";
    options.byteOrderMark = true;
    EXPECT_EQ(writtenAs("csv", sampleReport(), options),
              "\xef\xbb\xbfPart,Strict,Waived\r\nPID,1604,1516\r\nPID-7,1204,1204\r\nPID-8,88,0\r\nZPD,312,312\r\n");
    options.section = "feed";
    const Result<const Writer*> csv = writerFor("csv");
    ASSERT_TRUE(csv.has_value());
    const Result<std::string> missing = written(**csv, sampleReport(), options);
    ASSERT_FALSE(missing.has_value());
    EXPECT_EQ(missing.error().code(), "report.unknown-table");
    EXPECT_EQ(missing.error().render(),
              "The report has no table named 'feed'; it has findings, parts. Name one of these.");
    EXPECT_EQ(written(**csv, Document{}, {}).error().code(), "report.no-table");
}

TEST(ReportCsv, QuotesWhatNeedsIt) {
    EXPECT_EQ(field("plain text"), "plain text");
    EXPECT_EQ(field("a,b"), "\"a,b\"");
    EXPECT_EQ(field("say \"no\""), "\"say \"\"no\"\"\"");
    EXPECT_EQ(field("two\r\nlines"), "\"two\r\nlines\"");
    EXPECT_EQ(field(Cell()), "");
}

TEST(ReportCsv, TextsAreNeverFormulas) {
    EXPECT_EQ(field("=1+1"), "'=1+1");
    EXPECT_EQ(field("+49 30"), "'+49 30");
    EXPECT_EQ(field("-1"), "'-1");
    EXPECT_EQ(field("@SUM(A1)"), "'@SUM(A1)");
    EXPECT_EQ(field("\t=1"), "'\t=1");
    EXPECT_EQ(field("\r=1"), "\"'\r=1\"");
    EXPECT_EQ(field("=HYPERLINK(\"x\",\"y\")"), "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    EXPECT_EQ(field("＝1+1"), "'＝1+1");
    EXPECT_EQ(field("1=1"), "1=1");
    EXPECT_EQ(field("-1", ColumnKind::Number), "'-1") << "a text is a text, whatever its column";
}

TEST(ReportCsv, NumbersStayNumbers) {
    EXPECT_EQ(field(-1, ColumnKind::Number), "-1");
    EXPECT_EQ(field(std::numeric_limits<std::uint64_t>::max(), ColumnKind::Number), "18446744073709551615");
    EXPECT_EQ(field(std::numeric_limits<std::int64_t>::min(), ColumnKind::Number), "-9223372036854775808");
    EXPECT_EQ(field(-0.25, ColumnKind::Percent), "-0.25");
    EXPECT_EQ(field(std::numeric_limits<double>::quiet_NaN(), ColumnKind::Number), "");
    EXPECT_EQ(field("000123", ColumnKind::Identifier), "000123");
}

TEST(ReportCsv, ATitleIsAsSafeAsAValue) {
    Table table;
    table.columns = {{"a", "=A", ColumnKind::Text}, {"b", "b,c", ColumnKind::Text}};
    EXPECT_EQ(writtenAs("csv", withTable(table)), "'=A,\"b,c\"\r\n");
}
