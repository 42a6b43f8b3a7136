#include "check/reality/tallies.h"

#include <algorithm>
#include <iterator>

namespace plumb::check {

void Mark::merge(const Mark& other) {
    occurrences += other.occurrences;
    messages += other.messages;
    first = std::min(first, other.first);
}

void Extreme::merge(const Extreme& other, bool most) {
    if (other.messages == 0) {
        return;
    }
    if (messages == 0 || (most ? other.value > value : other.value < value)) {
        value = other.value;
        messages = 0;
    }
    messages += other.value == value ? other.messages : 0;
}

void DistinctCount::put(std::uint64_t hash) {
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at] != 0 && m_slots[at] != hash) {
        at = (at + 1) & mask;
    }
    m_size += m_slots[at] == 0 ? 1 : 0;
    m_slots[at] = hash;
}

void DistinctCount::insert(std::uint64_t hash) {
    constexpr std::size_t kFirst = 8;
    hash = std::max<std::uint64_t>(hash, 1);
    m_changed = true;
    if (m_size * 4 >= m_slots.size() * 3) {
        const std::vector<std::uint64_t> before = all();
        m_slots.assign(std::max(m_slots.size() * 2, kFirst), 0);
        m_size = 0;
        for (const std::uint64_t each : before) {
            put(each);
        }
    }
    put(hash);
    if (m_size == kKept) {
        keepLeast();
    }
}

void DistinctCount::keepLeast() {
    std::vector<std::uint64_t> hashes = all();
    std::nth_element(hashes.begin(), hashes.begin() + (kMost - 1), hashes.end());
    m_limit = hashes[kMost - 1];
    m_slots.assign(m_slots.size(), 0);
    m_size = 0;
    for (std::size_t i = 0; i < kMost; ++i) {
        put(hashes[i]);
    }
}

std::vector<std::uint64_t> DistinctCount::all() const {
    std::vector<std::uint64_t> hashes;
    hashes.reserve(m_size);
    std::copy_if(m_slots.begin(), m_slots.end(), std::back_inserter(hashes),
                 [](std::uint64_t hash) { return hash != 0; });
    return hashes;
}

void DistinctCount::merge(const DistinctCount& other) {
    if (!other.m_changed) {
        return;
    }
    for (const std::uint64_t hash : other.all()) {
        add(hash);
    }
    if (other.m_limit < m_limit) {  // what it has dropped is not known
        m_limit = other.m_limit;
    }
}

std::uint64_t DistinctCount::count() const {
    if (exact()) {
        return m_size;
    }
    constexpr double kAllHashes = 18446744073709551616.0;
    std::vector<std::uint64_t> hashes = all();
    std::nth_element(hashes.begin(), hashes.begin() + (kMost - 1), hashes.end());
    return static_cast<std::uint64_t>(static_cast<double>(kMost - 1) * kAllHashes /
                                      static_cast<double>(hashes[kMost - 1]));
}

void CodeCounts::list(std::string_view code, bool known, const Moment& now) {
    if (full || code.size() > kLongest) {
        leftOut = leftOut || !full;
        return;
    }
    seen.emplace(std::string(code), Seen{{}, known}).first->second.mark.count(now);
    cut();
}

void CodeCounts::merge(const CodeCounts& other) {
    unknown.merge(other.unknown);
    leftOut = leftOut || other.leftOut;
    for (const auto& [code, theirs] : other.seen) {
        if (theirs.mark.occurrences == 0) {
            continue;
        }
        const auto [at, isNew] = seen.try_emplace(code, theirs);
        if (!isNew) {
            at->second.mark.merge(theirs.mark);
        }
    }
    full = full || other.full;
    cut();
    if (full) {
        seen.clear();
    }
}

/// A count that is listed is exact, so past the most none is.
void CodeCounts::cut() {
    full = full || seen.size() > kMost;
    if (full) {
        m_last = nullptr;
    }
}

void CodeCounts::settle() {
    for (Recent& recent : m_recent) {
        settle(recent);
    }
    if (full) {
        m_last = nullptr;
        m_recent = {};
        seen.clear();
    }
}

void CodeCounts::clear() {
    unknown = {};
    for (auto& [code, found] : seen) {
        found.mark = {};
    }
    leftOut = false;
}

void RuleCount::count(const Moment& now) {
    const std::uint64_t before = mark.messages;
    mark.count(now);
    if (mark.messages != before && (examples.size() < kExamples || now.number < examples.back())) {
        examples.insert(std::upper_bound(examples.begin(), examples.end(), now.number), now.number);
        examples.resize(std::min(examples.size(), kExamples));
    }
}

void RuleCount::merge(const RuleCount& other) {
    mark.merge(other.mark);
    examples.insert(examples.end(), other.examples.begin(), other.examples.end());
    std::sort(examples.begin(), examples.end());
    examples.resize(std::min(examples.size(), kExamples));
}

void PlaceCounts::merge(const PlaceCounts& other) {
    filled.merge(other.filled);
    null.merge(other.null);
    repeated.merge(other.repeated);
    values += other.values;
    whole += other.whole;
    shortest.merge(other.shortest, false);
    longest.merge(other.longest, true);
    repetitions.merge(other.repetitions, true);
    distinct.merge(other.distinct);
    codes.merge(other.codes);
}

void PlaceCounts::clear() {
    filled = null = repeated = {};
    values = whole = 0;
    shortest = longest = repetitions = {};
    distinct.merged();
    codes.clear();
    rules.clear();
}

RuleCount& PlaceCounts::ruleCount(std::uint32_t rule, Classification classification) {
    for (RuleCount& each : rules) {
        if (each.rule == rule) {
            return each;
        }
    }
    RuleCount& made = rules.emplace_back();
    made.rule = rule;
    made.classification = classification;
    return made;
}

}  // namespace plumb::check
