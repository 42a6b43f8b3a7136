// Single faults of segments whose occurrences are told apart, in the message and in each of two orders.
#include "seeded_tables.h"

namespace plumb::check::test {
namespace {

constexpr std::string_view kSpec = R"(
id: sliced
standard: 2.5.1
messages:
  ORU_R01:
    events: ORU^R01
    segments:
      - MSH: R 1..1
      - PID: R 1..1
      - NK1: RE 0..*
        slices:
          into:
            - {name: Emergency, as: NK1_Emergency, when: NK1-7.1 = "C", repeat: 1..1}
            - {name: Relative, repeat: 0..1}
      - group ORDER: R 1..*
        segments:
          - OBR: R 1..1
          - NTE: RE 0..*
            slices:
              ordered: true
              into:
                - {name: Title, as: NTE_Title, occurrence: 1, repeat: 1..1}
                - {name: Third, occurrence: 3, repeat: 0..0}
          - OBX: R 1..*
            slices:
              into:
                - {name: Number, as: OBX_Number, when: OBX-2 = "NM", repeat: 1..2}
                - {name: Words, when: 'OBX-2 in (ST, TX)', repeat: 0..1}
segments:
  NK1_Emergency: {segment: NK1, fields: {5: R}}
  NTE_Title: {segment: NTE, fields: {3: {usage: R, length: 1..8}}}
  OBX_Number: {segment: OBX, fields: {6: R}}
)";

constexpr std::string_view kLines = R"(
MSH|^~\&|LAB|HOSP|EHR|HOSP|20250101120000||ORU^R01^ORU_R01|MSG1|P|2.5.1
PID|1||100200^^^HOSP^MR||SMITH^JOHN
NK1|1|SMITH^JANE|SPO||555-0100||C
NK1|2|SMITH^JACK|CHD||||N
OBR|1|P1^EHR|F1^LAB|85353-1^Vitals^LN
NTE|1||Panel
NTE|2||Taken at rest by the nurse
OBX|1|NM|8867-4^Heart rate^LN||72|/min|||||F
OBX|2|ST|9999-9^Remark^LN||calm||||||F
OBR|2|P2^EHR|F2^LAB|24331-1^Lipids^LN
NTE|1||Lipids
OBX|1|NM|2093-3^Chol^LN||4.1|mmol/L|||||F
OBX|2|NM|2571-8^Trig^LN||1.2|mmol/L|||||F
)";

}  // namespace

SeededTable seededSegmentSlicing() {
    const std::string header = " MSH 'MSH|^~\\&|LAB|HOSP|EHR|HOSP|20250101120000||ORU^R01^ORU_R01|MSG1|P|2.5.1'",
                      first = " OBR[1] 'OBR|1|P1^EHR|F1^LAB|85353-1^Vitals^LN'",
                      second = " OBR[2] 'OBR|2|P2^EHR|F2^LAB|24331-1^Lipids^LN'";
    return {
        Category::Slicing,
        kSpec,
        segments(kLines),
        {
            {"|555-0100||C",
             "|555-0100||N",
             {"slicing.too-few[Emergency]" + header, "slicing.too-many[Relative]" + header}},
            {"|CHD||||N", "|CHD||||C", {"slicing.too-many[Emergency]" + header, "usage.required-missing NK1[2]-5 ''"}},
            {"|CHD||||N\n", "|CHD||||N\nNK1|3|SMITH^JIM\n", {"slicing.too-many[Relative]" + header}},
            {"NK1|1|SMITH^JANE|SPO||555-0100||C\n", "", {"slicing.too-few[Emergency]" + header}},
            {"NK1|2|SMITH^JACK|CHD||||N\n", "", {}},
            {"|555-0100||C", "|||C", {"usage.required-missing NK1[1]-5 ''"}},
            {"NTE|1||Panel\n", "NTE|1||Panel of vital signs\n", {"length.too-long NTE[1]-3 'Panel of vital signs'"}},
            {"NTE|1||Lipids\n", "NTE|1\n", {"usage.required-missing NTE[3]-3 ''"}},
            {"NTE|1||Lipids\n", "", {"slicing.too-few[Title]" + second}},
            {"NTE|2||Taken at rest by the nurse\n",
             "NTE|2||Taken at rest by the nurse\nNTE|3\n",
             {"slicing.too-many[Third]" + first}},
            {"NTE|1||Lipids\n", "NTE|1||Lipids\nNTE|2\nNTE|3\nNTE|4\n", {"slicing.too-many[Third]" + second}},
            {"OBX|1|NM|8867-4^Heart rate^LN||72|/min|",
             "OBX|1|ST|8867-4^Heart rate^LN||72|/min|",
             {"slicing.too-few[Number]" + first, "slicing.too-many[Words]" + first}},
            {"||72|/min|", "||72||", {"usage.required-missing OBX[1]-6 ''"}},
            {"||1.2|mmol/L|", "||1.2||", {"usage.required-missing OBX[4]-6 ''"}},
            {"OBX|2|NM|2571-8^Trig^LN||1.2|mmol/L|", "OBX|2|TX|2571-8^Trig^LN||low||", {}},
            {"||1.2|mmol/L|||||F\n",
             "||1.2|mmol/L|||||F\nOBX|3|NM|2085-9^HDL^LN||1.4|mmol/L|||||F\n",
             {"slicing.too-many[Number]" + second}},
            {"||calm||||||F\n",
             "||calm||||||F\nOBX|3|TX|9999-9^Remark^LN||at ease||||||F\n",
             {"slicing.too-many[Words]" + first}},
            {"||1.2|mmol/L|||||F\n",
             "||1.2|mmol/L|||||F\nOBX|3|ST|1^A^L||a||||||F\nOBX|4|TX|1^A^L||b||||||F\n",
             {"slicing.too-many[Words]" + second}},
            {"||1.2|mmol/L|||||F\n", "||1.2|mmol/L|||||F\nOBX|3|DT|1^A^L||2025||||||F\n", {}},  // of no kind
        }};
}

TEST(SeededFaults, SegmentSlicing) {
    checkTable(seededSegmentSlicing());
}

}  // namespace plumb::check::test
