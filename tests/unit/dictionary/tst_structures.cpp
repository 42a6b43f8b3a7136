// Structures typed by hand from general knowledge of the standard, and which event has which.
#include "unit/dictionary/rows.h"

#include <gtest/gtest.h>

namespace plumb::dictionary::test {
namespace {

TEST(Structures, OfAdmissions) {
    EXPECT_EQ(structure("2.3", "ADT_A01"),
              "MSH EVN PID [PD1] [{NK1}] PV1 [PV2] [{DB1}] [{OBX}] [{AL1}] [{DG1}] [DRG] [{PROCEDURE: PR1 [{ROL}]}] "
              "[{GT1}] [{INSURANCE: IN1 [IN2] [IN3]}] [ACC] [UB1] [UB2]");
    EXPECT_EQ(structure("2.5.1", "ADT_A01"),
              "MSH [{SFT}] EVN PID [PD1] [{ROL}] [{NK1}] PV1 [PV2] [{ROL}] [{DB1}] [{OBX}] [{AL1}] [{DG1}] [DRG] "
              "[{PROCEDURE: PR1 [{ROL}]}] [{GT1}] [{INSURANCE: IN1 [IN2] [{IN3}] [{ROL}]}] [ACC] [UB1] [UB2] [PDA]");
    for (const char* version : {"2.3", "2.3.1", "2.4"}) {
        EXPECT_EQ(structure(version, "ADT_A39"), "MSH EVN {PATIENT: PID [PD1] MRG [PV1]}") << version;
    }
    EXPECT_EQ(structure("2.5.1", "ADT_A39"), "MSH [{SFT}] EVN {PATIENT: PID [PD1] MRG [PV1]}");
}

TEST(Structures, OfOrdersAndResults) {
    const std::string detail = "[ORDER_DETAIL: <OBR|RQD|RQ1|RXO|ODS|ODT> [{NTE}] ";
    EXPECT_EQ(structure("2.3", "ORM_O01"),
              "MSH [{NTE}] [PATIENT: PID [PD1] [{NTE}] [PATIENT_VISIT: PV1 [PV2]] [{INSURANCE: IN1 [IN2] [IN3]}] "
              "[GT1] [{AL1}]] {ORDER: ORC " +
                  detail + "[{DG1}] [{OBSERVATION: OBX [{NTE}]}]] [CTI] [BLG]}");
    EXPECT_EQ(structure("2.5.1", "ORM_O01"),
              "MSH [{NTE}] [PATIENT: PID [PD1] [{NTE}] [PATIENT_VISIT: PV1 [PV2]] [{INSURANCE: IN1 [IN2] [IN3]}] "
              "[GT1] [{AL1}]] {ORDER: ORC " +
                  detail + "[CTD] [{DG1}] [{OBSERVATION: OBX [{NTE}]}]] [{FT1}] [{CTI}] [BLG]}");
    EXPECT_EQ(structure("2.5.1", "ORU_R01"),
              "MSH [{SFT}] {PATIENT_RESULT: [PATIENT: PID [PD1] [{NTE}] [{NK1}] [VISIT: PV1 [PV2]]] "
              "{ORDER_OBSERVATION: [ORC] OBR [{NTE}] [{TIMING_QTY: TQ1 [{TQ2}]}] [CTD] [{OBSERVATION: OBX [{NTE}]}] "
              "[{FT1}] [{CTI}] [{SPECIMEN: SPM [{OBX}]}]}} [DSC]");
    EXPECT_EQ(structure("2.3", "ORU_R01"),
              "MSH {RESPONSE: [PATIENT: PID [PD1] [{NTE}] [VISIT: PV1 [PV2]]] {ORDER_OBSERVATION: [ORC] OBR "
              "[{NTE}] {OBSERVATION: [OBX] [{NTE}]} [{CTI}]}} [DSC]");
    EXPECT_EQ(structure("2.5.1", "OML_O21").substr(0, 100),
              std::string("MSH [{SFT}] [{NTE}] [PATIENT: PID [PD1] [{NTE}] [{NK1}] [PATIENT_VISIT: PV1 [PV2]] "
                          "[{INSURANCE: IN1 [IN2] [IN3]}] [GT1] [{AL1}]]")
                  .substr(0, 100));
    EXPECT_EQ(structure("2.3", "OML_O21"), "none") << "came with 2.4";
}

TEST(Structures, OfTheRest) {
    EXPECT_EQ(structure("2.5.1", "SIU_S12"),
              "MSH SCH [{TQ1}] [{NTE}] [{PATIENT: PID [PD1] [PV1] [PV2] [{OBX}] [{DG1}]}] {RESOURCES: RGS [{SERVICE: "
              "AIS [{NTE}]}] [{GENERAL_RESOURCE: AIG [{NTE}]}] [{LOCATION_RESOURCE: AIL [{NTE}]}] "
              "[{PERSONNEL_RESOURCE: AIP [{NTE}]}]}");
    EXPECT_EQ(structure("2.3", "MDM_T02"), "MSH EVN PID PV1 TXA {OBX}");
    EXPECT_EQ(structure("2.5.1", "MDM_T02"),
              "MSH [{SFT}] EVN PID PV1 [{COMMON_ORDER: ORC [{TIMING: TQ1 [{TQ2}]}] OBR [{NTE}]}] TXA {OBXNTE: OBX "
              "[{NTE}]}");
    EXPECT_EQ(structure("2.3", "DFT_P03"), "MSH EVN PID [PD1] [PV1] [PV2] [{DB1}] [{OBX}] {FINANCIAL: FT1 "
                                           "[{FINANCIAL_PROCEDURE: PR1 [{ROL}]}]} [{DG1}] [DRG] [{GT1}] [{INSURANCE: "
                                           "IN1 [IN2] [IN3]}] [ACC]");
    EXPECT_EQ(structure("2.5.1", "ACK"), "MSH [{SFT}] MSA [{ERR}]");
    EXPECT_EQ(structure("2.4", "QBP_Q13"), "MSH QPD [QBP: [{*}]] [RDF] RCP [DSC]");
}

TEST(Structures, OfEvents) {
    struct Row {
        const char* version;
        const char* code;
        const char* event;
        const char* structure;
    };
    const Row rows[] = {
        {"2.5.1", "ADT", "A01", "ADT_A01"}, {"2.5.1", "ADT", "A04", "ADT_A01"},
        {"2.5.1", "ADT", "A08", "ADT_A01"}, {"2.5.1", "ADT", "A31", "ADT_A05"},
        {"2.5.1", "ADT", "A28", "ADT_A05"}, {"2.5.1", "ADT", "A40", "ADT_A39"},
        {"2.5.1", "ADT", "A34", "ADT_A30"}, {"2.3.1", "ADT", "A31", "ADT_A01"},
        {"2.5.1", "ORU", "R01", "ORU_R01"}, {"2.5.1", "SIU", "S14", "SIU_S12"},
        {"2.5.1", "MDM", "T08", "MDM_T02"}, {"2.5.1", "ORM", "O01", "ORM_O01"},
        {"2.5.1", "ACK", "A01", "ACK"},     {"2.3", "ACK", "", "ACK"},
        {"2.5.1", "adt", "a01", "ADT_A01"}, {"2.5.1", "ORM", "", "ORM_O01"},
        {"2.5.1", "ADT", "", ""},           {"2.5.1", "ZZZ", "Z01", ""},
        {"2.5.1", "", "A01", ""},           {"2.5.1", "", "", ""},
        {"2.3", "DFT", "P03", "DFT_P03"},   {"2.5.1", "ADT", "Z99", ""},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(in(row.version).structureOf(row.code, row.event), row.structure)
            << row.version << ' ' << row.code << ' ' << row.event;
    }
    EXPECT_EQ(in("2.1").structureOf("ADT", "A31").empty(), in("2.1").structure("ADT_A01") == nullptr)
        << "2.1 does not know the event; the nearest version that does names a structure that it has";
}

TEST(Structures, AreSharedByVersionsInWhichTheyAreTheSame) {
    EXPECT_EQ(&in("2.5").structure("MDM_T02")->grammar(), &in("2.5.1").structure("MDM_T02")->grammar());
    EXPECT_EQ(&in("2.5").structure("MDM_T02")->root(), &in("2.5").structure("MDM_T02")->root());
}

}  // namespace
}  // namespace plumb::dictionary::test
