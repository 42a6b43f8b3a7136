// What the reality grid counts of one place. Everything merges, and the order of merging does not matter.
#pragma once

#include "check/finding.h"
#include "query/distinct_estimate.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::check {

inline constexpr std::uint64_t kNoMessage = UINT64_MAX;

/// The message that is being counted.
struct Moment {
    std::uint64_t serial = 0;  ///< in its counter, from 1
    std::uint64_t number = 0;  ///< as people know it, over all sources, from 0
};

/// How many of something, in how many messages, first in which.
struct Mark {
    std::uint64_t occurrences = 0, messages = 0, first = kNoMessage;

    void count(const Moment& now) {
        ++occurrences;
        if (m_last != now.serial) {
            m_last = now.serial;
            ++messages;
            first = first < now.number ? first : now.number;
        }
    }
    void merge(const Mark& other);

private:
    std::uint64_t m_last = 0;
};

/// The shortest, longest, most; and how many messages have it.
struct Extreme {
    std::uint32_t value = 0;
    std::uint64_t messages = 0;

    void offer(std::uint32_t seen, const Moment& now, bool most) {
        if (messages == 0 || (most ? seen > value : seen < value)) {
            value = seen;
            messages = 0;
            m_last = 0;
        }
        if (seen == value && m_last != now.serial) {
            m_last = now.serial;
            ++messages;
        }
    }
    void merge(const Extreme& other, bool most);

private:
    std::uint64_t m_last = 0;
};

/// Different values: exactly up to kExact, then estimated.
class DistinctCount {
public:
    static constexpr std::size_t kExact = 128;

    void add(std::uint64_t key);
    void merge(const DistinctCount& other);
    [[nodiscard]] std::uint64_t count() const { return m_estimate ? m_estimate->count() : m_count; }
    [[nodiscard]] bool exact() const { return m_estimate == nullptr; }

private:
    void insert(std::uint64_t key);
    void estimate();

    std::vector<std::uint64_t> m_keys;  ///< open addressing, a power of two, 0: free
    std::uint32_t m_count = 0;
    std::unique_ptr<query::DistinctEstimate> m_estimate;
};

/// The codes of a place with a value set.
struct CodeCounts {
    static constexpr std::size_t kMost = 500, kLongest = 64;

    struct Seen {
        Mark mark;
        bool known = false;
    };
    std::map<std::string, Seen, std::less<>> seen;
    Mark unknown;
    bool full = false;     ///< there were more than kMost: none is listed
    bool leftOut = false;  ///< some are longer than kLongest and not listed

    void count(std::string_view code, bool known, const Moment& now);
    void merge(const CodeCounts& other);

private:
    void settle();
};

/// Findings of one rule in one place.
struct RuleCount {
    static constexpr std::size_t kExamples = 5;

    std::uint32_t rule = 0;  ///< in the counter's list
    Classification classification = Classification::Error;
    Mark mark;
    std::vector<std::uint64_t> examples;  ///< the first messages

    void count(const Moment& now);
    void merge(const RuleCount& other);
};

struct PlaceCounts {
    Mark filled, null, repeated;
    std::uint64_t values = 0;  ///< repetitions that hold something
    std::uint64_t whole = 0;   ///< messages in which no parent is without it
    Extreme shortest, longest, repetitions;
    DistinctCount distinct;
    CodeCounts codes;
    std::vector<RuleCount> rules;

    // Of the message that is being counted.
    std::uint64_t touched = 0;  ///< its serial
    std::uint32_t here = 0;     ///< filled or null
    std::uint32_t valuesHere = 0;

    /// Everything but the rules, whose numbers are their counter's.
    void merge(const PlaceCounts& other);
    [[nodiscard]] RuleCount& ruleCount(std::uint32_t rule, Classification classification);
};

}  // namespace plumb::check
