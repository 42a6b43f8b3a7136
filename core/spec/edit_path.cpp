#include "spec/edit_path.h"

#include "spec/yaml/codec.h"
#include "spec/yaml/tree_value.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace plumb::spec {
namespace {

using yaml::Node;
using yaml::NodeIndex;
using yaml::Tree;
using yaml::Value;

constexpr std::array<std::string_view, 4> kIdentities = {"id", "name", "number", "code"};

std::string unescaped(std::string_view step) {
    std::string text;
    for (std::size_t i = 0; i < step.size(); ++i) {
        if (step[i] == '~' && i + 1 < step.size() && (step[i + 1] == '0' || step[i + 1] == '1')) {
            text += step[++i] == '0' ? '~' : '/';
        } else {
            text += step[i];
        }
    }
    return text;
}

/// Whether `step` is what a list's entry is called.
bool calls(const Value& item, const std::string& step) {
    if (item.kind == Value::Kind::Text) {
        return item.text == step;
    }
    if (item.kind != Value::Kind::Map || item.entries.empty()) {
        return false;
    }
    return item.entries.front().first == step ||
           std::any_of(item.entries.begin(), item.entries.end(), [&](const auto& entry) {
               return std::find(kIdentities.begin(), kIdentities.end(), entry.first) != kIdentities.end() &&
                      entry.second.kind == Value::Kind::Text && entry.second.text == step;
           });
}

/// The place of an entry in its mapping or list.
std::optional<std::size_t> placeOf(const Value& parent, const std::string& step) {
    if (parent.kind == Value::Kind::List && step.starts_with('#')) {
        std::size_t number = 0;
        const auto [end, error] = std::from_chars(step.data() + 1, step.data() + step.size(), number);
        const bool fits = error == std::errc() && end == step.data() + step.size() && number > 0;
        return fits && number <= parent.entries.size() ? std::optional(number - 1) : std::nullopt;
    }
    for (std::size_t i = 0; i < parent.entries.size(); ++i) {
        const auto& [key, value] = parent.entries[i];
        if (parent.kind == Value::Kind::Map ? key == step : calls(value, step)) {
            return i;
        }
    }
    return std::nullopt;
}

std::optional<NodeIndex> keyNamed(const Tree& tree, NodeIndex mapping, const std::string& name) {
    for (NodeIndex key = mapping + 1; key < tree.at(mapping).next; key = tree.at(tree.at(key).next).next) {
        if (tree.at(key).kind == Node::Kind::Scalar && tree.at(key).text == name) {
            return key;
        }
    }
    return std::nullopt;
}

std::optional<NodeIndex> itemCalled(const Tree& tree, NodeIndex list, const std::string& step) {
    const std::optional<std::size_t> place = placeOf(yaml::toValue(tree, list), step);
    if (!place) {
        return std::nullopt;
    }
    NodeIndex item = list + 1;
    for (std::size_t i = 0; i < *place; ++i) {
        item = tree.at(item).next;
    }
    return item;
}

bool isNothing(const Value& value) {
    return value.kind == Value::Kind::Text && value.bare && value.text.empty();
}

}  // namespace

Result<EditPath> parseEditPath(std::string_view text) {
    EditPath path;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('/', at), text.size());
        path.push_back(unescaped(text.substr(at, end - at)));
        at = end + 1;
    }
    if (text.empty() || std::find(path.begin(), path.end(), std::string()) != path.end()) {
        return fail(MessageId::SpecEditPath, {std::string(text)});
    }
    return path;
}

PathEnd followPath(const Tree& tree, const EditPath& path) {
    PathEnd end;
    end.nodes.push_back(0);
    for (const std::string& step : path) {
        const NodeIndex at = end.last();
        const Node& node = tree.at(at);
        if (node.kind == Node::Kind::Alias) {
            end.throughAlias = true;
            return end;
        }
        if (node.kind == Node::Kind::Scalar) {
            return end;
        }
        const bool map = node.kind == Node::Kind::Mapping;
        const std::optional<NodeIndex> found = map ? keyNamed(tree, at, step) : itemCalled(tree, at, step);
        if (!found) {
            return end;
        }
        const NodeIndex key = *found;
        end.keys.push_back(key);
        end.nodes.push_back(map ? tree.at(key).next : key);
    }
    return end;
}

std::string_view shortKeyIn(std::string_view parent) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kShort = {
        {{"codes", "text"}, {"identifiers", "path"}, {"values", "set"}, {"cases", "type"}, {"statements", "rule"}}};
    const auto found =
        std::find_if(kShort.begin(), kShort.end(), [&](const auto& entry) { return entry.first == parent; });
    return found == kShort.end() ? std::string_view() : found->second;
}

bool expandShort(std::string_view parent, Value& value) {
    if (value.bare) {
        return false;
    }
    Value whole = Value::map();
    if (parent == "fields" || parent == "components") {
        Usage usage;
        Cardinality cardinality;
        if (!yaml::parseOccurs(value.text, usage, cardinality)) {
            return false;
        }
        for (const auto& [key, text] :
             {std::pair("usage", printUsage(usage)), std::pair("repeat", printCardinality(cardinality))}) {
            if (!text.empty()) {
                whole.add(key, Value(text));
            }
        }
    } else if (const std::string_view key = shortKeyIn(parent); !key.empty()) {
        whole.add(std::string(key), std::move(value));
    } else {
        return false;
    }
    value = std::move(whole);
    return true;
}

bool setIn(Value& root, const EditPath& path, const Value& value) {
    Value* at = &root;
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (isNothing(*at)) {
            *at = path[i] == kNewItem ? Value::list() : Value::map();
        }
        // `values: HL70001` may stand for itself; other short forms are entries of what they are named after.
        if (at->kind == Value::Kind::Text && (i < 1 || !expandShort(path[i - 1], *at)) &&
            (i < 2 || !expandShort(path[i - 2], *at))) {
            return false;
        }
        const std::optional<std::size_t> place = placeOf(*at, path[i]);
        if (!place) {
            if (at->kind == Value::Kind::List && path[i] != kNewItem) {
                return false;
            }
            Value bare;
            bare.bare = true;
            at->add(at->kind == Value::Kind::Map ? path[i] : std::string(), std::move(bare));
        }
        at = &at->entries[place.value_or(at->entries.size() - 1)].second;
    }
    *at = value;
    return true;
}

const Value* getIn(const Value& root, const EditPath& path, std::size_t steps) {
    const Value* at = &root;
    for (std::size_t i = 0; i < steps; ++i) {
        const std::optional<std::size_t> place =
            path[i] == kNewItem && !at->entries.empty() ? std::optional(at->entries.size() - 1) : placeOf(*at, path[i]);
        if (!place) {
            return nullptr;
        }
        at = &at->entries[*place].second;
    }
    return at;
}

bool removeFrom(Value& root, const EditPath& path) {
    Value* at = &root;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const std::optional<std::size_t> place = at->kind == Value::Kind::Text ? std::nullopt : placeOf(*at, path[i]);
        if (!place) {
            return false;
        }
        if (i + 1 == path.size()) {
            at->entries.erase(at->entries.begin() + static_cast<std::ptrdiff_t>(*place));
            return true;
        }
        at = &at->entries[*place].second;
    }
    return false;
}

}  // namespace plumb::spec
