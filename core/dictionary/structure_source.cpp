#include "dictionary/structure_source.h"

#include "dictionary/dictionary.h"

#include <cstddef>
#include <span>
#include <string>

namespace plumb::dictionary {
namespace {

/// Takes `count` nodes with what is below them from the front of `rest`.
void appendNodes(std::vector<hl7::GrammarNode>& out, std::span<const packed::NodeDefinition>& rest, std::size_t count) {
    while (count-- > 0 && !rest.empty()) {
        const packed::NodeDefinition& node = rest.front();
        rest = rest.subspan(1);
        out.push_back({node.kind, std::string(node.name), node.min, node.max, {}});
        appendNodes(out.back().children, rest, node.children);
    }
}

}  // namespace

const hl7::GrammarNode& StructureSource::root() {
    std::call_once(m_rootMade, [this] {
        m_root = {hl7::GrammarNode::Kind::Group, std::string(m_definition.id), 1, 1, {}};
        std::span<const packed::NodeDefinition> rest = m_definition.nodes;
        appendNodes(m_root.children, rest, rest.size());
    });
    return m_root;
}

const hl7::Grammar& StructureSource::grammar() {
    std::call_once(m_grammarMade, [this] { m_grammar.emplace(root()); });
    return *m_grammar;
}

const hl7::GrammarNode& StructureInfo::root() const {
    return source->root();
}

const hl7::Grammar& StructureInfo::grammar() const {
    return source->grammar();
}

}  // namespace plumb::dictionary
