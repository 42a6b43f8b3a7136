#include "check/said_elements.h"

#include <algorithm>

namespace plumb::check {

SaidElements::SaidElements(const spec::Spec& spec)
    : m_dictionary(spec.dictionary()) {
    for (const spec::SegmentSpec& segment : spec.document().segments) {
        add((segment.segment.empty() ? segment.id : segment.segment) + '-', segment.fields);
    }
    for (const spec::TypeSpec& type : spec.document().types) {
        add(type.id + '.', type.components);
    }
    for (const spec::MessageSpec& message : spec.document().messages) {
        for (const spec::StructureNode& node : message.nodes) {
            add(node);
        }
        for (const spec::MessageSpec::Change& change : message.changes) {
            add(change.node);
        }
    }
}

void SaidElements::add(const std::string& prefix, const std::vector<spec::ElementSpec>& elements) {
    for (const spec::ElementSpec& element : elements) {
        const std::string path = prefix + std::to_string(element.number);
        if (!element.type.empty()) {
            m_types.insert(path);
        }
        if (element.cardinality.max) {
            m_repetitions.insert(path);
        }
    }
}

void SaidElements::add(const spec::StructureNode& node) {
    add(node.name + '-', node.fields);
    for (const spec::StructureNode& child : node.children) {
        add(child);
    }
}

/// What the standard does not know can only have been said by the spec.
bool SaidElements::standardHas(std::string_view path) const {
    const std::size_t cut = path.find_first_of("-.");
    const std::string_view name = path.substr(0, cut);
    return m_dictionary.segment(name) != nullptr || m_dictionary.type(name) != nullptr;
}

bool SaidElements::type(std::string_view path) const {
    return m_types.find(path) != m_types.end() || !standardHas(path);
}

bool SaidElements::repetitions(std::string_view path) const {
    return m_repetitions.find(path) != m_repetitions.end() || !standardHas(path);
}

}  // namespace plumb::check
