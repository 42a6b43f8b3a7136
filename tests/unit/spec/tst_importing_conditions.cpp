// Conditions in words that become rules, and those that stay words.
#include "spec/importing/condition_words.h"
#include "unit/spec/made_document.h"
#include "unit/spec/spec_text.h"

namespace plumb::spec::test {
namespace {

std::string rule(std::string_view words) {
    const std::optional<importing::ConditionReading> read = importing::readCondition(words);
    return read ? (read->only ? "only " : "") + read->rule : "";
}

TEST(ImportConditions, OneComparison) {
    EXPECT_EQ(rule("Required when PV1-2 is I"), R"(PV1-2 = "I")");
    EXPECT_EQ(rule("If PV1-2 (Patient Class) is 'I'."), R"(PV1-2 = "I")");
    EXPECT_EQ(rule("Condition: if OBX-2 (Value Type) = \u201CCWE\u201D"), R"(OBX-2 = "CWE")");
    EXPECT_EQ(rule("Sent only when PID-8 equals F (Female)"), R"(only PID-8 = "F")");
    EXPECT_EQ(rule("only if PID-3.5 is not \"MR\""), R"(only PID-3.5 != "MR")");
    EXPECT_EQ(rule("If PV1.44.1 is valued"), "valued(PV1-44.1)");
    EXPECT_EQ(rule("Required if PID-2 is empty"), "not valued(PID-2)");
    EXPECT_EQ(rule("when PID-30 <> Y"), R"(PID-30 != "Y")");
}

TEST(ImportConditions, SeveralValuesAndSeveralComparisons) {
    EXPECT_EQ(rule("Required when PV1-2 is I or E"), R"(PV1-2 in ("I", "E"))");
    EXPECT_EQ(rule("If PV1-2 is one of 'I' (Inpatient), 'E' (Emergency)"), R"(PV1-2 in ("I", "E"))");
    EXPECT_EQ(rule("If PV1-2 is not I, O or E"), R"(PV1-2 not in ("I", "O", "E"))");
    EXPECT_EQ(rule("If PV1-2 is I and PID-8 is F"), R"(PV1-2 = "I" and PID-8 = "F")");
    EXPECT_EQ(rule("If PV1-2 is I or PV1-18 is valued"), R"(PV1-2 = "I" or valued(PV1-18))");
    EXPECT_EQ(rule("If PV1-2 is I and PID-8 is F or PID-30 is Y"), "");  // which binds closer?
}

TEST(ImportConditions, OtherLanguages) {
    EXPECT_EQ(rule("Pflicht, wenn PV1-2 ist I"), R"(PV1-2 = "I")");
    EXPECT_EQ(rule("Wenn PV1-2 ist 'I' oder 'E'"), R"(PV1-2 in ("I", "E"))");
    EXPECT_EQ(rule("Falls PID-29 nicht leer"), "");
    EXPECT_EQ(rule("Obligatoire si PV1-2 est \u00AB I \u00BB"), R"(PV1-2 = "I")");
    EXPECT_EQ(rule("Obligatorio si PV1-2 es I"), R"(PV1-2 = "I")");
    EXPECT_EQ(rule("Obrigat\u00F3rio se PV1-2 \u00E9 I"), R"(PV1-2 = "I")");
}

TEST(ImportConditions, WhatIsNotUnderstoodWholeStaysWords) {
    for (const char* words :
         {"Required if the patient is a newborn", "Required when PV1-2 is inpatient", "PV1-2 is I", "If PV1-2",
          "If PV1-2 is", "If PV1-2 is I for more than a day", "If PV1 is I", "If PV1-2 is \"a\\b\"", "", "If",
          "If PV1-2 is valued I", "Required when PV1-2 is I unless PID-8 is F"}) {
        EXPECT_EQ(rule(words), "") << words;
    }
}

TEST(ImportConditions, RulesAreOfWhatIsConditional) {
    MadeDocument made;
    made.heading("PID - Patient").table(R"(
Seq|Name|Usage|Comment
3|Identifiers|R|Required when PV1-2 is I
5|Name|C|Required when PV1-2 is I
6|Maiden name|C|Sent only when PID-8 is F
7|Birth|C(RE/X)|If PV1-2 is valued
8|Sex|C|Required if the patient is a newborn
)");
    const ImportedSpec imported = made.imported();
    const std::vector<ElementSpec>& fields = imported.spec.segments.at(0).fields;
    ASSERT_EQ(fields.size(), 5u);
    EXPECT_EQ(fields[0].condition.text, "");
    EXPECT_EQ(fields[1].condition.text, R"(PV1-2 = "I")");
    EXPECT_EQ(printUsage(fields[1].usage), "C(R/O)");
    EXPECT_EQ(fields[1].notes, "Condition: Required when PV1-2 is I");
    EXPECT_EQ(fields[2].condition.text, R"(PID-8 = "F")");
    EXPECT_EQ(printUsage(fields[2].usage), "C");  // otherwise never
    EXPECT_EQ(fields[3].condition.text, "valued(PV1-2)");
    EXPECT_EQ(printUsage(fields[3].usage), "C(RE/X)");
    EXPECT_EQ(fields[4].condition.text, "");
    EXPECT_EQ(printUsage(fields[4].usage), "C");
    EXPECT_NE(factsAbout(imported, "PID-5").find("PID-5 when = PV1-2 = \"I\"\n"), std::string::npos);
    EXPECT_EQ(factsOf(imported, FactState::Doubtful), "");
}

TEST(ImportConditions, InTheTextBelowTheTable) {
    MadeDocument made;
    made.heading("PID - Patient").table("Seq|Name|Usage\n3|Identifiers|R\n13|Phone Number - Home|C\n14|Phone|C\n");
    made.paragraph("PID-13 Phone Number - Home: Populated when PID-8 is F");
    made.paragraph("PID-14 Phone Number - Business - sent only when the patient works");
    const ImportedSpec imported = made.imported();
    const std::vector<ElementSpec>& fields = imported.spec.segments.at(0).fields;
    ASSERT_EQ(fields.size(), 3u);
    EXPECT_EQ(fields[1].condition.text, R"(PID-8 = "F")");
    EXPECT_EQ(fields[1].notes, "Condition: Populated when PID-8 is F");
    EXPECT_EQ(fields[2].condition.text, "");
    EXPECT_EQ(fields[2].notes, "Condition: sent only when the patient works");
}

}  // namespace
}  // namespace plumb::spec::test
