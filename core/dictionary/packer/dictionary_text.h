// The dictionary as its text says it, before it is packed. The format is described in resources/dictionary/README.md.
#pragma once

#include "dictionary/dictionary.h"
#include "dictionary/version.h"
#include "hl7/grammar.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plumb::dictionary::packer {

struct TextElement {
    std::uint16_t number = 0;
    std::string name;
    std::string type;
    StandardLength length;
    StandardUsage usage = StandardUsage::Optional;
    std::uint32_t maxRepetitions = 1;
    std::string table;

    friend bool operator==(const TextElement&, const TextElement&) = default;
};

/// A segment or a type.
struct TextOwner {
    std::string id;
    std::string name;
    std::vector<TextElement> elements;

    friend bool operator==(const TextOwner&, const TextOwner&) = default;
};

struct TextEvent {
    std::string code, event, structure;
};

struct TextVersion {
    std::vector<TextOwner> segments, types;
    std::vector<hl7::GrammarNode> structures;
    std::vector<TextEvent> events;
};

struct TextCode {
    std::string code;
    std::string text;
    std::optional<Version> first, last;
};

struct TextTable {
    std::string id;
    std::string name;
    TableKind kind = TableKind::UserDefined;
    std::vector<TextCode> codes;
};

struct DictionaryText {
    std::array<TextVersion, kVersionCount> versions;
    std::vector<TextTable> tables;
};

}  // namespace plumb::dictionary::packer
