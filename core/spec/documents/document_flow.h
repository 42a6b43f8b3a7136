// Builds a document out of what a file says in order: blocks, and tables whose cells hold blocks in turn.
//
// A table inside a cell becomes lines of that cell, its columns parted by tabs. A table that only lays out others (not
// more than one filled cell a row) or frames a text (one cell) gives way to what it holds.
#pragma once

#include "spec/documents/document_budget.h"
#include "spec/documents/document_text.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

struct TextLook {
    bool struck = false;
    bool bold = false;
};

struct CellStart {
    std::uint32_t rowSpan = 1;  ///< rows past the end of the table do not count
    std::uint32_t columnSpan = 1;
    bool shaded = false;
    bool mergesUp = false;  ///< belongs to the cell above it
};

class DocumentFlow {
public:
    DocumentFlow(Document& document, const DocumentLimits& limits);

    /// Ends the block before it.
    void startBlock(DocumentBlock::Kind kind, std::uint16_t level = 0);
    /// Blanks that the block is moved in by, beside those of its text.
    void indentBlock(std::uint32_t blanks);
    void markCaption() { m_piece.caption = true; }
    void text(std::string_view utf8, TextLook look = {});
    void note(std::string text);
    /// A raised text. True when it is the sign of a footnote in a cell, which then has the footnote for a note; at the
    /// beginning of a block it is the sign of the footnote that follows. `leadsToNote`: the document says that it is
    /// one.
    bool raisedText(std::string_view utf8, bool leadsToNote = false);
    void endBlock();
    /// No text since the last startBlock().
    [[nodiscard]] bool blockEmpty() const { return m_piece.block.text.empty() && m_piece.block.struck.empty(); }
    /// Of the block's text or struck text, a line break where there is none.
    [[nodiscard]] char lastCharacter(bool struck = false) const {
        const std::string& text = struck ? m_piece.block.struck : m_piece.block.text;
        return text.empty() ? '\n' : text.back();
    }

    /// What follows, up to endAside(), stands on its own and comes before the block that is open (a text box).
    void beginAside();
    void endAside();

    void openTable();
    void captionTable(const std::string& caption);
    void openRow();
    void openCell(const CellStart& start = {});
    void closeCell();
    void closeRow(bool heading = false, bool dropped = false);
    void closeTable();

    [[nodiscard]] std::size_t tableDepth() const { return m_tables.size(); }
    [[nodiscard]] bool inCell() const { return !m_tables.empty() && m_tables.back().inCell; }
    [[nodiscard]] bool inRow() const { return !m_tables.empty() && m_tables.back().inRow; }
    [[nodiscard]] DocumentPlace here() const;
    [[nodiscard]] DocumentBudget& budget() { return m_budget; }

    /// Ends all that is open.
    void finish();

private:
    struct Piece {
        DocumentBlock block;
        std::size_t boldBytes = 0;
        std::uint32_t indent = 0;
        bool open = false;
        std::string footnote;  // its sign, if the block is one
        bool caption = false;
        bool bold = false;
    };
    struct Above {  // the cell that a place of the next row may belong to
        std::size_t row = 0, column = 0;
        std::uint32_t rowsLeft = 0;
        bool set = false;
    };
    struct Kept {  // what a cell holds that a text cannot
        std::size_t row = 0, column = 0;
        std::vector<Piece> pieces;
    };
    struct Footnote {
        std::uint32_t block = 0;
        std::string sign, text;
    };
    struct OpenTable {
        DocumentTable table;
        std::vector<DocumentCell> row;
        std::vector<Above> above;
        std::vector<Piece> pieces;  // of the open cell
        std::vector<Kept> kept;
        std::uint32_t rowsSeen = 0;
        CellStart start;
        bool inRow = false, inCell = false, nests = false;
    };

    void put(Piece piece);
    void coverFromAbove();
    bool cover(const DocumentCell& from);
    void rememberRow();
    void release(OpenTable table);
    void rememberFootnote(const Piece& piece);
    void resolveFootnotes();
    [[nodiscard]] static bool onlyLaysOut(const OpenTable& table);

    Document& m_document;
    DocumentBudget m_budget;
    Piece m_piece;
    std::vector<Piece> m_aside;
    std::vector<Footnote> m_footnotes;
    bool m_captionBefore = false;
    std::vector<OpenTable> m_tables;
};

}  // namespace plumb::spec
