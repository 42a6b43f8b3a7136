// A proposed spec without what somebody does not want to take of it.
#pragma once

#include "spec/spec_document.h"

#include <set>
#include <string>
#include <string_view>

namespace plumb::spec::inference {

/// What can be left out, each with a key that stays the same when thresholds move.
[[nodiscard]] std::string messageKey(std::string_view message);
/// `path`: of nodes from the message on, "INSURANCE/IN1"; `nth` among those of the same path, from 0.
[[nodiscard]] std::string nodeKey(std::string_view message, std::string_view path, unsigned nth);
[[nodiscard]] std::string segmentKey(std::string_view segment);
/// Of a field or a component: "PID-3.5".
[[nodiscard]] std::string elementKey(std::string_view path);
[[nodiscard]] std::string conditionKey(std::string_view message, std::string_view path);
[[nodiscard]] std::string valueSetKey(std::string_view path);
[[nodiscard]] std::string codeKey(std::string_view path, std::string_view code);
[[nodiscard]] std::string constantKey(std::string_view path);
/// Of the identifiers of a field, by their type.
[[nodiscard]] std::string identifierKey(std::string_view path, std::string_view type);

using LeftOut = std::set<std::string, std::less<>>;

/// What hangs on what is left out goes as well: the codes of a field, a condition of it. A condition that is left out
/// leaves what was proposed without it: R where always filled, else RE.
[[nodiscard]] SpecDocument without(SpecDocument document, const LeftOut& leftOut);

}  // namespace plumb::spec::inference
