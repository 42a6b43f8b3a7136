// What laying a grammar over a message remembers, kept from message to message so that nothing is allocated in a loop.
//
// Nodes remember stamps instead of segments: the stamp of a segment grows over all messages, so what an earlier message
// (of whatever grammar) left behind is older than the begin of this one and needs no clearing.
#pragma once

#include <cstdint>
#include <vector>

namespace plumb::hl7 {

struct OverlayMemory {
    struct NodeState {
        std::uint32_t begin = 0;      ///< stamp of its latest occurrence
        std::uint32_t count = 0;      ///< occurrences in the occurrence around it; kept for counted nodes
        std::uint32_t misplaced = 0;  ///< stamp of the latest segment that should have begun it and stands wrong
        std::uint32_t missing = 0;    ///< stamp where it was last found missing ...
        std::uint32_t row = 0;        ///< ... and the row that says so
    };
    std::uint32_t base = 0;  ///< stamp of the first segment (number 1) less one
    std::vector<NodeState> nodes;
    std::vector<std::uint8_t> full;  ///< by node: may not be taken once more

    // Made when a message first has trouble.
    std::vector<std::uint16_t> symbols;       ///< by segment number
    std::vector<std::uint32_t> nextSame;      ///< by segment number: the next one with this symbol; 0: none
    std::vector<std::uint32_t> nextOfSymbol;  ///< by symbol: the next one, once asked for
    std::vector<std::uint32_t> nextOfNode;    ///< by node: the next segment that may begin it, once asked for

    // Made when a message of a grammar with forks has trouble (overlay_reading.h).

    /// A reading that ends at a leaf.
    struct Candidate {
        std::uint16_t leaf = 0;
        std::uint8_t from = 0;  ///< the candidate, in the column before, that it goes on from
        bool stays = false;     ///< the segment is left standing where it is, and the leaf is as before
    };
    /// Where a leaf's candidate is in the column being made.
    struct Slot {
        std::uint32_t column = 0;  ///< which column that was; columns are numbered from 1 here
        std::uint32_t index = 0;
    };
    std::vector<Candidate> candidates;  ///< column by column, one a segment, the one before all segments first
    std::vector<std::uint32_t> columns;
    std::vector<std::uint32_t> costs, oldCosts;  ///< of the last column's candidates, and of the one before
    std::vector<Slot> leafSlots;                 ///< by leaf
    std::vector<Candidate> moves;                ///< by segment number: the best reading
};

}  // namespace plumb::hl7
