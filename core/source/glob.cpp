#include "source/glob.h"

#include "base/ascii.h"

#include <cstddef>

namespace plumb::source {
namespace {

// Matches one character against the pattern at `at`, and moves `at` behind what it used.
bool matchesOne(std::string_view pattern, std::size_t& at, char c) {
    if (pattern[at] == '?') {
        ++at;
        return true;
    }
    const std::size_t close = pattern[at] == '[' ? pattern.find(']', at + 2) : std::string_view::npos;
    if (close == std::string_view::npos) {
        return toLower(pattern[at++]) == toLower(c);
    }
    std::string_view set = pattern.substr(at + 1, close - at - 1);
    at = close + 1;
    const bool negated = set[0] == '!' || set[0] == '^';
    if (negated) {
        set.remove_prefix(1);
    }
    bool in = false;
    for (std::size_t i = 0; i < set.size(); ++i) {
        const bool range = i + 2 < set.size() && set[i + 1] == '-';
        in = in || (toLower(c) >= toLower(set[i]) && toLower(c) <= toLower(set[range ? i + 2 : i]));
        i += range ? 2 : 0;
    }
    return in != negated;
}

// One star is remembered at a time: when the rest does not fit, the last star takes one character more.
bool matches(std::string_view pattern, std::string_view name) {
    std::size_t p = 0, n = 0, star = std::string_view::npos, starName = 0;
    while (n < name.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            starName = n;
            continue;
        }
        std::size_t next = p;
        if (p < pattern.size() && matchesOne(pattern, next, name[n])) {
            p = next;
            ++n;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            n = ++starName;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*') {
        ++p;
    }
    return p == pattern.size();
}

}  // namespace

bool matchesGlob(std::string_view patterns, std::string_view name) {
    bool any = false;
    while (!patterns.empty()) {
        const std::size_t end = patterns.find(';');
        const std::string_view pattern = patterns.substr(0, end);
        if (!pattern.empty()) {
            any = true;
            if (matches(pattern, name)) {
                return true;
            }
        }
        patterns.remove_prefix(end == std::string_view::npos ? patterns.size() : end + 1);
    }
    return !any;
}

}  // namespace plumb::source
