#include "spec/xml/nist_writing.h"

namespace plumb::spec {
namespace {

void noteElements(NistWriting& writing, const std::vector<ElementSpec>& elements, const std::string& where,
                  bool overrides) {
    for (const ElementSpec& element : elements) {
        const std::string at = where + '-' + std::to_string(element.number);
        writing.leaveOutIf(!element.format.empty() || !element.pattern.empty(), "the format of an element", at);
        writing.leaveOutIf(!element.example.empty(), "an example", at);
        writing.leaveOutIf(!element.notes.empty() || !element.origin.empty(), "what is noted of an element", at);
        if (overrides) {
            ElementSpec said;
            said.number = element.number;
            said.usage = element.usage.code == UsageCode::C ? element.usage : Usage{};
            said.condition = element.condition;
            said.bindings = element.bindings;
            said.components = element.components;
            said.format = element.format;
            said.pattern = element.pattern;
            said.example = element.example;
            said.notes = element.notes;
            said.origin = element.origin;
            writing.leaveOutIf(said != element, "what is said of an element in one place only", at);
        }
        noteElements(writing, element.components, at, true);
    }
}

void noteNodes(NistWriting& writing, const MessageSpec& message) {
    NistPath positions;
    forEachNode(message.nodes, positions, [&](const StructureNode& node, const NistPath&) {
        const std::string where = message.id + ", " + node.name;
        const bool group = node.kind == StructureNode::Kind::Group || node.kind == StructureNode::Kind::Segment;
        writing.leaveOutIf(!group, "that one of several, or any segment, may stand here", where);
        writing.leaveOutIf(!node.title.empty() || !node.notes.empty() || !node.origin.empty(),
                           "what is noted of a segment or group in its place", where);
        writing.leaveOutIf(!node.orderIndifferent.empty(), "what may stand in any order in a group", where);
        noteElements(writing, node.fields, node.name, true);
    });
}

void noteIdentity(NistWriting& writing) {
    const SpecDocument& document = writing.document;
    const Identity& identity = document.identity;
    const std::string& where = identity.id;
    writing.leaveOutIf(!identity.product.empty(), "the product", where);
    writing.leaveOutIf(!identity.description.empty(), "the description", where);
    writing.leaveOutIf(!identity.origin.empty() || !identity.licence.empty(), "origin and licence", where);
    writing.leaveOutIf(identity.direction != Direction::Unsaid || identity.role != Role::Unsaid, "direction and role",
                       where);
    writing.leaveOutIf(!identity.authors.empty() || !identity.changes.empty(), "authors and changes", where);
    writing.leaveOutIf(!document.extends.empty(), "which specs it extends", where);
    writing.leaveOutIf(!document.senders.empty() || !document.receivers.empty(), "senders and receivers", where);
    writing.leaveOutIf(!document.identifiers.empty(), "a named identifier", where);
    writing.leaveOutIf(document.acknowledgement != Acknowledgement(), "how messages are acknowledged", where);
    writing.leaveOutIf(!document.classifications.empty(), "how findings are classified", where);
}

}  // namespace

void NistWriting::leaveOut(std::string_view what, std::string_view where) {
    Loss& loss = m_losses.try_emplace(std::string(what), Loss{std::string(where), 0}).first->second;
    ++loss.times;
}

std::vector<Note> NistWriting::notes() const {
    std::vector<Note> all = m_notes;
    for (const auto& [what, loss] : m_losses) {
        all.push_back({MessageId::SpecXmlNotWritten, {loss.where, what, std::to_string(loss.times)}});
    }
    return all;
}

std::string nistGroupId(const MessageSpec& message, const NistPath& positions) {
    return positions.empty() ? message.id : message.id + '-' + printPositions(positions);
}

std::string nistCount(const std::optional<std::uint32_t>& count, std::string_view unsaid) {
    return !count ? std::string(unsaid) : *count == hl7::kUnbounded ? "*" : std::to_string(*count);
}

std::string_view nistStrength(Strength strength) {
    return strength == Strength::Required ? "R" : strength == Strength::Suggested ? "S" : "U";
}

void noteNistLosses(NistWriting& writing) {
    noteIdentity(writing);
    for (const SegmentSpec& segment : writing.document.segments) {
        writing.leaveOutIf(!segment.base.empty(), "from what a segment starts", segment.id);
        writing.leaveOutIf(!segment.senders.empty(), "by whom a segment is sent", segment.id);
        writing.leaveOutIf(!segment.notes.empty() || !segment.origin.empty(), "what is noted of a segment", segment.id);
        writing.leaveOutIf(!segment.orderIndifferent.empty(), "what may stand in any order in a segment", segment.id);
        noteElements(writing, segment.fields, segment.id, false);
    }
    for (const TypeSpec& type : writing.document.types) {
        writing.leaveOutIf(!type.format.empty() || !type.pattern.empty(), "the format of a type", type.id);
        writing.leaveOutIf(type.length != Length(), "the length of a type", type.id);
        writing.leaveOutIf(!type.notes.empty() || !type.origin.empty(), "what is noted of a type", type.id);
        noteElements(writing, type.components, type.id, false);
    }
    for (const MessageSpec& message : writing.document.messages) {
        writing.leaveOutIf(message.events.size() > 1, "an event after the first", message.id);
        writing.leaveOutIf(!message.changes.empty(), "a change of the standard's structure", message.id);
        writing.leaveOutIf(message.usage != Usage() || !message.notes.empty() || !message.origin.empty(),
                           "what is noted of a message", message.id);
        noteNodes(writing, message);
    }
}

}  // namespace plumb::spec
