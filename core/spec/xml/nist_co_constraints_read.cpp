// CoConstraints.xml, and the tables that older exports have among the constraints.
#include "spec/xml/nist_table_reader.h"

#include <optional>
#include <utility>

namespace plumb::spec {
namespace {

// The tables of one message: in the context of a group, for a segment below it.
class MessageTables {
public:
    MessageTables(NistReading& reading, const NistPlaces& places, MessageSpec& message)
        : m_reading(reading)
        , m_places(places)
        , m_message(message)
        , m_tables(reading, places) {}

    void readContext(const XmlElement& context) {
        context.ignore("Name");  // follows from the path
        const std::string_view text = context.attribute("Path");
        const std::optional<NistPath> path = parseNistPath(text);
        const std::optional<NistScope> scope =
            path ? scopeBelow(NistScope::ofNodes(m_message.nodes), *path) : std::nullopt;
        if (!scope || scope->kind != NistScope::Kind::Nodes) {
            m_reading.note(MessageId::SpecXmlNoPlace, context, {std::string(text), "Message " + m_message.id});
            return;
        }
        const std::string group = m_places.nodePath(m_message.nodes, *path).value_or(std::string());
        for (const XmlElement* segment : context.childrenNamed("Segment")) {
            readSegment(*segment, *scope, group);
        }
    }

private:
    [[nodiscard]] std::optional<NistScope> scopeBelow(const NistScope& scope, const NistPath& path) const {
        const std::optional<NistPlaces::Named> named = m_places.named(scope, path);
        return named ? m_places.scopeAt(scope, named->path) : std::nullopt;
    }

    void readSegment(const XmlElement& segment, const NistScope& scope, const std::string& group) {
        segment.ignore("Name");  // follows from the path
        // The schema says Path, IGAMT writes Target.
        const std::string_view text = segment.attribute(segment.has("Path") ? "Path" : "Target");
        const std::optional<NistPath> path = parseNistPath(text);
        const std::optional<NistScope> at = path ? scopeBelow(scope, *path) : std::nullopt;
        if (!at || at->kind != NistScope::Kind::Segment) {
            m_reading.note(MessageId::SpecXmlNoPlace, segment, {std::string(text), "Context " + group});
            return;
        }
        for (const XmlElement& element : segment.children) {
            if (element.name == "SimpleTable" || element.name == "ConditionalTable") {
                element.seen = true;
                CoConstraintTable table = m_tables.read(element, scope, at->definition);
                table.context = group;
                table.segment = m_places.nodePath(*scope.nodes, *path).value_or(std::string());
                m_message.coConstraints.push_back(std::move(table));
            }
        }
    }

    NistReading& m_reading;
    const NistPlaces& m_places;
    MessageSpec& m_message;
    NistTableReader m_tables;
};

}  // namespace

void readNistCoConstraints(const XmlElement& root, NistReading& reading) {
    root.ignore("ID");  // made anew with each export
    const NistPlaces places(reading.document);
    for (const XmlElement* byMessage : root.childrenNamed("ByMessage")) {
        const std::string_view id = byMessage->attribute("ID");
        MessageSpec* message = reading.message(id);
        if (message == nullptr) {
            reading.note(MessageId::SpecXmlUnknownId, *byMessage, {"Message", std::string(id)});
            continue;
        }
        MessageTables tables(reading, places, *message);
        for (const XmlElement* context : byMessage->childrenNamed("Context")) {
            tables.readContext(*context);
        }
    }
}

void readNistOldCoConstraints(const XmlElement& section, NistReading& reading, const NistPlaces& places) {
    NistTableReader reader(reading, places);
    reading.forEachContext(section, [&](const NistReading::Context& context, const XmlElement& element) {
        const std::vector<const XmlElement*> rows = element.childrenNamed("CoConstraint");
        if (context.segment != nullptr && !rows.empty()) {
            context.segment->coConstraints.push_back(reader.readOld(rows, context.segment->id));
        }
    });
}

}  // namespace plumb::spec
