// A YAML text as nodes that know their bytes, whatever the text: what is past the limits is a sentence.
//
// Nodes stand in preorder in one array; views of their text point into the source where it holds them literally.
// Scalars are text, never numbers or dates. An alias is a node that names an earlier one, so that reading costs nothing
// for it; whoever follows aliases counts what it follows.
#pragma once

#include "base/error.h"
#include "spec/spec_document.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec::yaml {

struct TreeLimits {
    std::size_t bytes = std::size_t(64) << 20;
    std::size_t nodes = 2'000'000;
    std::size_t depth = 64;
};

struct Node {
    enum class Kind : std::uint8_t { Scalar, Sequence, Mapping, Alias };
    enum class Style : std::uint8_t { Plain, SingleQuoted, DoubleQuoted, Literal, Folded, Flow, Block };
    Kind kind = Kind::Scalar;
    Style style = Style::Plain;
    std::uint16_t depth = 0;
    std::uint32_t begin = 0, end = 0;  ///< bytes in the text
    std::uint32_t next = 0;            ///< one past the last node of this subtree
    std::uint32_t target = 0;          ///< of an alias
    Place place;
    std::string_view text;  ///< of a scalar
};

using NodeIndex = std::uint32_t;

class Tree {
public:
    struct Failure {
        Place place;
        Note note;
    };

    /// `text` must live as long as the tree.
    explicit Tree(std::string_view text, const TreeLimits& limits = {});
    Tree(const Tree&) = delete;
    Tree& operator=(const Tree&) = delete;

    [[nodiscard]] const std::optional<Failure>& failure() const { return m_failure; }
    [[nodiscard]] std::string_view source() const { return m_source; }
    /// Empty, or without a node when the text holds nothing. Node 0 is the root.
    [[nodiscard]] const std::vector<Node>& nodes() const { return m_nodes; }
    [[nodiscard]] const Node& at(NodeIndex index) const { return m_nodes[index]; }

private:
    friend class TreeBuilder;

    std::string_view m_source;
    std::vector<Node> m_nodes;
    std::deque<std::string> m_texts;  ///< of scalars that the source does not hold literally
    std::optional<Failure> m_failure;
};

}  // namespace plumb::spec::yaml
