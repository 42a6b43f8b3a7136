// HL7's grammar of brackets and braces, from lines of text or cells: "[{ NK1 }]", "<OBR|RQD>", "--- PROCEDURE begin".
#pragma once

#include "spec/importing/found.h"
#include "spec/importing/naming.h"

#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec::importing {

struct GrammarToken {
    enum class Kind : std::uint8_t { Open, Close, Segment, Begin, End };
    Kind kind = Kind::Segment;
    char sign = 0;      ///< of Open and Close: [ { ( <
    std::string name;   ///< segment id, or name of a group
    std::string title;  ///< what stands beside it
    Usage usage;        ///< as a column of its own says
    Cardinality cardinality;
    DocumentPlace place;
    std::string text;
};

/// The tokens at the beginning of a line and what is left of it. Nothing when the line is no grammar.
[[nodiscard]] std::vector<GrammarToken> grammarTokens(std::string_view line, const Naming& naming, std::string& rest);

/// The innermost bracket that opens among these is the group of this name.
void nameGroup(std::vector<GrammarToken>& tokens, const std::string& name);

struct GrammarReading {
    std::vector<StructureNode> nodes;
    std::string wrongAt;  ///< where it cannot be read; empty: all was
};

[[nodiscard]] GrammarReading readGrammar(const std::vector<GrammarToken>& tokens);

/// "--- PROCEDURE begin" beside a bracket: PROCEDURE.
[[nodiscard]] std::string groupNamed(std::string_view line);

/// The message whose nodes were read: with the standard's names for groups that have none, and facts for each node.
void addMessage(const NamedMessage& named, const std::vector<GrammarToken>& tokens, const Naming& naming, Found& found);

}  // namespace plumb::spec::importing
