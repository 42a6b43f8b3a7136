#include "hl7/overlay_laying.h"

#include "hl7/grammar_walk.h"
#include "hl7/overlay_reading.h"
#include "hl7/segment_key.h"

namespace plumb::hl7 {

using u32 = std::uint32_t;

bool OverlayLaying::run() {
    const u32 count = begin();
    for (u32 n = 1; n <= count;) {
        n = ordinary(n, count);
        if (n <= count) {
            const SymbolNumber symbol = symbolOf(n);
            odd(n, symbol, m_tables.step(m_leaf, symbol));
            ++n;
        }
    }
    return atEnd(count);
}

bool OverlayLaying::follow() {
    const u32 count = begin();
    for (u32 n = 1; n <= count; ++n) {
        follow(n, symbolOf(n), m_memory.moves[n]);
    }
    return atEnd(count);
}

void OverlayLaying::fillSymbols() {
    const u32 count = m_message.segmentCount();
    m_memory.symbols.resize(std::size_t{count} + 1);
    for (u32 n = 1; n <= count; ++n) {
        const SymbolNumber symbol = symbolOf(n);
        const bool stranger = symbol == 0 && isFrameKey(foldedKey(m_message.segmentId(n)));
        m_memory.symbols[n] = stranger ? OverlayReading::kStranger : symbol;
    }
}

u32 OverlayLaying::begin() {
    m_memory.nodes[0].begin = m_memory.base + 1;
    m_placed.resize(m_message.segmentCount());
    return m_message.segmentCount();
}

bool OverlayLaying::atEnd(u32 count) {
    if (!m_tables.leaves()[m_leaf].complete) {
        eachSkippedAtEnd(m_tables, m_leaf, [&](NodeNumber node) { miss(node, count + 1, false); });
    }
    return m_fits && m_missing.empty();
}

// Takes segments from `n` on as long as each is where it belongs and nothing is to be counted; returns the first
// that is not. What the loop needs is in locals, since the compiler cannot know that what it writes is not what it
// reads.
u32 OverlayLaying::ordinary(u32 n, u32 count) {
    if (!m_tables.tabled()) {
        return n;
    }
    const std::uint8_t* const bytes = m_message.bytes().data();
    const SegmentSpan* const spans = m_message.segments().data();
    const SegmentSymbols::Reader symbols = m_tables.symbols().reader();
    const GrammarTables::Leaf* const leaves = m_tables.leaves().data();
    const GrammarTables::Node* const nodes = m_tables.nodes().data();
    const Step* const steps = m_tables.steps();
    const std::size_t width = m_tables.symbols().size();
    OverlayMemory::NodeState* const states = m_memory.nodes.data();
    PlacedSegment* const placed = m_placed.data();
    const u32 base = m_memory.base, field = m_field;
    LeafNumber leaf = m_leaf;
    for (; n <= count; ++n) {
        const std::uint8_t* const id = bytes + spans[n - 1].begin;
        if (spans[n - 1].length <= 3 || id[3] != field) {
            break;
        }
        const SymbolNumber symbol = symbols.find(segmentKey(id[0], id[1], id[2]));
        const Step step = steps[leaf * width + symbol];
        if (!step.legal() || symbol == 0 || step.counted) {
            break;
        }
        const GrammarTables::Leaf to = leaves[step.leaf];
        placed[n - 1] = {to.node, step.opens, to.group, Placement::Expected};
        states[to.node].begin = base + n;
        if (step.begins != kNoNode) {
            for (NodeNumber node = to.node; node != step.begins;) {
                node = nodes[node].parent;
                states[node].begin = base + n;
            }
        }
        leaf = step.leaf;
    }
    m_leaf = leaf;
    return n;
}

SymbolNumber OverlayLaying::symbolOf(u32 n) const {
    const SegmentSpan span = m_message.segments()[n - 1];
    const std::uint8_t* id = m_message.bytes().data() + span.begin;
    if (span.length > 3 && id[3] == m_field) {
        if (const SymbolNumber symbol = m_tables.symbols().find(segmentKey(id[0], id[1], id[2]))) {
            return symbol;
        }
    }
    const SegmentKey key = foldedKey(m_message.segmentId(n));
    return key == kNoKey ? SymbolNumber{0} : m_tables.symbols().find(key);
}

void OverlayLaying::take(u32 n, const Step& step, Placement placement) {
    const GrammarTables::Leaf& leaf = m_tables.leaves()[step.leaf];
    m_placed[n - 1] = {leaf.node, step.opens, leaf.group, placement};
    state(leaf.node).begin = stamp(n);
    if (step.begins != kNoNode) {
        for (NodeNumber node = leaf.node; node != step.begins;) {
            node = m_tables.nodes()[node].parent;
            state(node).begin = stamp(n);
        }
    }
    m_leaf = step.leaf;
}

void OverlayLaying::stay(u32 n, NodeNumber node, Placement placement) {
    m_placed[n - 1] = {node, kNoNode, m_tables.leaves()[m_leaf].group, placement};
    m_fits = m_fits && (placement == Placement::Local || placement == Placement::Expected);
}

void OverlayLaying::odd(u32 n, SymbolNumber symbol, const Step& step) {
    if (symbol == 0) {
        nameless(n, step);
    } else if (step.legal()) {
        count(n, symbol, step);
    } else if (step.possible() && leavesOut(n, symbol, step)) {
        eachSkipped(m_tables, m_leaf, step, [&](NodeNumber node, bool inNew) { miss(node, n, inNew); });
        count(n, symbol, step);
    } else {
        wrong(n, symbol, step);
    }
}

void OverlayLaying::follow(u32 n, SymbolNumber symbol, OverlayMemory::Candidate move) {
    Step step = m_tables.step(m_leaf, symbol);
    if (move.stays) {
        if (symbol == 0) {
            stranger(n);
        } else {
            wrong(n, symbol, step);
        }
        return;
    }
    const bool any = m_tables.nodes()[m_tables.leaves()[move.leaf].node].symbol == 0;
    for (const Step& way : m_tables.ways(m_leaf, any ? SymbolNumber{0} : symbol)) {
        step = way.leaf == move.leaf ? way : step;
    }
    if (!step.legal()) {
        eachSkipped(m_tables, m_leaf, step, [&](NodeNumber node, bool inNew) { miss(node, n, inNew); });
    }
    count(n, symbol, step, move.leaf);
}

// A segment that the grammar does not name.
void OverlayLaying::nameless(u32 n, const Step& step) {
    if (step.legal() && !isFrameKey(foldedKey(m_message.segmentId(n)))) {
        count(n, 0, step);
    } else {
        stranger(n);
    }
}

void OverlayLaying::stranger(u32 n) {
    const SegmentKey key = foldedKey(m_message.segmentId(n));
    const bool local = key != kNoKey && firstOf(key) == 'Z';
    stay(n, kNoNode, local ? Placement::Local : Placement::Unexpected);
}

void OverlayLaying::count(u32 n, SymbolNumber symbol, Step step, LeafNumber only) {
    Placement placement = Placement::Expected;
    if (step.counted && !mayOnceMore(step)) {
        fillFull();
        const Step other = m_tables.search(m_leaf, symbol, m_memory.full);
        if (other.legal() && (only == 0 || only == other.leaf)) {
            step = other;
        } else {
            placement = Placement::Repeated;
            m_fits = false;
        }
    }
    if (step.counted) {
        const NodeNumber target = m_tables.leaves()[step.leaf].node;
        const NodeNumber top = step.begins == kNoNode ? target : step.begins;
        for (NodeNumber node = target; node != top; node = m_tables.nodes()[node].parent) {
            state(node).count = 1;
        }
        state(top).count = isThere(top) ? state(top).count + 1 : 1;
    }
    take(n, step, placement);
}

// Only the outermost node that begins can be one too many; those in it are its first.
bool OverlayLaying::mayOnceMore(const Step& step) {
    const NodeNumber top = step.begins == kNoNode ? m_tables.leaves()[step.leaf].node : step.begins;
    return !isFull(top);
}

bool OverlayLaying::isFull(NodeNumber node) {
    const GrammarTables::Node& of = m_tables.nodes()[node];
    return node != 0 && of.counted && isThere(node) && state(node).count >= of.max;
}

void OverlayLaying::fillFull() {
    m_memory.full.resize(m_tables.nodes().size());
    for (std::size_t node = 0; node < m_memory.full.size(); ++node) {
        m_memory.full[node] = isFull(static_cast<NodeNumber>(node));
    }
}

// Weighs the two readings of a segment that can follow only where something required is left out.
bool OverlayLaying::leavesOut(u32 n, SymbolNumber symbol, const Step& step) {
    OverlayLookahead& ahead = lookahead(n);
    u32 missing = 0;
    bool comes = false, inNewGroup = false;
    u32 excused[OverlayLookahead::kWindow];
    std::size_t excusedCount = 0;
    eachSkipped(m_tables, m_leaf, step, [&](NodeNumber node, bool inNew) {
        const u32 next = ahead.nextOf(node, n);
        const NodeNumber open = inNew ? step.begins : node;
        const bool later = next != OverlayLookahead::kNever && next <= ahead.restartOf(open, n);
        missing += later || inNew;  // what never comes and stays in the same group is missing in both readings
        comes = comes || later;
        inNewGroup = inNewGroup || inNew;
        if (later && excusedCount < OverlayLookahead::kWindow) {
            excused[excusedCount++] = next;
        }
    });
    const u32 leavingOut = missing + ahead.faults(step.leaf, n, 0, {excused, excusedCount});
    const u32 standingWrong = 1 + ahead.faults(m_leaf, n, step.leaf, {});
    if (leavingOut != standingWrong) {
        return leavingOut < standingWrong;
    }
    const bool again = inNewGroup && m_tables.nearest(m_leaf, symbol) == m_leaf;
    return !comes && !again;
}

OverlayLookahead& OverlayLaying::lookahead(u32 n) {
    if (!m_ahead) {
        const u32 count = m_message.segmentCount();
        m_memory.symbols.resize(std::size_t{count} + 1);
        for (u32 at = n; at <= count; ++at) {
            m_memory.symbols[at] = symbolOf(at);
        }
        m_ahead.emplace(m_tables, m_memory, n);
    }
    return *m_ahead;
}

void OverlayLaying::miss(NodeNumber node, u32 before, bool inNew) {
    const NodeNumber group = m_tables.nodes()[node].parent;
    const u32 groupBegin = inNew ? before : state(group).begin - m_memory.base;
    const bool misplaced = !inNew && state(node).misplaced >= state(group).begin;
    state(node).missing = stamp(before);
    state(node).row = static_cast<u32>(m_missing.size());
    m_missing.push_back({node, before, groupBegin, misplaced});
}

// The segment has no place here.
void OverlayLaying::wrong(u32 n, SymbolNumber symbol, const Step& step) {
    const NodeNumber near = m_tables.leaves()[m_tables.nearest(m_leaf, symbol)].node;
    const NodeNumber here = m_tables.leaves()[m_leaf].node;
    if (m_leaf != 0 && near <= here && hasAllThatItMay(near, here)) {
        const bool zero = m_tables.nodes()[near].max == 0;
        stay(n, near, zero ? Placement::Expected : Placement::Repeated);
        return;
    }
    const NodeNumber node = step.possible() ? m_tables.leaves()[step.leaf].node : near;
    stay(n, node, Placement::Misplaced);
    // What it should have begun is not absent, but out of order.
    for (NodeNumber begun = node;; begun = m_tables.nodes()[begun].parent) {
        OverlayMemory::NodeState& of = state(begun);
        of.misplaced = stamp(n);
        if (of.missing > m_memory.base && of.missing >= state(m_tables.nodes()[begun].parent).begin) {
            m_missing[of.row].misplaced = true;
        }
        if (!m_tables.nodes()[begun].leads || m_tables.nodes()[begun].parent == 0) {
            break;
        }
    }
}

// `near`, at or before `here`, stands already in what is open around both, and may not stand there again.
bool OverlayLaying::hasAllThatItMay(NodeNumber near, NodeNumber here) {
    const auto& nodes = m_tables.nodes();
    if (nodes[near].repeats && !isFull(near)) {
        return false;
    }
    NodeNumber around = nodes[near].parent;
    for (; !m_tables.contains(around, here); around = nodes[around].parent) {
        if (nodes[around].repeats) {
            return false;
        }
    }
    return state(near).begin >= state(around).begin;
}

}  // namespace plumb::hl7
