#include "spec/expression_reader.h"

#include "base/ascii.h"
#include "query/filter_parser.h"

#include <algorithm>
#include <utility>

namespace plumb::spec {
namespace {

bool isWordCharacter(char c) {
    return isLetterOrDigit(static_cast<unsigned char>(c)) || c == '_';
}

}  // namespace

void ExpressionReader::skipSpace() {
    while (isSpace(peek())) {
        ++m_at;
    }
}

std::string_view ExpressionReader::word() const {
    std::size_t size = 0;
    while (isWordCharacter(peek(size))) {
        ++size;
    }
    return m_text.substr(std::min(m_at, m_text.size()), size);
}

std::string_view ExpressionReader::shown() const {
    std::size_t size = word().size();
    if (size == 0 && !atEnd()) {
        do {  // the whole of a character of several bytes
            ++size;
        } while ((static_cast<unsigned char>(peek(size)) & 0xc0) == 0x80);
    }
    return m_text.substr(std::min(m_at, m_text.size()), size);
}

bool ExpressionReader::callFollows(std::string_view word) const {
    std::size_t ahead = word.size();
    while (isSpace(peek(ahead))) {
        ++ahead;
    }
    return !word.empty() && peek(ahead) == '(';
}

bool ExpressionReader::takeWord(std::string_view wanted) {
    const std::size_t begin = m_at;
    skipSpace();
    if (equalCaseBlind(word(), wanted)) {
        m_at += wanted.size();
        return true;
    }
    m_at = begin;
    return false;
}

bool ExpressionReader::takeSymbol(std::string_view wanted) {
    const std::size_t begin = m_at;
    skipSpace();
    if (m_text.substr(m_at).starts_with(wanted)) {
        m_at += wanted.size();
        return true;
    }
    m_at = begin;
    return false;
}

bool ExpressionReader::openBracket(std::string_view after) {
    return takeSymbol("(") || wrong(m_at, "'(' is expected after " + std::string(after));
}

bool ExpressionReader::closeBracket(std::size_t opened) {
    if (takeSymbol(")")) {
        return true;
    }
    skipSpace();
    return wrong(m_at, atEnd() ? "the bracket opened at column " + column(opened) + " is not closed; add ')'"
                               : "')' is expected before '" + std::string(shown()) + "', for the bracket at column " +
                                     column(opened));
}

bool ExpressionReader::quoted(std::string& text, bool& caseBlind) {
    const char quote = peek();
    return take(query::readQuoted(m_text, m_at), text, caseBlind) ||
           wrong(m_at, std::string("the text is not closed; add ") + quote);
}

bool ExpressionReader::pattern(std::string& text, bool& caseBlind) {
    const std::size_t before = m_at;
    skipSpace();
    const std::size_t begin = m_at;
    if (peek() != '/') {
        return wrong(before, "~ takes a regular expression, such as ~ /[0-9]+/");
    }
    if (!take(query::readPattern(m_text, begin), text, caseBlind)) {
        return wrong(before, "the regular expression is not closed; add /");
    }
    return !text.empty() ||
           wrong(before, "the regular expression is empty; write what is looked for between the slashes");
}

bool ExpressionReader::take(std::optional<query::Literal> literal, std::string& text, bool& caseBlind) {
    if (!literal) {
        return false;
    }
    text = std::move(literal->text);
    caseBlind = literal->caseBlind;
    m_at = literal->end;
    return true;
}

bool ExpressionReader::number(std::uint32_t& out, std::uint32_t max, bool zeroAllowed) {
    const std::size_t begin = m_at;
    std::uint64_t value = 0;
    while (isDigit(static_cast<unsigned char>(peek()))) {
        value = std::min<std::uint64_t>(value * 10 + static_cast<std::uint64_t>(peek() - '0'), UINT32_MAX);
        ++m_at;
    }
    if (m_at == begin) {
        return wrong(begin, "a number is expected");
    }
    if (value > max) {
        return wrong(begin, "the number is past what can be counted here (" + std::to_string(max) + ")");
    }
    if (value == 0 && !zeroAllowed) {
        return wrong(begin, "numbers count from 1");
    }
    out = static_cast<std::uint32_t>(value);
    return true;
}

bool ExpressionReader::cardinality(Cardinality& out) {
    skipSpace();
    constexpr std::uint32_t kMost = hl7::kUnbounded - 1;
    const std::size_t begin = m_at;
    std::uint32_t min = 0, max = 0;
    if (!isDigit(static_cast<unsigned char>(peek()))) {
        return wrong(begin, "times takes how often, such as times(1..2, OBX[*]-11 = F) or times 0..1 OBX (OBX-11 = F)");
    }
    if (!number(min, kMost, true)) {
        return false;
    }
    max = min;
    if (takeSymbol("..")) {
        if (takeSymbol("*")) {
            max = hl7::kUnbounded;
        } else if (!number(max, kMost, true)) {
            return false;
        }
    }
    if (max < min) {
        return wrong(begin,
                     "the least is more than the most; write " + std::to_string(max) + ".." + std::to_string(min));
    }
    out.min = min;
    out.max = max;
    return true;
}

std::string ExpressionReader::column(std::size_t at) const {
    return std::to_string(query::FilterParser::columnOf(m_text, at));
}

bool ExpressionReader::wrong(std::size_t at, std::string what) {
    if (!m_error) {
        m_error = Error(MessageId::SpecExpressionSyntax, {column(at), std::move(what)});
    }
    return false;
}

bool ExpressionReader::tooDeep() {
    if (!m_error) {
        m_error = Error(MessageId::SpecExpressionDepth, {std::to_string(kMaxExpressionDepth), column(m_at)});
    }
    return false;
}

Error ExpressionReader::takeError() {
    return std::move(*m_error);
}

}  // namespace plumb::spec
