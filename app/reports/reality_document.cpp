#include "reports/reality_document.h"

#include "report/cell_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace plumb::reports {
namespace {

using check::RealityRow;
using report::ColumnKind;
using report::Severity;

constexpr std::array<std::pair<std::string_view, RealityChoice>, 6> kChoices{{{"all", RealityChoice::All},
                                                                              {"unknown", RealityChoice::Unknown},
                                                                              {"violated", RealityChoice::Violated},
                                                                              {"missing", RealityChoice::Missing},
                                                                              {"unseen", RealityChoice::Unseen},
                                                                              {"codes", RealityChoice::Codes}}};

Severity gridSeverity(check::Classification classification) {
    switch (classification) {
    case check::Classification::Error:
        return Severity::Error;
    case check::Classification::Warning:
        return Severity::Warning;
    case check::Classification::Off:
        return Severity::None;
    default:
        return Severity::Information;
    }
}

/// The worst of the rules; what the spec does not know is worth a look where no rule says so.
Severity worstOf(const RealityRow& row) {
    const Severity worst = row.rules.empty() ? Severity::None : gridSeverity(row.rules.front().classification);
    return !row.known && row.seen() ? std::max(worst, Severity::Warning) : worst;
}

bool isChosen(const RealityRow& row, RealityChoice choice) {
    switch (choice) {
    case RealityChoice::All:
        return true;
    case RealityChoice::Unknown:
        return !row.known && row.seen();
    case RealityChoice::Violated:
        return worstOf(row) >= Severity::Warning && !row.rules.empty();
    case RealityChoice::Missing:
        return row.missing.messages > 0;
    case RealityChoice::Unseen:
        return !row.seen();
    case RealityChoice::Codes:
        return row.unknownCodes.messages > 0;
    }
    return false;
}

std::string lengthsOf(const RealityRow& row) {
    if (row.longest.messages == 0) {
        return {};
    }
    return row.shortest.value == row.longest.value
               ? std::to_string(row.longest.value)
               : std::to_string(row.shortest.value) + "-" + std::to_string(row.longest.value);
}

std::string usageOf(const RealityRow& row) {
    return !row.known ? "unknown" : row.cardinality.empty() ? row.usage : row.usage + ' ' + row.cardinality;
}

/// "usage.required-missing 12 (first 3); length.too-long 1 (first 7)"
std::string rulesOf(const RealityRow& row) {
    std::string text;
    for (const check::RealityRule& rule : row.rules) {
        text += (text.empty() ? "" : "; ") + rule.code + (rule.id.empty() ? "" : ' ' + rule.id) + ' ' +
                report::groupedNumber(rule.findings.messages) + " (first " +
                std::to_string(rule.examples.empty() ? 0 : rule.examples.front() + 1) + ')';
    }
    return text;
}

std::string typeName(const RealityRow& row) {
    return row.place.type.empty() ? "(no type)" : row.place.type;
}

/// What a terminal has room for.
void keepBriefColumns(report::Table& table, std::vector<report::Row>& rows) {
    constexpr std::array<std::string_view, 10> kBrief{"severity", "type",    "path",          "usage", "filled",
                                                      "share",    "lengths", "unknown-codes", "harm",  "rules"};
    const std::vector<report::Column> columns = std::exchange(table.columns, {});
    std::vector<report::Row> whole(rows.size());
    whole.swap(rows);
    for (std::size_t n = 0; n < columns.size(); ++n) {
        if (std::find(kBrief.begin(), kBrief.end(), columns[n].name) == kBrief.end()) {
            continue;
        }
        table.columns.push_back(columns[n]);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows[i].cells.push_back(std::move(whole[i].cells[n]));
        }
    }
}

report::Table gridTable(const std::vector<RealityRow>& rows, bool brief) {
    report::Table table;
    table.columns = {{"severity", "", ColumnKind::Severity},
                     {"type", "Message", ColumnKind::Text},
                     {"path", "Where", ColumnKind::Path},
                     {"name", "Name", ColumnKind::Text},
                     {"usage", "Usage", ColumnKind::Text},
                     {"length", "Length", ColumnKind::Text},
                     {"parents", "Of", ColumnKind::Number},
                     {"filled", "Filled", ColumnKind::Number},
                     {"share", "Share", ColumnKind::Percent},
                     {"missing", "Missing", ColumnKind::Number},
                     {"null", "Null", ColumnKind::Number},
                     {"lengths", "Lengths", ColumnKind::Text},
                     {"repetitions", "Most", ColumnKind::Number},
                     {"distinct", "Distinct", ColumnKind::Number},
                     {"value-set", "Value set", ColumnKind::Text},
                     {"unknown-codes", "Unknown codes", ColumnKind::Number},
                     {"never-seen", "Never seen", ColumnKind::Number},
                     {"harm", "Harm", ColumnKind::Number},
                     {"rules", "Rules broken, in messages", ColumnKind::Text}};
    std::vector<report::Row> made;
    for (const RealityRow& row : rows) {
        report::Row cells;
        cells.cells = {worstOf(row),
                       typeName(row),
                       row.place.path(),
                       row.name,
                       usageOf(row),
                       row.length,
                       row.parents.value,
                       row.filled.value,
                       row.share(),
                       row.missing.value,
                       row.null.value,
                       lengthsOf(row),
                       row.repetitions.value,
                       row.distinct,
                       row.valueSet,
                       row.unknownCodes.value,
                       static_cast<std::uint64_t>(row.neverSeen.size()),
                       static_cast<std::uint64_t>(std::llround(row.harm)),
                       rulesOf(row)};
        made.push_back(std::move(cells));
    }
    if (brief) {
        keepBriefColumns(table, made);
    }
    table.rows = std::move(made);
    table.whenEmpty = "No row is like that.";
    return table;
}

/// For machines and for those who want to open a number: each with what it counts.
report::Table numberTable(const std::vector<RealityRow>& rows) {
    report::Table table;
    table.columns = {{"number", "Number", ColumnKind::Text},
                     {"value", "Value", ColumnKind::Number},
                     {"messages", "Messages", ColumnKind::Number}};
    std::vector<report::Row> made;
    for (const RealityRow& row : rows) {
        for (const check::RealityNumber* number : row.numbers()) {
            if (number->question.measure != check::Measure::Code) {
                made.push_back({{number->question.written(), number->value, number->messages}, 0});
            }
        }
    }
    table.rows = std::move(made);
    return table;
}

report::Table codeTable(const std::vector<RealityRow>& rows) {
    report::Table table;
    table.columns = {{"type", "Message", ColumnKind::Text},        {"path", "Where", ColumnKind::Path},
                     {"code", "Code", ColumnKind::Identifier},     {"is", "Is", ColumnKind::Text},
                     {"messages", "Messages", ColumnKind::Number}, {"first", "First in", ColumnKind::Location}};
    std::vector<report::Row> made;
    for (const RealityRow& row : rows) {
        for (const check::RealityCode& code : row.codes) {
            made.push_back({{typeName(row), row.place.path(), code.code, code.known ? "in the spec" : "unknown",
                             code.seen.messages, std::to_string(code.first + 1)},
                            0});
        }
        for (const std::string& code : row.neverSeen) {
            made.push_back({{typeName(row), row.place.path(), code, "never seen", std::uint64_t{0}, ""}, 0});
        }
    }
    table.rows = std::move(made);
    table.whenEmpty = "No place with a value set was seen.";
    return table;
}

}  // namespace

std::optional<RealityChoice> realityChoice(std::string_view name) {
    for (const auto& [word, choice] : kChoices) {
        if (word == name) {
            return choice;
        }
    }
    return std::nullopt;
}

report::Document realityDocument(const RealityFacts& facts, check::RealitySnapshot snapshot,
                                 const SourceList& sources) {
    report::Document document;
    document.title = "The spec and what " + report::groupedNumber(snapshot.messages) +
                     (snapshot.messages == 1 ? " message holds" : " messages hold");
    document.subtitle = facts.title.empty() ? facts.spec : facts.title;
    document.version = PLUMBLINE_VERSION;
    std::uint64_t unknown = 0, violated = 0, unseen = 0;
    for (const RealityRow& row : snapshot.rows) {
        unknown += isChosen(row, RealityChoice::Unknown) ? 1 : 0;
        violated += isChosen(row, RealityChoice::Violated) ? 1 : 0;
        unseen += row.said && !row.seen() ? 1 : 0;
    }
    document.headlines = {
        {"messages", snapshot.messages, Severity::None, {}},
        {"places with broken rules", violated, violated > 0 ? Severity::Error : Severity::None, {}},
        {"places the spec does not know", unknown, unknown > 0 ? Severity::Warning : Severity::None, {}},
        {"places of the spec never filled", unseen, Severity::None, {}}};
    document.facts.push_back({"Spec", facts.spec});
    for (const std::string& path : sources.paths) {
        document.facts.push_back({"Source", path});
    }
    document.facts.push_back({"Codes", facts.values ? "shown" : "left out; --values shows them"});
    std::vector<RealityRow>& rows = snapshot.rows;
    rows.erase(std::remove_if(rows.begin(), rows.end(),
                              [&facts](const RealityRow& row) { return !isChosen(row, facts.choice); }),
               rows.end());
    if (facts.order == check::RealityOrder::Harm) {
        sortRows(rows, facts.order);
    }
    document.sections.push_back({"grid", "Spec and traffic", {}, gridTable(rows, facts.brief)});
    if (snapshot.leftOut > 0) {
        const Note note{MessageId::RealityLeftOut, {report::groupedNumber(snapshot.leftOut)}};
        document.sections.back().notes.push_back({Severity::Warning, note.render()});
    }
    if (facts.values) {
        document.sections.push_back({"codes", "Codes", {}, codeTable(rows)});
    }
    if (facts.brief) {
        return document;
    }
    document.sections.push_back({"numbers", "Numbers", {}, numberTable(rows)});
    return document;
}

}  // namespace plumb::reports
