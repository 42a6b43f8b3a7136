// What the reality grid counts of one place. Everything merges, and the order of merging does not matter.
#pragma once

#include "check/finding.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
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

/// Different values: exactly up to kMost, then estimated from the kMost least of their hashes (about 9 % off). A value
/// whose hash is not among the least costs one comparison, so that memory is seldom touched.
class DistinctCount {
public:
    static constexpr std::size_t kMost = 128;

    void add(std::uint64_t hash) {
        if (hash <= m_limit && m_recent[hash % m_recent.size()] != hash) {
            m_recent[hash % m_recent.size()] = hash;
            insert(hash);
        }
    }
    void merge(const DistinctCount& other);
    [[nodiscard]] std::uint64_t count() const;
    [[nodiscard]] bool exact() const { return m_exact; }

private:
    void insert(std::uint64_t hash);

    std::uint64_t m_limit = UINT64_MAX;
    bool m_exact = true;
    std::array<std::uint64_t, 8> m_recent{};  ///< some that were taken in
    std::vector<std::uint64_t> m_least;       ///< sorted
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

    /// `knows` answers whether the spec has a code; asked once for each that is listed.
    template <class Knows>
    void count(std::string_view code, const Moment& now, const Knows& knows) {
        if (m_last == nullptr || m_last->first != code) {
            const auto at = seen.find(code);
            m_last = at == seen.end() ? nullptr : &*at;
        }
        const bool known = m_last != nullptr ? m_last->second.known : knows(code);
        if (!known) {
            unknown.count(now);
        }
        if (m_last != nullptr) {
            m_last->second.mark.count(now);
        } else {
            list(code, known, now);
        }
    }
    void merge(const CodeCounts& other);

    CodeCounts() = default;
    CodeCounts(const CodeCounts&) = delete;
    CodeCounts& operator=(const CodeCounts&) = delete;

private:
    /// The code that was counted last: most often it comes again.
    std::pair<const std::string, Seen>* m_last = nullptr;

    void list(std::string_view code, bool known, const Moment& now);
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
    // What every message asks for stands first, in as few lines of memory as may be.
    std::uint64_t touched = 0;  ///< serial of the message that was counted here last
    std::uint32_t here = 0;     ///< filled or null in it
    std::uint32_t valuesHere = 0;
    Mark filled;
    std::uint64_t values = 0;  ///< repetitions that hold something
    std::uint64_t whole = 0;   ///< messages in which no parent is without it
    Extreme shortest, longest;
    DistinctCount distinct;
    Extreme repetitions;
    Mark null, repeated;
    CodeCounts codes;
    std::vector<RuleCount> rules;

    /// Everything but the rules, whose numbers are their counter's.
    void merge(const PlaceCounts& other);
    [[nodiscard]] RuleCount& ruleCount(std::uint32_t rule, Classification classification);
};

}  // namespace plumb::check
