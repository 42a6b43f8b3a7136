// What the cells of a row say, where merged ones repeat the text of others.
#include "spec/importing/sections.h"
#include "spec/importing/words.h"

namespace plumb::spec::importing {
namespace {

/// Whether the cell is the rest of one that stands before it in its row. So far to the right of all others every cell
/// is: looking further would be slow over merged cells of thousands of columns.
bool belongsToTheLeft(const DocumentRow& row, std::size_t column) {
    constexpr std::size_t kFarthest = 64;
    if (!row[column].covered) {
        return false;
    }
    for (std::size_t c = column; c-- > 0;) {
        if (column - c > kFarthest) {
            return true;
        }
        if (row[c].columnSpan > column - c && row[c].columnSpan > 1) {
            return true;
        }
        if (!row[c].covered) {
            return false;
        }
    }
    return false;
}

}  // namespace

const DocumentCell* cellAt(const DocumentRow& row, std::size_t column) {
    return column < row.size() ? &row[column] : nullptr;
}

std::string textAt(const DocumentRow& row, std::size_t column) {
    return column < row.size() && !belongsToTheLeft(row, column) ? trimmed(row[column].text) : std::string();
}

std::size_t filledCells(const DocumentRow& row) {
    std::size_t filled = 0;
    for (std::size_t c = 0; c < row.size(); ++c) {
        filled += textAt(row, c).empty() ? 0 : 1;
    }
    return filled;
}

}  // namespace plumb::spec::importing
