// What a person knows of a vendor's documents and an importer cannot: applied before the words that are built in.
//
//   plumbline: import-template/1
//   vendor: Some Vendor
//   standard: 2.5.1
//   headings: {Feldnr.: sequence, Our value: constant}
//   usage-words: {S: RE, K: O}
//   segments: {Patient data: PID}
//   skip: [Revision history]
//   answers: {PID-3 usage: R}
#pragma once

#include "base/result.h"
#include "spec/importing/headings.h"
#include "spec/importing/usage_words.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

struct ImportTemplate {
    std::string vendor;
    std::string standard;
    std::map<std::string, importing::Column, std::less<>> headings;  ///< by folded text
    importing::UsageWords usageWords;                                ///< likewise
    std::map<std::string, std::string, std::less<>> segments;        ///< folded heading or caption, id of a segment
    std::vector<std::string> skip;                                   ///< folded headings and captions of tables
    std::map<std::string, std::string, std::less<>> answers;         ///< "PID-3 usage", what the spec is to say

    friend bool operator==(const ImportTemplate&, const ImportTemplate&) = default;
};

/// `file` is the name that errors carry.
[[nodiscard]] Result<ImportTemplate> readImportTemplate(std::string_view text, const std::string& file);
/// Reads back equal.
[[nodiscard]] std::string writeImportTemplate(const ImportTemplate& made);

}  // namespace plumb::spec
