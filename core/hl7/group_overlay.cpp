#include "hl7/group_overlay.h"

#include "hl7/grammar_tables.h"
#include "hl7/overlay_laying.h"
#include "hl7/overlay_reading.h"

namespace plumb::hl7 {

using u32 = std::uint32_t;

void GroupOverlay::assign(const MessageView& message, const Grammar& grammar) {
    m_grammar = &grammar;
    m_missing.clear();
    const GrammarTables& tables = grammar.tables();
    const std::size_t count = message.segments().size();
    if (m_memory.nodes.size() < tables.nodes().size()) {
        m_memory.nodes.resize(tables.nodes().size());
    }
    if (2 * (count + 2) > UINT32_MAX - m_memory.base) {  // there may be two readings
        m_memory = {};
        m_memory.nodes.resize(tables.nodes().size());
    }
    m_fits = OverlayLaying(message, tables, m_memory, m_placed, m_missing).run();
    m_memory.base += static_cast<u32>(count) + 1;
    if (!m_fits && tables.forks()) {
        readAgain(message);
    }
}

void GroupOverlay::readAgain(const MessageView& message) {
    const GrammarTables& tables = m_grammar->tables();
    m_otherMissing.clear();
    OverlayLaying laying(message, tables, m_memory, m_otherPlaced, m_otherMissing);
    laying.fillSymbols();
    const u32 faults = misfit(*this);
    if (OverlayReading(tables, m_memory).find() >= faults) {
        return;
    }
    const bool fits = laying.follow();
    m_memory.base += message.segmentCount() + 1;
    m_placed.swap(m_otherPlaced);
    m_missing.swap(m_otherMissing);
    if (misfit(*this) < faults) {
        m_fits = fits;
    } else {
        m_placed.swap(m_otherPlaced);
        m_missing.swap(m_otherMissing);
    }
}

}  // namespace plumb::hl7
