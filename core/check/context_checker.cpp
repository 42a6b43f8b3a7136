#include "check/context_checker.h"

#include "base/ascii.h"
#include "check/segment_checker.h"

#include <algorithm>

namespace plumb::check {
namespace {

using hl7::Element;
using hl7::FieldPath;
using spec::UsageCode;

bool mattersTo(const ConditionalElement& rule, bool present) {
    const UsageCode asked = present ? UsageCode::X : UsageCode::R;
    return rule.whenTrue == asked || rule.whenFalse == asked;
}

}  // namespace

ContextChecker::Place ContextChecker::placeOf(const ConditionScope& scope) const {
    if (scope.element.path.segment() != 0) {
        return {scope.element.path, scope.element.range};
    }
    const auto& segments = m_inspection.view().segments();
    std::uint32_t segment = scope.segment;
    if (segment == 0 && scope.groups != nullptr && scope.group < scope.groups->size() && scope.group != 0) {
        segment = (*scope.groups)[scope.group].first;
    }
    if (segment >= 1 && segment <= segments.size()) {
        return {FieldPath(segment), segments[segment - 1].range()};
    }
    return {};
}

bool ContextChecker::hasValue(const Element& element) const {
    return m_inspection.hasValue(static_cast<std::uint32_t>(element.range.begin),
                                 static_cast<std::uint32_t>(element.range.end()));
}

void ContextChecker::check(const MessagePlan& plan, const std::vector<const SegmentPlan*>& plans) {
    const std::vector<hl7::GroupOccurrence>& groups = m_inspection.groups();
    const ConditionScope whole = m_inspection.groupScope(0);
    statements(plan.statements, whole);
    orderIndifferent(plan.orderIndifferent, whole);
    for (std::uint32_t i = 0; i < groups.size(); ++i) {
        const NodePlan& node = plan.nodes[groups[i].node];
        if (!node.statements.empty() || !node.orderIndifferent.empty()) {
            const ConditionScope scope = m_inspection.groupScope(i);
            statements(node.statements, scope);
            orderIndifferent(node.orderIndifferent, scope);
        }
    }
    nodes(plan);
    for (const auto& table : plan.coConstraints) {
        m_coConstraints.check(*table);
    }
    for (std::uint32_t n = 1; n <= plans.size(); ++n) {
        if (plans[n - 1] != nullptr && plans[n - 1]->asksForContext()) {
            segment(*plans[n - 1], n);
        }
    }
}

void ContextChecker::statements(const std::vector<StatementPlan>& statements, const ConditionScope& scope) {
    for (const StatementPlan& statement : statements) {
        const Truth truth = statement.rule->holds(scope);
        if (truth == Truth::Undecided) {
            m_inspection.undecided(statement.subject);
        } else if (truth == Truth::True) {
            if (m_inspection.rules().options().affirmative) {
                const Place place = placeOf(scope);
                m_inspection.report(RuleKind::StatementHeld, statement.subject, place.path, place.range);
            }
        } else {
            const Place place = placeOf(scope);
            m_inspection.report(statement.should ? RuleKind::StatementShouldBroken : RuleKind::StatementBroken,
                                statement.subject, place.path, place.range);
        }
    }
}

void ContextChecker::orderIndifferent(const std::vector<OrderIndifferentPlan>& rules, const ConditionScope& scope) {
    for (const OrderIndifferentPlan& rule : rules) {
        m_places.clear();
        rule.places->find(scope, m_places);
        m_counts.assign(rule.patterns.size(), 0);
        for (const ConditionScope& place : m_places) {
            bool taken = false;
            for (std::size_t i = 0; i < rule.patterns.size() && !taken; ++i) {
                const Truth truth = rule.patterns[i].rule->holds(place);
                if (truth == Truth::Undecided) {
                    m_inspection.undecided(rule.patterns[i].subject);
                }
                taken = truth == Truth::True;
                m_counts[i] += taken ? 1 : 0;
            }
            if (!taken && rule.closed) {
                const Place at = placeOf(place);
                m_inspection.report(RuleKind::PatternNone, rule.subject, at.path, at.range);
            }
        }
        const Place at = placeOf(scope);
        for (std::size_t i = 0; i < rule.patterns.size(); ++i) {
            const PatternPlan& pattern = rule.patterns[i];
            if (m_counts[i] < pattern.min) {
                m_inspection.report(RuleKind::PatternTooFew, pattern.subject, at.path, at.range, m_counts[i],
                                    pattern.min);
            } else if (m_counts[i] > pattern.max) {
                m_inspection.report(RuleKind::PatternTooMany, pattern.subject, at.path, at.range, m_counts[i],
                                    pattern.max);
            }
        }
    }
}

/// Groups and segments whose usage a condition chooses, in every occurrence of the group around them.
void ContextChecker::nodes(const MessagePlan& plan) {
    const std::vector<hl7::GroupOccurrence>& groups = m_inspection.groups();
    const auto& placed = m_inspection.overlay().placed();
    const auto& nodes = plan.grammar->nodes();
    for (hl7::NodeNumber number = 1; number < plan.nodes.size(); ++number) {
        if (plan.nodes[number].conditional.empty()) {
            continue;
        }
        const ConditionalElement& rule = plan.nodes[number].conditional.front();
        hl7::NodeNumber around = nodes[number].parent;
        while (around != 0 && nodes[around].kind == hl7::GrammarNode::Kind::Choice) {
            around = nodes[around].parent;
        }
        for (std::uint32_t i = 0; i < groups.size(); ++i) {
            if (groups[i].node != around) {
                continue;
            }
            std::uint32_t first = 0, before = groups[i].last + 1;
            for (std::uint32_t n = groups[i].first; n <= groups[i].last && n <= placed.size() && first == 0; ++n) {
                const hl7::NodeNumber node = placed[n - 1].node;
                if (node == hl7::kNoNode) {
                    continue;
                }
                if (node >= number && node < nodes[number].end) {
                    first = n;
                } else if (node >= nodes[number].end) {
                    before = std::min(before, n);
                }
            }
            if (!mattersTo(rule, first != 0)) {
                continue;
            }
            const Truth truth = rule.condition->holds(m_inspection.groupScope(i));
            if (truth == Truth::Undecided) {
                m_inspection.undecided(rule.subject);
                continue;
            }
            const UsageCode usage = truth == Truth::True ? rule.whenTrue : rule.whenFalse;
            const auto& segments = m_inspection.view().segments();
            if (first == 0 && usage == UsageCode::R) {
                const bool atEnd = before > segments.size();
                const std::uint64_t at = atEnd ? m_inspection.bytes().size() : segments[before - 1].begin;
                m_inspection.report(RuleKind::PredicateMissing, rule.subject, FieldPath(), {at, 0});
            } else if (first != 0 && usage == UsageCode::X) {
                m_inspection.report(RuleKind::PredicatePresent, rule.subject, FieldPath(first),
                                    segments[first - 1].range());
            }
        }
    }
}

void ContextChecker::segment(const SegmentPlan& plan, std::uint32_t segment) {
    const ConditionScope scope = m_inspection.scope(segment);
    for (const ConditionalElement& rule : plan.conditionals) {
        usage(rule, scope, m_inspection.view().at(FieldPath(segment, rule.number)));
    }
    statements(plan.statements, scope);
    orderIndifferent(plan.orderIndifferent, scope);
    if (plan.valueStatements) {
        values(plan, segment);
    }
}

void ContextChecker::usage(const ConditionalElement& rule, const ConditionScope& scope, const Element& element) {
    const bool present = hasValue(element);
    if (!mattersTo(rule, present) && element.presence != hl7::Presence::Null) {
        return;
    }
    const Truth truth = rule.condition->holds(scope);
    if (truth == Truth::Undecided) {
        m_inspection.undecided(rule.subject);
        return;
    }
    const UsageCode usage = truth == Truth::True ? rule.whenTrue : rule.whenFalse;
    if (usage == UsageCode::R && !present) {
        m_inspection.report(RuleKind::PredicateMissing, rule.subject, element.path, element.range);
    } else if (usage == UsageCode::R && element.presence == hl7::Presence::Null) {
        m_inspection.report(RuleKind::NullForRequired, rule.subject, element.path, element.range);
    } else if (usage == UsageCode::X && present) {
        m_inspection.report(RuleKind::PredicatePresent, rule.subject, element.path, element.range);
    }
}

/// Statements and conditions that types say, for every value of such a type.
void ContextChecker::values(const SegmentPlan& plan, std::uint32_t segment) {
    const hl7::MessageView& view = m_inspection.view();
    for (std::uint32_t number = 1; number < plan.elements.size(); ++number) {
        const ElementPlan& element = plan.elements[number];
        const TypePlan* type = element.type;
        for (const DynamicPlan& dynamic : plan.dynamic) {
            if (dynamic.field == number) {
                const auto* found = SegmentChecker::caseOf(
                    dynamic, view.raw(FieldPath(segment, dynamic.reference, 1, std::max(1u, dynamic.referenceComponent))),
                    dynamic.second == 0
                        ? std::string_view{}
                        : view.raw(FieldPath(segment, dynamic.second, 1, std::max(1u, dynamic.secondComponent))));
                type = found != nullptr ? found->type : type;
            }
        }
        if (type == nullptr) {
            continue;
        }
        const FieldPath field(segment, number);
        const std::uint32_t count = view.childCount(field);
        for (std::uint32_t n = 1; n <= count; ++n) {
            value(*type, segment, view.at(field.child(n)));
        }
    }
}

void ContextChecker::value(const TypePlan& type, std::uint32_t segment, const Element& element) {
    if (!hasValue(element) || element.presence == hl7::Presence::Null) {
        return;
    }
    const hl7::MessageView& view = m_inspection.view();
    if (!type.statements.empty() || !type.conditionals.empty()) {
        const ConditionScope scope = m_inspection.scope(segment, element);
        statements(type.statements, scope);
        for (const ConditionalElement& rule : type.conditionals) {
            usage(rule, scope, view.within(element, element.path.child(rule.number)));
        }
    }
    if (element.path.level() != hl7::Level::Repetition) {
        return;
    }
    for (std::uint32_t number = 1; number < type.elements.size(); ++number) {
        const TypePlan* inner = type.elements[number].type;
        if (inner != nullptr && (!inner->statements.empty() || !inner->conditionals.empty())) {
            value(*inner, segment, view.within(element, element.path.child(number)));
        }
    }
}

void ContextChecker::slice(const MessagePlan& plan, std::vector<const SegmentPlan*>& plans) {
    const std::vector<hl7::GroupOccurrence>& groups = m_inspection.groups();
    const hl7::MessageView& view = m_inspection.view();
    for (std::uint32_t i = 0; i < groups.size(); ++i) {
        const std::vector<SlicePlan>& slices = plan.nodes[groups[i].node].slices;
        if (slices.empty()) {
            continue;
        }
        m_counts.assign(slices.size(), 0);
        std::uint32_t occurrence = 0;
        for (std::uint32_t n = groups[i].first; n <= groups[i].last && n <= plans.size(); ++n) {
            if (m_inspection.groupOf(n) != i || !equalCaseBlind(view.segmentId(n), slices.front().segmentId)) {
                continue;
            }
            ++occurrence;
            for (std::size_t s = 0; s < slices.size(); ++s) {
                bool takes = slices[s].occurrence == occurrence;
                if (slices[s].occurrence == 0) {
                    const Truth truth = slices[s].when->holds(m_inspection.scope(n));
                    if (truth == Truth::Undecided) {
                        m_inspection.undecided(slices[s].subject);
                    }
                    takes = truth == Truth::True;
                }
                if (takes) {
                    ++m_counts[s];
                    plans[n - 1] = slices[s].segment != nullptr ? slices[s].segment : plans[n - 1];
                    break;
                }
            }
        }
        for (std::size_t s = 0; s < slices.size(); ++s) {
            const ByteRange where = view.segments()[groups[i].first - 1].range();
            if (m_counts[s] < slices[s].min) {
                m_inspection.report(RuleKind::SliceTooFew, slices[s].subject, FieldPath(groups[i].first), where,
                                    m_counts[s], slices[s].min);
            } else if (m_counts[s] > slices[s].max) {
                m_inspection.report(RuleKind::SliceTooMany, slices[s].subject, FieldPath(groups[i].first), where,
                                    m_counts[s], slices[s].max);
            }
        }
    }
}

}  // namespace plumb::check
