// Messages that a vendor's document shows, held against the spec that was made of it.
#include "unit/check/check_support.h"

#include "check/samples.h"

namespace plumb::check::test {
namespace {

spec::ImportedSpec imported(std::string_view sample) {
    spec::ReadSpec read = spec::readSpecYaml("plumbline: spec/1\n"
                                             "standard: 2.5.1\n"
                                             "messages:\n"
                                             "  ADT_A01:\n"
                                             "    events: [ADT^A01]\n"
                                             "    segments: [MSH, PID, PV1]\n"
                                             "segments:\n"
                                             "  PID:\n"
                                             "    fields:\n"
                                             "      5: {usage: R}\n"
                                             "      8: {usage: X}\n",
                                             "test.yaml");
    for (const spec::LintNote& note : read.notes) {
        ADD_FAILURE() << "line " << note.place.line << ": " << note.note.render();
    }
    spec::ImportedSpec made;
    made.spec = std::move(read.document);
    made.report.samples.push_back({segments(sample), {}});
    return made;
}

TEST(Samples, ASampleThatContradictsTheTablesIsTold) {
    const std::vector<SampleCheck> checks = checkSamples(imported(R"(
MSH|^~\&|A|B|C|D|20260101||ADT^A01^ADT_A01|4711|P|2.5.1
PID|||4711^^^A||||19700101|F
PV1||I
)"));
    ASSERT_EQ(checks.size(), 1u);
    EXPECT_EQ(checks[0].type, "ADT^A01");
    EXPECT_EQ(checks[0].messageSpec, "ADT_A01");
    std::string told;
    for (const SampleFinding& one : checks[0].findings) {
        told += one.rulePath + " at " + one.messagePath + '\n';
    }
    EXPECT_EQ(told, "PID-5 at PID-5\nPID-8 at PID-8\n");
    EXPECT_EQ(checks[0].errors, 2u);
    ASSERT_TRUE(checks[0].first());
    EXPECT_EQ(checks[0].first()->rulePath, "PID-5");
}

TEST(Samples, WhatKeepsToTheSpecHasNoFindings) {
    const std::vector<SampleCheck> checks = checkSamples(imported(R"(
MSH|^~\&|A|B|C|D|20260101||ADT^A01^ADT_A01|4711|P|2.5.1
PID|||4711^^^A||Probe^Anna
PV1||I
)"));
    ASSERT_EQ(checks.size(), 1u);
    EXPECT_TRUE(checks[0].findings.empty()) << checks[0].findings.front().rulePath;
    EXPECT_FALSE(checks[0].first());
}

TEST(Samples, WithoutSamplesNothingIsCompiled) {
    EXPECT_TRUE(checkSamples({}).empty());
}

}  // namespace
}  // namespace plumb::check::test
