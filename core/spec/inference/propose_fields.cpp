// Fields and their components: usage, repetitions, lengths, types, constants and value sets.
#include "spec/inference/element_proposer.h"
#include "spec/inference/proposer.h"

#include <algorithm>
#include <utility>

namespace plumb::spec::inference {
namespace {

void proposeUsage(Proposer& proposer, const std::string& path, const dictionary::ElementInfo* known,
                  ElementSpec& element, Evidence evidence) {
    const bool required = known != nullptr && known->usage == dictionary::StandardUsage::Required;
    element.usage.code = proposer.usageOf(evidence.held, evidence.of, required);
    element.origin = "traffic: filled in " + countsText(evidence.held, evidence.of);
    proposer.fact(FactKind::Usage, {}, path, printUsage(element.usage), std::move(evidence));
}

/// Components of a field that is divided.
void proposeParts(Proposer& proposer, const std::string& path, const PartEvidence& whole,
                  const dictionary::TypeInfo& type, ElementSpec& element) {
    const bool coded = isCodedType(element.type);
    const std::size_t count = std::max<std::size_t>(whole.parts.size(), 1);
    for (std::size_t n = 0; n < count; ++n) {
        const auto number = static_cast<std::uint32_t>(n + 1);
        const PartEvidence first = n == 0 ? firstPart(whole, proposer.budget()) : PartEvidence();
        const PartEvidence& part = n == 0 ? first : whole.parts[n];
        if (part.filled == 0) {
            continue;
        }
        ElementSpec component;
        component.number = number;
        const std::string below = path + '.' + std::to_string(number);
        Evidence evidence{part.filled, whole.filled, {}};
        if (const std::uint32_t lacking = whole.absent.at(n); lacking != UINT32_MAX && evidence.failed() != 0) {
            evidence.exceptions.emplace_back(lacking);
        }
        proposeUsage(proposer, below, type.component(number), component, std::move(evidence));
        ElementProposer what(proposer, below, part, component);
        what.type(type.component(number), number > type.components.size());
        what.values(coded && number == 1);
        what.length();
        element.components.push_back(std::move(component));
    }
}

void proposeField(Proposer& proposer, const SegmentEvidence& segment, std::uint32_t number, SegmentSpec& spec) {
    const FieldEvidence& field = segment.fields[number - 1];
    const std::string path = segment.id + '-' + std::to_string(number);
    ElementSpec element;
    element.number = number;
    Evidence evidence{field.filled, segment.occurrences, {}};
    if (number <= SegmentEvidence::kLastLane && evidence.failed() != 0) {
        evidence.exceptions = segment.all.firstAbsent(number).numbers();
    }
    const dictionary::SegmentInfo* const info = proposer.standard().segment(segment.id);
    const dictionary::ElementInfo* const known = info != nullptr ? info->field(number) : nullptr;
    proposeUsage(proposer, path, known, element, std::move(evidence));
    if (field.filled != 0) {
        const std::uint32_t most = std::max(field.mostRepetitions, 1u);
        element.cardinality = {element.usage.code == UsageCode::R ? 1u : 0u, most > 1 ? hl7::kUnbounded : 1u};
        element.origin += most > 1 ? ", at most " + std::to_string(most) + " times" : "";
        proposer.fact(FactKind::Repetition, {}, path, "at most " + std::to_string(most),
                      {field.filled - (most > 1 ? 0 : field.repeated), field.filled, {}});
        const bool told = segment.id == "OBX" && number == 5;  // by OBX-2
        ElementProposer what(proposer, path, field.repetitions, element);
        if (!told) {
            what.type(known, known == nullptr);
        }
        const dictionary::TypeInfo* const type = proposer.standard().type(element.type);
        if (type != nullptr && !type->primitive()) {
            proposeParts(proposer, path, field.repetitions, *type, element);
        } else if (!told) {
            what.values(false);
            what.length();
        }
    }
    spec.fields.push_back(std::move(element));
}

}  // namespace

void proposeFields(Proposer& proposer, const SegmentEvidence& segment, SegmentSpec& spec) {
    const dictionary::SegmentInfo* const info = proposer.standard().segment(segment.id);
    const bool header = segment.id == "MSH";
    for (std::uint32_t number = header ? 3 : 1; number <= segment.fields.size(); ++number) {
        const FieldEvidence& field = segment.fields[number - 1];
        const bool known = info != nullptr && info->field(number) != nullptr;
        // What was never filled is told where it has a name of its own.
        if (field.filled != 0 || (known && field.nulls != 0)) {
            proposeField(proposer, segment, number, spec);
        }
    }
}

}  // namespace plumb::spec::inference
