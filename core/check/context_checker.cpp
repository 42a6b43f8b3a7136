#include "check/context_checker.h"

#include "check/group_around.h"
#include "check/segment_checker.h"
#include "check/slices.h"

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

/// Where findings of a rule that stands at a place as a whole are told: the element, the segment, or the first segment
/// of the group; of the message: nowhere in particular.
Element ContextChecker::placeOf(const Spot& spot) const {
    if (spot.hasElement) {
        return spot.element;
    }
    const std::uint32_t segment = spot.segment != 0 ? spot.segment : spot.group != 0 ? spot.first : 0;
    const auto& segments = m_inspection.view().segments();
    if (segment == 0 || segment > segments.size()) {
        return {};
    }
    return {FieldPath(segment), segments[segment - 1].range(), hl7::Presence::Value};
}

bool ContextChecker::hasValue(const Element& element) const {
    return m_inspection.hasValue(static_cast<std::uint32_t>(element.range.begin),
                                 static_cast<std::uint32_t>(element.range.end()));
}

void ContextChecker::check(const MessagePlan& plan, const std::vector<const SegmentPlan*>& plans,
                           const std::vector<std::uint32_t>& segments) {
    const Spot whole = Spot::ofMessage(m_inspection.view());
    statements(plan.statements, whole);
    orderIndifferent(plan.orderIndifferent, whole);
    if (plan.hasGroupRules) {
        const std::vector<hl7::GroupOccurrence>& groups = m_inspection.groups();
        for (std::uint32_t i = 0; i < groups.size(); ++i) {
            const NodePlan& node = plan.nodes[groups[i].node];
            if (!node.statements.empty() || !node.orderIndifferent.empty()) {
                const Spot spot = Spot::ofGroup(groups[i]);
                statements(node.statements, spot);
                orderIndifferent(node.orderIndifferent, spot);
            }
        }
    }
    if (plan.hasConditionalNodes) {
        nodes(plan);
    }
    for (const auto& table : plan.coConstraints) {
        m_coConstraints.check(*table);
    }
    for (const std::uint32_t n : segments) {
        segment(*plans[n - 1], n);
    }
}

void ContextChecker::statements(const std::vector<StatementPlan>& statements, const Spot& spot) {
    for (const StatementPlan& statement : statements) {
        const Evaluation evaluation =
            m_inspection.evaluate(*statement.rule, spot, Reading::Statement, statement.subject);
        if (evaluation.outcome == Outcome::False) {
            m_inspection.report(statement.should ? RuleKind::StatementShouldBroken : RuleKind::StatementBroken,
                                statement.subject, evaluation.place.path, evaluation.place.range);
        } else if (evaluation.outcome == Outcome::True && m_inspection.rules().options().affirmative) {
            const Element place = placeOf(spot);
            m_inspection.report(RuleKind::StatementHeld, statement.subject, place.path, place.range);
        }
    }
}

void ContextChecker::orderIndifferent(const std::vector<OrderIndifferentPlan>& rules, const Spot& spot) {
    for (const OrderIndifferentPlan& rule : rules) {
        m_counts.begin(rule.patterns.size());
        const auto take = [&](const Spot& at, const Element& element) {
            const Spot place = rule.places.path.field != 0 ? Spot::ofElement(element) : at;
            if (rule.places.path.field != 0 && !hasValue(element)) {
                return true;
            }
            const std::size_t taken = m_counts.take([&](std::size_t n) {
                const PatternPlan& pattern = rule.patterns[n];
                return m_inspection.evaluate(*pattern.rule, place, Reading::Condition, pattern.subject).outcome;
            });
            if (taken == OccurrenceCounts::kNone && rule.closed) {
                const Element where = placeOf(place);
                m_inspection.report(RuleKind::PatternNone, rule.subject, where.path, where.range);
            }
            return true;
        };
        m_inspection.places().each(rule.places, spot, take);
        const Element where = placeOf(spot);
        for (std::size_t i = 0; i < rule.patterns.size(); ++i) {
            const PatternPlan& pattern = rule.patterns[i];
            if (m_counts.most(i) < pattern.min) {
                m_inspection.report(RuleKind::PatternTooFew, pattern.subject, where.path, where.range, m_counts.most(i),
                                    pattern.min);
            } else if (m_counts.least(i) > pattern.max) {
                m_inspection.report(RuleKind::PatternTooMany, pattern.subject, where.path, where.range,
                                    m_counts.least(i), pattern.max);
            }
        }
    }
}

/// It is there, in the wrong place: then its order is the finding, and not its absence.
bool ContextChecker::standsMisplaced(const hl7::Grammar::Node& node, hl7::NodeNumber number) const {
    const auto& placed = m_inspection.overlay().placed();
    return std::any_of(placed.begin(), placed.end(), [&](const hl7::PlacedSegment& segment) {
        return segment.placement == hl7::Placement::Misplaced && segment.node >= number && segment.node < node.end;
    });
}

/// Groups and segments whose usage a condition chooses, in every occurrence of the group around them.
void ContextChecker::nodes(const MessagePlan& plan) {
    const std::vector<hl7::GroupOccurrence>& groups = m_inspection.groups();
    const auto& placed = m_inspection.overlay().placed();
    const auto& nodes = plan.grammar->nodes();
    const auto count = static_cast<hl7::NodeNumber>(plan.nodes.size());
    for (hl7::NodeNumber number = 1; number < count; ++number) {
        if (plan.nodes[number].conditional.empty()) {
            continue;
        }
        const ConditionalElement& rule = plan.nodes[number].conditional.front();
        const hl7::NodeNumber around = groupAround(*plan.grammar, number);
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
            const Outcome outcome =
                m_inspection.evaluate(*rule.condition, Spot::ofGroup(groups[i]), Reading::Condition, rule.subject)
                    .outcome;
            if (outcome == Outcome::Undecidable) {
                continue;
            }
            const UsageCode usage = outcome == Outcome::True ? rule.whenTrue : rule.whenFalse;
            const auto& segments = m_inspection.view().segments();
            if (first == 0 && usage == UsageCode::R && !standsMisplaced(nodes[number], number)) {
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
    const Spot spot = Spot::ofSegment(segment);
    for (const ConditionalElement& rule : plan.conditionals) {
        const std::optional<Element> known = m_inspection.fields().field(segment, rule.number);
        usage(rule, spot, known ? *known : m_inspection.view().at(FieldPath(segment, rule.number)));
    }
    statements(plan.statements, spot);
    orderIndifferent(plan.orderIndifferent, spot);
    if (plan.valueStatements) {
        values(plan, segment);
    }
}

void ContextChecker::usage(const ConditionalElement& rule, const Spot& spot, const Element& element) {
    const bool present = hasValue(element);
    if (!mattersTo(rule, present) && element.presence != hl7::Presence::Null) {
        return;
    }
    const Outcome outcome = m_inspection.evaluate(*rule.condition, spot, Reading::Condition, rule.subject).outcome;
    if (outcome == Outcome::Undecidable) {
        return;
    }
    const UsageCode usage = outcome == Outcome::True ? rule.whenTrue : rule.whenFalse;
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
                    dynamic,
                    view.raw(FieldPath(segment, dynamic.reference, 1, std::max(1u, dynamic.referenceComponent))),
                    dynamic.second == 0
                        ? std::string_view{}
                        : view.raw(FieldPath(segment, dynamic.second, 1, std::max(1u, dynamic.secondComponent))));
                type = found != nullptr ? found->type : type;
            }
        }
        const bool sliced = element.has(ElementPlan::Slices);
        if (type == nullptr && !sliced) {
            continue;
        }
        const FieldPath field(segment, number);
        const std::uint32_t count = view.childCount(field);
        for (std::uint32_t n = 1; n <= count; ++n) {
            const Element repetition = view.at(field.child(n));
            const TypePlan* own = sliced ? slicedType(element, repetition, n) : nullptr;
            if (own != nullptr || type != nullptr) {
                value(own != nullptr ? *own : *type, repetition);
            }
        }
    }
}

/// The type of the slice that a repetition surely is of; nullptr: none of its own.
const TypePlan* ContextChecker::slicedType(const ElementPlan& plan, const Element& element, std::uint32_t occurrence) {
    if (!hasValue(element) || element.presence == hl7::Presence::Null) {
        return nullptr;
    }
    const std::vector<SlicePlan>& slices = plan.details->slices;
    m_counts.begin(slices.size());
    const std::size_t taken = m_counts.take(
        [&](std::size_t s) { return takes(m_inspection, slices[s], Spot::ofElement(element), occurrence); });
    return taken < slices.size() ? slices[taken].type : nullptr;
}

void ContextChecker::value(const TypePlan& type, const Element& element) {
    if (!hasValue(element) || element.presence == hl7::Presence::Null) {
        return;
    }
    const hl7::MessageView& view = m_inspection.view();
    if (!type.statements.empty() || !type.conditionals.empty()) {
        const Spot spot = Spot::ofElement(element);
        statements(type.statements, spot);
        for (const ConditionalElement& rule : type.conditionals) {
            usage(rule, spot, view.within(element, element.path.child(rule.number)));
        }
    }
    if (element.path.level() != hl7::Level::Repetition) {
        return;
    }
    for (std::uint32_t number = 1; number < type.elements.size(); ++number) {
        const TypePlan* inner = type.elements[number].type;
        if (inner != nullptr && (!inner->statements.empty() || !inner->conditionals.empty())) {
            value(*inner, view.within(element, element.path.child(number)));
        }
    }
}

void ContextChecker::slice(const MessagePlan& plan, std::vector<const SegmentPlan*>& plans) {
    const auto count = static_cast<hl7::NodeNumber>(plan.nodes.size());
    for (hl7::NodeNumber node = 1; node < count; ++node) {
        if (plan.nodes[node].slices.empty()) {
            continue;
        }
        const hl7::NodeNumber around = groupAround(*plan.grammar, node);
        for (const hl7::GroupOccurrence& group : m_inspection.groups()) {
            if (group.node == around) {
                slice(plan.nodes[node].slices, node, group, plans);
            }
        }
    }
}

/// The occurrences of one segment in one occurrence of the group around it.
void ContextChecker::slice(const std::vector<SlicePlan>& slices, hl7::NodeNumber node,
                           const hl7::GroupOccurrence& group, std::vector<const SegmentPlan*>& plans) {
    const auto& placed = m_inspection.overlay().placed();
    m_counts.begin(slices.size());
    std::uint32_t occurrence = 0;
    for (std::uint32_t n = group.first; n <= group.last && n <= plans.size(); ++n) {
        if (placed[n - 1].node != node || placed[n - 1].placement == hl7::Placement::Misplaced) {
            continue;
        }
        ++occurrence;
        const std::size_t taken = m_counts.take(
            [&](std::size_t s) { return takes(m_inspection, slices[s], Spot::ofSegment(n), occurrence); });
        if (taken < slices.size() && slices[taken].segment != nullptr) {
            plans[n - 1] = slices[taken].segment;
        }
    }
    const FieldPath path(group.first);
    const ByteRange where = m_inspection.view().segments()[group.first - 1].range();
    for (std::size_t s = 0; s < slices.size(); ++s) {
        if (m_counts.most(s) < slices[s].min) {
            m_inspection.report(RuleKind::SliceTooFew, slices[s].subject, path, where, m_counts.most(s), slices[s].min);
        } else if (m_counts.least(s) > slices[s].max) {
            m_inspection.report(RuleKind::SliceTooMany, slices[s].subject, path, where, m_counts.least(s),
                                slices[s].max);
        }
    }
}

}  // namespace plumb::check
