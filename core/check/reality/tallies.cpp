#include "check/reality/tallies.h"

#include <algorithm>

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

void DistinctCount::insert(std::uint64_t hash) {
    const auto at = std::lower_bound(m_least.begin(), m_least.end(), hash);
    if (at != m_least.end() && *at == hash) {
        return;
    }
    m_least.insert(at, hash);
    if (m_least.size() > kMost) {
        m_least.pop_back();
        m_exact = false;
        m_limit = m_least.back();
    }
}

void DistinctCount::merge(const DistinctCount& other) {
    m_exact = m_exact && other.m_exact;
    for (const std::uint64_t hash : other.m_least) {
        add(hash);
    }
}

std::uint64_t DistinctCount::count() const {
    if (m_exact) {
        return m_least.size();
    }
    constexpr double kAllHashes = 18446744073709551616.0;
    return static_cast<std::uint64_t>(static_cast<double>(m_least.size() - 1) * kAllHashes /
                                      static_cast<double>(m_least.back()));
}

void CodeCounts::list(std::string_view code, bool known, const Moment& now) {
    if (full || code.size() > kLongest) {
        leftOut = leftOut || !full;
        return;
    }
    seen.emplace(std::string(code), Seen{{}, known}).first->second.mark.count(now);
    settle();
}

void CodeCounts::merge(const CodeCounts& other) {
    unknown.merge(other.unknown);
    leftOut = leftOut || other.leftOut;
    for (const auto& [code, theirs] : other.seen) {
        const auto [at, isNew] = seen.try_emplace(code, theirs);
        if (!isNew) {
            at->second.mark.merge(theirs.mark);
        }
    }
    full = full || other.full;
    settle();
}

/// A count that is listed is exact, so past the most none is.
void CodeCounts::settle() {
    full = full || seen.size() > kMost;
    if (full) {
        m_last = nullptr;
        seen.clear();
    }
}

void RuleCount::count(const Moment& now) {
    const std::uint64_t before = mark.messages;
    mark.count(now);
    if (mark.messages != before && examples.size() < kExamples) {
        examples.push_back(now.number);
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
