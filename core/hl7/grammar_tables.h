// A grammar as tables. The place in a structure is its leaf (segment or Any) taken last, 0 before the first; what the
// next segment is from there is one look-up. Made once, never changed.
//
// The search that fills the table, from a leaf outwards, the first way wins that leaves out nothing required:
//   1. the leaf again, if it repeats;
//   2. what follows in the innermost group around it, groups and choices entered by what they may begin with;
//   3. the group anew, if it repeats;
//   4. the same for the group around that one, and so on.
// Where every way leaves out something required, the one that leaves out least.
//
// A segment that is the required first of a group that may begin anew is that, though, rather than one in a group
// further in whose beginning it would leave out.
//
// A place from which a segment can go several ways, none worse than the others, is a fork. Which of them is right only
// a later segment tells; the table has the first, ways() has all, for OverlayReading.
#pragma once

#include "hl7/grammar.h"
#include "hl7/segment_symbols.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace plumb::hl7 {

/// Leaves are numbered from 1 in preorder; 0 is the place before all of them.
using LeafNumber = std::uint16_t;

/// What a segment is from a place.
struct Step {
    static constexpr std::uint8_t kNoWay = UINT8_MAX;

    LeafNumber leaf = 0;
    NodeNumber opens = kNoNode;   ///< the outermost group that begins anew
    NodeNumber begins = kNoNode;  ///< the same, counting choices as groups
    std::uint8_t skips = kNoWay;  ///< required nodes left out on the way
    bool counted = false;         ///< what begins has a maximum that must be counted

    [[nodiscard]] bool legal() const { return skips == 0; }
    [[nodiscard]] bool possible() const { return skips != kNoWay; }
};
static_assert(sizeof(Step) == 8);

class GrammarTables {
public:
    struct Node {
        GrammarNode::Kind kind = GrammarNode::Kind::Segment;
        bool repeats = false;
        bool counted = false;   ///< repeats, but not without end
        bool blocking = false;  ///< required, and cannot be there as nothing
        bool leads = false;     ///< what is around it may begin with it
        NodeNumber parent = kNoNode;
        NodeNumber end = 0;
        NodeNumber group = kNoNode;  ///< the innermost group around it
        LeafNumber leaf = 0;         ///< 0: not a leaf
        SymbolNumber symbol = 0;     ///< of a Segment whose name can be an id
        std::uint32_t max = 1;
    };
    struct Leaf {
        NodeNumber node = 0;
        NodeNumber group = 0;   ///< the innermost group around it
        bool complete = false;  ///< the message may end here
    };

    explicit GrammarTables(const std::vector<Grammar::Node>& nodes);

    [[nodiscard]] const std::vector<Node>& nodes() const { return m_nodes; }
    [[nodiscard]] const std::vector<Leaf>& leaves() const { return m_leaves; }
    [[nodiscard]] const SegmentSymbols& symbols() const { return m_symbols; }
    /// A segment that no Any place takes: MSH, and what frames or continues messages.
    [[nodiscard]] bool isFrame(SymbolNumber symbol) const { return m_frame[symbol]; }

    /// Symbol 0 asks for a place that takes any segment.
    [[nodiscard]] Step step(LeafNumber from, SymbolNumber symbol) const {
        return m_steps.empty() ? search(from, symbol) : m_steps[from * m_symbols.size() + symbol];
    }
    /// Steps are a look-up; otherwise the grammar is so large that each is a search.
    [[nodiscard]] bool tabled() const { return !m_steps.empty(); }
    /// The table, for loops: leaf x symbol.
    [[nodiscard]] const Step* steps() const { return m_steps.data(); }

    /// A segment can go several legal ways from some place.
    [[nodiscard]] bool forks() const { return !m_forks.empty(); }
    /// All ways that leave out least, in the order of the search, at most kMostWays, where there is more than one;
    /// empty elsewhere, and everywhere if no fork is legal.
    [[nodiscard]] std::span<const Step> ways(LeafNumber from, SymbolNumber symbol) const;
    static constexpr std::size_t kMostWays = 16;

    /// Without the table, and with nodes in `full` (one flag a node; may be empty) not to be taken once more.
    [[nodiscard]] Step search(LeafNumber from, SymbolNumber symbol, std::span<const std::uint8_t> full = {}) const;

    /// Symbols of the segments that a node may begin with.
    [[nodiscard]] std::span<const SymbolNumber> firstOf(NodeNumber node) const {
        return std::span(m_first).subspan(m_firstBegin[node], m_firstBegin[node + 1u] - m_firstBegin[node]);
    }
    /// The last leaf with this symbol up to `from`, or else the first behind it; 0 where there is none.
    [[nodiscard]] LeafNumber nearest(LeafNumber from, SymbolNumber symbol) const;
    [[nodiscard]] bool contains(NodeNumber outer, NodeNumber inner) const {
        return outer <= inner && inner < m_nodes[outer].end;
    }

private:
    void compileNodes(const std::vector<Grammar::Node>& nodes);
    void compileFirst();
    void compileSteps();
    bool addForks(LeafNumber from, std::span<Step> row, std::vector<Step>& others);
    void preferClearBegin(std::span<Step> ways) const;

    std::vector<Node> m_nodes;
    std::vector<Leaf> m_leaves;  // [0] is the place before all
    SegmentSymbols m_symbols;
    std::vector<bool> m_frame;                        // by symbol
    std::vector<std::vector<LeafNumber>> m_leavesOf;  // by symbol
    std::vector<std::uint32_t> m_firstBegin;          // by node, into m_first
    std::vector<SymbolNumber> m_first;
    std::vector<Step> m_steps;               // leaves x symbols
    std::vector<std::uint32_t> m_forks;      // ascending: indices in m_steps of the places that are forks
    std::vector<std::uint32_t> m_waysBegin;  // by fork, and one more: into m_ways
    std::vector<Step> m_ways;
};

}  // namespace plumb::hl7
