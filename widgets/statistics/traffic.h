// How many messages of which type a feed holds over time, by MSH-7 as it is written: on each sender's own clock, never
// shifted into another zone. Counted by minute; hours and days are their sums, so that a chart zooms without counting
// again.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/bytes.h"
#include "hl7/hl7_time.h"
#endif

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plumb::desk {

enum class TrafficUnit : std::uint8_t { Minute, Hour, Day };
inline constexpr std::size_t kTrafficUnits = 3;

[[nodiscard]] constexpr std::int64_t minutesOf(TrafficUnit unit) {
    constexpr std::array<std::int64_t, kTrafficUnits> kMinutes = {1, 60, 1440};
    return kMinutes[static_cast<std::size_t>(unit)];
}

/// The start of the unit that a minute lies in, also before 1970.
[[nodiscard]] constexpr std::int64_t floored(std::int64_t minute, std::int64_t unit) {
    return minute - ((minute % unit) + unit) % unit;
}

struct TrafficCount {
    std::int64_t start = 0;  ///< of the minute, hour or day: minutes since 1970-01-01T00:00 on the message's own clock
    std::uint32_t type = 0;  ///< in Traffic::types
    std::uint32_t count = 0;
};

[[nodiscard]] inline bool startsBefore(const TrafficCount& one, std::int64_t start) {
    return one.start < start;
}

/// Immutable once made.
struct Traffic {
    std::vector<std::pair<std::string, std::uint64_t>> types;     ///< "ADT^A01", messages; most frequent first
    std::array<std::vector<TrafficCount>, kTrafficUnits> counts;  ///< by TrafficUnit; by start, then type
    std::array<std::uint64_t, kTrafficUnits> placed{};            ///< messages that have a time as exact as that
    std::uint64_t messages = 0;
    std::uint64_t without = 0;     ///< messages whose MSH-7 holds nothing
    std::uint64_t unreadable = 0;  ///< messages whose MSH-7 is no time

    [[nodiscard]] const std::vector<TrafficCount>& of(TrafficUnit unit) const {
        return counts[static_cast<std::size_t>(unit)];
    }
};

/// The type as query::Statistics names it, and MSH-7.1 as it stands.
struct HeaderGlance {
    std::string type;
    std::string_view time;
};
[[nodiscard]] HeaderGlance glanceAtHeader(ByteView message);

class TrafficCounter {
public:
    void add(ByteView message);
    [[nodiscard]] Traffic take();

private:
    /// Counts of keys that come mostly in order; folded together whenever they have doubled.
    class Tally {
    public:
        void add(std::uint64_t key);
        void add(std::uint64_t key, std::uint32_t count);
        [[nodiscard]] const std::vector<std::pair<std::uint64_t, std::uint32_t>>& folded();

    private:
        void fold();
        std::vector<std::pair<std::uint64_t, std::uint32_t>> m_counts;
        std::size_t m_enough = 1u << 16;
    };

    std::map<std::string, std::uint32_t, std::less<>> m_numbers;
    std::vector<std::uint64_t> m_messages;       ///< by type
    std::array<Tally, kTrafficUnits> m_tallies;  ///< each message once, at the precision its time has
    std::uint64_t m_without = 0, m_unreadable = 0;
};

}  // namespace plumb::desk
