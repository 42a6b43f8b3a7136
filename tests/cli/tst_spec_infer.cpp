// plumb spec infer: a spec from traffic, which lint takes and to which the same traffic keeps.
#include "cli/samples.h"
#include "cli/workbench.h"
#include "unit/spec/planted_traffic.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <regex>
#include <set>

namespace plumb::cli::test {
namespace {

namespace fs = std::filesystem;

std::string joined(const std::vector<std::string>& messages) {
    std::string out;
    for (const std::string& message : messages) {
        out += message;
    }
    return out;
}

class SpecInfer : public testing::Test {
protected:
    [[nodiscard]] Outcome run(const std::string& arguments) const { return m_bench.run(arguments); }
    /// Infers a spec, which lint takes, and holds the same messages against it.
    [[nodiscard]] std::set<std::string> findingsOf(const std::string& file) const {
        EXPECT_EQ(run("-q spec infer " + file + " --out made.yaml --force --report made.csv").code, 0) << file;
        EXPECT_EQ(run("spec lint made.yaml").code, 0) << run("spec lint made.yaml").out;
        const std::string found = run("-q check " + file + " --spec made.yaml --no-lints --format ndjson").out;
        const std::regex row(
            R"re("section":"findings","cells":\{"severity":"[a-z-]*","rule":"([^"]*)","path":"([^"]*)")re");
        std::set<std::string> places;
        for (std::sregex_iterator at(found.begin(), found.end(), row), end; at != end; ++at) {
            places.insert((*at)[1].str() + ' ' + (*at)[2].str());
        }
        EXPECT_NE(found.find("\"kind\":\"report\""), std::string::npos) << found;
        return places;
    }

    Workbench m_bench;
};

TEST_F(SpecInfer, TrafficWithoutExceptionsKeepsToItsSpec) {
    m_bench.write("planted.hl7", joined(spec::test::PlantedTraffic(3, 0).make(1500).messages));
    EXPECT_EQ(findingsOf("planted.hl7"), std::set<std::string>());
    const std::string made = m_bench.read("made.yaml");
    EXPECT_NE(made.find("traffic: filled in 1,500 of 1,500"), std::string::npos) << made.substr(0, 3000);
}

TEST_F(SpecInfer, ExceptionsAreFoundAndNoMore) {
    const spec::test::Planted truth = spec::test::PlantedTraffic(3, 0.03).make(1500);
    m_bench.write("planted.hl7", joined(truth.messages));
    EXPECT_EQ(findingsOf("planted.hl7"),
              (std::set<std::string>{"predicate.not-supported-present IN1", "predicate.not-supported-present OBX-6",
                                     "predicate.not-supported-present PID-29", "predicate.required-missing INSURANCE",
                                     "predicate.required-missing OBX-6"}));
    EXPECT_NE(m_bench.read("made.csv").find("PID-29"), std::string::npos);
}

TEST_F(SpecInfer, TheShippedSamplesKeepToTheirSpecsButForWhatIsTold) {
    const fs::path folder = fs::path(PLUMBLINE_SOURCE_DIR) / "resources/sample";
    for (const char* const name : {"mercy-adt.hl7", "mercy-lab.hl7"}) {
        fs::copy_file(folder / name, m_bench.path(name));
    }
    // One birthday of 24 is no date; the report says so.
    EXPECT_EQ(findingsOf("mercy-adt.hl7"), std::set<std::string>{"type.date-time PID-7.1"});
    EXPECT_EQ(findingsOf("mercy-lab.hl7"), std::set<std::string>());
}

TEST_F(SpecInfer, OneSpecASender) {
    m_bench.write("two.hl7", kAdmission + replaced(kResult, "|LAB|", "|RAD|"));
    ASSERT_EQ(run("-q spec infer two.hl7 --by sender --out specs --report evidence.html").code, 0);
    EXPECT_TRUE(m_bench.has("specs/LAB.yaml"));
    EXPECT_TRUE(m_bench.has("specs/RAD.yaml"));
    EXPECT_TRUE(m_bench.has("evidence-RAD.html"));
    EXPECT_NE(m_bench.read("specs/RAD.yaml").find("ORU^R01"), std::string::npos);
    EXPECT_EQ(m_bench.read("specs/RAD.yaml").find("ADT^A01"), std::string::npos);
}

TEST_F(SpecInfer, SaysWhatIsWrong) {
    m_bench.write("one.hl7", kAdmission);
    EXPECT_EQ(run("spec infer one.hl7 --by sender").code, 2);
    EXPECT_EQ(run("spec infer one.hl7 --standard 9.9"),
              complained(2, "9.9 is not a version of HL7 that is known here, such as 2.5.1."));
    EXPECT_EQ(run("spec infer one.hl7 --report evidence.doc").code, 2);
    EXPECT_EQ(run("spec infer none.hl7").code, 3);
    EXPECT_EQ(run("spec infer").code, 2);
}

}  // namespace
}  // namespace plumb::cli::test
