#include "cli/json.h"
#include "unit/report/sample_report.h"

#include <gtest/gtest.h>

#include <limits>

using namespace plumb::report;
using namespace plumb::report::test;
using plumb::cli::test::Json;
using plumb::cli::test::parseJson;

namespace {

Json parsed(const std::string& text) {
    const std::optional<Json> json = parseJson(text);
    EXPECT_TRUE(json.has_value()) << text;
    return json.value_or(Json{});
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find('\n', begin);
        lines.push_back(text.substr(begin, end - begin));
        begin = end == std::string::npos ? text.size() : end + 1;
    }
    return lines;
}

}  // namespace

TEST(ReportJson, IsForReadingToo) {
    Document document = sampleReport();
    document.sections.erase(document.sections.begin());
    document.rules.resize(1);
    document.issues.resize(1);
    EXPECT_EQ(writtenAs("json", document), R"report({
  "format": "plumb.report/1",
  "tool": {"name":"Plumbline","version":"0.1.0"},
  "created": "2026-11-24T09:12:11Z",
  "title": "Check of adt-2026.hl7",
  "subtitle": "Against Outgoing ADT 1.4",
  "verdict": {"severity":"error","text":"2 of 5 rules fail in 1,516 of 912,404 messages."},
  "headlines": [
    {"label":"messages checked","value":912404,"note":"41 types"},
    {"label":"with errors","value":1516,"severity":"error","note":"0.2 %"},
    {"label":"with warnings","value":88,"severity":"warning","note":"all waived"},
    {"label":"clean","value":910800,"severity":"fine","note":"99.8 %"}
  ],
  "facts": [
    {"name":"Spec","value":"Outgoing ADT 1.4, based on HL7 2.5.1"},
    {"name":"Waivers","value":"1 of 1 in force"}
  ],
  "sections": [
    {
      "name": "parts",
      "heading": "Strict and waived",
      "notes": [],
      "table": {
        "columns": [
          {"name":"path","title":"Part","kind":"path"},
          {"name":"strict","title":"Strict","kind":"number"},
          {"name":"waived","title":"Waived","kind":"number"}
        ],
        "rows": [
          {"path":"PID","strict":1604,"waived":1516},
          {"depth":1,"path":"PID-7","strict":1204,"waived":1204},
          {"depth":1,"path":"PID-8","strict":88,"waived":0},
          {"path":"ZPD","strict":312,"waived":312}
        ],
        "leftOut": 0
      }
    },
    {
      "name": "feed",
      "heading": "About the feed",
      "notes": [
        {"severity":"information","text":"MSH-18 is empty in every message."}
      ]
    }
  ],
  "rules": [
    {"id":"format.date","name":"Date of birth is a date","category":"format","description":"PID-7 holds a date (DT).","severity":"error"}
  ],
  "issues": [
    {"rule":"format.date","severity":"error","state":"found","message":"This is not a date (DT)","count":1204,"places":[{"file":"feeds/adt 2026.hl7","message":131,"line":1804,"column":40,"offset":90210,"length":10,"path":"PID-7"},{"file":"feeds/adt 2026.hl7","message":4711,"line":60022,"path":"PID-7"}],"properties":{"sender":"0042"}}
  ],
  "issuesLeftOut": 1
}
)report");
}

TEST(ReportJson, AnEmptyDocumentHasItsMembers) {
    const Json json = parsed(writtenAs("json", Document{}));
    EXPECT_EQ(json.at("format").text, "plumb.report/1");
    for (const char* name : {"headlines", "facts", "sections", "rules", "issues"}) {
        EXPECT_EQ(json.at(name).kind, Json::Kind::Array) << name;
    }
}

TEST(ReportJson, ValuesAreExact) {
    Table table;
    table.columns = {{"value", "Value", ColumnKind::Number}};
    table.rows = Rows({{{std::numeric_limits<std::uint64_t>::max()}},
                       {{std::numeric_limits<std::int64_t>::min()}},
                       {{0.1}},
                       {{"00042"}},
                       {{Cell()}},
                       {{std::numeric_limits<double>::quiet_NaN()}},
                       {{std::string_view("\0\x1f\x7f\"\\\n\r\t", 8)}},
                       {{"\xff\xc3\x28\xe2\x82"}},
                       {}});
    table.leftOut = std::numeric_limits<std::uint64_t>::max();
    const Json json = parsed(writtenAs("json", withTable(table)));
    const Json& read = json.at("sections").items.at(0).at("table");
    std::vector<std::string> values;
    for (const Json& row : read.at("rows").items) {
        values.push_back(row.at("value").text);
    }
    EXPECT_EQ(values,
              (std::vector<std::string>{"18446744073709551615", "-9223372036854775808", "0.1", "00042", "null", "null",
                                        std::string("\0\x1f\x7f\"\\\n\r\t", 8), "\ufffd\ufffd(\ufffd\ufffd", "null"}));
    EXPECT_TRUE(read.at("rows").items.at(3).at("value").isText());
    EXPECT_EQ(read.at("leftOut").text, "18446744073709551615");
}

TEST(ReportNdjson, IsAnObjectALineWithAnEnd) {
    std::string kinds;
    for (const std::string& line : linesOf(writtenAs("ndjson", sampleReport()))) {
        kinds += parsed(line).at("kind").text + " ";
    }
    EXPECT_EQ(kinds, "report section row row row section row row row row section rule rule rule rule rule "
                     "issue issue issue issue end ");
}

TEST(ReportNdjson, SaysTheSameAsJson) {
    const Json json = parsed(writtenAs("json", sampleReport()));
    const std::vector<std::string> lines = linesOf(writtenAs("ndjson", sampleReport()));
    const Json row = parsed(lines.at(2));
    EXPECT_EQ(row.at("section").text, "findings");
    EXPECT_EQ(lines.at(2), R"({"kind":"row","section":"findings","cells":{"severity":"error","category":"format",)"
                           R"("rule":"Date of birth is a date","path":"PID-7","sender":"0042","count":1204,)"
                           R"("share":0.00132,"examples":"message 131, line 3"}})");
    const Json& same = json.at("sections").items.at(0).at("table").at("rows").items.at(0);
    ASSERT_EQ(row.at("cells").members.size(), same.members.size());
    for (const auto& [name, value] : same.members) {
        EXPECT_EQ(row.at("cells").at(name).text, value.text) << name;
    }
    EXPECT_EQ(parsed(lines.at(1)).at("leftOut").text, "1");
    EXPECT_EQ(parsed(lines.back()).at("issuesLeftOut").text, "1");
}
