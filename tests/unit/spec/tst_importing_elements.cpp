// Tables of fields and components in the layouts that vendors use, and their dirt.
#include "unit/spec/made_document.h"
#include "unit/spec/spec_text.h"

namespace plumb::spec::test {
namespace {

TEST(ImportElements, ClassicGrid) {
    MadeDocument made;
    made.heading("3.2 PID \xE2\x80\x93 Patient Identification", 2).table(R"(
SEQ|LEN|DT|OPT|RP/#|TBL#|ITEM#|ELEMENT NAME|Site notes
1|4|SI|O|||00104|Set ID - PID|
3|250|CX|R|Y||106|Patient Identifier List|Leading zeros are kept.
8|1|IS|O||0001|00111|Administrative Sex|Not used
18|64K|CX|C|3|||Patient Account Number|Required when PV1-2 is I
32|20|IS|RE||0445||Identity Reliability Code|Should be hardcoded to "US"
)");
    const ImportedSpec imported = made.imported();
    EXPECT_EQ(factsAbout(imported, "PID"), "PID name = Patient Identification\n");
    EXPECT_EQ(factsAbout(imported, "PID-1"), text(R"(
PID-1 length.max = 4
PID-1 type = SI
PID-1 usage = O
PID-1 item = 00104
PID-1 name = Set ID - PID
)"));
    EXPECT_EQ(factsAbout(imported, "PID-3"), text(R"(
PID-3 length.max = 250
PID-3 type = CX
PID-3 usage = R
PID-3 max = *
PID-3 item = 00106
PID-3 name = Patient Identifier List
PID-3 notes = Leading zeros are kept.
)"));
    EXPECT_EQ(factsAbout(imported, "PID-8"), text(R"(
PID-8 length.max = 1
PID-8 type = IS
PID-8 usage = X
PID-8 values = HL70001
PID-8 item = 00111
PID-8 name = Administrative Sex
)"));
    EXPECT_EQ(factsAbout(imported, "PID-18"), text(R"(
PID-18 length.max = 65536
PID-18 type = CX
PID-18 usage = C(R/O)
PID-18 max = 3
PID-18 name = Patient Account Number
PID-18 condition = Required when PV1-2 is I
PID-18 when = PV1-2 = "I"
)"));
    EXPECT_EQ(factsAbout(imported, "PID-32"), text(R"(
PID-32 length.max = 20
PID-32 type = IS
PID-32 usage = RE
PID-32 values = HL70445
PID-32 name = Identity Reliability Code
PID-32 constant = US
)"));
    EXPECT_EQ(factsOf(imported, FactState::Doubtful), "");
    ASSERT_EQ(imported.spec.segments.size(), 1u);
    const ElementSpec& account = imported.spec.segments[0].fields[3];
    EXPECT_EQ(account.number, 18u);
    EXPECT_EQ(account.notes, "Condition: Required when PV1-2 is I");
    EXPECT_EQ(account.length.max, 65536u);
    EXPECT_FALSE(account.origin.empty());
}

TEST(ImportElements, ComponentsByIndentByPathAndByNumber) {
    MadeDocument made;
    made.heading("Segment PID").table(R"(
Seq|Name|Usage
3|Patient Identifier List|R
3.1|ID Number|R
.4|Assigning Authority|RE
CX.5|Identifier Type Code|O
5|Patient Name|R
> 1|Family Name|R
> 2|Given Name|RE
|> Second and Further Given Names or Initials Thereof|O
7|Date of Birth|RE
)");
    const ImportedSpec imported = made.imported();
    EXPECT_EQ(factsAbout(imported, "PID-3.1"), "PID-3.1 name = ID Number\nPID-3.1 usage = R\n");
    EXPECT_EQ(factsAbout(imported, "PID-3.4"), "PID-3.4 name = Assigning Authority\nPID-3.4 usage = RE\n");
    EXPECT_EQ(factsAbout(imported, "PID-3.5"), "PID-3.5 name = Identifier Type Code\nPID-3.5 usage = O\n");
    EXPECT_EQ(factsAbout(imported, "PID-5.1"), "PID-5.1 name = Family Name\nPID-5.1 usage = R\n");
    EXPECT_EQ(factsAbout(imported, "PID-5.2"), "PID-5.2 name = Given Name\nPID-5.2 usage = RE\n");
    EXPECT_EQ(factsAbout(imported, "PID-5.3"),
              "PID-5.3 name = Second and Further Given Names or Initials Thereof\nPID-5.3 usage = O\n");
    EXPECT_EQ(factsAbout(imported, "PID-7"), "PID-7 name = Date of Birth\nPID-7 usage = RE\n");
    EXPECT_EQ(factsOf(imported, FactState::Doubtful), "");
}

TEST(ImportElements, AComponentWithoutNumberOrKnownNameIsDoubtful) {
    MadeDocument made;
    made.heading("PID").table(R"(
Seq|Name|Usage
5|Patient Name|R
|> Nickname of the ward|O
)");
    EXPECT_EQ(factsOf(made.imported(), FactState::Doubtful), "PID-5.1: spec.import-order\n");
}

TEST(ImportElements, RequirementSheetWithSeveralPathsInACell) {
    MadeDocument made;
    made.table(R"(
Note: requested elements are sent when known.|^|^|^|^
Data element|CSV Column Names|HL7 Field / Component|Required?|Data Requirements
ORDER|^|^|^|^
Specimen ID|specimen_id|ORC-3.1 OBR-3.1 SPM-2.2|Yes|
Patient ID|patient_id|PID-3.1|Requested|Always "4711"
Sex|sex|PID.8|Yes - Conditional|Required if known to the sender
Note|note|NTE-3|See guide|
)",
               "Requirements");
    const ImportedSpec imported = made.imported();
    for (const char* path : {"ORC-3.1", "OBR-3.1", "SPM-2.2"}) {
        EXPECT_EQ(factsAbout(imported, path), std::string(path) + " name = Specimen ID\n" + path + " usage = R\n");
    }
    EXPECT_EQ(factsAbout(imported, "PID-3.1"),
              "PID-3.1 name = Patient ID\nPID-3.1 usage = RE\nPID-3.1 constant = 4711\n");
    EXPECT_EQ(factsAbout(imported, "PID-8"),
              "PID-8 name = Sex\nPID-8 usage = C\nPID-8 condition = Required if known to the sender\n");
    EXPECT_EQ(factsOf(imported, FactState::Doubtful), "NTE-3 usage: spec.import-usage\n");
}

TEST(ImportElements, MappingSheetNamesTheSegmentOnce) {
    MadeDocument made;
    made.table(R"(
HL 7 Segment|HL7 Element Name|Field Name|PRIME Field|PRIME Comments|STRAC Example
PID|3.1|ID Number|pid_id|Default "X" when empty|4711
_|5|Patient Name|pid_name||DOE^JOHN
PV1|2|Patient Class|pv_class|Constant "I"|
)");
    const ImportedSpec imported = made.imported();
    EXPECT_EQ(factsAbout(imported, "PID-3.1"),
              "PID-3.1 name = ID Number\nPID-3.1 notes = Default \"X\" when empty\nPID-3.1 example = 4711\n");
    EXPECT_EQ(factsAbout(imported, "PID-5"), "PID-5 name = Patient Name\nPID-5 example = DOE^JOHN\n");
    EXPECT_EQ(factsAbout(imported, "PV1-2"), "PV1-2 name = Patient Class\nPV1-2 constant = I\n");
    EXPECT_EQ(factsOf(imported, FactState::Doubtful), "");
}

TEST(ImportElements, TitleRowsRepeatedHeadersNotesAndContinuedTables) {
    MadeDocument made;
    made.table(R"(
PID - Patient Identification|^|^
Seq|Name|Usage
3|Patient Identifier List|R
Seq|Name|Usage
5|Patient Name|R
Note: names are sent in capitals.|^|^
PV1 - Patient Visit|^|^
Seq|Name|Usage
2|Patient Class|R
)",
               "All segments");
    made.table("3|Assigned Patient Location|O\n||\n4|Admission Type|X\n", "", true);
    const ImportedSpec imported = made.imported();
    EXPECT_EQ(factsAbout(imported, "PID"),
              "PID name = Patient Identification\nPID notes = Note: names are sent in capitals.\n");
    EXPECT_EQ(factsAbout(imported, "PID-5"), "PID-5 name = Patient Name\nPID-5 usage = R\n");
    EXPECT_EQ(factsAbout(imported, "PV1-2"), "PV1-2 name = Patient Class\nPV1-2 usage = R\n");
    EXPECT_EQ(factsAbout(imported, "PV1-4"), "PV1-4 name = Admission Type\nPV1-4 usage = X\n");
    EXPECT_EQ(factsOf(imported, FactState::Doubtful), "");
}

TEST(ImportElements, TwoHeaderRowsAndBounds) {
    MadeDocument made;
    made.heading("PID").table(R"(
Seq|Name|Length|^|Cardinality|^
_|_|Min|Max|Min|Max
3|Patient Identifier List|1|20|1|*
)");
    EXPECT_EQ(factsAbout(made.imported(), "PID-3"), text(R"(
PID-3 name = Patient Identifier List
PID-3 length.min = 1
PID-3 length.max = 20
PID-3 min = 1
PID-3 max = *
)"));
}

TEST(ImportElements, StruckOutTextIsLeftOutAndReported) {
    MadeDocument made;
    made.heading("PID").table(R"(
Seq|Name|DT
3|Patient Identifier List|CX
~4|~Alternate Patient ID|~CX
5|Patient Name|~ST
)");
    const ImportedSpec imported = made.imported();
    EXPECT_EQ(factsAbout(imported, "PID-4"), "");
    EXPECT_EQ(factsOf(imported, FactState::Skipped), "PID-5: spec.import-struck\n: spec.import-struck\n");
}

TEST(ImportElements, ATextCutByAPageBreakGoesOn) {
    MadeDocument made;
    made.heading("PID").table("Seq|Name|Comments\n3|Patient Identifier List|The number of\n");
    made.table("||the hospital.\n5|Patient Name|\n", "", true);
    const ImportedSpec imported = made.imported();
    ASSERT_EQ(imported.spec.segments.size(), 1u);
    EXPECT_EQ(imported.spec.segments[0].fields[0].notes, "The number of\nthe hospital.");
    EXPECT_EQ(imported.spec.segments[0].fields.size(), 2u);
}

TEST(ImportElements, WhatIsSaidTwiceMustBeTheSame) {
    MadeDocument made;
    made.heading("PID").table("Seq|Name|Usage\n3|Identifiers|R\n5|Name|R\n");
    made.heading("PID").table("Seq|Name|Usage\n3|Identifier List|O\n5|Name|R\n");
    const ImportedSpec imported = made.imported();
    EXPECT_EQ(factsOf(imported, FactState::Doubtful),
              "PID-3 usage: spec.import-conflict\nPID-3 usage: spec.import-conflict\n");
    EXPECT_EQ(factsOf(imported, FactState::Skipped), "PID-3 name: spec.import-said-before\n");
    EXPECT_EQ(imported.spec.segments[0].fields[0].usage, Usage());
    EXPECT_EQ(imported.spec.segments[0].fields[1].usage.code, UsageCode::R);
}

TEST(ImportElements, UnknownNamesAreDoubtful) {
    MadeDocument made;
    made.heading("PID").table(R"(
Seq|Name|DT|Length|Rep|Table
3|Identifiers|Text|long|sometimes|see appendix
)");
    EXPECT_EQ(factsOf(made.imported(), FactState::Doubtful), text(R"(
PID-3 type: spec.import-type
PID-3 length.max: spec.import-length
PID-3 max: spec.import-repeat
PID-3 values: spec.import-table
)"));
}

TEST(ImportElements, ATableOfNoSegmentIsDoubtful) {
    MadeDocument made;
    made.heading("Patient data").table("Seq|Name|Usage\n3|Identifiers|R\n");
    made.heading("PV1").table("Seq|Name|Usage\n2|Class|R\n");
    EXPECT_EQ(factsOf(made.imported(), FactState::Doubtful), ": spec.import-no-segment\n");
    ImportTemplate words;
    words.segments["patient data"] = "PID";
    const ImportedSpec told = made.imported(words);
    EXPECT_EQ(factsOf(told, FactState::Doubtful), "");
    EXPECT_EQ(factsAbout(told, "PID-3"), "PID-3 name = Identifiers\nPID-3 usage = R\n");
}

/// A title row that was not understood must not give its fields to the segment above it.
TEST(ImportElements, NumbersThatBeginAgainAreOfAnotherSegment) {
    MadeDocument made;
    made.table("Seq|Name|Usage\n"
               "Patient Identification (PID)||\n1|Set ID|R\n3|Identifiers|R\n3|Second list|R\n"
               "Local things||\nSeq|Name|Usage\n1|Key|O\n2|Flag|R\n");
    const ImportedSpec imported = made.imported();
    EXPECT_EQ(factsAbout(imported, "PID-2"), "");
    EXPECT_EQ(factsOf(imported, FactState::Doubtful).find("PID-1"), std::string::npos);
    EXPECT_NE(factsOf(imported, FactState::Doubtful).find("spec.import-no-segment"), std::string::npos);
}

TEST(ImportElements, ATitleThatBeginsWithNotesIsNoNote) {
    MadeDocument made;
    made.table("Seq|Name|Usage\n"
               "Patient Identification (PID)||\n1|Set ID|R\nNote: see PV1||\n3|Identifiers|R\n"
               "Notes and Comments (NTE)||\nSeq|Name|Usage\n1|Set ID - NTE|O\n3|Comment|R\n");
    const ImportedSpec imported = made.imported();
    EXPECT_EQ(factsAbout(imported, "NTE-3"), "NTE-3 name = Comment\nNTE-3 usage = R\n");
    EXPECT_NE(factsAbout(imported, "PID").find("notes = Note: see PV1"), std::string::npos);
    EXPECT_EQ(factsOf(imported, FactState::Doubtful), "");
}

TEST(ImportElements, TemplatesExplainHeadingsWordsAndAnswers) {
    MadeDocument made;
    made.heading("PID").table("Seq|Colour|Our value|Usage\n3|blue|A1|S\n5|red||N\n");
    ImportTemplate words;
    words.headings["our value"] = importing::Column::Constant;
    words.usageWords["s"] = "RE";
    words.answers["PID-5 usage"].value = "X";
    const ImportedSpec imported = made.imported(words);
    EXPECT_EQ(factsAbout(imported, "PID-3"), "PID-3 constant = A1\nPID-3 usage = RE\n");
    EXPECT_EQ(factsAbout(imported, "PID-5"), "PID-5 usage = X\n");
    EXPECT_EQ(factsOf(imported, FactState::Skipped), ": spec.import-heading\n");
    EXPECT_EQ(factsOf(imported, FactState::Doubtful), "");
}

TEST(ImportElements, AColumnThatIsLeftAsideBesideAnotherCountsAlone) {
    MadeDocument made;
    made.heading("PID").table("Data element|HL7 Field|State Required?\nIdentifiers|PID-3|Yes\nName|PID-5|Requested\n"
                              "Born|PID-7|No\n");
    EXPECT_EQ(factsAbout(made.imported(), "PID-5"), "PID-5 name = Name\nPID-5 usage = RE\n");
    MadeDocument both;
    both.heading("PID").table("Data element|HL7 Field|Usage|State Required?\nIdentifiers|PID-3|R|No\nName|PID-5|O|Yes\n"
                              "Born|PID-7|O|No\n");
    EXPECT_EQ(factsAbout(both.imported(), "PID-5"), "PID-5 name = Name\nPID-5 usage = O\n");
}

TEST(ImportElements, ARowThatIsOnlySetBoldIsAHeading) {
    MadeDocument made;
    made.heading("PID").table("Nr.|Bezug\n3|R\n5|RE\n");
    ImportTemplate words;
    words.headings["bezug"] = importing::Column::Usage;
    DocumentTable& table = made.document.blocks.back().table;
    table.rows[0][0].text = "Kiste";
    EXPECT_FALSE(importDocument(made.document, {words, "2.5.1"}));
    for (DocumentCell& cell : table.rows[0]) {
        cell.bold = true;
    }
    table.rows[0][0].text = "Feld Position im Segment";
    words.headings["feld position im segment"] = importing::Column::Sequence;
    EXPECT_EQ(factsAbout(made.imported(words), "PID-5"), "PID-5 usage = RE\n");
}

TEST(ImportElements, TheDocumentsOwnLettersCount) {
    MadeDocument made;
    made.heading("Usage codes").table("Code|Meaning\nP|Required\nS|Required if known\nK|Optional\n");
    made.heading("PID").table("Seq|Name|Usage\n3|Identifiers|P\n5|Name|S\n7|Born|K\n");
    const ImportedSpec imported = made.imported();
    EXPECT_EQ(factsAbout(imported, "PID-3"), "PID-3 name = Identifiers\nPID-3 usage = R\n");
    EXPECT_EQ(factsAbout(imported, "PID-5"), "PID-5 name = Name\nPID-5 usage = RE\n");
    EXPECT_EQ(factsAbout(imported, "PID-7"), "PID-7 name = Born\nPID-7 usage = O\n");
}

TEST(ImportElements, ZSegmentsAndLocalTypes) {
    MadeDocument made;
    made.heading("ZPV - Additional Visit Information", 2)
        .table("Feld-Nr.|Feldname|Datentyp|Optionalität\n1|Station|ST|Pflicht\n");
    made.heading("PID", 2).table("Seq|Name|Data Type\n3|Identifiers|CX_MRN\n");
    made.heading("CX_MRN - Data Type of identifiers", 2)
        .table("Seq|Component Name|Data Type|Usage\n1|ID Number|ST|R\n");
    const ImportedSpec imported = made.imported();
    EXPECT_EQ(factsAbout(imported, "ZPV-1"), "ZPV-1 name = Station\nZPV-1 type = ST\nZPV-1 usage = R\n");
    EXPECT_EQ(factsAbout(imported, "PID-3"), "PID-3 name = Identifiers\nPID-3 type = CX_MRN\n");
    EXPECT_EQ(factsAbout(imported, "CX_MRN.1"), "CX_MRN.1 name = ID Number\nCX_MRN.1 type = ST\nCX_MRN.1 usage = R\n");
    ASSERT_EQ(imported.spec.types.size(), 1u);
    EXPECT_EQ(imported.spec.types[0].base, "CX");
    for (const LintNote& note : lint(imported.spec)) {
        EXPECT_NE(note.level, LintLevel::Error) << note.note.render();
    }
}

TEST(ImportElements, ASegmentNamedAfterATypeIsNotTheSubject) {
    MadeDocument made;
    made.heading("PID - Patient Identification").table("\nSEQ|Element|Type|Usage\n4|Alternate Patient ID|CX_GU|O");
    made.heading("CX_GU - Data Type of Alternate Patient ID - PID").table("\nSEQ|Name|Type|Usage\n1|ID Number|ST|R");
    const ImportedSpec imported = made.imported();
    ASSERT_EQ(imported.spec.types.size(), 1u);
    EXPECT_EQ(imported.spec.types[0].id, "CX_GU");
    ASSERT_EQ(imported.spec.segments.size(), 1u);
    EXPECT_EQ(imported.spec.segments[0].fields.size(), 1u);
}

// CM is no type of HL7 2.5.1.
TEST(ImportElements, WhatATitleCallsATypeIsOne) {
    for (const char* title : {"CM_Local - Data Type of Message Type", "Data type CM_Local"}) {
        MadeDocument made;
        made.heading("MSH Segment").table("\nSEQ|Element|Type|Usage\n9|Message Type|CM_Local|R");
        made.heading(title).table("\nSEQ|Component Name|Type|Usage\n1|Message Type|ID|O\n2|Trigger Event|ID|R");
        const ImportedSpec imported = made.imported();
        ASSERT_EQ(imported.spec.types.size(), 1u) << title;
        EXPECT_EQ(imported.spec.types[0].id, "CM_Local") << title;
        EXPECT_EQ(imported.spec.types[0].base, "") << title;
        EXPECT_EQ(imported.spec.types[0].components.size(), 2u) << title;
        EXPECT_EQ(factsAbout(imported, "MSH-9"), "MSH-9 name = Message Type\nMSH-9 type = CM_Local\nMSH-9 usage = R\n")
            << title;
    }
    MadeDocument made;
    made.heading("MSH Segment").table("\nSEQ|Element|Type|Usage\n9|Message Type|MSG|R");
    made.heading("EHR data type mapping").table("\nSEQ|Component Name|Type|Usage\n1|Message Type|ID|O");
    EXPECT_TRUE(made.imported().spec.types.empty());
}

}  // namespace
}  // namespace plumb::spec::test
