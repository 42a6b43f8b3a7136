// What the operators mean once both sides are known: one answer for filters and for the expressions of specs.
#pragma once

#include "base/ascii.h"
#include "query/filter_ast.h"

#include <compare>
#include <string_view>

namespace plumb::query {

/// Whether two values that stand in this order answer `op`, one of = < <= > >=.
[[nodiscard]] inline bool inOrder(Operator op, std::strong_ordering order) {
    if (std::is_eq(order)) {
        return op == Operator::Equal || op == Operator::LessEqual || op == Operator::GreaterEqual;
    }
    return std::is_lt(order) ? op == Operator::Less || op == Operator::LessEqual
                             : op == Operator::Greater || op == Operator::GreaterEqual;
}

/// Whether `text` starts or ends with `value`, or for any other operator is equal to it.
[[nodiscard]] inline bool textHolds(Operator op, std::string_view text, std::string_view value, bool caseBlind) {
    if (op == Operator::StartsWith) {
        text = text.substr(0, value.size());
    } else if (op == Operator::EndsWith && text.size() > value.size()) {
        text.remove_prefix(text.size() - value.size());
    }
    return equalTexts(text, value, caseBlind);
}

}  // namespace plumb::query
