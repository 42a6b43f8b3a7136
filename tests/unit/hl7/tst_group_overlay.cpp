// What the overlay makes of messages that fit and of those that do not, each as the printed overlay.
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
    EXPECT_EQ(overlayOf(structure("ORU_R01"), "MSH PID PV1 ORC OBR NTE OBX NTE OBX SPM OBX OBR PID OBR OBX DSC"),
              "ORU_R01\n"
              "  MSH\n"
              "  PATIENT_RESULT[1]\n"
              "    PATIENT\n"
              "      PID\n"
              "      VISIT\n"
              "        PV1\n"
              "    ORDER_OBSERVATION[1]\n"
              "      ORC\n"
              "      OBR\n"
              "      NTE\n"
              "      OBSERVATION[1]\n"
              "        OBX\n"
              "        NTE\n"
              "      OBSERVATION[2]\n"
              "        OBX\n"
              "      SPECIMEN[1]\n"
              "        SPM\n"
              "        OBX\n"
              "    ORDER_OBSERVATION[2]\n"
              "      OBR\n"
              "  PATIENT_RESULT[2]\n"
              "    PATIENT\n"
              "      PID\n"
              "    ORDER_OBSERVATION[1]\n"
              "      OBR\n"
              "      OBSERVATION[1]\n"
              "        OBX\n"
              "  DSC\n");
}

TEST(GroupOverlay, LocalSegmentsStayWhereTheyStand) {
    EXPECT_EQ(overlayOf(structure("ADT_A01"), "MSH ZMS EVN PID PV1 IN1 ZIN IN2 IN1 zpd ACC ZEN"), "ADT_A01\n"
                                                                                                  "  MSH\n"
                                                                                                  "  ZMS (local)\n"
                                                                                                  "  EVN\n"
                                                                                                  "  PID\n"
                                                                                                  "  PV1\n"
                                                                                                  "  INSURANCE[1]\n"
                                                                                                  "    IN1\n"
                                                                                                  "    ZIN (local)\n"
                                                                                                  "    IN2\n"
                                                                                                  "  INSURANCE[2]\n"
                                                                                                  "    IN1\n"
                                                                                                  "    zpd (local)\n"
                                                                                                  "  ACC\n"
                                                                                                  "  ZEN (local)\n");
}

TEST(GroupOverlay, ANamedLocalSegmentIsLikeAnyOther) {
    const Grammar grammar =
        grammarOf("ADT_X\n  MSH 1..1\n  PID 1..1\n  group VISIT 0..*\n    ZPV 1..1\n    PV1 1..1\n");
    EXPECT_EQ(overlayOf(grammar, "MSH PID ZPV PV1 PV1 ZPV PV1"), "ADT_X\n"
                                                                 "  MSH\n"
                                                                 "  PID\n"
                                                                 "  VISIT[1]\n"
                                                                 "    ZPV\n"
                                                                 "    PV1\n"
                                                                 "    PV1 (repeated)\n"
                                                                 "  VISIT[2]\n"
                                                                 "    ZPV\n"
                                                                 "    PV1\n");
    EXPECT_EQ(overlayOf(grammar, "MSH ZPV PID PV1"), "ADT_X\n"
                                                     "  MSH\n"
                                                     "  ZPV (misplaced)\n"
                                                     "  PID\n"
                                                     "  VISIT[1]\n"
                                                     "    missing ZPV\n"
                                                     "    PV1\n");
}

TEST(GroupOverlay, IdsCompareWithoutCase) {
    EXPECT_EQ(overlayOf(structure("ADT_A09"), "MSH evn Pid pV1"), "ADT_A09\n"
                                                                  "  MSH\n"
                                                                  "  evn\n"
                                                                  "  Pid\n"
                                                                  "  pV1\n");
}

TEST(GroupOverlay, AStraySegmentEarlyLeavesTheRestInPlace) {
    EXPECT_EQ(overlayOf(structure("ADT_A01"), "MSH IN1 EVN PID PV1 DG1 IN1 IN2"), "ADT_A01\n"
                                                                                  "  MSH\n"
                                                                                  "  IN1 (misplaced)\n"
                                                                                  "  EVN\n"
                                                                                  "  PID\n"
                                                                                  "  PV1\n"
                                                                                  "  DG1\n"
                                                                                  "  INSURANCE[1]\n"
                                                                                  "    IN1\n"
                                                                                  "    IN2\n");
    EXPECT_EQ(overlayOf(structure("ADT_A01"), "MSH IN1 IN2 EVN PID PV1 DG1"), "ADT_A01\n"
                                                                              "  MSH\n"
                                                                              "  IN1 (misplaced)\n"
                                                                              "  IN2 (misplaced)\n"
                                                                              "  EVN\n"
                                                                              "  PID\n"
                                                                              "  PV1\n"
                                                                              "  DG1\n");
    EXPECT_EQ(overlayOf(structure("ORU_R01"), "MSH OBX PID ORC OBR OBX"), "ORU_R01\n"
                                                                          "  MSH\n"
                                                                          "  OBX (misplaced)\n"
                                                                          "  PATIENT_RESULT[1]\n"
                                                                          "    PATIENT\n"
                                                                          "      PID\n"
                                                                          "    ORDER_OBSERVATION[1]\n"
                                                                          "      ORC\n"
                                                                          "      OBR\n"
                                                                          "      OBSERVATION[1]\n"
                                                                          "        OBX\n");
}

TEST(GroupOverlay, ADroppedSegmentIsOneMissingRow) {
    EXPECT_EQ(overlayOf(structure("ADT_A01"), "MSH EVN PV1 PV2 DG1"), "ADT_A01\n"
                                                                      "  MSH\n"
                                                                      "  EVN\n"
                                                                      "  missing PID\n"
                                                                      "  PV1\n"
                                                                      "  PV2\n"
                                                                      "  DG1\n");
    EXPECT_EQ(overlayOf(structure("ADT_A01"), "MSH DG1"), "ADT_A01\n"
                                                          "  MSH\n"
                                                          "  missing EVN\n"
                                                          "  missing PID\n"
                                                          "  missing PV1\n"
                                                          "  DG1\n");
    EXPECT_EQ(overlayOf(structure("ADT_A01"), "MSH EVN ZZZ"), "ADT_A01\n"
                                                              "  MSH\n"
                                                              "  EVN\n"
                                                              "  ZZZ (local)\n"
                                                              "  missing PID\n"
                                                              "  missing PV1\n");
    EXPECT_EQ(overlayOf(structure("ADT_A01"), "EVN PID PV1"), "ADT_A01\n"
                                                              "  missing MSH\n"
                                                              "  EVN\n"
                                                              "  PID\n"
                                                              "  PV1\n");
    EXPECT_EQ(overlayOf(structure("ORM_O01"), "MSH PV1 ORC NTE"),
              "ORM_O01\n"
              "  MSH\n"
              "  PATIENT\n"
              "    missing PID\n"
              "    PATIENT_VISIT\n"
              "      PV1\n"
              "  ORDER[1]\n"
              "    ORC\n"
              "    ORDER_DETAIL\n"
              "      missing choice of OBR, RQD, RQ1, RXO, ODS, ODT\n"
              "      NTE\n");
    EXPECT_EQ(overlayOf(structure("MDM_T02"), "MSH EVN PID PV1 TXA"), "MDM_T02\n"
                                                                      "  MSH\n"
                                                                      "  EVN\n"
                                                                      "  PID\n"
                                                                      "  PV1\n"
                                                                      "  TXA\n"
                                                                      "  missing OBSERVATION\n");
}

TEST(GroupOverlay, WhatALaterOccurrenceLacksIsItsOwn) {
    const std::string text = hl7::testing::messageOf("MSH PID ORC OBR OBX ORC OBX NTE ORC OBR OBX");
    const MessageView message(asBytes(text));
    GroupOverlay overlay;
    overlay.assign(message, structure("ORU_R01"));
    EXPECT_EQ(printOverlay(message, overlay), "ORU_R01\n"
                                              "  MSH\n"
                                              "  PATIENT_RESULT[1]\n"
                                              "    PATIENT\n"
                                              "      PID\n"
                                              "    ORDER_OBSERVATION[1]\n"
                                              "      ORC\n"
                                              "      OBR\n"
                                              "      OBSERVATION[1]\n"
                                              "        OBX\n"
                                              "    ORDER_OBSERVATION[2]\n"
                                              "      ORC\n"
                                              "      missing OBR\n"
                                              "      OBSERVATION[1]\n"
                                              "        OBX\n"
                                              "        NTE\n"
                                              "    ORDER_OBSERVATION[3]\n"
                                              "      ORC\n"
                                              "      OBR\n"
                                              "      OBSERVATION[1]\n"
                                              "        OBX\n");
    ASSERT_EQ(overlay.missing().size(), 1u);
    const MissingNode row = overlay.missing()[0];
    EXPECT_EQ(overlay.grammar().pathOf(row.node), "PATIENT_RESULT.ORDER_OBSERVATION.OBR");
    EXPECT_EQ(row.before, 7u);
    EXPECT_EQ(row.groupBegin, 6u);
    EXPECT_FALSE(row.misplaced);
    EXPECT_FALSE(overlay.fits());
    EXPECT_EQ(misfit(overlay), 1u);
}

TEST(GroupOverlay, AGroupWithoutItsFirstSegmentIsStillAGroup) {
    EXPECT_EQ(overlayOf(structure("VXU_V04"), "MSH PID ORC RXA RXR OBX RXA RXR OBX ORC RXA"), "VXU_V04\n"
                                                                                              "  MSH\n"
                                                                                              "  PID\n"
                                                                                              "  ORDER[1]\n"
                                                                                              "    ORC\n"
                                                                                              "    RXA\n"
                                                                                              "    RXR\n"
                                                                                              "    OBSERVATION[1]\n"
                                                                                              "      OBX\n"
                                                                                              "  ORDER[2]\n"
                                                                                              "    missing ORC\n"
                                                                                              "    RXA\n"
                                                                                              "    RXR\n"
                                                                                              "    OBSERVATION[1]\n"
                                                                                              "      OBX\n"
                                                                                              "  ORDER[3]\n"
                                                                                              "    ORC\n"
                                                                                              "    RXA\n");
    EXPECT_EQ(overlayOf(structure("SIU_S12"), "MSH SCH PID RGS AIS AIP AIS AIP"), "SIU_S12\n"
                                                                                  "  MSH\n"
                                                                                  "  SCH\n"
                                                                                  "  PATIENT[1]\n"
                                                                                  "    PID\n"
                                                                                  "  RESOURCES[1]\n"
                                                                                  "    RGS\n"
                                                                                  "    SERVICE[1]\n"
                                                                                  "      AIS\n"
                                                                                  "    PERSONNEL_RESOURCE[1]\n"
                                                                                  "      AIP\n"
                                                                                  "  RESOURCES[2]\n"
                                                                                  "    missing RGS\n"
                                                                                  "    SERVICE[1]\n"
                                                                                  "      AIS\n"
                                                                                  "    PERSONNEL_RESOURCE[1]\n"
                                                                                  "      AIP\n");
}

TEST(GroupOverlay, AGroupLeftBeforeItIsCompleteLacksTheRest) {
    EXPECT_EQ(overlayOf(structure("ORU_R01"), "MSH PID PV1 PID PV1 OBR"), "ORU_R01\n"
                                                                          "  MSH\n"
                                                                          "  PATIENT_RESULT[1]\n"
                                                                          "    PATIENT\n"
                                                                          "      PID\n"
                                                                          "      VISIT\n"
                                                                          "        PV1\n"
                                                                          "    missing ORDER_OBSERVATION\n"
                                                                          "  PATIENT_RESULT[2]\n"
                                                                          "    PATIENT\n"
                                                                          "      PID\n"
                                                                          "      VISIT\n"
                                                                          "        PV1\n"
                                                                          "    ORDER_OBSERVATION[1]\n"
                                                                          "      OBR\n");
}

TEST(GroupOverlay, TwoSwappedSegmentsAreOneMisplaced) {
    struct Case {
        const char* ids;
        const char* structure;
    };
    for (const Case& swapped :
         {Case{"MSH PID EVN PV1 PV2 DG1", "ADT_A01"}, Case{"MSH EVN PV1 PID PV2 DG1", "ADT_A01"},
          Case{"MSH EVN PV1 PID", "ADT_A01"}, Case{"MSH EVN PID PV2 PV1 DG1", "ADT_A01"},
          Case{"MSH EVN PID PV1 DG1 AL1 IN1", "ADT_A01"}, Case{"MSH PID ORC OBR OBX ORC OBX OBR ORC OBR", "ORU_R01"},
          Case{"MSH PID ORC RXR RXA OBX ORC RXA RXR", "VXU_V04"}, Case{"MSH EVN PID PV1 OBX TXA", "MDM_T02"}}) {
        const std::string text = hl7::testing::messageOf(swapped.ids);
        const MessageView message(asBytes(text));
        GroupOverlay overlay;
        overlay.assign(message, structure(swapped.structure));
        const std::string printed = printOverlay(message, overlay);
        EXPECT_EQ(misfit(overlay), 1u) << swapped.ids << '\n' << printed;
        EXPECT_NE(printed.find("(misplaced)"), std::string::npos) << printed;
        for (const MissingNode& row : overlay.missing()) {
            EXPECT_TRUE(row.misplaced) << printed;
        }
    }
    EXPECT_EQ(overlayOf(structure("ADT_A01"), "MSH PID EVN PV1"), "ADT_A01\n"
                                                                  "  MSH\n"
                                                                  "  PID (misplaced)\n"
                                                                  "  EVN\n"
                                                                  "  missing here, misplaced: PID\n"
                                                                  "  PV1\n");
}

TEST(GroupOverlay, ASegmentMovedFarIsOneMisplaced) {
    EXPECT_EQ(overlayOf(structure("ADT_A01"), "MSH EVN PV1 PV2 DG1 GT1 IN1 PID"), "ADT_A01\n"
                                                                                  "  MSH\n"
                                                                                  "  EVN\n"
                                                                                  "  missing here, misplaced: PID\n"
                                                                                  "  PV1\n"
                                                                                  "  PV2\n"
                                                                                  "  DG1\n"
                                                                                  "  GT1\n"
                                                                                  "  INSURANCE[1]\n"
                                                                                  "    IN1\n"
                                                                                  "    PID (misplaced)\n");
}

TEST(GroupOverlay, OnceTooOftenIsRepeated) {
    EXPECT_EQ(overlayOf(structure("ADT_A01"), "MSH EVN PID PID PD1 PID PV1 MSH PV1 DG1 PD1"), "ADT_A01\n"
                                                                                              "  MSH\n"
                                                                                              "  EVN\n"
                                                                                              "  PID\n"
                                                                                              "  PID (repeated)\n"
                                                                                              "  PD1\n"
                                                                                              "  PID (repeated)\n"
                                                                                              "  PV1\n"
                                                                                              "  MSH (repeated)\n"
                                                                                              "  PV1 (repeated)\n"
                                                                                              "  DG1\n"
                                                                                              "  PD1 (repeated)\n");
    EXPECT_EQ(overlayOf(structure("ORU_R01"), "MSH PID PID ORC ORC OBR OBX"), "ORU_R01\n"
                                                                              "  MSH\n"
                                                                              "  PATIENT_RESULT[1]\n"
                                                                              "    PATIENT\n"
                                                                              "      PID\n"
                                                                              "      PID (repeated)\n"
                                                                              "    ORDER_OBSERVATION[1]\n"
                                                                              "      ORC\n"
                                                                              "      ORC (repeated)\n"
                                                                              "      OBR\n"
                                                                              "      OBSERVATION[1]\n"
                                                                              "        OBX\n");
    EXPECT_EQ(overlayOf(structure("ADT_A01"), "MSH EVN PID PV1 IN1 IN2 IN2 IN3"), "ADT_A01\n"
                                                                                  "  MSH\n"
                                                                                  "  EVN\n"
                                                                                  "  PID\n"
                                                                                  "  PV1\n"
                                                                                  "  INSURANCE[1]\n"
                                                                                  "    IN1\n"
                                                                                  "    IN2\n"
                                                                                  "    IN2 (repeated)\n"
                                                                                  "    IN3\n");
}

TEST(GroupOverlay, WhatCameTooLateIsMisplacedAndNotRepeated) {
    EXPECT_EQ(overlayOf(structure("ADT_A01"), "MSH EVN PID PV1 DG1 PD1 AL1 DG1"), "ADT_A01\n"
                                                                                  "  MSH\n"
                                                                                  "  EVN\n"
                                                                                  "  PID\n"
                                                                                  "  PV1\n"
                                                                                  "  DG1\n"
                                                                                  "  PD1 (misplaced)\n"
                                                                                  "  AL1 (misplaced)\n"
                                                                                  "  DG1\n");
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
    EXPECT_EQ(overlayOf(grammar, "MSH NTE NTE NTE ORC NTE NTE NTE NTE ORC NTE ORC NTE DG1 AL1 DG1"),
              "A_B\n"
              "  MSH\n"
              "  NTE\n"
              "  NTE\n"
              "  NTE (repeated)\n"
              "  ORDER[1]\n"
              "    ORC\n"
              "    NTE\n"
              "    NTE\n"
              "    NTE\n"
              "    NTE (repeated)\n"
              "  ORDER[2]\n"
              "    ORC\n"
              "    NTE\n"
              "  ORDER[3]\n"
              "    ORC (repeated)\n"
              "    NTE\n"
              "  DG1\n"
              "  AL1\n"
              "  DG1 (repeated)\n");
}

TEST(GroupOverlay, BehindAFullPlaceTheNextOneIsTaken) {
    const Grammar grammar = grammarOf("A_B\n"
                                      "  MSH 1..1\n"
                                      "  group VISIT 0..*\n"
                                      "    PV1 0..2\n"
                                      "  PV1 0..1\n");
    EXPECT_EQ(overlayOf(grammar, "MSH PV1 PV1 PV1"), "A_B\n"
                                                     "  MSH\n"
                                                     "  VISIT[1]\n"
                                                     "    PV1\n"
                                                     "    PV1\n"
                                                     "  VISIT[2]\n"
                                                     "    PV1\n");
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
    EXPECT_EQ(overlayOf(structure("ORM_O01"), "MSH ORC OBR RQD NTE ORC RXO DG1"), "ORM_O01\n"
                                                                                  "  MSH\n"
                                                                                  "  ORDER[1]\n"
                                                                                  "    ORC\n"
                                                                                  "    ORDER_DETAIL\n"
                                                                                  "      OBR\n"
                                                                                  "      RQD (misplaced)\n"
                                                                                  "      NTE\n"
                                                                                  "  ORDER[2]\n"
                                                                                  "    ORC\n"
                                                                                  "    ORDER_DETAIL\n"
                                                                                  "      RXO\n"
                                                                                  "      DG1\n");
    const Grammar groups = grammarOf("A_B\n"
                                     "  MSH 1..1\n"
                                     "  choice 1..*\n"
                                     "    group ORDER 1..1\n"
                                     "      ORC 1..1\n"
                                     "      OBR 1..1\n"
                                     "    group DRUG 1..1\n"
                                     "      RXO 1..1\n"
                                     "      RXR 0..*\n");
    EXPECT_EQ(overlayOf(groups, "MSH RXO RXR ORC OBR ORC OBR RXO"), "A_B\n"
                                                                    "  MSH\n"
                                                                    "  DRUG\n"
                                                                    "    RXO\n"
                                                                    "    RXR\n"
                                                                    "  ORDER\n"
                                                                    "    ORC\n"
                                                                    "    OBR\n"
                                                                    "  ORDER[2]\n"
                                                                    "    ORC\n"
                                                                    "    OBR\n"
                                                                    "  DRUG[2]\n"
                                                                    "    RXO\n");
    EXPECT_EQ(overlayOf(groups, "MSH"), "A_B\n  MSH\n  missing choice of ORDER, DRUG\n");
}

TEST(GroupOverlay, AnyPlaceTakesWhatHasNoOther) {
    EXPECT_EQ(overlayOf(structure("MFN_M02"), "MSH ZMS MFI MFE STF PRA ORG ZL7 MFE STF MSH FTS MFE LOC"),
              "MFN_M02\n"
              "  MSH\n"
              "  ZMS (local)\n"
              "  MFI\n"
              "  MF_STAFF[1]\n"
              "    MFE\n"
              "    STF\n"
              "    PRA\n"
              "    ORG\n"
              "    ZL7\n"
              "  MF_STAFF[2]\n"
              "    MFE\n"
              "    STF\n"
              "    MSH (repeated)\n"
              "    FTS (unexpected)\n"
              "  MF_STAFF[3]\n"
              "    MFE\n"
              "    LOC (unexpected)\n"
              "    missing STF\n");
}

TEST(GroupOverlay, FramesAndContinuationsAreUnexpected) {
    EXPECT_EQ(overlayOf(structure("ADT_A09"), "FHS BHS MSH EVN ADD PID XYZ PV1 DSC BTS FTS"), "ADT_A09\n"
                                                                                              "  FHS (unexpected)\n"
                                                                                              "  BHS (unexpected)\n"
                                                                                              "  MSH\n"
                                                                                              "  EVN\n"
                                                                                              "  ADD (unexpected)\n"
                                                                                              "  PID\n"
                                                                                              "  XYZ (unexpected)\n"
                                                                                              "  PV1\n"
                                                                                              "  DSC (unexpected)\n"
                                                                                              "  BTS (unexpected)\n"
                                                                                              "  FTS (unexpected)\n");
}

TEST(GroupOverlay, OddLinesAreUnexpectedAndHideNothing) {
    const std::string text = "MSH|^~\\&|A\rEVN\rPID\r\rPV\rZ|1\rZoster vaccine\rPV1\r";
    const MessageView message(asBytes(text));
    GroupOverlay overlay;
    overlay.assign(message, structure("ADT_A09"));
    EXPECT_EQ(printOverlay(message, overlay), "ADT_A09\n"
                                              "  MSH\n"
                                              "  EVN\n"
                                              "  PID\n"
                                              "  PV (unexpected)\n"
                                              "  Z (unexpected)\n"
                                              "  Zoster vaccine (unexpected)\n"
                                              "  PV1\n");
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
    EXPECT_EQ(printOverlay(message, overlay), "ADT_A09\n"
                                              "  missing MSH\n"
                                              "  missing EVN\n"
                                              "  missing PID\n"
                                              "  missing PV1\n");
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
