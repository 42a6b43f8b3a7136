#include "spec/yaml/schema.h"

#include "base/json_text.h"

namespace plumb::spec::yaml {

std::string Schema::quoted(std::string_view text) {
    std::string out;
    appendJsonText(out, text);
    return out;
}

std::string Schema::oneOrMore(const std::string& of) {
    return R"({"anyOf":[)" + of + R"(,{"type":"array","items":)" + of + R"(},{"type":"null"}]})";
}

std::string Schema::anyOf(const std::string& a, const std::string& b) {
    return R"({"anyOf":[)" + a + "," + b + "]}";
}

std::string Schema::described(const std::string& schema, std::string_view about) {
    // What stands beside a $ref does not count, so a reference is wrapped.
    const std::string body = schema.starts_with(R"({"$ref")") ? R"({"allOf":[)" + schema + "]}" : schema;
    return R"({"description":)" + quoted(about) + (body == "{}" ? "}" : "," + body.substr(1));
}

}  // namespace plumb::spec::yaml
