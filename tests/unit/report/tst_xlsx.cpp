#include "unit/report/sample_report.h"
#include "unit/report/xlsx_reader.h"

#include "report/xlsx_text.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <limits>

using namespace plumb;
using namespace plumb::report;
using namespace plumb::report::test;

namespace {

XlsxCell cell(const Cell& value, ColumnKind kind) {
    Table table;
    table.columns = {{"a", "A", kind}};
    table.rows = Rows({{{value}}});
    return readXlsx(writtenAs("xlsx", withTable(std::move(table)))).sheet("Rows").at("A2");
}

std::string rowsOf(const XlsxSheetRead& sheet, std::size_t last) {
    std::string text;
    for (std::size_t i = 1; i <= last; ++i) {
        text += sheet.row(i) + "\n";
    }
    return text;
}

}  // namespace

TEST(ReportXlsx, HasASummaryAndASheetForEachTable) {
    const XlsxRead book = readXlsx(writtenAs("xlsx", sampleReport()));
    ASSERT_EQ(book.sheets.size(), 3u);
    EXPECT_EQ(book.sheets[0].name, "Summary");
    EXPECT_EQ(book.title, "Check of adt-2026.hl7");
    EXPECT_EQ(book.created, "2026-11-24T09:12:11Z");
    EXPECT_EQ(rowsOf(book.sheets[0], 22), R"(Check of adt-2026.hl7
Against Outgoing ADT 1.4
error: 2 of 5 rules fail in 1,516 of 912,404 messages.

messages checked | 912404 | 41 types
with errors | 1516 | error, 0.2 %
with warnings | 88 | warning, all waived
clean | 910800 | fine, 99.8 %

Spec | Outgoing ADT 1.4, based on HL7 2.5.1
Waivers | 1 of 1 in force

Findings
By rule, path and sender; the first message of each.
3 rows in sheet: Findings
1 more row is left out.

Strict and waived
4 rows in sheet: Strict and waived

About the feed
information: MSH-18 is empty in every message.
)");
    EXPECT_EQ(rowsOf(book.sheet("Findings"), 4),
              R"(Severity | Category | Rule | Path | Sender | Messages | Share | First seen
error | format | Date of birth is a date | PID-7 | 0042 | 1204 | 0.00132 | message 131, line 3
error | value set | Portal status is Y, N or D | ZPD-3 | 0042 | 312 | 0.000342 | message 131, line 7
warning | usage | Administrative sex is expected when known | PID-8 | 0107 | 88 | 9.64E-05 | message 140, line 3
)");
    EXPECT_EQ(rowsOf(book.sheet("Strict and waived"), 5),
              "Part | Strict | Waived\nPID | 1604 | 1516\nPID-7 | 1204 | 1204\nPID-8 | 88 | 0\nZPD | 312 | 312\n");
}

TEST(ReportXlsx, IsReadyToFilterAndPrint) {
    const XlsxRead book = readXlsx(writtenAs("xlsx", sampleReport()));
    const XlsxSheetRead& sheet = book.sheet("Findings");
    EXPECT_EQ(sheet.frozen, "A2");
    EXPECT_EQ(sheet.autoFilter, "A1:H4");
    EXPECT_EQ(sheet.repeated, "Findings!$1:$1");
    EXPECT_TRUE(sheet.landscape);
    EXPECT_TRUE(sheet.fitsWidth);
    ASSERT_EQ(sheet.widths.size(), 8u);
    EXPECT_GT(sheet.widths[2], 40) << "as wide as its text";
    for (const double width : sheet.widths) {
        EXPECT_GE(width, 8);
        EXPECT_LE(width, 61);
    }
}

TEST(ReportXlsx, IdentifiersAreTexts) {
    EXPECT_EQ(cell("00418822", ColumnKind::Identifier), (XlsxCell{"inlineStr", "00418822", "@"}));
    EXPECT_EQ(cell("12345678901234567890", ColumnKind::Identifier),
              (XlsxCell{"inlineStr", "12345678901234567890", "@"}));
    EXPECT_EQ(cell("1E5", ColumnKind::Text), (XlsxCell{"inlineStr", "1E5", "@"}));
    EXPECT_EQ(cell("2026-11-01", ColumnKind::Text), (XlsxCell{"inlineStr", "2026-11-01", "@"}));
    EXPECT_EQ(cell("42", ColumnKind::Number), (XlsxCell{"inlineStr", "42", "@"})) << "a text is a text";
}

TEST(ReportXlsx, NumbersAreNumbersAsLongAsTheyAreExact) {
    EXPECT_EQ(cell(-17, ColumnKind::Number), (XlsxCell{"", "-17", "#,##0"}));
    EXPECT_EQ(cell(0.125, ColumnKind::Percent), (XlsxCell{"", "0.125", "[=0]0%;[<0.001]\"< 0.1%\";0.0%"}));
    EXPECT_EQ(cell(2.5, ColumnKind::Number), (XlsxCell{"", "2.5", "General"}));
    EXPECT_EQ(cell(std::uint64_t(1) << 53, ColumnKind::Number).value, "9007199254740992");
    EXPECT_EQ(cell((std::uint64_t(1) << 53) + 1, ColumnKind::Number), (XlsxCell{"inlineStr", "9007199254740993", "@"}));
    EXPECT_EQ(cell(std::numeric_limits<std::int64_t>::min(), ColumnKind::Number),
              (XlsxCell{"inlineStr", "-9223372036854775808", "@"}));
    EXPECT_EQ(cell(std::numeric_limits<double>::infinity(), ColumnKind::Number).type, "none");
}

TEST(ReportXlsx, NothingIsAFormulaOrALink) {
    Table table;
    table.columns = {{"a", "=A", ColumnKind::Text}};
    table.rows = Rows({{{"=1+1"}}, {{"{=SUM(A1)}"}}, {{"@x"}}, {{"-1"}}, {{"https://example.org/"}}});
    const std::string bytes = writtenAs("xlsx", withTable(table));
    const XlsxRead book = readXlsx(bytes);
    const XlsxSheetRead& sheet = book.sheet("Rows");
    EXPECT_EQ(sheet.formulas, 0u);
    EXPECT_EQ(rowsOf(sheet, 6), "=A\n=1+1\n{=SUM(A1)}\n@x\n-1\nhttps://example.org/\n");
    EXPECT_EQ(bytes.find("hyperlink"), std::string::npos);
}

TEST(ReportXlsx, WhatXmlCannotHoldIsShown) {
    EXPECT_EQ(cell(std::string_view("a\0b\x01\x1b\x7f", 6), ColumnKind::Text).value, "a␀b␁␛␡");
    EXPECT_EQ(cell("two\nlines\tand a tab", ColumnKind::Text).value, "two\nlines\tand a tab");
    EXPECT_EQ(cell("\xff\xfe", ColumnKind::Text).value, "\ufffd\ufffd");
    EXPECT_EQ(cell(" around ", ColumnKind::Text).value, " around ");
    EXPECT_EQ(cell("<b>&\"]]>", ColumnKind::Text).value, "<b>&\"]]>");
    EXPECT_EQ(cell("_x0041_", ColumnKind::Text).value, "_x005F_x0041_") << "which a spreadsheet shows as _x0041_";
}

TEST(ReportXlsx, TooLongATextSaysWhatIsMissing) {
    EXPECT_EQ(xlsxText(std::string(kXlsxCellLimit, 'x')), std::string(kXlsxCellLimit, 'x'));
    EXPECT_EQ(xlsxText(std::string(40000, 'x')),
              std::string(kXlsxCellLimit - 64, 'x') + " ... (7,297 more characters are left out)");
    // Two UTF-16 units each.
    std::string faces;
    for (int i = 0; i < 20000; ++i) {
        faces += "\U0001f600";
    }
    const std::string text = cell(faces, ColumnKind::Text).value;
    EXPECT_EQ(text.substr(text.find(" ...")), " ... (3,649 more characters are left out)");
}

TEST(ReportXlsx, SheetNamesAreValidAndUnique) {
    SheetNames names;
    EXPECT_EQ(names.take("Findings"), "Findings");
    EXPECT_EQ(names.take("FINDINGS"), "FINDINGS (2)");
    EXPECT_EQ(names.take("a/b\\c?d*e[f]g:h"), "a b c d e f g h");
    EXPECT_EQ(names.take("'quoted'"), "quoted");
    EXPECT_EQ(names.take(""), "Sheet");
    EXPECT_EQ(names.take("?*"), "Sheet (2)");
    EXPECT_EQ(names.take("History"), "History (2)");
    const std::string longName(40, 'n');
    EXPECT_EQ(names.take(longName), std::string(31, 'n'));
    EXPECT_EQ(names.take(longName), std::string(27, 'n') + " (2)");
    EXPECT_EQ(names.take("\U0001f600\U0001f600\U0001f600\U0001f600\U0001f600\U0001f600\U0001f600\U0001f600"
                         "\U0001f600\U0001f600\U0001f600\U0001f600\U0001f600\U0001f600\U0001f600\U0001f600"),
              "\U0001f600\U0001f600\U0001f600\U0001f600\U0001f600\U0001f600\U0001f600\U0001f600"
              "\U0001f600\U0001f600\U0001f600\U0001f600\U0001f600\U0001f600\U0001f600");
}

TEST(ReportXlsx, AFolderThatCannotHoldItIsASentence) {
    WriteOptions options;
    options.scratchFolder = "no/such/folder";
    const Result<std::string> text = written(**writerFor("xlsx"), sampleReport(), options);
    ASSERT_FALSE(text.has_value());
    EXPECT_EQ(text.error().code(), "report.workbook");
}

TEST(ReportXlsx, LeavesNothingBehind) {
    const std::filesystem::path folder = std::filesystem::path(testing::TempDir()) / "plumb-report-scratch";
    std::filesystem::create_directories(folder);
    WriteOptions options;
    options.scratchFolder = folder.string();
    EXPECT_FALSE(writtenAs("xlsx", sampleReport(), options).empty());
    EXPECT_TRUE(std::filesystem::is_empty(folder));
    std::filesystem::remove_all(folder);
}
