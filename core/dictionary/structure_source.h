// The tree and the grammar of a structure, made from its packed nodes when first asked for. Internal to the room.
#pragma once

#include "dictionary/packed/definitions.h"
#include "hl7/grammar.h"

#include <mutex>
#include <optional>

namespace plumb::dictionary {

class StructureSource {
public:
    explicit StructureSource(const packed::StructureDefinition& definition)
        : m_definition(definition) {}

    [[nodiscard]] const packed::StructureDefinition& definition() const { return m_definition; }
    [[nodiscard]] const hl7::GrammarNode& root();
    [[nodiscard]] const hl7::Grammar& grammar();

private:
    const packed::StructureDefinition& m_definition;
    std::once_flag m_rootMade, m_grammarMade;
    hl7::GrammarNode m_root;
    std::optional<hl7::Grammar> m_grammar;
};

}  // namespace plumb::dictionary
