// A new version of a document over a spec that its user has worked on.
#include "spec/importing/reimport.h"
#include "spec/spec_yaml.h"
#include "spec/yaml/tree_value.h"
#include "unit/spec/made_document.h"
#include "unit/spec/random_spec.h"

#include <gtest/gtest.h>

namespace plumb::spec::test {
namespace {

SpecDocument specOf(const std::string& text) {
    const ReadSpec read = readSpecYaml("plumbline: spec/1\nid: a\nstandard: 2.5.1\n" + text, "a.yaml");
    EXPECT_TRUE(read.notes.empty()) << read.notes.front().note.render();
    return read.document;
}

std::string linesOf(const std::vector<SpecChange>& changes) {
    std::string lines;
    for (const SpecChange& one : changes) {
        lines += std::string(changeKindName(one.kind)) + ' ' + one.path + ' ' + one.property + ": '" + one.before +
                 "' -> '" + one.after + "'" + (one.ours.empty() ? "" : ", ours '" + one.ours + "'") + '\n';
    }
    return lines;
}

/// Where things are called by name, their order does not count.
bool sameSpec(const SpecDocument& a, const SpecDocument& b) {
    const std::string one = writeSpecYaml(a), other = writeSpecYaml(b);
    const yaml::Tree first(one), second(other);
    return yaml::sameContent(yaml::toValue(first, 0), yaml::toValue(second, 0));
}

Reimport merged(const SpecDocument& base, const SpecDocument& ours, const SpecDocument& theirs,
                const std::set<std::string>& takeTheirs = {}) {
    Result<Reimport> made = reimported(base, ours, theirs, takeTheirs);
    EXPECT_TRUE(made) << made.error().render();
    return made ? std::move(*made) : Reimport();
}

const std::string kBase = "title: Interface 1\norigin: v1.docx\n"
                          "segments:\n"
                          "  PID:\n"
                          "    fields:\n"
                          "      3: {name: Identifiers, usage: R, repeat: 1..*, origin: 'page 4, table 1, row 2'}\n"
                          "      5: {name: Name, usage: O, length: 40, origin: 'page 4, table 1, row 3'}\n"
                          "      7: {name: Born, usage: O, origin: 'page 4, table 1, row 4'}\n"
                          "      8: {name: Sex, usage: O, values: [HL70001], origin: 'page 4, table 1, row 5'}\n";

TEST(Reimport, WhatTheDocumentChangedComesAndWhatTheUserSaidStays) {
    const SpecDocument base = specOf(kBase);
    const SpecDocument ours =
        specOf("title: Interface 1\norigin: v1.docx\n"
               "segments:\n"
               "  PID:\n"
               "    fields:\n"
               "      3: {name: Identifiers, usage: R, repeat: 1..*, notes: MRN first, origin: 'page "
               "4, table 1, row 2'}\n"
               "      5: {name: Name, usage: RE, length: 40, origin: 'page 4, table 1, row 3'}\n"
               "      7: {name: Born, usage: O, origin: 'page 4, table 1, row 4'}\n"
               "      8: {name: Sex, usage: O, values: [HL70001], origin: 'page 4, table 1, row 5'}\n"
               "    statements:\n"
               "      - {id: mine, rule: 'valued(3.1)'}\n");
    const SpecDocument theirs =
        specOf("title: Interface 1\norigin: v2.docx\n"
               "segments:\n"
               "  PID:\n"
               "    fields:\n"
               "      3: {name: Identifiers, usage: R, repeat: 1..3, origin: 'page 5, table 1, row 2'}\n"
               "      5: {name: Name, usage: R, length: 60, origin: 'page 5, table 1, row 3'}\n"
               "      8: {name: Sex, usage: O, values: [HL70001], origin: 'page 5, table 1, row 4'}\n"
               "      11: {name: Address, usage: RE, origin: 'page 5, table 1, row 5'}\n"
               "  PV1:\n    fields:\n      2: R\n");
    const Reimport made = merged(base, ours, theirs);
    EXPECT_EQ(linesOf(made.changes), "changed PID-3 repeat: '1..*' -> '1..3'\n"
                                     "changed PID-5 length: '0..40' -> '0..60'\n"
                                     "removed PID-7 : '{name: Born, usage: O}' -> ''\n"
                                     "added PID-11 : '' -> '{name: Address, usage: RE}'\n"
                                     "added PV1 : '' -> '{fields: {2: {usage: R}}}'\n");
    EXPECT_EQ(linesOf(made.kept), "added PID-3 notes: '' -> 'MRN first'\n"
                                  "added PID statements: '' -> '[{id: mine, rule: valued(3.1)}]'\n");
    EXPECT_EQ(linesOf(made.conflicts), "changed PID-5 usage: 'O' -> 'R', ours 'RE'\n");
    EXPECT_EQ(made.conflicts[0].at, "segments/PID/fields/5/usage");
    EXPECT_EQ(made.conflicts[0].origin, "page 5, table 1, row 3");
    const SpecDocument expected = specOf(
        "title: Interface 1\norigin: v2.docx\n"
        "segments:\n"
        "  PID:\n"
        "    fields:\n"
        "      3: {name: Identifiers, usage: R, repeat: 1..3, notes: MRN first, origin: 'page 5, table 1, row 2'}\n"
        "      5: {name: Name, usage: RE, length: 60, origin: 'page 5, table 1, row 3'}\n"
        "      8: {name: Sex, usage: O, values: [HL70001], origin: 'page 5, table 1, row 4'}\n"
        "      11: {name: Address, usage: RE, origin: 'page 5, table 1, row 5'}\n"
        "    statements:\n"
        "      - {id: mine, rule: 'valued(3.1)'}\n"
        "  PV1:\n    fields:\n      2: R\n");
    EXPECT_EQ(writeSpecYaml(made.spec), writeSpecYaml(expected));
    const Reimport theirWay = merged(base, ours, theirs, {"segments/PID/fields/5/usage"});
    EXPECT_EQ(printUsage(theirWay.spec.segments[0].fields[1].usage), "R");
    EXPECT_EQ(theirWay.conflicts.size(), 1u);
}

TEST(Reimport, WhatOneTookOutAndTheOtherChangedIsAConflict) {
    const SpecDocument base = specOf(kBase);
    const SpecDocument without = specOf("title: Interface 1\norigin: v1.docx\nsegments:\n  PID:\n    fields:\n"
                                        "      3: {name: Identifiers, usage: R, repeat: 1..*}\n"
                                        "      5: {name: Name, usage: O, length: 40}\n"
                                        "      8: {name: Sex, usage: O, values: [LOC_SEX]}\n");
    const SpecDocument theirs = specOf("title: Interface 2\norigin: v2.docx\nsegments:\n  PID:\n    fields:\n"
                                       "      3: {name: Identifiers, usage: R, repeat: 1..*}\n"
                                       "      5: {name: Name, usage: O, length: 40}\n"
                                       "      7: {name: Born, usage: R}\n"
                                       "      8: {name: Sex, usage: O, values: [HL70002]}\n");
    const Reimport made = merged(base, without, theirs);
    EXPECT_EQ(linesOf(made.changes), "changed  title: 'Interface 1' -> 'Interface 2'\n");
    EXPECT_EQ(linesOf(made.conflicts), "changed PID-7 : '{name: Born, usage: O}' -> '{name: Born, usage: R}'\n"
                                       "changed PID-8 values: 'HL70001' -> 'HL70002', ours 'LOC_SEX'\n");
    EXPECT_EQ(made.spec.segments[0].fields.size(), 3u);
    const Reimport other = merged(base, theirs, without);
    EXPECT_EQ(linesOf(other.conflicts),
              "removed PID-7 : '{name: Born, usage: O}' -> '', ours '{name: Born, usage: R}'\n"
              "changed PID-8 values: 'HL70001' -> 'LOC_SEX', ours 'HL70002'\n");
    EXPECT_EQ(other.spec.segments[0].fields.size(), 4u);
}

TEST(Reimport, MessagesAreMergedNodeByNode) {
    const auto message = [](const std::string& nodes) {
        return specOf("messages:\n  ADT_A01:\n    segments:\n" + nodes);
    };
    const SpecDocument base =
        message("      - MSH: R 1..1\n      - PID: R 1..1\n      - PV1: O 0..1\n      - NTE: O 0..*\n"
                "      - group PROCEDURE: O 0..*\n        segments:\n          - PR1: R 1..1\n"
                "          - NTE: O 0..*\n");
    const SpecDocument ours =
        message("      - MSH: R 1..1\n      - PID: R 1..1\n      - ZPI: O 0..1\n      - PV1: RE 0..1\n"
                "      - NTE: O 0..*\n      - group PROCEDURE: O 0..*\n        segments:\n"
                "          - PR1: R 1..1\n            notes: ours\n          - NTE: O 0..*\n");
    const SpecDocument theirs =
        message("      - MSH: R 1..1\n      - EVN: R 1..1\n      - PID: R 1..1\n      - PV1: O 0..1\n"
                "      - group PROCEDURE: O 0..3\n        segments:\n          - PR1: R 1..1\n"
                "          - ROL: O 0..*\n          - NTE: O 0..*\n");
    const Reimport made = merged(base, ours, theirs);
    EXPECT_EQ(linesOf(made.changes), "added ADT_A01/EVN : '' -> '{EVN: R 1..1}'\n"
                                     "removed ADT_A01/NTE : '{NTE: O 0..*}' -> ''\n"
                                     "changed ADT_A01/PROCEDURE occurs: 'O 0..*' -> 'O 0..3'\n"
                                     "added ADT_A01/PROCEDURE/ROL : '' -> '{ROL: O 0..*}'\n");
    EXPECT_EQ(linesOf(made.kept), "added ADT_A01/ZPI : '' -> '{ZPI: O 0..1}'\n"
                                  "changed ADT_A01/PV1 occurs: 'O 0..1' -> 'RE 0..1'\n"
                                  "added ADT_A01/PROCEDURE/PR1 notes: '' -> 'ours'\n");
    EXPECT_EQ(linesOf(made.conflicts), "");
    EXPECT_EQ(
        writeSpecYaml(made.spec),
        writeSpecYaml(message("      - MSH: R 1..1\n      - EVN: R 1..1\n      - PID: R 1..1\n      - ZPI: O 0..1\n"
                              "      - PV1: RE 0..1\n      - group PROCEDURE: O 0..3\n        segments:\n"
                              "          - PR1: R 1..1\n            notes: ours\n          - ROL: O 0..*\n"
                              "          - NTE: O 0..*\n")));
}

TEST(Reimport, CodesAndHistories) {
    const SpecDocument base =
        specOf("changes:\n  - {version: '1', text: First}\nvalue-sets:\n  W/1:\n    codes: {A: Ward A, B: Ward B}\n");
    const SpecDocument ours = specOf("changes:\n  - {version: '1', text: First}\n  - {version: '1.1', text: Ours}\n"
                                     "value-sets:\n  W/1:\n    codes: {A: Ward A, B: Ward B, X: Ours}\n");
    const SpecDocument theirs = specOf("changes:\n  - {version: '1', text: First}\n  - {version: '2', text: Second}\n"
                                       "value-sets:\n  W/1:\n    codes: {A: Ward Alpha, C: Ward C}\n");
    const Reimport made = merged(base, ours, theirs);
    EXPECT_EQ(linesOf(made.conflicts), "");
    EXPECT_EQ(made.spec.identity.changes.size(), 3u);
    ASSERT_EQ(made.spec.valueSets[0].codes.size(), 3u);
    EXPECT_EQ(made.spec.valueSets[0].codes[0].text, "Ward Alpha");
    EXPECT_EQ(made.changes[1].at, "value-sets/W~11/codes/A/text");
    EXPECT_EQ(made.changes[1].path, "W/1/A");
}

TEST(Reimport, TheUsersTextKeepsItsCommentsAndOrder) {
    const std::string text = "plumbline: spec/1   # ours\nid: a\nstandard: 2.5.1\n"
                             "segments:\n"
                             "  # patients\n"
                             "  PID:\n"
                             "    fields:\n"
                             "      5: {usage: O, length: 40, origin: 'page 1'} # the name\n"
                             "      3: R 1..*   # short\n"
                             "      7: O\n";
    const SpecDocument ours = readSpecYaml(text, "a").document;
    const SpecDocument theirs =
        specOf("segments:\n  PID:\n    fields:\n      3: R 1..3\n"
               "      5: {usage: O, length: 60, origin: 'page 2'}\n      11: {usage: RE, name: 'A: b'}\n");
    const Reimport made = merged(ours, ours, theirs);
    const ReimportedText changed = reimportedText(text, ours, made.spec);
    EXPECT_FALSE(changed.anew);
    EXPECT_NE(changed.text.find("plumbline: spec/1   # ours\n"), std::string::npos) << changed.text;
    EXPECT_NE(changed.text.find("5: {usage: O, length: 0..60, origin: page 2} # the name\n"), std::string::npos)
        << changed.text;
    EXPECT_NE(changed.text.find("# short"), std::string::npos) << changed.text;
    EXPECT_EQ(changed.text.find("7: O"), std::string::npos) << changed.text;
    EXPECT_TRUE(sameSpec(readSpecYaml(changed.text, "a").document, made.spec)) << changed.text;
}

// Whatever specs meet: nothing changed gives ours, and one side alone gives that side.
TEST(Reimport, OneSideAloneDecides) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const SpecDocument base = readSpecYaml(writeSpecYaml(randomSpec(seed)), "a").document;
        SpecDocument other = readSpecYaml(writeSpecYaml(randomSpec(seed + 1000)), "a").document;
        other.identity.id = base.identity.id;
        const Reimport same = merged(base, base, base);
        EXPECT_TRUE(sameSpec(same.spec, base)) << seed;
        EXPECT_TRUE(same.changes.empty() && same.kept.empty() && same.conflicts.empty()) << seed;
        const Reimport ours = merged(base, other, base);
        EXPECT_EQ(linesOf(ours.changes) + linesOf(ours.conflicts), "") << seed;
        EXPECT_FALSE(ours.kept.empty()) << seed;
        const Reimport both = merged(base, other, other);
        EXPECT_TRUE(sameSpec(both.spec, other)) << seed;
        EXPECT_EQ(linesOf(both.changes) + linesOf(both.kept) + linesOf(both.conflicts), "") << seed;
        const ReimportedText text = reimportedText(writeSpecYaml(base), base, both.spec);
        EXPECT_TRUE(sameSpec(readSpecYaml(text.text, "a").document, other)) << seed;
    }
}

}  // namespace
}  // namespace plumb::spec::test
