// What is wrong or doubtful in a spec, with its place and how to mend it.
#pragma once

#include "base/error.h"
#include "spec/spec_document.h"

#include <string>
#include <vector>

namespace plumb::spec {

enum class LintLevel : std::uint8_t { Error, Warning, Hint };

struct LintNote {
    LintLevel level = LintLevel::Error;
    std::string file;
    Place place;
    Note note;  ///< id and arguments; the sentence says what to write instead
};

/// Looks at the document alone: names that nothing defines, numbers twice, cardinalities that contradict usages,
/// expressions that cannot be read ...
[[nodiscard]] std::vector<LintNote> lint(const SpecDocument& document);

}  // namespace plumb::spec
