// Rules in three states: each kind of rule passes, fails, and cannot be decided. What cannot be decided is told once,
// as the spec's error, and the message has nothing held against it.
#include "seeded_spec.h"

#include <utility>

namespace plumb::check::test {
namespace {

/// A rule in a spec around it, what is changed in a message that is otherwise in order, and everything that is told.
struct Trial {
    std::string rule, from, to;
    std::vector<std::string> told;
};

/// Findings in the message, then what is wrong with the spec, each with its classification.
std::vector<std::string> toldBy(const std::string& yaml, std::string message, const Trial& trial) {
    spec::ReadSpec read = spec::readSpecYaml(yaml, "test.yaml");
    Bench bench(std::make_shared<const spec::Spec>(std::move(read.document)));
    if (!trial.from.empty()) {
        const std::size_t at = message.find(segments(trial.from));
        EXPECT_NE(at, message.npos) << trial.from;
        message.replace(at, trial.from.size(), segments(trial.to));
    }
    std::vector<std::string> told = bench.rows(message, true);
    bench.rules.compileAll();
    for (const Finding& error : bench.rules.specErrors()) {
        const Rule rule = bench.rules.rule(error.rule);
        told.push_back(rule.code + (rule.id.empty() ? "" : '[' + rule.id + ']') + ' ' + rule.path + ' ' +
                       std::string(classificationName(error.classification)));
    }
    return told;
}

/// The spec in which the rules of a kind stand: RULE is put where it says so.
class Trials {
public:
    explicit Trials(const std::string& frame, std::string message = kSeededMessage)
        : m_frame("plumbline: spec/1\nid: t\nstandard: 2.5.1\n" + frame)
        , m_message(std::move(message)) {}

    void pass(const std::vector<Trial>& trials) {
        ASSERT_GE(trials.size(), kLeast);
        for (const Trial& trial : trials) {
            ASSERT_TRUE(trial.told.empty());
            look(trial);
        }
    }
    void fail(const std::vector<Trial>& trials) {
        ASSERT_GE(trials.size(), kLeast);
        for (const Trial& trial : trials) {
            ASSERT_FALSE(trial.told.empty());
            for (const std::string& row : trial.told) {
                ASSERT_NE(row.rfind("spec-error.", 0), 0u);
            }
            look(trial);
        }
    }
    void undecidable(const std::vector<Trial>& trials) {
        ASSERT_GE(trials.size(), kLeast);
        for (const Trial& trial : trials) {
            ASSERT_EQ(trial.told.size(), 1u) << "told once";
            ASSERT_EQ(trial.told[0].rfind("spec-error.", 0), 0u);
            look(trial);
        }
    }
    /// Something is known and something is not.
    void look(const Trial& trial) {
        std::string yaml = m_frame;
        yaml.replace(yaml.find("RULE"), 4, trial.rule);
        std::vector<std::string> expected = trial.told, told = toldBy(yaml, m_message, trial);
        std::sort(expected.begin(), expected.end());
        std::sort(told.begin(), told.end());
        EXPECT_EQ(joined(told), joined(expected)) << trial.rule << "\n'" << trial.from << "' -> '" << trial.to << "'";
    }

private:
    static constexpr std::size_t kLeast = 3;
    std::string m_frame, m_message;
};

const std::string kAt = "context: PATIENT_RESULT/ORDER_OBSERVATION\n        segment: OBSERVATION/OBX\n        ";
const std::string kSets = R"(value-sets:
  CLASS: {codes: {I: Inpatient, O: Outpatient}}
  OUTSIDE: {codes: {O: Outpatient, E: Emergency}}
  LETTERS: {codes: [{pattern: "[A-Z]"}]}
  NOT_I: {codes: {O: Outpatient, I: {text: Inpatient, usage: E}}}
  OPEN: {extensibility: open, codes: {O: Outpatient}}
  ASK_NOBODY: {unchecked: true, codes: {O: Outpatient}}
  NOTHING: {name: Codes that nobody wrote down}
  UNREADABLE: {codes: [{pattern: "("}, {code: O}]}
  VITALS: {codes: {8867-4: Heart rate, 8480-6: Systolic}}
  PRESSURES: {codes: {8480-6: Systolic}}
  UNITS: {codes: {/min: per minute, "mm[Hg]": millimetre of mercury}}
)";

TEST(ThreeValued, Predicates) {
    Trials trials("segments:\n  PV1: {fields: {3: {usage: C(R/X), when: 'RULE'}}}\n" + kSets);
    const std::string from = "PV1|1|I|W1^101|", without = "PV1|1|I||", null = "PV1|1|I|\"\"|";
    trials.pass({
        {"PV1-2 = \"I\"", "", "", {}},
        {"PV1-2 = \"O\"", from, without, {}},
        {"PV1-2 in set(CLASS)", "", "", {}},
        {"PV1-44 = \"x\"", from, without, {}},           // absent: does not hold
        {"PV1-2 = \"I\" or XYZ-1 = \"A\"", "", "", {}},  // decided by what is known
        {"PV1-2 = \"O\" and XYZ-1 = \"A\"", from, without, {}},
        {"if PV1-2 = \"O\" then XYZ-1 = \"A\"", "", "", {}},
    });
    trials.fail({
        {"PV1-2 = \"I\"", from, without, {"predicate.required-missing PV1-3 '' error"}},
        {"PV1-2 = \"I\"", from, null, {"usage.null-for-required PV1-3 '\"\"' warning"}},
        {"PV1-2 = \"O\"", "", "", {"predicate.not-supported-present PV1-3 'W1^101' error"}},
        {"PV1-44 = \"x\"", "", "", {"predicate.not-supported-present PV1-3 'W1^101' error"}},
        {"PV1-2 in set(OUTSIDE)", "", "", {"predicate.not-supported-present PV1-3 'W1^101' error"}},
        {"PV1-2 = \"I\" or XYZ-1 = \"A\"", from, without, {"predicate.required-missing PV1-3 '' error"}},
        {"PV1-2 = \"O\" and XYZ-1 = \"A\"", "", "", {"predicate.not-supported-present PV1-3 'W1^101' error"}},
    });
    const std::vector<std::string> undecided{"spec-error.undecidable PV1-3 '' spec-error"};
    trials.undecidable({
        {"XYZ-1 = \"A\"", "", "", undecided},
        {"XYZ-1 = \"A\"", from, without, undecided},
        {"not XYZ-1 = \"A\"", from, null, undecided},
        {"PV1-2 = \"I\" and XYZ-1 = \"A\"", from, without, undecided},
        {"PV1-2 = \"O\" or XYZ-1 = \"A\"", "", "", undecided},
        {"PV1-2 in set(NO_SUCH)", from, without, undecided},
        {"PV1-2 in set(NOTHING)", from, without, undecided},
        {"PV1-2 ~ /(/", "", "", undecided},
        {".1 = \"A\"", from, without, undecided},
        {"PV1-2 = = \"I\"", from, without, {"spec-error.unreadable-rule PV1-3 spec-error"}},
    });
}

/// Of groups and segments, too, and once however many places ask.
TEST(ThreeValued, PredicatesOfTheStructure) {
    Trials trials(R"(messages:
  ORU_R01:
    events: ORU^R01
    segments:
      - MSH: R 1..1
      - PID: R 1..1
      - NK1: O 0..*
      - PV1: O 0..1
      - PV2: O 0..1
      - group ORDER: R 1..*
        segments:
          - OBR: R 1..1
          - NTE: O 0..*
          - group RESULT: O 0..*
            segments:
              - OBX: R 1..1
              - NTE: C(R/X) 0..1
                when: 'RULE'
)");
    trials.pass({
        {"OBX-1 = 1", "", "", {}},
        {"OBX-2 in (NM, ST) and OBX-1 < 2", "", "", {}},
        {"OBX-1 != 2", "", "", {}},
    });
    trials.fail({
        {"OBX-1 = 1", "NTE|1||Checked\n", "", {"predicate.required-missing ORDER.RESULT.NTE '' error"}},
        {"OBX-1 = 2",
         "NTE|1||Resting\n",
         "",
         {"predicate.not-supported-present NTE[3] 'NTE|1||Checked' error",
          "predicate.required-missing ORDER.RESULT.NTE '' error",
          "predicate.required-missing ORDER.RESULT.NTE '' error"}},
        {"OBX-2 = \"NM\" and OBX-1 = 1", "", "", {"predicate.not-supported-present NTE[4] 'NTE|1||Checked' error"}},
    });
    const std::vector<std::string> undecided{"spec-error.undecidable ORDER.RESULT.NTE '' spec-error"};
    trials.undecidable({
        {"XYZ-1 = \"A\"", "", "", undecided},
        {"XYZ-1 = \"A\"", "NTE|1||Checked\n", "", undecided},
        {"OBX-2 in set(NO_SUCH)", "", "", undecided},
    });
}

TEST(ThreeValued, Statements) {
    Trials trials("segments:\n  OBX: {statements: [{id: s, rule: 'RULE'}]}\n" + kSets);
    trials.pass({
        {"OBX-11 in (F, P)", "", "", {}},
        {"if OBX-2 = \"NM\" then valued(OBX-6)", "", "", {}},
        {"OBX-30 = \"x\"", "", "", {}},  // absent: nothing is said
        {"if OBX-30 = \"x\" then OBX-11 = \"X\"", "", "", {}},
        {"OBX-11 in (F, P) or XYZ-1 = \"A\"", "", "", {}},
        {"if OBX-11 = \"X\" then XYZ-1 = \"A\"", "", "", {}},
    });
    trials.fail({
        {"OBX-11 = \"F\"", "", "", {"statement.broken[s] OBX[4]-11 'P' error"}},
        {"OBX-2 = \"NM\"",
         "",
         "",
         {"statement.broken[s] OBX[3]-2 'ST' error", "statement.broken[s] OBX[4]-2 'DT' error"}},
        {"if OBX-2 = \"NM\" then valued(OBX-6)", "|mm[Hg]|", "||", {"statement.broken[s] OBX[2]-6 '' error"}},
        {"OBX-11 != \"P\" and OBX-30 = \"x\"", "", "", {"statement.broken[s] OBX[4]-11 'P' error"}},
        {"OBX-11 = \"F\" or valued(OBX-30)", "", "", {"statement.broken[s] OBX[4]-11 'P' error"}},
    });
    const std::vector<std::string> undecided{"spec-error.undecidable[s] OBX '' spec-error"};
    trials.undecidable({
        {"XYZ-1 = \"A\"", "", "", undecided},
        {"valued(XYZ-1) xor valued(OBX-3)", "", "", undecided},
        {"OBX-11 = \"X\" or OBX-11 in set(NO_SUCH)", "", "", undecided},
        {"OBX-11 not in set(NOTHING)", "", "", undecided},
        {"OBX-5 ~ /[/", "", "", undecided},
        {"if OBX-2 = \"NM\" then count(XYZ) = 1", "", "", undecided},
        {"OBX-30 = \"x\" and XYZ-1 = \"A\"", "", "", undecided},  // absent and undecidable
        {"(OBX-11 = \"F\"", "", "", {"spec-error.unreadable-rule[s] OBX spec-error"}},
    });
    // Where it is decided it is a fault, and where it is not it is the spec's.
    trials.look({"OBX-11 = \"F\" and XYZ-1 = \"A\"",
                 "",
                 "",
                 {"statement.broken[s] OBX[4]-11 'P' error", "spec-error.undecidable[s] OBX '' spec-error"}});
}

/// A spec may say what a statement is worth, and it stays the spec's error where it cannot be decided.
TEST(ThreeValued, AnUndecidableStatementIsTheSpecsWhateverItIsWorth) {
    Trials trials(R"(classifications: [{rule: s, as: error}, {rule: statement, as: error}]
segments:
  OBX: {statements: [{id: s, rule: 'RULE', classification: error}]}
)");
    trials.look({"OBX-11 = \"F\"", "", "", {"statement.broken[s] OBX[4]-11 'P' error"}});
    trials.look({"XYZ-1 = \"A\"", "", "", {"spec-error.undecidable[s] OBX '' spec-error"}});
}

TEST(ThreeValued, OccurrencesInAnyOrder) {
    Trials trials(R"(segments:
  PID:
    any-order:
      - id: ids
        context: PID-3
        closed: true
        patterns: [RULE]
)" + kSets);
    const std::string pid = kSeededMessage.substr(kSeededMessage.find("PID|"),
                                                  kSeededMessage.find("NK1|") - kSeededMessage.find("PID|") - 1);
    trials.pass({
        {"{id: m, rule: '.5 = \"MR\"', repeat: 1..1}, {id: p, rule: '.5 = \"PI\"', repeat: 0..1}", "", "", {}},
        {"{id: m, rule: '.4 = \"HOSP\"', repeat: 2..2}", "", "", {}},
        {"{id: m, rule: '.5 = \"MR\" or XYZ-1 = \"A\"'}, {id: p, rule: valued(.1)}", "~99^^^HOSP^PI", "", {}},
    });
    trials.fail({
        {"{id: m, rule: '.5 = \"MR\"'}", "", "", {"statement.pattern-none[ids] PID-3[2] '99^^^HOSP^PI' error"}},
        {"{id: m, rule: '.5 = \"SS\"', repeat: 1..1}, {id: p, rule: valued(.1)}",
         "",
         "",
         {"statement.pattern-too-few[m] PID '" + pid + "' error"}},
        {"{id: m, rule: '.4 = \"HOSP\"', repeat: 0..1}",
         "",
         "",
         {"statement.pattern-too-many[m] PID '" + pid + "' error"}},
    });
    trials.undecidable({
        {"{id: m, rule: 'XYZ-1 = \"A\"', repeat: 1..2}", "", "", {"spec-error.undecidable[m] PID '' spec-error"}},
        {"{id: m, rule: '.5 in set(NO_SUCH)', repeat: 2..2}", "", "", {"spec-error.undecidable[m] PID '' spec-error"}},
        {"{id: m, rule: '.5 ~ /(/', repeat: 1..1}, {id: p, rule: '.5 = \"MR\"', repeat: 1..1}",
         "",
         "",
         {"spec-error.undecidable[m] PID '' spec-error"}},
        {"{id: m, rule: '.5 = = \"MR\"', repeat: 1..1}, {id: p, rule: '.5 = \"PI\"', repeat: 0..1}",
         "",
         "",
         {"spec-error.unreadable-rule[m] PID spec-error"}},
    });
    // The second one can only have one occurrence, whatever becomes of the first pattern.
    trials.look(
        {"{id: m, rule: '.5 ~ /(/'}, {id: p, rule: '.5 = \"PI\"', repeat: 2..2}",
         "",
         "",
         {"statement.pattern-too-few[p] PID '" + pid + "' error", "spec-error.undecidable[m] PID '' spec-error"}});
}

TEST(ThreeValued, ValueSets) {
    Trials trials("segments:\n  PV1: {fields: {2: {usage: O, values: RULE}}}\n" + kSets);
    const std::string from = "PV1|1|I|", null = "PV1|1|\"\"|", without = "PV1|1||", out = "PV1|1|O|";
    trials.pass({
        {"{set: CLASS, strength: R}", "", "", {}},
        {"{set: LETTERS, strength: R}", "", "", {}},
        {"{set: OUTSIDE, strength: R}", from, null, {}},  // a null is no code
        {"{set: OUTSIDE, strength: R}", from, without, {}},
        {"{set: ASK_NOBODY, strength: R}", "", "", {}},
        {"{code: I}", "", "", {}},
        {"{set: OUTSIDE, strength: R}", from, "PV1|1|\\X4F\\|", {}},  // O, escaped
    });
    trials.fail({
        {"{set: OUTSIDE, strength: R}", "", "", {"value-set.not-in-set PV1-2 'I' error"}},
        {"{set: OUTSIDE, strength: S}", "", "", {"value-set.not-in-suggested PV1-2 'I' warning"}},
        {"{set: OUTSIDE, strength: U}", "", "", {"value-set.not-in-unspecified PV1-2 'I' information"}},
        {"{set: OPEN, strength: R}", "", "", {"value-set.not-in-open-set PV1-2 'I' error"}},
        {"{set: NOT_I, strength: R}", "", "", {"value-set.excluded PV1-2 'I' error"}},
        {"{set: LETTERS, strength: R}", from, "PV1|1|II|", {"value-set.not-in-set PV1-2 'II' error"}},
        {"{code: O}", "", "", {"value-set.not-the-code PV1-2 'I' error"}},
    });
    trials.undecidable({
        {"{set: NO_SUCH, strength: R}", "", "", {"spec-error.unknown-value-set PV1-2 spec-error"}},
        {"{set: NO_SUCH, strength: S}", from, "PV1|1|anything|", {"spec-error.unknown-value-set PV1-2 spec-error"}},
        {"{set: NOTHING, strength: R}", "", "", {"spec-error.empty-value-set PV1-2 spec-error"}},
        {"{set: UNREADABLE, strength: R}", "", "", {"spec-error.unusable-pattern UNREADABLE spec-error"}},
        {"{set: UNREADABLE, strength: R}", from, out, {"spec-error.unusable-pattern UNREADABLE spec-error"}},
    });
}

TEST(ThreeValued, CoConstraints) {
    Trials trials(R"(messages:
  ORU_R01:
    events: ORU^R01
    structure: ORU_R01
    co-constraints:
      - id: v
        RULE
)" + kSets);
    const auto lineOf = [](const char* begin) {
        const std::size_t at = kSeededMessage.find(begin);
        return '\'' + kSeededMessage.substr(at, kSeededMessage.find('\r', at) - at) + "' error";
    };
    const std::string order = lineOf("OBR|1|"), heart = lineOf("OBX|1|NM|"), pressure = lineOf("OBX|2|NM|");
    // The first order alone, and the table's columns and rows.
    const auto table = [](const std::string& columns, const std::string& rows, const std::string& more = "") {
        return kAt + "when: OBR-4.1 = \"85353-1\"\n        " + more + "columns: [" + columns + "]\n        rows: [" +
               rows + "]";
    };
    const std::string typed = "if code 3, then type 2", closed = "closed: true\n        ";
    trials.pass({
        {table(typed, "{R 1..1: [8867-4, NM]}"), "", "", {}},
        {table(typed, "{R 1..1: [8867-4, NM]}, {R 1..1: [8480-6, NM]}", closed), "", "", {}},
        {kAt + "when: OBR-4.1 = \"1-1\"\n        columns: [" + typed + "]\n        rows: [{R 1..1: [1-1, NM]}]",
         "",
         "",
         {}},
        {table("if values 3, then values 6", "{R 2..2: [VITALS, UNITS]}", closed), "", "", {}},
        {table("if values 3, then type 2", "{O 0..1: [PRESSURES, NM]}"), "", "", {}},
        {table("if values 3, then varies 5", "{R 1..2: [VITALS, {min: 1, max: 1}]}"), "", "", {}},
    });
    trials.fail({
        {table(typed, "{R 1..1: [8867-4, ST]}"), "", "", {"co-constraint.broken[v] OBX[1]-2 'NM' error"}},
        {table(typed, "{R 1..1: [1-1, NM]}"), "", "", {"co-constraint.row-missing[v] OBR[1] " + order}},
        {table(typed, "{R 1..1: [8867-4, NM]}", closed), "", "", {"co-constraint.unselected[v] OBX[2] " + pressure}},
        {table("if values 3, then type 2", "{R 1..1: [VITALS, NM]}"),
         "",
         "",
         {"co-constraint.row-too-many[v] OBX[2] " + pressure}},
        {table("if code 3, then values 6", "{R 1..1: [8867-4, CLASS]}"),
         "",
         "",
         {"co-constraint.broken[v] OBX[1]-6.1 '/min' error"}},
        {table("if values 3, then type 2", "{R 3..4: [VITALS, NM]}"),
         "",
         "",
         {"co-constraint.row-missing[v] OBR[1] " + order}},
    });
    const std::string path = "PATIENT_RESULT/ORDER_OBSERVATION/OBSERVATION/OBX";
    const std::vector<std::string> noSet{"spec-error.unknown-value-set[v] " + path + " spec-error"},
        nothing{"spec-error.empty-value-set[v] " + path + " spec-error"};
    trials.undecidable({
        // the table's condition
        {kAt + "when: XYZ-1 = \"A\"\n        columns: [" + typed + "]\n        rows: [{R 1..1: [1-1, NM]}]",
         "",
         "",
         {"spec-error.undecidable[v] " + path + " '' spec-error"}},
        {kAt + "when: OBR-4.1 = = \"A\"\n        columns: [" + typed + "]\n        rows: [{R 1..1: [1-1, NM]}]",
         "",
         "",
         {"spec-error.unreadable-rule[v] " + path + " spec-error"}},
        // what must hold
        {table("if code 3, then values 6", "{R 1..1: [8867-4, NO_SUCH]}"), "", "", noSet},
        {table("if code 3, then values 6", "{R 1..1: [8867-4, NOTHING]}"), "", "", nothing},
        {table("if code 3, then values 6", "{R 1..1: [8867-4, UNREADABLE]}"),
         "",
         "",
         {"spec-error.unusable-pattern UNREADABLE spec-error"}},
        {table("if code 3, then flavour 5", "{R 1..1: [8867-4, NO_TYPE]}"),
         "",
         "",
         {"spec-error.unknown-type[v] " + path + " spec-error"}},
        // what selects: it may be any, so none is missing, one too many or left over
        {table("if values 3, then type 2", "{R 1..1: [NO_SUCH, ST]}"), "", "", noSet},
        {table("if values 3, then type 2", "{R 1..1: [NO_SUCH, ST]}", closed), "", "", noSet},
        {table("if values 3, then type 2", "{R 1..1: [NOTHING, ST]}", closed), "", "", nothing},
        {table("if values 3, then type 2", "{R 1..1: [UNREADABLE, ST]}", closed),
         "",
         "",
         {"spec-error.unusable-pattern UNREADABLE spec-error"}},
        {table("if code 3, if values 6, then type 2", "{R 1..1: [8867-4, NO_SUCH, ST]}"), "", "", noSet},
        {table(typed, "",
               "group-by: 4\n        groups: [{group G: R 1..1, rows: [{R 1..1: [{values: NO_SUCH}, NM]}]}]"
               "\n        "),
         "", "", noSet},
        // where it stands
        {"context: NOWHERE\n        segment: OBX\n        columns: [" + typed +
             "]\n        rows: [{R 1..1: [1-1, NM]}]",
         "",
         "",
         {"spec-error.unknown-place[v] NOWHERE/OBX spec-error"}},
    });
    // Two may be of the row at most, which is not enough for it; and one is certainly too many for the other.
    trials.look({table("if values 3, then type 2", "{R 3..3: [NO_SUCH, NM]}, {R 1..1: [VITALS, NM]}", closed),
                 "",
                 "",
                 {"co-constraint.row-missing[v] OBR[1] " + order, "co-constraint.row-too-many[v] OBX[2] " + pressure,
                  noSet[0]}});
}

TEST(ThreeValued, SlicesOfFields) {
    Trials trials(R"(segments:
  PID:
    slices:
      - field: 3
        into: [RULE]
types:
  CX_Six: {base: CX, components: {1: {usage: R, pattern: "[0-9]{6}"}}}
)" + kSets);
    const std::string ids = " PID-3 '100200^^^HOSP^MR~99^^^HOSP^PI' error";
    trials.pass({
        {"{name: m, as: CX_Six, when: '.5 = \"MR\"', repeat: 1..1}", "", "", {}},
        {"{name: first, as: CX_Six, occurrence: 1, repeat: 1..1}", "", "", {}},
        {"{name: s, when: '.5 = \"SS\"', repeat: 0..1}, {name: rest, repeat: 2..2}", "", "", {}},
        {"{name: m, as: CX_Six, when: '.5 = \"MR\"'}, {name: m2, when: '.5 = \"MR\" or XYZ-1 = \"A\"'}",
         "~99^^^HOSP^PI",
         "",
         {}},
    });
    trials.fail({
        {"{name: m, when: '.5 = \"MR\"', repeat: 2..2}", "", "", {"slicing.too-few[m]" + ids}},
        {"{name: h, when: '.4 = \"HOSP\"', repeat: 0..1}", "", "", {"slicing.too-many[h]" + ids}},
        {"{name: p, as: CX_Six, when: '.5 = \"PI\"'}", "", "", {"format.pattern PID-3[2].1 '99' error"}},
        {"{name: m, when: '.5 = \"MR\"'}, {name: rest, as: CX_Six}", "", "", {"format.pattern PID-3[2].1 '99' error"}},
        {"{name: first, occurrence: 1}, {name: rest, repeat: 2..2}", "", "", {"slicing.too-few[rest]" + ids}},
        {"{name: third, occurrence: 3, repeat: 1..1}", "", "", {"slicing.too-few[third]" + ids}},
    });
    const std::vector<std::string> undecided{"spec-error.undecidable[m] PID-3 '' spec-error"};
    trials.undecidable({
        {"{name: m, when: 'XYZ-1 = \"A\"', repeat: 1..2}", "", "", undecided},
        {"{name: m, as: CX_Six, when: '.5 in set(NO_SUCH)', repeat: 2..2}", "", "", undecided},
        {"{name: m, when: '.5 in set(NOTHING)', repeat: 1..1}", "", "", undecided},
        {"{name: m, when: '.5 ~ /(/'}, {name: p, as: CX_Six, when: '.5 = \"PI\"', repeat: 1..1}", "", "", undecided},
        {"{name: m, when: '.5 ~ /(/'}, {name: rest, repeat: 1..1}", "", "", undecided},
        {"{name: m, when: '.5 = = \"MR\"', repeat: 1..1}, {name: rest, as: CX_Six, repeat: 2..2}",
         "",
         "",
         {"spec-error.unreadable-rule[m] PID-3 spec-error"}},
        {"{name: m, as: CX_No, when: '.5 = \"MR\"'}", "", "", {"spec-error.unknown-type[m] PID-3 spec-error"}},
    });
    trials.look({"{name: m, when: '.5 ~ /(/'}, {name: p, when: '.5 = \"PI\"', repeat: 2..2}",
                 "",
                 "",
                 {"slicing.too-few[p]" + ids, undecided[0]}});
}

/// A segment brings its tables along, wherever it stands.
TEST(ThreeValued, CoConstraintsOfSegments) {
    Trials trials("segments:\n  OBX:\n    co-constraints:\n      - id: own\n        RULE\n" + kSets);
    const std::string columns = "columns: [if values 3, then type 2]\n        rows: ";
    const std::string path = "PATIENT_RESULT.ORDER_OBSERVATION.OBSERVATION.OBX";
    trials.pass({
        {columns + "[{O 0..*: [VITALS, NM]}]", "", "", {}},
        {"when: OBX-11 = \"P\"\n        " + columns + "[{O 0..*: [VITALS, ST]}]", "", "", {}},
        {columns + "[{O 0..1: [VITALS, NM]}]", "", "", {}},  // one a group
    });
    trials.fail({
        {columns + "[{O 0..*: [PRESSURES, ST]}]", "", "", {"co-constraint.broken[own] OBX[2]-2 'NM' error"}},
        {columns + "[{O 0..*: [VITALS, ST]}]",
         "",
         "",
         {"co-constraint.broken[own] OBX[1]-2 'NM' error", "co-constraint.broken[own] OBX[2]-2 'NM' error"}},
        {columns + "[{O 0..*: [PRESSURES, NM]}]",
         "OBX|2|NM|",
         "OBX|2|SN|",
         {"co-constraint.broken[own] OBX[2]-2 'SN' error"}},
    });
    trials.undecidable({
        {columns + "[{O 0..*: [NO_SUCH, ST]}]", "", "", {"spec-error.unknown-value-set[own] " + path + " spec-error"}},
        {columns + "[{O 0..*: [NOTHING, ST]}]", "", "", {"spec-error.empty-value-set[own] " + path + " spec-error"}},
        {"when: XYZ-1 = \"A\"\n        " + columns + "[{O 0..*: [VITALS, ST]}]",
         "",
         "",
         {"spec-error.undecidable[own] " + path + " '' spec-error"}},
    });
}

/// A slice brings along what its type says, and leaves the others what they are.
TEST(ThreeValued, SlicesHaveTheRulesOfTheirTypes) {
    Trials trials(R"(segments:
  PID: {slices: [{field: 3, into: [{name: m, as: CX_Ours, when: '.5 = "MR"'}]}]}
  OBX: {slices: [{field: 5, into: [{name: second, as: CX_Ours, occurrence: 2}]}]}
types:
  CX_Ours: {base: CX, statements: [{id: s, rule: 'RULE'}]}
)");
    trials.pass({
        {".4.1 = \"HOSP\"", "", "", {}},
        {"length(.1) = 6", "", "", {}},  // the other identifier has two digits
        {".10 = \"x\"", "", "", {}},
    });
    trials.fail({
        {".4.1 = \"MERCY\"", "", "", {"statement.broken[s] PID-3[1].4.1 'HOSP' error"}},
        {"length(.1) = 5", "", "", {"statement.broken[s] PID-3[1].1 '100200' error"}},
        {"length(.1) = 6", "||120|", "||120x|", {"type.number OBX[2]-5 '120x' error"}},  // still told by OBX-2
    });
    trials.undecidable({
        {"XYZ-1 = \"A\"", "", "", {"spec-error.undecidable[s] CX_Ours '' spec-error"}},
        {".5 in set(NO_SUCH)", "", "", {"spec-error.undecidable[s] CX_Ours '' spec-error"}},
        {".5 = = \"MR\"", "", "", {"spec-error.unreadable-rule[s] CX_Ours spec-error"}},
    });
}

TEST(ThreeValued, SlicesOfSegments) {
    Trials trials(R"(messages:
  ORU_R01:
    events: ORU^R01
    segments:
      - MSH: R 1..1
      - PID: R 1..1
      - group ORDER: R 1..*
        segments:
          - OBR: R 1..1
          - OBX: O 0..*
            slices: {into: [RULE]}
segments:
  OBX_Rate: {segment: OBX, fields: {6: {usage: R, constant: /min}}}
)" + kSets,
                  segments(R"(
MSH|^~\&|LAB|HOSP|EHR|HOSP|20250101120000||ORU^R01^ORU_R01|MSG1|P|2.5.1
PID|1||100200^^^HOSP^MR||SMITH^JOHN
OBR|1|P1^EHR|F1^LAB|85353-1^Vitals^LN
OBX|1|NM|8867-4^Heart rate^LN||72|/min|||||F
OBX|2|NM|8480-6^Systolic^LN||120|mm[Hg]|||||F
OBR|2|P2^EHR|F2^LAB|24331-1^Lipids^LN
OBX|1|ST|2093-3^Chol^LN||high||||||F
OBX|2|DT|30525-0^Visit^LN||20250102||||||P
)"));
    const std::string first = " OBR[1] 'OBR|1|P1^EHR|F1^LAB|85353-1^Vitals^LN' error",
                      second = " OBR[2] 'OBR|2|P2^EHR|F2^LAB|24331-1^Lipids^LN' error";
    trials.pass({
        {"{name: h, as: OBX_Rate, when: 'OBX-3.1 = \"8867-4\"', repeat: 0..1}", "", "", {}},
        {"{name: first, occurrence: 1, repeat: 1..1}, {name: rest, repeat: 1..1}", "", "", {}},
        {"{name: n, when: 'OBX-2 = \"NM\"', repeat: 0..2}", "", "", {}},
        {"{name: n, when: 'OBX-2 = \"NM\"', repeat: 1..*}",
         "OBX|1|ST|2093-3^Chol^LN||high",
         "OBX|1|NM|2093-3^Chol^LN||5.1",
         {}},
    });
    trials.fail({
        {"{name: p, as: OBX_Rate, when: 'OBX-3.1 = \"8480-6\"'}",
         "",
         "",
         {"value-set.not-the-constant OBX[2]-6 'mm[Hg]' error"}},
        {"{name: n, when: 'OBX-2 = \"NM\"', repeat: 1..*}", "", "", {"slicing.too-few[n]" + second}},
        {"{name: n, when: 'OBX-2 = \"NM\"', repeat: 0..1}", "", "", {"slicing.too-many[n]" + first}},
        {"{name: first, as: OBX_Rate, occurrence: 1}", "", "", {"usage.required-missing OBX[3]-6 '' error"}},
        {"{name: first, occurrence: 1}, {name: rest, repeat: 2..*}",
         "",
         "",
         {"slicing.too-few[rest]" + first, "slicing.too-few[rest]" + second}},
    });
    const std::vector<std::string> undecided{"spec-error.undecidable[n] ORDER.OBX '' spec-error"};
    trials.undecidable({
        {"{name: n, as: OBX_Rate, when: 'XYZ-1 = \"A\"', repeat: 1..1}", "", "", undecided},
        {"{name: n, when: 'OBX-3.1 in set(NO_SUCH)', repeat: 2..*}", "", "", undecided},
        {"{name: n, when: 'OBX-3.1 in set(NOTHING)', repeat: 1..*}, {name: s, when: 'OBX-2 = \"NM\"', repeat: 0..1}",
         "", "", undecided},
        {"{name: n, when: 'OBX-2 = = \"NM\"', repeat: 1..1}, {name: rest, as: OBX_Rate}",
         "",
         "",
         {"spec-error.unreadable-rule[n] ORDER.OBX spec-error"}},
        {"{name: n, as: OBX_No, when: 'OBX-2 = \"NM\"'}", "", "", {"spec-error.unknown-type[n] ORDER.OBX spec-error"}},
    });
    trials.look({"{name: n, when: 'XYZ-1 = \"A\"'}, {name: s, when: 'OBX-2 = \"NM\"', repeat: 3..*}",
                 "",
                 "",
                 {"slicing.too-few[s]" + first, "slicing.too-few[s]" + second, undecided[0]}});
}

}  // namespace
}  // namespace plumb::check::test
