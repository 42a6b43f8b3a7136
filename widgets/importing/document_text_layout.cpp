// Where everything of a document stands.
#include "widgets/common/theme.h"
#include "widgets/importing/document_text.h"
#include "widgets/models/sentences.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace plumb::desk {
namespace {

constexpr int kTextMargin = 16, kTextGap = 6, kCellPadding = 6, kMostLines = 10;
constexpr std::size_t kMostMeasured = 2000, kMostRowsMeasured = 400;

/// Wrapped lines waste about a seventh of their room.
int linesOf(std::string_view text, int letter, int room) {
    int lines = 0;
    while (true) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const double width = static_cast<double>(end) * letter;
        lines += width <= room ? 1 : static_cast<int>(std::ceil(width / (std::max(room, letter) * 0.87)));
        if (end == text.size() || lines >= kMostLines) {
            return std::min(lines, kMostLines);
        }
        text.remove_prefix(end + 1);
    }
}

std::size_t longestWord(std::string_view text) {
    std::size_t longest = 0, length = 0;
    for (const char c : text) {
        length = c == ' ' || c == '\n' || c == '/' || c == '-' ? 0 : length + 1;
        longest = std::max(longest, length);
    }
    return longest;
}

}  // namespace

QFont DocumentText::fontOf(const spec::DocumentBlock& block) const {
    using Kind = spec::DocumentBlock::Kind;
    if (block.kind == Kind::Preformatted) {
        return theme().monospace();
    }
    QFont font = theme().font();
    if (block.kind == Kind::Heading) {
        font.setWeight(QFont::DemiBold);
        font.setPointSizeF(font.pointSizeF() * (block.level <= 1 ? 1.35 : block.level == 2 ? 1.2 : 1.05));
    }
    return font;
}

std::vector<int> DocumentText::edgesOf(const spec::DocumentTable& table, int room) const {
    constexpr int kNarrowest = 34, kWidestWord = 150, kWidest = 300;
    const int letter = QFontMetrics(theme().font()).averageCharWidth() + 1;
    std::vector<int> least, natural;
    for (std::size_t r = 0; r < std::min(table.rows.size(), kMostRowsMeasured); ++r) {
        const std::vector<spec::DocumentCell>& row = table.rows[r];
        if (row.size() > least.size()) {
            least.resize(row.size(), kNarrowest);
            natural.resize(row.size(), kNarrowest);
        }
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (row[c].covered || row[c].columnSpan > 1) {
                continue;
            }
            const int bold = row[c].bold || r < table.headingRows ? 1 : 0;
            const int mark = isDoubtful(row[c].place) ? 14 : 0;
            const int word = static_cast<int>(longestWord(row[c].text)) * (letter + bold) + 2 * kCellPadding + mark;
            const int whole = static_cast<int>(std::min<std::size_t>(row[c].text.size(), 200)) * letter;
            least[c] = std::max(least[c], std::min(word, kWidestWord));
            natural[c] = std::max(natural[c], std::min(whole + 2 * kCellPadding + mark, kWidest));
        }
    }
    // What is left of the room goes to the columns that would like to have more.
    const int asked = std::accumulate(least.begin(), least.end(), 0);
    const int liked = std::accumulate(natural.begin(), natural.end(), 0);
    const double share = liked <= asked ? 0 : std::clamp(static_cast<double>(room - asked) / (liked - asked), 0.0, 1.0);
    std::vector<int> edges{kTextMargin};
    for (std::size_t c = 0; c < least.size(); ++c) {
        edges.push_back(edges.back() + least[c] + static_cast<int>(share * std::max(0, natural[c] - least[c])));
    }
    return edges;
}

int DocumentText::rowHeight(const std::vector<spec::DocumentCell>& row, const std::vector<int>& edges) const {
    const QFontMetrics metrics(theme().font());
    const int letter = metrics.averageCharWidth() + 1;
    int lines = 1;
    for (std::size_t c = 0; c < row.size() && c + 1 < edges.size(); ++c) {
        if (row[c].covered) {
            continue;
        }
        const std::size_t end = std::min(c + row[c].columnSpan, edges.size() - 1);
        const int room = edges[end] - edges[c] - 2 * kCellPadding;
        lines = std::max(lines, linesOf(row[c].text.empty() ? row[c].struck : row[c].text, letter, room));
    }
    return lines * metrics.lineSpacing() + kCellPadding;
}

void DocumentText::addText(std::uint32_t index, int room) {
    const std::vector<spec::DocumentBlock>& blocks = scene()->source->document.blocks;
    const spec::DocumentBlock& block = blocks[index];
    const QFontMetrics metrics(fontOf(block));
    const int indent = block.kind == spec::DocumentBlock::Kind::ListItem ? 16 * std::max<int>(1, block.level) : 0;
    int height = 0;
    if (blocks.size() <= kMostMeasured) {
        const QString text = block.text.empty() ? toQString(block.struck) : shown(block.text);
        height = metrics.boundingRect(QRect(0, 0, room - indent, 100'000), Qt::TextWordWrap, text).height();
    } else {
        height = linesOf(block.text, metrics.averageCharWidth() + 1, room - indent) * metrics.lineSpacing();
    }
    const int above = block.kind == spec::DocumentBlock::Kind::Heading ? 2 * kTextGap : 0;
    m_lines.push_back({Line::Kind::Text, index, 0, -1, m_bottom + above, height});
    m_bottom += above + height + kTextGap;
}

void DocumentText::addTable(std::uint32_t index, int room, std::size_t& section) {
    const spec::DocumentTable& table = scene()->source->document.blocks[index].table;
    const std::vector<ShownSection>& sections = scene()->sections;
    m_edges[index] = edgesOf(table, room);
    const std::vector<int>& edges = m_edges[index];
    m_widest = std::max(m_widest, edges.back());
    while (section < sections.size() && sections[section].block < index + 1) {
        ++section;
    }
    if (!table.caption.empty()) {
        const int height = QFontMetrics(theme().title()).height();
        m_lines.push_back({Line::Kind::Caption, index, 0, -1, m_bottom + kTextGap, height});
        m_bottom += height + 2 * kTextGap;
    }
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (section < sections.size() && sections[section].block == index + 1 && sections[section].firstRow == row) {
            m_bottom += kTextGap;
            m_lines.push_back({Line::Kind::Tab, index, row, static_cast<int>(section), m_bottom, tabHeight()});
            m_bottom += tabHeight();
            m_outlines.push_back({section, QRect(edges.front(), m_bottom, edges.back() - edges.front(), 0)});
            ++section;
        }
        const int height = rowHeight(table.rows[row], edges);
        m_lines.push_back({Line::Kind::Row, index, row, -1, m_bottom, height});
        m_bottom += height;
        if (!m_outlines.empty() && sections[m_outlines.back().section].block == index + 1) {
            m_outlines.back().rect.setBottom(m_bottom);
        }
    }
    m_bottom += 2 * kTextGap;
}

void DocumentText::layOut() {
    m_lines.clear();
    m_outlines.clear();
    m_edges.clear();
    m_bottom = kTextMargin;
    const int room = std::max(120, viewport()->width() - 2 * kTextMargin);
    m_widest = room + kTextMargin;
    if (scene()) {
        const std::vector<spec::DocumentBlock>& blocks = scene()->source->document.blocks;
        m_edges.resize(blocks.size());
        std::size_t section = 0;
        for (std::uint32_t i = 0; i < blocks.size(); ++i) {
            if (blocks[i].kind == spec::DocumentBlock::Kind::Table) {
                addTable(i, room, section);
            } else {
                addText(i, room);
            }
        }
    }
    setRanges({m_widest + kTextMargin, m_bottom + kTextMargin}, QFontMetrics(theme().font()).lineSpacing() * 2);
}

}  // namespace plumb::desk
