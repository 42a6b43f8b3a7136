// A reader of JSON, as small as tests need it: strict, without numbers' values.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::cli::test {

struct Json {
    enum class Kind { Null, Boolean, Number, Text, Array, Object } kind = Kind::Null;
    std::string text;  ///< of a text, decoded to UTF-8; of the others but array and object, as written
    std::vector<Json> items;
    std::map<std::string, Json> members;

    [[nodiscard]] const Json& at(const std::string& name) const;
    [[nodiscard]] bool isText() const { return kind == Kind::Text; }
    /// A text of characters U+0000 to U+00FF as bytes.
    [[nodiscard]] std::string bytes() const;
};

/// nullopt when the text is not one value of JSON.
[[nodiscard]] std::optional<Json> parseJson(std::string_view text);

/// The bytes of a message written with --bytes, put together again; see resources/manual/json.md.
[[nodiscard]] std::string messageBytes(const Json& message);

}  // namespace plumb::cli::test
