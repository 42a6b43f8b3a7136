#include "dictionary/packer/text_file.h"

#include "base/ascii.h"

#include <algorithm>
#include <utility>

namespace plumb::dictionary::packer {
namespace {

bool isControl(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

/// The length of the UTF-8 sequence at the front, or 0 when that is none.
std::size_t sequenceLength(std::string_view text) {
    const auto first = static_cast<unsigned char>(text[0]);
    const std::size_t length = first < 0x80                    ? 1
                               : first >= 0xc2 && first < 0xe0 ? 2
                               : first >= 0xe0 && first < 0xf0 ? 3
                               : first >= 0xf0 && first < 0xf5 ? 4
                                                               : 0;
    if (length > text.size()) {
        return 0;
    }
    const bool continued =
        std::all_of(text.begin() + 1, text.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(length, 1)),
                    [](char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; });
    return continued ? length : 0;
}

bool isUtf8(std::string_view text) {
    while (!text.empty()) {
        const std::size_t length = sequenceLength(text);
        if (length == 0) {
            return false;
        }
        text.remove_prefix(length);
    }
    return true;
}

std::string whatIsWrong(std::string_view text, std::size_t indentation) {
    if (std::any_of(text.begin(), text.end(), isControl)) {
        return "there is a tab or another control character; blanks and line feeds divide everything";
    }
    if (!isUtf8(text)) {
        return "this is no UTF-8";
    }
    if (indentation % 2 != 0) {
        return "the indentation of " + std::to_string(indentation) + " blanks is no whole level; two blanks are one";
    }
    return text.back() == ' ' ? "there are blanks at the end" : "";
}

}  // namespace

std::string Fault::text() const {
    return file + ':' + (line == 0 ? "" : std::to_string(line) + ":") + ' ' + what;
}

TextFile::TextFile(std::string name, std::string_view content, std::vector<Fault>& faults)
    : m_name(std::move(name))
    , m_faults(faults) {
    for (std::size_t number = 1; !content.empty(); ++number) {
        const std::size_t end = content.find('\n');
        const std::string_view text = content.substr(0, end);
        const std::size_t indentation = text.find_first_not_of(' ');
        if (end == std::string_view::npos) {
            fault({number, 0, text}, "the last line has no line feed at its end");
        }
        content.remove_prefix(end == std::string_view::npos ? content.size() : end + 1);
        if (text.empty() || text[0] == '#') {
            continue;
        }
        const std::size_t begin = std::min(indentation, text.size());
        const Line line{number, begin / 2, text.substr(begin)};
        if (const std::string wrong = whatIsWrong(text, begin); !wrong.empty()) {
            fault(line, wrong);
        } else {
            m_lines.push_back(line);
        }
    }
}

void TextFile::fault(const Line& line, std::string what) const {
    m_faults.push_back({m_name, line.number, std::move(what)});
}

void Words::skipBlanks() {
    m_rest.remove_prefix(std::min(m_rest.find_first_not_of(' '), m_rest.size()));
}

std::string_view Words::next() {
    skipBlanks();
    const std::string_view word = m_rest.substr(0, m_rest.find(' '));
    m_rest.remove_prefix(word.size());
    return word;
}

std::optional<std::string> Words::nextOrQuoted() {
    skipBlanks();
    if (m_rest.empty() || m_rest[0] != '"') {
        return std::string(next());
    }
    std::string out;
    for (std::size_t i = 1; i < m_rest.size(); ++i) {
        if (m_rest[i] != '"') {
            out += m_rest[i];
        } else if (i + 1 < m_rest.size() && m_rest[i + 1] == '"') {
            out += m_rest[i++];
        } else {
            m_rest.remove_prefix(i + 1);
            return m_rest.empty() || m_rest[0] == ' ' ? std::optional(std::move(out)) : std::nullopt;
        }
    }
    return std::nullopt;
}

std::string_view Words::rest() {
    skipBlanks();
    return std::exchange(m_rest, {});
}

std::optional<std::size_t> readNumber(std::string_view text, std::size_t most) {
    std::size_t number = 0;
    for (const char c : text) {
        if (!isDigit(static_cast<unsigned char>(c))) {
            return std::nullopt;
        }
        number = number * 10 + static_cast<std::size_t>(c - '0');
        if (number > most) {
            return std::nullopt;
        }
    }
    return text.empty() ? std::nullopt : std::optional(number);
}

}  // namespace plumb::dictionary::packer
