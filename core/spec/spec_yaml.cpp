#include "spec/spec_yaml.h"

#include "spec/yaml/format_key.h"
#include "spec/yaml/forms.h"
#include "spec/yaml/pretty_json.h"

namespace plumb::spec {
namespace {

void appendJson(std::string& out, const yaml::Value& value) {
    if (value.kind == yaml::Value::Kind::Text) {
        out += value.bare && !value.text.empty() ? value.text : yaml::Schema::quoted(value.text);
        return;
    }
    const bool map = value.kind == yaml::Value::Kind::Map;
    out += map ? '{' : '[';
    bool first = true;
    for (const auto& [key, entry] : value.entries) {
        out += first ? "" : ",";
        first = false;
        if (map) {
            out += yaml::Schema::quoted(key) + ':';
        }
        appendJson(out, entry);
    }
    out += map ? '}' : ']';
}

}  // namespace

bool looksLikeSpecYaml(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    while (!text.empty()) {
        const std::size_t end = text.find_first_of("\r\n");
        const std::string_view line = text.substr(0, end);
        const bool nothing = line.find_first_not_of(" \t") == std::string_view::npos;
        if (!nothing && line.front() != '#' && line != "---") {
            return line.starts_with(yaml::kFormatKey);
        }
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return false;
}

ReadSpec readSpecYaml(std::string_view text, const std::string& file, std::uint16_t number) {
    ReadSpec read;
    const yaml::Tree tree(text);
    if (tree.failure()) {
        read.notes.push_back({LintLevel::Error, file, tree.failure()->place, tree.failure()->note});
        return read;
    }
    yaml::Walker walker(tree, file, number, read.notes);
    if (yaml::formatIsKnown(walker, tree, yaml::kFormat, MessageId::SpecNoFormat)) {
        yaml::readForm(yaml::documentForm(), walker, 0, read.document, false);
    }
    return read;
}

std::string writeSpecYaml(const SpecDocument& document) {
    return yaml::print(yaml::writeForm(yaml::documentForm(), document, false));
}

std::string writeSpecJson(const SpecDocument& document) {
    std::string json;
    appendJson(json, yaml::writeForm(yaml::documentForm(), document, false));
    return yaml::prettyJson(json);
}

std::string specSchema() {
    yaml::Schema schema;
    const std::string root = yaml::formSchema(yaml::documentForm(), schema, false);
    std::string definitions;
    for (const auto& [name, body] : schema.definitions()) {
        definitions += (definitions.empty() ? "" : ",") + yaml::Schema::quoted(name) + ":" + body;
    }
    return yaml::prettyJson(R"({"$schema":"http://json-schema.org/draft-07/schema#","title":"Plumbline spec",)"
                            R"("allOf":[)" +
                            root + R"(],"definitions":{)" + definitions + "}}");
}

Error asError(const LintNote& note, std::size_t more) {
    const std::string rest = more == 0 ? "" : " (and " + std::to_string(more) + " more; plumb spec lint shows all)";
    return Error(MessageId::SpecUnreadable, {note.file, std::to_string(note.place.line),
                                             std::to_string(note.place.column), note.note.render(), rest});
}

}  // namespace plumb::spec
