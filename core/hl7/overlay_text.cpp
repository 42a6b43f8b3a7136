#include "hl7/overlay_text.h"

#include <algorithm>
#include <string_view>

namespace plumb::hl7 {

namespace {

using u32 = std::uint32_t;
using Kind = GrammarNode::Kind;

std::string_view mark(Placement placement) {
    switch (placement) {
    case Placement::Expected:
        return "";
    case Placement::Repeated:
        return " (repeated)";
    case Placement::Misplaced:
        return " (misplaced)";
    case Placement::Unexpected:
        return " (unexpected)";
    case Placement::Local:
        return " (local)";
    }
    return "";
}

class Printer {
public:
    Printer(const MessageView& message, const GroupOverlay& overlay)
        : m_message(message)
        , m_overlay(overlay)
        , m_nodes(overlay.grammar().nodes()) {
        overlay.groups(m_groups);
    }

    std::string print() {
        line(0, m_overlay.grammar().name());
        std::size_t group = 1;
        const auto count = static_cast<u32>(m_overlay.placed().size());
        for (u32 n = 1; n <= count; ++n) {
            const PlacedSegment& segment = m_overlay.placed()[n - 1];
            // First what is left behind, then what the groups that begin here lack.
            missing(n, [&](const MissingNode& node) { return !beginsWith(node, segment); });
            for (; group < m_groups.size() && m_groups[group].first == n; ++group) {
                const GroupOccurrence& occurrence = m_groups[group];
                const bool numbered = m_nodes[occurrence.node].repeats() || occurrence.occurrence > 1;
                line(levelOf(occurrence.node), m_nodes[occurrence.node].name +
                                                   (numbered ? '[' + std::to_string(occurrence.occurrence) + ']' : ""));
                missing(n, [&](const MissingNode& node) { return m_nodes[node.node].parent == occurrence.node; });
            }
            line(levelOf(segment.group) + 1,
                 std::string(m_message.segmentId(n)) + std::string(mark(segment.placement)));
        }
        missing(count + 1, [](const MissingNode&) { return true; });
        return std::move(m_out);
    }

private:
    /// Groups between the structure and this node, which is one.
    [[nodiscard]] std::size_t levelOf(NodeNumber node) const {
        std::size_t level = 0;
        for (; node != 0; node = m_nodes[node].parent) {
            level += m_nodes[node].kind == Kind::Group;
        }
        return level;
    }
    [[nodiscard]] bool beginsWith(const MissingNode& row, const PlacedSegment& segment) const {
        const NodeNumber group = m_nodes[row.node].parent;
        return row.groupBegin == row.before && segment.opens != kNoNode && segment.opens <= group &&
               group <= segment.group && segment.group < m_nodes[group].end;
    }

    /// The rows from the next on that stand before segment `n`, as long as `take` holds.
    template <class Take>
    void missing(u32 n, Take take) {
        const std::vector<MissingNode>& rows = m_overlay.missing();
        for (; m_row < rows.size() && rows[m_row].before == n && take(rows[m_row]); ++m_row) {
            const Grammar::Node& node = m_nodes[rows[m_row].node];
            const std::string name = node.name.empty() ? "choice of " + choices(rows[m_row].node) : node.name;
            line(levelOf(node.parent) + 1, (rows[m_row].misplaced ? "missing here, misplaced: " : "missing ") + name);
        }
    }
    [[nodiscard]] std::string choices(NodeNumber choice) const {
        std::string names;
        for (NodeNumber child = static_cast<NodeNumber>(choice + 1); child < m_nodes[choice].end;
             child = m_nodes[child].end) {
            names += (names.empty() ? "" : ", ") + m_nodes[child].name;
        }
        return names;
    }
    void line(std::size_t level, const std::string& text) {
        m_out.append(level * 2, ' ');
        m_out += text + '\n';
    }

    const MessageView& m_message;
    const GroupOverlay& m_overlay;
    const std::vector<Grammar::Node>& m_nodes;
    std::vector<GroupOccurrence> m_groups;
    std::size_t m_row = 0;
    std::string m_out;
};

}  // namespace

std::string printOverlay(const MessageView& message, const GroupOverlay& overlay) {
    return Printer(message, overlay).print();
}

}  // namespace plumb::hl7
