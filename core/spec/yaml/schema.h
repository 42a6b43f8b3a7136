// Gathers the JSON Schema of the YAML form while the codecs describe themselves.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace plumb::spec::yaml {

class Schema {
public:
    [[nodiscard]] static std::string quoted(std::string_view text);
    [[nodiscard]] static std::string oneOrMore(const std::string& of);
    [[nodiscard]] static std::string anyOf(const std::string& a, const std::string& b);
    /// `schema` with a description that editors show.
    [[nodiscard]] static std::string described(const std::string& schema, std::string_view about);

    /// A reference to a definition; it is made by `body` when it is first named.
    template <class Body>
    [[nodiscard]] std::string define(const std::string& name, const Body& body) {
        if (m_definitions.try_emplace(name).second) {
            std::string made = body();
            m_definitions[name] = std::move(made);
        }
        return R"({"$ref":"#/definitions/)" + name + "\"}";
    }

    [[nodiscard]] const std::map<std::string, std::string>& definitions() const { return m_definitions; }

private:
    std::map<std::string, std::string> m_definitions;
};

}  // namespace plumb::spec::yaml
