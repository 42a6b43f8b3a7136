// What the parser reads on the right side of a comparison.
#include "base/ascii.h"
#include "query/decimal.h"
#include "query/filter_program.h"
#include "spec/expression_parser.h"
#include "spec/expression_words.h"

namespace plumb::spec {
namespace {

using query::Function;
using query::Operator;

}  // namespace

bool ExpressionParser::values(Expression& out, std::string_view operand) {
    m_reader.skipSpace();
    if (out.op == Operator::Matches) {
        Operand& pattern = out.values.emplace_back();
        const std::size_t begin = m_reader.at();
        if (m_reader.peek() != '"' && m_reader.peek() != '\'') {
            return m_reader.pattern(pattern.text, pattern.caseBlind);
        }
        return m_reader.quoted(pattern.text, pattern.caseBlind) &&
               (!pattern.text.empty() || m_reader.wrong(begin, "the regular expression is empty"));
    }
    if (out.op != Operator::In) {
        return value(out, operand);
    }
    const std::size_t opened = m_reader.at();
    if (!m_reader.takeSymbol("(")) {
        return m_reader.wrong(opened,
                              "in takes a list in brackets, such as in (A01, A08), or a value set: in set(HL70001)");
    }
    do {
        if (!value(out, operand)) {
            return false;
        }
    } while (m_reader.takeSymbol(","));
    return m_reader.closeBracket(opened);
}

bool ExpressionParser::value(Expression& of, std::string_view operand) {
    m_reader.skipSpace();
    const std::size_t begin = m_reader.at();
    Operand& out = of.values.emplace_back();
    const std::string_view name = m_reader.word();
    const bool called = m_reader.callFollows(name);
    if (const auto quantifier = quantifierNamed(name); called && quantifier) {
        if (*quantifier == query::Quantifier::None) {
            return m_reader.wrong(begin, "on the right side stands any(...) or all(...); to say none, write not before "
                                         "the condition");
        }
        out.isPath = true;
        out.quantifier = *quantifier;
        return bracketedPath(name, out.path);
    }
    if (of.kind == Kind::Precision && called && equalCaseBlind(name, "precision")) {
        out.isPath = true;
        return bracketedPath(name, out.path);
    }
    if (of.kind != Kind::Precision && readsAsPath(m_reader.rest())) {
        out.isPath = true;
        return m_reader.path(out.path);
    }
    if (m_reader.peek() == '"' || m_reader.peek() == '\'') {
        if (!m_reader.quoted(out.text, out.caseBlind)) {
            return false;
        }
        if (out.text.empty()) {
            const std::string subject(operand);
            return m_reader.wrong(begin, "an empty text is not a value; write empty(" + subject + "), null(" + subject +
                                             ") for \"\" in the message, or absent(" + subject + ")");
        }
        return suits(of, out, operand, begin);
    }
    constexpr std::string_view kEnds = " \t\r\n,()\"'";
    while (!m_reader.atEnd() && kEnds.find(m_reader.peek()) == std::string_view::npos) {
        m_reader.advance(1);
    }
    out.text = m_reader.textFrom(begin);
    if (out.text.empty() || isReservedWord(out.text)) {
        m_reader.returnTo(begin);
        return m_reader.wrong(begin, m_reader.atEnd() ? "a value is missing at the end"
                                                      : "a value is missing before '" + std::string(m_reader.shown()) +
                                                            "'; put text in quotes");
    }
    if (out.text.front() == '/' && out.text.size() > 1) {
        return m_reader.wrong(begin, "a regular expression is compared with ~; put text that starts with / in quotes");
    }
    return suits(of, out, operand, begin);
}

/// Whether a literal can be compared in the way that is asked for.
bool ExpressionParser::suits(const Expression& of, const Operand& value, std::string_view operand, std::size_t begin) {
    const std::string subject(operand);
    if (of.kind == Kind::Precision) {
        return precisionNamed(value.text).has_value() ||
               m_reader.wrong(begin, "a precision is year, month, day, hour, minute, second or fraction, or that of "
                                     "another place: precision(PID-29)");
    }
    const bool number = query::isNumber(of.function) || of.function == Function::Number;
    const bool time = of.function == Function::Time;
    if (!number && !time && !query::isOrder(of.op)) {
        return true;
    }
    if (value.caseBlind) {
        return m_reader.wrong(begin, "a number or time has no letters to ignore the case of; remove the i");
    }
    if ((!time && query::Decimal::parse(value.text)) || (!number && query::readFilterTime(value.text))) {
        return true;
    }
    return m_reader.wrong(begin, "'" + value.text + "' is " +
                                     (number ? "not a number"
                                      : time ? "not an HL7 time"
                                             : "not a number or an HL7 time") +
                                     ", so it cannot be compared with " + subject);
}

}  // namespace plumb::spec
