// The checkers of one thread: one for each set of rules that its messages need.
#pragma once

#include "check/checker.h"
#include "check/rules_by_version.h"

#include <array>
#include <optional>

namespace plumb::check {

class RunningChecks {
public:
    struct One {
        explicit One(const RuleSet& set)
            : rules(set)
            , checker(set) {}

        const RuleSet& rules;
        Checker checker;
    };

    /// `rules` must outlive it.
    explicit RunningChecks(const RuleSets& rules)
        : m_rules(rules) {}

    [[nodiscard]] One& of(ByteView message) {
        const std::size_t set = m_rules.numberFor(message);
        if (!m_checks[set]) {
            m_checks[set].emplace(m_rules.set(set));
        }
        return *m_checks[set];
    }

private:
    const RuleSets& m_rules;
    std::array<std::optional<One>, RuleSets::kSets> m_checks;
};

}  // namespace plumb::check
