#include "plumb/text_output.h"

#include <algorithm>

namespace plumb::cli {
namespace {

constexpr char kHex[] = "0123456789abcdef";

void appendUtf8(std::string& out, unsigned point) {
    if (point < 0x80) {
        out += static_cast<char>(point);
    } else {
        out += static_cast<char>(0xc0 | point >> 6);
        out += static_cast<char>(0x80 | (point & 0x3f));
    }
}

/// \t, \n, \r as they are usually written, anything else as `prefix` and two hexadecimal digits.
void appendEscape(std::string& out, unsigned char c, std::string_view prefix) {
    switch (c) {
    case '\t':
        out += "\\t";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    default:
        out += prefix;
        out += kHex[c >> 4];
        out += kHex[c & 15];
    }
}

void appendJsonEscape(std::string& out, unsigned char c) {
    if (c == '"' || c == '\\') {
        out += '\\';
        out += static_cast<char>(c);
    } else {
        appendEscape(out, c, "\\u00");
    }
}

bool needsJsonEscape(unsigned char c) {
    return c < 0x20 || c == '"' || c == '\\' || c == 0x7f;
}

/// The length of the UTF-8 sequence at the front of `text`, or 0 when it is not valid.
std::size_t sequenceLength(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    const std::size_t length = first < 0x80                    ? 1
                               : first >= 0xc2 && first < 0xe0 ? 2
                               : first >= 0xe0 && first < 0xf0 ? 3
                               : first >= 0xf0 && first < 0xf5 ? 4
                                                               : 0;
    if (length == 0 || text.size() < length) {
        return 0;
    }
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80) {
            return 0;
        }
    }
    const bool overlong = (first == 0xe0 && byte(1) < 0xa0) || (first == 0xf0 && byte(1) < 0x90);
    const bool outside = (first == 0xed && byte(1) >= 0xa0) || (first == 0xf4 && byte(1) >= 0x90);
    return overlong || outside ? 0 : length;
}

void appendControl(std::string& out, unsigned char c) {
    appendEscape(out, c, "\\x");
}

bool isControl(unsigned char c) {
    return c < 0x20 || c == 0x7f;
}

}  // namespace

void appendTsvCell(std::string& out, std::string_view text) {
    for (const char c : text) {
        if (c == '\\') {
            out += "\\\\";
        } else if (isControl(static_cast<unsigned char>(c))) {
            appendControl(out, static_cast<unsigned char>(c));
        } else {
            out += c;
        }
    }
}

void appendVisible(std::string& out, std::string_view text) {
    for (const char c : text) {
        if (isControl(static_cast<unsigned char>(c))) {
            appendControl(out, static_cast<unsigned char>(c));
        } else {
            out += c;
        }
    }
}

void appendJsonString(std::string& out, std::string_view text) {
    out += '"';
    while (!text.empty()) {
        const auto c = static_cast<unsigned char>(text[0]);
        if (needsJsonEscape(c)) {
            appendJsonEscape(out, c);
            text.remove_prefix(1);
            continue;
        }
        const std::size_t length = sequenceLength(text);
        if (length == 0) {
            out += "\xef\xbf\xbd";
            text.remove_prefix(1);
        } else {
            out += text.substr(0, length);
            text.remove_prefix(length);
        }
    }
    out += '"';
}

void appendJsonBytes(std::string& out, std::string_view bytes) {
    out += '"';
    for (const char raw : bytes) {
        const auto c = static_cast<unsigned char>(raw);
        if (needsJsonEscape(c)) {
            appendJsonEscape(out, c);
        } else {
            appendUtf8(out, c);
        }
    }
    out += '"';
}

std::string_view clipped(std::string_view utf8, std::size_t bytes) {
    if (utf8.size() <= bytes) {
        return utf8;
    }
    while (bytes > 0 && (static_cast<unsigned char>(utf8[bytes]) & 0xc0) == 0x80) {
        --bytes;
    }
    return utf8.substr(0, bytes);
}

std::size_t displayWidth(std::string_view utf8) {
    std::size_t width = 0;
    for (const char raw : utf8) {
        const auto c = static_cast<unsigned char>(raw);
        if ((c & 0xc0) != 0x80) {
            ++width;
            // Three-byte sequences from U+3000 on are mostly wide scripts.
            width += c >= 0xe3 && c <= 0xed && c != 0xe2;
        }
    }
    return width;
}

Table::Table(std::vector<std::string> heads, std::vector<bool> right)
    : m_right(std::move(right))
    , m_widths(m_right.size()) {
    if (!heads.empty()) {
        m_waiting.push_back(std::move(heads));
    }
}

void Table::add(std::vector<std::string> cells, std::string& out) {
    for (std::string& cell : cells) {
        std::string clean;
        appendVisible(clean, cell);
        cell = std::move(clean);
    }
    if (m_measured) {
        print(cells, out);
        return;
    }
    m_waiting.push_back(std::move(cells));
    if (m_waiting.size() > kLookAhead) {
        finish(out);
    }
}

void Table::finish(std::string& out) {
    if (m_measured) {
        return;
    }
    m_measured = true;
    for (const std::vector<std::string>& cells : m_waiting) {
        measure(cells);
    }
    for (const std::vector<std::string>& cells : m_waiting) {
        print(cells, out);
    }
    m_waiting.clear();
}

void Table::measure(const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < cells.size() && i < m_widths.size(); ++i) {
        m_widths[i] = std::min(kMaxWidth, std::max(m_widths[i], displayWidth(cells[i])));
    }
}

void Table::print(const std::vector<std::string>& cells, std::string& out) const {
    const std::size_t begin = out.size();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::size_t width = displayWidth(cells[i]);
        const std::size_t pad = i < m_widths.size() && m_widths[i] > width ? m_widths[i] - width : 0;
        if (m_right[i]) {
            out.append(pad, ' ');
        }
        out += cells[i];
        if (i + 1 < cells.size()) {
            if (!m_right[i]) {
                out.append(pad, ' ');
            }
            out += "  ";
        }
    }
    while (out.size() > begin && out.back() == ' ') {
        out.pop_back();
    }
    out += '\n';
}

std::string grouped(std::uint64_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3) {
        digits.insert(at - 3, 1, ',');
    }
    return digits;
}

}  // namespace plumb::cli
