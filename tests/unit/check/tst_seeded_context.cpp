// Single faults of rules that look further than one value: conditions, statements, co-constraints, slices, patterns.
#include "seeded_tables.h"

namespace plumb::check::test {

SeededTable seededPredicate() {
    return {Category::Predicate,
            kSeededSpec,
            kSeededMessage,
            {
                {"PV1|1|I|", "PV1|1|O|", {"predicate.not-supported-present PV2 'PV2|||^Fever'"}},
                {"PV2|||^Fever\n", "", {"predicate.required-missing PATIENT_RESULT.PATIENT.VISIT.PV2 ''"}},
                {"|M||W|", "|F||W|", {"predicate.required-missing PID-18 ''"}},
                {"||en\n", "||en|||A1\n", {}},
                {"||en\n", "||en||||||||||||||19990101\n", {"predicate.not-supported-present PID-29 '19990101'"}},
                {"||en\n", "||en|||||||||||||||Y\n", {"predicate.required-missing PID-29 ''"}},
                {"||en\n", "||en||||||||||||||\"\"|Y\n", {"usage.null-for-required PID-29 '\"\"'"}},
                {"||en\n", "||en||||||||||||||19990101|N\n", {"predicate.not-supported-present PID-29 '19990101'"}},
                {"PV1|1|I|",
                 "PV1|1||",
                 {"usage.required-missing PV1-2 ''", "predicate.not-supported-present PV2 'PV2|||^Fever'"}},
                {"||high|||N|", "||high|^milligram||N|", {"predicate.not-supported-present OBX[3]-6 '^milligram'"}},
                {"||72|/min||", "||72|||", {"predicate.required-missing OBX[1]-6 ''"}},
                {"||120|mm[Hg]||", "||120|||", {"predicate.required-missing OBX[2]-6 ''"}},
                {"||high|||N|", "||high|mg||N|", {"predicate.not-supported-present OBX[3]-6 'mg'"}},
                {"||20250102|||N|||P", "||20250102|d||N|||P", {"predicate.not-supported-present OBX[4]-6 'd'"}},
            }};
}

TEST(SeededFaults, Predicate) {
    checkTable(seededPredicate());
}

SeededTable seededStatement() {
    return {
        Category::Statement,
        kSeededSpec,
        kSeededMessage,
        {
            {"|MSG1|P|", "|MSG1|T|", {"statement.broken[production] MSH-11 'T'"}},
            {"|MSG1|P|", "|MSG1|P^A|", {"statement.broken[production] MSH-11 'P^A'"}},
            {"|LAB|HOSP|EHR", "|LAB|MERCY|EHR", {"statement.should-broken[same-facility] PID-3[1].4 'HOSP'"}},
            {"100200^^^HOSP^MR", "100200^^^MERCY^MR", {"statement.should-broken[same-facility] PID-3[1].4 'MERCY'"}},
            {"|F|||20250101110500", "|F|||", {"statement.broken[final-has-time] OBX[1]-14 ''"}},
            {"|F|||20250101110600", "|F", {"statement.broken[final-has-time] OBX[2]-14 ''"}},
            {"|F|||20250102110500", "|C|||", {}},
            {"20250102|||N|||P", "20250102|||N|||F", {"statement.broken[final-has-time] OBX[4]-14 ''"}},
            {"|P2^EHR|F2^LAB|", "|||", {"statement.broken[order-named] OBR[2]-2 ''"}},
            {"|P1^EHR|F1^LAB|", "|||", {"statement.broken[order-named] OBR[1]-2 ''"}},
            {"|P2^EHR|F2^LAB|", "||F2^LAB|", {}},
            {"||en\n", "||en||||||||||||||19500101|Y\n", {"statement.broken[death-after-birth] PID-7 '19610205'"}},
        }};
}

TEST(SeededFaults, Statement) {
    checkTable(seededStatement());
}

SeededTable seededCoConstraint() {
    return {Category::CoConstraint,
            kSeededSpec,
            kSeededMessage,
            {
                {"OBX|1|NM|8867-4^Heart rate^LN||72|",
                 "OBX|1|SN|8867-4^Heart rate^LN||^72|",
                 {"co-constraint.broken[vitals] OBX[1]-2 'SN'", "predicate.not-supported-present OBX[1]-6 '/min'"}},
                {"||72|/min||", "||72|bpm||", {"co-constraint.broken[vitals] OBX[1]-6.1 'bpm'"}},
                {"||120|mm[Hg]||", "||120|kPa||", {"co-constraint.broken[vitals] OBX[2]-6.1 'kPa'"}},
                {"8480-6^Systolic^LN", "8310-5^Temperature^LN", {}},
                {"8480-6^Systolic^LN",
                 "9999-9^Other^LN",
                 {"co-constraint.unselected[vitals] OBX[2] "
                  "'OBX|2|NM|9999-9^Other^LN||120|mm[Hg]||N|||F|||20250101110600'"}},
                {"8480-6^Systolic^LN",
                 "^Other^LN",
                 {"co-constraint.unselected[vitals] OBX[2] 'OBX|2|NM|^Other^LN||120|mm[Hg]||N|||F|||20250101110600'"}},
                {"8867-4^Heart rate^LN||72|/min",
                 "8310-5^Temperature^LN||37|Cel",
                 {"co-constraint.row-missing[vitals] OBR[1] "
                  "'OBR|1|P1^EHR|F1^LAB|85353-1^Vitals^LN|||20250101110000|||||||||||||||||LAB'"}},
                {"OBX|2|NM|8480-6^Systolic^LN||120|mm[Hg]||N|||F|||20250101110600",
                 "OBX|2|NM|8867-4^Heart rate^LN||80|/min||N|||F|||20250101110600",
                 {"co-constraint.row-too-many[vitals] OBX[2] 'OBX|2|NM|8867-4^Heart "
                  "rate^LN||80|/min||N|||F|||20250101110600'"}},
                {"NTE|1||Resting\n",
                 "NTE|1||Resting\nOBX|3|NM|8480-6^Diastolic^LN||80|mm[Hg]||N|||F|||20250101110500\n",
                 {"co-constraint.row-too-many[vitals] OBX[3] "
                  "'OBX|2|NM|8480-6^Systolic^LN||120|mm[Hg]||N|||F|||20250101110600'"}},
                {"85353-1^Vitals", "24331-1^Lipids", {}},
            }};
}

TEST(SeededFaults, CoConstraint) {
    checkTable(seededCoConstraint());
}

SeededTable seededSlicing() {
    return {
        Category::Slicing,
        kSeededSpec,
        kSeededMessage,
        {
            {"100200^^^HOSP^MR~", "100200^^^HOSP^AN~", {"slicing.too-few[MRN] PID-3 '100200^^^HOSP^AN~99^^^HOSP^PI'"}},
            {"~99^^^HOSP^PI|",
             "~100201^^^HOSP^MR|",
             {"slicing.too-many[MRN] PID-3 '100200^^^HOSP^MR~100201^^^HOSP^MR'"}},
            {"~99^^^HOSP^PI|",
             "~99^^^HOSP^PI~98^^^HOSP^PI|",
             {"slicing.too-many[Other] PID-3 '100200^^^HOSP^MR~99^^^HOSP^PI~98^^^HOSP^PI'"}},
            {"~99^^^HOSP^PI|", "|", {}},
            {"100200^^^HOSP^MR~99^^^HOSP^PI|", "99^^^HOSP^PI~100200^^^HOSP^MR|", {}},
            {"100200^^^HOSP^MR~99^^^HOSP^PI|", "99^^^HOSP^PI|", {"slicing.too-few[MRN] PID-3 '99^^^HOSP^PI'"}},
            {"100200^^^HOSP^MR~", "^^^HOSP^MR~", {"usage.required-missing PID-3[1].1 ''"}},
            {"100200^^^HOSP^MR~", "100200^^^^MR~", {"usage.required-missing PID-3[1].4 ''"}},
            {"100200^^^HOSP^MR~99", "10020^^^HOSP^MR~99", {"format.pattern PID-3[1].1 '10020'"}},
            {"^^^^H~BOX 7^^TOWN^^^^M|",
             "^^^^H~BOX 7^^TOWN^^^^H|",
             {"statement.pattern-too-many[home] PID '" +
              std::string("PID|1||100200^^^HOSP^MR~99^^^HOSP^PI||SMITH^JOHN||19610205|M||W|1 MAIN^^TOWN^^^^H~BOX "
                          "7^^TOWN^^^^H||555-1234||en'")}},
            {"^^^^H~BOX 7^^TOWN^^^^M|",
             "^^^^H~BOX 7^^TOWN^^^^B|",
             {"statement.pattern-none[addresses] PID-11[2] 'BOX 7^^TOWN^^^^B'"}},
            {"1 MAIN^^TOWN^^^^H~",
             "",
             {"statement.pattern-too-few[home] PID '" +
              std::string(
                  "PID|1||100200^^^HOSP^MR~99^^^HOSP^PI||SMITH^JOHN||19610205|M||W|BOX 7^^TOWN^^^^M||555-1234||en'")}},
        }};
}

TEST(SeededFaults, Slicing) {
    checkTable(seededSlicing());
}

}  // namespace plumb::check::test
