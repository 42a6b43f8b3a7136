// Documents of Word (docx).
#include "unit/spec/document_text.h"

#include <gtest/gtest.h>

namespace plumb::spec {
namespace {

const std::string kStyles = R"(<w:styles xmlns:w="w">
<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Standard"/></w:style>
<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Our heading"/><w:basedOn w:val="berschrift2"/></w:style>
<w:style w:type="paragraph" w:styleId="Circle"><w:basedOn w:val="Circle2"/></w:style>
<w:style w:type="paragraph" w:styleId="Circle2"><w:basedOn w:val="Circle"/></w:style>
<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style>
<w:style w:type="character" w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:strike/></w:rPr></w:style></w:styles>)";

const std::string kNumbering = R"xml(<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="4">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>
<w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num>
<w:num w:numId="8"><w:abstractNumId w:val="4"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
</w:numbering>)xml";

const OfficeParts kParts = {{"main/styles.xml", kStyles}, {"main/numbering.xml", kNumbering}};

std::string paragraph(const std::string& text, const std::string& properties = {}) {
    return "<w:p>" + (properties.empty() ? "" : "<w:pPr>" + properties + "</w:pPr>") + "<w:r><w:t>" + text +
           "</w:t></w:r></w:p>";
}

std::string styled(const std::string& style, const std::string& text) {
    return paragraph(text, "<w:pStyle w:val=\"" + style + "\"/>");
}

std::string run(const std::string& text, const std::string& properties = {}) {
    return "<w:r>" + (properties.empty() ? "" : "<w:rPr>" + properties + "</w:rPr>") + "<w:t xml:space=\"preserve\">" +
           text + "</w:t></w:r>";
}

std::string cell(const std::string& text, const std::string& properties = {}) {
    return "<w:tc>" + (properties.empty() ? "" : "<w:tcPr>" + properties + "</w:tcPr>") + paragraph(text) + "</w:tc>";
}

std::string numbered(const std::string& id, const std::string& text, const std::string& level = "0") {
    return paragraph(text, "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + id + "\"/></w:numPr>");
}

std::string outline(const std::string& body, const OfficeParts& parts = kParts) {
    return outlineOf(readDocumentBytes(docxOf(body, parts), "a.docx"));
}

TEST(WordDocument, HeadingsByStyleAndByLevel) {
    EXPECT_EQ(outline(styled("berschrift2", "PID") + styled("Own", "PV1") +
                      paragraph("NK1", "<w:outlineLvl w:val=\"0\"/>") + styled("Circle", "text") + paragraph("more")),
              "h2 PID\nh2 PV1\nh1 NK1\np text\np more\n");
}

TEST(WordDocument, ListsAndNumberedCells) {
    EXPECT_EQ(outline(numbered("7", "one") + numbered("7", "inner", "1") +
                      paragraph("plain", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>")),
              "li1 one\nli2 inner\np plain\n");
    std::string rows;
    for (int i = 0; i < 3; ++i) {
        rows += "<w:tr><w:tc>" + numbered("8", "") + "</w:tc><w:tc>" + numbered("7", "", "1") + "</w:tc>" + cell("x") +
                "</w:tr>";
    }
    EXPECT_EQ(outline("<w:tbl>" + rows + "</w:tbl>"), "table\n5 | 5.a) | x\n6 | 6.a) | x\n7 | 7.a) | x\n");
}

TEST(WordDocument, SpansAndRepeatedHeadings) {
    EXPECT_EQ(outline(styled("Caption", "Table 1: PID") + "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" +
                      cell("Seq", "<w:vMerge w:val=\"restart\"/><w:shd w:fill=\"D9D9D9\"/>") +
                      cell("Use", "<w:gridSpan w:val=\"2\"/>") + "</w:tr><w:tr><w:trPr><w:tblHeader/></w:trPr>" +
                      cell("", "<w:vMerge/>") + cell("In") + cell("Out", "<w:shd w:fill=\"auto\"/>") + "</w:tr><w:tr>" +
                      cell("1") + cell("R") + cell("O") + "</w:tr></w:tbl>"),
              "p Table 1: PID\ntable2 Table 1: PID\n#<2x1 Seq | <1x2 Use | ^ Use\n^# Seq | In | Out\n1 | R | O\n");
}

TEST(WordDocument, TrackedChangesAreTakenAsAccepted) {
    EXPECT_EQ(outline("<w:p>" + run("kept ") + "<w:ins w:id=\"1\">" + run("new ") + "</w:ins><w:del w:id=\"2\">" +
                      run("old") + "<w:r><w:delText>gone</w:delText></w:r></w:del><w:moveFrom>" + run("moved") +
                      "</w:moveFrom></w:p><w:tbl><w:tr><w:trPr><w:del w:id=\"3\"/></w:trPr>" + cell("a") + cell("b") +
                      "</w:tr><w:tr>" + cell("c") + cell("d") + "</w:tr></w:tbl>"),
              "p kept new\ntable\nc | d\n");
}

TEST(WordDocument, StruckHiddenAndFieldText) {
    EXPECT_EQ(outline("<w:p>" + run("R ") + run("RE", "<w:dstrike/>") + run("O", "<w:rStyle w:val=\"Gone\"/>") +
                      run("not", "<w:vanish/>") + run("now", "<w:strike w:val=\"0\"/>") +
                      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r>"
                      "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" +
                      run(" see 4") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:hyperlink r:id=\"x\">" +
                      run(" link") + "</w:hyperlink><w:r><w:br/><w:t>a</w:t><w:tab/><w:noBreakHyphen/></w:r></w:p>"),
              "p R now see 4 link\na\t--REO-\n");
}

TEST(WordDocument, NotesAndTicks) {
    OfficeParts parts = kParts;
    parts.push_back({"main/footnotes.xml", "<w:footnotes xmlns:w=\"w\"><w:footnote w:id=\"2\"><w:p>" +
                                               run("Only A04.") + "</w:p></w:footnote></w:footnotes>"});
    parts.push_back({"main/comments.xml", "<w:comments xmlns:w=\"w\"><w:comment w:id=\"2\"><w:p>" + run("Ask them.") +
                                              "</w:p></w:comment></w:comments>"});
    EXPECT_EQ(outline("<w:tbl><w:tr><w:tc><w:p>" + run("R") +
                          "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:commentReference w:id=\"2\"/></w:r>" +
                          run("3", "<w:vertAlign w:val=\"superscript\"/>") +
                          "</w:p></w:tc><w:tc><w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p>"
                          "</w:tc></w:tr></w:tbl>",
                      parts),
              "table\nR(Only A04.)(Ask them.)(3) | \xE2\x9C\x93\n");
}

TEST(WordDocument, IndentsOfComponents) {
    const auto moved = [](const std::string& text, const std::string& twips) {
        return "<w:tr><w:tc>" + paragraph(text, "<w:ind w:left=\"" + twips + "\"/>") + "</w:tc>" + cell("x") +
               "</w:tr>";
    };
    EXPECT_EQ(outline("<w:tbl>" + moved("PID-3", "0") + moved("ID", "284") + moved("Namespace", "567") +
                      moved("Type", "284") + "</w:tbl>"),
              "table\nPID-3 | x\n>1 ID | x\n>2 Namespace | x\n>1 Type | x\n");
}

TEST(WordDocument, NestedTablesTextBoxesAndPictures) {
    const std::string inner = "<w:tbl><w:tr>" + cell("M") + cell("male") + "</w:tr></w:tbl>";
    EXPECT_EQ(outline("<w:tbl><w:tr>" + cell("1") + "<w:tc>" + inner + "<w:p/></w:tc></w:tr></w:tbl>"),
              "table\n1 | M\tmale\n");
    EXPECT_EQ(outline("<w:tbl><w:tr><w:tc>" + inner + paragraph("below") + "</w:tc></w:tr></w:tbl>"),
              "table\nM | male\np below\n");
    EXPECT_EQ(outline("<w:p>" + run("around ") + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" +
                      paragraph("boxed") +
                      "</w:txbxContent><a:blip r:embed=\"r\"/></w:drawing></mc:Choice><mc:Fallback><w:pict>" +
                      paragraph("twice") + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>" + run("it") +
                      "</w:p>"),
              "p boxed\np around it\n! Picture \n");
}

TEST(WordDocument, WhereThingsStand) {
    const auto document =
        readDocumentBytes(docxOf(paragraph("a") + "<w:tbl><w:tr>" + cell("1") + cell("2") + "</w:tr><w:tr>" +
                                 cell("3") + cell("4") + "</w:tr></w:tbl>" + paragraph("b")),
                          "a.docx");
    ASSERT_TRUE(document);
    ASSERT_EQ(document->blocks.size(), 3u);
    EXPECT_EQ(originOf(*document, document->blocks[1].table.rows[1][1].place), "table 1, row 2, column 2");
    EXPECT_EQ(originOf(*document, document->blocks[2].place), "paragraph 2");
    DocumentPlace place;
    place.page = 14;
    place.row = 2;
    EXPECT_EQ(originOf(*document, place), "page 14, row 2");
}

}  // namespace
}  // namespace plumb::spec
