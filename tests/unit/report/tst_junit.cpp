#include "unit/report/sample_report.h"

#include <gtest/gtest.h>
#include <pugixml.hpp>

using namespace plumb::report;
using namespace plumb::report::test;

TEST(ReportJunit, HasASuitePerCategoryAndATestPerRule) {
    EXPECT_EQ(writtenAs("junit", sampleReport()), R"report(<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="Check of adt-2026.hl7" tests="5" failures="2" errors="0" skipped="1" time="0">
  <testsuite name="format" tests="1" failures="1" errors="0" skipped="0" time="0" timestamp="2026-11-24T09:12:11">
    <testcase classname="format" name="Date of birth is a date" file="feeds/adt 2026.hl7" time="0">
      <failure message="This is not a date (DT)" type="format.date">error: This is not a date (DT) (1,204 times)
  feeds/adt 2026.hl7, message 131, line 1804, column 40, PID-7
  feeds/adt 2026.hl7, message 4711, line 60022, PID-7
</failure>
    </testcase>
  </testsuite>
  <testsuite name="value set" tests="1" failures="1" errors="0" skipped="0" time="0" timestamp="2026-11-24T09:12:11">
    <testcase classname="value set" name="Portal status is Y, N or D" file="feeds/adt 2026.hl7" time="0">
      <failure message="The code is not in the value set" type="value-set.portal">error: The code is not in the value set (312 times)
  feeds/adt 2026.hl7, message 131, line 1808, column 12, ZPD-3
</failure>
    </testcase>
  </testsuite>
  <testsuite name="usage" tests="2" failures="0" errors="0" skipped="0" time="0" timestamp="2026-11-24T09:12:11">
    <testcase classname="usage" name="Administrative sex is expected when known" time="0">
      <system-out>warning: PID-8 is empty (88 times, waived: mended by 31 December)
  /var/feeds/adt.hl7, message 140, line 1903, PID-8
warning: PID-8 is empty (3 times, undecided: PV1-2 is missing)
</system-out>
    </testcase>
    <testcase classname="usage" name="Patient class is required" time="0"/>
  </testsuite>
  <testsuite name="predicate" tests="1" failures="0" errors="0" skipped="1" time="0" timestamp="2026-11-24T09:12:11">
    <testcase classname="predicate" name="Death indicator goes with a time" time="0">
      <skipped message="PID-30 is not in this version"/>
    </testcase>
    <system-out>1 more issue is left out.</system-out>
  </testsuite>
</testsuites>
)report");
}

TEST(ReportJunit, FailsFromTheSeverityThatIsAskedFor) {
    Document document;
    document.rules = {{"a", "A", "usage", "", Severity::Warning, ""}};
    document.issues = {{"a", Severity::Warning, "m", {}, 1, IssueState::Found, "", {}}};
    WriteOptions options;
    EXPECT_NE(writtenAs("junit", document, options).find("failures=\"0\""), std::string::npos);
    options.failFrom = Severity::Warning;
    EXPECT_NE(writtenAs("junit", document, options).find("failures=\"1\""), std::string::npos);
    document.issues[0].state = IssueState::Waived;
    EXPECT_NE(writtenAs("junit", document, options).find("failures=\"0\""), std::string::npos);
    document.issues[0].state = IssueState::Undecided;
    const std::string undecided = writtenAs("junit", document, options);
    EXPECT_NE(undecided.find("failures=\"0\" errors=\"0\" skipped=\"1\""), std::string::npos);
    EXPECT_NE(undecided.find("<skipped message=\"It could not be decided.\"/>"), std::string::npos);
}

TEST(ReportJunit, ARuleThatOnlyAnIssueNamesIsATestToo) {
    Document document;
    document.issues = {{"x.y", Severity::Error, "m", {}, 2, IssueState::Found, "", {}}};
    pugi::xml_document xml;
    ASSERT_TRUE(xml.load_string(writtenAs("junit", document).c_str()));
    const pugi::xml_node suite = xml.child("testsuites").child("testsuite");
    EXPECT_STREQ(suite.attribute("name").value(), "other rules");
    EXPECT_STREQ(suite.child("testcase").attribute("name").value(), "x.y");
    EXPECT_STREQ(suite.child("testcase").child("failure").text().get(), "error: m (2 times)\n");
}

TEST(ReportJunit, AnEmptyDocumentIsAnEmptySuite) {
    EXPECT_EQ(writtenAs("junit", Document{}),
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"\" tests=\"0\" "
              "failures=\"0\" errors=\"0\" skipped=\"0\" time=\"0\">\n</testsuites>\n");
}

TEST(ReportJunit, WhatIsLeftOutIsSaidEvenAlone) {
    Document document;
    document.issuesLeftOut = 3;
    EXPECT_NE(writtenAs("junit", document).find("<system-out>3 more issues are left out.</system-out>"),
              std::string::npos);
}
