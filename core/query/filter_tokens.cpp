// The parser's lower half: words, operators, values, and where a path ends.
#include "base/ascii.h"
#include "base/utf8.h"
#include "query/filter_parser.h"

#include <algorithm>
#include <utility>

namespace plumb::query {
namespace {

bool isWordCharacter(char c) {
    return isLetterOrDigit(c) || c == '.' || c == '_';
}

}  // namespace

std::uint32_t FilterParser::columnOf(std::string_view text, std::size_t offset) {
    return static_cast<std::uint32_t>(1 + characterCount(text.substr(0, offset)));
}

bool FilterParser::wrong(std::size_t at, std::string what) {
    m_error = Error(MessageId::QuerySyntax, {std::to_string(columnOf(m_text, at)), std::move(what)});
    return false;
}

void FilterParser::skipSpace() {
    while (!atEnd() && isSpace(m_text[m_at])) {
        ++m_at;
    }
}

std::string_view FilterParser::word() const {
    std::size_t end = m_at;
    while (end < m_text.size() && isWordCharacter(m_text[end])) {
        ++end;
    }
    return m_text.substr(m_at, end - m_at);
}

/// What stands here, cut short, for a sentence.
std::string_view FilterParser::shown() const {
    std::size_t end = m_at;
    while (end < m_text.size() && end < m_at + 24 && !isSpace(m_text[end])) {
        ++end;
    }
    while (end < m_text.size() && (static_cast<unsigned char>(m_text[end]) & 0xc0) == 0x80) {
        ++end;
    }
    return m_text.substr(m_at, end - m_at);
}

bool FilterParser::callFollows(std::string_view name) const {
    std::size_t at = m_at + name.size();
    while (at < m_text.size() && isSpace(m_text[at])) {
        ++at;
    }
    return !name.empty() && at < m_text.size() && m_text[at] == '(' && !(at == m_at + name.size() && pathEnd() > at);
}

/// A path ends at a blank, an operator, a comma or a bracket, except within [...], quotes, and (n) of the Terser form.
std::size_t FilterParser::pathEnd() const {
    std::size_t at = m_at;
    const bool terser = at < m_text.size() && m_text[at] == '/';
    while (at < m_text.size()) {
        const char c = m_text[at];
        if (c == '[') {
            char quote = '\0';
            int open = 0;
            for (; at < m_text.size(); ++at) {
                const char inner = m_text[at];
                if (quote != '\0') {
                    quote = inner == quote ? '\0' : quote;
                } else if (inner == '"' || inner == '\'') {
                    quote = inner;
                } else if (inner == '[') {
                    ++open;
                } else if (inner == ']' && --open == 0) {
                    break;
                }
            }
            at += at < m_text.size() ? 1 : 0;
            continue;
        }
        if (c == '(') {
            std::size_t close = at + 1;
            while (close < m_text.size() && isDigit(m_text[close])) {
                ++close;
            }
            const bool repetition = close > at + 1 && close < m_text.size() && m_text[close] == ')' &&
                                    (terser || m_text.substr(m_at, at - m_at).find('-') != std::string_view::npos ||
                                     (close + 1 < m_text.size() && m_text[close + 1] == '-'));
            if (!repetition) {
                break;
            }
            at = close + 1;
            continue;
        }
        if (!isWordCharacter(c) && c != '-' && c != '*' && c != '?' && c != ':' && !(terser && c == '/')) {
            break;
        }
        ++at;
    }
    while (at > m_at && m_text[at - 1] == ':') {  // within OBR: (...)
        --at;
    }
    return at;
}

bool FilterParser::takeWord(std::string_view wanted) {
    skipSpace();
    if (!equalCaseBlind(word(), wanted)) {
        return false;
    }
    m_at += wanted.size();
    return true;
}

bool FilterParser::takeSymbol(std::string_view symbol) {
    if (m_text.substr(m_at, symbol.size()) != symbol) {
        return false;
    }
    m_at += symbol.size();
    return true;
}

bool FilterParser::openBracket(std::string_view after) {
    skipSpace();
    return takeSymbol("(") || wrong(m_at, "'(' is missing after " + std::string(after));
}

bool FilterParser::closeBracket(std::size_t opened) {
    skipSpace();
    if (takeSymbol(")")) {
        return true;
    }
    const std::string where = "the bracket opened at column " + std::to_string(columnOf(m_text, opened));
    return wrong(m_at, atEnd() ? where + " is not closed; add ')'"
                               : "'" + std::string(shown()) + "' is not expected before " + where + " is closed");
}

bool FilterParser::parseComparison(FilterNode& out, std::size_t operandBegin) {
    const std::string_view operand = m_text.substr(operandBegin, m_at - operandBegin);
    return parseOperator(out, operand) && parseValues(out, operand);
}

bool FilterParser::parseOperator(FilterNode& out, std::string_view operand) {
    skipSpace();
    const std::size_t begin = m_at;
    struct Symbol {
        std::string_view text;
        Operator op;
        bool negated;
        std::string_view instead;
    };
    static constexpr Symbol kSymbols[] = {
        {"==", Operator::Equal, false, "="},       {"=~", Operator::Matches, false, "~"},
        {"!=", Operator::Equal, true, ""},         {"<>", Operator::Equal, true, "!="},
        {"!~", Operator::Matches, true, ""},       {"<=", Operator::LessEqual, false, ""},
        {">=", Operator::GreaterEqual, false, ""}, {"<", Operator::Less, false, ""},
        {">", Operator::Greater, false, ""},       {"=", Operator::Equal, false, ""},
        {"~", Operator::Matches, false, ""},
    };
    for (const Symbol& symbol : kSymbols) {
        if (takeSymbol(symbol.text)) {
            out.op = symbol.op;
            out.negated = symbol.negated;
            return symbol.instead.empty() ||
                   wrong(begin, "write " + std::string(symbol.instead) + " in place of " + std::string(symbol.text));
        }
    }
    out.negated = takeWord("not");
    for (const Operator op : {Operator::Contains, Operator::StartsWith, Operator::EndsWith, Operator::In}) {
        if (takeWord(wordOf(op))) {
            out.op = op;
            return true;
        }
    }
    const std::string subject(operand);
    if (out.negated) {
        return wrong(m_at, "after 'not' in, contains, startswith or endswith is expected");
    }
    if (takeWord("like")) {
        return wrong(begin, "write contains, startswith, endswith or ~ /.../ in place of like");
    }
    return wrong(begin, subject + " needs an operator: = != < <= > >= ~ contains startswith endswith in" +
                            (out.subject == Subject::Path && out.function == Function::None
                                 ? ", or a test such as exists(" + subject + ")"
                                 : std::string()));
}

bool FilterParser::parseValues(FilterNode& out, std::string_view operand) {
    skipSpace();
    if (out.op == Operator::Matches) {
        return parseRegex(out.values.emplace_back());
    }
    if (out.op != Operator::In) {
        return parseValue(out.values.emplace_back(), operand);
    }
    const std::size_t opened = m_at;
    if (!takeSymbol("(")) {
        return wrong(m_at, "in takes a list in brackets, such as in (A01, A08)");
    }
    do {
        skipSpace();
        if (!parseValue(out.values.emplace_back(), operand)) {
            return false;
        }
        skipSpace();
    } while (takeSymbol(","));
    return closeBracket(opened);
}

bool FilterParser::parseValue(FilterValue& out, std::string_view operand) {
    const std::size_t begin = m_at;
    out.offset = begin;
    if (peek() == '"' || peek() == '\'') {
        if (!parseQuoted(out)) {
            return false;
        }
        if (out.text.empty()) {
            const std::string subject(operand);
            return wrong(begin, "an empty text is not a value; write empty(" + subject + "), null(" + subject +
                                    ") for \"\" in the message, or absent(" + subject + ")");
        }
        return true;
    }
    while (!atEnd() && !isSpace(peek()) && peek() != ',' && peek() != '(' && peek() != ')' && peek() != '"' &&
           peek() != '\'') {
        ++m_at;
    }
    out.text = m_text.substr(begin, m_at - begin);
    if (out.text.empty() || isReserved(out.text)) {
        return wrong(begin,
                     "a value is missing" +
                         (begin < m_text.size()
                              ? " before '" +
                                    std::string(m_text.substr(begin, std::max<std::size_t>(1, out.text.size()))) +
                                    "'; put text in quotes"
                              : std::string(" at the end")));
    }
    if (out.text.front() == '/' && out.text.size() > 1) {
        return wrong(begin, "a regular expression is compared with ~; put text that starts with / in quotes");
    }
    return true;
}

bool FilterParser::parseQuoted(FilterValue& out) {
    const char quote = peek();
    return take(readQuoted(m_text, m_at), out) || wrong(m_at, std::string("the text is not closed; add ") + quote);
}

/// A quoted text is taken as an expression too.
bool FilterParser::parseRegex(FilterValue& out) {
    out.offset = m_at;
    if (peek() == '"' || peek() == '\'') {
        if (!parseQuoted(out)) {
            return false;
        }
        for (std::size_t i = 0; i + 1 < out.text.size(); ++i) {  // \/ is a slash here too
            if (out.text[i] == '\\' && out.text[i + 1] != '/') {
                ++i;
            } else if (out.text[i] == '\\') {
                out.text.erase(i, 1);
            }
        }
        return true;
    }
    if (peek() != '/') {
        return wrong(m_at, "~ takes a regular expression, such as ~ /SMITH|JONES/i");
    }
    return take(readPattern(m_text, m_at), out) || wrong(m_at, "the regular expression is not closed; add /");
}

bool FilterParser::take(std::optional<Literal> literal, FilterValue& out) {
    if (!literal) {
        return false;
    }
    out.text = std::move(literal->text);
    out.caseBlind = literal->caseBlind;
    m_at = literal->end;
    return true;
}

}  // namespace plumb::query
