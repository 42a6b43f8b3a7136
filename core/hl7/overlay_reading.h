// The reading of a whole message that has fewest faults, for grammars with forks (grammar_tables.h): there the
// overlay's first reading, which takes the nearest place at once, may end in a fault that another way avoids.
//
// All readings are followed side by side, one candidate a place. A required node left out costs one fault, a named
// segment that is left standing wrong costs one. Candidates far worse than the best are dropped, so that a message
// takes at most kMostCandidates steps a segment. A reading without fault is found wherever there is one, unless more
// than kMostCandidates of them are open at once (the standard never has as many) or a place has a maximum to be
// counted: maxima are the overlay's.
#pragma once

#include "hl7/grammar_tables.h"
#include "hl7/overlay_memory.h"

#include <cstddef>
#include <cstdint>

namespace plumb::hl7 {

class OverlayReading {
public:
    static constexpr std::size_t kMostCandidates = 32;
    /// More faults than the best candidate has by this many: dropped.
    static constexpr std::uint32_t kMostBehind = 3;
    /// As a symbol: a segment that no place takes, whatever the grammar.
    static constexpr SymbolNumber kStranger = UINT16_MAX;

    /// `memory.symbols` holds the symbols of the message by segment number, from 1 on; `tables` has steps.
    OverlayReading(const GrammarTables& tables, OverlayMemory& memory);

    /// Fills `memory.moves`, one a segment from 1 on; returns the faults, without segments that the grammar does not
    /// name.
    std::uint32_t find();

    /// Moves looked at so far: what a message costs.
    [[nodiscard]] std::uint64_t steps() const { return m_steps; }

private:
    using Candidate = OverlayMemory::Candidate;

    void advance(std::size_t segment);
    void propose(LeafNumber leaf, std::uint32_t cost, std::size_t from, bool stays);
    void prune();
    [[nodiscard]] std::uint32_t lackingAtEnd(LeafNumber leaf) const;

    const GrammarTables& m_tables;
    OverlayMemory& m_memory;
    std::uint64_t m_steps = 0;
};

}  // namespace plumb::hl7
