// What is wrong or doubtful in a spec, with its place and how to mend it.
#pragma once

#include "base/error.h"
#include "spec/spec_document.h"

#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

enum class LintLevel : std::uint8_t { Error, Warning, Hint };

[[nodiscard]] std::string_view lintLevelName(LintLevel level);

struct LintNote {
    LintLevel level = LintLevel::Error;
    std::string file;
    Place place;
    Note note;  ///< id and arguments; the sentence says what to write instead
};

/// Names that nothing defines, numbers twice, cardinalities that contradict usages, expressions that cannot be read ...
/// `below` is what the document extends, laid together: its names are known, and what it requires may not be relaxed.
/// Without it, a document that extends others is not blamed for names that may be theirs.
[[nodiscard]] std::vector<LintNote> lint(const SpecDocument& document, const SpecDocument* below = nullptr);

}  // namespace plumb::spec
