// Documents that are text: delimited, Markdown, and as they were pasted.
#include "unit/spec/document_text.h"

#include <gtest/gtest.h>

namespace plumb::spec {
namespace {

std::string outline(std::string_view bytes, const std::string& name) {
    return outlineOf(readDocumentBytes(bytes, name));
}

TEST(DelimitedDocument, CommasAndQuotes) {
    EXPECT_EQ(outline("Seq,Name,Usage\r\n1,\"Set ID, always \"\"1\"\"\",R\r\n2,\"two\nlines\",O\r\n", "a.csv"),
              "table\nSeq | Name | Usage\n1 | Set ID, always \"1\" | R\n2 | two\nlines | O\n");
}

TEST(DelimitedDocument, ATitleAndEmptyLinesStayRows) {
    EXPECT_EQ(outline("PID segment\n\nSeq;Name\n1;Set ID, of the patient\n2;ID\n3;List\n4;Other\n5;Name\n", "a.csv"),
              "table\nPID segment\n\nSeq | Name\n1 | Set ID, of the patient\n2 | ID\n3 | List\n4 | Other\n5 | Name\n");
}

TEST(DelimitedDocument, ExcelSaysItsSeparator) {
    EXPECT_EQ(outline("sep=;\r\na,b;c\r\nd;e\r\n", "a.csv"), "table\na,b | c\nd | e\n");
}

TEST(DelimitedDocument, AQuoteThatNothingClosesIsACharacter) {
    EXPECT_EQ(outline("a,\"b\nc,d\ne,f\n", "a.csv"), "table\na | \"b\nc | d\ne | f\n");
}

TEST(DelimitedDocument, IndentsAreRanked) {
    EXPECT_EQ(outline("PID-3\tR\n    PID-3.1\tR\n        PID-3.4.1\tO\n    PID-3.5\tO\n", "a.tsv"),
              "table\nPID-3 | R\n>1 PID-3.1 | R\n>2 PID-3.4.1 | O\n>1 PID-3.5 | O\n");
}

TEST(DelimitedDocument, CharacterSets) {
    const std::string expected = "table\nN\xC3\xBA"
                                 "mero | \xE2\x80\x93\na | b\n";
    EXPECT_EQ(outline("\xEF\xBB\xBFN\xC3\xBA"
                      "mero,\xE2\x80\x93\na,b\n",
                      "a.csv"),
              expected);
    EXPECT_EQ(outline("N\xFA"
                      "mero,\x96\na,b\n",
                      "a.csv"),
              expected);
    std::string wide = "\xFF\xFE";
    for (const char16_t c : std::u16string(u"N\u00FAmero,\u2013\na,b\n")) {
        wide += static_cast<char>(c & 0xFF);
        wide += static_cast<char>(c >> 8);
    }
    EXPECT_EQ(outline(wide, "a.csv"), expected);
}

TEST(MarkdownDocument, HeadingsTablesListsAndCode) {
    EXPECT_EQ(outline("Interface\n=========\n\nSome *text* with `a|b`,\nand **more**.\n\n## PID ##\n"
                      "| Seq | Name |\n|----:|:-----|\n| 1 | Set \\| ID |\n| **2** | ~~old~~ new<br>line |\n\n"
                      "- one\n  - two\n1. first\n\n```\nMSH|^~\\&|A\n```\n",
                      "a.md"),
              "h1 Interface\np Some *text* with a|b,\nand more.\nh2 PID\n"
              "table1\nSeq | Name\n1 | Set | ID\nb 2 | new\nline-old-\nli1 one\nli2 two\nli1 first\npre MSH|^~\\&|A\n");
}

TEST(MarkdownDocument, AMessageIsNoMarkup) {
    EXPECT_EQ(outline("# Sample\nMSH|^~\\&|ADT|**X**\nPID|1||~~\n", "a.md"),
              "h1 Sample\npre MSH|^~\\&|ADT|**X**\nPID|1||~~\n");
}

TEST(MarkdownDocument, AListItemGoesOn) {
    EXPECT_EQ(outline("# A\n- one\n  and more\n\ntext\n", "a.md"), "h1 A\nli1 one\nand more\np text\n");
}

TEST(PastedDocument, TabsAreATable) {
    EXPECT_EQ(outlineOf(readPastedDocument("Seq\tName\n1\tSet ID\n")), "table\nSeq | Name\n1 | Set ID\n");
}

TEST(PastedDocument, HtmlAsWindowsHandsItOn) {
    EXPECT_EQ(outlineOf(readPastedDocument("Version:0.9\r\nStartHTML:0000\r\n<html><!--StartFragment-->"
                                           "<table><tr><td>a<td>b<tr><td>c<td>d</table></html>")),
              "table\na | b\nc | d\n");
}

TEST(PastedDocument, ProseIsParagraphs) {
    EXPECT_EQ(
        outlineOf(readPastedDocument("The sender, always, fills it.\nIt ends.\n\n\xE2\x80\xA2 first\n- second\n")),
        "p The sender, always, fills it.\nIt ends.\nli1 first\nli1 second\n");
}

TEST(PastedDocument, MessagesAndGrammarKeepTheirLayout) {
    EXPECT_EQ(outlineOf(readPastedDocument("MSH|^~\\&|A,B\nPID|1,2\n\nMSH   Header\n[{ NTE }]  Notes\n")),
              "pre MSH|^~\\&|A,B\nPID|1,2\npre MSH   Header\n[{ NTE }]  Notes\n");
}

TEST(PastedDocument, NothingIsAnError) {
    EXPECT_EQ(outlineOf(readPastedDocument("")), "source.empty");
}

}  // namespace
}  // namespace plumb::spec
