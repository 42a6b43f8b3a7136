// The values of an element as long as they are few, each with its count and the first message that has it. Past 64
// different ones, or with one that is too long to be a code, they are many: then only that is known.
#pragma once

#include "query/value_key.h"
#include "spec/inference/budget.h"
#include "spec/inference/lane_counts.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec::inference {

/// What goes with a value, or with the presence of a field: in its segment, and in its message.
struct DriverRows {
    LaneRow segment;  ///< lanes are fields
    LaneRow message;  ///< lanes are segments; of segments that stand once in their message

    /// `messages`: nullptr where it is not counted what goes with them.
    void add(std::uint64_t slots, const LaneBatch& segments, const LaneBatch* messages) {
        segment.add(slots, segments);
        if (messages != nullptr) {
            message.add(slots, *messages);
        }
    }
    /// `messageLanes`: what the segments of the other are called here.
    void merge(const DriverRows& other, const LaneMap& messageLanes) {
        segment.merge(other.segment, sameLanes());
        message.merge(other.message, messageLanes);
    }
};

/// The same as far as it is counted elsewhere: of a value that no other stands beside, what goes with the field;
/// nothing if the field is new.
struct DriversSoFar {
    const LaneRow* segment = nullptr;
    const LaneRow* message = nullptr;
};

class FewValues {
public:
    static constexpr std::size_t kMost = 64, kLongest = 120;
    /// With more values than this nothing is counted of what goes with each.
    static constexpr std::size_t kMostDriving = 8;

    struct Value {
        std::uint64_t key = 0;
        std::uint64_t count = 0;
        std::uint64_t untold = 0;  ///< of these, what others that count them were not told yet
        std::uint32_t first = 0;
        std::string text;
        std::unique_ptr<DriverRows> rows;
    };

    FewValues() = default;
    /// Few are up to `most`, at most 250.
    explicit FewValues(std::uint16_t most)
        : m_most(most) {}

    [[nodiscard]] bool many() const { return m_many; }
    [[nodiscard]] bool driving() const { return !m_many && m_values.size() <= kMostDriving; }
    [[nodiscard]] std::vector<Value>& values() {
        bringHome();
        return m_values;
    }
    [[nodiscard]] const std::vector<Value>& values() const {
        bringHome();
        return m_values;
    }

    static constexpr std::size_t kNone = SIZE_MAX;
    /// The number of the value; kNone: it is not known.
    [[nodiscard]] std::size_t find(std::uint64_t key) const {
        if (m_recent < m_counters.size() && m_counters[m_recent].key == key) {  // many fields hardly ever change
            return m_recent;
        }
        for (std::size_t slot = query::spread(key) & m_lastSlot; m_slots[slot] != 0; slot = (slot + 1) & m_lastSlot) {
            const std::size_t number = m_slots[slot] - std::size_t{1};
            if (m_counters[number].key == key) {
                m_recent = static_cast<std::uint8_t>(number);
                return number;
            }
        }
        return kNone;
    }
    void count(std::size_t number, std::uint64_t times = 1) { m_counters[number].times += times; }
    /// What goes with a value; nullptr: nothing is counted of it.
    [[nodiscard]] DriverRows* rowsOf(std::size_t number) const {
        return driving() ? m_values[number].rows.get() : nullptr;
    }
    /// It is counted what goes with the values, of one alone only where its rows were asked for.
    [[nodiscard]] bool counting() const { return driving() && (m_values.size() > 1 || m_values.front().rows); }
    [[nodiscard]] std::size_t size() const { return m_values.size(); }
    /// Takes in a value that find() does not know; nullptr: they are many now, and values() is for the last time what
    /// it was, until forget(). `drives`: from now on it is counted what goes with it.
    Value* insert(std::uint64_t key, std::string_view text, std::uint32_t message, bool drives, Budget& budget);
    /// The only value gets company: what went with it went with its field.
    void driveFirst(const DriversSoFar& soFar, Budget& budget);
    /// The values are many and gone.
    void forget(Budget& budget);

    /// False: they are many now, as after insert(), or were before.
    bool add(std::string_view text, std::uint64_t times, std::uint32_t message, Budget& budget);
    /// Both together are still few.
    [[nodiscard]] bool fits(const FewValues& other) const;
    /// `other` comes from messages behind these. False: they are many now, as after insert().
    bool merge(const FewValues& other, Budget& budget);
    /// The same of values that tell of others; `ours` and `theirs` are asked where either side has one value only.
    bool merge(const FewValues& other, const DriversSoFar& ours, const DriversSoFar& theirs,
               const LaneMap& messageLanes, Budget& budget);

private:
    /// Where counts stand in memory is what counting costs, so that these lie close together until somebody asks.
    struct Counter {
        std::uint64_t key = 0;
        std::uint64_t times = 0;
    };
    void bringHome() const {
        for (std::size_t number = 0; number < m_counters.size(); ++number) {
            m_values[number].count += m_counters[number].times;
            m_values[number].untold += m_counters[number].times;
            m_counters[number].times = 0;
        }
    }
    void endDriving(Budget& budget);
    void putIntoSlot(std::size_t number);
    /// How many there are in both.
    [[nodiscard]] std::size_t together(const FewValues& other) const;
    /// nullptr: they are many now.
    Value* mergeValue(const Value& theirs, bool drives, Budget& budget);

    // As long as a few slots do, only these are looked at: they lie in one line of the cache.
    static constexpr std::size_t kSlots = 512, kFirstSlots = 64;

    bool m_many = false;
    mutable std::uint8_t m_recent = 0;  ///< value that was found last
    std::uint16_t m_most = kMost;
    std::uint16_t m_lastSlot = kFirstSlots - 1;
    std::uint32_t m_latest = 0;  ///< message
    mutable std::vector<Counter> m_counters;
    mutable std::vector<Value> m_values;
    std::array<std::uint8_t, kSlots> m_slots{};  ///< 0: free, else the number of a value plus one
};

}  // namespace plumb::spec::inference
