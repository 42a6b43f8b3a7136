#include "project/copy.h"
#include "project/run_findings.h"
#include "project/runs.h"
#include "unit/project/project_fixture.h"

using namespace project_test;

namespace {

void add(RunFindings& found, std::uint64_t number, const std::string& rule = "length",
         const std::string& severity = "error") {
    found.add({number, rule, severity, "PID-5.1", 40, 7, {"PID-5.1", "A \"quoted\" one"}}, "check." + rule);
}

RunRow counted(const RunFindings& found) {
    RunRow run;
    found.countInto(run);
    return run;
}

class Runs : public ProjectTest {
protected:
    void SetUp() override {
        ProjectTest::SetUp();
        m_project = made(path());
        ASSERT_TRUE(m_project);
        m_source = takeInText(*m_project, feedText(20)).value();
    }

    [[nodiscard]] RunRow head(const std::string& spec = "ours.yaml") const {
        RunRow run;
        run.kind = "check";
        run.title = "Ours";
        run.spec = spec;
        run.source = m_source;
        run.startedMs = 1000;
        return run;
    }
    RunRow keep(const RunFindings& found, const std::string& spec = "ours.yaml") {
        RunRow kept;
        const Result<void> done = m_project->write([&](Connection& store) {
            return keepRun(store, head(spec), found).map([&](RunRow run) { kept = std::move(run); });
        });
        EXPECT_TRUE(done) << done.error().render();
        return kept;
    }
    [[nodiscard]] std::int64_t number(const std::string& sql) { return (*m_project->reader())->number(sql).value(); }
    [[nodiscard]] std::vector<RunRow> all() { return runs(**m_project->reader()).value(); }

    std::shared_ptr<Project> m_project;
    std::int64_t m_source = 0;
};

}  // namespace

TEST_F(Runs, WhatWasFoundStandsInItsViewAndIsCounted) {
    RunFindings found;
    found.look(20);
    add(found, 2);
    add(found, 2, "usage", "warning");
    add(found, 7);
    keep(found);
    ASSERT_EQ(all().size(), 1u);
    const RunRow run = all().front();
    EXPECT_EQ(run.messages, 20u);
    EXPECT_EQ(run.affected, 2u);
    EXPECT_EQ(run.findings, 3u);
    EXPECT_EQ(run.source, m_source);
    EXPECT_EQ(run.byRule, (std::map<std::string, std::uint64_t>{{"length", 2}, {"usage", 1}}));
    EXPECT_EQ(run.bySeverity, (std::map<std::string, std::uint64_t>{{"error", 2}, {"warning", 1}}));
    EXPECT_EQ(run.sentences,
              (std::map<std::string, std::string>{{"length", "check.length"}, {"usage", "check.usage"}}));
    EXPECT_EQ(run.startedMs, 1000);
    EXPECT_GE(run.endedMs, run.startedMs);
    EXPECT_EQ(number("SELECT count(*) FROM finding_view WHERE number = 3 AND title = 'Ours' AND path = 'PID-5.1' AND "
                     "start = 40 AND length = 7"),
              2);
    EXPECT_EQ(number("SELECT count(*) FROM finding WHERE json_extract(arguments, '$[1]') = 'A \"quoted\" one'"), 3);
    EXPECT_EQ(findingsOf(**m_project->reader(), run).value(), found.rows());
}

TEST_F(Runs, ARunTakesThePlaceOfTheOneBefore) {
    RunFindings first, second;
    add(first, 1);
    add(second, 5);
    keep(first);
    keep(first, "theirs.yaml");
    // What a version before this one had not ended goes as well.
    ASSERT_TRUE(m_project->write([&](Connection& store) {
        return store.run("INSERT INTO run(kind, title, spec, started_ms, messages, affected, summary) "
                         "VALUES('check', 'Ours', 'ours.yaml', 0, 0, 0, '{\"source\":" +
                         std::to_string(m_source) + "}'), ('check', 'Ours', 'ours.yaml', 0, 0, 0, 'no JSON')");
    }));
    EXPECT_EQ(all().size(), 2u) << "what has not ended is no run";
    keep(second);
    EXPECT_EQ(all().size(), 2u);
    EXPECT_EQ(number("SELECT count(*) FROM run"), 3) << "one that says nothing of its source stays";
    EXPECT_EQ(number("SELECT count(*) FROM finding WHERE number = 1"), 1) << "that with the other spec";
    EXPECT_EQ(number("SELECT count(*) FROM finding"), 2);
}

TEST_F(Runs, TheVerySameIsNotWrittenAgain) {
    RunFindings found;
    add(found, 1);
    const RunRow first = keep(found);
    const std::int64_t row = number("SELECT id FROM finding");
    found.look(3);
    const RunRow again = keep(found);
    EXPECT_EQ(again.id, first.id);
    EXPECT_EQ(number("SELECT id FROM finding"), row);
    EXPECT_EQ(all().front().messages, 3u) << "how many were looked at is new";
    add(found, 2);
    EXPECT_NE(keep(found).id, first.id);
    EXPECT_EQ(number("SELECT count(*) FROM finding"), 2);
}

TEST_F(Runs, WhatFailsLeavesTheOneBefore) {
    RunFindings first, second;
    add(first, 1);
    add(second, 5);
    const RunRow kept = keep(first);
    EXPECT_FALSE(m_project->write([&](Connection& store) -> Result<void> {
        const Result<RunRow> run = keepRun(store, head(), second);
        EXPECT_TRUE(run);
        return fail(MessageId::Cancelled);
    }));
    ASSERT_EQ(all().size(), 1u);
    EXPECT_EQ(all().front().id, kept.id);
    EXPECT_EQ(number("SELECT number FROM finding"), 1);
}

TEST_F(Runs, PastTheMostFindingsAreCountedOnly) {
    RunFindings found(10);
    for (std::uint64_t message = 0; message < 25; ++message) {
        add(found, message, message % 5 == 0 ? "usage" : "length");
    }
    EXPECT_TRUE(found.isFull());
    keep(found);
    const RunRow run = all().front();
    EXPECT_EQ(run.findings, 25u);
    EXPECT_EQ(run.kept, 10u);
    EXPECT_EQ(run.byRule.at("usage"), 5u);
    EXPECT_EQ(number("SELECT count(*) FROM finding"), 10);
    EXPECT_EQ(number("SELECT max(number) FROM finding"), 9) << "the first ones stand";
}

TEST_F(Runs, PartsThatAreMergedAreAsOneThatIsWhole) {
    RunFindings whole(7), merged(7), part(7), last(0);
    for (std::uint64_t message = 0; message < 12; ++message) {
        RunFindings& its = message < 4 ? merged : message < 10 ? part : last;
        for (RunFindings* const one : {&whole, &its}) {
            one->look();
            add(*one, message, message % 3 == 0 ? "usage" : "length", message % 2 == 0 ? "error" : "warning");
        }
    }
    merged.merge(std::move(part));
    merged.merge(std::move(last));
    EXPECT_EQ(merged.rows(), whole.rows());
    const RunRow one = counted(whole), other = counted(merged);
    EXPECT_EQ(other.byRule, one.byRule);
    EXPECT_EQ(other.bySeverity, one.bySeverity);
    EXPECT_EQ(other.sentences, one.sentences);
    EXPECT_EQ(other.messages, 12u);
    EXPECT_EQ(other.affected, one.affected);
    EXPECT_EQ(other.findings, 12u);
}

TEST_F(Runs, TheyGoWithACopy) {
    NEEDS_ENCRYPTION();
    RunFindings found;
    add(found, 2);
    keep(found);
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
