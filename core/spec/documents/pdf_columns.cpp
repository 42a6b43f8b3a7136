#include "spec/documents/pdf_columns.h"

#include <algorithm>
#include <optional>

namespace plumb::spec::pdf {
namespace {

constexpr double kGap = 1.0;            // of the size of letters: narrower gaps are blanks between words
constexpr double kFarLines = 3.0;       // of the height of a line: what stands further down is something else
constexpr std::size_t kFewestRows = 3;  // fewer aligned lines are chance

struct Span {
    double from, to;
};

// What a line leaves free between its words.
std::vector<Span> gapsOf(const Page& page, const Line& line) {
    std::vector<Span> gaps;
    for (std::size_t i = 1; i < line.words.size(); ++i) {
        const Span gap{page.words[line.words[i - 1]].box.right, page.words[line.words[i]].box.left};
        if (gap.to - gap.from >= kGap * line.size) {
            gaps.push_back(gap);
        }
    }
    return gaps;
}

// What is left of the gaps when this line is put below: where it has words there is no gap any more.
std::vector<Span> leftFree(const Page& page, const std::vector<Span>& gaps, const Line& line) {
    std::vector<Span> left;
    for (Span gap : gaps) {
        const double narrowest = kGap * line.size * 0.5;
        for (const std::size_t i : line.words) {
            const Box& word = page.words[i].box;
            if (word.right <= gap.from || word.left >= gap.to) {
                continue;
            }
            // A word within a gap leaves the wider side of it.
            const double before = word.left - gap.from, after = gap.to - word.right;
            gap = before >= after ? Span{gap.from, word.left} : Span{word.right, gap.to};
        }
        if (gap.to - gap.from >= narrowest) {
            left.push_back(gap);
        }
    }
    return left;
}

std::optional<ColumnRun> runFrom(const Page& page, std::span<const Line> lines, std::size_t first) {
    std::vector<Span> gaps = gapsOf(page, lines[first]);
    const std::size_t wanted = gaps.size();
    std::size_t last = first + 1, divided = 1;
    double right = lines[first].box.right, left = lines[first].box.left;
    while (wanted > 0 && last < lines.size() &&
           lines[last].box.top - lines[last - 1].box.bottom < kFarLines * lines[last].box.height()) {
        const std::vector<Span> free = leftFree(page, gaps, lines[last]);
        if (free.size() < wanted) {
            break;
        }
        gaps = free;
        divided += gapsOf(page, lines[last]).empty() ? 0 : 1;
        right = std::max(right, lines[last].box.right);
        left = std::min(left, lines[last].box.left);
        ++last;
    }
    const bool list = isBullet(page.words[lines[first].words.front()].text);
    if (divided < kFewestRows || list) {
        return std::nullopt;
    }
    ColumnRun run{first, last, {left}};
    for (const Span& gap : gaps) {
        run.xs.push_back((gap.from + gap.to) / 2);
    }
    run.xs.push_back(right + 1);
    return run;
}

}  // namespace

std::vector<ColumnRun> findColumns(const Page& page, std::span<const Line> lines) {
    std::vector<ColumnRun> runs;
    for (std::size_t at = 0; at < lines.size();) {
        std::optional<ColumnRun> run = runFrom(page, lines, at);
        if (!run) {
            ++at;
            continue;
        }
        at = run->last;
        runs.push_back(std::move(*run));
    }
    return runs;
}

std::vector<std::size_t> rowStarts(const Page& page, std::span<const Line> lines, const ColumnRun& run) {
    constexpr double kWider = 1.25;
    std::vector<double> steps;
    for (std::size_t i = run.first + 1; i < run.last; ++i) {
        steps.push_back(lines[i].box.top - lines[i - 1].box.top);
    }
    std::vector<double> sorted = steps;
    std::sort(sorted.begin(), sorted.end());
    // Two kinds of steps: lines of one row, and rows.
    const double narrow = sorted[sorted.size() / 10], wide = sorted[sorted.size() * 9 / 10];
    const bool bySpace = wide > kWider * narrow;
    std::vector<std::size_t> starts{run.first};
    for (std::size_t i = run.first + 1; i < run.last; ++i) {
        const bool begins = bySpace ? steps[i - run.first - 1] > (narrow + wide) / 2
                                    : page.words[lines[i].words.front()].box.left < run.xs[1];
        if (begins) {
            starts.push_back(i);
        }
    }
    return starts;
}

}  // namespace plumb::spec::pdf
