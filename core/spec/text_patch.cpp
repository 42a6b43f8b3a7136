#include "spec/text_patch.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace plumb::spec {
namespace {

using yaml::Node;
using yaml::NodeIndex;
using yaml::Tree;
using yaml::Value;

bool isMapping(const Node& node) {
    return node.kind == Node::Kind::Mapping;
}
bool isFlow(const Node& node) {
    return node.kind != Node::Kind::Scalar && node.style == Node::Style::Flow;
}

std::optional<std::uint32_t> numberOf(std::string_view text) {
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::string indented(const std::string& lines, std::size_t indent) {
    std::string out;
    for (std::size_t at = 0; at < lines.size();) {
        const std::size_t end = std::min(lines.find('\n', at), lines.size());
        if (end > at) {
            out.append(indent, ' ');
        }
        out.append(lines, at, end - at);
        out += '\n';
        at = end + 1;
    }
    return out;
}

/// An entry in lines of its own, from the left margin on.
std::string asLines(bool inMapping, const std::string& key, const Value& value) {
    Value all = inMapping ? Value::map() : Value::list();
    all.add(inMapping ? key : std::string(), value);
    return yaml::print(all);
}

std::string asFlow(bool inMapping, const std::string& key, const Value& value) {
    Value all = inMapping ? Value::map() : Value::list();
    all.add(inMapping ? key : std::string(), value);
    const std::string braced = yaml::printFlow(all);
    return braced.substr(1, braced.size() - 2);
}

}  // namespace

TextPatch::TextPatch(const Tree& tree, const PathEnd& end)
    : m_tree(tree)
    , m_end(end)
    , m_text(tree.source())
    , m_lineBreak(m_text.find("\r\n") != std::string_view::npos ? "\r\n" : "\n") {
    for (std::size_t i = 0; i + 1 < end.nodes.size(); ++i) {
        m_inFlow = m_inFlow || isFlow(tree.at(end.nodes[i]));
    }
}

std::string TextPatch::spliced(std::size_t from, std::size_t to, std::string text) const {
    std::string out(m_text.substr(0, from));
    for (const char c : text) {
        if (c == '\n') {
            out += m_lineBreak;
        } else {
            out += c;
        }
    }
    out += m_text.substr(to);
    return out;
}

std::string TextPatch::scalarLike(const Node& old, const Value& value) const {
    if (value.bare) {
        return value.text;
    }
    if (old.kind == Node::Kind::Scalar && old.style == Node::Style::SingleQuoted) {
        return yaml::printQuoted(value.text, '\'');
    }
    if (old.kind == Node::Kind::Scalar && old.style == Node::Style::DoubleQuoted) {
        return yaml::printQuoted(value.text, '"');
    }
    return yaml::printScalar(value.text, m_inFlow);
}

std::size_t TextPatch::afterColon(NodeIndex key, std::size_t valueBegin) const {
    const std::size_t colon = m_text.find(':', m_tree.at(key).end);
    if (colon == std::string_view::npos || colon >= valueBegin) {
        return valueBegin;
    }
    const std::string_view between = m_text.substr(colon + 1, valueBegin - colon - 1);
    return between.find_first_not_of(" \r\n") == std::string_view::npos ? colon + 1 : valueBegin;
}

std::string TextPatch::replaced(const Value& value) const {
    const Node& old = m_tree.at(m_end.last());
    std::size_t from = old.begin, to = old.end;
    // The text of a block scalar takes the line end behind it along.
    while (to > from && (m_text[to - 1] == '\n' || m_text[to - 1] == '\r')) {
        --to;
    }
    const bool inMapping = m_end.steps() > 0 && isMapping(m_tree.at(m_end.nodes[m_end.steps() - 1]));
    const NodeIndex key = m_end.steps() > 0 ? m_end.keys.back() : 0;
    std::string text;
    if (m_inFlow || value.kind == Value::Kind::Text) {
        text = value.kind == Value::Kind::Text ? scalarLike(old, value) : yaml::printFlow(value);
    }
    const bool lines = !m_inFlow && (value.kind != Value::Kind::Text || value.text.find('\n') != std::string::npos);
    if (lines) {
        const std::size_t indent = m_tree.at(key).place.column - 1;
        text = yaml::printAfterKey(value, indent, indent);
        text.pop_back();
    }
    if (inMapping) {
        from = afterColon(key, from);
        if (m_text[from - 1] == ':' && !text.empty() && text.front() != ' ' && text.front() != '\n') {
            text.insert(0, 1, ' ');
        } else if (m_text[from - 1] != ':' && text.starts_with(' ')) {
            text.erase(0, 1);
        }
    } else if (text.starts_with(' ')) {
        text.erase(0, 1);
    }
    return spliced(from, std::max(to, from), std::move(text));
}

std::string TextPatch::inserted(const std::string& key, const Value& value) const {
    const NodeIndex at = m_end.last();
    const Node& parent = m_tree.at(at);
    const bool mapping = isMapping(parent);
    const std::optional<std::uint32_t> number = mapping ? numberOf(key) : std::nullopt;
    // The entry that the new one stands behind, and the first one.
    std::optional<NodeIndex> before;
    bool first = false;
    for (NodeIndex one = at + 1; one < parent.next;) {
        const NodeIndex content = mapping ? m_tree.at(one).next : one;
        const std::optional<std::uint32_t> other = mapping ? numberOf(m_tree.at(one).text) : std::nullopt;
        if (number && other && *other > *number) {
            first = !before;
            break;
        }
        before = content;
        one = m_tree.at(content).next;
    }
    if (isFlow(parent) || m_inFlow) {
        std::string text = asFlow(mapping, key, value);
        if (before) {
            const std::size_t end = m_tree.at(*before).end;
            return spliced(end, end, ", " + text);
        }
        const std::size_t open = m_text.find(mapping ? '{' : '[', parent.begin) + 1;
        return spliced(open, open, first ? text + ", " : text);
    }
    // A list's first item begins behind its hyphen.
    const std::size_t firstEntry = mapping ? m_tree.at(at + 1).begin : dashOf(m_tree.at(at + 1).begin);
    const std::size_t indent = firstEntry - lineStart(firstEntry);
    std::string text = indented(asLines(mapping, key, value), indent);
    if (!before) {
        // What was first keeps what stands before it in its line.
        return spliced(firstEntry, firstEntry, text.substr(indent) + std::string(indent, ' '));
    }
    const std::size_t place = lineEnd(m_tree.at(*before).end);
    if (place > 0 && m_text[place - 1] != '\n') {
        text.pop_back();
        text.insert(0, 1, '\n');
    }
    return spliced(place, place, std::move(text));
}

std::string TextPatch::removed() const {
    const NodeIndex parentIndex = m_end.nodes[m_end.steps() - 1];
    const Node& parent = m_tree.at(parentIndex);
    const NodeIndex key = m_end.keys.back();
    const Node& value = m_tree.at(m_end.last());
    if (isFlow(parent) || m_inFlow) {
        return removedFromFlow(parentIndex);
    }
    const bool mapping = isMapping(parent);
    const std::size_t begin = mapping ? m_tree.at(key).begin : dashOf(value.begin);
    const std::size_t end = std::max<std::size_t>(value.end, m_tree.at(key).end);
    const bool only = key == parentIndex + 1 && value.next == parent.next;
    if (only) {
        const bool lineBehind = end > begin && m_text[end - 1] == '\n';
        return spliced(begin, end, std::string(mapping ? "{}" : "[]") + (lineBehind ? "\n" : ""));
    }
    if (onlySpaceBefore(begin)) {
        return spliced(lineStart(begin), lineEnd(end), {});
    }
    // The first entry of a mapping in a list: the next one moves up beside the hyphen.
    const Node& next = m_tree.at(value.next);
    return spliced(begin, mapping ? next.begin : dashOf(next.begin), {});
}

std::string TextPatch::removedFromFlow(NodeIndex parentIndex) const {
    const Node& parent = m_tree.at(parentIndex);
    const bool mapping = isMapping(parent);
    const NodeIndex key = m_end.keys.back();
    const Node& value = m_tree.at(m_end.last());
    if (value.next < parent.next) {
        return spliced(m_tree.at(key).begin, m_tree.at(value.next).begin, {});
    }
    // The last one goes with the comma before it.
    std::size_t from = m_tree.at(key).begin;
    for (NodeIndex one = parentIndex + 1; one < key;) {
        const NodeIndex content = mapping ? m_tree.at(one).next : one;
        from = m_tree.at(content).end;
        one = m_tree.at(content).next;
    }
    return spliced(from, std::max<std::size_t>(value.end, m_tree.at(key).end), {});
}

std::size_t TextPatch::lineStart(std::size_t at) const {
    const std::size_t before = at == 0 ? std::string_view::npos : m_text.rfind('\n', at - 1);
    return before == std::string_view::npos ? 0 : before + 1;
}

std::size_t TextPatch::lineEnd(std::size_t at) const {
    if (at > 0 && m_text[at - 1] == '\n') {
        return at;
    }
    const std::size_t end = m_text.find('\n', at);
    return end == std::string_view::npos ? m_text.size() : end + 1;
}

bool TextPatch::onlySpaceBefore(std::size_t at) const {
    const std::string_view before = m_text.substr(lineStart(at), at - lineStart(at));
    return before.find_first_not_of(' ') == std::string_view::npos;
}

std::size_t TextPatch::dashOf(std::size_t itemBegin) const {
    const std::size_t dash = itemBegin == 0 ? std::string_view::npos : m_text.rfind('-', itemBegin - 1);
    return dash == std::string_view::npos ? itemBegin : dash;
}

}  // namespace plumb::spec
