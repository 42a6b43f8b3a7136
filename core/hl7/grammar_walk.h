// Every place that can follow a leaf, in the order of the search described in grammar_tables.h. Depth is bounded by
// Grammar::kMostDepth, and no subtree is gone through more than twice.
#pragma once

#include "hl7/grammar_tables.h"

#include <algorithm>
#include <cstdint>
#include <span>

namespace plumb::hl7 {

/// visit(leaf node, outermost node that begins or kNoNode, required nodes left out); isFull(node): may not be taken
/// once more although it repeats.
template <class IsFull, class Visit>
class GrammarWalk {
public:
    GrammarWalk(std::span<const GrammarTables::Node> nodes, IsFull isFull, Visit visit)
        : m_nodes(nodes)
        , m_isFull(isFull)
        , m_visit(visit) {}

    void fromStart() { children(0, kNoNode, 0); }

    void from(NodeNumber leaf) {
        if (again(leaf)) {
            m_visit(leaf, kNoNode, 0u);
        }
        std::uint32_t skips = 0;
        for (NodeNumber node = leaf; node != 0;) {
            const NodeNumber parent = m_nodes[node].parent;
            if (m_nodes[parent].kind == GrammarNode::Kind::Group) {
                skips = siblings(m_nodes[node].end, parent, kNoNode, skips);
            }
            if (parent != 0 && again(parent)) {
                children(parent, parent, skips);
                m_renewed = parent;
            }
            node = parent;
        }
    }

private:
    [[nodiscard]] bool again(NodeNumber node) const { return m_nodes[node].repeats && !m_isFull(node); }

    void enter(NodeNumber node, NodeNumber begins, std::uint32_t skips) {
        if (m_nodes[node].leaf != 0) {
            m_visit(node, begins, skips);
        } else if (node != m_renewed) {  // what was begun anew further in is no better begun anew from further out
            children(node, begins == kNoNode ? node : begins, skips);
        }
    }
    void children(NodeNumber parent, NodeNumber begins, std::uint32_t skips) {
        siblings(static_cast<NodeNumber>(parent + 1), parent, begins, skips);
    }
    std::uint32_t siblings(NodeNumber first, NodeNumber parent, NodeNumber begins, std::uint32_t skips) {
        const bool choice = m_nodes[parent].kind == GrammarNode::Kind::Choice;
        for (NodeNumber node = first; node < m_nodes[parent].end; node = m_nodes[node].end) {
            enter(node, begins, skips);
            skips += !choice && m_nodes[node].blocking;
        }
        return skips;
    }

    std::span<const GrammarTables::Node> m_nodes;
    IsFull m_isFull;
    Visit m_visit;
    NodeNumber m_renewed = kNoNode;
};

template <class IsFull, class Visit>
void walkFrom(const GrammarTables& tables, LeafNumber from, IsFull isFull, Visit visit) {
    GrammarWalk<IsFull, Visit> walk(tables.nodes(), isFull, visit);
    if (from == 0) {
        walk.fromStart();
    } else {
        walk.from(tables.leaves()[from].node);
    }
}

/// Every required node that is left out on the way of `step` from `from`: visit(node, in a group that begins with it).
template <class Visit>
void eachSkipped(const GrammarTables& tables, LeafNumber from, const Step& step, Visit visit) {
    const auto& nodes = tables.nodes();
    const NodeNumber target = tables.leaves()[step.leaf].node;
    const NodeNumber here = from == 0 ? NodeNumber{0} : tables.leaves()[from].node;
    const bool renews = step.begins != kNoNode && from != 0 && tables.contains(step.begins, here);
    const NodeNumber branch = step.begins == kNoNode ? target : step.begins;
    const NodeNumber stop = renews ? step.begins : nodes[branch].parent;
    const auto between = [&](NodeNumber node, NodeNumber end, bool inNew) {
        for (; node < end; node = nodes[node].end) {
            if (nodes[node].blocking) {
                visit(node, inNew);
            }
        }
    };
    // Outwards from here: what is left behind in each group.
    for (NodeNumber node = here;;) {
        const NodeNumber parent = from == 0 ? NodeNumber{0} : nodes[node].parent;
        const NodeNumber next = from == 0 ? NodeNumber{1} : nodes[node].end;
        if (nodes[parent].kind == GrammarNode::Kind::Group) {
            between(next, parent == stop && !renews ? branch : nodes[parent].end, false);
        }
        if (parent == stop) {
            break;
        }
        node = parent;
    }
    // Inwards to the target: what stands before it in each group that begins.
    NodeNumber path[Grammar::kMostDepth + 1];
    std::size_t depth = 0;
    for (NodeNumber node = target; node != stop && (node != branch || renews); node = nodes[node].parent) {
        path[depth++] = node;
    }
    while (depth > 0) {
        const NodeNumber child = path[--depth], parent = nodes[child].parent;
        if (nodes[parent].kind == GrammarNode::Kind::Group) {
            between(static_cast<NodeNumber>(parent + 1), child, true);
        }
    }
}

/// Every required node that is not there when the message ends at `from`.
template <class Visit>
void eachSkippedAtEnd(const GrammarTables& tables, LeafNumber from, Visit visit) {
    const auto& nodes = tables.nodes();
    NodeNumber node = from == 0 ? NodeNumber{0} : tables.leaves()[from].node;
    NodeNumber next = from == 0 ? NodeNumber{1} : nodes[node].end;
    do {
        const NodeNumber parent = from == 0 ? NodeNumber{0} : nodes[node].parent;
        if (nodes[parent].kind == GrammarNode::Kind::Group) {
            for (; next < nodes[parent].end; next = nodes[next].end) {
                if (nodes[next].blocking) {
                    visit(next);
                }
            }
        }
        node = parent;
        next = nodes[node].end;
    } while (node != 0);
}

}  // namespace plumb::hl7
