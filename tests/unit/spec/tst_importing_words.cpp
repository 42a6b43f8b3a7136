// The words of documents: headings, usages, lengths, repetitions, paths.
#include "spec/importing/headings.h"
#include "spec/importing/path_cells.h"
#include "spec/importing/template.h"
#include "spec/importing/usage_words.h"
#include "spec/importing/words.h"

#include <gtest/gtest.h>

namespace plumb::spec::importing::test {
namespace {

std::string heading(std::string_view text) {
    const HeadingMatch match = columnOf(text);
    return std::string(columnName(match.column)) + (match.column == Column::None || match.exact ? "" : "?");
}

TEST(ImportWords, WhatIsCutIsCutBetweenCharacters) {
    const std::string text = "a\xC3\xA4\xE2\x80\x93z";
    for (const auto& [most, kept] :
         {std::pair<std::size_t, std::size_t>{0, 0}, {1, 1}, {2, 1}, {3, 3}, {5, 3}, {6, 6}, {7, 7}, {9, 7}}) {
        EXPECT_EQ(startOf(text, most), text.substr(0, kept)) << most;
    }
}

TEST(ImportWords, HeadingsOfFiveLanguages) {
    EXPECT_EQ(heading("SEQ"), "sequence");
    EXPECT_EQ(heading("RP/#"), "repeat");
    EXPECT_EQ(heading("TBL#"), "table");
    EXPECT_EQ(heading("ELEMENT NAME"), "name");
    EXPECT_EQ(heading("Länge (max.)"), "length");
    EXPECT_EQ(heading("Max. Länge"), "length");
    EXPECT_EQ(heading("Optionalität"), "usage");
    EXPECT_EQ(heading("Type de données"), "type");
    EXPECT_EQ(heading("Nom de l'élément"), "name");
    EXPECT_EQ(heading("Tamaño"), "length");
    EXPECT_EQ(heading("¿Obligatorio?"), "usage");
    EXPECT_EQ(heading("Comprimento"), "length");
    EXPECT_EQ(heading("HL7 Field / Component"), "path");
    EXPECT_EQ(heading("Kestrel Notes"), "notes?");
    EXPECT_EQ(heading("OPTIONALITÉ"), "usage");
    EXPECT_EQ(heading("ERFORDERLICH?"), "usage");
    EXPECT_EQ(heading("POSITIO N"), "sequence");  // cut by a narrow column
    EXPECT_EQ(heading("Colour"), "");
    EXPECT_EQ(heading(""), "");
}

std::string usage(std::string_view text, const UsageWords& own = {}) {
    const UsageReading reading = readUsage(text, own);
    return reading.silent                        ? "silent"
           : reading.doubt.id != MessageId::None ? std::string(reading.doubt.code())
           : reading.cardinality != Cardinality()
               ? printUsage(reading.usage) + ' ' + printCardinality(reading.cardinality)
               : printUsage(reading.usage);
}

TEST(ImportWords, UsagesAsVendorsSayThem) {
    for (const char* text : {"R", "r", "M", "Yes", "Required", "Mandatory", "Pflicht", "Muss", "Ja", "Obligatoire",
                             "Oui", "Obligatorio", "Sí", "Obrigatório", "Sim", "R*", "R (1)", "Required "}) {
        EXPECT_EQ(usage(text), "R") << text;
    }
    for (const char* text : {"O", "No", "Optional", "Kann", "Nein", "Facultatif", "Opcional", "Não"}) {
        EXPECT_EQ(usage(text), "O") << text;
    }
    for (const char* text :
         {"X", "Not used", "NOT SUPPORTED.", "nicht verwendet", "Non utilisé", "No se usa", "Não utilizado"}) {
        EXPECT_EQ(usage(text), "X") << text;
    }
    EXPECT_EQ(usage("Requested"), "RE");
    EXPECT_EQ(usage("Required if known"), "RE");
    EXPECT_EQ(usage("Yes \xE2\x80\x93 Conditional"), "C");
    EXPECT_EQ(usage("C(R/X)"), "C(R/X)");
    EXPECT_EQ(usage("C( RE / O )"), "C(RE/O)");
    EXPECT_EQ(usage("[1..1]"), "R 1..1");
    EXPECT_EQ(usage("[0..*]"), " 0..*");
    EXPECT_EQ(usage(""), "silent");
}

TEST(ImportWords, UsagesThatAreNoneAreDoubtful) {
    EXPECT_EQ(usage("N"), "spec.import-usage-ambiguous");
    EXPECT_EQ(usage("S"), "spec.import-usage-ambiguous");
    EXPECT_EQ(usage("Should"), "spec.import-usage-ambiguous");
    EXPECT_EQ(usage("R or O"), "spec.import-usage");
    EXPECT_EQ(usage("see below"), "spec.import-usage");
    EXPECT_EQ(usage("S", {{"s", "RE"}}), "RE");
    EXPECT_EQ(usage("Yes", {{"yes", "O"}}), "O");
}

std::string length(std::string_view text) {
    const LengthReading reading = readLength(text);
    return reading.silent                        ? "silent"
           : reading.doubt.id != MessageId::None ? std::string(reading.doubt.code())
                                                 : printLength(reading.length);
}

TEST(ImportWords, Lengths) {
    EXPECT_EQ(length("250"), "0..250");
    EXPECT_EQ(length("1..20"), "1..20");
    EXPECT_EQ(length("1-20"), "1..20");
    EXPECT_EQ(length("[1..20]"), "1..20");
    EXPECT_EQ(length("1..20="), "1..20 =");
    EXPECT_EQ(length("20#"), "20#");
    EXPECT_EQ(length("20="), "20=");
    EXPECT_EQ(length("64K"), "0..65536");
    EXPECT_EQ(length("65,536"), "0..65536");
    EXPECT_EQ(length("max. 20"), "0..20");
    EXPECT_EQ(length("20 chars"), "0..20");
    EXPECT_EQ(length("-"), "silent");
    EXPECT_EQ(length("n/a"), "silent");
    EXPECT_EQ(length("variable"), "spec.import-length");
    EXPECT_EQ(length("8 or 14"), "spec.import-length");
    EXPECT_EQ(length("0"), "spec.import-length");
}

std::string repeat(std::string_view text) {
    const CardinalityReading reading = readRepeat(text);
    return reading.silent                        ? "silent"
           : reading.doubt.id != MessageId::None ? std::string(reading.doubt.code())
                                                 : printCardinality(reading.cardinality);
}

TEST(ImportWords, Repetitions) {
    for (const char* text : {"Y", "Yes", "~", "*", "Ja", "Oui", "Sí", "Sim", "\xE2\x88\x9E", "unbounded"}) {
        EXPECT_EQ(repeat(text), "..*") << text;
    }
    for (const char* text : {"N", "No", "NO_RPT", "1", "Nein"}) {
        EXPECT_EQ(repeat(text), "..1") << text;
    }
    EXPECT_EQ(repeat("Y/3"), "..3");
    EXPECT_EQ(repeat("3"), "..3");
    EXPECT_EQ(repeat("0..*"), "0..*");
    EXPECT_EQ(repeat("[1..n]"), "1..*");
    EXPECT_EQ(repeat(""), "silent");
    EXPECT_EQ(repeat("maybe"), "spec.import-repeat");
}

std::string paths(std::string_view text) {
    std::string all;
    for (const Target& target : targetsIn(text)) {
        all += (all.empty() ? "" : " ") + target.path();
    }
    return all;
}

TEST(ImportWords, Paths) {
    EXPECT_EQ(paths("PID-3.1"), "PID-3.1");
    EXPECT_EQ(paths("PID.3.1"), "PID-3.1");
    EXPECT_EQ(paths("PID-3-1"), "PID-3.1");
    EXPECT_EQ(paths("PID 3.1"), "PID-3.1");
    EXPECT_EQ(paths("PID - 3"), "PID-3");
    EXPECT_EQ(paths("OBX-5[1]"), "OBX-5");
    EXPECT_EQ(paths("3.1"), "-3.1");
    EXPECT_EQ(paths("ORC-3.1 OBR-3.1 SPM-2.2"), "ORC-3.1 OBR-3.1 SPM-2.2");
    EXPECT_EQ(paths("ORC-3.1\nOBR-3.1"), "ORC-3.1 OBR-3.1");
    EXPECT_EQ(paths("PID-5.1, 5.2 and PID-9"), "PID-5.1 PID-5.2 PID-9");
    EXPECT_EQ(paths("PID-0"), "");
    EXPECT_EQ(paths("PID"), "");
    EXPECT_EQ(paths("see PID-3"), "");
    EXPECT_EQ(paths("A-1"), "");
}

TEST(ImportWords, Literals) {
    EXPECT_EQ(literalIn("Should be hardcoded to \"PA-ELR\""), "PA-ELR");
    EXPECT_EQ(literalIn("Toujours \xC2\xAB LAB \xC2\xBB"), "LAB");
    EXPECT_EQ(literalIn("Fester Wert \xE2\x80\x9EP\xE2\x80\x9C"), "P");
    EXPECT_EQ(literalIn("Always 'A' or 'B'"), "");
    EXPECT_EQ(literalIn("Default \"X\" when empty"), "");
    EXPECT_EQ(literalIn("Always sent"), "");
}

TEST(ImportWords, TemplatesReadBackEqual) {
    const std::string text =
        "plumbline: import-template/1\nvendor: Some Vendor\nheadings: {Our value: constant}\n"
        "usage-words: {S: RE}\nsegments: {Patient data: PID}\nskip: [Glossary]\n"
        "types: {Text: ST}\nvalue-sets: {Geschlecht: HL70001}\nplaces: {Number: PID-3.1}\n"
        "messages: {Admission: ADT^A01}\ntables: {Overview: message format}\n"
        "answers: {PID-3 usage: R, PID-5 usage: {value: X, text: \"N: no\"}, PID-8 values: {text: Sex}}\n";
    const Result<ImportTemplate> read = readImportTemplate(text, "t.yaml");
    ASSERT_TRUE(read) << read.error().render();
    EXPECT_EQ(read->headings.at("our value"), Column::Constant);
    EXPECT_EQ(read->usageWords.at("s"), "RE");
    EXPECT_EQ(read->segments.at("patient data"), "PID");
    EXPECT_EQ(read->valueSets.at("geschlecht"), "HL70001");
    EXPECT_EQ(read->tables.at("overview"), TableKind::MessageFormat);
    EXPECT_EQ(read->answers.at("PID-5 usage"), (ImportAnswer{"X", "N: no"}));
    EXPECT_EQ(read->answers.at("PID-8 values"), (ImportAnswer{"", "Sex"}));
    const Result<ImportTemplate> again = readImportTemplate(writeImportTemplate(*read), "t.yaml");
    ASSERT_TRUE(again) << again.error().render();
    EXPECT_EQ(*again, *read);
}

TEST(ImportWords, WrongTemplatesSayWhere) {
    const Result<ImportTemplate> key = readImportTemplate("vendor: A\nheading: {a: b}\n", "t.yaml");
    ASSERT_FALSE(key);
    EXPECT_EQ(key.error().id(), MessageId::ImportTemplate);
    EXPECT_NE(key.error().render().find("t.yaml, line 2"), std::string::npos) << key.error().render();
    EXPECT_FALSE(readImportTemplate("headings: {a: colour}\n", "t.yaml"));
    EXPECT_FALSE(readImportTemplate("usage-words: {S: Q}\n", "t.yaml"));
    EXPECT_FALSE(readImportTemplate("tables: {Overview: poem}\n", "t.yaml"));
    EXPECT_FALSE(readImportTemplate("answers: {PID-3 usage: {is: R}}\n", "t.yaml"));
    EXPECT_FALSE(readImportTemplate("[a, b]\n", "t.yaml"));
    EXPECT_FALSE(readImportTemplate("plumbline: import-template/2\n", "t.yaml"));
}

}  // namespace
}  // namespace plumb::spec::importing::test
