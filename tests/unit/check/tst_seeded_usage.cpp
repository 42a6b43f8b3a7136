// Single faults of usage, cardinality, order and structure, each with every finding that comes of it.
#include "seeded_tables.h"

namespace plumb::check::test {

SeededTable seededUsage() {
    return {Category::Usage,
            kSeededSpec,
            kSeededMessage,
            {
                {"|LAB|HOSP|EHR", "||HOSP|EHR", {"usage.required-missing MSH-3 ''"}},
                {"|MSG1|", "||", {"usage.required-missing MSH-10 ''"}},
                {"|19610205|", "||", {"usage.required-missing PID-7 ''"}},
                {"|19610205|", "|\"\"|", {"usage.null-for-required PID-7 '\"\"'"}},
                {"||SMITH^JOHN|", "||SMITH|", {"usage.required-missing PID-5.2 ''"}},
                {"||SMITH^JOHN|", "||^JOHN|", {"usage.required-missing PID-5.1 ''"}},
                {"||SMITH^JOHN|", "||^^^|", {"usage.required-missing PID-5 '^^^'"}},
                {"||SMITH^JOHN|", "||SMITH^JOHN^Q|", {"usage.not-supported-present PID-5.3 'Q'"}},
                {"||SMITH^JOHN|", "||\"\"^JOHN|", {"usage.null-for-required PID-5.1 '\"\"'"}},
                {"PID|1||", "PID|1|7|", {"usage.not-supported-present PID-2 '7'"}},
                {"PID|1||", "PID|1|\"\"|", {"usage.not-supported-present PID-2 '\"\"'"}},
                {"PID|1||", "PID|1|^^|", {}},
                {"||en\n", "||en|||||||2186-5\n", {"usage.withdrawn-present PID-22 '2186-5'"}},
                {"|24331-1^Lipids^LN|", "||", {"usage.required-missing OBR[2]-4 ''"}},
                {"NTE|1||Checked", "NTE|1||", {"usage.required-missing NTE[4]-3 ''"}},
                {"NTE|1||Checked", "NTE|1", {"usage.required-missing NTE[4]-3 ''"}},
                {"NTE|1||Checked", "NTE", {"usage.required-missing NTE[4]-3 ''"}},
                {"|mm[Hg]||N|||F|", "|mm[Hg]||N||||", {"usage.required-missing OBX[2]-11 ''"}},
                {"ZLB|X100|", "ZLB||", {"usage.required-missing ZLB-1 ''"}},
                {"PID|1||100200^^^HOSP^MR~99^^^HOSP^PI||SMITH^JOHN||19610205|M||W|1 MAIN^^TOWN^^^^H~BOX "
                 "7^^TOWN^^^^M||555-1234||en\n",
                 "",
                 {"usage.required-segment-missing PATIENT_RESULT.PATIENT.PID ''"}},
                {"OBR|2|P2^EHR|F2^LAB|24331-1^Lipids^LN|||20250102110000|||||||||||||||||RAD\n",
                 "ORC|RE\n",
                 {"usage.required-segment-missing PATIENT_RESULT.ORDER_OBSERVATION.OBR ''",
                  "statement.broken[order-named] ORC ''"}},
                {"ZLB|X100|", "NTE|1||Two\nZLB|X100|", {}},
                {"PID|1||100", "SFT|V|1|P|B\nPID|1||100", {"usage.segment-not-supported SFT 'SFT|V|1|P|B'"}},
                {"ZLB|X100|", "CTI|S\nZLB|X100|", {"usage.segment-not-supported CTI 'CTI|S'"}},
            }};
}

TEST(SeededFaults, Usage) {
    checkTable(seededUsage());
}

SeededTable seededCardinality() {
    return {
        Category::Cardinality,
        kSeededSpec,
        kSeededMessage,
        {
            {"||SMITH^JOHN|", "||SMITH^JOHN~DOE^JIM|", {"cardinality.too-many PID-5[2] 'DOE^JIM'"}},
            {"||SMITH^JOHN|", "||SMITH^JOHN~DOE^JIM~ROE^AL|", {"cardinality.too-many PID-5[2] 'DOE^JIM~ROE^AL'"}},
            {"||SMITH^JOHN|", "||SMITH^JOHN~~|", {}},
            {"||SMITH^JOHN|", "||~SMITH^JOHN|", {}},
            {"||SMITH^JOHN|", "||SMITH^JOHN~\"\"|", {"cardinality.null-with-others PID-5 'SMITH^JOHN~\"\"'"}},
            {"||555-1234|", "||1~2~3|", {"cardinality.too-many PID-13[3] '3'"}},
            {"||555-1234|", "||1~2~~|", {}},
            {"|M||W|", "|M~M||W|", {"cardinality.standard-too-many PID-8[2] 'M'"}},
            {"||high||", "||high~low~none||", {"cardinality.too-many OBX[3]-5[3] 'none'"}},
            {"NTE|1||Checked", "NTE|1||Checked\nNTE|2||Again", {"cardinality.segment-too-many NTE[5] 'NTE|2||Again'"}},
            {"NTE|1||Fasting",
             "NTE|1||Fasting\nNTE|2||Two\nNTE|3||Three\nNTE|4||Four",
             {"cardinality.segment-too-many NTE[5] 'NTE|3||Three'"}},
            {"NK1|1|SMITH^JANE",
             "NK1|1|A^B\nNK1|2|A^C\nNK1|3|A^D",
             {"cardinality.segment-too-many NK1[3] 'NK1|3|A^D'"}},
            {"ZLB|X100|",
             "OBR|3|P3^EHR|F3^LAB|X^Y^L|||20250103\nOBX|1|ST|A^B^L||x|||N|||P\nOBX|2|ST|A^B^L||y|||N|||P\nZLB|X100|",
             {"cardinality.group-too-many OBR[3] 'OBR|3|P3^EHR|F3^LAB|X^Y^L|||20250103'"}},
            {"OBX|2|DT|30525-0^Visit^LN||20250102|||N|||P\n",
             "",
             {"cardinality.group-too-few OBR[2] "
              "'OBR|2|P2^EHR|F2^LAB|24331-1^Lipids^LN|||20250102110000|||||||||||||||||RAD'"}},
            {"OBX|2|DT|30525-0^Visit^LN||20250102|||N|||P\n",
             "OBX|2|ST|A||1|||N|||P\nOBX|3|ST|B||2|||N|||P\nOBX|4|ST|C||3|||N|||P\nOBX|5|ST|D||4|||N|||P\n",
             {"cardinality.group-too-many OBX[7] 'OBX|5|ST|D||4|||N|||P'"}},
        }};
}

TEST(SeededFaults, Cardinality) {
    checkTable(seededCardinality());
}

SeededTable seededOrder() {
    const std::string pid = "PID|1||100200^^^HOSP^MR~99^^^HOSP^PI||SMITH^JOHN||19610205|M||W|1 MAIN^^TOWN^^^^H~BOX "
                            "7^^TOWN^^^^M||555-1234||en";
    const std::string visit = "PV1|1|I|W1^101||||||||||||||||V1001\nPV2|||^Fever\n";
    return {
        Category::Order,
        kSeededSpec,
        kSeededMessage,
        {
            {"PV2|||^Fever\nOBR|1|P1^EHR|",
             "OBR|1|P1^EHR|",
             {"predicate.required-missing PATIENT_RESULT.PATIENT.VISIT.PV2 ''"}},
            {"PV1|1|I|W1^101||||||||||||||||V1001\nPV2|||^Fever\n",
             "PV2|||^Fever\nPV1|1|I|W1^101||||||||||||||||V1001\n",
             {"order.misplaced PV2 'PV2|||^Fever'"}},
            // What stands before that which it follows, in an order that recovers at once.
            {pid + "\nNK1|1|SMITH^JANE\n",
             "NK1|1|SMITH^JANE\n" + pid + "\n",
             {"order.misplaced NK1 'NK1|1|SMITH^JANE'"}},
            {pid + "\nNK1|1|SMITH^JANE\n" + visit,
             "NK1|1|SMITH^JANE\n" + visit + pid + "\n",
             {"order.misplaced PID '" + pid + "'"}},
            {"OBR|1|P1^EHR|F1^LAB|85353-1^Vitals^LN|||20250101110000|||||||||||||||||LAB\nNTE|1||Panel\n",
             "NTE|1||Panel\nOBR|1|P1^EHR|F1^LAB|85353-1^Vitals^LN|||20250101110000|||||||||||||||||LAB\n",
             {"order.misplaced NTE[1] 'NTE|1||Panel'"}},
            {"NTE|1||Panel\n", "NTE|1||Panel\nTQ2|1\nTQ1|1\n", {"order.misplaced TQ2 'TQ2|1'"}},
            {"NTE|1||Fasting\n", "NTE|1||Fasting\nTQ2|1\nTQ1|1\n", {"order.misplaced TQ2 'TQ2|1'"}},
            // What stands behind that which follows it.
            {"NK1|1|SMITH^JANE\n" + visit, visit + "NK1|1|SMITH^JANE\n", {"order.misplaced NK1 'NK1|1|SMITH^JANE'"}},
            {"NTE|1||Resting\n", "NTE|1||Resting\nTQ1|1\n", {"order.misplaced TQ1 'TQ1|1'"}},
            {"NTE|1||Panel\n", "ORC|RE\nNTE|1||Panel\n", {"order.misplaced ORC 'ORC|RE'"}},
            {"NTE|1||Fasting\n", "ORC|RE\nNTE|1||Fasting\n", {"order.misplaced ORC 'ORC|RE'"}},
            {"NTE|1||Fasting\n", "NTE|1||Fasting\nORC|RE\n", {"order.misplaced ORC 'ORC|RE'"}},
            {"NTE|1||Fasting\n", "NTE|1||Fasting\nNK1|2|SMITH^JACK\n", {"order.misplaced NK1[2] 'NK1|2|SMITH^JACK'"}},
            {visit + "OBR|1|P1^EHR|F1^LAB|85353-1^Vitals^LN|||20250101110000|||||||||||||||||LAB\n",
             "OBR|1|P1^EHR|F1^LAB|85353-1^Vitals^LN|||20250101110000|||||||||||||||||LAB\n" + visit,
             {"order.misplaced PV1 'PV1|1|I|W1^101||||||||||||||||V1001'", "order.misplaced PV2 'PV2|||^Fever'"}},
            {"ZLB|X100|", "EVN|R01\nZLB|X100|", {"unexpected.segment EVN 'EVN|R01'"}},
            {"OBX|2|DT|30525", "DG1|1||X\nOBX|2|DT|30525", {"unexpected.segment DG1 'DG1|1||X'"}},
            {"ZLB|X100|", "ZZZ|anything\nZLB|X100|", {}},
            {"NTE|1||Fasting", "ZZZ|anything|^^^\nNTE|1||Fasting", {}},
            {"NTE|1||Resting\n",
             "NTE|1||Resting\nPID|1||100200^^^HOSP^MR||SMITH^JOHN||19610205|M|||^^^^^^H\n",
             {"cardinality.segment-too-many PID[2] 'PID|1||100200^^^HOSP^MR||SMITH^JOHN||19610205|M|||^^^^^^H'"}},
            {"NTE|1||Fasting\nOBX|1|ST|",
             "NTE|1||Fasting\nPV2|||^Late\nOBX|1|ST|",
             {"cardinality.segment-too-many PV2[2] 'PV2|||^Late'"}},
        }};
}

TEST(SeededFaults, Order) {
    checkTable(seededOrder());
}

TEST(SeededFaults, AMessageThatTheSpecDoesNotHave) {
    Bench bench(kSeededSpec);
    EXPECT_EQ(joined(bench.rows(segments("MSH|^~\\&|LAB|HOSP|||2025||ADT^A01^ADT_A01|1|P|2.5.1\nPID|1\n"), true)),
              "unexpected.message MSH-9 'ADT^A01^ADT_A01' warning\n");
}

}  // namespace plumb::check::test
