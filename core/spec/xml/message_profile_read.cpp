#include "spec/xml/inlined_definitions.h"
#include "spec/xml/message_profile.h"
#include "spec/xml/profile_notes.h"
#include "spec/xml/xml_document.h"

#include <optional>
#include <utility>

namespace plumb::spec {
namespace {

class MessageProfileReader {
public:
    explicit MessageProfileReader(const XmlDocument& source)
        : m_source(source) {}

    XmlImport read();

private:
    void readHead(const XmlElement& root);
    void readAcknowledgement(const XmlElement& element);
    void readMessage(const XmlElement& element);
    void readNodes(const XmlElement& parent, std::vector<StructureNode>& nodes);
    StructureNode readSegment(const XmlElement& element);
    ElementSpec readElement(const XmlElement& element, std::uint32_t number, std::string_view below,
                            std::string_view furtherBelow);
    Usage readUsage(const XmlElement& element);
    ProfileNotes readProse(const XmlElement& element, std::string& origin);
    void nameDefinitions();
    void nameNodes(std::vector<StructureNode>& nodes);
    void nameTypes(std::vector<ElementSpec>& elements);
    void note(MessageId id, const XmlElement& element, std::vector<std::string> arguments);

    const XmlDocument& m_source;
    XmlImport m_import;
    // Until all is read, types and flavours hold the number of their form.
    InlinedDefinitions<TypeSpec> m_types;
    InlinedDefinitions<SegmentSpec> m_segments;
};

XmlImport MessageProfileReader::read() {
    const XmlElement& root = m_source.root();
    readHead(root);
    for (const XmlElement* element : root.childrenNamed("DynamicDef")) {
        readAcknowledgement(*element);
    }
    for (const XmlElement* element : root.childrenNamed("HL7v2xStaticDef")) {
        readMessage(*element);
    }
    nameDefinitions();
    m_source.noteUnseen(m_import.notes);
    return std::move(m_import);
}

void MessageProfileReader::note(MessageId id, const XmlElement& element, std::vector<std::string> arguments) {
    std::vector<std::string> all{m_source.name(), std::to_string(element.place.line)};
    all.insert(all.end(), arguments.begin(), arguments.end());
    m_import.notes.push_back({id, std::move(all)});
}

void MessageProfileReader::readHead(const XmlElement& root) {
    SpecDocument& document = m_import.document;
    Identity& identity = document.identity;
    document.dictionary = false;  // such a profile says all itself
    document.standard = root.attribute("HL7Version");
    identity.profileType = root.attribute("ProfileType");
    identity.id = root.attribute("Identifier");
    if (const XmlElement* metaData = root.child("MetaData")) {
        identity.title = metaData->attribute("Name");
        identity.vendor = metaData->attribute("OrgName");
        identity.version = metaData->attribute("Version");
        identity.status = metaData->attribute("Status");
        identity.topics = metaData->attribute("Topics");
    }
    identity.description = root.textOf("ImpNote");
    static_cast<void>(root.child("UseCase"));  // what stands in it is noted
    if (const XmlElement* encodings = root.child("Encodings")) {
        for (const XmlElement* encoding : encodings->childrenNamed("Encoding")) {
            document.encodings.emplace_back(encoding->text);
        }
    }
}

void MessageProfileReader::readAcknowledgement(const XmlElement& element) {
    Acknowledgement& to = m_import.document.acknowledgement;
    to.accept = element.attribute("AccAck");
    to.application = element.attribute("AppAck");
    const std::string_view mode = element.attribute("MsgAckMode");
    to.timing = mode == "Immediate" ? "immediate" : mode == "Deferred" ? "deferred" : "";
    to.place = element.place;
}

void MessageProfileReader::readMessage(const XmlElement& element) {
    MessageSpec message;
    message.place = element.place;
    const std::string type(element.attribute("MsgType"));
    const std::string event(element.attribute("EventType"));
    message.events.push_back(type + '^' + event);
    message.structure = element.attribute("MsgStructID");
    message.name = element.attribute("EventDesc");
    message.identifier = element.attribute("Identifier");
    message.id = type + '_' + event;
    for (const MessageSpec& other : m_import.document.messages) {
        if (other.id == message.id) {
            message.id += '_' + std::to_string(m_import.document.messages.size() + 1);
            break;
        }
    }
    const std::string_view role = element.attribute("Role");
    m_import.document.identity.role = role == "Sender"     ? Role::Sender
                                      : role == "Receiver" ? Role::Receiver
                                                           : Role::Unsaid;
    const ProfileNotes prose = readProse(element, message.origin);
    message.description = prose.description;
    message.notes = joinNotes({prose.note, {}, prose.predicate});
    readNodes(element, message.nodes);
    m_import.document.messages.push_back(std::move(message));
}

void MessageProfileReader::readNodes(const XmlElement& parent, std::vector<StructureNode>& nodes) {
    for (const XmlElement& element : parent.children) {
        if (element.name == "Segment") {
            element.seen = true;
            nodes.push_back(readSegment(element));
        } else if (element.name == "SegGroup") {
            element.seen = true;
            StructureNode node;
            node.kind = StructureNode::Kind::Group;
            node.place = element.place;
            node.name = element.attribute("Name");
            node.title = element.attribute("LongName");
            node.usage = readUsage(element);
            node.cardinality = {xmlCount(element.attribute("Min")), xmlCount(element.attribute("Max"))};
            node.notes = joinNotes(readProse(element, node.origin));
            readNodes(element, node.children);
            nodes.push_back(std::move(node));
        }
    }
}

StructureNode MessageProfileReader::readSegment(const XmlElement& element) {
    StructureNode node;
    node.place = element.place;
    node.name = element.attribute("Name");
    node.usage = readUsage(element);
    node.cardinality = {xmlCount(element.attribute("Min")), xmlCount(element.attribute("Max"))};
    node.notes = joinNotes(readProse(element, node.origin));
    SegmentSpec segment;
    segment.place = element.place;
    segment.name = element.attribute("LongName");
    std::uint32_t number = 0;
    for (const XmlElement* field : element.childrenNamed("Field")) {
        segment.fields.push_back(readElement(*field, ++number, "Component", "SubComponent"));
    }
    node.flavour = std::to_string(m_segments.add(node.name, std::move(segment), false));
    return node;
}

ElementSpec MessageProfileReader::readElement(const XmlElement& element, std::uint32_t number, std::string_view below,
                                              std::string_view furtherBelow) {
    ElementSpec spec;
    spec.number = number;
    spec.place = element.place;
    spec.name = element.attribute("Name");
    spec.usage = readUsage(element);
    spec.cardinality = {xmlCount(element.attribute("Min")), xmlCount(element.attribute("Max"))};
    spec.length.max = xmlCount(element.attribute("Length"));
    spec.constant = element.attribute("ConstantValue");
    spec.item = element.attribute("ItemNo");
    if (const std::string_view table = element.attribute("Table"); !table.empty()) {
        Binding& binding = spec.bindings.emplace_back();
        binding.valueSet = table;
        binding.place = element.place;
    }
    spec.notes = joinNotes(readProse(element, spec.origin));
    for (const XmlElement* values : element.childrenNamed("DataValues")) {
        const std::string_view example = values->attribute("ExValue");
        spec.example += (spec.example.empty() || example.empty() ? "" : "\n") + std::string(example);
    }
    TypeSpec type;
    type.place = element.place;
    std::uint32_t component = 0;
    for (const XmlElement* child : below.empty() ? std::vector<const XmlElement*>() : element.childrenNamed(below)) {
        type.components.push_back(readElement(*child, ++component, furtherBelow, {}));
    }
    const std::string name(element.attribute("Datatype"));
    const bool bare = type.components.empty();
    spec.type = std::to_string(m_types.add(name, std::move(type), bare));
    return spec;
}

Usage MessageProfileReader::readUsage(const XmlElement& element) {
    const std::string_view text = element.attribute("Usage");
    const std::optional<Usage> usage = parseUsage(text);
    if (!usage) {
        note(MessageId::SpecXmlBadValue, element, {std::string(text), "Usage"});
    }
    return usage.value_or(Usage{});
}

ProfileNotes MessageProfileReader::readProse(const XmlElement& element, std::string& origin) {
    origin = element.textOf("Reference");
    return {std::string(element.textOf("ImpNote")), std::string(element.textOf("Description")),
            std::string(element.textOf("Predicate"))};
}

void MessageProfileReader::nameDefinitions() {
    SpecDocument& document = m_import.document;
    m_types.nameAll();
    m_segments.nameAll();
    m_types.forEach([&](TypeSpec& form, const std::string& id, const std::string& name) {
        TypeSpec& type = document.types.emplace_back(std::move(form));
        type.id = id;
        type.base = id == name ? std::string() : name;
        nameTypes(type.components);
    });
    m_segments.forEach([&](SegmentSpec& form, const std::string& id, const std::string& name) {
        SegmentSpec& segment = document.segments.emplace_back(std::move(form));
        segment.id = id;
        segment.segment = id == name ? std::string() : name;
        nameTypes(segment.fields);
    });
    for (MessageSpec& message : document.messages) {
        nameNodes(message.nodes);
    }
}

void MessageProfileReader::nameNodes(std::vector<StructureNode>& nodes) {
    for (StructureNode& node : nodes) {
        if (node.kind == StructureNode::Kind::Segment) {
            const std::string& id = m_segments.idOf(xmlCount(node.flavour).value_or(0));
            node.flavour = id == node.name ? std::string() : id;
        }
        nameNodes(node.children);
    }
}

void MessageProfileReader::nameTypes(std::vector<ElementSpec>& elements) {
    for (ElementSpec& element : elements) {
        element.type = m_types.idOf(xmlCount(element.type).value_or(0));
    }
}

}  // namespace

Result<XmlImport> parseMessageProfile(std::string name, std::string text) {
    const Result<XmlDocument> document = XmlDocument::parse(std::move(name), std::move(text));
    if (!document) {
        return fail(document.error());
    }
    const std::string root(document->root().name);
    if (root != "HL7v2xConformanceProfile") {
        return fail(MessageId::SpecXmlRoot, {document->name(), root, "HL7v2xConformanceProfile"});
    }
    XmlImport result = MessageProfileReader(*document).read();
    if (result.document.messages.empty()) {
        return fail(MessageId::SpecXmlNoMessage, {document->name(), "HL7v2xStaticDef"});
    }
    return result;
}

}  // namespace plumb::spec
