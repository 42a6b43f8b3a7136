// How the overlay reads messages that do not fit: dropped, stray, swapped, moved and repeated segments.
#include "hl7/group_overlay.h"

#include "unit/hl7/grammars.h"
#include "unit/hl7/overlays.h"

#include <gtest/gtest.h>

namespace {

using namespace plumb;
using namespace plumb::hl7;
using plumb::hl7::testing::overlayOf;
using plumb::hl7::testing::structure;

TEST(OverlayFaults, AStraySegmentEarlyLeavesTheRestInPlace) {
    EXPECT_EQ("\n" + overlayOf(structure("ADT_A01"), "MSH IN1 EVN PID PV1 DG1 IN1 IN2"), R"(
ADT_A01
  MSH
  IN1 (misplaced)
  EVN
  PID
  PV1
  DG1
  INSURANCE[1]
    IN1
    IN2
)");
    EXPECT_EQ("\n" + overlayOf(structure("ADT_A01"), "MSH IN1 IN2 EVN PID PV1 DG1"), R"(
ADT_A01
  MSH
  IN1 (misplaced)
  IN2 (misplaced)
  EVN
  PID
  PV1
  DG1
)");
    EXPECT_EQ("\n" + overlayOf(structure("ORU_R01"), "MSH OBX PID ORC OBR OBX"), R"(
ORU_R01
  MSH
  OBX (misplaced)
  PATIENT_RESULT[1]
    PATIENT
      PID
    ORDER_OBSERVATION[1]
      ORC
      OBR
      OBSERVATION[1]
        OBX
)");
}

TEST(OverlayFaults, ADroppedSegmentIsOneMissingRow) {
    EXPECT_EQ("\n" + overlayOf(structure("ADT_A01"), "MSH EVN PV1 PV2 DG1"), R"(
ADT_A01
  MSH
  EVN
  missing PID
  PV1
  PV2
  DG1
)");
    EXPECT_EQ("\n" + overlayOf(structure("ADT_A01"), "MSH DG1"), R"(
ADT_A01
  MSH
  missing EVN
  missing PID
  missing PV1
  DG1
)");
    EXPECT_EQ("\n" + overlayOf(structure("ADT_A01"), "MSH EVN ZZZ"), R"(
ADT_A01
  MSH
  EVN
  ZZZ (local)
  missing PID
  missing PV1
)");
    EXPECT_EQ("\n" + overlayOf(structure("ADT_A01"), "EVN PID PV1"), R"(
ADT_A01
  missing MSH
  EVN
  PID
  PV1
)");
    EXPECT_EQ("\n" + overlayOf(structure("ORM_O01"), "MSH PV1 ORC NTE"), R"(
ORM_O01
  MSH
  PATIENT
    missing PID
    PATIENT_VISIT
      PV1
  ORDER[1]
    ORC
    ORDER_DETAIL
      missing choice of OBR, RQD, RQ1, RXO, ODS, ODT
      NTE
)");
    EXPECT_EQ("\n" + overlayOf(structure("MDM_T02"), "MSH EVN PID PV1 TXA"), R"(
MDM_T02
  MSH
  EVN
  PID
  PV1
  TXA
  missing OBSERVATION
)");
}

TEST(OverlayFaults, WhatALaterOccurrenceLacksIsItsOwn) {
    const std::string text = hl7::testing::messageOf("MSH PID ORC OBR OBX ORC OBX NTE ORC OBR OBX");
    const MessageView message(asBytes(text));
    GroupOverlay overlay;
    overlay.assign(message, structure("ORU_R01"));
    EXPECT_EQ("\n" + printOverlay(message, overlay), R"(
ORU_R01
  MSH
  PATIENT_RESULT[1]
    PATIENT
      PID
    ORDER_OBSERVATION[1]
      ORC
      OBR
      OBSERVATION[1]
        OBX
    ORDER_OBSERVATION[2]
      ORC
      missing OBR
      OBSERVATION[1]
        OBX
        NTE
    ORDER_OBSERVATION[3]
      ORC
      OBR
      OBSERVATION[1]
        OBX
)");
    ASSERT_EQ(overlay.missing().size(), 1u);
    const MissingNode row = overlay.missing()[0];
    EXPECT_EQ(overlay.grammar().pathOf(row.node), "PATIENT_RESULT.ORDER_OBSERVATION.OBR");
    EXPECT_EQ(row.before, 7u);
    EXPECT_EQ(row.groupBegin, 6u);
    EXPECT_FALSE(row.misplaced);
    EXPECT_FALSE(overlay.fits());
    EXPECT_EQ(misfit(overlay), 1u);
}

TEST(OverlayFaults, AGroupWithoutItsFirstSegmentIsStillAGroup) {
    EXPECT_EQ("\n" + overlayOf(structure("VXU_V04"), "MSH PID ORC RXA RXR OBX RXA RXR OBX ORC RXA"), R"(
VXU_V04
  MSH
  PID
  ORDER[1]
    ORC
    RXA
    RXR
    OBSERVATION[1]
      OBX
  ORDER[2]
    missing ORC
    RXA
    RXR
    OBSERVATION[1]
      OBX
  ORDER[3]
    ORC
    RXA
)");
    EXPECT_EQ("\n" + overlayOf(structure("SIU_S12"), "MSH SCH PID RGS AIS AIP AIS AIP"), R"(
SIU_S12
  MSH
  SCH
  PATIENT[1]
    PID
  RESOURCES[1]
    RGS
    SERVICE[1]
      AIS
    PERSONNEL_RESOURCE[1]
      AIP
  RESOURCES[2]
    missing RGS
    SERVICE[1]
      AIS
    PERSONNEL_RESOURCE[1]
      AIP
)");
}

TEST(OverlayFaults, AGroupLeftBeforeItIsCompleteLacksTheRest) {
    EXPECT_EQ("\n" + overlayOf(structure("ORU_R01"), "MSH PID PV1 PID PV1 OBR"), R"(
ORU_R01
  MSH
  PATIENT_RESULT[1]
    PATIENT
      PID
      VISIT
        PV1
    missing ORDER_OBSERVATION
  PATIENT_RESULT[2]
    PATIENT
      PID
      VISIT
        PV1
    ORDER_OBSERVATION[1]
      OBR
)");
}

TEST(OverlayFaults, TwoSwappedSegmentsAreOneMisplaced) {
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
    EXPECT_EQ("\n" + overlayOf(structure("ADT_A01"), "MSH PID EVN PV1"), R"(
ADT_A01
  MSH
  PID (misplaced)
  EVN
  missing here, misplaced: PID
  PV1
)");
}

TEST(OverlayFaults, ASegmentMovedFarIsOneMisplaced) {
    EXPECT_EQ("\n" + overlayOf(structure("ADT_A01"), "MSH EVN PV1 PV2 DG1 GT1 IN1 PID"), R"(
ADT_A01
  MSH
  EVN
  missing here, misplaced: PID
  PV1
  PV2
  DG1
  GT1
  INSURANCE[1]
    IN1
    PID (misplaced)
)");
}

TEST(OverlayFaults, OnceTooOftenIsRepeated) {
    EXPECT_EQ("\n" + overlayOf(structure("ADT_A01"), "MSH EVN PID PID PD1 PID PV1 MSH PV1 DG1 PD1"), R"(
ADT_A01
  MSH
  EVN
  PID
  PID (repeated)
  PD1
  PID (repeated)
  PV1
  MSH (repeated)
  PV1 (repeated)
  DG1
  PD1 (repeated)
)");
    EXPECT_EQ("\n" + overlayOf(structure("ORU_R01"), "MSH PID PID ORC ORC OBR OBX"), R"(
ORU_R01
  MSH
  PATIENT_RESULT[1]
    PATIENT
      PID
      PID (repeated)
    ORDER_OBSERVATION[1]
      ORC
      ORC (repeated)
      OBR
      OBSERVATION[1]
        OBX
)");
    EXPECT_EQ("\n" + overlayOf(structure("ADT_A01"), "MSH EVN PID PV1 IN1 IN2 IN2 IN3"), R"(
ADT_A01
  MSH
  EVN
  PID
  PV1
  INSURANCE[1]
    IN1
    IN2
    IN2 (repeated)
    IN3
)");
}

TEST(OverlayFaults, WhatCameTooLateIsMisplacedAndNotRepeated) {
    EXPECT_EQ("\n" + overlayOf(structure("ADT_A01"), "MSH EVN PID PV1 DG1 PD1 AL1 DG1"), R"(
ADT_A01
  MSH
  EVN
  PID
  PV1
  DG1
  PD1 (misplaced)
  AL1 (misplaced)
  DG1
)");
}

}  // namespace
