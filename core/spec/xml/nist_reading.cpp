#include "spec/xml/nist_reading.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace plumb::spec {
namespace {

constexpr int kMostGroupDepth = 64;

void addGroupsNamed(std::vector<StructureNode>& nodes, std::string_view name, int depth,
                    std::vector<NistReading::Context>& found) {
    if (depth > kMostGroupDepth) {
        return;
    }
    for (StructureNode& node : nodes) {
        if (node.kind == StructureNode::Kind::Segment) {
            continue;
        }
        if (node.name == name) {
            NistReading::Context context;
            context.kind = NistReading::Context::Kind::Group;
            context.group = &node;
            found.push_back(context);
        }
        addGroupsNamed(node.children, name, depth + 1, found);
    }
}

template <class Spec>
Spec* byId(std::vector<Spec>& specs, std::string_view id) {
    const auto found = std::find_if(specs.begin(), specs.end(), [&](const Spec& spec) { return spec.id == id; });
    return found != specs.end() ? &*found : nullptr;
}

std::string_view kindName(NistReading::Context::Kind kind) {
    static constexpr std::array<std::string_view, 4> kNames{"Datatype", "Segment", "Group", "Message"};
    return kNames[static_cast<std::size_t>(kind)];
}

}  // namespace

void NistReading::note(MessageId id, const XmlElement& element, std::vector<std::string> arguments) const {
    std::vector<std::string> all{file, std::to_string(element.place.line)};
    all.insert(all.end(), std::make_move_iterator(arguments.begin()), std::make_move_iterator(arguments.end()));
    notes.push_back({id, std::move(all)});
}

NistScope NistReading::Context::scope() const {
    switch (kind) {
    case Kind::Datatype:
        return NistScope::ofType(*type);
    case Kind::Segment:
        return NistScope::ofSegment(*segment);
    case Kind::Group:
        return NistScope::ofNodes(group->children);
    case Kind::Message:
        break;
    }
    return NistScope::ofNodes(message->nodes);
}

std::vector<Statement>& NistReading::Context::statements() const {
    return type != nullptr      ? type->statements
           : segment != nullptr ? segment->statements
           : group != nullptr   ? group->statements
                                : message->statements;
}

std::vector<Predicate>& NistReading::Context::predicates() const {
    return type != nullptr      ? type->predicates
           : segment != nullptr ? segment->predicates
           : group != nullptr   ? group->predicates
                                : message->predicates;
}

StructureNode* NistReading::Context::child(const NistPath& path) const {
    std::vector<StructureNode>* nodes = group != nullptr     ? &group->children
                                        : message != nullptr ? &message->nodes
                                                             : nullptr;
    const bool direct = nodes != nullptr && path.size() == 1 && path.front().position <= nodes->size();
    return direct ? &(*nodes)[path.front().position - 1] : nullptr;
}

ElementSpec* NistReading::Context::element(const NistPath& path) const {
    std::vector<ElementSpec>* elements = type != nullptr      ? &type->components
                                         : segment != nullptr ? &segment->fields
                                                              : nullptr;
    std::vector<StructureNode>* nodes = group != nullptr     ? &group->children
                                        : message != nullptr ? &message->nodes
                                                             : nullptr;
    std::size_t levels = type != nullptr ? 2 : 3;
    ElementSpec* element = nullptr;
    for (const NistStep& step : path) {
        if (elements == nullptr) {  // still among groups and segments
            if (step.position > nodes->size()) {
                return nullptr;
            }
            StructureNode& node = (*nodes)[step.position - 1];
            nodes = &node.children;
            elements = node.kind == StructureNode::Kind::Segment ? &node.fields : nullptr;
            continue;
        }
        if (levels-- == 0) {
            return nullptr;
        }
        const bool defined = (segment != nullptr || type != nullptr) && element == nullptr;
        if (defined && elementNumbered(*elements, step.position) == nullptr) {
            return nullptr;
        }
        element = &elementMade(*elements, step.position);
        elements = &element->components;
    }
    return element;
}

std::string NistReading::Context::name() const {
    const std::string& id = type != nullptr      ? type->id
                            : segment != nullptr ? segment->id
                            : group != nullptr   ? group->name
                                                 : message->id;
    return std::string(kindName(kind)) + ' ' + id;
}

std::vector<NistReading::Context> NistReading::contexts(Context::Kind kind, const XmlElement& element) {
    std::vector<Context> found;
    const bool byName = element.name == "ByName";
    const std::string_view key = element.attribute(byName ? "Name" : "ID");
    Context context;
    context.kind = kind;
    if (byName) {
        addNamed(kind, key, found);
    } else if (kind == Context::Kind::Datatype && (context.type = type(key)) != nullptr) {
        found.push_back(context);
    } else if (kind == Context::Kind::Segment && (context.segment = segment(key)) != nullptr) {
        found.push_back(context);
    } else if (kind == Context::Kind::Group && (context.group = group(key)) != nullptr) {
        found.push_back(context);
    } else if (kind == Context::Kind::Message && (context.message = message(key)) != nullptr) {
        found.push_back(context);
    }
    if (found.empty()) {
        note(MessageId::SpecXmlUnknownId, element, {std::string(kindName(kind)), std::string(key)});
    }
    return found;
}

void NistReading::addNamed(Context::Kind kind, std::string_view name, std::vector<Context>& found) {
    Context context;
    context.kind = kind;
    if (kind == Context::Kind::Datatype) {
        for (TypeSpec& candidate : document.types) {
            if ((candidate.base.empty() ? candidate.id : candidate.base) == name) {
                context.type = &candidate;
                found.push_back(context);
            }
        }
    } else if (kind == Context::Kind::Segment) {
        for (SegmentSpec& candidate : document.segments) {
            if ((candidate.segment.empty() ? candidate.id : candidate.segment) == name) {
                context.segment = &candidate;
                found.push_back(context);
            }
        }
    } else {
        for (MessageSpec& candidate : document.messages) {
            if (kind == Context::Kind::Group) {
                addGroupsNamed(candidate.nodes, name, 0, found);
            } else if (candidate.name == name || candidate.structure == name || candidate.id == name) {
                context.message = &candidate;
                found.push_back(context);
            }
        }
    }
}

StructureNode* NistReading::group(std::string_view id) {
    const auto found = groupPlaces.find(id);
    if (found == groupPlaces.end()) {
        return nullptr;
    }
    StructureNode* node = nullptr;
    std::vector<StructureNode>* nodes = nullptr;
    for (const std::size_t index : found->second) {
        if (nodes == nullptr) {
            nodes = &document.messages[index].nodes;
        } else {
            node = &(*nodes)[index];
            nodes = &node->children;
        }
    }
    return node;
}

MessageSpec* NistReading::message(std::string_view id) {
    return byId(document.messages, id);
}

SegmentSpec* NistReading::segment(std::string_view id) {
    const auto label = segmentLabels.find(id);
    SegmentSpec* found = byId(document.segments, id);
    return found == nullptr && label != segmentLabels.end() ? byId(document.segments, label->second) : found;
}

TypeSpec* NistReading::type(std::string_view id) {
    const auto label = typeLabels.find(id);
    TypeSpec* found = byId(document.types, id);
    return found == nullptr && label != typeLabels.end() ? byId(document.types, label->second) : found;
}

Usage usageOf(const XmlElement& element, const NistReading& reading) {
    const std::string_view text = element.attribute("Usage");
    if (text == "IX") {
        reading.note(MessageId::SpecXmlUsageRead, element, {"IX", "X"});
        return {UsageCode::X, UsageCode::Unsaid, UsageCode::Unsaid};
    }
    const std::optional<Usage> usage = parseUsage(text);
    if (!usage) {
        reading.note(MessageId::SpecXmlBadValue, element, {std::string(text), "Usage"});
    }
    return usage.value_or(Usage{});
}

Cardinality cardinalityOf(const XmlElement& element, std::string_view min, std::string_view max) {
    return {xmlCount(element.attribute(min)), xmlCount(element.attribute(max))};
}

Strength strengthOf(std::string_view letter) {
    return letter == "R"   ? Strength::Required
           : letter == "S" ? Strength::Suggested
           : letter == "U" ? Strength::Unspecified
                           : Strength::Unsaid;
}

std::string saidText(std::string_view text) {
    const bool unsaid = text == "NoDesc" || (text.starts_with("No ") && text.ends_with(" Info"));
    return unsaid ? std::string() : std::string(text);
}

ElementSpec& elementMade(std::vector<ElementSpec>& elements, std::uint32_t number) {
    auto at = std::find_if(elements.begin(), elements.end(),
                           [&](const ElementSpec& element) { return element.number >= number; });
    if (at == elements.end() || at->number != number) {
        at = elements.insert(at, ElementSpec());
        at->number = number;
    }
    return *at;
}

}  // namespace plumb::spec
