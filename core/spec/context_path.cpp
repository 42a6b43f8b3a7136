// Paths from where a rule stands: `ORDER_OBSERVATION[*]/OBX[3.1="2160-0"]-5.1`, `PID-3[2].4`, `.4.2`, `.`.
#include "base/ascii.h"
#include "spec/expression_reader.h"
#include "spec/expression_words.h"

#include <algorithm>

namespace plumb::spec {
namespace {

/// The 1-based column that an error of a path names, or 1.
std::size_t columnIn(const Error& error) {
    std::size_t column = 0;
    if (error.id() == MessageId::PathSyntax && error.arguments().size() == 3) {
        for (const char digit : error.arguments()[1]) {
            column = column * 10 + static_cast<std::size_t>(digit - '0');
        }
    }
    return std::max<std::size_t>(column, 1);
}

bool startsLevel(char c) {
    return c == '.' || c == '-' || c == ':';
}

}  // namespace

bool ExpressionReader::path(ContextPath& out) {
    skipSpace();
    const std::size_t begin = m_at;
    out = ContextPath();
    bool read = false;
    if (peek() == '.') {
        read = !isDigit(static_cast<unsigned char>(peek(1))) || levels(out);
        m_at += m_at == begin ? 1 : 0;  // the element itself
    } else {
        read = segmentOrGroup(out, begin);
    }
    if (read && (isLetterOrDigit(static_cast<unsigned char>(peek())) || startsLevel(peek()) || peek() == '[')) {
        return wrong(m_at, "the path '" + std::string(textFrom(begin)) + "' is not expected to go on with '" +
                               std::string(shown()) + "'");
    }
    return read;
}

bool ExpressionReader::segmentOrGroup(ContextPath& out, std::size_t begin) {
    for (;;) {
        const std::string_view name = word();
        if (name.empty() || !isLetter(static_cast<unsigned char>(name[0]))) {
            if (m_at != begin) {
                return wrong(m_at, "a group or segment is expected after /");
            }
            return wrong(m_at, atEnd() ? "a path is missing, such as PID-8"
                                       : "a path such as PID-8 is expected, not '" + std::string(shown()) + "'");
        }
        if (m_at == begin && isReservedWord(name)) {
            return wrong(m_at, "'" + std::string(name) + "' is a word of the language and no segment or group");
        }
        PathStep& step = out.steps.emplace_back();
        step.name = name;
        if (name.size() == 3) {  // segment ids are capitals; groups have names that others gave them
            std::transform(name.begin(), name.end(), step.name.begin(), toUpper);
        }
        m_at += name.size();
        if (!selector(step.instance, true)) {
            return false;
        }
        if (peek() != '/') {
            break;
        }
        ++m_at;
    }
    return !startsLevel(peek()) || field(out);
}

bool ExpressionReader::field(ContextPath& out) {
    ++m_at;
    if (!isDigit(static_cast<unsigned char>(peek()))) {
        return wrong(m_at, "a field number is expected after " + out.steps.back().name);
    }
    return number(out.field, hl7::FieldPath::kMaxField, false) && selector(out.repetition, false) &&
           (!startsLevel(peek()) || levels(out));
}

/// `.4`, `.4.2` from the full stop on.
bool ExpressionReader::levels(ContextPath& out) {
    ++m_at;
    if (!number(out.component, hl7::FieldPath::kMaxComponent, false)) {
        return false;
    }
    if (!startsLevel(peek())) {
        return true;
    }
    ++m_at;
    if (!number(out.subcomponent, hl7::FieldPath::kMaxSub, false)) {
        return false;
    }
    return !startsLevel(peek()) || wrong(m_at, "a path goes no deeper than a sub-component");
}

bool ExpressionReader::selector(hl7::Selector& out, bool ofSegment) {
    if (peek() != '[') {
        return true;
    }
    const std::size_t begin = m_at, end = selectorEnd(m_text, m_at);
    if (end == std::string_view::npos) {
        return wrong(begin, "the bracket is not closed; add ]");
    }
    // Selectors are the same as in the paths of messages, so they are read there.
    const std::string_view carrier = ofSegment ? "ZZZ" : "ZZZ-1";
    const Result<hl7::PathPattern> read =
        hl7::PathPattern::parse(std::string(carrier) + std::string(m_text.substr(begin, end - begin)));
    if (!read) {
        const std::size_t column = columnIn(read.error());
        const std::string what = read.error().id() == MessageId::PathSyntax && read.error().arguments().size() == 3
                                     ? read.error().arguments()[2]
                                     : "a number is past what a message can address";
        return wrong(begin + (column > carrier.size() ? column - carrier.size() - 1 : 0), "in the brackets: " + what);
    }
    out = ofSegment ? read->segmentSelector() : read->repetitionSelector();
    m_at = end;
    return true;
}

Result<ContextPath> parseContextPath(std::string_view text) {
    ExpressionReader reader(text);
    ContextPath path;
    if (!reader.path(path)) {
        return fail(reader.takeError());
    }
    reader.skipSpace();
    if (!reader.atEnd()) {
        reader.wrong(reader.at(), "nothing more is expected behind the path");
        return fail(reader.takeError());
    }
    return path;
}

std::string printPath(const ContextPath& path) {
    std::string out;
    for (const PathStep& step : path.steps) {
        out += (out.empty() ? "" : "/") + step.name + hl7::selectorText(step.instance);
    }
    if (path.field != 0) {
        out += '-' + std::to_string(path.field) + hl7::selectorText(path.repetition);
    }
    for (const std::uint32_t number : {path.component, path.subcomponent}) {
        if (number != 0) {
            out += '.' + std::to_string(number);
        }
    }
    return out.empty() ? "." : out;
}

}  // namespace plumb::spec
