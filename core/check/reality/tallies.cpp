#include "check/reality/tallies.h"

#include "query/value_key.h"

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

void DistinctCount::add(std::uint64_t key) {
    if (m_estimate) {
        m_estimate->add(query::spread(key));
    } else {
        insert(key);
    }
}

void DistinctCount::insert(std::uint64_t key) {
    if ((m_count + 1) * 2 > m_keys.size()) {
        std::vector<std::uint64_t> old(std::max<std::size_t>(4, m_keys.size() * 2));
        old.swap(m_keys);
        m_count = 0;
        for (const std::uint64_t each : old) {
            if (each != 0) {
                insert(each);
            }
        }
    }
    const std::size_t mask = m_keys.size() - 1;
    std::size_t at = query::spread(key) & mask;
    while (m_keys[at] != 0 && m_keys[at] != key) {
        at = (at + 1) & mask;
    }
    m_count += m_keys[at] == 0 ? 1 : 0;
    m_keys[at] = key;
    if (m_count > kExact) {
        estimate();
    }
}

void DistinctCount::estimate() {
    m_estimate = std::make_unique<query::DistinctEstimate>();
    for (const std::uint64_t key : m_keys) {
        if (key != 0) {
            m_estimate->add(query::spread(key));
        }
    }
    m_keys = {};
}

void DistinctCount::merge(const DistinctCount& other) {
    if (other.m_estimate) {
        if (!m_estimate) {
            estimate();
        }
        m_estimate->unite(*other.m_estimate);
        return;
    }
    for (const std::uint64_t key : other.m_keys) {
        if (key != 0) {
            add(key);
        }
    }
}

void CodeCounts::count(std::string_view code, bool known, const Moment& now) {
    if (!known) {
        unknown.count(now);
    }
    if (full || code.size() > kLongest) {
        leftOut = leftOut || !full;
        return;
    }
    auto at = seen.find(code);
    if (at == seen.end()) {
        at = seen.emplace(std::string(code), Seen{{}, known}).first;
    }
    at->second.mark.count(now);
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
