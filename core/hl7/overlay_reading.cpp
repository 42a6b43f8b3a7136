#include "hl7/overlay_reading.h"

#include "hl7/grammar_walk.h"

#include <algorithm>

namespace plumb::hl7 {

using u32 = std::uint32_t;

OverlayReading::OverlayReading(const GrammarTables& tables, OverlayMemory& memory)
    : m_tables(tables)
    , m_memory(memory) {
    m_memory.candidates.clear();
    m_memory.columns.clear();
    m_memory.costs.clear();
    m_memory.leafSlots.assign(m_tables.leaves().size(), {});
}

u32 OverlayReading::find() {
    const std::size_t end = m_memory.symbols.size();
    m_memory.columns.push_back(0);
    m_memory.candidates.push_back({});
    m_memory.costs.push_back(0);
    for (std::size_t n = 1; n < end; ++n) {
        advance(n);
    }
    // Of the last column the best, and from there back.
    std::size_t best = 0;
    u32 least = UINT32_MAX;
    for (std::size_t i = 0; i < m_memory.costs.size(); ++i) {
        const u32 cost = m_memory.costs[i] + lackingAtEnd(m_memory.candidates[m_memory.columns.back() + i].leaf);
        if (cost < least) {
            least = cost;
            best = i;
        }
    }
    m_memory.moves.resize(end);
    for (std::size_t n = end - 1; n > 0; --n) {
        const Candidate candidate = m_memory.candidates[m_memory.columns[n] + best];
        m_memory.moves[n] = candidate;
        best = candidate.from;
    }
    return least;
}

// From the candidates behind the segment before to those behind this one.
void OverlayReading::advance(std::size_t segment) {
    const SymbolNumber symbol = m_memory.symbols[segment];
    const u32 begin = m_memory.columns.back();
    const std::size_t count = m_memory.costs.size();
    m_memory.oldCosts.swap(m_memory.costs);
    m_memory.costs.clear();
    m_memory.columns.push_back(static_cast<u32>(m_memory.candidates.size()));
    const u32 least = *std::min_element(m_memory.oldCosts.begin(), m_memory.oldCosts.end());
    for (std::size_t i = 0; i < count; ++i) {
        const LeafNumber leaf = m_memory.candidates[begin + i].leaf;
        const u32 cost = m_memory.oldCosts[i];
        const Step step = symbol == kStranger ? Step{} : m_tables.step(leaf, symbol);
        const SymbolNumber taken = m_tables.nodes()[m_tables.leaves()[step.leaf].node].symbol;  // 0: by an Any place
        if (step.possible() && cost + step.skips <= least + kMostBehind + 1) {
            propose(step.leaf, cost + step.skips, i, false);
            for (const Step& way : m_tables.ways(leaf, taken)) {
                propose(way.leaf, cost + way.skips, i, false);
            }
        }
        const bool named = symbol != 0 && symbol != kStranger;
        if (named || !step.legal()) {
            propose(leaf, cost + named, i, true);
        }
    }
    prune();
}

void OverlayReading::propose(LeafNumber leaf, u32 cost, std::size_t from, bool stays) {
    ++m_steps;
    const auto column = static_cast<u32>(m_memory.columns.size());
    OverlayMemory::Slot& slot = m_memory.leafSlots[leaf];
    const Candidate candidate{leaf, static_cast<std::uint8_t>(from), stays};
    if (slot.column != column) {
        slot = {column, static_cast<u32>(m_memory.costs.size())};
        m_memory.candidates.push_back(candidate);
        m_memory.costs.push_back(cost);
    } else if (cost < m_memory.costs[slot.index]) {
        m_memory.candidates[m_memory.columns.back() + slot.index] = candidate;
        m_memory.costs[slot.index] = cost;
    }
}

// Drops what is far behind, and the worst where there are too many.
void OverlayReading::prune() {
    std::vector<u32>& costs = m_memory.costs;
    const u32 least = *std::min_element(costs.begin(), costs.end());
    std::size_t with[kMostBehind + 1] = {};  // by faults more than the best: how many
    for (const u32 cost : costs) {
        if (cost - least <= kMostBehind) {
            ++with[cost - least];
        }
    }
    for (std::size_t room = kMostCandidates, i = 0; i <= kMostBehind; ++i) {
        with[i] = std::min(with[i], room);
        room -= with[i];
    }
    const std::size_t begin = m_memory.columns.back();
    std::size_t kept = 0;
    for (std::size_t i = 0; i < costs.size(); ++i) {
        const u32 behind = costs[i] - least;
        if (behind <= kMostBehind && with[behind] > 0) {
            --with[behind];
            m_memory.candidates[begin + kept] = m_memory.candidates[begin + i];
            costs[kept++] = costs[i];
        }
    }
    costs.resize(kept);
    m_memory.candidates.resize(begin + kept);
}

u32 OverlayReading::lackingAtEnd(LeafNumber leaf) const {
    u32 count = 0;
    if (!m_tables.leaves()[leaf].complete) {
        eachSkippedAtEnd(m_tables, leaf, [&](NodeNumber) { ++count; });
    }
    return count;
}

}  // namespace plumb::hl7
