// What is read out of an overlay once it is made.
#include "hl7/group_overlay.h"

#include <algorithm>

namespace plumb::hl7 {

using u32 = std::uint32_t;

void GroupOverlay::groups(std::vector<GroupOccurrence>& out) const {
    constexpr u32 kNone = UINT32_MAX;
    const std::vector<Grammar::Node>& nodes = m_grammar->nodes();
    out.clear();
    out.push_back({0, kNone, 1, 1, static_cast<u32>(m_placed.size())});
    std::vector<u32> latest(nodes.size(), kNone);  // by node: its latest occurrence
    u32 open = 0;
    NodeNumber path[Grammar::kMostDepth + 1];
    for (u32 n = 1; n <= m_placed.size(); ++n) {
        const PlacedSegment& segment = m_placed[n - 1];
        // What is around the group that begins, or around the segment, stays open.
        const NodeNumber inner = segment.opens == kNoNode ? segment.group : segment.opens;
        const auto stays = [&](NodeNumber node) {
            return node == 0 || (node <= inner && inner < nodes[node].end && node != segment.opens);
        };
        while (!stays(out[open].node)) {
            out[open].last = n - 1;
            open = out[open].parent;
        }
        if (segment.opens == kNoNode) {
            continue;
        }
        std::size_t depth = 0;
        for (NodeNumber node = segment.group;; node = nodes[node].parent) {
            if (nodes[node].kind == GrammarNode::Kind::Group) {
                path[depth++] = node;
            }
            if (node == segment.opens) {
                break;
            }
        }
        while (depth > 0) {
            const NodeNumber node = path[--depth];
            const u32 before = latest[node];
            const u32 occurrence = before != kNone && out[before].parent == open ? out[before].occurrence + 1 : 1;
            latest[node] = static_cast<u32>(out.size());
            out.push_back({node, open, occurrence, n, static_cast<u32>(m_placed.size())});
            open = latest[node];
        }
    }
}

u32 misfit(const GroupOverlay& overlay) {
    const auto wrong =
        std::count_if(overlay.placed().begin(), overlay.placed().end(), [](const PlacedSegment& segment) {
            return segment.placement != Placement::Expected && segment.placement != Placement::Local;
        });
    const auto missing = std::count_if(overlay.missing().begin(), overlay.missing().end(),
                                       [](const MissingNode& node) { return !node.misplaced; });
    return static_cast<u32>(wrong + missing);
}

}  // namespace plumb::hl7
