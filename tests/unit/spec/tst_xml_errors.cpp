// XML that is broken, hostile or unusual: a sentence with the place, nothing lost silently, no hang.
#include "spec/xml/message_profile.h"
#include "spec/xml/nist_spec.h"
#include "spec/xml/xml_document.h"
#include "unit/spec/nist_outline.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

using namespace plumb;
using namespace plumb::spec;

namespace {

std::string errorOf(std::vector<NistFile> files) {
    const Result<XmlImport> read = readNistFiles(std::move(files));
    return read ? "no error" : read.error().render();
}

// A profile of one message with segment ZZ1 (a field of type CX) and group G with ZZ2 twice.
std::string profile(const std::string& more = {}) {
    return "<ConformanceProfile><Messages><Message ID='M' Type='ACK' Event='A01' StructID='ACK'>"
           "<Segment Ref='ZZ1' Usage='R' Min='1' Max='1'/>"
           "<Group ID='g' Name='G' Usage='R' Min='1' Max='1'><Segment Ref='ZZ2' Usage='R' Min='1' Max='1'/>"
           "<Segment Ref='ZZ2' Usage='O' Min='0' Max='1'/></Group>" +
           more +
           "</Message></Messages><Segments>"
           "<Segment ID='ZZ1' Name='ZZ1' Label='ZZ1' Description='One'>"
           "<Field Name='Id' Usage='R' Datatype='CX' Min='1' Max='*'/></Segment>"
           "<Segment ID='ZZ2' Name='ZZ2' Label='ZZ2' Description='Two'>"
           "<Field Name='A' Usage='O' Datatype='ST' Min='0' Max='1'/></Segment></Segments>"
           "<Datatypes><Datatype ID='ST' Name='ST' Description='Text'/>"
           "<Datatype ID='CX' Name='CX' Description='Id'><Component Name='Id' Usage='O' Datatype='CX'/></Datatype>"
           "</Datatypes></ConformanceProfile>";
}

std::string constraint(const std::string& scope, const std::string& assertion) {
    return "<ConformanceContext><Constraints>" + scope + "<Constraint ID='c'><Description>d</Description><Assertion>" +
           assertion + "</Assertion></Constraint></ByID></" + scope.substr(1, scope.find('>') - 1) +
           "></Constraints></ConformanceContext>";
}

// What an assertion about ZZ1 reads as, then what it is after writing and reading again.
std::string ruleOf(const std::string& assertion, const std::string& scope = "<Segment><ByID ID='ZZ1'>") {
    const Result<XmlImport> read =
        readNistFiles({{"Profile.xml", profile()}, {"Constraints.xml", constraint(scope, assertion)}});
    if (!read) {
        return read.error().render();
    }
    const bool ofMessage = scope.find("Message") != std::string::npos;
    const auto rules = [&](const XmlImport& import) {
        const std::vector<Statement>& statements =
            ofMessage ? import.document.messages[0].statements : import.document.segments[0].statements;
        return statements.empty() ? std::string("none") : statements[0].rule.text;
    };
    const Result<XmlImport> again = readNistFiles(printNistSpec(read->document).files);
    if (!again || rules(*again) != rules(*read)) {
        return rules(*read) + " but after writing " + (again ? rules(*again) : again.error().render());
    }
    return rules(*read);
}

}  // namespace

TEST(XmlErrors, SayLineAndColumn) {
    EXPECT_EQ(errorOf({{"P.xml", "<ConformanceProfile>\n  <Messages>\n</ConformanceProfile>"}}),
              "P.xml, line 3, column 3: this is not well-formed XML: Start-end tags mismatch. Open it in an XML editor "
              "and mend it there, or export it again.");
    EXPECT_NE(errorOf({{"P.xml", ""}}).find("P.xml, line 1, column 1"), std::string::npos);
    EXPECT_NE(errorOf({{"P.xml", "no XML at all"}}).find("not well-formed"), std::string::npos);
}

TEST(XmlErrors, SayWhatWasExpected) {
    EXPECT_EQ(errorOf({{"a.xml", "<html/>"}}), "a.xml starts with the element html, where ConformanceProfile was "
                                               "expected. Name the file or folder of a spec.");
    EXPECT_NE(errorOf({{"c.xml", "<ConformanceContext/>"}}).find("holds c.xml, but no Profile.xml"), std::string::npos);
    EXPECT_EQ(errorOf({{"a.xml", profile()}, {"b.xml", profile()}}),
              "a.xml and b.xml both start with ConformanceProfile. Leave one of them in the folder.");
    EXPECT_EQ(errorOf({{"a.xml", "<ConformanceProfile/>"}}), "a.xml describes no message: it has no Message element.");
    EXPECT_EQ(parseMessageProfile("a.xml", "<x/>").error().id(), MessageId::SpecXmlRoot);
    EXPECT_EQ(parseMessageProfile("a.xml", "<HL7v2xConformanceProfile/>").error().id(), MessageId::SpecXmlNoMessage);
}

TEST(XmlErrors, OfFoldersAndFiles) {
    const std::filesystem::path folder = std::filesystem::path(testing::TempDir()) / "nist_empty";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    EXPECT_EQ(readNistSpec(folder.string()).error().id(), MessageId::SpecXmlNothing);
    std::ofstream(folder / "other.xml") << "<other/>";
    EXPECT_EQ(readNistSpec(folder.string()).error().id(), MessageId::SpecXmlNothing);
    EXPECT_EQ(readNistSpec((folder / "other.xml").string()).error().id(), MessageId::SpecXmlRoot);
    EXPECT_FALSE(readNistSpec((folder / "none.xml").string()).has_value());
    std::filesystem::remove_all(folder);
}

TEST(HostileXml, IsNotFollowedOutside) {
    const std::string text = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'><!ENTITY l 'lol'>]>" + profile();
    const Result<XmlImport> read = readNistFiles({{"P.xml", text}});
    EXPECT_TRUE(read.has_value()) << read.error().render();
    const Result<XmlDocument> document = XmlDocument::parse("x", "<!DOCTYPE x [<!ENTITY e 'many'>]><x>&e;</x>");
    ASSERT_TRUE(document.has_value());
    EXPECT_EQ(document->root().text, "&e;");
}

TEST(HostileXml, MayBeDeep) {
    std::string deep;
    for (int i = 0; i < 200'000; ++i) {
        deep += "<a>";
    }
    for (int i = 0; i < 200'000; ++i) {
        deep += "</a>";
    }
    EXPECT_EQ(errorOf({{"P.xml", deep}}).substr(0, 50), "P.xml, line 1: elements stand inside each other mo");
}

TEST(HostileXml, MayNestAssertions) {
    std::string nested = "<Presence Path='1[1]'/>";
    for (int i = 0; i < 70; ++i) {
        nested.insert(0, "<NOT>").append("</NOT>");
    }
    EXPECT_NE(ruleOf(nested).find("not"), std::string::npos);
}

TEST(HostileXml, MayHaveTypesInACircle) {
    // CX has a component of type CX; a path goes no deeper than messages do.
    EXPECT_EQ(ruleOf("<Presence Path='1[1].1[1].1[1]'/>"), "valued(ZZ1-1.1.1)");
    EXPECT_EQ(ruleOf("<Presence Path='1[1].1[1].1[1].1[1]'/>"), "outside(\"NIST Presence Path=1[1].1[1].1[1].1[1]\")");
}

TEST(HostileXml, MayBeWide) {
    std::string fields, nodes, rows;
    for (int i = 0; i < 5000; ++i) {
        fields += "<Field Name='F' Usage='O' Datatype='ST' Min='0' Max='1'/>";
        nodes += "<Segment Ref='ZZ2' Usage='O' Min='0' Max='1'/>";
        rows += "<CoConstraint><Assertion><PlainCoConstraint KeyPath='" + std::to_string(i + 1) +
                "[1]' KeyValue='a'/></Assertion></CoConstraint>";
    }
    std::string wide = profile(nodes);
    wide.insert(wide.find("<Field"), fields);
    const Result<XmlImport> read =
        readNistFiles({{"P.xml", wide},
                       {"C.xml", "<ConformanceContext><CoConstraints><Segment><ByID ID='ZZ2'>" + rows +
                                     "</ByID></Segment></CoConstraints></ConformanceContext>"}});
    ASSERT_TRUE(read.has_value()) << read.error().render();
    EXPECT_EQ(read->document.segments[0].fields.size(), 1023u);
    EXPECT_EQ(read->document.messages[0].nodes.size(), hl7::Grammar::kMostNodes - 2u);
    EXPECT_EQ(read->document.segments[1].coConstraints[0].columns.size(), 200u);
    const std::string notes = outline::ofNotes(read->notes);
    for (const char* what : {"1023 Field elements", "4000 segments and groups", "200 columns"}) {
        EXPECT_NE(notes.find(what), std::string::npos) << what;
    }
}

TEST(HostileXml, MayNameEverythingInEverything) {
    std::string segments, constraints;
    for (int i = 0; i < 20'000; ++i) {
        segments += "<Segment ID='S" + std::to_string(i) + "' Name='ZZZ' Label='L' Description='d'/>";
        constraints += "<ByName Name='ZZZ'/>";
    }
    std::string wide = profile();
    wide.insert(wide.find("<Segment ID"), segments);
    const Result<XmlImport> read = readNistFiles({{"P.xml", wide},
                                                  {"C.xml", "<ConformanceContext><Constraints><Segment>" + constraints +
                                                                "</Segment></Constraints></ConformanceContext>"}});
    ASSERT_TRUE(read.has_value()) << read.error().render();
    EXPECT_NE(outline::ofNotes(read->notes).find("looks for names"), std::string::npos);
}

TEST(UnusualXml, IsNotedNotDropped) {
    const Result<XmlImport> read = readNistFiles(
        {{"P.xml", profile("\n<Note Kind='x'/>\n<Note/><Segment Ref='ZZ9' Usage='Q' Min='1' Max='1' Colour='red'/>")}});
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(outline::ofNotes(read->notes),
              "P.xml, line 3: Segment ZZ9 is defined nowhere in the profile; what is said of it was left out.\n"
              "P.xml, line 3: Q is not a value that Usage can have; it was left out.\n"
              "P.xml, line 3: the attribute Colour of Segment is not known here and was left out (times: 1).\n"
              "P.xml, line 2: the element Note in Message is not known here and was left out (times: 2).\n"
              "the export holds no ValueSets.xml, ValueSetBindings.xml, Constraints.xml, CoConstraints.xml, "
              "Slicings.xml; what would stand there is no part of the spec.\n");
}

TEST(UnusualXml, PathsThatLeadNowhereAreNoted) {
    const Result<XmlImport> read = readNistFiles(
        {{"P.xml", profile()},
         {"B.xml", "<ValueSetBindingsContext><ValueSetBindings><Segment><ByID ID='ZZ1'>"
                   "<ValueSetBinding Target='7[*]' BindingStrength='R'><BindingLocations/><Bindings>"
                   "<Binding BindingIdentifier='S'/></Bindings></ValueSetBinding></ByID><ByID ID='ZZ7'/></Segment>"
                   "</ValueSetBindings></ValueSetBindingsContext>"},
         {"C.xml", constraint("<Message><ByID ID='M'>", "<Presence Path='9[1]'/>")}});
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->notes[0].id, MessageId::SpecXmlNoPlace);
    EXPECT_EQ(read->notes[1].id, MessageId::SpecXmlUnknownId);
    EXPECT_EQ(read->notes[2].id, MessageId::SpecXmlOutside);
    EXPECT_EQ(read->document.messages[0].statements[0].rule.text, "outside(\"NIST Presence Path=9[1]\")");
}

TEST(UnusualXml, ASecondSegmentOfTheSameNameIsNoted) {
    const Result<XmlImport> read = readNistFiles(
        {{"P.xml", profile()}, {"C.xml", constraint("<Group><ByID ID='g'>", "<Presence Path='2[1].1[1]'/>")}});
    ASSERT_TRUE(read.has_value());
    ASSERT_FALSE(read->notes.empty());
    EXPECT_EQ(read->notes[0].id, MessageId::SpecXmlNameTwice);
}

struct AssertionRow {
    const char* xml;
    const char* rule;
};
class Assertions : public testing::TestWithParam<AssertionRow> {};

// Each reads as the rule, and as the same one after writing and reading again.
TEST_P(Assertions, ReadAndWrite) {
    EXPECT_EQ(ruleOf(GetParam().xml), GetParam().rule) << GetParam().xml;
}

INSTANTIATE_TEST_SUITE_P(
    OfNist, Assertions,
    testing::Values(
        AssertionRow{"<Presence Path='1[1]'/>", "valued(ZZ1-1)"},
        AssertionRow{"<isNULL Path='1[2]'/>", "null(ZZ1-1[2])"},
        AssertionRow{"<PlainText Path='1[*].1[1]' Text='A b' IgnoreCase='false'/>", "all(ZZ1-1[*].1 = \"A b\")"},
        AssertionRow{"<PlainText Path='1[1]' Text='A' IgnoreCase='1' NotPresentBehavior='PASS'/>",
                     "ifabsent(pass, ZZ1-1 = \"A\"i)"},
        AssertionRow{"<PlainText Path='1[1]' Text='A' IgnoreCase='false' NotPresentBehavior='INCONCLUSIVE'/>",
                     "ifabsent(undecided, ZZ1-1 = A)"},
        AssertionRow{"<PlainText Path='1[*]' Text='A' IgnoreCase='false' Min='1' Max='2'/>",
                     "times(1..2, ZZ1-1[*] = A)"},
        AssertionRow{"<SimpleValue Path='1[1]' Operator='LT' Value='5' Type='Number'/>", "num(ZZ1-1) < 5"},
        AssertionRow{"<SimpleValue Path='1[1]' Operator='GT' Value='20260101' Truncated='true'/>",
                     "time(ZZ1-1) > 20260101"},
        AssertionRow{"<PathValue Path1='1[1]' Operator='NE' Path2='1[2]'/>", "ZZ1-1 != ZZ1-1[2]"},
        AssertionRow{"<PathValue Path1='1[*]' Operator='EQ' Path2='1[*]' Path1Mode='AtLeastOne' Path2Mode='All'/>",
                     "any(ZZ1-1[*] = all(ZZ1-1[*]))"},
        AssertionRow{"<Format Path='1[1]' Regex='^A$|^B$'/>", "ZZ1-1 ~ /^(?:^A$|^B$)$/"},
        AssertionRow{"<Format Path='1[1]' Regex='^(?!\\s*$).+' NotPresentBehavior='FAIL'/>",
                     "ifabsent(fail, ZZ1-1 ~ /^.*\\S.*$/)"},
        AssertionRow{"<StringList Path='1[1]' CSV='A_1,B-2'/>", "ZZ1-1 in (A_1, B-2)"},
        AssertionRow{"<ValueSet Path='1[1]' ValueSetID='S' BindingStrength='S' BindingLocation='1'/>",
                     "ZZ1-1 in set(S at 1, S)"},
        AssertionRow{"<StringFormat Path='1[1].1[1]' Format='SNOMED'/>", "ZZ1-1.1 is snomed"},
        AssertionRow{"<SubContext Path='1[*]'><PlainText Path='1[1]' Text='A' IgnoreCase='false'/></SubContext>",
                     "every ZZ1-1[*] (.1 = A)"},
        AssertionRow{"<SubContext Path='1[*]' AtLeastOnce='true'><Presence Path='1[1]'/></SubContext>",
                     "some ZZ1-1[*] (valued(.1))"},
        AssertionRow{"<SubContext Path='1[*]' MinOccurrence='1' MaxOccurrence='*'><Presence Path='1[1]'/></SubContext>",
                     "times 1..* ZZ1-1[*] (valued(.1))"},
        AssertionRow{"<AND><PlainText Path='1[1]' Text='A' IgnoreCase='false' NotPresentBehavior='PASS'/>"
                     "<PlainText Path='1[1]' Text='B' IgnoreCase='false' NotPresentBehavior='FAIL'/></AND>",
                     "ifabsent(pass, ZZ1-1 = A) and ifabsent(fail, ZZ1-1 = B)"},
        AssertionRow{"<Unheard Of='1'/>", "outside(\"NIST Unheard Of=1\")"}));
