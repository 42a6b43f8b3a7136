#include "spec/documents/document_flow.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace plumb::spec {
namespace {

using Kind = DocumentBlock::Kind;

std::string linesOf(const DocumentTable& table) {
    std::string out = table.caption;
    for (const auto& row : table.rows) {
        std::string line;
        for (const DocumentCell& cell : row) {
            if (!cell.covered) {
                line += line.empty() ? "" : "\t";
                line += cell.text;
            }
        }
        appendLine(out, line);
    }
    return out;
}

bool filledCell(const DocumentCell& cell) {
    return !cell.covered && (!cell.text.empty() || !cell.struck.empty());
}

void clampRowSpans(DocumentTable& table) {
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto left = static_cast<std::uint32_t>(
            std::min<std::size_t>(table.rows.size() - row, std::numeric_limits<std::uint32_t>::max()));
        for (DocumentCell& cell : table.rows[row]) {
            cell.rowSpan = std::min(cell.rowSpan, left);
        }
    }
}

// A table that was laid out by another one has moved.
void placeCells(DocumentBlock& block) {
    std::uint32_t row = 0;
    for (auto& cells : block.table.rows) {
        ++row;
        std::uint32_t column = 0;
        for (DocumentCell& cell : cells) {
            cell.place = block.place;
            cell.place.row = row;
            cell.place.column = ++column;
        }
    }
}

}  // namespace

DocumentFlow::DocumentFlow(Document& document, const DocumentLimits& limits)
    : m_document(document)
    , m_budget(document, limits) {}

DocumentPlace DocumentFlow::here() const {
    DocumentPlace place;
    place.block = static_cast<std::uint32_t>(m_document.blocks.size() + 1);
    if (!m_tables.empty()) {
        place.row = m_tables.front().rowsSeen + 1;
        place.column = static_cast<std::uint32_t>(m_tables.front().row.size() + 1);
    }
    return place;
}

void DocumentFlow::startBlock(Kind kind, std::uint16_t level) {
    endBlock();
    m_piece.block.kind = kind;
    m_piece.block.level = level;
    m_piece.open = true;
}

void DocumentFlow::indentBlock(std::uint32_t blanks) {
    m_piece.indent = blanks;
}

void DocumentFlow::text(std::string_view utf8, TextLook look) {
    if (!m_tables.empty() && !m_tables.back().inCell) {
        return;  // between cells nothing has a place
    }
    m_piece.open = true;
    const std::size_t known = m_piece.block.text.size() + m_piece.block.struck.size();
    if (!m_budget.takeLength(known + utf8.size(), here())) {
        return;
    }
    if (look.struck) {
        m_piece.block.struck += utf8;
        return;
    }
    m_piece.block.text += utf8;
    m_piece.boldBytes += look.bold || trimmed(utf8).empty() ? utf8.size() : 0;
}

void DocumentFlow::note(std::string text) {
    if (!text.empty() && m_budget.takeText(text.size(), here())) {
        m_piece.block.notes.push_back(std::move(text));
        m_piece.open = true;
    }
}

void DocumentFlow::endBlock() {
    // Documents are full of empty paragraphs, which need no new piece.
    if (!m_piece.open || (blockEmpty() && m_piece.block.notes.empty())) {
        m_piece.block.kind = Kind::Paragraph;
        m_piece.block.level = 0;
        m_piece.indent = 0;
        m_piece.open = m_piece.caption = false;
        m_piece.footnote.clear();
        return;
    }
    Piece piece = std::exchange(m_piece, {});
    DocumentBlock& block = piece.block;
    const bool allBold = piece.boldBytes == block.text.size();
    if (block.kind == Kind::Preformatted) {
        block.text = tidyPreformatted(block.text);
    } else {
        TidyText tidy = tidyText(block.text);
        block.text = std::move(tidy.text);
        // A blank after a struck-out word is no indent.
        piece.indent += block.struck.empty() || tidy.indent > 1 ? tidy.indent : 0;
    }
    block.struck = tidyText(block.struck).text;
    piece.bold = allBold && !block.text.empty();
    if (!block.text.empty() || !block.struck.empty() || !block.notes.empty()) {
        put(std::move(piece));
    }
}

void DocumentFlow::beginAside() {
    m_aside.push_back(std::exchange(m_piece, {}));
}

void DocumentFlow::endAside() {
    endBlock();
    if (!m_aside.empty()) {
        m_piece = std::move(m_aside.back());
        m_aside.pop_back();
    }
}

void DocumentFlow::put(Piece piece) {
    const std::size_t bytes = piece.block.text.size() + piece.block.struck.size();
    if (!m_budget.takeText(bytes, here())) {
        return;
    }
    if (!m_tables.empty()) {
        if (m_budget.takeCells(1, here())) {
            m_tables.back().pieces.push_back(std::move(piece));
        }
    } else if (m_budget.takeBlock(here())) {
        piece.block.place = here();
        placeCells(piece.block);
        rememberFootnote(piece);
        m_captionBefore = piece.caption;
        m_document.blocks.push_back(std::move(piece.block));
    }
}

void DocumentFlow::openTable() {
    endBlock();
    m_tables.emplace_back();
}

void DocumentFlow::captionTable(const std::string& caption) {
    if (!m_tables.empty() && m_tables.back().table.caption.empty() && m_budget.takeText(caption.size(), here())) {
        m_tables.back().table.caption = tidyText(caption).text;
    }
}

void DocumentFlow::openRow() {
    closeRow();
    if (!m_tables.empty()) {
        m_tables.back().inRow = true;
    }
}

// A column that a cell above reaches down into is filled before the next cell of the row.
void DocumentFlow::coverFromAbove() {
    OpenTable& open = m_tables.back();
    while (open.row.size() < open.above.size() && open.above[open.row.size()].rowsLeft > 0) {
        const Above& above = open.above[open.row.size()];
        if (!cover(open.table.rows[above.row][above.column])) {
            return;
        }
    }
}

bool DocumentFlow::cover(const DocumentCell& from) {
    OpenTable& open = m_tables.back();
    if (!m_budget.takeCells(1, here())) {
        return false;
    }
    DocumentCell cell;
    cell.covered = true;
    cell.bold = from.bold;
    cell.shaded = from.shaded;
    cell.indent = from.indent;
    cell.place = here();
    if (m_budget.takeText(from.text.size(), cell.place)) {
        cell.text = from.text;
    }
    open.row.push_back(std::move(cell));
    return true;
}

void DocumentFlow::openCell(const CellStart& start) {
    if (m_tables.empty()) {
        return;
    }
    closeCell();
    if (!m_tables.back().inRow) {
        openRow();
    }
    coverFromAbove();
    m_tables.back().inCell = true;
    m_tables.back().start = start;
}

void DocumentFlow::closeCell() {
    if (!inCell()) {
        return;
    }
    endBlock();
    OpenTable& open = m_tables.back();
    open.inCell = false;
    std::vector<Piece> pieces = std::exchange(open.pieces, {});
    const std::size_t column = open.row.size();
    const CellStart start = open.start;
    const Above* above =
        start.mergesUp && column < open.above.size() && open.above[column].set ? &open.above[column] : nullptr;
    const std::size_t span = std::max<std::size_t>(start.columnSpan, 1);
    DocumentPlace place = here();
    if (!m_budget.takeColumn(column + span - 1, place) || !m_budget.takeCells(1, place)) {
        return;
    }
    if (above) {
        DocumentCell& anchor = open.table.rows[above->row][above->column];
        anchor.rowSpan = static_cast<std::uint32_t>(open.table.rows.size() - above->row + 1);
        cover(anchor);
    } else {
        DocumentCell cell;
        cell.place = place;
        cell.rowSpan = std::max(start.rowSpan, 1u);
        cell.columnSpan = static_cast<std::uint32_t>(span);
        cell.shaded = start.shaded;
        bool keep = false;
        bool plain = false;
        for (const Piece& piece : pieces) {
            const bool table = piece.block.kind == Kind::Table;
            const std::string lines = table ? linesOf(piece.block.table) : std::string();
            appendLine(cell.text, !table                                   ? piece.block.text
                                  : m_budget.takeText(lines.size(), place) ? lines
                                                                           : std::string());
            appendLine(cell.struck, piece.block.struck);
            cell.notes.insert(cell.notes.end(), piece.block.notes.begin(), piece.block.notes.end());
            cell.bold = cell.bold || piece.bold;
            plain = plain || table || (!piece.bold && !piece.block.text.empty());
            open.nests = open.nests || table;
            keep = keep || piece.block.kind != Kind::Paragraph;
        }
        cell.bold = cell.bold && !plain;
        if (!pieces.empty()) {
            cell.indent = static_cast<std::uint16_t>(std::min<std::uint32_t>(pieces.front().indent, 60'000));
        }
        if (keep || open.table.rows.empty()) {
            open.kept.push_back({open.table.rows.size(), column, std::move(pieces)});
        } else {
            m_budget.giveCells(pieces.size());
        }
        open.row.push_back(std::move(cell));
    }
    for (std::size_t more = 1; more < span && column < open.row.size(); ++more) {
        const DocumentCell from = open.row[column];
        cover(from);
    }
}

void DocumentFlow::rememberRow() {
    OpenTable& open = m_tables.back();
    const std::size_t rowIndex = open.table.rows.size();
    open.above.resize(std::max(open.above.size(), open.row.size()));
    for (std::size_t column = 0; column < open.row.size();) {
        const DocumentCell& cell = open.row[column];
        const std::size_t span = std::min<std::size_t>(cell.columnSpan, open.row.size() - column);
        for (std::size_t i = column; i < column + span; ++i) {
            if (!cell.covered) {
                open.above[i] = {rowIndex, column, cell.rowSpan - 1, true};
            } else if (open.above[i].rowsLeft > 0) {
                --open.above[i].rowsLeft;
            }
        }
        column += span;
    }
}

void DocumentFlow::closeRow(bool heading, bool dropped) {
    if (!inRow()) {
        return;
    }
    closeCell();
    coverFromAbove();
    OpenTable& open = m_tables.back();
    open.inRow = false;
    ++open.rowsSeen;
    if (dropped || !m_budget.takeCells(1, here()) || !m_budget.takeRow(here())) {
        std::erase_if(open.kept, [&open](const Kept& kept) { return kept.row >= open.table.rows.size(); });
        open.row.clear();
        return;
    }
    rememberRow();
    if (heading && open.table.headingRows == open.table.rows.size()) {
        ++open.table.headingRows;
    }
    // As long as it is: what a row could grow by is most of the memory of a large table.
    open.table.rows.emplace_back(std::make_move_iterator(open.row.begin()), std::make_move_iterator(open.row.end()));
    open.row.clear();
}

bool DocumentFlow::onlyLaysOut(const OpenTable& open) {
    if (open.table.rows.size() == 1 && open.table.rows.front().size() == 1) {
        return true;
    }
    if (!open.nests) {
        return false;
    }
    return std::all_of(open.table.rows.begin(), open.table.rows.end(),
                       [](const auto& row) { return std::count_if(row.begin(), row.end(), filledCell) <= 1; });
}

void DocumentFlow::release(OpenTable open) {
    auto kept = open.kept.begin();
    for (std::size_t row = 0; row < open.table.rows.size(); ++row) {
        for (std::size_t column = 0; column < open.table.rows[row].size(); ++column) {
            DocumentCell& cell = open.table.rows[row][column];
            if (kept != open.kept.end() && kept->row == row && kept->column == column) {
                for (Piece& piece : kept->pieces) {
                    put(std::move(piece));
                }
                ++kept;
            } else if (filledCell(cell)) {
                Piece piece;
                piece.block.text = std::move(cell.text);
                piece.block.struck = std::move(cell.struck);
                piece.block.notes = std::move(cell.notes);
                put(std::move(piece));
            }
        }
    }
}

void DocumentFlow::closeTable() {
    if (m_tables.empty()) {
        return;
    }
    closeRow();
    endBlock();
    OpenTable open = std::move(m_tables.back());
    m_tables.pop_back();
    if (onlyLaysOut(open)) {
        release(std::move(open));
        return;
    }
    const bool filled = std::any_of(open.table.rows.begin(), open.table.rows.end(),
                                    [](const auto& row) { return std::any_of(row.begin(), row.end(), filledCell); });
    if (!filled) {
        return;
    }
    clampRowSpans(open.table);
    rankIndents(open.table);
    Piece piece;
    piece.block.kind = Kind::Table;
    piece.block.table = std::move(open.table);
    if (m_tables.empty() && m_captionBefore && piece.block.table.caption.empty()) {
        piece.block.table.caption = m_document.blocks.back().text;
    }
    put(std::move(piece));
}

void DocumentFlow::finish() {
    while (!m_tables.empty()) {
        closeTable();
    }
    endBlock();
    resolveFootnotes();
}

}  // namespace plumb::spec
