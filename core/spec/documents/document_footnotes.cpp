// Footnotes that were typed by hand: a raised sign in a cell, and the same sign before the note below the table.
#include "base/ascii.h"
#include "spec/documents/document_flow.h"

#include <algorithm>

namespace plumb::spec {
namespace {

constexpr std::size_t kLongestSign = 3;
constexpr std::size_t kMostFootnotes = 500;  // each sign looks through them

bool isFootnoteSign(std::string_view text) {
    if (text == "\u2020" || text == "\u2021" || text == "\u00A7") {
        return true;
    }
    return !text.empty() && text.size() <= kLongestSign &&
           text.find_first_not_of("0123456789*,()[]") == std::string_view::npos;
}

}  // namespace

bool DocumentFlow::raisedText(std::string_view utf8, bool leadsToNote) {
    const std::string_view sign = trimmed(utf8);
    if (!isFootnoteSign(sign) && !(leadsToNote && sign.size() <= kLongestSign)) {
        return false;
    }
    if (!inCell() && (blockEmpty() || !leadsToNote)) {
        m_piece.footnote = blockEmpty() ? std::string(sign) : m_piece.footnote;
        return false;
    }
    const bool power = !leadsToNote && isDigit(static_cast<unsigned char>(lastCharacter()));
    if (blockEmpty() || power || sign.empty()) {
        return false;
    }
    note(std::string(trimmed(utf8)));
    return true;
}

void DocumentFlow::rememberFootnote(const Piece& piece) {
    const std::string& sign = piece.footnote;
    if (!sign.empty() && piece.block.text.size() > sign.size() && m_footnotes.size() < kMostFootnotes) {
        const auto text = trimmed(std::string_view(piece.block.text).substr(sign.size()));
        m_footnotes.push_back({piece.block.place.block, sign, std::string(text)});
    }
}

// The same signs are used again below the next table: the nearest note after the table is meant.
void DocumentFlow::resolveFootnotes() {
    const auto resolve = [this](const DocumentBlock& block, std::string& note) {
        const auto found = std::find_if(m_footnotes.begin(), m_footnotes.end(), [&](const Footnote& footnote) {
            return footnote.block > block.place.block && footnote.sign == note;
        });
        if (found != m_footnotes.end() && m_budget.takeText(found->text.size(), block.place)) {
            note = found->text;
        }
    };
    if (m_footnotes.empty()) {
        return;
    }
    for (DocumentBlock& block : m_document.blocks) {
        for (std::string& note : block.notes) {
            if (note.size() <= kLongestSign) {
                resolve(block, note);
            }
        }
        for (auto& row : block.table.rows) {
            for (DocumentCell& cell : row) {
                for (std::string& note : cell.notes) {
                    if (note.size() <= kLongestSign) {
                        resolve(block, note);
                    }
                }
            }
        }
    }
}

}  // namespace plumb::spec
