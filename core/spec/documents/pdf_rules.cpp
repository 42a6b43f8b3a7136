#include "spec/documents/pdf_rules.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace plumb::spec::pdf {
namespace {

constexpr double kEndTouch = 1.4;  // the end of one is on another
constexpr double kShortest = 8;    // shorter lines are letters
constexpr std::size_t kMostRules = 2000;

bool meet(const Rule& across, const Rule& down, double touch = kTouch) {
    return down.at >= across.from - touch && down.at <= across.to + touch && across.at >= down.from - touch &&
           across.at <= down.to + touch;
}

std::vector<Rule> longEnough(const std::vector<Rule>& rules) {
    std::vector<Rule> kept;
    for (const Rule& rule : rules) {
        if (rule.length() >= kShortest && kept.size() < kMostRules) {
            kept.push_back(rule);
        }
    }
    return kept;
}

// Strokes of letters: no line of a table goes through a word without going past it.
std::vector<Rule> withoutStrokes(std::vector<Rule> rules, const Page& page, bool down) {
    constexpr double kPast = 2;
    std::erase_if(rules, [&](const Rule& rule) {
        return std::any_of(page.words.begin(), page.words.end(), [&](const Word& word) {
            const Box& box = word.box;
            return down ? rule.at >= box.left && rule.at <= box.right && rule.from >= box.top - kPast &&
                              rule.to <= box.bottom + kPast
                        : rule.at >= box.top && rule.at <= box.bottom && rule.from >= box.left - kPast &&
                              rule.to <= box.right + kPast;
        });
    });
    return rules;
}

// Does a line of the other direction go through this end?
bool endsOnLine(double at, double end, const std::vector<Rule>& others) {
    return std::any_of(others.begin(), others.end(), [&](const Rule& other) {
        return std::abs(other.at - end) <= kEndTouch && other.from - kEndTouch <= at && other.to + kEndTouch >= at;
    });
}

// Is it a piece of a line whose next piece is long?
bool goesOnLong(const Rule& rule, const std::vector<Rule>& rules, double surelyLong) {
    constexpr double kBetweenPieces = 1;
    return std::any_of(rules.begin(), rules.end(), [&](const Rule& next) {
        return next.length() >= surelyLong && std::abs(next.at - rule.at) < kBetweenPieces &&
               (std::abs(next.from - rule.to) <= kBetweenPieces || std::abs(rule.from - next.to) <= kBetweenPieces);
    });
}

// Bars and stems of large letters are lines too. Those of a table are long, or end on lines of the table.
std::vector<Rule> ofTables(const std::vector<Rule>& rules, const std::vector<Rule>& others, double surelyLong) {
    std::vector<Rule> kept;
    for (const Rule& rule : rules) {
        if (rule.length() >= surelyLong || goesOnLong(rule, rules, surelyLong) ||
            (endsOnLine(rule.at, rule.from, others) && endsOnLine(rule.at, rule.to, others))) {
            kept.push_back(rule);
        }
    }
    return kept;
}

// Which lines hang together.
class Groups {
public:
    explicit Groups(std::size_t count)
        : m_above(count) {
        std::iota(m_above.begin(), m_above.end(), std::size_t{0});
    }
    std::size_t of(std::size_t i) {
        while (m_above[i] != i) {
            m_above[i] = m_above[m_above[i]];
            i = m_above[i];
        }
        return i;
    }
    void join(std::size_t a, std::size_t b) { m_above[of(a)] = of(b); }

private:
    std::vector<std::size_t> m_above;
};

// Of one line that was drawn in pieces, a piece may meet no line of the other direction.
void joinPieces(const std::vector<Rule>& rules, std::size_t first, Groups& groups) {
    for (std::size_t i = 0; i < rules.size(); ++i) {
        for (std::size_t k = 0; k < rules.size(); ++k) {
            if (std::abs(rules[i].to - rules[k].from) <= kTouch && std::abs(rules[i].at - rules[k].at) <= kEndTouch) {
                groups.join(first + i, first + k);
            }
        }
    }
}

// Words too narrow for a line of their own are struck out when all others beside them are: "8 1 IS O Sex".
void strikeNarrow(Page& page) {
    constexpr double kSameLine = 1.5;
    std::vector<Word*> words;
    words.reserve(page.words.size());
    for (Word& word : page.words) {
        words.push_back(&word);
    }
    std::stable_sort(words.begin(), words.end(),
                     [](const Word* a, const Word* b) { return a->box.middleY() < b->box.middleY(); });
    for (auto from = words.begin(); from != words.end();) {
        const double top = (*from)->box.middleY();
        const auto to =
            std::find_if(from, words.end(), [&](const Word* word) { return word->box.middleY() > top + kSameLine; });
        const bool any = std::any_of(from, to, [](const Word* word) { return word->struck; });
        const bool all =
            std::all_of(from, to, [](const Word* word) { return word->struck || word->box.width() < kShortest; });
        for (; from != to; ++from) {
            (*from)->struck = (*from)->struck || (any && all);
        }
    }
}

}  // namespace

std::vector<Rules> rulesThatMeet(const Page& page) {
    constexpr double kLongAcross = 60, kLongDown = 30;
    const std::vector<Rule> allAcross = withoutStrokes(longEnough(page.across), page, false);
    const std::vector<Rule> allDown = withoutStrokes(longEnough(page.down), page, true);
    const std::vector<Rule> across = ofTables(allAcross, allDown, kLongAcross);
    const std::vector<Rule> down = ofTables(allDown, across, kLongDown);
    Groups groups(across.size() + down.size());
    for (std::size_t i = 0; i < across.size(); ++i) {
        for (std::size_t k = 0; k < down.size(); ++k) {
            if (meet(across[i], down[k])) {
                groups.join(i, across.size() + k);
            }
        }
    }
    joinPieces(across, 0, groups);
    joinPieces(down, across.size(), groups);
    std::vector<Rules> found(across.size() + down.size());
    for (std::size_t i = 0; i < across.size(); ++i) {
        found[groups.of(i)].across.push_back(across[i]);
    }
    for (std::size_t k = 0; k < down.size(); ++k) {
        found[groups.of(across.size() + k)].down.push_back(down[k]);
    }
    std::erase_if(found, [](const Rules& lines) { return lines.across.size() < 2 || lines.down.size() < 2; });
    return found;
}

void markStruck(Page& page) {
    // Lower down stand the feet of letters: of "12" in bold they are one line.
    constexpr double kUpper = 0.35, kLower = 0.6, kEnds = 0.6, kPast = 2;
    std::vector<Rule> rules = longEnough(page.across);
    std::sort(rules.begin(), rules.end(), [](const Rule& a, const Rule& b) { return a.at < b.at; });
    for (Word& word : page.words) {
        // Letters that are lines themselves are struck out only by a line that goes on.
        const bool ownLines = word.text.find_first_not_of("4-_=+*#\xE2\x80\x93\x94") == std::string::npos;
        const double ends = ownLines ? -kPast : kEnds;
        const double from = word.box.top + word.box.height() * kUpper, to = word.box.top + word.box.height() * kLower;
        auto rule =
            std::lower_bound(rules.begin(), rules.end(), from, [](const Rule& a, double at) { return a.at < at; });
        for (; rule != rules.end() && rule->at <= to && !word.struck; ++rule) {
            word.struck =
                rule->from <= word.box.left + ends && rule->to >= word.box.right - ends && rule->length() >= kShortest;
        }
    }
    strikeNarrow(page);
}

}  // namespace plumb::spec::pdf
