// Goes through a tree of YAML nodes for the forms (form.h): checks what kind of node stands where, follows aliases, and
// gathers what is wrong instead of stopping at the first.
#pragma once

#include "spec/lint.h"
#include "spec/yaml/yaml_tree.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plumb::spec::yaml {

class Walker {
public:
    static constexpr std::size_t kMostNotes = 50;
    static constexpr std::size_t kMostThroughAliases = 100'000;
    static constexpr std::size_t kMostBytesThroughAliases = TreeLimits().bytes;
    /// Written, a form is an entry of a list or mapping and a mapping itself: what is read must be within TreeLimits
    /// then, too, however short it was written here.
    static constexpr std::size_t kDeepest = (TreeLimits().depth - 2) / 2;

    /// Places carry `number`, that of the file; notes its name.
    Walker(const Tree& tree, std::string file, std::uint16_t number, std::vector<LintNote>& notes)
        : m_tree(tree)
        , m_file(std::move(file))
        , m_number(number)
        , m_notes(notes) {}

    void wrong(Place place, MessageId id, std::vector<std::string> arguments);
    /// Too much is wrong, or there is too much: what follows is not looked at.
    [[nodiscard]] bool stopped() const { return m_stopped; }

    /// The node itself, or what its alias stands for.
    [[nodiscard]] NodeIndex follow(NodeIndex index);
    [[nodiscard]] const Node& node(NodeIndex index) { return m_tree.at(follow(index)); }
    [[nodiscard]] Place place(NodeIndex index) const {
        Place place = m_tree.at(index).place;
        place.file = m_number;
        return place;
    }
    /// Where the text of a scalar begins.
    [[nodiscard]] Place textPlace(NodeIndex index);

    /// Nothing stands here ("usage:" and no more).
    [[nodiscard]] bool empty(NodeIndex index);
    [[nodiscard]] bool isScalar(NodeIndex index) { return node(index).kind == Node::Kind::Scalar; }
    [[nodiscard]] bool isMapping(NodeIndex index) { return node(index).kind == Node::Kind::Mapping; }
    [[nodiscard]] bool isSequence(NodeIndex index) { return node(index).kind == Node::Kind::Sequence; }

    /// Says that `what` ("A usage such as R") is expected here.
    void expected(NodeIndex index, std::string_view what);
    /// The text of a scalar, or nullptr after saying what is expected.
    [[nodiscard]] const std::string_view* scalar(NodeIndex index, std::string_view what);

    /// Entries of a mapping in their order, each key once.
    void eachEntry(NodeIndex mapping, const std::function<void(NodeIndex key, NodeIndex value)>& visit);
    /// Items of a list; anything else is its own only item.
    void eachItem(NodeIndex list, const std::function<void(NodeIndex item)>& visit);

    void unknownKey(NodeIndex key, std::string_view owner, std::span<const std::string_view> known);

    /// Counts how deep the forms are in each other; false when too deep.
    [[nodiscard]] bool enter(NodeIndex index);
    void leave() { --m_depth; }

private:
    const Tree& m_tree;
    std::string m_file;
    std::uint16_t m_number;
    std::vector<LintNote>& m_notes;
    std::size_t m_followed = 0, m_followedBytes = 0;
    std::size_t m_depth = 0;
    bool m_stopped = false;
};

}  // namespace plumb::spec::yaml
