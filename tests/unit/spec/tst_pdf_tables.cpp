// Tables that go on, text in columns, headings and paragraphs found among words and lines with places, as
// plumbline-pdf-text writes them.
#include "unit/spec/pdf_paper.h"

#include <gtest/gtest.h>

#include <random>

namespace plumb::spec::pdf::test {
namespace {

TEST(PdfTables, LinesOfACellAreJoinedAsTheyWereBroken) {
    // Up to x 200 there is room for about 29 letters.
    const Document document = Paper()
                                  .page()
                                  .grid({50, 200, 300}, {50, 110, 130})
                                  .write(55, 52, "A text that is wrapped here")
                                  .write(55, 64, "because it is long.")
                                  .write(55, 76, "New line")
                                  .write(205, 52, "2.16.840.1.1138834")
                                  .write(205, 64, ".3.1")
                                  .write(205, 76, "30525-")
                                  .write(205, 88, "0^AGEOFTHEPATIENT")
                                  .read();
    ASSERT_EQ(document.blocks.size(), 1U);
    const DocumentTable& table = document.blocks[0].table;
    EXPECT_EQ(table.rows[0][0].text, "A text that is wrapped here because it is long.\nNew line");
    EXPECT_EQ(table.rows[0][1].text, "2.16.840.1.1138834.3.1\n30525-0^AGEOFTHEPATIENT");
}

TEST(PdfTables, ALineThroughWordsStrikesThemOut) {
    const Document document = Paper()
                                  .page()
                                  .grid({50, 150, 300}, {50, 70, 90, 110})
                                  .write(55, 55, "kept")
                                  .write(155, 55, "taken away")
                                  .across(60.5, 154, 206)
                                  .write(55, 75, "444")
                                  .across(80, 55, 70)
                                  .write(155, 75, "a")
                                  .write(55, 95, "b")
                                  .read();
    ASSERT_EQ(document.blocks.size(), 1U);
    const DocumentTable& table = document.blocks[0].table;
    EXPECT_EQ(texts(table), (Rows{{"kept", ""}, {"444", "a"}, {"b", ""}}));  // bars of letters strike nothing out
    EXPECT_EQ(table.rows[0][1].struck, "taken away");
}

TEST(PdfTables, WhatIsTooNarrowForALineIsStruckOutWithItsRow) {
    Paper paper;
    paper.page().grid({50, 100, 150, 300}, {50, 70, 90});
    paper.write(55, 55, "8").write(105, 55, "I").write(155, 55, "Administrative Sex").across(60.5, 154, 246);
    paper.write(55, 75, "9").write(105, 75, "ST").write(155, 75, "Alias");
    const Document document = paper.read();
    ASSERT_EQ(document.blocks.size(), 1U);
    const DocumentTable& table = document.blocks[0].table;
    EXPECT_EQ(texts(table), (Rows{{"", "", ""}, {"9", "ST", "Alias"}}));
    EXPECT_EQ(table.rows[0][0].struck, "8");
    EXPECT_EQ(table.rows[0][1].struck, "I");
}

TEST(PdfTables, FeetOfLettersStrikeNothingOut) {
    const Document document = Paper()
                                  .page()
                                  .grid({50, 150, 300}, {50, 70, 90})
                                  .write(55, 55, "12", 10, "b")
                                  .across(61.4, 55, 65)
                                  .write(155, 55, "Guarantor")
                                  .write(55, 75, "13")
                                  .across(80.5, 55, 65)
                                  .write(155, 75, "Name")
                                  .read();
    ASSERT_EQ(document.blocks.size(), 1U);
    EXPECT_EQ(texts(document.blocks[0].table), (Rows{{"12", "Guarantor"}, {"", "Name"}}));
}

TEST(PdfTables, GoOnOverThePageWithoutTheirRepeatedHeading) {
    Paper paper;
    paper.page().grid({50, 100, 300}, {700, 720, 740});
    paper.write(55, 705, "SEQ", 10, "b")
        .write(105, 705, "NAME", 10, "b")
        .write(55, 725, "1")
        .write(105, 725, "Set ID and");
    paper.page().grid({50, 100, 300}, {50, 70, 90, 110});
    paper.write(55, 55, "SEQ", 10, "b").write(105, 55, "NAME", 10, "b").write(105, 75, "more");
    const Document document = paper.write(55, 95, "2").write(105, 95, "Patient").read();
    ASSERT_EQ(document.blocks.size(), 2U);
    // What is left of a row that was cut goes to the row where it began.
    EXPECT_EQ(texts(document.blocks[0].table), (Rows{{"SEQ", "NAME"}, {"1", "Set ID and more"}}));
    EXPECT_EQ(texts(document.blocks[1].table), (Rows{{"2", "Patient"}}));
    EXPECT_TRUE(document.blocks[1].table.continued);
    EXPECT_FALSE(document.blocks[0].table.continued);
}

TEST(PdfTables, LinesSetInColumnsAreATableWithoutAnyLines) {
    Paper paper;
    paper.page().write(50, 30, "The segment is laid out like this:");
    const std::vector<std::vector<std::string>> rows = {{"SEQ", "TYPE", "NAME"},
                                                        {"1", "SI", "Set ID"},
                                                        {"2", "CX", "Patient Identifier"},
                                                        {"3", "XPN", "Patient Name"}};
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const double y = 60 + 12 * static_cast<double>(r);
        paper.write(50, y, rows[r][0]).write(120, y, rows[r][1]).write(200, y, rows[r][2]);
    }
    const Document document = paper.write(50, 150, "And so on in plain text again.").read();
    ASSERT_EQ(document.blocks.size(), 3U);
    ASSERT_EQ(document.blocks[1].kind, Kind::Table);
    EXPECT_EQ(texts(document.blocks[1].table), rows);
}

TEST(PdfTables, HeadsAndFeetOfPagesAreLeftOut) {
    Paper paper;
    for (int page = 1; page <= 4; ++page) {
        paper.page().write(50, 20, "ADT Interface").write(50, 100, fmt::format("Text number {} of this", page * 7));
        paper.write(250, 780, fmt::format("Page {} of 4", page));
    }
    const Document document = paper.read();
    ASSERT_EQ(document.blocks.size(), 4U);
    for (const DocumentBlock& block : document.blocks) {
        EXPECT_EQ(block.text.substr(0, 11), "Text number");
    }
}

TEST(PdfTables, ASegmentIsALineOfItsOwnBelowOneThatFillsThePage) {
    Paper paper;
    const std::string full = "MSH|^~\\&|ADT|MERCY|LAB|GENERAL|20261120064107||" + std::string(60, '9') + "|P|2.5.1";
    paper.page().write(20, 50, full).write(20, 60, "PID|1||4711^^^MERCY^MR||Probe^Anna");
    const Document document = paper.read();
    ASSERT_EQ(document.blocks.size(), 1u);
    EXPECT_EQ(document.blocks[0].text, full + "\nPID|1||4711^^^MERCY^MR||Probe^Anna");
}

TEST(PdfTables, ListsMessagesAndPagesWithoutText) {
    const Document document = Paper()
                                  .page()
                                  .write(50, 50, "• first point")
                                  .write(50, 62, "2. second point")
                                  .write(50, 100, "MSH|^~\\&|A|B", 10, "m")
                                  .write(50, 112, "PID|1||77", 10, "m")
                                  .page()
                                  .read();
    ASSERT_EQ(document.blocks.size(), 3U);
    EXPECT_EQ(document.blocks[0].kind, Kind::ListItem);
    EXPECT_EQ(document.blocks[0].text, "first point");
    EXPECT_EQ(document.blocks[1].text, "second point");
    EXPECT_EQ(document.blocks[2].kind, Kind::Preformatted);
    EXPECT_EQ(document.blocks[2].text, "MSH|^~\\&|A|B\nPID|1||77");
    ASSERT_EQ(document.remarks.size(), 1U);
    EXPECT_EQ(document.remarks[0].kind, DocumentRemark::Kind::PageWithoutText);
    EXPECT_EQ(document.remarks[0].place.page, 2U);
}

TEST(PdfTables, OnlyItsOwnTextIsRead) {
    EXPECT_FALSE(parsePages("%PDF-1.7\npage 1 1\n").has_value());
    const auto cut = parsePages("plumbline-pdf 1\npage 600 800\nword 1 2 3\nword 1 1 9 9 8 - x\nacross nan 1 2\n");
    ASSERT_TRUE(cut.has_value());
    EXPECT_FALSE(cut->whole);
    ASSERT_EQ(cut->pages.size(), 1U);
    EXPECT_EQ(cut->pages[0].words.size(), 1U);
    EXPECT_TRUE(cut->pages[0].across.empty());
}

// No arrangement of words and lines makes it fall over, and every word is found again, once.
TEST(PdfTables, NothingIsLostOfAnyArrangement) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        std::mt19937 random(seed);
        const auto number = [&random](int below) {
            return static_cast<double>(random() % static_cast<unsigned>(below));
        };
        Paper paper;
        std::size_t words = 0;
        for (int page = 0; page < 2; ++page) {
            paper.page();
            for (int i = 0; i < 40; ++i, ++words) {
                paper.write(number(560), number(760), fmt::format("w{}w", words), 6 + number(8));
            }
            for (int i = 0; i < 12; ++i) {
                const double from = number(400), y = number(80) * 10;
                paper.across(y, from, from + 20 + number(200));
                paper.down(number(60) * 10, y - number(90), y + 30 + number(200));
            }
        }
        std::string all;
        for (const DocumentBlock& block : paper.read().blocks) {
            all += block.text + ' ' + block.struck + '\n';
            for (const std::vector<DocumentCell>& row : block.table.rows) {
                for (const DocumentCell& cell : row) {
                    all += cell.covered ? std::string() : cell.text + ' ' + cell.struck + '\n';
                }
            }
        }
        for (std::size_t word = 0; word < words; ++word) {
            const std::string wanted = fmt::format("w{}w", word);
            const std::size_t at = all.find(wanted);
            ASSERT_NE(at, std::string::npos) << wanted << " of seed " << seed;
            EXPECT_EQ(all.find(wanted, at + 1), std::string::npos) << wanted << " of seed " << seed;
        }
    }
}

}  // namespace
}  // namespace plumb::spec::pdf::test
