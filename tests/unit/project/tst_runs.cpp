#include "project/copy.h"
#include "project/runs.h"
#include "unit/project/project_fixture.h"

using namespace project_test;

namespace {

class Runs : public ProjectTest {
protected:
    void SetUp() override {
        ProjectTest::SetUp();
        m_project = made(path());
        ASSERT_TRUE(m_project);
        m_source = takeInText(*m_project, feedText(20)).value();
    }

    [[nodiscard]] std::unique_ptr<RunWriter> begun(const std::string& spec = "ours.yaml",
                                                   std::uint64_t most = RunWriter::kMostFindings) {
        RunRow run;
        run.kind = "check";
        run.title = "Ours";
        run.spec = spec;
        run.source = m_source;
        return RunWriter::begin(m_project, run, most).value();
    }
    static void add(RunWriter& writer, std::uint64_t number, const std::string& rule = "length") {
        const Result<void> added =
            writer.add({number, rule, "error", "PID-5.1", 40, 7, {"PID-5.1", "A \"quoted\" one"}});
        ASSERT_TRUE(added) << added.error().render();
    }
    [[nodiscard]] std::int64_t number(const std::string& sql) { return (*m_project->reader())->number(sql).value(); }
    [[nodiscard]] std::vector<RunRow> all() { return runs(**m_project->reader()).value(); }

    std::shared_ptr<Project> m_project;
    std::int64_t m_source = 0;
};

}  // namespace

TEST_F(Runs, WhatWasFoundStandsInItsViewAndIsCounted) {
    const auto writer = begun();
    add(*writer, 2);
    add(*writer, 2, "usage");
    add(*writer, 7);
    ASSERT_TRUE(writer->finish(20));
    ASSERT_EQ(all().size(), 1u);
    const RunRow run = all().front();
    EXPECT_EQ(run.messages, 20u);
    EXPECT_EQ(run.affected, 2u);
    EXPECT_EQ(run.findings, 3u);
    EXPECT_EQ(run.source, m_source);
    EXPECT_EQ(run.byRule, (std::map<std::string, std::uint64_t>{{"length", 2}, {"usage", 1}}));
    EXPECT_GE(run.endedMs, run.startedMs);
    EXPECT_EQ(number("SELECT count(*) FROM finding_view WHERE number = 3 AND title = 'Ours' AND path = 'PID-5.1' AND "
                     "start = 40 AND length = 7"),
              2);
    EXPECT_EQ(number("SELECT count(*) FROM finding WHERE json_extract(arguments, '$[1]') = 'A \"quoted\" one'"), 3);
}

TEST_F(Runs, ARunTakesThePlaceOfTheOneBeforeOnceItHasEnded) {
    auto first = begun();
    add(*first, 1);
    ASSERT_TRUE(first->finish(20));
    auto other = begun("theirs.yaml");
    add(*other, 1);
    ASSERT_TRUE(other->finish(20));
    auto second = begun();
    add(*second, 5);
    EXPECT_EQ(all().size(), 2u) << "what has not ended is no run";
    EXPECT_EQ(number("SELECT count(*) FROM finding WHERE number = 1"), 2) << "the one before stays until then";
    ASSERT_TRUE(second->finish(20));
    EXPECT_EQ(all().size(), 2u);
    EXPECT_EQ(number("SELECT count(*) FROM finding WHERE number = 1"), 1) << "that with the other spec";
    EXPECT_EQ(number("SELECT count(*) FROM finding"), 2);
}

TEST_F(Runs, WhatNeverEndedGoesWithTheNext) {
    auto left = begun();
    for (std::uint64_t message = 0; message < 5000; ++message) {  // more than a batch
        add(*left, message);
    }
    left.reset();
    EXPECT_GT(number("SELECT count(*) FROM finding"), 0) << "it was written as it went";
    const auto writer = begun();
    add(*writer, 3);
    ASSERT_TRUE(writer->finish(20));
    EXPECT_EQ(number("SELECT count(*) FROM run"), 1);
    EXPECT_EQ(number("SELECT count(*) FROM finding"), 1);
}

TEST_F(Runs, PastTheMostFindingsAreCountedOnly) {
    const auto writer = begun("ours.yaml", 10);
    for (std::uint64_t message = 0; message < 25; ++message) {
        add(*writer, message, message % 5 == 0 ? "usage" : "length");
    }
    ASSERT_TRUE(writer->finish(25));
    const RunRow run = all().front();
    EXPECT_EQ(run.findings, 25u);
    EXPECT_EQ(run.kept, 10u);
    EXPECT_EQ(run.byRule.at("usage"), 5u);
    EXPECT_EQ(number("SELECT count(*) FROM finding"), 10);
}

TEST_F(Runs, TheyGoWithACopy) {
    const auto writer = begun();
    add(*writer, 2);
    ASSERT_TRUE(writer->finish(20));
    const FileKey key = quickKey();
    {
        auto reader = m_project->reader();
        ASSERT_TRUE(copyProject(**reader, path("copy.plumb"), &key, {}));
    }
    const std::shared_ptr<Project> copy = opened(path("copy.plumb"), &key);
    ASSERT_TRUE(copy);
    const std::vector<RunRow> there = runs(**copy->reader()).value();
    ASSERT_EQ(there.size(), 1u);
    EXPECT_EQ(there.front().findings, 1u);
    ASSERT_TRUE(copy->write([&](Connection& store) { return removeRun(store, there.front().id); }));
    EXPECT_EQ((*copy->reader())->number("SELECT count(*) FROM finding").value(), 0);
}
