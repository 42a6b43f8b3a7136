#include "cli/json.h"
#include "unit/report/sample_report.h"

#include "report/artifact_uri.h"

#include <gtest/gtest.h>

#include <set>

using namespace plumb::report;
using namespace plumb::report::test;
using plumb::cli::test::Json;
using plumb::cli::test::parseJson;

namespace {

Json sarif(const Document& document) {
    const std::string text = writtenAs("sarif", document);
    const std::optional<Json> json = parseJson(text);
    EXPECT_TRUE(json.has_value()) << text;
    return json.value_or(Json{});
}

const Json& run(const Json& json) {
    return json.at("runs").items.at(0);
}

const Json* memberOf(const Json& json, const std::string& name) {
    const auto found = json.members.find(name);
    return found == json.members.end() ? nullptr : &found->second;
}

void expectRegion(const Json& region) {
    const bool line = memberOf(region, "startLine") != nullptr, bytes = memberOf(region, "byteOffset") != nullptr;
    EXPECT_TRUE(line || bytes);
    EXPECT_TRUE(line || memberOf(region, "startColumn") == nullptr);
    EXPECT_TRUE(bytes || memberOf(region, "byteLength") == nullptr);
    for (const char* name : {"startLine", "startColumn"}) {
        if (const Json* value = memberOf(region, name)) {
            EXPECT_NE(value->text, "0");
        }
    }
}

void expectLocation(const Json& location) {
    if (const Json* physical = memberOf(location, "physicalLocation")) {
        const std::string uri = physical->at("artifactLocation").at("uri").text;
        EXPECT_FALSE(uri.empty());
        EXPECT_EQ(uri.find_first_of(" \\\"<>^`{|}"), std::string::npos) << uri;
        if (const Json* region = memberOf(*physical, "region")) {
            expectRegion(*region);
        }
    }
}

/// What the schema of SARIF 2.1.0 and its text ask of the parts that are written.
void expectValid(const Json& json) {
    EXPECT_EQ(json.at("version").text, "2.1.0");
    EXPECT_TRUE(json.at("$schema").isText());
    ASSERT_EQ(json.at("runs").items.size(), 1u);
    const Json& driver = run(json).at("tool").at("driver");
    EXPECT_EQ(driver.at("name").text, "Plumbline");
    std::vector<std::string> ids;
    const std::set<std::string> levels = {"none", "note", "warning", "error"};
    for (const Json& rule : driver.at("rules").items) {
        ids.push_back(rule.at("id").text);
        EXPECT_TRUE(rule.at("shortDescription").at("text").isText());
        EXPECT_TRUE(levels.count(rule.at("defaultConfiguration").at("level").text));
    }
    EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), ids.size());
    const std::set<std::string> kinds = {"pass", "open", "informational", "fail"};
    for (const Json& result : run(json).at("results").items) {
        EXPECT_TRUE(result.at("message").at("text").isText());
        EXPECT_TRUE(kinds.count(result.at("kind").text));
        EXPECT_TRUE(levels.count(result.at("level").text));
        EXPECT_EQ(result.at("kind").text == "fail", result.at("level").text != "none");
        if (const Json* index = memberOf(result, "ruleIndex")) {
            EXPECT_EQ(ids.at(std::stoul(index->text)), result.at("ruleId").text);
        }
        for (const Json& location : result.at("locations").items) {
            expectLocation(location);
        }
        if (const Json* related = memberOf(result, "relatedLocations")) {
            for (const Json& location : related->items) {
                expectLocation(location);
            }
        }
    }
    for (const Json& invocation : run(json).at("invocations").items) {
        EXPECT_EQ(invocation.at("executionSuccessful").kind, Json::Kind::Boolean);
    }
}

}  // namespace

TEST(ReportSarif, HasWhatTheSchemaAsksFor) {
    const Json json = sarif(sampleReport());
    expectValid(json);
    EXPECT_EQ(run(json).at("tool").at("driver").at("version").text, "0.1.0");
    EXPECT_EQ(run(json).at("invocations").items.at(0).at("endTimeUtc").text, "2026-11-24T09:12:11Z");
    EXPECT_EQ(run(json).at("newlineSequences").items.size(), 3u);
    expectValid(sarif(Document{}));
}

TEST(ReportSarif, AResultReadsLikeThis) {
    Document document;
    document.rules = sampleReport().rules;
    document.issues = {sampleReport().issues.at(0)};
    const std::string text = writtenAs("sarif", document);
    const std::size_t begin = text.find("      \"results\"");
    EXPECT_EQ(text.substr(begin, text.find("\n      \"properties\"", begin) + 1 - begin), R"report(      "results": [
        {
          "ruleId": "format.date",
          "ruleIndex": 0,
          "kind": "fail",
          "level": "error",
          "message": {"text":"This is not a date (DT)"},
          "occurrenceCount": 1204,
          "locations": [
            {
              "physicalLocation": {"artifactLocation":{"uri":"feeds/adt%202026.hl7"},"region":{"startLine":1804,"startColumn":40,"byteOffset":90210,"byteLength":10}},
              "logicalLocations": [{"fullyQualifiedName":"PID-7","kind":"element"}],
              "message": {"text":"feeds/adt 2026.hl7, message 131, line 1804, column 40, PID-7"},
              "properties": {"messageNumber":131}
            }
          ],
          "relatedLocations": [
            {
              "physicalLocation": {"artifactLocation":{"uri":"feeds/adt%202026.hl7"},"region":{"startLine":60022}},
              "logicalLocations": [{"fullyQualifiedName":"PID-7","kind":"element"}],
              "message": {"text":"feeds/adt 2026.hl7, message 4711, line 60022, PID-7"},
              "properties": {"messageNumber":4711}
            }
          ],
          "properties": {"sender":"0042"}
        }
      ],
)report");
}

TEST(ReportSarif, WaiversAreSuppressionsAndUndecidedIsOpen) {
    const Json json = sarif(sampleReport());
    const std::vector<Json>& results = run(json).at("results").items;
    ASSERT_EQ(results.size(), 4u);
    EXPECT_EQ(memberOf(results[0], "suppressions"), nullptr);
    const Json& suppression = results[2].at("suppressions").items.at(0);
    EXPECT_EQ(suppression.at("kind").text, "external");
    EXPECT_EQ(suppression.at("status").text, "accepted");
    EXPECT_EQ(suppression.at("justification").text, "mended by 31 December");
    EXPECT_EQ(results[2].at("level").text, "warning");
    EXPECT_EQ(results[3].at("kind").text, "open");
    EXPECT_EQ(results[3].at("level").text, "none");
    EXPECT_EQ(results[3].at("properties").at("undecidedBecause").text, "PV1-2 is missing");
    const Json& skipped = run(json).at("tool").at("driver").at("rules").items.at(4);
    EXPECT_EQ(skipped.at("defaultConfiguration").at("enabled").text, "false");
    const Json& note = run(json).at("invocations").items.at(0).at("toolExecutionNotifications").items.at(0);
    EXPECT_EQ(note.at("message").at("text").text, "1 more issue is left out.");
}

TEST(ReportSarif, LevelsFollowSeverities) {
    Document document;
    for (const Severity severity :
         {Severity::Error, Severity::Warning, Severity::Information, Severity::Fine, Severity::None}) {
        document.issues.push_back({"r", severity, "m", {}, 1, IssueState::Found, "", {}});
    }
    const Json json = sarif(document);
    expectValid(json);
    std::string read;
    for (const Json& result : run(json).at("results").items) {
        read += result.at("kind").text + "/" + result.at("level").text + " ";
        EXPECT_EQ(memberOf(result, "ruleIndex"), nullptr) << "no rule of this id was given";
    }
    EXPECT_EQ(read, "fail/error fail/warning fail/note pass/none informational/none ");
}

TEST(ReportSarif, APlaceThatIsHardlyKnownIsNoRegion) {
    Document document;
    Place nothing, zero, column;
    zero.file = "a.hl7";
    zero.line = 0;
    zero.column = 0;
    column.file = "a.hl7";
    column.column = 4;
    column.length = 3;
    document.issues = {{"r", Severity::Error, "m", {nothing, zero, column}, 0, IssueState::Found, "", {}}};
    const Json json = sarif(document);
    expectValid(json);
    const Json& result = run(json).at("results").items.at(0);
    EXPECT_EQ(memberOf(result.at("locations").items.at(0), "physicalLocation"), nullptr);
    for (const Json& location : result.at("relatedLocations").items) {
        EXPECT_EQ(memberOf(location.at("physicalLocation"), "region"), nullptr);
    }
    EXPECT_EQ(memberOf(result, "occurrenceCount"), nullptr) << "it may not be 0";
}

TEST(ArtifactUri, IsARelativeReferenceOrAFile) {
    EXPECT_EQ(artifactUri("feeds/a.hl7"), "feeds/a.hl7");
    EXPECT_EQ(artifactUri("a b%c?d#e.hl7"), "a%20b%25c%3Fd%23e.hl7");
    EXPECT_EQ(artifactUri("day:1/a.hl7"), "day%3A1/a.hl7");
    EXPECT_EQ(artifactUri("x.zip!m.hl7"), "x.zip%21m.hl7");
    EXPECT_EQ(artifactUri("\u00fcber.hl7"), "%C3%BCber.hl7");
    EXPECT_EQ(artifactUri("/var/a.hl7"), "file:///var/a.hl7");
    EXPECT_EQ(artifactUri("C:\\feeds\\a b.hl7"), "file:///C:/feeds/a%20b.hl7");
    EXPECT_EQ(artifactUri("\\\\server\\share\\a.hl7"), "file://server/share/a.hl7");
    EXPECT_EQ(artifactUri("odd\\name.hl7"), "odd%5Cname.hl7");
}
