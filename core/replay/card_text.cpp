#include "replay/card_text.h"

#include "base/ascii.h"

#include <array>
#include <cstdint>

namespace plumb::replay {
namespace {

// A value stands in one line.
std::string inOneLine(std::string_view text) {
    std::string line;
    for (const char c : text) {
        switch (c) {
        case '\n':
            line += "\\n";
            break;
        case '\r':
            line += "\\r";
            break;
        case '\\':
            line += "\\\\";
            break;
        default:
            line += c;
        }
    }
    return line;
}

std::string fromOneLine(std::string_view line) {
    std::string text;
    for (std::size_t n = 0; n < line.size(); ++n) {
        if (line[n] != '\\' || n + 1 == line.size()) {
            text += line[n];
            continue;
        }
        const char c = line[++n];
        text += c == 'n' ? '\n' : c == 'r' ? '\r' : c;
    }
    return text;
}

std::string framingText(const Framing& framing) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string text;
    for (const std::uint8_t byte : {framing.start, framing.end, framing.trailer}) {
        text += text.empty() ? "" : " ";
        text += {kDigits[byte >> 4], kDigits[byte & 15]};
    }
    return text;
}

std::optional<Framing> cardFraming(std::string_view text) {
    std::array<std::uint8_t, 3> bytes{};
    for (std::uint8_t& byte : bytes) {
        const std::string_view word = takeCardWord(text);
        const int high = word.size() == 2 ? hexValue(static_cast<unsigned char>(word[0])) : -1;
        const int low = word.size() == 2 ? hexValue(static_cast<unsigned char>(word[1])) : -1;
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        byte = static_cast<std::uint8_t>(high * 16 + low);
    }
    return text.empty() ? std::optional(Framing{bytes[0], bytes[1], bytes[2]}) : std::nullopt;
}

}  // namespace

std::string_view takeCardWord(std::string_view& rest) {
    const std::size_t end = rest.find(' ');
    const std::string_view word = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    return word;
}

void CardTextWriter::line(std::string_view key, std::string_view value) {
    written.append(key).append(": ").append(value).append("\n");
}

void CardTextWriter::text(std::string_view key, const std::string& value) {
    if (!value.empty()) {
        line(key, inOneLine(value));
    }
}

void CardTextWriter::framing(std::string_view key, const Framing& value) {
    line(key, framingText(value));
}

void CardTextWriter::texts(std::string_view key, const std::vector<std::string>& values) {
    for (const std::string& one : values) {
        line(key, inOneLine(one));
    }
}

bool CardTextReader::begin(std::string_view line) {
    const std::size_t colon = line.find(": ");
    m_key = line.substr(0, colon);
    m_value = colon == std::string_view::npos ? std::string_view() : line.substr(colon + 2);
    m_read = false;
    return colon != std::string_view::npos;
}

void CardTextReader::text(std::string_view key, std::string& value) {
    if (key == m_key) {
        value = fromOneLine(m_value);
        m_read = true;
    }
}

void CardTextReader::flag(std::string_view key, bool& value) {
    if (key == m_key && (m_value == "yes" || m_value == "no")) {
        value = m_value == "yes";
        m_read = true;
    }
}

void CardTextReader::framing(std::string_view key, Framing& value) {
    const std::optional<Framing> read = key == m_key ? cardFraming(m_value) : std::nullopt;
    value = read.value_or(value);
    m_read = m_read || read;
}

void CardTextReader::texts(std::string_view key, std::vector<std::string>& values) {
    if (key == m_key) {
        values.push_back(fromOneLine(m_value));
        m_read = true;
    }
}

}  // namespace plumb::replay
