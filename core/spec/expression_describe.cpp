// Expressions as sentences, in the manner of the pseudo-language of HL7's own conformance statements.
#include "spec/expression.h"
#include "spec/expression_words.h"
#include "spec/formats.h"

#include <string>

namespace plumb::spec {
namespace {

using Kind = Expression::Kind;
using query::Function;
using query::Operator;

/// Whether a clause says what shall hold, or what holds when something else shall.
enum class Mood { Condition, Statement };

std::string clause(const Expression& expression, Mood mood);

std::string be(Mood mood, bool negated) {
    return mood == Mood::Statement ? (negated ? "shall not be" : "shall be") : (negated ? "is not" : "is");
}

/// "shall contain", "contains", "does not contain"
std::string doing(Mood mood, bool negated, std::string_view verb) {
    if (mood == Mood::Statement) {
        return (negated ? "shall not " : "shall ") + std::string(verb);
    }
    return negated ? "does not " + std::string(verb) : std::string(verb) + (verb.ends_with('h') ? "es" : "s");
}

std::string count(const Cardinality& times) {
    const std::uint32_t min = times.min.value_or(0), max = times.max.value_or(hl7::kUnbounded);
    if (max == hl7::kUnbounded) {
        return "at least " + std::to_string(min);
    }
    if (min == max) {
        return "exactly " + std::to_string(min);
    }
    return min == 0 ? "at most " + std::to_string(max) : std::to_string(min) + " to " + std::to_string(max);
}

std::string subject(const Expression& expression) {
    std::string out = printPath(expression.path);
    if (out == ".") {
        out = "the value";
    }
    if (expression.kind == Kind::Precision) {
        out = "the precision of " + out;
    } else if (expression.kind == Kind::Compare) {
        switch (expression.function) {
        case Function::Count:
            out = "the number of " + out;
            break;
        case Function::Length:
            out = "the length of " + out;
            break;
        case Function::Distinct:
            out = "the number of different values of " + out;
            break;
        default:
            break;
        }
    }
    if (expression.times.min) {
        return count(expression.times) + " of " + out;
    }
    switch (expression.quantifier) {
    case query::Quantifier::Any:
        return "at least one " + out;
    case query::Quantifier::All:
        return "every " + out;
    case query::Quantifier::None:
        return "no " + out;
    case query::Quantifier::Default:
        break;
    }
    return out;
}

std::string valueText(const Expression& of, const Operand& value) {
    if (value.isPath) {
        const std::string path = printPath(value.path);
        const std::string which = value.quantifier == query::Quantifier::Any   ? "any "
                                  : value.quantifier == query::Quantifier::All ? "every "
                                                                               : "";
        return (of.kind == Kind::Precision ? "that of " : "") + which + (path == "." ? "the value" : path);
    }
    if (of.op == Operator::Matches) {
        return '/' + value.text + '/' + (value.caseBlind ? " without regard to case" : "");
    }
    const bool plain = of.kind == Kind::Precision || of.function != Function::None ||
                       (of.op >= Operator::Less && of.op <= Operator::GreaterEqual);
    return plain ? value.text : '\'' + value.text + '\'' + (value.caseBlind ? " in any case" : "");
}

std::string valuesText(const Expression& expression) {
    std::string out;
    for (std::size_t i = 0; i < expression.values.size(); ++i) {
        out += i == 0 ? "" : i + 1 == expression.values.size() ? " or " : ", ";
        out += valueText(expression, expression.values[i]);
    }
    return out;
}

std::string comparison(const Expression& expression, Mood mood) {
    const std::string who = subject(expression), what = valuesText(expression);
    const auto is = [&](std::string_view how) {
        return who + ' ' + be(mood, expression.negated) + ' ' + std::string(how) + what;
    };
    switch (expression.op) {
    case Operator::Less:
        return is("less than ");
    case Operator::LessEqual:
        return is("at most ");
    case Operator::Greater:
        return is("greater than ");
    case Operator::GreaterEqual:
        return is("at least ");
    case Operator::Matches:
        return who + ' ' + doing(mood, expression.negated, "match") + ' ' + what;
    case Operator::Contains:
        return who + ' ' + doing(mood, expression.negated, "contain") + ' ' + what;
    case Operator::StartsWith:
        return who + ' ' + doing(mood, expression.negated, "start") + " with " + what;
    case Operator::EndsWith:
        return who + ' ' + doing(mood, expression.negated, "end") + " with " + what;
    case Operator::Equal:
    case Operator::In:
        break;
    }
    return is("");
}

std::string presence(const Expression& expression, Mood mood) {
    const std::string who = subject(expression);
    switch (expression.presence) {
    case query::PresenceTest::Exists:
        return who + ' ' + be(mood, false) + " present";
    case query::PresenceTest::Absent:
        return who + ' ' + be(mood, true) + " present";
    case query::PresenceTest::Empty:
        return who + ' ' + be(mood, false) + " empty";
    case query::PresenceTest::Null:
        return who + ' ' + be(mood, false) + " null (\"\")";
    case query::PresenceTest::Valued:
        break;
    }
    return who + ' ' + be(mood, false) + " valued";
}

std::string membership(const Expression& expression, Mood mood) {
    std::string where;
    for (std::size_t i = 0; i < expression.locations.size(); ++i) {
        where += (i == 0 ? " (component " : " or ") + std::to_string(expression.locations[i]);
    }
    return subject(expression) + (where.empty() ? "" : where + ')') + ' ' + be(mood, expression.negated) +
           " in value set " + expression.name;
}

std::string joined(const Expression& expression, std::string_view word, Mood mood) {
    std::string out;
    for (const Expression& operand : expression.operands) {
        const bool compound = operand.kind <= Kind::Xor || operand.kind == Kind::Implies;
        out += (out.empty() ? "" : std::string(word)) +
               (compound ? '(' + clause(operand, mood) + ')' : clause(operand, mood));
    }
    return out;
}

std::string clause(const Expression& expression, Mood mood) {
    const auto inner = [&](std::size_t i, Mood of) {
        return i < expression.operands.size() ? clause(expression.operands[i], of) : std::string();
    };
    const std::string place = printPath(expression.path);
    switch (expression.kind) {
    case Kind::And:
        return joined(expression, " and ", mood);
    case Kind::Or:
        return joined(expression, " or ", mood);
    case Kind::Xor:
        return "either " + joined(expression, " or ", mood) + ", but not both";
    case Kind::Not:
        return (mood == Mood::Statement ? "it shall not be that " : "it is not so that ") + inner(0, Mood::Condition);
    case Kind::Implies:
        return "if " + inner(0, Mood::Condition) + " then " + inner(1, mood);
    case Kind::Every:
        return "for every " + place + ", " + inner(0, mood);
    case Kind::Some:
        return "for at least one " + place + ", " + inner(0, mood);
    case Kind::Times:
        return "for " + count(expression.times) + " of " + place + ", " + inner(0, mood);
    case Kind::Compare:
    case Kind::Precision:
        return comparison(expression, mood);
    case Kind::Presence:
        return presence(expression, mood);
    case Kind::InSet:
        return membership(expression, mood);
    case Kind::Is: {
        const std::optional<Format> format = parseFormat(expression.name);
        return subject(expression) + ' ' + be(mood, expression.negated) + " of the format " + expression.name +
               (format ? " (" + std::string(formatShape(*format)) + ')' : std::string());
    }
    case Kind::Sequence:
        return place + ' ' + doing(mood, false, "count") + " 1, 2, 3 in the order of the message";
    case Kind::IfAbsent: {
        static constexpr std::string_view kBut[] = {"", "or be absent", "and be there", "if it is there"};
        return inner(0, mood) + " (" + std::string(kBut[static_cast<std::size_t>(expression.whenAbsent)]) + ')';
    }
    case Kind::Outside:
        return "the rule '" + expression.name + "' of another program " +
               (mood == Mood::Statement ? "shall hold" : "holds");
    }
    return {};
}

}  // namespace

std::string describeExpression(const Expression& expression) {
    std::string out = clause(expression, Mood::Statement) + '.';
    if (out[0] >= 'a' && out[0] <= 'z') {
        out[0] = static_cast<char>(out[0] - 'a' + 'A');
    }
    return out;
}

}  // namespace plumb::spec
