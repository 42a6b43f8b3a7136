// What a person says to doubts of an import, and what a template keeps of it.
#include "unit/spec/made_document.h"

#include "spec/importing/learn.h"

#include <gtest/gtest.h>

namespace plumb::spec::test {
namespace {

using Kind = Correction::Kind;

const ImportFact& factWith(const ImportedSpec& imported, MessageId reason) {
    for (const ImportFact& fact : imported.report.facts) {
        if (fact.reason.id == reason) {
            return fact;
        }
    }
    ADD_FAILURE() << "no fact with that reason";
    static const ImportFact none;
    return none;
}

std::string waysText(const std::vector<Correction>& ways) {
    std::string all;
    for (const Correction& way : ways) {
        all += std::to_string(static_cast<int>(way.kind)) + ":" + (way.kind == Kind::Value ? way.path : way.text) +
               "=" + way.meaning + (isOpen(way) ? "? " : " ");
    }
    return all;
}

ImportTemplate learned(const std::vector<Correction>& said, const ImportTemplate& before = {}) {
    const Result<ImportTemplate> words = learn(before, said);
    EXPECT_TRUE(words) << words.error().render();
    return words.value_or(ImportTemplate());
}

TEST(Learning, AnAmbiguousWordIsAskedOnceForAllOfTheVendorsDocuments) {
    MadeDocument made;
    made.heading("PID").table("Seq|Name|Usage\n3|Identifiers|S\n5|Name|S\n7|Born|R\n");
    const ImportedSpec before = made.imported();
    ASSERT_EQ(factsOf(before, FactState::Doubtful), "PID-3 usage: spec.import-usage-ambiguous\n"
                                                    "PID-5 usage: spec.import-usage-ambiguous\n");
    const std::vector<Correction> ways = waysToAnswer(factWith(before, MessageId::ImportUsageAmbiguous), before);
    EXPECT_EQ(waysText(ways), "3:S=RE 3:S=O 3:S=X 3:S=? 0:PID-3=? 1:S= ");
    const ImportTemplate words = learned({ways[0]});
    EXPECT_EQ(factsOf(made.imported(words), FactState::Doubtful), "");
    EXPECT_EQ(factsAbout(made.imported(words), "PID-5"), "PID-5 name = Name\nPID-5 usage = RE\n");
    MadeDocument next;
    next.heading("PV1").table("Seq|Name|Usage\n2|Class|S\n");
    EXPECT_EQ(factsAbout(next.imported(words), "PV1-2"), "PV1-2 name = Class\nPV1-2 usage = RE\n");
}

TEST(Learning, HeadingsTypesAndValueSets) {
    MadeDocument made;
    made.heading("Ward list LOC_WARDS").table("Value|Description\nA|Ward A\nB|Ward B\n");
    made.heading("PID").table("Seq|Colour|Data type|Table\n8||Text|Geschlecht\n9|X1|ST|the wards\n");
    const ImportedSpec before = made.imported();
    EXPECT_EQ(factsOf(before, FactState::Doubtful), "PID-8 type: spec.import-type\nPID-8 values: spec.import-table\n"
                                                    "PID-9 values: spec.import-table\n");
    EXPECT_EQ(waysText(waysToAnswer(factWith(before, MessageId::ImportHeading), before)),
              "2:Colour=ignored 2:Colour=notes 2:Colour=? ");
    const ImportTemplate words = learned({{Kind::Heading, "Colour", "constant", "", ""},
                                          {Kind::Type, "Text", "ST", "", ""},
                                          {Kind::ValueSet, "Geschlecht", "1", "", ""},
                                          {Kind::ValueSet, "the wards", "LOC_WARDS", "", ""}});
    const ImportedSpec after = made.imported(words);
    EXPECT_EQ(factsOf(after, FactState::Doubtful) + factsOf(after, FactState::Skipped), "");
    EXPECT_EQ(factsAbout(after, "PID-8"), "PID-8 type = ST\nPID-8 values = HL70001\n");
    EXPECT_EQ(factsAbout(after, "PID-9"), "PID-9 constant = X1\nPID-9 type = ST\nPID-9 values = LOC_WARDS\n");
}

TEST(Learning, TablesAreToldWhatTheyAre) {
    MadeDocument made;
    made.heading("Patient data").table("Seq|Name|Usage\n3|Identifiers|R\n");
    made.heading("Admission").table("Segment|Description\nMSH|Header\nEVN|Event\nPID|Patient\n");
    made.heading("Glossary").table("Term|Explanation\nMLLP|Protocol\nMRN|Number\n");
    made.heading("PV1").table("Seq|Name|Usage\n2|Class|R\n");
    const ImportedSpec before = made.imported();
    EXPECT_EQ(factsOf(before, FactState::Doubtful), ": spec.import-no-segment\n segments: spec.import-no-message\n");
    EXPECT_EQ(waysText(waysToAnswer(factWith(before, MessageId::ImportNoSegment), before)),
              "7:Patient data=? 10:Patient data= ");
    EXPECT_EQ(waysText(waysToAnswer(factWith(before, MessageId::ImportNoMessage), before)),
              "8:Admission=? 10:Admission= ");
    const std::vector<Correction> ways = waysToAnswer(factWith(before, MessageId::ImportUnknownTable), before);
    EXPECT_EQ(ways.size(), 8u);
    const ImportTemplate words = learned(
        {{Kind::Segment, "Patient data", "PID", "", ""}, {Kind::Message, "Admission", "ADT_A01", "", ""}, ways.back()});
    const ImportedSpec after = made.imported(words);
    EXPECT_EQ(factsOf(after, FactState::Doubtful), "");
    EXPECT_EQ(factsOf(after, FactState::Skipped), ": spec.import-skipped\n");
    EXPECT_EQ(factsAbout(after, "PID-3"), "PID-3 name = Identifiers\nPID-3 usage = R\n");
    ASSERT_EQ(after.spec.messages.size(), 1u);
    EXPECT_EQ(after.spec.messages[0].id, "ADT_A01");
    // What was left out before can be taken for something after all.
    EXPECT_TRUE(learned({{Kind::Table, "Glossary", "codes", "", ""}}, words).skip.empty());
}

TEST(Learning, TablesWithoutTitlesOfTheirOwnAreCalledByTheirPlace) {
    MadeDocument made;
    made.heading("Fields").table("Seq|Name|Usage\n3|Identifiers|R\n").paragraph("And these:");
    made.heading("Fields").table("Seq|Name|Usage\n2|Class|R\n");
    const Result<ImportedSpec> nothing = importDocument(made.document, {{}, "2.5.1"});
    EXPECT_EQ(nothing ? MessageId::None : nothing.error().id(), MessageId::ImportNothing);
    const ImportedSpec before = *importDocument(made.document, {{}, "2.5.1", true});
    ASSERT_EQ(before.report.tables.size(), 2u);
    EXPECT_NE(before.report.tables[0].name, before.report.tables[1].name);
    const ImportTemplate words = learned({{Kind::Segment, before.report.tables[0].name, "PID", "", ""},
                                          {Kind::Segment, before.report.tables[1].name, "PV1", "", ""}});
    const ImportedSpec after = made.imported(words);
    EXPECT_EQ(factsOf(after, FactState::Doubtful), "");
    EXPECT_EQ(factsAbout(after, "PV1-2"), "PV1-2 name = Class\nPV1-2 usage = R\n");
}

TEST(Learning, AnAnswerCountsAsLongAsTheDocumentSaysTheSame) {
    const auto document = [](const char* second) {
        MadeDocument made;
        made.heading("PID").table("Seq|Name|Usage|Length\n3|Identifiers|R|10\n");
        made.heading("PID again").table(std::string("Segment|Seq|Length\nPID|3|") + second + "\n");
        return made;
    };
    const ImportedSpec before = document("20").imported();
    EXPECT_EQ(factsOf(before, FactState::Doubtful), "PID-3 length.max: spec.import-conflict\n"
                                                    "PID-3 length.max: spec.import-conflict\n");
    const std::vector<Correction> ways = waysToAnswer(factWith(before, MessageId::ImportConflict), before);
    EXPECT_EQ(waysText(ways), "0:PID-3=10 0:PID-3=20 0:PID-3=? 1:10= ");
    const ImportTemplate words = learned({ways[1]});
    const ImportedSpec after = document("20").imported(words);
    EXPECT_EQ(factsOf(after, FactState::Doubtful), "");
    EXPECT_EQ(after.spec.segments[0].fields[0].length.max, 20u);
    // The next version says something else about both: the answer is none any more.
    MadeDocument other;
    other.heading("PID").table("Seq|Name|Usage|Length\n3|Identifiers|R|30\n");
    EXPECT_EQ(other.imported(words).spec.segments[0].fields[0].length.max, 30u);
}

TEST(Learning, WhatWasTakenCanBeCorrectedOrTakenOut) {
    MadeDocument made;
    made.heading("Table 0001 - Sex").table("Value|Description\nF|Femal\n");
    made.heading("PID").table("Seq|Name|Usage|Table|Notes\n8|Sex|R|0001|sent by all\n");
    ImportedSpec imported = made.imported();
    applyAnswers(imported,
                 {{"PID-8 usage", {"C(R/X)", "R"}},
                  {"PID-8 values", {"", "0001"}},
                  {"PID-8 notes", {"by some", ""}},
                  {"HL70001/F text", {"Female", ""}},
                  {"PID-9 usage", {"R", ""}}},
                 made.document);
    const ElementSpec& sex = imported.spec.segments[0].fields[0];
    EXPECT_EQ(printUsage(sex.usage), "C(R/X)");
    EXPECT_TRUE(sex.bindings.empty());
    EXPECT_EQ(sex.notes, "by some");
    EXPECT_EQ(imported.spec.valueSets[0].codes[0].text, "Female");
    EXPECT_EQ(imported.spec.segments[0].fields.size(), 1u);
    EXPECT_EQ(factsOf(imported, FactState::Skipped), "PID-8 values: spec.import-left-out\n");
    EXPECT_EQ(factsAbout(imported, "PID-8"),
              "PID-8 name = Sex\nPID-8 usage = C(R/X)\nPID-8 values: spec.import-left-out\n"
              "PID-8 notes = by some\n");
}

TEST(Learning, WhatCannotStandThereIsDoubtful) {
    MadeDocument made;
    made.heading("PID").table("Seq|Name|Usage|Type|Length\n3|Identifiers|R|CX|20\n");
    for (const auto& [key, value] :
         {std::pair("usage", "often"), std::pair("type", "Text"), std::pair("length.max", "long")}) {
        ImportedSpec imported = made.imported();
        applyAnswers(imported, {{std::string("PID-3 ") + key, {value, ""}}}, made.document);
        EXPECT_EQ(factsOf(imported, FactState::Doubtful), std::string("PID-3 ") + key + ": spec.import-answer\n");
        const ElementSpec& field = imported.spec.segments[0].fields[0];
        EXPECT_EQ(field.usage.code == UsageCode::Unsaid, std::string_view(key) == "usage");
        EXPECT_EQ(field.type.empty(), std::string_view(key) == "type");
        EXPECT_EQ(field.length.max.has_value(), std::string_view(key) != "length.max");
    }
}

TEST(Learning, PlacesInWords) {
    MadeDocument made;
    made.heading("PID").table("Seq|Name|Usage\n3|Identifiers|R\nMRN row|Number|R\n5|Name|R\n");
    const ImportedSpec before = made.imported();
    EXPECT_EQ(factsOf(before, FactState::Doubtful), ": spec.import-path\n");
    const std::vector<Correction> ways = waysToAnswer(factWith(before, MessageId::ImportPath), before);
    EXPECT_EQ(waysText(ways), "6:MRN row=? ");
    const ImportedSpec after = made.imported(learned({{Kind::Place, "MRN row", "PID-3.1", "", ""}}));
    EXPECT_EQ(factsOf(after, FactState::Doubtful), "");
    EXPECT_EQ(factsAbout(after, "PID-3.1"), "PID-3.1 name = Number\nPID-3.1 usage = R\n");
}

TEST(Learning, WhatCannotBeMeantIsRefusedWithWhatCan) {
    const std::vector<Correction> wrong = {
        {Kind::Heading, "Our value", "colour", "", ""}, {Kind::UsageWord, "S", "sometimes", "", ""},
        {Kind::Table, "Overview", "poem", "", ""},      {Kind::Standard, "", "2.9", "", ""},
        {Kind::Segment, "Patient", "patient", "", ""},  {Kind::Message, "Admission", "A01", "", ""},
        {Kind::Place, "Number", "somewhere", "", ""},   {Kind::Type, "Text", "", "", ""},
        {Kind::ValueSet, "", "HL70001", "", ""},        {Kind::Value, "", "R", "", ""}};
    for (const Correction& one : wrong) {
        const Result<ImportTemplate> words = learn({}, {one});
        ASSERT_FALSE(words) << static_cast<int>(one.kind);
        EXPECT_EQ(words.error().id(), MessageId::ImportMeaning);
    }
    EXPECT_EQ(learn({}, {wrong[1]}).error().render(),
              "'S' cannot mean 'sometimes'. Write one such as R, RE, O, C, X, B or W.");
    EXPECT_FALSE(meaningsOf(Kind::Heading).empty());
    EXPECT_TRUE(meaningsOf(Kind::Type).empty());
}

}  // namespace
}  // namespace plumb::spec::test
