// Tables of a PDF as those of a document: from grids of drawn lines, and from columns of lines.
#pragma once

#include "spec/documents/document.h"
#include "spec/documents/pdf_columns.h"
#include "spec/documents/pdf_grid.h"

#include <span>
#include <vector>

namespace plumb::spec::pdf {

struct PlacedTable {
    DocumentTable table;
    Box box;
    std::vector<double> xs;
    /// What may be repeated on its next page: its first rows, or those of the table that it goes on with.
    std::vector<std::vector<DocumentCell>> top;
    std::vector<bool> cut;  ///< cells of the last row whose last word may go on overleaf
};

[[nodiscard]] PlacedTable tableOf(const Page& page, const Grid& grid);
[[nodiscard]] PlacedTable tableOf(const Page& page, std::span<const Line> lines, const ColumnRun& run);

/// Does `next`, the first thing of its page, go on with `before`, the last thing of the page before? Then its repeated
/// heading is taken away, and what is left of a row that was cut goes to the row where it began.
bool continueTable(PlacedTable& before, PlacedTable& next);

}  // namespace plumb::spec::pdf
