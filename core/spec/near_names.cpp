#include "spec/near_names.h"

#include "base/ascii.h"

#include <algorithm>

namespace plumb::spec {
namespace {

constexpr std::size_t kLongestName = 64;

/// Edits (insert, remove, replace, swap of neighbours) between two short texts, or `limit` + 1.
std::size_t edits(std::string_view a, std::string_view b, std::size_t limit) {
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > limit) {
        return limit + 1;
    }
    std::vector<std::size_t> before, last(b.size() + 1), now(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        last[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        now[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = toLower(a[i - 1]) == toLower(b[j - 1]);
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && toLower(a[i - 1]) == toLower(b[j - 2]) && toLower(a[i - 2]) == toLower(b[j - 1])) {
                now[j] = std::min(now[j], before[j - 2] + 1);
            }
        }
        before = last;
        last = now;
    }
    return last[b.size()];
}

}  // namespace

std::string nearName(std::string_view name, std::span<const std::string_view> known) {
    if (name.empty() || name.size() > kLongestName) {
        return {};
    }
    std::size_t limit = name.size() <= 3 ? 1 : name.size() <= 6 ? 2 : 3;
    std::string_view best;
    for (const std::string_view candidate : known) {
        if (candidate.size() > kLongestName || candidate == name) {
            continue;
        }
        if (const std::size_t distance = edits(name, candidate, limit);
            distance <= limit && distance < candidate.size() && (best.empty() || distance < limit)) {
            best = candidate;
            limit = distance;
        }
    }
    return std::string(best);
}

std::string listed(std::span<const std::string_view> names) {
    constexpr std::size_t kMost = 12;
    std::string text;
    const std::size_t shown = std::min(names.size(), kMost);
    for (std::size_t i = 0; i < shown; ++i) {
        text += i == 0 ? "" : i + 1 == names.size() ? " or " : ", ";
        text += names[i];
    }
    return names.size() > kMost ? text + " ..." : text;
}

}  // namespace plumb::spec
