// What holds of every document that was read, whatever it was read from.
#pragma once

#include "spec/documents/read_document.h"

#include <cstddef>
#include <cstdlib>

namespace plumb::spec {

inline void demand(bool holds) {
    if (!holds) {
        std::abort();
    }
}

/// What fuzzing lets a document cost, so that a slow one shows.
inline DocumentLimits fuzzLimits() {
    DocumentLimits limits;
    limits.unpackedBytes = std::uint64_t{8} << 20;
    limits.cells = 50'000;
    limits.blocks = 20'000;
    return limits;
}

inline void checkTable(const Document& document, const DocumentTable& table) {
    std::size_t cells = 0;
    demand(table.headingRows <= table.rows.size());
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        cells += table.rows[row].size();
        for (const DocumentCell& cell : table.rows[row]) {
            demand(cell.rowSpan >= 1 && cell.columnSpan >= 1 && cell.rowSpan <= table.rows.size() - row);
            demand(!originOf(document, cell.place).empty());
        }
    }
    demand(cells <= fuzzLimits().cells);
}

inline void checkDocument(const Document& document) {
    std::size_t number = 0;
    for (const DocumentBlock& block : document.blocks) {
        demand(block.place.block == ++number);
        if (block.kind == DocumentBlock::Kind::Table) {
            demand(block.text.empty() && !block.table.rows.empty());
            checkTable(document, block.table);
        } else {
            demand(!block.text.empty() || !block.struck.empty() || !block.notes.empty());
        }
    }
    demand(number <= fuzzLimits().blocks);
}

inline void checkRead(const Result<Document>& document) {
    if (document) {
        checkDocument(*document);
    } else {
        demand(!document.error().render().empty());
    }
}

}  // namespace plumb::spec
