#include "hl7/grammar_tables.h"

#include "hl7/grammar_walk.h"

#include <algorithm>

namespace plumb::hl7 {

namespace {

using Kind = GrammarNode::Kind;

/// 8 MB of steps. The largest structure of the standard needs a hundredth of it.
constexpr std::size_t kMostSteps = std::size_t{1} << 20;
/// 1 MB of ways at forks. The standard has fewer than a hundredth of it; what is past it is read the first way.
constexpr std::size_t kMostForkedWays = std::size_t{1} << 17;

Step makeStep(const GrammarTables& tables, NodeNumber target, NodeNumber begins, std::uint32_t skips) {
    const auto& nodes = tables.nodes();
    Step step;
    step.leaf = nodes[target].leaf;
    step.begins = begins;
    step.skips = static_cast<std::uint8_t>(std::min<std::uint32_t>(skips, Step::kNoWay - 1u));
    step.counted = nodes[target].counted;
    if (begins != kNoNode) {
        for (NodeNumber node = nodes[target].parent;; node = nodes[node].parent) {
            step.counted = step.counted || nodes[node].counted;
            if (nodes[node].kind == Kind::Group) {
                step.opens = node;
            }
            if (node == begins) {
                break;
            }
        }
    }
    return step;
}

}  // namespace

GrammarTables::GrammarTables(const std::vector<Grammar::Node>& nodes) {
    compileNodes(nodes);
    compileFirst();
    for (Leaf& leaf : m_leaves) {
        leaf.complete = true;
        eachSkippedAtEnd(*this, static_cast<LeafNumber>(&leaf - m_leaves.data()),
                         [&](NodeNumber) { leaf.complete = false; });
    }
    if (m_leaves.size() * m_symbols.size() <= kMostSteps) {
        compileSteps();
    }
}

void GrammarTables::compileNodes(const std::vector<Grammar::Node>& nodes) {
    m_nodes.resize(nodes.size());
    m_leaves.emplace_back();
    m_leavesOf.emplace_back();
    m_frame.push_back(false);
    for (std::size_t n = 0; n < nodes.size(); ++n) {
        const Grammar::Node& from = nodes[n];
        Node& to = m_nodes[n];
        to.kind = from.kind;
        to.repeats = from.max > 1;
        to.counted = to.repeats && from.max != kUnbounded;
        to.parent = from.parent;
        to.end = from.end;
        to.max = from.max;
        if (n > 0) {
            to.group = m_nodes[to.parent].kind == Kind::Group ? to.parent : m_nodes[to.parent].group;
        }
        if (from.kind != Kind::Segment && from.kind != Kind::Any) {
            continue;
        }
        to.leaf = static_cast<LeafNumber>(m_leaves.size());
        m_leaves.push_back({static_cast<NodeNumber>(n), to.group, false});
        if (const SegmentKey key = foldedKey(from.name); from.kind == Kind::Segment && key != kNoKey) {
            to.symbol = m_symbols.add(key);
            m_leavesOf.resize(m_symbols.size());
            m_frame.resize(m_symbols.size());
            m_frame[to.symbol] = isFrameKey(key);
            m_leavesOf[to.symbol].push_back(to.leaf);
        }
    }
    // Children stand behind their parents, so from the back each node's children are known.
    for (std::size_t n = nodes.size(); n-- > 0;) {
        Node& node = m_nodes[n];
        bool content = node.leaf != 0;  // it cannot be there as nothing
        if (node.kind == Kind::Group) {
            for (std::size_t child = n + 1; child < node.end; child = m_nodes[child].end) {
                content = content || m_nodes[child].blocking;
            }
        } else if (node.kind == Kind::Choice && node.end > n + 1) {
            content = true;
            for (std::size_t child = n + 1; child < node.end; child = m_nodes[child].end) {
                content = content && m_nodes[child].blocking;
            }
        }
        node.blocking = content && nodes[n].required() && node.max > 0;
    }
    for (std::size_t n = 0; n < nodes.size(); ++n) {
        bool leads = true;
        for (std::size_t child = n + 1; m_nodes[n].leaf == 0 && child < m_nodes[n].end; child = m_nodes[child].end) {
            m_nodes[child].leads = leads;
            leads = leads && (m_nodes[n].kind == Kind::Choice || !m_nodes[child].blocking);
        }
    }
}

void GrammarTables::compileFirst() {
    // visit(node, symbol) for every segment that a node may begin with.
    const auto each = [&](auto visit) {
        for (const Leaf& leaf : m_leaves) {
            const SymbolNumber symbol = leaf.node == 0 ? SymbolNumber{0} : m_nodes[leaf.node].symbol;
            if (symbol == 0) {
                continue;
            }
            NodeNumber node = leaf.node;
            visit(node, symbol);
            while (m_nodes[node].leads) {
                node = m_nodes[node].parent;
                visit(node, symbol);
            }
        }
    };
    m_firstBegin.assign(m_nodes.size() + 1, 0);
    each([&](NodeNumber node, SymbolNumber) { ++m_firstBegin[node + 1u]; });
    for (std::size_t n = 1; n < m_firstBegin.size(); ++n) {
        m_firstBegin[n] += m_firstBegin[n - 1];
    }
    m_first.resize(m_firstBegin.back());
    std::vector<std::uint32_t> next(m_firstBegin.begin(), m_firstBegin.end() - 1);
    each([&](NodeNumber node, SymbolNumber symbol) { m_first[next[node]++] = symbol; });
}

void GrammarTables::compileSteps() {
    const std::size_t width = m_symbols.size();
    m_steps.resize(m_leaves.size() * width);
    m_waysBegin.push_back(0);
    bool legalForks = false;
    std::vector<Step> others;  // neither the first nor worse than it
    for (std::size_t from = 0; from < m_leaves.size(); ++from) {
        const std::span<Step> row = std::span(m_steps).subspan(from * width, width);
        others.clear();
        walkFrom(
            *this, static_cast<LeafNumber>(from), [](NodeNumber) { return false; },
            [&](NodeNumber target, NodeNumber begins, std::uint32_t skips) {
                const Node& node = m_nodes[target];
                if (node.symbol == 0 && node.kind != Kind::Any) {
                    return;
                }
                Step& best = row[node.symbol];
                if (skips < best.skips) {
                    best = makeStep(*this, target, begins, skips);
                } else if (skips == best.skips && node.leaf != best.leaf) {
                    others.push_back(makeStep(*this, target, begins, skips));
                }
            });
        legalForks = addForks(static_cast<LeafNumber>(from), row, others) || legalForks;
        if (!row[0].legal()) {
            row[0] = {};
            continue;
        }
        for (std::size_t symbol = 1; symbol < width; ++symbol) {
            if (!row[symbol].legal() && !m_frame[symbol]) {
                row[symbol] = row[0];
            }
        }
    }
    if (!legalForks) {
        m_forks = {};
        m_ways = {};
    }
}

// A segment that is the required first of a group begins that rather than a group within, the beginning of which it
// would leave out: the second ORC of an OML_O21 is an order, and not a prior result of no patient.
void GrammarTables::preferClearBegin(std::span<Step> ways) const {
    const auto beginsWithFirst = [&](const Step& way) {
        NodeNumber node = m_leaves[way.leaf].node;
        while (node != way.begins &&
               (m_nodes[m_nodes[node].parent].kind == Kind::Choice || node == m_nodes[node].parent + 1)) {
            node = m_nodes[node].parent;
        }
        return node == way.begins;
    };
    if (ways.front().begins == kNoNode || beginsWithFirst(ways.front())) {
        return;
    }
    const auto clear = std::find_if(ways.begin(), ways.end(), [&](const Step& way) {
        return way.begins != kNoNode && m_nodes[m_leaves[way.leaf].node].blocking && beginsWithFirst(way);
    });
    if (clear != ways.end()) {
        std::rotate(ways.begin(), clear, clear + 1);
    }
}

bool GrammarTables::addForks(LeafNumber from, std::span<Step> row, std::vector<Step>& others) {
    const auto symbolOf = [&](const Step& step) { return m_nodes[m_leaves[step.leaf].node].symbol; };
    std::stable_sort(others.begin(), others.end(),
                     [&](const Step& a, const Step& b) { return symbolOf(a) < symbolOf(b); });
    bool legal = false;
    for (std::size_t i = 0; i < others.size();) {
        const SymbolNumber symbol = symbolOf(others[i]);
        const Step best = row[symbol];
        const std::size_t first = m_ways.size();
        if (first + kMostWays > kMostForkedWays) {
            break;
        }
        m_ways.push_back(best);
        for (; i < others.size() && symbolOf(others[i]) == symbol; ++i) {
            const auto isOther = [&](const Step& known) { return known.leaf != others[i].leaf; };
            const bool isNew = std::all_of(m_ways.begin() + static_cast<std::ptrdiff_t>(first), m_ways.end(), isOther);
            if (isNew && others[i].skips == best.skips && m_ways.size() < first + kMostWays) {
                m_ways.push_back(others[i]);
            }
        }
        // An Any place takes nothing by leaving something out.
        if (m_ways.size() == first + 1 || (symbol == 0 && !best.legal())) {
            m_ways.resize(first);
            continue;
        }
        if (best.legal()) {
            legal = true;
            preferClearBegin(std::span(m_ways).subspan(first));
            row[symbol] = m_ways[first];
        }
        m_forks.push_back(static_cast<std::uint32_t>(from * row.size() + symbol));
        m_waysBegin.push_back(static_cast<std::uint32_t>(m_ways.size()));
    }
    return legal;
}

std::span<const Step> GrammarTables::ways(LeafNumber from, SymbolNumber symbol) const {
    const auto place = static_cast<std::uint32_t>(from * m_symbols.size() + symbol);
    const auto at = std::lower_bound(m_forks.begin(), m_forks.end(), place);
    if (at == m_forks.end() || *at != place) {
        return {};
    }
    const auto fork = static_cast<std::size_t>(at - m_forks.begin());
    return std::span(m_ways).subspan(m_waysBegin[fork], m_waysBegin[fork + 1] - m_waysBegin[fork]);
}

Step GrammarTables::search(LeafNumber from, SymbolNumber symbol, std::span<const std::uint8_t> full) const {
    Step named, any;
    Step legal[kMostWays];
    std::size_t legalCount = 0;
    walkFrom(
        *this, from, [&](NodeNumber node) { return !full.empty() && full[node] != 0; },
        [&](NodeNumber target, NodeNumber begins, std::uint32_t skips) {
            const Node& node = m_nodes[target];
            if (node.kind == Kind::Any && skips == 0 && !any.legal()) {
                any = makeStep(*this, target, begins, 0);
            } else if (node.kind != Kind::Any && node.symbol == symbol && symbol != 0) {
                if (skips < named.skips) {
                    named = makeStep(*this, target, begins, skips);
                }
                if (skips == 0 && legalCount < kMostWays) {
                    legal[legalCount++] = makeStep(*this, target, begins, 0);
                }
            }
        });
    if (named.legal()) {
        preferClearBegin(std::span(legal).first(legalCount));
        return legal[0];
    }
    return any.legal() && !isFrame(symbol) ? any : named;
}

LeafNumber GrammarTables::nearest(LeafNumber from, SymbolNumber symbol) const {
    const std::vector<LeafNumber>& leaves = m_leavesOf[symbol];
    if (symbol == 0 || leaves.empty()) {
        return 0;
    }
    const auto after = std::upper_bound(leaves.begin(), leaves.end(), from);
    return after == leaves.begin() ? leaves.front() : *(after - 1);
}

}  // namespace plumb::hl7
