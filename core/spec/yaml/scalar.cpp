// Which texts can stand without quotes, and how the others are written.
#include "spec/yaml/value.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <fmt/core.h>

namespace plumb::spec::yaml {
namespace {

/// The next character of a UTF-8 text and its length; what is none is U+FFFD of length 1.
struct Character {
    char32_t code = 0xFFFD;
    std::size_t length = 1;
};

Character characterAt(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    const std::size_t length = lead < 0x80   ? 1
                               : lead < 0xC2 ? 0
                               : lead < 0xE0 ? 2
                               : lead < 0xF0 ? 3
                               : lead < 0xF5 ? 4
                                             : 0;
    if (length == 0 || at + length > text.size()) {
        return {};
    }
    char32_t code = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80) {
            return {};
        }
        code = (code << 6) | (byte(at + i) & 0x3F);
    }
    const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    return overlong || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000) ? Character{} : Character{code, length};
}

/// May stand in a YAML text as it is, and is neither line end nor tab.
bool printable(char32_t code) {
    return (code >= ' ' && code < 0x7F) ||
           (code >= 0xA0 && code <= 0xFFFD && code != 0x2028 && code != 0x2029 && code != 0xFEFF) || code > 0xFFFF;
}

/// Other programs would read it as a number, a truth value or nothing.
bool readsAsOther(std::string_view text) {
    constexpr std::array<std::string_view, 8> kWords = {"true", "false", "yes", "no", "on", "off", "null", "~"};
    if (std::any_of(kWords.begin(), kWords.end(), [&](std::string_view w) { return equalCaseBlind(text, w); })) {
        return true;
    }
    const bool plainNumber =
        std::all_of(text.begin(), text.end(), isDigit) && (text.size() == 1 || text.front() != '0') && text.size() < 10;
    const bool numberLike = std::all_of(text.begin(), text.end(), [](char c) {
        return isDigit(static_cast<unsigned char>(c)) || c == '.' || c == '_' || c == ':' || c == 'e' || c == 'E' ||
               c == '+';
    });
    const bool dots = std::count(text.begin(), text.end(), '.') > 1;
    return (isDigit(static_cast<unsigned char>(text.front())) || text.front() == '.') && !plainNumber && !dots &&
           (numberLike || text.starts_with("0x") || text.starts_with("0o"));
}

bool canBePlain(std::string_view text, bool inFlow) {
    constexpr std::string_view kNotFirst = "-?:,[]{}#&*!|>'\"%@`=< ";
    constexpr std::string_view kNotInFlow = ",[]{}?";
    if (text.empty() || kNotFirst.find(text.front()) != std::string_view::npos || text.back() == ' ' ||
        text.back() == ':' || text.starts_with("...") || readsAsOther(text)) {
        return false;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = i + 1 < text.size() ? text[i + 1] : ' ';
        const bool mapping = text[i] == ':' && (next == ' ' || (inFlow && next == ':'));
        const bool comment = text[i] == '#' && i > 0 && text[i - 1] == ' ';
        if (mapping || comment || (inFlow && kNotInFlow.find(text[i]) != std::string_view::npos)) {
            return false;
        }
    }
    return true;
}

void appendEscaped(std::string& out, char32_t code, std::string_view bytes) {
    switch (code) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        break;
    }
    if (printable(code)) {
        out += bytes.size() == 1 && code == 0xFFFD ? "\xEF\xBF\xBD" : bytes;
    } else if (code <= 0xFF) {
        out += fmt::format("\\x{:02X}", static_cast<unsigned>(code));
    } else {
        out += fmt::format("\\u{:04X}", static_cast<unsigned>(code));
    }
}

std::string doubleQuoted(std::string_view text) {
    std::string out = "\"";
    for (std::size_t i = 0; i < text.size();) {
        const Character character = characterAt(text, i);
        appendEscaped(out, character.code, text.substr(i, character.length));
        i += character.length;
    }
    return out + '"';
}

}  // namespace

bool isPrintable(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const Character character = characterAt(text, i);
        if (!printable(character.code) || (character.code == 0xFFFD && character.length == 1)) {
            return false;
        }
        i += character.length;
    }
    return true;
}

std::string printScalar(std::string_view text, bool inFlow) {
    const bool asItStands = isPrintable(text);
    if (asItStands && canBePlain(text, inFlow)) {
        return std::string(text);
    }
    const bool single =
        asItStands && text.find('\'') == std::string_view::npos && text.find_first_of("\"\\") != std::string_view::npos;
    return single ? "'" + std::string(text) + "'" : doubleQuoted(text);
}

std::string printQuoted(std::string_view text, char quote) {
    const bool single = quote == '\'' && isPrintable(text) && text.find('\'') == std::string_view::npos;
    return single ? "'" + std::string(text) + "'" : doubleQuoted(text);
}

}  // namespace plumb::spec::yaml
