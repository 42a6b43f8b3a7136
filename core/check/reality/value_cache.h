// Values of a field that come again and again, each by its key with what it comes to: where its parts are counted, how
// long they are, which codes they hold. When one comes in a message that has the field once, a number is raised and
// nothing else; what that comes to is told when the value leaves for another one, or all are told.
#pragma once

#include "check/reality/quick_tally.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace plumb::check {

/// A place where a value, or a part of it, is counted, and a code that it holds; either may be missing.
struct CountedPart {
    QuickTally* place = nullptr;
    CodeCounts* codes = nullptr;
    CodeCounts::Listed* code = nullptr;
    std::uint32_t length = 0;
};

class ValueCache {
public:
    static constexpr std::size_t kMostParts = 14;

    struct Slot {
        std::uint64_t key = 0;  ///< 0: empty; no value has it
        std::uint32_t once = 0;
        std::uint32_t size = 0;  ///< parts
    };
    /// What a value comes to, while it is looked at.
    class Parts {
    public:
        explicit Parts(std::span<CountedPart> room)
            : m_room(room) {}
        /// False: there are too many.
        [[nodiscard]] bool add(const CountedPart& part) {
            if (m_size == m_room.size()) {
                return false;
            }
            m_room[m_size++] = part;
            return true;
        }
        [[nodiscard]] std::size_t size() const { return m_size; }

    private:
        std::span<CountedPart> m_room;
        std::size_t m_size = 0;
    };

    /// Most values were met before; else it is not worth while.
    [[nodiscard]] bool pays() const { return m_bits != 0; }
    /// nullptr: it is not there. Only while it pays.
    [[nodiscard]] Slot* find(std::uint64_t key) {
        Slot& slot = m_slots[at(key, m_bits)];
        return slot.key == key ? &slot : nullptr;
    }
    [[nodiscard]] std::span<const CountedPart> parts(const Slot& slot) const {
        const auto number = static_cast<std::size_t>(&slot - m_slots.get());
        return {m_parts.get() + number * m_most, slot.size};
    }
    /// One that was found is counted elsewhere.
    void hit() { ++m_hits; }
    /// `most`: how many parts a value can come to.
    void start(std::size_t most);
    /// A value that was not there takes the place of whoever stands there, if `look(Parts&)` says that it is known what
    /// it comes to. nullptr: it is not, or it has become clear that it does not pay.
    template <class Look>
    [[nodiscard]] Slot* learn(std::uint64_t key, Look&& look) {
        missed();
        if (!pays()) {
            return nullptr;
        }
        Slot& slot = m_slots[at(key, m_bits)];
        settle(slot);
        slot.key = 0;
        Parts parts({m_parts.get() + static_cast<std::size_t>(&slot - m_slots.get()) * m_most, m_most});
        if (!look(parts)) {
            return nullptr;
        }
        slot.key = key;
        slot.size = static_cast<std::uint32_t>(parts.size());
        return &slot;
    }
    /// Tells the places what came; the values stay.
    void settle();
    void forget();

    // For loops that keep them at hand.
    [[nodiscard]] Slot* table() const { return m_slots.get(); }
    [[nodiscard]] unsigned bits() const { return m_bits; }
    [[nodiscard]] static std::size_t at(std::uint64_t key, unsigned bits) {
        constexpr std::uint64_t kSpreading = 0x9e3779b97f4a7c15u;
        return key * kSpreading >> (64 - bits);
    }

private:
    static constexpr unsigned kFewBits = 5, kManyBits = 7;

    [[nodiscard]] std::size_t size() const { return m_bits == 0 ? 0 : std::size_t{1} << m_bits; }
    void make(unsigned bits);
    void missed();
    void settle(Slot& slot);

    unsigned m_bits = 0;  ///< 0: it does not pay
    std::uint32_t m_misses = 0, m_most = 0;
    std::uint64_t m_hits = 0;
    std::unique_ptr<Slot[]> m_slots;
    std::unique_ptr<CountedPart[]> m_parts;
};

}  // namespace plumb::check
