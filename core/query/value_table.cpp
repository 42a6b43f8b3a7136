#include "query/value_table.h"

#include <algorithm>
#include <numeric>

namespace plumb::query {
namespace {

constexpr std::size_t kFewestSlots = 16;
constexpr std::uint64_t kFrequent = 4;  // times the mean count

}  // namespace

ValueTable::ValueTable()
    : m_slots(2) {}

std::uint32_t ValueTable::addColumn(ValueLimits& limits) {
    if (m_columns == m_stride) {
        const std::uint32_t stride = m_stride * 2;
        for (std::vector<std::uint32_t>* numbers : {&m_times, &m_first}) {
            std::vector<std::uint32_t> wider(m_values.size() * stride);
            for (std::size_t value = 0; value < m_values.size(); ++value) {
                std::copy_n(numbers->begin() + static_cast<std::ptrdiff_t>(value * m_stride), m_stride,
                            wider.begin() + static_cast<std::ptrdiff_t>(value * stride));
            }
            limits.used += (wider.size() - numbers->size()) * sizeof(std::uint32_t);
            *numbers = std::move(wider);
        }
        m_stride = stride;
    }
    if (!exact()) {
        m_estimates.emplace_back();
        m_estimate = m_estimates.data();
        limits.used += sizeof(DistinctEstimate);
    }
    return m_columns++;
}

std::size_t ValueTable::find(std::uint64_t key) const {
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = home(key);; at = (at + 1) & mask) {
        if (m_slots[at].key == key) {
            return static_cast<std::size_t>(m_slots[at].entry);
        }
        if (m_slots[at].key == 0) {
            return m_values.size();
        }
    }
}

void ValueTable::rebuildSlots(std::size_t slots, ValueLimits& limits) {
    limits.used += slots * sizeof(Slot);
    limits.used -= m_slots.size() > 2 ? m_slots.size() * sizeof(Slot) : 0;
    m_slots.assign(slots, Slot{});
    m_shift = 64;
    for (std::size_t size = slots; size > 1; size /= 2) {
        --m_shift;
    }
    for (std::size_t entry = 0; entry < m_values.size(); ++entry) {
        std::size_t at = home(m_values[entry].key);
        while (m_slots[at].key != 0) {
            at = (at + 1) & (slots - 1);
        }
        m_slots[at] = {m_values[entry].key, entry};
    }
}

std::size_t ValueTable::insert(const Value& value, ValueLimits& limits) {
    if ((m_values.size() + 1) * 2 > m_slots.size()) {
        rebuildSlots(std::max(kFewestSlots, m_slots.size() * 2), limits);
    }
    const std::size_t entry = m_values.size();
    std::size_t at = home(value.key);
    while (m_slots[at].key != 0) {
        at = (at + 1) & (m_slots.size() - 1);
    }
    m_slots[at] = {value.key, entry};
    m_values.push_back(value);
    m_times.resize(m_times.size() + m_stride);
    m_first.resize(m_first.size() + m_stride);
    limits.used += sizeof(Value) + value.text.size() + m_stride * sizeof(Count);
    return entry;
}

void ValueTable::addElsewhere(std::uint64_t key, std::string_view value, std::uint32_t column, std::uint32_t message,
                              ValueLimits& limits) {
    std::size_t entry = m_values.empty() ? 0 : find(key);
    if (entry == m_values.size()) {
        if (!exact()) {
            m_estimates[column].add(spread(key));
            return;
        }
        if (m_values.size() >= limits.distinct || limits.used > limits.memory) {
            startEstimating();
            keepFrequent(kFrequent, limits);
            m_estimates[column].add(spread(key));
            return;
        }
        entry = insert({key, value.size(), std::string(value.substr(0, limits.text)), false}, limits);
    }
    count(entry, column, message);
}

void ValueTable::startEstimating() {
    m_estimates.resize(m_columns);
    m_estimate = m_estimates.data();
    for (std::size_t entry = 0; entry < m_values.size(); ++entry) {
        for (std::uint32_t column = 0; column < m_columns; ++column) {
            if (countOf(entry, column).times != 0) {
                m_estimates[column].add(spread(m_values[entry].key));
            }
        }
    }
}

// Values that stand clearly more often than the mean stay; of a field whose values all differ, none does.
void ValueTable::keepFrequent(std::uint64_t timesTheMean, ValueLimits& limits) {
    std::vector<std::uint64_t> totals(m_values.size());
    std::uint64_t sum = 0;
    for (std::size_t entry = 0; entry < m_values.size(); ++entry) {
        for (std::uint32_t column = 0; column < m_columns; ++column) {
            totals[entry] += countOf(entry, column).times;
        }
        sum += totals[entry];
    }
    std::vector<std::size_t> order(m_values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return totals[a] > totals[b]; });
    const std::uint64_t enough = m_values.empty() ? 0 : sum / m_values.size() * timesTheMean;
    while (!order.empty() && (order.size() > limits.kept || totals[order.back()] < enough)) {
        order.pop_back();
    }
    const auto memory = [this] {
        std::uint64_t bytes = m_times.size() * sizeof(Count);
        for (const Value& value : m_values) {
            bytes += sizeof(Value) + value.text.size();
        }
        return bytes;
    };
    limits.used -= std::min(limits.used, memory());
    std::vector<Value> values;
    std::vector<std::uint32_t> times, first;
    for (const std::size_t entry : order) {
        values.push_back(std::move(m_values[entry]));
        const auto from = static_cast<std::ptrdiff_t>(entry * m_stride),
                   to = from + static_cast<std::ptrdiff_t>(m_stride);
        times.insert(times.end(), m_times.begin() + from, m_times.begin() + to);
        first.insert(first.end(), m_first.begin() + from, m_first.begin() + to);
    }
    m_values = std::move(values);
    m_times = std::move(times);
    m_first = std::move(first);
    limits.used += memory() + m_estimates.size() * sizeof(DistinctEstimate);
    std::size_t slots = m_values.empty() ? 2 : kFewestSlots;
    while (slots < m_values.size() * 2) {
        slots *= 2;
    }
    rebuildSlots(slots, limits);
}

std::uint64_t ValueTable::distinct(const std::vector<std::uint32_t>& columns) const {
    if (!exact()) {
        DistinctEstimate all;
        for (const std::uint32_t column : columns) {
            all.unite(m_estimates[column]);
        }
        return all.count();
    }
    std::uint64_t different = 0;
    for (std::size_t entry = 0; entry < m_values.size(); ++entry) {
        const auto stands = [&](std::uint32_t column) { return countOf(entry, column).times != 0; };
        different += std::any_of(columns.begin(), columns.end(), stands) ? 1 : 0;
    }
    return different;
}

void ValueTable::merge(const ValueTable& other, const std::vector<std::uint32_t>& columnMap, ValueLimits& limits) {
    const bool bothExact = exact() && other.exact();
    if (!bothExact) {
        if (exact()) {
            startEstimating();
        } else {
            // A value that only one side went on counting may stand more often than its count says.
            for (Value& value : m_values) {
                value.atLeast = value.atLeast || (!other.exact() && other.find(value.key) == other.m_values.size());
            }
        }
    }
    const bool thisCut = !m_estimates.empty();
    for (std::size_t entry = 0; entry < other.m_values.size(); ++entry) {
        const Value& value = other.m_values[entry];
        std::size_t at = m_values.empty() ? 0 : find(value.key);
        if (at == m_values.size()) {
            at = insert(value, limits);
            m_values[at].atLeast = value.atLeast || (thisCut && !bothExact);
        }
        m_values[at].atLeast = m_values[at].atLeast || value.atLeast;
        for (std::uint32_t column = 0; column < other.m_columns; ++column) {
            const Count theirs = other.countOf(entry, column);
            if (theirs.times == 0) {
                continue;
            }
            std::uint32_t& times = m_times[at * m_stride + columnMap[column]];
            std::uint32_t& first = m_first[at * m_stride + columnMap[column]];
            first = times == 0 ? theirs.firstMessage : std::min(first, theirs.firstMessage);
            times =
                static_cast<std::uint32_t>(std::min<std::uint64_t>(std::uint64_t{times} + theirs.times, UINT32_MAX));
            if (!bothExact && other.exact()) {
                m_estimates[columnMap[column]].add(spread(value.key));
            }
        }
    }
    for (std::size_t column = 0; column < other.m_estimates.size(); ++column) {
        m_estimates[columnMap[column]].unite(other.m_estimates[column]);
    }
    if (bothExact && m_values.size() > limits.distinct) {
        startEstimating();
    }
    if (!exact()) {
        keepFrequent(bothExact ? kFrequent : 0, limits);
    }
}

}  // namespace plumb::query
