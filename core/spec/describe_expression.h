// Expressions as sentences, in the manner of the pseudo-language of HL7's own conformance statements. The words are
// templates, so that another language can say them in its own order.
#pragma once

#include "spec/expression.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace plumb::spec {

/// What a template is in another language, with the same {0}, {1} ...
using Phrasing = std::function<std::string(std::string_view english)>;

/// Begins as a sentence does in English; another language sees to its own first letter.
[[nodiscard]] std::string describeExpression(const Expression& expression, const Phrasing& phrasing);

/// All templates, in English.
[[nodiscard]] std::span<const std::string_view> expressionPhrases();

}  // namespace plumb::spec
