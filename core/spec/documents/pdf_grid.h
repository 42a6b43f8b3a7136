// Tables of a page that are drawn with lines: where lines across and down meet they make a grid, and a word belongs to
// the cell that its middle stands in. Cells without a line between them are one.
#pragma once

#include "spec/documents/pdf_page.h"

#include <cstddef>
#include <vector>

namespace plumb::spec::pdf {

/// A cell of the grid; a merged one stands where it begins.
struct GridCell {
    std::uint32_t rowSpan = 1, columnSpan = 1;
    bool covered = false;
    std::vector<std::size_t> words;  ///< of the page, by number
};

struct Grid {
    std::vector<double> xs, ys;                ///< the edges
    std::vector<std::vector<GridCell>> cells;  ///< ys.size() - 1 rows of xs.size() - 1 cells

    [[nodiscard]] Box box() const { return {xs.front(), ys.front(), xs.back(), ys.back()}; }
};

/// The grids of a page from the top down, each with its words. A box around something with one cell is none. `above` is
/// the last grid of the page before: where a table goes on without lines between its columns, they are as they were.
[[nodiscard]] std::vector<Grid> findGrids(const Page& page, const Grid* above = nullptr);

}  // namespace plumb::spec::pdf
