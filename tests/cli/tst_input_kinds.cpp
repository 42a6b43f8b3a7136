// Every verb answers on every kind of input.
#include "cli/samples.h"

#include <gtest/gtest.h>

namespace plumb::cli::test {
namespace {

class InputKinds : public testing::TestWithParam<InputKind> {
protected:
    InputKinds()
        : m_input(GetParam().make(m_bench)) {}

    /// Puts the input where @ stands.
    [[nodiscard]] Outcome run(const std::string& arguments) const {
        return m_bench.run(replaced(arguments, "@", m_input), GetParam().standardInput);
    }

    Workbench m_bench;
    std::string m_input;
};

TEST_P(InputKinds, List) {
    EXPECT_EQ(run("list @ -c number,type,control,patient,name"), printed(text(R"(
number  type     control  patient  name
     1  ADT A01  MSG1     4711     GARCÍA, ANA
     2  ORU R01  MSG2     777      DOE, JOHN
)")));
}

TEST_P(InputKinds, Show) {
    EXPECT_EQ(run("show @ -m 2 -f er7"), printed(replaced(kResult, "\r", "\n")));
    EXPECT_EQ(run("show @ -f json --decoded").code, 0);
    EXPECT_NE(run("show @ -f hex").out.find("  4d 53 48 7c 5e 7e 5c 26  7c 4c 41 42 7c 48 4f 53  MSH|^~\\&|LAB|HOS\n"),
              std::string::npos);
}

TEST_P(InputKinds, Get) {
    if (GetParam().title == "SeveralFiles") {
        EXPECT_EQ(run("get @ MSH-10").code, 2) << "get takes one source";
        return;
    }
    EXPECT_EQ(run("get @ MSH-10 PID-5.3 OBX[*]-5"), printed(text(R"(
MSG1	""	
MSG2		4.2 | line one\nline two & more
)")));
}

TEST_P(InputKinds, Find) {
    EXPECT_EQ(run("find @ --quiet -c control,PID-8 -f tsv -w PID-8=F"), printed("control\tPID-8\nMSG1\tF\n"));
    EXPECT_EQ(run("find @ --text JOHN --count"), printed("1\n"));
    EXPECT_EQ(run("find @ --regex J.HN -m 1"), printed("", 1));
}

TEST_P(InputKinds, Stats) {
    EXPECT_EQ(run("stats @ --path PID-8"), printed(text(R"(
All message types, 2 messages
path     filled  of        %  empty  null  absent  length  distinct  most frequent
  PID-8       2   2  100.0 %      0     0       0       1         2  F (1), M (1)
)")));
}

TEST_P(InputKinds, Diff) {
    if (GetParam().title == "SeveralFiles") {
        EXPECT_EQ(run("diff @ 3.hl7").code, 2) << "diff takes two sources";
        return;
    }
    m_bench.write("reference/both.hl7", kAdmission + replaced(kResult, "4.2", "4.3"));
    const Outcome outcome = run("diff @ reference/both.hl7");
    EXPECT_EQ(outcome.code, 1);
    EXPECT_EQ(outcome.err, "");
    EXPECT_EQ(outcome.out.substr(0, outcome.out.find('\n')), R"(message 2 MSG2: OBX[1]-5: "4.2" -> "4.3")");
}

TEST_P(InputKinds, Set) {
    if (GetParam().title == "SeveralFiles") {
        EXPECT_EQ(run("set @ PID-8=U").code, 2) << "set takes one source";
        return;
    }
    EXPECT_EQ(run("set @ PID-8=U -m 2 -o out.hl7 -q"), printed(""));
    EXPECT_EQ(m_bench.run("get out.hl7 MSH-10 PID-8"), printed("MSG1\tF\nMSG2\tU\n"));
}

TEST_P(InputKinds, Export) {
    EXPECT_EQ(run("export @ --frame cr -q"), printed(kAdmission + kResult));
    EXPECT_EQ(run("export @ --frame cr -q -w MSH-10=MSG2"), printed(kResult));
}

INSTANTIATE_TEST_SUITE_P(All, InputKinds, testing::ValuesIn(inputKinds()),
                         [](const testing::TestParamInfo<InputKind>& kind) { return kind.param.title; });

}  // namespace
}  // namespace plumb::cli::test
