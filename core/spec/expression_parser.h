// Reads the text of an expression into its tree. Used by parseExpression() only.
//
//   expression := "if" expression "then" expression | or
//   or := xor { "or" xor }      xor := and [ "xor" and ]      and := unary { "and" unary }      unary := "not" unary |
//   primary
#pragma once

#include "spec/expression_reader.h"

#include <string>
#include <string_view>

namespace plumb::spec {

class ExpressionParser {
public:
    explicit ExpressionParser(std::string_view text)
        : m_reader(text) {}

    [[nodiscard]] Result<Expression> parse();

private:
    using Kind = Expression::Kind;

    // Each part returns false after it has recorded what is wrong.
    bool any(Expression& out, int depth);
    bool disjunction(Expression& out, int depth);
    bool exclusion(Expression& out, int depth);
    bool conjunction(Expression& out, int depth);
    bool unary(Expression& out, int depth);
    bool primary(Expression& out, int depth);
    bool walk(Kind kind, Expression& out, int depth);
    bool ifAbsent(Expression& out, int depth);
    bool quantified(Expression& out);
    bool rest();

    // expression_conditions.cpp, expression_operands.cpp: one condition on one path
    bool condition(Expression& out);
    bool call(std::string_view name, Expression& out, bool& found);
    bool bracketedPath(std::string_view name, ContextPath& out);
    bool test(Expression& out, std::string_view operand);
    bool is(Expression& out);
    bool set(Expression& out);
    bool comparison(Expression& out, std::string_view operand, std::size_t begin);
    bool operation(Expression& out, std::string_view operand);
    bool values(Expression& out, std::string_view operand);
    bool value(Expression& of, std::string_view operand);
    bool suits(const Expression& of, const Operand& value, std::string_view operand, std::size_t begin);

    ExpressionReader m_reader;
};

}  // namespace plumb::spec
