#include "reports/import_document.h"

#include <utility>

namespace plumb::reports {
namespace {

using report::Cell;
using report::ColumnKind;
using report::Severity;
using spec::FactState;
using spec::ImportFact;

report::Section factSection(const spec::Document& document, const spec::ImportReport& imported, FactState state,
                            const char* heading, const char* whenEmpty) {
    report::Section section;
    section.name = std::string(spec::factStateName(state));
    section.heading = heading;
    section.table.emplace();
    section.table->columns = {{"path", "About", ColumnKind::Text},
                              {"property", "What", ColumnKind::Text},
                              {"value", "Value", ColumnKind::Identifier},
                              {"text", "In the document", ColumnKind::Identifier},
                              {"place", "Where", ColumnKind::Text}};
    if (state != FactState::Taken) {
        section.table->columns.push_back({"code", "Reason code", ColumnKind::Identifier});
        section.table->columns.push_back({"reason", "Reason", ColumnKind::Text});
    }
    section.table->whenEmpty = whenEmpty;
    std::vector<report::Row> rows;
    for (const ImportFact& fact : imported.facts) {
        if (fact.state != state) {
            continue;
        }
        report::Row row;
        row.cells = {fact.path, fact.property, fact.value, fact.text, spec::originOf(document, fact.place)};
        if (state != FactState::Taken) {
            row.cells.emplace_back(fact.reason.code());
            row.cells.emplace_back(fact.reason.render());
        }
        rows.push_back(std::move(row));
    }
    section.table->rows = report::Rows(std::move(rows));
    return section;
}

report::Section tableSection(const spec::Document& document, const spec::ImportReport& imported) {
    report::Section section;
    section.name = "tables";
    section.heading = "Tables";
    section.table.emplace();
    section.table->columns = {{"place", "Where", ColumnKind::Text},
                              {"kind", "Taken for", ColumnKind::Text},
                              {"about", "About", ColumnKind::Text}};
    section.table->whenEmpty = "The document has no tables.";
    std::vector<report::Row> rows;
    for (const spec::ImportedTable& table : imported.tables) {
        report::Row row;
        row.cells = {spec::originOf(document, table.place), spec::tableKindName(table.kind), table.about};
        rows.push_back(std::move(row));
    }
    section.table->rows = report::Rows(std::move(rows));
    return section;
}

report::Section sampleSection(const spec::Document& document, const spec::ImportReport& imported) {
    report::Section section;
    section.name = "samples";
    section.heading = "Sample messages";
    section.table.emplace();
    section.table->columns = {{"place", "Where", ColumnKind::Text}, {"message", "Message", ColumnKind::Identifier}};
    section.table->whenEmpty = "The document shows no message.";
    std::vector<report::Row> rows;
    for (const spec::ImportedSample& sample : imported.samples) {
        report::Row row;
        row.cells = {spec::originOf(document, sample.place), sample.text};
        rows.push_back(std::move(row));
    }
    section.table->rows = report::Rows(std::move(rows));
    return section;
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
    made.sections.push_back(sampleSection(document, facts));
    made.sections.push_back(factSection(document, facts, FactState::Taken, "Taken", "Nothing was taken."));
    return made;
}

}  // namespace plumb::reports
