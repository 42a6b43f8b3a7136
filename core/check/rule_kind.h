// The closed list of kinds of rules (rules.def): what is checked, under which code it is known, and how it is
// classified when nobody says otherwise. A rule is a kind about a subject: "usage.required-missing" about PID-3.
#pragma once

#include "check/finding.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace plumb::check {

enum class RuleKind : std::uint8_t {
#define PLUMB_RULE(name, code, category, classification, message) name,
#include "check/rules.def"
#undef PLUMB_RULE
    Count
};

inline constexpr std::size_t kRuleKinds = static_cast<std::size_t>(RuleKind::Count);

struct RuleKindInfo {
    std::string_view code;
    Category category = Category::Usage;
    Classification classification = Classification::Error;
    MessageId message = MessageId::None;
};

[[nodiscard]] const RuleKindInfo& info(RuleKind kind);
[[nodiscard]] std::optional<RuleKind> findRuleKind(std::string_view code);

}  // namespace plumb::check
