#include "spec/documents/document_text.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "hl7/charset.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace plumb::spec {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kHeadBytes = 256;
constexpr std::size_t kMostRanks = 64;

bool blankAt(std::string_view text, std::size_t at) {
    return text[at] == ' ' || text[at] == '\t';
}

// What shows nothing: soft hyphen, zero width characters, byte order mark.
bool showsNothing(char32_t code) {
    return code == 0xAD || (code >= 0x200B && code <= 0x200F) || code == 0x2060 || code == 0xFEFF;
}

bool blankCharacter(char32_t code) {
    return code == 0xA0 || (code >= 0x2000 && code <= 0x200A) || code == 0x202F || code == 0x3000;
}

std::string plainBlanks(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80) {
            if (byte == '\r') {
                out += at + 1 < text.size() && text[at + 1] == '\n' ? "" : "\n";
            } else if (byte >= 0x20 || byte == '\n' || byte == '\t') {
                out += static_cast<char>(byte);
            }
            ++at;
            continue;
        }
        const Utf8Character character = utf8At(text, at);
        if (blankCharacter(character.code)) {
            out += ' ';
        } else if (!showsNothing(character.code)) {
            appendUtf8(out, character.code);
        }
        at += character.length;
    }
    return out;
}

using Ranks = std::vector<std::uint16_t>;

void addRank(Ranks& found, std::uint16_t indent) {
    const auto at = std::lower_bound(found.begin(), found.end(), indent);
    if ((at == found.end() || *at != indent) && found.size() < kMostRanks) {
        found.insert(at, indent);
    }
}

std::uint16_t rankOf(const Ranks& found, std::uint16_t indent) {
    const auto at = std::lower_bound(found.begin(), found.end(), indent);
    return static_cast<std::uint16_t>(
        std::min<std::size_t>(static_cast<std::size_t>(at - found.begin()) + 1, found.size()));
}

}  // namespace

std::string documentUtf8(std::string_view bytes, std::string_view declared) {
    if (const auto wide = hl7::detectWideFile(asBytes(bytes.substr(0, kHeadBytes)))) {
        return hl7::toUtf8(bytes.substr(wide->markLength), wide->charset);
    }
    if (bytes.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
        return hl7::toUtf8(bytes.substr(kByteOrderMark.size()), hl7::Charset::utf8());
    }
    if (hl7::isUtf8(bytes)) {
        return std::string(bytes);
    }
    const std::optional<hl7::Charset> named = hl7::Charset::find(declared);
    // Programs say Latin-1 and write Windows-1252, which has characters where that has none.
    const bool usable = !declared.empty() && named && *named != hl7::Charset::latin1() &&
                        *named != hl7::Charset::ascii() && *named != hl7::Charset::utf8();
    return hl7::toUtf8(bytes, usable ? *named : hl7::Charset::windows1252());
}

std::string documentUtf8(std::string&& bytes, std::string_view declared) {
    const bool marked = bytes.starts_with(kByteOrderMark);
    const std::string_view inner = std::string_view(bytes).substr(marked ? kByteOrderMark.size() : 0);
    if (hl7::detectWideFile(asBytes(std::string_view(bytes).substr(0, kHeadBytes))) || !hl7::isUtf8(inner)) {
        return documentUtf8(std::string_view(bytes), declared);
    }
    bytes.erase(0, marked ? kByteOrderMark.size() : 0);
    return std::move(bytes);
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isSpace(static_cast<unsigned char>(text.front()))) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isSpace(static_cast<unsigned char>(text.back()))) {
        text.remove_suffix(1);
    }
    return text;
}

std::string_view beginningOf(std::string_view utf8, std::size_t most) {
    if (utf8.size() <= most) {
        return utf8;
    }
    while (most > 0 && (static_cast<unsigned char>(utf8[most]) & 0xC0U) == 0x80U) {
        --most;
    }
    return utf8.substr(0, most);
}

TidyText tidyText(std::string_view text) {
    const std::string plain = plainBlanks(text);
    TidyText tidy;
    LineCursor lines(plain);
    bool begun = false;
    for (std::string_view line; lines.next(line);) {
        const std::string_view inner = trimmed(line);
        if (!begun && inner.empty()) {
            continue;
        }
        if (!begun) {
            for (std::size_t at = 0; at < line.size() && blankAt(line, at); ++at) {
                tidy.indent += line[at] == '\t' ? 4 : 1;
            }
        } else {
            tidy.text += '\n';
        }
        begun = true;
        tidy.text += inner;
    }
    while (!tidy.text.empty() && tidy.text.back() == '\n') {
        tidy.text.pop_back();
    }
    return tidy;
}

std::string tidyPreformatted(std::string_view text) {
    std::string out;
    LineCursor lines(text);
    for (std::string_view line; lines.next(line);) {
        while (!line.empty() && blankAt(line, line.size() - 1)) {
            line.remove_suffix(1);
        }
        if (!out.empty() || !line.empty()) {
            out += line;
            out += '\n';
        }
    }
    while (!out.empty() && out.back() == '\n') {
        out.pop_back();
    }
    return out;
}

void appendLine(std::string& text, std::string_view line) {
    if (!text.empty() && !line.empty()) {
        text += '\n';
    }
    text += line;
}

bool holdsMessage(std::string_view text) {
    for (std::size_t at = text.find("MSH"); at != std::string_view::npos; at = text.find("MSH", at + 1)) {
        if (at + 4 < text.size() && !isLetterOrDigit(static_cast<unsigned char>(text[at + 3])) && text[at + 3] != '-' &&
            text[at + 3] != ' ' && text.substr(at + 4, 6).find(text[at + 3]) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

std::string_view fileNameOf(std::string_view path) {
    const std::size_t slash = path.find_last_of("/\\");
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

bool LineCursor::next(std::string_view& line) {
    if (m_at >= m_text.size()) {
        return false;
    }
    const std::size_t end = std::min(m_text.find_first_of("\r\n", m_at), m_text.size());
    line = m_text.substr(m_at, end - m_at);
    m_at = end + 1;
    if (end + 1 < m_text.size() && m_text[end] == '\r' && m_text[end + 1] == '\n') {
        ++m_at;
    }
    return true;
}

std::string_view LineCursor::peek() const {
    LineCursor copy = *this;
    std::string_view line;
    return copy.next(line) ? line : std::string_view();
}

void rankIndents(DocumentTable& table) {
    std::vector<Ranks> columns;
    for (const auto& row : table.rows) {
        columns.resize(std::max(columns.size(), row.size()));
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (row[column].indent > 0 && !row[column].covered) {
                addRank(columns[column], row[column].indent);
            }
        }
    }
    for (auto& row : table.rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (row[column].indent > 0) {
                row[column].indent = rankOf(columns[column], row[column].indent);
            }
        }
    }
}

}  // namespace plumb::spec
