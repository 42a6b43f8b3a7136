// What a document has cost so far. Past a limit nothing more is taken, and one remark says so.
#pragma once

#include "spec/documents/document.h"
#include "spec/documents/document_text.h"
#include "spec/documents/read_document.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

namespace plumb::spec {

class DocumentBudget {
public:
    DocumentBudget(Document& document, const DocumentLimits& limits)
        : m_document(document)
        , m_limits(limits)
        , m_cells(limits.cells)
        , m_rows(limits.rows)
        , m_blocks(limits.blocks)
        , m_text(limits.keptText)
        , m_bytes(limits.keptBytes) {}

    // Each is false, with a remark at the first time, when so much is not left.
    bool takeCells(std::size_t count, const DocumentPlace& place) {
        return take(m_cells, count, place) && take(m_bytes, count * sizeof(DocumentCell), place);
    }
    bool takeRow(const DocumentPlace& place) { return take(m_rows, 1, place); }
    /// Of what was taken and is not kept after all.
    void giveCells(std::size_t count) {
        m_cells += count;
        m_bytes += count * sizeof(DocumentCell);
    }
    bool takeBlock(const DocumentPlace& place) {
        return take(m_blocks, 1, place) && take(m_bytes, sizeof(DocumentBlock), place);
    }
    /// Text is counted as often as it is kept: merged cells and shared strings repeat it.
    bool takeText(std::size_t bytes, const DocumentPlace& place) {
        return take(m_text, bytes, place) && take(m_bytes, bytes, place);
    }
    /// Of what stays in memory beside cells and texts while the document is read.
    bool takeBytes(std::size_t bytes, const DocumentPlace& place) { return take(m_bytes, bytes, place); }
    /// Of one cell or paragraph; what is longer is no text.
    bool takeLength(std::size_t bytes, const DocumentPlace& place) { return bytes <= kLongestText || refuse(place); }
    bool takeColumn(std::size_t column, const DocumentPlace& place) {
        return column < m_limits.columns || refuse(place);
    }

    void remark(DocumentRemark::Kind kind, std::string text, const DocumentPlace& place) {
        if (m_document.remarks.size() < kMostRemarks) {
            text.resize(beginningOf(text, kLongestRemark).size());
            m_document.remarks.push_back({kind, std::move(text), place});
        }
    }

    [[nodiscard]] const DocumentLimits& limits() const { return m_limits; }
    /// Nothing more need be read.
    [[nodiscard]] bool spent() const { return m_spent || m_limits.cancel.stopped(); }

private:
    static constexpr std::size_t kMostRemarks = 10'000;
    static constexpr std::size_t kLongestRemark = 1000;
    static constexpr std::size_t kLongestText = std::size_t{4} << 20;

    template <class T>
    bool take(T& left, std::size_t count, const DocumentPlace& place) {
        if (count > left) {
            m_spent = true;
            return refuse(place);
        }
        left -= count;
        return true;
    }
    bool refuse(const DocumentPlace& place) {
        if (!m_cut) {
            m_cut = true;
            m_document.remarks.push_back({DocumentRemark::Kind::Cut, m_document.name, place});
        }
        return false;
    }

    Document& m_document;
    DocumentLimits m_limits;
    std::size_t m_cells;
    std::size_t m_rows;
    std::size_t m_blocks;
    std::uint64_t m_text;
    std::uint64_t m_bytes;
    bool m_cut = false;
    bool m_spent = false;
};

}  // namespace plumb::spec
