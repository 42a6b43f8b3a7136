#include "check/expression_evaluation.h"

#include "check/place_tally.h"
#include "query/filter_evaluation.h"

#include <algorithm>
#include <compare>
#include <string>
#include <unordered_set>

namespace plumb::check {

using ExpressionKind = spec::Expression::Kind;
using hl7::Element;
using hl7::Presence;
using query::Function;
using query::PresenceTest;
using query::Quantifier;
using spec::WhenAbsent;

namespace {

Outcome worth(WhenAbsent whenAbsent) {
    switch (whenAbsent) {
    case WhenAbsent::Pass:
        return Outcome::True;
    case WhenAbsent::Fail:
        return Outcome::False;
    default:
        return Outcome::Absent;
    }
}

}  // namespace

void ExpressionEvaluation::begin(const hl7::MessageView& message, const hl7::GroupOverlay* overlay,
                                 const FieldTable* fields) {
    m_places.begin(message, overlay, fields);
    m_charset.reset();
}

Evaluation ExpressionEvaluation::evaluate(const ExpressionProgram& program, const Spot& spot, Reading reading) {
    m_program = &program;
    m_places.beginRule();
    return node(program.root(), {spot, reading, WhenAbsent::Unsaid});
}

Evaluation ExpressionEvaluation::node(const ProgramNode& node, const Frame& frame) {
    if (node.undecidable != nullptr) {
        return {Outcome::Undecidable, m_places.nowhere(frame.spot), node.undecidable};
    }
    switch (node.expression->kind) {
    case ExpressionKind::And:
    case ExpressionKind::Or:
    case ExpressionKind::Xor:
        return joined(node, frame);
    case ExpressionKind::Not: {
        Evaluation inner = this->node(node.operands[0], frame);
        inner.outcome = negation(inner.outcome);
        return inner;
    }
    case ExpressionKind::Implies:
        return implies(node, frame);
    case ExpressionKind::Every:
    case ExpressionKind::Some:
    case ExpressionKind::Times:
        return walked(node, frame);
    case ExpressionKind::Presence:
        return presence(node, frame);
    case ExpressionKind::Sequence:
        return sequence(node, frame);
    case ExpressionKind::IfAbsent:
        return this->node(node.operands[0], {frame.spot, frame.reading, node.expression->whenAbsent});
    case ExpressionKind::Compare:
        if (node.expression->function == Function::Count || node.expression->function == Function::Distinct) {
            return counted(node, frame);
        }
        break;
    default:
        break;
    }
    return condition(node, frame);
}

Evaluation ExpressionEvaluation::joined(const ProgramNode& node, const Frame& frame) {
    const ExpressionKind kind = node.expression->kind;
    Evaluation all = this->node(node.operands[0], frame);
    const Outcome final = kind == ExpressionKind::And ? Outcome::False : Outcome::True;
    for (std::size_t i = 1; i < node.operands.size() && (kind == ExpressionKind::Xor || all.outcome != final); ++i) {
        const Evaluation next = this->node(node.operands[i], frame);
        const Outcome both = kind == ExpressionKind::And  ? conjunction(all.outcome, next.outcome)
                             : kind == ExpressionKind::Or ? disjunction(all.outcome, next.outcome)
                                                          : exclusion(all.outcome, next.outcome);
        if (both != all.outcome) {  // the place and the reason are those of the operand that decides
            all = next;
        }
        all.outcome = both;
    }
    return all;
}

Evaluation ExpressionEvaluation::implies(const ProgramNode& node, const Frame& frame) {
    const Evaluation given = this->node(node.operands[0], {frame.spot, Reading::Condition, frame.whenAbsent});
    if (given.outcome == Outcome::False) {
        return {Outcome::True, given.place, nullptr};
    }
    Evaluation then = this->node(node.operands[1], frame);
    const Outcome both = implication(given.outcome, then.outcome);
    if (both == given.outcome && both != then.outcome) {
        return given;
    }
    then.outcome = both;
    return then;
}

Evaluation ExpressionEvaluation::walked(const ProgramNode& node, const Frame& frame) {
    const ExpressionKind kind = node.expression->kind;
    // Whether there is one is a question, in which what is absent does not hold.
    Frame inner{frame.spot, kind == ExpressionKind::Every ? frame.reading : Reading::Condition, frame.whenAbsent};
    const Outcome final = kind == ExpressionKind::Every ? Outcome::False : Outcome::True;
    Evaluation all{kind == ExpressionKind::Every ? Outcome::True : Outcome::False, m_places.nowhere(frame.spot),
                   nullptr};
    std::uint64_t places = 0, held = 0, unknown = 0;
    Outcome unknownOutcome = Outcome::Absent;
    const Note* reason = nullptr;
    const Note* impossible = m_places.each(node.path, frame.spot, [&](const Spot& spot, const Element& element) {
        if (presenceOf(element) == Presence::Absent || presenceOf(element) == Presence::Empty) {
            return true;
        }
        inner.spot = spot;
        if (!spot.hasElement && frame.spot.hasElement) {  // `.` goes on naming the element of the rule
            inner.spot.hasElement = true;
            inner.spot.element = frame.spot.element;
        }
        const Evaluation next = this->node(node.operands[0], inner);
        ++places;
        if (kind == ExpressionKind::Times) {
            const bool tooMany = next.outcome == Outcome::True && held == node.expression->times.max;
            all.place = tooMany || places == 1 ? next.place : all.place;
            held += next.outcome == Outcome::True;
            unknown += !isKnown(next.outcome);
            unknownOutcome = isKnown(next.outcome) ? unknownOutcome : unknownOf(unknownOutcome, next.outcome);
            reason = next.reason != nullptr ? next.reason : reason;
            return true;
        }
        const Outcome both = kind == ExpressionKind::Every ? conjunction(all.outcome, next.outcome)
                                                           : disjunction(all.outcome, next.outcome);
        if (both != all.outcome || places == 1) {
            all = next;
        }
        all.outcome = both;
        return both != final;
    });
    if (impossible != nullptr) {
        return {Outcome::Undecidable, all.place, impossible};
    }
    if (places == 0 && frame.whenAbsent != WhenAbsent::Unsaid) {
        all.outcome = worth(frame.whenAbsent);
    } else if (kind == ExpressionKind::Times) {
        all.outcome = timesHold(node.expression->times, held, unknown, unknownOutcome);
        all.reason = all.outcome == Outcome::Undecidable ? reason : nullptr;
    }
    return all;
}

Evaluation ExpressionEvaluation::condition(const ProgramNode& node, const Frame& frame) {
    const bool negated = node.expression->negated;
    // In a condition an absent place does not hold, and so is not what it is said not to be.
    const bool absentIsFalse = frame.reading == Reading::Condition && frame.whenAbsent == WhenAbsent::Unsaid;
    const auto answer = [&](const Element& element) {
        Answer given = holds(node, frame, element);
        if (given.outcome == Outcome::Absent && absentIsFalse) {
            given.outcome = Outcome::False;
        }
        given.outcome = negated ? negation(given.outcome) : given.outcome;
        return given;
    };
    const auto finished = [&](Evaluation result) {
        if (result.outcome == Outcome::Absent) {
            result.outcome = absentIsFalse ? outcomeOf(negated) : worth(frame.whenAbsent);
        }
        return result;
    };
    const bool plain = node.expression->quantifier == Quantifier::Default && !node.expression->times.min;
    if (plain) {
        if (const std::optional<Element> one = m_places.quick(node.path, frame.spot)) {
            const Answer given = answer(*one);
            return finished({given.outcome, *one, given.reason});
        }
    }
    PlaceTally tally(*node.expression);
    const Note* impossible = m_places.each(node.path, frame.spot, [&](const Spot&, const Element& element) {
        const Answer given = answer(element);
        return tally.add(given.outcome, element, given.reason);
    });
    const Element nowhere = m_places.nowhere(frame.spot);
    if (impossible != nullptr) {
        return {Outcome::Undecidable, nowhere, impossible};
    }
    Evaluation result = tally.result(nowhere);
    if (!tally.decided() && absentIsFalse && (!plain || node.path.many)) {
        // Of several places none is there, so none holds.
        const bool none = node.expression->quantifier == Quantifier::None;
        result.outcome =
            node.expression->times.min ? timesHold(node.expression->times, 0, 0, Outcome::Absent) : outcomeOf(none);
        return result;
    }
    return finished(result);
}

Evaluation ExpressionEvaluation::presence(const ProgramNode& node, const Frame& frame) {
    const PresenceTest test = node.expression->presence;
    const auto holds = [&](const Element& element) {
        const Presence presence = presenceOf(element);
        switch (test) {
        case PresenceTest::Exists:
            return presence != Presence::Absent;
        case PresenceTest::Absent:
            return presence == Presence::Absent;
        case PresenceTest::Empty:
            return presence == Presence::Empty;
        case PresenceTest::Null:
            return presence == Presence::Null;
        case PresenceTest::Valued:
            break;
        }
        return presence == Presence::Value;
    };
    const bool plain = node.expression->quantifier == Quantifier::Default && !node.expression->times.min;
    if (plain) {
        if (const std::optional<Element> one = m_places.quick(node.path, frame.spot)) {
            return {outcomeOf(holds(*one)), *one, nullptr};
        }
    }
    PlaceTally tally(*node.expression);
    bool anywhere = false;
    Element there;
    const Note* impossible = m_places.each(node.path, frame.spot, [&](const Spot&, const Element& element) {
        if (element.present() && !anywhere) {
            anywhere = true;
            there = element;
        }
        return tally.add(outcomeOf(holds(element)), element, nullptr);
    });
    const Element nowhere = m_places.nowhere(frame.spot);
    if (impossible != nullptr) {
        return {Outcome::Undecidable, nowhere, impossible};
    }
    if (plain && test == PresenceTest::Absent) {  // nothing to look at is absent too
        return {outcomeOf(!anywhere), anywhere ? there : nowhere, nullptr};
    }
    if (!tally.decided()) {
        const bool none = node.expression->quantifier == Quantifier::None;
        return {node.expression->times.min ? timesHold(node.expression->times, 0, 0, Outcome::False) : outcomeOf(none),
                nowhere, nullptr};
    }
    return tally.result(nowhere);
}

Evaluation ExpressionEvaluation::counted(const ProgramNode& node, const Frame& frame) {
    std::uint64_t count = 0;
    std::unordered_set<std::string> different;
    Element place = m_places.nowhere(frame.spot);
    const bool distinct = node.expression->function == Function::Distinct;
    const Note* impossible = m_places.each(node.path, frame.spot, [&](const Spot&, const Element& element) {
        const Presence presence = presenceOf(element);
        if (distinct && presence == Presence::Value) {
            different.emplace(textOf(m_places.message().text(element.range), m_left));
        }
        if (presence == Presence::Value || presence == Presence::Null) {
            place = element;
            ++count;
        }
        return true;
    });
    if (impossible != nullptr) {
        return {Outcome::Undecidable, place, impossible};
    }
    const Answer given = comparesNumber(node, frame, distinct ? different.size() : count);
    Evaluation result{given.outcome, place, given.reason};
    if (given.outcome == Outcome::Absent) {
        const bool isFalse = frame.reading == Reading::Condition && frame.whenAbsent == WhenAbsent::Unsaid;
        result.outcome = isFalse ? outcomeOf(node.expression->negated) : worth(frame.whenAbsent);
    } else if (node.expression->negated) {
        result.outcome = negation(result.outcome);
    }
    return result;
}

Evaluation ExpressionEvaluation::sequence(const ProgramNode& node, const Frame& frame) {
    // One place of the rule's own segment or repetition counts these; several places count themselves.
    std::uint64_t expected = 0;
    const spec::ContextPath& path = node.expression->path;
    if (path.steps.empty() && frame.spot.hasElement) {
        expected = std::max(frame.spot.element.path.repetition(), 1u) - 1;
    } else if (path.repetition.kind == hl7::Selector::Kind::Default && m_places.isOwn(node.path, frame.spot)) {
        expected = m_places.ordinal(frame.spot) - 1u;
    }
    bool any = false, seen = false;
    Evaluation result{Outcome::True, m_places.nowhere(frame.spot), nullptr};
    const Note* impossible = m_places.each(node.path, frame.spot, [&](const Spot&, const Element& element) {
        ++expected;
        if (presenceOf(element) == Presence::Absent || presenceOf(element) == Presence::Empty) {
            result.place = seen ? result.place : element;
            seen = true;
            return true;
        }
        any = seen = true;
        const std::string wanted = std::to_string(expected);
        const std::optional<query::Decimal> number =
            query::Decimal::parse(textOf(m_places.message().text(element.range), m_left));
        result.place = element;
        if (!number || std::is_neq(number->compare(*query::Decimal::parse(wanted)))) {
            result.outcome = Outcome::False;
        }
        return result.outcome == Outcome::True;
    });
    if (impossible != nullptr) {
        return {Outcome::Undecidable, result.place, impossible};
    }
    if (!any) {
        const bool isFalse = frame.reading == Reading::Condition && frame.whenAbsent == WhenAbsent::Unsaid;
        result.outcome = isFalse ? Outcome::False : worth(frame.whenAbsent);
    }
    return result;
}

}  // namespace plumb::check
