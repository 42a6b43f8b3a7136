#include "plumb/text_output.h"

#include <algorithm>

namespace plumb::cli {
namespace {

/// \t, \n, \r as they are usually written, anything else as \x and two hexadecimal digits.
void appendControl(std::string& out, unsigned char c) {
    constexpr char kHex[] = "0123456789abcdef";
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
        out += "\\x";
        out += kHex[c >> 4];
        out += kHex[c & 15];
    }
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
