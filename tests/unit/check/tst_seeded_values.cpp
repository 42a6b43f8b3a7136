// Single faults of values: lengths, types, formats, codes, parts that a type does not have.
#include "seeded_tables.h"

namespace plumb::check::test {

SeededTable seededLength() {
    return {
        Category::Length,
        kSeededSpec,
        kSeededMessage,
        {
            {"|MSG1|", "|MSG45678901|", {"length.too-long MSH-10 'MSG45678901'"}},
            {"|MSG1|", "|MSG4567890|", {}},
            {"||SMITH^JOHN|", "||SMITHSONIANUS^JOHN|", {"length.too-long PID-5.1 'SMITHSONIANUS'"}},
            {"||SMITH^JOHN|", "||SMITH\\T\\SMITH^JOHN|", {}},
            {"||SMITH^JOHN|", "||SMITH\\T\\SMITHS^JOHN|", {}},
            {"||SMITH^JOHN|", "||SMITH\\T\\SMITHSO^JOHN|", {"length.too-long PID-5.1 'SMITH\\T\\SMITHSO'"}},
            {"||SMITH^JOHN|", "||M\xC3\xBCllerstrasse^JOHN|", {"length.too-long PID-5.1 'M\xC3\xBCllerstrasse'"}},
            {"||SMITH^JOHN|", "||M\xC3\xBCllerstrass^JOHN|", {}},
            {"|19610205|", "|196102051200+0100|", {"length.too-long PID-7 '196102051200+0100'"}},
            {"NTE|1||Checked", "NTE|1||C", {"length.too-short NTE[4]-3 'C'"}},
            {"NTE|1||Checked", "NTE|1||C\\.br\\", {}},
            {"NTE|1||Checked",
             "NTE|1||Checked it twice over",
             {"length.too-long NTE[4]-3 'Checked it twice over'",
              "length.past-conformance-kept NTE[4]-3 'Checked it twice over'"}},
            {"NTE|1||Fasting", "NTE|1||Fasting for days", {"length.past-conformance-kept NTE[3]-3 'Fasting for days'"}},
            {"NTE|1||Panel", "NTE|1||P", {"length.too-short NTE[1]-3 'P'"}},
            {"NTE|1||Checked", "NTE|1||Checked at nine", {"length.past-conformance-kept NTE[4]-3 'Checked at nine'"}},
            {"|19610205|", "|196|", {"length.too-short PID-7 '196'", "type.date-time PID-7.1 '196'"}},
            {"NTE|1||Resting", "NTE|1||\\X41\\", {"length.too-short NTE[2]-3 '\\X41\\'"}},
        }};
}

TEST(SeededFaults, Length) {
    checkTable(seededLength());
}

TEST(SeededFaults, TruncatedWhereNothingMayBeCut) {
    Bench bench(kSeededSpec);
    std::string message = kSeededMessage;
    message.replace(message.find("^~\\&"), 4, "^~\\&#");
    checkFaults(bench, message, {{"NTE|1||Checked", "NTE|1||Check#", {"length.truncated NTE[4]-3 'Check#'"}}});
}

SeededTable seededType() {
    return {Category::Type,
            kSeededSpec,
            kSeededMessage,
            {
                {"|19610205|", "|19610230|", {"type.date-time PID-7.1 '19610230'"}},
                {"|19610205|", "|1961-02-05|", {"type.date-time PID-7.1 '1961-02-05'"}},
                {"|20250102110000|", "|202501022560|", {"type.date-time OBR[2]-7.1 '202501022560'"}},
                {"|20241231|", "|20241301|", {"type.date ZLB-2 '20241301'"}},
                {"|20241231|", "|202412311200|", {"type.date ZLB-2 '202412311200'"}},
                {"|20241231|12|", "|20241231|a dozen|", {"type.number ZLB-3 'a dozen'"}},
                {"|20241231|12|", "|20241231|1,2|", {"type.number ZLB-3 '1,2'"}},
                {"|20241231|12|", "|20241231|1e3|", {"type.number ZLB-3 '1e3'"}},
                {"|20241231|12|", "|20241231|-.5|", {}},
                {"||72|", "||72 bpm|", {"type.number OBX[1]-5 '72 bpm'"}},
                {"||20250102|||N|||P", "||tomorrow|||N|||P", {"type.date OBX[4]-5 'tomorrow'"}},
                {"||20250102|||N|||P", "||20250102~never|||N|||P", {"type.date OBX[4]-5[2] 'never'"}},
                {"OBX|2|DT", "OBX|two|DT", {"type.sequence-id OBX[4]-1 'two'"}},
                {"|X100|20241231|12|", "|X100^A|20241231|12|", {"type.divided ZLB-1 'X100^A'"}},
                {"||high|", "||high&low|", {"type.standard-divided OBX[3]-5 'high&low'"}},
                {"||SMITH^JOHN|", "||SMITH^JOHN&JIM|", {"type.standard-divided PID-5.2 'JOHN&JIM'"}},
            }};
}

TEST(SeededFaults, Type) {
    checkTable(seededType());
}

SeededTable seededFormat() {
    return {Category::Format,
            kSeededSpec,
            kSeededMessage,
            {
                {"ZLB|X100|", "ZLB|X-100|", {"format.format ZLB-1 'X-100'"}},
                {"ZLB|X100|", "ZLB|X 100|", {"format.format ZLB-1 'X 100'"}},
                {"ZLB|X100|", "ZLB|\\T\\|", {"format.format ZLB-1 '\\T\\'"}},
                {"|V1001\n", "|1001\n", {"format.pattern PV1-19 '1001'"}},
                {"|V1001\n", "|V10012\n", {"format.pattern PV1-19 'V10012'"}},
                {"|V1001\n", "|xV1001\n", {"format.pattern PV1-19 'xV1001'"}},
                {"|V1001\n", "|v1001\n", {"format.pattern PV1-19 'v1001'"}},
                {"||100200^^^", "||A00200^^^", {"format.pattern PID-3[1].1 'A00200'"}},
                {"||100200^^^", "||1002001^^^", {"format.pattern PID-3[1].1 '1002001'"}},
                {"||100200^^^", "||\\X31\\00200^^^", {}},
                {"||en\n", "||en||||1234\n", {"format.format PID-19 '1234'"}},
                {"||en\n", "||en||||2025010\n", {"format.format PID-19 '2025010'"}},
            }};
}

TEST(SeededFaults, Format) {
    checkTable(seededFormat());
}

SeededTable seededValueSet() {
    return {Category::ValueSet,
            kSeededSpec,
            kSeededMessage,
            {
                {"|M||W|", "|Q||W|", {"value-set.not-in-set PID-8 'Q'"}},
                {"|M||W|", "|m||W|", {"value-set.not-in-set PID-8 'm'"}},
                {"|M||W|", "|U||W|", {"value-set.permitted PID-8 'U'"}},
                {"|M||W|", "|X||W|", {"value-set.excluded PID-8 'X'"}},
                {"|M||W|", "|M||Z|", {"value-set.not-in-suggested PID-10.1 'Z'"}},
                {"||en\n", "||fr^French^X^de\n", {}},
                {"||en\n", "||fr^French^X^es\n", {"value-set.not-in-set PID-15.1 'fr'"}},
                {"||en\n", "||^French^X^es\n", {"value-set.not-in-set PID-15.4 'es'"}},
                {"|||||||||||||||||LAB\n", "|||||||||||||||||MB\n", {"value-set.not-in-open-set OBR[1]-24 'MB'"}},
                {"PV1|1|I|",
                 "PV1|1|E|",
                 {"value-set.not-in-set PV1-2 'E'", "predicate.not-supported-present PV2 'PV2|||^Fever'"}},
                {"|mm[Hg]||N|", "|mm[Hg]||H|", {"value-set.not-the-constant OBX[2]-8 'H'"}},
                {"||high|||N|", "||high|||HH|", {"value-set.not-the-constant OBX[3]-8 'HH'"}},
                {"|P1^EHR|F1^LAB|", "|P1^EHR|F1^LAB|", {}},
                {"^^^HOSP^MR~", "^^^HOSP^\"\"~", {"slicing.too-few[MRN] PID-3 '100200^^^HOSP^\"\"~99^^^HOSP^PI'"}},
                {"20250102|||N|||P", "20250102|||N|||X", {"value-set.not-in-set OBX[4]-11 'X'"}},
            }};
}

TEST(SeededFaults, ValueSet) {
    checkTable(seededValueSet());
}

SeededTable seededUnexpected() {
    return {Category::Unexpected,
            kSeededSpec,
            kSeededMessage,
            {
                {"@example.org\n", "@example.org|5\n", {"unexpected.field ZLB-5 '5'"}},
                {"@example.org\n", "@example.org|||7\n", {"unexpected.field ZLB-7 '7'"}},
                {"@example.org\n", "@example.org|||\n", {}},
                {"NTE|1||Checked", "NTE|1||Checked|||||x", {"unexpected.field NTE[4]-8 'x'"}},
                {"NTE|1||Checked",
                 "NTE|1||Checked|||||x|y",
                 {"unexpected.field NTE[4]-8 'x'", "unexpected.field NTE[4]-9 'y'"}},
                {"^Lipids^LN|", "^Lipids^LN^^^^^^^x|", {"unexpected.component OBR[2]-4.10 'x'"}},
                {"^Lipids^LN|", "^Lipids^LN^^^^^^|", {}},
                {"|P2^EHR|", "|P2^EHR^1.2^ISO^extra|", {"unexpected.component OBR[2]-2.5 'extra'"}},
                {"^^^HOSP^MR~",
                 "^^^HOSP&1.2&ISO&x^MR~",
                 {"statement.should-broken[same-facility] PID-3[1].4 'HOSP&1.2&ISO&x'",
                  "unexpected.subcomponent PID-3[1].4.4 'x'"}},
                {"|V1001\n", "|V1001||||||||||||||||||||||||||||||||||x\n", {"unexpected.field PV1-53 'x'"}},
                {"||en\n", "||en||||||||||||||||||||||||||x\n", {"unexpected.field PID-41 'x'"}},
                {"|20250102110500\n", "|20250102110500|||||||||||||||x\n", {"unexpected.field OBX[3]-29 'x'"}},
            }};
}

TEST(SeededFaults, Unexpected) {
    checkTable(seededUnexpected());
}

}  // namespace plumb::check::test
