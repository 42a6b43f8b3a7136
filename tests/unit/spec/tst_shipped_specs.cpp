// The specs of the tree and their JSON Schema.
#include "base/file.h"
#include "spec/load_spec.h"
#include "unit/spec/json_schema.h"
#include "unit/spec/random_spec.h"
#include "unit/spec/spec_text.h"

#include <gtest/gtest.h>

namespace plumb::spec {
namespace {

const std::string kFolder = std::string(PLUMBLINE_SOURCE_DIR) + "/specs";

std::string contentOf(const std::string& path) {
    const Result<std::string> text = readAll(path, 1 << 24);
    EXPECT_TRUE(text) << path;
    return text.value_or("");
}

TEST(ShippedSpecs, LoadWithoutErrorsOrWarningsAndNameTheirOrigin) {
    const std::vector<std::string> names = shippedSpecs({kFolder});
    EXPECT_FALSE(names.empty());
    for (const std::string& name : names) {
        const Result<LoadedSpec> loaded = loadSpec(name, {kFolder});
        ASSERT_TRUE(loaded) << loaded.error().render();
        std::vector<LintNote> notes = loaded->notes;
        notes.erase(std::remove_if(notes.begin(), notes.end(),
                                   [](const LintNote& note) { return note.level == LintLevel::Hint; }),
                    notes.end());
        EXPECT_EQ(test::printNotes(notes), "") << name;
        EXPECT_EQ(loaded->spec->document().identity.id, name);
        EXPECT_FALSE(loaded->spec->document().identity.origin.empty()) << name;
    }
}

TEST(ShippedSpecs, SatisfyTheSchema) {
    const std::string schema = contentOf(kFolder + "/plumbline-spec.schema.json");
    for (const std::string& name : shippedSpecs({kFolder})) {
        EXPECT_EQ(test::schemaComplaint(schema, contentOf(kFolder + '/' + name + ".yaml")), "") << name;
    }
}

TEST(SpecSchema, IsWhatTheReaderReads) {
    EXPECT_EQ(contentOf(kFolder + "/plumbline-spec.schema.json"), specSchema())
        << "plumb spec schema > specs/plumbline-spec.schema.json";
}

TEST(SpecSchema, TakesWhatIsWritten) {
    // Odd as these are, they show every member; names of nodes are the only texts that the schema asks more of.
    const std::string page = contentOf(kFolder + "/README.md");
    const std::size_t from = page.find("```yaml\n") + 8;
    const std::string whole = page.substr(from, page.find("```", from) - from);
    EXPECT_EQ(test::schemaComplaint(specSchema(), whole), "");
    EXPECT_EQ(test::schemaComplaint(specSchema(), writeSpecYaml(readSpecYaml(whole, "README").document)), "");
    EXPECT_EQ(test::schemaComplaint(specSchema(), writeSpecYaml(standardSpec(dictionary::Version::V251))), "");
    const std::string rare = "plumbline: spec/1\nmessages: {M: {co-constraints: [{columns: [{title: T}], "
                             "groups: [{group A: S 0..1, rows: [{S 0..1: \"\"}]}]}]}}\n";
    EXPECT_EQ(test::schemaComplaint(specSchema(), writeSpecYaml(readSpecYaml(rare, "rare").document)), "");
}

TEST(SpecSchema, RefusesWhatTheReaderRefuses) {
    for (const char* body : {"segmnts: {}\n", "segments: {PID: {fields: {3: {usgae: R}}}}\n",
                             "segments: {PID: {fields: {3: {usage: Q}}}}\n", "direction: out\n",
                             "messages: {M: {segments: [{PID: R, flavor: x}]}}\n", "title: [a]\n",
                             "value-sets: {V: {codes: {A: {usage: X}}}}\n", "identifiers: {MRN: {paht: PID-3}}\n"}) {
        const std::string text = std::string("plumbline: spec/1\n") + body;
        EXPECT_FALSE(readSpecYaml(text, "s").notes.empty()) << body;
        EXPECT_NE(test::schemaComplaint(specSchema(), text), "") << body;
    }
}

}  // namespace
}  // namespace plumb::spec
