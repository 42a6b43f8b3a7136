// The parser's lower half: one condition on one path.
#include "base/ascii.h"
#include "spec/expression_parser.h"
#include "spec/expression_words.h"
#include "spec/formats.h"

#include <algorithm>
#include <utility>

namespace plumb::spec {
namespace {

using query::Function;
using query::Operator;

constexpr std::string_view kOperators = ": = != < <= > >= ~ in, contains, startswith, endswith, is";

/// The field that a filter's own word for it means: "type" is MSH-9.1.
std::string_view fieldMeantBy(std::string_view word) {
    for (unsigned i = 1; i <= static_cast<unsigned>(query::Subject::AckLatency); ++i) {
        const auto subject = static_cast<query::Subject>(i);
        if (equalCaseBlind(word, query::wordOf(subject))) {
            return query::pathOf(subject);
        }
    }
    return {};
}

}  // namespace

bool ExpressionParser::condition(Expression& out) {
    m_reader.skipSpace();
    const std::size_t begin = m_reader.at();
    const std::string_view name = m_reader.word();
    if (m_reader.atEnd() || m_reader.peek() == ')' || m_reader.peek() == ',') {
        return m_reader.wrong(begin, m_reader.atEnd()
                                         ? "a condition is missing at the end; write for example valued(PID-8)"
                                         : "a condition is missing before '" + std::string(m_reader.shown()) + "'");
    }
    out.kind = Kind::Compare;
    bool called = false;
    if (m_reader.callFollows(name)) {
        if (!call(name, out, called)) {
            return false;
        }
        if (out.kind != Kind::Compare && out.kind != Kind::Precision) {
            return true;
        }
    } else if (const std::string_view field = fieldMeantBy(name); !field.empty()) {
        return m_reader.wrong(begin, "write " + std::string(field) + " in place of " + std::string(name));
    } else if (!m_reader.path(out.path)) {
        return false;
    }
    const std::string operand(m_reader.textFrom(begin));
    return called ? comparison(out, operand, begin) : test(out, operand);
}

/// A word with brackets behind it: a test of its own, or the function of a comparison.
bool ExpressionParser::call(std::string_view name, Expression& out, bool& found) {
    found = true;
    const std::size_t begin = m_reader.at();
    if (const auto presence = presenceNamed(name)) {
        out.kind = Kind::Presence;
        out.presence = *presence;
        return bracketedPath(name, out.path);
    }
    if (const auto function = functionNamed(name)) {
        out.function = *function;
        return bracketedPath(name, out.path);
    }
    if (equalCaseBlind(name, "precision")) {
        out.kind = Kind::Precision;
        return bracketedPath(name, out.path);
    }
    if (equalCaseBlind(name, "sequence")) {
        out.kind = Kind::Sequence;
        return bracketedPath(name, out.path) &&
               (out.path.field != 0 || out.path.component != 0 ||
                m_reader.wrong(begin, "sequence() takes the field that counts, such as sequence(OBX[*]-1)"));
    }
    if (equalCaseBlind(name, "outside")) {
        out.kind = Kind::Outside;
        m_reader.advance(name.size());
        m_reader.skipSpace();
        const std::size_t opened = m_reader.at();
        if (!m_reader.openBracket(name)) {
            return false;
        }
        m_reader.skipSpace();
        bool caseBlind = false;
        if (m_reader.peek() != '"' && m_reader.peek() != '\'') {
            return m_reader.wrong(m_reader.at(), "outside() takes the rule's name in quotes");
        }
        return m_reader.quoted(out.name, caseBlind) && m_reader.closeBracket(opened);
    }
    return m_reader.wrong(begin, "there is no function '" + std::string(name) +
                                     "'; there are valued, null, empty, absent, exists, count, length, distinct, num, "
                                     "time, precision, sequence, any, all, none, times, ifabsent, outside");
}

bool ExpressionParser::bracketedPath(std::string_view name, ContextPath& out) {
    m_reader.advance(name.size());
    m_reader.skipSpace();
    const std::size_t opened = m_reader.at();
    return m_reader.openBracket(name) && m_reader.path(out) && m_reader.closeBracket(opened);
}

/// What stands behind a path: `is ...`, `in set(...)`, `valued` without brackets, or a comparison.
bool ExpressionParser::test(Expression& out, std::string_view operand) {
    const std::size_t begin = m_reader.at();
    if (m_reader.takeWord("is")) {
        return is(out);
    }
    m_reader.skipSpace();
    if (const auto presence = presenceNamed(m_reader.word())) {
        m_reader.advance(m_reader.word().size());
        out.kind = Kind::Presence;
        out.presence = *presence;
        return true;
    }
    out.negated = m_reader.takeWord("not");
    if (m_reader.takeWord("in")) {
        m_reader.skipSpace();
        if (equalCaseBlind(m_reader.word(), "set") && m_reader.callFollows(m_reader.word())) {
            return set(out);
        }
    }
    out.negated = false;
    m_reader.returnTo(begin);
    return comparison(out, operand, begin);
}

bool ExpressionParser::is(Expression& out) {
    out.negated = m_reader.takeWord("not");
    m_reader.skipSpace();
    const std::size_t begin = m_reader.at();
    std::size_t size = 0;
    while (isLetterOrDigit(static_cast<unsigned char>(m_reader.peek(size))) || m_reader.peek(size) == '-') {
        ++size;
    }
    const std::string_view word = m_reader.rest().substr(0, size);
    m_reader.advance(size);
    if (const auto presence = presenceNamed(word)) {
        Expression test = std::exchange(out, Expression());
        const bool negated = std::exchange(test.negated, false);
        test.kind = Kind::Presence;
        test.presence = *presence;
        if (negated) {
            out.kind = Kind::Not;
            out.operands.push_back(std::move(test));
        } else {
            out = std::move(test);
        }
        return true;
    }
    out.kind = Kind::Is;
    if (const std::optional<Format> format = parseFormat(word)) {
        out.name = formatName(*format);
        return true;
    }
    std::string known;
    for (const Format format : formats()) {
        known += (known.empty() ? "" : ", ") + std::string(formatName(format));
    }
    return m_reader.wrong(
        begin, (word.empty() ? "a format is missing after is" : "there is no format '" + std::string(word) + "'") +
                   "; there are " + known);
}

/// set(HL70078 at 1 or 4, S) from `set` on.
bool ExpressionParser::set(Expression& out) {
    out.kind = Kind::InSet;
    m_reader.advance(m_reader.word().size());
    m_reader.skipSpace();
    const std::size_t opened = m_reader.at();
    m_reader.openBracket("set");
    m_reader.skipSpace();
    const std::size_t begin = m_reader.at();
    if (m_reader.peek() == '"' || m_reader.peek() == '\'') {
        bool caseBlind = false;
        if (!m_reader.quoted(out.name, caseBlind)) {
            return false;
        }
    } else {
        while (!m_reader.atEnd() && !isSpace(m_reader.peek()) && m_reader.peek() != ',' && m_reader.peek() != ')') {
            m_reader.advance(1);
        }
        out.name = m_reader.textFrom(begin);
    }
    if (out.name.empty()) {
        return m_reader.wrong(begin, "set() takes the name of a value set, such as in set(HL70001)");
    }
    if (m_reader.takeWord("at")) {
        do {
            m_reader.skipSpace();
            if (!m_reader.number(out.locations.emplace_back(), hl7::FieldPath::kMaxComponent, false)) {
                return false;
            }
        } while (m_reader.takeWord("or"));
    }
    if (m_reader.takeSymbol(",")) {
        m_reader.skipSpace();
        const std::optional<Strength> strength = strengthOfLetter(m_reader.word());
        if (!strength) {
            return m_reader.wrong(m_reader.at(), "a strength is R (required), S (suggested) or U (unspecified)");
        }
        out.strength = *strength;
        m_reader.advance(1);
    }
    return m_reader.closeBracket(opened);
}

bool ExpressionParser::comparison(Expression& out, std::string_view operand, std::size_t begin) {
    if (!operation(out, operand)) {
        return false;
    }
    const bool number = query::isNumber(out.function) || out.function == Function::Number ||
                        out.function == Function::Time || out.kind == Kind::Precision;
    const bool ordered = out.op == Operator::Equal || out.op == Operator::In || query::isOrder(out.op);
    if (number && !ordered) {
        return m_reader.wrong(begin, std::string(operand) + " is compared with = != < <= > >= or in");
    }
    return values(out, operand);
}

bool ExpressionParser::operation(Expression& out, std::string_view operand) {
    static constexpr std::pair<std::string_view, Operator> kSymbols[] = {
        {"==", Operator::Equal},     {"=", Operator::Equal},         {"!=", Operator::Equal},
        {"<>", Operator::Equal},     {"!~", Operator::Matches},      {"~", Operator::Matches},
        {"<=", Operator::LessEqual}, {">=", Operator::GreaterEqual}, {"<", Operator::Less},
        {">", Operator::Greater}};
    m_reader.skipSpace();
    const std::size_t begin = m_reader.at();
    for (const auto& [symbol, op] : kSymbols) {
        if (m_reader.takeSymbol(symbol)) {
            out.op = op;
            out.negated = symbol[0] == '!' || symbol == "<>";
            return true;
        }
    }
    out.negated = m_reader.takeWord("not");
    for (const Operator op : {Operator::Contains, Operator::StartsWith, Operator::EndsWith, Operator::In}) {
        if (m_reader.takeWord(query::wordOf(op))) {
            out.op = op;
            return true;
        }
    }
    if (out.negated) {
        m_reader.skipSpace();
        return m_reader.wrong(m_reader.at(), "after 'not' in, contains, startswith or endswith is expected");
    }
    const std::string subject(operand);
    const bool plain = out.kind == Kind::Compare && out.function == Function::None;
    return m_reader.wrong(begin, subject + " needs an operator" + std::string(kOperators) +
                                     (plain ? ", or a test such as valued(" + subject + ")" : std::string()));
}

}  // namespace plumb::spec
