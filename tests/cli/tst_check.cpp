// plumb check: what it says, to whom, and when it fails.
#include "cli/json.h"
#include "cli/samples.h"

#include <gtest/gtest.h>

#include <pugixml.hpp>

#include <set>

namespace plumb::cli::test {
namespace {

constexpr const char* kSpec = R"(plumbline: spec/1
id: site
title: What the site sends
standard: 2.5.1
messages:
  ADT_A01:
    events: [ADT^A01]
  ORU_R01:
    events: [ORU^R01]
segments:
  PID:
    fields:
      8: R
      18: R
    statements:
      - id: has-hospital
        rule: any(PID-3[*].4 = "HOSP")
        text: The hospital gives an identifier.
)";

constexpr const char* kWaivers = R"(plumbline: waivers/1
spec: site
waivers:
  - id: accounts-later
    rule: usage.required-missing
    path: PID-18
    reason: Accounts come with the next release.
    owner: Interface team
    expires: 2999-12-31
  - id: gone
    rule: length
    reason: Was short.
    owner: Interface team
    expires: 2020-12-31
)";

class Check : public testing::Test {
protected:
    Check() {
        m_bench.write("adt.hl7", kAdmission);
        m_bench.write("feed.hl7", kAdmission + kResult);
        m_bench.write("site.yaml", kSpec);
        m_bench.write("accepted.yaml", kWaivers);
    }
    [[nodiscard]] Outcome run(const std::string& arguments) const { return m_bench.run(arguments); }
    [[nodiscard]] Json json(const std::string& arguments) const {
        const Outcome outcome = run(arguments);
        const std::optional<Json> value = parseJson(outcome.out);
        EXPECT_TRUE(value) << outcome.out << outcome.err;
        return value.value_or(Json{});
    }

    Workbench m_bench;
};

const Json* section(const Json& report, const std::string& name) {
    for (const Json& item : report.at("sections").items) {
        if (item.at("name").text == name) {
            return &item;
        }
    }
    return nullptr;
}

TEST_F(Check, TextSaysTheVerdictFirst) {
    EXPECT_EQ(run("check feed.hl7 --spec site.yaml --no-lints"), printed(text(R"(
Check of 2 messages
What the site sends

■ error: 2 of 2 messages have errors.

  2  messages
■ 2  with errors
  0  with warnings and no error
  4  findings

Spec          site.yaml
Source        feed.hl7
Field values  left out; --values shows them

Findings
--------
         Rule                    Where   Messages   Share  First in  What
■ error  usage.required-missing  PID-18         2   100 %  1         PID-18 (Patient Account Number)
                                                                     is required and holds nothing.
■ error  type.number             OBX-9          1  50.0 %  2         OBX[1]-9 (Probability) is not
                                                                     of its type, which is written
                                                                     [+|-]digits[.digits].
■ error  usage.required-missing  OBX-11         1  50.0 %  2         OBX[1]-11 (Observation Result
                                                                     Status) is required and holds
                                                                     nothing.

Not checked
-----------
The inside of segments that their structure does not have, conditions that the spec has in words
only, and the code system that stands beside a code.
)"),
                                                                         1));
}

TEST_F(Check, ExitCodeFollowsFailOn) {
    EXPECT_EQ(run("check feed.hl7 --spec site.yaml").code, 1);
    EXPECT_EQ(run("check feed.hl7 --spec site.yaml --fail-on never").code, 0);
    EXPECT_EQ(run("check adt.hl7 --spec site.yaml --severity usage.required-missing=deadly").code, 2);
    EXPECT_EQ(run("check adt.hl7 --spec site.yaml --no-lints --severity usage.required-missing@PID-18=off").code, 0);
    const std::string lowered = "check adt.hl7 --spec site.yaml --no-lints --severity usage=warning";
    EXPECT_EQ(run(lowered).code, 0);
    EXPECT_EQ(run(lowered + " --fail-on warning").code, 1);
    EXPECT_EQ(run(lowered + " --fail-on information").code, 1);
    EXPECT_EQ(run("check adt.hl7 --spec site.yaml --fail-on sometimes").code, 2);
    EXPECT_EQ(run("check adt.hl7 --spec nowhere.yaml").code, 3);
    EXPECT_EQ(run("check nowhere.hl7 --spec site.yaml").code, 3);
    EXPECT_EQ(run("check adt.hl7 --format smoke").code, 2);
    EXPECT_EQ(run("check adt.hl7 --format xlsx").code, 2);
}

TEST_F(Check, TheStandardIsChosenByEachMessagesVersion) {
    const std::string older = replaced(kAdmission, "2.5.1", "2.3");
    m_bench.write("two.hl7", kAdmission + older);
    const Json report = json("check two.hl7 --format json");
    EXPECT_EQ(report.at("subtitle").text, "The HL7 standard as published, by each message's version");
    EXPECT_EQ(section(report, "types")->at("table").at("rows").items.size(), 1u);
}

TEST_F(Check, WaivedFindingsStandApart) {
    const Outcome outcome = run("check adt.hl7 --spec site.yaml --no-lints --waivers accepted.yaml");
    EXPECT_EQ(outcome.code, 0) << outcome.out;
    EXPECT_NE(outcome.out.find("Accounts come with"), std::string::npos) << outcome.out;
    EXPECT_NE(outcome.out.find("gone expired on 2020-12-31"), std::string::npos) << outcome.out;

    const Json report = json("check adt.hl7 --spec site.yaml --no-lints --waivers accepted.yaml --format json");
    ASSERT_EQ(report.at("issues").items.size(), 1u);
    EXPECT_EQ(report.at("issues").items[0].at("state").text, "waived");
    EXPECT_EQ(report.at("issues").items[0].at("reason").text, "Accounts come with the next release.");
    EXPECT_EQ(section(report, "findings")->at("table").at("rows").items.size(), 0u);
}

TEST_F(Check, WaiversOfAnotherSpecAreRefused) {
    EXPECT_EQ(run("check adt.hl7 --spec hl7:2.3 --waivers accepted.yaml"),
              complained(3, "accepted.yaml accepts deviations from site, but messages are held against hl7:2.3. Name "
                            "that spec with --spec, or say spec: hl7:2.3 in the file."));
}

TEST_F(Check, AWaiverWithoutAReasonIsRefusedWithItsPlace) {
    m_bench.write("bad.yaml",
                  "plumbline: waivers/1\nwaivers:\n  - rule: length\n    owner: o\n    expires: 2999-01-01\n");
    const Outcome outcome = run("check adt.hl7 --spec site.yaml --waivers bad.yaml");
    EXPECT_EQ(outcome.code, 3);
    EXPECT_EQ(outcome.err, "plumb: bad.yaml, line 3, column 5: length has no reason. Say it: a waiver has a rule, a "
                           "reason, an owner and a day on which it expires.\n");
}

TEST_F(Check, ANameThatMeansNoRuleIsRefused) {
    EXPECT_EQ(run("check adt.hl7 --spec site.yaml --rule usage.requird-missing"),
              complained(2,
                         "--rule usage.requird-missing names no rule: it is neither the code of one, nor a category, "
                         "nor the id of a statement of site; did you mean usage.required-missing?"));
    EXPECT_EQ(run("check adt.hl7 --spec site.yaml --severity has-hospitl=off"),
              complained(2, "--severity has-hospitl names no rule: it is neither the code of one, nor a category, nor "
                            "the id of a statement of site; did you mean has-hospital?"));
    EXPECT_EQ(run("check adt.hl7 --rule has-hospital"),
              complained(2, "--rule has-hospital names no rule: it is neither the code of one, nor a category, nor the "
                            "id of a statement of the standard. The categories are usage, cardinality, length, type, "
                            "format, value-set, unexpected, order, predicate, statement, co-constraint, slicing, "
                            "encoding, batch-count, lint, spec-error."));
    m_bench.write("bad.yaml", replaced(kWaivers, "rule: length", "rule: lenght"));
    EXPECT_EQ(run("check adt.hl7 --spec site.yaml --waivers bad.yaml"),
              complained(3, "bad.yaml, line 11, column 11: lenght names no rule: it is neither the code of one, nor a "
                            "category, nor the id of a statement of site; did you mean length?"));
}

TEST_F(Check, OneRuleAlone) {
    const Json report = json("check feed.hl7 --spec site.yaml --rule usage.required-missing --format json");
    ASSERT_EQ(report.at("issues").items.size(), 3u) << "PID-18 of either type, OBX-11";
    for (const Json& issue : report.at("issues").items) {
        EXPECT_EQ(issue.at("rule").text, "usage.required-missing");
    }
    EXPECT_EQ(json("check feed.hl7 --spec site.yaml --rule has-hospital --format json").at("issues").items.size(), 0u);
}

TEST_F(Check, JsonHasExactCountsAndPlaces) {
    std::string many;
    for (int i = 0; i < 30; ++i) {
        many += kAdmission;
    }
    m_bench.write("many.hl7", many);
    const Json report = json("check many.hl7 --spec site.yaml --no-lints --examples 2 --format json");
    ASSERT_EQ(report.at("issues").items.size(), 1u);
    const Json& issue = report.at("issues").items[0];
    EXPECT_EQ(issue.at("count").text, "30");
    ASSERT_EQ(issue.at("places").items.size(), 2u);
    EXPECT_EQ(issue.at("places").items[1].at("message").text, "2");
    EXPECT_EQ(issue.at("places").items[1].at("line").text, "7");
    EXPECT_EQ(issue.at("places").items[1].at("path").text, "PID-18");
    EXPECT_EQ(section(report, "feed-facts")->at("table").at("rows").items.size(), 1u) << "every message has it";
    EXPECT_EQ(run("check many.hl7 --spec site.yaml --format json --threads 1").out,
              run("check many.hl7 --spec site.yaml --format json --threads 4").out);
}

TEST_F(Check, SarifHasRulesResultsAndRegions) {
    const Json report = json("check feed.hl7 --spec site.yaml --no-lints --format sarif");
    EXPECT_EQ(report.at("version").text, "2.1.0");
    const Json& run0 = report.at("runs").items.at(0);
    std::set<std::string> rules;
    for (const Json& rule : run0.at("tool").at("driver").at("rules").items) {
        EXPECT_TRUE(rules.insert(rule.at("id").text).second) << "twice: " << rule.at("id").text;
    }
    ASSERT_FALSE(run0.at("results").items.empty());
    for (const Json& result : run0.at("results").items) {
        EXPECT_EQ(rules.count(result.at("ruleId").text), 1u);
        const Json& place = result.at("locations").items.at(0).at("physicalLocation");
        EXPECT_EQ(place.at("artifactLocation").at("uri").text, "feed.hl7");
        EXPECT_NE(place.at("region").at("startLine").text, "");
    }
}

TEST_F(Check, JUnitHasACaseForEveryRule) {
    const Outcome outcome = run("check feed.hl7 --spec site.yaml --no-lints --format junit");
    EXPECT_EQ(outcome.code, 1);
    pugi::xml_document document;
    ASSERT_TRUE(document.load_string(outcome.out.c_str())) << outcome.out;
    const pugi::xml_node suites = document.child("testsuites");
    EXPECT_GT(suites.attribute("tests").as_int(), 40);
    EXPECT_EQ(suites.select_nodes("testsuite/testcase[failure]").size(), 2u) << "required, number";
    EXPECT_GT(suites.select_nodes("testsuite/testcase[skipped]").size(), 3u) << "lints were left out";
}

/// "passed", "failed" or "skipped: why"; empty: no such case.
std::string caseOf(const std::string& junit, const std::string& name) {
    pugi::xml_document document;
    EXPECT_TRUE(document.load_string(junit.c_str())) << junit;
    const pugi::xml_node found = document.select_node(("//testcase[@name='" + name + "']").c_str()).node();
    if (const pugi::xml_node skipped = found.child("skipped")) {
        return std::string("skipped: ") + skipped.attribute("message").value();
    }
    return !found ? "" : found.child("failure") ? "failed" : "passed";
}

TEST_F(Check, JUnitHasACaseForEveryStatement) {
    const std::string spec = replaced(kSpec, "    events: [ORU^R01]\n", R"(    events: [ORU^R01]
    statements:
      - {id: has-order, rule: exists(OBR-2)}
      - {id: cannot-be-read, rule: OBR-2 is near}
)");
    m_bench.write("more.yaml", spec);
    const std::string check = "check adt.hl7 --spec more.yaml --format junit";
    const std::string admission = run(check).out;
    EXPECT_EQ(caseOf(admission, "has-hospital"), "passed");
    EXPECT_EQ(caseOf(admission, "has-order"), "skipped: No message came that it is about.");
    EXPECT_EQ(caseOf(admission, "usage.re-missing"), "skipped: It is off; --severity turns it on.");
    EXPECT_EQ(caseOf(admission, "length.too-long"), "passed");

    m_bench.write("feed.hl7", replaced(kAdmission, "^HOSP", "^ELSE") + kResult);
    const std::string feed = run("check feed.hl7 --spec more.yaml --format junit").out;
    EXPECT_EQ(caseOf(feed, "has-hospital"), "failed");
    EXPECT_NE(caseOf(feed, "has-order").substr(0, 7), "skipped");
    EXPECT_EQ(caseOf(feed, "cannot-be-read").substr(0, 9), "skipped: ");

    const std::string one = run(check + " --rule length").out;
    EXPECT_EQ(caseOf(one, "has-hospital"), "skipped: --rule leaves it out.");
    EXPECT_EQ(caseOf(one, "length.too-long"), "passed");
    EXPECT_EQ(caseOf(run(check + " --severity has-hospital=off").out, "has-hospital"),
              "skipped: It is off; --severity turns it on.");
}

TEST_F(Check, OtherFilesAreWrittenWhole) {
    EXPECT_EQ(run("check feed.hl7 --spec site.yaml --format xlsx --out report.xlsx"), printed("", 1));
    EXPECT_EQ(m_bench.read("report.xlsx").substr(0, 2), "PK");
    EXPECT_EQ(run("check feed.hl7 --spec site.yaml --format html --out report.html"), printed("", 1));
    EXPECT_NE(m_bench.read("report.html").find("</html>"), std::string::npos);
    EXPECT_NE(run("check feed.hl7 --spec site.yaml --format html --out report.html").err, "") << "it exists";
}

TEST_F(Check, ReportsHoldNoFieldValuesUnlessAsked) {
    // Every value stands where something is found about it or beside it.
    const std::string message =
        "MSH|^~\\&|LAB|HOSP|EHR|HOSP|SECRET1||ADT^A01^ADT_A01|SECRET2|SECRET3|2.5.1\r"
        "EVN|SECRET4|SECRET5\r"
        "PID|SECRET6|SECRET7|SECRET8^^^SECRET9^SECRET10||SECRET11^SECRET12||SECRET13|SECRET14||"
        "||SECRET15|||||||SECRET16&SECRET17&SECRET18^^^^^^^^^^^^SECRET19\\T\\T\\\r"
        "PV1|SECRET20|SECRET21|||||SECRET22\rPV1|1|SECRET23\rZQX|SECRET24\rOBX|1|SECRET25|A||SECRET26\r";
    m_bench.write("secret.hl7", message);
    for (const std::string spec : {"", " --spec site.yaml", " --spec epic-adt-outbound"}) {
        for (const char* format : {"text", "json", "ndjson", "csv", "html", "junit", "sarif"}) {
            const std::string command = "check secret.hl7 --details --format " + std::string(format) + spec;
            const Outcome outcome = run(command);
            EXPECT_EQ(outcome.code, 1) << outcome.err;
            EXPECT_EQ(outcome.out.find("SECRET"), std::string::npos)
                << command << ": " << outcome.out.substr(outcome.out.find("SECRET") - 80, 160);
        }
    }
    EXPECT_NE(run("check secret.hl7 --values").out.find("SECRET5"), std::string::npos);
}

TEST_F(Check, CountsOfBatchesAreFindings) {
    m_bench.write("batch.hl7", "BHS|^~\\&|LAB\r" + kAdmission + "BTS|7\r");
    const Json report = json("check batch.hl7 --spec site.yaml --format json");
    ASSERT_NE(section(report, "batches"), nullptr);
    EXPECT_NE(report.at("verdict").at("text").text.find("1 batch count is wrong."), std::string::npos);
    EXPECT_EQ(section(report, "batches")->at("table").at("rows").items.size(), 1u);
    const Json& issue = report.at("issues").items.back();
    EXPECT_EQ(issue.at("rule").text, "source.batch-count");
    EXPECT_EQ(issue.at("severity").text, "warning");
    // They are weighed and chosen as findings of messages are.
    EXPECT_EQ(run("check batch.hl7 --spec site.yaml --rule batch-count").code, 0);
    EXPECT_EQ(run("check batch.hl7 --spec site.yaml --rule batch-count --fail-on warning").code, 1);
    EXPECT_EQ(run("check batch.hl7 --spec site.yaml --rule batch-count --severity batch-count=error").code, 1);
    EXPECT_EQ(run("check batch.hl7 --spec site.yaml --rule batch-count --severity batch-count=off "
                  "--fail-on information")
                  .code,
              0);
    const std::string alone = "check batch.hl7 --spec site.yaml --rule batch-count --fail-on warning";
    EXPECT_EQ(run(alone + " --severity source.batch-count=information").code, 0);
    EXPECT_EQ(section(json(alone + " --severity batch-count=off --format json"), "batches"), nullptr);
    EXPECT_EQ(section(json("check batch.hl7 --spec site.yaml --rule length --format json"), "batches"), nullptr);
}

TEST_F(Check, ATypeThatTheSpecDoesNotHaveIsSaidToBeUnchecked) {
    m_bench.write("siu.hl7", replaced(kAdmission, "ADT^A01^ADT_A01", "SIU^S12^SIU_S12"));
    const Outcome outcome = run("check siu.hl7 --spec site.yaml --no-lints");
    EXPECT_EQ(outcome.code, 0);
    EXPECT_NE(outcome.out.find("1 message has warnings"), std::string::npos) << outcome.out;
    EXPECT_NE(outcome.out.find("1 message of type SIU^S12"), std::string::npos) << outcome.out;
    EXPECT_EQ(run("check siu.hl7 --spec site.yaml --no-lints --fail-on warning").code, 1);
    EXPECT_EQ(run("check siu.hl7 --spec site.yaml --no-lints --severity unexpected.message=error").code, 1);
}

TEST_F(Check, SelectsAsOtherVerbsDo) {
    EXPECT_EQ(json("check feed.hl7 --spec site.yaml -m 2 --format json").at("title").text, "Check of 1 message");
    EXPECT_EQ(json("check feed.hl7 --spec site.yaml --where 'MSH-9.1 = ADT' --format json").at("title").text,
              "Check of 1 message");
    EXPECT_EQ(run("check feed.hl7 --spec site.yaml --where 'MSH-9.1 = MDM'").code, 1);
}

}  // namespace
}  // namespace plumb::cli::test
