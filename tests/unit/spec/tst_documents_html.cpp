// Documents in HTML, as tools and people write it.
#include "unit/spec/document_text.h"

#include <gtest/gtest.h>

namespace plumb::spec {
namespace {

std::string outline(const std::string& body) {
    return outlineOf(readDocumentBytes("<!DOCTYPE html><html><body>" + body, "a.html"));
}

TEST(HtmlDocument, BlocksOfAllKinds) {
    EXPECT_EQ(outline("<h1>PID\n <i>segment</i></h1><p>One &amp; two&nbsp;three<br>next<div>four<ul><li>a<ul><li>b</ul>"
                      "<li><p>c</p></ul><pre>\nMSH|^~\\&amp;\n  PID</pre>tail"),
              "h1 PID segment\np One & two three\nnext\np four\nli1 a\nli2 b\nli1 c\npre MSH|^~\\&\n  PID\np tail\n");
}

TEST(HtmlDocument, SpansHeadingsAndLooks) {
    EXPECT_EQ(outline("<table><caption>PID  fields</caption><thead><tr><th rowspan=2>Seq<th colspan=2>Use</tr>"
                      "<tr><th>In<th bgcolor=silver>Out</tr></thead>"
                      "<tr><td>1<td><b>R</b><td style='background:#eee'>O</table>"),
              "table2 PID fields\n"
              "b<2x1 Seq | b<1x2 Use | ^b Use\n"
              "^b Seq | b In | b# Out\n"
              "1 | b R | # O\n");
}

TEST(HtmlDocument, ARowSpanPastTheEndCountsTheRowsThatAre) {
    EXPECT_EQ(outline("<table><tr><td rowspan=0>a<td>b<tr><td>c</table>"), "table\n<2x1 a | b\n^ a | c\n");
}

TEST(HtmlDocument, StruckAndHiddenText) {
    EXPECT_EQ(outline("<p>R <del>RE</del><s> O</s> now<p style='text-decoration: line-through'>all"
                      "<p>seen <span style='display:none'>not seen</span><script>if (a<b) x('<p>')</script>"),
              "p R now-RE O-\np -all-\np seen\n");
}

TEST(HtmlDocument, ATableInACellIsLinesOfIt) {
    EXPECT_EQ(outline("<table><tr><td>1<td>codes: <table><tr><td>M<td>male<tr><td>F<td>female</table><tr><td>2<td>x"
                      "</table>"),
              "table\n1 | codes:\nM\tmale\nF\tfemale\n2 | x\n");
}

TEST(HtmlDocument, ATableThatOnlyLaysOutGivesWay) {
    EXPECT_EQ(outline("<table><tr><td><h2>PID</h2>text<tr><td><table><tr><td>1<td>R<tr><td>2<td>O</table></table>"),
              "h2 PID\np text\ntable\n1 | R\n2 | O\n");
    EXPECT_EQ(outline("<table><tr><td>framed</table>"), "p framed\n");
}

TEST(HtmlDocument, IndentsAndFootnoteSigns) {
    EXPECT_EQ(outline("<table><tr><td>PID-3<td>R<sup>1</sup><tr><td>&nbsp;&nbsp;.1<td>R<tr>"
                      "<td style='padding-left:40px'>.1.1<td>10<sup>2</sup></table>"),
              "table\nPID-3 | R(1)\n>1 .1 | R\n>2 .1.1 | 102\n");
}

TEST(HtmlDocument, MarksThatLeadToANoteAreNoPartOfTheText) {
    // Behind a digit a raised number is a power, but for one that leads to a note; so in headings and captions.
    EXPECT_EQ(
        outline("<h2>PID 2<sup><a href=\"#fn1\">1</a></sup></h2><table><caption>Fields<a href='#fn1'><sup>1</sup></a>"
                "</caption><tr><th>Line 2<sup> <a href=\"#fn1\">[1]</a></sup></th><th>m<sup>2</sup></th></tr>"
                "<tr><td>Address 2<a href='#fn2'><sup>a</sup></a></td><td>10<sup>3</sup></td></tr></table>"
                "<p id=fn1><sup>[1]</sup> first</p><p><sup><a href='#r'>a</a></sup> second</p>"),
        "h2 PID 2(1)\ntable1 Fields\nb Line 2(first) | b m(2)\nAddress 2(second) | 103\np [1] first\np a second\n");
}

TEST(HtmlDocument, FootnotesBelowTheirTables) {
    const std::string row = "<table><tr><td>a<td>R<sup><a href='#f'>1</a></sup></table><p><sup>1</sup> ";
    EXPECT_EQ(outline(row + "First.</p>" + row + "Second."),
              "table\na | R(First.)\np 1 First.\ntable\na | R(Second.)\np 1 Second.\n");
}

TEST(HtmlDocument, EntitiesKnownAndNot) {
    EXPECT_EQ(outline("<p>&eacute;&#233;&#xE9;&#150;&rarr;&bogus; &amp;lt; AT&T"),
              "p \xC3\xA9\xC3\xA9\xC3\xA9\xE2\x80\x93\xE2\x86\x92&bogus; &lt; AT&T\n");
}

TEST(HtmlDocument, NothingRemoteIsLoadedAndThatIsSaid) {
    EXPECT_EQ(outline("<link rel=stylesheet href='https://x.test/a.css'><img src='http://x.test/p.png' alt='A plan'>"
                      "<iframe src='//x.test/f'>inner</iframe><p>text"),
              "p text\n! RemoteContent https://x.test/a.css\n! Picture A plan\n! RemoteContent http://x.test/p.png\n"
              "! RemoteContent //x.test/f\n");
}

TEST(HtmlDocument, TheTitleAndTheCharacterSetItNames) {
    const auto document = readDocumentBytes(
        "<html><head><meta charset=iso-8859-2><title>Za\xBF\xF3\xB3\xE6 &amp; co</title></head><p>\xB1", "a.htm");
    ASSERT_TRUE(document);
    EXPECT_EQ(document->title, "Za\xC5\xBC\xC3\xB3\xC5\x82\xC4\x87 & co");
    EXPECT_EQ(outlineOf(*document), "p \xC4\x85\n");
}

TEST(HtmlDocument, UnclosedAndMisplacedTags) {
    EXPECT_EQ(outline("</td></p><table><tr><td><b>a</td><td>b</b></td></tr></p><tr><td>c</div><td>d</table></table>x"),
              "table\nb a | b\nc | d\np x\n");
    std::string anchors;
    for (int i = 0; i < 500; ++i) {
        anchors += "<font size=1>";
    }
    EXPECT_EQ(outline(anchors + "<table><tr><td>a<td>b</table>"), "table\na | b\n");
}

TEST(HtmlDocument, NestingWithoutEndIsBounded) {
    std::string deep;
    for (int i = 0; i < 100'000; ++i) {
        deep += "<table><tr><td>";
    }
    // Past the limit the rows belong to the innermost table that was opened.
    EXPECT_NE(outline(deep + "text").find("\ntext\n"), std::string::npos);
}

TEST(HtmlDocument, SpansWithoutEndAreCut) {
    std::string rows = "<table><tr>";
    for (int i = 0; i < 100; ++i) {
        rows += "<td rowspan=65534 colspan=1000>text";
    }
    for (int i = 0; i < 2000; ++i) {
        rows += "<tr>";
    }
    DocumentLimits limits;
    limits.cells = 100'000;
    const auto document = readDocumentBytes("<html>" + rows, "a.html", limits);
    ASSERT_TRUE(document);
    ASSERT_EQ(document->remarks.size(), 1u);
    EXPECT_EQ(document->remarks[0].kind, DocumentRemark::Kind::Cut);
}

}  // namespace
}  // namespace plumb::spec
