// What may stand where in a message: a structure of the standard or of a spec, as nested groups, choices and segments.
//
// GrammarNode is the readable tree that others build. Grammar is the same, compiled: nodes are numbered in preorder
// from 0 (the structure itself), and what a segment id means at each place is a table look-up, so that laying a grammar
// over a message costs a step a segment. A Grammar does not change once made and may be used by many threads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::hl7 {

/// As a maximum: any number of times.
inline constexpr std::uint32_t kUnbounded = UINT32_MAX;

struct GrammarNode {
    enum class Kind : std::uint8_t {
        Segment,
        Group,
        Choice,  ///< one of its children
        Any,     ///< a segment with any id: the place that MFN and MFR messages leave open
    };
    Kind kind = Kind::Segment;
    std::string name;       ///< segment id, or name of the group; empty for a choice without a name
    std::uint32_t min = 1;  ///< above 1, the overlay asks for one only; counting is the checker's
    std::uint32_t max = 1;  ///< 0: should not be sent, but has its place
    std::vector<GrammarNode> children;

    friend bool operator==(const GrammarNode&, const GrammarNode&) = default;
};

using NodeNumber = std::uint16_t;
inline constexpr NodeNumber kNoNode = UINT16_MAX;

class GrammarTables;

class Grammar {
public:
    struct Node {
        GrammarNode::Kind kind = GrammarNode::Kind::Segment;
        std::string name;
        std::uint32_t min = 1;
        std::uint32_t max = 1;
        NodeNumber parent = kNoNode;
        NodeNumber end = 0;       ///< one past the last node below this one, in preorder
        std::uint16_t depth = 0;  ///< 0: the structure

        [[nodiscard]] bool required() const { return min > 0; }
        [[nodiscard]] bool repeats() const { return max > 1; }
    };

    /// Most nodes a grammar may have, and most levels below the structure (the standard needs six); what is past
    /// either is left out and `truncated()` says so.
    static constexpr std::size_t kMostNodes = 4000, kMostDepth = 64;

    /// `root` is a group named as the structure.
    explicit Grammar(const GrammarNode& root);
    ~Grammar();
    Grammar(Grammar&&) noexcept;
    Grammar& operator=(Grammar&&) noexcept;

    [[nodiscard]] const std::string& name() const { return m_nodes.front().name; }
    [[nodiscard]] const std::vector<Node>& nodes() const { return m_nodes; }
    [[nodiscard]] bool truncated() const { return m_truncated; }
    /// The structure knows this id anywhere. Ids compare without case.
    [[nodiscard]] bool knows(std::string_view segmentId) const;
    /// "ORDER_OBSERVATION.OBSERVATION.OBX": where a node stands, from below the structure on.
    [[nodiscard]] std::string pathOf(NodeNumber node) const;

    [[nodiscard]] const GrammarTables& tables() const { return *m_tables; }

private:
    std::vector<Node> m_nodes;
    bool m_truncated = false;
    std::unique_ptr<const GrammarTables> m_tables;
};

}  // namespace plumb::hl7
