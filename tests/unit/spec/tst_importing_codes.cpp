// Lists of codes in one cell, and what else vendors write into columns that are meant for something else.
#include "spec/importing/code_lists.h"
#include "unit/spec/made_document.h"
#include "unit/spec/spec_text.h"

namespace plumb::spec::test {
namespace {

std::string listed(std::string_view text, importing::ListForm form = importing::ListForm::Any) {
    std::string all;
    for (const importing::ListedCode& one : importing::listedCodes(text, form)) {
        all += (all.empty() ? "" : "|") + one.code + (one.text.empty() ? "" : "=" + one.text);
    }
    return all;
}

TEST(ImportCodeLists, CodesWithMeaningsAndAlone) {
    using enum importing::ListForm;
    EXPECT_EQ(listed("F = Final; P = Preliminary; C=Corrected, again"), "F=Final|P=Preliminary|C=Corrected, again");
    EXPECT_EQ(listed("L = low, H = high, LL = panic low.", Said), "L=low|H=high|LL=panic low");
    EXPECT_EQ(listed("M - Male\nF - Female\nU - Unknown"), "M=Male|F=Female|U=Unknown");
    EXPECT_EQ(listed("1: First\n2: Second"), "1=First|2=Second");
    EXPECT_EQ(listed("'AMB' = Ambulance; 'WALK' = Walk in"), "AMB=Ambulance|WALK=Walk in");
    EXPECT_EQ(listed("NM, ST, TX, CE"), "NM|ST|TX|CE");
    EXPECT_EQ(listed("M;F"), "M|F");
}

TEST(ImportCodeLists, WhatIsNoListWhole) {
    using enum importing::ListForm;
    for (const char* text : {"", "F", "F = Final", "1..n", "LOINC code", "YYYYMMDD", "M, F or U", "M, F, see table 1",
                             "F = Final; P", "F = Final; F = Finished", "Component 1: MRN; Component 2: check digit",
                             "a, b, c", "Sent when known, or empty", "F = ; P = "}) {
        EXPECT_EQ(listed(text), "") << text;
    }
    // In a note only what has a sign that no sentence has.
    EXPECT_EQ(listed("NM, ST, TX", Said), "");
    EXPECT_EQ(listed("MRN: medical record\nCSN: visit", Said), "");
}

TEST(ImportCodeLists, BecomeValueSetsOfTheirFields) {
    MadeDocument made;
    made.heading("OBX - Observation").table(R"(
Seq|Name|Usage|Table|Supported Values|Comments
2|Value Type|R||NM, ST, TX|
8|Abnormal Flags|O|||L = low, H = high
11|Status|R|0085|F = Final; P = Preliminary|
14|Time|O||YYYYMMDDHHMM|As known
)");
    const ImportedSpec imported = made.imported();
    ASSERT_EQ(imported.spec.valueSets.size(), 2u);
    EXPECT_EQ(imported.spec.valueSets[0].id, "OBX_2");
    EXPECT_EQ(imported.spec.valueSets[0].name, "Value Type");
    ASSERT_EQ(imported.spec.valueSets[1].codes.size(), 2u);
    EXPECT_EQ(imported.spec.valueSets[1].codes[1].code, "H");
    EXPECT_EQ(imported.spec.valueSets[1].codes[1].text, "high");
    const std::vector<ElementSpec>& fields = imported.spec.segments.at(0).fields;
    ASSERT_EQ(fields.size(), 4u);
    EXPECT_EQ(fields[0].bindings.at(0).valueSet, "OBX_2");
    EXPECT_EQ(fields[0].notes, "");
    EXPECT_EQ(fields[1].bindings.at(0).valueSet, "OBX_8");
    EXPECT_EQ(fields[2].bindings.at(0).valueSet, "HL70085");
    EXPECT_EQ(fields[2].notes, "F = Final; P = Preliminary");
    EXPECT_EQ(factsOf(imported, FactState::Doubtful), "");
}

TEST(ImportCodeLists, ColumnsOfSomebodyElsesNumbersAndOfYesAndNo) {
    MadeDocument made;
    made.table(R"(
Segment|Field|Name|Required?|Epic Item|Notes
PID|3|Patient Identifier List|Y|EPT .1|
PID|8|Sex|N|EPT 130|
PID|18|Account|If PV1-2 = I|HAR .1|
PID|19|SSN|If it is known||
)");
    const ImportedSpec imported = made.imported();
    EXPECT_EQ(factsAbout(imported, "PID-3"),
              "PID-3 name = Patient Identifier List\nPID-3 usage = R\nPID-3 notes = Epic Item: EPT .1\n");
    EXPECT_EQ(factsAbout(imported, "PID-8"), "PID-8 name = Sex\nPID-8 usage = O\nPID-8 notes = Epic Item: EPT 130\n");
    EXPECT_EQ(factsAbout(imported, "PID-18"),
              "PID-18 name = Account\nPID-18 usage = C(R/O)\nPID-18 condition = If PV1-2 = I\n"
              "PID-18 notes = Epic Item: HAR .1\nPID-18 when = PV1-2 = \"I\"\n");
    EXPECT_EQ(factsAbout(imported, "PID-19"),
              "PID-19 name = SSN\nPID-19 usage = C\nPID-19 condition = If it is known\n");
    EXPECT_EQ(factsOf(imported, FactState::Doubtful), "");
}

/// Under a heading that nobody knows, usages in words are usages; single letters are not.
TEST(ImportCodeLists, ColumnsOfUsagesAreSeenByTheirWords) {
    MadeDocument made;
    made.table("Feld|Name|Wird gebraucht|Art\n"
               "PID-3|Kennungen|Ja|M\nPID-5|Name|Ja|M\nPID-8|Geschlecht|Nein|R\nPID-9|Alias|Nicht verwendet|O\n");
    const ImportedSpec imported = made.imported();
    EXPECT_EQ(factsAbout(imported, "PID-3"), "PID-3 name = Kennungen\nPID-3 usage = R\n");
    EXPECT_EQ(factsAbout(imported, "PID-8"), "PID-8 name = Geschlecht\nPID-8 usage = O\n");
    EXPECT_EQ(factsAbout(imported, "PID-9"), "PID-9 name = Alias\nPID-9 usage = X\n");
}

}  // namespace
}  // namespace plumb::spec::test
