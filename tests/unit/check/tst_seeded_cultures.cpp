// Single faults of co-constraints with groups of rows: isolates of a culture, told apart by OBX-4, in two orders.
#include "seeded_tables.h"

namespace plumb::check::test {
namespace {

constexpr std::string_view kSpec = R"(
id: cultures
standard: 2.5.1
messages:
  ORU_R01:
    events: ORU^R01
    segments:
      - MSH: R 1..1
      - PID: R 1..1
      - group ORDER: R 1..*
        segments:
          - OBR: R 1..1
          - OBX: R 1..*
    co-constraints:
      - id: culture
        context: ORDER
        segment: OBX
        when: OBR-4.1 = "600-7"
        closed: true
        columns: [if code 3, then type 2, then varies 5, then values 8]
        rows:
          - R 1..1: [664-3, ST, {min: 1, max: 1}, ""]
          - S 0..1: [11502-2, FT, "", ""]
        group-by: 4
        groups:
          - group Isolate: R 1..2
            rows:
              - R 1..1: [634-6, CWE, "", ""]
              - O 0..2: [18907-6, ST, "", {values: FLAGS, strength: S}]
              - O 0..2: [18928-2, ST, "", FLAGS]
value-sets:
  FLAGS: {codes: {S: Susceptible, R: Resistant}}
)";

constexpr std::string_view kLines = R"(
MSH|^~\&|LAB|HOSP|EHR|HOSP|20250101120000||ORU^R01^ORU_R01|MSG1|P|2.5.1
PID|1||100200^^^HOSP^MR||SMITH^JOHN
OBR|1|P1^EHR|F1^LAB|600-7^Culture^LN
OBX|1|ST|664-3^Gram^LN||cocci||||||F
OBX|2|FT|11502-2^Report^LN||two kinds||||||F
OBX|3|CWE|634-6^Organism^LN|1|112283007^E coli^SCT||||||F
OBX|4|ST|18907-6^Ampicillin^LN|1|16|||R|||F
OBX|5|CWE|634-6^Organism^LN|2|3092008^S aureus^SCT||||||F
OBX|6|ST|18928-2^Gentamicin^LN|2|2|||S|||F
OBR|2|P2^EHR|F2^LAB|600-7^Culture^LN
OBX|1|ST|664-3^Gram^LN||rods||||||F
OBX|2|FT|11502-2^Report^LN||one kind||||||F
OBX|3|CWE|634-6^Organism^LN|7|112283007^E coli^SCT||||||C
)";

}  // namespace

SeededTable seededCultures() {
    const std::string first = " OBR[1] 'OBR|1|P1^EHR|F1^LAB|600-7^Culture^LN'",
                      second = " OBR[2] 'OBR|2|P2^EHR|F2^LAB|600-7^Culture^LN'";
    return {
        Category::CoConstraint,
        kSpec,
        segments(kLines),
        {
            {"OBX|1|ST|664-3^Gram^LN||cocci|",
             "OBX|1|TX|664-3^Gram^LN||cocci|",
             {"co-constraint.broken[culture] OBX[1]-2 'TX'"}},
            {"OBX|1|ST|664-3^Gram^LN||rods|",
             "OBX|1|TX|664-3^Gram^LN||rods|",
             {"co-constraint.broken[culture] OBX[7]-2 'TX'"}},
            {"||cocci|", "||cocci~rods|", {"co-constraint.broken[culture] OBX[1]-5 'cocci~rods'"}},
            {"||cocci|", "||cocci~|", {}},
            {"||rods|", "|||", {"co-constraint.broken[culture] OBX[7]-5 ''"}},
            {"OBX|1|ST|664-3^Gram^LN||rods||||||F\n", "", {"co-constraint.row-missing[culture]" + second}},
            {"OBX|2|FT|11502-2^Report^LN||two kinds||||||F\n", "", {"co-constraint.row-missing[culture]" + first}},
            {"OBX|2|FT|11502-2^Report^LN||one kind||||||F\n",
             "OBX|2|ST|664-3^Gram^LN||cocci||||||F\nOBX|2|FT|11502-2^Report^LN||one kind||||||F\n",
             {"co-constraint.row-too-many[culture] OBX[8] 'OBX|2|ST|664-3^Gram^LN||cocci||||||F'"}},
            {"|16|||R|", "|16|||X|", {"co-constraint.broken[culture] OBX[4]-8.1 'X'"}},
            {"|16|||R|", "|16|||X~R|", {"co-constraint.broken[culture] OBX[4]-8[1].1 'X'"}},
            {"|16|||R|", "|16||||", {}},  // a set speaks of what is there
            {"|2|||S|", "|2|||s|", {"co-constraint.broken[culture] OBX[6]-8.1 's'"}},
            {"OBX|3|CWE|634-6^Organism^LN|1|",
             "OBX|3|ST|634-6^Organism^LN|1|",
             {"co-constraint.broken[culture] OBX[3]-2 'ST'", "type.standard-divided OBX[3]-5 '112283007^E coli^SCT'"}},
            {"634-6^Organism^LN|7|",
             "1-1^Organism^LN|7|",
             {"co-constraint.unselected[culture] OBX[9] 'OBX|3|CWE|1-1^Organism^LN|7|112283007^E coli^SCT||||||C'",
              "co-constraint.group-missing[Isolate]" + second}},
            {"OBX|3|CWE|634-6^Organism^LN|7|112283007^E coli^SCT||||||C\n",
             "",
             {"co-constraint.group-missing[Isolate]" + second}},
            // An isolate of its own, without an organism; the last of three is one too many.
            {"OBX|4|ST|18907-6^Ampicillin^LN|1|",
             "OBX|4|ST|18907-6^Ampicillin^LN|3|",
             {"co-constraint.row-missing[culture]" + first,
              "co-constraint.group-too-many[Isolate] OBX[5] 'OBX|5|CWE|634-6^Organism^LN|2|3092008^S "
              "aureus^SCT||||||F'"}},
            {"OBX|5|CWE|634-6^Organism^LN|2|",
             "OBX|5|CWE|634-6^Organism^LN|1|",
             {"co-constraint.row-too-many[culture] OBX[5] 'OBX|5|CWE|634-6^Organism^LN|1|3092008^S aureus^SCT||||||F'",
              "co-constraint.row-missing[culture]" + first}},
            {"OBX|6|ST|18928-2^Gentamicin^LN|2|2|||S|||F\n",
             "OBX|6|CWE|634-6^Organism^LN|3|1-1^Yeast^SCT||||||F\n",
             {"co-constraint.group-too-many[Isolate] OBX[6] 'OBX|6|CWE|634-6^Organism^LN|3|1-1^Yeast^SCT||||||F'"}},
            {"F2^LAB|600-7^", "F2^LAB|24331-1^", {}},
        }};
}

TEST(SeededFaults, Cultures) {
    checkTable(seededCultures());
}

TEST(SeededFaults, CulturesWeighASuggestedGroupLess) {
    std::string spec(kSpec);
    spec.replace(spec.find("group Isolate: R 1..2"), 21, "group Isolate: S 1..2");
    Bench bench(spec);
    std::string message = segments(kLines);
    const std::string isolate = segments("OBX|3|CWE|634-6^Organism^LN|7|112283007^E coli^SCT||||||C\n");
    message.erase(message.find(isolate), isolate.size());
    EXPECT_EQ(joined(bench.rows(message, true)),
              "co-constraint.group-missing[Isolate] OBR[2] 'OBR|2|P2^EHR|F2^LAB|600-7^Culture^LN' warning\n");
}

/// A row that is suggested and a set that is suggested are worth a warning.
TEST(SeededFaults, CulturesWeighWhatIsSuggestedLess) {
    Bench bench(kSpec);
    std::string message = segments(kLines);
    const std::string report = segments("OBX|2|FT|11502-2^Report^LN||two kinds||||||F\n");
    message.erase(message.find(report), report.size());
    message.replace(message.find("|16|||R|"), 8, "|16|||X|");
    message.replace(message.find("|2|||S|"), 7, "|2|||X|");
    EXPECT_EQ(joined(bench.rows(message, true)),
              "co-constraint.row-missing[culture] OBR[1] 'OBR|1|P1^EHR|F1^LAB|600-7^Culture^LN' warning\n"
              "co-constraint.broken[culture] OBX[3]-8.1 'X' warning\n"
              "co-constraint.broken[culture] OBX[5]-8.1 'X' error\n");
}

}  // namespace plumb::check::test
