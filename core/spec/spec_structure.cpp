// The structure of a message: what the spec writes, or the standard's with the spec's changes.
#include "base/ascii.h"
#include "spec/layering.h"
#include "spec/node_path.h"
#include "spec/standard_parts.h"

#include <algorithm>

namespace plumb::spec {
namespace {

/// What is left unsaid: from the standard's node of the same place, else from the usage.
void complete(StructureNode& node, const StructureNode* standard) {
    Cardinality& cardinality = node.cardinality;
    if (node.usage.code == UsageCode::Unsaid) {
        node.usage = cardinality.min ? Usage{*cardinality.min > 0 ? UsageCode::R : UsageCode::O, {}, {}}
                     : standard      ? standard->usage
                                     : Usage{UsageCode::O, {}, {}};
    }
    if (standard && node.usage.code != UsageCode::X && !cardinality.max) {
        cardinality.max = standard->cardinality.max;
    }
    completeCardinality(node.usage, cardinality);
    for (StructureNode& child : node.children) {
        const auto same = [&](const StructureNode& s) { return s.kind == child.kind && s.name == child.name; };
        const StructureNode* of = nullptr;
        if (standard) {
            const auto found = std::find_if(standard->children.begin(), standard->children.end(), same);
            of = found == standard->children.end() ? nullptr : &*found;
        }
        complete(child, of);
    }
}

/// `change` over the node that is there.
void apply(StructureNode& node, const StructureNode& change) {
    if (change.usage.code != UsageCode::Unsaid) {
        node.usage = change.usage;
        node.condition = change.condition;
        node.cardinality.min.reset();
        if (change.usage.code == UsageCode::X || node.cardinality.max == 0U) {
            node.cardinality.max.reset();
        }
    }
    node.cardinality.min = change.cardinality.min ? change.cardinality.min : node.cardinality.min;
    node.cardinality.max = change.cardinality.max ? change.cardinality.max : node.cardinality.max;
    for (const auto member :
         {&StructureNode::flavour, &StructureNode::title, &StructureNode::notes, &StructureNode::origin}) {
        if (!(change.*member).empty()) {
            node.*member = change.*member;
        }
    }
    if (!change.children.empty()) {
        node.children = change.children;
    }
    layOver(node.statements, change.statements);
    layOver(node.orderIndifferent, change.orderIndifferent);
    layOver(node.slicings, change.slicings);
    node.fields = layered(node.fields, change.fields);
    node.place = change.place;
    complete(node, nullptr);
}

void insertNew(StructureNode& root, const MessageSpec::Change& change) {
    const std::size_t slash = change.at.rfind('/');
    StructureNode* parent = slash == std::string::npos ? &root : findNode(root, change.at.substr(0, slash));
    if (!parent) {
        return;
    }
    StructureNode node = change.node;
    complete(node, nullptr);
    auto place = parent->children.begin();
    if (change.after != kFirstOfLevel) {
        const std::string_view after = change.after;
        const std::size_t last = after.rfind('/');
        StructureNode* before = findNode(*parent, last == std::string_view::npos ? after : after.substr(last + 1));
        if (!before) {
            return;
        }
        place += before - parent->children.data() + 1;
    }
    parent->children.insert(place, std::move(node));
}

}  // namespace

StructureNode Spec::structureOf(const MessageSpec& message) const {
    const std::string& structure = message.structure.empty() ? message.id : message.structure;
    const dictionary::StructureInfo* info = dictionary().structure(structure);
    StructureNode standard, root;
    standard.kind = root.kind = StructureNode::Kind::Group;
    if (info) {
        standard = nodeOf(info->root());
    }
    if (message.nodes.empty()) {
        root = std::move(standard);
    } else {
        root.children = message.nodes;
        complete(root, &standard);
    }
    root.name = structure;
    root.usage.code = UsageCode::R;
    root.cardinality = {1, 1};
    root.place = message.place;
    for (const MessageSpec::Change& change : message.changes) {
        if (!change.after.empty()) {
            insertNew(root, change);
        } else if (StructureNode* node = findNode(root, change.at)) {
            apply(*node, change.node);
        }
    }
    return root;
}

}  // namespace plumb::spec
