#include "unit/report/sample_report.h"

#include <gtest/gtest.h>

namespace plumb::report::test {
namespace {

Table findings() {
    Table table;
    table.columns = {{"severity", "Severity", ColumnKind::Severity},
                     {"category", "Category", ColumnKind::Text},
                     {"rule", "Rule", ColumnKind::Text},
                     {"path", "Path", ColumnKind::Path},
                     {"sender", "Sender", ColumnKind::Identifier},
                     {"count", "Messages", ColumnKind::Number},
                     {"share", "Share", ColumnKind::Percent},
                     {"examples", "First seen", ColumnKind::Location}};
    table.rows = Rows({
        {{Severity::Error, "format", "Date of birth is a date", "PID-7", "0042", 1204, 0.00132, "message 131, line 3"}},
        {{Severity::Error, "value set", "Portal status is Y, N or D", "ZPD-3", "0042", 312, 0.000342,
          "message 131, line 7"}},
        {{Severity::Warning, "usage", "Administrative sex is expected when known", "PID-8", "0107", 88, 0.0000964,
          "message 140, line 3"}},
    });
    table.leftOut = 1;
    return table;
}

Table coverage() {
    Table table;
    table.columns = {{"path", "Part", ColumnKind::Path},
                     {"strict", "Strict", ColumnKind::Number},
                     {"waived", "Waived", ColumnKind::Number}};
    table.rows = Rows({
        {{"PID", 1604, 1516}, 0},
        {{"PID-7", 1204, 1204}, 1},
        {{"PID-8", 88, 0}, 1},
        {{"ZPD", 312, 312}, 0},
    });
    return table;
}

std::vector<Rule> rules() {
    return {
        {"format.date", "Date of birth is a date", "format", "PID-7 holds a date (DT).", Severity::Error, ""},
        {"value-set.portal", "Portal status is Y, N or D", "value set", "", Severity::Error, ""},
        {"usage.sex", "Administrative sex is expected when known", "usage", "", Severity::Warning, ""},
        {"usage.class", "Patient class is required", "usage", "", Severity::Error, ""},
        {"predicate.death", "Death indicator goes with a time", "predicate", "", Severity::Error,
         "PID-30 is not in this version"},
    };
}

std::vector<Issue> issues() {
    Place first{"feeds/adt 2026.hl7", 131, 1804, 40, 90210, 10, "PID-7"};
    Place second{"feeds/adt 2026.hl7", 4711, 60022, {}, {}, {}, "PID-7"};
    Place portal{"feeds/adt 2026.hl7", 131, 1808, 12, 90480, 7, "ZPD-3"};
    Place sex{"/var/feeds/adt.hl7", 140, 1903, {}, {}, {}, "PID-8"};
    return {
        {"format.date",
         Severity::Error,
         "This is not a date (DT)",
         {first, second},
         1204,
         IssueState::Found,
         "",
         {{"sender", "0042"}}},
        {"value-set.portal",
         Severity::Error,
         "The code is not in the value set",
         {portal},
         312,
         IssueState::Found,
         "",
         {}},
        {"usage.sex", Severity::Warning, "PID-8 is empty", {sex}, 88, IssueState::Waived, "mended by 31 December", {}},
        {"usage.sex", Severity::Warning, "PID-8 is empty", {}, 3, IssueState::Undecided, "PV1-2 is missing", {}},
    };
}

}  // namespace

Document sampleReport() {
    Document document;
    document.title = "Check of adt-2026.hl7";
    document.subtitle = "Against Outgoing ADT 1.4";
    document.version = "0.1.0";
    document.created = 1795511531;  // 2026-11-24 09:12:11 UTC
    document.verdict = {Severity::Error, "2 of 5 rules fail in 1,516 of 912,404 messages."};
    document.headlines = {{"messages checked", 912404, Severity::None, "41 types"},
                          {"with errors", 1516, Severity::Error, "0.2 %"},
                          {"with warnings", 88, Severity::Warning, "all waived"},
                          {"clean", 910800, Severity::Fine, "99.8 %"}};
    document.facts = {{"Spec", "Outgoing ADT 1.4, based on HL7 2.5.1"}, {"Waivers", "1 of 1 in force"}};
    document.sections = {
        {"findings",
         "Findings",
         {{Severity::None, "By rule, path and sender; the first message of each."}},
         findings()},
        {"parts", "Strict and waived", {}, coverage()},
        {"feed", "About the feed", {{Severity::Information, "MSH-18 is empty in every message."}}, std::nullopt},
    };
    document.rules = rules();
    document.issues = issues();
    document.issuesLeftOut = 1;
    return document;
}

Document withTable(Table table) {
    Document document;
    document.title = "Rows";
    document.sections = {{"rows", "Rows", {}, std::move(table)}};
    return document;
}

std::string writtenAs(std::string_view format, const Document& document, const WriteOptions& options) {
    const Result<const Writer*> writer = writerFor(format);
    EXPECT_TRUE(writer.has_value());
    Result<std::string> text = writer ? written(**writer, document, options) : fail(writer.error());
    EXPECT_TRUE(text.has_value()) << text.error().render();
    return text ? *text : std::string();
}

}  // namespace plumb::report::test
