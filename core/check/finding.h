// What checking a message against a spec found: data, not errors.
#pragma once

#include "base/bytes.h"
#include "base/error.h"
#include "hl7/field_path.h"
#include "spec/spec_document.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::check {

enum class Category : std::uint8_t {
    Usage,        ///< a required element is missing, one that is not supported is there
    Cardinality,  ///< too many or too few
    Length,
    Type,    ///< the value is not of its type: more components than it has, a number that is none
    Format,  ///< it is of its type but not of the format or pattern
    ValueSet,
    Unexpected,  ///< a segment, field or component that the spec does not have
    Order,
    Predicate,  ///< the usage that a condition chose is broken
    Statement,
    CoConstraint,
    Slicing,
    Encoding,  ///< delimiters, escapes, character sets
    BatchCount,
    Lint,       ///< needs no spec: habits that break interfaces
    SpecError,  ///< the spec itself cannot be applied
};

enum class Classification : std::uint8_t { Error, Warning, Alert, Information, Affirmative, SpecError, Off };

/// "usage", "value-set" ...; "error", "spec-error" ...
[[nodiscard]] std::string_view categoryName(Category category);
[[nodiscard]] std::string_view classificationName(Classification classification);
[[nodiscard]] std::optional<Category> parseCategory(std::string_view name);
[[nodiscard]] std::optional<Classification> parseClassification(std::string_view name);

/// Number of a rule in its RuleSet. The same rule may have another number in another run: what stays is its code,
/// subject and place.
using RuleNumber = std::uint32_t;

/// A finding as it is made while messages fly by: numbers and borrowed names, no memory of its own.
/// RuleSet::describe() makes a Finding of it.
struct Detection {
    RuleNumber rule = 0;
    Classification classification = Classification::Error;
    hl7::FieldPath path;
    ByteRange range;
    std::uint32_t found = 0, allowed = 0;
    std::string_view detail;  ///< lives as long as the rule set and the bytes of the message
};

struct Finding {
    RuleNumber rule = 0;
    Category category = Category::Usage;
    Classification classification = Classification::Error;
    MessageId message = MessageId::None;  ///< its sentence
    std::vector<std::string> arguments;   ///< names and numbers, never field values
    hl7::FieldPath path;
    ByteRange range;  ///< in the message; empty where something is missing: there it would stand
};

}  // namespace plumb::check
