// Structures of the standard (2.5.1) as typed by hand, for tests and benchmarks of grammars and overlays.
#pragma once

#include "hl7/grammar.h"
#include "hl7/grammar_text.h"

#include <cstdlib>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace plumb::hl7::testing {

inline constexpr std::string_view kStructures = R"(
ADT_A01
  MSH 1..1
  SFT 0..*
  EVN 1..1
  PID 1..1
  PD1 0..1
  ROL 0..*
  NK1 0..*
  PV1 1..1
  PV2 0..1
  ROL 0..*
  DB1 0..*
  OBX 0..*
  AL1 0..*
  DG1 0..*
  DRG 0..1
  group PROCEDURE 0..*
    PR1 1..1
    ROL 0..*
  GT1 0..*
  group INSURANCE 0..*
    IN1 1..1
    IN2 0..1
    IN3 0..*
    ROL 0..*
  ACC 0..1
  UB1 0..1
  UB2 0..1
  PDA 0..1

ADT_A03
  MSH 1..1
  SFT 0..*
  EVN 1..1
  PID 1..1
  PD1 0..1
  ROL 0..*
  NK1 0..*
  PV1 1..1
  PV2 0..1
  ROL 0..*
  DB1 0..*
  AL1 0..*
  DG1 0..*
  DRG 0..1
  group PROCEDURE 0..*
    PR1 1..1
    ROL 0..*
  OBX 0..*
  GT1 0..*
  group INSURANCE 0..*
    IN1 1..1
    IN2 0..1
    IN3 0..*
    ROL 0..*
  ACC 0..1
  PDA 0..1

ADT_A05
  MSH 1..1
  SFT 0..*
  EVN 1..1
  PID 1..1
  PD1 0..1
  ROL 0..*
  NK1 0..*
  PV1 1..1
  PV2 0..1
  ROL 0..*
  DB1 0..*
  OBX 0..*
  AL1 0..*
  DG1 0..*
  DRG 0..1
  group PROCEDURE 0..*
    PR1 1..1
    ROL 0..*
  GT1 0..*
  group INSURANCE 0..*
    IN1 1..1
    IN2 0..1
    IN3 0..*
    ROL 0..*
  ACC 0..1
  UB1 0..1
  UB2 0..1

ADT_A09
  MSH 1..1
  SFT 0..*
  EVN 1..1
  PID 1..1
  PD1 0..1
  PV1 1..1
  PV2 0..1
  DB1 0..*
  OBX 0..*
  DG1 0..*

DFT_P03
  MSH 1..1
  SFT 0..*
  EVN 1..1
  PID 1..1
  PD1 0..1
  ROL 0..*
  PV1 0..1
  PV2 0..1
  ROL 0..*
  DB1 0..*
  group COMMON_ORDER 0..*
    ORC 0..1
    group TIMING_QUANTITY 0..*
      TQ1 1..1
      TQ2 0..*
    group ORDER 0..1
      OBR 1..1
      NTE 0..*
    group OBSERVATION 0..*
      OBX 1..1
      NTE 0..*
  group FINANCIAL 1..*
    FT1 1..1
    NTE 0..1
    group FINANCIAL_PROCEDURE 0..*
      PR1 1..1
      ROL 0..*
    group FINANCIAL_COMMON_ORDER 0..*
      ORC 0..1
      group FINANCIAL_TIMING_QUANTITY 0..*
        TQ1 1..1
        TQ2 0..*
      group FINANCIAL_ORDER 0..1
        OBR 1..1
        NTE 0..*
      group FINANCIAL_OBSERVATION 0..*
        OBX 1..1
        NTE 0..*
  DG1 0..*
  DRG 0..1
  GT1 0..*
  group INSURANCE 0..*
    IN1 1..1
    IN2 0..1
    IN3 0..*
    ROL 0..*
  ACC 0..1

MDM_T02
  MSH 1..1
  SFT 0..*
  EVN 1..1
  PID 1..1
  PV1 1..1
  group COMMON_ORDER 0..*
    ORC 1..1
    group TIMING 0..*
      TQ1 1..1
      TQ2 0..*
    OBR 1..1
    NTE 0..*
  TXA 1..1
  group OBSERVATION 1..*
    OBX 1..1
    NTE 0..*

OML_O21
  MSH 1..1
  SFT 0..*
  NTE 0..*
  group PATIENT 0..1
    PID 1..1
    PD1 0..1
    NTE 0..*
    NK1 0..*
    group PATIENT_VISIT 0..1
      PV1 1..1
      PV2 0..1
    group INSURANCE 0..*
      IN1 1..1
      IN2 0..1
      IN3 0..1
    GT1 0..1
    AL1 0..*
  group ORDER 1..*
    ORC 1..1
    group TIMING 0..*
      TQ1 1..1
      TQ2 0..*
    group OBSERVATION_REQUEST 0..1
      OBR 1..1
      TCD 0..1
      NTE 0..*
      CTD 0..1
      DG1 0..*
      group OBSERVATION 0..*
        OBX 1..1
        TCD 0..1
        NTE 0..*
      group SPECIMEN 0..*
        SPM 1..1
        OBX 0..*
        group CONTAINER 0..*
          SAC 1..1
          OBX 0..*
      group PRIOR_RESULT 0..*
        group PATIENT_PRIOR 0..1
          PID 1..1
          PD1 0..1
        group PATIENT_VISIT_PRIOR 0..1
          PV1 1..1
          PV2 0..1
        AL1 0..*
        group ORDER_PRIOR 1..*
          ORC 0..1
          OBR 1..1
          NTE 0..*
          group TIMING_PRIOR 0..*
            TQ1 1..1
            TQ2 0..*
          group OBSERVATION_PRIOR 1..*
            OBX 1..1
            NTE 0..*
    FT1 0..*
    CTI 0..*
    BLG 0..1

ORM_O01
  MSH 1..1
  NTE 0..*
  group PATIENT 0..1
    PID 1..1
    PD1 0..1
    NTE 0..*
    group PATIENT_VISIT 0..1
      PV1 1..1
      PV2 0..1
    group INSURANCE 0..*
      IN1 1..1
      IN2 0..1
      IN3 0..1
    GT1 0..1
    AL1 0..*
  group ORDER 1..*
    ORC 1..1
    group ORDER_DETAIL 0..1
      choice 1..1
        OBR 1..1
        RQD 1..1
        RQ1 1..1
        RXO 1..1
        ODS 1..1
        ODT 1..1
      NTE 0..*
      CTD 0..1
      DG1 0..*
      group OBSERVATION 0..*
        OBX 1..1
        NTE 0..*
    FT1 0..*
    CTI 0..*
    BLG 0..1

ORU_R01
  MSH 1..1
  SFT 0..*
  group PATIENT_RESULT 1..*
    group PATIENT 0..1
      PID 1..1
      PD1 0..1
      NTE 0..*
      NK1 0..*
      group VISIT 0..1
        PV1 1..1
        PV2 0..1
    group ORDER_OBSERVATION 1..*
      ORC 0..1
      OBR 1..1
      NTE 0..*
      group TIMING_QTY 0..*
        TQ1 1..1
        TQ2 0..*
      CTD 0..1
      group OBSERVATION 0..*
        OBX 1..1
        NTE 0..*
      FT1 0..*
      CTI 0..*
      group SPECIMEN 0..*
        SPM 1..1
        OBX 0..*
  DSC 0..1

SIU_S12
  MSH 1..1
  SCH 1..1
  TQ1 0..*
  NTE 0..*
  group PATIENT 0..*
    PID 1..1
    PD1 0..1
    PV1 0..1
    PV2 0..1
    OBX 0..*
    DG1 0..*
  group RESOURCES 1..*
    RGS 1..1
    group SERVICE 0..*
      AIS 1..1
      NTE 0..*
    group GENERAL_RESOURCE 0..*
      AIG 1..1
      NTE 0..*
    group LOCATION_RESOURCE 0..*
      AIL 1..1
      NTE 0..*
    group PERSONNEL_RESOURCE 0..*
      AIP 1..1
      NTE 0..*

VXU_V04
  MSH 1..1
  SFT 0..*
  PID 1..1
  PD1 0..1
  NK1 0..*
  group PATIENT 0..1
    PV1 1..1
    PV2 0..1
  GT1 0..*
  group INSURANCE 0..*
    IN1 1..1
    IN2 0..1
    IN3 0..1
  group ORDER 0..*
    ORC 1..1
    group TIMING 0..*
      TQ1 1..1
      TQ2 0..*
    RXA 1..1
    RXR 0..1
    group OBSERVATION 0..*
      OBX 1..1
      NTE 0..*

MFN_M02
  MSH 1..1
  SFT 0..*
  MFI 1..1
  group MF_STAFF 1..*
    MFE 1..1
    STF 1..1
    any 0..*
)";

/// By name, compiled once.
inline const Grammar& structure(std::string_view name) {
    static const auto all = [] {
        std::map<std::string, std::unique_ptr<Grammar>, std::less<>> grammars;
        const Result<std::vector<GrammarNode>> read = readGrammars(kStructures);
        for (const GrammarNode& root : read.value()) {
            grammars.emplace(root.name, std::make_unique<Grammar>(root));
        }
        return grammars;
    }();
    const auto found = all.find(name);
    if (found == all.end()) {
        std::abort();  // the test asks for a structure that is not typed above
    }
    return *found->second;
}

}  // namespace plumb::hl7::testing
