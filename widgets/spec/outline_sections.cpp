#include "widgets/spec/outline_sections.h"

#include <QtGlobal>

namespace plumb::desk {
namespace {

// The sections of a document, as they stand in specs/README.md.
constexpr SpecSection kSections[] = {
    {"identifiers", SpecThing::Identifier, QT_TRANSLATE_NOOP("SpecOutline", "Identifiers")},
    {"messages", SpecThing::Message, QT_TRANSLATE_NOOP("SpecOutline", "Messages")},
    {"segments", SpecThing::Segment, QT_TRANSLATE_NOOP("SpecOutline", "Segments")},
    {"types", SpecThing::Type, QT_TRANSLATE_NOOP("SpecOutline", "Types")},
    {"value-sets", SpecThing::ValueSet, QT_TRANSLATE_NOOP("SpecOutline", "Value sets")},
    {"statements", SpecThing::Statement, QT_TRANSLATE_NOOP("SpecOutline", "Statements")},
    {"classifications", SpecThing::Classification, QT_TRANSLATE_NOOP("SpecOutline", "Classifications")},
};

}  // namespace

std::span<const SpecSection> specSections() {
    return kSections;
}

std::optional<SpecThing> entriesUnder(SpecThing thing, std::string_view key) {
    if (key == "fields") {
        return SpecThing::Field;
    }
    if (key == "components") {
        return SpecThing::Component;
    }
    if (key == "segments" && thing != SpecThing::Slicing) {
        return SpecThing::Node;
    }
    if (key == "changes" && thing == SpecThing::Message) {
        return SpecThing::Change;
    }
    if (key == "codes" && thing == SpecThing::ValueSet) {
        return SpecThing::Code;
    }
    if (key == "into" && thing == SpecThing::Slicing) {
        return SpecThing::Slice;
    }
    constexpr std::pair<std::string_view, SpecThing> kLists[] = {{"statements", SpecThing::Statement},
                                                                 {"predicates", SpecThing::Predicate},
                                                                 {"slices", SpecThing::Slicing},
                                                                 {"co-constraints", SpecThing::CoConstraint},
                                                                 {"any-order", SpecThing::AnyOrder}};
    for (const auto& [name, holds] : kLists) {
        if (key == name) {
            return holds;
        }
    }
    return std::nullopt;
}

bool isKeyed(SpecThing thing) {
    switch (thing) {
    case SpecThing::Message:
    case SpecThing::Segment:
    case SpecThing::Field:
    case SpecThing::Component:
    case SpecThing::Type:
    case SpecThing::ValueSet:
    case SpecThing::Code:
    case SpecThing::Identifier:
        return true;
    default:
        return false;
    }
}

}  // namespace plumb::desk
