// plumb dict, and what plumb show knows from the dictionary.
#include "cli/samples.h"

#include <gtest/gtest.h>

namespace plumb::cli::test {
namespace {

class Dictionary : public testing::Test {
protected:
    Dictionary() { m_bench.write("oru.hl7", kResult); }
    [[nodiscard]] Outcome run(const std::string& arguments) const { return m_bench.run(arguments); }

    Workbench m_bench;
};

TEST_F(Dictionary, DictShowsASegment) {
    EXPECT_EQ(run("dict MRG --version 2.3.1"), printed(text(R"(
)")));
}

TEST_F(Dictionary, DictShowsAFieldDownToItsParts) {
    EXPECT_EQ(run("dict PID-8"), printed(text(R"(
)")));
    EXPECT_EQ(run("dict PID-3.4"), printed(text(R"(
)")));
    EXPECT_EQ(run("dict pid-3.4.1").out.substr(0, 27), "PID-3.4.1  Namespace ID  (c");
    EXPECT_EQ(run("dict PID.3.4").out, run("dict PID-3.4").out);
    EXPECT_EQ(run("dict CX.5").out.substr(0, 52), "CX.5  Identifier Type Code  (component, HL7 2.5.1)\n ");
}

TEST_F(Dictionary, DictShowsTypes) {
    EXPECT_EQ(run("dict EI"), printed(text(R"(
)")));
    EXPECT_EQ(run("dict ST"), printed(text(R"(
)")));
}

TEST_F(Dictionary, DictShowsStructuresAndEvents) {
    EXPECT_EQ(run("dict ADT_A39"), printed(text(R"(
)")));
    EXPECT_EQ(run("dict ADT^A40 --version 2.3"), printed(text(R"(
)")));
}

TEST_F(Dictionary, DictShowsTables) {
    const Outcome expected = printed(text(R"(
)"));
    EXPECT_EQ(run("dict table 0001"), expected);
    EXPECT_EQ(run("dict 1"), expected);
}

TEST_F(Dictionary, DictTellsVersionsApart) {
    EXPECT_EQ(run("dict PID-3 --versions"), printed(text(R"(
)")));
    EXPECT_EQ(run("dict ADT_A39 --versions"), printed(text(R"(
)")));
}

TEST_F(Dictionary, DictListsAndSearches) {
    EXPECT_EQ(run("dict --search 'DISCHARGE disposition'"), printed(text(R"(
)")));
    EXPECT_EQ(run("dict segments --version 2.1").out.substr(0, 40), "ACC  segment  Accident\nADD  segment  Adde");
    EXPECT_NE(run("dict events").out.find("\nADT^A04"), std::string::npos);
    EXPECT_NE(run("dict types").out.find("\nXPN"), std::string::npos);
    EXPECT_NE(run("dict structures").out.find("\nORU_R01"), std::string::npos);
    EXPECT_NE(run("dict tables").out.find("\n0085"), std::string::npos);
    EXPECT_NE(run("dict SIU").out.find("\nSIU^S26"), std::string::npos) << "all events of a message code";
}

TEST_F(Dictionary, DictPrintsJson) {
    EXPECT_EQ(run("dict ACK -f json"), printed(text(R"(
)")));
    EXPECT_EQ(run("dict EI.1 -f ndjson"), printed(text(R"(
)")));
    EXPECT_EQ(run("dict --search 'discharge disposition' -f ndjson"), printed(text(R"(
)")));
    EXPECT_EQ(run("dict EI.1 --versions -f ndjson").out.substr(0, 60), "");
}

TEST_F(Dictionary, DictSaysWhatIsNotThere) {
    EXPECT_EQ(run("dict PIX"), complained(1, "HL7 2.5.1 has no 'PIX'. Names like it are PID, PIP."));
    EXPECT_EQ(run("dict QQQQQQQQ"),
              complained(1, "HL7 2.5.1 has no 'QQQQQQQQ'. plumb dict --search finds things by their names."));
    EXPECT_EQ(run("dict PID-99"),
              complained(1, "HL7 2.5.1 has no 'PID-99', but it has PID. plumb dict PID shows what that consists of."));
    EXPECT_EQ(
        run("dict ADT_A01 --version 2.9"),
        complained(2, "'2.9' is not a version of HL7 that is known; known are 2.1, 2.2, 2.3, 2.3.1, 2.4, 2.5, 2.5.1, "
                      "2.6, 2.7, 2.7.1, 2.8, 2.8.1, 2.8.2."));
    EXPECT_EQ(run("dict PID-35 --version 2.3").err.substr(0, 56),
              "plumb: HL7 2.3 has no 'PID-35', but 2.4, 2.5, 2.5.1, 2.6");
    EXPECT_EQ(run("dict --search 'qwertz uiop'"),
              complained(1, "Nothing in HL7 2.5.1 has all of these words in its name: qwertz uiop. Try fewer words or "
                            "another --version."));
    EXPECT_EQ(run("dict").code, 2);
    EXPECT_EQ(run("dict PID PV1").code, 2);
    EXPECT_EQ(run("dict 'PID-3.'").code, 1);
    EXPECT_EQ(run("dict PID-3.4.1.1").code, 1);
    EXPECT_EQ(run("dict PID-99999999999999999999").code, 1);
}

TEST_F(Dictionary, ShowSaysWhatValuesMean) {
    EXPECT_EQ(run("show oru.hl7 --meaning"), printed(text(R"(
)")));
}

TEST_F(Dictionary, ShowLaysTheMessageOverItsStructure) {
    EXPECT_EQ(run("show oru.hl7 --groups"), printed(text(R"(
)")));
    m_bench.write("odd.hl7", "MSH|^~\\&|||||||ADT^A01|1|P|2.3\rPV1|\rPID|\rZZ1|\rOBR|\r");
    EXPECT_EQ(run("show odd.hl7 --groups"), printed(text(R"(
)")));
    m_bench.write("unknown.hl7", "MSH|^~\\&|||||||ZZZ^Z01|1|P|2.5.1\rSCH|\rRGS|\rAIS|\r");
    EXPECT_EQ(run("show unknown.hl7 --groups"), printed(text(R"(
)")));
    m_bench.write("nothing.hl7", "MSH|^~\\&|||||||ZZZ^Z01|1|P|2.5.1\rZZ1|\r");
    EXPECT_EQ(run("show nothing.hl7 --groups"), printed(text(R"(
)")));
    EXPECT_EQ(run("show oru.hl7 --groups --meaning").code, 2);
}

}  // namespace
}  // namespace plumb::cli::test
