#include "unit/spec/nist_outline.h"

namespace plumb::spec::outline {
namespace {

std::string word(const std::string& text) {
    return text.empty() ? text : ' ' + text;
}

std::string numbers(const std::vector<std::uint32_t>& list) {
    std::string out;
    for (const std::uint32_t number : list) {
        out += (out.empty() ? "" : ",") + std::to_string(number);
    }
    return out;
}

std::string strength(Strength value) {
    static constexpr const char* kLetters[] = {"", " R", " S", " U"};
    return kLetters[static_cast<std::size_t>(value)];
}

std::string cell(const CoConstraintRow::Cell& one) {
    std::string out = one.value + one.type;
    if (!one.system.empty()) {
        out += '^' + one.system;
    }
    if (!one.valueSet.empty()) {
        out += "set " + one.valueSet + strength(one.strength);
    }
    return one.locations.empty() ? out : out + " at " + numbers(one.locations);
}

std::string row(const CoConstraintRow& one) {
    std::string out = one.suggested ? "S" : printUsage(one.usage);
    out += word(printCardinality(one.cardinality)) + ':';
    for (std::size_t i = 0; i < one.cells.size(); ++i) {
        out += (i == 0 ? " " : " | ") + cell(one.cells[i]);
    }
    return out + (one.notes.empty() ? "" : " (" + one.notes + ")") + '\n';
}

}  // namespace

std::string ofNodes(const std::vector<StructureNode>& nodes, std::size_t depth) {
    std::string out;
    for (const StructureNode& node : nodes) {
        out += std::string(depth * 2, ' ') + node.name + (node.flavour.empty() ? "" : "=" + node.flavour);
        out += word(printUsage(node.usage)) + word(printCardinality(node.cardinality)) + '\n';
        out += ofNodes(node.children, depth + 1);
    }
    return out;
}

std::string ofElements(const std::vector<ElementSpec>& elements) {
    std::string out;
    for (const ElementSpec& element : elements) {
        out += std::to_string(element.number) + ' ' + element.name + ':' + word(printUsage(element.usage));
        out += word(printCardinality(element.cardinality)) + word(element.type);
        const std::string length = printLength(element.length);
        out += length.empty() ? "" : " length " + length;
        out += element.constant.empty() ? "" : " = " + element.constant;
        out += element.item.empty() ? "" : " #" + element.item;
        out += element.hidden ? " hidden" : "";
        out += '\n';
    }
    return out;
}

std::string ofBindings(const std::vector<Binding>& bindings) {
    std::string out;
    for (const Binding& binding : bindings) {
        out += (out.empty() ? "" : "; ") + binding.valueSet + binding.code + strength(binding.strength);
        out += binding.system.empty() ? "" : '^' + binding.system;
        out += binding.locations.empty() ? "" : " at " + numbers(binding.locations);
        out += binding.systemLocations.empty() ? "" : " system " + numbers(binding.systemLocations);
    }
    return out;
}

std::string ofTable(const CoConstraintTable& table) {
    static constexpr const char* kRoles[] = {"if", "then", "note"};
    static constexpr const char* kKinds[] = {"code", "value", "set", "type", "flavour", "varies", "text"};
    std::string out = table.context + " > " + table.segment + (table.grouper.empty() ? "" : " by " + table.grouper);
    out += table.condition.text.empty() ? "\n" : " when " + table.condition.text + '\n';
    for (const CoConstraintTable::Column& column : table.columns) {
        out += std::string(kRoles[static_cast<std::size_t>(column.role)]) + ' ';
        out += std::string(kKinds[static_cast<std::size_t>(column.kind)]) + ' ' + column.path + column.title + ", ";
    }
    out += '\n';
    for (const CoConstraintRow& one : table.rows) {
        out += row(one);
    }
    for (const CoConstraintTable::Group& group : table.groups) {
        out += "group " + group.name + word(printUsage(group.usage)) + word(printCardinality(group.cardinality)) + '\n';
        for (const CoConstraintRow& one : group.rows) {
            out += "  " + row(one);
        }
    }
    return out;
}

std::string ofSlicings(const std::vector<Slicing>& slicings) {
    std::string out;
    for (const Slicing& slicing : slicings) {
        out += std::to_string(slicing.field) + (slicing.ordered ? " ordered:" : ":");
        for (const Slice& slice : slicing.slices) {
            out += ' ' + slice.flavour;
            out += slice.occurrence ? " #" + std::to_string(*slice.occurrence) : " when " + slice.when.text;
        }
        out += '\n';
    }
    return out;
}

std::string ofNotes(const std::vector<Note>& notes) {
    std::string out;
    for (const Note& note : notes) {
        out += note.render() + '\n';
    }
    return out;
}

}  // namespace plumb::spec::outline
