// Fields, components and what hangs on segments, laid over one another.
#include "spec/layering.h"
#include "spec/layering_parts.h"

namespace plumb::spec {

ElementSpec layered(const ElementSpec& lower, const ElementSpec& upper) {
    ElementSpec element = lower;
    element.number = upper.number;
    take(element.name, upper.name);
    take(element.item, upper.item);
    element.hidden = lower.hidden || upper.hidden;
    if (upper.usage.code != UsageCode::Unsaid) {
        element.usage = upper.usage;
        element.condition = upper.condition;
    } else if (!upper.condition.text.empty()) {
        element.condition = upper.condition;
    }
    element.cardinality.min = upper.cardinality.min ? upper.cardinality.min : lower.cardinality.min;
    element.cardinality.max = upper.cardinality.max ? upper.cardinality.max : lower.cardinality.max;
    element.length.min = upper.length.min ? upper.length.min : lower.length.min;
    element.length.max = upper.length.max ? upper.length.max : lower.length.max;
    if (upper.length.conformance || upper.length.truncation != Truncation::Unsaid) {
        element.length.conformance = upper.length.conformance;
        element.length.truncation = upper.length.truncation;
    }
    if (!upper.type.empty() && upper.type != lower.type) {
        // What was said of the components of another type does not carry over.
        element.type = upper.type;
        element.components.clear();
    }
    take(element.constant, upper.constant);
    take(element.bindings, upper.bindings);
    take(element.format, upper.format);
    take(element.pattern, upper.pattern);
    take(element.example, upper.example);
    take(element.notes, upper.notes);
    take(element.origin, upper.origin);
    element.components = layered(element.components, upper.components);
    if (upper.place.line > 0) {
        element.place = upper.place;
    }
    return element;
}

std::vector<ElementSpec> layered(const std::vector<ElementSpec>& lower, const std::vector<ElementSpec>& upper) {
    std::vector<ElementSpec> all = lower;
    joinByKey(
        all, upper, [](const ElementSpec& e) { return std::to_string(e.number); },
        [](ElementSpec& below, const ElementSpec& above) { below = layered(below, above); });
    std::stable_sort(all.begin(), all.end(),
                     [](const ElementSpec& a, const ElementSpec& b) { return a.number < b.number; });
    return all;
}

void layOver(std::vector<Statement>& lower, const std::vector<Statement>& upper) {
    replaceByKey(lower, upper, [](const Statement& s) { return s.id; });
}

void layOver(std::vector<Slicing>& lower, const std::vector<Slicing>& upper) {
    replaceByKey(lower, upper, [](const Slicing& s) { return std::to_string(s.field); });
}

void layOver(std::vector<DynamicType>& lower, const std::vector<DynamicType>& upper) {
    replaceByKey(lower, upper, [](const DynamicType& d) { return std::to_string(d.field); });
}

void layOver(std::vector<OrderIndifferent>& lower, const std::vector<OrderIndifferent>& upper) {
    replaceByKey(lower, upper, [](const OrderIndifferent& o) { return o.id; });
}

void layOver(std::vector<Predicate>& lower, const std::vector<Predicate>& upper) {
    replaceByKey(lower, upper, [](const Predicate& p) { return p.target; });
}

void layOver(std::vector<CoConstraintTable>& lower, const std::vector<CoConstraintTable>& upper) {
    replaceByKey(lower, upper, [](const CoConstraintTable& t) { return t.id; });
}

void layOver(std::vector<CodeSpec>& lower, const std::vector<CodeSpec>& upper) {
    const auto keyOf = [](const CodeSpec& c) { return c.code + '\x1f' + c.system; };
    replaceByKey(lower, upper, keyOf);
}

}  // namespace plumb::spec
