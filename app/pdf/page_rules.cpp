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
constexpr int kWidestLetter = 14;     // light dots between dark ones of a filled area: letters
constexpr int kShortestArea = 40;     // dots, around light letters: shorter ones are letters themselves
constexpr double kLeastFilled = 0.5;  // of the dots of an area where light letters stand in it
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
    int whole;  // the last line of dots that no letter breaks
};

// Light letters in a dark area: it goes on between them.
bool goesOnAroundLetters(const Dots& dots, int line, const Run& run) {
    if (run.to - run.from < kShortestArea) {
        return false;
    }
    int filled = 0, gap = 0;
    for (int at = run.from; at < run.to; ++at) {
        const bool dark = dots.dark(line, at);
        filled += dark ? 1 : 0;
        gap = dark ? 0 : gap + 1;
        if (gap > kWidestLetter) {
            return false;
        }
    }
    return filled >= kLeastFilled * (run.to - run.from);
}

// A line is one rule, a filled area has one at either edge.
void finish(const Growing& grown, What what, std::vector<PageRule>& rules) {
    const double from = grown.run.from, to = grown.run.to;
    const bool thin = grown.whole - grown.first < kThickest;
    if (what == What::Lines && thin) {
        rules.push_back({(grown.first + grown.whole + 1) / 2.0, from, to});
    } else if (what == What::Areas && !thin) {
        rules.push_back({static_cast<double>(grown.first), from, to});
        rules.push_back({grown.whole + 1.0, from, to});
    }
}

// Lines and areas, as one row of dots comes after the other.
class RuleFinder {
public:
    RuleFinder(const Dots& dots, std::vector<PageRule>& rules)
        : m_dots(dots)
        , m_rules(rules) {}

    void find() {
        std::vector<Run> runs;
        for (int line = 0; line < m_dots.count() && m_rules.size() < kMost; ++line) {
            findRuns(m_dots, line, runs);
            m_next.clear();
            if (m_dots.what == What::Areas) {
                goOnAroundLetters(line, runs);
            }
            for (const Run run : runs) {
                take(run, line);
            }
            for (const Growing& grown : m_open) {
                if (grown.last == line - 1) {
                    finish(grown, m_dots.what, m_rules);
                }
            }
            m_open.swap(m_next);
        }
        for (const Growing& grown : m_open) {
            finish(grown, m_dots.what, m_rules);
        }
    }

private:
    static bool sameEnds(const Run& a, const Run& b) {
        return std::abs(a.from - b.from) <= kSameEnds && std::abs(a.to - b.to) <= kSameEnds;
    }

    void take(Run run, int line) {
        const auto same = std::find_if(m_open.begin(), m_open.end(), [&](const Growing& grown) {
            return grown.last == line - 1 && sameEnds(grown.run, run);
        });
        if (same == m_open.end()) {
            m_next.push_back({run, line, line, line});
            return;
        }
        m_next.push_back(
            {{std::min(same->run.from, run.from), std::max(same->run.to, run.to)}, same->first, line, line});
        same->last = line + 1;  // gone on, as one of `m_next`
    }

    void goOnAroundLetters(int line, const std::vector<Run>& runs) {
        for (Growing& grown : m_open) {
            const bool whole =
                std::any_of(runs.begin(), runs.end(), [&](const Run& run) { return sameEnds(grown.run, run); });
            if (whole || grown.last != line - 1 || !goesOnAroundLetters(m_dots, line, grown.run)) {
                continue;
            }
            m_next.push_back({grown.run, grown.first, line, grown.whole});
            grown.last = line + 1;
        }
    }

    const Dots& m_dots;
    std::vector<PageRule>& m_rules;
    std::vector<Growing> m_open, m_next;
};

void findRules(const Dots& dots, std::vector<PageRule>& rules) {
    RuleFinder(dots, rules).find();
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
