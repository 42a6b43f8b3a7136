// The rules of a check as its report lists them: those that found nothing too, and why some were not applied.
#pragma once

#include "check/collector.h"
#include "check/rules_by_version.h"
#include "report/document.h"

#include <string>
#include <vector>

namespace plumb::reports {

using GroupLists = std::vector<const std::vector<check::FindingGroup>*>;

struct RuleListOptions {
    bool lints = true;                ///< they were looked at
    std::vector<std::string> wanted;  ///< only these were asked for; empty: all
};

/// "statement.broken:has-hospital"; the code alone where the rule has no id.
[[nodiscard]] std::string ruleId(const check::FindingGroup& group);

/// Every kind of rule and every statement of the spec, then what else found something.
void addRules(report::Document& document, const check::RuleSets& rules, const check::FindingCollector& found,
              const GroupLists& groups, const RuleListOptions& options);

}  // namespace plumb::reports
