// Regular expressions that match whole values against those that search, and lists of locations.
#include "spec/xml/nist_assertion.h"

#include <algorithm>
#include <charconv>

namespace plumb::spec {
namespace {

// IGAMT's way to say "holds something that is not blank", with a look-ahead that RE2 does not have.
constexpr std::string_view kNotBlank = "^(?!\\s*$).+";
constexpr std::string_view kNotBlankHere = "^.*\\S.*$";
constexpr std::string_view kOpen = "^(?:";
constexpr std::string_view kClose = ")$";

// An alternative outside brackets: anchors at both ends of the text then belong to one branch each.
bool hasOpenAlternative(std::string_view pattern) {
    int depth = 0;
    bool inClass = false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c == '\\') {
            ++i;
        } else if (inClass) {
            inClass = c != ']';
        } else if (c == '[') {
            inClass = true;
        } else if (c == '(') {
            ++depth;
        } else if (c == ')') {
            --depth;
        } else if (c == '|' && depth == 0) {
            return true;
        }
    }
    return false;
}

bool endsInAnchor(std::string_view pattern) {
    if (!pattern.ends_with('$')) {
        return false;
    }
    const std::string_view before = pattern.substr(0, pattern.size() - 1);
    const std::size_t other = before.find_last_not_of('\\');
    const std::size_t slashes = before.size() - (other == std::string_view::npos ? 0 : other + 1);
    return slashes % 2 == 0;
}

}  // namespace

bool namesMany(const ContextPath& path) {
    const auto many = [](const hl7::Selector& selector) {
        return selector.kind == hl7::Selector::Kind::All || selector.kind == hl7::Selector::Kind::Where;
    };
    return many(path.repetition) ||
           std::any_of(path.steps.begin(), path.steps.end(), [&](const PathStep& step) { return many(step.instance); });
}

std::string searchForWhole(std::string_view pattern) {
    if (pattern == kNotBlank) {
        return std::string(kNotBlankHere);
    }
    if (pattern.starts_with('^') && endsInAnchor(pattern) && !hasOpenAlternative(pattern)) {
        return std::string(pattern);
    }
    return std::string(kOpen) + std::string(pattern) + std::string(kClose);
}

std::string wholeOfSearch(std::string_view pattern) {
    const bool open = hasOpenAlternative(pattern);
    const bool fromStart = pattern.starts_with('^') && !open;
    const bool toEnd = endsInAnchor(pattern) && !open;
    if (fromStart && toEnd) {
        const std::string_view inner = pattern.size() >= kOpen.size() + kClose.size()
                                           ? pattern.substr(kOpen.size(), pattern.size() - kOpen.size() - kClose.size())
                                           : std::string_view();
        const bool ours = pattern.starts_with(kOpen) && pattern.ends_with(kClose) && searchForWhole(inner) == pattern;
        return std::string(ours ? inner : pattern);
    }
    std::string whole = fromStart ? "" : ".*";
    whole += "(?:" + std::string(pattern) + ')';
    return toEnd ? whole : whole + ".*";
}

std::vector<std::uint32_t> parseLocations(std::string_view text) {
    std::vector<std::uint32_t> locations;
    while (!text.empty()) {
        std::uint32_t number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error == std::errc() && number != 0) {
            locations.push_back(number);
        }
        text.remove_prefix(error == std::errc() ? static_cast<std::size_t>(end - text.data()) : 1);
    }
    return locations;
}

std::string printLocations(const std::vector<std::uint32_t>& locations, std::string_view between) {
    std::string out;
    for (const std::uint32_t location : locations) {
        out += out.empty() ? std::string() : std::string(between);
        out += std::to_string(location);
    }
    return out;
}

}  // namespace plumb::spec
