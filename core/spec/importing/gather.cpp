#include "spec/importing/gather.h"

#include <algorithm>

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

void addOrigins(std::vector<StructureNode>& nodes, const std::string& path, const std::vector<ImportFact>& facts,
                const Document& document) {
    for (StructureNode& node : nodes) {
        const std::string at = path + '/' + node.name;
        const auto said =
            std::find_if(facts.begin(), facts.end(), [&](const ImportFact& fact) { return fact.path == at; });
        if (said != facts.end()) {
            node.origin = originOf(document, said->place);
        }
        addOrigins(node.children, at, facts, document);
    }
}

void gatherMessages(Found& found, const Document& document, SpecDocument& spec, ImportReport& report) {
    for (FoundMessage& message : found.messages) {
        addOrigins(message.message.nodes, message.message.id, message.facts, document);
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

/// Names of value sets in a table become ids; what names none is a doubt, and the cell is silent.
void settleCells(CoConstraintRow& row, const SpecDocument& spec, const Naming& naming, Found& found) {
    for (CoConstraintRow::Cell& cell : row.cells) {
        if (cell.valueSet.empty()) {
            continue;
        }
        const std::string id = setMeant(cell.valueSet, spec.valueSets, naming);
        if (id.empty()) {
            for (ImportFact& fact : found.others) {
                if (fact.value == cell.valueSet && fact.path.starts_with("co-constraint:") &&
                    fact.state == FactState::Taken) {
                    fact = doubtful(std::move(fact), Note{MessageId::ImportTable, {cell.valueSet, spec.standard}});
                }
            }
        }
        cell.valueSet = id;
    }
}

void gatherCoConstraints(Found& found, const Document& document, const Naming& naming, SpecDocument& spec) {
    for (CoConstraintTable& table : found.coConstraints) {
        for (CoConstraintRow& row : table.rows) {
            settleCells(row, spec, naming, found);
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
    gatherElements(std::move(found.elements), spec.valueSets, document, naming, spec, report);
    gatherCoConstraints(found, document, naming, spec);
    report.facts.insert(report.facts.end(), found.others.begin(), found.others.end());
}

}  // namespace plumb::spec::importing
