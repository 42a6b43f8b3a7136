// Profile.xml.
#include "spec/xml/nist_writing.h"

#include <algorithm>
#include <set>

namespace plumb::spec {
namespace {

std::string usageText(const Usage& usage) {
    Usage plain = usage;
    plain.whenTrue = UsageCode::Unsaid;
    plain.whenFalse = UsageCode::Unsaid;
    return orElse(printUsage(plain), "O");
}

void setCardinality(const Cardinality& cardinality, XmlNode& to) {
    to.set("Min", nistCount(cardinality.min, "0")).set("Max", nistCount(cardinality.max, "*"));
}

class ProfileWriter {
public:
    explicit ProfileWriter(NistWriting& writing)
        : m_writing(writing)
        , m_document(writing.document) {}

    XmlNode write();

private:
    XmlNode message(const MessageSpec& spec);
    void nodes(const MessageSpec& message, const std::vector<StructureNode>& from, NistPath& positions, XmlNode& to);
    XmlNode segment(const SegmentSpec& spec);
    XmlNode type(const TypeSpec& spec);
    void elements(const std::vector<ElementSpec>& from, std::string_view name, const std::string& owner, XmlNode& to);
    XmlNode element(const ElementSpec& spec, std::string_view name, const std::string& owner);
    std::string typeNamed(const std::string& id);
    void addUndefined(XmlNode& segments, XmlNode& types);

    NistWriting& m_writing;
    const SpecDocument& m_document;
    std::set<std::string> m_usedSegments, m_usedTypes;
};

XmlNode ProfileWriter::write() {
    XmlNode root("ConformanceProfile");
    root.setIf("ID", m_document.identity.id).setIf("Type", m_document.identity.profileType);
    root.setIf("HL7Version", m_document.standard);
    root.add(nistMetaData(m_document.identity));
    XmlNode encodings("Encodings");
    for (const std::string& encoding : m_document.encodings) {
        encodings.addText("Encoding", encoding);
    }
    root.addIfFilled(std::move(encodings));
    XmlNode messages("Messages");
    for (const MessageSpec& spec : m_document.messages) {
        if (spec.nodes.empty()) {
            m_writing.note(MessageId::SpecXmlNoStructure, {spec.id});
        } else {
            messages.add(message(spec));
        }
    }
    XmlNode segments("Segments");
    for (const SegmentSpec& spec : m_document.segments) {
        segments.add(segment(spec));
    }
    XmlNode types("Datatypes");
    for (const TypeSpec& spec : m_document.types) {
        types.add(type(spec));
    }
    addUndefined(segments, types);
    root.add(std::move(messages));
    root.add(std::move(segments));
    root.add(std::move(types));
    return root;
}

XmlNode ProfileWriter::message(const MessageSpec& spec) {
    const std::string event = spec.events.empty() ? std::string() : spec.events.front();
    const std::size_t caret = event.find('^');
    XmlNode node("Message");
    node.set("ID", spec.id).setIf("Identifier", spec.identifier).setIf("Name", spec.name);
    node.set("Type", orElse(event.substr(0, caret), spec.structure.substr(0, 3)));
    node.set("Event", orElse(caret == std::string::npos ? std::string() : event.substr(caret + 1), "*"));
    node.set("StructID", spec.structure).setIf("Description", spec.description);
    NistPath positions;
    nodes(spec, spec.nodes, positions, node);
    return node;
}

void ProfileWriter::nodes(const MessageSpec& message, const std::vector<StructureNode>& from, NistPath& positions,
                          XmlNode& to) {
    for (std::size_t i = 0; i < from.size(); ++i) {
        const StructureNode& spec = from[i];
        positions.push_back({static_cast<std::uint32_t>(i + 1), 1});
        if (spec.kind == StructureNode::Kind::Segment || spec.kind == StructureNode::Kind::Any) {
            const std::string reference = orElse(flavourOf(spec), "ANY");
            m_usedSegments.insert(reference);
            XmlNode& node = to.add("Segment");
            node.set("Ref", reference).set("Usage", usageText(spec.usage));
            setCardinality(spec.cardinality, node);
        } else {
            XmlNode node("Group");
            node.set("ID", nistGroupId(message, positions)).set("Name", orElse(spec.name, "CHOICE"));
            node.set("Usage", usageText(spec.usage));
            setCardinality(spec.cardinality, node);
            nodes(message, spec.children, positions, node);
            to.add(std::move(node));
        }
        positions.pop_back();
    }
}

XmlNode ProfileWriter::segment(const SegmentSpec& spec) {
    XmlNode node("Segment");
    node.set("ID", spec.id).set("Name", orElse(spec.segment, spec.id)).set("Label", spec.id);
    node.set("Description", orElse(spec.name, "NoDesc"));
    if (!spec.dynamicTypes.empty()) {
        XmlNode& dynamic = node.add("DynamicMapping");
        for (const DynamicType& dynamicType : spec.dynamicTypes) {
            XmlNode& mapping = dynamic.add("Mapping");
            mapping.set("Position", std::to_string(dynamicType.field)).set("Reference", dynamicType.reference);
            mapping.setIf("SecondReference", dynamicType.secondReference);
            for (const DynamicType::Case& one : dynamicType.cases) {
                mapping.add("Case")
                    .set("Value", one.value)
                    .setIf("SecondValue", one.secondValue)
                    .set("Datatype", typeNamed(one.type));
            }
        }
    }
    elements(spec.fields, "Field", spec.id, node);
    return node;
}

XmlNode ProfileWriter::type(const TypeSpec& spec) {
    XmlNode node("Datatype");
    node.set("ID", spec.id).set("Name", orElse(spec.base, spec.id)).set("Label", spec.id);
    node.set("Description", orElse(spec.name, "NoDesc"));
    elements(spec.components, "Component", spec.id, node);
    return node;
}

// Positions count, so what is not described up to the last one that is stands there as optional.
void ProfileWriter::elements(const std::vector<ElementSpec>& from, std::string_view name, const std::string& owner,
                             XmlNode& to) {
    constexpr std::uint32_t kMost = 1000;
    std::uint32_t next = 1;
    for (const ElementSpec& spec : from) {
        if (spec.number < next || spec.number > kMost) {
            m_writing.leaveOut("an element whose number is out of order", owner);
            continue;
        }
        for (; next < spec.number; ++next) {
            ElementSpec gap;
            gap.number = next;
            to.add(element(gap, name, owner));
            m_writing.leaveOut("that an element is not described (it was written as optional)", owner);
        }
        to.add(element(spec, name, owner));
        ++next;
    }
}

XmlNode ProfileWriter::element(const ElementSpec& spec, std::string_view name, const std::string& owner) {
    XmlNode node(name);
    node.set("Name", orElse(spec.name, owner + '-' + std::to_string(spec.number)));
    node.set("Usage", usageText(spec.usage)).set("Datatype", typeNamed(orElse(spec.type, "varies")));
    node.set("MinLength", nistCount(spec.length.min, "NA")).set("MaxLength", nistCount(spec.length.max, "NA"));
    std::string conformance = nistCount(spec.length.conformance, "");
    conformance += spec.length.truncation == Truncation::Forbidden ? "="
                   : spec.length.truncation == Truncation::Allowed ? "#"
                                                                   : "";
    node.set("ConfLength", orElse(conformance, "NA")).setIf("ConstantValue", spec.constant);
    if (spec.hidden) {
        node.set("Hide", "true");
    }
    if (name == "Field") {
        setCardinality(spec.cardinality, node);
        node.setIf("ItemNo", spec.item);
    }
    return node;
}

std::string ProfileWriter::typeNamed(const std::string& id) {
    m_usedTypes.insert(id);
    return id;
}

// What is named must be there.
void ProfileWriter::addUndefined(XmlNode& segments, XmlNode& types) {
    for (const std::string& id : m_usedSegments) {
        if (m_writing.places.segment(id) == nullptr) {
            SegmentSpec undefined;
            undefined.id = id;
            segments.add(segment(undefined));
            m_writing.note(MessageId::SpecXmlNotDefined, {"Segment", id});
        }
    }
    for (const std::string& id : m_usedTypes) {
        if (m_writing.places.type(id) == nullptr) {
            TypeSpec undefined;
            undefined.id = id;
            types.add(type(undefined));
            m_writing.note(MessageId::SpecXmlNotDefined, {"Datatype", id});
        }
    }
}

}  // namespace

XmlNode nistMetaData(const Identity& identity) {
    XmlNode node("MetaData");
    node.set("Name", orElse(identity.title, "No Title Info")).set("OrgName", orElse(identity.vendor, "No Org Info"));
    node.set("Version", orElse(identity.version, "No Version Info")).set("Date", orElse(identity.date, "No Date Info"));
    node.setIf("SpecificationName", identity.interfaceName).setIf("Status", identity.status);
    node.setIf("Topics", identity.topics);
    return node;
}

XmlNode writeNistProfile(NistWriting& writing) {
    return ProfileWriter(writing).write();
}

}  // namespace plumb::spec
