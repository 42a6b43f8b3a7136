#include "spec/documents/pdf_tables.h"

#include <algorithm>
#include <cmath>

namespace plumb::spec::pdf {
namespace {

constexpr double kSameEdge = 4;    // edges of a table on two pages
constexpr double kPadding = 2;     // between a cell's edge and its text
constexpr double kIndentStep = 5;  // a text moved in by less stands where the others do

DocumentCell cellOf(const Page& page, std::span<const Line> lines, double right, std::uint32_t row,
                    std::uint32_t column, std::vector<bool>& cut) {
    DocumentCell cell;
    JoinedText text = joined(page, lines, right - kPadding);
    cut.push_back(text.cut);
    cell.text = std::move(text.text);
    cell.struck = std::move(text.struck);
    for (const std::string& mark : text.marks) {
        cell.notes.push_back("[" + mark + "]");
    }
    cell.bold = !lines.empty() && std::all_of(lines.begin(), lines.end(), [](const Line& line) { return line.bold; });
    cell.place.page = page.number;
    cell.place.row = row;
    cell.place.column = column;
    return cell;
}

// Where texts of a column begin, to see which are moved in. Nothing is told of columns that are not set to the left.
void markIndents(DocumentTable& table, const std::vector<std::vector<double>>& lefts) {
    constexpr double kSame = 1.5, kMostLeft = 0.5;
    const std::size_t columns = lefts.empty() ? 0 : lefts.front().size();
    for (std::size_t c = 0; c < columns; ++c) {
        double least = 1e9;
        std::size_t filled = 0, there = 0;
        for (std::size_t r = table.headingRows; r < lefts.size(); ++r) {
            least = lefts[r][c] >= 0 ? std::min(least, lefts[r][c]) : least;
        }
        for (std::size_t r = table.headingRows; r < lefts.size(); ++r) {
            filled += lefts[r][c] >= 0 ? 1 : 0;
            there += lefts[r][c] >= 0 && lefts[r][c] - least <= kSame ? 1 : 0;
        }
        if (static_cast<double>(there) < kMostLeft * static_cast<double>(filled)) {
            continue;
        }
        for (std::size_t r = table.headingRows; r < lefts.size(); ++r) {
            const double in = lefts[r][c] - least;
            if (lefts[r][c] >= 0 && in >= kIndentStep) {
                table.rows[r][c].indent =
                    static_cast<std::uint16_t>(std::lround(std::min(in, 200.0) / (2 * kIndentStep) + 0.5));
            }
        }
    }
}

// Words of a letter or two are too narrow for the line through them to be found: in a row that is struck out
// otherwise they are so too.
void strikeRow(std::vector<DocumentCell>& row) {
    std::size_t struck = 0, left = 0;
    for (const DocumentCell& cell : row) {
        struck += cell.text.empty() && !cell.struck.empty() ? 1 : 0;
        left += cell.text.size() > 2 ? 1 : 0;
    }
    if (struck < 2 || left > 0) {
        return;
    }
    for (DocumentCell& cell : row) {
        cell.struck += (cell.struck.empty() || cell.text.empty() ? "" : " ") + cell.text;
        cell.text.clear();
    }
}

// A first row in bold above others that are not is a heading.
void markHeading(DocumentTable& table) {
    const auto bold = [](const std::vector<DocumentCell>& row) {
        bool any = false;
        for (const DocumentCell& cell : row) {
            if (!cell.text.empty() && !cell.bold) {
                return false;
            }
            any = any || !cell.text.empty();
        }
        return any;
    };
    while (table.headingRows < table.rows.size() && bold(table.rows[table.headingRows])) {
        ++table.headingRows;
    }
    if (table.headingRows == table.rows.size()) {
        table.headingRows = 0;
    }
}

std::vector<std::vector<DocumentCell>> topOf(const DocumentTable& table) {
    constexpr std::size_t kMost = 3;
    return {table.rows.begin(), table.rows.begin() + static_cast<std::ptrdiff_t>(std::min(table.rows.size(), kMost))};
}

bool sameRow(const std::vector<DocumentCell>& a, const std::vector<DocumentCell>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const DocumentCell& x, const DocumentCell& y) { return x.text == y.text; });
}

bool startsEmpty(const std::vector<DocumentCell>& row) {
    return !row.empty() && row.front().text.empty();
}

void appendRow(std::vector<DocumentCell>& to, const std::vector<DocumentCell>& more, const std::vector<bool>& cut) {
    for (std::size_t c = 0; c < std::min(to.size(), more.size()); ++c) {
        if (!more[c].text.empty() && !more[c].covered) {
            to[c].text += (to[c].text.empty() || (c < cut.size() && cut[c]) ? "" : " ") + more[c].text;
        }
    }
}

}  // namespace

PlacedTable tableOf(const Page& page, const Grid& grid) {
    PlacedTable placed{{}, grid.box(), grid.xs, {}, {}};
    std::vector<std::vector<double>> lefts;
    for (std::size_t r = 0; r < grid.cells.size(); ++r) {
        std::vector<DocumentCell> row;
        placed.cut.clear();
        std::vector<double>& left = lefts.emplace_back(grid.cells[r].size(), -1);
        for (std::size_t c = 0; c < grid.cells[r].size(); ++c) {
            const GridCell& from = grid.cells[r][c];
            const std::vector<Line> lines = linesOf(page, from.words);
            DocumentCell cell =
                cellOf(page, lines, grid.xs[std::min(c + from.columnSpan, grid.xs.size() - 1)],
                       static_cast<std::uint32_t>(r + 1), static_cast<std::uint32_t>(c + 1), placed.cut);
            const std::size_t right = std::min(c + from.columnSpan, grid.xs.size() - 1);
            const std::size_t bottom = std::min(r + from.rowSpan, grid.ys.size() - 1);
            cell.box = documentBox({grid.xs[c], grid.ys[r], grid.xs[right], grid.ys[bottom]});
            cell.covered = from.covered;
            cell.rowSpan = from.rowSpan;
            cell.columnSpan = from.columnSpan;
            if (!lines.empty()) {
                left[c] = lines.front().box.left;
            }
            row.push_back(std::move(cell));
        }
        strikeRow(row);
        placed.table.rows.push_back(std::move(row));
    }
    // What a merged cell covers holds its text.
    for (std::vector<DocumentCell>& row : placed.table.rows) {
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (row[c].covered || (row[c].rowSpan == 1 && row[c].columnSpan == 1)) {
                continue;
            }
            for (std::size_t r = row[c].place.row - 1; r < row[c].place.row - 1 + row[c].rowSpan; ++r) {
                for (std::size_t k = c; k < c + row[c].columnSpan && r < placed.table.rows.size(); ++k) {
                    DocumentCell& covered = placed.table.rows[r][std::min(k, row.size() - 1)];
                    covered.text = covered.covered ? row[c].text : covered.text;
                }
            }
        }
    }
    markHeading(placed.table);
    markIndents(placed.table, lefts);
    placed.top = topOf(placed.table);
    return placed;
}

PlacedTable tableOf(const Page& page, std::span<const Line> lines, const ColumnRun& run) {
    PlacedTable placed{{}, lines[run.first].box, run.xs, {}, {}};
    const std::vector<std::size_t> starts = rowStarts(page, lines, run);
    const std::size_t columns = run.xs.size() - 1;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        std::vector<std::vector<std::size_t>> words(columns);
        for (std::size_t k = starts[i]; k < (i + 1 < starts.size() ? starts[i + 1] : run.last); ++k) {
            for (const std::size_t word : lines[k].words) {
                const auto after =
                    std::upper_bound(run.xs.begin() + 1, run.xs.end() - 1, page.words[word].box.middleX());
                words[static_cast<std::size_t>(after - run.xs.begin()) - 1].push_back(word);
            }
            placed.box.bottom = std::max(placed.box.bottom, lines[k].box.bottom);
        }
        std::vector<DocumentCell> row;
        placed.cut.clear();
        const std::size_t end = i + 1 < starts.size() ? starts[i + 1] : run.last;
        for (std::size_t c = 0; c < columns; ++c) {
            row.push_back(cellOf(page, linesOf(page, words[c]), run.xs[c + 1], static_cast<std::uint32_t>(i + 1),
                                 static_cast<std::uint32_t>(c + 1), placed.cut));
            row.back().box =
                documentBox({run.xs[c], lines[starts[i]].box.top, run.xs[c + 1], lines[end - 1].box.bottom});
        }
        strikeRow(row);
        placed.table.rows.push_back(std::move(row));
    }
    markHeading(placed.table);
    placed.top = topOf(placed.table);
    return placed;
}

bool continueTable(PlacedTable& before, PlacedTable& next) {
    if (before.xs.size() != next.xs.size() || before.table.rows.empty() || next.table.rows.empty() ||
        !std::equal(before.xs.begin(), before.xs.end(), next.xs.begin(),
                    [](double a, double b) { return std::abs(a - b) <= kSameEdge; })) {
        return false;
    }
    next.table.continued = true;
    next.top = before.top;
    std::size_t repeated = 0;
    while (repeated < next.table.rows.size() && repeated < before.top.size() &&
           sameRow(before.top[repeated], next.table.rows[repeated])) {
        ++repeated;
    }
    next.table.rows.erase(next.table.rows.begin(), next.table.rows.begin() + static_cast<std::ptrdiff_t>(repeated));
    next.table.headingRows = 0;
    // Only where a row never begins with an empty cell is one that does so the rest of a row.
    if (!next.table.rows.empty() && startsEmpty(next.table.rows.front()) &&
        std::none_of(before.table.rows.begin(), before.table.rows.end(), startsEmpty) &&
        std::none_of(next.table.rows.begin() + 1, next.table.rows.end(), startsEmpty)) {
        appendRow(before.table.rows.back(), next.table.rows.front(), before.cut);
        next.table.rows.erase(next.table.rows.begin());
    }
    return true;
}

}  // namespace plumb::spec::pdf
