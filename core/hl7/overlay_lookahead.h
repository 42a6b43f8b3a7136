// What comes later in a message: where the segment stands that may begin a node, and how well the next few segments
// would follow from a place. Made from a message's symbols the first time that something does not fit; positions only
// move forward, so that all questions together cost a step a segment.
#pragma once

#include "hl7/grammar_tables.h"
#include "hl7/overlay_memory.h"

#include <cstdint>
#include <span>

namespace plumb::hl7 {

class OverlayLookahead {
public:
    /// How far two readings are compared.
    static constexpr std::uint32_t kWindow = 8;
    static constexpr std::uint32_t kNever = UINT32_MAX;

    /// `memory.symbols` holds the symbols of the message by segment number, from 1 on.
    OverlayLookahead(const GrammarTables& tables, OverlayMemory& memory, std::uint32_t from);

    /// The first segment behind `segment` that may begin `node`; kNever where there is none. Segments asked about must
    /// not go back.
    [[nodiscard]] std::uint32_t nextOf(NodeNumber node, std::uint32_t segment);

    /// The first segment behind `segment` that may begin a group around `node`, itself left out, anew.
    [[nodiscard]] std::uint32_t restartOf(NodeNumber node, std::uint32_t segment);

    /// Faults of the segments behind `segment` when they are read from `place`. `seen`: a leaf that counts as taken (0:
    /// none). `excused`: segments that are no further fault where they do not fit.
    [[nodiscard]] std::uint32_t faults(LeafNumber place, std::uint32_t segment, LeafNumber seen,
                                       std::span<const std::uint32_t> excused) const;

private:
    [[nodiscard]] std::uint32_t nextOfSymbol(SymbolNumber symbol, std::uint32_t segment);

    const GrammarTables& m_tables;
    OverlayMemory& m_memory;
};

}  // namespace plumb::hl7
