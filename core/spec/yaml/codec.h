// How a member of a spec is read from YAML, written to it, and described in the JSON Schema: one Codec says all three,
// so that they cannot drift apart. Codecs of texts and numbers are here; lists and keyed lists are made of others;
// form.h makes one of a struct.
#pragma once

#include "spec/usage.h"
#include "spec/yaml/schema.h"
#include "spec/yaml/value.h"
#include "spec/yaml/walker.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec::yaml {

template <class V>
struct Codec {
    /// Leaves the member as it is when what stands there is wrong.
    std::function<void(Walker&, NodeIndex, V&)> read;
    /// Nothing: there is nothing to say.
    std::function<std::optional<Value>(const V&)> write;
    /// A JSON Schema for what may stand there.
    std::function<std::string(Schema&)> schema;
};

[[nodiscard]] Codec<std::string> text();
/// A day as "2027-01-31"; anything else is said to be none.
[[nodiscard]] Codec<std::string> day();
[[nodiscard]] Codec<std::uint32_t> number(std::string_view what);
[[nodiscard]] Codec<std::optional<std::uint32_t>> maybeNumber(std::string_view what);
/// true or false; `unsaid` is not written.
[[nodiscard]] Codec<bool> flag(bool unsaid = false);
[[nodiscard]] Codec<Rule> rule();
[[nodiscard]] Codec<Usage> usage();
[[nodiscard]] Codec<Cardinality> cardinality();
[[nodiscard]] Codec<Length> length();
/// One word of a list; an empty first name stands for "not said".
[[nodiscard]] Codec<std::size_t> word(std::span<const std::string_view> names);
/// Numbers such as 1 or [1, 4].
[[nodiscard]] Codec<std::vector<std::uint32_t>> numbers(std::string_view what);

/// "R 1..*": usage and cardinality in one text. False when it is not one.
[[nodiscard]] bool parseOccurs(std::string_view text, Usage& usage, Cardinality& cardinality);
[[nodiscard]] std::string printOccurs(const Usage& usage, const Cardinality& cardinality);
inline constexpr std::string_view kOccurs = "Usage and cardinality such as R 1..1, RE 0..* or C(R/X)";

template <class E>
[[nodiscard]] Codec<E> choice(std::span<const std::string_view> names) {
    const Codec<std::size_t> codec = word(names);
    return {[codec](Walker& walker, NodeIndex node, E& value) {
                std::size_t chosen = static_cast<std::size_t>(value);
                codec.read(walker, node, chosen);
                value = static_cast<E>(chosen);
            },
            [codec](const E& value) { return codec.write(static_cast<std::size_t>(value)); }, codec.schema};
}

/// A list; a single entry may stand without brackets.
template <class V>
[[nodiscard]] Codec<std::vector<V>> list(Codec<V> of, bool block = false) {
    return {[of](Walker& walker, NodeIndex node, std::vector<V>& values) {
                if (!walker.empty(node)) {
                    walker.eachItem(node, [&](NodeIndex item) { of.read(walker, item, values.emplace_back()); });
                }
            },
            [of, block](const std::vector<V>& values) -> std::optional<Value> {
                if (values.empty()) {
                    return std::nullopt;
                }
                Value all = Value::list();
                all.block = block;
                for (const V& value : values) {
                    all.add(of.write(value).value_or(Value()));
                }
                // One entry stands without brackets.
                if (values.size() == 1 && !block) {
                    return std::move(all.entries.front().second);
                }
                return all;
            },
            [of](Schema& schema) { return Schema::oneOrMore(of.schema(schema)); }};
}

}  // namespace plumb::spec::yaml
