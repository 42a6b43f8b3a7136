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

TEST_F(SpecReality, WrongUsageIsSaid) {
    EXPECT_EQ(run("spec reality ward.yaml"),
              complained(2, "files is required. plumb spec reality --help says what can be written."));
    EXPECT_EQ(run("spec reality ward.yaml feed.hl7 --messages 'PID-8 missing'").code, 2);
    EXPECT_EQ(run("spec reality ward.yaml feed.hl7 --format xlsx").code, 2);
    EXPECT_EQ(run("spec reality ward.yaml feed.hl7 --format yaml").code, 2);
    EXPECT_EQ(run("spec reality none.yaml feed.hl7").code, 3);
}

}  // namespace
}  // namespace plumb::cli::test
