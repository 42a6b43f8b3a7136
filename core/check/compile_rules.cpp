// Conditions, statements, value sets: what rules name.
#include "check/plan_compiler.h"

namespace plumb::check {

std::shared_ptr<const Condition> PlanCompiler::condition(const spec::Rule& rule, ConditionPlace place,
                                                         SubjectNumber subject) {
    if (rule.text.empty()) {
        return nullptr;
    }
    Result<std::shared_ptr<const Condition>> made = Condition::compile(rule.text, place, m_spec);
    if (!made) {
        fault(RuleKind::UnreadableRule, subject, made.error().render());
        return nullptr;
    }
    return *made;
}

std::vector<StatementPlan> PlanCompiler::statements(const std::vector<spec::Statement>& statements,
                                                    ConditionPlace place, const std::string& path) {
    std::vector<StatementPlan> plans;
    for (const spec::Statement& statement : statements) {
        Subject subject;
        subject.path = path;
        subject.id = statement.id;
        subject.text = statement.text;
        subject.place = statement.place;
        subject.own = parseClassification(statement.classification).value_or(Classification::Off);
        if (subject.text.empty()) {
            subject.text = Condition::describe(statement.rule.text);
        }
        const SubjectNumber number = addSubject(std::move(subject));
        if (std::shared_ptr<const Condition> rule = condition(statement.rule, place, number)) {
            plans.push_back({std::move(rule), number, statement.should});
        }
    }
    return plans;
}

std::vector<OrderIndifferentPlan> PlanCompiler::orderIndifferent(const std::vector<spec::OrderIndifferent>& rules,
                                                                 ConditionPlace place, const std::string& path) {
    std::vector<OrderIndifferentPlan> plans;
    for (const spec::OrderIndifferent& rule : rules) {
        OrderIndifferentPlan plan;
        plan.closed = rule.closed;
        Subject whole;
        whole.path = path;
        whole.id = rule.id;
        whole.text = rule.text;
        whole.place = rule.place;
        whole.own = rule.should ? Classification::Warning : Classification::Off;
        plan.subject = addSubject(std::move(whole));
        Result<std::shared_ptr<const Places>> places = Places::compile(rule.context, place, m_spec);
        if (!places) {
            fault(RuleKind::UnreadableRule, plan.subject, places.error().render());
            continue;
        }
        plan.places = *places;
        for (const spec::OrderIndifferent::Pattern& pattern : rule.patterns) {
            Subject subject;
            subject.path = path;
            subject.id = pattern.id;
            subject.text = pattern.text.empty() ? Condition::describe(pattern.rule.text) : pattern.text;
            subject.place = pattern.rule.place;
            subject.own = pattern.should || rule.should ? Classification::Warning : Classification::Off;
            const SubjectNumber number = addSubject(std::move(subject));
            // What a pattern says is asked of each occurrence of what repeats.
            const ConditionPlace at = place == ConditionPlace::Group ? ConditionPlace::Group : ConditionPlace::Element;
            if (std::shared_ptr<const Condition> made = condition(pattern.rule, at, number)) {
                plan.patterns.push_back({std::move(made), pattern.cardinality.min.value_or(0),
                                         pattern.cardinality.max.value_or(hl7::kUnbounded), number});
            }
        }
        plans.push_back(std::move(plan));
    }
    return plans;
}

const PlanCompiler::Codes& PlanCompiler::codes(std::string_view id) {
    if (const auto found = m_codes.find(id); found != m_codes.end()) {
        return found->second;
    }
    Codes& made = m_codes[std::string(id)];
    made.set = m_spec.valueSet(id);
    if (made.set.set.id.empty()) {
        made.set.set.id = id;
    }
    made.table = std::make_unique<const CodeTable>(made.set.set);
    made.set.set.codes.clear();
    return made;
}

std::optional<RuleKind> PlanCompiler::unknownCodeKind(const spec::MergedValueSet& set, spec::Strength strength,
                                                      bool fromStandard) const {
    RuleKind kind = RuleKind::NotInSet;
    if (fromStandard) {
        kind = set.kind == dictionary::TableKind::Hl7Defined ? RuleKind::NotInStandardTable : RuleKind::NotInUserTable;
    } else if (strength == spec::Strength::Suggested) {
        kind = RuleKind::NotInSuggested;
    } else if (strength == spec::Strength::Unspecified) {
        kind = RuleKind::NotInUnspecified;
    } else if (set.set.extensibility == spec::ValueSet::Extensibility::Open) {
        kind = RuleKind::NotInOpenSet;
    }
    return wants(kind) || !fromStandard ? std::optional(kind) : std::nullopt;
}

}  // namespace plumb::check
