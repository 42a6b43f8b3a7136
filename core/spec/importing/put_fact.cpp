#include "spec/importing/put_fact.h"

#include "base/ascii.h"

#include <algorithm>

namespace plumb::spec::importing {
namespace {

template <class Part>
Part& partOf(std::vector<Part>& parts, const std::string& id, const ImportFact& fact, const Document& document) {
    // What follows is nearly always of the same.
    if (!parts.empty() && parts.back().id == id) {
        return parts.back();
    }
    const auto known = std::find_if(parts.begin(), parts.end(), [&](const Part& one) { return one.id == id; });
    if (known != parts.end()) {
        return *known;
    }
    Part made;
    made.id = id;
    made.origin = originOf(document, fact.place);
    parts.push_back(std::move(made));
    return parts.back();
}

/// Said more than once, these are added to each other.
void addNotes(std::string& notes, const std::string& text) {
    if (text.empty()) {
        notes.clear();
    } else {
        notes += (notes.empty() ? "" : "\n") + text;
    }
}

void putText(std::string& notes, std::string& name, const ImportFact& fact) {
    if (fact.property == "name") {
        name = fact.value;
    } else if (fact.property == "notes") {
        addNotes(notes, fact.value);
    }
}

ElementSpec& elementAt(std::vector<ElementSpec>& elements, const std::vector<std::uint32_t>& numbers, std::size_t depth,
                       const ImportFact& fact, const Document& document) {
    auto at = std::find_if(elements.begin(), elements.end(),
                           [&](const ElementSpec& one) { return one.number >= numbers[depth]; });
    if (at == elements.end() || at->number != numbers[depth]) {
        at = elements.insert(at, ElementSpec());
        at->number = numbers[depth];
    }
    if (depth + 1 < numbers.size()) {
        return elementAt(at->components, numbers, depth + 1, fact, document);
    }
    if (at->origin.empty()) {
        at->origin = originOf(document, fact.place);
    }
    return *at;
}

void putLength(Length& length, std::string_view part, const std::string& value, std::optional<std::uint32_t> number) {
    if (part == "min") {
        length.min = number;
    } else if (part == "max") {
        length.max = number;
        length.min = number ? length.min.value_or(0) : length.min;
    } else if (part == "conformance") {
        length.conformance = number;
    } else {
        length.truncation = value.empty()  ? Truncation::Unsaid
                            : value == "=" ? Truncation::Forbidden
                                           : Truncation::Allowed;
    }
}

void putInto(ElementSpec& element, const ImportFact& fact) {
    const std::string& property = fact.property;
    const auto number = fact.value == "*" ? std::optional(hl7::kUnbounded) : numberOf(fact.value);
    if (property == "name") {
        element.name = fact.value;
    } else if (property == "usage") {
        element.usage = parseUsage(fact.value).value_or(Usage());
    } else if (property == "min") {
        element.cardinality.min = number;
    } else if (property == "max") {
        element.cardinality.max = number;
    } else if (property.starts_with("length.")) {
        putLength(element.length, std::string_view(property).substr(7), fact.value, number);
    } else if (property == "type") {
        element.type = fact.value;
    } else if (property == "values") {
        element.bindings.clear();
        if (!fact.value.empty()) {
            element.bindings.emplace_back().valueSet = fact.value;
        }
    } else if (property == "item") {
        element.item = fact.value;
    } else if (property == "constant") {
        element.constant = fact.value;
    } else if (property == "example") {
        element.example = fact.value;
    } else if (property == "when") {
        element.condition.text = fact.value;
    } else if (property == "notes" || property == "condition") {
        // Where the words can be read as a rule, a fact of its own says so.
        const bool condition = property == "condition" && !fact.value.empty();
        addNotes(element.notes, condition ? "Condition: " + fact.value : fact.value);
    }
}

}  // namespace

Target targetNamed(std::string_view path) {
    const std::size_t end = std::min(path.find_first_of("-."), path.size());
    Target target;
    target.owner = std::string(path.substr(0, end));
    if (end == path.size()) {
        target.type = !looksLikeSegment(target.owner);
        return target;
    }
    const std::optional<Target> rest = targetOf(path.substr(end + 1), true);
    if (!rest || !rest->owner.empty()) {
        return {};
    }
    target.numbers = rest->numbers;
    target.type = path[end] == '.';
    return target;
}

void putElement(SpecDocument& spec, const Target& target, const ImportFact& fact, const Document& document) {
    if (target.type) {
        TypeSpec& type = partOf(spec.types, target.owner, fact, document);
        if (target.numbers.empty()) {
            putText(type.notes, type.name, fact);
            return;
        }
        if (const std::string base = type.id.substr(0, type.id.find('_')); base != type.id) {
            type.base = base;
        }
        putInto(elementAt(type.components, target.numbers, 0, fact, document), fact);
        return;
    }
    SegmentSpec& segment = partOf(spec.segments, target.owner, fact, document);
    if (target.numbers.empty()) {
        putText(segment.notes, segment.name, fact);
    } else {
        putInto(elementAt(segment.fields, target.numbers, 0, fact, document), fact);
    }
}

}  // namespace plumb::spec::importing
