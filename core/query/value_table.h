// The values of one path: how often each stands there, split by column (a column is a message type), and the first
// message that has it. Exact up to a limit of different values; past it the most frequent values of that moment are
// counted on exactly, the rest only feeds an estimate of how many there are. Bounded, mergeable, deterministic.
//
// Counters stand in a hash table by pair of value and column, packed six to a cache line, since where they stand in
// memory is what counting costs. Before it, each column counts its first few values itself: most fields have no more.
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
#include <utility>
#include <vector>

namespace plumb::query {

/// What all tables of one Statistics share.
struct ValueLimits {
    static constexpr std::uint8_t kText = 120;  ///< bytes of a value that are kept to show it

    std::uint32_t distinct = 4096;  ///< different values a path
    std::uint32_t kept = 256;       ///< values counted on past that limit
    std::uint64_t memory = std::uint64_t{256} << 20;
    std::uint64_t used = 0;
};

class ValueTable;

/// Which of some keys it is, if it is one of them; without a branch that could be guessed wrongly.
template <class Key, std::size_t Count>
[[nodiscard]] PLUMB_INLINE unsigned placeAmong(const std::array<Key, Count>& keys, Key key) {
    const auto compareAll = [&]<std::size_t... I>(std::index_sequence<I...>) {
        return ((static_cast<unsigned>(I) & (0u - static_cast<unsigned>(keys[I] == key))) | ...);
    };
    return compareAll(std::make_index_sequence<Count>());
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
    /// Whether it belongs to a table; before that it takes no value.
    [[nodiscard]] bool bound() const { return m_mode != Mode::Unbound; }
    [[nodiscard]] std::uint32_t number() const { return m_number; }
    [[nodiscard]] const ValueLengths& lengths() const { return m_lengths; }
    [[nodiscard]] ValueLengths& lengths() { return m_lengths; }

    /// Counts the value if it is one of the few, without a branch.
    [[nodiscard]] bool take(std::uint64_t key) {
        const unsigned at = placeAmong(m_keys, key);
        const bool taken = m_keys[at] == key;
        count(m_times[at], taken);
        return taken;
    }
    [[nodiscard]] bool exact() const { return m_mode == Mode::Exact; }
    /// If not: whether only the estimate wants values, and whether nobody wants this one.
    [[nodiscard]] bool onlyEstimates() const { return m_mode == Mode::Estimates; }
    [[nodiscard]] bool nothingNew(std::uint64_t hash) const;

private:
    friend class ValueTable;

    static constexpr std::size_t kFew = 3;
    enum class Mode : std::uint8_t {
        Unbound,
        Exact,
        Frequent,   ///< past the limit: frequent values are counted on, the others estimated
        Estimates,  ///< past the limit, and no value was frequent enough
    };

    static void count(std::uint32_t& times, bool once = true) {
        times += static_cast<std::uint32_t>(once) & static_cast<std::uint32_t>(times != UINT32_MAX);
    }
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
    std::uint16_t m_number = 0;
    std::uint8_t m_floor = 0;  ///< hashes of this rank tell the estimate nothing new
    Mode m_mode = Mode::Unbound;
    // And the rest.
    ValueTable* m_table = nullptr;  ///< none before the first value
};

class alignas(64) ValueTable {
public:
    struct Value {
        std::uint64_t key = 0;
        std::uint32_t length = 0;
        std::uint32_t firstMessage = 0;  ///< of a single one
        std::uint32_t textBegin = 0;
        std::uint16_t column = 0;  ///< of a single one
        std::uint8_t textLength = 0;
        bool single : 1 = false;   ///< met once so far, and has no pair yet: most values of most fields are
        bool atLeast : 1 = false;  ///< the value may stand more often (only after a merge of estimates)
    };
    struct Tally {
        std::uint64_t times = 0;
        std::uint32_t firstMessage = UINT32_MAX;
    };

    ValueTable() = default;
    ValueTable(const ValueTable&) = delete;
    ValueTable& operator=(const ValueTable&) = delete;

    /// Takes in a further column (message type), of at most 65,536.
    void addColumn(ValueColumn& column, ValueLimits& limits);

    /// Counts a value that its column left to the table, if it has stood in this column before.
    [[nodiscard]] bool count(std::uint64_t key, ValueColumn& column) {
        const PairHash pair(key, column.m_number);
        Bucket& bucket = m_buckets[home(pair)];
        const unsigned at = placeAmong(bucket.low, pair.low());
        if (bucket.low[at] != pair.low() || bucket.high[at] != pair.high()) {
            return false;
        }
        ValueColumn::count(bucket.times[at]);
        column.adopt(key);
        return true;
    }
    /// Takes in a value that count() did not know.
    void add(std::uint64_t key, std::string_view value, ValueColumn& column, std::uint32_t message,
             ValueLimits& limits);

    // What count(), add() and estimate() will touch is brought into the cache. Inline: GCC takes a call of a function
    // that does no more than this for one without effect, and drops it.
    PLUMB_INLINE void prefetchCount(std::uint64_t key, const ValueColumn& column) const {
#if defined(__GNUC__)
        __builtin_prefetch(&m_buckets[home(PairHash(key, column.m_number))]);
#endif
    }
    PLUMB_INLINE void prefetchAdd(std::uint64_t key) const {
#if defined(__GNUC__)
        __builtin_prefetch(m_valueAt.data() + (spread(key) & (m_valueAt.size() - 1)));
#endif
    }
    PLUMB_INLINE void prefetchEstimate(std::uint64_t hash, const ValueColumn& column) const {
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
    /// The first bytes of a value.
    [[nodiscard]] std::string_view text(const Value& value) const {
        return std::string_view(m_texts).substr(value.textBegin, value.textLength);
    }
    /// For each of values(), how often it stands in some columns together.
    [[nodiscard]] std::vector<Tally> tally(const std::vector<std::uint32_t>& columns) const;

    /// Takes in `other`, whose column i is columnMap[i] here.
    void merge(const ValueTable& other, const std::vector<std::uint32_t>& columnMap, ValueLimits& limits);

private:
    friend class ValueColumn;

    static constexpr std::uint32_t kNone = UINT32_MAX;
    static constexpr std::size_t kSlots = 6;

    /// Stands for a pair of value and column: its top bits say where it goes, 47 others that it is there. Two pairs of
    /// one path that are close to one another share those once in 2^47; as with keys, statistics accept that.
    class PairHash {
    public:
        PairHash(std::uint64_t key, std::uint32_t column) {
            std::uint64_t pair = key ^ (column + std::uint64_t{1}) * 0xd6e8feb86659fd93u;
            pair = (pair ^ pair >> 32) * 0x9e3779b97f4a7c15u;
            m_bits = pair ^ pair >> 29;
        }
        [[nodiscard]] std::uint64_t top() const { return m_bits >> 32; }
        [[nodiscard]] std::uint32_t low() const { return static_cast<std::uint32_t>(m_bits); }
        /// Never 0, so that no pair is taken for a free slot.
        [[nodiscard]] std::uint16_t high() const { return static_cast<std::uint16_t>(m_bits >> 32 | 1); }

    private:
        std::uint64_t m_bits;
    };
    /// Six slots in one cache line, filled from the front; what does not fit goes into the next bucket.
    struct alignas(64) Bucket {
        std::array<std::uint32_t, kSlots> low{};
        std::array<std::uint32_t, kSlots> times{};
        std::array<std::uint16_t, kSlots> high{};  ///< 0: free
    };
    struct Pair {
        std::uint32_t value = 0;
        std::uint32_t column = 0;
        std::uint32_t firstMessage = 0;
    };

    [[nodiscard]] std::size_t home(PairHash pair) const {
        return static_cast<std::size_t>(pair.top() * m_buckets.size() >> 32);
    }
    [[nodiscard]] std::uint32_t& timesAt(std::size_t slot) {
        return m_buckets[slot / kSlots].times[slot % kSlots];
    }
    [[nodiscard]] std::size_t find(PairHash pair) const;
    [[nodiscard]] bool isFree(std::size_t slot) const {
        return m_buckets[slot / kSlots].high[slot % kSlots] == 0;
    }
    [[nodiscard]] std::uint32_t findValue(std::uint64_t key) const;
    std::uint32_t insertValue(const Value& value, std::string_view text);
    void putValue(std::uint32_t value);
    void makePair(std::uint32_t single);
    void insertPair(std::uint32_t value, std::uint32_t column, std::uint32_t times, std::uint32_t message);
    void place(std::uint32_t pair, std::uint32_t times);
    void growPairs();
    void growValues();
    void account(ValueLimits& limits);
    [[nodiscard]] std::vector<std::uint32_t> timesOfPairs() const;
    void startEstimating();
    void keepFrequent(std::uint64_t timesTheMean, ValueLimits& limits);
    void emptyColumns();

    std::vector<Bucket> m_buckets{1};
    std::vector<std::uint32_t> m_pairAt = std::vector<std::uint32_t>(kSlots);  ///< by slot; apart, since seldom needed
    std::vector<Pair> m_pairs;
    std::vector<std::uint64_t> m_valueAt =
        std::vector<std::uint64_t>(2);  ///< values by key: 0 is free, else half a hash and the number plus one
    std::vector<Value> m_values;
    std::string m_texts;
    std::vector<ValueColumn*> m_columns;
    std::vector<DistinctEstimate> m_estimates;  ///< one a column once over the limit
    std::array<std::uint64_t, 8> m_frequent{};  ///< a bit for each value counted on past the limit, by its hash
    std::uint64_t m_accounted = 0;              ///< bytes of the above told to the limits
};

inline bool ValueColumn::nothingNew(std::uint64_t hash) const {
    return DistinctEstimate::rankOf(hash) <= m_floor &&
           (m_mode == Mode::Estimates || (m_table->m_frequent[hash % 8] >> (hash / 8 % 64) & 1) == 0);
}

}  // namespace plumb::query
