// A results interface in which every kind of rule occurs, and a message that keeps them all: two orders, so that faults
// can be seeded into the second occurrence of a group.
#pragma once

#include <string_view>

namespace plumb::check::test {

inline constexpr std::string_view kSeededSpec = R"(
id: seeded
standard: 2.5.1
messages:
  ORU_R01:
    events: ORU^R01
    structure: ORU_R01
    segments:
      - MSH: R 1..1
      - SFT: X
      - group PATIENT_RESULT: R 1..1
        segments:
          - group PATIENT: R 1..1
            segments:
              - PID: R 1..1
              - NK1: RE 0..2
              - group VISIT: RE 0..1
                segments:
                  - PV1: R 1..1
                  - PV2: C(R/X) 0..1
                    when: PV1-2 = "I"
          - group ORDER_OBSERVATION: R 1..2
            segments:
              - ORC: RE 0..1
              - OBR: R 1..1
              - NTE: RE 0..2
              - group TIMING_QTY: O 0..1
                segments:
                  - TQ1: R 1..1
                  - TQ2: O 0..1
              - group OBSERVATION: R 2..4
                segments:
                  - OBX: R 1..1
                  - NTE: RE 0..1
              - CTI: X
            statements:
              - {id: order-named, rule: valued(OBR-2) or valued(OBR-3)}
      - ZLB: RE 0..1
    statements:
      - {id: production, rule: MSH-11 = "P"}
      - {id: same-facility, rule: PID-3.4 = MSH-4, should: true}
    co-constraints:
      - id: vitals
        context: PATIENT_RESULT/ORDER_OBSERVATION
        segment: OBSERVATION/OBX
        when: OBR-4.1 = "85353-1"
        closed: true
        columns: [if code 3, then type 2, then values 6, note Remark]
        rows:
          - R 1..1: [8867-4, NM, UNITS_RATE, heart rate]
          - O 0..1: [8480-6, NM, UNITS_PRESSURE, systolic]
          - O 0..1: [8310-5, NM, "", temperature]
segments:
  MSH:
    fields:
      3: R
      10: {usage: R, length: 1..10}
  PID:
    fields:
      2: X
      3: {usage: R, repeat: 1..3}
      5: {usage: R, repeat: 1..1, components: {1: {usage: R, length: 1..12}, 2: R, 3: X}}
      7: {usage: R, length: 4..14}
      8: {usage: R, values: {set: SEX, strength: R}}
      10: {usage: RE, values: {set: RACE, strength: S}}
      11: {usage: RE, repeat: 1..3}
      13: {usage: RE, repeat: 0..2}
      15: {usage: RE, values: {set: LANGUAGES, strength: R, at: [1, 4]}}
      18: {usage: C(R/RE), when: PID-8 = "F"}
      19: {usage: RE, format: full-date}
      21: {usage: X}
      22: W
      29: {usage: C(R/X), when: PID-30 = "Y"}
    slices:
      - field: 3
        into:
          - {name: MRN, as: CX_MRN, when: '.5 = "MR"', repeat: 1..1}
          - {name: Other, when: '.5 = "PI"', repeat: 0..1}
    any-order:
      - id: addresses
        context: PID-11
        closed: true
        patterns:
          - {id: home, rule: '.7 = "H"', repeat: 1..1}
          - {id: mail, rule: '.7 = "M"', repeat: 0..1}
    statements:
      - {id: death-after-birth, rule: if valued(PID-29) then PID-7 <= PID-29}
  PV1:
    fields:
      2: {usage: R, values: {set: CLASS, strength: R}}
      19: {usage: R, pattern: "V[0-9]{4}"}
  OBR:
    fields:
      4: R
      7: {usage: R}
      24: {usage: RE, values: {set: SECTIONS, strength: R}}
  OBX:
    fields:
      2: R
      3: R
      5: {usage: R, repeat: 1..2}
      6: {usage: C(R/X), when: OBX-2 = "NM"}
      8: {usage: RE, constant: N}
      11: {usage: R, values: {set: STATUS, strength: R}}
    statements:
      - {id: final-has-time, rule: if OBX-11 = "F" then valued(OBX-14)}
  NTE:
    fields:
      3: {usage: R, length: 2..20 10=}
  ZLB:
    fields:
      1: {name: Instrument, type: ST, usage: R, format: alphanumeric}
      2: {name: Calibrated, type: DT, usage: RE}
      3: {name: Runs, type: NM}
      4: {name: Contact, type: XTN, usage: RE}
types:
  CX_MRN:
    base: CX
    components:
      1: {usage: R, pattern: "[0-9]{6}"}
      4: R
      5: {usage: R, constant: MR}
value-sets:
  SEX: {codes: {M: Male, F: Female, U: {text: Unknown, usage: P}, X: {text: Other, usage: E}}}
  RACE: {codes: {W: White, B: Black}}
  LANGUAGES: {codes: {en: English, de: German}}
  CLASS: {codes: {I: Inpatient, O: Outpatient}}
  SECTIONS: {extensibility: open, codes: {LAB: Laboratory, RAD: Radiology}}
  STATUS: {codes: {F: Final, P: Preliminary, C: Corrected}}
  UNITS_RATE: {codes: {/min: per minute}}
  UNITS_PRESSURE: {codes: {"mm[Hg]": millimetre of mercury}}
)";

/// In order. Two orders with two observations each; only the first is a panel of vital signs.
inline constexpr std::string_view kSeededLines = R"(
MSH|^~\&|LAB|HOSP|EHR|HOSP|20250101120000||ORU^R01^ORU_R01|MSG1|P|2.5.1
PID|1||100200^^^HOSP^MR~99^^^HOSP^PI||SMITH^JOHN||19610205|M||W|1 MAIN^^TOWN^^^^H~BOX 7^^TOWN^^^^M||555-1234||en
NK1|1|SMITH^JANE
PV1|1|I|W1^101||||||||||||||||V1001
PV2|||^Fever
OBR|1|P1^EHR|F1^LAB|85353-1^Vitals^LN|||20250101110000|||||||||||||||||LAB
NTE|1||Panel
OBX|1|NM|8867-4^Heart rate^LN||72|/min||N|||F|||20250101110500
NTE|1||Resting
OBX|2|NM|8480-6^Systolic^LN||120|mm[Hg]||N|||F|||20250101110600
OBR|2|P2^EHR|F2^LAB|24331-1^Lipids^LN|||20250102110000|||||||||||||||||RAD
NTE|1||Fasting
OBX|1|ST|2093-3^Chol^LN||high|||N|||F|||20250102110500
NTE|1||Checked
OBX|2|DT|30525-0^Visit^LN||20250102|||N|||P
ZLB|X100|20241231|12|^NET^Internet^a@example.org
)";

}  // namespace plumb::check::test
