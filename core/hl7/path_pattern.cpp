#include "hl7/path_pattern.h"

#include "hl7/escape.h"
#include "hl7/path_parser.h"

#include <algorithm>

namespace plumb::hl7 {
namespace {

bool idMatches(std::string_view pattern, std::string_view id) {
    const auto upper = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; };
    std::size_t p = 0, i = 0, star = std::string_view::npos, resume = 0;
    while (i < id.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = i;
        } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == upper(id[i]))) {
            ++p;
            ++i;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            i = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*') {
        ++p;
    }
    return p == pattern.size();
}

bool textEquals(const MessageView& message, ByteRange range, std::string_view value) {
    const std::string_view raw = message.text(range);
    if (raw == value) {
        return true;
    }
    return hasEscapes(raw, message.delimiters()) && decodeEscapes(raw, message.delimiters()).text == value;
}

std::string quoted(const std::string& value) {
    std::string out = "\"";
    for (const char c : value) {
        out += c;
        if (c == '"') {
            out += c;
        }
    }
    return out + '"';
}

int strength(Condition::Kind kind) {
    return kind == Condition::Kind::Or ? 0 : kind == Condition::Kind::And ? 1 : 2;
}

std::string conditionText(const Condition& condition) {
    const auto operand = [&](const Condition& inner, bool right) {
        const std::string text = conditionText(inner);
        const bool bracket = strength(inner.kind) < strength(condition.kind) ||
                             (right && strength(inner.kind) < 2 && inner.kind == condition.kind);
        return bracket ? '(' + text + ')' : text;
    };
    switch (condition.kind) {
    case Condition::Kind::And:
        return operand(condition.operands[0], false) + " and " + operand(condition.operands[1], true);
    case Condition::Kind::Or:
        return operand(condition.operands[0], false) + " or " + operand(condition.operands[1], true);
    case Condition::Kind::Not:
        return "not " + operand(condition.operands[0], false);
    default:
        break;
    }
    std::string out = std::to_string(condition.first);
    for (const std::uint16_t number : {condition.second, condition.third}) {
        if (number != 0) {
            out += '.' + std::to_string(number);
        }
    }
    if (condition.kind == Condition::Kind::Exists) {
        return out;
    }
    return out + (condition.kind == Condition::Kind::Equal ? "=" : "!=") + quoted(condition.value);
}

}  // namespace

std::string selectorText(const Selector& selector) {
    switch (selector.kind) {
    case Selector::Kind::Number:
        return '[' + std::to_string(selector.number) + ']';
    case Selector::Kind::Last:
        return "[last]";
    case Selector::Kind::All:
        return "[*]";
    case Selector::Kind::Where:
        // A lone number would be an occurrence.
        if (selector.where[0].kind == Condition::Kind::Exists && selector.where[0].second == 0) {
            return "[(" + conditionText(selector.where[0]) + ")]";
        }
        return '[' + conditionText(selector.where[0]) + ']';
    case Selector::Kind::Default:
        break;
    }
    return {};
}

/// `base` is a segment or a repetition; the condition's numbers go on from there.
bool meets(const MessageView& message, const Element& base, const Condition& condition) {
    switch (condition.kind) {
    case Condition::Kind::And:
        return meets(message, base, condition.operands[0]) && meets(message, base, condition.operands[1]);
    case Condition::Kind::Or:
        return meets(message, base, condition.operands[0]) || meets(message, base, condition.operands[1]);
    case Condition::Kind::Not:
        return !meets(message, base, condition.operands[0]);
    default:
        break;
    }
    FieldPath path = base.path.child(condition.first);
    if (base.path.level() == Level::Segment && condition.second != 0) {
        path = path.child(1);
    }
    if (condition.second != 0) {
        path = path.child(condition.second);
    }
    if (condition.third != 0) {
        path = path.child(condition.third);
    }
    const Element element = message.within(base, path);
    switch (condition.kind) {
    case Condition::Kind::Exists:
        return element.presence == Presence::Value || element.presence == Presence::Null;
    case Condition::Kind::NotEqual:
        return !textEquals(message, element.range, condition.value);
    default:
        return element.present() && textEquals(message, element.range, condition.value);
    }
}

namespace {

/// Walks what a pattern names, in message order, until `visit` says false.
template <class Visit>
class Resolver {
public:
    Resolver(const PathPattern& pattern, const MessageView& message, Visit& visit)
        : m_pattern(pattern)
        , m_message(message)
        , m_visit(visit) {}

    void run() {
        const Selector& selector = m_pattern.segmentSelector();
        const bool wildcard = m_pattern.hasWildcardId();
        std::uint32_t seen = 0, last = 0;
        for (std::uint32_t n = 1; n <= m_message.segmentCount(); ++n) {
            if (!idMatches(m_pattern.segmentId(), m_message.segmentId(n))) {
                continue;
            }
            ++seen;
            last = n;
            switch (selector.kind) {
            case Selector::Kind::Default:
                if (!segment(n) || !wildcard) {
                    return;
                }
                break;
            case Selector::Kind::Number:
                if (seen == selector.number) {
                    segment(n);
                    return;
                }
                break;
            case Selector::Kind::All:
                if (!segment(n)) {
                    return;
                }
                break;
            case Selector::Kind::Where:
                if (meets(m_message, m_message.at(FieldPath(n)), selector.where[0]) && !segment(n)) {
                    return;
                }
                break;
            case Selector::Kind::Last:
                break;
            }
        }
        if (selector.kind == Selector::Kind::Last && last != 0) {
            segment(last);
        }
    }

private:
    bool give(FieldPath path) { return m_visit(m_message.at(path)); }

    bool segment(std::uint32_t n) {
        const FieldPath base(n);
        if (m_pattern.field() == 0) {
            return give(base);
        }
        const FieldPath field = base.child(m_pattern.field());
        const Selector& selector = m_pattern.repetitionSelector();
        if (selector.kind == Selector::Kind::Default) {
            return m_pattern.component() == 0 ? give(field) : give(below(field.child(1)));
        }
        if (selector.kind == Selector::Kind::Number) {
            return give(below(field.child(selector.number)));
        }
        const std::uint32_t count = m_message.childCount(field);
        if (selector.kind == Selector::Kind::Last) {
            return give(below(field.child(std::max(count, 1u))));
        }
        if (count == 0 && selector.kind == Selector::Kind::All) {
            return give(below(field.child(1)));
        }
        // Cut the repetitions once; asking for each by number would be quadratic.
        m_message.children(field, m_repetitions);
        for (const Element& repetition : m_repetitions) {
            if (selector.kind == Selector::Kind::Where && !meets(m_message, repetition, selector.where[0])) {
                continue;
            }
            if (!m_visit(m_message.within(repetition, below(repetition.path)))) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] FieldPath below(FieldPath repetition) const {
        FieldPath path = repetition;
        if (m_pattern.component() != 0) {
            path = path.child(m_pattern.component());
        }
        if (m_pattern.subcomponent() != 0) {
            path = path.child(m_pattern.subcomponent());
        }
        return path;
    }

    const PathPattern& m_pattern;
    const MessageView& m_message;
    Visit& m_visit;
    std::vector<Element> m_repetitions;
};

}  // namespace

Result<PathPattern> PathPattern::parse(std::string_view text) {
    return PathParser(text).parse();
}

std::string PathPattern::text() const {
    std::string out = m_segmentId + selectorText(m_segment);
    if (m_field == 0) {
        return out;
    }
    out += '-' + std::to_string(m_field) + selectorText(m_repetition);
    for (const std::uint32_t number : {m_component, m_subcomponent}) {
        if (number != 0) {
            out += '.' + std::to_string(number);
        }
    }
    return out;
}

Level PathPattern::level() const {
    if (m_field == 0) {
        return Level::Segment;
    }
    if (m_subcomponent != 0) {
        return Level::Subcomponent;
    }
    if (m_component != 0) {
        return Level::Component;
    }
    return m_repetition.kind == Selector::Kind::Default ? Level::Field : Level::Repetition;
}

bool PathPattern::hasWildcardId() const {
    return m_segmentId.find_first_of("*?") != std::string::npos;
}

bool PathPattern::many() const {
    const auto several = [](const Selector& s) {
        return s.kind == Selector::Kind::All || s.kind == Selector::Kind::Where;
    };
    return hasWildcardId() || several(m_segment) || several(m_repetition);
}

void PathPattern::resolve(const MessageView& message, std::vector<Element>& out) const {
    out.clear();
    const auto put = [&out](const Element& element) {
        out.push_back(element);
        return true;
    };
    Resolver(*this, message, put).run();
}

Element PathPattern::first(const MessageView& message) const {
    Element found{{}, {message.bytes().size(), 0}, Presence::Absent};
    const auto keep = [&found](const Element& element) {
        found = element;
        return false;
    };
    Resolver(*this, message, keep).run();
    return found;
}

}  // namespace plumb::hl7
