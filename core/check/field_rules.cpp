#include "check/field_rules.h"

#include "base/ascii.h"
#include "check/plan.h"
#include "check/quick_check.h"
#include "query/value_key.h"

#include <algorithm>

namespace plumb::check {
namespace {

using ExpressionKind = spec::Expression::Kind;
using spec::UsageCode;

constexpr std::size_t kLongestText = 7;  // then the key is the text itself

/// The number of the field that a path means as a whole, in the segment of the rule itself; 0: it means something else.
std::uint32_t ownField(const ProgramPath& path, const SegmentPlan& plan) {
    const spec::ContextPath& said = path.path;
    const bool field = path.mayBeOwn && path.single && said.repetition.kind == hl7::Selector::Kind::Default &&
                       said.component == 0 && said.subcomponent == 0 && equalCaseBlind(said.steps[0].name, plan.id);
    return field && said.field < std::min<std::size_t>(plan.elements.size(), QuickFields::kNumbers) ? said.field : 0;
}

}  // namespace

std::optional<FieldRules::Test> FieldRules::testOf(const ProgramNode& node, const SegmentPlan& plan) {
    const spec::Expression& said = *node.expression;
    if (node.undecidable != nullptr) {
        return std::nullopt;
    }
    if (said.kind == ExpressionKind::Not) {
        std::optional<Test> inner = testOf(node.operands[0], plan);
        if (inner) {
            inner->negated = !inner->negated;
        }
        return inner;
    }
    Test test;
    test.field = ownField(node.path, plan);
    if (test.field == 0 || said.quantifier != query::Quantifier::Default || said.times.min) {
        return std::nullopt;
    }
    if (said.kind == ExpressionKind::Presence) {
        return said.presence == query::PresenceTest::Valued && !said.negated ? std::optional(test) : std::nullopt;
    }
    if (said.kind != ExpressionKind::Compare || !node.plainValues || said.function != query::Function::None ||
        (said.op != query::Operator::Equal && said.op != query::Operator::In)) {
        return std::nullopt;
    }
    for (const ProgramValue& value : node.values) {
        if (value.kind != ProgramValue::Kind::Text || value.caseBlind || value.text.empty() ||
            value.text.size() > kLongestText) {
            return std::nullopt;
        }
        test.texts.push_back(query::keyOfValue(asBytes(value.text).data(), value.text.size(), value.text.size()));
    }
    test.negated = said.negated;
    return test.texts.empty() ? std::nullopt : std::optional(test);
}

std::optional<FieldRules::Rule> FieldRules::statementOf(const ProgramNode& node, const SegmentPlan& plan) {
    if (node.undecidable != nullptr) {
        return std::nullopt;
    }
    Rule rule;
    if (node.expression->kind != ExpressionKind::Implies) {
        rule.what = testOf(node, plan);
        return rule.what ? std::optional(rule) : std::nullopt;
    }
    // What follows may be any expression: it matters only where the condition holds.
    rule.given = testOf(node.operands[0], plan);
    rule.what = testOf(node.operands[1], plan);
    return rule.given ? std::optional(rule) : std::nullopt;
}

FieldRules::FieldRules(const SegmentPlan& plan)
    : m_usable(plan.asksForContext() && plan.orderIndifferent.empty() && !plan.valueStatements) {
    for (std::size_t i = 0; i < plan.conditionals.size() && m_usable; ++i) {
        const ConditionalElement& conditional = plan.conditionals[i];
        Rule rule;
        rule.given = testOf(conditional.condition->root(), plan);
        rule.field = conditional.number;
        rule.whenTrue = conditional.whenTrue;
        rule.whenFalse = conditional.whenFalse;
        m_usable = rule.given && rule.field < std::min<std::size_t>(plan.elements.size(), QuickFields::kNumbers);
        m_rules.push_back(std::move(rule));
    }
    for (std::size_t i = 0; i < plan.statements.size() && m_usable; ++i) {
        std::optional<Rule> rule = statementOf(plan.statements[i].rule->root(), plan);
        m_usable = rule.has_value();
        m_rules.push_back(std::move(rule).value_or(Rule{}));
    }
}

/// Yes: it holds a value, and not "".
FieldRules::Seen FieldRules::presenceOf(std::uint32_t field, const Place& place) {
    if ((place.fields.filled[field / 64] >> (field % 64) & 1) == 0) {
        return Seen::Absent;
    }
    const hl7::Delimiters& d = place.delimiters;
    const std::uint8_t first = place.message[place.fields.begins[field]];
    const bool unclear = first == '"' || first == d.component || first == d.repetition || first == d.subcomponent;
    return unclear ? Seen::Unclear : Seen::Yes;
}

/// Absent: there is no text to compare.
FieldRules::Seen FieldRules::ask(const Test& test, const Place& place) {
    const Seen presence = presenceOf(test.field, place);
    const auto answer = [&](bool holds) { return holds != test.negated ? Seen::Yes : Seen::No; };
    if (presence == Seen::Unclear || (presence == Seen::Absent && !test.texts.empty())) {
        return presence;
    }
    if (test.texts.empty()) {
        return answer(presence == Seen::Yes);
    }
    const std::uint32_t begin = place.fields.begins[test.field], size = place.fields.ends[test.field] - begin;
    if (size > PartMasks::kLongestPlain || !place.masks.plain(begin, size)) {
        return Seen::Unclear;
    }
    const std::uint64_t text = query::keyOfValue(place.message.data() + begin, size, place.message.size() - begin);
    return answer(size <= kLongestText && std::find(test.texts.begin(), test.texts.end(), text) != test.texts.end());
}

bool FieldRules::keeps(const Rule& rule, const Place& place) {
    Seen given = rule.given ? ask(*rule.given, place) : Seen::Yes;
    if (given == Seen::Absent) {
        // In a condition what is absent does not hold, and so is not what it is said not to be.
        given = rule.given->negated ? Seen::Yes : Seen::No;
    }
    if (given == Seen::Unclear) {
        return false;
    }
    if (rule.field != 0) {
        const Seen presence = presenceOf(rule.field, place);
        const UsageCode usage = given == Seen::Yes ? rule.whenTrue : rule.whenFalse;
        return presence == Seen::Yes ? usage != UsageCode::X : presence == Seen::Absent && usage != UsageCode::R;
    }
    if (given == Seen::No) {
        return true;
    }
    const Seen what = rule.what ? ask(*rule.what, place) : Seen::Unclear;
    return what == Seen::Yes || what == Seen::Absent;  // of what is absent a statement says nothing
}

bool FieldRules::keptBy(const QuickFields& fields, ByteView message, const PartMasks& masks,
                        const hl7::Delimiters& delimiters) const {
    const Place place{fields, message, masks, delimiters};
    return m_usable &&
           std::all_of(m_rules.begin(), m_rules.end(), [&](const Rule& rule) { return keeps(rule, place); });
}

}  // namespace plumb::check
