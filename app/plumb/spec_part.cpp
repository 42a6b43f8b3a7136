// Finding what a name means in a spec, and the part alone as a spec.
#include "plumb/spec_text.h"
#include "spec/whole_spec.h"

#include <algorithm>
#include <charconv>

namespace plumb::cli {
namespace {

using spec::ElementSpec;
using spec::MergedElement;

const spec::MessageSpec* messageNamed(const spec::Spec& spec, const std::string& name) {
    for (const spec::MessageSpec& message : spec.document().messages) {
        if (message.id == name || message.structure == name) {
            return &message;
        }
    }
    const std::size_t hat = name.find('^');
    return hat == std::string::npos ? nullptr : spec.messageFor(name.substr(0, hat), name.substr(hat + 1), {});
}

std::optional<spec::MergedSegment> segmentNamed(const spec::Spec& spec, const std::string& name) {
    std::string id = name;
    for (const spec::SegmentSpec& segment : spec.document().segments) {
        if (segment.id == name && !segment.segment.empty()) {
            id = segment.segment;
        }
    }
    spec::MergedSegment merged = spec.segment(name, id);
    return merged.known || !merged.fields.empty() ? std::optional(std::move(merged)) : std::nullopt;
}

const ElementSpec* numbered(const std::vector<MergedElement>& elements, std::uint32_t number) {
    const auto found = std::find_if(elements.begin(), elements.end(),
                                    [&](const MergedElement& e) { return e.element.number == number; });
    return found == elements.end() ? nullptr : &found->element;
}

/// PID-3, PID-3.1, PID-3.4.2: the segment stands before the hyphen.
std::optional<SpecPart> elementNamed(const spec::Spec& spec, const std::string& name) {
    const std::size_t hyphen = name.rfind('-');
    if (hyphen == std::string::npos) {
        return std::nullopt;
    }
    std::optional<spec::MergedSegment> segment = segmentNamed(spec, name.substr(0, hyphen));
    if (!segment) {
        return std::nullopt;
    }
    std::vector<MergedElement> level = segment->fields;
    SpecPart part;
    part.kind = SpecPart::Kind::Element;
    part.path = name;
    const char* at = name.data() + hyphen + 1;
    const char* const end = name.data() + name.size();
    while (true) {
        std::uint32_t number = 0;
        const auto [next, error] = std::from_chars(at, end, number);
        const ElementSpec* element = error == std::errc() ? numbered(level, number) : nullptr;
        if (!element) {
            return std::nullopt;
        }
        part.element = *element;
        if (next == end) {
            part.segment = *std::move(segment);
            return part;
        }
        if (*next != '.') {
            return std::nullopt;
        }
        at = next + 1;
        level = spec.components(part.element);
    }
}

}  // namespace

std::optional<SpecPart> findPart(const spec::Spec& spec, const std::string& name) {
    SpecPart part;
    if ((part.message = messageNamed(spec, name))) {
        return part;
    }
    if (std::optional<spec::MergedSegment> segment = segmentNamed(spec, name)) {
        part.kind = SpecPart::Kind::Segment;
        part.segment = *std::move(segment);
        return part;
    }
    if (std::optional<SpecPart> element = elementNamed(spec, name)) {
        return element;
    }
    if (part.type = spec.type(name); part.type.known) {
        part.kind = SpecPart::Kind::Type;
        return part;
    }
    if (part.valueSet = spec.valueSet(name); part.valueSet.known) {
        part.kind = SpecPart::Kind::ValueSet;
        return part;
    }
    return std::nullopt;
}

spec::SpecDocument documentOf(const spec::Spec& spec, const SpecPart& part) {
    spec::SpecDocument document;
    document.standard = dictionary::versionName(spec.standard());
    switch (part.kind) {
    case SpecPart::Kind::Message: {
        spec::MessageSpec message = *part.message;
        message.nodes = spec.structureOf(message).children;
        message.changes.clear();
        document.messages.push_back(std::move(message));
        break;
    }
    case SpecPart::Kind::Segment:
        document.segments.push_back(spec::wholeSegment(part.segment));
        break;
    case SpecPart::Kind::Element: {
        spec::SegmentSpec segment;
        segment.id = part.segment.flavour;
        ElementSpec element = part.element;
        element.components.clear();
        for (const MergedElement& component : spec.components(part.element)) {
            element.components.push_back(component.element);
        }
        segment.fields.push_back(std::move(element));
        document.segments.push_back(std::move(segment));
        break;
    }
    case SpecPart::Kind::Type:
        document.types.push_back(spec::wholeType(part.type));
        break;
    case SpecPart::Kind::ValueSet:
        document.valueSets.push_back(part.valueSet.set);
        break;
    }
    return document;
}

}  // namespace plumb::cli
