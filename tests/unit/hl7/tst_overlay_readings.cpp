// Grammars with forks: which group a segment begins is told only by a later one.
#include "hl7/grammar_tables.h"
#include "hl7/group_overlay.h"
#include "hl7/overlay_reading.h"
#include "unit/hl7/grammars.h"
#include "unit/hl7/overlay_checks.h"
#include "unit/hl7/overlays.h"
#include "unit/hl7/random_grammars.h"
#include "unit/hl7/slow_matcher.h"

#include <gtest/gtest.h>

namespace {

using namespace plumb;
using namespace plumb::hl7;
using plumb::hl7::testing::grammarOf;
using plumb::hl7::testing::OverlayCheck;
using plumb::hl7::testing::overlayOf;
using plumb::hl7::testing::RandomGrammars;
using plumb::hl7::testing::SlowMatcher;
using plumb::hl7::testing::structure;

/// ORC may begin an observation, or what was given; OBR or RXA tells. As in CSU_C09 of the standard.
const Grammar& study() {
    static const Grammar grammar = grammarOf("CSU_X\n"
                                             "  MSH 1..1\n"
                                             "  group PATIENT 1..*\n"
                                             "    PID 1..1\n"
                                             "    group SCHEDULE 1..*\n"
                                             "      CSS 0..1\n"
                                             "      group OBSERVATION 1..*\n"
                                             "        ORC 0..1\n"
                                             "        OBR 1..1\n"
                                             "        OBX 1..*\n"
                                             "      group PHARM 1..*\n"
                                             "        ORC 0..1\n"
                                             "        group ADMIN 1..*\n"
                                             "          RXA 1..1\n"
                                             "          RXR 1..1\n");
    return grammar;
}

/// Diets and trays of one patient: an ORC begins either, and the segments behind it may all be there in both.
const Grammar& diet() {
    static const Grammar grammar = grammarOf("OMD_X\n"
                                             "  MSH 1..1\n"
                                             "  group DIET 1..*\n"
                                             "    ORC 1..1\n"
                                             "    NTE 0..*\n"
                                             "    group FOOD 0..1\n"
                                             "      ODS 1..*\n"
                                             "  group TRAY 0..*\n"
                                             "    ORC 1..1\n"
                                             "    NTE 0..*\n"
                                             "    ODT 1..*\n");
    return grammar;
}

std::string joined(const std::vector<std::string>& ids) {
    std::string out;
    for (const std::string& id : ids) {
        out += id + ' ';
    }
    return out;
}

std::string repeated(std::string_view ids, int times) {
    std::string out;
    for (; times > 0; --times) {
        out += ids;
    }
    return out;
}

TEST(OverlayReadings, ALaterSegmentTellsWhatBegan) {
    EXPECT_EQ("\n" + overlayOf(study(), "MSH PID ORC OBR OBX ORC OBR OBX ORC RXA RXR RXA RXR ORC OBR OBX ORC RXA RXR"),
              R"(
CSU_X
  MSH
  PATIENT[1]
    PID
    SCHEDULE[1]
      OBSERVATION[1]
        ORC
        OBR
        OBX
      OBSERVATION[2]
        ORC
        OBR
        OBX
      PHARM[1]
        ORC
        ADMIN[1]
          RXA
          RXR
        ADMIN[2]
          RXA
          RXR
    SCHEDULE[2]
      OBSERVATION[1]
        ORC
        OBR
        OBX
      PHARM[1]
        ORC
        ADMIN[1]
          RXA
          RXR
)");
    EXPECT_EQ("\n" + overlayOf(diet(), "MSH ORC NTE ODS ORC NTE NTE ZXY NTE ODT ODT"), R"(
OMD_X
  MSH
  DIET[1]
    ORC
    NTE
    FOOD
      ODS
  TRAY[1]
    ORC
    NTE
    NTE
    ZXY (local)
    NTE
    ODT
    ODT
)");
}

TEST(OverlayReadings, TheEndOfTheMessageTellsAsWell) {
    // Only a diet may end without anything behind its ORC.
    EXPECT_EQ("\n" + overlayOf(diet(), "MSH ORC ORC"), R"(
OMD_X
  MSH
  DIET[1]
    ORC
  DIET[2]
    ORC
)");
}

TEST(OverlayReadings, ASecondOrderIsNoPriorResultOfNoPatient) {
    EXPECT_EQ("\n" + overlayOf(structure("OML_O21"), "MSH PID ORC OBR OBX ORC OBR SPM PID ORC OBR OBX"), R"(
OML_O21
  MSH
  PATIENT
    PID
  ORDER[1]
    ORC
    OBSERVATION_REQUEST
      OBR
      OBSERVATION[1]
        OBX
  ORDER[2]
    ORC
    OBSERVATION_REQUEST
      OBR
      SPECIMEN[1]
        SPM
      PRIOR_RESULT[1]
        PATIENT_PRIOR
          PID
        ORDER_PRIOR[1]
          ORC
          OBR
          OBSERVATION_PRIOR[1]
            OBX
)");
}

TEST(OverlayReadings, AFaultElsewhereDoesNotSpoilTheReading) {
    // Segments in the wrong place and a stranger; the ORC of the tray is the tray's all the same.
    EXPECT_EQ("\n" + overlayOf(diet(), "MSH MSH ORC ODS ORC NTE QQQ MSH ODT"), R"(
OMD_X
  MSH
  MSH (repeated)
  DIET[1]
    ORC
    FOOD
      ODS
  TRAY[1]
    ORC
    NTE
    QQQ (unexpected)
    MSH (repeated)
    ODT
)");
    EXPECT_EQ("\n" + overlayOf(study(), "MSH ORC OBR OBX ORC RXA RXR"), R"(
CSU_X
  MSH
  PATIENT[1]
    missing PID
    SCHEDULE[1]
      OBSERVATION[1]
        ORC
        OBR
        OBX
      PHARM[1]
        ORC
        ADMIN[1]
          RXA
          RXR
)");
    EXPECT_EQ("\n" + overlayOf(study(), "MSH PID ORC OBR OBX ORC RXA ORC OBR OBX ORC RXA RXR"), R"(
CSU_X
  MSH
  PATIENT[1]
    PID
    SCHEDULE[1]
      OBSERVATION[1]
        ORC
        OBR
        OBX
      PHARM[1]
        ORC
        ADMIN[1]
          RXA
          missing RXR
    SCHEDULE[2]
      OBSERVATION[1]
        ORC
        OBR
        OBX
      PHARM[1]
        ORC
        ADMIN[1]
          RXA
          RXR
)");
}

TEST(OverlayReadings, OnlyGrammarsWithForksAreReadTwice) {
    for (const char* name : {"ADT_A01", "ADT_A05", "ADT_A09", "ORU_R01", "ORM_O01", "MDM_T02", "SIU_S12", "VXU_V04"}) {
        EXPECT_FALSE(structure(name).tables().forks()) << name;
    }
    EXPECT_TRUE(study().tables().forks());
    EXPECT_TRUE(diet().tables().forks());
}

/// All maxima but one are endless: maxima are not the reading's.
void uncount(GrammarNode& node) {
    node.max = node.max > 1 ? kUnbounded : node.max;
    for (GrammarNode& child : node.children) {
        uncount(child);
    }
}

TEST(OverlayReadings, WhatAnyGrammarAllowsFits) {
    RandomGrammars random(4, 4);
    GroupOverlay overlay;
    int fitting = 0, failing = 0, forked = 0;
    for (int round = 0; round < 3000; ++round) {
        GrammarNode root = random.grammar();
        uncount(root);
        const Grammar grammar(root);
        forked += grammar.tables().forks();
        for (int n = 0; n < 20; ++n) {
            std::vector<std::string> ids = random.message(root);
            for (std::uint32_t more = n < 10 ? 0 : 1 + random.below(3); more > 0; --more) {
                ids.insert(ids.begin() + random.below(ids.size() + 1), random.id(random.below(4)));
            }
            ids.resize(std::min<std::size_t>(ids.size(), 40));
            const std::string text = hl7::testing::messageOf(joined(ids));
            const MessageView message(asBytes(text));
            overlay.assign(message, grammar);
            const bool expected = SlowMatcher(ids).matches(root);
            (expected ? fitting : failing) += 1;
            ASSERT_EQ(overlay.fits(), expected) << printGrammar(root) << joined(ids) << '\n'
                                                << printOverlay(message, overlay);
            ASSERT_EQ(OverlayCheck(message, overlay).firstFault(), "") << printGrammar(root) << joined(ids);
        }
    }
    EXPECT_GT(forked, 1000);
    EXPECT_GT(fitting, 10000);
    EXPECT_GT(failing, 10000);
}

/// Steps that a reading of so many segments takes.
std::uint64_t stepsOf(const Grammar& grammar, const std::string& ids) {
    const std::string text = hl7::testing::messageOf(ids);
    const MessageView message(asBytes(text));
    OverlayMemory memory;
    memory.symbols.push_back(0);
    for (std::uint32_t n = 1; n <= message.segmentCount(); ++n) {
        memory.symbols.push_back(grammar.tables().symbols().find(foldedKey(message.segmentId(n))));
    }
    OverlayReading reading(grammar.tables(), memory);
    reading.find();
    return reading.steps();
}

TEST(OverlayReadings, HostileMessagesTakeStepsInStep) {
    constexpr int kTimes = 20'000;
    struct Case {
        const Grammar& grammar;
        const char* ids;
    };
    for (const Case& hostile :
         {Case{diet(), "ORC "}, Case{diet(), "ORC NTE "}, Case{diet(), "ORC ODT ORC ODS "}, Case{study(), "ORC "},
          Case{study(), "ORC OBR ORC RXA "}, Case{study(), "RXR ORC "},
          Case{structure("OML_O21"), "ORC OBR PID OBX NTE "}, Case{structure("DFT_P03"), "ORC "}}) {
        const std::uint64_t once = stepsOf(hostile.grammar, "MSH " + repeated(hostile.ids, kTimes));
        const std::uint64_t fourTimes = stepsOf(hostile.grammar, "MSH " + repeated(hostile.ids, 4 * kTimes));
        EXPECT_LE(fourTimes, 4 * once + 1000) << hostile.ids;
        const auto segments = static_cast<std::uint64_t>(
            kTimes * std::count(hostile.ids, hostile.ids + std::string_view(hostile.ids).size(), ' '));
        EXPECT_LE(once, 64 * segments) << hostile.ids;
    }
}

TEST(OverlayReadings, AGrammarThatForksEverywhereStaysBounded) {
    // Each of 1,000 places may follow each: more ways than are kept, more candidates than are followed.
    GrammarNode root;
    root.name = "HOSTILE";
    root.kind = GrammarNode::Kind::Group;
    GrammarNode group;
    group.kind = GrammarNode::Kind::Group;
    group.name = "G";
    group.min = 0;
    group.max = kUnbounded;
    GrammarNode leaf;
    leaf.name = "NTE";
    leaf.min = 0;
    leaf.max = kUnbounded;
    group.children.assign(1000, leaf);
    root.children.assign(2, group);
    leaf.name = "END";
    leaf.min = leaf.max = 1;
    root.children.push_back(leaf);
    const Grammar grammar(root);
    ASSERT_TRUE(grammar.tables().forks());
    EXPECT_LE(stepsOf(grammar, repeated("NTE END ", 5000)),
              10'000u * OverlayReading::kMostCandidates * (GrammarTables::kMostWays + 2));
    GroupOverlay overlay;
    const std::string text = hl7::testing::messageOf(repeated("NTE END ", 5000));
    const MessageView message(asBytes(text));
    overlay.assign(message, grammar);
    EXPECT_EQ(OverlayCheck(message, overlay).firstFault(), "");
}

}  // namespace
