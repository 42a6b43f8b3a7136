#include "widgets/spec/yaml_place.h"

#include <algorithm>
#include <optional>

namespace plumb::desk {
namespace {

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::string unquoted(std::string_view text) {
    text = trimmed(text);
    if (text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front()) {
        text = text.substr(1, text.size() - 2);
    }
    return std::string(text);
}

/// A line as its indentation tells it.
struct Line {
    std::vector<std::size_t> dashes;  ///< columns of "- "
    std::size_t content = 0;          ///< column of what follows them
    std::string_view text;            ///< from there on
    bool blank = true;                ///< nothing, or a comment

    explicit Line(std::string_view line) {
        std::size_t at = std::min(line.find_first_not_of(' '), line.size());
        while (at < line.size() && line[at] == '-' && (at + 1 == line.size() || line[at + 1] == ' ')) {
            dashes.push_back(at);
            at = std::min(line.find_first_not_of(' ', at + 1), line.size());
        }
        content = dashes.empty() ? at : std::max(at, dashes.back() + 2);
        text = at < line.size() ? line.substr(at) : std::string_view();
        blank = dashes.empty() && (trimmed(text).empty() || text.front() == '#');
    }

    /// The key before ": ", or before a ":" that ends the line.
    [[nodiscard]] std::optional<std::string_view> key() const {
        char quote = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            if (quote != 0) {
                quote = c == quote ? '\0' : quote;
            } else if ((c == '"' || c == '\'') && i == 0) {
                quote = c;
            } else if (c == ':' && (i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == '\r')) {
                return text.substr(0, i);
            } else if (c == '{' || c == '[' || (c == '#' && i > 0 && text[i - 1] == ' ')) {
                return std::nullopt;
            }
        }
        return std::nullopt;
    }
};

/// What stands before the caret in its line, braces followed.
struct Frame {
    char kind = 0;  ///< '{', '[' or 0: the line itself
    std::string key;
    bool inValue = false;
    std::size_t from = 0;  ///< of the key or value that is being written
    std::vector<std::string> present;
};

class LineReader {
public:
    LineReader(std::string_view text, YamlPlace& place, std::size_t origin)
        : m_text(text)
        , m_place(place)
        , m_origin(origin) {
        m_frames.emplace_back();
    }

    void read() {
        for (std::size_t at = 0; at < m_text.size(); ++at) {
            step(at);
            if (m_place.inComment) {
                return;
            }
        }
        Frame& last = m_frames.back();
        std::size_t from = last.from;
        while (from < m_text.size() && m_text[from] == ' ') {
            ++from;
        }
        m_place.tokenBegin = m_origin + from;
        m_place.token = std::string(m_text.substr(from));
        m_place.inFlow = m_frames.size() > 1;
        m_place.inValue = last.inValue || last.kind == '[';
        for (std::size_t i = 0; i + 1 < m_frames.size(); ++i) {
            if (!m_frames[i].key.empty()) {
                m_place.path.push_back(m_frames[i].key);
            }
            if (m_frames[i].kind == '[') {
                m_place.path.emplace_back("[]");
            }
        }
        if (last.kind == '[') {
            // Its entries are values of the key that it belongs to.
            m_place.key = m_place.path.empty() ? std::string() : m_place.path.back();
            if (!m_place.path.empty()) {
                m_place.path.pop_back();
            }
        } else if (last.inValue) {
            m_place.key = last.key;
        }
        m_place.present.insert(m_place.present.end(), last.present.begin(), last.present.end());
    }

private:
    void step(std::size_t at) {
        const char c = m_text[at];
        Frame& frame = m_frames.back();
        const bool begins = trimmed(m_text.substr(frame.from, at - frame.from)).empty();
        if (m_quote != 0) {
            m_quote = c == m_quote ? '\0' : m_quote;
        } else if ((c == '"' || c == '\'') && begins) {
            m_quote = c;
        } else if (c == '#' && (at == 0 || m_text[at - 1] == ' ')) {
            m_place.inComment = true;
        } else if ((c == '{' || c == '[') && begins) {
            Frame inner;
            inner.kind = c;
            inner.from = at + 1;
            m_frames.push_back(inner);
        } else if ((c == '}' || c == ']') && m_frames.size() > 1) {
            m_frames.pop_back();
            m_frames.back().from = at + 1;
        } else if (c == ',' && frame.kind != 0) {
            frame.key.clear();
            frame.inValue = false;
            frame.from = at + 1;
        } else if (c == ':' && !frame.inValue && frame.kind != '[' &&
                   (at + 1 == m_text.size() || m_text[at + 1] == ' ')) {
            frame.key = unquoted(m_text.substr(frame.from, at - frame.from));
            frame.present.push_back(frame.key);
            frame.inValue = true;
            frame.from = at + 1;
        }
    }

    std::string_view m_text;
    YamlPlace& m_place;
    std::size_t m_origin;
    std::vector<Frame> m_frames;
    char m_quote = 0;
};

/// The keys and list entries that a line stands in, from its indentation.
class Ancestors {
public:
    Ancestors(const Line& line, YamlPlace& place)
        : m_place(place)
        , m_column(line.content) {
        enter(line);
    }

    /// Lines above, from the nearest on; false when the top is reached.
    bool above(const Line& line) {
        if (line.blank) {
            return true;
        }
        const bool listed = !line.dashes.empty();
        if (m_inList) {
            // Looking for the key of a list: entries of the same list are passed by.
            if (listed && line.dashes.front() >= m_column) {
                return true;
            }
            if (line.content > m_column && !(listed && line.dashes.front() < m_column)) {
                return true;
            }
            take(line);
        } else if (line.content == m_column) {
            note(line);
            if (listed) {
                enter(line);
            }
        } else if (line.content < m_column) {
            take(line);
        }
        return m_inList || m_column > 0;
    }

    void below(const Line& line) {
        if (!line.blank && line.content == m_first && line.dashes.empty()) {
            note(line);
        }
    }
    void beginBelow(const Line& line) { m_first = line.content; }

    void finish() {
        std::reverse(m_path.begin(), m_path.end());
        m_path.insert(m_path.end(), m_place.path.begin(), m_place.path.end());
        m_place.path = std::move(m_path);
    }

private:
    void take(const Line& line) {
        if (const auto key = line.key()) {
            m_path.push_back(unquoted(*key));
        }
        m_inList = false;
        m_column = line.content;
        m_first = 0;
        m_nested = true;
        enter(line);
    }
    void enter(const Line& line) {
        for (auto dash = line.dashes.rbegin(); dash != line.dashes.rend(); ++dash) {
            m_path.emplace_back("[]");
            m_column = *dash;
            m_inList = true;
            m_nested = true;
        }
    }
    void note(const Line& line) {
        if (const auto key = line.key(); key && !m_nested) {
            m_place.present.push_back(unquoted(*key));
        }
    }

    YamlPlace& m_place;
    std::vector<std::string> m_path;
    std::size_t m_column, m_first = 0;
    bool m_inList = false;
    bool m_nested = false;  ///< above the mapping of the caret
};

std::string_view lineAt(std::string_view text, std::size_t begin) {
    std::string_view line = text.substr(begin, std::min(text.find('\n', begin), text.size()) - begin);
    if (!line.empty() && line.back() == '\r') {
        line.remove_suffix(1);
    }
    return line;
}

}  // namespace

YamlPlace yamlPlaceAt(std::string_view text, std::size_t caret) {
    YamlPlace place;
    caret = std::min(caret, text.size());
    const std::size_t before = caret == 0 ? std::string_view::npos : text.rfind('\n', caret - 1);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    const std::string_view left = text.substr(begin, caret - begin);
    Line line(left);
    if (trimmed(left).empty()) {
        line.content = left.size();
    }
    const std::size_t content = std::min(line.content, left.size());
    LineReader(left.substr(content), place, begin + content).read();

    const Line whole(lineAt(text, begin));
    Ancestors ancestors(line, place);
    constexpr std::size_t kMostBelow = 400;
    if (!place.inValue && !place.inFlow && line.dashes.empty()) {
        ancestors.beginBelow(line);
        std::size_t at = text.find('\n', caret);
        for (std::size_t i = 0; at != std::string_view::npos && i < kMostBelow; ++i) {
            const Line next(lineAt(text, at + 1));
            if (!next.blank && (next.content < line.content || !next.dashes.empty())) {
                if (next.dashes.empty() || next.dashes.front() < line.content) {
                    break;
                }
            } else {
                ancestors.below(next);
            }
            at = text.find('\n', at + 1);
        }
    }
    // In a list of very many codes, what lies further above is not asked.
    constexpr std::size_t kMostAbove = 20'000;
    std::size_t lines = 0;
    for (std::size_t end = begin; end > 0 && lines < kMostAbove; ++lines) {
        const std::size_t from = end < 2 ? std::string_view::npos : text.rfind('\n', end - 2);
        const std::size_t start = from == std::string_view::npos ? 0 : from + 1;
        if (!ancestors.above(Line(lineAt(text, start)))) {
            break;
        }
        end = start;
    }
    ancestors.finish();
    return place;
}

}  // namespace plumb::desk
