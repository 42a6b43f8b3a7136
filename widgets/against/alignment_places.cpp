// Where the segments and the findings of a message belong.
#include "widgets/against/alignment_parts.h"

#include <algorithm>

namespace plumb::desk {

using hl7::FieldPath;
using hl7::kNoNode;
using hl7::NodeNumber;

std::uint64_t endOf(FieldPath path) {
    constexpr unsigned kShift[] = {
        64, FieldPath::kSegmentShift, FieldPath::kFieldShift, FieldPath::kRepetitionShift, FieldPath::kComponentShift,
        0};
    return path.packed() + (std::uint64_t(1) << kShift[static_cast<unsigned>(path.level())]);
}

void Alignment::layOver() {
    const hl7::MessageView& view = m_insight->view();
    if (m_spec->grammar()) {
        m_overlay.assign(view, *m_spec->grammar());
        m_overlay.groups(m_groups);
    }
    if (m_groups.empty()) {
        hl7::GroupOccurrence whole;
        whole.last = view.segmentCount();
        m_groups.push_back(whole);
    }
    m_items.resize(m_groups.size());
    m_around.assign(view.segmentCount() + 1, 0);
    std::vector<std::uint32_t> open{0};
    std::size_t next = 1;
    for (std::uint32_t segment = 1; segment <= view.segmentCount(); ++segment) {
        while (open.size() > 1 && m_groups[open.back()].last < segment) {
            open.pop_back();
        }
        for (; next < m_groups.size() && m_groups[next].first <= segment; ++next) {
            const hl7::GroupOccurrence& group = m_groups[next];
            if (group.last >= segment) {
                m_items[open.back()].push_back(
                    {directlyBelow(group.node, m_groups[open.back()].node), true, static_cast<std::uint32_t>(next)});
                open.push_back(static_cast<std::uint32_t>(next));
            }
        }
        m_around[segment] = open.back();
        NodeNumber below = kNoNode;
        if (m_spec->grammar()) {
            const hl7::PlacedSegment& placed = m_overlay.placed()[segment - 1];
            const bool fits =
                placed.placement == hl7::Placement::Expected || placed.placement == hl7::Placement::Repeated;
            below = fits ? directlyBelow(placed.node, m_groups[open.back()].node) : kNoNode;
        }
        m_items[open.back()].push_back({below, false, segment});
    }
}

/// Choices have no occurrences of their own, so more than one level may lie between.
NodeNumber Alignment::directlyBelow(NodeNumber node, NodeNumber group) const {
    while (node != kNoNode && m_spec->grammar()->nodes()[node].parent != group) {
        node = m_spec->grammar()->nodes()[node].parent;
    }
    return node;
}

void Alignment::placeFindings() {
    const std::vector<ShownFinding>& findings = m_insight->findings();
    const auto& segments = m_insight->view().segments();
    m_missingBelow.assign(m_groups.size(), 0);
    // What is missing, by where it would stand and its name, as its finding has them.
    std::multimap<std::pair<std::uint64_t, std::string>, const hl7::MissingNode*> missing;
    std::map<std::pair<NodeNumber, std::uint32_t>, std::uint32_t> groups;
    if (m_spec->grammar() && !m_overlay.missing().empty()) {
        for (const hl7::MissingNode& node : m_overlay.missing()) {
            const bool atEnd = node.before > segments.size();
            const std::uint64_t where = atEnd ? m_insight->view().bytes().size() : segments[node.before - 1].begin;
            if (!node.misplaced) {
                missing.emplace(std::pair(where, m_spec->grammar()->nodes()[node.node].name), &node);
            }
        }
        for (std::uint32_t g = 0; g < m_groups.size(); ++g) {
            groups[{m_groups[g].node, m_groups[g].first}] = g;
        }
    }
    for (std::uint32_t i = 0; i < findings.size(); ++i) {
        const check::Finding& finding = findings[i].finding;
        m_byRule[findings[i].rule.toStdString()].emplace_back(finding.path.packed(), i);
        if (finding.path.segment() != 0) {
            m_placed.emplace_back(finding.path.packed(), i);
            continue;
        }
        auto at = missing.end();
        for (const std::string& argument : finding.arguments) {
            at = at == missing.end() ? missing.find({finding.range.begin, argument}) : at;
        }
        if (at == missing.end()) {
            m_ofMessage.push_back(i);
            continue;
        }
        const hl7::MissingNode& node = *at->second;
        missing.erase(at);
        const auto& nodes = m_spec->grammar()->nodes();
        NodeNumber below = node.node, parent = nodes[below].parent;
        while (parent != kNoNode && nodes[parent].kind != hl7::GrammarNode::Kind::Group) {
            below = parent;
            parent = nodes[parent].parent;
        }
        const auto known = groups.find({parent, node.groupBegin});
        const std::uint32_t around = known == groups.end() ? 0 : known->second;
        m_ofMissing[{around, below}].push_back(i);
        for (std::uint32_t g = around; isProblem(findings[i]) && g != UINT32_MAX; g = m_groups[g].parent) {
            ++m_missingBelow[g];
        }
    }
    std::sort(m_placed.begin(), m_placed.end());
    for (auto& [rule, places] : m_byRule) {
        std::sort(places.begin(), places.end());
    }
}

std::pair<std::size_t, std::size_t> Alignment::findingsIn(std::uint64_t from, std::uint64_t to) const {
    const auto begin = std::lower_bound(m_placed.begin(), m_placed.end(), std::pair(from, std::uint32_t(0)));
    const auto end = std::lower_bound(begin, m_placed.end(), std::pair(to, std::uint32_t(0)));
    return {static_cast<std::size_t>(begin - m_placed.begin()), static_cast<std::size_t>(end - m_placed.begin())};
}

bool Alignment::hasFinding(FieldPath path) const {
    const auto [from, to] = findingsIn(path.packed(), endOf(path));
    return from != to;
}

}  // namespace plumb::desk
