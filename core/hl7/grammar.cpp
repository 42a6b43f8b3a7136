#include "hl7/grammar.h"

#include "hl7/grammar_tables.h"

#include <utility>

namespace plumb::hl7 {

namespace {

class Numbering {
public:
    explicit Numbering(std::vector<Grammar::Node>& nodes)
        : m_nodes(nodes) {}

    /// Recursion ends at Grammar::kMostDepth, whatever the tree.
    void add(const GrammarNode& from, NodeNumber parent, std::uint16_t depth) {
        const auto number = static_cast<NodeNumber>(m_nodes.size());
        const bool structure = depth == 0;
        m_nodes.push_back({structure ? GrammarNode::Kind::Group : from.kind, from.name, from.min, from.max, parent,
                           static_cast<NodeNumber>(number + 1), depth});
        if (structure || from.kind == GrammarNode::Kind::Group || from.kind == GrammarNode::Kind::Choice) {
            for (const GrammarNode& child : from.children) {
                if (m_nodes.size() >= Grammar::kMostNodes || depth >= Grammar::kMostDepth) {
                    m_truncated = true;
                    break;
                }
                add(child, number, static_cast<std::uint16_t>(depth + 1));
            }
        }
        m_nodes[number].end = static_cast<NodeNumber>(m_nodes.size());
    }
    [[nodiscard]] bool truncated() const { return m_truncated; }

private:
    std::vector<Grammar::Node>& m_nodes;
    bool m_truncated = false;
};

}  // namespace

Grammar::Grammar(const GrammarNode& root) {
    Numbering numbering(m_nodes);
    numbering.add(root, kNoNode, 0);
    m_truncated = numbering.truncated();
    m_tables = std::make_unique<const GrammarTables>(m_nodes);
}

Grammar::~Grammar() = default;
Grammar::Grammar(Grammar&&) noexcept = default;
Grammar& Grammar::operator=(Grammar&&) noexcept = default;

bool Grammar::knows(std::string_view segmentId) const {
    const SegmentKey key = foldedKey(segmentId);
    return key != kNoKey && m_tables->symbols().find(key) != 0;
}

std::string Grammar::pathOf(NodeNumber node) const {
    std::string path;
    for (; node != 0 && node < m_nodes.size(); node = m_nodes[node].parent) {
        const std::string& part = m_nodes[node].name;
        if (!part.empty()) {
            path.insert(0, path.empty() ? "" : ".").insert(0, part);
        }
    }
    return path;
}

}  // namespace plumb::hl7
