#include "query/filter_evaluation.h"

#include "base/ascii.h"
#include "query/ack_pairing.h"

#include <algorithm>
#include <unordered_set>

namespace plumb::query {
namespace {

using Kind = FilterNode::Kind;

std::string secondsOf(std::int64_t milliseconds) {
    const bool negative = milliseconds < 0;
    const std::uint64_t size =
        negative ? 0 - static_cast<std::uint64_t>(milliseconds) : static_cast<std::uint64_t>(milliseconds);
    std::string fraction = std::to_string(size % 1000);
    fraction.insert(0, 3 - fraction.size(), '0');
    return (negative ? "-" : "") + std::to_string(size / 1000) + '.' + fraction;
}

}  // namespace

FilterScratch::FilterScratch()
    : m_parts(std::make_unique<Parts>()) {}
FilterScratch::FilterScratch(FilterScratch&&) noexcept = default;
FilterScratch& FilterScratch::operator=(FilterScratch&&) noexcept = default;
FilterScratch::~FilterScratch() = default;

FilterEvaluation::FilterEvaluation(const FilterProgram& program, ByteView bytes, const hl7::MessageView* view,
                                   const MessageContext& context, FilterScratch& scratch)
    : m_program(program)
    , m_bytes(bytes)
    , m_view(view)
    , m_context(context)
    , m_scratch(*scratch.m_parts) {
    if (m_scratch.grouped.size() < program.conditions) {
        m_scratch.grouped.resize(program.conditions);
    }
    if (!program.quick) {
        for (FilterScratch::Parts::Grouped& grouped : m_scratch.grouped) {
            grouped.ready = false;
        }
    }
}

bool FilterEvaluation::holds(const FilterStep& step, const Group* group) {
    const auto each = [&](const FilterStep& operand) { return holds(operand, group); };
    switch (step.node->kind) {
    case Kind::And:
        return std::all_of(step.operands.begin(), step.operands.end(), each);
    case Kind::Or:
        return std::any_of(step.operands.begin(), step.operands.end(), each);
    case Kind::Not:
        return !holds(step.operands[0], group);
    case Kind::Flag:
        return flag(step.node->flag);
    case Kind::Within:
        return within(step, group);
    case Kind::Presence:
        return presence(step, group);
    case Kind::Compare:
        break;
    }
    return compare(step, group);
}

bool FilterEvaluation::flag(Flag flag) {
    const bool isAck = view().findSegment("MSA") != 0;
    if (flag == Flag::IsAck) {
        return isAck;
    }
    return !isAck && m_context.acks != nullptr && !m_context.acks->ackOf(m_context.number);
}

// A group is a segment and what follows it up to the next one of its id.
bool FilterEvaluation::within(const FilterStep& step, const Group* group) {
    const std::vector<hl7::Element> starts = resolve(step.condition, group);
    const hl7::MessageView& message = view();
    const std::uint32_t end = group != nullptr ? group->last : message.segmentCount();
    for (const hl7::Element& start : starts) {
        const std::uint32_t first = start.path.segment();
        std::uint32_t last = first;
        while (last < end && !equalCaseBlind(message.segmentId(last + 1), message.segmentId(first))) {
            ++last;
        }
        const Group inner{first, last};
        if (holds(step.operands[0], &inner)) {
            return true;
        }
    }
    return false;
}

bool FilterEvaluation::compare(const FilterStep& step, const Group* group) {
    const FilterNode& node = *step.node;
    switch (node.subject) {
    case Subject::Text:
        return node.negated != (step.condition.comparison == Comparison::Regex
                                    ? step.condition.regex.foundIn(asText(m_bytes))
                                    : step.condition.searchers[0].foundIn(m_bytes));
    case Subject::Source:
        return compareText(step, m_context.source, true);
    case Subject::AckCode: {
        const std::optional<Ack> ack =
            m_context.acks != nullptr ? m_context.acks->ackOf(m_context.number) : std::nullopt;
        return compareText(step, ack ? ack->code() : std::string_view(), ack.has_value());
    }
    case Subject::Size:
    case Subject::Segments:
    case Subject::Index:
    case Subject::AckLatency:
        return compareNumber(step, group);
    default:
        break;
    }
    if (node.function == Function::Count || node.function == Function::Distinct) {
        return compareNumber(step, group);
    }
    return compareElements(step, group);
}

bool FilterEvaluation::compareText(const FilterStep& step, std::string_view text, bool present) {
    return step.node->negated != (present && textHolds(step, text));
}

bool FilterEvaluation::compareNumber(const FilterStep& step, const Group* group) {
    const FilterNode& node = *step.node;
    std::string number;
    if (node.function == Function::Count) {
        const std::vector<hl7::Element>& all = resolve(step.condition, group);
        const auto stands = [](const hl7::Element& e) {
            return e.presence == hl7::Presence::Value || e.presence == hl7::Presence::Null;
        };
        number = std::to_string(std::count_if(all.begin(), all.end(), stands));
    } else if (node.function == Function::Distinct) {
        std::unordered_set<std::string> different;
        for (const hl7::Element& element : std::vector<hl7::Element>(resolve(step.condition, group))) {
            if (element.presence == hl7::Presence::Value) {
                different.emplace(textOf(view().text(element.range)));
            }
        }
        number = std::to_string(different.size());
    } else if (node.subject == Subject::Size) {
        number = std::to_string(m_bytes.size());
    } else if (node.subject == Subject::Segments) {
        number = std::to_string(view().segmentCount());
    } else if (node.subject == Subject::Index) {
        number = std::to_string(m_context.number.value() + 1);
    } else {
        const std::optional<Ack> ack =
            m_context.acks != nullptr ? m_context.acks->ackOf(m_context.number) : std::nullopt;
        if (!ack || !ack->latency) {
            return node.negated;
        }
        number = secondsOf(*ack->latency);
    }
    const std::optional<Decimal> value = Decimal::parse(number);
    return node.negated != (value && inOrder(node.op, value->compare(*step.condition.number)));
}

template <class Test>
bool FilterEvaluation::quantified(const FilterStep& step, const Group* group, bool negated, Test&& test) {
    const Quantifier quantifier = step.node->quantifier;
    const FilterCondition& condition = step.condition;
    if (quantifier == Quantifier::Default && !condition.many) {
        // One place: "is not" is the opposite of "is", also where the place is absent.
        if (const std::optional<Value> value = quickValue(condition, group)) {
            return negated != test(*value);
        }
        const std::vector<hl7::Element>& found = resolve(condition, group);
        return negated != (!found.empty() && test(Value{view().text(found[0].range), found[0].presence}));
    }
    const std::vector<hl7::Element>& found = resolve(condition, group);
    const auto each = [&](const hl7::Element& element) {
        return negated != test(Value{view().text(element.range), element.presence});
    };
    if (quantifier == Quantifier::All) {
        return !found.empty() && std::all_of(found.begin(), found.end(), each);
    }
    return (quantifier == Quantifier::None) != std::any_of(found.begin(), found.end(), each);
}

bool FilterEvaluation::compareElements(const FilterStep& step, const Group* group) {
    return quantified(step, group, step.node->negated, [&](const Value& value) { return valueHolds(step, value); });
}

bool FilterEvaluation::presence(const FilterStep& step, const Group* group) {
    const PresenceTest test = step.node->presence;
    // Nothing to look at is absent too.
    if (test == PresenceTest::Absent && step.node->quantifier == Quantifier::Default) {
        const std::optional<Value> quick = quickValue(step.condition, group);
        if (quick) {
            return quick->presence == hl7::Presence::Absent;
        }
        const std::vector<hl7::Element>& found = resolve(step.condition, group);
        return std::none_of(found.begin(), found.end(), [](const hl7::Element& e) { return e.present(); });
    }
    return quantified(step, group, false, [&](const Value& value) {
        switch (test) {
        case PresenceTest::Exists:
            return value.presence != hl7::Presence::Absent;
        case PresenceTest::Absent:
            return value.presence == hl7::Presence::Absent;
        case PresenceTest::Empty:
            return value.presence == hl7::Presence::Empty;
        case PresenceTest::Null:
            return value.presence == hl7::Presence::Null;
        case PresenceTest::Valued:
            break;
        }
        return value.presence == hl7::Presence::Value;
    });
}

std::optional<FilterEvaluation::Value> FilterEvaluation::quickValue(const FilterCondition& condition,
                                                                    const Group* group) {
    if (!condition.quick || group != nullptr || m_view != nullptr) {
        return std::nullopt;
    }
    const hl7::QuickField::Found found = condition.quick->find(m_bytes);
    if (!found.sure) {
        return std::nullopt;
    }
    return Value{asText(slice(m_bytes, found.range)), found.presence};
}

const std::vector<hl7::Element>& FilterEvaluation::resolve(const FilterCondition& condition, const Group* group) {
    const hl7::MessageView& message = view();
    std::vector<hl7::Element>& out = m_scratch.elements;
    if (group == nullptr || condition.groupPath.segmentId().empty()) {
        condition.path.resolve(message, out);
        return out;
    }
    FilterScratch::Parts::Grouped& all = m_scratch.grouped[condition.id];
    if (!all.ready) {
        condition.groupSegments.resolve(message, all.segments);
        condition.groupPath.resolve(message, all.elements);
        all.ready = true;
    }
    const auto before = [](const hl7::Element& element, std::uint32_t segment) {
        return element.path.segment() < segment;
    };
    const auto part = [&](const std::vector<hl7::Element>& elements, std::uint32_t first, std::uint32_t last) {
        return std::pair(std::lower_bound(elements.begin(), elements.end(), first, before),
                         std::lower_bound(elements.begin(), elements.end(), last + 1, before));
    };
    std::uint32_t first = group->first, last = group->last;
    const hl7::Selector& selector = condition.path.segmentSelector();
    using Selector = hl7::Selector::Kind;
    const auto [begin, end] = part(all.segments, first, last);
    const auto candidates = static_cast<std::uint64_t>(end - begin);
    const bool one = selector.kind == Selector::Number || selector.kind == Selector::Last ||
                     (selector.kind == Selector::Default && !condition.path.hasWildcardId());
    if (one) {
        const std::uint64_t place = selector.kind == Selector::Number ? selector.number
                                    : selector.kind == Selector::Last ? candidates
                                                                      : 1;
        out.clear();
        if (place == 0 || place > candidates) {
            return out;
        }
        first = last = (begin + static_cast<std::ptrdiff_t>(place - 1))->path.segment();
    }
    const auto [from, to] = part(all.elements, first, last);
    out.assign(from, to);
    return out;
}

const hl7::MessageView& FilterEvaluation::view() {
    if (m_view == nullptr) {
        m_scratch.view.assign(m_bytes);
        m_view = &m_scratch.view;
    }
    return *m_view;
}

}  // namespace plumb::query
