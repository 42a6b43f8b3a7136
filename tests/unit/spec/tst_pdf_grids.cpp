// Tables drawn with lines, found among words and lines with places, as plumbline-pdf-text writes them.
#include "unit/spec/pdf_paper.h"

#include <gtest/gtest.h>

namespace plumb::spec::pdf::test {
namespace {

TEST(PdfGrids, AGridOfLinesIsATable) {
    const Document document = Paper()
                                  .page()
                                  .write(50, 20, "Text before")
                                  .grid({50, 100, 300}, {50, 70, 90})
                                  .write(55, 55, "SEQ", 10, "b")
                                  .write(105, 55, "ELEMENT NAME", 10, "b")
                                  .write(55, 75, "1")
                                  .write(105, 75, "Set ID")
                                  .write(50, 120, "Text after")
                                  .read();
    EXPECT_EQ(document.title, "A title");
    ASSERT_EQ(document.blocks.size(), 3U);
    EXPECT_EQ(document.blocks[0].text, "Text before");
    ASSERT_EQ(document.blocks[1].kind, Kind::Table);
    EXPECT_EQ(texts(document.blocks[1].table), (Rows{{"SEQ", "ELEMENT NAME"}, {"1", "Set ID"}}));
    EXPECT_EQ(document.blocks[1].table.headingRows, 1U);
    const DocumentCell& cell = document.blocks[1].table.rows[1][1];
    EXPECT_EQ(cell.place, (DocumentPlace{1, 0, 2, 2, 2}));
    EXPECT_EQ(document.blocks[2].text, "Text after");
    EXPECT_TRUE(document.remarks.empty());
}

TEST(PdfGrids, TextThatGoesOverAnEdgeWithoutALineMergesTheCells) {
    const Document document = paperWithOpenLastRow({50, 100, 200, 350})
                                  .write(55, 55, "3")
                                  .write(105, 55, "HD")
                                  .write(205, 55, "Name")
                                  .write(55, 75, "Note: this goes over all of the columns")
                                  .read();
    ASSERT_EQ(document.blocks.size(), 1U);
    const DocumentTable& table = document.blocks[0].table;
    EXPECT_EQ(texts(table), (Rows{{"3", "HD", "Name"}, {"Note: this goes over all of the columns", "<", "<"}}));
    EXPECT_EQ(table.rows[1][0].columnSpan, 3U);
    EXPECT_EQ(table.rows[1][2].text, table.rows[1][0].text);
}

TEST(PdfGrids, RowsWithoutLinesBetweenTheirCellsKeepThem) {
    const Document document = paperWithOpenLastRow({50, 100, 200, 350})
                                  .write(55, 55, "3")
                                  .write(105, 55, "HD")
                                  .write(205, 55, "Name")
                                  .write(55, 75, "4")
                                  .write(205, 75, "Other")
                                  .read();
    ASSERT_EQ(document.blocks.size(), 1U);
    EXPECT_EQ(texts(document.blocks[0].table), (Rows{{"3", "HD", "Name"}, {"4", "", "Other"}}));
}

TEST(PdfGrids, AFullCellDoesNotGoOnInTheNext) {
    // 5.5 points between them, where a blank has 2.5.
    const Document document = paperWithOpenLastRow({50, 100, 350})
                                  .write(55, 55, "3")
                                  .write(105, 55, "HD")
                                  .write(57, 75, "ABCDEFGH")
                                  .write(102.5, 75, "Name")
                                  .read();
    ASSERT_EQ(document.blocks.size(), 1U);
    EXPECT_EQ(texts(document.blocks[0].table), (Rows{{"3", "HD"}, {"ABCDEFGH", "Name"}}));
}

TEST(PdfGrids, CellsWithoutALineBelowAreOneCell) {
    Paper paper;
    paper.page().across(50, 50, 350).across(70, 100, 350).across(90, 50, 350);
    paper.down(50, 50, 90).down(100, 50, 90).down(350, 50, 90);
    const Document document = paper.write(55, 65, "PID").write(105, 55, "one").write(105, 75, "two").read();
    ASSERT_EQ(document.blocks.size(), 1U);
    EXPECT_EQ(texts(document.blocks[0].table), (Rows{{"PID", "one"}, {"<", "two"}}));
    EXPECT_EQ(document.blocks[0].table.rows[0][0].rowSpan, 2U);
}

TEST(PdfGrids, ARowAtTheEndOfAPageNeedsNoLineBelowIt) {
    // The sides go on past the last line, and past the first one where the table goes on overleaf.
    Paper paper;
    paper.page().across(720, 50, 300).across(740, 50, 300);
    paper.down(50, 720, 759).down(100, 720, 759).down(300, 720, 759);
    paper.write(55, 725, "1").write(105, 725, "Set ID").write(55, 745, "2").write(105, 745, "Patient");
    paper.page().across(70, 50, 300).across(90, 50, 300);
    paper.down(50, 51, 90).down(100, 70, 90).down(300, 51, 90);
    paper.write(55, 55, "3").write(105, 55, "Name").write(55, 75, "4").write(105, 75, "Sex");
    // A side that goes on alone, or with nothing in between, is of no row.
    paper.page().across(70, 50, 300).across(90, 50, 300).down(50, 70, 110).down(100, 70, 90).down(300, 70, 90);
    paper.write(55, 75, "5").write(105, 75, "Race").write(105, 95, "Text below");
    paper.page().across(70, 50, 300).across(90, 50, 300).down(50, 70, 110).down(100, 70, 90).down(300, 70, 110);
    const Document document = paper.write(55, 75, "6").write(105, 75, "Age").write(105, 120, "More").read();
    ASSERT_EQ(document.blocks.size(), 6U);
    EXPECT_EQ(texts(document.blocks[0].table), (Rows{{"1", "Set ID"}, {"2", "Patient"}}));
    EXPECT_EQ(texts(document.blocks[1].table), (Rows{{"3", "Name"}, {"4", "Sex"}}));
    EXPECT_EQ(texts(document.blocks[2].table), (Rows{{"5", "Race"}}));
    EXPECT_EQ(document.blocks[3].text, "Text below");
    EXPECT_EQ(texts(document.blocks[4].table), (Rows{{"6", "Age"}}));
}

TEST(PdfGrids, RowsOverleafWithoutLinesBetweenColumnsHaveThoseOfTheTable) {
    Paper paper;
    paper.page().grid({50, 100, 300}, {50, 70, 90}).write(55, 55, "SEQ").write(105, 55, "NAME");
    paper.write(55, 75, "1").write(105, 75, "Set ID");
    paper.page().grid({50, 300}, {50, 70, 90}).write(55, 55, "SEQ").write(105, 55, "NAME");
    paper.write(55, 75, "2").write(105, 75, "Patient");
    // Text that goes over the edge is of another table.
    paper.page().grid({50, 300}, {50, 70, 90}).write(55, 55, "Something else altogether");
    const Document document = paper.write(55, 75, "and more of it").read();
    ASSERT_EQ(document.blocks.size(), 3U);
    EXPECT_EQ(texts(document.blocks[0].table), (Rows{{"SEQ", "NAME"}, {"1", "Set ID"}}));
    EXPECT_EQ(texts(document.blocks[1].table), (Rows{{"2", "Patient"}}));
    EXPECT_EQ(texts(document.blocks[2].table), (Rows{{"Something else altogether"}, {"and more of it"}}));
}

TEST(PdfGrids, PiecesOfALineAreOneLine) {
    // The middle one meets no line down: there are none beside the first two rows.
    Paper paper;
    paper.page().across(50, 50, 400).across(90, 50, 400).across(110, 50, 400);
    paper.across(70, 50, 149.5).across(70, 150, 249.5).across(70, 250, 400);
    paper.down(50, 50, 110).down(400, 50, 110).down(150, 90, 110).down(250, 90, 110);
    paper.write(55, 55, "SEQ").write(155, 55, "DT").write(255, 55, "NAME");
    paper.write(55, 75, "1").write(155, 75, "SI").write(255, 75, "Set ID");
    const Document document = paper.write(55, 95, "2").write(155, 95, "CX").write(255, 95, "Patient").read();
    ASSERT_EQ(document.blocks.size(), 1U);
    EXPECT_EQ(texts(document.blocks[0].table),
              (Rows{{"SEQ", "DT", "NAME"}, {"1", "SI", "Set ID"}, {"2", "CX", "Patient"}}));
}

TEST(PdfGrids, AShortPieceOfALongLineIsOfTheTable) {
    // Below the filled heading, in pieces; no line down stands beside the first two rows but at the sides.
    Paper paper;
    paper.page().across(50, 50, 400).across(90, 50, 400).across(110, 50, 400).across(70, 50, 99.5).across(70, 100, 400);
    paper.down(50, 50, 110).down(400, 50, 110).down(100, 90, 110);
    paper.write(55, 55, "Fld").write(105, 55, "Name");
    paper.write(55, 75, "3.1").write(105, 75, "ID Number");
    const Document document = paper.write(55, 95, "3.2").write(105, 95, "Check Digit").read();
    ASSERT_EQ(document.blocks.size(), 1U);
    EXPECT_EQ(texts(document.blocks[0].table), (Rows{{"Fld", "Name"}, {"3.1", "ID Number"}, {"3.2", "Check Digit"}}));
}

TEST(PdfGrids, BarsOfLargeLettersAreNoTable) {
    const Document document = Paper()
                                  .page()
                                  .write(50, 50, "HEADING", 40, "b")
                                  .across(70, 52, 68)
                                  .across(60, 80, 96)
                                  .down(53, 52, 88)
                                  .down(66, 52, 88)
                                  .write(50, 120, "Text of the usual size that goes on for a while here.")
                                  .read();
    ASSERT_EQ(document.blocks.size(), 2U);
    EXPECT_EQ(document.blocks[0].kind, Kind::Heading);
    EXPECT_EQ(document.blocks[0].level, 1);
    EXPECT_EQ(document.blocks[1].kind, Kind::Paragraph);
}

}  // namespace
}  // namespace plumb::spec::pdf::test
