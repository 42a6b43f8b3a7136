// Where a finding is, as people and rules write it.
#pragma once

#include "check/rule_kind.h"
#include "hl7/message_view.h"

#include <string>

namespace plumb::check {

/// "PID-3.1": without occurrences, as classifications, waivers and groups of findings name places.
[[nodiscard]] std::string plainPath(const hl7::MessageView& message, hl7::FieldPath path);

/// Said of a place in the structure and not of a segment that is there.
[[nodiscard]] bool isStructural(RuleKind kind);

}  // namespace plumb::check
