// What came of an import, fact by fact: what was taken, what is doubtful and why, what was left out and why.
#pragma once

#include "base/error.h"
#include "spec/documents/document.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

enum class FactState : std::uint8_t {
    Taken,     ///< stands in the spec
    Doubtful,  ///< a person must say; what it is about stands in the spec without it
    Skipped,   ///< left out, with a reason
};

[[nodiscard]] std::string_view factStateName(FactState state);

struct ImportFact {
    std::string path;      ///< what it is about: "PID-3.1", "CX.1", "ADT_A01/PID", "HL70001"; empty: the document
    std::string property;  ///< as the YAML form names it: "usage", "length"; empty: all of what stands there
    std::string value;     ///< as the spec has it, or would have it
    std::string text;      ///< as the document has it
    DocumentPlace place;
    FactState state = FactState::Taken;
    Note reason;  ///< of what is not taken

    friend bool operator==(const ImportFact&, const ImportFact&) = default;
};

/// What a table of the document was taken for.
enum class TableKind : std::uint8_t {
    Unknown,
    Elements,       ///< fields or components, of one segment or of many
    MessageFormat,  ///< the structure of a message
    Codes,
    CoConstraints,
    Events,
    Changes,  ///< the document's own history
    UsageLegend,
};

[[nodiscard]] std::string_view tableKindName(TableKind kind);
[[nodiscard]] std::optional<TableKind> tableKindNamed(std::string_view name);

struct ImportedTable {
    TableKind kind = TableKind::Unknown;
    std::string about;  ///< the segment, type, message or value set; empty: several, or none
    std::string name;   ///< what templates call it: its title, or its place where it has none of its own
    DocumentPlace place;
};

/// A line of the document that shows a message.
struct SampleLine {
    std::string text;           ///< without the blanks around it
    std::uint32_t segment = 0;  ///< of the message, from 0
    bool goesOn = false;        ///< with the line above it, which wrapped, or might
};

/// A message that the document shows; nothing is taken from it.
struct ImportedSample {
    std::string text;  ///< segments end in a carriage return
    DocumentPlace place;
    std::vector<SampleLine> lines = {};
};

struct ImportReport {
    std::string document;  ///< its name
    std::vector<ImportFact> facts;
    std::vector<ImportedTable> tables;
    std::vector<ImportedSample> samples;

    [[nodiscard]] std::size_t count(FactState state) const;
};

}  // namespace plumb::spec
