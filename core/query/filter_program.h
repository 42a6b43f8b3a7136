// A filter made ready to be evaluated: paths prepared for the ways they are resolved, expressions and literals
// compiled, numbers and times read.
#pragma once

#include "base/result.h"
#include "hl7/hl7_time.h"
#include "hl7/quick_field.h"
#include "query/decimal.h"
#include "query/filter.h"
#include "query/filter_ast.h"
#include "query/literal_searcher.h"
#include "query/regex.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plumb::query {

enum class Comparison : std::uint8_t { Text, Number, Time, Version, Regex, Search };

/// A condition on its own (Compare or Presence).
struct FilterCondition {
    hl7::PathPattern path;
    std::optional<hl7::QuickField> quick;
    bool hasPath = false;
    bool many = false;
    // Within a group the segment selector counts in the group, so all candidates are resolved and then chosen from.
    hl7::PathPattern groupSegments;
    hl7::PathPattern groupPath;
    std::uint32_t id = 0;  ///< its place in the scratch

    Comparison comparison = Comparison::Text;
    Regex regex;
    std::vector<LiteralSearcher> searchers;  ///< one a value, for contains
    bool plainValues = true;                 ///< all values are ASCII, so a text that is not cannot equal one
    std::optional<hl7::Hl7Time> time;
    std::optional<Decimal> number;  ///< a view into the node's value
    std::vector<std::uint32_t> version;
};

struct FilterStep {
    const FilterNode* node = nullptr;
    std::vector<FilterStep> operands;
    FilterCondition condition;
};

struct FilterProgram {
    FilterNode root;
    FilterStep first;
    std::uint32_t conditions = 0;
    bool acks = false;
    bool quick = true;
    std::optional<RequiredLiteral> literal;
    std::optional<LiteralSearcher> literalSearcher;

    /// Checks what the grammar cannot: values against operators, expressions, functions against subjects. `text` is
    /// what `root` was read from, for the columns of errors.
    [[nodiscard]] static Result<std::shared_ptr<const FilterProgram>> compile(FilterNode root, std::string_view text);
};

/// "2.5.1" as numbers; empty when it is none.
[[nodiscard]] std::vector<std::uint32_t> readVersion(std::string_view text);
[[nodiscard]] std::optional<hl7::Hl7Time> readFilterTime(std::string_view text);

}  // namespace plumb::query
