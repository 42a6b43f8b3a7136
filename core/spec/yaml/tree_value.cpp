#include "spec/yaml/tree_value.h"

#include <algorithm>
#include <unordered_map>

namespace plumb::spec::yaml {
namespace {

bool nothing(const Value& value) {
    return value.kind == Value::Kind::Text && value.bare && value.text.empty();
}

}  // namespace

Value toValue(const Tree& tree, NodeIndex index) {
    const Node& node = tree.at(index);
    if (node.kind == Node::Kind::Scalar) {
        Value value{std::string(node.text)};
        const bool flag = node.text == "true" || node.text == "false";
        value.bare = (node.text.empty() || flag) && node.style == Node::Style::Plain;
        return value;
    }
    if (node.kind == Node::Kind::Alias) {
        Value value{std::string(tree.source().substr(node.begin, node.end - node.begin))};
        value.bare = true;
        return value;
    }
    const bool map = node.kind == Node::Kind::Mapping;
    Value value = map ? Value::map() : Value::list();
    for (NodeIndex at = index + 1; at < node.next;) {
        std::string key;
        if (map) {
            const Node& name = tree.at(at);
            key = name.kind == Node::Kind::Scalar ? std::string(name.text) : std::string();
            at = name.next;
        }
        value.add(std::move(key), toValue(tree, at));
        at = tree.at(at).next;
    }
    return value;
}

bool sameContent(const Value& a, const Value& b) {
    if (a.kind != b.kind || a.entries.size() != b.entries.size()) {
        return false;
    }
    if (a.kind == Value::Kind::Text) {
        return a.text == b.text && nothing(a) == nothing(b);
    }
    if (a.kind == Value::Kind::List) {
        return std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(),
                          [](const auto& x, const auto& y) { return sameContent(x.second, y.second); });
    }
    std::unordered_map<std::string_view, const Value*> byKey;
    for (const auto& [key, value] : b.entries) {
        byKey.emplace(key, &value);
    }
    return byKey.size() == b.entries.size() && std::all_of(a.entries.begin(), a.entries.end(), [&](const auto& entry) {
               const auto found = byKey.find(entry.first);
               return found != byKey.end() && sameContent(entry.second, *found->second);
           });
}

}  // namespace plumb::spec::yaml
