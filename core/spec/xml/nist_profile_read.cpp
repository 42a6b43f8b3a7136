// Profile.xml: messages, segments and datatypes, which name one another by ID.
#include "spec/xml/nist_reading.h"

namespace plumb::spec {
namespace {

class ProfileReader {
public:
    explicit ProfileReader(NistReading& reading)
        : m_reading(reading)
        , m_document(reading.document) {}

    void read(const XmlElement& root);

private:
    void readSegments(const XmlElement& section);
    void readTypes(const XmlElement& section);
    void readMessage(const XmlElement& element);
    void readNodes(const XmlElement& parent, std::vector<std::size_t>& place, std::vector<StructureNode>& nodes);
    StructureNode readSegmentNode(const XmlElement& element);
    ElementSpec readElement(const XmlElement& element, std::uint32_t number);
    Length readLength(const XmlElement& element);
    void readBinding(const XmlElement& element, ElementSpec& to);
    std::vector<DynamicType> readDynamicMapping(const XmlElement& segment);
    // What both kinds of definitions say of themselves. Returns the name, which is what the ID is a flavour of.
    template <class Spec>
    std::string readDefinition(const XmlElement& element, std::map<std::string, std::string, std::less<>>& labels,
                               Spec& to);

    NistReading& m_reading;
    SpecDocument& m_document;
};

void ProfileReader::read(const XmlElement& root) {
    Identity& identity = m_document.identity;
    identity.id = root.attribute("ID");
    identity.profileType = root.attribute("Type");
    m_document.standard = root.attribute("HL7Version");
    root.ignore("SchemaVersion");
    if (const XmlElement* metaData = root.child("MetaData")) {
        readNistMetaData(*metaData, identity);
    }
    if (const XmlElement* encodings = root.child("Encodings")) {
        for (const XmlElement* encoding : encodings->childrenNamed("Encoding")) {
            m_document.encodings.emplace_back(encoding->text);
        }
    }
    if (const XmlElement* types = root.child("Datatypes")) {
        readTypes(*types);
    }
    if (const XmlElement* segments = root.child("Segments")) {
        readSegments(*segments);
    }
    if (const XmlElement* messages = root.child("Messages")) {
        for (const XmlElement* message : messages->childrenNamed("Message")) {
            readMessage(*message);
        }
    }
}

template <class Spec>
std::string ProfileReader::readDefinition(const XmlElement& element,
                                          std::map<std::string, std::string, std::less<>>& labels, Spec& to) {
    to.id = element.attribute("ID");
    to.name = saidText(element.attribute("Description"));
    to.place = element.place;
    const std::string_view label = element.attribute("Label");
    if (!label.empty() && label != to.id) {
        labels.emplace(label, to.id);
    }
    const std::string_view version = element.attribute("Version");
    if (!version.empty() && version != m_document.standard) {
        m_reading.note(MessageId::SpecXmlBadValue, element, {std::string(version), "Version"});
    }
    std::string name(element.attribute("Name"));
    return name == to.id ? std::string() : name;
}

void ProfileReader::readSegments(const XmlElement& section) {
    for (const XmlElement* element : section.childrenNamed("Segment")) {
        SegmentSpec& segment = m_document.segments.emplace_back();
        segment.segment = readDefinition(*element, m_reading.segmentLabels, segment);
        std::uint32_t number = 0;
        for (const XmlElement* field : element->childrenNamed("Field")) {
            segment.fields.push_back(readElement(*field, ++number));
        }
        segment.dynamicTypes = readDynamicMapping(*element);
    }
}

void ProfileReader::readTypes(const XmlElement& section) {
    for (const XmlElement* element : section.childrenNamed("Datatype")) {
        TypeSpec& type = m_document.types.emplace_back();
        type.base = readDefinition(*element, m_reading.typeLabels, type);
        std::uint32_t number = 0;
        for (const XmlElement* component : element->childrenNamed("Component")) {
            type.components.push_back(readElement(*component, ++number));
        }
    }
}

ElementSpec ProfileReader::readElement(const XmlElement& element, std::uint32_t number) {
    ElementSpec spec;
    spec.number = number;
    spec.place = element.place;
    spec.name = element.attribute("Name");
    spec.usage = usageOf(element, m_reading);
    spec.cardinality = cardinalityOf(element);
    spec.length = readLength(element);
    spec.type = element.attribute("Datatype");
    spec.constant = element.attribute("ConstantValue");
    spec.item = element.attribute("ItemNo");
    const std::string_view hide = element.attribute("Hide");
    spec.hidden = isXmlTrue(hide);
    readBinding(element, spec);
    return spec;
}

Length ProfileReader::readLength(const XmlElement& element) {
    Length length;
    length.min = xmlCount(element.attribute("MinLength"));
    length.max = xmlCount(element.attribute("MaxLength"));
    std::string_view conformance = element.attribute("ConfLength");
    if (conformance.ends_with('=') || conformance.ends_with('#')) {
        length.truncation = conformance.back() == '=' ? Truncation::Forbidden : Truncation::Allowed;
        conformance.remove_suffix(1);
    }
    length.conformance = xmlCount(conformance);
    const bool understood = conformance.empty() || conformance == "NA" || length.conformance;
    if (!understood) {
        m_reading.note(MessageId::SpecXmlBadValue, element, {std::string(conformance), "ConfLength"});
    }
    return length;
}

// Of exports that have no file of bindings.
void ProfileReader::readBinding(const XmlElement& element, ElementSpec& to) {
    Binding binding;
    binding.valueSet = element.attribute("Binding");
    binding.strength = strengthOf(element.attribute("BindingStrength"));
    binding.locations = parseLocations(element.attribute("BindingLocation"));
    binding.place = element.place;
    if (!binding.valueSet.empty()) {
        to.bindings.push_back(std::move(binding));
    }
}

std::vector<DynamicType> ProfileReader::readDynamicMapping(const XmlElement& segment) {
    std::vector<DynamicType> types;
    for (const XmlElement* dynamic : segment.childrenNamed("DynamicMapping")) {
        for (const XmlElement* mapping : dynamic->childrenNamed("Mapping")) {
            DynamicType& type = types.emplace_back();
            type.place = mapping->place;
            type.field = xmlCount(mapping->attribute("Position")).value_or(0);
            type.reference = mapping->attribute("Reference");
            type.secondReference = mapping->attribute("SecondReference");
            for (const XmlElement* one : mapping->childrenNamed("Case")) {
                type.cases.push_back({std::string(one->attribute("Value")), std::string(one->attribute("SecondValue")),
                                      std::string(one->attribute("Datatype"))});
            }
        }
    }
    return types;
}

void ProfileReader::readMessage(const XmlElement& element) {
    std::vector<std::size_t> place{m_document.messages.size()};
    MessageSpec& message = m_document.messages.emplace_back();
    message.place = element.place;
    message.id = element.attribute("ID");
    message.identifier = element.attribute("Identifier");
    message.name = element.attribute("Name");
    message.structure = element.attribute("StructID");
    message.description = element.attribute("Description");
    message.events.push_back(std::string(element.attribute("Type")) + '^' + std::string(element.attribute("Event")));
    readNodes(element, place, message.nodes);
}

void ProfileReader::readNodes(const XmlElement& parent, std::vector<std::size_t>& place,
                              std::vector<StructureNode>& nodes) {
    // Segments and groups alternate freely: what is no node stays unseen.
    for (const XmlElement& element : parent.children) {
        if (element.name == "Segment") {
            element.seen = true;
            nodes.push_back(readSegmentNode(element));
        } else if (element.name == "Group") {
            element.seen = true;
            StructureNode node;
            node.kind = StructureNode::Kind::Group;
            node.place = element.place;
            node.name = element.attribute("Name");
            node.usage = usageOf(element, m_reading);
            node.cardinality = cardinalityOf(element);
            place.push_back(nodes.size());
            m_reading.groupPlaces.emplace(element.attribute("ID"), place);
            readNodes(element, place, node.children);
            place.pop_back();
            nodes.push_back(std::move(node));
        }
    }
}

StructureNode ProfileReader::readSegmentNode(const XmlElement& element) {
    StructureNode node;
    node.place = element.place;
    const std::string_view reference = element.attribute("Ref");
    const SegmentSpec* segment = m_reading.segment(reference);
    if (segment == nullptr) {
        m_reading.note(MessageId::SpecXmlUnknownId, element, {"Segment", std::string(reference)});
        node.name = reference.substr(0, 3);
        node.flavour = reference == node.name ? std::string_view() : reference;
    } else {
        node.name = segment->segment.empty() ? segment->id : segment->segment;
        node.flavour = segment->segment.empty() ? std::string() : segment->id;
    }
    node.usage = usageOf(element, m_reading);
    node.cardinality = cardinalityOf(element);
    return node;
}

}  // namespace

void readNistMetaData(const XmlElement& metaData, Identity& identity) {
    identity.title = saidText(metaData.attribute("Name"));
    identity.vendor = saidText(metaData.attribute("OrgName"));
    identity.version = saidText(metaData.attribute("Version"));
    identity.date = saidText(metaData.attribute("Date"));
    identity.interfaceName = metaData.attribute("SpecificationName");
    identity.status = metaData.attribute("Status");
    identity.topics = metaData.attribute("Topics");
}

void readNistProfile(const XmlElement& root, NistReading& reading) {
    ProfileReader(reading).read(root);
}

}  // namespace plumb::spec
