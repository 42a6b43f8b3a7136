// What holds for every overlay, whatever the grammar and the message.
#pragma once

#include "base/ascii.h"
#include "hl7/group_overlay.h"
#include "hl7/message_view.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace plumb::hl7::testing {

class OverlayCheck {
public:
    OverlayCheck(const MessageView& message, const GroupOverlay& overlay)
        : m_message(message)
        , m_overlay(overlay)
        , m_nodes(overlay.grammar().nodes()) {}

    /// Empty when all is well; otherwise the first thing that is not.
    [[nodiscard]] std::string firstFault() {
        checkSegments();
        checkMissing();
        checkGroups();
        return m_fault;
    }

private:
    using Kind = GrammarNode::Kind;

    void demand(bool holds, const std::string& what) {
        if (!holds && m_fault.empty()) {
            m_fault = what;
        }
    }
    [[nodiscard]] bool below(NodeNumber outer, NodeNumber inner) const {
        return outer <= inner && inner < m_nodes[outer].end;
    }
    [[nodiscard]] NodeNumber groupOf(NodeNumber node) const {
        do {
            node = m_nodes[node].parent;
        } while (m_nodes[node].kind != Kind::Group);
        return node;
    }

    void checkSegments() {
        demand(m_overlay.placed().size() == m_message.segmentCount(), "one place a segment");
        bool all = m_overlay.missing().empty();
        for (std::uint32_t n = 1; n <= m_overlay.placed().size(); ++n) {
            const PlacedSegment& segment = m_overlay.placed()[n - 1];
            const std::string at = " at segment " + std::to_string(n);
            const bool expected = segment.placement == Placement::Expected;
            const bool stranger = segment.placement == Placement::Unexpected || segment.placement == Placement::Local;
            all = all && (expected || segment.placement == Placement::Local);
            demand(m_nodes.at(segment.group).kind == Kind::Group, "the group is one" + at);
            demand((segment.node == kNoNode) == stranger, "a node for all but strangers" + at);
            if (segment.node != kNoNode) {
                const Grammar::Node& node = m_nodes.at(segment.node);
                demand(node.kind == Kind::Any ||
                           (node.kind == Kind::Segment && equalCaseBlind(node.name, m_message.segmentId(n))),
                       "the node has the segment's id" + at);
            }
            if (segment.opens != kNoNode) {
                demand(m_nodes.at(segment.opens).kind == Kind::Group && segment.opens != 0 &&
                           below(segment.opens, segment.node) && segment.group == groupOf(segment.node),
                       "what begins is around the segment" + at);
            }
        }
        demand(all == m_overlay.fits(), "it fits when all is expected and nothing missing");
        demand((misfit(m_overlay) == 0) == m_overlay.fits() || !m_overlay.missing().empty(), "misfit");
    }

    void checkMissing() {
        std::uint32_t before = 1;
        for (const MissingNode& row : m_overlay.missing()) {
            demand(row.before >= before && row.before <= m_message.segmentCount() + 1, "rows are in order");
            before = row.before;
            demand(row.groupBegin >= 1 && row.groupBegin <= row.before, "a group begins before what it lacks");
            demand(row.node != 0 && m_nodes.at(row.node).required(), "only what is required is missing");
        }
    }

    void checkGroups() {
        std::vector<GroupOccurrence> groups;
        m_overlay.groups(groups);
        std::vector<std::uint32_t> innermost(m_message.segmentCount() + 1, 0);
        for (std::uint32_t g = 1; g < groups.size(); ++g) {
            const GroupOccurrence& group = groups[g];
            demand(group.parent < g, "groups are in preorder");
            const GroupOccurrence& parent = groups.at(group.parent);
            demand(groupOf(group.node) == parent.node, "a group is in the group around it");
            demand(group.first >= parent.first && group.first <= group.last && group.last <= parent.last,
                   "a group nests");
            demand(groups[g - 1].first <= group.first, "groups are in order");
            if (groups[g - 1].node == group.node && groups[g - 1].parent == group.parent) {
                demand(groups[g - 1].last < group.first && groups[g - 1].occurrence + 1 == group.occurrence,
                       "occurrences follow each other");
            }
            m_covered += group.last - group.first + 1;
            if (m_covered < kMostCovered) {
                std::fill(innermost.begin() + group.first, innermost.begin() + group.last + 1, g);
            }
        }
        for (std::uint32_t n = 1; n <= m_message.segmentCount() && m_covered < kMostCovered; ++n) {
            demand(groups[innermost[n]].node == m_overlay.placed()[n - 1].group,
                   "the innermost group of segment " + std::to_string(n));
        }
    }

    static constexpr std::uint64_t kMostCovered = 10'000'000;  ///< so that deep nesting does not take long

    const MessageView& m_message;
    const GroupOverlay& m_overlay;
    const std::vector<Grammar::Node>& m_nodes;
    std::uint64_t m_covered = 0;
    std::string m_fault;
};

}  // namespace plumb::hl7::testing
