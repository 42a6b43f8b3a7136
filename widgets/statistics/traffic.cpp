#include "widgets/statistics/traffic.h"

#include "hl7/delimiters.h"
#include "query/statistics.h"

#include <algorithm>
#include <optional>

namespace plumb::desk {
namespace {

// A key is the minute, from a start long before any feed, and below it the type.
constexpr unsigned kTypeBits = 16;
constexpr std::int64_t kEarliest = -2'000'000'000;

std::uint64_t keyOf(std::int64_t minute, std::uint32_t type) {
    return static_cast<std::uint64_t>(minute - kEarliest) << kTypeBits | type;
}

std::int64_t minuteOf(std::uint64_t key) {
    return static_cast<std::int64_t>(key >> kTypeBits) + kEarliest;
}

std::uint32_t typeOf(std::uint64_t key) {
    return static_cast<std::uint32_t>(key & ((1u << kTypeBits) - 1));
}

std::string_view before(std::string_view text, std::uint8_t delimiter) {
    return delimiter == 0 ? text : text.substr(0, text.find(static_cast<char>(delimiter)));
}

constexpr std::size_t kLongestTypePart = 64;

}  // namespace

HeaderGlance glanceAtHeader(ByteView message) {
    HeaderGlance out;
    if (message.size() < 4 || !hl7::isHeaderSegment(message)) {
        return out;
    }
    const hl7::Delimiters delimiters = hl7::readDelimiters(message);
    const std::string_view text = asText(message);
    if (delimiters.field == 0 || text[3] != static_cast<char>(delimiters.field)) {
        return out;
    }
    const auto part = [&](std::string_view field) { return before(field, delimiters.repetition); };
    std::size_t at = 4;
    for (int number = 2; number <= 9 && at <= text.size(); ++number) {
        std::size_t end = at;
        while (end < text.size() && text[end] != static_cast<char>(delimiters.field) && text[end] != '\r' &&
               text[end] != '\n') {
            ++end;
        }
        const std::string_view field = text.substr(at, end - at);
        if (number == 7) {
            out.time = before(part(field), delimiters.component);
        } else if (number == 9) {
            const std::string_view whole = part(field), code = before(whole, delimiters.component);
            out.type = code.substr(0, kLongestTypePart);
            if (code.size() < whole.size()) {
                const std::string_view trigger = before(whole.substr(code.size() + 1), delimiters.component);
                out.type += trigger.empty() ? "" : "^";
                out.type += trigger.substr(0, kLongestTypePart);
            }
        }
        if (end == text.size() || text[end] != static_cast<char>(delimiters.field)) {
            break;
        }
        at = end + 1;
    }
    return out;
}

void TrafficCounter::Tally::add(std::uint64_t key) {
    add(key, 1);
}

void TrafficCounter::Tally::add(std::uint64_t key, std::uint32_t count) {
    if (!m_counts.empty() && m_counts.back().first == key) {
        m_counts.back().second += count;
        return;
    }
    m_counts.emplace_back(key, count);
    if (m_counts.size() >= m_enough) {
        fold();
        m_enough = std::max<std::size_t>(1u << 16, m_counts.size() * 2);
    }
}

void TrafficCounter::Tally::fold() {
    std::sort(m_counts.begin(), m_counts.end());
    std::size_t kept = 0;
    for (std::size_t i = 1; i < m_counts.size(); ++i) {
        if (m_counts[i].first == m_counts[kept].first) {
            m_counts[kept].second += m_counts[i].second;
        } else {
            m_counts[++kept] = m_counts[i];
        }
    }
    m_counts.resize(m_counts.empty() ? 0 : kept + 1);
}

const std::vector<std::pair<std::uint64_t, std::uint32_t>>& TrafficCounter::Tally::folded() {
    fold();
    return m_counts;
}

void TrafficCounter::add(ByteView message) {
    HeaderGlance glance = glanceAtHeader(message);
    auto known = m_numbers.find(glance.type);
    if (known == m_numbers.end()) {
        std::string name = m_numbers.size() >= query::Statistics::kMaxTypes ? std::string(query::Statistics::kOther)
                                                                            : std::move(glance.type);
        const auto [made, isNew] = m_numbers.emplace(std::move(name), static_cast<std::uint32_t>(m_messages.size()));
        if (isNew) {
            m_messages.push_back(0);
        }
        known = made;
    }
    const std::uint32_t type = known->second;
    ++m_messages[type];
    if (glance.time.empty() || glance.time == "\"\"") {
        ++m_without;
        return;
    }
    std::optional<hl7::Hl7Time> time = hl7::parseTime(glance.time);
    if (!time || time->precision < hl7::TimePrecision::Day) {
        ++m_unreadable;
        return;
    }
    time->zoneMinutes.reset();
    const std::int64_t seconds = hl7::startOf(*time).seconds;
    const TrafficUnit unit = time->precision == hl7::TimePrecision::Day    ? TrafficUnit::Day
                             : time->precision == hl7::TimePrecision::Hour ? TrafficUnit::Hour
                                                                           : TrafficUnit::Minute;
    m_tallies[static_cast<std::size_t>(unit)].add(keyOf(floored(seconds, 60) / 60, type));
}

Traffic TrafficCounter::take() {
    Traffic out;
    std::vector<std::uint32_t> order, rank(m_messages.size());
    std::vector<const std::string*> names(m_messages.size());
    for (const auto& [name, number] : m_numbers) {
        names[number] = &name;
    }
    for (std::uint32_t type = 0; type < m_messages.size(); ++type) {
        order.push_back(type);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return m_messages[a] != m_messages[b] ? m_messages[a] > m_messages[b] : *names[a] < *names[b];
    });
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        rank[order[i]] = i;
        out.types.emplace_back(*names[order[i]], m_messages[order[i]]);
        out.messages += m_messages[order[i]];
    }
    for (std::size_t unit = 0; unit < kTrafficUnits; ++unit) {
        const auto& counts = m_tallies[unit].folded();
        for (const auto& [key, count] : counts) {
            if (unit + 1 < kTrafficUnits) {
                const std::int64_t wider = minutesOf(static_cast<TrafficUnit>(unit + 1));
                m_tallies[unit + 1].add(keyOf(floored(minuteOf(key), wider), typeOf(key)), count);
            }
            out.placed[unit] += count;
            out.counts[unit].push_back({minuteOf(key), rank[typeOf(key)], count});
        }
        std::sort(out.counts[unit].begin(), out.counts[unit].end(), [](const TrafficCount& a, const TrafficCount& b) {
            return a.start != b.start ? a.start < b.start : a.type < b.type;
        });
    }
    out.without = m_without;
    out.unreadable = m_unreadable;
    return out;
}

}  // namespace plumb::desk
