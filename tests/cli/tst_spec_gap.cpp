// plumb spec gap: the list, what is kept of it, what the exit code says.
#include "cli/workbench.h"

#include <gtest/gtest.h>

namespace plumb::cli::test {
namespace {

class SpecGapVerb : public testing::Test {
protected:
    SpecGapVerb() {
        m_bench.write("theirs.yaml", text(R"(
plumbline: spec/1
id: theirs
title: Ward system
version: "3"
standard: 2.5.1
segments:
  PID: {fields: {3: RE, 8: {values: SEX}}}
  ZPT: {name: Pets, fields: {1: {name: Pet name, type: ST, length: 1..80}}}
value-sets: {SEX: {codes: {F: Female, M: Male, U: Unknown}}}
)"));
        m_bench.write("ours.yaml", text(R"(
plumbline: spec/1
id: ours
title: Laboratory
standard: 2.5.1
segments:
  PID: {fields: {3: R, 8: {values: GENDER}, 5: {usage: RE}}}
  ZPT: {name: Pets, fields: {1: {name: Species, type: ST}, 2: {name: Pet name, type: ST, length: 1..40}}}
value-sets: {GENDER: {codes: {F: Female, M: Male}}}
)"));
    }
    [[nodiscard]] Outcome run(const std::string& arguments) const { return m_bench.run(arguments); }
    /// The list as CSV, with line ends as texts here have them.
    [[nodiscard]] std::string rows(const std::string& arguments) const {
        std::string all = run("spec gap theirs.yaml ours.yaml --format csv " + arguments).out;
        std::erase(all, '\r');
        return all;
    }
    /// Replaces one text in a file.
    void change(const std::string& name, const std::string& from, const std::string& to) const {
        std::string all = m_bench.read(name);
        const std::size_t at = all.find(from);
        ASSERT_NE(at, std::string::npos) << from << "\n" << all;
        m_bench.write(name, all.replace(at, from.size(), to));
    }

    Workbench m_bench;
};

TEST_F(SpecGapVerb, ListsWhatDoesHarmFirst) {
    EXPECT_EQ(rows(""), text(R"(
,Segment,Sender's place,Sender's name,Receiver's place,Receiver's name,Gap,Sender says,Receiver says,What it does,Decision,Status,Owner,Due,Comment,Since last time,Harm,Messages,Key
error,PID,PID-3,Patient Identifier List,PID-3,Patient Identifier List,usage,RE,R,"The sender may leave out PID-3, which the receiver requires.",,open,,,,new,omits,,PID-3:usage
error,PID,PID-8,Administrative Sex,PID-8,Administrative Sex,codes,"SEX: F, M, U","GENDER: F, M",The sender may send codes in PID-8 that the receiver does not know: U.,,open,,,,new,unknown-codes,,PID-8:codes
error,ZPT,ZPT-1,Pet name,ZPT-2,Pet name,place,ZPT-1,ZPT-2,"What the sender calls ZPT-1, the receiver expects as ZPT-2.",,open,,,,new,moved,,ZPT-name pet:place
error,ZPT,ZPT-1,Pet name,ZPT-2,Pet name,length,1..80,1..40,ZPT-1 may be longer at the sender (1..80) than the receiver takes (1..40).,,open,,,,new,too-long,,ZPT-name pet:length
information,PID,PID-5,Patient Name,PID-5,Patient Name,usage,R,RE,"The receiver takes all that the sender sends in PID-5, though the two say different things.",,open,,,,new,harmless,,PID-5:usage
information,ZPT,,,ZPT-1,Species,presence,,O,"The receiver takes all that the sender sends in ZPT-1, though the two say different things.",,open,,,,new,harmless,,ZPT-species:presence
)"));
}

TEST_F(SpecGapVerb, RulesAreRowsLikeOthers) {
    change("ours.yaml", "5: {usage: RE}}", "5: {usage: RE}}, statements: [{id: L-1, rule: valued(PID-18)}]");
    EXPECT_EQ(rows("--filter 'kind = statement'"), text(R"(
,Segment,Sender's place,Sender's name,Receiver's place,Receiver's name,Gap,Sender says,Receiver says,What it does,Decision,Status,Owner,Due,Comment,Since last time,Harm,Messages,Key
error,PID,,,PID,L-1,statement,,valued(PID-18),"PID may hold what the receiver does not read: the sender says -, the receiver valued(PID-18).",,open,,,,new,other-form,,PID/L-1:statement
)"));
}

TEST_F(SpecGapVerb, FiltersRowsAndItsExitCode) {
    const Outcome some = run("spec gap theirs.yaml ours.yaml --filter 'segment = PID and kind = codes'");
    EXPECT_EQ(some.code, 1);
    EXPECT_NE(some.out.find("1 gap that does harm is open."), std::string::npos) << some.out;
    EXPECT_EQ(some.out.find("PID-3"), std::string::npos) << some.out;
    const Outcome none = run("spec gap theirs.yaml ours.yaml --filter 'not harmful'");
    EXPECT_EQ(none.code, 0);
    EXPECT_NE(none.out.find("No gap that does harm is open."), std::string::npos) << none.out;
}

TEST_F(SpecGapVerb, KeepsWhatWasDecidedWhileSpecsChange) {
    EXPECT_EQ(run("spec gap theirs.yaml ours.yaml --keep gaps.yaml").code, 1);
    EXPECT_EQ(m_bench.read("gaps.yaml").substr(0, 386), text(R"(
plumbline: gaps/1
sender: {id: theirs, title: Ward system, version: 3, standard: 2.5.1}
receiver: {id: ours, title: Laboratory, standard: 2.5.1}
gaps:
  PID-3:usage:
    mark: new
    kind: usage
    direction: sender
    harm: omits
    segment: PID
    sender: {path: PID-3, name: Patient Identifier List, says: RE}
    receiver: {path: PID-3, name: Patient Identifier List, says: R}
)"));
    change("gaps.yaml", "  PID-3:usage:\n",
           "  PID-3:usage:\n    decision: ask-vendor\n    status: done\n    comment: Always there\n");
    change("gaps.yaml", "  PID-8:codes:\n", "  PID-8:codes:\n    decision: ignore\n");
    change("gaps.yaml", "  ZPT-name pet:place:\n", "  ZPT-name pet:place:\n    decision: map\n    status: done\n");
    change("gaps.yaml", "  ZPT-name pet:length:\n", "  ZPT-name pet:length:\n    decision: ignore\n");
    EXPECT_EQ(run("spec gap theirs.yaml ours.yaml --keep gaps.yaml").code, 0);

    // A field more in front of the other, a code less, and the identifier is required now.
    change("theirs.yaml", "1: {name: Pet name", "1: {name: Owner}, 2: {name: Pet name");
    change("theirs.yaml", ", U: Unknown", "");
    change("ours.yaml", "1: {name: Species", "1: {name: Owner}, 3: {name: Species");
    EXPECT_EQ(rows("--keep gaps.yaml"), text(R"(
,Segment,Sender's place,Sender's name,Receiver's place,Receiver's name,Gap,Sender says,Receiver says,What it does,Decision,Status,Owner,Due,Comment,Since last time,Harm,Messages,Key
error,PID,PID-3,Patient Identifier List,PID-3,Patient Identifier List,usage,RE,R,"The sender may leave out PID-3, which the receiver requires.",ask-vendor,done,,,Always there,,omits,,PID-3:usage
error,ZPT,ZPT-2,Pet name,ZPT-2,Pet name,length,1..80,1..40,ZPT-2 may be longer at the sender (1..80) than the receiver takes (1..40).,ignore,open,,,,,too-long,,ZPT-name pet:length
information,PID,PID-5,Patient Name,PID-5,Patient Name,usage,R,RE,"The receiver takes all that the sender sends in PID-5, though the two say different things.",,open,,,,,harmless,,PID-5:usage
information,ZPT,,,ZPT-3,Species,presence,,O,"The receiver takes all that the sender sends in ZPT-3, though the two say different things.",,open,,,,,harmless,,ZPT-species:presence
error,PID,PID-8,Administrative Sex,PID-8,Administrative Sex,codes,"SEX: F, M, U","GENDER: F, M",The sender may send codes in PID-8 that the receiver does not know: U.,ignore,open,,,,gone,unknown-codes,,PID-8:codes
error,ZPT,ZPT-1,Pet name,ZPT-2,Pet name,place,ZPT-1,ZPT-2,"What the sender calls ZPT-1, the receiver expects as ZPT-2.",map,done,,,,gone,moved,,ZPT-name pet:place
)"));
    EXPECT_EQ(run("spec gap theirs.yaml ours.yaml --keep gaps.yaml").code, 0);

    // The receiver asks for more than what was agreed on: that is open again.
    change("ours.yaml", "length: 1..40", "length: 1..30");
    EXPECT_EQ(run("spec gap theirs.yaml ours.yaml --keep gaps.yaml").code, 1);
    const std::string kept = m_bench.read("gaps.yaml");
    EXPECT_NE(kept.find("  PID-8:codes:\n    decision: ignore\n    mark: gone\n"), std::string::npos) << kept;
    EXPECT_NE(kept.find("    comment: Always there\n"), std::string::npos) << kept;
}

TEST_F(SpecGapVerb, NeverDropsWhatAPersonWrote) {
    EXPECT_EQ(run("spec gap theirs.yaml ours.yaml --keep gaps.yaml").code, 1);
    change("gaps.yaml", "gaps:\n", "# Meeting on Monday\ngaps:\n");
    const std::string before = m_bench.read("gaps.yaml");
    const Outcome refused = run("spec gap theirs.yaml ours.yaml --keep gaps.yaml");
    EXPECT_EQ(refused.code, 3);
    EXPECT_EQ(refused.err,
              "plumb: gaps.yaml has comments behind #, which would be lost, so it is left as it is. Move them "
              "to the comment of their gaps, or say --force.\n");
    EXPECT_EQ(m_bench.read("gaps.yaml"), before);
    EXPECT_EQ(run("spec gap theirs.yaml ours.yaml --keep gaps.yaml --force").code, 1);
    EXPECT_EQ(run("spec gap ours.yaml theirs.yaml --keep gaps.yaml"),
              complained(3, "gaps.yaml keeps the gaps of theirs against ours, not of ours against theirs. Name another "
                            "file with --keep."));
    m_bench.write("gaps.yaml", "plumbline: gaps/1\ngaps: {a: {decision: mapp}}\n");
    const Outcome broken = run("spec gap theirs.yaml ours.yaml --keep gaps.yaml");
    EXPECT_EQ(broken.code, 3);
    EXPECT_EQ(m_bench.read("gaps.yaml"), "plumbline: gaps/1\ngaps: {a: {decision: mapp}}\n");
}

TEST_F(SpecGapVerb, WritesTheWorksheet) {
    EXPECT_EQ(run("spec gap theirs.yaml ours.yaml --format xlsx --out gaps.xlsx"), printed("", 1));
    EXPECT_EQ(m_bench.read("gaps.xlsx").substr(0, 2), "PK");
    EXPECT_EQ(run("spec gap theirs.yaml ours.yaml --format xlsx"),
              complained(2, "A workbook cannot be written to standard output. Name a file with --out."));
    EXPECT_EQ(run("spec gap theirs.yaml ours.yaml --format html --out gaps.html").code, 1);
    EXPECT_NE(m_bench.read("gaps.html").find("The sender may leave out PID-3"), std::string::npos);
}

TEST_F(SpecGapVerb, SaysWhatIsWrong) {
    EXPECT_EQ(run("spec gap theirs.yaml"),
              complained(2, "plumb spec gap takes two specs, the sender's and the receiver's."));
    EXPECT_EQ(run("spec gap theirs.yaml ours.yaml --filter 'harm = bad'").code, 2);
    EXPECT_EQ(
        run("spec gap theirs.yaml none.yaml"),
        complained(3, "none.yaml is neither a file nor the name of a shipped spec. plumb spec list names those."));
    EXPECT_EQ(run("spec gap theirs.yaml theirs.yaml").code, 0);
}

}  // namespace
}  // namespace plumb::cli::test
