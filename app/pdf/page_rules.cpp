#include "pdf/page_rules.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>

namespace plumb {
namespace {

constexpr int kDark = 232;     // and below
constexpr int kShortest = 12;  // dots: shorter ones are letters
constexpr int kThickest = 5;   // thicker ones are filled areas, of which the edges count
constexpr int kSameEnds = 3;   // how far ends of one line may differ from row to row
constexpr std::size_t kMost = 20'000;

// The picture, or the picture turned so that its columns are rows.
struct Dots {
    const Picture& picture;
    bool turned;

    [[nodiscard]] int length() const { return turned ? picture.height : picture.width; }
    [[nodiscard]] int count() const { return turned ? picture.width : picture.height; }
    [[nodiscard]] bool dark(int line, int at) const {
        const std::ptrdiff_t row = turned ? at : line, column = turned ? line : at;
        return static_cast<unsigned char>(picture.dots[row * picture.rowBytes + column]) <= kDark;
    }
};

struct Run {
    int from, to;
};

// The dark runs of one line of dots.
void findRuns(const Dots& dots, int line, std::vector<Run>& runs) {
    runs.clear();
    const int length = dots.length();
    for (int at = 0; at < length; ++at) {
        if (!dots.dark(line, at)) {
            continue;
        }
        int to = at;
        while (to < length && dots.dark(line, to)) {
            ++to;
        }
        if (to - at >= kShortest) {
            runs.push_back({at, to});
        }
        at = to;
    }
}

// A line or area that grows as long as the next line of dots has a run with its ends.
struct Growing {
    Run run;
    int first, last;
};

void finish(const Growing& grown, std::vector<PageRule>& rules) {
    const double from = grown.run.from, to = grown.run.to;
    if (grown.last - grown.first < kThickest) {
        rules.push_back({(grown.first + grown.last + 1) / 2.0, from, to});
    } else {
        rules.push_back({static_cast<double>(grown.first), from, to});
        rules.push_back({grown.last + 1.0, from, to});
    }
}

std::vector<PageRule> rulesOf(const Dots& dots) {
    std::vector<PageRule> rules;
    std::vector<Growing> open, next;
    std::vector<Run> runs;
    for (int line = 0; line < dots.count() && rules.size() < kMost; ++line) {
        findRuns(dots, line, runs);
        next.clear();
        for (const Run run : runs) {
            const auto same = std::find_if(open.begin(), open.end(), [&](const Growing& grown) {
                return grown.last == line - 1 && std::abs(grown.run.from - run.from) <= kSameEnds &&
                       std::abs(grown.run.to - run.to) <= kSameEnds;
            });
            if (same == open.end()) {
                next.push_back({run, line, line});
            } else {
                next.push_back(
                    {{std::min(same->run.from, run.from), std::max(same->run.to, run.to)}, same->first, line});
                same->last = line + 1;  // gone on, as one of `next`
            }
        }
        for (const Growing& grown : open) {
            if (grown.last == line - 1) {
                finish(grown, rules);
            }
        }
        open.swap(next);
    }
    for (const Growing& grown : open) {
        finish(grown, rules);
    }
    return rules;
}

}  // namespace

std::vector<PageRule> rulesAcross(const Picture& picture) {
    return rulesOf({picture, false});
}

std::vector<PageRule> rulesDown(const Picture& picture) {
    return rulesOf({picture, true});
}

}  // namespace plumb
