// The words of the expression language that are not those of filters.
#pragma once

#include "hl7/hl7_time.h"
#include "query/filter_ast.h"
#include "spec/expression.h"

#include <optional>
#include <string_view>

namespace plumb::spec {

[[nodiscard]] std::optional<query::Function> functionNamed(std::string_view word);
[[nodiscard]] std::optional<query::PresenceTest> presenceNamed(std::string_view word);
[[nodiscard]] std::optional<query::Quantifier> quantifierNamed(std::string_view word);

/// "pass", "fail", "undecided"; empty for Unsaid.
[[nodiscard]] std::string_view whenAbsentWord(WhenAbsent whenAbsent);
[[nodiscard]] std::optional<WhenAbsent> whenAbsentNamed(std::string_view word);

/// "R", "S", "U"; empty for Unsaid.
[[nodiscard]] std::string_view strengthLetter(Strength strength);
[[nodiscard]] std::optional<Strength> strengthOfLetter(std::string_view letter);

/// Words that cannot stand for themselves as a value.
[[nodiscard]] bool isReservedWord(std::string_view word);

/// Whether a bare word is a path and not a text: it starts with a full stop, or as `NAME/` or `PID-3` do.
[[nodiscard]] bool readsAsPath(std::string_view word);
/// Whether a text may stand without quotes.
[[nodiscard]] bool isBareValue(std::string_view text);

/// One past the bracket that closes the selector which begins at `at`, or npos.
[[nodiscard]] std::size_t selectorEnd(std::string_view text, std::size_t at);

}  // namespace plumb::spec
