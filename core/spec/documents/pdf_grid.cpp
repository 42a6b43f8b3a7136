#include "spec/documents/pdf_grid.h"

#include "spec/documents/pdf_rules.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace plumb::spec::pdf {
namespace {

constexpr std::size_t kMostCells = 50'000;

// Edges that are nearly one are one.
std::vector<double> edgesOf(const std::vector<Rule>& rules) {
    std::vector<double> all;
    all.reserve(rules.size());
    for (const Rule& rule : rules) {
        all.push_back(rule.at);
    }
    std::sort(all.begin(), all.end());
    std::vector<double> edges;
    for (const double at : all) {
        if (edges.empty() || at - edges.back() > kTouch) {
            edges.push_back(at);
        }
    }
    return edges;
}

bool within(const Box& box, const Box& word) {
    return word.middleX() > box.left && word.middleX() < box.right && word.middleY() > box.top &&
           word.middleY() < box.bottom;
}

// Where a table goes over the page no line may be drawn below its last row there, or above its first: both of its sides
// end there, with words between them.
std::optional<double> openEnd(const Grid& grid, const Rules& lines, const Page& page, bool below) {
    constexpr double kLeast = 6;
    const double edge = below ? grid.ys.back() : grid.ys.front();
    const auto endOf = [&](double side) {
        double end = edge;
        for (const Rule& rule : lines.down) {
            if (std::abs(rule.at - side) <= kTouch && rule.from <= edge + kTouch && rule.to >= edge - kTouch) {
                end = below ? std::max(end, rule.to) : std::min(end, rule.from);
            }
        }
        return end;
    };
    const double left = endOf(grid.xs.front()), right = endOf(grid.xs.back());
    if (std::abs(left - right) > kTouch || std::abs(left - edge) < kLeast) {
        return std::nullopt;
    }
    const Box open{grid.xs.front(), std::min(edge, left), grid.xs.back(), std::max(edge, left)};
    const bool written =
        std::any_of(page.words.begin(), page.words.end(), [&](const Word& word) { return within(open, word.box); });
    return written ? std::optional(left) : std::nullopt;
}

void addOpenEnds(Grid& grid, const Rules& lines, const Page& page) {
    if (const std::optional<double> end = openEnd(grid, lines, page, true)) {
        grid.ys.push_back(*end);
    }
    if (const std::optional<double> end = openEnd(grid, lines, page, false)) {
        grid.ys.insert(grid.ys.begin(), *end);
    }
}

bool anyCovers(const std::vector<Rule>& rules, double at, double where) {
    return std::any_of(rules.begin(), rules.end(), [&](const Rule& rule) {
        return std::abs(rule.at - at) <= kTouch && rule.from - kTouch <= where && rule.to + kTouch >= where;
    });
}

std::size_t slotOf(const std::vector<double>& edges, double at) {
    const auto after = std::upper_bound(edges.begin(), edges.end(), at);
    return static_cast<std::size_t>(after - edges.begin()) - 1;
}

// Where text goes on over an edge between columns: at row times columns plus the column before the edge.
std::vector<bool> crossings(const Grid& grid, const Page& page) {
    constexpr double kCrossed = 1, kBlank = 0.5;  // points, and of the size of letters
    const std::size_t columns = grid.xs.size() - 1;
    std::vector<bool> crossed((grid.ys.size() - 1) * columns);
    const Word* before = nullptr;
    for (const Word& word : page.words) {
        if (!within(grid.box(), word.box)) {
            before = nullptr;
            continue;
        }
        const std::size_t row = slotOf(grid.ys, word.box.middleY()) * columns;
        // Words come in the order of their line; a blank's width after the one before, the text goes on.
        const bool goesOn = before != nullptr && std::abs(before->box.middleY() - word.box.middleY()) < 1 &&
                            word.box.left - before->box.right < kBlank * word.size && word.box.left > before->box.left;
        const double left = goesOn ? before->box.left : word.box.left;
        for (std::size_t edge = 1; edge + 1 < grid.xs.size(); ++edge) {
            if (grid.xs[edge] > left + kCrossed && grid.xs[edge] < word.box.right - kCrossed) {
                crossed[row + edge - 1] = true;
            }
        }
        before = &word;
    }
    return crossed;
}

// Is the cell parted from the one to the right (or below)? By a line; or, in tables that have lines in every other row
// only, by what is written: where no text goes over the edge, it is one. A row is parted from the next by lines alone.
class Borders {
public:
    Borders(const Grid& grid, const Rules& lines, const Page& page)
        : m_rows(grid.ys.size() - 1)
        , m_columns(grid.xs.size() - 1)
        , m_right(m_rows * m_columns, true)
        , m_below(m_rows * m_columns, true) {
        const std::vector<bool> crossed = crossings(grid, page);
        for (std::size_t r = 0; r < m_rows; ++r) {
            const double y = (grid.ys[r] + grid.ys[r + 1]) / 2;
            for (std::size_t c = 0; c < m_columns; ++c) {
                const double x = (grid.xs[c] + grid.xs[c + 1]) / 2;
                m_right[r * m_columns + c] =
                    c + 1 == m_columns || !crossed[r * m_columns + c] || anyCovers(lines.down, grid.xs[c + 1], y);
                m_below[r * m_columns + c] = r + 1 == m_rows || anyCovers(lines.across, grid.ys[r + 1], x);
            }
        }
    }
    [[nodiscard]] bool right(std::size_t r, std::size_t c) const { return m_right[r * m_columns + c]; }
    [[nodiscard]] bool below(std::size_t r, std::size_t c) const { return m_below[r * m_columns + c]; }

private:
    std::size_t m_rows, m_columns;
    std::vector<bool> m_right, m_below;
};

// For every place of the grid, row by row, the place where the cell that covers it begins.
std::vector<std::size_t> mergeCells(Grid& grid, const Borders& borders) {
    const std::size_t columns = grid.xs.size() - 1;
    std::vector<std::size_t> owners(grid.cells.size() * columns);
    for (std::size_t r = 0; r < grid.cells.size(); ++r) {
        for (std::size_t c = 0; c < grid.cells[r].size(); ++c) {
            if (grid.cells[r][c].covered) {
                continue;
            }
            std::size_t right = c, below = r;
            while (!borders.right(r, right) && !grid.cells[r][right + 1].covered) {
                ++right;
            }
            while (!borders.below(below, c) && !grid.cells[below + 1][c].covered) {
                ++below;
            }
            for (std::size_t row = r; row <= below; ++row) {
                for (std::size_t column = c; column <= right; ++column) {
                    grid.cells[row][column].covered = row != r || column != c;
                    owners[row * columns + column] = r * columns + c;
                }
            }
            grid.cells[r][c].rowSpan = static_cast<std::uint32_t>(below - r + 1);
            grid.cells[r][c].columnSpan = static_cast<std::uint32_t>(right - c + 1);
        }
    }
    return owners;
}

void takeWords(Grid& grid, const Page& page, const std::vector<std::size_t>& owners) {
    const std::size_t columns = grid.xs.size() - 1;
    for (std::size_t i = 0; i < page.words.size(); ++i) {
        const Box& word = page.words[i].box;
        if (within(grid.box(), word)) {
            const std::size_t owner =
                owners[slotOf(grid.ys, word.middleY()) * columns + slotOf(grid.xs, word.middleX())];
            grid.cells[owner / columns][owner % columns].words.push_back(i);
        }
    }
}

// The edges of columns of the table above, if this one may be the rest of it: as wide, without edges of its own, and
// with no text where they would be.
void takeColumnsOf(const Grid& above, Grid& grid, const Page& page) {
    const bool asWide = above.xs.size() > 2 && std::abs(grid.xs.front() - above.xs.front()) <= kTouch &&
                        std::abs(grid.xs.back() - above.xs.back()) <= kTouch;
    if (!asWide) {
        return;
    }
    Grid parted;
    parted.xs = above.xs;
    parted.ys = grid.ys;
    const std::vector<bool> crossed = crossings(parted, page);
    if (std::none_of(crossed.begin(), crossed.end(), [](bool one) { return one; })) {
        grid.xs = above.xs;
    }
}

// Edges of filled cells may cut a row in two where a text begins: a row without words adds nothing.
void dropEmptyRows(Grid& grid) {
    for (std::size_t r = grid.cells.size(); r-- > 0 && grid.cells.size() > 1;) {
        const bool empty = std::all_of(grid.cells[r].begin(), grid.cells[r].end(), [](const GridCell& cell) {
            return cell.words.empty() && !cell.covered && cell.rowSpan == 1;
        });
        if (empty) {
            grid.cells.erase(grid.cells.begin() + static_cast<std::ptrdiff_t>(r));
            // Its space goes to the row above it, or below where it was the first.
            grid.ys.erase(grid.ys.begin() + static_cast<std::ptrdiff_t>(r == 0 ? 1 : r));
        }
    }
}

}  // namespace

std::vector<Grid> findGrids(const Page& page, const Grid* above) {
    std::vector<Grid> grids;
    for (const Rules& lines : rulesThatMeet(page)) {
        Grid grid;
        grid.xs = edgesOf(lines.down);
        grid.ys = edgesOf(lines.across);
        addOpenEnds(grid, lines, page);
        if (above != nullptr && grid.xs.size() == 2 && grid.ys.size() > 2) {
            takeColumnsOf(*above, grid, page);
        }
        if (grid.xs.size() < 2 || grid.ys.size() < 2 || (grid.xs.size() == 2 && grid.ys.size() == 2) ||
            grid.xs.size() * grid.ys.size() > kMostCells) {
            continue;
        }
        grid.cells.assign(grid.ys.size() - 1, std::vector<GridCell>(grid.xs.size() - 1));
        const std::vector<std::size_t> owners = mergeCells(grid, Borders(grid, lines, page));
        takeWords(grid, page, owners);
        dropEmptyRows(grid);
        grids.push_back(std::move(grid));
    }
    std::sort(grids.begin(), grids.end(), [](const Grid& a, const Grid& b) { return a.ys.front() < b.ys.front(); });
    return grids;
}

}  // namespace plumb::spec::pdf
