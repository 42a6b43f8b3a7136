// Messages: their grammar and the plan of each of its nodes.
#include "check/message_choice.h"
#include "check/plan_compiler.h"

#include <algorithm>

namespace plumb::check {

using spec::StructureNode;
using spec::UsageCode;

MessagePlan::MessagePlan() = default;
MessagePlan::~MessagePlan() = default;

void PlanCompiler::fill(MessagePlan& plan, const spec::MessageSpec& message, std::uint32_t senderClass) {
    const StructureNode root = m_spec.structureOf(message);
    if (root.children.empty()) {
        return;
    }
    plan.grammar = std::make_unique<const hl7::Grammar>(grammarOf(root));
    plan.nodes.resize(plan.grammar->nodes().size());
    if (plan.grammar->truncated()) {
        fault(RuleKind::TooLarge, plan.subject, plan.id);
    }
    hl7::NodeNumber number = 0;
    const std::size_t count = plan.nodes.size();
    // The grammar numbers its nodes in preorder, as this walk meets them.
    const auto walk = [&](auto&& self, const StructureNode& node) -> void {
        if (number >= count || plan.grammar->nodes()[number].name != node.name) {
            return;
        }
        addNode(plan, node, senderClass, number++);
        for (const StructureNode& child : node.children) {
            self(self, child);
        }
    };
    walk(walk, root);
    plan.segments.resize(count, nullptr);
    for (std::size_t i = 0; i < count; ++i) {
        const NodePlan& node = plan.nodes[i];
        plan.segments[i] = node.segment;
        plan.hasNotSupported = plan.hasNotSupported || node.notSupported;
        plan.countsNodes = plan.countsNodes || node.min > 1;
        plan.hasConditionalNodes = plan.hasConditionalNodes || !node.conditional.empty();
        plan.hasGroupRules = plan.hasGroupRules || !node.statements.empty() || !node.orderIndifferent.empty();
        plan.asksForContext =
            plan.asksForContext || plan.hasConditionalNodes || plan.hasGroupRules || !node.slices.empty();
    }
    plan.statements = statements(message.statements, {});
    std::vector<StatementPlan> everywhere = statements(m_spec.document().statements, {});
    plan.statements.insert(plan.statements.end(), std::make_move_iterator(everywhere.begin()),
                           std::make_move_iterator(everywhere.end()));
    plan.orderIndifferent = orderIndifferent(message.orderIndifferent, {});
    for (const spec::CoConstraintTable& table : message.coConstraints) {
        addCoConstraints(plan, table);
    }
    plan.asksForContext = plan.asksForContext || !plan.statements.empty() || !plan.orderIndifferent.empty() ||
                          !plan.coConstraints.empty();
    for (const SegmentPlan* segment : plan.segments) {
        plan.asksForContext = plan.asksForContext || (segment != nullptr && segment->asksForContext());
    }
}

void PlanCompiler::addNode(MessagePlan& plan, const StructureNode& node, std::uint32_t senderClass,
                           hl7::NodeNumber number) {
    NodePlan& made = plan.nodes[number];
    Subject subject;
    subject.path = number == 0 ? std::string{} : plan.grammar->pathOf(number);
    subject.name = node.title;
    subject.place = node.place;
    const std::string path = subject.path;
    made.subject = addSubject(std::move(subject));
    made.notSupported = isNotSupported(node);
    const std::uint32_t min = node.cardinality.min.value_or(0);
    made.min = made.notSupported || min < 2 ? 0 : min;
    if (node.usage.code == UsageCode::C || node.usage.code == UsageCode::CE) {
        if (std::shared_ptr<const ExpressionProgram> rule = condition(node.condition, made.subject)) {
            ConditionalElement conditional;
            conditional.condition = std::move(rule);
            conditional.subject = made.subject;
            const bool branches = node.usage.whenTrue != UsageCode::Unsaid;
            const UsageCode usual = node.usage.code == UsageCode::C ? UsageCode::R : UsageCode::RE;
            conditional.whenTrue = branches ? node.usage.whenTrue : usual;
            conditional.whenFalse = branches ? node.usage.whenFalse : UsageCode::X;
            made.conditional.push_back(std::move(conditional));
        }
    }
    if (node.kind == StructureNode::Kind::Segment) {
        knowFlavour(node.flavour, made.subject);
        made.segment = segment(node.flavour.empty() ? node.name : node.flavour, node.name, senderClass, node.fields);
        for (const spec::Slicing& slicing : node.slicings) {
            addSegmentSlicing(plan, slicing, senderClass, number);
        }
        addOwnCoConstraints(plan, node.flavour.empty() ? node.name : node.flavour, number);
        return;
    }
    made.statements = statements(node.statements, path);
    made.orderIndifferent = orderIndifferent(node.orderIndifferent, path);
}

/// A flavour that neither spec nor standard has is told; the segment is then what the standard makes of it.
void PlanCompiler::knowFlavour(const std::string& flavour, SubjectNumber subject) {
    const auto& segments = m_spec.document().segments;
    const bool known = std::any_of(segments.begin(), segments.end(), [&](const auto& s) { return s.id == flavour; });
    if (!flavour.empty() && !known && m_spec.dictionary().segment(flavour) == nullptr) {
        fault(RuleKind::UnknownType, subject, flavour);
    }
}

/// How the occurrences of a segment in the group around it are told apart.
void PlanCompiler::addSegmentSlicing(MessagePlan& plan, const spec::Slicing& slicing, std::uint32_t senderClass,
                                     hl7::NodeNumber number) {
    for (const spec::Slice& slice : slicing.slices) {
        Subject subject;
        subject.path = plan.grammar->pathOf(number);
        subject.id = slice.name;
        subject.text = slice.name;
        subject.place = slice.place;
        SlicePlan made;
        made.subject = addSubject(std::move(subject));
        made.occurrence = slice.occurrence.value_or(0);
        made.when = condition(slice.when, made.subject);
        if (made.occurrence == 0 && !made.when && !slice.when.text.empty()) {
            break;  // it may take anything, so nothing is known of those behind it
        }
        if (!slice.flavour.empty()) {
            knowFlavour(slice.flavour, made.subject);
            made.segment = segment(slice.flavour, plan.grammar->nodes()[number].name, senderClass, {});
        }
        made.min = slice.cardinality.min.value_or(0);
        made.max = slice.cardinality.max.value_or(hl7::kUnbounded);
        plan.hasSlices = true;
        plan.nodes[number].slices.push_back(std::move(made));
    }
}

}  // namespace plumb::check
