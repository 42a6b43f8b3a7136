#include "plumb/dictionary_text.h"

#include "plumb/text_output.h"

#include <span>
#include <type_traits>
#include <utility>

namespace plumb::cli {
namespace {

using dictionary::ElementInfo;
using dictionary::StandardUsage;
using hl7::GrammarNode;

std::string nameOfNode(const GrammarNode& node) {
    return node.kind == GrammarNode::Kind::Choice ? "one of"
           : node.kind == GrammarNode::Kind::Any  ? "any segment"
                                                  : node.name;
}

/// Segments and groups of a structure as indented rows.
class StructureTree {
public:
    explicit StructureTree(const dictionary::Dictionary& dictionary)
        : m_dictionary(dictionary)
        , m_table({}, {false, false, false}) {}

    void print(const GrammarNode& root, std::string& out) {
        below(root, 1, out);
        m_table.finish(out);
    }

private:
    void below(const GrammarNode& parent, std::size_t depth, std::string& out) {
        for (const GrammarNode& node : parent.children) {
            const dictionary::SegmentInfo* segment =
                node.kind == GrammarNode::Kind::Segment ? m_dictionary.segment(node.name) : nullptr;
            m_table.add({std::string(depth * 2, ' ') + nameOfNode(node), cardinalityText(node.min, node.max),
                         std::string(segment ? segment->name : std::string_view())},
                        out);
            below(node, depth + 1, out);
        }
    }

    const dictionary::Dictionary& m_dictionary;
    Table m_table;
};

class Printer {
public:
    Printer(std::string& out, const DictionaryEntry& entry)
        : m_out(out)
        , m_entry(entry)
        , m_dictionary(*entry.dictionary) {}

    void operator()(const dictionary::SegmentInfo* segment) { elements(segment->fields, m_entry.path + '-', true); }

    void operator()(const dictionary::TypeInfo* type) {
        if (type->primitive()) {
            m_out += "  has no components\n";
        } else {
            elements(type->components, m_entry.path + '.', false);
        }
    }

    void operator()(const ElementInfo* element) {
        const dictionary::TypeInfo* type = m_dictionary.type(element->type);
        fact("type", std::string(element->type) + (type ? "  " + std::string(type->name) : ""));
        fact("usage", usageText(element->usage));
        if (kindName(m_entry) == "field") {
            fact("repeats", repetitionsInWords(*element));
        }
        fact("length", lengthText(element->length));
        const dictionary::TableInfo* table = m_dictionary.table(element->table);
        fact("table", std::string(element->table) + (table ? "  " + std::string(table->name) : ""));
        if (type && !type->primitive()) {
            elements(type->components, m_entry.path + '.', false);
        }
        if (table) {
            codes(*table);
        }
    }

    void operator()(const dictionary::TableInfo* table) {
        if (table->codes.empty()) {
            m_out += "  has no codes of its own\n";
        }
        codes(*table);
        std::string users;
        for (const dictionary::SegmentInfo& segment : m_dictionary.segments()) {
            for (const ElementInfo& field : segment.fields) {
                if (field.table == table->id) {
                    users += (users.empty() ? "" : ", ") + std::string(segment.id) + '-' + std::to_string(field.number);
                }
            }
        }
        fact("used by", users);
    }

    void operator()(const dictionary::StructureInfo* structure) {
        StructureTree(m_dictionary).print(structure->root(), m_out);
        std::string events;
        for (const dictionary::EventInfo& event : m_dictionary.events()) {
            if (event.structure == structure->id) {
                events += (events.empty() ? "" : ", ") + eventPath(event);
            }
        }
        fact("used by", events);
    }

    void operator()(const dictionary::EventInfo* event) {
        const dictionary::StructureInfo* structure = m_dictionary.structure(event->structure);
        fact("structure", std::string(event->structure));
        if (structure) {
            StructureTree(m_dictionary).print(structure->root(), m_out);
        }
    }

    void operator()(const TableCode& code) { fact("text", std::string(code.code->text)); }

private:
    void fact(const char* name, const std::string& value) {
        if (value.empty()) {
            return;
        }
        constexpr std::size_t kNameWidth = 11;
        std::string padded(name);
        padded.resize(kNameWidth, ' ');
        m_out += "  " + padded + value + '\n';
    }

    /// Before 2.7 the sources do not say more.
    [[nodiscard]] std::string usageText(StandardUsage usage) const {
        const bool unsure = usage == StandardUsage::Optional && m_dictionary.version() < dictionary::Version::V27;
        constexpr const char* kNames[] = {"optional",  "required",     "conditional", "kept for backward compatibility",
                                          "withdrawn", "not supported"};
        return unsure ? "not required (C, B not known)" : kNames[static_cast<std::size_t>(usage)];
    }

    static std::string repetitionsInWords(const ElementInfo& element) {
        return element.maxRepetitions == hl7::kUnbounded ? "any number of times"
               : element.maxRepetitions > 1              ? "up to " + std::to_string(element.maxRepetitions) + " times"
                                                         : "";
    }

    void elements(std::span<const ElementInfo> all, const std::string& before, bool repeat) {
        const bool unsure = m_dictionary.version() < dictionary::Version::V27;
        Table table({"  path", "name", "type", "usage", repeat ? "repeats" : "", "length", "table"},
                    {false, false, false, false, false, false, false});
        bool optional = false;
        for (const ElementInfo& element : all) {
            optional = optional || element.usage == StandardUsage::Optional;
            table.add({"  " + before + std::to_string(element.number), std::string(element.name),
                       std::string(element.type), std::string(usageLetter(element.usage)), repetitionsText(element),
                       lengthText(element.length), std::string(element.table)},
                      m_out);
        }
        table.finish(m_out);
        if (unsure && optional) {
            m_out += "  O: not required; before 2.7 it is not known which of these are C or B.\n";
        }
    }

    void codes(const dictionary::TableInfo& table) {
        Table rows({}, {false, false});
        for (const dictionary::CodeInfo& code : table.codes) {
            rows.add({"  " + (code.code.empty() ? "\"\"" : std::string(code.code)), std::string(code.text)}, m_out);
        }
        rows.finish(m_out);
    }

    std::string& m_out;
    const DictionaryEntry& m_entry;
    const dictionary::Dictionary& m_dictionary;
};

void appendNodeLines(const GrammarNode& parent, std::size_t depth, std::vector<std::string>& out) {
    for (const GrammarNode& node : parent.children) {
        out.push_back(std::string(depth * 2, ' ') + nameOfNode(node) + ' ' + cardinalityText(node.min, node.max));
        appendNodeLines(node, depth + 1, out);
    }
}

std::string elementLine(const ElementInfo& element) {
    std::string line = std::string(element.name) + ", " +
                       (element.type.empty() ? "no type" : std::string(element.type)) + ' ' +
                       std::string(usageLetter(element.usage)) + repetitionsText(element);
    const std::string length = lengthText(element.length);
    line += length.empty() ? "" : ", length " + length;
    return element.table.empty() ? line : line + ", table " + std::string(element.table);
}

struct Lines {
    std::vector<std::string> operator()(const dictionary::SegmentInfo* segment) const {
        return elements(segment->fields, path + '-');
    }
    std::vector<std::string> operator()(const dictionary::TypeInfo* type) const {
        return elements(type->components, path + '.');
    }
    std::vector<std::string> operator()(const ElementInfo* element) const { return {elementLine(*element)}; }
    std::vector<std::string> operator()(const dictionary::TableInfo* table) const {
        std::vector<std::string> lines;
        for (const dictionary::CodeInfo& code : table->codes) {
            lines.push_back(std::string(code.code) + "  " + std::string(code.text));
        }
        return lines;
    }
    std::vector<std::string> operator()(const dictionary::StructureInfo* structure) const {
        std::vector<std::string> lines;
        appendNodeLines(structure->root(), 0, lines);
        return lines;
    }
    std::vector<std::string> operator()(const dictionary::EventInfo* event) const {
        return {"structure " + std::string(event->structure)};
    }
    std::vector<std::string> operator()(const TableCode& code) const { return {std::string(code.code->text)}; }

    static std::vector<std::string> elements(std::span<const ElementInfo> all, const std::string& before) {
        std::vector<std::string> lines;
        for (const ElementInfo& element : all) {
            lines.push_back(before + std::to_string(element.number) + "  " + elementLine(element));
        }
        return lines;
    }

    std::string path;
};

}  // namespace

void appendEntryText(std::string& out, const DictionaryEntry& entry) {
    const std::string name = entryName(entry);
    std::string kind(kindName(entry));
    if (const auto* table = std::get_if<const dictionary::TableInfo*>(&entry.thing)) {
        kind = std::string(tableKindName((*table)->kind)) + " table";
    }
    out += entry.path + (name.empty() ? "" : "  " + name) + "  (" + kind + ", HL7 " +
           std::string(dictionary::versionName(entry.dictionary->version())) + ")\n";
    std::visit(Printer(out, entry), entry.thing);
}

void appendEntryLines(std::string& out, const std::vector<DictionaryEntry>& entries) {
    Table table({}, {false, false, false, false});
    for (const DictionaryEntry& entry : entries) {
        std::string detail, note;
        if (const auto* element = std::get_if<const ElementInfo*>(&entry.thing)) {
            detail = (*element)->type;
            note = (*element)->table.empty() ? "" : "table " + std::string((*element)->table);
        } else if (const auto* event = std::get_if<const dictionary::EventInfo*>(&entry.thing)) {
            detail = (*event)->structure;
        }
        table.add(
            {entry.path, std::string(kindName(entry)), entryName(entry), detail + (note.empty() ? "" : "  " + note)},
            out);
    }
    table.finish(out);
}

std::string lengthText(const dictionary::StandardLength& length) {
    std::string text = length.max == 0   ? ""
                       : length.min == 0 ? std::to_string(length.max)
                                         : std::to_string(length.min) + ".." + std::to_string(length.max);
    if (length.conformance != 0) {
        text += (text.empty() ? "" : " ") + std::to_string(length.conformance);
        text += length.truncation == dictionary::Truncation::Forbidden ? "="
                : length.truncation == dictionary::Truncation::Allowed ? "#"
                                                                       : "";
    }
    return text;
}

std::string repetitionsText(const ElementInfo& element) {
    return element.maxRepetitions == hl7::kUnbounded ? "*"
           : element.maxRepetitions > 1              ? "x" + std::to_string(element.maxRepetitions)
                                                     : "";
}

std::string cardinalityText(std::uint32_t min, std::uint32_t max) {
    return std::to_string(min) + ".." + (max == hl7::kUnbounded ? "*" : std::to_string(max));
}

std::string_view usageLetter(StandardUsage usage) {
    return std::string_view("ORCBWX").substr(static_cast<std::size_t>(usage), 1);
}

std::string_view tableKindName(dictionary::TableKind kind) {
    return kind == dictionary::TableKind::Hl7Defined    ? "HL7-defined"
           : kind == dictionary::TableKind::UserDefined ? "user-defined"
                                                        : "external";
}

std::vector<std::string> entryLines(const DictionaryEntry& entry) {
    return std::visit(Lines{entry.path}, entry.thing);
}

}  // namespace plumb::cli
