#include "check/expression_program.h"

#include "base/ascii.h"
#include "hl7/utf8.h"
#include "query/filter_program.h"

#include <algorithm>
#include <utility>

namespace plumb::check {

using ExpressionKind = spec::Expression::Kind;
using query::Function;
using query::Operator;

namespace {

constexpr int kMostDepth = 1000;  // trees that were not read from text may be deeper than text can be

bool namesSeveral(hl7::Selector::Kind kind) {
    return kind == hl7::Selector::Kind::All || kind == hl7::Selector::Kind::Where;
}

/// `everything`: places left open mean all of them.
ProgramPath prepared(const spec::ContextPath& path, bool everything) {
    using Selector = hl7::Selector::Kind;
    ProgramPath out;
    out.path = path;
    out.mayBeOwn = path.steps.size() == 1 && path.steps[0].instance.kind == Selector::Default;
    if (everything) {
        for (spec::PathStep& step : out.path.steps) {
            if (step.instance.kind == Selector::Default) {
                step.instance.kind = Selector::All;
            }
        }
        if (path.field != 0 && path.repetition.kind == Selector::Default) {
            out.path.repetition.kind = Selector::All;
        }
    }
    out.many = namesSeveral(path.repetition.kind) ||
               std::any_of(path.steps.begin(), path.steps.end(),
                           [](const spec::PathStep& step) { return namesSeveral(step.instance.kind); });
    out.single = !namesSeveral(out.path.repetition.kind) && out.path.repetition.kind != Selector::Last;
    return out;
}

std::size_t operandsOf(ExpressionKind kind) {
    switch (kind) {
    case ExpressionKind::And:
    case ExpressionKind::Or:
    case ExpressionKind::Xor:
    case ExpressionKind::Implies:
        return 2;
    case ExpressionKind::Not:
    case ExpressionKind::Every:
    case ExpressionKind::Some:
    case ExpressionKind::Times:
    case ExpressionKind::IfAbsent:
        return 1;
    default:
        return 0;
    }
}

bool isCompared(ExpressionKind kind) {
    return kind == ExpressionKind::Compare || kind == ExpressionKind::Precision;
}

}  // namespace

class ProgramCompiler {
public:
    explicit ProgramCompiler(ExpressionProgram& program)
        : m_program(program) {}

    void compile(const spec::Expression& expression, ProgramNode& node, int depth) {
        node.expression = &expression;
        if (depth > kMostDepth) {
            fails(node, MessageId::UndecidedExpression, {"it is nested too deep"});
            return;
        }
        const std::size_t wanted = operandsOf(expression.kind), count = expression.operands.size();
        const bool open = expression.kind == ExpressionKind::And || expression.kind == ExpressionKind::Or;
        if (count < wanted || (count > wanted && !open)) {
            fails(node, MessageId::UndecidedExpression, {"it has not the operands that it needs"});
            return;
        }
        node.operands.reserve(count);
        for (const spec::Expression& operand : expression.operands) {
            compile(operand, node.operands.emplace_back(), depth + 1);
        }
        const bool counts = expression.kind == ExpressionKind::Compare &&
                            (expression.function == Function::Count || expression.function == Function::Distinct);
        const bool walks = expression.kind == ExpressionKind::Every || expression.kind == ExpressionKind::Some ||
                           expression.kind == ExpressionKind::Times || expression.kind == ExpressionKind::Sequence;
        node.path = prepared(expression.path, counts || walks);
        if (isCompared(expression.kind)) {
            comparison(expression, node);
        } else if (expression.kind == ExpressionKind::InSet) {
            set(expression, node);
        } else if (expression.kind == ExpressionKind::Is) {
            format(expression, node);
        } else if (expression.kind == ExpressionKind::Outside) {
            fails(node, MessageId::UndecidedOutside, {expression.name});
        }
    }

private:
    void fails(ProgramNode& node, MessageId id, std::vector<std::string> arguments) {
        node.undecidable = &m_program.m_problems.emplace_back(Note{id, std::move(arguments)});
    }

    void set(const spec::Expression& expression, ProgramNode& node) {
        const std::optional<std::uint32_t> found =
            m_program.m_sets != nullptr ? m_program.m_sets->find(expression.name) : std::nullopt;
        if (!found) {
            fails(node, MessageId::UndecidedValueSet, {expression.name});
            return;
        }
        node.set = *found;
    }

    void format(const spec::Expression& expression, ProgramNode& node) {
        const std::optional<spec::Format> found = spec::parseFormat(expression.name);
        if (!found) {
            fails(node, MessageId::UndecidedFormat, {expression.name});
            return;
        }
        node.format = *found;
    }

    void comparison(const spec::Expression& expression, ProgramNode& node) {
        const std::size_t count = expression.values.size();
        if (count == 0 || (count > 1 && expression.op != Operator::In)) {
            fails(node, MessageId::UndecidedExpression, {"it has not the values that it needs"});
            return;
        }
        node.plainValues = true;
        node.values.resize(count);
        for (std::size_t i = 0; i < count && node.undecidable == nullptr; ++i) {
            value(expression, expression.values[i], node, node.values[i]);
        }
    }

    void value(const spec::Expression& expression, const spec::Operand& from, ProgramNode& node, ProgramValue& out) {
        using ValueKind = ProgramValue::Kind;
        if (from.isPath) {
            out.kind = ValueKind::Path;
            out.path = prepared(from.path, false);
            out.all = from.quantifier == query::Quantifier::All;
            node.plainValues = false;
            return;
        }
        out.text = from.text;
        out.caseBlind = from.caseBlind;
        node.plainValues = node.plainValues && hl7::isAscii(from.text);
        const auto unsuited = [&] {
            fails(node, MessageId::UndecidedComparison, {from.text, spec::printPath(expression.path)});
        };
        if (expression.kind == ExpressionKind::Precision) {
            const std::optional<hl7::TimePrecision> precision = spec::precisionNamed(from.text);
            out.kind = ValueKind::Precision;
            out.precision = precision.value_or(hl7::TimePrecision::Year);
            if (!precision) {
                unsuited();
            }
            return;
        }
        if (expression.op == Operator::Matches) {
            out.kind = ValueKind::Pattern;
            out.pattern = query::Regex(from.text, from.caseBlind, query::Regex::Over::Utf8);
            if (!out.pattern.ok()) {
                fails(node, MessageId::UndecidedPattern, {from.text, out.pattern.reason()});
            }
            return;
        }
        if (expression.op == Operator::Contains) {
            out.kind = ValueKind::Contained;
            out.searcher.emplace(from.text, from.caseBlind);
            return;
        }
        const bool number = query::isNumber(expression.function) || expression.function == Function::Number;
        const bool asTime = expression.function == Function::Time;
        if (!number && !asTime && !query::isOrder(expression.op)) {
            return;
        }
        out.number = query::Decimal::parse(out.text);
        const std::optional<hl7::Hl7Time> time = number ? std::nullopt : query::readFilterTime(out.text);
        // Eight digits or more that are a date are one, unless num() says otherwise.
        const bool isTime = time && (asTime || !out.number || out.text.size() >= 8);
        out.kind = isTime ? ValueKind::Time : ValueKind::Number;
        out.time = time.value_or(hl7::Hl7Time());
        if (!isTime && (!out.number || asTime)) {
            unsuited();
        }
    }

    ExpressionProgram& m_program;
};

std::shared_ptr<const ExpressionProgram> ExpressionProgram::compile(spec::Expression expression,
                                                                    const SetLookup* sets) {
    const std::shared_ptr<ExpressionProgram> program(new ExpressionProgram());
    program->m_expression = std::move(expression);
    program->m_sets = sets;
    ProgramCompiler(*program).compile(program->m_expression, program->m_root, 1);
    return program;
}

}  // namespace plumb::check
