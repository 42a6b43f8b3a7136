#include "spec/standard_parts.h"

#include "base/ascii.h"
#include "spec/layering.h"

#include <algorithm>

namespace plumb::spec {

Usage usageOf(dictionary::StandardUsage usage) {
    switch (usage) {
    case dictionary::StandardUsage::Required:
        return {UsageCode::R, {}, {}};
    case dictionary::StandardUsage::Conditional:
        return {UsageCode::C, {}, {}};
    case dictionary::StandardUsage::Backward:
        return {UsageCode::B, {}, {}};
    case dictionary::StandardUsage::Withdrawn:
        return {UsageCode::W, {}, {}};
    case dictionary::StandardUsage::Forbidden:
        return {UsageCode::X, {}, {}};
    case dictionary::StandardUsage::Optional:
        break;
    }
    return {UsageCode::O, {}, {}};
}

Length lengthOf(const dictionary::StandardLength& length) {
    Length made;
    if (length.max > 0) {
        made.min = length.min;
        made.max = length.max;
    }
    if (length.conformance > 0) {
        made.conformance = length.conformance;
        made.truncation = static_cast<Truncation>(length.truncation);
    }
    return made;
}

MergedElement nameOf(const dictionary::ElementInfo& info) {
    MergedElement merged;
    merged.element.number = info.number;
    merged.element.name = info.name;
    merged.element.type = info.type;
    return merged;
}

MergedElement elementOf(const dictionary::ElementInfo& info) {
    MergedElement merged = nameOf(info);
    merged.element.usage = usageOf(info.usage);
    merged.element.cardinality.max = info.maxRepetitions;
    completeCardinality(merged.element.usage, merged.element.cardinality);
    merged.element.length = lengthOf(info.length);
    merged.usageFromStandard = true;
    merged.lengthFromStandard = merged.element.length != Length();
    if (!info.table.empty()) {
        merged.element.bindings.emplace_back().valueSet = "HL7" + std::string(info.table);
        merged.bindingFromStandard = true;
    }
    return merged;
}

StructureNode nodeOf(const hl7::GrammarNode& node) {
    StructureNode made;
    made.kind = static_cast<StructureNode::Kind>(node.kind);
    made.name = node.name;
    made.cardinality = {node.min, node.max};
    made.usage.code = node.min > 0 ? UsageCode::R : UsageCode::O;
    made.children.reserve(node.children.size());
    for (const hl7::GrammarNode& child : node.children) {
        made.children.push_back(nodeOf(child));
    }
    return made;
}

void completeCardinality(const Usage& usage, Cardinality& cardinality) {
    if (usage.code == UsageCode::X) {
        cardinality.min = cardinality.min.value_or(0);
        cardinality.max = cardinality.max.value_or(0);
        return;
    }
    cardinality.min = cardinality.min.value_or(usage.code == UsageCode::R ? 1 : 0);
    cardinality.max = cardinality.max.value_or(std::max(1U, *cardinality.min));
}

std::vector<MergedElement> overlaid(std::vector<MergedElement> known, const std::vector<ElementSpec>& said) {
    for (const ElementSpec& element : said) {
        auto at = std::lower_bound(known.begin(), known.end(), element.number,
                                   [](const MergedElement& e, std::uint32_t n) { return e.element.number < n; });
        if (at == known.end() || at->element.number != element.number) {
            at = known.insert(at, MergedElement());
            at->element = element;
        } else {
            Cardinality& cardinality = at->element.cardinality;
            if (element.usage.code != UsageCode::Unsaid && !element.cardinality.min) {
                cardinality.min.reset();
            }
            if (element.usage.code == UsageCode::X) {
                cardinality.max = element.cardinality.max;
            }
            at->usageFromStandard = at->usageFromStandard && element.usage.code == UsageCode::Unsaid;
            at->lengthFromStandard = at->lengthFromStandard && element.length == Length();
            at->bindingFromStandard = at->bindingFromStandard && element.bindings.empty();
            if (!element.type.empty() && at->bindingFromStandard && element.type != at->element.type) {
                at->element.bindings.clear();
                at->bindingFromStandard = false;
            }
            // A length of the standard that the spec replaces goes as a whole.
            if (element.length != Length()) {
                at->element.length = {};
            }
            at->element = layered(at->element, element);
        }
        if (at->element.usage.code == UsageCode::Unsaid) {
            at->element.usage.code = at->element.cardinality.min.value_or(0) > 0 ? UsageCode::R : UsageCode::O;
        }
        completeCardinality(at->element.usage, at->element.cardinality);
    }
    return known;
}

std::string_view tableNumber(std::string_view id) {
    std::string_view digits = id;
    if (digits.size() > 3 && equalCaseBlind(digits.substr(0, 3), "HL7")) {
        digits.remove_prefix(3);
        if (digits.front() == '-' || digits.front() == '_') {
            digits.remove_prefix(1);
        }
    }
    const bool number = !digits.empty() && digits.size() <= 4 && std::all_of(digits.begin(), digits.end(), [](char c) {
        return isDigit(static_cast<unsigned char>(c));
    });
    return number ? digits : std::string_view();
}

}  // namespace plumb::spec
