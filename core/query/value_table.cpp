#include "query/value_table.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace plumb::query {
namespace {

constexpr std::size_t kFewestBuckets = 4;
constexpr std::uint64_t kFrequent = 8;  // times the mean count

std::uint32_t addSaturated(std::uint32_t a, std::uint32_t b) {
    return a > UINT32_MAX - b ? UINT32_MAX : a + b;
}

}  // namespace

ValueColumn::ValueColumn(ValueColumn&& other) noexcept
    : m_keys(other.m_keys)
    , m_lengths(other.m_lengths)
    , m_times(other.m_times)
    , m_floor(other.m_floor)
    , m_mode(other.m_mode)
    , m_table(std::exchange(other.m_table, nullptr))
    , m_number(other.m_number) {
    if (m_table != nullptr) {
        m_table->m_columns[m_number] = this;
    }
}

ValueTable::ValueTable()
    : m_buckets(2) {}

void ValueTable::addColumn(ValueColumn& column, ValueLimits& limits) {
    column.m_table = this;
    column.m_number = static_cast<std::uint32_t>(m_columns.size());
    m_columns.push_back(&column);
    if (!exact()) {
        m_estimates.emplace_back();
        limits.used += sizeof(DistinctEstimate);
        column.m_mode = m_values.empty() ? ValueColumn::Mode::Estimates : ValueColumn::Mode::Frequent;
    }
}

/// After frequent values were chosen: what the columns had counted is in the table, or was given up.
void ValueTable::emptyColumns() {
    m_frequent.fill(0);
    for (const Value& value : m_values) {
        const std::uint64_t hash = spread(value.key);
        m_frequent[hash % 8] |= std::uint64_t{1} << (hash / 8 % 64);
    }
    for (ValueColumn* column : m_columns) {
        column->m_keys.fill(0);
        column->m_times.fill(0);
        column->m_floor = m_estimates[column->m_number].floor();
        column->m_mode = m_values.empty() ? ValueColumn::Mode::Estimates : ValueColumn::Mode::Frequent;
    }
}

/// The slot with this key, or the free one where it would go.
ValueTable::Place ValueTable::find(std::uint64_t slotKey) const {
    const std::size_t mask = m_buckets.size() - 1;
    for (std::size_t at = home(slotKey);; at = (at + 1) & mask) {
        for (unsigned slot = 0; slot < 4; ++slot) {
            if (m_buckets[at].keys[slot] == slotKey || m_buckets[at].keys[slot] == 0) {
                return {at, slot};
            }
        }
    }
}

std::uint32_t ValueTable::findValue(std::uint64_t key) const {
    const Place at = find(key);
    const Bucket& bucket = m_buckets[at.bucket];
    return bucket.keys[at.slot] == key ? bucket.index[at.slot] & ~kSelf : kNone;
}

void ValueTable::place(Place at, std::uint64_t key, std::uint32_t times, std::uint32_t index) {
    Bucket& bucket = m_buckets[at.bucket];
    bucket.keys[at.slot] = key;
    bucket.times[at.slot] = times;
    bucket.index[at.slot] = index;
}

/// Fills the free slot `at`, which find() gave for the key.
void ValueTable::put(Place at, std::uint64_t key, std::uint32_t times, std::uint32_t index, ValueLimits& limits) {
    if ((m_used + std::size_t{1}) * 2 > m_buckets.size() * 4 || m_shift == kNoSlots) {
        resize(std::max(kFewestBuckets, m_buckets.size() * 2), limits);
        at = find(key);
    }
    place(at, key, times, index);
    ++m_used;
}

void ValueTable::resize(std::size_t buckets, ValueLimits& limits) {
    std::vector<Bucket> old(buckets);
    old.swap(m_buckets);
    limits.used += buckets * sizeof(Bucket);
    limits.used -= std::min<std::uint64_t>(limits.used, m_shift == kNoSlots ? 0 : old.size() * sizeof(Bucket));
    m_shift = 64;
    for (std::size_t size = buckets; size > 1; size /= 2) {
        --m_shift;
    }
    for (const Bucket& bucket : old) {
        for (unsigned slot = 0; slot < 4 && bucket.keys[slot] != 0; ++slot) {
            place(find(bucket.keys[slot]), bucket.keys[slot], bucket.times[slot], bucket.index[slot]);
        }
    }
}

std::uint32_t ValueTable::insertValue(Place at, Value value, ValueLimits& limits) {
    const auto index = static_cast<std::uint32_t>(m_values.size());
    limits.used += sizeof(Value) + value.text.size();
    put(at, value.key, 0, index | kSelf, limits);
    m_values.push_back(std::move(value));
    return index;
}

void ValueTable::insertPair(Place at, std::uint32_t value, std::uint32_t column, std::uint32_t times,
                            std::uint32_t message, ValueLimits& limits) {
    const auto index = static_cast<std::uint32_t>(m_pairs.size());
    limits.used += sizeof(Pair);
    m_pairs.push_back({value, column, message});
    put(at, pairKey(m_values[value].key, column), times, index, limits);
}

bool ValueTable::addElsewhere(std::uint64_t key, std::string_view value, ValueColumn& column, std::uint32_t message,
                              ValueLimits& limits) {
    const std::uint64_t pair = pairKey(key, column.m_number);
    const auto counted = [&] {
        const Place at = find(pair);
        Bucket& bucket = m_buckets[at.bucket];
        if (bucket.keys[at.slot] == 0) {
            return false;
        }
        ValueColumn::count(bucket.times[at.slot]);
        return true;
    };
    if (exact() && counted()) {
        return true;
    }
    const Place own = find(key);
    const bool known = m_buckets[own.bucket].keys[own.slot] == key;
    std::uint32_t index = known ? m_buckets[own.bucket].index[own.slot] & ~kSelf : kNone;
    if (index == kNone && exact()) {
        if (m_values.size() < limits.distinct && limits.used <= limits.memory) {
            index = insertValue(own, {key, value.size(), std::string(value.substr(0, limits.text)), false}, limits);
        } else {
            startEstimating();
            keepFrequent(kFrequent, limits);
        }
    }
    if (index == kNone) {
        estimate(spread(key), column);
        return false;
    }
    if (!exact()) {
        if (counted()) {
            return true;
        }
        estimate(spread(key), column);  // known from other columns
    }
    insertPair(find(pair), index, column.m_number, 1, message, limits);
    return true;
}

std::vector<std::uint32_t> ValueTable::timesOfPairs() const {
    std::vector<std::uint32_t> times(m_pairs.size());
    for (const Bucket& bucket : m_buckets) {
        for (unsigned slot = 0; slot < 4 && bucket.keys[slot] != 0; ++slot) {
            if ((bucket.index[slot] & kSelf) == 0) {
                times[bucket.index[slot]] = bucket.times[slot];
            }
        }
    }
    for (const ValueColumn* column : m_columns) {
        for (std::size_t i = 0; i < ValueColumn::kFew && column->m_keys[i] != 0; ++i) {
            const Place at = find(pairKey(column->m_keys[i], column->m_number));
            std::uint32_t& sum = times[m_buckets[at.bucket].index[at.slot]];
            sum = addSaturated(sum, column->m_times[i]);
        }
    }
    return times;
}

std::vector<ValueTable::Tally> ValueTable::tally(const std::vector<std::uint32_t>& columns) const {
    std::vector<bool> wanted(m_columns.size());
    for (const std::uint32_t column : columns) {
        wanted[column] = true;
    }
    const std::vector<std::uint32_t> times = timesOfPairs();
    std::vector<Tally> tallies(m_values.size());
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
        const Pair& pair = m_pairs[i];
        if (wanted[pair.column]) {
            Tally& tally = tallies[pair.value];
            tally.times += times[i];
            tally.firstMessage = std::min(tally.firstMessage, pair.firstMessage);
        }
    }
    return tallies;
}

std::uint64_t ValueTable::distinct(const std::vector<std::uint32_t>& columns) const {
    if (!exact()) {
        DistinctEstimate all;
        for (const std::uint32_t column : columns) {
            all.unite(m_estimates[column]);
        }
        return all.count();
    }
    const std::vector<Tally> tallies = tally(columns);
    return static_cast<std::uint64_t>(
        std::count_if(tallies.begin(), tallies.end(), [](const Tally& tally) { return tally.times != 0; }));
}

void ValueTable::startEstimating() {
    m_estimates.resize(m_columns.size());
    for (const Pair& pair : m_pairs) {
        m_estimates[pair.column].add(spread(m_values[pair.value].key));
    }
}

std::uint64_t ValueTable::memoryOfEntries() const {
    std::uint64_t bytes = m_pairs.size() * sizeof(Pair) + m_values.size() * sizeof(Value);
    for (const Value& value : m_values) {
        bytes += value.text.size();
    }
    return bytes;
}

// Values that stand clearly more often than the mean stay; of a field whose values all differ, none does.
void ValueTable::keepFrequent(std::uint64_t timesTheMean, ValueLimits& limits) {
    std::vector<std::uint32_t> columns(m_columns.size());
    std::iota(columns.begin(), columns.end(), 0u);
    const std::vector<Tally> tallies = tally(columns);
    std::uint64_t sum = 0;
    for (const Tally& tally : tallies) {
        sum += tally.times;
    }
    std::vector<std::uint32_t> order(m_values.size());
    std::iota(order.begin(), order.end(), 0u);
    const auto moreOften = [&](std::uint32_t a, std::uint32_t b) { return tallies[a].times > tallies[b].times; };
    std::stable_sort(order.begin(), order.end(), moreOften);
    const std::uint64_t enough = m_values.empty() ? 0 : sum / m_values.size() * timesTheMean;
    while (!order.empty() && (order.size() > limits.kept || tallies[order.back()].times < enough)) {
        order.pop_back();
    }

    const std::vector<std::uint32_t> times = timesOfPairs();
    limits.used -=
        std::min(limits.used, memoryOfEntries() + (m_shift == kNoSlots ? 0 : m_buckets.size() * sizeof(Bucket)));
    limits.used += m_estimates.size() * sizeof(DistinctEstimate);
    std::vector<Value> values;
    std::vector<Pair> pairs;
    values.swap(m_values);
    pairs.swap(m_pairs);
    m_buckets = std::vector<Bucket>(2);
    m_shift = kNoSlots;
    m_used = 0;
    std::vector<std::uint32_t> kept(values.size(), kNone);
    for (const std::uint32_t value : order) {
        const Place at = find(values[value].key);
        kept[value] = insertValue(at, std::move(values[value]), limits);
    }
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (kept[pairs[i].value] != kNone) {
            const std::uint64_t key = pairKey(m_values[kept[pairs[i].value]].key, pairs[i].column);
            insertPair(find(key), kept[pairs[i].value], pairs[i].column, times[i], pairs[i].firstMessage, limits);
        }
    }
    emptyColumns();
}

void ValueTable::merge(const ValueTable& other, const std::vector<std::uint32_t>& columnMap, ValueLimits& limits) {
    const bool bothExact = exact() && other.exact();
    if (!exact()) {
        // A value that only one side went on counting may stand more often than its count says.
        for (Value& value : m_values) {
            value.atLeast = value.atLeast || (!other.exact() && other.findValue(value.key) == kNone);
        }
    } else if (!bothExact) {
        startEstimating();
        for (Value& value : m_values) {
            value.atLeast = value.atLeast || other.findValue(value.key) == kNone;
        }
    }
    std::vector<std::uint32_t> where(other.m_values.size());
    for (std::size_t i = 0; i < other.m_values.size(); ++i) {
        Value value = other.m_values[i];
        where[i] = findValue(value.key);
        if (where[i] == kNone) {
            value.atLeast = value.atLeast || !bothExact;
            const Place at = find(value.key);
            where[i] = insertValue(at, std::move(value), limits);
        } else {
            m_values[where[i]].atLeast = m_values[where[i]].atLeast || value.atLeast;
        }
    }
    const std::vector<std::uint32_t> times = other.timesOfPairs();
    for (std::size_t i = 0; i < other.m_pairs.size(); ++i) {
        const Pair& theirs = other.m_pairs[i];
        const std::uint32_t column = columnMap[theirs.column], value = where[theirs.value];
        const std::uint64_t key = m_values[value].key;
        const Place at = find(pairKey(key, column));
        if (Bucket& bucket = m_buckets[at.bucket]; bucket.keys[at.slot] != 0) {
            bucket.times[at.slot] = addSaturated(bucket.times[at.slot], times[i]);
            Pair& ours = m_pairs[bucket.index[at.slot]];
            ours.firstMessage = std::min(ours.firstMessage, theirs.firstMessage);
        } else {
            insertPair(at, value, column, times[i], theirs.firstMessage, limits);
        }
        if (!bothExact && other.exact()) {
            m_estimates[column].add(spread(key));
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
