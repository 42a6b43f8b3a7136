#include "reports/reimport_sections.h"

#include <utility>

namespace plumb::reports {
namespace {

using report::ColumnKind;
using report::Severity;

report::Section changeSection(const char* name, const char* heading, const char* whenEmpty,
                              const std::vector<spec::SpecChange>& changes, bool conflicts) {
    report::Section section;
    section.name = name;
    section.heading = heading;
    section.table.emplace();
    section.table->columns = {{"path", "About", ColumnKind::Text},
                              {"property", "What", ColumnKind::Text},
                              {"change", "Change", ColumnKind::Text},
                              {"before", "Before", ColumnKind::Identifier},
                              {"after", "After", ColumnKind::Identifier}};
    if (conflicts) {
        section.table->columns.push_back({"ours", "In your spec, and kept", ColumnKind::Identifier});
    }
    section.table->columns.push_back({"place", "Where", ColumnKind::Text});
    section.table->whenEmpty = whenEmpty;
    std::vector<report::Row> rows;
    for (const spec::SpecChange& change : changes) {
        report::Row row;
        row.cells = {change.path, change.property, spec::changeKindName(change.kind), change.before, change.after};
        if (conflicts) {
            row.cells.emplace_back(change.ours);
        }
        row.cells.emplace_back(change.origin);
        rows.push_back(std::move(row));
    }
    section.table->rows = report::Rows(std::move(rows));
    return section;
}

}  // namespace

void addReimport(report::Document& to, const spec::Reimport& reimport) {
    const std::size_t conflicts = reimport.conflicts.size();
    to.headlines.push_back({"changed by the document", reimport.changes.size(), Severity::None, ""});
    to.headlines.push_back({"in conflict", conflicts, conflicts == 0 ? Severity::None : Severity::Warning, ""});
    to.headlines.push_back({"your own", reimport.kept.size(), Severity::None, ""});
    std::vector<report::Section> sections;
    sections.push_back(changeSection("conflicts", "Changed by the document and by you",
                                     "Nothing was changed by the document and by you.", reimport.conflicts, true));
    sections.push_back(
        changeSection("changes", "Changed by the document", "The document changed nothing.", reimport.changes, false));
    sections.push_back(changeSection("own", "Your own, and kept", "The spec holds nothing but what was imported.",
                                     reimport.kept, false));
    to.sections.insert(to.sections.begin(), std::make_move_iterator(sections.begin()),
                       std::make_move_iterator(sections.end()));
}

}  // namespace plumb::reports
