#include "hl7/segment_symbols.h"

#include <utility>

namespace plumb::hl7 {

SegmentSymbols::SegmentSymbols()
    : m_slots(256)
    , m_mask(255) {}

void SegmentSymbols::place(Slot slot) {
    std::size_t at = slotOf(slot.key, m_mask);
    while (m_slots[at].symbol != 0) {
        at = (at + 1) & m_mask;
    }
    m_slots[at] = slot;
}

SymbolNumber SegmentSymbols::add(SegmentKey key) {
    if (const SymbolNumber known = find(key)) {
        return known;
    }
    if ((m_used + 1) * 4 > m_slots.size()) {
        const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 4));
        m_mask = m_slots.size() - 1;
        for (const Slot& slot : old) {
            if (slot.symbol != 0) {
                place(slot);
            }
        }
    }
    const auto symbol = static_cast<SymbolNumber>(++m_used);
    place({key, symbol});
    return symbol;
}

}  // namespace plumb::hl7
