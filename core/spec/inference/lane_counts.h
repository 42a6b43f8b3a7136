// Counts of 64 things at once that are there or not: the fields of a segment, the segments of a message. Conditions are
// found in what they come to where another field has a certain value, so there are many rows of them, and they are told
// of 64 segments or messages at a time.
#pragma once

#include "spec/inference/evidence.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace plumb::spec::inference {

/// Which lane here a lane of other evidence is; kNoLane: none.
using LaneMap = std::array<std::uint8_t, 64>;
inline constexpr std::uint8_t kNoLane = 0xff;
[[nodiscard]] constexpr LaneMap sameLanes() {
    LaneMap map{};
    for (std::size_t lane = 0; lane < map.size(); ++lane) {
        map[lane] = static_cast<std::uint8_t>(lane);
    }
    return map;
}

/// Up to 64 segments (or messages) of one kind, a slot each, turned: of each thing the slots in which it is there. What
/// goes with what is then counted for all of them at once.
struct LaneBatch {
    static constexpr unsigned kSlots = 64;

    std::array<std::uint64_t, 64> has{};           ///< by lane
    std::array<std::uint32_t, kSlots> messages{};  ///< by slot; they do not go down
    std::uint64_t slots = 0;                       ///< that are taken
    std::uint64_t lanes = 0;                       ///< that anything is known of by now; what came before lacked them

    void take(unsigned slot, std::uint32_t message) {
        slots |= std::uint64_t{1} << slot;
        messages[slot] = message;
    }
    void clear() {
        has.fill(0);
        slots = 0;
    }
};

/// How often each bit was set.
class LaneCounts {
public:
    /// In those of a batch's slots.
    void add(std::uint64_t slots, const LaneBatch& batch);
    [[nodiscard]] std::uint64_t at(unsigned lane) const { return m_counts[lane]; }
    void merge(const LaneCounts& other, const LaneMap& map) {
        for (unsigned lane = 0; lane < 64; ++lane) {
            if (map[lane] != kNoLane) {
                m_counts[map[lane]] += other.m_counts[lane];
            }
        }
    }

private:
    std::array<std::uint64_t, 64> m_counts{};
};

/// The first few messages in which each bit was set, each once.
class FirstOfLanes {
public:
    void add(std::uint64_t mask, std::uint32_t message) {
        std::uint64_t open = mask & this->open();
        if (open == 0) {
            return;
        }
        m_told = message == m_message ? m_told : 0;
        m_message = message;
        open &= ~m_told;
        for (m_told |= open; open != 0; open &= open - 1) {
            const std::uint64_t bit = open & (~open + 1);
            const auto lane = static_cast<std::uint8_t>(std::countr_zero(bit));
            if (has(lane, message)) {
                continue;
            }
            m_found.push_back({message, lane});
            m_high ^= m_low & bit;
            m_low ^= bit;
        }
    }
    /// A lane that is set in those of a batch's slots.
    void add(unsigned lane, std::uint64_t slots, const LaneBatch& batch) {
        const std::uint64_t bit = std::uint64_t{1} << lane;
        for (; slots != 0 && (bit & open()) != 0; slots &= slots - 1) {
            add(bit, batch.messages[static_cast<std::size_t>(std::countr_zero(slots))]);
        }
    }
    /// The lanes of which more messages are wanted.
    [[nodiscard]] std::uint64_t open() const { return ~(m_low & m_high); }
    [[nodiscard]] FirstMessages at(unsigned lane) const {
        FirstMessages first;
        for (const Found& found : m_found) {
            if (found.lane == lane) {
                first.add(found.message);
            }
        }
        return first;
    }
    void merge(const FirstOfLanes& other, const LaneMap& map = sameLanes()) {
        std::vector<Found> all = std::move(m_found);
        for (const Found& found : other.m_found) {
            if (map[found.lane] != kNoLane) {
                all.push_back({found.message, map[found.lane]});
            }
        }
        std::stable_sort(all.begin(), all.end(), [](Found a, Found b) { return a.message < b.message; });
        *this = {};
        for (const Found& found : all) {
            add(std::uint64_t{1} << found.lane, found.message);
        }
    }

private:
    struct Found {
        std::uint32_t message;
        std::uint8_t lane;
    };
    [[nodiscard]] bool has(std::uint8_t lane, std::uint32_t message) const {
        return std::any_of(m_found.begin(), m_found.end(),
                           [&](Found found) { return found.lane == lane && found.message == message; });
    }

    std::uint64_t m_low = 0, m_high = 0;  ///< two digits a lane: how many were found, up to three
    std::uint64_t m_told = 0;             ///< lanes that the last message was told of
    std::uint32_t m_message = 0;
    std::vector<Found> m_found;
};

/// The first message in which each bit was set, whatever the order they come in.
class LeastOfLanes {
public:
    void add(std::uint64_t mask, std::uint32_t message) {
        const bool late = message < m_latest;
        m_latest = late ? m_latest : message;
        for (std::uint64_t open = late ? mask : mask & ~m_seen; open != 0; open &= open - 1) {
            const auto lane = static_cast<std::size_t>(std::countr_zero(open));
            if (lane >= m_at.size()) {
                m_at.resize(lane + 1, UINT32_MAX);
            }
            m_at[lane] = m_at[lane] < message ? m_at[lane] : message;
        }
        m_seen |= mask;
    }
    void merge(const LeastOfLanes& other) {
        if (m_at.size() < other.m_at.size()) {
            m_at.resize(other.m_at.size(), UINT32_MAX);
        }
        for (std::size_t lane = 0; lane < other.m_at.size(); ++lane) {
            m_at[lane] = m_at[lane] < other.m_at[lane] ? m_at[lane] : other.m_at[lane];
        }
        m_seen |= other.m_seen;
        m_latest = m_latest < other.m_latest ? other.m_latest : m_latest;
    }
    /// UINT32_MAX: none.
    [[nodiscard]] std::uint32_t at(std::size_t lane) const { return lane < m_at.size() ? m_at[lane] : UINT32_MAX; }

private:
    std::uint64_t m_seen = 0;
    std::uint32_t m_latest = 0;
    std::vector<std::uint32_t> m_at;
};

/// What was there in those segments (or messages) in which one thing holds.
class LaneRow {
public:
    /// It holds in those of a batch's slots.
    void add(std::uint64_t slots, const LaneBatch& batch);
    void merge(const LaneRow& other, const LaneMap& map) {
        std::uint64_t theirs = 0;
        for (unsigned lane = 0; lane < 64; ++lane) {
            const bool known = (other.m_lanes >> lane & 1) != 0 && map[lane] != kNoLane;
            theirs |= known ? std::uint64_t{1} << map[lane] : 0;
        }
        const std::uint64_t mine = m_lanes;
        meet(theirs);
        m_counts.merge(other.m_counts, map);
        m_present.merge(other.m_present, map);
        m_absent.merge(other.m_absent, map);
        FirstOfLanes unknown;
        lacked(unknown, mine & ~theirs, other.m_first);
        m_absent.merge(unknown);
        m_rows += other.m_rows;
        m_first.merge(other.m_first);
    }
    [[nodiscard]] std::uint64_t rows() const { return m_rows; }
    [[nodiscard]] std::uint64_t present(unsigned lane) const { return m_counts.at(lane); }
    [[nodiscard]] FirstMessages firstPresent(unsigned lane) const { return m_present.at(lane); }
    [[nodiscard]] FirstMessages firstAbsent(unsigned lane) const { return m_absent.at(lane); }

private:
    static void lacked(FirstOfLanes& absent, std::uint64_t lanes, const FirstMessages& first) {
        for (const MessageNumber message : first.numbers()) {
            absent.add(lanes, static_cast<std::uint32_t>(message.value()));
        }
    }
    /// Rows so far lacked the lanes that are new.
    void meet(std::uint64_t lanes) {
        if (const std::uint64_t fresh = lanes & ~m_lanes; fresh != 0) {
            m_lanes |= fresh;
            lacked(m_absent, fresh, m_first);
        }
    }

    std::uint64_t m_rows = 0;
    std::uint64_t m_lanes = 0;
    FirstMessages m_first;
    FirstOfLanes m_present, m_absent;
    LaneCounts m_counts;
};

}  // namespace plumb::spec::inference
