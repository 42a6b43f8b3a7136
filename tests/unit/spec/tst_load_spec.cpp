// Loading a spec with what it extends, from files and by name.
#include "spec/load_spec.h"
#include "spec/load_text.h"
#include "unit/source/temporary_folder.h"
#include "unit/spec/spec_text.h"

#include <gtest/gtest.h>

namespace plumb::spec {
namespace {

class LoadSpec : public testing::Test {
protected:
    std::string write(const std::string& name, const std::string& body) const {
        return m_folder.write(name, "plumbline: spec/1\n" + body);
    }
    [[nodiscard]] Result<LoadedSpec> load(const std::string& name) const {
        return loadSpec(name, {m_folder.path() + "/shipped"});
    }
    [[nodiscard]] std::string complaint(const std::string& name) const {
        const Result<LoadedSpec> loaded = load(name);
        std::string text = loaded ? "" : loaded.error().render();
        const std::string folder = m_folder.path() + '/';
        for (std::size_t at; (at = text.find(folder)) != std::string::npos;) {
            text.erase(at, folder.size());
        }
        return text;
    }

    source::test::TemporaryFolder m_folder;
};

TEST_F(LoadSpec, ExtendsFilesShippedNamesAndTheStandard) {
    write("shipped/base.yaml", "id: base\nextends: hl7:2.5.1\nsegments: {PID: {fields: {3: R, 4: R}}}\n");
    write("team/middle.yaml", "extends: [base]\nsegments: {PID: {fields: {4: {usage: R, notes: middle}}}}\n");
    const std::string top =
        write("top.yaml", "id: top\nextends: team/middle.yaml\nsegments: {PID: {fields: {4: RE}}}\n");
    const Result<LoadedSpec> loaded = load(top);
    ASSERT_TRUE(loaded) << loaded.error().render();
    ASSERT_EQ(loaded->files.size(), 3u);
    EXPECT_EQ(m_folder.inside(loaded->files[0]), "top.yaml");
    EXPECT_EQ(m_folder.inside(loaded->files[2]), "shipped/base.yaml");
    const Spec& spec = *loaded->spec;
    EXPECT_EQ(spec.document().identity.id, "top");
    EXPECT_EQ(spec.standard(), dictionary::Version::V251);
    EXPECT_NE(spec.messageFor("ADT", "A08", {}), nullptr) << "of the standard";
    const MergedSegment pid = spec.segment({}, "PID");
    EXPECT_EQ(pid.fields.at(3).element.usage.code, UsageCode::RE);
    EXPECT_EQ(pid.fields.at(3).element.notes, "middle");
    EXPECT_EQ(pid.fields.at(2).element.place.file, 2u) << "PID-3 was said in the third file";
    EXPECT_EQ(test::printNotes(loaded->notes),
              "4:27 warning: PID-4 is R in what this spec extends and may not be relaxed to RE. Keep R, or extend "
              "another spec.\n");
}

TEST_F(LoadSpec, LaterOnesWin) {
    write("a.yaml", "standard: 2.5.1\nsegments: {PID: {fields: {19: {notes: a, usage: R}}}}\n");
    write("b.yaml", "standard: 2.5.1\nsegments: {PID: {fields: {19: {notes: b}}}}\n");
    const std::string top = write("top.yaml", "extends: [a.yaml, b.yaml]\n");
    const Result<LoadedSpec> loaded = load(top);
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->spec->segment({}, "PID").fields.at(18).element.notes, "b");
    EXPECT_EQ(loaded->spec->segment({}, "PID").fields.at(18).element.usage.code, UsageCode::R);
}

TEST_F(LoadSpec, ATextIsReadAsIfItsFileHeldIt) {
    write("a.yaml", "standard: 2.5.1\nsegments: {PID: {fields: {19: {usage: R}}}}\n");
    const std::string top = write("top.yaml", "extends: a.yaml\nsegments: {PID: {fields: {19: X}}}\n");
    const std::vector<std::string> shipped = {m_folder.path() + "/shipped"};
    const std::string text = "plumbline: spec/1\nextends: a.yaml\nsegments: {PID: {fields: {5: R}}}\n";
    for (const std::string& file : {top, m_folder.path() + "/not-yet.yaml"}) {
        const Result<LoadedSpec> loaded = loadSpecText(text, file, shipped);
        ASSERT_TRUE(loaded) << loaded.error().render();
        ASSERT_EQ(loaded->files.size(), 2u);
        EXPECT_EQ(loaded->files[0], file);
        EXPECT_EQ(loaded->spec->segment({}, "PID").fields.at(18).element.usage.code, UsageCode::R);
        EXPECT_EQ(loaded->spec->segment({}, "PID").fields.at(4).element.place.line, 3u);
    }
    EXPECT_FALSE(loadSpecText("plumbline: spec/1\nextends: top.yaml\n", top, shipped)) << "it extends itself";
    EXPECT_FALSE(loadSpecText("plumbline: spec/1\nstandard: [\n", top, shipped));
}

TEST_F(LoadSpec, TextsOfASpecLoadWithoutItsFiles) {
    write("shipped/base.yaml", "id: base\nstandard: 2.5.1\n");
    write("team/middle.yaml", "extends: [base]\nsegments: {PID: {fields: {4: {usage: R, notes: middle}}}}\n");
    const std::string top = write("top.yaml", "id: top\nextends: team/middle.yaml\n");
    const std::vector<std::string> shipped = {m_folder.path() + "/shipped"};
    SpecTexts texts = specTexts(top, shipped, {});
    ASSERT_EQ(texts.size(), 2u) << "what came with the program is not among them";
    std::filesystem::remove(top);
    std::filesystem::remove(m_folder.path() + "/team/middle.yaml");
    EXPECT_FALSE(loadSpec(top, shipped));
    const Result<LoadedSpec> loaded = loadSpecWith(top, shipped, texts);
    ASSERT_TRUE(loaded) << loaded.error().render();
    EXPECT_EQ(loaded->spec->document().identity.id, "top");
    EXPECT_EQ(loaded->spec->segment({}, "PID").fields.at(3).element.notes, "middle");
    EXPECT_TRUE(specTexts(top, shipped, texts).empty()) << "they are known";

    // The text counts, not what lies in its place meanwhile.
    write("team/middle.yaml", "extends: [base]\nsegments: {PID: {fields: {4: {usage: R, notes: other}}}}\n");
    EXPECT_EQ(loadSpecWith(top, shipped, texts)->spec->segment({}, "PID").fields.at(3).element.notes, "middle");
}

TEST_F(LoadSpec, ACircleIsASentence) {
    write("a.yaml", "extends: b.yaml\n");
    write("b.yaml", "extends: [c.yaml]\n");
    write("c.yaml", "extends: [a.yaml]\n");
    EXPECT_EQ(complaint(m_folder.path() + "/a.yaml"),
              "The spec extends itself: a.yaml -> b.yaml -> c.yaml -> a.yaml. Take one of these out of its extends.");
    write("self.yaml", "extends: self.yaml\n");
    EXPECT_EQ(complaint(m_folder.path() + "/self.yaml"),
              "The spec extends itself: self.yaml -> self.yaml. Take one of these out of its extends.");
}

TEST_F(LoadSpec, ADeepChainAndAWideOneEnd) {
    for (int i = 0; i < 20; ++i) {
        const std::string next = "s" + std::to_string(i + 1) + ".yaml";
        // Every spec names the next one twice: without memory that would be a million loads.
        write("s" + std::to_string(i) + ".yaml", i < 15 ? "extends: [" + next + ", " + next + "]\n" : "id: end\n");
        write("d" + std::to_string(i) + ".yaml", "extends: d" + std::to_string(i + 1) + ".yaml\n");
    }
    EXPECT_EQ(complaint(m_folder.path() + "/s0.yaml"), "");
    EXPECT_EQ(complaint(m_folder.path() + "/d0.yaml"),
              "d16.yaml is not read: specs may extend one another 16 deep and 200 files in all. Join some of them.");
}

TEST_F(LoadSpec, NamesThatMeanNothingAreSaid) {
    write("shipped/epic-adt-outbound.yaml", "standard: 2.5.1\n");
    EXPECT_EQ(complaint("epic-adt-outbond"),
              "epic-adt-outbond is neither a file nor the name of a shipped spec; did you mean epic-adt-outbound?");
    EXPECT_EQ(complaint("epic-adt-outbound"), "");
    EXPECT_EQ(complaint("nothing/like.it"),
              "nothing/like.it is neither a file nor the name of a shipped spec. plumb spec list names those.");
    EXPECT_EQ(complaint("hl7:2.9"),
              "hl7:2.9 names no version of the standard. The versions are 2.1, 2.2, 2.3, 2.3.1, 2.4, 2.5, 2.5.1, 2.6, "
              "2.7, 2.7.1, 2.8, 2.8.1, 2.8.2.");
    EXPECT_EQ(complaint(m_folder.path() + "/shipped"),
              "shipped is a folder and holds no spec. Name a file of it; the folder of a NIST profile holds "
              "Profile.xml.");
    EXPECT_EQ(shippedSpecs({m_folder.path() + "/shipped"}), std::vector<std::string>{"epic-adt-outbound"});
}

TEST_F(LoadSpec, WhatCannotBeReadNamesFileLineAndColumn) {
    write("bad.yaml", "segmnts: {}\nidd: x\n");
    const std::string top = write("top.yaml", "extends: bad.yaml\n");
    EXPECT_EQ(complaint(top),
              "bad.yaml, line 2, column 1: segmnts is not a key of a spec; did you mean segments? (and 1 more; plumb "
              "spec lint shows all)");
}

}  // namespace
}  // namespace plumb::spec
