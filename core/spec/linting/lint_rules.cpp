// Expressions, usages, statements, slices.
#include "base/ascii.h"
#include "spec/linting/linter.h"

#include <charconv>

namespace plumb::spec::linting {
namespace {

std::uint32_t numberIn(const std::string& text) {
    std::uint32_t number = 1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number == 0 ? 1 : number;
}

/// The column in the expression that the error is about.
std::uint32_t columnOf(const Error& error) {
    const std::size_t which = error.id() == MessageId::SpecExpressionDepth || error.id() == MessageId::QueryDepth ||
                                      error.id() == MessageId::PathSyntax
                                  ? 1
                                  : 0;
    return which < error.arguments().size() ? numberIn(error.arguments()[which]) : 1;
}

void useSets(Linter& linter, Place place, const Expression& expression) {
    if (expression.kind == Expression::Kind::InSet) {
        linter.checkValueSet(place, expression.name);
    }
    for (const Expression& operand : expression.operands) {
        useSets(linter, place, operand);
    }
}

bool isBranch(UsageCode code) {
    return code == UsageCode::R || code == UsageCode::RE || code == UsageCode::O || code == UsageCode::X;
}

}  // namespace

void checkRule(Linter& linter, const Rule& rule) {
    if (rule.text.empty()) {
        return;
    }
    const Result<Expression> expression = parseExpression(rule.text);
    if (expression) {
        useSets(linter, rule.place, *expression);
        return;
    }
    Place place = rule.place;
    if (place.line > 0) {
        place.column += columnOf(expression.error()) - 1;
    }
    linter.error(place, expression.error().id(), expression.error().arguments());
}

void checkUsage(Linter& linter, Place place, const std::string& what, const Usage& usage, const Rule& condition,
                const Cardinality& cardinality) {
    checkRule(linter, condition);
    const std::string written = printUsage(usage), often = printCardinality(cardinality);
    const bool conditional = usage.code == UsageCode::C || usage.code == UsageCode::CE;
    if (conditional && condition.text.empty() && !linter.predicated(what)) {
        linter.warning(place, MessageId::LintNoCondition, {what, written});
    } else if (!conditional && usage.code != UsageCode::Unsaid && !condition.text.empty()) {
        linter.warning(place, MessageId::LintIdleCondition, {what, written});
    }
    if (usage.whenTrue != UsageCode::Unsaid && !(isBranch(usage.whenTrue) && isBranch(usage.whenFalse))) {
        linter.warning(place, MessageId::LintBranches, {what, written});
    }
    if (cardinality.min && cardinality.max && *cardinality.min > *cardinality.max) {
        linter.error(place, MessageId::LintCardinalityOrder, {what, often});
    } else if (usage.code == UsageCode::R && (cardinality.min == 0U || cardinality.max == 0U)) {
        linter.warning(place, MessageId::LintUsageCardinality, {what, written, often, "at least 1"});
    } else if (usage.code == UsageCode::X && cardinality.max.value_or(0) > 0) {
        linter.warning(place, MessageId::LintUsageCardinality, {what, written, often, "0..0 or none"});
    } else if ((usage.code == UsageCode::RE || usage.code == UsageCode::O) && cardinality.min.value_or(0) == 1 &&
               cardinality.max == 1U) {
        linter.warning(place, MessageId::LintUsageCardinality, {what, written, often, "0..1, or the usage R"});
    }
}

void checkPredicates(Linter& linter, const std::vector<Predicate>& predicates) {
    for (const Predicate& predicate : predicates) {
        checkUsage(linter, predicate.place, predicate.target, predicate.usage, predicate.condition, {});
        if (const Result<ContextPath> path = parseContextPath(predicate.target); !path) {
            linter.error(predicate.place, path.error().id(), path.error().arguments());
        }
    }
}

void checkStatements(Linter& linter, const std::vector<Statement>& statements) {
    checkTwice(linter, statements, "statements", [](const Statement& s) { return s.id; });
    for (const Statement& statement : statements) {
        if (statement.rule.text.empty()) {
            linter.warning(statement.place, MessageId::LintNoRule, {statement.id});
        }
        checkRule(linter, statement.rule);
    }
}

void checkSlicings(Linter& linter, const std::vector<Slicing>& slicings, bool ofSegments) {
    for (const Slicing& slicing : slicings) {
        for (const Slice& slice : slicing.slices) {
            checkRule(linter, slice.when);
            if (ofSegments && slicing.field == 0) {
                linter.checkFlavour(slice.place, slice.flavour);
            } else {
                linter.checkType(slice.place, slice.flavour);
            }
            const bool last = &slice == &slicing.slices.back();
            if (!slice.occurrence && slice.when.text.empty() && !last) {
                linter.warning(slice.place, MessageId::LintSlice, {slice.name});
            }
        }
    }
}

void checkOrderIndifferent(Linter& linter, const std::vector<OrderIndifferent>& all) {
    for (const OrderIndifferent& one : all) {
        for (const OrderIndifferent::Pattern& pattern : one.patterns) {
            checkRule(linter, pattern.rule);
            checkStatements(linter, pattern.statements);
            checkOrderIndifferent(linter, pattern.inner);
        }
    }
}

}  // namespace plumb::spec::linting
