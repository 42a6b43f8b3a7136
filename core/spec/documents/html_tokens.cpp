#include "spec/documents/html_tokens.h"

#include "base/ascii.h"
#include "spec/documents/text_piece.h"

#include <algorithm>
#include <array>

namespace plumb::spec {
namespace {

constexpr std::size_t kLongestValue = 1U << 16U;
constexpr std::size_t kLongestRawText = 1U << 20U;
constexpr std::size_t kLongestReference = 40;

bool holdsRawText(std::string_view name) {
    constexpr std::array kNames = {std::string_view("script"), std::string_view("style"),    std::string_view("title"),
                                   std::string_view("iframe"), std::string_view("textarea"), std::string_view("xmp")};
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

bool blank(char c) {
    return isSpace(static_cast<unsigned char>(c)) || c == '\f';
}

}  // namespace

HtmlTokens::Token HtmlTokens::next() {
    if (m_raw) {
        m_raw = false;
        return rawText();
    }
    m_piece.clear();
    while (m_at < m_text.size()) {
        const std::string_view rest = m_text.substr(m_at);
        const char second = rest.size() > 1 ? rest[1] : '\0';
        const bool closing = second == '/' && rest.size() > 2 && isLetter(static_cast<unsigned char>(rest[2]));
        if (rest.front() == '<' && (isLetter(static_cast<unsigned char>(second)) || closing)) {
            return tag();
        }
        if (rest.front() == '<' && (second == '!' || second == '?' || second == '/')) {
            passMarkup();
            continue;
        }
        const std::size_t end = pieceOf(rest, std::min(rest.find('<', 1), rest.size()), kLongestReference);
        appendHtmlText(m_piece, rest.substr(0, end));
        m_at += end;
        return Token::Text;
    }
    return Token::Done;
}

void HtmlTokens::passMarkup() {
    const bool comment = m_text.substr(m_at, 4) == "<!--";
    const std::size_t end = m_text.find(comment ? "-->" : ">", m_at + 2);
    m_at = end == std::string_view::npos ? m_text.size() : end + (comment ? 3 : 1);
}

HtmlTokens::Token HtmlTokens::tag() {
    const bool closing = m_text[m_at + 1] == '/';
    std::size_t at = m_at + (closing ? 2 : 1);
    m_name.clear();
    for (; at < m_text.size() && !blank(m_text[at]) && m_text[at] != '>' && m_text[at] != '/'; ++at) {
        m_name += toLower(m_text[at]);
    }
    const std::size_t from = at;
    bool afterEquals = false;  // quotes count only where a value may begin
    for (char quote = 0; at < m_text.size() && (quote != 0 || m_text[at] != '>'); ++at) {
        const char c = m_text[at];
        if (quote != 0) {
            quote = c == quote ? '\0' : quote;
        } else if (afterEquals && (c == '"' || c == '\'')) {
            quote = c;
        }
        afterEquals = quote == 0 && (c == '=' || (afterEquals && blank(c)));
    }
    m_attributes = m_text.substr(from, at - from);
    m_at = std::min(at + 1, m_text.size());
    m_raw = !closing && holdsRawText(m_name);
    return closing ? Token::End : Token::Start;
}

HtmlTokens::Token HtmlTokens::rawText() {
    std::size_t end = m_at;
    for (;; ++end) {
        end = std::min(m_text.find("</", end), m_text.size());
        if (end == m_text.size() || equalCaseBlind(m_text.substr(end + 2, m_name.size()), m_name)) {
            break;
        }
    }
    m_piece.clear();
    if (m_name == "title" || m_name == "textarea") {
        appendHtmlText(m_piece, m_text.substr(m_at, std::min(end - m_at, kLongestRawText)));
    }
    m_at = end;
    return Token::Text;
}

bool HtmlTokens::find(std::string_view name, std::string_view& value) const {
    const std::string_view text = m_attributes;
    for (std::size_t at = 0; at < text.size();) {
        while (at < text.size() && (blank(text[at]) || text[at] == '/')) {
            ++at;
        }
        const std::size_t begin = at;
        while (at < text.size() && !blank(text[at]) && (text[at] != '=' || at == begin) && text[at] != '/') {
            ++at;
        }
        const std::string_view key = text.substr(begin, at - begin);
        while (at < text.size() && blank(text[at])) {
            ++at;
        }
        std::string_view found;
        if (at < text.size() && text[at] == '=') {
            for (++at; at < text.size() && blank(text[at]);) {
                ++at;
            }
            const bool quoted = at < text.size() && (text[at] == '"' || text[at] == '\'');
            const std::size_t first = quoted ? at + 1 : at;
            std::size_t last = quoted ? std::min(text.find(text[at], first), text.size()) : first;
            while (!quoted && last < text.size() && !blank(text[last])) {
                ++last;
            }
            found = text.substr(first, last - first);
            at = quoted ? last + 1 : last;
        }
        if (!key.empty() && equalCaseBlind(key, name)) {
            value = found;
            return true;
        }
    }
    return false;
}

std::string HtmlTokens::attribute(std::string_view name) const {
    std::string_view value;
    std::string out;
    if (find(name, value)) {
        appendHtmlText(out, value.substr(0, kLongestValue));
    }
    return out;
}

bool HtmlTokens::has(std::string_view name) const {
    std::string_view value;
    return find(name, value);
}

}  // namespace plumb::spec
