// Lines found in the picture of a page, dot by dot.
#include "pdf/page_rules.h"

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plumb {
namespace {

// '#' is black, '+' the grey of a filled cell.
class Drawing {
public:
    explicit Drawing(const std::vector<std::string>& rows) {
        for (const std::string& row : rows) {
            for (const char c : row) {
                m_dots += c == '#' ? '\0' : static_cast<char>(c == '+' ? 0xD0 : 0xFF);
            }
            m_width = static_cast<int>(row.size());
            ++m_height;
        }
    }
    [[nodiscard]] Picture picture() const { return {m_dots.data(), m_width, m_height, m_width}; }

private:
    std::string m_dots;
    int m_width = 0, m_height = 0;
};

// A word as pictures of pages have it, with or without a line through it.
std::vector<std::string> word(bool struck) {
    return {
        "......................................................................",
        "........#...........#.........##...##.................#...............",
        "........#..............#......###..#..................#...............",
        "##....###.##.#..##.##..##.....#.#..#.##.##.##.#..##...###....##.##.#..",
        ".#...#..#..##.##.#..#..#......#..#.#..#..#..##.##.#...#..#..#..#.###..",
        ".#..##..#..#..#..#..#..#......#..###..#..#..#..#..#...#..##.#..#.#....",
        struck ? "#####################################################################."
               : ".#..##..#..#..#..#..#..#......#..###..#..#..#..#..#...#..##.#..#.#....",
        ".#...#..#..#..#..#..#..#......#....#..#..#..#..#..#...#..#..#....#....",
        "##...####..#..#..#..#..##.....#....#..####..#..#..#...####..####.#....",
        "......................................................................",
    };
}

TEST(PdfRules, ALineThroughAWordIsOneHoweverCloseItsStems) {
    const Drawing struck(word(true)), kept(word(false));
    const std::vector<PageRule> rules = rulesAcross(struck.picture());
    ASSERT_EQ(rules.size(), 1u);
    EXPECT_EQ(rules[0].at, 6.5);
    EXPECT_LE(rules[0].from, 2);
    EXPECT_GE(rules[0].to, 67);
    EXPECT_TRUE(rulesAcross(kept.picture()).empty());
}

TEST(PdfRules, LettersOnAFilledAreaAreNoLine) {
    std::vector<std::string> rows = word(false);
    for (std::string& row : rows) {
        for (char& c : row) {
            c = c == '.' ? '+' : c;
        }
    }
    const Drawing filled(rows);
    for (const PageRule& rule : rulesAcross(filled.picture())) {
        EXPECT_TRUE(rule.at == 0 || rule.at == static_cast<double>(rows.size())) << rule.at;  // its edges
    }
}

/// White letters on black, as headings of tables are: the area has one edge above and one below.
TEST(PdfRules, LightLettersDoNotCutAnArea) {
    std::vector<std::string> rows = word(false);
    for (std::string& row : rows) {
        for (char& c : row) {
            c = c == '.' ? '#' : '.';
        }
    }
    rows.insert(rows.begin(), std::string(rows.front().size(), '.'));
    rows.push_back(std::string(rows.front().size(), '.'));
    const Drawing drawing(rows);
    std::vector<double> edges;
    for (const PageRule& rule : rulesAcross(drawing.picture())) {
        if (rule.from == 0 && rule.to == static_cast<double>(rows.front().size())) {
            edges.push_back(rule.at);
        }
    }
    EXPECT_EQ(edges, (std::vector<double>{1, static_cast<double>(rows.size() - 1)}));
}

TEST(PdfRules, ALineRightBelowAFilledAreaIsOne) {
    std::vector<std::string> rows(12, std::string(60, '.'));
    rows[2] = rows[3] = rows[4] = rows[5] = std::string(20, '#') + std::string(3, '.') + std::string(37, '#');
    rows[6] = std::string(60, '#');
    rows[8] = std::string(60, '#');
    const Drawing drawing(rows);
    bool found = false;
    for (const PageRule& rule : rulesAcross(drawing.picture())) {
        found = found || (rule.at == 8.5 && rule.from == 0 && rule.to == 60);
    }
    EXPECT_TRUE(found);
}

}  // namespace
}  // namespace plumb
