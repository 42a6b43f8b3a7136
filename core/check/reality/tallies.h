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
    /// Messages in which it is, each once.
    void addOnce(std::uint64_t times) {
        occurrences += times;
        messages += times;
    }

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
    /// What it holds was merged into another one: merging it again is of no use before it holds more.
    void merged() { m_changed = false; }
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
    bool m_changed = false;
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
    using Listed = std::pair<const std::string, Seen>;
    std::map<std::string, Seen, std::less<>> seen;
    Mark unknown;
    bool full = false;     ///< there were more than kMost: none is to be shown
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
    /// The same for a code whose query::keyOfValue() is known: quicker where it comes again. `once`: the message has no
    /// other one; then it may be told by settle() only.
    template <class Knows>
    void count(std::string_view code, std::uint64_t key, bool once, const Moment& now, const Knows& knows) {
        constexpr std::uint64_t kHashed = std::uint64_t{1} << 63;  // keys below are the code itself
        Recent& recent = m_recent[query::spread(key) % m_recent.size()];
        if (recent.key == key && key != 0) {
            if (once) {
                ++recent.once;
            } else {
                count(*recent.at, now);
            }
            return;
        }
        count(code, now, knows);
        if (m_last != nullptr && key < kHashed) {
            settle(recent);
            recent = {key, m_last, 0};
        }
    }
    /// No pointer to a code is asked for any more where there are too many.
    void settle();
    /// Which codes come again.
    void forget() {
        settle();
        m_recent = {};
    }
    void merge(const CodeCounts& other);
    /// Begins anew; which codes there are is kept, as pointers to them are.
    void clear();

    /// A code that was met in a message of this number, to be counted later; it stays until settle(). nullptr: it is
    /// not listed.
    template <class Knows>
    [[nodiscard]] Listed* listed(std::string_view code, std::uint64_t number, const Knows& knows) {
        auto at = full || code.size() > kLongest ? seen.end() : seen.find(code);
        if (at == seen.end()) {
            if (full || code.size() > kLongest || seen.size() >= kMost) {
                return nullptr;
            }
            at = seen.emplace(std::string(code), Seen{{}, knows(code)}).first;
        }
        Seen& found = at->second;
        found.mark.first = found.mark.first < number ? found.mark.first : number;
        unknown.first = found.known || unknown.first < number ? unknown.first : number;
        return &*at;
    }
    void count(Listed& code, const Moment& now) {
        code.second.mark.count(now);
        if (!code.second.known) {
            unknown.count(now);
        }
    }
    /// In messages that have it once.
    void addOnce(Listed& code, std::uint64_t times) {
        code.second.mark.addOnce(times);
        if (!code.second.known) {
            unknown.addOnce(times);
        }
    }

    CodeCounts() = default;
    CodeCounts(const CodeCounts&) = delete;
    CodeCounts& operator=(const CodeCounts&) = delete;

private:
    /// The code that was counted last: most often it comes again.
    Listed* m_last = nullptr;
    struct Recent {
        std::uint64_t key = 0;
        Listed* at = nullptr;
        std::uint64_t once = 0;
    };
    void settle(Recent& recent) {
        if (recent.once != 0) {
            addOnce(*recent.at, recent.once);
            recent.once = 0;
        }
    }
    std::array<Recent, 8> m_recent{};

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

struct PlaceCounts {
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
    /// Begins anew after it was merged into another one; different values are known further.
    void clear();
    [[nodiscard]] RuleCount& ruleCount(std::uint32_t rule, Classification classification);
};

}  // namespace plumb::check
