#include "reports/check_issues.h"

#include "reports/check_rows.h"
#include "reports/check_rules.h"
#include "reports/file_lines.h"

#include <map>
#include <set>
#include <utility>

namespace plumb::reports {
namespace {

report::Place placeOf(const check::FindingExample& example, const SourceList& sources) {
    const auto [source, number] = sources.locate(example.message);
    const source::OpenedSource& opened = *sources.sources[source];
    report::Place place;
    place.file = opened.name();
    place.message = example.message + 1;
    place.path = example.place;
    if (!sources.edited || !sources.edited(example.message)) {
        place.offset = opened.messages()[number].begin() + example.range.begin;
        place.length = example.range.length;
    }
    return place;
}

}  // namespace

void addIssues(report::Document& document, const std::vector<check::FindingGroup>& groups, const SourceList& sources,
               const check::WaiverSet* waivers, bool values) {
    for (const check::FindingGroup& group : groups) {
        report::Issue issue;
        issue.rule = ruleId(group);
        issue.severity = severityOf(group.classification);
        issue.message = group.sentence;
        issue.count = group.findings;
        for (const check::FindingExample& example : group.examples) {
            issue.places.push_back(placeOf(example, sources));
        }
        if (group.waiver != check::WaiverSet::kNone) {
            issue.state = report::IssueState::Waived;
            issue.reason = waivers->waivers()[group.waiver].reason;
        } else if (group.classification == check::Classification::SpecError) {
            issue.state = report::IssueState::Undecided;
            issue.reason = group.sentence;
        }
        issue.properties = {{"category", std::string(check::categoryName(group.category))},
                            {"classification", std::string(check::classificationName(group.classification))},
                            {"path", group.path},
                            {"type", group.type},
                            {"sender", group.sender},
                            {"messages", std::to_string(group.messages)}};
        if (group.specPlace.line > 0) {
            issue.properties.emplace_back("specLine", std::to_string(group.specPlace.line));
        }
        if (values) {
            issue.properties.emplace_back("value", group.value);
        }
        document.issues.push_back(std::move(issue));
    }
}

void addBatchIssues(report::Document& document, const std::vector<SourceFinding>& batches) {
    std::set<std::string> known;
    for (const SourceFinding& batch : batches) {
        report::Issue issue;
        issue.rule = batch.finding.code();
        issue.severity = severityOf(batch.finding.classification);
        issue.message = batch.finding.note.render();
        report::Place& place = issue.places.emplace_back();
        place.file = batch.source;
        place.offset = batch.finding.range.begin;
        place.length = batch.finding.range.length;
        const std::string category(check::categoryName(check::Category::BatchCount));
        issue.properties = {{"category", category},
                            {"classification", std::string(check::classificationName(batch.finding.classification))}};
        if (known.insert(issue.rule).second) {
            document.rules.push_back({issue.rule, issue.rule, category, "", issue.severity, ""});
        }
        document.issues.push_back(std::move(issue));
    }
}

void addLines(report::Document& document, const SourceList& sources) {
    std::map<std::string, std::vector<report::Place*>> byFile;
    for (report::Issue& issue : document.issues) {
        for (report::Place& place : issue.places) {
            if (place.offset) {
                byFile[place.file].push_back(&place);
            }
        }
    }
    for (const source::OpenedSource* source : sources.sources) {
        const auto places = byFile.find(source->name());
        if (places == byFile.end() || source->bytes().isDecoded()) {
            continue;
        }
        std::vector<std::uint64_t> offsets;
        for (const report::Place* place : places->second) {
            offsets.push_back(*place->offset);
        }
        const Result<std::vector<FilePosition>> positions = positionsOf(source->bytes(), offsets);
        for (std::size_t i = 0; positions && i < offsets.size(); ++i) {
            places->second[i]->line = (*positions)[i].line;
            places->second[i]->column = (*positions)[i].column;
        }
    }
}

}  // namespace plumb::reports
