#include "spec/documents/xml_pull.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "spec/documents/text_piece.h"

#include <algorithm>
#include <cstdint>

namespace plumb::spec {
namespace {

constexpr std::size_t kLongestReference = 10;
constexpr std::size_t kLongestValue = 1U << 16U;

std::string_view localName(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

// The character that "amp" or "#x41" stands for, 0 for none.
char32_t referenced(std::string_view name) {
    if (!name.empty() && name.front() == '#') {
        const bool hex = name.size() > 1 && toLower(name[1]) == 'x';
        char32_t code = 0;
        for (const char c : name.substr(hex ? 2 : 1)) {
            const int digit = hexValue(static_cast<unsigned char>(c));
            if (digit < 0 || (!hex && digit > 9) || code > 0x10FFFF) {
                return 0;
            }
            code = code * (hex ? 16u : 10u) + static_cast<char32_t>(digit);
        }
        return code;
    }
    return name == "amp"    ? U'&'
           : name == "lt"   ? U'<'
           : name == "gt"   ? U'>'
           : name == "quot" ? U'"'
           : name == "apos" ? U'\''
                            : 0;
}

void decodeInto(std::string& out, std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t mark = std::min(text.find('&', at), text.size());
        out += text.substr(at, mark - at);
        if (mark == text.size()) {
            return;
        }
        const std::size_t length = text.substr(mark + 1, kLongestReference).find(';');
        const char32_t code = length == std::string_view::npos ? 0 : referenced(text.substr(mark + 1, length));
        if (code == 0) {
            out += '&';
            at = mark + 1;
        } else {
            appendUtf8(out, code);
            at = mark + length + 2;
        }
    }
}

bool endsName(char c) {
    return isSpace(static_cast<unsigned char>(c)) || c == '/' || c == '>' || c == '=';
}

}  // namespace

XmlPull::Token XmlPull::broken() {
    return m_last = Token::Broken;
}

bool XmlPull::passOver(std::string_view opening, std::string_view closing) {
    const std::size_t end = m_text.find(closing, m_at + opening.size());
    if (end == std::string_view::npos) {
        return false;
    }
    m_at = end + closing.size();
    return true;
}

bool XmlPull::passDocumentType() {
    int inner = 0;
    for (; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        inner += c == '[' ? 1 : c == ']' ? -1 : 0;
        if (c == '>' && inner <= 0) {
            ++m_at;
            return true;
        }
    }
    return false;
}

XmlPull::Token XmlPull::next() {
    if (!goesOn(m_last)) {
        return m_last;
    }
    if (m_closes) {
        m_closes = false;
        m_open.pop_back();
        return m_last = Token::End;
    }
    while (m_at < m_text.size()) {
        const std::string_view rest = m_text.substr(m_at);
        if (rest.front() != '<') {
            const std::size_t end = pieceOf(rest, std::min(rest.find('<'), rest.size()), kLongestReference);
            m_at += end;
            if (m_open.empty()) {
                continue;  // blanks around the root
            }
            m_decoded.clear();
            m_piece = rest.substr(0, end);
            if (m_piece.find('&') != std::string_view::npos) {
                decodeInto(m_decoded, m_piece);
                m_piece = m_decoded;
            }
            return m_last = Token::Text;
        }
        if (rest.substr(0, 4) == "<!--") {
            if (!passOver("<!--", "-->")) {
                return broken();
            }
        } else if (rest.substr(0, 9) == "<![CDATA[") {
            const std::size_t begin = m_at + 9;
            if (!passOver("<![CDATA[", "]]>")) {
                return broken();
            }
            m_piece = m_text.substr(begin, m_at - 3 - begin);
            return m_last = Token::Text;
        } else if (rest.substr(0, 2) == "<?") {
            if (!passOver("<?", "?>")) {
                return broken();
            }
        } else if (rest.substr(0, 2) == "<!") {
            if (!passDocumentType()) {
                return broken();
            }
        } else {
            return rest.substr(0, 2) == "</" ? end() : start();
        }
    }
    return m_open.empty() ? m_last = Token::Done : broken();
}

XmlPull::Token XmlPull::allowed() {
    constexpr std::uint64_t kBetweenLooks = 1024;
    if (!m_allowance) {
        return Token::Start;
    }
    if (m_allowance->elements == 0) {
        return Token::TooMany;
    }
    const bool looks = --m_allowance->elements % kBetweenLooks == 0;
    return looks && m_allowance->cancel.stopped() ? Token::Stopped : Token::Start;
}

XmlPull::Token XmlPull::start() {
    if (const Token token = allowed(); token != Token::Start) {
        return m_last = token;
    }
    const std::size_t begin = m_at + 1;
    std::size_t at = begin;
    while (at < m_text.size() && !endsName(m_text[at])) {
        ++at;
    }
    const std::string_view whole = m_text.substr(begin, at - begin);
    const std::size_t from = at;
    for (char quote = 0; at < m_text.size() && (quote != 0 || m_text[at] != '>'); ++at) {
        const char c = m_text[at];
        if (quote != 0) {
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '<') {
            return broken();
        }
    }
    if (at >= m_text.size() || whole.empty()) {
        return broken();
    }
    if (m_open.size() >= kMostDepth) {
        return m_last = Token::TooDeep;
    }
    m_closes = at > from && m_text[at - 1] == '/';
    m_attributes = m_text.substr(from, at - from - (m_closes ? 1 : 0));
    m_open.push_back(whole);
    m_name = localName(whole);
    m_at = at + 1;
    return m_last = Token::Start;
}

XmlPull::Token XmlPull::end() {
    const std::size_t close = m_text.find('>', m_at);
    if (close == std::string_view::npos || m_open.empty()) {
        return broken();
    }
    std::string_view whole = m_text.substr(m_at + 2, close - m_at - 2);
    while (!whole.empty() && isSpace(static_cast<unsigned char>(whole.back()))) {
        whole.remove_suffix(1);
    }
    if (whole != m_open.back()) {
        return broken();
    }
    m_open.pop_back();
    m_name = localName(whole);
    m_at = close + 1;
    return m_last = Token::End;
}

bool XmlPull::find(std::string_view name, std::string_view& value) const {
    for (std::size_t at = 0; at < m_attributes.size();) {
        const std::size_t equals = m_attributes.find('=', at);
        const std::size_t open = m_attributes.find_first_of("\"'", at);
        if (equals == std::string_view::npos || open == std::string_view::npos || open < equals) {
            return false;
        }
        const std::size_t close = m_attributes.find(m_attributes[open], open + 1);
        if (close == std::string_view::npos) {
            return false;
        }
        std::string_view key = m_attributes.substr(at, equals - at);
        while (!key.empty() && isSpace(static_cast<unsigned char>(key.front()))) {
            key.remove_prefix(1);
        }
        while (!key.empty() && isSpace(static_cast<unsigned char>(key.back()))) {
            key.remove_suffix(1);
        }
        if (localName(key) == name && key.substr(0, 5) != "xmlns") {
            value = m_attributes.substr(open + 1, close - open - 1);
            return true;
        }
        at = close + 1;
    }
    return false;
}

std::string XmlPull::attribute(std::string_view name) const {
    std::string_view value;
    std::string out;
    if (find(name, value)) {
        decodeInto(out, value.substr(0, kLongestValue));
    }
    return out;
}

bool XmlPull::has(std::string_view name) const {
    std::string_view value;
    return find(name, value);
}

bool XmlPull::skip() {
    const std::size_t outer = m_open.size() - 1;
    while (m_open.size() > outer) {
        if (!goesOn(next())) {
            return false;
        }
    }
    return true;
}

std::string XmlPull::innerText() {
    std::string out;
    const std::size_t outer = m_open.size() - 1;
    while (m_open.size() > outer) {
        const Token token = next();
        if (token == Token::Text) {
            out += m_piece.substr(0, kLongestValue - std::min(kLongestValue, out.size()));
        } else if (token != Token::Start && token != Token::End) {
            break;
        }
    }
    return out;
}

}  // namespace plumb::spec
