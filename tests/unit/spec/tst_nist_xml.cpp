// An export with every construct of NIST's schemas, and an older one with bindings in the profile and co-constraints
// among the constraints: what each becomes in the spec, and that writing and reading again changes nothing.
#include "spec/xml/nist_spec.h"
#include "unit/spec/nist_outline.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

using namespace plumb;
using namespace plumb::spec;

namespace {

const std::string kFixtures = std::string(PLUMBLINE_SOURCE_DIR) + "/tests/unit/spec/fixtures/";

const XmlImport& full() {
    static const XmlImport import = [] {
        Result<XmlImport> read = readNistSpec(kFixtures + "nist_full");
        EXPECT_TRUE(read.has_value()) << (read ? "" : read.error().render());
        return read ? *read : XmlImport();
    }();
    return import;
}

const SegmentSpec& segment(const std::string& id) {
    const std::vector<SegmentSpec>& all = full().document.segments;
    return *std::find_if(all.begin(), all.end(), [&](const SegmentSpec& candidate) { return candidate.id == id; });
}
const TypeSpec& type(const std::string& id) {
    const std::vector<TypeSpec>& all = full().document.types;
    return *std::find_if(all.begin(), all.end(), [&](const TypeSpec& candidate) { return candidate.id == id; });
}
const MessageSpec& message() {
    return full().document.messages.front();
}
const StructureNode& order() {
    return message().nodes[2].children[1];
}

std::string rules(const std::vector<Statement>& statements) {
    std::string out;
    for (const Statement& statement : statements) {
        out += statement.id + (statement.should ? " should: " : ": ") + statement.rule.text + '\n';
    }
    return out;
}

void expectSameAfterWriting(const XmlImport& import) {
    const NistExport written = printNistSpec(import.document);
    EXPECT_EQ(outline::ofNotes(written.notes), "");
    const Result<XmlImport> again = readNistFiles(written.files);
    ASSERT_TRUE(again.has_value()) << again.error().render();
    EXPECT_EQ(outline::ofNotes(again->notes), "");
    EXPECT_EQ(again->document.identity, import.document.identity);
    EXPECT_EQ(again->document.valueSets, import.document.valueSets);
    EXPECT_EQ(again->document.types, import.document.types);
    EXPECT_EQ(again->document.segments, import.document.segments);
    EXPECT_EQ(again->document.messages, import.document.messages);
    EXPECT_EQ(again->document, import.document);
}

}  // namespace

TEST(NistExport, IsReadWithoutLoss) {
    EXPECT_EQ(outline::ofNotes(full().notes), "PROFILE.xml, line 47: the usage IX is read as X.\n");
}

TEST(NistExport, IsTheSameAfterWritingAndReading) {
    expectSameAfterWriting(full());
}

TEST(NistExport, IsReadFromAnyOfItsFiles) {
    const Result<XmlImport> read = readNistSpec(kFixtures + "nist_full/VALUESETS.xml");
    ASSERT_TRUE(read.has_value()) << read.error().render();
    EXPECT_EQ(read->document, full().document);
}

TEST(NistExport, IsWrittenIntoAFolder) {
    const std::filesystem::path folder = std::filesystem::path(testing::TempDir()) / "nist_written";
    std::filesystem::remove_all(folder);
    ASSERT_TRUE(writeNistSpec(full().document, folder.string()).has_value());
    const Result<XmlImport> read = readNistSpec(folder.string());
    ASSERT_TRUE(read.has_value()) << read.error().render();
    EXPECT_EQ(read->document, full().document);
    EXPECT_EQ(writeNistSpec(full().document, folder.string()).error().id(), MessageId::FileExists);
    std::filesystem::remove_all(folder);
}

TEST(NistProfile, SaysWhoseItIs) {
    const Identity& identity = full().document.identity;
    EXPECT_EQ(identity.id + '|' + identity.title + '|' + identity.vendor + '|' + identity.version + '|' + identity.date,
              "lab-1|Laboratory results|Sample Laboratory|1.2|2026-01-31");
    EXPECT_EQ(identity.interfaceName + '|' + identity.status + '|' + identity.topics + '|' + identity.profileType,
              "Results to the ward|Draft|laboratory, results|Constrainable");
    EXPECT_EQ(full().document.standard, "2.5.1");
    EXPECT_EQ(full().document.encodings, (std::vector<std::string>{"ER7", "XML"}));
}

TEST(NistProfile, HasMessagesOfGroupsAndFlavours) {
    EXPECT_EQ(message().events.front(), "ORU^R01");
    EXPECT_EQ(message().structure + '|' + message().identifier + '|' + message().description,
              "ORU_R01|2.999.1.1|A result as the laboratory sends it");
    EXPECT_EQ(outline::ofNodes(message().nodes), "MSH=MSH_M R 1..1\n"
                                                 "SFT C(RE/O) 0..*\n"
                                                 "PATIENT_RESULT R 1..*\n"
                                                 "  PATIENT RE 0..1\n"
                                                 "    PID=PID_M R 1..1\n"
                                                 "    NK1 C(RE/X) 0..3\n"
                                                 "  ORDER_OBSERVATION R 1..*\n"
                                                 "    OBR R 1..1\n"
                                                 "    NTE B 0..*\n"
                                                 "    OBSERVATION RE 0..*\n"
                                                 "      OBX=OBX_M R 1..1\n"
                                                 "      NTE O 0..*\n");
}

TEST(NistProfile, HasFieldsWithLengthsAndConstants) {
    EXPECT_EQ(outline::ofElements(segment("MSH_M").fields),
              "1 Field Separator: R 1..1 ST length 1..1 #00001\n"
              "2 Encoding Characters: R 1..1 ST length 4..5 = ^~\\& #00002\n"
              "3 Sending Application: RE 0..1 HD length 227#\n");
    EXPECT_EQ(outline::ofElements(segment("PID_M").fields), "1 Set ID: O 0..1 ST length 1..4 hidden\n"
                                                            "2 External Id: X 0..0 ST\n"
                                                            "3 Identifiers: R 1..* CX #00106\n"
                                                            "4 Alternate Id: CE 0..1 ST\n"
                                                            "5 Birth date: C(RE/O) 0..1 ST length 4..24 ~8\n"
                                                            "6 Sex: R 1..1 ST length 1..1\n");
    const Length unlimited = segment("SFT").fields[0].length;
    EXPECT_EQ(unlimited.min, 0u);
    EXPECT_EQ(unlimited.max, hl7::kUnbounded);
    EXPECT_EQ(unlimited.conformance, 20u);
    EXPECT_EQ(unlimited.truncation, Truncation::Forbidden);
    EXPECT_EQ(segment("SFT").fields[0].usage.code, UsageCode::W);
}

TEST(NistProfile, HasFlavoursOfTypes) {
    EXPECT_EQ(type("CX_MRN").base, "CX");
    EXPECT_EQ(outline::ofElements(type("CX_MRN").components), "1 ID: R ST length 6..10\n"
                                                              "2 Authority: R HD\n"
                                                              "3 Type: R ST length 2..5 = MR\n");
}

TEST(NistProfile, HasTypesThatOtherFieldsChoose) {
    const DynamicType& dynamic = segment("OBX_M").dynamicTypes.front();
    EXPECT_EQ(dynamic.field, 5u);
    EXPECT_EQ(dynamic.reference, "2");
    EXPECT_EQ(dynamic.secondReference, "3.1");
    const std::vector<DynamicType::Case> cases = {
        {"ST", "", "ST"}, {"CWE", "600-7", "CWE_Organism"}, {"CWE", "", "CWE"}};
    EXPECT_EQ(dynamic.cases, cases);
}

TEST(NistPredicates, OfTypesAndSegmentsStandWithTheirElements) {
    const ElementSpec& universal = type("HD").components[1];
    EXPECT_EQ(printUsage(universal.usage), "C(R/O)");
    EXPECT_EQ(universal.condition.text, "not valued(.1)");
    EXPECT_EQ(universal.condition.description, "Without a name there must be an identifier.");
    EXPECT_EQ(segment("PID_M").fields[4].condition.text, "any(PID-3[*].3 = MR)");
    EXPECT_EQ(segment("OBX_M").fields[1].condition.text, "valued(OBX-5)") << "ByName";
}

TEST(NistPredicates, OfPlacesFurtherDownStandWhereTheyAreReadFrom) {
    const Predicate& deep = segment("PID_M").predicates.front();
    EXPECT_EQ(deep.id + '|' + deep.target + '|' + printUsage(deep.usage) + '|' + deep.condition.text,
              "deep|PID-3.2.1|C(R/RE)|PID-6 in (\"M\"i, \"F\"i)");
    EXPECT_EQ(deep.origin, "Chapter 3; Section 4.2; Page 17; URL https://example.org/pid");
    const Predicate& units = order().predicates.front();
    EXPECT_EQ(units.target, "OBSERVATION/OBX-6");
    EXPECT_EQ(units.condition.text, "ifabsent(fail, OBR-2.1 = 600-7)");
}

TEST(NistPredicates, OfMessagesAndGroupsStandWithTheirNodes) {
    EXPECT_EQ(message().nodes[1].condition.text, "valued(MSH-3.2)");
    EXPECT_EQ(message().nodes[2].children[0].children[1].condition.text, "num(PID-5) >= 2008");
}

TEST(NistStatements, OfTypesAndSegments) {
    EXPECT_EQ(rules(type("CX").statements), "CX-1: .1 ~ /^(?:[0-9]+)$/\n");
    EXPECT_EQ(rules(type("ST").statements), "ST-1 should: . ~ /^[^\\n]*$/\n");
    EXPECT_EQ(type("ST").statements[0].classification, "warning");
    EXPECT_EQ(rules(segment("OBX_M").statements),
              "OBX-1: ifabsent(fail, if OBX-2 = \"CWE\"i then valued(OBX-3.1) or valued(OBX-3.2) or valued(OBX-3.4))\n"
              "OBX-2: OBX-6 in set(UNITS at 1 or 4, R)\n");
    EXPECT_EQ(segment("OBX_M").statements[0].target, "OBX-5");
    EXPECT_EQ(segment("OBX_M").statements[0].classification, "alert");
    EXPECT_EQ(rules(segment("OBR").statements),
              "OBR-1: OBR-3 <= OBR-4\n"
              "OBR-2: valued(OBR-3) xor valued(OBR-4)\n"
              "OBR-3: valued(OBR-3) and valued(OBR-4) or any(num(OBR-1) in (1, 2, 3))\n"
              "OBR-4: OBR-2.1 is loinc and OBR-1 != 0 and outside(\"org.example.rules.Service\")\n");
}

TEST(NistStatements, OfGroupsAndMessages) {
    EXPECT_EQ(rules(order().children[2].statements), "OBS-1: sequence(OBX-1)\n");
    EXPECT_EQ(rules(order().statements), "ORD-1: sequence(OBSERVATION[*]/NTE[*]-1)\n");
    EXPECT_EQ(rules(message().statements),
              "MSG-1: all(PATIENT_RESULT[*]/ORDER_OBSERVATION[*]/OBSERVATION[*]/OBX-7 = F)\n");
}

TEST(NistStatements, InAnyOrder) {
    const OrderIndifferent& any = message().orderIndifferent.front();
    EXPECT_EQ(any.context, "PATIENT_RESULT/ORDER_OBSERVATION/OBSERVATION[*]");
    const OrderIndifferent::Pattern& organism = any.patterns.front();
    EXPECT_EQ(organism.id + '|' + organism.text + '|' + organism.rule.text,
              "organism|An organism is missing.|OBX-3.1 = 600-7");
    EXPECT_EQ(printCardinality(organism.cardinality), "1..1");
    EXPECT_EQ(rules(organism.statements), "ORG-1: OBX-7 = F\n");
    EXPECT_EQ(organism.inner.front().context, "NTE[*]");
    EXPECT_EQ(organism.inner.front().patterns.front().rule.text, "valued(NTE-1)");
}

TEST(NistBindings, StandWithTheirElements) {
    EXPECT_EQ(outline::ofBindings(type("CX").components[1].bindings), "HL70363 S at 1");
    EXPECT_EQ(outline::ofBindings(segment("PID_M").fields[5].bindings), "HL70001 R; LOCAL_FREE R");
    EXPECT_EQ(outline::ofBindings(segment("PID_M").fields[2].components[0].bindings), "HL70203 U");
    EXPECT_EQ(segment("PID_M").fields[2].components[0].number, 3u);
    EXPECT_EQ(outline::ofBindings(segment("OBX_M").fields[5].bindings), "UNITS R at 1,4 system 3,6");
}

TEST(NistBindings, OfOnePlaceInAMessageStandThere) {
    const ElementSpec& service = order().children[0].fields.front();
    EXPECT_EQ(service.number, 2u);
    EXPECT_EQ(outline::ofBindings(service.bindings), "SERVICES S at 1 system 3");
}

TEST(NistBindings, AreSingleCodesToo) {
    EXPECT_EQ(outline::ofBindings(segment("OBR").fields[1].bindings), "LAB^L at 4 system 6");
    EXPECT_EQ(outline::ofBindings(order().children[2].children[0].fields.front().bindings), "F^HL70085");
}

TEST(NistValueSets, HaveCodesWithUsages) {
    const std::vector<ValueSet>& sets = full().document.valueSets;
    ASSERT_EQ(sets.size(), 4u);
    const ValueSet& sex = sets[0];
    EXPECT_EQ(sex.id + '|' + sex.name + '|' + sex.description + '|' + sex.version + '|' + sex.oid + '|' + sex.group,
              "HL70001|Sex|Administrative sex|2.5.1|2.999.2.1|HL7_Base");
    EXPECT_EQ(sex.stability, ValueSet::Stability::Static);
    EXPECT_EQ(sex.extensibility, ValueSet::Extensibility::Closed);
    EXPECT_EQ(sex.content, ValueSet::Content::Extensional);
    ASSERT_EQ(sex.codes.size(), 3u);
    EXPECT_EQ(sex.codes[0].system + '|' + sex.codes[0].systemVersion + '|' + sex.codes[0].comment,
              "HL70001|2.5.1|always");
    EXPECT_EQ(sex.codes[0].usage, CodeUsage::R);
    EXPECT_EQ(sex.codes[1].usage, CodeUsage::P);
    EXPECT_EQ(sex.codes[2].usage, CodeUsage::E);
    EXPECT_EQ(sets[1].codes[1].pattern, ".*-rr");
    EXPECT_EQ(sets[1].content, ValueSet::Content::Intensional);
}

TEST(NistValueSets, MayBeUnchecked) {
    const std::vector<ValueSet>& sets = full().document.valueSets;
    EXPECT_FALSE(sets[0].unchecked);
    EXPECT_TRUE(sets[2].unchecked) << sets[2].id;
    EXPECT_EQ(sets[3].id, "HL70125") << "named only as unchecked";
    EXPECT_TRUE(sets[3].unchecked);
}

TEST(NistCoConstraints, AreTablesInTheirContext) {
    ASSERT_EQ(message().coConstraints.size(), 2u);
    EXPECT_EQ(outline::ofTable(message().coConstraints[0]),
              "PATIENT_RESULT/ORDER_OBSERVATION > OBSERVATION/OBX by 4.1 or 4.2 when OBR-2.1 = CULT\n"
              "if code 3, then type 2, then set 5, then value 5, \n"
              "R 1..1: 600-7^LN at 1,4 | CWE | set ORGANISMS R at 1 | \n"
              "S 0..*: NOTE^L at 1 | ST |  | seen\n"
              "group Susceptibility O 0..*\n"
              "  R 1..1: 18907-6^LN at 1 | ST |  | \n"
              "  O 0..1: METHOD^L at 1 | ST |  | \n");
    EXPECT_EQ(message().coConstraints[0].condition.description, "A culture was asked for.");
    EXPECT_EQ(outline::ofTable(message().coConstraints[1]), "PATIENT_RESULT/ORDER_OBSERVATION > OBSERVATION/OBX\n"
                                                            "if value 3.1, then value 7, \n"
                                                            "O 0..1: 718-7 | F\n");
}

TEST(NistCoConstraints, OfOldStandWithTheirSegment) {
    EXPECT_EQ(outline::ofTable(segment("OBX_M").coConstraints.front()),
              " > \n"
              "if value 3.1, then type 2, then set 6, note text Comments, \n"
              ": 718-7 | ST | set UNITS S at 1 | As agreed. (Haemoglobin has units.)\n");
}

TEST(NistSlicings, OfFieldsAndSegments) {
    EXPECT_EQ(outline::ofSlicings(segment("PID_M").slicings), "3: CX_MRN when .3 = MR\n") << "by label";
    EXPECT_EQ(segment("PID_M").slicings[0].slices[0].when.description, "The record number.");
    EXPECT_EQ(outline::ofSlicings(segment("OBX_M").slicings), "5 ordered: CWE_Organism #1\n");
    EXPECT_EQ(outline::ofSlicings(order().children[1].slicings), "0 ordered: NTE_Coded #1 NTE #2\n");
    EXPECT_EQ(outline::ofSlicings(order().children[2].children[1].slicings), "0: NTE_Coded when valued(NTE-2)\n");
}

TEST(OldNistExport, HasBindingsInItsProfile) {
    const Result<XmlImport> read = readNistSpec(kFixtures + "nist_old");
    ASSERT_TRUE(read.has_value()) << read.error().render();
    ASSERT_EQ(read->notes.size(), 1u) << outline::ofNotes(read->notes);
    EXPECT_EQ(read->notes[0].id, MessageId::SpecXmlMissingFiles);
    EXPECT_EQ(read->notes[0].arguments[1], "ValueSetBindings.xml, CoConstraints.xml, Slicings.xml");
    EXPECT_EQ(outline::ofBindings(read->document.segments[0].fields[0].bindings), "HL70104 R at 1,4");
    EXPECT_EQ(outline::ofBindings(read->document.segments[1].fields[0].bindings), "HL70008 S");
    EXPECT_EQ(outline::ofBindings(read->document.types[1].components[0].bindings), "HL70104 R");
    EXPECT_EQ(outline::ofTable(read->document.segments[1].coConstraints.front()),
              " > \n"
              "if value 1, then value 2, then set 2, note text Comments, \n"
              ": AE | see log |  | Since 2015. (An error says why.)\n"
              ": AR |  | set REASONS R at 1 |  (A refusal is coded.)\n");
}

TEST(OldNistExport, IsTheSameAfterWritingAndReading) {
    const Result<XmlImport> read = readNistSpec(kFixtures + "nist_old");
    ASSERT_TRUE(read.has_value());
    expectSameAfterWriting(*read);
}

// Both the fixture and what is written from it. The schemas are NIST's and are not shipped.
TEST(NistSchemas, AreKept) {
    const char* folder = std::getenv("PLUMBLINE_NIST_XSD");
    if (folder == nullptr) {
        GTEST_SKIP() << "PLUMBLINE_NIST_XSD names no folder with Profile.xsd and the other schemas";
    }
    const std::filesystem::path written = std::filesystem::path(testing::TempDir()) / "nist_validated";
    std::filesystem::remove_all(written);
    ASSERT_TRUE(writeNistSpec(full().document, written.string()).has_value());
    const std::pair<const char*, const char*> schemas[] = {
        {"Profile", "Profile"},         {"Constraints", "ConformanceContext"},
        {"ValueSets", "ValueSets"},     {"ValueSetBindings", "ValueSetBindings"},
        {"Slicings", "ProfileSlicing"}, {"CoConstraints", "CoConstraintContext"}};
    for (const auto& [file, schema] : schemas) {
        std::string upper(file);
        std::transform(upper.begin(), upper.end(), upper.begin(),
                       [](char c) { return static_cast<char>(std::toupper(c)); });
        std::string fixture = kFixtures;
        fixture.append("nist_full/").append(upper).append(".xml");
        for (const std::string& path : {fixture, (written / (std::string(file) + ".xml")).string()}) {
            std::string command = "xmllint --noout --nonet --schema '";
            command.append(folder).append("/").append(schema).append(".xsd' '").append(path).append("'");
            EXPECT_EQ(std::system(command.c_str()), 0) << path;
        }
    }
    std::filesystem::remove_all(written);
}
