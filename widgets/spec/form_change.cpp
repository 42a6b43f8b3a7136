#include "widgets/spec/form_change.h"

#include "spec/edit_path.h"
#include "spec/edit_text.h"
#include "spec/usage.h"
#include "spec/yaml/codec.h"
#include "spec/yaml/tree_value.h"
#include "spec/yaml/value.h"

#include <algorithm>
#include <optional>

namespace plumb::desk {
namespace {

using spec::yaml::Node;
using spec::yaml::NodeIndex;
using spec::yaml::Tree;

bool isOccurs(std::string_view key) {
    return key == "usage" || key == "repeat";
}

bool isNode(SpecThing thing) {
    return thing == SpecThing::Node || thing == SpecThing::Change;
}

/// The key that a single value stands for: `M: Male` is its text.
std::string_view shortKey(SpecThing thing) {
    switch (thing) {
    case SpecThing::Code:
        return "text";
    case SpecThing::Identifier:
        return "path";
    case SpecThing::Statement:
        return "rule";
    default:
        return {};
    }
}

std::string occursPart(std::string_view text, std::string_view key) {
    spec::Usage usage;
    spec::Cardinality cardinality;
    if (!spec::yaml::parseOccurs(text, usage, cardinality)) {
        return {};
    }
    return key == "usage" ? spec::printUsage(usage) : spec::printCardinality(cardinality);
}

/// "R 1..1" with one of its halves changed.
std::string withPart(std::string_view text, std::string_view key, const std::string& value) {
    const std::string usage = key == "usage" ? value : occursPart(text, "usage");
    const std::string repeat = key == "repeat" ? value : occursPart(text, "repeat");
    return usage + (usage.empty() || repeat.empty() ? "" : " ") + repeat;
}

std::string trimmed(std::string text) {
    text.erase(0, std::min(text.find_first_not_of(" \t"), text.size()));
    text.erase(text.find_last_not_of(" \t") + 1);
    return text;
}

std::string listed(const std::string& value) {
    std::string out;
    for (std::size_t at = 0; at <= value.size();) {
        const std::size_t end = std::min(value.find(',', at), value.size());
        const std::string item = trimmed(value.substr(at, end - at));
        if (!item.empty()) {
            out += (out.empty() ? "" : ", ") + spec::yaml::printScalar(item, true);
        }
        at = end + 1;
    }
    return '[' + out + ']';
}

Result<std::string> setKey(std::string_view text, const std::string& path, const FormField& field,
                           const std::string& value) {
    const bool structured = !value.empty() && (value.front() == '{' || value.front() == '[');
    if (field.kind == FormKind::Flag) {
        return spec::setEntry(text, path, value);
    }
    if (field.kind == FormKind::List && !structured && value.find(',') != std::string::npos) {
        return spec::setEntry(text, path, listed(value));
    }
    if ((field.kind == FormKind::List || field.kind == FormKind::ValueSet) && structured) {
        return spec::setEntry(text, path, value);
    }
    return spec::setText(text, path, value);
}

/// The node that a row's path leads to in this text.
std::optional<NodeIndex> nodeAt(const Tree& tree, const std::string& path) {
    const Result<spec::EditPath> steps = spec::parseEditPath(path);
    if (!steps || tree.failure() || tree.nodes().empty()) {
        return std::nullopt;
    }
    const spec::PathEnd end = spec::followPath(tree, *steps);
    return end.steps() == steps->size() ? std::optional(end.last()) : std::nullopt;
}

std::string escaped(std::string_view step) {
    std::string out;
    for (const char c : step) {
        out += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    }
    return out;
}

}  // namespace

std::string formValue(const Tree& tree, const OutlineRow& row, const FormField& field) {
    const NodeIndex entry = row.thing == SpecThing::Head ? 0 : row.value;
    const Node& node = tree.at(entry).kind == Node::Kind::Alias ? tree.at(tree.at(entry).target) : tree.at(entry);
    if (node.kind == Node::Kind::Scalar) {
        return isOccurs(field.key) && (row.thing == SpecThing::Field || row.thing == SpecThing::Component)
                   ? occursPart(node.text, field.key)
               : shortKey(row.thing) == field.key ? std::string(node.text)
                                                  : std::string();
    }
    const auto at = static_cast<NodeIndex>(&node - tree.nodes().data());
    if (isNode(row.thing) && isOccurs(field.key)) {
        const NodeIndex head = headKey(tree, at);
        return head == 0 ? std::string() : occursPart(tree.at(tree.at(head).next).text, field.key);
    }
    const Node* const value = valueOf(tree, at, field.key);
    if (!value) {
        return {};
    }
    if (value->kind == Node::Kind::Scalar) {
        return std::string(value->text);
    }
    const spec::yaml::Value whole = spec::yaml::toValue(tree, static_cast<NodeIndex>(value - tree.nodes().data()));
    std::string flow = spec::yaml::printFlow(whole);
    const bool names =
        field.kind == FormKind::List && whole.kind == spec::yaml::Value::Kind::List &&
        std::all_of(whole.entries.begin(), whole.entries.end(), [](const auto& one) {
            return one.second.kind == spec::yaml::Value::Kind::Text && one.second.text.find(',') == std::string::npos;
        });
    if (names) {
        flow.clear();
        for (const auto& one : whole.entries) {
            flow += (flow.empty() ? "" : ", ") + one.second.text;
        }
    }
    return flow;
}

Result<std::string> changed(std::string_view text, const FormChange& change) {
    const std::string value = trimmed(change.value);
    if (change.thing == SpecThing::Head) {
        return value.empty() ? spec::removeEntry(text, change.field.key)
                             : setKey(text, change.field.key, change.field, value);
    }
    const std::string path = change.path + '/' + change.field.key;
    const Tree tree(text);
    const std::optional<NodeIndex> entry = nodeAt(tree, change.path);
    const bool occurs = isOccurs(change.field.key);
    if (entry && isNode(change.thing) && occurs) {
        if (tree.at(*entry).kind == Node::Kind::Scalar) {
            // Only a name so far: `- MSH`.
            const std::string head = spec::yaml::printScalar(tree.at(*entry).text, true);
            return spec::setEntry(text, change.path, '{' + head + ": " + value + '}');
        }
        if (const NodeIndex head = headKey(tree, *entry); head != 0) {
            const std::string said = withPart(tree.at(tree.at(head).next).text, change.field.key, value);
            const std::string at = change.path + '/' + escaped(tree.at(head).text);
            return said.empty() ? spec::setEntry(text, at, "~") : spec::setText(text, at, said);
        }
    }
    if (entry && tree.at(*entry).kind == Node::Kind::Scalar) {
        const bool element = change.thing == SpecThing::Field || change.thing == SpecThing::Component;
        if (element && occurs) {
            const std::string said = withPart(tree.at(*entry).text, change.field.key, value);
            return said.empty() ? spec::setEntry(text, change.path, "~") : spec::setText(text, change.path, said);
        }
        if (shortKey(change.thing) == change.field.key && !value.empty()) {
            return spec::setText(text, change.path, value);
        }
        if (isNode(change.thing)) {
            const std::string head = spec::yaml::printScalar(tree.at(*entry).text, true);
            return spec::setEntry(text, change.path,
                                  '{' + head + ": ~, " + change.field.key + ": " +
                                      spec::yaml::printScalar(value, true) + '}');
        }
    }
    return value.empty() ? spec::removeEntry(text, path) : setKey(text, path, change.field, value);
}

}  // namespace plumb::desk
