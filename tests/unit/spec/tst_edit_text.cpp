// Changes in the text of a spec: what changes, and that nothing else does.
#include "spec/edit_text.h"
#include "unit/spec/random_spec.h"
#include "unit/spec/spec_text.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace plumb::spec {
namespace {

using test::text;

const std::string kSpec = text(R"(
# our feed
plumbline: spec/1   # the form
id: feed
version: "1.2"
segments:
  # who it is about
  PID:
    fields:
      3: {name: 'Patient id', usage: R}   # MRN first
      # the name
      5: R 1..*
      19:
        usage: O   # to be settled
        notes: |
          two
          lines
    statements:
      - {id: one, rule: valued(PID-3)}
      - id: two   # second
        rule: valued(PID-5)
value-sets:
  SEX: {codes: {M: Male, F: Female}}
senders: [A, B]
)");

struct Row {
    const char* name;
    char action;  ///< t: setText, e: setEntry, r: removeEntry
    const char* path;
    const char* value;
    std::vector<std::pair<std::string, std::string>> changes;  ///< of the text: this becomes that
};

void PrintTo(const Row& row, std::ostream* stream) {
    *stream << row.name;
}

Result<std::string> edited(const std::string& spec, const Row& row) {
    return row.action == 't'   ? setText(spec, row.path, row.value)
           : row.action == 'e' ? setEntry(spec, row.path, row.value)
                               : removeEntry(spec, row.path);
}

std::string withCrLf(std::string text) {
    std::string out;
    for (const char c : text) {
        out += c == '\n' ? "\r\n" : std::string(1, c);
    }
    return out;
}

class Edits : public testing::TestWithParam<Row> {};

TEST_P(Edits, ChangeOnlyThis) {
    std::string expected = kSpec;
    for (const auto& [from, to] : GetParam().changes) {
        const std::size_t at = expected.find(from);
        ASSERT_NE(at, std::string::npos) << from;
        expected.replace(at, from.size(), to);
    }
    const Result<std::string> result = edited(kSpec, GetParam());
    ASSERT_TRUE(result) << result.error().render();
    EXPECT_EQ(*result, expected);
    const Result<std::string> other = edited(withCrLf(kSpec), GetParam());
    ASSERT_TRUE(other) << other.error().render();
    EXPECT_EQ(*other, withCrLf(expected));
    const Result<std::string> unended = edited(kSpec.substr(0, kSpec.size() - 1), GetParam());
    ASSERT_TRUE(unended) << unended.error().render();
    EXPECT_TRUE(*unended == expected.substr(0, expected.size() - 1) || *unended == expected) << *unended;
}

INSTANTIATE_TEST_SUITE_P(
    Table, Edits,
    testing::Values(
        Row{"Plain", 't', "id", "other", {{"id: feed", "id: other"}}},
        Row{"KeepsQuotes", 't', "version", "1.3", {{"\"1.2\"", "\"1.3\""}}},
        Row{"KeepsSingleQuotes", 't', "segments/PID/fields/3/name", "Id", {{"'Patient id'", "'Id'"}}},
        Row{"NeedsQuotes", 't', "id", "a: b #c", {{"id: feed", "id: \"a: b #c\""}}},
        Row{"InFlow", 't', "segments/PID/fields/3/usage", "C(R/X)", {{"usage: R}", "usage: C(R/X)}"}}},
        Row{"InFlowQuoted", 't', "segments/PID/fields/3/usage", "a, b", {{"usage: R}", "usage: \"a, b\"}"}}},
        Row{"BeforeAComment", 't', "segments/PID/fields/19/usage", "RE", {{"usage: O   #", "usage: RE   #"}}},
        Row{"ShortForm",
            't',
            "segments/PID/fields/5/name",
            "Name",
            {{"5: R 1..*", "5: {usage: R, repeat: 1..*, name: Name}"}}},
        Row{"ShortFormOfACode", 't', "value-sets/SEX/codes/M/usage", "R", {{"M: Male", "M: {text: Male, usage: R}"}}},
        Row{"NewKeyInFlow", 't', "segments/PID/fields/3/type", "CX", {{"usage: R}", "usage: R, type: CX}"}}},
        Row{"NewKeyInBlock",
            't',
            "segments/PID/fields/19/example",
            "x",
            {{"          lines\n", "          lines\n        example: x\n"}}},
        Row{"NewFieldByNumber",
            'e',
            "segments/PID/fields/7",
            "{usage: RE, format: date}",
            {{"5: R 1..*\n", "5: R 1..*\n      7: {usage: RE, format: date}\n"}}},
        Row{"NewFirstField", 'e', "segments/PID/fields/1", "O", {{"      3: {name", "      1: O\n      3: {name"}}},
        Row{"NewLastField",
            'e',
            "segments/PID/fields/30",
            "X",
            {{"          lines\n", "          lines\n      30: X\n"}}},
        Row{"NewCodeInFlow", 't', "value-sets/SEX/codes/U", "Unknown", {{"F: Female", "F: Female, U: Unknown"}}},
        Row{"MakesTheWay",
            't',
            "segments/PV1/fields/2/usage",
            "R",
            {{"rule: valued(PID-5)\n", "rule: valued(PID-5)\n  PV1: {fields: {2: {usage: R}}}\n"}}},
        Row{"NewTopKey", 'e', "receivers", "[X, Y]", {{"senders: [A, B]\n", "senders: [A, B]\nreceivers: [X, Y]\n"}}},
        Row{"ReplacesABlock",
            'e',
            "segments/PID/fields/19",
            "{usage: X}",
            {{"      19:\n        usage: O   # to be settled\n        notes: |\n          two\n          lines\n",
              "      19: {usage: X}\n"}}},
        Row{"LiteralReplaced",
            't',
            "segments/PID/fields/19/notes",
            "one",
            {{"|\n          two\n          lines", "one"}}},
        Row{"LiteralAnew",
            't',
            "segments/PID/fields/19/notes",
            "three\nfour",
            {{"|\n          two\n          lines", "|-\n          three\n          four"}}},
        Row{"ListItem", 't', "senders/#2", "C", {{"[A, B]", "[A, C]"}}},
        Row{"NewListItem", 't', "senders/+", "C", {{"[A, B]", "[A, B, C]"}}},
        Row{"ById", 't', "segments/PID/statements/two/rule", "valued(PID-7)", {{"valued(PID-5)", "valued(PID-7)"}}},
        Row{"NewStatement",
            'e',
            "segments/PID/statements/+",
            "{id: three, rule: valued(PID-8)}",
            {{"valued(PID-5)\n", "valued(PID-5)\n      - {id: three, rule: valued(PID-8)}\n"}}},
        Row{"RemoveFromFlow", 'r', "segments/PID/fields/3/usage", "", {{", usage: R}", "}"}}},
        Row{"RemoveFirstFromFlow", 'r', "segments/PID/fields/3/name", "", {{"name: 'Patient id', ", ""}}},
        Row{"RemoveLine", 'r', "segments/PID/fields/5", "", {{"      5: R 1..*\n", ""}}},
        Row{"RemoveLineWithComment",
            'r',
            "segments/PID/fields/3",
            "",
            {{"      3: {name: 'Patient id', usage: R}   # MRN first\n", ""}}},
        Row{"RemoveBlock",
            'r',
            "segments/PID/fields/19/notes",
            "",
            {{"        notes: |\n          two\n          lines\n", ""}}},
        Row{"RemoveStatement",
            'r',
            "segments/PID/statements/two",
            "",
            {{"      - id: two   # second\n        rule: valued(PID-5)\n", ""}}},
        Row{"RemoveFirstKeyOfItem",
            'r',
            "segments/PID/statements/two/id",
            "",
            {{"- id: two   # second\n        rule", "- rule"}}},
        Row{"RemoveOnlyOne", 'r', "value-sets/SEX", "", {{"SEX: {codes: {M: Male, F: Female}}", "{}"}}},
        Row{"RemoveListItem", 'r', "senders/A", "", {{"[A, B]", "[B]"}}}));

std::string complaint(const Result<std::string>& result) {
    return result ? "no error: " + *result : std::string(result.error().code());
}

TEST(EditText, WhatCannotBeDoneIsSaid) {
    EXPECT_EQ(complaint(setText(kSpec, "", "x")), "spec.edit-path");
    EXPECT_EQ(complaint(setText(kSpec, "a//b", "x")), "spec.edit-path");
    EXPECT_EQ(complaint(setText(kSpec, "id/more", "x")), "spec.edit-nowhere");
    EXPECT_EQ(complaint(setText(kSpec, "senders/#7", "x")), "spec.edit-nowhere");
    EXPECT_EQ(complaint(removeEntry(kSpec, "segments/PV1")), "spec.edit-nowhere");
    EXPECT_EQ(complaint(setText("a: [", "a", "x")), "spec.unreadable");
    EXPECT_EQ(complaint(setText("", "a", "x")), "spec.no-format");
    EXPECT_EQ(complaint(setEntry(kSpec, "id", "{a")), "spec.unreadable");
    const std::string shared = "plumbline: spec/1\ntypes:\n  A: &a {name: x}\n  B: *a\n";
    EXPECT_EQ(complaint(setText(shared, "types/B/name", "y")), "spec.edit-alias");
    EXPECT_EQ(complaint(removeEntry(shared, "types/A")), "spec.edit-failed") << "*a would name nothing";
    EXPECT_EQ(setText(shared, "types/A/name", "y").value_or(""),
              "plumbline: spec/1\ntypes:\n  A: &a {name: y}\n  B: *a\n");
}

TEST(EditText, KeysMayHoldSlashes) {
    EXPECT_EQ(setText("plumbline: spec/1\nvalue-sets: {U: {codes: {mg/dL: a}}}\n", "value-sets/U/codes/mg~1dL", "b")
                  .value_or(""),
              "plumbline: spec/1\nvalue-sets: {U: {codes: {mg/dL: b}}}\n");
}

TEST(EditText, AnySpecTakesEditsThatReadAsMeant) {
    // Each edit verifies itself; here it must succeed in texts as odd as they come, and reading must agree with it.
    for (std::uint32_t seed = 0; seed < 300; ++seed) {
        SpecDocument document = test::randomSpec(seed);
        const std::string written = writeSpecYaml(document);
        const Result<std::string> titled = setText(written, "title", "a new: title");
        ASSERT_TRUE(titled) << titled.error().render() << '\n' << written;
        document.identity.title = "a new: title";
        EXPECT_TRUE(readSpecYaml(*titled, "s").document == document) << "seed " << seed;
        const Result<std::string> untitled = removeEntry(*titled, "title");
        ASSERT_TRUE(untitled) << seed;
        document.identity.title.clear();
        EXPECT_TRUE(readSpecYaml(*untitled, "s").document == document) << "seed " << seed;
    }
}

}  // namespace
}  // namespace plumb::spec
