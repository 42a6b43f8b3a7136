#include "spec/inference/structure_learner.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace plumb::spec::inference {
namespace {

using hl7::GrammarNode;
using hl7::NodeNumber;
using hl7::Placement;

constexpr int kMostRounds = 6;

/// The child of `group` that holds `node`; kNoNode when the group does not.
NodeNumber childOf(const hl7::Grammar& grammar, NodeNumber group, NodeNumber node) {
    while (node != hl7::kNoNode && grammar.nodes()[node].parent != group) {
        node = grammar.nodes()[node].parent;
    }
    return node;
}

/// A node that stands once more than it may, may from now on. False: it is none.
bool letRepeat(const hl7::PlacedSegment& placed, const std::vector<GrammarNode*>& nodes) {
    bool changed = false;
    for (const NodeNumber node : {placed.node, placed.opens}) {
        if (placed.placement == Placement::Repeated && node != hl7::kNoNode && nodes[node]->max != hl7::kUnbounded) {
            nodes[node]->max = hl7::kUnbounded;
            changed = true;
        }
    }
    return changed;
}

/// A segment that has no place, and the child of its group behind which it stands (kNoNode: at the beginning).
using Stray = std::pair<NodeNumber, std::string>;
using Strays = std::map<Stray, std::size_t>;

/// The place behind a child of a group, which holds `inner`; 0: none does.
std::size_t placeBehind(const hl7::Grammar& grammar, const std::vector<GrammarNode*>& nodes, NodeNumber group,
                        NodeNumber inner) {
    const NodeNumber child = childOf(grammar, group, inner);
    if (child == hl7::kNoNode) {
        return 0;
    }
    const auto& children = nodes[group]->children;
    return static_cast<std::size_t>(nodes[child] - children.data()) + 1;
}

/// What stands in a group and elsewhere around it (behind an optional group that ends there) is of the outer one.
void moveOut(const hl7::Grammar& grammar, const std::vector<GrammarNode*>& nodes, Strays& strays,
             std::vector<Stray>& order) {
    const auto isMoved = [&](const Stray& inner) {
        const auto around = [&](const Stray& outer) {
            return outer.second == inner.second && outer.first < inner.first &&
                   inner.first < grammar.nodes()[outer.first].end;
        };
        const auto outer = std::find_if(order.begin(), order.end(), around);
        if (outer == order.end()) {
            return false;
        }
        std::size_t& place = strays[*outer];
        place = std::max(place, placeBehind(grammar, nodes, outer->first, inner.first));
        return true;
    };
    std::vector<Stray> kept;
    std::copy_if(order.begin(), order.end(), std::back_inserter(kept), [&](const Stray& one) { return !isMoved(one); });
    order = std::move(kept);
}

}  // namespace

std::string lineOf(std::string_view segment) {
    return segment == "MSH" ? "MSH|^~\\&|\r" : std::string(segment) + "|\r";
}

void preorder(GrammarNode& node, std::vector<GrammarNode*>& out) {
    out.push_back(&node);
    for (GrammarNode& child : node.children) {
        preorder(child, out);
    }
}

StructureLearner::StructureLearner(const TypeEvidence& evidence)
    : m_evidence(evidence) {
    write();
}

void StructureLearner::write() {
    for (const auto& [key, sequence] : m_evidence.sequences.sequences()) {
        Laid laid;
        laid.sequence = &sequence;
        laid.weights.messages = sequence.messages;
        for (std::size_t run = 0; run < key.size(); ++run) {
            const auto byte = static_cast<std::uint8_t>(key[run]);
            const std::size_t number = byte & ~SequenceEvidence::kRepeats;
            if (number >= m_evidence.segments.size()) {
                continue;
            }
            const std::string& id = m_evidence.segments[number]->id;
            const std::string line = lineOf(id);
            laid.text += line;
            laid.weights.weight.push_back(sequence.messages);
            laid.weights.most.push_back(1);
            if ((byte & SequenceEvidence::kRepeats) != 0) {
                laid.text += line;
                laid.weights.weight.push_back(sequence.sum[run] - sequence.messages);
                laid.weights.most.push_back(sequence.most[run] - 1);
            }
        }
        m_laid.push_back(std::move(laid));
    }
}

/// Segments in the order in which they usually stand.
GrammarNode StructureLearner::flat() const {
    std::map<std::size_t, std::pair<double, double>> places;  // segment: sum of places, messages
    for (const auto& [key, sequence] : m_evidence.sequences.sequences()) {
        for (std::size_t run = 0; run < key.size(); ++run) {
            auto& [sum, count] = places[static_cast<std::uint8_t>(key[run]) & ~SequenceEvidence::kRepeats];
            const auto messages = static_cast<double>(sequence.messages);
            sum += messages * static_cast<double>(run) / static_cast<double>(key.size());
            count += messages;
        }
    }
    std::vector<std::pair<double, std::size_t>> order;
    for (const auto& [segment, place] : places) {
        if (segment < m_evidence.segments.size()) {
            order.emplace_back(place.first / place.second, segment);
        }
    }
    std::sort(order.begin(), order.end());
    GrammarNode root;
    root.kind = GrammarNode::Kind::Group;
    root.name = "MESSAGE";
    for (const auto& [place, segment] : order) {
        root.children.push_back({GrammarNode::Kind::Segment, m_evidence.segments[segment]->id, 0, hl7::kUnbounded, {}});
    }
    return root;
}

/// Puts segments without a place where they stand, and lets repeat what repeats. False: nothing was to be done.
bool StructureLearner::improve() {
    const hl7::Grammar grammar(m_root);
    std::vector<GrammarNode*> nodes;
    preorder(m_root, nodes);
    Strays strays;  // the last child of the group that one stands behind, plus one
    std::vector<Stray> order;
    bool changed = false;
    hl7::GroupOverlay overlay;
    for (const Laid& laid : m_laid) {
        const hl7::MessageView view(asBytes(laid.text));
        overlay.assign(view, grammar);
        NodeNumber before = hl7::kNoNode;
        for (std::size_t i = 0; i < overlay.placed().size(); ++i) {
            const hl7::PlacedSegment& placed = overlay.placed()[i];
            changed = letRepeat(placed, nodes) || changed;
            if (hasPlace(placed)) {
                before = placed.node;
                continue;
            }
            const std::size_t behind = placeBehind(grammar, nodes, placed.group, before);
            const Stray stray(placed.group, view.segmentId(static_cast<std::uint32_t>(i + 1)));
            const auto [at, fresh] = strays.emplace(stray, behind);
            at->second = std::max(at->second, behind);
            if (fresh) {
                order.push_back(stray);
            }
        }
    }
    moveOut(grammar, nodes, strays, order);
    // From behind, so that places stay what they are; and groups further down first, for their nodes move with what is
    // put in around them.
    std::stable_sort(order.begin(), order.end(), [&](const Stray& a, const Stray& b) {
        return std::pair(a.first, strays[a]) < std::pair(b.first, strays[b]);
    });
    for (auto stray = order.rbegin(); stray != order.rend(); ++stray) {
        std::vector<GrammarNode>& children = nodes[stray->first]->children;
        children.insert(children.begin() + static_cast<std::ptrdiff_t>(strays[*stray]),
                        {GrammarNode::Kind::Segment, stray->second, 0, hl7::kUnbounded, {}});
        changed = true;
    }
    return changed;
}

bool hasPlace(const hl7::PlacedSegment& placed) {
    return placed.placement == Placement::Expected || placed.placement == Placement::Repeated;
}

void countNodes(const LaidWeights& laid, const hl7::GroupOverlay& overlay, std::vector<NodeSum>& out) {
    out.clear();
    const hl7::Grammar& grammar = overlay.grammar();
    std::vector<hl7::GroupOccurrence> groups;
    overlay.groups(groups);
    struct Sum {
        std::uint64_t weight = 0, most = 0;
    };
    // By occurrence of a group and node in it, choices counted as well as what was chosen.
    std::map<std::pair<std::size_t, NodeNumber>, Sum> sums;
    const auto add = [&](std::size_t occurrence, NodeNumber node, std::size_t segment, std::uint64_t most) {
        const NodeNumber group = groups[occurrence].node;
        for (; node != hl7::kNoNode && node != group; node = grammar.nodes()[node].parent) {
            Sum& sum = sums[{occurrence, node}];
            sum.weight += laid.weight[segment];
            sum.most += most;
        }
    };
    std::vector<std::size_t> inner(overlay.placed().size(), 0);  // a segment: its innermost group
    for (std::size_t g = 0; g < groups.size(); ++g) {
        for (std::size_t n = groups[g].first; n <= groups[g].last && n <= inner.size(); ++n) {
            inner[n - 1] = g;
        }
        if (g != 0 && groups[g].first <= inner.size()) {
            const std::size_t first = groups[g].first - 1;
            add(groups[g].parent, groups[g].node, first, laid.most[first]);
        }
    }
    for (std::size_t n = 0; n < inner.size(); ++n) {
        if (hasPlace(overlay.placed()[n])) {
            // What begins a group stands in it once: it is the group that repeats.
            const bool begins = inner[n] != 0 && groups[inner[n]].first == n + 1;
            add(inner[n], overlay.placed()[n].node, n, begins ? 1 : laid.most[n]);
        }
    }
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const std::uint64_t weight =
            g == 0 || groups[g].first > inner.size() ? laid.messages : laid.weight[groups[g].first - 1];
        const hl7::Grammar::Node& group = grammar.nodes()[groups[g].node];
        for (NodeNumber node = static_cast<NodeNumber>(groups[g].node + 1); node < group.end; ++node) {
            NodeNumber around = grammar.nodes()[node].parent;
            while (around != groups[g].node && grammar.nodes()[around].kind == GrammarNode::Kind::Choice) {
                around = grammar.nodes()[around].parent;
            }
            if (around != groups[g].node) {
                continue;
            }
            const auto found = sums.find({g, node});
            const Sum sum = found == sums.end() ? Sum() : found->second;
            out.push_back({node, weight, std::min(weight, sum.weight), sum.most});
        }
    }
}

void StructureLearner::count() {
    const hl7::Grammar grammar(m_root);
    m_counts.assign(grammar.nodes().size(), {});
    m_counts.front() = {m_evidence.messages, m_evidence.messages, 1, {}};
    hl7::GroupOverlay overlay;
    std::vector<NodeSum> sums;
    for (const Laid& laid : m_laid) {
        const hl7::MessageView view(asBytes(laid.text));
        overlay.assign(view, grammar);
        countNodes(laid.weights, overlay, sums);
        for (const NodeSum& sum : sums) {
            NodeCounts& counts = m_counts[sum.node];
            counts.parents += sum.parents;
            counts.present += sum.present;
            counts.most = std::max(counts.most, sum.most);
            if (sum.present < sum.parents) {
                counts.absent.merge(laid.sequence->first);
            }
        }
    }
}

void StructureLearner::learn(const GrammarNode* skeleton) {
    m_root = skeleton != nullptr ? *skeleton : flat();
    for (int round = 0; round < kMostRounds && improve(); ++round) {
    }
    count();
}

Evidence StructureLearner::fitOf(const GrammarNode& root) const {
    const hl7::Grammar grammar(root);
    Evidence evidence;
    FirstMessages first;
    hl7::GroupOverlay overlay;
    for (const Laid& laid : m_laid) {
        const hl7::MessageView view(asBytes(laid.text));
        overlay.assign(view, grammar);
        evidence.of += laid.sequence->messages;
        if (std::all_of(overlay.placed().begin(), overlay.placed().end(), hasPlace)) {
            evidence.held += laid.sequence->messages;
        } else {
            first.merge(laid.sequence->first);
        }
    }
    evidence.exceptions = first.numbers();
    return evidence;
}

}  // namespace plumb::spec::inference
