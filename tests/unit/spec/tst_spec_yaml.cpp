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

struct Wrong {
    const char* text;
    const char* notes;
};

void PrintTo(const Wrong& wrong, std::ostream* stream) {
    *stream << wrong.text;
}

class SpecYamlErrors : public testing::TestWithParam<Wrong> {};

TEST_P(SpecYamlErrors, SayPlaceAndMend) {
    EXPECT_EQ(complaints(GetParam().text), GetParam().notes);
}

INSTANTIATE_TEST_SUITE_P(
    Table, SpecYamlErrors,
    testing::Values(
        Wrong{"", "s.yaml:1:1: A spec starts with the key plumbline: spec/1. Write it into the first line.\n"},
        Wrong{"id: x\n", "s.yaml:1:1: A spec starts with the key plumbline: spec/1. Write it into the first line.\n"},
        Wrong{"plumbline: spec/2\n", "s.yaml:1:12: The file is written as spec/2, but this program reads spec/1. Use a "
                                     "newer Plumbline, or write it as spec/1.\n"},
        Wrong{"plumbline: spec/1\nsegments:\n  PID:\n    fields:\n      3: {usgae: R, repeat: often}\n",
              "s.yaml:5:11: usgae is not a key of a field; did you mean usage?\n"
              "s.yaml:5:29: A cardinality such as 0..1, 1..* or 3 is expected here, not 'often'.\n"},
        Wrong{"plumbline: spec/1\nsegments: {PID: {fields: {3: [R]}}}\n",
              "s.yaml:2:30: A mapping (key: value) for a field is expected here, not a list.\n"},
        Wrong{"plumbline: spec/1\nsegments: {PID: {fields: {x: R}}}\n",
              "s.yaml:2:27: The number of a field or component is expected here, not 'x'.\n"},
        Wrong{"plumbline: spec/1\ntitle: {a: b}\n",
              "s.yaml:2:8: A text is expected here, not a mapping (key: value).\n"},
        Wrong{"plumbline: spec/1\nid: a\ntitle: t\nid: b\n",
              "s.yaml:4:1: id stands here a second time; the first is in line 2, column 1. Keep one of them.\n"},
        Wrong{"plumbline: spec/1\ndirection: out\n",
              "s.yaml:2:12: One of inbound or outbound is expected here, not 'out'.\n"},
        Wrong{"plumbline: spec/1\ndictionary: maybe\n", "s.yaml:2:13: true or false is expected here, not 'maybe'.\n"},
        Wrong{"plumbline: spec/1\nmessages: {M: {segments: [PID: often]}}\n",
              "s.yaml:2:32: Usage and cardinality such as R 1..1, RE 0..* or C(R/X) is expected here, not 'often'.\n"},
        Wrong{"plumbline: spec/1\nmessages: {M: {co-constraints: [{columns: [when 3]}]}}\n",
              "s.yaml:2:44: A column such as if code 3, then type 2, then values 5 or note Remark is expected here, "
              "not 'when 3'.\n"},
        Wrong{"plumbline: spec/1\nmessages: {M: {co-constraints: [{columns: [{role: when}]}]}}\n",
              "s.yaml:2:51: One of if, then or note is expected here, not 'when'.\n"},
        Wrong{"plumbline: spec/1\nid: !!str x\n", "s.yaml:2:5: The tag tag:yaml.org,2002:str has no meaning in a spec. "
                                                  "Remove it; a text that starts with ! stands in quotes.\n"},
        Wrong{"plumbline: spec/1\nid: *x\n",
              "s.yaml:2:5: The alias *x names nothing above it. A text that starts with * stands in quotes.\n"},
        Wrong{"plumbline: spec/1\nextends: &a [*a]\n",
              "s.yaml:2:14: The alias *a stands inside of what it names. Write out what is meant.\n"},
        Wrong{"plumbline: spec/1\n---\nplumbline: spec/1\n",
              "s.yaml:2:1: A second document starts here (---), but a spec is one. Put it into a file of its own.\n"},
        Wrong{"plumbline: spec/1\n id: x\n",
              "s.yaml:2:4: This is not YAML: mapping values are not allowed in this context. Look at the indentation "
              "and the quotes here and in the line above.\n"},
        Wrong{"plumbline: spec/1\nid: \xff\n",
              "s.yaml:2:5: The byte here is no text in UTF-8. Save the spec as UTF-8.\n"}));

/// What is wrong with the written form of what could be read of `text`; empty: it is read as the same spec.
std::string lostByWriting(const std::string& text) {
    const SpecDocument document = readSpecYaml(text, "s.yaml").document;
    const std::string written = writeSpecYaml(document);
    const ReadSpec again = readSpecYaml(written, "again.yaml");
    return notesOf(again) + (again.document == document ? "" : "another spec is read:\n" + written);
}

TEST(SpecYaml, WhatIsSuggestedHasNoUsageBesides) {
    const std::string table = "plumbline: spec/1\nmessages: {M: {co-constraints: [{columns: [if code 3], ";
    const std::string sentence = "Usage and cardinality such as R 1..1 or S 0..1 is expected here, not 'S R 0..1'.\n";
    const std::string row = table + "rows: [{S R 0..1: [8480-6]}]}]}}\n";
    EXPECT_EQ(complaints(row), "s.yaml:2:64: " + sentence);
    EXPECT_EQ(lostByWriting(row), "");
    const std::string group = table + "groups: [{group G: S R 0..1}]}]}}\n";
    EXPECT_EQ(complaints(group), "s.yaml:2:75: " + sentence);
    EXPECT_EQ(lostByWriting(group), "");
}

TEST(SpecYaml, GroupsOfRowsAreSuggestedAsRowsAre) {
    const std::string text =
        "plumbline: spec/1\nmessages: {M: {co-constraints: [{groups: [{group A: S 0..1}, {group B: S}]}]}}\n";
    const std::vector<CoConstraintTable::Group> groups = readWell(text).messages.at(0).coConstraints.at(0).groups;
    EXPECT_TRUE(groups.at(0).suggested);
    EXPECT_EQ(groups.at(0).cardinality, (Cardinality{0, 1}));
    EXPECT_TRUE(groups.at(1).suggested);
    EXPECT_EQ(lostByWriting(text), "");
}

TEST(SpecYaml, AChangeAtANameLikeAKeyKeepsItsWord) {
    EXPECT_EQ(lostByWriting("plumbline: spec/1\nmessages: {M: {changes: [{segment title: R, title: A title}]}}\n"), "");
}

TEST(SpecYaml, AnOccurrenceMayHaveAnyNumberThatIsRead) {
    const std::string text = "plumbline: spec/1\nsegments: {PID: {slices: {into: {occurrence: 4294967295}}}}\n";
    EXPECT_EQ(readWell(text).segments.at(0).slicings.at(0).slices.at(0).occurrence, 4294967295u);
    EXPECT_EQ(lostByWriting(text), "");
}

TEST(SpecYaml, WhatIsReadIsNoDeeperThanWhatIsReadOfItsWrittenForm) {
    // Single entries stand here without the lists in which they are written.
    std::string groups;
    for (int i = 0; i < 60; ++i) {
        groups += "segments: {group G: R, ";
    }
    const std::string deep = "plumbline: spec/1\nmessages: {M: {" + groups + std::string(62, '}') + '\n';
    EXPECT_EQ(readSpecYaml(deep, "s.yaml").notes.at(0).note.id, MessageId::SpecTooDeep);
    EXPECT_EQ(lostByWriting(deep), "");
}

TEST(SpecYaml, AliasesStandForWhatTheyName) {
    const SpecDocument document =
        readWell("plumbline: spec/1\nsegments:\n  PID: {fields: &f {3: R}}\n  PV1: {fields: *f}\n");
    EXPECT_EQ(document.segments.at(1).fields.at(0).usage.code, UsageCode::R);
}

TEST(SpecYaml, PlacesLeadToTheLine) {
    const SpecDocument document = readWell("# one\nplumbline: spec/1\nsegments:\n  PID:\n    fields:\n      3: R\n"
                                           "      4: {usage: C, when: 'valued(PID-3)'}\n");
    EXPECT_EQ(document.segments[0].place.line, 4u);
    EXPECT_EQ(document.segments[0].fields[0].place.line, 6u);
    EXPECT_EQ(document.segments[0].fields[0].place.column, 7u);
    EXPECT_EQ(document.segments[0].fields[1].condition.place.column, 28u) << "inside of the quotes";
}

TEST(SpecYaml, ABombOfAliasesIsASentence) {
    std::string more = "plumbline: spec/1\ntypes:\n  T0: {components: &c0 {1: R, 2: R, 3: R}}\n";
    for (int i = 1; i < 40; ++i) {
        const std::string before = "{components: *c" + std::to_string(i - 1) + "}";
        more += "  T" + std::to_string(i) + ": {components: &c" + std::to_string(i) + " {1: " + before +
                ", 2: " + before + ", 3: " + before + "}}\n";
    }
    const ReadSpec read = readSpecYaml(more, "s.yaml");
    ASSERT_FALSE(read.notes.empty());
    EXPECT_EQ(read.notes.front().note.id, MessageId::SpecAliases);
    EXPECT_EQ(read.notes.size(), 1u);
}

TEST(SpecYaml, ALongTextInManyPlacesIsASentence) {
    std::string text = "plumbline: spec/1\ntitle: &t " + std::string(std::size_t(1) << 20, 'x') + "\nauthors:\n";
    for (int i = 0; i < 100; ++i) {
        text += "  - *t\n";
    }
    const ReadSpec read = readSpecYaml(text, "s.yaml");
    ASSERT_EQ(read.notes.size(), 1u);
    EXPECT_EQ(read.notes[0].note.id, MessageId::SpecTooLarge);
    EXPECT_LT(read.document.identity.authors.size(), 65u);
}

TEST(SpecYaml, DepthIsBounded) {
    for (const std::size_t depth : {70u, 5000u, 200000u}) {
        const ReadSpec lists = readSpecYaml("plumbline: spec/1\nid: " + std::string(depth, '['), "s.yaml");
        ASSERT_EQ(lists.notes.size(), 1u);
        EXPECT_EQ(lists.notes[0].note.id, MessageId::SpecTooDeep);
    }
    std::string block = "plumbline: spec/1\n";
    for (std::size_t i = 0; i < 200; ++i) {
        block += std::string(i, ' ') + "a:\n";
    }
    EXPECT_EQ(readSpecYaml(block, "s.yaml").notes.at(0).note.id, MessageId::SpecTooDeep);
}

TEST(SpecYaml, AMillionFieldsAreASentenceOrRead) {
    std::string text = "plumbline: spec/1\nsegments:\n  PID:\n    fields:\n";
    for (int i = 1; i <= 1'000'000; ++i) {
        text += "      " + std::to_string(i) + ": {usage: R}\n";
    }
    const ReadSpec read = readSpecYaml(text, "s.yaml");
    ASSERT_EQ(read.notes.size(), 1u);
    EXPECT_EQ(read.notes[0].note.id, MessageId::SpecTooLarge);
}

TEST(SpecYaml, AfterFiftyErrorsItStops) {
    std::string text = "plumbline: spec/1\n";
    for (int i = 0; i < 1000; ++i) {
        text += "wrong" + std::to_string(i) + ": x\n";
    }
    const ReadSpec read = readSpecYaml(text, "s.yaml");
    EXPECT_EQ(read.notes.size(), 51u);
    EXPECT_EQ(read.notes.back().note.id, MessageId::SpecManyErrors);
}

TEST(SpecYaml, LineEndsAndAByteOrderMarkDoNotMatter) {
    const std::string text = "plumbline: spec/1\r\nid: a\r\nsegments:\r\n  PID:\r\n    fields: {3: R}\r\n";
    EXPECT_TRUE(readWell(text) == readWell("\xEF\xBB\xBF" + text));
    EXPECT_EQ(readWell(text).identity.id, "a");
    EXPECT_TRUE(looksLikeSpecYaml("\xEF\xBB\xBF# x\r\n\r\nplumbline: spec/9"));
    EXPECT_FALSE(looksLikeSpecYaml("<ConformanceProfile plumbline/>"));
}

}  // namespace
}  // namespace plumb::spec
