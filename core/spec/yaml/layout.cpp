// Lays values out: an entry in one line where that reads well, else a line for each of its own.
#include "spec/yaml/value.h"

#include <algorithm>

namespace plumb::spec::yaml {
namespace {

constexpr std::size_t kLineWidth = 120;
constexpr std::size_t kLongestSimpleKey = 900;  // past 1024 characters YAML wants "? key"
constexpr std::size_t kDeepestFlow = 3;
constexpr std::size_t kStep = 2;

void appendFlowKey(std::string& out, std::string_view key) {
    const std::string printed = printScalar(key, true);
    out += printed.size() <= kLongestSimpleKey ? printed + ": " : "? " + printed + " : ";
}

void appendFlow(std::string& out, const Value& value) {
    if (value.kind == Value::Kind::Text) {
        out += value.bare ? value.text : printScalar(value.text, true);
        return;
    }
    const bool map = value.kind == Value::Kind::Map;
    out += map ? '{' : '[';
    bool first = true;
    for (const auto& [key, entry] : value.entries) {
        out += first ? "" : ", ";
        first = false;
        if (map) {
            appendFlowKey(out, key);
        }
        appendFlow(out, entry);
    }
    out += map ? '}' : ']';
}

/// One line may hold it: no block inside, no line ends, not too deep.
bool mayFlow(const Value& value, std::size_t depth) {
    if (value.kind == Value::Kind::Text) {
        return value.text.find('\n') == std::string::npos;
    }
    return !value.block && depth < kDeepestFlow &&
           std::all_of(value.entries.begin(), value.entries.end(),
                       [&](const auto& entry) { return mayFlow(entry.second, depth + 1); });
}

/// A text of several lines that can stand as it is behind "|".
bool canBeLiteral(const std::string& text) {
    if (text.find('\n') == std::string::npos || text.front() == ' ' || text.front() == '\n' || text.ends_with("\n\n")) {
        return false;
    }
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = std::string_view(text).substr(at, end - at);
        if (!isPrintable(line) || line.ends_with(' ')) {
            return false;
        }
        at = end + 1;
    }
    return true;
}

class Layout {
public:
    std::string take() && { return std::move(m_out); }

    void entries(const Value& value, std::size_t indent, bool firstInLine) {
        for (const auto& [key, entry] : value.entries) {
            if (!firstInLine) {
                m_out.append(indent, ' ');
            }
            firstInLine = false;
            if (value.kind == Value::Kind::Map) {
                m_out += printKey(key, indent);
                afterKey(entry, indent, indent + key.size() + 1);
            } else {
                m_out += "- ";
                item(entry, indent + kStep);
            }
        }
    }

    /// What follows "key:", up to and with the line end.
    void afterKey(const Value& value, std::size_t indent, std::size_t column) {
        if (value.kind == Value::Kind::Text) {
            if (value.text.empty() && value.bare) {
                m_out += '\n';
                return;
            }
            m_out += ' ';
            text(value, indent + kStep);
            return;
        }
        if (flows(value, column + 1)) {
            m_out += ' ';
            appendFlow(m_out, value);
            m_out += '\n';
            return;
        }
        m_out += '\n';
        entries(value, indent + kStep, false);
    }

private:
    static bool flows(const Value& value, std::size_t column) {
        if (value.entries.empty()) {
            return true;
        }
        if (!mayFlow(value, 0)) {
            return false;
        }
        return column + printFlow(value).size() <= kLineWidth;
    }

    void item(const Value& value, std::size_t indent) {
        if (value.kind == Value::Kind::Text) {
            text(value, indent);
        } else if (flows(value, indent)) {
            appendFlow(m_out, value);
            m_out += '\n';
        } else {
            entries(value, indent, true);
        }
    }

    void text(const Value& value, std::size_t indent) {
        if (value.bare || !canBeLiteral(value.text)) {
            m_out += value.bare ? value.text : printScalar(value.text, false);
            m_out += '\n';
            return;
        }
        m_out += value.text.ends_with('\n') ? "|\n" : "|-\n";
        for (std::size_t at = 0; at < value.text.size();) {
            const std::size_t end = std::min(value.text.find('\n', at), value.text.size());
            if (end > at) {
                m_out.append(indent, ' ');
                m_out.append(value.text, at, end - at);
            }
            m_out += '\n';
            at = end + 1;
        }
    }

    std::string m_out;
};

}  // namespace

std::string printKey(std::string_view key, std::size_t indent) {
    const std::string printed = printScalar(key, false);
    return printed.size() <= kLongestSimpleKey ? printed + ":" : "? " + printed + '\n' + std::string(indent, ' ') + ":";
}

std::string printFlow(const Value& value) {
    std::string out;
    appendFlow(out, value);
    return out;
}

std::string printAfterKey(const Value& value, std::size_t indent, std::size_t column) {
    Layout layout;
    layout.afterKey(value, indent, column);
    return std::move(layout).take();
}

std::string print(const Value& document) {
    Layout layout;
    layout.entries(document, 0, false);
    return std::move(layout).take();
}

}  // namespace plumb::spec::yaml
