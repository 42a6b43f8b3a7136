// Tables of a page that are not drawn, only set in columns: lines below each other that leave the same gaps free.
#pragma once

#include "spec/documents/pdf_lines.h"

#include <cstddef>
#include <span>
#include <vector>

namespace plumb::spec::pdf {

/// Lines first to last (not included) are a table with these columns.
struct ColumnRun {
    std::size_t first = 0, last = 0;
    std::vector<double> xs;  ///< edges: one more than columns
};

[[nodiscard]] std::vector<ColumnRun> findColumns(const Page& page, std::span<const Line> lines);

/// Which lines of the run begin a row: by the space above them where it differs, else by their first column.
[[nodiscard]] std::vector<std::size_t> rowStarts(const Page& page, std::span<const Line> lines, const ColumnRun& run);

}  // namespace plumb::spec::pdf
