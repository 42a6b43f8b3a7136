#include "check/rule_kind.h"

#include <array>

namespace plumb::check {
namespace {

constexpr std::array<RuleKindInfo, kRuleKinds> kKindRows{{
#define PLUMB_RULE(name, code, category, classification, message)                                                      \
    {code, Category::category, Classification::classification, MessageId::message},
#include "check/rules.def"
#undef PLUMB_RULE
}};

}  // namespace

const RuleKindInfo& info(RuleKind kind) {
    return kKindRows[static_cast<std::size_t>(kind)];
}

std::optional<RuleKind> findRuleKind(std::string_view code) {
    for (std::size_t i = 0; i < kRuleKinds; ++i) {
        if (kKindRows[i].code == code) {
            return static_cast<RuleKind>(i);
        }
    }
    return std::nullopt;
}

}  // namespace plumb::check
