#include "check/structure_checker.h"

#include "check/group_around.h"

#include <algorithm>

namespace plumb::check {

using hl7::FieldPath;
using hl7::NodeNumber;
using NodeKind = hl7::GrammarNode::Kind;

void StructureChecker::check(const MessagePlan& plan) {
    if (!m_inspection.overlay().fits()) {
        misfits(plan);
    }
    if (plan.hasNotSupported) {
        notSupported(plan);
    }
    if (plan.countsNodes) {
        counts(plan);
    }
}

ByteRange StructureChecker::segmentRange(std::uint32_t segment) const {
    const auto& segments = m_inspection.view().segments();
    return segment >= 1 && segment <= segments.size() ? segments[segment - 1].range() : ByteRange{};
}

void StructureChecker::misfits(const MessagePlan& plan) {
    const hl7::GroupOverlay& overlay = m_inspection.overlay();
    const std::vector<hl7::Grammar::Node>& nodes = plan.grammar->nodes();
    m_over.assign(nodes.size(), {});
    for (std::uint32_t n = 1; n <= overlay.placed().size(); ++n) {
        const hl7::PlacedSegment& placed = overlay.placed()[n - 1];
        switch (placed.placement) {
        case hl7::Placement::Expected:
        case hl7::Placement::Local:
            break;
        case hl7::Placement::Misplaced:
            m_inspection.report(RuleKind::Misplaced, plan.nodes[placed.node].subject, FieldPath(n), segmentRange(n), 0,
                                0, m_inspection.view().segmentId(n));
            break;
        case hl7::Placement::Unexpected:
            m_inspection.report(RuleKind::UnexpectedSegment, plan.subject, FieldPath(n), segmentRange(n), 0, 0,
                                m_inspection.view().segmentId(n));
            break;
        case hl7::Placement::Repeated: {
            const NodeNumber node = placed.opens != hl7::kNoNode ? placed.opens : placed.node;
            const std::uint32_t around = m_inspection.groups()[m_inspection.groupOf(n)].node == node
                                             ? m_inspection.groups()[m_inspection.groupOf(n)].parent
                                             : m_inspection.groupOf(n);
            // One finding for all occurrences too many in the same place.
            Over& over = m_over[node];
            if (over.finding != kNone && over.around == around) {
                ++m_inspection.found()[over.finding].found;
                break;
            }
            const std::size_t before = m_inspection.found().size();
            m_inspection.report(nodes[node].kind == NodeKind::Segment ? RuleKind::SegmentTooMany
                                                                      : RuleKind::GroupTooMany,
                                plan.nodes[node].subject, FieldPath(n), segmentRange(n), nodes[node].max + 1,
                                nodes[node].max, nodes[node].name);
            if (m_inspection.found().size() > before) {
                over = {around, before};
            }
            break;
        }
        }
    }
    for (const hl7::MissingNode& node : overlay.missing()) {
        missing(plan, node);
    }
}

void StructureChecker::missing(const MessagePlan& plan, const hl7::MissingNode& node) {
    if (node.misplaced) {
        return;
    }
    const hl7::MessageView& view = m_inspection.view();
    const bool atEnd = node.before > view.segmentCount();
    const ByteRange where{atEnd ? view.bytes().size() : view.segments()[node.before - 1].begin, 0};
    const hl7::Grammar::Node& what = plan.grammar->nodes()[node.node];
    m_inspection.report(what.kind == NodeKind::Segment ? RuleKind::RequiredSegmentMissing
                                                       : RuleKind::RequiredGroupMissing,
                        plan.nodes[node.node].subject, FieldPath(), where, 0, 0, what.name);
}

void StructureChecker::notSupported(const MessagePlan& plan) {
    const hl7::GroupOverlay& overlay = m_inspection.overlay();
    for (std::uint32_t n = 1; n <= overlay.placed().size(); ++n) {
        const hl7::PlacedSegment& placed = overlay.placed()[n - 1];
        if (placed.node == hl7::kNoNode) {
            continue;
        }
        if (plan.nodes[placed.node].notSupported) {
            m_inspection.report(RuleKind::SegmentNotSupported, plan.nodes[placed.node].subject, FieldPath(n),
                                segmentRange(n), 0, 0, m_inspection.view().segmentId(n));
            continue;
        }
        // A group that must not be there is told once, at the segment that begins it.
        for (NodeNumber group = placed.opens == hl7::kNoNode ? hl7::kNoNode : plan.grammar->nodes()[placed.node].parent;
             group != hl7::kNoNode && group >= placed.opens; group = plan.grammar->nodes()[group].parent) {
            if (plan.nodes[group].notSupported) {
                m_inspection.report(RuleKind::SegmentNotSupported, plan.nodes[group].subject, FieldPath(n),
                                    segmentRange(n), 0, 0, plan.grammar->nodes()[group].name);
            }
        }
    }
}

/// Nodes with a minimum above one: the overlay knows only whether they are there.
void StructureChecker::counts(const MessagePlan& plan) {
    const std::vector<hl7::Grammar::Node>& nodes = plan.grammar->nodes();
    const std::vector<hl7::GroupOccurrence>& groups = m_inspection.groups();
    const auto count = static_cast<NodeNumber>(plan.nodes.size());
    for (NodeNumber node = 1; node < count; ++node) {
        const std::uint32_t min = plan.nodes[node].min;
        if (min < 2) {
            continue;
        }
        const NodeNumber around = groupAround(*plan.grammar, node);
        m_counts.assign(groups.size(), 0);
        if (nodes[node].kind == NodeKind::Group) {
            for (const hl7::GroupOccurrence& group : groups) {
                if (group.node == node && group.parent < m_counts.size()) {
                    ++m_counts[group.parent];
                }
            }
        } else {
            for (std::uint32_t n = 1; n <= m_inspection.overlay().placed().size(); ++n) {
                if (m_inspection.overlay().placed()[n - 1].node == node) {
                    ++m_counts[m_inspection.groupOf(n)];
                }
            }
        }
        for (std::uint32_t i = 0; i < groups.size(); ++i) {
            if (groups[i].node == around && m_counts[i] > 0 && m_counts[i] < min) {
                const bool segment = nodes[node].kind == NodeKind::Segment;
                m_inspection.report(segment ? RuleKind::SegmentTooFew : RuleKind::GroupTooFew, plan.nodes[node].subject,
                                    FieldPath(groups[i].first), segmentRange(groups[i].first), m_counts[i], min,
                                    nodes[node].name);
            }
        }
    }
}

}  // namespace plumb::check
