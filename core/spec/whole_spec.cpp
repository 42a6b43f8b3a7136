#include "spec/whole_spec.h"

#include <algorithm>
#include <set>

namespace plumb::spec {
namespace {

std::vector<ElementSpec> elementsOf(const std::vector<MergedElement>& merged) {
    std::vector<ElementSpec> elements;
    elements.reserve(merged.size());
    for (const MergedElement& one : merged) {
        elements.push_back(one.element);
    }
    return elements;
}

/// Gathers what messages lead to, each once, in the order in which it is met.
class Gatherer {
public:
    Gatherer(const Spec& spec, SpecDocument& to)
        : m_spec(spec)
        , m_to(to) {}

    void structure(const StructureNode& node) {
        if (node.kind == StructureNode::Kind::Segment) {
            const std::string& flavour = node.flavour.empty() ? node.name : node.flavour;
            segment(m_spec.segment(flavour, node.name));
            elements(node.fields);
        }
        for (const Slicing& slicing : node.slicings) {
            for (const Slice& slice : slicing.slices) {
                segment(m_spec.segment(slice.flavour, node.name));
            }
        }
        for (const StructureNode& child : node.children) {
            structure(child);
        }
    }

    /// Flavours that no structure names: those of a sender.
    void segment(const MergedSegment& merged) {
        if (!m_segments.insert(merged.flavour).second || (!merged.known && merged.fields.empty())) {
            return;
        }
        m_to.segments.push_back(wholeSegment(merged));
        elements(elementsOf(merged.fields));
        for (const Slicing& slicing : merged.slicings) {
            for (const Slice& slice : slicing.slices) {
                type(slice.flavour);
            }
        }
        for (const DynamicType& dynamic : merged.dynamicTypes) {
            for (const DynamicType::Case& one : dynamic.cases) {
                type(one.type);
            }
        }
    }

private:
    void type(const std::string& id) {
        if (id.empty() || !m_types.insert(id).second) {
            return;
        }
        const MergedType merged = m_spec.type(id);
        if (!merged.known) {
            return;
        }
        m_to.types.push_back(wholeType(merged));
        elements(elementsOf(merged.components));
        bindings(merged.bindings);
    }

    void elements(const std::vector<ElementSpec>& all) {
        for (const ElementSpec& element : all) {
            type(element.type);
            bindings(element.bindings);
            elements(element.components);
        }
    }

    void bindings(const std::vector<Binding>& all) {
        for (const Binding& binding : all) {
            if (binding.valueSet.empty() || !m_sets.insert(binding.valueSet).second) {
                continue;
            }
            MergedValueSet merged = m_spec.valueSet(binding.valueSet);
            if (merged.known) {
                merged.set.extends.clear();
                m_to.valueSets.push_back(std::move(merged.set));
            }
        }
    }

    const Spec& m_spec;
    SpecDocument& m_to;
    std::set<std::string> m_segments, m_types, m_sets;
};

}  // namespace

SegmentSpec wholeSegment(const MergedSegment& merged) {
    SegmentSpec segment;
    segment.id = merged.flavour;
    segment.segment = merged.segment == merged.flavour ? std::string() : merged.segment;
    segment.name = merged.name;
    segment.fields = elementsOf(merged.fields);
    segment.statements = merged.statements;
    segment.slicings = merged.slicings;
    segment.dynamicTypes = merged.dynamicTypes;
    segment.orderIndifferent = merged.orderIndifferent;
    segment.place = merged.place;
    return segment;
}

TypeSpec wholeType(const MergedType& merged) {
    TypeSpec type;
    type.id = merged.id;
    type.base = merged.primitive == merged.id ? std::string() : merged.primitive;
    type.name = merged.name;
    type.components = elementsOf(merged.components);
    type.format = merged.format;
    type.pattern = merged.pattern;
    type.length = merged.length;
    type.bindings = merged.bindings;
    type.statements = merged.statements;
    type.place = merged.place;
    return type;
}

SpecDocument wholeDocument(const Spec& spec) {
    SpecDocument whole = spec.document();
    whole.extends.clear();
    whole.segments.clear();
    whole.types.clear();
    whole.valueSets.clear();
    Gatherer gatherer(spec, whole);
    for (MessageSpec& message : whole.messages) {
        StructureNode structure = spec.structureOf(message);
        gatherer.structure(structure);
        message.nodes = std::move(structure.children);
        message.changes.clear();
    }
    for (const SegmentSpec& segment : spec.document().segments) {
        const std::string& id = segment.segment.empty() ? segment.id : segment.segment;
        const std::string sender = segment.senders.empty() ? std::string() : segment.senders.front();
        MergedSegment merged = spec.segment(segment.id, id, sender);
        gatherer.segment(merged);
        const auto made = std::find_if(whole.segments.begin(), whole.segments.end(),
                                       [&](const SegmentSpec& s) { return s.id == segment.id; });
        if (made != whole.segments.end()) {
            made->senders = segment.senders;
            made->notes = segment.notes;
            made->origin = segment.origin;
        }
    }
    return whole;
}

}  // namespace plumb::spec
