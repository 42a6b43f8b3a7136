#include "dictionary/structure_text.h"

namespace plumb::dictionary {
namespace {

using Kind = hl7::GrammarNode::Kind;

std::string nodeText(const hl7::GrammarNode& node);

std::string childrenText(const hl7::GrammarNode& node, const char* between) {
    std::string text;
    for (const hl7::GrammarNode& child : node.children) {
        text += (text.empty() ? "" : between) + nodeText(child);
    }
    return text;
}

std::string nodeText(const hl7::GrammarNode& node) {
    std::string text = node.kind == Kind::Segment  ? node.name
                       : node.kind == Kind::Any    ? "*"
                       : node.kind == Kind::Choice ? '<' + childrenText(node, "|") + '>'
                                                   : node.name + ": " + childrenText(node, " ");
    if (node.max > 1) {
        text = '{' + text + '}' + (node.max == hl7::kUnbounded ? "" : std::to_string(node.max));
    }
    if (node.min == 0) {
        return '[' + text + ']';
    }
    return node.kind == Kind::Group && node.max == 1 ? '(' + text + ')' : text;
}

}  // namespace

std::string structureText(const hl7::GrammarNode& root) {
    return childrenText(root, " ");
}

}  // namespace plumb::dictionary
