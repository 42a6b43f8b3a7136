// plumb spec import: a vendor's document made a spec, with a report of what was taken, doubtful and left out.
#include "cli/json.h"
#include "cli/workbench.h"

#include <gtest/gtest.h>

namespace plumb::cli::test {
namespace {

class SpecImport : public testing::Test {
protected:
    SpecImport() {
        m_bench.write("ward.csv", text(R"(
PID - Patient Identification,,,,,
Seq,Element Name,DT,Len,Usage,Site notes
3,Patient Identifier List,CX,250,R,
5,Patient Name,XPN,250,RE,Sent in capitals
8,Administrative Sex,IS,1,S,"Always ""F"""
)"));
    }
    [[nodiscard]] Outcome run(const std::string& arguments) const { return m_bench.run(arguments); }

    Workbench m_bench;
};

TEST_F(SpecImport, WritesASpecThatLintAccepts) {
    const Outcome outcome = run("spec import ward.csv --standard 2.5.1 --out ward.yaml");
    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(outcome.out, "");
    EXPECT_NE(outcome.err.find("PID-8 usage: 'S' can mean RE, O, X."), std::string::npos) << outcome.err;
    const std::string spec = m_bench.read("ward.yaml");
    EXPECT_NE(spec.find("origin: row 3"), std::string::npos) << spec;
    EXPECT_NE(spec.find("constant: F"), std::string::npos) << spec;
    EXPECT_EQ(run("spec lint ward.yaml").code, 0);
    EXPECT_EQ(run("spec import ward.csv --standard 2.5.1 --out ward.yaml").code, 3);
    EXPECT_EQ(run("-q spec import ward.csv --standard 2.5.1 --out ward.yaml --force"), printed(""));
}

TEST_F(SpecImport, ATemplateAnswersWhatIsDoubtful) {
    m_bench.write("vendor.yaml", "standard: 2.5.1\nusage-words: {S: RE}\n");
    const Outcome outcome = run("spec import ward.csv --template vendor.yaml --report report.json");
    EXPECT_EQ(outcome.code, 0);
    EXPECT_NE(outcome.err.find(" 0 doubtful"), std::string::npos) << outcome.err;
    EXPECT_NE(outcome.out.find("plumbline: spec/1"), std::string::npos);
    EXPECT_TRUE(parseJson(m_bench.read("report.json")).has_value());
    for (const char* file : {"report.html", "report.csv", "report.xlsx", "report.txt"}) {
        EXPECT_EQ(run(std::string("spec import ward.csv --template vendor.yaml --report ") + file).code, 0) << file;
        EXPECT_TRUE(m_bench.has(file)) << file;
    }
}

TEST_F(SpecImport, SaysWhatItCannotDo) {
    m_bench.write("letter.csv", "Dear reader\nnothing here\n");
    EXPECT_EQ(run("spec import letter.csv").code, 1);
    EXPECT_EQ(run("spec import none.csv").code, 3);
    EXPECT_EQ(run("spec import ward.csv --report report.doc").code, 2);
    EXPECT_EQ(run("spec import ward.csv --standard 9.9").code, 3);
    m_bench.write("wrong.yaml", "headings: {Seq: colour}\n");
    EXPECT_EQ(run("spec import ward.csv --template wrong.yaml").code, 3);
    EXPECT_EQ(run("spec import ward.csv ward.csv").code, 2);
}

}  // namespace
}  // namespace plumb::cli::test
