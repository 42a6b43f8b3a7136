// changer.h: text replaced inside values. Escapes that only decode (laid-out text, local escapes) stay byte for byte:
// then the runs between them are worked on one by one.
#include "hl7/display_text.h"
#include "query/changer.h"

namespace plumb::query {

bool Changer::replaceIn(std::string& text) const {
    if (m_rule.kind == ChangeKind::Regex) {
        return m_regex.replaceIn(text, m_rule.with) > 0;
    }
    if (m_rule.text.empty()) {
        return false;
    }
    if (m_rule.caseBlind) {
        std::string with;
        for (const char c : m_rule.with) {
            with += c;
            with += c == '\\' ? "\\" : "";
        }
        return m_regex.replaceIn(text, with) > 0;
    }
    std::string out;
    std::size_t from = 0, found = text.find(m_rule.text);
    if (found == std::string::npos) {
        return false;
    }
    for (; found != std::string::npos; found = text.find(m_rule.text, from)) {
        out.append(text, from, found - from);
        out += m_rule.with;
        from = found + m_rule.text.size();
    }
    out.append(text, from, std::string::npos);
    text = std::move(out);
    return true;
}

Result<std::string> Changer::replaced(const Context& context, hl7::FieldPath place) const {
    const std::string_view raw = context.message.raw(place);
    const hl7::Delimiters& delimiters = context.message.delimiters();
    hl7::BadBytes bad;
    std::string text;
    hl7::appendDisplayText(text, raw, delimiters, context.charset, &bad);
    const std::string before = text;
    const bool any = replaceIn(text);
    if (bad.count > 0) {
        return any ? Result<std::string>(fail(MessageId::ChangeBadBytes, {hl7::formatPath(context.message, place),
                                                                          std::string(context.charset.name())}))
                   : std::string(raw);
    }
    const Result<std::string> again = hl7::valueOfText(before, delimiters, context.charset);
    if (!again || *again != raw) {
        return replacedInRuns(context, raw);
    }
    return any ? hl7::valueOfText(text, delimiters, context.charset) : std::string(raw);
}

Result<std::string> Changer::replacedInRuns(const Context& context, std::string_view raw) const {
    const hl7::Delimiters& delimiters = context.message.delimiters();
    const char escape = static_cast<char>(hl7::usableEscape(delimiters));
    std::string out;
    std::size_t at = 0;
    const auto run = [&](std::string_view bytes) -> Result<void> {
        std::string text = hl7::toUtf8(bytes, context.charset);
        if (!replaceIn(text)) {
            out += bytes;
            return {};
        }
        Result<std::string> value = hl7::valueOfText(text, delimiters, context.charset);
        if (!value) {
            return fail(value.error());
        }
        out += *value;
        return {};
    };
    while (at < raw.size()) {
        const std::size_t open = escape == 0 ? raw.npos : raw.find(escape, at);
        const std::size_t close = open == raw.npos ? raw.npos : raw.find(escape, open + 1);
        const std::size_t end = close == raw.npos ? raw.size() : open;
        if (end > at) {
            if (Result<void> done = run(raw.substr(at, end - at)); !done) {
                return fail(done.error());
            }
        }
        if (close == raw.npos) {
            break;
        }
        out += raw.substr(open, close + 1 - open);
        at = close + 1;
    }
    return out;
}

}  // namespace plumb::query
