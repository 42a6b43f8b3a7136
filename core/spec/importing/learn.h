// What a person says to what an import could not tell, and what of it a template keeps for the vendor's next document.
#pragma once

#include "spec/importing/import_document.h"

#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

struct Correction {
    enum class Kind : std::uint8_t {
        Value,      ///< of one fact alone: the spec is to say `meaning` there
        Nothing,    ///< of one fact alone: the spec is to say nothing there
        Heading,    ///< a column under this heading holds "usage" (importing::columnName)
        UsageWord,  ///< "R", "C(R/X)"
        Type,       ///< a name of the type "CX"
        ValueSet,   ///< a name of the value set "HL70001"
        Place,      ///< words that stand where paths do: "PID-3.1"
        Segment,    ///< a table is about "PID"
        Message,    ///< a table is the format of "ADT^A01"
        Table,      ///< a table is "elements", "codes" (tableKindName)
        LeaveOut,   ///< a table
        Standard,   ///< "2.5.1"
    };
    Kind kind = Kind::Value;
    std::string text;            ///< as the document has it: the heading, the word; of tables ImportedTable::name
    std::string meaning;         ///< empty where something must be said: a person has to
    std::string path, property;  ///< of Value and Nothing

    friend bool operator==(const Correction&, const Correction&) = default;
};

/// Something must be said, and is not yet.
[[nodiscard]] bool isOpen(const Correction& correction);

/// The template with these; refuses what cannot be meant. Values are tested where they are applied (applyAnswers).
[[nodiscard]] Result<ImportTemplate> learn(const ImportTemplate& before, const std::vector<Correction>& corrections);

/// What can be said to a fact that is doubtful or was left out: the likeliest first, then those that are open. Words
/// that generalise come before what is about this fact alone. Empty: nothing is to be said.
[[nodiscard]] std::vector<Correction> waysToAnswer(const ImportFact& fact, const ImportedSpec& imported);

/// What may be meant, for completing what is typed; empty: any text.
[[nodiscard]] std::vector<std::string> meaningsOf(Correction::Kind kind);

/// Facts that are answered become taken and stand in the spec, or are left out when the answer is to say nothing. An
/// answer whose document text is another by now is none. What cannot stand there is doubtful, with that reason.
void applyAnswers(ImportedSpec& imported, const ImportAnswers& answers, const Document& document);

}  // namespace plumb::spec
