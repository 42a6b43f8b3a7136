// The values of one path: how often each stands there, split by column (a column is a message type), and the first
// message that has it. Exact up to a limit of different values; past it the most frequent values of that moment are
// counted on exactly, the rest only feeds an estimate of how many there are. Bounded, mergeable, deterministic.
//
// One hash table holds a slot for each value and a slot for each pair of value and column, which has the counter.
// Before it, each column counts its first few values itself: most fields have no more.
#pragma once

#include "query/distinct_estimate.h"
#include "query/value_key.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
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

class ValueTable;

/// Which of some keys it is, if it is one of them; without a branch that could be guessed wrongly.
template <std::size_t Count>
[[nodiscard]] unsigned placeAmong(const std::array<std::uint64_t, Count>& keys, std::uint64_t key) {
    unsigned at = 0;
    for (unsigned i = 1; i < Count; ++i) {
        at |= keys[i] == key ? i : 0;
    }
    return at;
}

/// How many values there were, and how long.
struct ValueLengths {
    std::uint64_t filled = 0;
    std::uint64_t bytes = 0;
    std::uint32_t shortest = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t longest = 0;

    void add(std::uint32_t length) {
        ++filled;
        bytes += length;
        shortest = length < shortest ? length : shortest;
        longest = length > longest ? length : longest;
    }
    void add(const ValueLengths& other) {
        filled += other.filled;
        bytes += other.bytes;
        shortest = std::min(shortest, other.shortest);
        longest = std::max(longest, other.longest);
    }
};

/// One column of a table, where most values end: the first three values met here are counted on the spot. What they
/// count is not in the table's own counters. The table knows where its columns are, also when they move.
class ValueColumn {
public:
    ValueColumn() = default;
    ValueColumn(const ValueColumn&) = delete;
    ValueColumn& operator=(const ValueColumn&) = delete;
    ValueColumn(ValueColumn&& other) noexcept;
    ValueColumn& operator=(ValueColumn&&) = delete;
    ~ValueColumn() = default;

    [[nodiscard]] ValueTable* table() const { return m_table; }
    [[nodiscard]] std::uint32_t number() const { return m_number; }
    [[nodiscard]] const ValueLengths& lengths() const { return m_lengths; }
    [[nodiscard]] ValueLengths& lengths() { return m_lengths; }

    /// Counts the value if it is one of the few.
    [[nodiscard]] bool take(std::uint64_t key) {
        const unsigned at = placeAmong(m_keys, key);
        if (m_keys[at] == key) {
            count(m_times[at]);
            return true;
        }
        return false;
    }
    /// Of a value that was not taken: whether only the estimate wants it, and whether nobody does.
    [[nodiscard]] bool onlyEstimates() const { return m_mode == Mode::Estimates; }
    [[nodiscard]] bool nothingNew(std::uint64_t hash) const;

private:
    friend class ValueTable;

    static constexpr std::size_t kFew = 3;
    enum class Mode : std::uint8_t {
        Exact,
        Frequent,   ///< past the limit: frequent values are counted on, the others estimated
        Estimates,  ///< past the limit, and no value was frequent enough
    };

    static void count(std::uint32_t& times) { times += times != UINT32_MAX ? 1 : 0; }
    /// From now on this value, which has a pair in the table, is counted here, if there is room.
    void adopt(std::uint64_t key) {
        if (m_keys.back() == 0) {
            const auto fits = [key](std::uint64_t k) { return k == 0 || k == key; };
            *std::find_if(m_keys.begin(), m_keys.end() - 1, fits) = key;
        }
    }

    // What every value touches, in one cache line.
    std::array<std::uint64_t, kFew> m_keys{};  ///< 0: free
    ValueLengths m_lengths;
    std::array<std::uint32_t, kFew> m_times{};  ///< since the key was taken in
    std::uint8_t m_floor = 0;                   ///< hashes of this rank tell the estimate nothing new
    Mode m_mode = Mode::Exact;
    // And the rest.
    ValueTable* m_table = nullptr;  ///< none before the first value
    std::uint32_t m_number = 0;
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

    /// Takes in a further column (message type).
    void addColumn(ValueColumn& column, ValueLimits& limits);

    /// Counts a value that its column left to the table.
    void add(std::uint64_t key, std::string_view value, ValueColumn& column, std::uint32_t message,
             ValueLimits& limits) {
        const std::uint64_t pair = pairKey(key, column.m_number);
        Bucket& bucket = m_buckets[home(pair)];
        const unsigned at = placeAmong(bucket.keys, pair);
        if (bucket.keys[at] == pair) {
            ValueColumn::count(bucket.times[at]);
            column.adopt(key);
        } else if (addElsewhere(key, value, column, message, limits)) {
            column.adopt(key);
        }
    }
    /// Brings what add() and estimate() will touch into the cache.
    void prefetch(std::uint64_t key, const ValueColumn& column) const {
#if defined(__GNUC__)
        __builtin_prefetch(&m_buckets[home(pairKey(key, column.m_number))]);
#endif
    }
    void prefetchEstimate(std::uint64_t hash, const ValueColumn& column) const {
        m_estimates[column.m_number].prefetch(hash);
    }
    /// Takes in a value that its column left to the estimate.
    void estimate(std::uint64_t hash, ValueColumn& column) {
        DistinctEstimate& estimate = m_estimates[column.m_number];
        estimate.add(hash);
        column.m_floor = estimate.floor();
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
    friend class ValueColumn;

    static constexpr unsigned kNoSlots = 63;  ///< the shift of a table of two buckets, which are always free
    static constexpr std::uint32_t kSelf = 0x80000000u, kNone = UINT32_MAX;

    /// Four slots in one cache line, filled from the front; what does not fit goes into the next bucket.
    struct alignas(64) Bucket {
        std::array<std::uint64_t, 4> keys{};   ///< 0: free
        std::array<std::uint32_t, 4> times{};  ///< of a pair
        std::array<std::uint32_t, 4> index{};  ///< of the pair, or of the value with kSelf set
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
    /// False when the value is not counted, but was told to the estimate.
    bool addElsewhere(std::uint64_t key, std::string_view value, ValueColumn& column, std::uint32_t message,
                      ValueLimits& limits);
    [[nodiscard]] Place find(std::uint64_t slotKey) const;
    [[nodiscard]] std::uint32_t findValue(std::uint64_t key) const;
    std::uint32_t insertValue(Place at, Value value, ValueLimits& limits);
    void insertPair(Place at, std::uint32_t value, std::uint32_t column, std::uint32_t times, std::uint32_t message,
                    ValueLimits& limits);
    void put(Place at, std::uint64_t key, std::uint32_t times, std::uint32_t index, ValueLimits& limits);
    void place(Place at, std::uint64_t key, std::uint32_t times, std::uint32_t index);
    void resize(std::size_t buckets, ValueLimits& limits);
    [[nodiscard]] std::vector<std::uint32_t> timesOfPairs() const;
    [[nodiscard]] std::uint64_t memoryOfEntries() const;
    void startEstimating();
    void keepFrequent(std::uint64_t timesTheMean, ValueLimits& limits);
    void emptyColumns();

    std::vector<Bucket> m_buckets;
    unsigned m_shift = kNoSlots;
    std::uint32_t m_used = 0;  ///< slots

    std::vector<Pair> m_pairs;
    std::vector<Value> m_values;
    std::vector<ValueColumn*> m_columns;
    std::vector<DistinctEstimate> m_estimates;  ///< one a column once over the limit
    std::array<std::uint64_t, 8> m_frequent{};  ///< a bit for each value counted on past the limit, by its hash
};

inline bool ValueColumn::nothingNew(std::uint64_t hash) const {
    return DistinctEstimate::rankOf(hash) <= m_floor &&
           (m_mode == Mode::Estimates || (m_table->m_frequent[hash % 8] >> (hash / 8 % 64) & 1) == 0);
}

}  // namespace plumb::query
