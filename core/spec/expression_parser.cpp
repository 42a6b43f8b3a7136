#include "spec/expression_parser.h"

#include "base/ascii.h"
#include "spec/expression_words.h"

#include <utility>

namespace plumb::spec {

Result<Expression> parseExpression(std::string_view text) {
    return ExpressionParser(text).parse();
}

Result<Expression> ExpressionParser::parse() {
    Expression root;
    m_reader.skipSpace();
    if (m_reader.atEnd()) {
        m_reader.wrong(m_reader.at(), "there is no condition; write for example valued(PID-8)");
    } else if (any(root, 1) && rest()) {
        return root;
    }
    return fail(m_reader.takeError());
}

/// Nothing is left, or a sentence about it.
bool ExpressionParser::rest() {
    m_reader.skipSpace();
    if (m_reader.atEnd()) {
        return true;
    }
    const std::size_t at = m_reader.at();
    if (m_reader.peek() == ')') {
        return m_reader.wrong(at, "there is no bracket open that ')' could close; remove it");
    }
    if (m_reader.rest().starts_with("&&")) {
        return m_reader.wrong(at, "write and in place of &&");
    }
    if (m_reader.rest().starts_with("||")) {
        return m_reader.wrong(at, "write or in place of ||");
    }
    if (equalCaseBlind(m_reader.word(), "then")) {
        return m_reader.wrong(at, "then needs an if before its condition");
    }
    if (equalCaseBlind(m_reader.word(), "else")) {
        return m_reader.wrong(at, "there is no else; write a second rule: if not (...) then ...");
    }
    if (equalCaseBlind(m_reader.word(), "implies")) {
        return m_reader.wrong(at, "write if ... then ... in place of implies");
    }
    return m_reader.wrong(at, "'" + std::string(m_reader.shown()) +
                                  "' is not expected here; join conditions with and, or, xor");
}

bool ExpressionParser::any(Expression& out, int depth) {
    if (depth > kMaxExpressionDepth) {
        return m_reader.tooDeep();
    }
    if (!m_reader.takeWord("if")) {
        return disjunction(out, depth);
    }
    out.kind = Kind::Implies;
    out.operands.resize(2);
    if (!any(out.operands[0], depth + 1)) {
        return false;
    }
    if (!m_reader.takeWord("then")) {
        m_reader.skipSpace();
        return m_reader.wrong(m_reader.at(),
                              "then is expected, with what must hold: if MSH-9.2 = A03 then valued(PV1-45)");
    }
    return any(out.operands[1], depth + 1);
}

bool ExpressionParser::disjunction(Expression& out, int depth) {
    if (!exclusion(out, depth)) {
        return false;
    }
    if (!m_reader.takeWord("or")) {
        return true;
    }
    Expression all;
    all.kind = Kind::Or;
    all.operands.push_back(std::move(out));
    do {
        if (!exclusion(all.operands.emplace_back(), depth)) {
            return false;
        }
    } while (m_reader.takeWord("or"));
    out = std::move(all);
    return true;
}

bool ExpressionParser::exclusion(Expression& out, int depth) {
    if (!conjunction(out, depth)) {
        return false;
    }
    if (!m_reader.takeWord("xor")) {
        return true;
    }
    Expression both;
    both.kind = Kind::Xor;
    both.operands.push_back(std::move(out));
    if (!conjunction(both.operands.emplace_back(), depth)) {
        return false;
    }
    m_reader.skipSpace();
    const std::size_t at = m_reader.at();
    if (m_reader.takeWord("xor")) {
        return m_reader.wrong(at, "xor joins two conditions; say with brackets which two");
    }
    out = std::move(both);
    return true;
}

bool ExpressionParser::conjunction(Expression& out, int depth) {
    if (!unary(out, depth)) {
        return false;
    }
    if (!m_reader.takeWord("and")) {
        return true;
    }
    Expression all;
    all.kind = Kind::And;
    all.operands.push_back(std::move(out));
    do {
        if (!unary(all.operands.emplace_back(), depth)) {
            return false;
        }
    } while (m_reader.takeWord("and"));
    out = std::move(all);
    return true;
}

bool ExpressionParser::unary(Expression& out, int depth) {
    if (depth > kMaxExpressionDepth) {
        return m_reader.tooDeep();
    }
    if (!m_reader.takeWord("not")) {
        return primary(out, depth);
    }
    out.kind = Kind::Not;
    return unary(out.operands.emplace_back(), depth + 1);
}

bool ExpressionParser::primary(Expression& out, int depth) {
    m_reader.skipSpace();
    const std::size_t begin = m_reader.at();
    if (m_reader.takeSymbol("(")) {
        return any(out, depth + 1) && m_reader.closeBracket(begin);
    }
    if (m_reader.peek() == '!' && m_reader.peek(1) != '=') {
        return m_reader.wrong(begin, "write not in place of !");
    }
    const std::string_view name = m_reader.word();
    const bool called = m_reader.callFollows(name);
    if (equalCaseBlind(name, "if")) {
        return m_reader.wrong(begin, "put brackets around if ... then ... when it is part of a condition");
    }
    if (equalCaseBlind(name, "within")) {
        return m_reader.wrong(begin, "write every or some in place of within, such as some ORDER (OBX[*]-8 = H)");
    }
    if (equalCaseBlind(name, "ifabsent") && called) {
        return ifAbsent(out, depth);
    }
    if ((quantifierNamed(name) || equalCaseBlind(name, "times")) && called) {
        return quantified(out);
    }
    for (const auto& [word, kind] :
         {std::pair("every", Kind::Every), std::pair("some", Kind::Some), std::pair("times", Kind::Times)}) {
        if (m_reader.takeWord(word)) {
            return walk(kind, out, depth);
        }
    }
    return condition(out);
}

/// every PATH ( expression ), some PATH ( expression ), times 1..2 PATH ( expression )
bool ExpressionParser::walk(Kind kind, Expression& out, int depth) {
    out.kind = kind;
    if (kind == Kind::Times && !m_reader.cardinality(out.times)) {
        return false;
    }
    m_reader.skipSpace();
    const std::size_t begin = m_reader.at();
    if (!m_reader.path(out.path)) {
        return false;
    }
    if (out.path.steps.empty() || out.path.component != 0) {
        return m_reader.wrong(begin,
                              "what is gone through is a group, a segment or the repetitions of a field, such as "
                              "every OBX (OBX-11 = F) or every PID-3 (valued(.4))");
    }
    m_reader.skipSpace();
    const std::size_t opened = m_reader.at();
    return m_reader.openBracket(printPath(out.path)) && any(out.operands.emplace_back(), depth + 1) &&
           m_reader.closeBracket(opened);
}

bool ExpressionParser::ifAbsent(Expression& out, int depth) {
    out.kind = Kind::IfAbsent;
    m_reader.advance(m_reader.word().size());
    m_reader.skipSpace();
    const std::size_t opened = m_reader.at();
    if (!m_reader.openBracket("ifabsent")) {
        return false;
    }
    m_reader.skipSpace();
    const std::optional<WhenAbsent> whenAbsent = whenAbsentNamed(m_reader.word());
    if (!whenAbsent) {
        return m_reader.wrong(m_reader.at(), "ifabsent takes pass, fail or undecided and then a condition, such as "
                                             "ifabsent(fail, PID-8 in (F, M))");
    }
    m_reader.advance(m_reader.word().size());
    out.whenAbsent = *whenAbsent;
    if (!m_reader.takeSymbol(",")) {
        m_reader.skipSpace();
        return m_reader.wrong(m_reader.at(),
                              "a comma and a condition are expected after " + std::string(whenAbsentWord(*whenAbsent)));
    }
    return any(out.operands.emplace_back(), depth + 1) && m_reader.closeBracket(opened);
}

/// any(condition), all(condition), none(condition), times(1..2, condition)
bool ExpressionParser::quantified(Expression& out) {
    const std::string name(m_reader.word());
    const std::optional<query::Quantifier> quantifier = quantifierNamed(name);
    m_reader.advance(name.size());
    m_reader.skipSpace();
    const std::size_t opened = m_reader.at();
    if (!m_reader.openBracket(name)) {
        return false;
    }
    Cardinality times;
    if (!quantifier) {
        if (!m_reader.cardinality(times)) {
            return false;
        }
        if (!m_reader.takeSymbol(",")) {
            return m_reader.wrong(m_reader.at(), "a comma and a condition are expected after how often");
        }
    }
    m_reader.skipSpace();
    const std::size_t begin = m_reader.at();
    if (!condition(out)) {
        return false;
    }
    const bool ofPlaces = (out.kind == Kind::Compare && out.function != query::Function::Count &&
                           out.function != query::Function::Distinct) ||
                          out.kind == Kind::Presence || out.kind == Kind::Precision || out.kind == Kind::InSet ||
                          out.kind == Kind::Is;
    if (!ofPlaces) {
        return m_reader.wrong(begin, name + "() takes one condition on a path, such as all(OBX[*]-11 = F)");
    }
    out.quantifier = quantifier.value_or(query::Quantifier::Default);
    out.times = times;
    m_reader.skipSpace();
    for (const std::string_view joined : {"and", "or", "xor"}) {
        if (equalCaseBlind(m_reader.word(), joined)) {
            return m_reader.wrong(m_reader.at(), name +
                                                     "() takes one condition; to ask several of the same place write "
                                                     "every OBX (OBX-8 = H and OBX-11 = F)");
        }
    }
    return m_reader.closeBracket(opened);
}

}  // namespace plumb::spec
