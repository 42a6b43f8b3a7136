// Where the overlay puts segments, each case as the printed overlay.
#include "hl7/group_overlay.h"

#include "unit/hl7/grammars.h"
#include "unit/hl7/overlays.h"

#include <gtest/gtest.h>

namespace {

using namespace plumb;
using namespace plumb::hl7;
using plumb::hl7::testing::grammarOf;
using plumb::hl7::testing::overlayOf;
using plumb::hl7::testing::structure;

TEST(GroupOverlay, PutsSegmentsIntoGroups) {
    EXPECT_EQ("\n" + overlayOf(structure("ORU_R01"), "MSH PID PV1 ORC OBR NTE OBX NTE OBX SPM OBX OBR PID OBR OBX DSC"),
              R"(
ORU_R01
  MSH
  PATIENT_RESULT[1]
    PATIENT
      PID
      VISIT
        PV1
    ORDER_OBSERVATION[1]
      ORC
      OBR
      NTE
      OBSERVATION[1]
        OBX
        NTE
      OBSERVATION[2]
        OBX
      SPECIMEN[1]
        SPM
        OBX
    ORDER_OBSERVATION[2]
      OBR
  PATIENT_RESULT[2]
    PATIENT
      PID
    ORDER_OBSERVATION[1]
      OBR
      OBSERVATION[1]
        OBX
  DSC
)");
}

TEST(GroupOverlay, LocalSegmentsStayWhereTheyStand) {
    EXPECT_EQ("\n" + overlayOf(structure("ADT_A01"), "MSH ZMS EVN PID PV1 IN1 ZIN IN2 IN1 zpd ACC ZEN"), R"(
ADT_A01
  MSH
  ZMS (local)
  EVN
  PID
  PV1
  INSURANCE[1]
    IN1
    ZIN (local)
    IN2
  INSURANCE[2]
    IN1
    zpd (local)
  ACC
  ZEN (local)
)");
}

TEST(GroupOverlay, ANamedLocalSegmentIsLikeAnyOther) {
    const Grammar grammar =
        grammarOf("ADT_X\n  MSH 1..1\n  PID 1..1\n  group VISIT 0..*\n    ZPV 1..1\n    PV1 1..1\n");
    EXPECT_EQ("\n" + overlayOf(grammar, "MSH PID ZPV PV1 PV1 ZPV PV1"), R"(
ADT_X
  MSH
  PID
  VISIT[1]
    ZPV
    PV1
    PV1 (repeated)
  VISIT[2]
    ZPV
    PV1
)");
    EXPECT_EQ("\n" + overlayOf(grammar, "MSH ZPV PID PV1"), R"(
ADT_X
  MSH
  ZPV (misplaced)
  PID
  VISIT[1]
    missing ZPV
    PV1
)");
}

TEST(GroupOverlay, IdsCompareWithoutCase) {
    EXPECT_EQ("\n" + overlayOf(structure("ADT_A09"), "MSH evn Pid pV1"), R"(
ADT_A09
  MSH
  evn
  Pid
  pV1
)");
}

TEST(GroupOverlay, MaximaAreCounted) {
    const Grammar grammar = grammarOf("A_B\n"
                                      "  MSH 1..1\n"
                                      "  NTE 0..2\n"
                                      "  group ORDER 1..2\n"
                                      "    ORC 1..1\n"
                                      "    NTE 0..3\n"
                                      "  choice 0..2\n"
                                      "    DG1 1..1\n"
                                      "    AL1 1..1\n");
    EXPECT_EQ("\n" + overlayOf(grammar, "MSH NTE NTE NTE ORC NTE NTE NTE NTE ORC NTE ORC NTE DG1 AL1 DG1"), R"(
A_B
  MSH
  NTE
  NTE
  NTE (repeated)
  ORDER[1]
    ORC
    NTE
    NTE
    NTE
    NTE (repeated)
  ORDER[2]
    ORC
    NTE
  ORDER[3]
    ORC (repeated)
    NTE
  DG1
  AL1
  DG1 (repeated)
)");
}

TEST(GroupOverlay, BehindAFullPlaceTheNextOneIsTaken) {
    const Grammar grammar = grammarOf("A_B\n"
                                      "  MSH 1..1\n"
                                      "  group VISIT 0..*\n"
                                      "    PV1 0..2\n"
                                      "  PV1 0..1\n");
    EXPECT_EQ("\n" + overlayOf(grammar, "MSH PV1 PV1 PV1"), R"(
A_B
  MSH
  VISIT[1]
    PV1
    PV1
  VISIT[2]
    PV1
)");
}

TEST(GroupOverlay, WhatShouldNotBeSentHasItsPlace) {
    const Grammar grammar = grammarOf("A_B\n  MSH 1..1\n  EVN 0..0\n  PID 1..1\n  PD1 1..0\n");
    const char* const ids[] = {"MSH EVN PID", "MSH PID", "MSH EVN EVN PID PD1"};
    for (const char* message : ids) {
        const std::string text = hl7::testing::messageOf(message);
        const MessageView view(asBytes(text));
        GroupOverlay overlay;
        overlay.assign(view, grammar);
        EXPECT_TRUE(overlay.fits()) << printOverlay(view, overlay);
    }
}

TEST(GroupOverlay, AChoiceIsOneOfItsAlternatives) {
    EXPECT_EQ("\n" + overlayOf(structure("ORM_O01"), "MSH ORC OBR RQD NTE ORC RXO DG1"), R"(
ORM_O01
  MSH
  ORDER[1]
    ORC
    ORDER_DETAIL
      OBR
      RQD (misplaced)
      NTE
  ORDER[2]
    ORC
    ORDER_DETAIL
      RXO
      DG1
)");
    const Grammar groups = grammarOf("A_B\n"
                                     "  MSH 1..1\n"
                                     "  choice 1..*\n"
                                     "    group ORDER 1..1\n"
                                     "      ORC 1..1\n"
                                     "      OBR 1..1\n"
                                     "    group DRUG 1..1\n"
                                     "      RXO 1..1\n"
                                     "      RXR 0..*\n");
    EXPECT_EQ("\n" + overlayOf(groups, "MSH RXO RXR ORC OBR ORC OBR RXO"), R"(
A_B
  MSH
  DRUG
    RXO
    RXR
  ORDER
    ORC
    OBR
  ORDER[2]
    ORC
    OBR
  DRUG[2]
    RXO
)");
    EXPECT_EQ("\n" + overlayOf(groups, "MSH"), R"(
A_B
  MSH
  missing choice of ORDER, DRUG
)");
}

TEST(GroupOverlay, AnyPlaceTakesWhatHasNoOther) {
    EXPECT_EQ("\n" + overlayOf(structure("MFN_M02"), "MSH ZMS MFI MFE STF PRA ORG ZL7 MFE STF MSH FTS MFE LOC"), R"(
MFN_M02
  MSH
  ZMS (local)
  MFI
  MF_STAFF[1]
    MFE
    STF
    PRA
    ORG
    ZL7
  MF_STAFF[2]
    MFE
    STF
    MSH (repeated)
    FTS (unexpected)
  MF_STAFF[3]
    MFE
    LOC (unexpected)
    missing STF
)");
}

TEST(GroupOverlay, FramesAndContinuationsAreUnexpected) {
    EXPECT_EQ("\n" + overlayOf(structure("ADT_A09"), "FHS BHS MSH EVN ADD PID XYZ PV1 DSC BTS FTS"), R"(
ADT_A09
  FHS (unexpected)
  BHS (unexpected)
  MSH
  EVN
  ADD (unexpected)
  PID
  XYZ (unexpected)
  PV1
  DSC (unexpected)
  BTS (unexpected)
  FTS (unexpected)
)");
}

TEST(GroupOverlay, OddLinesAreUnexpectedAndHideNothing) {
    const std::string text = "MSH|^~\\&|A\rEVN\rPID\r\rPV\rZ|1\rZoster vaccine\rPV1\r";
    const MessageView message(asBytes(text));
    GroupOverlay overlay;
    overlay.assign(message, structure("ADT_A09"));
    EXPECT_EQ("\n" + printOverlay(message, overlay), R"(
ADT_A09
  MSH
  EVN
  PID
  PV (unexpected)
  Z (unexpected)
  Zoster vaccine (unexpected)
  PV1
)");
    EXPECT_EQ(misfit(overlay), 3u);
}

TEST(GroupOverlay, ALetterAsSeparatorEndsTheIdEarly) {
    const std::string text = "MSHM^~\\&MA\rEVNM\rPIMM\r";
    const MessageView message(asBytes(text));
    GroupOverlay overlay;
    overlay.assign(message, structure("ADT_A09"));
    ASSERT_EQ(overlay.placed().size(), 3u);
    EXPECT_EQ(message.segmentId(1), "");
    EXPECT_EQ(overlay.placed()[0].placement, Placement::Unexpected);
    EXPECT_EQ(message.segmentId(2), "EVN");
    EXPECT_EQ(overlay.placed()[1].placement, Placement::Expected);
    EXPECT_EQ(overlay.placed()[2].placement, Placement::Unexpected);
}

TEST(GroupOverlay, NothingAtAllLacksEverything) {
    const MessageView message(ByteView{});
    GroupOverlay overlay;
    overlay.assign(message, structure("ADT_A09"));
    EXPECT_EQ("\n" + printOverlay(message, overlay), R"(
ADT_A09
  missing MSH
  missing EVN
  missing PID
  missing PV1
)");
    EXPECT_EQ(overlay.missing().at(0).before, 1u);
    EXPECT_EQ(overlay.missing().at(0).groupBegin, 1u);
    std::vector<GroupOccurrence> groups;
    overlay.groups(groups);
    ASSERT_EQ(groups.size(), 1u);
    EXPECT_EQ(groups[0].last, 0u);
}

TEST(GroupOverlay, ReusedOverGrammarsAndMessagesItForgets) {
    GroupOverlay reused;
    for (int round = 0; round < 3; ++round) {
        for (const char* name : {"ORU_R01", "ADT_A01", "OML_O21", "VXU_V04"}) {
            for (const char* ids :
                 {"MSH PID PID ORC OBX OBR", "MSH EVN PV1 PID PV1 IN1", "MSH", "MSH ORC RXA ORC PID"}) {
                const std::string text = hl7::testing::messageOf(ids);
                const MessageView message(asBytes(text));
                reused.assign(message, structure(name));
                EXPECT_EQ(printOverlay(message, reused), overlayOf(structure(name), ids)) << name << ' ' << ids;
            }
        }
    }
}

}  // namespace
