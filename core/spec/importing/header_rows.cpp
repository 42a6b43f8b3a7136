#include "spec/importing/header_rows.h"

#include "spec/importing/path_cells.h"

#include <algorithm>
#include <set>

namespace plumb::spec::importing {
namespace {

constexpr std::size_t kLongestColumnHeading = 40;
constexpr std::size_t kLongestKept = 1000;  // which each section below it repeats

HeadingMatch matchOf(const std::string& text, const ImportTemplate& words) {
    if (const auto own = words.headings.find(folded(text)); own != words.headings.end()) {
        return {own->second, true};
    }
    return text.size() > kLongestColumnHeading ? HeadingMatch() : columnOf(text);
}

struct HeaderScore {
    std::size_t exact = 0, weak = 0, filled = 0;
    bool data = false;  ///< a number or a path, which no heading is
    std::set<Column> known;

    [[nodiscard]] bool isHeader() const {
        // Of a key and its value, "Name" is a heading's word too.
        const bool enough = filled <= 2 ? exact == 2 : exact >= 2 || weak >= 1;
        return !data && exact >= 1 && known.size() >= 2 && enough && 2 * (exact + weak) >= filled;
    }
    [[nodiscard]] bool tells() const { return known.count(Column::If) > 0 && known.count(Column::Then) > 0; }
};

HeaderScore scoreOf(const DocumentRow& row, const ImportTemplate& words) {
    HeaderScore score;
    for (std::size_t c = 0; c < row.size(); ++c) {
        const std::string text = textAt(row, c);
        if (text.empty()) {
            continue;
        }
        ++score.filled;
        score.data = score.data || !targetsIn(text).empty();
        const HeadingMatch match = matchOf(text, words);
        if (match.column != Column::None) {
            (match.exact ? score.exact : score.weak) += 1;
            score.known.insert(match.column);
        }
    }
    return score;
}

bool spans(const DocumentRow& row) {
    return std::any_of(row.begin(), row.end(), [](const DocumentCell& cell) {
        return !cell.covered && cell.columnSpan > 1 && !trimmed(cell.text).empty();
    });
}

/// Text of a heading's upper row, which stands over all columns of a merged cell.
std::string textAbove(const DocumentRow& row, std::size_t column) {
    const DocumentCell* cell = cellAt(row, column);
    return cell ? trimmed(cell->text) : std::string();
}

/// "Length" over "Min" and "Max" are lengths, "Required" over the names of two receivers is a usage.
SectionColumn columnUnder(const std::string& above, const std::string& text, const ImportTemplate& words) {
    SectionColumn column;
    column.heading = startOf(text, kLongestKept);
    HeadingMatch match = matchOf(text, words);
    if (!above.empty() && above != text) {
        column.above = startOf(above, kLongestKept);
        const HeadingMatch upper = matchOf(above, words);
        if (upper.column == Column::Length && match.column == Column::Min) {
            match = {Column::MinLength, true};
        } else if (upper.column == Column::Length && match.column == Column::Max) {
            match = {Column::Length, true};
        } else if (match.column == Column::None) {
            match = upper;
        }
    }
    column.column = match.column;
    column.exact = match.exact;
    return column;
}

}  // namespace

HeaderRows headerAt(const std::vector<DocumentRow>& rows, std::size_t at, std::size_t saidByFile,
                    const ImportTemplate& words) {
    HeaderRows header;
    const DocumentRow& first = rows[at];
    const HeaderScore score = scoreOf(first, words);
    const bool said = at < saidByFile && score.exact + score.weak >= 1 && score.filled >= 2;
    const bool twoRows = at + 1 < rows.size() && (score.tells() || (spans(first) && score.filled >= 2));
    const HeaderScore next = twoRows ? scoreOf(rows[at + 1], words) : HeaderScore();
    const bool second = twoRows && (score.tells() || next.isHeader() || (score.isHeader() && !next.known.empty()));
    if (!second && !score.isHeader() && !said) {
        return header;
    }
    header.count = second ? 2 : 1;
    const std::size_t width = second ? std::max(first.size(), rows[at + 1].size()) : first.size();
    std::string before;
    for (std::size_t c = 0; c < width; ++c) {
        const std::string lower = second ? textAt(rows[at + 1], c) : std::string();
        std::string upper = second ? textAbove(first, c) : textAt(first, c);
        // IF and THEN stand over all that follows, merged or not: pages of a PDF do not say where a cell ends.
        upper = second && score.tells() && upper.empty() ? before : upper;
        before = upper;
        header.columns.push_back(lower.empty() ? columnUnder({}, upper, words) : columnUnder(upper, lower, words));
        if (const DocumentCell* cell = cellAt(first, c)) {
            header.columns.back().place = cell->place;
        }
    }
    return header;
}

}  // namespace plumb::spec::importing
