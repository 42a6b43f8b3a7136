#include "widgets/against/spec_side.h"

#include "check/message_choice.h"

namespace plumb::desk {

SpecSide::SpecSide(std::shared_ptr<const spec::Spec> spec, const hl7::MessageView& message)
    : m_spec(std::move(spec))
    , m_header(headerOf(message))
    , m_sender(message.raw(hl7::FieldPath(1, 3, 1, 1))) {
    spec::MessageSpec standard;
    const spec::MessageSpec* const said =
        check::chooseMessage(*m_spec, message.messageCode(), message.triggerEvent(), message.structureId(), standard);
    if (!said) {
        return;
    }
    m_message = *said;
    m_root = m_spec->structureOf(*m_message);
    if (m_root.children.empty()) {
        return;
    }
    m_grammar = std::make_unique<const hl7::Grammar>(check::grammarOf(m_root));
    const std::size_t count = m_grammar->nodes().size();
    const auto walk = [&](auto&& self, const spec::StructureNode& node) -> void {
        // What a grammar of too many nodes leaves out is at its end.
        if (m_nodes.size() < count && m_grammar->nodes()[m_nodes.size()].name == node.name) {
            m_nodes.push_back(&node);
            for (const spec::StructureNode& child : node.children) {
                self(self, child);
            }
        }
    };
    walk(walk, m_root);
    static const spec::StructureNode kNothing;
    m_nodes.resize(count, &kNothing);
}

std::string SpecSide::headerOf(const hl7::MessageView& message) {
    return std::string(message.raw(hl7::FieldPath(1, 3, 1, 1))) + '\n' + std::string(message.messageCode()) + '\n' +
           std::string(message.triggerEvent()) + '\n' + std::string(message.structureId());
}

bool SpecSide::suits(const std::shared_ptr<const spec::Spec>& spec, const hl7::MessageView& message) const {
    return spec == m_spec && m_header == headerOf(message);
}

const spec::MergedSegment& SpecSide::segment(hl7::NodeNumber number) const {
    const std::scoped_lock lock(m_mutex);
    const auto known = m_segments.find(number);
    if (known != m_segments.end()) {
        return known->second;
    }
    const spec::StructureNode& at = node(number);
    return m_segments
        .emplace(number, m_spec->segment(at.flavour.empty() ? at.name : at.flavour, at.name, m_sender, at.fields))
        .first->second;
}

const spec::MergedSegment& SpecSide::segment(const std::string& id) const {
    const std::scoped_lock lock(m_mutex);
    const auto known = m_local.find(id);
    return known != m_local.end() ? known->second
                                  : m_local.emplace(id, m_spec->segment(id, id, m_sender)).first->second;
}

const std::vector<spec::MergedElement>& SpecSide::parts(const spec::MergedElement& element,
                                                        const std::string& type) const {
    const std::scoped_lock lock(m_mutex);
    const std::pair<const void*, std::string> key(&element, type);
    const auto known = m_parts.find(key);
    if (known != m_parts.end()) {
        return known->second;
    }
    std::vector<spec::MergedElement> parts;
    if (type.empty()) {
        parts = m_spec->components(element.element);
    } else {
        spec::ElementSpec told = element.element;
        told.type = type;
        parts = m_spec->components(told);
    }
    return m_parts.emplace(key, std::move(parts)).first->second;
}

}  // namespace plumb::desk
