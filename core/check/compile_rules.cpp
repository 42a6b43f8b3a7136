// Conditions, statements, value sets: what rules name.
#include "check/plan_compiler.h"

#include <algorithm>

namespace plumb::check {
namespace {

/// A rule for people who read findings.
std::string inWords(const spec::Rule& rule) {
    const Result<spec::Expression> expression = spec::parseExpression(rule.text);
    return expression ? spec::describeExpression(*expression) : rule.text;
}

/// A path where every place is meant: selectors left out have become All.
ProgramPath everyPlace(spec::ContextPath path) {
    ProgramPath every;
    const auto all = [](hl7::Selector& selector) {
        if (selector.kind == hl7::Selector::Kind::Default) {
            selector.kind = hl7::Selector::Kind::All;
        }
    };
    every.mayBeOwn = path.steps.size() == 1 && path.steps.front().instance.kind == hl7::Selector::Kind::Default;
    for (spec::PathStep& step : path.steps) {
        all(step.instance);
    }
    all(path.repetition);
    every.path = std::move(path);
    return every;
}

}  // namespace

std::shared_ptr<const ExpressionProgram> PlanCompiler::condition(const spec::Rule& rule, SubjectNumber subject) {
    if (rule.text.empty()) {
        return nullptr;
    }
    Result<spec::Expression> expression = spec::parseExpression(rule.text);
    if (!expression) {
        fault(RuleKind::UnreadableRule, subject, expression.error().render());
        return nullptr;
    }
    return ExpressionProgram::compile(std::move(*expression), this);
}

std::optional<std::uint32_t> PlanCompiler::find(std::string_view name) const {
    // Called while a rule is compiled, under the lock of whoever compiles.
    return const_cast<PlanCompiler*>(this)->numberOfSet(name);
}

std::optional<std::uint32_t> PlanCompiler::numberOfSet(std::string_view name) {
    const Codes& found = codes(name);
    if (!found.set.known) {
        return std::nullopt;
    }
    const auto end = m_namedSets.begin() + static_cast<std::ptrdiff_t>(m_namedSetCount);
    const auto at = std::find(m_namedSets.begin(), end, found.table.get());
    if (at == end) {
        if (m_namedSetCount == kMostNamedSets) {
            return std::nullopt;
        }
        *at = found.table.get();
        ++m_namedSetCount;
    }
    return static_cast<std::uint32_t>(at - m_namedSets.begin());
}

Membership PlanCompiler::contains(std::uint32_t set, std::string_view code) const {
    const CodeTable& table = *m_namedSets[set];
    if (table.empty()) {
        return Membership::Unknown;
    }
    const CodeTable::Answer answer = table.find(code);
    if (answer == CodeTable::Answer::Unknown && !table.unusable().empty()) {
        return Membership::Unknown;
    }
    return answer == CodeTable::Answer::Known || answer == CodeTable::Answer::Permitted ? Membership::Yes
                                                                                        : Membership::No;
}

std::vector<StatementPlan> PlanCompiler::statements(const std::vector<spec::Statement>& statements,
                                                    const std::string& path) {
    std::vector<StatementPlan> plans;
    for (const spec::Statement& statement : statements) {
        Subject subject;
        subject.path = path;
        subject.id = statement.id;
        subject.text = statement.text;
        subject.place = statement.place;
        subject.own = parseClassification(statement.classification).value_or(Classification::Off);
        if (subject.text.empty()) {
            subject.text = inWords(statement.rule);
        }
        const SubjectNumber number = addSubject(std::move(subject));
        if (std::shared_ptr<const ExpressionProgram> rule = condition(statement.rule, number)) {
            plans.push_back({std::move(rule), number, statement.should});
        }
    }
    return plans;
}

std::vector<OrderIndifferentPlan> PlanCompiler::orderIndifferent(const std::vector<spec::OrderIndifferent>& rules,
                                                                 const std::string& path) {
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
        Result<spec::ContextPath> places = spec::parseContextPath(rule.context);
        if (!places) {
            fault(RuleKind::UnreadableRule, plan.subject, places.error().render());
            continue;
        }
        plan.places = everyPlace(std::move(*places));
        for (const spec::OrderIndifferent::Pattern& pattern : rule.patterns) {
            Subject subject;
            subject.path = path;
            subject.id = pattern.id;
            subject.text = pattern.text.empty() ? inWords(pattern.rule) : pattern.text;
            subject.place = pattern.rule.place;
            subject.own = pattern.should || rule.should ? Classification::Warning : Classification::Off;
            const SubjectNumber number = addSubject(std::move(subject));
            std::shared_ptr<const ExpressionProgram> made = condition(pattern.rule, number);
            if (!made) {
                plan.closed = false;  // it may take anything, so nothing is known of those behind it
                break;
            }
            plan.patterns.push_back({std::move(made), pattern.cardinality.min.value_or(0),
                                     pattern.cardinality.max.value_or(hl7::kUnbounded), number});
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
    if (!made.table->unusable().empty()) {
        Subject subject;
        subject.path = made.set.set.id;
        subject.place = made.set.set.place;
        fault(RuleKind::UnusablePattern, addSubject(std::move(subject)), made.table->unusable().front());
    }
    return made;
}

bool PlanCompiler::canBeAsked(const Codes& codes, SubjectNumber subject, const std::string& name) {
    const spec::ValueSet& set = codes.set.set;
    if (!codes.set.known) {
        fault(RuleKind::UnknownValueSet, subject, name);
        return false;
    }
    if (codes.table->empty() && codes.table->unusable().empty() && !codes.set.fromStandard && !set.unchecked &&
        set.content != spec::ValueSet::Content::Intensional) {
        fault(RuleKind::EmptyValueSet, subject, name);
    }
    return !codes.table->empty() && codes.table->unusable().empty();
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
