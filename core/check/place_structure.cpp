// The finder's lower half: what a structure makes of a path, and where the occurrences of its groups begin and end.
#include "base/ascii.h"
#include "check/place_finder.h"

#include <algorithm>
#include <functional>

namespace plumb::check {

using hl7::GrammarNode;
using hl7::NodeNumber;
using Selector = hl7::Selector::Kind;
using u32 = std::uint32_t;

std::size_t PlaceFinder::KeyHash::operator()(const Key& key) const {
    const std::size_t path = std::hash<const void*>()(key.path), grammar = std::hash<const void*>()(key.grammar);
    return path ^ (grammar << 1) ^ (std::size_t{key.from} << 48 >> 3);
}

const PlaceFinder::Resolved& PlaceFinder::resolved(const ProgramPath& path, NodeNumber from) {
    const Key key{&path, m_overlay != nullptr ? &m_overlay->grammar() : nullptr, from};
    const auto known = m_resolved.find(key);
    return known != m_resolved.end() ? known->second : m_resolved.emplace(key, resolve(path.path, from)).first->second;
}

PlaceFinder::Resolved PlaceFinder::resolve(const spec::ContextPath& path, NodeNumber from) const {
    Resolved out;
    if (m_overlay == nullptr) {
        out.byId = true;
        if (path.steps.size() > 1 || path.steps[0].name.size() != 3) {
            out.problem = {MessageId::UndecidedStructure, {spec::printPath(path)}};
        }
        return out;
    }
    const auto& nodes = m_overlay->grammar().nodes();
    out.steps.resize(path.steps.size());
    for (out.start = from;; out.start = groupAround(out.start)) {
        named(out.start, path.steps[0].name, out.steps[0]);
        if (!out.steps[0].empty() || out.start == 0) {
            break;
        }
    }
    for (std::size_t i = 1; i < path.steps.size(); ++i) {
        for (const NodeNumber node : out.steps[i - 1]) {
            named(node, path.steps[i].name, out.steps[i]);
        }
    }
    const bool any =
        std::any_of(nodes.begin(), nodes.end(), [](const auto& node) { return node.kind == GrammarNode::Kind::Any; });
    if (out.steps[0].empty() && path.steps.size() == 1 && path.steps[0].name.size() == 3 &&
        (any || path.steps[0].name[0] == 'Z')) {
        out.byId = true;  // local segments stand anywhere
        out.start = from;
        return out;
    }
    for (std::size_t i = 0; i < path.steps.size(); ++i) {
        const bool last = i + 1 == path.steps.size();
        const bool group = !out.steps[i].empty() && nodes[out.steps[i][0]].kind == GrammarNode::Kind::Group;
        if (out.steps[i].empty() || (last && group && path.field != 0) || (!last && !group)) {
            out.problem = {MessageId::UndecidedPlace, {m_overlay->grammar().name(), spec::printPath(path)}};
        } else if (group && path.steps[i].instance.kind == Selector::Where) {
            out.problem = {MessageId::UndecidedGroupSelector, {spec::printPath(path)}};
        }
    }
    return out;
}

NodeNumber PlaceFinder::groupAround(NodeNumber node) const {
    const auto& nodes = m_overlay->grammar().nodes();
    do {
        node = nodes[node].parent;
    } while (nodes[node].kind == GrammarNode::Kind::Choice);
    return node;
}

/// What stands in a group directly, choices opened, or else anywhere below it.
void PlaceFinder::named(NodeNumber in, std::string_view name, std::vector<NodeNumber>& out) const {
    const auto& nodes = m_overlay->grammar().nodes();
    const auto isNamed = [&](NodeNumber node) {
        return (nodes[node].kind == GrammarNode::Kind::Group || nodes[node].kind == GrammarNode::Kind::Segment) &&
               equalCaseBlind(nodes[node].name, name);
    };
    const std::size_t before = out.size();
    for (NodeNumber node = in + 1; node < nodes[in].end;) {
        if (isNamed(node)) {
            out.push_back(node);
        }
        node = nodes[node].kind == GrammarNode::Kind::Choice ? static_cast<NodeNumber>(node + 1) : nodes[node].end;
    }
    for (NodeNumber node = in + 1; out.size() == before && node < nodes[in].end; ++node) {
        if (isNamed(node)) {
            for (; node < nodes[in].end; ++node) {
                if (isNamed(node)) {
                    out.push_back(node);
                }
            }
        }
    }
}

bool PlaceFinder::starts(NodeNumber group, u32 segment) const {
    const auto& nodes = m_overlay->grammar().nodes();
    const hl7::PlacedSegment& placed = m_overlay->placed()[segment - 1];
    return placed.opens != hl7::kNoNode && placed.opens <= group && group < nodes[placed.opens].end &&
           group <= placed.group && placed.group < nodes[group].end;
}

bool PlaceFinder::goesOn(NodeNumber group, u32 segment) const {
    const hl7::PlacedSegment& placed = m_overlay->placed()[segment - 1];
    const NodeNumber inner = placed.opens == hl7::kNoNode ? placed.group : placed.opens;
    return group != placed.opens && group <= inner && inner < m_overlay->grammar().nodes()[group].end;
}

u32 PlaceFinder::endOf(NodeNumber group, u32 first, u32 last) const {
    while (first < last && goesOn(group, first + 1)) {
        ++first;
    }
    return first;
}

PlaceFinder::Range PlaceFinder::around(NodeNumber group, u32 segment) {
    const u32 count = m_message->segmentCount();
    if (group == 0 || segment == 0 || segment > count) {
        return {1, count};
    }
    for (const Known& known : m_known) {
        if (known.group == group && known.range.first <= segment && segment <= known.range.last) {
            return known.range;
        }
    }
    u32 first = segment;
    while (first > 1 && !starts(group, first)) {
        --first;
    }
    const Range range{first, endOf(group, segment, count)};
    m_work += range.last - range.first;
    m_known[m_nextKnown] = {group, range};
    m_nextKnown = (m_nextKnown + 1) % m_known.size();
    return range;
}

}  // namespace plumb::check
