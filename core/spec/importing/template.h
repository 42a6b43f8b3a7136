// What a person knows of a vendor's documents and an importer cannot: applied before the words that are built in.
//
//   plumbline: import-template/1
//   vendor: Some Vendor
//   standard: 2.5.1
//   headings: {Feldnr.: sequence, Our value: constant}
//   usage-words: {S: RE, K: O}
//   types: {Text: ST}
//   value-sets: {Geschlecht: HL70001}
//   places: {Patient number: PID-3.1}
//   segments: {Patient data: PID}
//   messages: {Admission: ADT^A01}
//   tables: {Overview: events}
//   skip: [Revision history]
//   answers: {PID-3 usage: R, PID-5 usage: {value: X, text: N}, PID-8 values: {text: Sex table}}
//
// Tables are called by their nearest title, or by their place where they have none of their own ("page 14, table 3").
#pragma once

#include "base/result.h"
#include "spec/importing/headings.h"
#include "spec/importing/import_report.h"
#include "spec/importing/usage_words.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

/// What a person says of one fact.
struct ImportAnswer {
    std::string value;  ///< what the spec is to say; empty: nothing
    std::string text;   ///< what the document said then; it counts as long as the document says that; empty: always

    friend bool operator==(const ImportAnswer&, const ImportAnswer&) = default;
};

/// By path and property: "PID-3 usage".
using ImportAnswers = std::map<std::string, ImportAnswer, std::less<>>;

/// Folded words of a document, and what they mean.
using ImportWords = std::map<std::string, std::string, std::less<>>;

struct ImportTemplate {
    std::string vendor;
    std::string standard;
    std::map<std::string, importing::Column, std::less<>> headings;  ///< by folded text
    importing::UsageWords usageWords;                                ///< likewise
    ImportWords types, valueSets;                                    ///< ids
    ImportWords places;                                              ///< paths
    ImportWords segments;                                            ///< of headings and captions: ids
    ImportWords messages;                                            ///< likewise: "ADT^A01"
    std::map<std::string, TableKind, std::less<>> tables;            ///< by folded name
    std::vector<std::string> skip;                                   ///< folded headings and captions of tables
    ImportAnswers answers;

    friend bool operator==(const ImportTemplate&, const ImportTemplate&) = default;
};

/// `file` is the name that errors carry.
[[nodiscard]] Result<ImportTemplate> readImportTemplate(std::string_view text, const std::string& file);
/// Reads back equal.
[[nodiscard]] std::string writeImportTemplate(const ImportTemplate& made);

}  // namespace plumb::spec
