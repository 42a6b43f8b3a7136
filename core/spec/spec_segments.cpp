// Segment flavours and types: chains of bases over the standard.
#include "spec/layering.h"
#include "spec/standard_parts.h"

#include <algorithm>

namespace plumb::spec {
namespace {

std::string_view segmentIdOf(const SegmentSpec& segment) {
    return segment.segment.empty() ? segment.id : segment.segment;
}

const SegmentSpec* flavourNamed(const SpecDocument& document, std::string_view id) {
    const auto found = std::find_if(document.segments.begin(), document.segments.end(),
                                    [&](const SegmentSpec& s) { return s.id == id; });
    return found == document.segments.end() ? nullptr : &*found;
}

/// What a segment without a named flavour is: the one for this sender, else the one named as the segment.
const SegmentSpec* flavourFor(const SpecDocument& document, std::string_view segmentId, std::string_view sender) {
    const SegmentSpec* general = nullptr;
    for (const SegmentSpec& segment : document.segments) {
        if (segmentIdOf(segment) != segmentId) {
            continue;
        }
        const bool forSender =
            std::find(segment.senders.begin(), segment.senders.end(), sender) != segment.senders.end();
        if (forSender) {
            return &segment;
        }
        if (segment.senders.empty() && segment.id == segmentId && !general) {
            general = &segment;
        }
    }
    return general;
}

}  // namespace

MergedSegment Spec::standardSegment(std::string_view id) const {
    MergedSegment merged;
    merged.flavour = merged.segment = id;
    const dictionary::SegmentInfo* info = dictionary().segment(id);
    if (!info) {
        return merged;
    }
    merged.name = info->name;
    merged.known = m_document->dictionary;
    for (const dictionary::ElementInfo& field : info->fields) {
        merged.fields.push_back(m_document->dictionary ? elementOf(field) : nameOf(field));
    }
    return merged;
}

MergedSegment Spec::segmentFrom(const SegmentSpec* spec, std::string_view segmentId, std::size_t depth) const {
    if (!spec) {
        return standardSegment(segmentId);
    }
    MergedSegment merged;
    const SegmentSpec* base = spec->base.empty() || spec->base == spec->id || depth >= kLongestChain
                                  ? nullptr
                                  : flavourNamed(*m_document, spec->base);
    merged = base ? segmentFrom(base, segmentIdOf(*base), depth + 1)
                  : standardSegment(spec->base.empty() ? segmentIdOf(*spec) : std::string_view(spec->base));
    merged.flavour = spec->id;
    merged.segment = segmentIdOf(*spec);
    merged.name = spec->name.empty() ? merged.name : spec->name;
    merged.fields = overlaid(std::move(merged.fields), spec->fields);
    layOver(merged.statements, spec->statements);
    layOver(merged.slicings, spec->slicings);
    layOver(merged.dynamicTypes, spec->dynamicTypes);
    layOver(merged.orderIndifferent, spec->orderIndifferent);
    // A Z-segment that is only named has no definition to be held against.
    merged.known = merged.known || !spec->fields.empty();
    merged.place = spec->place;
    return merged;
}

MergedSegment Spec::segment(std::string_view flavour, std::string_view segmentId, std::string_view sender,
                            const std::vector<ElementSpec>& local) const {
    const SegmentSpec* spec = flavour.empty() || flavour == segmentId ? flavourFor(*m_document, segmentId, sender)
                                                                      : flavourNamed(*m_document, flavour);
    MergedSegment merged = segmentFrom(spec, segmentId, 0);
    merged.fields = overlaid(std::move(merged.fields), local);
    merged.known = merged.known || !local.empty();
    return merged;
}

MergedType Spec::typeFrom(std::string_view id, std::size_t depth) const {
    const auto found =
        std::find_if(m_document->types.begin(), m_document->types.end(), [&](const TypeSpec& t) { return t.id == id; });
    MergedType merged;
    if (found == m_document->types.end() || depth >= kLongestChain) {
        merged.id = id;
        if (const dictionary::TypeInfo* info = dictionary().type(id)) {
            merged.name = info->name;
            merged.known = true;
            merged.primitive = info->primitive() ? std::string(info->id) : std::string();
            for (const dictionary::ElementInfo& component : info->components) {
                merged.components.push_back(m_document->dictionary ? elementOf(component) : nameOf(component));
            }
        }
        return merged;
    }
    const TypeSpec& spec = *found;
    const bool own = spec.base.empty() || spec.base == spec.id;
    merged = own ? typeFrom(id, kLongestChain) : typeFrom(spec.base, depth + 1);
    merged.id = spec.id;
    merged.known = true;
    merged.name = spec.name.empty() ? merged.name : spec.name;
    merged.components = overlaid(std::move(merged.components), spec.components);
    if (!merged.components.empty()) {
        merged.primitive.clear();
    }
    merged.format = spec.format.empty() ? merged.format : spec.format;
    merged.pattern = spec.pattern.empty() ? merged.pattern : spec.pattern;
    merged.length = spec.length == Length() ? merged.length : spec.length;
    merged.bindings = spec.bindings.empty() ? merged.bindings : spec.bindings;
    layOver(merged.statements, spec.statements);
    merged.place = spec.place;
    return merged;
}

MergedType Spec::type(std::string_view id) const {
    return typeFrom(id, 0);
}

std::vector<MergedElement> Spec::components(const ElementSpec& element) const {
    return overlaid(type(element.type).components, element.components);
}

}  // namespace plumb::spec
