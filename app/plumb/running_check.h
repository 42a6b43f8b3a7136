// A checker with the rules it holds messages against.
#pragma once

#include "check/checker.h"
#include "check/rule_set.h"

namespace plumb::cli {

struct RunningCheck {
    explicit RunningCheck(const check::RuleSet& set)
        : rules(set)
        , checker(set) {}

    const check::RuleSet& rules;
    check::Checker checker;
};

}  // namespace plumb::cli
