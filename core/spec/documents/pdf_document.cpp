#include "spec/documents/pdf_document.h"

#include "base/ascii.h"
#include "spec/documents/pdf_furniture.h"
#include "spec/documents/pdf_rules.h"
#include "spec/documents/pdf_tables.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace plumb::spec::pdf {
namespace {

constexpr double kLargerThanText = 1.12;
constexpr std::size_t kLongestHeading = 160;
constexpr double kParagraphGap = 0.7;  // of the height of a line

// The size in which most of the text outside tables is set, and the larger ones from the largest down.
struct Sizes {
    double body = 0;
    std::vector<double> larger;
};

Sizes sizesOf(const Pages& pages, const std::vector<std::vector<Line>>& lines) {
    std::map<double, std::size_t> letters;
    for (std::size_t p = 0; p < lines.size(); ++p) {
        for (const Line& line : lines[p]) {
            letters[line.size] += line.text(pages.pages[p]).size();
        }
    }
    Sizes sizes;
    const auto most = std::max_element(letters.begin(), letters.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    sizes.body = most == letters.end() ? 0 : most->first;
    for (auto size = letters.rbegin(); size != letters.rend() && size->first > sizes.body * kLargerThanText; ++size) {
        sizes.larger.push_back(size->first);
    }
    return sizes;
}

// A bullet or "1." before an item's text; its length with the blank after it, 0 where there is none.
std::size_t bulletLength(std::string_view text) {
    if (const std::size_t blank = text.find(' '); blank != std::string_view::npos && isBullet(text.substr(0, blank))) {
        return blank + 1;
    }
    std::size_t at = 0;
    while (at < text.size() && isDigit(text[at])) {
        ++at;
    }
    const bool numbered =
        at > 0 && at <= 2 && at + 1 < text.size() && (text[at] == '.' || text[at] == ')') && text[at + 1] == ' ';
    return numbered ? at + 2 : 0;
}

class Builder {
public:
    Builder(Sizes sizes, Document& document)
        : m_sizes(std::move(sizes))
        , m_document(document) {}

    void beginPage(const Page& page, std::span<const Line> lines) {
        m_page = &page;
        m_right = 0;
        m_beginning = true;
        for (const Line& line : lines) {
            m_right = std::max(m_right, line.box.right);
        }
    }

    // Lines without a table between them.
    void addLines(std::span<const Line> lines) {
        std::size_t at = 0;
        for (const ColumnRun& run : findColumns(*m_page, lines)) {
            addText(lines.subspan(at, run.first - at));
            addTable(tableOf(*m_page, lines, run));
            at = run.last;
        }
        addText(lines.subspan(at));
    }

    void addTable(PlacedTable placed) {
        if (m_beginning && m_lastTable) {
            DocumentTable& before = m_document.blocks[m_lastTableBlock].table;
            m_lastTable->table = std::move(before);
            continueTable(*m_lastTable, placed);
            before = std::move(m_lastTable->table);
        }
        if (placed.table.rows.empty()) {
            return;  // all of it was the end of a row
        }
        DocumentBlock& block = newBlock(DocumentBlock::Kind::Table);
        for (std::vector<DocumentCell>& row : placed.table.rows) {
            for (DocumentCell& cell : row) {
                cell.place.block = block.place.block;
            }
        }
        block.box = documentBox(placed.box);
        m_lastTable = PlacedTable{{}, placed.box, placed.xs, placed.top, placed.cut};
        m_lastTableBlock = m_document.blocks.size() - 1;
        block.table = std::move(placed.table);
    }

private:
    DocumentBlock& newBlock(DocumentBlock::Kind kind) {
        m_beginning = false;
        m_lastTable.reset();
        DocumentBlock& block = m_document.blocks.emplace_back();
        block.kind = kind;
        block.place.page = m_page->number;
        block.place.block = static_cast<std::uint32_t>(m_document.blocks.size());
        return block;
    }

    void addText(std::span<const Line> lines) {
        for (std::size_t at = 0; at < lines.size();) {
            std::size_t end = at + 1;
            while (end < lines.size() && goesOn(lines[end - 1], lines[end])) {
                ++end;
            }
            addParagraph(lines.subspan(at, end - at));
            at = end;
        }
    }

    [[nodiscard]] bool goesOn(const Line& line, const Line& next) const {
        return line.size == next.size && line.bold == next.bold && line.fixed == next.fixed &&
               next.box.top - line.box.bottom < kParagraphGap * line.box.height() &&
               (line.fixed || bulletLength(next.text(*m_page)) == 0);
    }

    // Set smaller than the text, low on the page, with its mark before it.
    [[nodiscard]] bool isFootnote(const Line& line) const {
        constexpr double kLow = 0.5;
        const Word& first = m_page->words[line.words.front()];
        return line.box.top > m_page->height * kLow && line.words.size() > 1 && first.text.size() <= 3 &&
               (first.size < line.size * 0.85 || line.size < m_sizes.body * 0.95);
    }

    [[nodiscard]] std::uint16_t headingLevel(const Line& line, const std::string& text) const {
        if (text.size() > kLongestHeading || line.fixed) {
            return 0;
        }
        const auto size = std::find(m_sizes.larger.begin(), m_sizes.larger.end(), line.size);
        if (size != m_sizes.larger.end()) {
            return static_cast<std::uint16_t>(size - m_sizes.larger.begin() + 1);
        }
        return line.bold && !text.ends_with('.') ? static_cast<std::uint16_t>(m_sizes.larger.size() + 1) : 0;
    }

    void addParagraph(std::span<const Line> lines) {
        JoinedText text = lines.front().fixed ? JoinedText{joinedFixed(*m_page, lines, m_right), {}, {}, false}
                                              : joined(*m_page, lines, m_right);
        if (text.text.empty() && text.struck.empty()) {
            return;
        }
        DocumentBlock::Kind kind = DocumentBlock::Kind::Paragraph;
        std::uint16_t level = headingLevel(lines.front(), text.text);
        if (lines.front().fixed) {
            kind = DocumentBlock::Kind::Preformatted;
        } else if (level > 0) {
            kind = DocumentBlock::Kind::Heading;
        } else if (const std::size_t bullet = bulletLength(text.text); bullet > 0) {
            kind = DocumentBlock::Kind::ListItem;
            level = 1;
            text.text.erase(0, bullet);
        }
        // A footnote below a table does not end it: it may go on overleaf.
        std::optional<PlacedTable> goesOn = isFootnote(lines.front()) ? std::move(m_lastTable) : std::nullopt;
        DocumentBlock& block = newBlock(kind);
        m_lastTable = std::move(goesOn);
        Box around = lines.front().box;
        for (const Line& line : lines) {
            around = {std::min(around.left, line.box.left), around.top, std::max(around.right, line.box.right),
                      std::max(around.bottom, line.box.bottom)};
        }
        block.box = documentBox(around);
        block.level = level;
        block.text = std::move(text.text);
        block.struck = std::move(text.struck);
    }

    Sizes m_sizes;
    Document& m_document;
    const Page* m_page = nullptr;
    double m_right = 0;
    bool m_beginning = true;                 ///< nothing of this page was added yet
    std::optional<PlacedTable> m_lastTable;  ///< where the last one stood if it may go on; its rows are in its block
    std::size_t m_lastTableBlock = 0;
};

std::vector<Line> freeLines(const Page& page, const std::vector<Grid>& grids) {
    std::vector<bool> used(page.words.size());
    for (const Grid& grid : grids) {
        for (const std::vector<GridCell>& row : grid.cells) {
            for (const GridCell& cell : row) {
                for (const std::size_t word : cell.words) {
                    used[word] = true;
                }
            }
        }
    }
    std::vector<std::size_t> words;
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (!used[i]) {
            words.push_back(i);
        }
    }
    return linesOf(page, words);
}

void addPage(Builder& builder, const Page& page, const std::vector<Grid>& grids, const std::vector<Line>& lines) {
    builder.beginPage(page, lines);
    const std::span<const Line> all(lines);
    std::size_t at = 0;
    for (const Grid& grid : grids) {
        std::size_t end = at;
        while (end < all.size() && all[end].box.middleY() < grid.ys.front()) {
            ++end;
        }
        builder.addLines(all.subspan(at, end - at));
        builder.addTable(tableOf(page, grid));
        at = end;
    }
    builder.addLines(all.subspan(at));
}

}  // namespace

Document documentOf(Pages pages, std::string name) {
    Document document;
    document.kind = DocumentKind::Pdf;
    document.name = std::move(name);
    document.title = pages.title;
    std::vector<std::vector<Grid>> grids;
    std::vector<std::vector<Line>> lines;
    for (Page& page : pages.pages) {
        document.pages.push_back({static_cast<float>(page.width), static_cast<float>(page.height)});
        markStruck(page);
        const Grid* above = grids.empty() || grids.back().empty() ? nullptr : &grids.back().back();
        grids.push_back(findGrids(page, above));
        lines.push_back(freeLines(page, grids.back()));
        if (page.words.empty()) {
            DocumentRemark& remark = document.remarks.emplace_back();
            remark.kind = DocumentRemark::Kind::PageWithoutText;
            remark.place.page = page.number;
        }
    }
    dropFurniture(pages, lines);
    Builder builder(sizesOf(pages, lines), document);
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        addPage(builder, pages.pages[i], grids[i], lines[i]);
    }
    if (!pages.whole) {
        document.remarks.push_back({DocumentRemark::Kind::Cut, {}, {}});
    }
    return document;
}

}  // namespace plumb::spec::pdf
