#include "pdf/page_rules.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>

namespace plumb {
namespace {

constexpr int kDark = 232;            // and below
constexpr int kDarker = 20;           // a line is that much darker than what is beside it
constexpr int kBeside = 3;            // dots to either side of a line
constexpr double kLeastOfLine = 0.6;  // of a line's dots are darker than what is beside; others touch something
constexpr double kLeastOfEven = 0.3;  // where all are alike: a line through words, whose stems touch it
constexpr int kShortest = 12;         // dots: shorter ones are letters
constexpr int kThickest = 5;          // thicker ones are filled areas
constexpr int kSameEnds = 3;          // how far ends of one line may differ from row to row
constexpr std::size_t kMost = 20'000;

enum class What { Lines, Areas };

// The picture, or the picture turned so that its columns are rows.
struct Dots {
    const Picture& picture;
    bool turned;
    What what;

    [[nodiscard]] int length() const { return turned ? picture.height : picture.width; }
    [[nodiscard]] int count() const { return turned ? picture.width : picture.height; }
    [[nodiscard]] int grey(int line, int at) const {
        if (line < 0 || line >= count()) {
            return 255;
        }
        const std::ptrdiff_t row = turned ? at : line, column = turned ? line : at;
        return static_cast<unsigned char>(picture.dots[row * picture.rowBytes + column]);
    }
    [[nodiscard]] bool dark(int line, int at) const { return grey(line, at) <= kDark; }
    // Within a filled area only what is darker than the filling is a line.
    [[nodiscard]] bool ofLine(int line, int at) const {
        return lighterBeside(line, at, -1) && lighterBeside(line, at, 1);
    }
    // Right behind a line another filled area may begin.
    [[nodiscard]] bool lighterBeside(int line, int at, int way) const {
        const int lighter = grey(line, at) + kDarker;
        for (int step = kBeside; step > 0; --step) {
            if (lighter <= grey(line + way * step, at)) {
                return true;
            }
        }
        return false;
    }
};

struct Run {
    int from, to;
};

// The runs of dark dots in one row of dots; of lines, from a dot that is darker than what is beside it to the last
// such.
void findRuns(const Dots& dots, int line, std::vector<Run>& runs) {
    runs.clear();
    const int length = dots.length();
    for (int at = 0; at < length; ++at) {
        if (!(dots.what == What::Lines ? dots.ofLine(line, at) : dots.dark(line, at))) {
            continue;
        }
        int to = at, end = at, sure = 0, darkest = 255, lightest = 0;
        while (to < length && dots.dark(line, to)) {
            if (dots.what == What::Areas || dots.ofLine(line, to)) {
                end = to + 1;
                ++sure;
            }
            darkest = std::min(darkest, dots.grey(line, to));
            lightest = std::max(lightest, dots.grey(line, to));
            ++to;
        }
        // In a filled area letters are darker than what fills it.
        const double least = lightest - darkest < kDarker ? kLeastOfEven : kLeastOfLine;
        if (end - at >= kShortest && sure >= least * (end - at)) {
            runs.push_back({at, end});
        }
        at = to;
    }
}

// A line or area that grows as long as the next line of dots has a run with its ends.
struct Growing {
    Run run;
    int first, last;
};

// A line is one rule, a filled area has one at either edge.
void finish(const Growing& grown, What what, std::vector<PageRule>& rules) {
    const double from = grown.run.from, to = grown.run.to;
    const bool thin = grown.last - grown.first < kThickest;
    if (what == What::Lines && thin) {
        rules.push_back({(grown.first + grown.last + 1) / 2.0, from, to});
    } else if (what == What::Areas && !thin) {
        rules.push_back({static_cast<double>(grown.first), from, to});
        rules.push_back({grown.last + 1.0, from, to});
    }
}

void findRules(const Dots& dots, std::vector<PageRule>& rules) {
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
                finish(grown, dots.what, rules);
            }
        }
        open.swap(next);
    }
    for (const Growing& grown : open) {
        finish(grown, dots.what, rules);
    }
}

}  // namespace

std::vector<PageRule> rulesAcross(const Picture& picture) {
    std::vector<PageRule> rules;
    findRules({picture, false, What::Lines}, rules);
    findRules({picture, false, What::Areas}, rules);
    return rules;
}

std::vector<PageRule> rulesDown(const Picture& picture) {
    // Letters that touch a filled area cut it into pieces, so its edges to the sides say nothing.
    std::vector<PageRule> rules;
    findRules({picture, true, What::Lines}, rules);
    return rules;
}

}  // namespace plumb
