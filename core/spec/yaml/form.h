// The YAML form of a struct: its keys in the order in which they are written, each with its codec and a sentence for
// editors. Reading, writing and the JSON Schema all go by it.
//
//   shorthand  a single value in place of the mapping: `M: Male` for `M: {text: Male}`
//   head       the first key of the mapping is part of what is said: `- group PROCEDURE: O 0..*`
//   identity   what the struct is called where it stands in a mapping: the `M` of `M: Male`; in a list it is a key
#pragma once

#include "spec/yaml/codec.h"

#include <algorithm>
#include <set>

namespace plumb::spec::yaml {

template <class T>
struct Key {
    std::string_view name, about;
    std::function<void(Walker&, NodeIndex, T&)> read;
    std::function<std::optional<Value>(const T&)> write;
    std::function<std::string(Schema&)> schema;
};

/// `get` hands out the member of a T: [](auto& row) -> auto& { return row.id; }
template <class T, class Get, class V>
[[nodiscard]] Key<T> keyAt(std::string_view name, Get get, Codec<V> codec, std::string_view about) {
    return {name, about,
            [get, read = codec.read](Walker& walker, NodeIndex node, T& value) {
                if (!walker.empty(node)) {
                    read(walker, node, get(value));
                }
            },
            [get, write = codec.write](const T& value) { return write(get(value)); }, codec.schema};
}

template <class T, class V>
[[nodiscard]] Key<T> key(std::string_view name, V T::*member, Codec<V> codec, std::string_view about) {
    return keyAt<T>(
        name, [member](auto& value) -> auto& { return value.*member; }, std::move(codec), about);
}

template <class T>
struct Head {
    /// Reads the first key; `value` is not there when the item is nothing but this text.
    std::function<void(Walker&, NodeIndex key, std::optional<NodeIndex> value, T&)> read;
    std::function<std::pair<std::string, std::optional<Value>>(const T&)> write;
    std::string_view pattern;  ///< of the key, for the JSON Schema
    std::string_view about;
    std::function<std::string(Schema&)> schema;  ///< of its value
};

template <class T>
struct Form {
    std::string_view name;  ///< "a field", for sentences; its last word names the definition in the JSON Schema
    std::string_view about;
    std::vector<Key<T>> keys;
    Place T::*place = nullptr;
    std::optional<Key<T>> shorthand;  ///< reads a scalar; writes nothing unless the scalar says all
    std::optional<Head<T>> head;
    std::optional<Key<T>> identity;
    bool block = false;
};

template <class T>
void readForm(const Form<T>& form, Walker& walker, NodeIndex node, T& value, bool identified);
template <class T>
[[nodiscard]] Value writeForm(const Form<T>& form, const T& value, bool identified);
template <class T>
[[nodiscard]] std::string formSchema(const Form<T>& form, Schema& schema, bool identified);

/// A struct in its own right or in a list, where it names its identity itself.
template <class T>
[[nodiscard]] Codec<T> entry(const Form<T>& (*form)()) {
    return {[form](Walker& walker, NodeIndex node, T& value) { readForm(form(), walker, node, value, false); },
            [form](const T& value) { return std::optional(writeForm(form(), value, false)); },
            [form](Schema& schema) { return formSchema(form(), schema, false); }};
}

/// As entry(); one that says nothing is not written.
template <class T>
[[nodiscard]] Codec<T> part(const Form<T>& (*form)()) {
    Codec<T> codec = entry(form);
    codec.write = [form](const T& value) {
        Value written = writeForm(form(), value, false);
        return written.entries.empty() && written.text.empty() ? std::nullopt : std::optional(std::move(written));
    };
    return codec;
}

/// Structs by their identity in a mapping, or in a list.
template <class T>
[[nodiscard]] Codec<std::vector<T>> keyed(const Form<T>& (*form)(), bool block = true) {
    return {[form](Walker& walker, NodeIndex node, std::vector<T>& values) {
                const Form<T>& how = form();
                if (!walker.isMapping(node)) {
                    walker.eachItem(node, [&](NodeIndex item) {
                        if (walker.isMapping(item)) {
                            readForm(how, walker, item, values.emplace_back(), false);
                        } else {
                            walker.expected(item, "A mapping (key: value) or a list of them");
                        }
                    });
                    return;
                }
                walker.eachEntry(node, [&](NodeIndex name, NodeIndex content) {
                    T& value = values.emplace_back();
                    how.identity->read(walker, name, value);
                    readForm(how, walker, content, value, true);
                    if (how.place) {
                        value.*how.place = walker.place(name);
                    }
                });
            },
            [form, block](const std::vector<T>& values) -> std::optional<Value> {
                if (values.empty()) {
                    return std::nullopt;
                }
                const Form<T>& how = form();
                std::vector<std::string> names;
                std::set<std::string_view> distinct;
                for (const T& value : values) {
                    const std::optional<Value> name = how.identity->write(value);
                    names.push_back(name ? name->text : std::string());
                }
                distinct.insert(names.begin(), names.end());
                const bool byName = distinct.size() == names.size();
                Value all = byName ? Value::map() : Value::list();
                all.block = block;
                for (std::size_t i = 0; i < values.size(); ++i) {
                    all.add(byName ? names[i] : std::string(), writeForm(how, values[i], byName));
                }
                return all;
            },
            [form](Schema& schema) {
                const std::string byName = formSchema(form(), schema, true), inList = formSchema(form(), schema, false);
                return Schema::anyOf(R"({"type":["object","null"],"additionalProperties":)" + byName + "}",
                                     R"({"type":"array","items":)" + inList + "}");
            }};
}

template <class T>
void readForm(const Form<T>& form, Walker& walker, NodeIndex node, T& value, bool identified) {
    if (form.place) {
        value.*form.place = walker.place(node);
    }
    if (walker.isScalar(node)) {
        if (form.head) {
            form.head->read(walker, node, std::nullopt, value);
        } else if (walker.empty(node)) {
            return;
        } else if (form.shorthand) {
            form.shorthand->read(walker, node, value);
        } else {
            walker.expected(node, "A mapping (key: value) for " + std::string(form.name));
        }
        return;
    }
    if (!walker.isMapping(node)) {
        walker.expected(node, "A mapping (key: value) for " + std::string(form.name));
        return;
    }
    if (walker.enter(node)) {
        bool first = true;
        walker.eachEntry(node, [&](NodeIndex name, NodeIndex content) {
            if (std::exchange(first, false) && form.head) {
                form.head->read(walker, name, content, value);
                return;
            }
            const std::string_view text = walker.node(name).text;
            const auto found =
                std::find_if(form.keys.begin(), form.keys.end(), [&](const Key<T>& k) { return k.name == text; });
            if (found != form.keys.end()) {
                found->read(walker, content, value);
            } else if (form.identity && !identified && form.identity->name == text) {
                form.identity->read(walker, content, value);
            } else {
                std::vector<std::string_view> known;
                for (const Key<T>& one : form.keys) {
                    known.push_back(one.name);
                }
                walker.unknownKey(name, form.name, known);
            }
        });
    }
    walker.leave();
}

template <class T>
Value writeForm(const Form<T>& form, const T& value, bool identified) {
    if (form.shorthand && (identified || !form.identity)) {
        if (std::optional<Value> all = form.shorthand->write(value)) {
            return std::move(*all);
        }
    }
    Value written = Value::map();
    written.block = form.block;
    if (form.head) {
        auto [name, content] = form.head->write(value);
        Value bare;
        bare.bare = true;
        written.add(std::move(name), content ? std::move(*content) : std::move(bare));
    }
    if (form.identity && !identified) {
        if (std::optional<Value> name = form.identity->write(value)) {
            written.add(std::string(form.identity->name), std::move(*name));
        }
    }
    for (const Key<T>& one : form.keys) {
        if (std::optional<Value> content = one.write(value)) {
            written.add(std::string(one.name), std::move(*content));
        }
    }
    if (form.head && written.entries.size() == 1 && written.entries.front().second.bare) {
        return Value(std::move(written.entries.front().first));
    }
    return written;
}

template <class T>
std::string formSchema(const Form<T>& form, Schema& schema, bool identified) {
    std::string name(form.name.substr(form.name.rfind(' ') + 1));
    if (form.identity && !identified) {
        name += "-entry";
    }
    return schema.define(name, [&] {
        std::string properties;
        const auto add = [&](const Key<T>& one) {
            properties += (properties.empty() ? "" : ",") + Schema::quoted(one.name) + ":" +
                          Schema::described(one.schema(schema), one.about);
        };
        if (form.identity && !identified) {
            add(*form.identity);
        }
        for (const Key<T>& one : form.keys) {
            add(one);
        }
        std::string object =
            R"({"type":["object","null"],"additionalProperties":false,"properties":{)" + properties + "}";
        if (form.head) {
            object += R"(,"patternProperties":{)" + Schema::quoted(form.head->pattern) + ":" +
                      Schema::described(form.head->schema(schema), form.head->about) + "}";
        }
        object += "}";
        if (form.head) {
            object = Schema::anyOf(R"({"type":"string","pattern":)" + Schema::quoted(form.head->pattern) + "}", object);
        } else if (form.shorthand && (identified || !form.identity)) {
            object = Schema::anyOf(form.shorthand->schema(schema), object);
        }
        return Schema::described(object, form.about);
    });
}

}  // namespace plumb::spec::yaml
