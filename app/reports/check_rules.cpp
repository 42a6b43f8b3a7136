#include "reports/check_rules.h"

#include "check/named_rules.h"
#include "check/rule_kind.h"
#include "reports/check_rows.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace plumb::reports {
namespace {

using check::Classification;
using check::FindingGroup;

class RuleList {
public:
    RuleList(report::Document& document, const check::RuleSets& rules, const check::FindingCollector& found,
             const GroupLists& groups, const RuleListOptions& options)
        : m_document(document)
        , m_sets(rules.made())
        , m_groups(groups)
        , m_options(options) {
        for (const auto& [type, count] : found.types()) {
            m_messagesThere.insert(count.messageSpec);
        }
        for (const check::RuleSet* set : m_sets) {
            for (const check::Finding& error : set->specErrors()) {
                m_faults.emplace(set->rule(error.rule).id, Note{error.message, error.arguments}.render());
            }
        }
        for (const std::vector<FindingGroup>* list : groups) {
            for (const FindingGroup& group : *list) {
                if (group.classification == Classification::SpecError) {
                    m_faults.emplace(group.id, group.sentence);
                }
            }
        }
    }

    void add() {
        for (std::size_t n = 0; n < check::kRuleKinds; ++n) {
            addKind(static_cast<check::RuleKind>(n));
        }
        for (const check::RuleSet* set : m_sets) {
            for (const check::NamedRule& rule : check::namedRules(set->spec().document())) {
                if (rule.kind == check::NamedRule::Kind::Statement) {
                    addStatement(*set, rule);
                }
            }
        }
        for (const std::vector<FindingGroup>* list : m_groups) {
            for (const FindingGroup& group : *list) {
                addFound(group);
            }
        }
    }

private:
    [[nodiscard]] bool isWanted(const check::Rule& rule) const {
        return m_options.wanted.empty() ||
               std::any_of(m_options.wanted.begin(), m_options.wanted.end(),
                           [&](const std::string& name) { return check::names(name, rule); });
    }

    void addKind(check::RuleKind kind) {
        const check::RuleKindInfo& about = check::info(kind);
        check::Rule asked;
        asked.code = about.code;
        asked.category = about.category;
        report::Rule rule;
        rule.id = rule.name = about.code;
        rule.category = check::categoryName(about.category);
        rule.severity = severityOf(about.classification);
        if (about.category == check::Category::Lint && !m_options.lints) {
            rule.skipped = "--no-lints leaves it out.";
        } else if (!isWanted(asked)) {
            rule.skipped = "--rule leaves it out.";
        } else if (std::none_of(m_sets.begin(), m_sets.end(),
                                [kind](const check::RuleSet* set) { return set->classifier().mayFire(kind); })) {
            rule.skipped = "It is off; --severity turns it on.";
        }
        add(std::move(rule));
    }

    void addStatement(const check::RuleSet& set, const check::NamedRule& said) {
        const check::RuleKind kind = said.broken();
        const check::RuleKindInfo& about = check::info(kind);
        const Classification worth = set.classifier().of(kind, said.path, said.id, said.own);
        check::Rule asked;
        asked.code = about.code;
        asked.id = said.id;
        asked.category = about.category;
        report::Rule rule;
        rule.id = std::string(about.code) + ':' + said.id;
        rule.name = said.id;
        rule.category = check::categoryName(about.category);
        rule.description = said.text;
        rule.severity = severityOf(worth);
        if (!isWanted(asked)) {
            rule.skipped = "--rule leaves it out.";
        } else if (worth == Classification::Off) {
            rule.skipped = "It is off; --severity turns it on.";
        } else if (const auto fault = m_faults.find(said.id); fault != m_faults.end()) {
            rule.skipped = fault->second;
        } else if (!said.message.empty() && m_messagesThere.count(said.message) == 0) {
            rule.skipped = "No message came that it is about.";
        }
        add(std::move(rule));
    }

    void addFound(const FindingGroup& group) {
        report::Rule rule;
        rule.id = ruleId(group);
        rule.name = group.id.empty() ? group.code : group.id;
        rule.category = check::categoryName(group.category);
        rule.severity = severityOf(group.classification);
        add(std::move(rule));
    }

    /// Once each; a statement that is said of several messages was applied when it was for one of them.
    void add(report::Rule rule) {
        const auto [at, isNew] = m_known.emplace(rule.id, m_document.rules.size());
        if (isNew) {
            m_document.rules.push_back(std::move(rule));
        } else if (rule.skipped.empty()) {
            m_document.rules[at->second].skipped.clear();
        }
    }

    report::Document& m_document;
    std::vector<const check::RuleSet*> m_sets;
    const GroupLists& m_groups;
    const RuleListOptions& m_options;
    std::set<std::string, std::less<>> m_messagesThere;  ///< by the ids of their specs
    std::map<std::string, std::string, std::less<>> m_faults;
    std::map<std::string, std::size_t, std::less<>> m_known;
};

}  // namespace

std::string ruleId(const FindingGroup& group) {
    return group.id.empty() ? group.code : group.code + ':' + group.id;
}

void addRules(report::Document& document, const check::RuleSets& rules, const check::FindingCollector& found,
              const GroupLists& groups, const RuleListOptions& options) {
    RuleList(document, rules, found, groups, options).add();
}

}  // namespace plumb::reports
