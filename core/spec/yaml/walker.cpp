#include "spec/yaml/walker.h"

#include "spec/near_names.h"

#include <algorithm>

namespace plumb::spec::yaml {
namespace {

constexpr std::size_t kLongestShown = 60;

std::string shown(std::string_view text) {
    std::string out;
    for (const char c : text.substr(0, kLongestShown)) {
        out += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
    }
    // Not in the middle of a character.
    if (text.size() > kLongestShown) {
        while (!out.empty() && (static_cast<unsigned char>(out.back()) & 0xC0) == 0x80) {
            out.pop_back();
        }
        if (!out.empty() && static_cast<unsigned char>(out.back()) >= 0xC0) {
            out.pop_back();
        }
        out += "...";
    }
    return out;
}

}  // namespace

void Walker::wrong(Place place, MessageId id, std::vector<std::string> arguments) {
    if (m_stopped) {
        return;
    }
    m_notes.push_back({LintLevel::Error, m_file, place, Note{id, std::move(arguments)}});
    if (m_notes.size() >= kMostNotes) {
        m_notes.push_back({LintLevel::Error, m_file, place, Note{MessageId::SpecManyErrors, {}}});
        m_stopped = true;
    }
}

NodeIndex Walker::follow(NodeIndex index) {
    const Node& node = m_tree.at(index);
    if (node.kind != Node::Kind::Alias) {
        return index;
    }
    const Node& target = m_tree.at(node.target);
    m_followed += target.next - node.target;
    m_followedBytes += target.end - target.begin;
    if (m_followed > kMostThroughAliases) {
        wrong(node.place, MessageId::SpecAliases, {std::to_string(kMostThroughAliases)});
        m_stopped = true;
    } else if (m_followedBytes > kMostBytesThroughAliases) {
        wrong(node.place, MessageId::SpecTooLarge,
              {std::to_string(kMostBytesThroughAliases), "bytes behind aliases (*name)"});
        m_stopped = true;
    }
    return node.target;
}

Place Walker::textPlace(NodeIndex index) {
    const Node& scalar = node(index);
    Place place = scalar.place;
    place.file = m_number;
    switch (scalar.style) {
    case Node::Style::SingleQuoted:
    case Node::Style::DoubleQuoted:
        ++place.column;
        break;
    case Node::Style::Literal:
    case Node::Style::Folded:
        ++place.line;
        place.column = 1;
        break;
    default:
        break;
    }
    return place;
}

bool Walker::empty(NodeIndex index) {
    const Node& at = node(index);
    return at.kind == Node::Kind::Scalar && at.style == Node::Style::Plain && at.text.empty();
}

void Walker::expected(NodeIndex index, std::string_view what) {
    const Node& at = node(index);
    wrong(place(index), MessageId::SpecExpected,
          {std::string(what), at.kind == Node::Kind::Scalar     ? "'" + shown(at.text) + "'"
                              : at.kind == Node::Kind::Sequence ? "a list"
                                                                : "a mapping (key: value)"});
}

const std::string_view* Walker::scalar(NodeIndex index, std::string_view what) {
    const Node& at = node(index);
    if (at.kind != Node::Kind::Scalar) {
        expected(index, what);
        return nullptr;
    }
    return &at.text;
}

void Walker::eachEntry(NodeIndex mapping, const std::function<void(NodeIndex, NodeIndex)>& visit) {
    const NodeIndex at = follow(mapping);
    const NodeIndex end = m_tree.at(at).next;
    std::unordered_map<std::string_view, NodeIndex> seen;
    for (NodeIndex key = at + 1; key < end && !m_stopped;) {
        const NodeIndex value = m_tree.at(key).next;
        const NodeIndex next = m_tree.at(value).next;
        if (const std::string_view* text = scalar(key, "A key")) {
            const auto [before, isNew] = seen.try_emplace(*text, key);
            if (isNew) {
                visit(key, value);
            } else {
                const Place first = place(before->second);
                wrong(place(key), MessageId::SpecKeyTwice,
                      {shown(*text), std::to_string(first.line), std::to_string(first.column)});
            }
        }
        key = next;
    }
}

void Walker::eachItem(NodeIndex list, const std::function<void(NodeIndex)>& visit) {
    const NodeIndex at = follow(list);
    const Node& node = m_tree.at(at);
    if (node.kind != Node::Kind::Sequence) {
        visit(list);
        return;
    }
    for (NodeIndex item = at + 1; item < node.next && !m_stopped; item = m_tree.at(item).next) {
        visit(item);
    }
}

void Walker::unknownKey(NodeIndex key, std::string_view owner, std::span<const std::string_view> known) {
    const std::string_view text = node(key).text;
    const std::string near = nearName(text, known);
    if (near.empty()) {
        std::vector<std::string_view> all(known.begin(), known.end());
        wrong(place(key), MessageId::SpecKeyUnknown, {shown(text), std::string(owner), listed(all)});
    } else {
        wrong(place(key), MessageId::SpecKeyNear, {shown(text), std::string(owner), near});
    }
}

bool Walker::enter(NodeIndex index) {
    ++m_depth;
    if (m_depth > kDeepest) {
        wrong(place(index), MessageId::SpecTooDeep, {std::to_string(kDeepest)});
        m_stopped = true;
    }
    return !m_stopped;
}

}  // namespace plumb::spec::yaml
