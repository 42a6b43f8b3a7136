#include "unit/spec/json_schema.h"

#include "base/ascii.h"
#include "spec/yaml/yaml_tree.h"

#include <rapidjson/document.h>
#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>

#include <algorithm>

namespace plumb::spec::test {
namespace {

using yaml::Node;
using yaml::NodeIndex;
using yaml::Tree;

/// Plain scalars as YAML 1.2 reads them: numbers, truth values and nothing are no texts.
rapidjson::Value scalar(const Node& node, rapidjson::Document::AllocatorType& memory) {
    const std::string text(node.text);
    if (node.style == Node::Style::Plain) {
        if (text.empty() || text == "null" || text == "~") {
            return {};
        }
        if (text == "true" || text == "false") {
            return rapidjson::Value(text == "true");
        }
        if (text.size() < 10 && std::all_of(text.begin(), text.end(), isDigit)) {
            return rapidjson::Value(std::stoi(text));
        }
        rapidjson::Document number;
        if (isDigit(static_cast<unsigned char>(text[0])) && !number.Parse(text.c_str()).HasParseError()) {
            return rapidjson::Value(number.GetDouble());
        }
    }
    return {text.c_str(), static_cast<rapidjson::SizeType>(text.size()), memory};
}

rapidjson::Value json(const Tree& tree, NodeIndex index, rapidjson::Document::AllocatorType& memory) {
    const Node& node = tree.at(index);
    if (node.kind == Node::Kind::Scalar) {
        return scalar(node, memory);
    }
    if (node.kind == Node::Kind::Alias) {
        return json(tree, node.target, memory);
    }
    const bool map = node.kind == Node::Kind::Mapping;
    rapidjson::Value value(map ? rapidjson::kObjectType : rapidjson::kArrayType);
    for (NodeIndex at = index + 1; at < node.next;) {
        const std::string key(map ? tree.at(at).text : std::string_view());
        const NodeIndex content = map ? tree.at(at).next : at;
        if (map) {
            value.AddMember(rapidjson::Value(key.c_str(), static_cast<rapidjson::SizeType>(key.size()), memory),
                            json(tree, content, memory), memory);
        } else {
            value.PushBack(json(tree, content, memory), memory);
        }
        at = tree.at(content).next;
    }
    return value;
}

/// RapidJSON 1.1 refuses what patternProperties allow beside "additionalProperties": false; a schema that nothing
/// satisfies means the same and is understood.
std::string readable(std::string schema) {
    for (const std::string& wrong :
         {std::string("\"additionalProperties\": false"), std::string("\"additionalProperties\":false")}) {
        for (std::size_t at = 0; (at = schema.find(wrong, at)) != std::string::npos;) {
            schema.replace(at, wrong.size(), "\"additionalProperties\":{\"not\":{}}");
        }
    }
    return schema;
}

std::string textOf(const rapidjson::Pointer& pointer) {
    rapidjson::StringBuffer buffer;
    pointer.StringifyUriFragment(buffer);
    return buffer.GetString();
}

}  // namespace

std::string schemaComplaint(const std::string& schemaText, const std::string& text) {
    rapidjson::Document schemaJson;
    if (schemaJson.Parse(readable(schemaText).c_str()).HasParseError()) {
        return "the schema is no JSON";
    }
    const Tree tree(text);
    if (tree.failure() || tree.nodes().empty()) {
        return "the text is no YAML";
    }
    const rapidjson::SchemaDocument schema(schemaJson);
    rapidjson::SchemaValidator validator(schema);
    rapidjson::Document document;
    static_cast<rapidjson::Value&>(document) = json(tree, 0, document.GetAllocator());
    if (document.Accept(validator)) {
        return {};
    }
    return textOf(validator.GetInvalidDocumentPointer()) + ' ' + validator.GetInvalidSchemaKeyword() + ' ' +
           textOf(validator.GetInvalidSchemaPointer());
}

}  // namespace plumb::spec::test
