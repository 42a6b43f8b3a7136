#include "query/value_table.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace plumb::query {
namespace {

constexpr std::uint64_t kFrequent = 8;  // times the mean count

std::uint32_t addSaturated(std::uint32_t a, std::uint32_t b) {
    return a > UINT32_MAX - b ? UINT32_MAX : a + b;
}

}  // namespace

ValueColumn::ValueColumn(ValueColumn&& other) noexcept
    : m_keys(other.m_keys)
    , m_lengths(other.m_lengths)
    , m_times(other.m_times)
    , m_number(other.m_number)
    , m_floor(other.m_floor)
    , m_mode(other.m_mode)
    , m_table(std::exchange(other.m_table, nullptr)) {
    if (m_table != nullptr) {
        m_table->m_columns[m_number] = this;
    }
}

void ValueTable::addColumn(ValueColumn& column, ValueLimits& limits) {
    column.m_table = this;
    column.m_number = static_cast<std::uint16_t>(m_columns.size());
    m_columns.push_back(&column);
    column.m_mode = ValueColumn::Mode::Exact;
    if (!exact()) {
        m_estimates.emplace_back();
        account(limits);
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

/// The slot of this pair, or the free one where it would go.
std::size_t ValueTable::find(PairHash pair) const {
    for (std::size_t at = home(pair);; at = at + 1 == m_buckets.size() ? 0 : at + 1) {
        const Bucket& bucket = m_buckets[at];
        for (std::size_t slot = 0; slot < kSlots; ++slot) {
            if (bucket.high[slot] == 0 || (bucket.low[slot] == pair.low() && bucket.high[slot] == pair.high())) {
                return at * kSlots + slot;
            }
        }
    }
}

std::uint32_t ValueTable::findValue(std::uint64_t key) const {
    const std::uint64_t hash = spread(key);
    const std::size_t mask = m_valueAt.size() - 1;
    for (std::size_t at = hash & mask; m_valueAt[at] != 0; at = (at + 1) & mask) {
        const std::uint32_t value = static_cast<std::uint32_t>(m_valueAt[at]) - 1;
        if (m_valueAt[at] >> 32 == hash >> 32 && m_values[value].key == key) {
            return value;
        }
    }
    return kNone;
}

void ValueTable::putValue(std::uint32_t value) {
    const std::uint64_t hash = spread(m_values[value].key);
    const std::size_t mask = m_valueAt.size() - 1;
    std::size_t at = hash & mask;
    while (m_valueAt[at] != 0) {
        at = (at + 1) & mask;
    }
    m_valueAt[at] = hash >> 32 << 32 | (value + 1);
}

/// Takes in a value that findValue() did not find.
std::uint32_t ValueTable::insertValue(const Value& value, std::string_view text) {
    const auto index = static_cast<std::uint32_t>(m_values.size());
    m_values.push_back(value);
    m_values.back().textBegin = static_cast<std::uint32_t>(m_texts.size());
    m_values.back().textLength = static_cast<std::uint8_t>(text.size());
    m_texts.append(text);
    if (m_values.size() * 2 <= m_valueAt.size()) {
        putValue(index);
        return index;
    }
    m_valueAt.assign(m_valueAt.size() * 2, 0);
    for (std::uint32_t each = 0; each <= index; ++each) {
        putValue(each);
    }
    return index;
}

/// Before a value that was met once is counted further.
void ValueTable::makePair(std::uint32_t single) {
    if (m_values[single].single) {
        m_values[single].single = false;
        insertPair(single, m_values[single].column, 1, m_values[single].firstMessage);
    }
}

/// Takes in a pair that find() did not find.
void ValueTable::insertPair(std::uint32_t value, std::uint32_t column, std::uint32_t times, std::uint32_t message) {
    m_pairs.push_back({value, column, message});
    if (m_pairs.size() * 5 > m_buckets.size() * kSlots * 3) {
        growPairs();
    }
    place(static_cast<std::uint32_t>(m_pairs.size() - 1), times);
}

void ValueTable::place(std::uint32_t pair, std::uint32_t times) {
    const PairHash hash(m_values[m_pairs[pair].value].key, m_pairs[pair].column);
    const std::size_t at = find(hash);
    Bucket& bucket = m_buckets[at / kSlots];
    bucket.low[at % kSlots] = hash.low();
    bucket.high[at % kSlots] = hash.high();
    bucket.times[at % kSlots] = times;
    m_pairAt[at] = pair;
}

void ValueTable::growPairs() {
    std::vector<Bucket> old(m_buckets.size() + m_buckets.size() / 2 + 1);
    old.swap(m_buckets);
    const std::vector<std::uint32_t> pairAt =
        std::exchange(m_pairAt, std::vector<std::uint32_t>(m_buckets.size() * kSlots));
    for (std::size_t at = 0; at < old.size() * kSlots; ++at) {
        if (old[at / kSlots].high[at % kSlots] != 0) {
            place(pairAt[at], old[at / kSlots].times[at % kSlots]);
        }
    }
}

/// Tells the limits what the table holds now.
void ValueTable::account(ValueLimits& limits) {
    const std::uint64_t bytes = m_buckets.capacity() * sizeof(Bucket) + m_pairAt.capacity() * sizeof(std::uint32_t) +
                                m_pairs.capacity() * sizeof(Pair) + m_valueAt.capacity() * sizeof(std::uint32_t) +
                                m_values.capacity() * sizeof(Value) + m_texts.capacity() +
                                m_estimates.capacity() * sizeof(DistinctEstimate);
    limits.used += bytes - m_accounted;
    m_accounted = bytes;
}

void ValueTable::add(std::uint64_t key, std::string_view value, ValueColumn& column, std::uint32_t message,
                     ValueLimits& limits) {
    const PairHash pair(key, column.m_number);
    if (const std::size_t known = find(pair); !isFree(known)) {
        ValueColumn::count(timesAt(known));
        column.adopt(key);
        return;
    }
    const std::uint32_t index = findValue(key);
    if (index == kNone && exact()) {
        if (m_values.size() < limits.distinct && limits.used <= limits.memory) {
            const auto length = static_cast<std::uint32_t>(value.size());
            insertValue({key, length, message, 0, column.m_number, 0, true, false},
                        value.substr(0, ValueLimits::kText));
            account(limits);
            return;
        }
        startEstimating();
        keepFrequent(kFrequent, limits);
    }
    if (!exact()) {
        estimate(spread(key), column);  // also of a value known from other columns
    }
    if (index == kNone) {
        return;
    }
    makePair(index);
    if (const std::size_t at = find(pair); isFree(at)) {
        insertPair(index, column.m_number, 1, message);
    } else {
        ValueColumn::count(timesAt(at));
    }
    column.adopt(key);
    account(limits);
}

std::vector<std::uint32_t> ValueTable::timesOfPairs() const {
    std::vector<std::uint32_t> times(m_pairs.size());
    for (std::size_t at = 0; at < m_pairAt.size(); ++at) {
        if (!isFree(at)) {
            times[m_pairAt[at]] = m_buckets[at / kSlots].times[at % kSlots];
        }
    }
    for (const ValueColumn* column : m_columns) {
        for (std::size_t i = 0; i < ValueColumn::kFew && column->m_keys[i] != 0; ++i) {
            std::uint32_t& sum = times[m_pairAt[find(PairHash(column->m_keys[i], column->m_number))]];
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
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (m_values[i].single && wanted[m_values[i].column]) {
            tallies[i] = {1, m_values[i].firstMessage};
        }
    }
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
    for (const Value& value : m_values) {
        if (value.single) {
            m_estimates[value.column].add(spread(value.key));
        }
    }
    for (const Pair& pair : m_pairs) {
        m_estimates[pair.column].add(spread(m_values[pair.value].key));
    }
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
    const std::vector<Value> values = std::exchange(m_values, {});
    const std::vector<Pair> pairs = std::exchange(m_pairs, {});
    const std::string texts = std::exchange(m_texts, {});
    m_valueAt.assign(2, 0);
    m_buckets = std::vector<Bucket>(1);
    m_pairAt = std::vector<std::uint32_t>(kSlots);
    std::vector<std::uint32_t> kept(values.size(), kNone);
    for (const std::uint32_t value : order) {
        const std::string_view text = std::string_view(texts).substr(values[value].textBegin, values[value].textLength);
        kept[value] = insertValue(values[value], text);
    }
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (kept[pairs[i].value] != kNone) {
            insertPair(kept[pairs[i].value], pairs[i].column, times[i], pairs[i].firstMessage);
        }
    }
    account(limits);
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
    const auto count = [&](std::uint32_t value, std::uint32_t column, std::uint32_t times, std::uint32_t message) {
        const std::uint64_t key = m_values[value].key;
        const std::size_t at = find(PairHash(key, column));
        if (isFree(at)) {
            insertPair(value, column, times, message);
        } else {
            timesAt(at) = addSaturated(timesAt(at), times);
            Pair& ours = m_pairs[m_pairAt[at]];
            ours.firstMessage = std::min(ours.firstMessage, message);
        }
        if (!bothExact && other.exact()) {
            m_estimates[column].add(spread(key));
        }
    };
    std::vector<std::uint32_t> where(other.m_values.size());
    for (std::size_t i = 0; i < other.m_values.size(); ++i) {
        const Value& theirs = other.m_values[i];
        where[i] = findValue(theirs.key);
        if (where[i] == kNone) {
            Value value = theirs;
            value.single = false;
            value.atLeast = value.atLeast || !bothExact;
            where[i] = insertValue(value, other.text(theirs));
        } else {
            makePair(where[i]);
            m_values[where[i]].atLeast = m_values[where[i]].atLeast || theirs.atLeast;
        }
        if (theirs.single) {
            count(where[i], columnMap[theirs.column], 1, theirs.firstMessage);
        }
    }
    const std::vector<std::uint32_t> times = other.timesOfPairs();
    for (std::size_t i = 0; i < other.m_pairs.size(); ++i) {
        const Pair& theirs = other.m_pairs[i];
        count(where[theirs.value], columnMap[theirs.column], times[i], theirs.firstMessage);
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
    account(limits);
}

}  // namespace plumb::query
