#include "source/decoders/xml_walker.h"

#include "base/ascii.h"
#include "source/decoders/message_text.h"

#include <algorithm>
#include <cstring>
#include <string>

namespace plumb::source {
namespace {

bool startsWith(ByteView text, std::string_view start) {
    return text.size() >= start.size() && std::memcmp(text.data(), start.data(), start.size()) == 0;
}

bool isNameByte(std::uint8_t c) {
    return isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ':' || c >= 0x80;
}

// The entity at the front of `text`: its length and meaning; length 0 when there is none that is known.
std::size_t entityAt(ByteView text, std::string& meaning) {
    constexpr std::size_t kLongest = 12;
    const std::string_view start = asText(text.first(std::min(text.size(), kLongest)));
    const std::size_t end = start.find(';');
    if (end == std::string_view::npos || end < 2) {
        return 0;
    }
    const std::string_view name = start.substr(1, end - 1);
    struct Named {
        std::string_view name, meaning;
    };
    static constexpr Named kNamed[] = {{"amp", "&"},   {"lt", "<"},   {"gt", ">"},
                                       {"quot", "\""}, {"apos", "'"}, {"nbsp", "\xC2\xA0"}};
    for (const Named& named : kNamed) {
        if (named.name == name) {
            meaning = named.meaning;
            return end + 1;
        }
    }
    if (name[0] != '#') {
        return 0;
    }
    const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    const std::string_view digits = name.substr(hex ? 2 : 1);
    std::uint32_t code = 0;
    for (const char digit : digits) {
        const int value = hexValue(static_cast<std::uint8_t>(digit));
        if (value < 0 || (!hex && value > 9)) {
            return 0;
        }
        code = std::min<std::uint32_t>(code * (hex ? 16u : 10u) + static_cast<std::uint32_t>(value), 0x110000);
    }
    if (digits.empty()) {
        return 0;
    }
    meaning = utf8Of(code);
    return end + 1;
}

}  // namespace

std::size_t XmlWalker::walk(ByteView input, std::uint64_t offset, bool last, XmlHandler& handler) {
    const std::size_t end = loopEnd(input, last);
    std::size_t i = 0;
    while (i < end) {
        switch (m_state) {
        case State::Text:
        case State::Value:
        case State::Cdata:
            i = text(input, i, end, offset, handler);
            break;
        case State::Tag:
            i = tag(input, i, end, handler);
            break;
        case State::Comment:
            i = until(input, i, end, "-->");
            break;
        case State::Instruction:
            i = until(input, i, end, ">");
            break;
        }
    }
    return i;
}

std::size_t XmlWalker::text(ByteView input, std::size_t i, std::size_t end, std::uint64_t offset, XmlHandler& handler) {
    const XmlContext context = m_state == State::Text    ? XmlContext::Text
                               : m_state == State::Cdata ? XmlContext::Cdata
                                                         : XmlContext::Value;
    const std::uint8_t stop = context == XmlContext::Text ? '<' : context == XmlContext::Cdata ? ']' : m_quote;
    const std::size_t from = i;
    while (i < end && input[i] != stop && (input[i] != '&' || context == XmlContext::Cdata)) {
        ++i;
    }
    if (i > from) {
        handler.text(context, input.subspan(from, i - from), input.subspan(from), offset + from);
    }
    if (i >= end) {
        return i;
    }
    const ByteView rest = input.subspan(i);
    std::string meaning;
    if (input[i] == '&' && context != XmlContext::Cdata) {
        if (const std::size_t length = entityAt(rest, meaning); length != 0) {
            handler.entity(context, meaning, offset + i, length);
            return i + length;
        }
    } else if (context == XmlContext::Text) {
        if (const std::size_t next = markup(input, i, offset, handler); next != i) {
            return next;
        }
    } else if (context == XmlContext::Value) {
        m_state = State::Tag;
        handler.endValue();
        return i + 1;
    } else if (startsWith(rest, "]]>")) {
        m_state = State::Text;
        return i + 3;
    }
    handler.text(context, rest.first(1), rest, offset + i);  // a lone &, < or ] is text
    return i + 1;
}

std::size_t XmlWalker::markup(ByteView input, std::size_t i, std::uint64_t offset, XmlHandler& handler) {
    const ByteView rest = input.subspan(i);
    if (startsWith(rest, "<!--")) {
        m_state = State::Comment;
        return i + 4;
    }
    if (startsWith(rest, "<![CDATA[")) {
        m_state = State::Cdata;
        return i + 9;
    }
    if (startsWith(rest, "<?") || startsWith(rest, "<!")) {
        m_state = State::Instruction;
        return i + 2;
    }
    const std::size_t name = i + (startsWith(rest, "</") ? 2 : 1);
    std::size_t nameEnd = name;
    while (nameEnd < input.size() && nameEnd - name < 64 && isNameByte(input[nameEnd])) {
        ++nameEnd;
    }
    if (nameEnd == name || isDigit(input[name])) {
        return i;
    }
    if (name == i + 1) {
        handler.open(asText(input.subspan(name, nameEnd - name)), offset + i);
    } else {
        handler.close();
    }
    m_state = State::Tag;
    m_slash = false;
    return nameEnd;
}

std::size_t XmlWalker::tag(ByteView input, std::size_t i, std::size_t end, XmlHandler& handler) {
    for (; i < end; ++i) {
        const std::uint8_t c = input[i];
        if (c == '"' || c == '\'') {
            m_state = State::Value;
            m_quote = c;
            m_slash = false;
            return i + 1;
        }
        if (c == '>') {
            if (m_slash) {
                handler.close();
            }
            m_state = State::Text;
            return i + 1;
        }
        m_slash = c == '/';
    }
    return i;
}

std::size_t XmlWalker::until(ByteView input, std::size_t i, std::size_t end, std::string_view mark) {
    for (; i < end; ++i) {
        if (input[i] == static_cast<std::uint8_t>(mark[0]) && startsWith(input.subspan(i), mark)) {
            m_state = State::Text;
            return i + mark.size();
        }
    }
    return i;
}

}  // namespace plumb::source
