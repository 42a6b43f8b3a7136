// The YAML form: what it says, that writing and reading agree, and what is said about a text that is wrong.
#include "spec/spec_yaml.h"
#include "unit/spec/random_spec.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace plumb::spec {
namespace {

std::string notesOf(const ReadSpec& read) {
    std::string all;
    for (const LintNote& note : read.notes) {
        all += note.file + ':' + std::to_string(note.place.line) + ':' + std::to_string(note.place.column) + ": " +
               note.note.render() + '\n';
    }
    return all;
}

SpecDocument readWell(const std::string& text) {
    const ReadSpec read = readSpecYaml(text, "s.yaml");
    EXPECT_EQ(notesOf(read), "") << text;
    return read.document;
}

std::string complaints(const std::string& text) {
    return notesOf(readSpecYaml(text, "s.yaml"));
}

/// The YAML of the section "The whole of it" and of the others in specs/README.md.
std::string wholeExample() {
    std::ifstream in(std::string(PLUMBLINE_SOURCE_DIR) + "/specs/README.md");
    const std::string page{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    const std::size_t from = page.find("```yaml\n") + 8;
    return page.substr(from, page.find("```", from) - from);
}

TEST(SpecYaml, TheExampleOfTheManualIsReadAndWrittenAgain) {
    const SpecDocument document = readWell(wholeExample());
    ASSERT_EQ(document.messages.size(), 2u);
    EXPECT_EQ(document.messages[0].nodes.size(), 3u);
    const StructureNode& group = document.messages[0].nodes[1];
    EXPECT_EQ(group.kind, StructureNode::Kind::Group);
    EXPECT_EQ(group.name, "PATIENT_RESULT");
    EXPECT_EQ(group.cardinality, (Cardinality{1, hl7::kUnbounded}));
    EXPECT_EQ(group.children[2].children[1].children.size(), 2u);
    EXPECT_EQ(document.messages[1].changes[3].after, "PV2");
    EXPECT_EQ(document.segments[0].fields[1].components[1].usage.code, UsageCode::RE);
    EXPECT_EQ(document.valueSets[0].codes[1].translate, "2");
    EXPECT_TRUE(document.dictionary);

    const std::string written = writeSpecYaml(document);
    const ReadSpec again = readSpecYaml(written, "again.yaml");
    EXPECT_EQ(notesOf(again), "") << written;
    EXPECT_TRUE(again.document == document) << written;
    EXPECT_EQ(writeSpecYaml(again.document), written);
}

TEST(SpecYaml, AnySpecIsReadAsItWasWritten) {
    for (std::uint32_t seed = 0; seed < 3000; ++seed) {
        const SpecDocument document = test::randomSpec(seed);
        const std::string written = writeSpecYaml(document);
        const ReadSpec read = readSpecYaml(written, "s.yaml");
        ASSERT_EQ(notesOf(read), "") << "seed " << seed << "\n" << written;
        ASSERT_TRUE(read.document == document) << "seed " << seed << "\n"
                                               << written << "\n--\n"
                                               << writeSpecYaml(read.document);
    }
}

TEST(SpecYaml, WhatIsWrongIsSaidWithItsPlaceAndTheMend) {
    EXPECT_EQ(complaints("plumbline: spec/1\nsegments:\n  PID:\n    fields:\n      3: {usgae: R, repeat: often}\n"),
              "s.yaml:5:11: usgae is not a key of a field; did you mean usage?\n"
              "s.yaml:5:29: A cardinality such as 0..1, 1..* or 3 is expected here, not 'often'.\n");
    EXPECT_EQ(complaints("plumbline: spec/1\nsegments: {PID: {fields: {3: [R]}}}\n"),
              "s.yaml:2:30: A mapping (key: value) for a field is expected here, not a list.\n");
}

}  // namespace
}  // namespace plumb::spec
