// The gap of two specs: what is found, what is not, and how sides mirror each other.
#include "spec/gap/find_gaps.h"
#include "spec/load_spec.h"
#include "spec/whole_spec.h"
#include "unit/spec/planted_gaps.h"
#include "unit/spec/spec_text.h"

#include <gtest/gtest.h>

namespace plumb::spec {
namespace {

using test::Planted;
using test::PlantedGaps;
using test::spec;
using test::text;

/// A line a gap: "PID-3 usage: O / R omits".
std::string print(const std::vector<Gap>& gaps) {
    std::string all;
    for (const Gap& gap : gaps) {
        all += gapPath(gap) + ' ' + std::string(gapName(gap.kind)) + ": " + gap.sender.says + " / " +
               gap.receiver.says + ' ' + std::string(gapName(gap.harm)) +
               (gap.detail.empty() ? "" : " (" + gap.detail + ')') + '\n';
    }
    return all;
}

std::string gaps(const std::string& sender, const std::string& receiver, const GapOptions& options = {}) {
    return print(findGaps(Spec(spec(sender)), Spec(spec(receiver)), options));
}

std::string line(const Planted& planted) {
    return std::string(gapName(std::get<0>(planted))) + ' ' + std::get<1>(planted) + ' ' +
           std::string(gapName(std::get<2>(planted))) + '\n';
}

/// What was planted and not found, and what was found and not planted.
std::string differences(const std::set<Planted>& planted, const std::vector<Gap>& found) {
    std::set<Planted> all;
    for (const Gap& gap : found) {
        all.emplace(gap.kind, gapPath(gap), gap.harm);
    }
    std::string text;
    for (const Planted& one : planted) {
        text += all.count(one) > 0 ? "" : "missed: " + line(one);
    }
    for (const Planted& one : all) {
        text += planted.count(one) > 0 ? "" : "false: " + line(one);
    }
    return text;
}

TEST(Gap, PlantedOnesAreFoundAndNoOthers) {
    for (std::uint32_t seed = 1; seed <= 12; ++seed) {
        PlantedGaps specs(seed);
        specs.plantFields(190);
        specs.plantShape();
        specs.misspell(60);
        ASSERT_EQ(specs.planted.size(), 200U);
        const std::vector<Gap> found = findGaps(Spec(specs.sender), Spec(specs.receiver));
        EXPECT_EQ(differences(specs.planted, found), "") << "seed " << seed;
        EXPECT_EQ(found.size(), 200U);
        std::set<std::string> keys;
        for (const Gap& gap : found) {
            EXPECT_TRUE(keys.insert(gap.key).second) << gap.key;
        }
    }
}

// 200 more pairs, which nobody looked at.
TEST(DeepGap, PlantedOnesAreFoundAndNoOthers) {
    for (std::uint32_t seed = 1000; seed < 1200; ++seed) {
        PlantedGaps specs(seed);
        specs.plantFields(190);
        specs.plantShape();
        specs.misspell(60);
        EXPECT_EQ(differences(specs.planted, findGaps(Spec(specs.sender), Spec(specs.receiver))), "")
            << "seed " << seed;
    }
}

TEST(Gap, ASpecAgainstItselfHasNone) {
    for (std::uint32_t seed = 1; seed <= 4; ++seed) {
        PlantedGaps specs(seed);
        specs.plantFields(100);
        EXPECT_EQ(print(findGaps(Spec(specs.sender), Spec(specs.sender))), "");
        EXPECT_EQ(print(findGaps(Spec(specs.receiver), Spec(specs.receiver))), "");
    }
}

TEST(Gap, WritingOutWhatIsMeantMakesNone) {
    std::vector<Spec> specs;
    for (const std::string_view name : {"hl7:2.3", "hl7:2.5.1", "hl7:2.7"}) {
        specs.emplace_back(standardSpec(*standardNamed(name)));
    }
    for (const std::string name : {"epic-adt-outbound", "cerner-orders-oml"}) {
        Result<LoadedSpec> loaded = loadSpec(name, {PLUMBLINE_SOURCE_DIR "/specs"});
        ASSERT_TRUE(loaded) << name;
        specs.push_back(*loaded->spec);
    }
    specs.emplace_back(PlantedGaps(1).sender);
    for (const Spec& one : specs) {
        const Spec whole(wholeDocument(one));
        EXPECT_EQ(print(findGaps(one, whole)).substr(0, 1000), "") << one.document().identity.id;
        EXPECT_EQ(print(findGaps(whole, one)).substr(0, 1000), "") << one.document().identity.id;
    }
}

TEST(Gap, SwappedSidesMirror) {
    const auto lineOf = [](const Gap& gap, const GapSide& one, const GapSide& other, GapDirection direction) {
        return std::string(gapName(gap.kind)) + ' ' + std::string(gapName(direction)) + ": " + one.path + ' ' +
               one.says + " / " + other.path + ' ' + other.says + '\n';
    };
    for (std::uint32_t seed = 1; seed <= 4; ++seed) {
        PlantedGaps specs(seed);
        specs.plantFields(190);
        specs.plantShape();
        std::set<std::string> there, back;
        for (const Gap& gap : findGaps(Spec(specs.sender), Spec(specs.receiver))) {
            there.insert(lineOf(gap, gap.sender, gap.receiver, gap.direction));
        }
        for (const Gap& gap : findGaps(Spec(specs.receiver), Spec(specs.sender))) {
            const GapDirection mirrored = gap.direction == GapDirection::Sender     ? GapDirection::Receiver
                                          : gap.direction == GapDirection::Receiver ? GapDirection::Sender
                                                                                    : GapDirection::Both;
            back.insert(lineOf(gap, gap.receiver, gap.sender, mirrored));
        }
        EXPECT_EQ(there.size(), 200U);
        for (const std::string& line : there) {
            EXPECT_EQ(back.count(line), 1U) << line << "seed " << seed;
        }
        EXPECT_EQ(back.size(), there.size());
    }
}

TEST(Gap, FieldsOfTheStandardAreKnownByNumber) {
    EXPECT_EQ(
        gaps("standard: 2.5.1\nsegments: {PID: {fields: {3: {usage: RE, name: Hospital number}, 8: R, 30: X}}}\n",
             "standard: 2.5.1\nsegments: {PID: {fields: {3: {name: MRN}, 8: {usage: RE}, 19: R, 30: {usage: R}}}}\n"),
        text(R"(
PID-3 usage: RE / R omits
PID-8 usage: R / RE harmless
PID-19 usage: O / R omits
PID-30 presence: X / R never-sends
)"));
}

TEST(Gap, HarmlessOnesAndOptionalOnesAreAsAsked) {
    const std::string sender = "standard: 2.5.1\nsegments: {PID: {fields: {8: O, 10: R}}}\n";
    const std::string receiver = "standard: 2.5.1\nsegments: {PID: {fields: {8: RE, 10: O}}}\n";
    EXPECT_EQ(gaps(sender, receiver), "PID-8 usage: O / RE harmless\nPID-10 usage: R / O harmless\n");
    EXPECT_EQ(gaps(sender, receiver, {.strictUsage = true}),
              "PID-8 usage: O / RE omits\nPID-10 usage: R / O harmless\n");
    EXPECT_EQ(gaps(sender, receiver, {.harmless = false}), "");
}

TEST(Gap, LocalFieldsAreKnownByName) {
    EXPECT_EQ(gaps(text(R"(
segments:
  ZPT:
    fields:
      1: {name: Pet name, type: ST, usage: O}
      2: {name: Species, type: ST}
      3: {name: Date of vaccination, type: DT}
      4: {name: Line 1, type: ST}
      5: {name: Weight, type: NM}
)"),
                   text(R"(
segments:
  ZPT:
    fields:
      1: {name: Owner, type: ST}
      2: {name: Pet's name, type: ST, usage: R}
      3: {name: SPECIES, type: ST}
      4: {name: Vaccination date, type: DT}
      5: {name: Line 2, type: ST}
)")),
              text(R"(
ZPT-1 place: ZPT-1 / ZPT-2 moved
ZPT-1 usage: O / R omits
ZPT-2 place: ZPT-2 / ZPT-3 moved
ZPT-3 place: ZPT-3 / ZPT-4 moved
ZPT-4 presence: O /  ignored
ZPT-5 name: Weight / Line 2 other-name
ZPT-5 type: NM / ST harmless
ZPT-1 presence:  / O harmless
)"));
}

TEST(Gap, ComponentsAndTypesAreLookedInto) {
    EXPECT_EQ(gaps(text(R"(
standard: 2.5.1
segments: {PID: {fields: {3: {type: CX_OURS}, 5: {components: {1: {length: 1..60}}}, 7: {type: DT}}}}
types: {CX_OURS: {base: CX, components: {5: {usage: RE}}}}
)"),
                   text(R"(
standard: 2.5.1
segments: {PID: {fields: {3: {type: CX_THEIRS}, 5: {components: {1: {length: 1..40}, 2: X}}, 7: {type: NM}}}}
types: {CX_THEIRS: {base: CX, components: {5: {usage: R, constant: MR}}}}
)")),
              text(R"(
PID-3.5 usage: RE / R omits
PID-3.5 constant:  / MR other-form
PID-5.1 length: 1..60 / 1..40 too-long
PID-5.2 presence: O / X ignored
PID-7 type: DT / NM other-form
)"));
}

TEST(Gap, CodesOfSetsAreHeldAgainstEachOther) {
    const std::string receiver = "standard: 2.5.1\nsegments: {PID: {fields: {8: {values: SEX}}}}\n"
                                 "value-sets: {SEX: {codes: {F: Female, M: Male, X: Other}}}\n";
    EXPECT_EQ(gaps("standard: 2.5.1\nsegments: {PID: {fields: {8: {values: GENDER}}}}\n"
                   "value-sets: {GENDER: {codes: {F: Female, M: Male, U: Unknown, N: None}}}\n",
                   receiver),
              "PID-8 codes: GENDER: F, M, N, U / SEX: F, M, X unknown-codes (N, U)\n");
    EXPECT_EQ(gaps("standard: 2.5.1\nsegments: {PID: {fields: {8: {constant: F}}}}\n", receiver),
              "PID-8 constant: F /  harmless\n");
    EXPECT_EQ(gaps("standard: 2.5.1\nsegments: {PID: {fields: {8: {constant: U}}}}\n", receiver),
              "PID-8 constant: U /  harmless\nPID-8 codes: U / SEX: F, M, X unknown-codes (U)\n");
}

TEST(Gap, StructuresAreHeldAgainstEachOther) {
    EXPECT_EQ(gaps(text(R"(
standard: 2.5.1
messages:
  ADT_A01:
    events: [ADT^A01, ADT^A04]
    segments:
      - MSH: R 1..1
      - PID: R 1..1
      - PV1: R 1..1
      - ZAA: O 0..1
      - AL1: O 0..*
      - group VISIT: O 0..1
        segments: [PV2: O 0..1]
segments:
  ZAA: {name: Visit extras, fields: {1: {name: Class, type: ST}}}
)"),
                   text(R"(
standard: 2.5.1
messages:
  ADT_A01:
    events: [ADT^A01, ADT^A08]
    segments:
      - MSH: R 1..1
      - PV1: R 1..1
      - PID: R 1..1
      - ZBB: R 1..1
      - AL1: O 0..5
      - PV2: O 0..1
      - group INSURANCE: R 1..*
        segments: [IN1: R 1..1, IN2: O 0..1]
segments:
  ZBB: {name: Visit extra, fields: {1: {name: Class, type: ST, usage: R}}}
)")),
              text(R"(
ADT^A04 presence:  /  ignored
ADT^A08 presence:  /  never-sends
ADT_A01/AL1 cardinality: 0..* / 0..5 too-many
ADT_A01/PV1 order: > PID / > MSH other-order
ADT_A01/VISIT/PV2 place: VISIT/PV2 / PV2 moved
ADT_A01/ZAA place: ZAA / ZBB moved
ADT_A01/INSURANCE presence:  / R never-sends
ZAA-1 usage: O / R omits
)"));
}

TEST(Gap, WhatOnlyTheVersionsSayIsLeftOut) {
    const std::string older = "standard: 2.3\nmessages: {ADT_A01: {events: [ADT^A01]}}\n";
    const std::string newer = "standard: 2.5.1\nmessages: {ADT_A01: {events: [ADT^A01]}}\n";
    EXPECT_EQ(gaps(older, newer), "");
    EXPECT_NE(gaps(older, newer, {.versions = true}), "");
    const std::string bare = "standard: 2.5.1\ndictionary: false\nmessages: {ADT_A01: {events: [ADT^A01]}}\n";
    EXPECT_EQ(gaps(bare, newer), "");
    EXPECT_EQ(gaps(newer, bare), "");
    EXPECT_EQ(gaps(older, newer + "segments: {PID: {fields: {8: R}}}\n"), "PID-8 usage: O / R omits\n");
    // CN became XCN, PID-16 no longer repeats: nobody said so. What is said of the parts counts all the same.
    EXPECT_EQ(gaps(older + "segments: {EVN: {fields: {5: RE}}, PID: {fields: {16: O}}}\n",
                   newer + "segments: {EVN: {fields: {5: {usage: RE, components: {1: R}}}}, PID: {fields: {16: O}}}\n"),
              "EVN-5.1 usage: O / R omits\n");
}

}  // namespace
}  // namespace plumb::spec
