#include "unit/report/sample_report.h"

#include "report/code_points.h"

#include <gtest/gtest.h>

#include <sstream>

using namespace plumb::report;
using namespace plumb::report::test;

TEST(ReportText, ReadsFromTheVerdictOn) {
    EXPECT_EQ(writtenAs("text", sampleReport()), R"(Check of adt-2026.hl7
Against Outgoing ADT 1.4

■ error: 2 of 5 rules fail in 1,516 of 912,404 messages.

  912,404  messages checked  41 types
■   1,516  with errors       0.2 %
▲      88  with warnings     all waived
✓ 910,800  clean             99.8 %

Spec     Outgoing ADT 1.4, based on HL7 2.5.1
Waivers  1 of 1 in force

Findings
--------
By rule, path and sender; the first message of each.

Severity   Category   Rule                     Path   Sender  Messages    Share  First seen
■ error    format     Date of birth is a date  PID-7  0042       1,204    0.1 %  message 131, line 3
■ error    value set  Portal status is Y, N    ZPD-3  0042         312  < 0.1 %  message 131, line 7
                      or D
▲ warning  usage      Administrative sex is    PID-8  0107          88  < 0.1 %  message 140, line 3
                      expected when known
1 more row is left out.

Strict and waived
-----------------
Part     Strict  Waived
PID       1,604   1,516
  PID-7   1,204   1,204
  PID-8      88       0
ZPD         312     312

About the feed
--------------
● information: MSH-18 is empty in every message.
)");
}

TEST(ReportText, ANarrowTerminalLosesNothing) {
    Table table;
    table.columns = {
        {"a", "Rule", ColumnKind::Text}, {"b", "Messages", ColumnKind::Number}, {"c", "Where", ColumnKind::Location}};
    table.rows = Rows({{{"One visit per message, no more", 17, "message 90412, message 90413"}},
                       {{"aWordThatIsWiderThanItsColumnEver", 3, ""}}});
    WriteOptions options;
    options.width = 44;
    EXPECT_EQ(writtenAs("text", withTable(table), options), R"(Rows

Rows
----
Rule              Messages  Where
One visit per           17  message 90412,
message, no more            message 90413
aWordThatIsWider         3
ThanItsColumnEve
r
)");
}

TEST(ReportText, WithoutALimitALineIsARow) {
    Table table;
    table.columns = {{"a", "Rule", ColumnKind::Text}};
    table.rows = Rows({{{std::string(300, 'x') + " end"}}});
    WriteOptions options;
    options.width = 0;
    EXPECT_NE(writtenAs("text", withTable(table), options).find("\n" + std::string(300, 'x') + " end\n"),
              std::string::npos);
}

TEST(ReportText, AlignsWhatIsWideAndWhatHasNoWidth) {
    Table table;
    table.columns = {{"a", "Name", ColumnKind::Text}, {"b", "After", ColumnKind::Text}};
    table.rows = Rows({{{"漢字", "|"}}, {{"e\u0301t\u00e9", "|"}}, {{"\u05e9\u05dc\u05d5\u05dd", "|"}}});
    EXPECT_EQ(writtenAs("text", withTable(table)),
              "Rows\n\nRows\n----\nName  After\n漢字  |\ne\u0301t\u00e9   |\n\u05e9\u05dc\u05d5\u05dd  |\n");
}

TEST(ReportText, SaysWhatAnEmptyTableMeans) {
    Table table;
    table.columns = {{"a", "Rule", ColumnKind::Text}};
    EXPECT_EQ(writtenAs("text", withTable(table)), "Rows\n\nRows\n----\nNone.\n");
    table.whenEmpty = "All rules were applied.";
    EXPECT_EQ(writtenAs("text", withTable(table)), "Rows\n\nRows\n----\nAll rules were applied.\n");
}

TEST(ReportText, NoLineIsWiderThanTheTerminalWhenItCanBeHelped) {
    WriteOptions options;
    for (const std::size_t width : {90u, 100u, 132u}) {
        options.width = width;
        std::istringstream lines(writtenAs("text", sampleReport(), options));
        for (std::string line; std::getline(lines, line);) {
            EXPECT_LE(displayWidth(line), width) << line;
        }
    }
}
