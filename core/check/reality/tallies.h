// What the reality grid counts of one place. Everything merges, and the order of merging does not matter.
#pragma once

#include "check/finding.h"
#include "query/value_key.h"

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
    /// What was counted elsewhere included the message with this serial.
    void seenIn(std::uint64_t serial) { m_last = serial; }

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
        if (hash <= m_limit && (m_slots.empty() || m_slots[hash & (m_slots.size() - 1)] != hash)) {
            insert(hash);
        }
    }
    void merge(const DistinctCount& other);
    /// Of one that this will be merged into: what it has no use for is not taken in.
    void startAt(std::uint64_t limit) { m_limit = limit; }
    [[nodiscard]] std::uint64_t count() const;
    [[nodiscard]] bool exact() const { return m_limit == UINT64_MAX && m_size <= kMost; }
    /// Hashes above it tell nothing new.
    [[nodiscard]] std::uint64_t limit() const { return m_limit; }

private:
    static constexpr std::size_t kKept = kMost + kMost / 2;  ///< before those that are not among the least are dropped

    void insert(std::uint64_t hash);
    void put(std::uint64_t hash);
    void keepLeast();
    [[nodiscard]] std::vector<std::uint64_t> all() const;

    std::uint64_t m_limit = UINT64_MAX;
    std::size_t m_size = 0;
    std::vector<std::uint64_t> m_slots;  ///< a hash table, some of it free: 0
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
    /// The same for a code whose query::keyOfValue() is known, by who counts messages in ascending order: quicker where
    /// it comes again. Told to those seen by settle().
    template <class Knows>
    void count(std::string_view code, std::uint64_t key, const Moment& now, const Knows& knows) {
        Recent& recent = m_recent[query::spread(key) % m_recent.size()];
        if (recent.key != key || key == 0) {
            replace(recent, code, key, now, knows);
            return;
        }
        ++recent.occurrences;
        recent.messages += recent.last != now.serial ? 1 : 0;
        recent.last = now.serial;
        if (!recent.known) {
            unknown.count(now);
        }
    }
    void settle();
    void merge(const CodeCounts& other);

    CodeCounts() = default;
    CodeCounts(const CodeCounts&) = delete;
    CodeCounts& operator=(const CodeCounts&) = delete;

private:
    /// The code that was counted last: most often it comes again.
    std::pair<const std::string, Seen>* m_last = nullptr;
    /// Since it was taken in.
    struct Recent {
        std::uint64_t key = 0;
        std::pair<const std::string, Seen>* at = nullptr;
        std::uint64_t last = 0;
        std::uint32_t occurrences = 0, messages = 0;
        bool known = false;
    };
    std::array<Recent, 8> m_recent{};

    template <class Knows>
    void replace(Recent& recent, std::string_view code, std::uint64_t key, const Moment& now, const Knows& knows) {
        constexpr std::uint64_t kHashed = std::uint64_t{1} << 63;  // keys below are the code itself
        if (key < kHashed) {
            settle(recent);
        }
        count(code, now, knows);
        if (m_last != nullptr && key < kHashed) {
            recent.key = key;
            recent.at = m_last;
            recent.last = now.serial;
            recent.known = m_last->second.known;
        }
    }
    void settle(Recent& recent);
    void list(std::string_view code, bool known, const Moment& now);
    void cut();
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

struct PlaceCounts;

/// The values of a place in messages that have the place and its parent once: each is a message then, and a parent that
/// is not without it. In one line of memory, since that is what counting costs; told to the place when all are counted.
class OnceTally {
public:
    void add(std::uint64_t key, std::uint32_t length, std::uint64_t number, PlaceCounts& counts);
    void settle(PlaceCounts& counts, bool field);

private:
    std::uint64_t m_lastKey = 0;  ///< no value has it
    std::uint64_t m_limit = UINT64_MAX;
    std::uint64_t m_first = kNoMessage;
    std::uint32_t m_messages = 0;
    std::uint32_t m_shortest = UINT32_MAX, m_longest = 0, m_shortestMessages = 0, m_longestMessages = 0;
};

/// A value that waits to be counted: those of a place are counted together, many messages at a time.
struct WaitingValue {
    std::uint64_t key = 0;     ///< query::keyOfValue()
    std::uint32_t length = 0;  ///< in characters
    std::uint16_t repetition = 0;
    std::uint8_t message = 0;  ///< in its batch
    bool null : 1 = false;
    bool last : 1 = false;  ///< of its field
};

struct PlaceCounts {
    // What every message asks for stands first, in as few lines of memory as may be.
    std::vector<WaitingValue> waiting;
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

inline void OnceTally::add(std::uint64_t key, std::uint32_t length, std::uint64_t number, PlaceCounts& counts) {
    ++m_messages;
    m_first = number < m_first ? number : m_first;
    if (length <= m_shortest) {
        m_shortestMessages = length == m_shortest ? m_shortestMessages + 1 : 1;
        m_shortest = length;
    }
    if (length >= m_longest) {
        m_longestMessages = length == m_longest ? m_longestMessages + 1 : 1;
        m_longest = length;
    }
    if (key != m_lastKey) {
        m_lastKey = key;
        if (const std::uint64_t hash = query::spread(key); hash <= m_limit) {
            counts.distinct.add(hash);
            m_limit = counts.distinct.limit();
        }
    }
}

}  // namespace plumb::check
