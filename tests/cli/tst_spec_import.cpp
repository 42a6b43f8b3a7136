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

TEST_F(SpecImport, ANewVersionIsMergedOntoWhatTheUserMadeOfTheOld) {
    EXPECT_EQ(run("-q spec import ward.csv --standard 2.5.1 --out first.yaml").code, 0);
    std::string ours = m_bench.read("first.yaml");
    const std::size_t name = ours.find("5: {name: Patient Name, usage: RE");
    ASSERT_NE(name, std::string::npos) << ours;
    ours.replace(name, 33, "5: {name: Patient Name, usage: R");
    m_bench.write("ours.yaml", "# reviewed in May\n" + ours);
    m_bench.write("ward-2.csv", text(R"(
PID - Patient Identification,,,,,
Seq,Element Name,DT,Len,Usage,Site notes
3,Patient Identifier List,CX,250,RE,
5,Patient Name,XPN,250,O,Sent in capitals
8,Administrative Sex,IS,1,R,"Always ""F"""
)"));
    const Outcome outcome =
        run("spec import ward-2.csv --standard 2.5.1 --base first.yaml --onto ours.yaml --out new.yaml "
            "--report changes.json");
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_NE(outcome.err.find("1 changed by both"), std::string::npos) << outcome.err;
    const std::string merged = m_bench.read("new.yaml");
    EXPECT_NE(merged.find("# reviewed in May\n"), std::string::npos) << merged;
    EXPECT_NE(merged.find("3: {name: Patient Identifier List, usage: RE"), std::string::npos) << merged;
    EXPECT_NE(merged.find("5: {name: Patient Name, usage: R,"), std::string::npos) << merged;
    const std::string report = m_bench.read("changes.json");
    EXPECT_NE(report.find("\"conflicts\""), std::string::npos) << report;
    EXPECT_NE(report.find("PID-8"), std::string::npos);
    // Without a report the conflicts stand on standard error, and without --out the spec on standard output.
    const Outcome told = run("spec import ward-2.csv --standard 2.5.1 --base first.yaml --onto ours.yaml");
    EXPECT_NE(told.err.find("segments/PID/fields/5/usage: the document says O, your spec R."), std::string::npos)
        << told.err;
    EXPECT_EQ(told.out, merged);
    EXPECT_EQ(run("spec import ward-2.csv --base first.yaml").code, 2);
    EXPECT_EQ(run("spec import ward-2.csv --onto none.yaml").code, 3);
    m_bench.write("broken.yaml", "plumbline: spec/1\nsegments: 3\n");
    EXPECT_EQ(run("spec import ward-2.csv --onto broken.yaml").code, 3);
}

TEST_F(SpecImport, SamplesAreHeldAgainstTheSpec) {
    m_bench.write("ward.md", text(R"(
# PID - Patient Identification

| Seq | Name | Usage |
|---|---|---|
| 3 | Identifiers | R |
| 5 | Name | X |

# Example

```
MSH|^~\&|A|B|C|D|20260101||ADT^A01^ADT_A01|4711|P|2.5.1
EVN||20260101
PID|1||||DOE^JANE
PV1||I
```
)"));
    const Outcome outcome = run("spec import ward.md --standard 2.5.1 --out ward.yaml --report report.json");
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_NE(outcome.err.find("1 sample messages, 1 of which break the spec."), std::string::npos) << outcome.err;
    EXPECT_NE(m_bench.read("report.json").find("PID-3"), std::string::npos);
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
