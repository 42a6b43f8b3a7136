// plumb spec: what it says of a spec, shows of it and makes of it.
#include "cli/samples.h"
#include "cli/workbench.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace plumb::cli::test {
namespace {

class SpecVerb : public testing::Test {
protected:
    SpecVerb() {
        m_bench.write("site.yaml", text(R"(
plumbline: spec/1
id: site
title: Admissions to the laboratory
standard: 2.5.1
identifiers: {MRN: 'PID-3[5="MR"].1'}
messages:
  ADT_A01:
    name: Admit
    events: [ADT^A01, ADT^A04]
    changes:
      - NK1: X
      - ZPV: RE 0..1
        after: PV1
segments:
  PID:
    fields:
      3: {usage: R, repeat: 1..3, type: CX_MRN}
      8: {usage: C(R/X), when: valued(PID-5), values: SEX}
  ZPV: {name: Visit extras, fields: {1: {name: Class, type: ST, length: 1..10, usage: R}}}
types:
  CX_MRN: {base: CX, components: {1: {usage: R, pattern: "[0-9]+"}, 5: {constant: MR}}}
value-sets:
  SEX: {name: Sex, codes: {F: Female, M: {text: Male, usage: P}}}
)"));
        m_bench.write("wrong.yaml", text(R"(
plumbline: spec/1
standard: 2.5.1
segments:
  PID:
    fields:
      3: {usage: R, repeat: 0..1}
      5: {type: XPNN}
)"));
        m_bench.write("broken.yaml", "plumbline: spec/1\nsegments: {PID: {feilds: {}, name: [a]}}\n");
    }
    [[nodiscard]] Outcome run(const std::string& arguments) const { return m_bench.run(arguments); }

    Workbench m_bench;
};

TEST_F(SpecVerb, LintNamesPlaceAndMend) {
    EXPECT_EQ(run("spec lint site.yaml"), printed("Nothing to say.\n"));
    EXPECT_EQ(run("spec lint wrong.yaml"), printed(text(R"(
wrong.yaml:6:7: warning: PID-3 has the usage R but the cardinality 0..1. Write at least 1.  (spec.usage-cardinality)
wrong.yaml:7:7: error: XPNN is not a type of this spec, of one that it extends, or of HL7 2.5.1; did you mean XPN?  (spec.unknown-near)
1 error, 1 warning or hint
)"),
                                                   1));
    EXPECT_EQ(run("spec lint broken.yaml"), printed(text(R"(
broken.yaml:2:18: error: feilds is not a key of a segment; did you mean fields?  (spec.key-near)
broken.yaml:2:36: error: A text is expected here, not a list.  (spec.expected)
2 errors, 0 warnings and hints
)"),
                                                    1));
    EXPECT_EQ(run("spec lint wrong.yaml -f json").out.substr(0, 92),
              R"({"format":"plumb.spec-lint/1","level":"warning","file":"wrong.yaml","line":6,"column":7,"cod)");
    EXPECT_EQ(
        run("spec lint none.yaml"),
        complained(3, "none.yaml is neither a file nor the name of a shipped spec. plumb spec list names those."));
}

TEST_F(SpecVerb, ShowGivesAnOverview) {
    EXPECT_EQ(run("spec show site.yaml"), printed(text(R"(
Admissions to the laboratory
id            site
standard      HL7 2.5.1
MRN           PID-3[5="MR"].1

message  events            structure  usage  name
ADT_A01  ADT^A01, ADT^A04                    Admit

1 message, 2 segments, 1 type, 1 value set of its own
)")));
}

TEST_F(SpecVerb, ShowPrintsTheStructureOfAMessage) {
    const Outcome shown = run("spec show site.yaml ADT^A04");
    EXPECT_EQ(shown.code, 0);
    EXPECT_EQ(shown.out.substr(0, shown.out.find("PV2")), text(R"(
ADT_A01  Admit
events        ADT^A01, ADT^A04

MSH                                 R   1..1
SFT                                 O   0..*
EVN                                 R   1..1
PID                                 R   1..1
PD1                                 O   0..1
ROL                                 O   0..*
NK1                                 X   0..0
PV1                                 R   1..1
ZPV                                 RE  0..1
)"));
}

TEST_F(SpecVerb, ShowPutsWhatTheStandardSaysIntoBrackets) {
    const Outcome shown = run("spec show site.yaml PID");
    EXPECT_EQ(shown.out.substr(0, shown.out.find("\n     4 ")), text(R"(
PID  Patient Identification

number  usage                    repeat  type    length    name                               values     notes
     1  (O)                      0..1    SI      (0..4)    Set ID - PID
     2  (O)                      0..1    CX      (0..20)   Patient ID
     3  R                        1..3    CX_MRN  (0..250)  Patient Identifier List)"));
    EXPECT_EQ(run("spec show site.yaml ZPV"), printed(text(R"(
ZPV  Visit extras

number  usage  repeat  type  length  name   values  notes
     1  R      1..1    ST    1..10   Class
)")));
    EXPECT_EQ(run("spec show site.yaml PID-3.5"), printed(text(R"(
PID-3.5  Identifier Type Code
usage         O
repeat        0..1
type          ID
length        0..5
values        HL70203
constant      MR
line          21
)")));
    EXPECT_EQ(run("spec show site.yaml SEX"), printed(text(R"(
SEX  Sex

code  usage  text    system  translate  comment
F            Female
M     P      Male
)")));
    EXPECT_EQ(run("spec show site.yaml PIX-3"),
              complained(1,
                         "site.yaml has no PIX-3. Name a message (ADT_A01), a segment (PID), a field (PID-3), a type "
                         "(CX) or a value set (HL70001)."));
}

TEST_F(SpecVerb, ShowWritesYamlAndJson) {
    EXPECT_EQ(run("spec show site.yaml SEX -f yaml"), printed(text(R"(
plumbline: spec/1
standard: 2.5.1
value-sets:
  SEX:
    name: Sex
    codes:
      F: Female
      M: {text: Male, usage: P}
)")));
    EXPECT_EQ(run("spec show site.yaml SEX -f json"), printed(text(R"(
{
  "plumbline": "spec/1",
  "standard": "2.5.1",
  "value-sets": {"SEX":{"name":"Sex","codes":{"F":"Female","M":{"text":"Male","usage":"P"}}}}
}
)")));
}

TEST_F(SpecVerb, ConvertWritesWhatReadsBackEqual) {
    EXPECT_EQ(run("spec convert site.yaml --out again.yaml"), printed(""));
    EXPECT_EQ(run("spec convert again.yaml").out, m_bench.read("again.yaml"));
    EXPECT_EQ(run("spec convert site.yaml --out again.yaml").code, 3) << "it exists";
    EXPECT_EQ(run("spec convert site.yaml --out again.yaml --force").code, 0);
    EXPECT_EQ(run("spec convert site.yaml --to nist"), complained(2, "Say with --out into which folder the files go."));
    EXPECT_EQ(run("-q spec convert site.yaml --to nist --out nist").code, 0);
    EXPECT_TRUE(m_bench.has("nist/Profile.xml"));
    const Outcome back = run("-q spec show nist ZPV");
    EXPECT_EQ(back.code, 0);
    EXPECT_NE(back.out.find("Class"), std::string::npos) << back.out;
}

TEST_F(SpecVerb, EveryFormIsWrittenFromEveryOther) {
    const std::vector<std::string> forms = {"yaml", "nist", "profile"};
    for (const std::string& from : forms) {
        const std::string source = "first." + from;
        ASSERT_EQ(run(fmt::format("-q spec convert site.yaml --whole --to {} --out {}", from, source)).code, 0);
        for (const std::string& to : forms) {
            const std::string made = fmt::format("{}-as.{}", from, to);
            const std::string read = made + ".yaml";
            EXPECT_EQ(run(fmt::format("-q spec convert {} --to {} --out {}", source, to, made)), printed("")) << made;
            EXPECT_EQ(run(fmt::format("-q spec convert {} --out {}", made, read)), printed("")) << made;
            // What every form has a place for is the same through all of them; a profile has none for a least length.
            const std::string length = from == "profile" || to == "profile" ? "..10 " : "1..10";
            EXPECT_EQ(run("spec show " + made + " ZPV"), printed(replaced(text(R"(
ZPV  Visit extras

number  usage  repeat  type  length  name   values  notes
     1  R      1..1    ST    1..10   Class
)"),
                                                                          "1..10", length)))
                << made;
            const std::string structure = run("spec show " + made + " ADT_A01").out;
            EXPECT_NE(structure.find("NK1                                 X   0..0\n"
                                     "PV1                                 R   1..1\n"
                                     "ZPV                                 RE  0..1\n"),
                      std::string::npos)
                << made << structure;
        }
    }
    EXPECT_EQ(run("spec convert site.yaml --to profile"),
              complained(2, "Say with --out into which file the profile goes."));
}

TEST_F(SpecVerb, ConvertSaysWhatTheFormHasNoPlaceFor) {
    const Outcome outcome = run("spec convert site.yaml --to nist --out nist");
    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(
        outcome.err,
        "plumb: site: this form has no place for a named identifier, so that is left out; places: 1.\n"
        "plumb: ADT_A01: this form has no place for an event after the first, so that is left out; places: 1.\n"
        "plumb: CX_MRN-1: this form has no place for the format of an element, so that is left out; places: 1.\n");
}

TEST_F(SpecVerb, LintOfAFolderReadsTheSpecsInIt) {
    m_bench.write("ours/a.yaml", m_bench.read("site.yaml"));
    m_bench.write("ours/notes.txt", "not a spec");
    m_bench.write("ours/accepted.yaml", "plumbline: waivers/1\nwaivers: []\n");
    m_bench.write("ours/sub/b.yaml", m_bench.read("wrong.yaml"));
    ASSERT_EQ(run("-q spec convert site.yaml --to nist --out ours/nist").code, 0);
    const Outcome outcome = run("spec lint ours");
    EXPECT_EQ(outcome.code, 1);
    EXPECT_NE(outcome.out.find("ours/sub/b.yaml:7:7: error: XPNN"), std::string::npos) << outcome.out;
    EXPECT_NE(outcome.out.find("ours/nist:"), std::string::npos) << outcome.out;
    EXPECT_EQ(outcome.out.find("accepted.yaml"), std::string::npos) << outcome.out;
    EXPECT_EQ(outcome.out.find("notes.txt"), std::string::npos) << outcome.out;
    m_bench.write("empty/notes.txt", "not a spec");
    EXPECT_EQ(run("spec lint empty"),
              complained(3,
                         "empty is a folder and holds no spec. Name a file of it; the folder of a NIST profile holds "
                         "Profile.xml."));
}

TEST_F(SpecVerb, AHintThatIsGivenAgainAndAgainIsShownOnce) {
    m_bench.write("tables.yaml", text(R"(
plumbline: spec/1
standard: 2.5.1
segments:
  ZPV:
    fields:
      1: {type: ID, values: HL70361}
      2: {type: ID, values: HL70361}
      3: {type: ID, values: HL70361}
)"));
    EXPECT_EQ(run("spec lint tables.yaml"), printed(text(R"(
tables.yaml:6:29: hint: The table HL70361 has no codes in HL7 2.5.1, so values are not checked. Define it under value-sets, or name another. And in 2 more places.  (spec.table-without-codes)
0 errors, 3 warnings and hints
)")));
}

TEST_F(SpecVerb, LintTellsClassificationsOfNoRule) {
    m_bench.write("classes.yaml",
                  "plumbline: spec/1\nstandard: 2.5.1\nclassifications:\n  - {rule: lenght, as: off}\n");
    const Outcome outcome = run("spec lint classes.yaml");
    EXPECT_EQ(outcome.code, 1);
    EXPECT_EQ(
        outcome.out.substr(0, outcome.out.find('\n')),
        "classes.yaml:4:5: error: lenght names no rule: it is neither the code of one, nor a category, nor the id of "
        "a statement of the spec; did you mean length?  (check.rule-unknown-near)");
}

TEST_F(SpecVerb, TheStandardIsASpecToo) {
    const Outcome whole = run("spec convert hl7:2.3.1 --whole");
    EXPECT_EQ(whole.code, 0);
    m_bench.write("whole.yaml", whole.out);
    EXPECT_EQ(run("-q spec lint whole.yaml").code, 0);
    EXPECT_EQ(run("spec show hl7:2.3.1 MRG-1").out.substr(0, 38), "MRG-1  Prior Patient Identifier List\nu");
    EXPECT_NE(run("spec list").out.find("hl7:2.8.2"), std::string::npos);
    EXPECT_EQ(run("spec show hl7:2.9").code, 3);
}

TEST_F(SpecVerb, WrongWordsAreSaid) {
    EXPECT_EQ(run("spec lint"), complained(2, "plumb spec lint takes one or more specs."));
    EXPECT_EQ(run("spec list more"), complained(2, "plumb spec list takes nothing more."));
    EXPECT_EQ(run("spec mend site.yaml").code, 2);
}

}  // namespace
}  // namespace plumb::cli::test
