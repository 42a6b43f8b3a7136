// Message profiles: inlined definitions become flavours, prose is kept, and writing gives the same again.
#include "spec/xml/message_profile.h"
#include "unit/spec/nist_outline.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace plumb;
using namespace plumb::spec;

namespace {

constexpr const char* kProfile = R"(<?xml version="1.0" encoding="UTF-8"?>
<HL7v2xConformanceProfile HL7Version="2.5" ProfileType="Constrainable" Identifier="2.999.7">
  <MetaData Name="Admissions" OrgName="Sample Hospital" Version="1.0" Status="DRAFT" Topics="ADT"/>
  <ImpNote>Read this first.</ImpNote>
  <UseCase/>
  <Encodings><Encoding>ER7</Encoding></Encodings>
  <DynamicDef AccAck="AL" AppAck="NE" MsgAckMode="Immediate"/>
  <HL7v2xStaticDef MsgType="ADT" EventType="A01" MsgStructID="ADT_A01" EventDesc="Admit" Identifier="2.999.7.1" Role="Receiver">
    <ImpNote>Sent at once.</ImpNote>
    <Description>A patient is admitted.</Description>
    <Reference>3.3.1</Reference>
    <Segment Name="MSH" LongName="Message Header" Usage="R" Min="1" Max="1">
      <Field Name="Field Separator" Usage="R" Min="1" Max="1" Datatype="ST" Length="1" ConstantValue="|" ItemNo="00001"/>
      <Field Name="Sender" Usage="RE" Min="0" Max="1" Datatype="HD" Length="180" Table="0361" ItemNo="00003">
        <Reference>2.16.9.3</Reference>
        <Component Name="Namespace" Usage="O" Datatype="IS" Length="20" Table="0300"/>
        <Component Name="Universal ID" Usage="C" Datatype="ST" Length="199">
          <ImpNote>An OID.</ImpNote>
          <Description>Who it is.</Description>
          <Predicate>If there is no namespace.</Predicate>
          <DataValues ExValue="2.999.1"/>
          <DataValues ExValue="2.999.2"/>
        </Component>
      </Field>
      <Field Name="Receiver" Usage="B" Min="0" Max="1" Datatype="HD" Length="180" Table="0361">
        <Component Name="Namespace" Usage="R" Datatype="IS" Length="20" Table="0300"/>
      </Field>
    </Segment>
    <SegGroup Name="VISIT" LongName="Visits" Usage="O" Min="0" Max="*">
      <ImpNote>One a stay.</ImpNote>
      <Segment Name="NTE" LongName="Note" Usage="O" Min="0" Max="*">
        <Field Name="Source" Usage="O" Min="0" Max="1" Datatype="HD" Length="180">
          <Component Name="Namespace" Usage="R" Datatype="IS" Length="20" Table="0300"/>
        </Field>
        <Field Name="Identifiers" Usage="R" Min="1" Max="*" Datatype="CX" Length="250">
          <Component Name="ID" Usage="R" Datatype="ST" Length="15"/>
          <Component Name="Authority" Usage="R" Datatype="HD" Length="227">
            <SubComponent Name="Namespace" Usage="R" Datatype="IS" Length="20" Table="0363"/>
          </Component>
        </Field>
      </Segment>
    </SegGroup>
    <Segment Name="NTE" LongName="Note" Usage="X" Min="0" Max="1">
      <Field Name="Source" Usage="O" Min="0" Max="1" Datatype="ST" Length="8"/>
    </Segment>
  </HL7v2xStaticDef>
</HL7v2xConformanceProfile>
)";

const XmlImport& profile() {
    static const XmlImport import = [] {
        Result<XmlImport> read = parseMessageProfile("profile.xml", kProfile);
        EXPECT_TRUE(read.has_value()) << (read ? "" : read.error().render());
        return read ? *read : XmlImport();
    }();
    return import;
}

const MessageSpec& message() {
    return profile().document.messages.front();
}

}  // namespace

TEST(MessageProfile, SaysWhoseItIs) {
    EXPECT_EQ(outline::ofNotes(profile().notes), "");
    const SpecDocument& document = profile().document;
    const Identity& identity = document.identity;
    EXPECT_EQ(identity.id + '|' + identity.title + '|' + identity.vendor + '|' + identity.version + '|' +
                  identity.status + '|' + identity.topics + '|' + identity.profileType + '|' + identity.description,
              "2.999.7|Admissions|Sample Hospital|1.0|DRAFT|ADT|Constrainable|Read this first.");
    EXPECT_EQ(identity.role, Role::Receiver);
    EXPECT_EQ(document.standard, "2.5");
    EXPECT_EQ(document.acknowledgement.accept + document.acknowledgement.application + document.acknowledgement.timing,
              "ALNEimmediate");
}

TEST(MessageProfile, HasMessagesOfGroupsAndFlavours) {
    EXPECT_EQ(message().events.front() + '|' + message().structure + '|' + message().name + '|' + message().identifier,
              "ADT^A01|ADT_A01|Admit|2.999.7.1");
    EXPECT_EQ(message().notes + '|' + message().description + '|' + message().origin,
              "Sent at once.|A patient is admitted.|3.3.1");
    EXPECT_EQ(outline::ofNodes(message().nodes), "MSH R 1..1\n"
                                                 "VISIT O 0..*\n"
                                                 "  NTE O 0..*\n"
                                                 "NTE=NTE_2 X 0..1\n");
    EXPECT_EQ(message().nodes[1].title + '|' + message().nodes[1].notes, "Visits|One a stay.");
}

TEST(MessageProfile, InlinedTypesBecomeFlavours) {
    const SpecDocument& document = profile().document;
    EXPECT_EQ(outline::ofElements(document.segments[0].fields), "1 Field Separator: R 1..1 ST length ..1 = | #00001\n"
                                                                "2 Sender: RE 0..1 HD_2 length ..180 #00003\n"
                                                                "3 Receiver: B 0..1 HD length ..180\n")
        << "the form met twice keeps the plain name";
    std::string types;
    for (const TypeSpec& type : document.types) {
        types += type.id + '<' + type.base + ' ';
    }
    EXPECT_EQ(types, "HD_2<HD HD< HD_3<HD CX< ");
    EXPECT_EQ(document.types[3].components[1].type, "HD_3");
    EXPECT_EQ(document.segments[2].segment, "NTE");
}

TEST(MessageProfile, KeepsTablesProseAndExamples) {
    const SpecDocument& document = profile().document;
    EXPECT_EQ(outline::ofBindings(document.segments[0].fields[1].bindings), "0361");
    EXPECT_EQ(document.segments[0].fields[1].origin, "2.16.9.3");
    const ElementSpec& universal = document.types[0].components[1];
    EXPECT_EQ(universal.notes, "An OID.\nDescription: Who it is.\nPredicate: If there is no namespace.");
    EXPECT_EQ(universal.example, "2.999.1\n2.999.2");
    EXPECT_EQ(universal.usage.code, UsageCode::C);
}

TEST(MessageProfile, IsTheSameAfterWritingAndReading) {
    const MessageProfileExport written = printMessageProfile(profile().document);
    EXPECT_EQ(outline::ofNotes(written.notes), "");
    const Result<XmlImport> again = parseMessageProfile("written.xml", written.text);
    ASSERT_TRUE(again.has_value()) << again.error().render();
    EXPECT_EQ(outline::ofNotes(again->notes), "");
    EXPECT_EQ(again->document, profile().document) << written.text;
}

TEST(MessageProfile, SaysWhatWasLeftOut) {
    const Result<XmlImport> read = parseMessageProfile(
        "p.xml", "<HL7v2xConformanceProfile><UseCase><Purpose>x</Purpose></UseCase>\n<HL7v2xStaticDef MsgType='A'>"
                 "<Segment Name='ZZZ' Usage='Q' Colour='red'/></HL7v2xStaticDef></HL7v2xConformanceProfile>");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(outline::ofNotes(read->notes),
              "p.xml, line 2: Q is not a value that Usage can have; it was left out.\n"
              "p.xml, line 2: the attribute Colour of Segment is not known here and was left out (times: 1).\n"
              "p.xml, line 1: the element Purpose in UseCase is not known here and was left out (times: 1).\n");
}

// The sample and what is written from it. The schema is part of HAPI and is not shipped.
TEST(MessageProfile, KeepsItsSchema) {
    const char* schema = std::getenv("PLUMBLINE_PROFILE_XSD");
    if (schema == nullptr) {
        GTEST_SKIP() << "PLUMBLINE_PROFILE_XSD names no message_profile.xsd";
    }
    const std::filesystem::path folder = testing::TempDir();
    std::ofstream(folder / "profile_sample.xml") << kProfile;
    std::ofstream(folder / "profile_written.xml") << printMessageProfile(profile().document).text;
    for (const char* name : {"profile_sample.xml", "profile_written.xml"}) {
        const std::string path = (folder / name).string();
        const std::string command = "xmllint --noout --nonet --schema '" + std::string(schema) + "' '" + path + "'";
        EXPECT_EQ(std::system(command.c_str()), 0) << path;
        std::filesystem::remove(path);
    }
}
