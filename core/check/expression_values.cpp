// The evaluation's lower half: one place against one condition.
#include "base/utf8.h"
#include "check/expression_evaluation.h"
#include "hl7/charset_decision.h"
#include "hl7/display_text.h"
#include "hl7/escape.h"
#include "query/comparison.h"
#include "query/filter_program.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace plumb::check {

using ExpressionKind = spec::Expression::Kind;
using ValueKind = ProgramValue::Kind;
using hl7::Element;
using hl7::FieldPath;
using hl7::Level;
using hl7::Presence;
using query::Function;
using query::inOrder;
using query::Operator;

namespace {

/// In a list a value is one of several that may be equal.
Operator eachOf(Operator op) {
    return op == Operator::In ? Operator::Equal : op;
}

bool numbersHold(Operator op, std::string_view left, std::string_view right) {
    const std::optional<query::Decimal> a = query::Decimal::parse(left), b = query::Decimal::parse(right);
    return a && b && inOrder(op, a->compare(*b));
}

bool timesHold(Operator op, std::string_view left, std::string_view right) {
    const std::optional<hl7::Hl7Time> a = query::readFilterTime(left), b = query::readFilterTime(right);
    return a && b && inOrder(op, hl7::compareTimes(*a, *b).order);
}

/// Times when one of them has the length of a date and both are some; else numbers; else times.
bool valuesHold(Operator op, std::string_view left, std::string_view right) {
    const bool numbers = query::Decimal::parse(left) && query::Decimal::parse(right);
    const bool times = query::readFilterTime(left) && query::readFilterTime(right);
    if (times && (!numbers || left.size() >= 8 || right.size() >= 8)) {
        return timesHold(op, left, right);
    }
    return numbers && numbersHold(op, left, right);
}

/// The first leaf of an element that has components or repetitions.
FieldPath firstLeaf(FieldPath path) {
    while (path.level() < Level::Subcomponent) {
        path = path.child(1);
    }
    return path;
}

}  // namespace

/// A place of delimiters only holds nothing.
Presence ExpressionEvaluation::presenceOf(const Element& element) const {
    if (element.presence != Presence::Value || element.path.level() < Level::Field) {
        return element.presence;
    }
    const hl7::Delimiters& delimiters = m_places.message().delimiters();
    const std::string_view raw = m_places.message().text(element.range);
    const auto isDelimiter = [&](char c) {
        const auto byte = static_cast<std::uint8_t>(c);
        return byte == delimiters.component || byte == delimiters.repetition || byte == delimiters.subcomponent;
    };
    if (!isDelimiter(raw.front()) || !std::all_of(raw.begin(), raw.end(), isDelimiter)) {
        return Presence::Value;
    }
    const bool header =
        element.path.field() <= 2 &&
        hl7::isHeaderSegment(m_places.message().bytes(m_places.message().at(FieldPath(element.path.segment())).range));
    return header ? Presence::Value : Presence::Empty;
}

/// The value as people read it: unescaped, in UTF-8. A view into the message or into `into`.
std::string_view ExpressionEvaluation::textOf(std::string_view raw, std::string& into) {
    const hl7::MessageView& message = m_places.message();
    if (hl7::isPlainText(raw, message.delimiters())) {
        return raw;
    }
    if (!m_charset) {
        m_charset = hl7::decideCharset(message).used;
    }
    into.clear();
    hl7::appendDisplayText(into, raw, message.delimiters(), *m_charset);
    return into;
}

void ExpressionEvaluation::Answer::orElse(const Answer& next) {
    const Outcome both = next.outcome == Outcome::Absent ? outcome : disjunction(outcome, next.outcome);
    if (both != outcome) {
        reason = next.reason;
    }
    outcome = both;
}

ExpressionEvaluation::Answer ExpressionEvaluation::holds(const ProgramNode& node, const Frame& frame,
                                                         const Element& element) {
    const Presence presence = presenceOf(element);
    if (presence == Presence::Absent || presence == Presence::Empty) {
        return {Outcome::Absent, nullptr};
    }
    const std::string_view raw = m_places.message().text(element.range);
    switch (node.expression->kind) {
    case ExpressionKind::InSet:
        return presence == Presence::Null ? Answer{Outcome::Absent, nullptr} : inSet(node, element);
    case ExpressionKind::Is:
        return {presence == Presence::Null ? Outcome::Absent
                                           : outcomeOf(spec::matches(node.format, textOf(raw, m_left))),
                nullptr};
    case ExpressionKind::Precision: {
        const std::optional<hl7::Hl7Time> time = hl7::parseTime(textOf(raw, m_left));
        return presence == Presence::Null || !time
                   ? Answer{presence == Presence::Null ? Outcome::Absent : Outcome::False, nullptr}
                   : comparesNumber(node, frame, static_cast<std::uint64_t>(time->precision));
    }
    default:
        break;
    }
    if (node.expression->function == Function::Length) {
        return comparesNumber(node, frame, characterCount(textOf(raw, m_left)));
    }
    return compares(node, frame, element);
}

ExpressionEvaluation::Answer ExpressionEvaluation::compares(const ProgramNode& node, const Frame& frame,
                                                            const Element& element) {
    const std::string_view raw = m_places.message().text(element.range);
    const Operator op = node.expression->op;
    if (node.plainValues && node.expression->function == Function::None &&
        (op == Operator::Equal || op == Operator::In) && !hl7::hasEscapes(raw, m_places.message().delimiters())) {
        return {outcomeOf(std::any_of(
                    node.values.begin(), node.values.end(),
                    [&](const ProgramValue& value) { return equalTexts(raw, value.text, value.caseBlind); })),
                nullptr};
    }
    const std::string_view text = textOf(raw, m_left);
    Answer all{Outcome::False, nullptr};
    for (const ProgramValue& value : node.values) {
        const Answer next = value.kind == ValueKind::Path ? comparesPath(node, frame, value, text)
                                                          : Answer{outcomeOf(comparesText(node, value, text)), nullptr};
        if (node.values.size() == 1) {
            return next;
        }
        all.orElse(next);
        if (all.outcome == Outcome::True) {
            break;
        }
    }
    return all;
}

bool ExpressionEvaluation::comparesText(const ProgramNode& node, const ProgramValue& value,
                                        std::string_view text) const {
    switch (value.kind) {
    case ValueKind::Number: {
        const std::optional<query::Decimal> number = query::Decimal::parse(text);
        return number && inOrder(eachOf(node.expression->op), number->compare(*value.number));
    }
    case ValueKind::Time: {
        const std::optional<hl7::Hl7Time> time = query::readFilterTime(text);
        return time && inOrder(eachOf(node.expression->op), hl7::compareTimes(*time, value.time).order);
    }
    case ValueKind::Pattern:
        return value.pattern.foundIn(text);
    case ValueKind::Contained:
        return value.searcher->foundIn(asBytes(text));
    default:
        break;
    }
    return query::textHolds(node.expression->op, text, value.text, value.caseBlind);
}

bool ExpressionEvaluation::comparesTexts(const ProgramNode& node, std::string_view left, std::string_view right) const {
    const Operator op = eachOf(node.expression->op);
    switch (op) {
    case Operator::Contains:
        return left.find(right) != std::string_view::npos;
    case Operator::StartsWith:
        return left.starts_with(right);
    case Operator::EndsWith:
        return left.ends_with(right);
    default:
        break;
    }
    switch (node.expression->function) {
    case Function::Number:
    case Function::Count:
    case Function::Distinct:
    case Function::Length:
        return numbersHold(op, left, right);
    case Function::Time:
        return timesHold(op, left, right);
    case Function::None:
        break;
    }
    return op == Operator::Equal ? left == right : valuesHold(op, left, right);
}

ExpressionEvaluation::Answer ExpressionEvaluation::comparesPath(const ProgramNode& node, const Frame& frame,
                                                                const ProgramValue& value, std::string_view left) {
    bool held = false, failed = false;
    const auto one = [&](const Element& element) {
        const Presence presence = presenceOf(element);
        if (presence == Presence::Absent || presence == Presence::Empty) {
            return true;
        }
        const std::string_view right = textOf(m_places.message().text(element.range), m_right);
        bool holds = false;
        if (node.expression->kind == ExpressionKind::Precision) {
            const std::optional<hl7::Hl7Time> time = hl7::parseTime(right);
            holds = time && comparesTexts(node, left, std::to_string(static_cast<int>(time->precision)));
        } else {
            holds = comparesTexts(node, left, right);
        }
        (holds ? held : failed) = true;
        return value.all ? holds : !holds;
    };
    if (const std::optional<Element> quick = m_places.quick(value.path, frame.spot)) {
        one(*quick);
    } else if (const Note* impossible =
                   m_places.each(value.path, frame.spot, [&](const Spot&, const Element& e) { return one(e); })) {
        return {Outcome::Undecidable, impossible};
    }
    if (!held && !failed) {
        return {Outcome::Absent, nullptr};
    }
    return {outcomeOf(value.all ? !failed : held), nullptr};
}

/// A count, a length, or a precision as its place in the order of precisions.
ExpressionEvaluation::Answer ExpressionEvaluation::comparesNumber(const ProgramNode& node, const Frame& frame,
                                                                  std::uint64_t number) {
    std::array<char, 24> digits{};
    const char* end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    const std::string_view text(digits.data(), static_cast<std::size_t>(end - digits.data()));
    const Operator op = eachOf(node.expression->op);
    Answer all{Outcome::False, nullptr};
    for (const ProgramValue& value : node.values) {
        Answer next;
        if (value.kind == ValueKind::Path) {
            next = comparesPath(node, frame, value, text);
        } else if (value.kind == ValueKind::Precision) {
            next.outcome = outcomeOf(inOrder(op, number <=> static_cast<std::uint64_t>(value.precision)));
        } else {
            next.outcome = outcomeOf(comparesText(node, value, text));
        }
        if (node.values.size() == 1) {
            return next;
        }
        all.orElse(next);
        if (all.outcome == Outcome::True) {
            break;
        }
    }
    return all;
}

ExpressionEvaluation::Answer ExpressionEvaluation::inSet(const ProgramNode& node, const Element& element) {
    static const Note kNothingKnown{MessageId::UndecidedEmptySet, {}};
    const hl7::MessageView& message = m_places.message();
    const auto contains = [&](const Element& code) {
        return m_program->sets()->contains(node.set, textOf(message.text(code.range), m_left));
    };
    if (node.expression->locations.empty()) {
        const Membership is = contains(message.within(element, firstLeaf(element.path)));
        return is == Membership::Unknown ? Answer{Outcome::Undecidable, &kNothingKnown}
                                         : Answer{outcomeOf(is == Membership::Yes), nullptr};
    }
    FieldPath base = element.path.level() == Level::Field ? element.path.child(1) : element.path;
    bool any = false;
    for (const std::uint32_t location : node.expression->locations) {
        if (base.level() == Level::Subcomponent ||
            (base.level() == Level::Component && location > FieldPath::kMaxSub)) {
            continue;
        }
        const Element code = message.within(element, base.child(location));
        if (presenceOf(code) != Presence::Value) {
            continue;
        }
        any = true;
        const Membership is = contains(code);
        if (is != Membership::No) {
            return is == Membership::Yes ? Answer{Outcome::True, nullptr}
                                         : Answer{Outcome::Undecidable, &kNothingKnown};
        }
    }
    return {any ? Outcome::False : Outcome::Absent, nullptr};
}

}  // namespace plumb::check
