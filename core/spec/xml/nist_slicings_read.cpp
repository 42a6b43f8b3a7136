// Slicings.xml: occurrences of a field or segment that have flavours of their own.
#include "spec/xml/nist_reading.h"

namespace plumb::spec {
namespace {

std::uint32_t numberOf(std::string_view text) {
    return xmlCount(text).value_or(0);
}

class SlicingReader {
public:
    explicit SlicingReader(NistReading& reading)
        : m_reading(reading)
        , m_places(reading.document)
        , m_assertions(m_places, reading.file, reading.notes) {}

    void readFields(const XmlElement& context);
    void readSegments(const XmlElement& message);

private:
    Slicing read(const XmlElement& element, bool ofFields);
    void unknown(const XmlElement& element, std::string_view kind, std::string_view id) const {
        m_reading.note(MessageId::SpecXmlUnknownId, element, {std::string(kind), std::string(id)});
    }

    NistReading& m_reading;
    NistPlaces m_places;
    NistAssertionReader m_assertions;
};

Slicing SlicingReader::read(const XmlElement& element, bool ofFields) {
    Slicing slicing;
    slicing.place = element.place;
    slicing.ordered = element.name == "OccurrenceSlicing";
    for (const XmlElement* one : element.childrenNamed("Slice")) {
        Slice& slice = slicing.slices.emplace_back();
        slice.place = one->place;
        const std::string_view reference = one->attribute("Ref");
        const TypeSpec* type = ofFields ? m_reading.type(reference) : nullptr;
        const SegmentSpec* segment = ofFields ? nullptr : m_reading.segment(reference);
        slice.flavour = type != nullptr ? type->id : segment != nullptr ? segment->id : std::string(reference);
        if (type == nullptr && segment == nullptr) {
            unknown(*one, ofFields ? "Datatype" : "Segment", reference);
        }
        if (slicing.ordered) {
            slice.occurrence = numberOf(one->attribute("Occurrence"));
            continue;
        }
        const NistScope scope = type != nullptr      ? NistScope::ofType(*type)
                                : segment != nullptr ? NistScope::ofSegment(*segment)
                                                     : NistScope{NistScope::Kind::Type, nullptr, {}, slice.flavour};
        slice.when = m_assertions.readRule(one->child("Assertion"), scope, one->textOf("Description"));
    }
    return slicing;
}

void SlicingReader::readFields(const XmlElement& context) {
    SegmentSpec* segment = m_reading.segment(context.attribute("ID"));
    if (segment == nullptr) {
        unknown(context, "Segment", context.attribute("ID"));
        return;
    }
    for (const XmlElement& element : context.children) {
        if (element.name == "AssertionSlicing" || element.name == "OccurrenceSlicing") {
            element.seen = true;
            segment->slicings.push_back(read(element, true));
            segment->slicings.back().field = numberOf(element.attribute("Position"));
        }
    }
}

void SlicingReader::readSegments(const XmlElement& message) {
    MessageSpec* spec = m_reading.message(message.attribute("ID"));
    if (spec == nullptr) {
        unknown(message, "Message", message.attribute("ID"));
        return;
    }
    for (const XmlElement* context : message.childrenNamed("GroupContext")) {
        const std::string_view id = context->attribute("ID");
        StructureNode* group = id == spec->id ? nullptr : m_reading.group(id);
        if (group == nullptr && id != spec->id) {
            unknown(*context, "Group", id);
            continue;
        }
        std::vector<StructureNode>& nodes = group != nullptr ? group->children : spec->nodes;
        for (const XmlElement& element : context->children) {
            if (element.name != "AssertionSlicing" && element.name != "OccurrenceSlicing") {
                continue;
            }
            element.seen = true;
            const std::string_view text = element.attribute("Position");
            const std::uint32_t position = numberOf(text);
            if (position == 0 || position > nodes.size()) {
                m_reading.note(MessageId::SpecXmlNoPlace, element, {std::string(text), std::string(id)});
                continue;
            }
            nodes[position - 1].slicings.push_back(read(element, false));
        }
    }
}

}  // namespace

void readNistSlicings(const XmlElement& root, NistReading& reading) {
    root.ignore("ID");  // made anew with each export
    SlicingReader reader(reading);
    if (const XmlElement* segments = root.child("SegmentSlicing")) {
        for (const XmlElement* message : segments->childrenNamed("Message")) {
            reader.readSegments(*message);
        }
    }
    if (const XmlElement* fields = root.child("FieldSlicing")) {
        for (const XmlElement* context : fields->childrenNamed("SegmentContext")) {
            reader.readFields(*context);
        }
    }
}

}  // namespace plumb::spec
