#include "spec/expression_words.h"

#include "base/ascii.h"

#include <algorithm>
#include <string>

namespace plumb::spec {
namespace {

using ExpressionKind = Expression::Kind;
using query::Operator;

std::string quotedText(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        out += c;
        if (c == '"') {
            out += c;
        }
    }
    return out + '"';
}

/// Between slashes where that can be read back: not when a backslash stands before a slash or at the end.
std::string printPattern(const Operand& value) {
    const std::string flag = value.caseBlind ? "i" : "";
    std::string out = "/";
    for (std::size_t i = 0; i < value.text.size(); ++i) {
        if (value.text[i] == '\\') {
            if (i + 1 == value.text.size() || value.text[i + 1] == '/') {
                return quotedText(value.text) + flag;
            }
            out += value.text[i++];
        } else if (value.text[i] == '/') {
            out += '\\';
        }
        out += value.text[i];
    }
    return out + '/' + flag;
}

std::string printValue(const Expression& of, const Operand& value) {
    if (value.isPath) {
        const std::string path = printPath(value.path);
        if (value.quantifier != query::Quantifier::Default) {
            return std::string(query::wordOf(value.quantifier)) + '(' + path + ')';
        }
        return of.kind == ExpressionKind::Precision ? "precision(" + path + ')' : path;
    }
    if (of.op == Operator::Matches) {
        return printPattern(value);
    }
    if (isBareValue(value.text) && !value.caseBlind) {
        return value.text;
    }
    return quotedText(value.text) + (value.caseBlind ? "i" : "");
}

std::string printTimes(const Cardinality& times) {
    const std::uint32_t min = times.min.value_or(0), max = times.max.value_or(hl7::kUnbounded);
    if (min == max) {
        return std::to_string(min);
    }
    return std::to_string(min) + ".." + (max == hl7::kUnbounded ? "*" : std::to_string(max));
}

std::string printComparison(const Expression& expression) {
    std::string out = printPath(expression.path);
    if (expression.kind == ExpressionKind::Precision) {
        out = "precision(" + out + ')';
    } else if (expression.function != query::Function::None) {
        out = std::string(query::wordOf(expression.function)) + '(' + out + ')';
    }
    const bool symbol = expression.op <= Operator::Matches;
    out += ' ';
    if (expression.negated) {
        out += symbol ? "!" : "not ";
    }
    out += query::wordOf(expression.op);
    out += ' ';
    if (expression.op != Operator::In) {
        return expression.values.empty() ? out : out + printValue(expression, expression.values[0]);
    }
    out += '(';
    for (std::size_t i = 0; i < expression.values.size(); ++i) {
        out += (i == 0 ? "" : ", ") + printValue(expression, expression.values[i]);
    }
    return out + ')';
}

std::string printSet(const Expression& expression) {
    const bool bare =
        !expression.name.empty() && std::all_of(expression.name.begin(), expression.name.end(), [](char c) {
            return isLetterOrDigit(static_cast<unsigned char>(c)) || c == '_' || c == '-' || c == '.';
        });
    std::string out = printPath(expression.path) + (expression.negated ? " not in set(" : " in set(") +
                      (bare ? expression.name : quotedText(expression.name));
    for (std::size_t i = 0; i < expression.locations.size(); ++i) {
        out += (i == 0 ? " at " : " or ") + std::to_string(expression.locations[i]);
    }
    if (expression.strength != Strength::Unsaid) {
        out += ", " + std::string(strengthLetter(expression.strength));
    }
    return out + ')';
}

std::string printCondition(const Expression& expression) {
    switch (expression.kind) {
    case ExpressionKind::Presence:
        return std::string(query::wordOf(expression.presence)) + '(' + printPath(expression.path) + ')';
    case ExpressionKind::InSet:
        return printSet(expression);
    case ExpressionKind::Is:
        return printPath(expression.path) + (expression.negated ? " is not " : " is ") + expression.name;
    default:
        return printComparison(expression);
    }
}

/// How closely a kind binds; what binds less than what is around it stands in brackets.
int strengthOf(ExpressionKind kind) {
    switch (kind) {
    case ExpressionKind::Implies:
        return 0;
    case ExpressionKind::Or:
        return 1;
    case ExpressionKind::Xor:
        return 2;
    case ExpressionKind::And:
        return 3;
    default:
        return 4;
    }
}

std::string joined(const Expression& expression, std::string_view word) {
    std::string out;
    for (const Expression& operand : expression.operands) {
        if (!out.empty()) {
            out += word;
        }
        const bool bracket = strengthOf(operand.kind) <= strengthOf(expression.kind);
        out += bracket ? '(' + printExpression(operand) + ')' : printExpression(operand);
    }
    return out;
}

std::string inner(const Expression& expression) {
    return expression.operands.empty() ? std::string() : printExpression(expression.operands[0]);
}

}  // namespace

std::string printExpression(const Expression& expression) {
    switch (expression.kind) {
    case ExpressionKind::And:
        return joined(expression, " and ");
    case ExpressionKind::Or:
        return joined(expression, " or ");
    case ExpressionKind::Xor:
        return joined(expression, " xor ");
    case ExpressionKind::Not: {
        const bool bracket = !expression.operands.empty() && strengthOf(expression.operands[0].kind) < 4;
        return bracket ? "not (" + inner(expression) + ')' : "not " + inner(expression);
    }
    case ExpressionKind::Implies:
        return "if " + inner(expression) + " then " +
               (expression.operands.size() > 1 ? printExpression(expression.operands[1]) : std::string());
    case ExpressionKind::Every:
        return "every " + printPath(expression.path) + " (" + inner(expression) + ')';
    case ExpressionKind::Some:
        return "some " + printPath(expression.path) + " (" + inner(expression) + ')';
    case ExpressionKind::Times:
        return "times " + printTimes(expression.times) + ' ' + printPath(expression.path) + " (" + inner(expression) +
               ')';
    case ExpressionKind::IfAbsent:
        return "ifabsent(" + std::string(whenAbsentWord(expression.whenAbsent)) + ", " + inner(expression) + ')';
    case ExpressionKind::Sequence:
        return "sequence(" + printPath(expression.path) + ')';
    case ExpressionKind::Outside:
        return "outside(" + quotedText(expression.name) + ')';
    default:
        break;
    }
    const std::string condition = printCondition(expression);
    if (expression.times.min || expression.times.max) {
        return "times(" + printTimes(expression.times) + ", " + condition + ')';
    }
    return expression.quantifier == query::Quantifier::Default
               ? condition
               : std::string(query::wordOf(expression.quantifier)) + '(' + condition + ')';
}

}  // namespace plumb::spec
