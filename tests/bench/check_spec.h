// An interface specification of some 300 rules for the generator's traffic, as a site would write it: usages,
// cardinalities, lengths, codes, patterns, conditions and statements for admissions, results, orders, appointments,
// documents, immunisations and charges.
#pragma once

#include <string_view>

namespace plumb::bench {

inline constexpr std::string_view kCheckSpec = R"(plumbline: spec/1
id: bench
standard: 2.5.1
messages:
  ADT_A01: {events: [ADT^A01, ADT^A04, ADT^A08], structure: ADT_A01, changes: [{PV1: R 1..1}, {PD1: RE 0..1}, {NK1: RE 0..9}, {AL1: RE 0..20}, {DG1: RE 0..20}]}
  ADT_A03: {events: ADT^A03, structure: ADT_A03, changes: [{PV1: R 1..1}, {DG1: RE 0..20}]}
  ADT_A09: {events: ADT^A11, structure: ADT_A09, changes: [{PV1: R 1..1}]}
  ADT_A05: {events: [ADT^A28, ADT^A31], structure: ADT_A05, changes: [{PV1: R 1..1}]}
  ORU_R01: {events: ORU^R01, structure: ORU_R01, statements: [{id: result-of-patient, rule: valued(PID-3)}]}
  ORM_O01: {events: ORM^O01, structure: ORM_O01}
  OML_O21: {events: OML^O21, structure: OML_O21}
  SIU_S12: {events: [SIU^S12, SIU^S13, SIU^S14, SIU^S15], structure: SIU_S12}
  MDM_T02: {events: MDM^T02, structure: MDM_T02}
  VXU_V04: {events: VXU^V04, structure: VXU_V04}
  DFT_P03: {events: DFT^P03, structure: DFT_P03}
segments:
  MSH:
    fields:
      3: {usage: R, length: 1..60}
      4: {usage: R, length: 1..90}
      5: {usage: R, length: 1..60}
      6: {usage: R, length: 1..60}
      7: {usage: R, length: 8..26}
      9: {usage: R}
      10: {usage: R, length: 1..20, pattern: "[A-Za-z0-9]+"}
      11: {usage: R, values: {set: PROCESSING, strength: R}}
      12: {usage: R, length: 1..10}
  EVN:
    fields:
      1: {usage: RE, length: 3..3}
      2: {usage: R}
      6: {usage: RE}
  PID:
    fields:
      1: {usage: R, length: 1..4}
      3: {usage: R, repeat: 1..6, components: {1: {usage: R, length: 1..20}, 4: R, 5: {usage: R, values: {set: ID_TYPES, strength: R}}}}
      5: {usage: R, repeat: 1..3, components: {1: {usage: R, length: 1..50}, 2: {usage: R, length: 1..30}}}
      6: {usage: RE}
      7: {usage: R, length: 8..14}
      8: {usage: R, values: {set: SEX, strength: R}}
      10: {usage: RE}
      11: {usage: R, repeat: 1..3, components: {1: {length: 1..120}, 3: {usage: R, length: 1..50}, 4: {length: 2..3}, 5: {length: 5..10}}}
      13: {usage: R, repeat: 1..3}
      14: {usage: RE}
      16: {usage: RE, values: {set: MARITAL, strength: R}}
      18: {usage: R, components: {1: {usage: R, length: 1..20}}}
      19: {usage: RE, length: 9..11}
      30: {usage: RE, values: {set: YESNO, strength: R}}
      29: {usage: C(RE/X), when: PID-30 = "Y"}
    statements:
      - {id: birth-before-death, rule: if valued(PID-29) then PID-7 <= PID-29}
  PD1:
    fields:
      3: {usage: RE}
      4: {usage: RE}
  NK1:
    fields:
      1: {usage: R, length: 1..4}
      2: {usage: R}
      3: {usage: R}
      4: {usage: RE}
      5: {usage: RE}
  PV1:
    fields:
      1: {usage: RE, length: 1..4}
      2: {usage: R, values: {set: CLASSES, strength: R}}
      3: {usage: C(R/RE), when: PV1-2 = "I", components: {1: {length: 1..20}, 2: {length: 1..10}, 3: {length: 1..5}}}
      4: {usage: RE, values: {set: ADMISSION, strength: R}}
      6: {usage: RE}
      7: {usage: RE, repeat: 0..2}
      8: {usage: RE, repeat: 0..2}
      9: {usage: RE, repeat: 0..4}
      10: {usage: RE, length: 1..10}
      14: {usage: RE, length: 1..3}
      17: {usage: RE}
      18: {usage: RE, values: {set: PATIENT_TYPES, strength: R}}
      19: {usage: R, components: {1: {usage: R, length: 1..20}}}
      20: {usage: RE}
      36: {usage: C(R/X), when: valued(PV1-45)}
      44: {usage: C(R/RE), when: 'PV1-2 in (I, O, E)', length: 8..26}
      45: {usage: RE, length: 8..26}
    statements:
      - {id: discharge-after-admission, rule: if valued(PV1-45) then PV1-44 <= PV1-45}
  PV2:
    fields:
      3: {usage: RE}
      8: {usage: RE, length: 8..26}
      10: {usage: RE, length: 1..3}
  AL1:
    fields:
      1: {usage: R}
      2: {usage: RE, values: {set: ALLERGY_TYPES, strength: R}}
      3: {usage: R}
      4: {usage: RE}
      5: {usage: RE}
      6: {usage: RE, length: 8..8}
  DG1:
    fields:
      1: {usage: R, length: 1..4}
      2: {usage: RE, values: {set: DX_METHODS, strength: R}}
      3: {usage: R}
      5: {usage: RE, length: 8..26}
      6: {usage: R, values: {set: DX_TYPES, strength: R}}
      15: {usage: RE, length: 1..2}
  GT1:
    fields:
      1: {usage: R, length: 1..4}
      3: {usage: R}
      5: {usage: R}
      6: {usage: RE}
      9: {usage: RE, values: {set: SEX, strength: R}}
      11: {usage: RE}
  IN1:
    fields:
      1: {usage: R, length: 1..4}
      2: {usage: R}
      3: {usage: R}
      4: {usage: RE}
      5: {usage: RE}
      8: {usage: RE, length: 1..12}
      12: {usage: RE, length: 8..8}
      15: {usage: RE, length: 1..3}
      16: {usage: R}
      17: {usage: RE}
      36: {usage: R, length: 1..15}
  ORC:
    fields:
      1: {usage: R, values: {set: ORDER_CONTROL, strength: R}}
      2: {usage: R, components: {1: {usage: R, length: 1..22}}}
      3: {usage: RE, components: {1: {length: 1..22}}}
      5: {usage: RE, values: {set: ORDER_STATUS, strength: R}}
      9: {usage: RE, length: 8..26}
      10: {usage: RE}
      12: {usage: R}
  OBR:
    fields:
      1: {usage: R, length: 1..4}
      2: {usage: R, components: {1: {usage: R, length: 1..22}}}
      3: {usage: R, components: {1: {usage: R, length: 1..22}}}
      4: {usage: R, components: {1: {usage: R, length: 1..20}, 2: {length: 1..199}}}
      6: {usage: RE, length: 8..26}
      7: {usage: R, length: 8..26}
      13: {usage: RE, length: 1..300}
      16: {usage: R, repeat: 1..2}
      22: {usage: RE, length: 8..26}
      24: {usage: RE, values: {set: SECTIONS, strength: R}}
      25: {usage: RE, values: {set: RESULT_STATUS, strength: R}}
      28: {usage: RE, repeat: 0..5}
  OBX:
    fields:
      1: {usage: R, length: 1..4}
      2: {usage: R, values: {set: VALUE_TYPES, strength: R}}
      3: {usage: R, components: {1: {usage: R, length: 1..20}, 2: {usage: RE, length: 1..199}, 3: {usage: R}}}
      4: {usage: RE, length: 1..20}
      5: {usage: RE}
      6: {usage: RE, components: {1: {length: 1..20}}}
      7: {usage: RE, length: 1..60}
      8: {usage: RE, values: {set: FLAGS, strength: R}}
      11: {usage: R, values: {set: OBX_STATUS, strength: R}}
      14: {usage: RE, length: 8..26}
      15: {usage: RE}
      23: {usage: RE}
    statements:
      - {id: value-when-final, rule: if OBX-2 = "NM" then valued(OBX-5)}
  NTE:
    fields:
      1: {usage: R, length: 1..4}
      2: {usage: RE, length: 1..8}
      3: {usage: RE, length: 1..65000}
  SPM:
    fields:
      1: {usage: R}
      2: {usage: R}
      4: {usage: R}
      17: {usage: RE}
  TQ1:
    fields:
      1: {usage: R}
      7: {usage: R}
      9: {usage: R}
  SCH:
    fields:
      1: {usage: R, components: {1: {usage: R, length: 1..22}}}
      2: {usage: R}
      6: {usage: R}
      7: {usage: RE}
      8: {usage: RE}
      9: {usage: RE, length: 1..4}
      10: {usage: RE}
      11: {usage: R}
      16: {usage: R}
      20: {usage: RE}
      25: {usage: R}
  RGS:
    fields:
      1: {usage: R}
      2: {usage: R}
  AIS:
    fields:
      1: {usage: R}
      2: {usage: R}
      3: {usage: R}
      4: {usage: R, length: 8..26}
      7: {usage: RE}
  AIL:
    fields:
      1: {usage: R}
      3: {usage: R}
      6: {usage: RE}
  AIP:
    fields:
      1: {usage: R}
      3: {usage: R}
      6: {usage: RE}
  TXA:
    fields:
      1: {usage: R}
      2: {usage: R}
      3: {usage: R, values: {set: CONTENT, strength: R}}
      4: {usage: R, length: 8..26}
      5: {usage: RE}
      6: {usage: RE}
      9: {usage: RE}
      12: {usage: R}
      17: {usage: R, values: {set: COMPLETION, strength: R}}
      19: {usage: RE, values: {set: AVAILABILITY, strength: R}}
  RXA:
    fields:
      1: {usage: R}
      2: {usage: R}
      3: {usage: R, length: 8..26}
      4: {usage: R, length: 8..26}
      5: {usage: R}
      6: {usage: R, length: 1..20}
      7: {usage: C(R/X), when: RXA-6 != "999"}
      9: {usage: R}
      15: {usage: RE, length: 1..20}
      16: {usage: RE}
      17: {usage: RE}
      20: {usage: R, values: {set: RXA_STATUS, strength: R}}
      21: {usage: R, values: {set: ACTIONS, strength: R}}
  RXR:
    fields:
      1: {usage: R}
      2: {usage: RE}
  FT1:
    fields:
      1: {usage: R}
      2: {usage: R, length: 1..12}
      4: {usage: R}
      5: {usage: RE}
      6: {usage: R, values: {set: TRANSACTIONS, strength: R}}
      7: {usage: R}
      10: {usage: R, length: 1..6}
      11: {usage: RE}
      13: {usage: RE}
      16: {usage: RE}
      18: {usage: RE, values: {set: CLASSES, strength: R}}
      19: {usage: R}
      20: {usage: R}
      25: {usage: R}
  ZPD:
    fields:
      1: {name: Number, type: SI, usage: R}
      2: {name: Portal, type: ID, usage: R, values: {set: YESNO, strength: R}}
      3: {name: Reason, type: CE, usage: RE}
      4: {name: Status, type: CE, usage: RE}
      7: {name: Preferred name, type: ST, usage: RE, length: 1..40}
      9: {name: Portal state, type: CE, usage: RE}
value-sets:
  PROCESSING: {codes: {P: Production}}
  ID_TYPES: {codes: {MR: Record, PI: Patient, SS: Social security, AN: Account}}
  SEX: {codes: {M: Male, F: Female, U: Unknown, O: Other, A: Ambiguous, "N": None}}
  MARITAL: {extends: "0002"}
  YESNO: {codes: {"Y": "Yes", "N": "No"}}
  CLASSES: {codes: {I: Inpatient, O: Outpatient, E: Emergency, "N": None}}
  ADMISSION: {codes: {E: Emergency, R: Routine, U: Urgent}}
  PATIENT_TYPES: {codes: {IP: Inpatient, OP: Outpatient}}
  ALLERGY_TYPES: {codes: {DA: Drug, FA: Food, EA: Environment, MA: Other, LA: Pollen, AA: Animal, PA: Plant, MC: Misc}}
  DX_METHODS: {codes: {I10: ICD-10, I9: ICD-9}}
  DX_TYPES: {codes: {A: Admitting, W: Working, F: Final}}
  ORDER_CONTROL: {codes: {NW: New, CA: Cancel, SC: Status, RE: Result, OK: Accepted}}
  ORDER_STATUS: {codes: {CM: Completed, IP: In process, SC: Scheduled}}
  SECTIONS: {codes: {LAB: Laboratory, RAD: Radiology}}
  RESULT_STATUS: {codes: {F: Final, P: Preliminary, C: Corrected}}
  VALUE_TYPES: {codes: {NM: Number, ST: String, TX: Text, CE: Coded, TS: Time, ED: Data, FT: Text, CWE: Coded}}
  FLAGS: {codes: {H: High, HH: Very high, L: Low, LL: Very low, "N": Normal, A: Abnormal}}
  OBX_STATUS: {codes: {F: Final, P: Preliminary, C: Corrected}}
  CONTENT: {codes: {TX: Text, FT: Formatted}}
  COMPLETION: {codes: {AU: Authenticated, DI: Dictated, LA: Legally authenticated}}
  AVAILABILITY: {codes: {AV: Available, UN: Unavailable}}
  RXA_STATUS: {codes: {CP: Complete, RE: Refused, NA: Not given, PA: Partial}}
  ACTIONS: {codes: {A: Add, D: Delete, U: Update}}
  TRANSACTIONS: {codes: {CG: Charge, CD: Credit, PY: Payment}}
)";

}  // namespace plumb::bench
