#include "reports/gap_worksheet.h"

#include "report/cell_text.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace plumb::reports {
namespace {

using report::ColumnKind;
using report::Severity;
using spec::GapRow;

std::string gapsCounted(std::uint64_t count) {
    return report::groupedNumber(count) + (count == 1 ? " gap" : " gaps");
}

std::string titleOf(const spec::GapSpec& spec, const std::string& asked) {
    std::string title = spec.title.empty() ? spec.id : spec.title;
    title = title.empty() ? asked : title;
    return spec.version.empty() ? title : title + ' ' + spec.version;
}

std::string joinedEvents(const std::vector<std::string>& events) {
    constexpr std::size_t kMost = 12;
    std::string all;
    for (std::size_t n = 0; n < std::min(events.size(), kMost); ++n) {
        all += (n == 0 ? "" : ", ") + events[n];
    }
    return events.size() > kMost ? all + " and " + report::groupedNumber(events.size() - kMost) + " more" : all;
}

struct WorksheetColumn {
    report::Column column;
    report::Cell (*cell)(const GapRow& row);
};

report::Cell named(std::string_view name, std::string_view quiet) {
    return name == quiet ? report::Cell() : report::Cell(name);
}

/// What tells most in a terminal; the worksheet goes on with who does what.
std::vector<WorksheetColumn> columnsOf(bool brief) {
    std::vector<WorksheetColumn> columns = {
        {{"severity", "", ColumnKind::Severity},
         [](const GapRow& row) { return report::Cell(severityOf(row.gap.harm)); }},
        {{"where", "Where", ColumnKind::Path}, [](const GapRow& row) { return report::Cell(gapPath(row.gap)); }},
        {{"kind", "Gap", ColumnKind::Text}, [](const GapRow& row) { return report::Cell(gapName(row.gap.kind)); }},
        {{"sender-says", "Sender says", ColumnKind::Text},
         [](const GapRow& row) { return report::Cell(row.gap.sender.says); }},
        {{"receiver-says", "Receiver says", ColumnKind::Text},
         [](const GapRow& row) { return report::Cell(row.gap.receiver.says); }},
        {{"what", "What it does", ColumnKind::Text},
         [](const GapRow& row) { return report::Cell(spec::gapNote(row.gap).render()); }},
        {{"decision", "Decision", ColumnKind::Text},
         [](const GapRow& row) { return named(gapName(row.decision), gapName(spec::GapDecision::None)); }},
        {{"status", "Status", ColumnKind::Text}, [](const GapRow& row) { return report::Cell(gapName(row.status)); }},
    };
    if (brief) {
        return columns;
    }
    const std::vector<WorksheetColumn> places = {
        {{"segment", "Segment", ColumnKind::Text}, [](const GapRow& row) { return report::Cell(row.gap.segment); }},
        {{"sender-path", "Sender's place", ColumnKind::Path},
         [](const GapRow& row) { return report::Cell(row.gap.sender.path); }},
        {{"sender-name", "Sender's name", ColumnKind::Text},
         [](const GapRow& row) { return report::Cell(row.gap.sender.name); }},
        {{"receiver-path", "Receiver's place", ColumnKind::Path},
         [](const GapRow& row) { return report::Cell(row.gap.receiver.path); }},
        {{"receiver-name", "Receiver's name", ColumnKind::Text},
         [](const GapRow& row) { return report::Cell(row.gap.receiver.name); }},
    };
    columns.erase(columns.begin() + 1);
    columns.insert(columns.begin() + 1, places.begin(), places.end());
    const std::vector<WorksheetColumn> work = {
        {{"owner", "Owner", ColumnKind::Text}, [](const GapRow& row) { return report::Cell(row.owner); }},
        {{"due", "Due", ColumnKind::Text}, [](const GapRow& row) { return report::Cell(row.due); }},
        {{"comment", "Comment", ColumnKind::Text}, [](const GapRow& row) { return report::Cell(row.comment); }},
        {{"mark", "Since last time", ColumnKind::Text},
         [](const GapRow& row) { return named(gapName(row.mark), gapName(spec::GapMark::Known)); }},
        {{"harm", "Harm", ColumnKind::Text}, [](const GapRow& row) { return report::Cell(gapName(row.gap.harm)); }},
        {{"messages", "Messages", ColumnKind::Text},
         [](const GapRow& row) { return report::Cell(joinedEvents(row.gap.messages)); }},
        {{"key", "Key", ColumnKind::Identifier}, [](const GapRow& row) { return report::Cell(row.gap.key); }},
    };
    columns.insert(columns.end(), work.begin(), work.end());
    return columns;
}

report::Table worksheetTable(const std::vector<const GapRow*>& rows, bool brief) {
    const std::vector<WorksheetColumn> columns = columnsOf(brief);
    report::Table table;
    table.whenEmpty = "There is no gap.";
    for (const WorksheetColumn& one : columns) {
        table.columns.push_back(one.column);
    }
    std::vector<report::Row> made;
    made.reserve(rows.size());
    for (const GapRow* row : rows) {
        report::Row& to = made.emplace_back();
        for (const WorksheetColumn& one : columns) {
            to.cells.push_back(one.cell(*row));
        }
    }
    table.rows = report::Rows(std::move(made));
    return table;
}

struct GapCounts {
    std::uint64_t open = 0, harmless = 0, decided = 0, changed = 0, gone = 0;
};

GapCounts countsOf(const std::vector<const GapRow*>& rows) {
    GapCounts counts;
    for (const GapRow* row : rows) {
        const bool gone = row->mark == spec::GapMark::Gone;
        counts.gone += gone ? 1 : 0;
        counts.changed += row->mark == spec::GapMark::Changed ? 1 : 0;
        counts.open += !gone && isHarmful(*row) && isOpen(*row) ? 1 : 0;
        counts.decided += !gone && isHarmful(*row) && !isOpen(*row) ? 1 : 0;
        counts.harmless += !gone && !isHarmful(*row) ? 1 : 0;
    }
    return counts;
}

void addCounts(report::Document& made, const GapCounts& counts) {
    const auto add = [&made](const char* label, std::uint64_t value, Severity severity) {
        made.headlines.push_back({label, value, value > 0 ? severity : Severity::None, {}});
    };
    add("open gaps that do harm", counts.open, Severity::Error);
    add("settled", counts.decided, Severity::None);
    add("differences without harm", counts.harmless, Severity::None);
    add("changed since they were decided", counts.changed, Severity::Warning);
    add("no longer there", counts.gone, Severity::None);
    made.verdict = counts.open > 0
                       ? report::Statement{Severity::Error, gapsCounted(counts.open) +
                                                                (counts.open == 1 ? " that does" : " that do") +
                                                                " harm " + (counts.open == 1 ? "is" : "are") + " open."}
                       : report::Statement{Severity::Fine, "No gap that does harm is open."};
}

}  // namespace

Severity severityOf(spec::GapHarm harm) {
    switch (harm) {
    case spec::GapHarm::Harmless:
        return Severity::Information;
    case spec::GapHarm::Ignored:
    case spec::GapHarm::OtherCondition:
    case spec::GapHarm::OtherName:
        return Severity::Warning;
    default:
        return Severity::Error;
    }
}

report::Document gapWorksheet(const GapFacts& facts, const spec::GapDocument& document, const spec::GapFilter& filter) {
    std::vector<const GapRow*> rows;
    for (const GapRow& row : document.rows) {
        if (filter.matches(row)) {
            rows.push_back(&row);
        }
    }
    const auto weight = [](const GapRow* row) {
        return std::pair(row->mark == spec::GapMark::Gone, -static_cast<int>(severityOf(row->gap.harm)));
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const GapRow* a, const GapRow* b) { return weight(a) < weight(b); });
    report::Document made;
    made.title = "Gap of two specs";
    made.subtitle = titleOf(document.sender, facts.sender) + " against " + titleOf(document.receiver, facts.receiver);
    made.version = PLUMBLINE_VERSION;
    addCounts(made, countsOf(rows));
    made.facts.push_back({"Sender", facts.sender});
    made.facts.push_back({"Receiver", facts.receiver});
    if (!facts.filter.empty()) {
        made.facts.push_back({"Filter", facts.filter});
    }
    made.sections.push_back({"gaps", "Gaps", {}, worksheetTable(rows, facts.brief)});
    return made;
}

}  // namespace plumb::reports
