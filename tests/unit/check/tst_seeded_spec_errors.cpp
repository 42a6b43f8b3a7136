// Single faults of the spec itself: each is told once, and a message that is in order has nothing held against it.
#include "seeded_tables.h"

namespace plumb::check::test {

const std::vector<SpecFaultRow>& seededSpecErrors() {
    static const std::string vitals = "[vitals] PATIENT_RESULT/ORDER_OBSERVATION/OBSERVATION/OBX";
    static const std::vector<SpecFaultRow> rows{
        {"rule: MSH-11 = \"P\"", "rule: XYZ-1 = \"P\"", "spec-error.undecidable[production] message"},
        {"rule: PID-3.4 = MSH-4", "rule: PID-3.4 = XYZ-4", "spec-error.undecidable[same-facility] message"},
        {"when: PID-8 = \"F\"", "when: PID-8 in set(NO_SUCH)", "spec-error.undecidable PID-18"},
        {"when: PV1-2 = \"I\"", "when: PV1-2 ~ /(/", "spec-error.undecidable PATIENT_RESULT.PATIENT.VISIT.PV2"},
        {"when: OBX-2 = \"NM\"", "when: count(XYZ) = 1", "spec-error.undecidable OBX-6"},
        {"rule: valued(OBR-2) or valued(OBR-3)", "rule: valued(.2)",
         "spec-error.undecidable[order-named] PATIENT_RESULT.ORDER_OBSERVATION"},
        {"when: OBR-4.1 = \"85353-1\"", "when: NOWHERE/OBR-4.1 = \"85353-1\"", "spec-error.undecidable" + vitals},
        {"rule: '.7 = \"H\"'", "rule: 'XYZ-1 = \"H\"'", "spec-error.undecidable[home] PID"},
        {"then valued(OBX-14)", "then valued(OBX-14", "spec-error.unreadable-rule[final-has-time] OBX"},
        {"set: SEX,", "set: SEXES,", "spec-error.unknown-value-set PID-8"},
        {"NM, UNITS_PRESSURE,", "NM, UNITS_OF_MEASURE,", "spec-error.unknown-value-set" + vitals},
        {"LANGUAGES: {codes: {en: English, de: German}}", "LANGUAGES: {name: Languages}",
         "spec-error.empty-value-set PID-15"},
        {"codes: {LAB: Laboratory, RAD: Radiology}", "codes: [{pattern: \"[A-\"}, {code: LAB}]",
         "spec-error.unusable-pattern SECTIONS"},
        {"name: Runs, type: NM", "name: Runs, type: NUMBER", "spec-error.unknown-type ZLB-3"},
        {"as: CX_MRN,", "as: CX_RECORD,", "spec-error.unknown-type[MRN] PID-3"},
        {"format: full-date", "format: half-date", "spec-error.unknown-format PID-19"},
        {"\"V[0-9]{4}\"", "\"V[0-9{4}\"", "spec-error.unusable-pattern PV1-19"},
        {"segment: OBSERVATION/OBX", "segment: OBSERVATION/OBY",
         "spec-error.unknown-place[vitals] PATIENT_RESULT/ORDER_OBSERVATION/OBSERVATION/OBY"},
        {"- ORC: RE 0..1", "- ORC: RE 0..1\n                flavour: ORC_Ours",
         "spec-error.unknown-type PATIENT_RESULT.ORDER_OBSERVATION.ORC"},
    };
    return rows;
}

TEST(SeededFaults, SpecErrors) {
    for (const SpecFaultRow& row : seededSpecErrors()) {
        std::string yaml = "plumbline: spec/1\n" + std::string(kSeededSpec);
        const std::size_t at = yaml.find(row.from);
        ASSERT_NE(at, yaml.npos) << row.from;
        ASSERT_EQ(yaml.find(row.from, at + 1), yaml.npos) << "twice: " << row.from;
        yaml.replace(at, row.from.size(), row.to);
        spec::ReadSpec read = spec::readSpecYaml(yaml, "test.yaml");
        Bench bench(std::make_shared<const spec::Spec>(std::move(read.document)));
        std::vector<std::string> found;
        for (const Finding& finding : bench.checker.findings(asBytes(kSeededMessage))) {
            EXPECT_EQ(finding.classification, Classification::SpecError);
            const Rule rule = bench.rules.rule(finding.rule);
            found.push_back(rule.code + (rule.id.empty() ? "" : '[' + rule.id + ']') + ' ' +
                            (rule.path.empty() ? "message" : rule.path));
        }
        bench.rules.compileAll();
        for (const Finding& finding : bench.rules.specErrors()) {
            const Rule rule = bench.rules.rule(finding.rule);
            found.push_back(rule.code + (rule.id.empty() ? "" : '[' + rule.id + ']') + ' ' + rule.path);
        }
        EXPECT_EQ(joined(found), row.expected + '\n') << row.from << " -> " << row.to;
    }
}

}  // namespace plumb::check::test
