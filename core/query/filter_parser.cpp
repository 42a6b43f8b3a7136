#include "query/filter_parser.h"

#include "base/ascii.h"

#include <utility>

namespace plumb::query {
namespace {

// Groups of one id never overlap, so that nested ones stay linear; those of a wildcard would.
constexpr std::string_view kOneId = "a group begins with one segment id, such as OBR[*]; a wildcard names several";

template <class Enum>
std::optional<Enum> find(std::string_view word, unsigned first, unsigned last) {
    for (unsigned i = first; i <= last; ++i) {
        if (equalCaseBlind(word, wordOf(static_cast<Enum>(i)))) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}
std::optional<Quantifier> quantifierNamed(std::string_view word) {
    return find<Quantifier>(word, 1, 3);
}
std::optional<Function> functionNamed(std::string_view word) {
    return find<Function>(word, 1, 5);
}
std::optional<PresenceTest> presenceNamed(std::string_view word) {
    return find<PresenceTest>(word, 0, 4);
}
std::optional<Flag> flagNamed(std::string_view word) {
    return find<Flag>(word, 0, 1);
}
std::optional<Subject> subjectNamed(std::string_view word) {
    return word == "#" ? Subject::Index : find<Subject>(word, 1, 12);
}

}  // namespace

Result<FilterNode> FilterParser::parse() {
    FilterNode root;
    skipSpace();
    if (atEnd()) {
        wrong(m_at, "there is no condition; write for example PID-8 = F");
        return fail(std::move(*m_error));
    }
    if (!parseOr(root, 1)) {
        return fail(std::move(*m_error));
    }
    skipSpace();
    if (!atEnd()) {
        const std::string_view next = m_text.substr(m_at);
        std::string what = "'" + std::string(shown()) + "' is not expected here; join conditions with and, or";
        if (peek() == ')') {
            what = "there is no bracket open that ')' could close; remove it";
        } else if (next.starts_with("&&") || next.starts_with("||")) {
            what = next[0] == '&' ? "write and in place of &&" : "write or in place of ||";
        }
        wrong(m_at, std::move(what));
        return fail(std::move(*m_error));
    }
    return root;
}

bool FilterParser::parseOr(FilterNode& out, int depth) {
    if (depth > kMaxDepth) {
        m_error = Error(MessageId::QueryDepth, {std::to_string(kMaxDepth), std::to_string(columnOf(m_text, m_at))});
        return false;
    }
    if (!parseAnd(out, depth)) {
        return false;
    }
    if (!takeWord("or")) {
        return true;
    }
    FilterNode all;
    all.kind = FilterNode::Kind::Or;
    all.operands.push_back(std::move(out));
    do {
        if (!parseAnd(all.operands.emplace_back(), depth)) {
            return false;
        }
    } while (takeWord("or"));
    out = std::move(all);
    return true;
}

bool FilterParser::parseAnd(FilterNode& out, int depth) {
    if (!parseUnary(out, depth)) {
        return false;
    }
    if (!takeWord("and")) {
        return true;
    }
    FilterNode all;
    all.kind = FilterNode::Kind::And;
    all.operands.push_back(std::move(out));
    do {
        if (!parseUnary(all.operands.emplace_back(), depth)) {
            return false;
        }
    } while (takeWord("and"));
    out = std::move(all);
    return true;
}

bool FilterParser::parseUnary(FilterNode& out, int depth) {
    if (depth > kMaxDepth) {
        m_error = Error(MessageId::QueryDepth, {std::to_string(kMaxDepth), std::to_string(columnOf(m_text, m_at))});
        return false;
    }
    if (!takeWord("not")) {
        return parsePrimary(out, depth);
    }
    out.kind = FilterNode::Kind::Not;
    return parseUnary(out.operands.emplace_back(), depth + 1);
}

bool FilterParser::parsePrimary(FilterNode& out, int depth) {
    skipSpace();
    const std::size_t begin = m_at;
    if (takeSymbol("(")) {
        return parseOr(out, depth + 1) && closeBracket(begin);
    }
    if (peek() == '!' && peek(1) != '=') {
        return wrong(m_at, "write not in place of !");
    }
    if (takeWord("within")) {
        return parseWithin(out, depth);
    }
    const auto quantifier = quantifierNamed(word());
    if (quantifier && callFollows(word())) {
        return parseQuantified(*quantifier, out, depth);
    }
    return parseCondition(out, depth);
}

bool FilterParser::parseWithin(FilterNode& out, int depth) {
    out.kind = FilterNode::Kind::Within;
    skipSpace();
    const std::size_t begin = m_at;
    if (!parsePath(out.path)) {
        return false;
    }
    if (out.path.field() != 0) {
        return wrong(begin, "within takes a segment without a field, such as within OBR[*] (OBX[*]-8 = H)");
    }
    if (out.path.hasWildcardId()) {
        return wrong(begin, std::string(kOneId));
    }
    skipSpace();
    takeSymbol(":");
    skipSpace();
    const std::size_t opened = m_at;
    return openBracket("within " + out.path.text()) && parseOr(out.operands.emplace_back(), depth + 1) &&
           closeBracket(opened);
}

bool FilterParser::parseQuantified(Quantifier quantifier, FilterNode& out, int depth) {
    m_at += word().size();
    skipSpace();
    const std::size_t opened = m_at;
    const std::string_view name = wordOf(quantifier);
    if (!openBracket(name)) {
        return false;
    }
    skipSpace();
    const std::size_t begin = m_at;
    if (!parseCondition(out, depth)) {
        return false;
    }
    const bool ofElements = out.kind == FilterNode::Kind::Presence ||
                            (out.kind == FilterNode::Kind::Compare && out.subject == Subject::Path &&
                             out.function != Function::Count && out.function != Function::Distinct);
    if (!ofElements) {
        return wrong(begin, std::string(name) + "() takes one condition on a path, such as " + std::string(name) +
                                "(OBX[*]-11 = F)");
    }
    out.quantifier = quantifier;
    skipSpace();
    if (word() == "and" || word() == "or") {
        return wrong(m_at,
                     std::string(name) +
                         "() takes one condition; to ask several of the same segment write OBX[8=\"H\" and 11=\"F\"]");
    }
    return closeBracket(opened);
}

bool FilterParser::parseCondition(FilterNode& out, int depth) {
    skipSpace();
    const std::size_t begin = m_at;
    const std::string_view name = word();
    if (const auto test = presenceNamed(name); test && callFollows(name)) {
        return parsePresence(*test, out);
    }
    if (const auto flag = flagNamed(name)) {
        m_at += name.size();
        out.kind = FilterNode::Kind::Flag;
        out.flag = *flag;
        return true;
    }
    if (atEnd() || peek() == ')' || isReserved(name)) {
        return wrong(m_at, atEnd() ? "a condition is missing at the end; write for example PID-8 = F"
                                   : "a condition is missing before '" + std::string(shown()) + "'");
    }
    out.kind = FilterNode::Kind::Compare;
    if (!parseOperand(out)) {
        return false;
    }
    if (out.subject == Subject::Path && out.function == Function::None && peek() == '/') {  // OBR[...]/OBX-5: within
        FilterNode group;
        group.kind = FilterNode::Kind::Within;
        group.path = std::move(out.path);
        if (group.path.field() != 0) {
            return wrong(m_at, "what stands before / is a segment without a field, such as OBR[4.1=\"X\"]/OBX[*]-5");
        }
        if (group.path.hasWildcardId()) {
            return wrong(begin, std::string(kOneId));
        }
        ++m_at;
        if (depth > kMaxDepth - 1) {
            m_error = Error(MessageId::QueryDepth, {std::to_string(kMaxDepth), std::to_string(columnOf(m_text, m_at))});
            return false;
        }
        const bool read = parseCondition(group.operands.emplace_back(), depth + 1);
        out = std::move(group);
        return read;
    }
    return parseComparison(out, begin);
}

bool FilterParser::parsePresence(PresenceTest test, FilterNode& out) {
    out.kind = FilterNode::Kind::Presence;
    out.presence = test;
    m_at += word().size();
    skipSpace();
    const std::size_t opened = m_at;
    return openBracket(wordOf(test)) && parsePath(out.path) && closeBracket(opened);
}

bool FilterParser::parseOperand(FilterNode& out) {
    const std::string_view name = word();
    if (const auto function = functionNamed(name); function && callFollows(name)) {
        out.function = *function;
        m_at += name.size();
        skipSpace();
        const std::size_t opened = m_at;
        return openBracket(wordOf(*function)) && parsePath(out.path) && closeBracket(opened);
    }
    if (peek() == '#') {
        out.subject = Subject::Index;
        ++m_at;
        return true;
    }
    const std::string_view whole = m_text.substr(m_at, pathEnd() - m_at);
    if (const auto subject = subjectNamed(whole)) {
        out.subject = *subject;
        m_at += whole.size();
        return true;
    }
    if (callFollows(name)) {
        return wrong(
            m_at,
            "there is no function '" + std::string(name) +
                "'; there are exists, absent, empty, null, valued, count, length, distinct, num, time, any, all, none");
    }
    return parsePath(out.path);
}

bool FilterParser::parsePath(hl7::PathPattern& out) {
    skipSpace();
    const std::size_t begin = m_at, end = pathEnd();
    if (begin == end) {
        return wrong(m_at, atEnd() ? "a path is missing, such as PID-8"
                                   : "a path such as PID-8 is expected, not '" + std::string(shown()) + "'");
    }
    const std::string_view text = m_text.substr(begin, end - begin);
    Result<hl7::PathPattern> path = hl7::PathPattern::parse(text);
    if (!path) {
        const Error& error = path.error();
        if (error.id() == MessageId::PathSyntax && error.arguments().size() == 3) {
            std::size_t column = 0;
            for (const char digit : error.arguments()[1]) {
                column = column * 10 + static_cast<std::size_t>(digit - '0');
            }
            return wrong(begin + column - 1, "the path '" + std::string(text) + "': " + error.arguments()[2]);
        }
        return wrong(begin, error.render());
    }
    const std::string& id = path->segmentId();
    if (isReserved(id) || flagNamed(id) || (path->field() == 0 && subjectNamed(path->text()))) {
        return wrong(begin, "'" + id + "' is a word of the filter language and no segment");
    }
    out = std::move(*path);
    m_at = end;
    return true;
}

}  // namespace plumb::query
