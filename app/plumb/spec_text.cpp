#include "plumb/spec_text.h"

#include "plumb/text_output.h"

#include <algorithm>

namespace plumb::cli {
namespace {

using spec::ElementSpec;
using spec::MergedElement;
using spec::StructureNode;

void line(std::string& out, const std::string& name, const std::string& value) {
    if (!value.empty()) {
        out += name + std::string(name.size() < 14 ? 14 - name.size() : 1, ' ');
        appendVisible(out, value);
        out += '\n';
    }
}

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) {
        all += (all.empty() ? "" : ", ") + text;
    }
    return all;
}

std::string visible(const std::string& text) {
    std::string out;
    appendVisible(out, text);
    return out;
}

std::string bindingText(const std::vector<spec::Binding>& bindings) {
    std::string all;
    for (const spec::Binding& binding : bindings) {
        all += all.empty() ? "" : ", ";
        all += binding.valueSet.empty() ? "code " + binding.code : binding.valueSet;
    }
    return all;
}

/// What a cell of a field may be: constant, format, pattern, in a few words.
std::string contentText(const ElementSpec& element) {
    std::string text = bindingText(element.bindings);
    const auto add = [&](const std::string& more) { text += (text.empty() ? "" : "; ") + more; };
    if (!element.constant.empty()) {
        add("= " + visible(element.constant));
    }
    if (!element.format.empty()) {
        add(element.format);
    }
    if (!element.pattern.empty()) {
        add("/" + visible(element.pattern) + "/");
    }
    return text;
}

std::string usageText(const spec::Usage& usage, const spec::Rule& condition) {
    const std::string text = spec::printUsage(usage);
    return condition.text.empty() ? text : text + " if " + condition.text;
}

void elementTable(std::string& out, const std::vector<MergedElement>& elements) {
    Table table({"number", "usage", "repeat", "type", "length", "name", "values", "notes"},
                {true, false, false, false, false, false, false, false});
    for (const MergedElement& merged : elements) {
        const ElementSpec& element = merged.element;
        // What the standard says alone stands in brackets.
        const std::string usage = usageText(element.usage, element.condition);
        table.add({std::to_string(element.number), merged.usageFromStandard ? "(" + usage + ")" : usage,
                   spec::printCardinality(element.cardinality), element.type,
                   merged.lengthFromStandard ? "(" + spec::printLength(element.length) + ")"
                                             : spec::printLength(element.length),
                   visible(element.name),
                   merged.bindingFromStandard ? "(" + contentText(element) + ")" : contentText(element),
                   visible(element.notes)},
                  out);
    }
    table.finish(out);
}

void appendNode(std::string& out, const StructureNode& node, std::size_t depth) {
    const std::string name = node.kind == StructureNode::Kind::Segment ? node.name
                             : node.kind == StructureNode::Kind::Any   ? "any segment"
                             : node.kind == StructureNode::Kind::Group ? node.name
                             : node.name.empty()                       ? "one of"
                                                                       : node.name + ", one of";
    std::string text = std::string(depth * 2, ' ') + name;
    text += std::string(text.size() < 36 ? 36 - text.size() : 1, ' ');
    text += usageText(node.usage, node.condition);
    text += std::string(text.size() < 40 ? 40 - text.size() : 1, ' ');
    text += spec::printCardinality(node.cardinality);
    if (!node.flavour.empty() && node.flavour != node.name) {
        text += "  as " + node.flavour;
    }
    if (!node.title.empty()) {
        text += "  " + visible(node.title);
    }
    if (!node.fields.empty()) {
        text += "  (" + std::to_string(node.fields.size()) + (node.fields.size() == 1 ? " field" : " fields") +
                " said here)";
    }
    out += text + '\n';
    for (const StructureNode& child : node.children) {
        appendNode(out, child, depth + 1);
    }
}

void statementLines(std::string& out, const std::vector<spec::Statement>& statements) {
    for (const spec::Statement& statement : statements) {
        out += (statement.should ? "should " : "shall ") + (statement.id.empty() ? "" : statement.id + ": ") +
               visible(statement.rule.text) + (statement.text.empty() ? "" : "  (" + visible(statement.text) + ")") +
               '\n';
    }
}

void messageText(std::string& out, const spec::Spec& spec, const spec::MessageSpec& message) {
    out += message.id + (message.name.empty() ? "" : "  " + visible(message.name)) + '\n';
    line(out, "events", joined(message.events));
    line(out, "structure", message.structure);
    line(out, "usage", spec::printUsage(message.usage));
    line(out, "description", message.description);
    line(out, "notes", message.notes);
    out += '\n';
    for (const StructureNode& node : spec.structureOf(message).children) {
        appendNode(out, node, 0);
    }
    if (!message.statements.empty()) {
        out += '\n';
        statementLines(out, message.statements);
    }
    for (const spec::CoConstraintTable& table : message.coConstraints) {
        std::size_t rows = table.rows.size();
        for (const auto& group : table.groups) {
            rows += group.rows.size();
        }
        out += "\nco-constraints " + table.id + " of " + table.segment + ": " + std::to_string(rows) + " rows\n";
    }
}

void appendElement(std::string& out, const spec::Spec& spec, const SpecPart& part) {
    const ElementSpec& element = part.element;
    out += part.path + "  " + visible(element.name) + '\n';
    line(out, "usage", usageText(element.usage, element.condition));
    line(out, "repeat", spec::printCardinality(element.cardinality));
    line(out, "type", element.type);
    line(out, "length", spec::printLength(element.length));
    line(out, "values", bindingText(element.bindings));
    line(out, "constant", element.constant);
    line(out, "format", element.format);
    line(out, "pattern", element.pattern);
    line(out, "example", element.example);
    line(out, "notes", element.notes);
    line(out, "origin", element.origin);
    if (element.place.line > 0) {
        line(out, "line", std::to_string(element.place.line));
    }
    if (const std::vector<MergedElement> components = spec.components(element); !components.empty()) {
        out += '\n';
        elementTable(out, components);
    }
}

void valueSetText(std::string& out, const spec::MergedValueSet& merged) {
    const spec::ValueSet& set = merged.set;
    out += set.id + "  " + visible(set.name) + (merged.fromStandard ? "  (as the standard has it)" : "") + '\n';
    line(out, "description", set.description);
    line(out, "oid", set.oid);
    line(out, "notes", set.notes);
    out += '\n';
    Table table({"code", "usage", "text", "system", "translate", "comment"}, std::vector<bool>(6, false));
    for (const spec::CodeSpec& code : set.codes) {
        constexpr const char* kUsages[] = {"", "R", "P", "E"};
        table.add({visible(code.code), kUsages[static_cast<std::size_t>(code.usage)], visible(code.text), code.system,
                   visible(code.translate), visible(code.comment)},
                  out);
    }
    table.finish(out);
}

}  // namespace

std::string overview(const spec::Spec& spec) {
    const spec::SpecDocument& document = spec.document();
    const spec::Identity& identity = document.identity;
    std::string out = (identity.title.empty() ? identity.id : visible(identity.title)) + '\n';
    line(out, "id", identity.id);
    line(out, "vendor", identity.vendor);
    line(out, "product", identity.product);
    line(out, "interface", identity.interfaceName);
    line(out, "version", identity.version);
    line(out, "date", identity.date);
    line(out, "standard", "HL7 " + std::string(dictionary::versionName(spec.standard())));
    line(out, "description", identity.description);
    line(out, "origin", identity.origin);
    for (const spec::NamedIdentifier& identifier : document.identifiers) {
        line(out, identifier.name, identifier.path);
    }
    if (!document.messages.empty()) {
        out += '\n';
        Table table({"message", "events", "structure", "usage", "name"}, std::vector<bool>(5, false));
        for (const spec::MessageSpec& message : document.messages) {
            table.add({message.id, joined(message.events), message.structure, spec::printUsage(message.usage),
                       visible(message.name)},
                      out);
        }
        table.finish(out);
    }
    const auto count = [&](std::size_t n, const char* one, const char* many) {
        return grouped(n) + ' ' + (n == 1 ? one : many);
    };
    out += '\n' + count(document.messages.size(), "message", "messages") + ", " +
           count(document.segments.size(), "segment", "segments") + ", " +
           count(document.types.size(), "type", "types") + ", " +
           count(document.valueSets.size(), "value set", "value sets") + " of its own\n";
    return out;
}

std::string textOf(const spec::Spec& spec, const SpecPart& part) {
    std::string out;
    switch (part.kind) {
    case SpecPart::Kind::Message:
        messageText(out, spec, *part.message);
        break;
    case SpecPart::Kind::Segment:
        out += part.segment.flavour + "  " + visible(part.segment.name) + "\n\n";
        elementTable(out, part.segment.fields);
        if (!part.segment.statements.empty()) {
            out += '\n';
            statementLines(out, part.segment.statements);
        }
        break;
    case SpecPart::Kind::Element:
        appendElement(out, spec, part);
        break;
    case SpecPart::Kind::Type:
        out += part.type.id + "  " + visible(part.type.name) + '\n';
        line(out, "format", part.type.format);
        line(out, "pattern", part.type.pattern);
        line(out, "length", spec::printLength(part.type.length));
        if (!part.type.components.empty()) {
            out += '\n';
            elementTable(out, part.type.components);
        }
        break;
    case SpecPart::Kind::ValueSet:
        valueSetText(out, part.valueSet);
        break;
    }
    return out;
}

}  // namespace plumb::cli
