#include "hl7/path_parser.h"

#include "base/ascii.h"

#include <algorithm>

namespace plumb::hl7 {
namespace {

constexpr int kMaxNesting = 50;
constexpr int kMaxComparisons = 1000;  // conditions are a tree, walked by recursion

}  // namespace

Result<PathPattern> PathParser::parse() {
    while (!m_text.empty() && (m_text.back() == ' ' || m_text.back() == '\t')) {
        m_text.remove_suffix(1);
    }
    skipSpace();
    if (atEnd()) {
        return fail(MessageId::PathEmpty);
    }
    PathPattern out;
    const bool fine =
        m_text.substr(m_at, 4) == "msg[" || m_text.substr(m_at, 4) == "tmp[" ? parseMirth(out) : parsePlain(out);
    if (fine && !atEnd()) {
        wrong("nothing more was expected here");
    }
    if (m_error) {
        return fail(std::move(*m_error));
    }
    return out;
}

// [/] [.] ID [selector] [- . : field [selector] levels]; a leading slash and dot, parentheses or dashes below the field
// mark the Terser form.
bool PathParser::parsePlain(PathPattern& out) {
    if (take('/')) {
        take('.');
    }
    if (!parseSegmentId(out) || !parseSelector(out.m_segment, true)) {
        return false;
    }
    if (atEnd()) {
        return true;
    }
    if (peek() != '-' && peek() != '.' && peek() != ':') {
        return wrong("'-' and a field number were expected");
    }
    ++m_at;
    return parseFieldPart(out);
}

bool PathParser::parseSegmentId(PathPattern& out) {
    const std::size_t start = m_at;
    while (isLetter(peek()) || isDigit(peek()) || peek() == '*' || peek() == '?') {
        out.m_segmentId += toUpper(peek());
        ++m_at;
    }
    if (out.m_segmentId.empty() || (!isLetter(out.m_segmentId[0]) && !out.hasWildcardId())) {
        m_at = start;
        return wrong("a segment id such as PID was expected");
    }
    if (out.m_segmentId.size() > 8) {
        return wrong("the segment id is too long");
    }
    return true;
}

bool PathParser::parseFieldPart(PathPattern& out) {
    if (!parseNumber(out.m_field, FieldPath::kMaxField, false) || !parseSelector(out.m_repetition, false)) {
        return false;
    }
    if (peek() == '.' || peek() == '-') {
        return parseLevels(out, peek());
    }
    return true;
}

bool PathParser::parseLevels(PathPattern& out, char separator) {
    const auto again = [&] { return peek() == separator || peek() == '.' || peek() == ':'; };
    ++m_at;
    if (!parseNumber(out.m_component, FieldPath::kMaxComponent, false)) {
        return false;
    }
    if (!again()) {
        return true;
    }
    ++m_at;
    if (!parseNumber(out.m_subcomponent, FieldPath::kMaxSub, false)) {
        return false;
    }
    if (again()) {
        m_error = Error(MessageId::PathTooDeep, {std::string(m_text)});
        return false;
    }
    return true;
}

bool PathParser::parseSelector(Selector& out, bool ofSegment) {
    if (take('(')) {  // Terser: counts from 0
        std::uint32_t zeroBased = 0;
        if (!parseNumber(zeroBased, FieldPath::kMaxRepetition - 1, true) || !expect(')')) {
            return false;
        }
        out.kind = Selector::Kind::Number;
        out.number = zeroBased + 1;
        return true;
    }
    if (!take('[')) {
        return true;
    }
    skipSpace();
    if (take('*')) {
        out.kind = Selector::Kind::All;
    } else if (takeWord("last")) {
        out.kind = Selector::Kind::Last;
    } else {
        // A number alone is an occurrence; a number with more behind it begins a condition.
        const std::size_t mark = m_at;
        std::size_t end = m_at;
        while (end < m_text.size() && isDigit(m_text[end])) {
            ++end;
        }
        std::size_t after = end;
        while (after < m_text.size() && m_text[after] == ' ') {
            ++after;
        }
        if (end > m_at && after < m_text.size() && m_text[after] == ']') {
            const std::uint32_t max = ofSegment ? FieldPath::kMaxSegment : FieldPath::kMaxRepetition;
            out.kind = Selector::Kind::Number;
            if (!parseNumber(out.number, max, false)) {
                return false;
            }
        } else {
            m_at = mark;
            Condition condition;
            if (!parseCondition(condition, ofSegment, 0)) {
                return false;
            }
            out.kind = Selector::Kind::Where;
            out.where.push_back(std::move(condition));
        }
    }
    skipSpace();
    return expect(']');
}

bool PathParser::parseCondition(Condition& out, bool ofSegment, int depth) {
    if (depth > kMaxNesting) {
        return wrong("the condition is nested too deep");
    }
    if (!parseConjunction(out, ofSegment, depth)) {
        return false;
    }
    skipSpace();
    while (takeWord("or")) {
        Condition right;
        if (!parseConjunction(right, ofSegment, depth)) {
            return false;
        }
        Condition both;
        both.kind = Condition::Kind::Or;
        both.operands.push_back(std::move(out));
        both.operands.push_back(std::move(right));
        out = std::move(both);
        skipSpace();
    }
    return true;
}

bool PathParser::parseConjunction(Condition& out, bool ofSegment, int depth) {
    if (!parseComparison(out, ofSegment, depth)) {
        return false;
    }
    skipSpace();
    while (takeWord("and")) {
        Condition right;
        if (!parseComparison(right, ofSegment, depth)) {
            return false;
        }
        Condition both;
        both.kind = Condition::Kind::And;
        both.operands.push_back(std::move(out));
        both.operands.push_back(std::move(right));
        out = std::move(both);
        skipSpace();
    }
    return true;
}

bool PathParser::parseComparison(Condition& out, bool ofSegment, int depth) {
    skipSpace();
    if (++m_comparisons > kMaxComparisons) {
        return wrong("the condition is too long");
    }
    if (take('(')) {
        if (!parseCondition(out, ofSegment, depth + 1)) {
            return false;
        }
        skipSpace();
        return expect(')');
    }
    if (takeWord("not")) {
        Condition inner;
        if (depth > kMaxNesting || !parseComparison(inner, ofSegment, depth + 1)) {
            return m_error ? false : wrong("the condition is nested too deep");
        }
        out.kind = Condition::Kind::Not;
        out.operands.push_back(std::move(inner));
        return true;
    }
    std::uint32_t number = 0;
    if (!parseNumber(number, ofSegment ? FieldPath::kMaxField : FieldPath::kMaxComponent, false)) {
        return false;
    }
    out.first = static_cast<std::uint16_t>(number);
    if (take('.')) {
        if (!parseNumber(number, ofSegment ? FieldPath::kMaxComponent : FieldPath::kMaxSub, false)) {
            return false;
        }
        out.second = static_cast<std::uint16_t>(number);
        if (ofSegment && take('.')) {
            if (!parseNumber(number, FieldPath::kMaxSub, false)) {
                return false;
            }
            out.third = static_cast<std::uint16_t>(number);
        }
    }
    skipSpace();
    if (take('!')) {
        out.kind = Condition::Kind::NotEqual;
        if (!expect('=')) {
            return false;
        }
    } else if (take('=')) {
        out.kind = Condition::Kind::Equal;
        take('=');
    } else {
        out.kind = Condition::Kind::Exists;
        return true;
    }
    skipSpace();
    return parseQuoted(out.value);
}

// "text" or 'text' with the quote doubled inside, or a bare word up to a space, ']' or ')'.
bool PathParser::parseQuoted(std::string& out) {
    const char quote = peek();
    if (quote != '"' && quote != '\'') {
        while (!atEnd() && peek() != ' ' && peek() != ']' && peek() != ')') {
            out += peek();
            ++m_at;
        }
        return !out.empty() || wrong("a value was expected");
    }
    ++m_at;
    while (!atEnd()) {
        const char c = m_text[m_at++];
        if (c != quote) {
            out += c;
        } else if (peek() == quote) {
            out += c;
            ++m_at;
        } else {
            return true;
        }
    }
    return wrong("the text is not closed");
}

// msg['PID']['PID.3'][0]['PID.3.1']['PID.3.1.1'], with repetitions from 0 and .toString() and the like behind it.
bool PathParser::parseMirth(PathPattern& out) {
    m_at += 3;
    std::string deepest;
    std::optional<std::uint32_t> segmentIndex, fieldIndex;
    while (take('[')) {
        if (isDigit(peek())) {
            std::uint32_t index = 0;
            if (!parseNumber(index, FieldPath::kMaxRepetition - 1, true)) {
                return false;
            }
            (deepest.find('.') == std::string::npos ? segmentIndex : fieldIndex) = index;
        } else {
            deepest.clear();
            if (peek() != '"' && peek() != '\'') {
                return wrong("a quoted name such as 'PID.3' was expected");
            }
            if (!parseQuoted(deepest)) {
                return false;
            }
        }
        if (!expect(']')) {
            return false;
        }
    }
    if (m_text.substr(m_at, 1) == ".") {
        m_at = m_text.size();  // a method call on the node, such as .toString()
    }
    Result<PathPattern> plain = PathParser(deepest).parse();
    if (!plain) {
        return wrong("'" + deepest + "' is not a segment or field");
    }
    out = std::move(*plain);
    if (segmentIndex) {
        out.m_segment = {Selector::Kind::Number, *segmentIndex + 1, {}};
    }
    if (fieldIndex && out.m_field == 0) {
        return wrong("'" + deepest + "' is not a field");
    }
    if (fieldIndex) {
        out.m_repetition = {Selector::Kind::Number, *fieldIndex + 1, {}};
    }
    return true;
}

bool PathParser::parseNumber(std::uint32_t& out, std::uint32_t max, bool zeroAllowed) {
    if (!isDigit(peek())) {
        return wrong("a number was expected");
    }
    std::uint64_t value = 0;
    const std::size_t start = m_at;
    while (isDigit(peek())) {
        value = std::min<std::uint64_t>(value * 10 + static_cast<std::uint64_t>(peek() - '0'), UINT32_MAX);
        ++m_at;
    }
    if (value > max) {
        m_at = start;
        return tooLarge(max);
    }
    if (value == 0 && !zeroAllowed) {
        m_at = start;
        return wrong("numbers count from 1");
    }
    out = static_cast<std::uint32_t>(value);
    return true;
}

void PathParser::skipSpace() {
    while (peek() == ' ' || peek() == '\t') {
        ++m_at;
    }
}

bool PathParser::take(char c) {
    if (peek() == c && !atEnd()) {
        ++m_at;
        return true;
    }
    return false;
}

bool PathParser::takeWord(std::string_view word) {
    if (m_text.size() - m_at < word.size()) {
        return false;
    }
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (toUpper(m_text[m_at + i]) != toUpper(word[i])) {
            return false;
        }
    }
    const char after = peek(word.size());
    if (isLetter(after) || isDigit(after)) {
        return false;
    }
    m_at += word.size();
    return true;
}

bool PathParser::expect(char c) {
    return take(c) || wrong(std::string("'") + c + "' was expected");
}

bool PathParser::wrong(std::string what) {
    if (!m_error) {
        m_error = Error(MessageId::PathSyntax, {std::string(m_text), std::to_string(m_at + 1), std::move(what)});
    }
    return false;
}

bool PathParser::tooLarge(std::uint32_t max) {
    if (!m_error) {
        m_error = Error(MessageId::PathOutOfRange, {std::string(m_text), std::to_string(max)});
    }
    return false;
}

}  // namespace plumb::hl7
