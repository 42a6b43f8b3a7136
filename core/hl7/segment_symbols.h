// The segment ids of a grammar, numbered from 1 in the order in which they first stand there. 0 is any other id.
#pragma once

#include "hl7/segment_key.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace plumb::hl7 {

using SymbolNumber = std::uint16_t;

class SegmentSymbols {
    struct Slot {
        SegmentKey key = kNoKey;
        SymbolNumber symbol = 0;
    };

public:
    /// Finds in symbols that do not change meanwhile; for loops.
    class Reader {
    public:
        [[nodiscard]] SymbolNumber find(SegmentKey key) const {
            for (std::size_t at = slotOf(key, m_mask);; at = (at + 1) & m_mask) {
                const Slot slot = m_slots[at];
                if (slot.key == key || slot.symbol == 0) {
                    return slot.symbol;
                }
            }
        }

    private:
        friend class SegmentSymbols;
        Reader(const Slot* table, std::size_t mask)
            : m_slots(table)
            , m_mask(mask) {}

        const Slot* m_slots;
        std::size_t m_mask;
    };

    SegmentSymbols();

    /// The number of `key`, given one when it has none yet.
    SymbolNumber add(SegmentKey key);

    [[nodiscard]] SymbolNumber find(SegmentKey key) const { return reader().find(key); }

    /// How many numbers are in use, 0 among them.
    [[nodiscard]] std::size_t size() const { return m_used + 1; }

    [[nodiscard]] Reader reader() const { return {m_slots.data(), m_mask}; }

private:
    [[nodiscard]] static std::size_t slotOf(SegmentKey key, std::size_t mask) {
        return (key * 0x9E3779B1u >> 16) & mask;
    }
    void place(Slot slot);

    std::vector<Slot> m_slots;  // at most a quarter in use, so that a look-up is one step nearly always
    std::size_t m_mask = 0;
    std::size_t m_used = 0;
};

}  // namespace plumb::hl7
