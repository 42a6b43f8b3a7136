#include "spec/yaml/yaml_tree.h"

#include <yaml.h>

#include <algorithm>
#include <memory>
#include <unordered_map>

namespace plumb::spec::yaml {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

class Event {
public:
    Event() = default;
    Event(const Event&) = delete;
    Event& operator=(const Event&) = delete;
    ~Event() { yaml_event_delete(&m_event); }
    yaml_event_t* get() { return &m_event; }
    const yaml_event_t* operator->() const { return &m_event; }

private:
    yaml_event_t m_event{};
};

/// libyaml counts characters; nodes know bytes. Marks come in ascending order, nearly.
class Offsets {
public:
    explicit Offsets(std::string_view text)
        : m_text(text) {}

    std::uint32_t of(std::size_t character) {
        for (; m_character > character; --m_character) {
            do {
                --m_byte;
            } while (m_byte > 0 && (static_cast<unsigned char>(m_text[m_byte]) & 0xC0) == 0x80);
        }
        for (; m_character < character && m_byte < m_text.size(); ++m_character) {
            do {
                ++m_byte;
            } while (m_byte < m_text.size() && (static_cast<unsigned char>(m_text[m_byte]) & 0xC0) == 0x80);
        }
        return static_cast<std::uint32_t>(m_byte);
    }

private:
    std::string_view m_text;
    std::size_t m_character = 0, m_byte = 0;
};

std::string_view textOf(const yaml_char_t* text) {
    return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

Node::Style styleOf(yaml_scalar_style_t style) {
    switch (style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE:
        return Node::Style::SingleQuoted;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
        return Node::Style::DoubleQuoted;
    case YAML_LITERAL_SCALAR_STYLE:
        return Node::Style::Literal;
    case YAML_FOLDED_SCALAR_STYLE:
        return Node::Style::Folded;
    default:
        return Node::Style::Plain;
    }
}

Place placeOf(const yaml_mark_t& mark) {
    return {static_cast<std::uint32_t>(mark.line + 1), static_cast<std::uint32_t>(mark.column + 1)};
}

}  // namespace

class TreeBuilder {
public:
    TreeBuilder(Tree& tree, const TreeLimits& limits)
        : m_tree(tree)
        , m_limits(limits)
        , m_lead(tree.m_source.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0)
        , m_text(tree.m_source.substr(m_lead))
        , m_offsets(m_text) {}

    void build() {
        if (m_tree.m_source.size() > m_limits.bytes) {
            stop(Place{1, 1}, MessageId::SpecTooLarge, {std::to_string(m_limits.bytes), "bytes"});
            return;
        }
        yaml_parser_t parser;
        if (yaml_parser_initialize(&parser) == 0) {
            stop(Place{1, 1}, MessageId::OutOfMemory, {"this spec"});
            return;
        }
        const std::unique_ptr<yaml_parser_t, void (*)(yaml_parser_t*)> owner(&parser, yaml_parser_delete);
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(m_text.data()), m_text.size());
        while (!m_tree.m_failure) {
            Event event;
            if (yaml_parser_parse(&parser, event.get()) == 0) {
                explain(parser);
                return;
            }
            if (event->type == YAML_STREAM_END_EVENT) {
                return;
            }
            take(event);
        }
    }

private:
    void stop(Place place, MessageId id, std::vector<std::string> arguments) {
        m_tree.m_failure = Tree::Failure{place, Note{id, std::move(arguments)}};
    }

    void explain(const yaml_parser_t& parser) {
        if (parser.error == YAML_MEMORY_ERROR) {
            stop(Place{1, 1}, MessageId::OutOfMemory, {"this spec"});
        } else if (parser.error == YAML_READER_ERROR) {
            const std::string_view before = m_text.substr(0, std::min(parser.problem_offset, m_text.size()));
            const std::size_t lineStart = before.rfind('\n') + 1;
            stop(Place{static_cast<std::uint32_t>(1 + std::count(before.begin(), before.end(), '\n')),
                       static_cast<std::uint32_t>(before.size() - lineStart + 1)},
                 MessageId::SpecNotText, {});
        } else {
            std::string problem = parser.problem ? parser.problem : "it ends too early";
            if (parser.context) {
                problem +=
                    std::string(", ") + parser.context + " of line " + std::to_string(parser.context_mark.line + 1);
            }
            stop(placeOf(parser.problem_mark), MessageId::SpecSyntax, {std::move(problem)});
        }
    }

    void take(const Event& event) {
        switch (event->type) {
        case YAML_DOCUMENT_START_EVENT:
            if (m_documents++ > 0) {
                stop(placeOf(event->start_mark), MessageId::SpecManyDocuments, {});
            }
            return;
        case YAML_ALIAS_EVENT:
            alias(event);
            return;
        case YAML_SCALAR_EVENT:
            scalar(event);
            return;
        case YAML_SEQUENCE_START_EVENT:
            open(event, Node::Kind::Sequence, event->data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE,
                 textOf(event->data.sequence_start.anchor), textOf(event->data.sequence_start.tag));
            return;
        case YAML_MAPPING_START_EVENT:
            open(event, Node::Kind::Mapping, event->data.mapping_start.style == YAML_FLOW_MAPPING_STYLE,
                 textOf(event->data.mapping_start.anchor), textOf(event->data.mapping_start.tag));
            return;
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT:
            close(event);
            return;
        default:
            return;
        }
    }

    /// A new node, or nullptr past a limit.
    Node* add(const Event& event, Node::Kind kind, std::string_view tag) {
        const Place place = placeOf(event->start_mark);
        if (m_tree.m_nodes.size() >= m_limits.nodes) {
            stop(place, MessageId::SpecTooLarge, {std::to_string(m_limits.nodes), "entries"});
            return nullptr;
        }
        if (!tag.empty() && tag != "!") {
            stop(place, MessageId::SpecTag, {std::string(tag.substr(0, 60))});
            return nullptr;
        }
        Node node;
        node.kind = kind;
        node.depth = static_cast<std::uint16_t>(m_open.size());
        node.begin = static_cast<std::uint32_t>(m_lead + m_offsets.of(event->start_mark.index));
        node.end = static_cast<std::uint32_t>(m_lead + m_offsets.of(event->end_mark.index));
        node.next = static_cast<std::uint32_t>(m_tree.m_nodes.size() + 1);
        node.place = place;
        m_lastEnd = node.end;
        m_tree.m_nodes.push_back(node);
        return &m_tree.m_nodes.back();
    }

    void remember(std::string_view anchor) {
        if (!anchor.empty()) {
            m_anchors.insert_or_assign(std::string(anchor), static_cast<NodeIndex>(m_tree.m_nodes.size() - 1));
        }
    }

    void scalar(const Event& event) {
        const auto& data = event->data.scalar;
        Node* node = add(event, Node::Kind::Scalar, textOf(data.tag));
        if (!node) {
            return;
        }
        node->style = styleOf(data.style);
        const std::string_view text(reinterpret_cast<const char*>(data.value), data.length);
        const std::size_t from = node->begin + (node->style == Node::Style::Plain ? 0 : 1);
        const std::string_view literally = m_tree.m_source.substr(std::min(from, m_tree.m_source.size()), text.size());
        node->text = literally == text ? literally : std::string_view(m_tree.m_texts.emplace_back(text));
        remember(textOf(data.anchor));
    }

    void alias(const Event& event) {
        const std::string name(textOf(event->data.alias.anchor));
        const auto found = m_anchors.find(name);
        const bool inside =
            found != m_anchors.end() && std::find(m_open.begin(), m_open.end(), found->second) != m_open.end();
        if (found == m_anchors.end() || inside) {
            stop(placeOf(event->start_mark), inside ? MessageId::SpecAliasInside : MessageId::SpecAliasUnknown,
                 {name.substr(0, 60)});
            return;
        }
        if (Node* node = add(event, Node::Kind::Alias, {})) {
            node->target = found->second;
        }
    }

    void open(const Event& event, Node::Kind kind, bool flow, std::string_view anchor, std::string_view tag) {
        if (m_open.size() >= m_limits.depth) {
            stop(placeOf(event->start_mark), MessageId::SpecTooDeep, {std::to_string(m_limits.depth)});
            return;
        }
        if (Node* node = add(event, kind, tag)) {
            node->style = flow ? Node::Style::Flow : Node::Style::Block;
            m_open.push_back(static_cast<NodeIndex>(m_tree.m_nodes.size() - 1));
            remember(anchor);
        }
    }

    void close(const Event& event) {
        Node& node = m_tree.m_nodes[m_open.back()];
        m_open.pop_back();
        node.next = static_cast<std::uint32_t>(m_tree.m_nodes.size());
        // libyaml ends a block where the next token begins, past comments and blank lines.
        if (node.style == Node::Style::Flow) {
            m_lastEnd = static_cast<std::uint32_t>(m_lead + m_offsets.of(event->end_mark.index));
        }
        node.end = std::max(node.begin, m_lastEnd);
    }

    Tree& m_tree;
    const TreeLimits& m_limits;
    std::size_t m_lead;
    std::string_view m_text;
    Offsets m_offsets;
    std::vector<NodeIndex> m_open;
    std::unordered_map<std::string, NodeIndex> m_anchors;
    std::size_t m_documents = 0;
    std::uint32_t m_lastEnd = 0;  ///< of the node that was completed last
};

Tree::Tree(std::string_view text, const TreeLimits& limits)
    : m_source(text) {
    TreeBuilder(*this, limits).build();
    if (m_failure) {
        m_nodes.clear();
    }
}

}  // namespace plumb::spec::yaml
