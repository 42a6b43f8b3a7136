// The values of one path: how often each stands there, split by column (a column is a message type), and the first
// message that has it. Exact up to a limit of different values; past it the most frequent values of that moment are
// counted on exactly, the rest only feeds an estimate of how many there are. Bounded, mergeable, deterministic.
//
// One hash table holds a slot for each value and a slot for each pair of value and column, which has the counter, so a
// value that was seen before costs one cache line.
#pragma once

#include "query/distinct_estimate.h"
#include "query/value_key.h"

#include <cstddef>
#include <cstdint>
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
    struct Value {
        std::uint64_t key = 0;
        std::uint64_t length = 0;
        std::string text;      ///< the first bytes
        bool atLeast = false;  ///< the value may stand more often (only after a merge of estimates)
    };
    struct Tally {
        std::uint64_t times = 0;
        std::uint32_t firstMessage = UINT32_MAX;
    };

    ValueTable();
    ValueTable(const ValueTable&) = delete;
    ValueTable& operator=(const ValueTable&) = delete;

    /// Room for a further column (message type); returns its number.
    std::uint32_t addColumn(ValueLimits& limits);

    /// Brings the place where the value would be counted into the cache.
    void prefetch(std::uint64_t key, std::uint32_t column) const {
        if (onlyEstimates()) {
            m_estimate[column].prefetch(spread(key));
            return;
        }
#if defined(__GNUC__)
        __builtin_prefetch(&m_buckets[home(pairKey(key, column))]);
#endif
    }
    void add(std::uint64_t key, std::string_view value, std::uint32_t column, std::uint32_t message,
             ValueLimits& limits) {
        const std::uint64_t pair = pairKey(key, column);
        Bucket& bucket = m_buckets[home(pair)];
        // Which of the four it is, without a branch that could be guessed wrongly.
        const unsigned at = (bucket.keys[1] == pair ? 1u : 0u) | (bucket.keys[2] == pair ? 2u : 0u) |
                            (bucket.keys[3] == pair ? 3u : 0u);
        if (bucket.keys[at] == pair) {
            count(bucket.times[at]);
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
    [[nodiscard]] const std::vector<Value>& values() const {
        return m_values;
    }
    /// For each of values(), how often it stands in some columns together.
    [[nodiscard]] std::vector<Tally> tally(const std::vector<std::uint32_t>& columns) const;

    /// Takes in `other`, whose column i is columnMap[i] here.
    void merge(const ValueTable& other, const std::vector<std::uint32_t>& columnMap, ValueLimits& limits);

private:
    static constexpr unsigned kNoSlots = 63;  ///< the shift of a table of two buckets, which are always free
    static constexpr std::uint32_t kSelf = 0x80000000u, kNone = UINT32_MAX;

    /// Four slots in one cache line, filled from the front; what does not fit goes into the next bucket.
    struct alignas(64) Bucket {
        std::uint64_t keys[4] = {};   ///< 0: free
        std::uint32_t times[4] = {};  ///< of a pair
        std::uint32_t index[4] = {};  ///< of the pair, or of the value with kSelf set
    };
    struct Place {
        std::size_t bucket = 0;
        unsigned slot = 0;
    };
    struct Pair {
        std::uint32_t value = 0;
        std::uint32_t column = 0;
        std::uint32_t firstMessage = 0;
    };

    static std::uint64_t pairKey(std::uint64_t key, std::uint32_t column) {
        return key ^ (column + std::uint64_t{1}) * 0xd6e8feb86659fd93u;
    }
    [[nodiscard]] std::size_t home(std::uint64_t key) const {
        return static_cast<std::size_t>((key * 0x9e3779b97f4a7c15u) >> m_shift);
    }
    /// Past the limit, and no value was frequent enough to be counted on.
    [[nodiscard]] bool onlyEstimates() const {
        return m_shift == kNoSlots && m_estimate != nullptr;
    }
    static void count(std::uint32_t& times) {
        times += times != UINT32_MAX ? 1 : 0;
    }

    void addElsewhere(std::uint64_t key, std::string_view value, std::uint32_t column, std::uint32_t message,
                      ValueLimits& limits);
    [[nodiscard]] Place find(std::uint64_t slotKey) const;
    [[nodiscard]] std::uint32_t findValue(std::uint64_t key) const;
    std::uint32_t insertValue(Value value, ValueLimits& limits);
    void insertPair(std::uint32_t value, std::uint32_t column, std::uint32_t times, std::uint32_t message,
                    ValueLimits& limits);
    void put(std::uint64_t key, std::uint32_t times, std::uint32_t index, ValueLimits& limits);
    void place(std::uint64_t key, std::uint32_t times, std::uint32_t index);
    void resize(std::size_t buckets, ValueLimits& limits);
    [[nodiscard]] std::vector<std::uint32_t> timesOfPairs() const;
    [[nodiscard]] std::uint64_t memoryOfEntries() const;
    void startEstimating();
    void keepFrequent(std::uint64_t timesTheMean, ValueLimits& limits);

    // What every value touches, in one cache line.
    std::vector<Bucket> m_buckets;
    DistinctEstimate* m_estimate = nullptr;  ///< m_estimates' data
    unsigned m_shift = kNoSlots;
    std::uint32_t m_used = 0;  ///< slots

    std::vector<Pair> m_pairs;
    std::vector<Value> m_values;
    std::uint32_t m_columns = 0;
    std::vector<DistinctEstimate> m_estimates;  ///< one a column once over the limit
};

}  // namespace plumb::query
