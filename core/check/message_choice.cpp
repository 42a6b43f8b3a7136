#include "check/message_choice.h"

#include <algorithm>
#include <cstdint>
#include <string>

namespace plumb::check {
namespace {

using spec::StructureNode;
using spec::UsageCode;

std::uint32_t leastOf(const StructureNode& node) {
    const std::uint32_t min = node.cardinality.min.value_or(0);
    switch (node.usage.code) {
    case UsageCode::R:
        return std::max(min, 1u);
    case UsageCode::Unsaid:
        return min;
    default:
        return 0;  // missing with RE or O is no fault
    }
}

}  // namespace

const spec::MessageSpec* chooseMessage(const spec::Spec& spec, std::string_view code, std::string_view event,
                                       std::string_view structure, spec::MessageSpec& standard) {
    const bool published = spec.document().identity.id.starts_with("hl7:");
    const dictionary::Dictionary& dictionary = spec.dictionary();
    if (published && dictionary.structure(structure) != nullptr) {
        standard.id = standard.structure = std::string(structure);  // MSH-9.3 knows better than the event map
        return &standard;
    }
    const spec::MessageSpec* const said = spec.messageFor(code, event, structure);
    if (said == nullptr && spec.document().messages.empty()) {
        // A spec of segments alone: by the standard's structure.
        const bool named = dictionary.structure(structure) != nullptr;
        standard.id = standard.structure = std::string(named ? structure : dictionary.structureOf(code, event));
        return standard.id.empty() ? nullptr : &standard;
    }
    return said;
}

bool isNotSupported(const StructureNode& node) {
    return node.usage.code == UsageCode::X || node.usage.code == UsageCode::W || node.cardinality.max == 0u;
}

hl7::GrammarNode grammarOf(const StructureNode& node) {
    hl7::GrammarNode made;
    made.kind = static_cast<hl7::GrammarNode::Kind>(node.kind);
    made.name = node.name;
    made.min = isNotSupported(node) ? 0 : leastOf(node);
    made.max = isNotSupported(node) ? hl7::kUnbounded : node.cardinality.max.value_or(hl7::kUnbounded);
    made.children.reserve(node.children.size());
    for (const StructureNode& child : node.children) {
        made.children.push_back(grammarOf(child));
    }
    return made;
}

}  // namespace plumb::check
