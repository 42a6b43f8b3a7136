#include "reports/import_document.h"

#include "check/samples.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace plumb::reports {
namespace {

using report::Cell;
using report::ColumnKind;
using report::Severity;
using spec::FactState;
using spec::ImportFact;

report::Section sectionOf(std::string_view name, const char* heading, std::vector<report::Column> columns,
                          const char* whenEmpty, std::vector<report::Row> rows) {
    report::Section section;
    section.name = std::string(name);
    section.heading = heading;
    section.table.emplace();
    section.table->columns = std::move(columns);
    section.table->whenEmpty = whenEmpty;
    section.table->rows = report::Rows(std::move(rows));
    return section;
}

report::Row rowOf(std::vector<Cell> cells) {
    report::Row row;
    row.cells = std::move(cells);
    return row;
}

report::Section factSection(const spec::Document& document, const spec::ImportReport& imported, FactState state,
                            const char* heading, const char* whenEmpty) {
    std::vector<report::Column> columns = {{"path", "About", ColumnKind::Text},
                                           {"property", "What", ColumnKind::Text},
                                           {"value", "Value", ColumnKind::Identifier},
                                           {"text", "In the document", ColumnKind::Identifier},
                                           {"place", "Where", ColumnKind::Text}};
    if (state != FactState::Taken) {
        columns.push_back({"code", "Reason code", ColumnKind::Identifier});
        columns.push_back({"reason", "Reason", ColumnKind::Text});
    }
    std::vector<report::Row> rows;
    for (const ImportFact& fact : imported.facts) {
        if (fact.state != state) {
            continue;
        }
        rows.push_back(rowOf({fact.path, fact.property, fact.value, fact.text, spec::originOf(document, fact.place)}));
        if (state != FactState::Taken) {
            rows.back().cells.emplace_back(fact.reason.code());
            rows.back().cells.emplace_back(fact.reason.render());
        }
    }
    return sectionOf(spec::factStateName(state), heading, std::move(columns), whenEmpty, std::move(rows));
}

report::Section tableSection(const spec::Document& document, const spec::ImportReport& imported) {
    std::vector<report::Row> rows;
    for (const spec::ImportedTable& table : imported.tables) {
        rows.push_back(
            rowOf({table.name, spec::originOf(document, table.place), spec::tableKindName(table.kind), table.about}));
    }
    return sectionOf("tables", "Tables",
                     {{"name", "Name", ColumnKind::Text},
                      {"place", "Where", ColumnKind::Text},
                      {"kind", "Taken for", ColumnKind::Text},
                      {"about", "About", ColumnKind::Text}},
                     "The document has no tables.", std::move(rows));
}

report::Section sampleSection(const spec::Document& document, const spec::ImportReport& imported,
                              const std::vector<check::SampleCheck>& checks) {
    std::vector<report::Row> rows;
    for (std::size_t i = 0; i < imported.samples.size(); ++i) {
        const spec::ImportedSample& sample = imported.samples[i];
        const check::SampleFinding* const first = checks[i].first();
        rows.push_back(rowOf({spec::originOf(document, sample.place), checks[i].errors, checks[i].warnings,
                              first ? Note{first->finding.message, first->finding.arguments}.render() : std::string(),
                              sample.text}));
    }
    return sectionOf("samples", "Sample messages, held against the spec",
                     {{"place", "Where", ColumnKind::Text},
                      {"errors", "Errors", ColumnKind::Number},
                      {"warnings", "Warnings", ColumnKind::Number},
                      {"first", "First finding", ColumnKind::Text},
                      {"message", "Message", ColumnKind::Identifier}},
                     "The document shows no message.", std::move(rows));
}

}  // namespace

report::Document importDocument(const spec::Document& document, const spec::ImportedSpec& imported) {
    const spec::ImportReport& facts = imported.report;
    const std::size_t doubts = facts.count(FactState::Doubtful);
    report::Document made;
    made.title = "Import of " + facts.document;
    made.subtitle = imported.spec.identity.title;
    made.version = PLUMBLINE_VERSION;
    made.verdict = report::Statement{doubts == 0 ? Severity::None : Severity::Warning,
                                     doubts == 0 ? "Nothing of what was recognised is doubtful."
                                                 : "What is doubtful does not stand in the spec; look at each."};
    made.headlines = {{"facts taken", facts.count(FactState::Taken), Severity::None, ""},
                      {"doubtful", doubts, doubts == 0 ? Severity::None : Severity::Warning, ""},
                      {"left out", facts.count(FactState::Skipped), Severity::None, ""}};
    made.facts = {{"Document", facts.document}, {"Standard", "HL7 " + imported.spec.standard}};
    made.sections.push_back(factSection(document, facts, FactState::Doubtful, "Doubtful", "Nothing is doubtful."));
    made.sections.push_back(factSection(document, facts, FactState::Skipped, "Left out", "Nothing was left out."));
    made.sections.push_back(tableSection(document, facts));
    const std::vector<check::SampleCheck> checks = check::checkSamples(imported);
    const auto atOdds = std::count_if(checks.begin(), checks.end(), [](const auto& one) { return one.errors > 0; });
    if (!checks.empty()) {
        made.headlines.push_back({"samples that break it", static_cast<std::size_t>(atOdds),
                                  atOdds == 0 ? Severity::None : Severity::Warning,
                                  "of " + std::to_string(checks.size())});
    }
    made.sections.push_back(sampleSection(document, facts, checks));
    made.sections.push_back(factSection(document, facts, FactState::Taken, "Taken", "Nothing was taken."));
    return made;
}

}  // namespace plumb::reports
