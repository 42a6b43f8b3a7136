// Finding one's way in the rows of an outline and in the tree that they were made from.
#include "widgets/spec/outline_row.h"

#include <algorithm>

namespace plumb::desk {

using spec::yaml::Node;
using spec::yaml::NodeIndex;
using spec::yaml::Tree;

namespace {

std::size_t lineStart(std::string_view text, std::size_t byte) {
    const std::size_t end = byte == 0 ? std::string_view::npos : text.rfind('\n', byte - 1);
    return end == std::string_view::npos ? 0 : end + 1;
}

/// Where the line of a byte begins to hold something; in an empty one the byte itself.
std::size_t columnAt(std::string_view text, std::size_t byte) {
    const std::size_t start = lineStart(text, byte);
    const std::size_t first = text.find_first_not_of(' ', start);
    const bool empty = first == std::string_view::npos || text[first] == '\n' || text[first] == '\r';
    return (empty ? byte : first) - start;
}

}  // namespace

int rowAtByte(const std::vector<OutlineRow>& rows, std::string_view text, std::size_t byte) {
    if (rows.empty()) {
        return -1;
    }
    const auto after = std::upper_bound(rows.begin() + 1, rows.end(), byte,
                                        [](std::size_t at, const OutlineRow& row) { return at < row.begin; });
    // Below its last line a row goes on as far as lines stand further right than it does.
    const std::size_t column = columnAt(text, byte);
    const auto isPast = [&](const OutlineRow& row) {
        return row.end < byte && text.substr(row.end, byte - row.end).find('\n') != std::string_view::npos &&
               row.begin - lineStart(text, row.begin) >= column;
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
