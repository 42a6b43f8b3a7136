// The values of one path: how often each stands there, split by column (a column is a message type), and the first
// message that has it. Exact up to a limit of different values; past it the most frequent values of that moment are
// counted on exactly, the rest only feeds an estimate of how many there are. Bounded, mergeable, deterministic.
#pragma once

#include "query/distinct_estimate.h"
#include "query/value_key.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::query {

/// What all tables of one Statistics share.
struct ValueLimits {
    std::uint32_t distinct = 4096;  ///< different values a path
    std::uint32_t kept = 256;       ///< values counted on past that limit
    std::uint32_t text = 120;       ///< bytes of a value that are kept to show it
    std::uint64_t memory = std::uint64_t{256} << 20;
    std::uint64_t used = 0;
};

class alignas(64) ValueTable {
public:
    struct Count {
        std::uint32_t times = 0;
        std::uint32_t firstMessage = 0;
    };
    struct Value {
        std::uint64_t key = 0;
        std::uint64_t length = 0;
        std::string text;      ///< the first bytes
        bool atLeast = false;  ///< the value may stand more often (only after a merge of estimates)
    };

    ValueTable();
    ValueTable(const ValueTable&) = delete;
    ValueTable& operator=(const ValueTable&) = delete;

    /// Room for a further column (message type); returns its number.
    std::uint32_t addColumn(ValueLimits& limits);

    /// Brings the place where `key` would stand into the cache.
    void prefetch(std::uint64_t key, std::uint32_t column) const {
        if (onlyEstimates()) {
            m_estimate[column].prefetch(spread(key));
            return;
        }
#if defined(__GNUC__)
        __builtin_prefetch(&m_slots[home(key)]);
#endif
    }
    /// Once that place is there: the counter.
    void prefetchCounter(std::uint64_t key, std::uint32_t column) const {
#if defined(__GNUC__)
        const Slot& slot = m_slots[home(key)];
        if (slot.key == key) {
            __builtin_prefetch(&m_times[slot.entry * m_stride + column]);
        }
#else
        (void)key;
        (void)column;
#endif
    }
    void add(std::uint64_t key, std::string_view value, std::uint32_t column, std::uint32_t message,
             ValueLimits& limits) {
        const Slot& slot = m_slots[home(key)];
        if (slot.key == key) {
            count(slot.entry, column, message);
        } else if (onlyEstimates()) {
            m_estimate[column].add(spread(key));
        } else {
            addElsewhere(key, value, column, message, limits);
        }
    }

    [[nodiscard]] bool exact() const {
        return m_estimates.empty();
    }
    /// Different values in some columns together.
    [[nodiscard]] std::uint64_t distinct(const std::vector<std::uint32_t>& columns) const;
    [[nodiscard]] std::uint32_t columns() const {
        return m_columns;
    }
    [[nodiscard]] const std::vector<Value>& values() const {
        return m_values;
    }
    [[nodiscard]] Count countOf(std::size_t value, std::uint32_t column) const {
        return {m_times[value * m_stride + column], m_first[value * m_stride + column]};
    }

    /// Takes in `other`, whose column i is columnMap[i] here.
    void merge(const ValueTable& other, const std::vector<std::uint32_t>& columnMap, ValueLimits& limits);

private:
    struct Slot {
        std::uint64_t key = 0;
        std::uint64_t entry = 0;
    };

    /// Past the limit, and no value was frequent enough to be counted on.
    [[nodiscard]] bool onlyEstimates() const {
        return m_shift == kNoSlots && m_estimate != nullptr;
    }
    [[nodiscard]] std::size_t home(std::uint64_t key) const {
        return static_cast<std::size_t>((key * 0x9e3779b97f4a7c15u) >> m_shift);
    }
    void count(std::uint64_t entry, std::uint32_t column, std::uint32_t message) {
        std::uint32_t& times = m_times[entry * m_stride + column];
        if (times++ == 0) {
            m_first[entry * m_stride + column] = message;
        }
        times -= times == 0 ? 1 : 0;  // stays at the most a counter can hold
    }
    void addElsewhere(std::uint64_t key, std::string_view value, std::uint32_t column, std::uint32_t message,
                      ValueLimits& limits);
    std::size_t find(std::uint64_t key) const;
    std::size_t insert(const Value& value, ValueLimits& limits);
    void rebuildSlots(std::size_t slots, ValueLimits& limits);
    void startEstimating();
    void keepFrequent(std::uint64_t timesTheMean, ValueLimits& limits);

    static constexpr unsigned kNoSlots = 63;  ///< the shift of a table of two slots, which are always free

    // What every value touches, in one cache line.
    std::vector<Slot> m_slots;
    std::vector<std::uint32_t> m_times;      ///< by value and column
    DistinctEstimate* m_estimate = nullptr;  ///< m_estimates' data
    unsigned m_shift = kNoSlots;
    std::uint32_t m_stride = 1;

    std::vector<std::uint32_t> m_first;  ///< the first message, likewise
    std::vector<Value> m_values;
    std::uint32_t m_columns = 0;
    std::vector<DistinctEstimate> m_estimates;  ///< one a column once over the limit
};

}  // namespace plumb::query
