// Message formats, codes, co-constraints, events, histories, samples.
#include "dictionary/dictionary.h"
#include "unit/spec/made_document.h"
#include "unit/spec/spec_text.h"

namespace plumb::spec::test {
namespace {

std::string structure(const std::vector<StructureNode>& nodes) {
    std::string all;
    for (const StructureNode& node : nodes) {
        all += (all.empty() ? "" : " ") + node.name +
               (node.usage.code == UsageCode::Unsaid ? "" : ":" + printUsage(node.usage)) + '(' +
               printCardinality(node.cardinality) + ')' +
               (node.children.empty() ? "" : "{" + structure(node.children) + "}");
    }
    return all;
}

TEST(ImportTables, MessageFormatOfBrackets) {
    MadeDocument made;
    made.heading("ADT^A01 - Admit a Patient", 2).table(R"(
Segments|Description|Chapter
MSH|Message Header|2
[{SFT}]|Software|2
EVN|Event Type|3
PID|Patient Identification|3
[ { NK1 } ]|Next of Kin|3
[{|--- PROCEDURE begin|
PR1|Procedures|6
[{ROL}]|Role|12
}]|--- PROCEDURE end|
[ZPV]|Site segment|
)");
    const ImportedSpec imported = made.imported();
    ASSERT_EQ(imported.spec.messages.size(), 1u);
    const MessageSpec& message = imported.spec.messages[0];
    EXPECT_EQ(message.id, "ADT_A01");
    EXPECT_EQ(message.structure, "ADT_A01");
    EXPECT_EQ(message.events, std::vector<std::string>{"ADT^A01"});
    EXPECT_EQ(structure(message.nodes), "MSH(1..1) SFT(0..*) EVN(1..1) PID(1..1) NK1(0..*) "
                                        "PROCEDURE(0..*){PR1(1..1) ROL(0..*)} ZPV(0..1)");
    EXPECT_EQ(message.nodes[0].title, "Message Header");
    EXPECT_EQ(factsOf(imported, FactState::Doubtful), "");
}

TEST(ImportTables, MessageFormatWithGroupsByWordsAndByIndent) {
    MadeDocument made;
    made.heading("ORU^R01").table(R"(
Segment|Usage|Cardinality|Description
MSH|R|[1..1]|Header
BEGIN PATIENT_RESULT GROUP|R|[1..*]|
> PID|RE|[0..1]|Patient
> BEGIN ORDER_OBSERVATION GROUP|R|[1..*]|
> > OBR|R|[1..1]|Order
> > OBX|RE|[0..*]|Result
> END ORDER_OBSERVATION GROUP|||
END PATIENT_RESULT GROUP|||
)");
    made.heading("ADT^A03").table(R"(
Segment|Usage|Cardinality
MSH|R|1..1
PID|R|1..1
PROCEDURE|O|0..*
> PR1|R|1..1
> ROL|O|0..*
DG1|O|0..*
)");
    const ImportedSpec imported = made.imported();
    ASSERT_EQ(imported.spec.messages.size(), 2u);
    EXPECT_EQ(structure(imported.spec.messages[0].nodes),
              "MSH:R(1..1) PATIENT_RESULT:R(1..*){PID:RE(0..1) ORDER_OBSERVATION:R(1..*){OBR:R(1..1) OBX:RE(0..*)}}");
    EXPECT_EQ(structure(imported.spec.messages[1].nodes),
              "MSH:R(1..1) PID:R(1..1) PROCEDURE:O(0..*){PR1:R(1..1) ROL:O(0..*)} DG1:O(0..*)");
    EXPECT_EQ(factsOf(imported, FactState::Doubtful), "");
}

TEST(ImportTables, MessageFormatAsTextAndUnnamedGroups) {
    MadeDocument made;
    made.heading("ADT^A01").paragraph("MSH [{SFT}] EVN PID [{ PR1 [{ROL}] }] <OBX|DG1>");
    made.heading("ADT^A02").preformatted("MSH\r  EVN\r  PID Patient\r  [ PV2 ]");
    const ImportedSpec imported = made.imported();
    ASSERT_EQ(imported.spec.messages.size(), 2u);
    EXPECT_EQ(structure(imported.spec.messages[0].nodes),
              "MSH(1..1) SFT(0..*) EVN(1..1) PID(1..1) PROCEDURE(0..*){PR1(1..1) ROL(0..*)} DG1_GROUP(1..1){OBX(1..1) "
              "DG1(1..1)}");
    EXPECT_EQ(structure(imported.spec.messages[1].nodes), "MSH(1..1) EVN(1..1) PID(1..1) PV2(0..1)");
}

TEST(ImportTables, BracesInBracesAreGroupsInGroups) {
    MadeDocument made;
    made.heading("ORU^R01").preformatted("MSH { { OBR { NTE } } } [{ OBX }]");
    const ImportedSpec imported = made.imported();
    ASSERT_EQ(imported.spec.messages.size(), 1u);
    const std::vector<StructureNode>& nodes = imported.spec.messages[0].nodes;
    ASSERT_EQ(nodes.size(), 3u);
    EXPECT_EQ(nodes[1].cardinality, (Cardinality{1, hl7::kUnbounded}));
    ASSERT_EQ(nodes[1].children.size(), 1u);
    EXPECT_EQ(structure(nodes[1].children[0].children), "OBR(1..1) NTE(1..*)");
    EXPECT_EQ(nodes[1].children[0].cardinality, (Cardinality{1, hl7::kUnbounded}));
    EXPECT_EQ(nodes[2].name, "OBX");
    EXPECT_EQ(factsOf(imported, FactState::Doubtful), "");
}

TEST(ImportTables, ABrokenFormatAndOneOfNoMessageAreDoubtful) {
    MadeDocument made;
    made.heading("ADT^A01").table("Segment|Description\nMSH|Header\n[{PR1|Procedures\nPID|Patient\n");
    made.heading("Some message").table("Segment|Description\nMSH|Header\nPID|Patient\nPV1|Visit\n");
    made.preformatted("MSH|^~\\&|A|B|C|D|20260101||ADT^A01|4711|P|2.5.1\rPID|1||4711\r");
    const ImportedSpec imported = made.imported();
    EXPECT_EQ(factsOf(imported, FactState::Doubtful),
              "ADT_A01 segments: spec.import-grammar\n segments: spec.import-no-message\n");
    EXPECT_TRUE(imported.spec.messages.empty());
    ASSERT_EQ(imported.report.samples.size(), 1u);
    EXPECT_EQ(imported.report.samples[0].text, "MSH|^~\\&|A|B|C|D|20260101||ADT^A01|4711|P|2.5.1\rPID|1||4711\r");
}

TEST(ImportTables, ASegmentOfASampleThatWrapsIsOneSegment) {
    MadeDocument made;
    made.preformatted("MSH|^~\\&|A|B|C|D|20260101||\nADT^A01|4711|P|2.5.1\n"
                      "PID|1||4711^^^A^MR||Probe^Anna\n^Maria||19610230\n"
                      "NK1|1|Probe Karl|the neighbour of\nher elder sister\nwho calls|||555\n"
                      "PV1|1|I\nZZ9|a^b\nand so on");
    // Overleaf only what shows it goes on.
    made.paragraph("of Ward^3|4|5");
    made.paragraph("Sent with ADT^A01 only.");
    const ImportedSpec imported = made.imported();
    ASSERT_EQ(imported.report.samples.size(), 1u);
    const ImportedSample& sample = imported.report.samples[0];
    EXPECT_EQ(sample.text, "MSH|^~\\&|A|B|C|D|20260101||ADT^A01|4711|P|2.5.1\r"
                           "PID|1||4711^^^A^MR||Probe^Anna^Maria||19610230\r"
                           "NK1|1|Probe Karl|the neighbour of her elder sister who calls|||555\r"
                           "PV1|1|I\rZZ9|a^b\r");
    std::string lines;
    for (const SampleLine& line : sample.lines) {
        lines += std::to_string(line.segment) + (line.goesOn ? " + " : " ") + line.text + '\n';
    }
    // The last line may be of the message, or not.
    EXPECT_EQ(lines, "0 MSH|^~\\&|A|B|C|D|20260101||\n0 + ADT^A01|4711|P|2.5.1\n"
                     "1 PID|1||4711^^^A^MR||Probe^Anna\n1 + ^Maria||19610230\n"
                     "2 NK1|1|Probe Karl|the neighbour of\n2 + her elder sister\n2 + who calls|||555\n"
                     "3 PV1|1|I\n4 ZZ9|a^b\n4 + and so on\n");
}

TEST(ImportTables, ASampleGoesOnOverleaf) {
    MadeDocument made;
    made.preformatted("MSH|^~\\&|A|B|C|D|20260101||ADT^A01|4711|P|2.5.1\nPID|1||4711||Probe");
    made.preformatted("^Anna||19610230\nPV1|1|I");
    made.paragraph("Sent with ADT^A01 only.");
    const ImportedSpec imported = made.imported();
    ASSERT_EQ(imported.report.samples.size(), 1u);
    EXPECT_EQ(imported.report.samples[0].text, "MSH|^~\\&|A|B|C|D|20260101||ADT^A01|4711|P|2.5.1\r"
                                               "PID|1||4711||Probe^Anna||19610230\rPV1|1|I\r");
    EXPECT_EQ(imported.report.samples[0].lines.size(), 4u);
}

TEST(ImportTables, SamplesInTablesAreKeptAndNothingIsTakenFromThem) {
    Document document;
    document.name = "a.xlsx";
    DocumentBlock block;
    block.kind = DocumentBlock::Kind::Table;
    block.table.rows.resize(2, std::vector<DocumentCell>(1));
    block.table.rows[0][0].text = "MSH|^~\\&|A|B|C|D|20260101||ADT^A01|4711|P|2.5.1";
    block.table.rows[1][0].text = "PID|1||4711";
    document.blocks.push_back(block);
    const Result<ImportedSpec> imported = importDocument(document);
    ASSERT_TRUE(imported) << imported.error().render();
    ASSERT_EQ(imported->report.samples.size(), 1u);
    EXPECT_EQ(imported->report.samples[0].text, "MSH|^~\\&|A|B|C|D|20260101||ADT^A01|4711|P|2.5.1\rPID|1||4711\r");
    EXPECT_EQ(imported->spec.standard, "2.5.1");
    EXPECT_EQ(factsOf(*imported, FactState::Doubtful) + factsOf(*imported, FactState::Skipped), "");
}

TEST(ImportTables, SegmentsOfASampleBelowACodeTableAreNoTitles) {
    MadeDocument made;
    made.heading("Codes").table("Table 0063 - Relationship||\nCode|Display Name\nSEL|Self\nSIS|Sister\n");
    DocumentTable& table = made.document.blocks.back().table;
    for (const char* line :
         {"MSH|^~\\&|A|B|C|D|20260101||ADT^A01|4711|P|2.5.1", "GT1|1|4711", "IN1|2|K35", "IN2||||Probe"}) {
        table.rows.emplace_back(1).front().text = line;
        table.rows.back().front().place = {0, 0, 2, static_cast<std::uint32_t>(table.rows.size()), 1};
    }
    const ImportedSpec imported = made.imported();
    ASSERT_EQ(imported.spec.valueSets.size(), 1u);
    EXPECT_EQ(imported.spec.valueSets[0].codes.size(), 2u);
    EXPECT_EQ(imported.report.samples.size(), 1u);
}

TEST(ImportTables, TheAnswersFormatIsNotTheMessages) {
    MadeDocument made;
    made.heading("ADT^A01").table("Segment|Description\nMSH|Header\nEVN|Event\nPID|Patient\n");
    made.heading("Acknowledgement Format", 2)
        .table("Segment|Description\nMSH|Header\nMSA|Acknowledgement\n[ERR]|Error\n");
    const ImportedSpec imported = made.imported();
    ASSERT_EQ(imported.spec.messages.size(), 2u);
    EXPECT_EQ(imported.spec.messages[1].id, "ACK");
    EXPECT_EQ(factsOf(imported, FactState::Doubtful), "");
}

TEST(ImportTables, AMessageWhoseStructureTheDocumentsVersionDoesNotHave) {
    ASSERT_EQ(dictionary::Dictionary::of(dictionary::Version::V22).structureOf("VXU", "V04"), "");
    MadeDocument made;
    made.paragraph("All messages follow HL7 v2.2.");
    made.heading("2.1 VXU^V04 - Vaccination Update", 2);
    made.heading("Message Format for Event Type V04", 3)
        .table("Segment|Description\nMSH|Header\nEVN|Event\nPID|Patient\n");
    made.heading("Acknowledgement Format", 3)
        .table("Segment|Description\nMSH|Header\nMSA|Acknowledgement\n[ERR]|Error\n");
    const Result<ImportedSpec> imported = importDocument(made.document);
    ASSERT_TRUE(imported) << imported.error().render();
    EXPECT_EQ(imported->spec.standard, "2.2");
    ASSERT_EQ(imported->spec.messages.size(), 2u);
    EXPECT_EQ(imported->spec.messages[0].id, "VXU_V04");
    EXPECT_EQ(imported->spec.messages[0].name, "Vaccination Update");
    EXPECT_EQ(structure(imported->spec.messages[0].nodes), "MSH(1..1) EVN(1..1) PID(1..1)");
    EXPECT_EQ(imported->spec.messages[1].id, "ACK");
    EXPECT_EQ(factsOf(*imported, FactState::Doubtful), "");
}

/// Of a PDF all headings of one size are of one level.
TEST(ImportTables, AFormatBelowAHeadingOfTheSameLevelIsOfItsMessage) {
    MadeDocument made;
    made.heading("2.1 ADT^A03 - Discharge");
    made.heading("Message Format for Event Type A03").table("Segment|Description\nMSH|Header\nPID|Patient\n");
    made.heading("Acknowledgement Format").table("Segment|Description\nMSH|Header\nMSA|Acknowledgement\n");
    made.heading("Other Format").table("Segment|Description\nMSH|Header\nPV1|Visit\n");
    const ImportedSpec imported = made.imported();
    ASSERT_EQ(imported.spec.messages.size(), 2u);
    EXPECT_EQ(imported.spec.messages[0].id, "ADT_A03");
    EXPECT_EQ(imported.spec.messages[1].id, "ACK");
    EXPECT_EQ(factsOf(imported, FactState::Doubtful), " segments: spec.import-no-message\n");
}

TEST(ImportTables, CodesAndTheirForms) {
    MadeDocument made;
    made.heading("HL7 Table 0001 - Administrative Sex").table("Value|Description\nF|Female\nM|Male\n");
    made.heading("Value Set LOC_Wards").table(R"(
Mapping Identifier|LOC_Wards
Name|Wards of the house
OID|2.16.840.1.113883.19.6
Extensibility|Closed
Stability|Static
Value|Description|Usage
4W|Ward 4 West|R
ED|Emergency|P
XX|Nowhere|E
)");
    made.heading("PID").table("Seq|Name|Table\n8|Sex|1\n40|Ward|LOC_Wards\n");
    const ImportedSpec imported = made.imported();
    ASSERT_EQ(imported.spec.valueSets.size(), 2u);
    EXPECT_EQ(imported.spec.valueSets[0].id, "HL70001");
    EXPECT_EQ(imported.spec.valueSets[0].name, "Administrative Sex");
    EXPECT_EQ(imported.spec.valueSets[0].codes[1].text, "Male");
    const ValueSet& wards = imported.spec.valueSets[1];
    EXPECT_EQ(wards.name, "Wards of the house");
    EXPECT_EQ(wards.oid, "2.16.840.1.113883.19.6");
    EXPECT_EQ(wards.extensibility, ValueSet::Extensibility::Closed);
    EXPECT_EQ(wards.stability, ValueSet::Stability::Static);
    ASSERT_EQ(wards.codes.size(), 3u);
    EXPECT_EQ(wards.codes[2].usage, CodeUsage::E);
    EXPECT_EQ(factsAbout(imported, "PID-8"), "PID-8 name = Sex\nPID-8 values = HL70001\n");
    EXPECT_EQ(factsAbout(imported, "PID-40"), "PID-40 name = Ward\nPID-40 values = LOC_Wards\n");
    EXPECT_EQ(factsOf(imported, FactState::Doubtful), "");
}

TEST(ImportTables, AFormCutByAPageBreakIsOfTheCodesBehindIt) {
    for (const std::size_t cut : {1, 3}) {
        const std::vector<std::string> form = {"Mapping Identifier|LOC_B", "Name|Second", "OID|1.2.3",
                                               "Version|20250201", "Stability|Static"};
        std::string before, after;
        for (std::size_t i = 0; i < form.size(); ++i) {
            (i < cut ? before : after) += '\n' + form[i];
        }
        MadeDocument made;
        made.heading("Value Set LOC_A").table("\nValue|Description|Usage\nY|Yes|R\nN|No|P");
        made.heading("Value Set LOC_B").table(before).table(after, {}, true).paragraph("Codes");
        made.table("\nValue|Description|Usage\nV01|Not eligible|R");
        const ImportedSpec imported = made.imported();
        ASSERT_EQ(imported.spec.valueSets.size(), 2u) << cut;
        const ValueSet &first = imported.spec.valueSets[0], &second = imported.spec.valueSets[1];
        EXPECT_EQ(first.codes.size(), 2u) << cut;
        EXPECT_EQ(second.id + ' ' + second.name + ' ' + second.oid + ' ' + second.version,
                  "LOC_B Second 1.2.3 20250201")
            << cut;
        EXPECT_EQ(second.stability, ValueSet::Stability::Static) << cut;
        ASSERT_EQ(second.codes.size(), 1u) << cut;
        EXPECT_EQ(second.codes[0].code, "V01") << cut;
    }
}

TEST(ImportTables, YesAndNoAreCodesHere) {
    MadeDocument made;
    made.heading("Table 0136 - Yes/No").table("Code|Meaning\nY|Yes\nN|No\n");
    made.heading("PID").table("Seq|Name|Usage\n3|Identifiers|R\n");
    const ImportedSpec imported = made.imported();
    ASSERT_EQ(imported.spec.valueSets.size(), 1u);
    EXPECT_EQ(imported.spec.valueSets[0].id, "HL70136");
}

TEST(ImportTables, CoConstraintsOfTwoHeaderRows) {
    MadeDocument made;
    made.heading("Value Set LOC_Answers").table("Value|Description\nY|Yes\nN|No\n");
    made.heading("Vital signs (OBX)").table(R"(
Usage|Cardinality|IF|^|^|THEN|^|USER
_|_|OBX-3|OBX-3|OBX-3|OBX-2|OBX-5[1]|Comments
R|[1..1]|8867-4|Heart rate|1|NM-Numeric||asked once
O|[0..*]|59784-9|Immunity|1 or 4|CWE|LOC_Answers|
S|[0..1]|11111-1|Mood|1|CWE|LOC_Unknown|
)");
    const ImportedSpec imported = made.imported();
    ASSERT_EQ(imported.spec.segments.size(), 1u);
    EXPECT_EQ(imported.spec.segments[0].id, "OBX");
    ASSERT_EQ(imported.spec.segments[0].coConstraints.size(), 1u);
    const CoConstraintTable& table = imported.spec.segments[0].coConstraints[0];
    ASSERT_EQ(table.rows.size(), 3u);
    EXPECT_EQ(table.rows[0].cells[0].value, "8867-4");
    EXPECT_EQ(table.rows[1].cells[0].locations, (std::vector<std::uint32_t>{1, 4}));
    EXPECT_EQ(table.rows[1].cells[2].type, "CWE");
    EXPECT_EQ(table.rows[1].cells[3].valueSet, "LOC_Answers");
    EXPECT_EQ(table.rows[1].cardinality.max, hl7::kUnbounded);
    EXPECT_TRUE(table.rows[2].suggested);
    EXPECT_EQ(table.rows[2].cells[3].valueSet, "");
    EXPECT_EQ(factsOf(imported, FactState::Doubtful), "co-constraint:11111-1 OBX-5: spec.import-table\n");
    for (const LintNote& note : lint(imported.spec)) {
        EXPECT_NE(note.level, LintLevel::Error) << note.note.render();
    }
}

// As of a PDF, where nothing tells that IF and THEN stand over more than one column.
TEST(ImportTables, CoConstraintsWithoutMergedHeadings) {
    MadeDocument made;
    made.heading("Value Set LOC_Answers").table("Value|Description\nY|Yes\nN|No\n");
    made.heading("Vital signs (OBX)").table(R"(
Usage|Cardinality|IF||THEN||USER
_|_|OBX-3|OBX-3|OBX-2|OBX-5[1]|Comments
R|[1..1]|8867-4|Heart rate|QQQ-Local Type||asked once
O|[0..*]|59784-9|Immunity|QQQ|LOC_Answers|
O|[0..*]|59785-9|Mood|CWE|LOC_Answers|
)");
    const ImportedSpec imported = made.imported();
    ASSERT_EQ(imported.spec.segments.size(), 1u);
    ASSERT_EQ(imported.spec.segments[0].coConstraints.size(), 1u);
    const CoConstraintTable& table = imported.spec.segments[0].coConstraints[0];
    ASSERT_EQ(table.rows.size(), 3u);
    ASSERT_EQ(table.columns.size(), 5u);
    EXPECT_EQ(table.columns[1].title, "OBX-3 text");
    EXPECT_EQ(table.columns[2].kind, CoConstraintTable::Column::Kind::Datatype);  // though few are types here
    EXPECT_EQ(table.rows[2].cells[2].type, "CWE");
    EXPECT_EQ(table.rows[1].cells[3].valueSet, "LOC_Answers");
    EXPECT_EQ(factsOf(imported, FactState::Doubtful),
              "co-constraint:8867-4 OBX-2: spec.import-type\nco-constraint:59784-9 OBX-2: spec.import-type\n");
}

TEST(ImportTables, EventsHistoriesAndOtherTables) {
    MadeDocument made;
    made.heading("Revision History")
        .table("Version|Date|Author|Description\n1.0|2025-01-02|Interface team|First draft\n");
    made.heading("Supported events").table("Event|Description\nADT^A01|Admit\nADT^A08|Update\n");
    made.heading("Glossary").table("Term|Explanation\nMLLP|Protocol\nMRN|Number\n");
    const ImportedSpec imported = made.imported();
    ASSERT_EQ(imported.spec.identity.changes.size(), 1u);
    EXPECT_EQ(imported.spec.identity.changes[0].text, "First draft");
    ASSERT_EQ(imported.spec.messages.size(), 2u);
    EXPECT_EQ(imported.spec.messages[1].id, "ADT_A08");
    EXPECT_EQ(imported.spec.messages[1].structure, "ADT_A01");
    EXPECT_EQ(imported.spec.messages[1].name, "Update");
    EXPECT_EQ(factsOf(imported, FactState::Skipped), ": spec.import-unknown-table\n");
}

TEST(ImportTables, TheStandardIsTheDocuments) {
    Document document;
    document.name = "a.docx";
    DocumentBlock line;
    line.text = "This interface uses HL7 v2.3.1. See section 2.5.1 for more.";
    document.blocks.push_back(line);
    DocumentBlock table;
    table.kind = DocumentBlock::Kind::Table;
    table.table.caption = "PID";
    table.table.rows = rows("Seq|Name|Usage\n3|Identifiers|R\n");
    document.blocks.push_back(table);
    const Result<ImportedSpec> imported = importDocument(document);
    ASSERT_TRUE(imported) << imported.error().render();
    EXPECT_EQ(imported->spec.standard, "2.3.1");
    EXPECT_EQ(factsOf(*imported, FactState::Doubtful), "");
    document.blocks[0].text = "HL7 v2.3.1 or HL7 2.5.1";
    EXPECT_EQ(factsOf(*importDocument(document), FactState::Doubtful), " standard: spec.import-versions\n");
    document.blocks[0].text = "Nothing";
    EXPECT_EQ(factsOf(*importDocument(document), FactState::Doubtful), " standard: spec.import-no-version\n");
}

TEST(ImportTables, OfTablesWithoutEndTheFirstAreTakenAndTheRestIsToldOf) {
    Document document;
    document.name = "a.html";
    DocumentBlock table;
    table.kind = DocumentBlock::Kind::Table;
    table.table.caption = "PID";
    table.table.rows = rows("Seq|Name|Usage\n3|Identifiers|R\n");
    document.blocks.assign(20'010, table);
    const Result<ImportedSpec> imported = importDocument(document, {{}, "2.5.1"});
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->spec.segments.size(), 1u);
    EXPECT_EQ(imported->report.tables.size(), 20'000u);
    EXPECT_EQ(factsOf(*imported, FactState::Skipped), ": spec.import-unread\n");
    document.blocks.resize(3);
    EXPECT_EQ(factsOf(*importDocument(document, {{}, "2.5.1"}), FactState::Skipped), "");
}

TEST(ImportTables, ADocumentOfNothingIsRefused) {
    Document document;
    document.name = "letter.docx";
    const Result<ImportedSpec> imported = importDocument(document);
    ASSERT_FALSE(imported);
    EXPECT_EQ(imported.error().id(), MessageId::ImportNothing);
}

}  // namespace
}  // namespace plumb::spec::test
