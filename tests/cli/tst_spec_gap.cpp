// plumb spec gap: the list, what is kept of it, what the exit code says.
#include "cli/json.h"
#include "cli/workbench.h"

#include <gtest/gtest.h>

namespace plumb::cli::test {
namespace {

class SpecGapVerb : public testing::Test {
protected:
    SpecGapVerb() {
        m_bench.write("theirs.yaml", text(R"(
plumbline: spec/1
id: theirs
title: Ward system
version: "3"
standard: 2.5.1
segments:
  PID: {fields: {3: RE, 8: {values: SEX}}}
  ZPT: {name: Pets, fields: {1: {name: Pet name, type: ST, length: 1..80}}}
value-sets: {SEX: {codes: {F: Female, M: Male, U: Unknown}}}
)"));
        m_bench.write("ours.yaml", text(R"(
plumbline: spec/1
id: ours
title: Laboratory
standard: 2.5.1
segments:
  PID: {fields: {3: R, 8: {values: GENDER}, 5: {usage: RE}}}
  ZPT: {name: Pets, fields: {1: {name: Species, type: ST}, 2: {name: Pet name, type: ST, length: 1..40}}}
value-sets: {GENDER: {codes: {F: Female, M: Male}}}
)"));
    }
    [[nodiscard]] Outcome run(const std::string& arguments) const { return m_bench.run(arguments); }
    /// Replaces one text in a file.
    void change(const std::string& name, const std::string& from, const std::string& to) const {
        std::string all = m_bench.read(name);
        const std::size_t at = all.find(from);
        ASSERT_NE(at, std::string::npos) << from << "\n" << all;
        m_bench.write(name, all.replace(at, from.size(), to));
    }

    Workbench m_bench;
};

TEST_F(SpecGapVerb, ListsWhatDoesHarmFirst) {
    EXPECT_EQ(run("spec gap theirs.yaml ours.yaml --format csv --filter 'not kind = name'"), printed("", 1));
}

TEST_F(SpecGapVerb, KeepsWhatWasDecided) {
    EXPECT_EQ(run("spec gap theirs.yaml ours.yaml --keep gaps.yaml -q").code, 1);
    EXPECT_EQ(m_bench.read("gaps.yaml"), "");
}

TEST_F(SpecGapVerb, SaysWhatIsWrong) {
    EXPECT_EQ(run("spec gap theirs.yaml"),
              complained(2, "plumb spec gap takes two specs, the sender's and the receiver's."));
    EXPECT_EQ(run("spec gap theirs.yaml ours.yaml --filter 'harm = bad'").code, 2);
    EXPECT_EQ(
        run("spec gap theirs.yaml none.yaml"),
        complained(3, "none.yaml is neither a file nor the name of a shipped spec. plumb spec list names those."));
    EXPECT_EQ(run("spec show ours.yaml --format csv"),
              complained(2, "plumb spec show knows the formats text, json and yaml."));
    EXPECT_EQ(run("spec gap theirs.yaml theirs.yaml").code, 0);
}

}  // namespace
}  // namespace plumb::cli::test
