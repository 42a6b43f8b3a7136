#include "project/replay_runs.h"

#include <algorithm>
#include <charconv>

namespace plumb::project {
namespace {

/// A number, and what stands behind it: `sign`, which is taken too, or the end.
template <class Number>
std::optional<Number> takeNumber(std::string_view& text, char sign) {
    Number number{};
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc()) {
        return std::nullopt;
    }
    text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
    if (sign != 0) {
        if (text.empty() || text.front() != sign) {
            return std::nullopt;
        }
        text.remove_prefix(1);
    }
    return number;
}

}  // namespace

void PlanItems::add(std::int64_t source, std::uint64_t number) {
    if (!m_stretches.empty()) {
        PlanStretch& last = m_stretches.back();
        if (last.source == source && last.first + last.count == number) {
            ++last.count;
            ++m_ends.back();
            return;
        }
    }
    m_ends.push_back(size() + 1);
    m_stretches.push_back({source, number, 1});
}

PlanItems::Item PlanItems::at(std::uint64_t place) const {
    const auto end = std::upper_bound(m_ends.begin(), m_ends.end(), place);
    const PlanStretch& stretch = m_stretches[static_cast<std::size_t>(end - m_ends.begin())];
    return {stretch.source, stretch.first + stretch.count - (*end - place)};
}

std::string PlanItems::text() const {
    std::string text;
    for (const PlanStretch& one : m_stretches) {
        text += text.empty() ? "" : ",";
        text += std::to_string(one.source) + ':' + std::to_string(one.first) + '+' + std::to_string(one.count);
    }
    return text;
}

std::optional<PlanItems> PlanItems::parse(std::string_view text) {
    PlanItems items;
    while (!text.empty()) {
        const auto source = takeNumber<std::int64_t>(text, ':');
        const auto first = source ? takeNumber<std::uint64_t>(text, '+') : std::nullopt;
        const auto count = first ? takeNumber<std::uint64_t>(text, 0) : std::nullopt;
        constexpr std::uint64_t kMost = std::uint64_t{1} << 40;
        if (!count || *count == 0 || *count > kMost || *first > kMost || items.size() > kMost) {
            return std::nullopt;
        }
        items.m_ends.push_back(items.size() + *count);
        items.m_stretches.push_back({*source, *first, *count});
        if (!text.empty()) {
            if (text.front() != ',' || text.size() == 1) {
                return std::nullopt;
            }
            text.remove_prefix(1);
        }
    }
    return items;
}

}  // namespace plumb::project
