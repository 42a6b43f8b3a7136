// Everything that any version says, each definition once; and which of them a version has.
#pragma once

#include "dictionary/dictionary.h"
#include "hl7/grammar.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::dictionary::packed {

struct NodeDefinition {
    hl7::GrammarNode::Kind kind = hl7::GrammarNode::Kind::Segment;
    std::string_view name;
    std::uint32_t min = 1;
    std::uint32_t max = 1;
    std::uint32_t children = 0;
};

struct StructureDefinition {
    std::string_view id;
    std::span<const NodeDefinition> nodes;  ///< below the structure, in preorder
};

struct CodeDefinition {
    std::string_view code;
    std::string_view text;
    std::optional<Version> first, last;  ///< nothing: not known, taken as always

    [[nodiscard]] bool validIn(Version version) const {
        return (!first || *first <= version) && (!last || version <= *last);
    }
};

struct TableDefinition {
    std::string_view id;
    std::string_view name;
    TableKind kind = TableKind::UserDefined;
    std::span<const CodeDefinition> codes;
};

/// Views and spans point into the object's own memory, which does not move with it.
struct Definitions {
    std::vector<std::uint8_t> characters;
    std::vector<std::string_view> strings;
    std::vector<ElementInfo> elements;
    std::vector<SegmentInfo> segments;
    std::vector<TypeInfo> types;
    std::vector<NodeDefinition> nodes;
    std::vector<StructureDefinition> structures;
    std::vector<CodeDefinition> codes;
    std::vector<TableDefinition> tables;
};

struct VersionContents {
    std::vector<std::uint16_t> segments, types, structures;  ///< numbers of definitions
    std::vector<EventInfo> events;
};

}  // namespace plumb::dictionary::packed
