#include "spec/xml/message_profile.h"

#include "base/file.h"
#include "spec/xml/nist_writing.h"
#include "spec/xml/profile_notes.h"
#include "spec/xml/xml_document.h"

#include <utility>

namespace plumb::spec {
namespace {

std::string usageText(Usage usage) {
    usage.whenTrue = UsageCode::Unsaid;
    usage.whenFalse = UsageCode::Unsaid;
    return orElse(printUsage(usage), "O");
}

// What is said of an element in one place, over what its type says of it.
ElementSpec merged(const ElementSpec& base, const ElementSpec* over) {
    ElementSpec element = base;
    if (over == nullptr) {
        return element;
    }
    const auto take = [](std::string& to, const std::string& from) {
        if (!from.empty()) {
            to = from;
        }
    };
    take(element.name, over->name);
    take(element.type, over->type);
    take(element.constant, over->constant);
    take(element.example, over->example);
    take(element.notes, over->notes);
    take(element.origin, over->origin);
    if (over->usage.code != UsageCode::Unsaid) {
        element.usage = over->usage;
        element.condition = over->condition;
    }
    if (over->length != Length()) {
        element.length = over->length;
    }
    if (!over->bindings.empty()) {
        element.bindings = over->bindings;
    }
    element.components.insert(element.components.end(), over->components.begin(), over->components.end());
    return element;
}

class MessageProfileWriter {
public:
    explicit MessageProfileWriter(const SpecDocument& document)
        : m_writing(document)
        , m_document(document) {}

    MessageProfileExport write();

private:
    XmlNode message(const MessageSpec& spec);
    void nodes(const std::vector<StructureNode>& from, XmlNode& to);
    XmlNode segment(const StructureNode& node);
    XmlNode element(const ElementSpec& spec, std::size_t level, const std::string& where);
    void prose(const std::string& notes, const std::string& origin, const Rule& condition, XmlNode& to);
    void noteLosses();

    NistWriting m_writing;
    const SpecDocument& m_document;
    std::size_t m_elements = 0;
};

MessageProfileExport MessageProfileWriter::write() {
    const Identity& identity = m_document.identity;
    const Acknowledgement& acknowledgement = m_document.acknowledgement;
    XmlNode root("HL7v2xConformanceProfile");
    root.set("HL7Version", m_document.standard).set("ProfileType", orElse(identity.profileType, "Implementation"));
    root.setIf("Identifier", identity.id);
    XmlNode& metaData = root.add("MetaData");
    metaData.set("Name", orElse(identity.title, "-")).set("OrgName", orElse(identity.vendor, "-"));
    metaData.setIf("Version", identity.version).setIf("Status", identity.status).setIf("Topics", identity.topics);
    if (!identity.description.empty()) {
        root.addText("ImpNote", identity.description);
    }
    root.add("UseCase");
    XmlNode encodings("Encodings");
    for (const std::string& encoding : m_document.encodings) {
        encodings.addText("Encoding", encoding);
    }
    if (m_document.encodings.empty()) {
        encodings.addText("Encoding", "ER7");
    }
    root.add(std::move(encodings));
    XmlNode dynamic("DynamicDef");
    dynamic.setIf("AccAck", acknowledgement.accept).setIf("AppAck", acknowledgement.application);
    dynamic.setIf("MsgAckMode", acknowledgement.timing == "immediate"  ? "Immediate"
                                : acknowledgement.timing == "deferred" ? "Deferred"
                                                                       : "");
    root.add(std::move(dynamic));
    for (const MessageSpec& spec : m_document.messages) {
        if (spec.nodes.empty()) {
            m_writing.note(MessageId::SpecXmlNoStructure, {spec.id});
        } else {
            root.add(message(spec));
        }
    }
    noteLosses();
    return {printXml(root), m_writing.notes()};
}

void MessageProfileWriter::prose(const std::string& notes, const std::string& origin, const Rule& condition,
                                 XmlNode& to) {
    const ProfileNotes split = splitNotes(notes);
    const auto addIf = [&](std::string_view name, const std::string& text) {
        if (!text.empty()) {
            to.addText(name, text);
        }
    };
    addIf("ImpNote", split.note);
    addIf("Description", split.description);
    addIf("Reference", origin);
    std::string predicate = split.predicate;
    if (predicate.empty() && !condition.text.empty()) {
        const Result<Expression> expression = parseExpression(condition.text);
        predicate =
            condition.description.empty() && expression ? describeExpression(*expression) : condition.description;
    }
    addIf("Predicate", predicate);
}

XmlNode MessageProfileWriter::message(const MessageSpec& spec) {
    const std::string event = spec.events.empty() ? spec.id : spec.events.front();
    const std::size_t between = event.find_first_of("^_");
    XmlNode node("HL7v2xStaticDef");
    node.set("MsgType", event.substr(0, between));
    node.set("EventType", between == std::string::npos ? std::string() : event.substr(between + 1));
    node.setIf("MsgStructID", spec.structure).set("EventDesc", orElse(spec.name, "-"));
    node.setIf("Identifier", spec.identifier);
    const Role role = m_document.identity.role;
    node.setIf("Role", role == Role::Sender ? "Sender" : role == Role::Receiver ? "Receiver" : "");
    prose(joinNotes({spec.notes, spec.description, {}}), spec.origin, {}, node);
    nodes(spec.nodes, node);
    return node;
}

void MessageProfileWriter::nodes(const std::vector<StructureNode>& from, XmlNode& to) {
    for (const StructureNode& spec : from) {
        if (spec.kind == StructureNode::Kind::Segment) {
            to.add(segment(spec));
            continue;
        }
        m_writing.leaveOutIf(spec.kind != StructureNode::Kind::Group,
                             "that one of several, or any segment, may stand here", spec.name);
        XmlNode node("SegGroup");
        node.set("Name", orElse(spec.name, "CHOICE")).set("LongName", orElse(spec.title, orElse(spec.name, "CHOICE")));
        node.set("Usage", usageText(spec.usage));
        node.set("Min", nistCount(spec.cardinality.min, "0")).set("Max", nistCount(spec.cardinality.max, "*"));
        prose(spec.notes, spec.origin, spec.condition, node);
        nodes(spec.children, node);
        to.add(std::move(node));
    }
}

XmlNode MessageProfileWriter::segment(const StructureNode& spec) {
    const SegmentSpec* definition = m_writing.places.segment(flavourOf(spec));
    XmlNode node("Segment");
    node.set("Name", spec.name);
    if (definition != nullptr) {
        node.setIf("LongName", definition->name);
    } else {
        m_writing.note(MessageId::SpecXmlNotDefined, {"Segment", flavourOf(spec)});
    }
    node.set("Usage", usageText(spec.usage));
    node.set("Min", nistCount(spec.cardinality.min, "0")).set("Max", nistCount(spec.cardinality.max, "*"));
    prose(spec.notes, spec.origin, spec.condition, node);
    std::uint32_t next = 1;
    for (const ElementSpec& field : definition != nullptr ? definition->fields : std::vector<ElementSpec>()) {
        if (field.number < next || field.number > next + 1000) {
            m_writing.leaveOut("an element whose number is out of order", spec.name);
            continue;
        }
        for (; next < field.number; ++next) {
            ElementSpec gap;
            gap.number = next;
            node.add(element(gap, 0, spec.name));
            m_writing.leaveOut("that an element is not described (it was written as optional)", spec.name);
        }
        node.add(element(merged(field, elementNumbered(spec.fields, field.number)), 0, spec.name));
        ++next;
    }
    return node;
}

XmlNode MessageProfileWriter::element(const ElementSpec& spec, std::size_t level, const std::string& where) {
    static constexpr std::string_view kLevels[] = {"Field", "Component", "SubComponent"};
    const std::string at = where + '-' + std::to_string(spec.number);
    const TypeSpec* type = m_writing.places.type(spec.type);
    XmlNode node(kLevels[level]);
    node.set("Name", orElse(spec.name, at)).set("Usage", usageText(spec.usage));
    if (level == 0) {
        node.set("Min", nistCount(spec.cardinality.min, "0")).set("Max", nistCount(spec.cardinality.max, "*"));
    }
    const bool flavour = type != nullptr && !type->base.empty();
    node.set("Datatype", orElse(flavour ? type->base : spec.type, "varies"));
    if (spec.length.max && *spec.length.max != hl7::kUnbounded) {
        node.set("Length", std::to_string(*spec.length.max));
    }
    Length maximumOnly;
    maximumOnly.max = spec.length.max;
    m_writing.leaveOutIf(spec.length != maximumOnly, "least and conformance length", at);
    bool named = false;
    for (const Binding& binding : spec.bindings) {
        const bool plain = !named && !binding.valueSet.empty();
        if (plain) {
            node.set("Table", binding.valueSet);
            named = true;
        }
        m_writing.leaveOutIf(!plain || binding.strength != Strength::Unsaid || !binding.locations.empty(),
                             "how a table is bound", at);
    }
    node.setIf("ConstantValue", spec.constant);
    if (level == 0) {
        node.setIf("ItemNo", spec.item);
    }
    m_writing.leaveOutIf(!spec.format.empty() || !spec.pattern.empty(), "the format of an element", at);
    m_writing.leaveOutIf(spec.hidden, "that an element is hidden", at);
    prose(spec.notes, spec.origin, spec.condition, node);
    std::string_view examples = spec.example;
    while (!examples.empty()) {
        const std::size_t end = examples.find('\n');
        node.add("DataValues").set("ExValue", examples.substr(0, end));
        examples = end == std::string_view::npos ? std::string_view() : examples.substr(end + 1);
    }
    if (level == 2 || type == nullptr) {
        m_writing.leaveOutIf(type != nullptr && !type->components.empty(), "what stands below a sub-component", at);
        return node;
    }
    for (const ElementSpec& component : type->components) {
        if (++m_elements > XmlDocument::kMostElements) {
            m_writing.leaveOut("what would make the file larger than can be read", at);
            break;
        }
        node.add(element(merged(component, elementNumbered(spec.components, component.number)), level + 1, at));
    }
    return node;
}

void MessageProfileWriter::noteLosses() {
    const std::string& where = m_document.identity.id;
    m_writing.leaveOutIf(!m_document.identifiers.empty(), "a named identifier", where);
    m_writing.leaveOutIf(!m_document.classifications.empty(), "how findings are classified", where);
    m_writing.leaveOutIf(!m_document.statements.empty(), "a conformance statement", where);
    m_writing.leaveOutIf(!m_document.identity.changes.empty() || !m_document.identity.authors.empty(),
                         "authors and changes", where);
    for (const ValueSet& set : m_document.valueSets) {
        m_writing.leaveOut("the codes of a value set", set.id);
    }
    for (const TypeSpec& type : m_document.types) {
        m_writing.leaveOutIf(!type.statements.empty(), "a conformance statement", type.id);
        m_writing.leaveOutIf(!type.predicates.empty(), "a predicate of a place further down", type.id);
    }
    for (const SegmentSpec& segment : m_document.segments) {
        m_writing.leaveOutIf(!segment.statements.empty(), "a conformance statement", segment.id);
        m_writing.leaveOutIf(!segment.predicates.empty(), "a predicate of a place further down", segment.id);
        m_writing.leaveOutIf(!segment.slicings.empty(), "slices", segment.id);
        m_writing.leaveOutIf(!segment.dynamicTypes.empty(), "a type that other fields choose", segment.id);
        m_writing.leaveOutIf(!segment.coConstraints.empty(), "a co-constraint table", segment.id);
        m_writing.leaveOutIf(!segment.notes.empty() || !segment.origin.empty(), "what is noted of a segment",
                             segment.id);
    }
    for (const MessageSpec& message : m_document.messages) {
        m_writing.leaveOutIf(!message.statements.empty(), "a conformance statement", message.id);
        m_writing.leaveOutIf(!message.predicates.empty(), "a predicate of a place further down", message.id);
        m_writing.leaveOutIf(!message.coConstraints.empty(), "a co-constraint table", message.id);
        m_writing.leaveOutIf(!message.orderIndifferent.empty(), "what may stand in any order", message.id);
        m_writing.leaveOutIf(message.events.size() > 1, "an event after the first", message.id);
        NistPath positions;
        forEachNode(message.nodes, positions, [&](const StructureNode& node, const NistPath&) {
            m_writing.leaveOutIf(!node.statements.empty(), "a conformance statement", node.name);
            m_writing.leaveOutIf(!node.predicates.empty(), "a predicate of a place further down", node.name);
            m_writing.leaveOutIf(!node.slicings.empty(), "slices", node.name);
            m_writing.leaveOutIf(!node.orderIndifferent.empty(), "what may stand in any order", node.name);
        });
    }
}

}  // namespace

Result<XmlImport> readMessageProfile(const std::string& path) {
    Result<std::string> text = readAll(path, std::uint64_t{64} << 20);
    if (!text) {
        return fail(std::move(text.error()));
    }
    return parseMessageProfile(fileName(path), std::move(*text));
}

MessageProfileExport printMessageProfile(const SpecDocument& document) {
    return MessageProfileWriter(document).write();
}

Result<std::vector<Note>> writeMessageProfile(const SpecDocument& document, const std::string& path, bool replace) {
    MessageProfileExport result = printMessageProfile(document);
    const Result<void> written = writeFile(path, asBytes(result.text), replace);
    if (!written) {
        return fail(written.error());
    }
    return std::move(result.notes);
}

}  // namespace plumb::spec
