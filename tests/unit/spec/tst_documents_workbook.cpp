// Documents that are workbooks (xlsx).
#include "unit/spec/document_text.h"

#include <gtest/gtest.h>

namespace plumb::spec {
namespace {

const std::string kStyles = R"(<styleSheet><numFmts>
<numFmt numFmtId="164" formatCode="0000"/><numFmt numFmtId="165" formatCode="dd\.mm\.yyyy"/>
<numFmt numFmtId="166" formatCode="&quot;HL7&quot;0000"/><numFmt numFmtId="167" formatCode="#,##0.00 &quot;EUR&quot;"/></numFmts>
<fonts><font/><font><b/></font><font><strike/></font><font><b val="0"/></font></fonts>
<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FFD9D9D9"/></patternFill></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill></fill></fills>
<cellXfs><xf/><xf fontId="1" fillId="2"/><xf fontId="2"/><xf fontId="3" fillId="3"><alignment indent="1"/></xf>
<xf numFmtId="2"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/><xf numFmtId="166"/><xf numFmtId="167"/>
<xf numFmtId="9"/><xf numFmtId="20"/></cellXfs></styleSheet>)";

const std::string kTexts =
    R"(<sst><si><t>Seq</t></si><si><r><t xml:space="preserve">R </t></r><r><rPr><strike/></rPr><t>RE</t></r></si>
<si><r><rPr><b/></rPr><t>all</t></r><r><rPr><b/></rPr><t> bold</t></r><rPh><t>x</t></rPh></si></sst>)";

std::string outline(const std::string& sheet, const OfficeParts& more = {}) {
    return outlineOf(readDocumentBytes(xlsxOf(sheet, more), "a.xlsx"));
}

std::string oneCell(const std::string& cell) {
    const std::string text = outline("<sheetData><row r=\"1\">" + cell + "<c r=\"B1\"><v>0</v></c></row></sheetData>",
                                     {{"main/styles.xml", kStyles}, {"main/sharedStrings.xml", kTexts}});
    const std::size_t begin = std::string_view("table Fields\n").size();
    return text.substr(begin, text.rfind(" | 0") - begin);
}

TEST(WorkbookDocument, ValuesAsTheyShow) {
    EXPECT_EQ(oneCell("<c><v>3</v></c>"), "3");
    EXPECT_EQ(oneCell("<c><v>3.1000000000000001</v></c>"), "3.1");
    EXPECT_EQ(oneCell("<c s=\"4\"><v>3.1000000000000001</v></c>"), "3.10");
    EXPECT_EQ(oneCell("<c s=\"5\"><v>1</v></c>"), "0001");
    EXPECT_EQ(oneCell("<c s=\"8\"><v>76</v></c>"), "HL70076");
    EXPECT_EQ(oneCell("<c s=\"9\"><v>1234.5</v></c>"), "1234.50 EUR");
    EXPECT_EQ(oneCell("<c s=\"10\"><v>0.25</v></c>"), "25%");
    EXPECT_EQ(oneCell("<c s=\"6\"><v>45000</v></c>"), "2023-03-15");
    EXPECT_EQ(oneCell("<c s=\"6\"><v>59</v></c>"), "1900-02-28");
    EXPECT_EQ(oneCell("<c s=\"7\"><v>45000.75</v></c>"), "2023-03-15T18:00:00");
    EXPECT_EQ(oneCell("<c s=\"11\"><v>0.5</v></c>"), "12:00:00");
    EXPECT_EQ(oneCell("<c t=\"b\"><v>1</v></c>"), "TRUE");
    EXPECT_EQ(oneCell("<c t=\"e\"><v>#REF!</v></c>"), "#REF!");
    EXPECT_EQ(oneCell("<c t=\"str\"><f>A1&amp;A2</f><v>made</v></c>"), "made");
    EXPECT_EQ(oneCell("<c t=\"inlineStr\"><is><t>in &lt;line&gt;</t></is></c>"), "in <line>");
}

TEST(WorkbookDocument, SharedTextsAndLooks) {
    EXPECT_EQ(oneCell("<c t=\"s\"><v>0</v></c>"), "Seq");
    EXPECT_EQ(oneCell("<c t=\"s\"><v>1</v></c>"), "R-RE-");
    EXPECT_EQ(oneCell("<c t=\"s\"><v>2</v></c>"), "b all bold");
    EXPECT_EQ(oneCell("<c t=\"s\"><v>9</v></c>"), "");
    EXPECT_EQ(oneCell("<c t=\"s\" s=\"1\"><v>0</v></c>"), "b# Seq");
    EXPECT_EQ(oneCell("<c t=\"s\" s=\"2\"><v>0</v></c>"), "-Seq-");
    EXPECT_EQ(oneCell("<c t=\"s\" s=\"3\"><v>0</v></c>"), ">1 Seq");
}

TEST(WorkbookDocument, MergedCellsAndGaps) {
    EXPECT_EQ(outline("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"D1\"><v>4</v></c></row>"
                      "<row r=\"3\"><c r=\"B3\"><v>2</v></c></row></sheetData>"
                      "<mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"D1:XFD1\"/></mergeCells>"),
              "table Fields\n<2x2 1 | ^ 1 |  | 4\n^ 1 | ^ 1\n | 2\n");
}

TEST(WorkbookDocument, HiddenRowsAreLeftOutAndToldOf) {
    const auto document = readDocumentBytes(
        xlsxOf("<sheetData><row r=\"1\"><c><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c><v>2</v></c></row>"
               "<row r=\"3\"><c><v>3</v></c></row></sheetData>"),
        "folder/a.xlsx");
    EXPECT_EQ(outlineOf(document), "table Fields\n1\n3\n! HiddenRows Fields!2:2\n");
    ASSERT_TRUE(document);
    EXPECT_EQ(document->name, "a.xlsx");
    EXPECT_EQ(originOf(*document, document->blocks[0].table.rows[1][0].place), "sheet Fields, A3");
}

TEST(WorkbookDocument, HiddenColumnsAreLeftOutAndToldOf) {
    const std::string columns =
        "<cols><col min=\"1\" max=\"1\" hidden=\"1\"/><col min=\"3\" max=\"4\" hidden=\"true\"/>"
        "<col min=\"5\" max=\"16384\" width=\"9\"/></cols>";
    const auto cells = [](const char* row, std::initializer_list<const char*> names) {
        std::string out = std::string("<row r=\"") + row + "\">";
        for (const char* name : names) {
            out += std::string("<c r=\"") + name + "\" t=\"inlineStr\"><is><t>" + name + "</t></is></c>";
        }
        return out + "</row>";
    };
    // A title over all of it begins in a hidden column; what covers hidden columns is narrower without them.
    EXPECT_EQ(outline(columns + "<sheetData>" + cells("1", {"A1"}) + cells("2", {"A2", "B2", "C2", "D2", "E2"}) +
                      cells("3", {"B3", "E3"}) + cells("4", {"C4"}) +
                      "</sheetData><mergeCells><mergeCell ref=\"A1:E1\"/><mergeCell ref=\"B3:D3\"/></mergeCells>"),
              "table Fields\n<1x2 A1 | ^ A1\nB2 | E2\nB3 | E3\n\n! HiddenColumns Fields!A:A, C:D\n");
    EXPECT_EQ(outline("<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>" + cells("1", {"A1"}) +
                      "</sheetData>"),
              "table Fields\nA1\n");
}

TEST(WorkbookDocument, SheetsOfAllKinds) {
    const std::string text = outlineOf(readDocumentBytes(
        zipOf({{"_rels/.rels",
                R"(<Relationships><Relationship Id="a" Type="x/officeDocument" Target="/xl/w.xml"/></Relationships>)"},
               {"xl/w.xml",
                R"(<x:workbook xmlns:x="u"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="One" r:id="i1"/>
<x:sheet name="Old" state="veryHidden" r:id="i2"/><x:sheet name="Chart" r:id="i3"/></x:sheets></x:workbook>)"},
               {"xl/_rels/w.xml.rels", R"(<Relationships><Relationship Id="i1" Type="x/worksheet" Target="s/1.xml"/>
<Relationship Id="i2" Type="x/worksheet" Target="s/1.xml"/><Relationship Id="i3" Type="x/chartsheet" Target="s/3.xml"/></Relationships>)"},
               {"xl/s/1.xml", "<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>"},
               {"xl/s/_rels/1.xml.rels",
                R"(<Relationships><Relationship Id="c" Type="x/comments" Target="../c.xml"/></Relationships>)"},
               {"xl/c.xml", R"(<comments><commentList><comment ref="A1"><text><r><t>why</t></r></text></comment>
<comment ref="B1"><text><t>[Threaded comment] Your version. Comment: since 2</t></text></comment></commentList></comments>)"},
               {"xl/vbaProject.bin", "macro"},
               {"docProps/core.xml", "<p/>"}}),
        "a.xlsm"));
    EXPECT_EQ(text, "table One\n7(why) | (since 2)\n! Macro xl/vbaProject.bin\n! HiddenSheet Old\n");
}

TEST(WorkbookDocument, ColumnsWithoutEndCostNothing) {
    std::string row = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c>";
    for (int i = 0; i < 100'000; ++i) {
        row += "<c s=\"1\"/>";
    }
    EXPECT_EQ(outline(row + "</row></sheetData>"), "table Fields\n1 | 2\n");
}

TEST(WorkbookDocument, LimitsCutWithARemark) {
    DocumentLimits limits;
    limits.cells = 1000;
    std::string rows = "<sheetData>";
    for (int i = 0; i < 2000; ++i) {
        rows += "<row><c><v>1</v></c></row>";
    }
    const auto document = readDocumentBytes(xlsxOf(rows + "</sheetData>"), "a.xlsx", limits);
    ASSERT_TRUE(document);
    EXPECT_EQ(document->blocks[0].table.rows.size(), 1000u);
    ASSERT_EQ(document->remarks.size(), 1u);
    EXPECT_EQ(document->remarks[0].kind, DocumentRemark::Kind::Cut);
}

TEST(WorkbookDocument, RowsAreLimitedToo) {
    DocumentLimits limits;
    limits.rows = 10;
    std::string rows = "<sheetData>";
    for (int i = 0; i < 20; ++i) {
        rows += "<row r=\"" + std::to_string(i * 100 + 1) + "\"><c><v>1</v></c></row>";
    }
    const auto document = readDocumentBytes(xlsxOf(rows + "</sheetData>"), "a.xlsx", limits);
    ASSERT_TRUE(document);
    EXPECT_EQ(document->blocks[0].table.rows.size(), 901u);  // those between them count as room, not as rows
    EXPECT_EQ(document->remarks.at(0).kind, DocumentRemark::Kind::Cut);
}

TEST(WorkbookDocument, ATextThatEveryCellSharesIsCounted) {
    DocumentLimits limits;
    limits.keptText = 4 << 20;
    std::string rows = "<sheetData><row>";
    for (int i = 0; i < 1000; ++i) {
        rows += "<c t=\"s\"><v>0</v></c>";
    }
    const auto document = readDocumentBytes(
        xlsxOf(rows + "</row></sheetData>",
               {{"main/sharedStrings.xml", "<sst><si><t>" + std::string(1 << 20, 'x') + "</t></si></sst>"}}),
        "a.xlsx", limits);
    ASSERT_TRUE(document);
    EXPECT_EQ(document->blocks[0].table.rows[0].size(), 4u);
}

}  // namespace
}  // namespace plumb::spec
