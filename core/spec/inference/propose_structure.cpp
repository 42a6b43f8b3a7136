// Segments and groups of a message: which, in which order, how often.
#include "spec/inference/proposer.h"
#include "spec/inference/structure_learner.h"

#include <algorithm>
#include <utility>

namespace plumb::spec::inference {
namespace {

class NodeProposer {
public:
    NodeProposer(Proposer& proposer, const MessageGroup& group, const StructureLearner& learner)
        : m_proposer(proposer)
        , m_group(group)
        , m_counts(learner.counts()) {}

    /// The children of a node that were seen; `number` is that of the node in preorder and goes on behind it.
    std::vector<StructureNode> children(const hl7::GrammarNode& node, std::size_t& number, const std::string& path) {
        std::vector<StructureNode> out;
        ++number;
        for (const hl7::GrammarNode& child : node.children) {
            const std::size_t own = number;
            const std::string below = path.empty() ? child.name : path + '/' + child.name;
            std::vector<StructureNode> inner = children(child, number, below);
            if (m_counts[own].present != 0) {
                add(child, own, std::move(inner), below, out);
            }
        }
        return out;
    }

private:
    void add(const hl7::GrammarNode& node, std::size_t number, std::vector<StructureNode> inner,
             const std::string& path, std::vector<StructureNode>& out) {
        using Kind = hl7::GrammarNode::Kind;
        const NodeCounts& counts = m_counts[number];
        const auto own = static_cast<std::uint32_t>(number);
        if (node.kind == Kind::Segment && !m_proposer.isSegment(node.name)) {
            m_proposer
                .fact(FactKind::Structure, m_group.id, path, "left out: this is no segment of HL7",
                      {counts.present, counts.parents, counts.absent.numbers()})
                .node = own;
            return;
        }
        if (node.kind != Kind::Segment && node.kind != Kind::Any && inner.empty()) {
            return;
        }
        StructureNode made;
        made.kind = node.kind == Kind::Segment  ? StructureNode::Kind::Segment
                    : node.kind == Kind::Group  ? StructureNode::Kind::Group
                    : node.kind == Kind::Choice ? StructureNode::Kind::Choice
                                                : StructureNode::Kind::Any;
        made.name = node.name;
        made.children = std::move(inner);
        made.usage.code = m_proposer.usageOf(counts.present, counts.parents, node.min > 0);
        made.cardinality.min = made.usage.code == UsageCode::R ? 1 : 0;
        // What the standard lets repeat and was seen to repeat may do so more often than was seen.
        const auto most = static_cast<std::uint32_t>(std::min<std::uint64_t>(counts.most, hl7::kUnbounded));
        made.cardinality.max = most > 1 && node.max == hl7::kUnbounded ? hl7::kUnbounded : most;
        made.origin = "traffic: in " + countsText(counts.present, counts.parents) +
                      (most > 1 ? ", at most " + std::to_string(most) + " times" : "");
        Evidence evidence{counts.present, counts.parents, counts.absent.numbers()};
        m_proposer.fact(FactKind::Usage, m_group.id, path, printUsage(made.usage), std::move(evidence)).node = own;
        m_proposer
            .fact(FactKind::Repetition, m_group.id, path, printCardinality(made.cardinality),
                  {counts.present, counts.present, {}})
            .node = own;
        out.push_back(std::move(made));
    }

    Proposer& m_proposer;
    const MessageGroup& m_group;
    const std::vector<NodeCounts>& m_counts;
};

hl7::GrammarNode grammarOf(const StructureNode& node) {
    hl7::GrammarNode out;
    out.kind = static_cast<hl7::GrammarNode::Kind>(node.kind);
    out.name = node.name;
    out.min = node.cardinality.min.value_or(0);
    out.max = node.cardinality.max.value_or(1);
    for (const StructureNode& child : node.children) {
        out.children.push_back(grammarOf(child));
    }
    return out;
}

/// Where no order can be told: the header, then anything.
std::vector<StructureNode> anyOrder() {
    StructureNode header, any;
    header.name = "MSH";
    header.usage.code = UsageCode::R;
    header.cardinality = {1, 1};
    any.kind = StructureNode::Kind::Any;
    any.usage.code = UsageCode::O;
    any.cardinality = {0, hl7::kUnbounded};
    any.notes = "The segments stand in no order that could be told.";
    return {std::move(header), std::move(any)};
}

}  // namespace

void proposeStructure(Proposer& proposer, MessageGroup& group, MessageSpec& message) {
    StructureLearner learner(group.all);
    learner.learn(group.structure != nullptr ? &group.structure->root() : nullptr);
    std::size_t number = 0;
    message.nodes = NodeProposer(proposer, group, learner).children(learner.root(), number, {});
    hl7::GrammarNode proposed;
    const auto fit = [&] {
        StructureNode root;
        root.kind = StructureNode::Kind::Group;
        root.name = group.id;
        root.children = message.nodes;
        proposed = grammarOf(root);
        return learner.fitOf(proposed);
    };
    Evidence evidence = fit();
    if (evidence.share() < proposer.thresholds.confidence) {
        message.nodes = anyOrder();
        evidence = fit();
    }
    evidence.of += group.all.sequences.leftOut();
    proposer.fact(FactKind::Structure, group.id, group.id,
                  group.structure != nullptr ? "as " + group.id + " of HL7" : "in the order of the traffic",
                  std::move(evidence));
    LearnedMessage learned{group.id, {}, learner.root(), std::move(proposed)};
    for (const TypeEvidence* type : group.types) {
        learned.types.push_back(type->event.empty() ? type->code : type->code + '^' + type->event);
    }
    proposer.learned(std::move(learned));
}

}  // namespace plumb::spec::inference
