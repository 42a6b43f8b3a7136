#include "spec/importing/gather.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace plumb::spec::importing {
namespace {

void gatherIdentity(Found& found, const Document& document, const Naming& naming, SpecDocument& spec) {
    std::string title = trimmed(document.title);
    for (const DocumentBlock& block : document.blocks) {
        if (title.empty() && block.kind == DocumentBlock::Kind::Heading) {
            title = trimmed(block.text);
        }
    }
    const std::string stem = document.name.substr(0, document.name.rfind('.'));
    spec.identity.title = title.empty() ? stem : title;
    spec.identity.id = slug(stem, '-', false);
    spec.identity.vendor = naming.words().vendor;
    spec.identity.origin = document.name;
    spec.identity.changes = std::move(found.changes);
    spec.standard = std::string(dictionary::versionName(naming.dictionary().version()));
}

using FirstFacts = std::unordered_map<std::string_view, const ImportFact*>;  // by path

FirstFacts firstFacts(const std::vector<ImportFact>& facts) {
    FirstFacts first;
    for (const ImportFact& fact : facts) {
        first.emplace(fact.path, &fact);
    }
    return first;
}

void addOrigins(std::vector<StructureNode>& nodes, const std::string& path, const FirstFacts& facts,
                const Document& document) {
    for (StructureNode& node : nodes) {
        const std::string at = path + '/' + node.name;
        const auto said = facts.find(at);
        if (said != facts.end()) {
            node.origin = originOf(document, said->second->place);
        }
        addOrigins(node.children, at, facts, document);
    }
}

void gatherMessages(Found& found, const Document& document, SpecDocument& spec, ImportReport& report) {
    for (FoundMessage& message : found.messages) {
        addOrigins(message.message.nodes, message.message.id, firstFacts(message.facts), document);
        if (!message.facts.empty()) {
            message.message.origin = originOf(document, message.facts.front().place);
        }
        spec.messages.push_back(std::move(message.message));
        report.facts.insert(report.facts.end(), message.facts.begin(), message.facts.end());
    }
}

void gatherSets(Found& found, const Document& document, SpecDocument& spec, ImportReport& report) {
    for (FoundSet& set : found.sets) {
        // A heading alone, above a table that was named otherwise, makes no value set.
        if (set.set.codes.empty() || set.set.id.empty()) {
            continue;
        }
        set.set.origin = originOf(document, set.facts.front().place);
        spec.valueSets.push_back(std::move(set.set));
        report.facts.insert(report.facts.end(), set.facts.begin(), set.facts.end());
    }
}

/// The facts of co-constraints, by what they say.
using ValueFacts = std::unordered_multimap<std::string, std::size_t>;

ValueFacts coConstraintValues(const std::vector<ImportFact>& facts) {
    ValueFacts values;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (facts[i].state == FactState::Taken && facts[i].path.starts_with("co-constraint:")) {
            values.emplace(facts[i].value, i);
        }
    }
    return values;
}

/// Names of value sets in a table become ids; what names none is a doubt, and the cell is silent.
void settleCells(CoConstraintRow& row, const SetIndex& sets, ValueFacts& values, const Naming& naming, Found& found) {
    for (CoConstraintRow::Cell& cell : row.cells) {
        if (cell.valueSet.empty()) {
            continue;
        }
        const std::string id = sets.meant(cell.valueSet, naming);
        if (id.empty()) {
            const std::string version(dictionary::versionName(naming.dictionary().version()));
            const auto [from, to] = values.equal_range(cell.valueSet);
            for (auto said = from; said != to; ++said) {
                ImportFact& fact = found.others[said->second];
                fact = doubtful(std::move(fact), Note{MessageId::ImportTable, {cell.valueSet, version}});
            }
            values.erase(from, to);
        }
        cell.valueSet = id;
    }
}

void gatherCoConstraints(Found& found, const Document& document, const Naming& naming, SpecDocument& spec) {
    const SetIndex sets(spec.valueSets);
    ValueFacts values = coConstraintValues(found.others);
    for (CoConstraintTable& table : found.coConstraints) {
        for (CoConstraintRow& row : table.rows) {
            if (found.cancel.stopped()) {
                return;
            }
            settleCells(row, sets, values, naming, found);
        }
        const std::string id = std::exchange(table.segment, std::string());
        auto segment = std::find_if(spec.segments.begin(), spec.segments.end(),
                                    [&](const SegmentSpec& one) { return one.id == id; });
        if (segment == spec.segments.end()) {
            SegmentSpec made;
            made.id = id;
            made.origin = document.name;
            segment = spec.segments.insert(spec.segments.end(), std::move(made));
        }
        const std::string first = table.id;
        const auto taken = [&](const CoConstraintTable& known) { return known.id == table.id; };
        for (int again = 2; std::any_of(segment->coConstraints.begin(), segment->coConstraints.end(), taken); ++again) {
            table.id = first + '-' + std::to_string(again);
        }
        segment->coConstraints.push_back(std::move(table));
    }
}

}  // namespace

void gather(Found found, const Document& document, const Naming& naming, SpecDocument& spec, ImportReport& report) {
    report.document = document.name;
    report.tables = std::move(found.tables);
    report.samples = std::move(found.samples);
    gatherIdentity(found, document, naming, spec);
    gatherMessages(found, document, spec, report);
    gatherSets(found, document, spec, report);
    gatherElements(std::move(found.elements), SetIndex(spec.valueSets), document, naming, found.cancel, spec, report);
    gatherCoConstraints(found, document, naming, spec);
    report.facts.insert(report.facts.end(), found.others.begin(), found.others.end());
}

}  // namespace plumb::spec::importing
