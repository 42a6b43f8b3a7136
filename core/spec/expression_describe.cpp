#include "base/message_catalogue.h"
#include "spec/describe_expression.h"
#include "spec/expression_words.h"
#include "spec/formats.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace plumb::spec {
namespace {

using ExpressionKind = Expression::Kind;
using query::Function;
using query::Operator;

enum class Phrase {
#define PLUMB_PHRASE(name, text) name,
#include "spec/expression_phrases.def"
#undef PLUMB_PHRASE
};

constexpr std::string_view kPhrases[] = {
#define PLUMB_PHRASE(name, text) text,
#include "spec/expression_phrases.def"
#undef PLUMB_PHRASE
};

/// Whether a clause says what shall hold, or what holds when something else shall.
enum class Mood { Condition, Statement };

class Describer {
public:
    explicit Describer(const Phrasing& phrasing)
        : m_phrasing(phrasing) {}

    [[nodiscard]] std::string clause(const Expression& expression, Mood mood) const;

private:
    [[nodiscard]] std::string say(Phrase phrase, std::initializer_list<std::string> with) const {
        const std::string_view english = kPhrases[static_cast<std::size_t>(phrase)];
        const std::vector<std::string> arguments(with);
        return m_phrasing ? renderTemplate(m_phrasing(english), arguments) : renderTemplate(english, arguments);
    }
    /// `shall` is the first of the four of a clause.
    [[nodiscard]] std::string say(Phrase shall, Mood mood, bool negated,
                                  std::initializer_list<std::string> with) const {
        const int which = (mood == Mood::Statement ? 0 : 2) + (negated ? 1 : 0);
        return say(static_cast<Phrase>(static_cast<int>(shall) + which), with);
    }
    [[nodiscard]] std::string count(const Cardinality& times) const;
    [[nodiscard]] std::string subject(const Expression& expression) const;
    [[nodiscard]] std::string valueText(const Expression& of, const Operand& value) const;
    [[nodiscard]] std::string valuesText(const Expression& expression) const;
    [[nodiscard]] std::string comparison(const Expression& expression, Mood mood) const;
    [[nodiscard]] std::string presence(const Expression& expression, Mood mood) const;
    [[nodiscard]] std::string membership(const Expression& expression, Mood mood) const;
    [[nodiscard]] std::string joined(const Expression& expression, Phrase word, Mood mood) const;

    const Phrasing& m_phrasing;
};

std::string Describer::count(const Cardinality& times) const {
    const std::uint32_t min = times.min.value_or(0), max = times.max.value_or(hl7::kUnbounded);
    if (max == hl7::kUnbounded) {
        return say(Phrase::CountAtLeast, {std::to_string(min)});
    }
    if (min == max) {
        return say(Phrase::CountExactly, {std::to_string(min)});
    }
    return min == 0 ? say(Phrase::CountAtMost, {std::to_string(max)})
                    : say(Phrase::CountBetween, {std::to_string(min), std::to_string(max)});
}

std::string Describer::subject(const Expression& expression) const {
    std::string out = printPath(expression.path);
    if (out == ".") {
        out = say(Phrase::TheValue, {});
    }
    if (expression.kind == ExpressionKind::Precision) {
        out = say(Phrase::PrecisionOf, {out});
    } else if (expression.kind == ExpressionKind::Compare) {
        switch (expression.function) {
        case Function::Count:
            out = say(Phrase::NumberOf, {out});
            break;
        case Function::Length:
            out = say(Phrase::LengthOf, {out});
            break;
        case Function::Distinct:
            out = say(Phrase::DistinctOf, {out});
            break;
        default:
            break;
        }
    }
    if (expression.times.min) {
        return say(Phrase::SomeOf, {count(expression.times), out});
    }
    switch (expression.quantifier) {
    case query::Quantifier::Any:
        return say(Phrase::AtLeastOne, {out});
    case query::Quantifier::All:
        return say(Phrase::Every, {out});
    case query::Quantifier::None:
        return say(Phrase::None, {out});
    case query::Quantifier::Default:
        break;
    }
    return out;
}

std::string Describer::valueText(const Expression& of, const Operand& value) const {
    if (value.isPath) {
        std::string path = printPath(value.path);
        if (path == ".") {
            path = say(Phrase::TheValue, {});
        }
        if (value.quantifier == query::Quantifier::Any) {
            path = say(Phrase::Any, {path});
        } else if (value.quantifier == query::Quantifier::All) {
            path = say(Phrase::Every, {path});
        }
        return of.kind == ExpressionKind::Precision ? say(Phrase::ThatOf, {path}) : path;
    }
    if (of.op == Operator::Matches) {
        const std::string pattern = '/' + value.text + '/';
        return value.caseBlind ? say(Phrase::CaseBlind, {pattern}) : pattern;
    }
    const bool plain = of.kind == ExpressionKind::Precision || of.function != Function::None ||
                       (of.op >= Operator::Less && of.op <= Operator::GreaterEqual);
    if (plain) {
        return value.text;
    }
    const std::string quoted = '\'' + value.text + '\'';
    return value.caseBlind ? say(Phrase::AnyCase, {quoted}) : quoted;
}

std::string Describer::valuesText(const Expression& expression) const {
    std::string out;
    for (std::size_t i = 0; i < expression.values.size(); ++i) {
        const std::string one = valueText(expression, expression.values[i]);
        out = i == 0 ? one : say(i + 1 == expression.values.size() ? Phrase::Or : Phrase::List, {out, one});
    }
    return out;
}

std::string Describer::comparison(const Expression& expression, Mood mood) const {
    const auto phrase = [&] {
        switch (expression.op) {
        case Operator::Less:
            return Phrase::LessShall;
        case Operator::LessEqual:
            return Phrase::AtMostShall;
        case Operator::Greater:
            return Phrase::GreaterShall;
        case Operator::GreaterEqual:
            return Phrase::AtLeastShall;
        case Operator::Matches:
            return Phrase::MatchShall;
        case Operator::Contains:
            return Phrase::ContainShall;
        case Operator::StartsWith:
            return Phrase::StartShall;
        case Operator::EndsWith:
            return Phrase::EndShall;
        case Operator::Equal:
        case Operator::In:
            break;
        }
        return Phrase::EqualShall;
    };
    return say(phrase(), mood, expression.negated, {subject(expression), valuesText(expression)});
}

std::string Describer::presence(const Expression& expression, Mood mood) const {
    const bool shall = mood == Mood::Statement;
    const std::string who = subject(expression);
    switch (expression.presence) {
    case query::PresenceTest::Exists:
        return say(Phrase::PresentShall, mood, false, {who});
    case query::PresenceTest::Absent:
        return say(Phrase::PresentShall, mood, true, {who});
    case query::PresenceTest::Empty:
        return say(shall ? Phrase::EmptyShall : Phrase::EmptyIs, {who});
    case query::PresenceTest::Null:
        return say(shall ? Phrase::NullShall : Phrase::NullIs, {who});
    case query::PresenceTest::Valued:
        break;
    }
    return say(shall ? Phrase::ValuedShall : Phrase::ValuedIs, {who});
}

std::string Describer::membership(const Expression& expression, Mood mood) const {
    std::string where;
    for (const std::uint32_t location : expression.locations) {
        const std::string one = std::to_string(location);
        where = where.empty() ? one : say(Phrase::Or, {where, one});
    }
    const std::string who = subject(expression);
    return say(Phrase::InSetShall, mood, expression.negated,
               {where.empty() ? who : say(Phrase::InComponent, {who, where}), expression.name});
}

std::string Describer::joined(const Expression& expression, Phrase word, Mood mood) const {
    std::string out;
    for (const Expression& operand : expression.operands) {
        const bool compound = operand.kind <= ExpressionKind::Xor || operand.kind == ExpressionKind::Implies;
        const std::string one = compound ? '(' + clause(operand, mood) + ')' : clause(operand, mood);
        out = out.empty() ? one : say(word, {out, one});
    }
    return out;
}

std::string Describer::clause(const Expression& expression, Mood mood) const {
    const bool shall = mood == Mood::Statement;
    const auto inner = [&](std::size_t i, Mood of) {
        return i < expression.operands.size() ? clause(expression.operands[i], of) : std::string();
    };
    const std::string place = printPath(expression.path);
    switch (expression.kind) {
    case ExpressionKind::And:
        return joined(expression, Phrase::And, mood);
    case ExpressionKind::Or:
        return joined(expression, Phrase::Or, mood);
    case ExpressionKind::Xor:
        return say(Phrase::Xor, {joined(expression, Phrase::Or, mood)});
    case ExpressionKind::Not:
        return say(shall ? Phrase::NotShall : Phrase::NotIs, {inner(0, Mood::Condition)});
    case ExpressionKind::Implies:
        return say(Phrase::Implies, {inner(0, Mood::Condition), inner(1, mood)});
    case ExpressionKind::Every:
        return say(Phrase::ForEvery, {place, inner(0, mood)});
    case ExpressionKind::Some:
        return say(Phrase::ForSome, {place, inner(0, mood)});
    case ExpressionKind::Times:
        return say(Phrase::ForTimes, {count(expression.times), place, inner(0, mood)});
    case ExpressionKind::Compare:
    case ExpressionKind::Precision:
        return comparison(expression, mood);
    case ExpressionKind::Presence:
        return presence(expression, mood);
    case ExpressionKind::InSet:
        return membership(expression, mood);
    case ExpressionKind::Is: {
        const std::optional<Format> format = parseFormat(expression.name);
        return say(Phrase::FormatShall, mood, expression.negated,
                   {subject(expression),
                    expression.name + (format ? " (" + std::string(formatShape(*format)) + ')' : std::string())});
    }
    case ExpressionKind::Sequence:
        return say(shall ? Phrase::SequenceShall : Phrase::SequenceIs, {place});
    case ExpressionKind::IfAbsent: {
        constexpr Phrase kBut[] = {Phrase::IfItIsThere, Phrase::OrBeAbsent, Phrase::AndBeThere, Phrase::IfItIsThere};
        return say(kBut[static_cast<std::size_t>(expression.whenAbsent)], {inner(0, mood)});
    }
    case ExpressionKind::Outside:
        return say(shall ? Phrase::OutsideShall : Phrase::OutsideIs, {expression.name});
    }
    return {};
}

}  // namespace

std::string describeExpression(const Expression& expression, const Phrasing& phrasing) {
    std::string out = Describer(phrasing).clause(expression, Mood::Statement) + '.';
    if (out[0] >= 'a' && out[0] <= 'z') {
        out[0] = static_cast<char>(out[0] - 'a' + 'A');
    }
    return out;
}

std::string describeExpression(const Expression& expression) {
    return describeExpression(expression, nullptr);
}

std::span<const std::string_view> expressionPhrases() {
    return kPhrases;
}

}  // namespace plumb::spec
