#include "hl7/overlay_lookahead.h"

#include <algorithm>

namespace plumb::hl7 {

using u32 = std::uint32_t;

OverlayLookahead::OverlayLookahead(const GrammarTables& tables, OverlayMemory& memory, u32 from)
    : m_tables(tables)
    , m_memory(memory) {
    m_memory.nextOfSymbol.assign(tables.symbols().size(), 0);
    m_memory.nextOfNode.assign(tables.nodes().size(), 0);
    m_memory.nextSame.resize(m_memory.symbols.size());
    for (std::size_t n = m_memory.symbols.size(); n-- > from;) {
        u32& next = m_memory.nextOfSymbol[m_memory.symbols[n]];
        m_memory.nextSame[n] = next;
        next = static_cast<u32>(n);
    }
}

u32 OverlayLookahead::nextOfSymbol(SymbolNumber symbol, u32 segment) {
    u32& next = m_memory.nextOfSymbol[symbol];
    while (next != 0 && next <= segment) {
        next = m_memory.nextSame[next];
    }
    return next == 0 ? kNever : next;
}

u32 OverlayLookahead::nextOf(NodeNumber node, u32 segment) {
    u32& next = m_memory.nextOfNode[node];
    if (next <= segment) {  // also when it was never asked for
        next = kNever;
        for (const SymbolNumber symbol : m_tables.firstOf(node)) {
            next = std::min(next, nextOfSymbol(symbol, segment));
        }
    }
    return next;
}

u32 OverlayLookahead::restartOf(NodeNumber node, u32 segment) {
    u32 next = kNever;
    const auto& nodes = m_tables.nodes();
    for (node = nodes[node].parent; node != 0; node = nodes[node].parent) {
        if (nodes[node].repeats) {
            next = std::min(next, nextOf(node, segment));
        }
    }
    return next;
}

u32 OverlayLookahead::faults(LeafNumber place, u32 segment, LeafNumber seen, std::span<const u32> excused) const {
    if (!m_tables.tabled()) {
        return 0;  // each step would be a search
    }
    const std::size_t end = std::min<std::size_t>(m_memory.symbols.size(), std::size_t{segment} + 1 + kWindow);
    u32 count = 0;
    for (std::size_t n = segment + 1; n < end; ++n) {
        const Step step = m_tables.step(place, m_memory.symbols[n]);
        const bool seenIsAllThatIsLeftOut = step.skips == 1 && seen != 0 && place < seen && seen < step.leaf &&
                                            m_tables.nodes()[m_tables.leaves()[seen].node].blocking;
        if (step.legal() || seenIsAllThatIsLeftOut) {
            place = step.leaf;
        } else if (m_memory.symbols[n] != 0) {
            count += std::find(excused.begin(), excused.end(), n) == excused.end();
        }
    }
    return count;
}

}  // namespace plumb::hl7
