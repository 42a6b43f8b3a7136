// What a spec means: a document over others and over the standard.
#include "spec/layering.h"
#include "spec/load_spec.h"
#include "unit/spec/spec_text.h"

#include <gtest/gtest.h>

namespace plumb::spec {
namespace {

using test::spec;

void print(const StructureNode& node, int depth, std::string& out) {
    out.append(static_cast<std::size_t>(depth) * 2, ' ');
    out += (node.kind == StructureNode::Kind::Choice ? "choice " : "") + node.name + ' ' + printUsage(node.usage) +
           ' ' + printCardinality(node.cardinality) + (node.flavour.empty() ? "" : " as " + node.flavour) + '\n';
    for (const StructureNode& child : node.children) {
        print(child, depth + 1, out);
    }
}

std::string structure(const Spec& spec, std::string_view code, std::string_view event) {
    const MessageSpec* message = spec.messageFor(code, event, {});
    if (!message) {
        return "no message";
    }
    std::string out;
    print(spec.structureOf(*message), 0, out);
    return out;
}

const MergedElement* field(const MergedSegment& segment, std::uint32_t number) {
    for (const MergedElement& element : segment.fields) {
        if (element.element.number == number) {
            return &element;
        }
    }
    return nullptr;
}

TEST(Spec, AMessageIsFoundByEventThenByStructure) {
    const Spec made(spec(R"(standard: 2.5.1
messages:
  ADT_A01: {events: [ADT^A01, ADT^A04]}
  ADT_A05: {events: "*"}
  ACK: {events: ACK}
  Own: {events: ZZZ^Z01^ZZZ_Z01, structure: ZZZ_Z01}
)"));
    const auto idOf = [&](std::string_view code, std::string_view event, std::string_view structure = {}) {
        const MessageSpec* message = made.messageFor(code, event, structure);
        return message ? message->id : "none";
    };
    EXPECT_EQ(idOf("ADT", "A04"), "ADT_A01");
    EXPECT_EQ(idOf("ADT", "A08"), "none") << "the message of that structure names its events";
    EXPECT_EQ(idOf("ADT", "A28"), "ADT_A05") << "by the standard's structure of the event";
    EXPECT_EQ(idOf("ADT", "Z99", "ADT_A05"), "ADT_A05") << "by MSH-9.3";
    EXPECT_EQ(idOf("ACK", "A01"), "ACK");
    EXPECT_EQ(idOf("ZZZ", "Z01"), "Own");
}

TEST(Spec, AGrammarOfItsOwnTakesWhatItLeavesUnsaidFromTheStandard) {
    const Spec made(spec(R"(standard: 2.5.1
messages:
  ADT_A01:
    events: ADT^A01
    segments:
      - MSH
      - EVN: RE
      - PID: R
      - NK1
      - group PROCEDURE: RE
        segments: [PR1, ROL]
      - ZPV: RE 0..1
      - PDA: X
)"));
    EXPECT_EQ(structure(made, "ADT", "A01"), test::text(R"(
ADT_A01 R 1..1
  MSH R 1..1
  EVN RE 0..1
  PID R 1..1
  NK1 O 0..*
  PROCEDURE RE 0..*
    PR1 R 1..1
    ROL O 0..*
  ZPV RE 0..1
  PDA X 0..0
)"));
}

TEST(Spec, ChangesAreMadeInTheStandardsStructure) {
    const Spec made(spec(R"(standard: 2.5.1
messages:
  ADT_A03:
    events: ADT^A03
    changes:
      - NK1: X
      - PV2: R
        flavour: PV2_Discharge
      - PROCEDURE/PR1: RE
      - ROL[2]: X
      - ZPV: RE 0..1
        after: PV2
      - PROCEDURE/ZPR: O 0..*
        after: start
      - NONE: R
)"));
    EXPECT_EQ(structure(made, "ADT", "A03"), test::text(R"(
ADT_A03 R 1..1
  MSH R 1..1
  SFT O 0..*
  EVN R 1..1
  PID R 1..1
  PD1 O 0..1
  ROL O 0..*
  NK1 X 0..0
  PV1 R 1..1
  PV2 R 1..1 as PV2_Discharge
  ZPV RE 0..1
  ROL X 0..0
  DB1 O 0..*
  AL1 O 0..*
  DG1 O 0..*
  DRG O 0..1
  PROCEDURE O 0..*
    ZPR O 0..*
    PR1 RE 0..1
    ROL O 0..*
  OBX O 0..*
  GT1 O 0..*
  INSURANCE O 0..*
    IN1 R 1..1
    IN2 O 0..1
    IN3 O 0..*
    ROL O 0..*
  ACC O 0..1
  PDA O 0..1
)"));
}

TEST(Spec, AFieldKnowsWhatComesFromTheStandard) {
    const Spec made(spec(R"(standard: 2.5.1
segments:
  PID:
    fields:
      3: {usage: R, values: LOCAL}
      5: X
      7: {length: 8..8}
      8: R
      40: {name: Later, type: ST}
)"));
    const MergedSegment pid = made.segment({}, "PID");
    EXPECT_TRUE(pid.known);
    EXPECT_EQ(pid.name, "Patient Identification");
    const MergedElement& id = *field(pid, 3);
    EXPECT_FALSE(id.usageFromStandard);
    EXPECT_TRUE(id.lengthFromStandard);
    EXPECT_FALSE(id.bindingFromStandard);
    EXPECT_EQ(id.element.type, "CX");
    EXPECT_EQ(id.element.cardinality, (Cardinality{1, hl7::kUnbounded}));
    EXPECT_EQ(field(pid, 5)->element.cardinality, (Cardinality{0, 0}));
    EXPECT_FALSE(field(pid, 7)->lengthFromStandard);
    EXPECT_TRUE(field(pid, 7)->usageFromStandard);
    EXPECT_EQ(field(pid, 7)->element.length, (Length{8, 8, {}, {}}));
    EXPECT_TRUE(field(pid, 8)->bindingFromStandard);
    EXPECT_EQ(field(pid, 8)->element.bindings.at(0).valueSet, "HL70001");
    EXPECT_EQ(field(pid, 8)->element.cardinality, (Cardinality{1, 1}));
    EXPECT_EQ(field(pid, 40)->element.name, "Later");
    EXPECT_EQ(field(pid, 41), nullptr);
}

TEST(Spec, WithoutTheDictionaryOnlyWhatIsSaidIsChecked) {
    const Spec made(spec("standard: 2.5.1\ndictionary: false\nsegments: {PID: {fields: {3: R}}}\n"));
    const MergedSegment pid = made.segment({}, "PID");
    EXPECT_EQ(field(pid, 3)->element.name, "Patient Identifier List");
    EXPECT_EQ(field(pid, 5)->element.usage, Usage()) << "PID-5 is R in the standard";
    EXPECT_EQ(field(pid, 5)->element.length, Length());
    EXPECT_FALSE(made.segment({}, "PV1").known);
}

TEST(Spec, FlavoursStartFromTheirBasesAndLocalFieldsComeLast) {
    const Spec made(spec(R"(standard: 2.5.1
segments:
  PID: {fields: {7: R}}
  PID_Base: {segment: PID, fields: {3: {usage: R, notes: base}}, statements: [{id: a, rule: x}]}
  PID_Newborn: {segment: PID, base: PID_Base, fields: {3: {usage: RE}, 24: R}, statements: [{id: b, rule: y}]}
  Loop: {segment: PID, base: Loop2}
  Loop2: {segment: PID, base: Loop}
)"));
    const MergedSegment born =
        made.segment("PID_Newborn", "PID", {}, spec("segments: {PID: {fields: {24: X}}}").segments[0].fields);
    EXPECT_EQ(field(born, 3)->element.usage.code, UsageCode::RE);
    EXPECT_EQ(field(born, 3)->element.notes, "base");
    EXPECT_EQ(field(born, 24)->element.usage.code, UsageCode::X);
    EXPECT_EQ(field(born, 7)->element.usage.code, UsageCode::O) << "a flavour without a base starts from the standard";
    ASSERT_EQ(born.statements.size(), 2u);
    EXPECT_EQ(made.segment("Loop", "PID").segment, "PID") << "a circle of bases ends";
}

TEST(Spec, ZSegmentsMeanDifferentThingsBySender) {
    const Spec made(spec(R"(standard: 2.5.1
segments:
  ZDS: {name: For all, fields: {1: {name: Any, type: ST}}}
  ZDS_RIS: {segment: ZDS, senders: [RIS], name: Study, fields: {1: {name: Study UID, type: RP}}}
)"));
    EXPECT_EQ(made.segment({}, "ZDS", "RIS").name, "Study");
    EXPECT_EQ(made.segment("ZDS", "ZDS", "LAB").name, "For all");
    EXPECT_FALSE(made.segment({}, "ZZZ", "LAB").known);
}

TEST(Spec, TypesStartFromTheirBases) {
    const Spec made(spec(R"(standard: 2.5.1
types:
  CX_MRN: {base: CX, components: {1: {usage: R, pattern: "[0-9]+"}, 5: {constant: MR}}}
  CX_Deep: {base: CX_MRN, components: {4: R}}
  Digits: {base: ST, pattern: "[0-9]+", length: 1..5}
  XPN: {components: {1: R}}
)"));
    const MergedType deep = made.type("CX_Deep");
    EXPECT_TRUE(deep.known);
    EXPECT_EQ(deep.components.at(0).element.pattern, "[0-9]+");
    EXPECT_EQ(deep.components.at(3).element.usage.code, UsageCode::R);
    EXPECT_EQ(deep.components.at(4).element.constant, "MR");
    EXPECT_EQ(deep.components.at(4).element.type, "ID");
    EXPECT_EQ(made.type("Digits").primitive, "ST");
    EXPECT_EQ(made.type("NM").primitive, "NM");
    EXPECT_EQ(made.type("XPN").components.at(0).element.usage.code, UsageCode::R);
    EXPECT_GT(made.type("XPN").components.size(), 5u);
    EXPECT_FALSE(made.type("NONE").known);
    ElementSpec element;
    element.type = "CX_MRN";
    element.components = spec("types: {X: {components: {2: X}}}").types[0].components;
    EXPECT_EQ(made.components(element).at(1).element.usage.code, UsageCode::X);
}

TEST(Spec, ValueSetsHaveTheCodesOfWhatTheyExtend) {
    const Spec made(spec(R"(standard: 2.5.1
value-sets:
  HL70001: {extends: "0001", codes: {D: Diverse, M: {usage: E}}}
  MORE: {extends: HL70001, codes: {Q: Queer}}
  OWN: {codes: {A: a}}
  HL70004: {extensibility: closed}
  HL70003: {unchecked: true}
)"));
    const auto has = [&](std::string_view set, std::string_view code) {
        const MergedValueSet merged = made.valueSet(set);
        return std::any_of(merged.set.codes.begin(), merged.set.codes.end(),
                           [&](const CodeSpec& c) { return c.code == code; });
    };
    EXPECT_TRUE(has("HL70001", "F"));
    EXPECT_TRUE(has("0001", "D")) << "bindings of the standard find the spec's set";
    EXPECT_TRUE(has("MORE", "F"));
    EXPECT_FALSE(has("OWN", "F"));
    EXPECT_TRUE(has("HL70004", "I")) << "a set that only says more about a table keeps its codes";
    EXPECT_FALSE(has("HL70003", "A01"));
    EXPECT_TRUE(made.valueSet("0002").fromStandard);
    EXPECT_FALSE(made.valueSet("HL70001").fromStandard);
    EXPECT_FALSE(made.valueSet("NONE").known);
}

TEST(Spec, TheStandardIsASpec) {
    for (const dictionary::Version version : dictionary::kVersions) {
        const Spec made(standardSpec(version));
        EXPECT_EQ(made.standard(), version);
        EXPECT_EQ(made.document().messages.size(), made.dictionary().structures().size());
        for (const dictionary::EventInfo& event : made.dictionary().events()) {
            const MessageSpec* message = made.messageFor(event.code, event.event, {});
            ASSERT_NE(message, nullptr) << event.code << '^' << event.event;
            EXPECT_EQ(message->structure, event.structure);
        }
    }
}

TEST(Layering, LaterWinsByKey) {
    const SpecDocument lower = spec(R"(id: low
standard: 2.5.1
senders: [A]
messages: {M: {name: low, events: ADT^A01, changes: [PV2: R]}, N: {name: low}}
segments: {PID: {fields: {3: {usage: R, notes: low}, 5: R}, statements: [{id: s, rule: low}]}}
value-sets: {V: {codes: {A: low, B: low}}}
statements: [{id: t, rule: low}]
)");
    const SpecDocument upper = spec(R"(id: up
senders: [B]
messages: {M: {name: up, changes: [PV1: R]}, O: {name: up}}
segments: {PID: {fields: {3: {usage: RE}, 7: R}, statements: [{id: s, rule: up}]}, PID_X: {segment: PID}}
value-sets: {V: {codes: {B: up, C: up}}}
statements: [{id: u, rule: up}]
)");
    EXPECT_EQ(writeSpecYaml(layered(lower, upper)), test::text(R"(
plumbline: spec/1
id: up
standard: 2.5.1
senders: B
messages:
  M:
    name: up
    events: ADT^A01
    changes:
      - PV2: R
      - PV1: R
  N:
    name: low
  O:
    name: up
segments:
  PID:
    fields:
      3: {usage: RE, notes: low}
      5: R
      7: R
    statements:
      - {id: s, rule: up}
  PID_X:
    segment: PID
    base: PID
value-sets:
  V:
    codes:
      A: low
      B: up
      C: up
statements:
  - {id: t, rule: low}
  - {id: u, rule: up}
)"));
}

}  // namespace
}  // namespace plumb::spec
