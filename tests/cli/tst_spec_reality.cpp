// plumb spec reality: a spec beside what traffic holds, and the messages that its numbers count.
#include "cli/workbench.h"

#include <gtest/gtest.h>

namespace plumb::cli::test {
namespace {

class SpecReality : public testing::Test {
protected:
    SpecReality() {
        m_bench.write("ward.yaml", text(R"(
plumbline: spec/1
id: ward
title: Ward
vendor: Some Lab
standard: 2.5.1
messages:
  ADT_A01: {events: [ADT^A01]}
segments:
  PID: {fields: {8: {usage: R, values: SEX}}}
value-sets:
  SEX: {codes: {F: Female, M: Male}}
)"));
        m_bench.write("feed.hl7", message("F") + message("") + message("X") + message("F", "ZZZ|1\r") + message("F"));
    }
    static std::string message(const std::string& sex, const std::string& more = {}) {
        return "MSH|^~\\&|LAB|H|EHR|H|20250101||ADT^A01^ADT_A01|1|P|2.5.1\rEVN||20250101\rPID|||1^^^H^MR||DOE^J|||" +
               sex + "\rPV1|1|I\r" + more;
    }
    [[nodiscard]] Outcome run(const std::string& arguments) const { return m_bench.run(arguments); }

    Workbench m_bench;
};

TEST_F(SpecReality, NumbersOpenTheirMessages) {
    EXPECT_EQ(run("spec reality ward.yaml feed.hl7 --messages 'ADT^A01 PID-8 missing'"), printed("2\tfeed.hl7\t2\n"));
    EXPECT_EQ(run("spec reality ward.yaml feed.hl7 --messages 'ADT^A01 PID-8 code F'"),
              printed("1\tfeed.hl7\t1\n4\tfeed.hl7\t4\n5\tfeed.hl7\t5\n"));
    EXPECT_EQ(run("spec reality ward.yaml feed.hl7 --messages 'ADT^A01 PID-8 rule value-set.not-in-set'"),
              printed("3\tfeed.hl7\t3\n"));
    EXPECT_EQ(run("spec reality ward.yaml feed.hl7 --messages 'ADT^A01 ZZZ filled'"), printed("4\tfeed.hl7\t4\n"));
}

TEST_F(SpecReality, RowsSortByHarmAndMayBeChosen) {
    const Outcome harm = run("spec reality ward.yaml feed.hl7 --sort harm --only violated --format csv");
    EXPECT_EQ(harm.code, 0);
    const std::size_t first = harm.out.find('\n') + 1;
    EXPECT_NE(harm.out.substr(first, harm.out.find('\n', first) - first).find("PID-8"), std::string::npos) << harm.out;
    EXPECT_EQ(run("spec reality ward.yaml feed.hl7").code, 0);
    const Outcome unknown = run("spec reality ward.yaml feed.hl7 --only unknown --format csv");
    EXPECT_NE(unknown.out.find("ZZZ"), std::string::npos);
    EXPECT_EQ(unknown.out.find("PID-8"), std::string::npos);
    EXPECT_NE(harm.out.find("usage.required-missing 1 (first 2)"), std::string::npos);
}

TEST_F(SpecReality, CodesAreShownWhenAskedFor) {
    const Outcome without = run("spec reality ward.yaml feed.hl7 --format json");
    const Outcome with = run("spec reality ward.yaml feed.hl7 --format json --values");
    EXPECT_EQ(without.out.find("\"codes\""), std::string::npos);
    EXPECT_NE(with.out.find("\"codes\""), std::string::npos);
    EXPECT_NE(with.out.find("never seen"), std::string::npos);
    EXPECT_NE(without.out.find("ADT^A01 PID-8 missing"), std::string::npos) << "machines get every number's question";
}

TEST_F(SpecReality, ReportsAreWrittenAndVendorsAsked) {
    EXPECT_EQ(run("spec reality ward.yaml feed.hl7 --format html --out grid.html").code, 0);
    EXPECT_TRUE(m_bench.has("grid.html"));
    EXPECT_EQ(run("spec reality ward.yaml feed.hl7 --format xlsx --out grid.xlsx").code, 0);
    EXPECT_TRUE(m_bench.has("grid.xlsx"));
    const Outcome asked = run("spec reality ward.yaml feed.hl7 --ask 'ADT^A01 PID-8'");
    EXPECT_EQ(asked.code, 0);
    EXPECT_NE(asked.out.find("missing in 1 of 5 messages"), std::string::npos) << asked.out;
    EXPECT_EQ(run("spec reality ward.yaml feed.hl7 --ask 'ADT^A01 PID-99'").code, 1);
}

TEST_F(SpecReality, WhatWasSeenIsAcceptedIntoTheSpec) {
    const Outcome all = run("spec reality ward.yaml feed.hl7 --accept usage --accept codes --out next.yaml");
    EXPECT_EQ(all.code, 0) << all.err;
    EXPECT_EQ(all.err, "plumb: Taken over in 2 places: PID-8 usage, PID-8 codes.\n");
    EXPECT_EQ(all.out, "");
    const std::string next = m_bench.read("next.yaml");
    EXPECT_NE(next.find("8: {usage: RE, values: SEX}"), std::string::npos) << next;
    EXPECT_NE(next.find("M: Male, X: \"\""), std::string::npos) << next;
    EXPECT_EQ(next.find("ZZZ"), std::string::npos) << next;
    // Then they keep to it.
    EXPECT_EQ(run("spec lint next.yaml").code, 0);
    const Outcome again = run("spec reality next.yaml feed.hl7 --accept usage --accept codes");
    EXPECT_EQ(again.code, 0);
    EXPECT_EQ(again.out, next);
    EXPECT_NE(again.err.find("Nothing is taken over"), std::string::npos) << again.err;
}

TEST_F(SpecReality, ElementsAndSingleRowsAreAccepted) {
    const Outcome elements = run("spec reality ward.yaml feed.hl7 --accept elements");
    EXPECT_EQ(elements.code, 0) << elements.err;
    EXPECT_NE(elements.out.find("ZZZ"), std::string::npos) << elements.out;
    EXPECT_NE(elements.out.find("usage: R, values: SEX"), std::string::npos);
    const Outcome one = run("spec reality ward.yaml feed.hl7 --accept 'ADT^A01 PID-8 usage'");
    EXPECT_EQ(one.code, 0) << one.err;
    EXPECT_NE(one.out.find("usage: RE, values: SEX"), std::string::npos) << one.out;
    EXPECT_EQ(one.out.find("X: \"\""), std::string::npos) << one.out;
    EXPECT_EQ(run("spec reality ward.yaml feed.hl7 --accept 'ADT^A01 PID-99 usage'").code, 1);
    EXPECT_EQ(run("spec reality ward.yaml feed.hl7 --accept 'ADT^A01 PID-8 elements'").code, 1);
}

TEST_F(SpecReality, OfTheStandardASpecOfYourOwnIsBegun) {
    const Outcome own = run("spec reality hl7:2.5.1 feed.hl7 --accept elements");
    EXPECT_EQ(own.code, 0) << own.err;
    EXPECT_NE(own.out.find("standard: \"2.5.1\""), std::string::npos) << own.out;
    EXPECT_NE(own.out.find("ZZZ"), std::string::npos) << own.out;
}

TEST_F(SpecReality, TypesThatShareASegmentCountTogether) {
    std::string other = message("");
    other.replace(other.find("ADT^A01^ADT_A01"), 15, "ADT^A03^ADT_A03");
    m_bench.write("both.hl7", message("F") + other);
    const Outcome both = run("spec reality ward.yaml both.hl7 --accept 'ADT^A01 PID-8 usage'");
    EXPECT_EQ(both.code, 0) << both.err;
    EXPECT_NE(both.out.find("usage: RE, values: SEX"), std::string::npos) << both.out;
}

TEST_F(SpecReality, WrongUsageIsSaid) {
    EXPECT_EQ(run("spec reality ward.yaml feed.hl7 --accept everything").code, 2);
    EXPECT_EQ(run("spec reality ward.yaml feed.hl7 --accept 'PID-8'").code, 2);
    EXPECT_EQ(run("spec reality ward.yaml feed.hl7 --accept usage --ask 'ADT^A01 PID-8'").code, 2);
    EXPECT_EQ(run("spec reality ward.yaml"),
              complained(2, "files is required. plumb spec reality --help says what can be written."));
    EXPECT_EQ(run("spec reality ward.yaml feed.hl7 --messages 'PID-8 missing'").code, 2);
    EXPECT_EQ(run("spec reality ward.yaml feed.hl7 --format xlsx").code, 2);
    EXPECT_EQ(run("spec reality ward.yaml feed.hl7 --format yaml").code, 2);
    EXPECT_EQ(run("spec reality none.yaml feed.hl7").code, 3);
}

}  // namespace
}  // namespace plumb::cli::test
