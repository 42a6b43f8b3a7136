#include "spec/node_path.h"

#include "base/ascii.h"

#include <charconv>
#include <utility>

namespace plumb::spec {
namespace {

/// The `wanted`-th child of that name, through choices without names; counts down what it passes.
const StructureNode* child(const StructureNode& parent, std::string_view name, std::size_t& wanted) {
    for (const StructureNode& node : parent.children) {
        if (equalCaseBlind(node.name, name) && --wanted == 0) {
            return &node;
        }
        if (node.kind == StructureNode::Kind::Choice && node.name.empty()) {
            if (const StructureNode* inside = child(node, name, wanted)) {
                return inside;
            }
        }
    }
    return nullptr;
}

}  // namespace

const StructureNode* findNode(const StructureNode& root, std::string_view path) {
    const StructureNode* node = &root;
    while (node) {
        const std::size_t slash = path.find('/');
        std::string_view name = path.substr(0, slash);
        std::size_t wanted = 1;
        if (const std::size_t bracket = name.find('['); bracket != std::string_view::npos) {
            const std::string_view number = name.substr(bracket + 1);
            if (std::from_chars(number.data(), number.data() + number.size(), wanted).ec != std::errc() ||
                wanted == 0) {
                return nullptr;
            }
            name = name.substr(0, bracket);
        }
        node = child(*node, name, wanted);
        if (slash == std::string_view::npos) {
            return node;
        }
        path.remove_prefix(slash + 1);
    }
    return nullptr;
}

StructureNode* findNode(StructureNode& root, std::string_view path) {
    return const_cast<StructureNode*>(findNode(std::as_const(root), path));
}

}  // namespace plumb::spec
