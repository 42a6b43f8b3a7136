// A grammar as people read and write it, the form of the dictionary's structures.txt:
//
//     ORU_R01
//       MSH 1..1
//       group PATIENT_RESULT 1..*
//         PID 0..1
//         choice 1..1
//           OBR 1..1
//           RQD 1..1
//       any 0..*
//
// A level is two spaces. Blank lines, and lines whose first character other than a space is #, say nothing. A choice
// may have a name, as a group has.
#pragma once

#include "base/result.h"
#include "hl7/grammar.h"

#include <string>
#include <string_view>
#include <vector>

namespace plumb::hl7 {

/// All structures of `text`, in order. Bounded as Grammar is; what goes past that is an error here.
[[nodiscard]] Result<std::vector<GrammarNode>> readGrammars(std::string_view text);

/// The only structure of `text`.
[[nodiscard]] Result<GrammarNode> readGrammar(std::string_view text);

/// Reads back equal, if names are names and the tree is within Grammar's bounds.
[[nodiscard]] std::string printGrammar(const GrammarNode& root);

}  // namespace plumb::hl7
