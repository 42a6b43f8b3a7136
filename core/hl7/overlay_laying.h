// One message being laid out: what GroupOverlay does, segment by segment. It lives for one reading of one message; what
// it remembers is in OverlayMemory.
#pragma once

#include "base/ascii.h"
#include "hl7/grammar_tables.h"
#include "hl7/group_overlay.h"
#include "hl7/overlay_lookahead.h"
#include "hl7/overlay_memory.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace plumb::hl7 {

class OverlayLaying {
public:
    OverlayLaying(const MessageView& message, const GrammarTables& tables, OverlayMemory& memory,
                  std::vector<PlacedSegment>& placed, std::vector<MissingNode>& missing)
        : m_message(message)
        , m_tables(tables)
        , m_memory(memory)
        , m_placed(placed)
        , m_missing(missing)
        , m_field(quickField(message)) {}

    /// Whether everything fits.
    bool run();

    /// The same by `memory.moves` of OverlayReading.
    bool follow();

    /// Fills `memory.symbols` for OverlayReading.
    void fillSymbols();

private:
    std::uint32_t begin();
    bool atEnd(std::uint32_t count);

    std::uint32_t ordinary(std::uint32_t n, std::uint32_t count);

    /// The field separator where an id of letters and digits cannot hold it.
    [[nodiscard]] static std::uint32_t quickField(const MessageView& message) {
        const std::uint8_t field = message.delimiters().field;
        return field != 0 && !isLetterOrDigit(field) ? field : kNoByte;
    }
    [[nodiscard]] std::uint32_t stamp(std::uint32_t segment) const { return m_memory.base + segment; }
    [[nodiscard]] OverlayMemory::NodeState& state(NodeNumber node) { return m_memory.nodes[node]; }
    /// It began in the present occurrence of the group or choice around it.
    [[nodiscard]] bool isThere(NodeNumber node) {
        return state(node).begin >= state(m_tables.nodes()[node].parent).begin;
    }

    [[nodiscard]] SymbolNumber symbolOf(std::uint32_t n) const;

    void take(std::uint32_t n, const Step& step, Placement placement);
    void stay(std::uint32_t n, NodeNumber node, Placement placement);
    void odd(std::uint32_t n, SymbolNumber symbol, const Step& step);
    void follow(std::uint32_t n, SymbolNumber symbol, OverlayMemory::Candidate move);
    void nameless(std::uint32_t n, const Step& step);
    void stranger(std::uint32_t n);

    /// Takes a step whose nodes may have a maximum to be counted; `only`: the leaf that it must be (0: any).
    void count(std::uint32_t n, SymbolNumber symbol, Step step, LeafNumber only = 0);
    [[nodiscard]] bool mayOnceMore(const Step& step);
    [[nodiscard]] bool isFull(NodeNumber node);
    void fillFull();

    [[nodiscard]] bool leavesOut(std::uint32_t n, SymbolNumber symbol, const Step& step);
    OverlayLookahead& lookahead(std::uint32_t n);

    void miss(NodeNumber node, std::uint32_t before, bool inNew);

    void wrong(std::uint32_t n, SymbolNumber symbol, const Step& step);
    [[nodiscard]] bool hasAllThatItMay(NodeNumber near, NodeNumber here);

    static constexpr std::uint32_t kNoByte = 256;  ///< differs from every byte

    const MessageView& m_message;
    const GrammarTables& m_tables;
    OverlayMemory& m_memory;
    std::vector<PlacedSegment>& m_placed;
    std::vector<MissingNode>& m_missing;
    std::uint32_t m_field;  ///< as quickField()
    std::optional<OverlayLookahead> m_ahead;
    LeafNumber m_leaf = 0;
    bool m_fits = true;
};

}  // namespace plumb::hl7
