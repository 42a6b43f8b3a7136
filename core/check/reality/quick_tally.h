// What the quick reader counts of a place, in three lines of memory: one for messages that have the place once, one
// for those that may have it several times, one for values that were met. Told to the place by settle().
#pragma once

#include "base/cpu.h"
#include "check/reality/tallies.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>

namespace plumb::check {

class alignas(64) QuickTally {
public:
    explicit QuickTally(PlaceCounts& counts)
        : m_limit(counts.distinct.limit())
        , m_counts(&counts) {}
    QuickTally(const QuickTally&) = delete;
    QuickTally& operator=(const QuickTally&) = delete;

    [[nodiscard]] PlaceCounts& counts() const { return *m_counts; }

    /// A value was met, in a message of this number; `hash`: query::spread() of its key.
    PLUMB_INLINE void saw(std::uint64_t hash, std::uint64_t number) {
        m_first = std::min(m_first, number);
        if (hash <= m_limit && m_seen[hash % kSeen] != hash) {
            m_seen[hash % kSeen] = hash;
            m_counts->distinct.add(hash);
            m_limit = m_counts->distinct.limit();
        }
    }
    /// Values of this length, each of another message that has the place and its parent once: no parent is without it.
    PLUMB_INLINE void addOnce(std::uint32_t length, std::uint32_t times) {
        m_once += times;
        offer(length, times);
    }

    // Of a message that may have the place several times. What it comes to is known at its end.
    /// True: it is the first of its message, which must be ended.
    [[nodiscard]] bool touch() {
        const bool first = !m_touched;
        m_touched = true;
        return first;
    }
    void addSeveral(std::uint32_t length) {
        ++m_valuesHere;
        m_shortestHere = std::min(m_shortestHere, length);
        m_longestHere = std::max(m_longestHere, length);
    }
    /// One parent has it; `filled`: with a value. `repetition`: the last that it has.
    void endParent(bool filled, std::uint32_t repetition) {
        ++m_here;
        m_filled += filled ? 1 : 0;
        m_repetitionsHere = filled ? std::max(m_repetitionsHere, repetition) : m_repetitionsHere;
    }
    /// How many values the message has, as far as it is read.
    [[nodiscard]] const std::uint32_t& valuesHere() const { return m_valuesHere; }
    /// `parents`: how many the message has.
    void endMessage(std::uint32_t parents);

    /// `field`: its repetitions are counted, too.
    void settle(bool field);

private:
    PLUMB_INLINE void offer(std::uint32_t length, std::uint32_t messages) {
        m_shortestMessages = (length <= m_shortest ? messages : 0) + (length < m_shortest ? 0 : m_shortestMessages);
        m_longestMessages = (length >= m_longest ? messages : 0) + (length > m_longest ? 0 : m_longestMessages);
        m_shortest = std::min(m_shortest, length);
        m_longest = std::max(m_longest, length);
    }

    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
    std::uint64_t m_limit;  ///< of the hashes that tell something new
    std::uint64_t m_first = kNoMessage;
    PlaceCounts* m_counts;
    std::uint32_t m_once = 0;
    std::uint32_t m_shortest = kNone, m_longest = 0, m_shortestMessages = 0, m_longestMessages = 0;
    // of the message that is read
    bool m_touched = false;
    alignas(64) std::uint32_t m_here = 0;
    std::uint32_t m_valuesHere = 0, m_shortestHere = kNone, m_longestHere = 0, m_repetitionsHere = 0;
    // of those that were ended
    std::uint32_t m_messages = 0, m_whole = 0, m_filled = 0, m_values = 0;
    std::uint32_t m_mostRepetitions = 0, m_mostRepetitionsMessages = 0;
    static constexpr std::size_t kSeen = 8;
    alignas(64) std::array<std::uint64_t, kSeen> m_seen{};  ///< hashes that were added: few values are asked for often
};

}  // namespace plumb::check
