// Holds what an import took against the truth of tests/corpus/spec-documents.
#pragma once

#include "spec/importing/import_document.h"

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace plumb::spec::test {

/// Path and property, and the value: "PID-3", "usage" -> "R", as the README of the corpus has them.
using Statements = std::map<std::pair<std::string, std::string>, std::string>;

/// What a spec says.
[[nodiscard]] Statements statementsOf(const SpecDocument& spec);

struct CorpusScore {
    std::size_t facts = 0, right = 0, doubtful = 0;
    std::vector<std::string> missing, wrong;  ///< for people: path, property, what is said and what is true
};

/// `truth` is the text of a file NAME.truth.json.
[[nodiscard]] CorpusScore scoreOf(const ImportedSpec& imported, const std::string& truth);

}  // namespace plumb::spec::test
