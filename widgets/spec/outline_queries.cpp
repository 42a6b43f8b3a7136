// Finding one's way in the rows of an outline and in the tree that they were made from.
#include "widgets/spec/outline_row.h"

#include <algorithm>

namespace plumb::desk {

using spec::yaml::Node;
using spec::yaml::NodeIndex;
using spec::yaml::Tree;

int rowAtByte(const std::vector<OutlineRow>& rows, std::string_view text, std::size_t byte) {
    if (rows.empty()) {
        return -1;
    }
    const auto after = std::upper_bound(rows.begin() + 1, rows.end(), byte,
                                        [](std::size_t at, const OutlineRow& row) { return at < row.begin; });
    const auto isPast = [&](const OutlineRow& row) {
        return row.end < byte && text.substr(row.end, byte - row.end).find('\n') != std::string_view::npos;
    };
    int at = static_cast<int>(after - rows.begin()) - 1;
    while (at > 0 && isPast(rows[static_cast<std::size_t>(at)])) {
        at = rows[static_cast<std::size_t>(at)].parent;
    }
    return std::max(at, 0);
}

const Node* valueOf(const Tree& tree, NodeIndex mapping, std::string_view key) {
    if (tree.at(mapping).kind != Node::Kind::Mapping) {
        return nullptr;
    }
    for (NodeIndex at = mapping + 1; at < tree.at(mapping).next; at = tree.at(tree.at(at).next).next) {
        if (tree.at(at).kind == Node::Kind::Scalar && tree.at(at).text == key) {
            const NodeIndex value = tree.at(at).next;
            return &tree.at(tree.at(value).kind == Node::Kind::Alias ? tree.at(value).target : value);
        }
    }
    return nullptr;
}

NodeIndex headKey(const Tree& tree, NodeIndex entry) {
    if (tree.at(entry).kind != Node::Kind::Mapping || tree.at(entry).next <= entry + 1) {
        return 0;
    }
    return tree.at(entry + 1).kind == Node::Kind::Scalar ? entry + 1 : 0;
}

}  // namespace plumb::desk
