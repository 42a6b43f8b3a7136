// What checking a message against a spec found: data, not errors.
#pragma once

#include "base/bytes.h"
#include "base/error.h"
#include "hl7/field_path.h"
#include "spec/spec_document.h"

#include <cstdint>
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

/// Number of a rule in its RuleSet.
using RuleNumber = std::uint32_t;

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
