// What is to be written as YAML: a tree of texts, lists and mappings, and the hand that lays it out for people.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plumb::spec::yaml {

struct Value {
    enum class Kind : std::uint8_t { Text, List, Map };
    Kind kind = Kind::Text;
    bool bare = false;   ///< true, false: a text that is meant as what it reads as, so never quoted
    bool block = false;  ///< a line an entry, even when one line could hold all
    std::string text;
    std::vector<std::pair<std::string, Value>> entries;  ///< of a list with empty keys

    Value() = default;
    explicit Value(std::string content)
        : text(std::move(content)) {}

    [[nodiscard]] static Value list() {
        Value value;
        value.kind = Kind::List;
        return value;
    }
    [[nodiscard]] static Value map() {
        Value value;
        value.kind = Kind::Map;
        return value;
    }
    void add(std::string key, Value value) { entries.emplace_back(std::move(key), std::move(value)); }
    void add(Value value) { entries.emplace_back(std::string(), std::move(value)); }
};

/// The whole document: a mapping whose entries stand at the left margin.
[[nodiscard]] std::string print(const Value& document);

/// In one line: {a: b, c: [d, e]}.
[[nodiscard]] std::string printFlow(const Value& value);
/// As the value of a key whose line is indented by `indent`, all of it that follows the colon: " text" or lines.
[[nodiscard]] std::string printAfterKey(const Value& value, std::size_t indent, std::size_t column);
/// With its colon.
[[nodiscard]] std::string printKey(std::string_view key, std::size_t indent);

/// Every character may stand in a YAML text as it is, and none is a tab or a line end.
[[nodiscard]] bool isPrintable(std::string_view text);

/// One scalar, quoted where YAML would read something else. What is not UTF-8 becomes U+FFFD.
[[nodiscard]] std::string printScalar(std::string_view text, bool inFlow);
/// In quotes of this kind where they can hold the text, else in double ones.
[[nodiscard]] std::string printQuoted(std::string_view text, char quote);

}  // namespace plumb::spec::yaml
