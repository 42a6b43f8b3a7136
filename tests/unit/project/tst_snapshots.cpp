#include "project/audit.h"
#include "project/snapshots.h"
#include "project/sources.h"
#include "unit/project/project_rows.h"
#include "unit/sanitized.h"

#include <ctime>

using namespace project_test;

namespace {

class Snapshots : public ProjectTest {
protected:
    void SetUp() override {
        ProjectTest::SetUp();
        m_project = made(path());
        m_source = takeInText(*m_project, feedText(60)).value();
    }
    void TearDown() override {
        m_project.reset();
        ProjectTest::TearDown();
    }

    void make(const std::string& name, const std::string& note = "") {
        write(*m_project, [&](Connection& store) { return makeSnapshot(store, analyst(), name, note); });
    }
    [[nodiscard]] std::string restore(const std::string& name) {
        std::string before;
        write(*m_project, [&](Connection& store) {
            Result<std::string> done = restoreSnapshot(store, analyst(), name);
            before = done ? *done : "";
            return done.map([](const std::string&) {});
        });
        return before;
    }
    [[nodiscard]] std::vector<Difference> compare(const std::string& name, const std::string& later = "") {
        Result<Project::Reader> reader = m_project->reader();
        const Result<std::vector<Difference>> differences = compareSnapshot(**reader, name, later);
        EXPECT_TRUE(differences) << (differences ? "" : differences.error().render());
        return differences ? *differences : std::vector<Difference>();
    }
    [[nodiscard]] std::vector<std::string> state() {
        std::vector<std::string> all;
        for (const auto& [table, order] : std::vector<std::pair<std::string, std::string>>{
                 {"document", "id"}, {"edit", "id"}, {"mark", "1, 2, 3"}, {"note", "id"}}) {
            for (const std::string& row : rowsOf(*m_project, table, order)) {
                all.push_back(table + ": " + row);
            }
        }
        return all;
    }
    void fill() {
        runSql(*m_project, "INSERT INTO document VALUES(3, 'spec', 'It''s, a \"name\"', X'00FF27002C', 17),"
                           "(9, 'query', 'q', 'NULL', -9223372036854775808), (10, 'empty', '', X'', 0),"
                           "(11, 'text', 'a' || char(0) || 'b', 'c' || char(0) || '''' || char(0), 5),"
                           "(12, 'text', CAST(X'FFFE00C3' AS TEXT), 'X''00''', 9223372036854775807),"
                           "(13, 'real', 'r', 1.5, 1);"
                           "INSERT INTO edit VALUES(1, 1, 1, 1, 5, 'what''s', 2, X'DEAD00BEEF'),"
                           "(2, 1, 2, 0, 6, '', 1, zeroblob(70000));"
                           "INSERT INTO mark VALUES(1, 4, 'flag', 'red'), (1, 40, 'a/b', ''), (1, 5, '', ',');"
                           "INSERT INTO note VALUES(7, 1, 3, 'PID-5.1', 'two' || char(10) || 'lines', 'me', 1)");
    }

    std::shared_ptr<Project> m_project;
    std::int64_t m_source = 0;
};

}  // namespace

TEST_F(Snapshots, WhatIsRestoredIsWhatWasThereByteForByte) {
    fill();
    const std::vector<std::string> before = state();
    make("before go-live", "a note");
    runSql(*m_project, "DELETE FROM edit WHERE id = 1; UPDATE edit SET changes = X'01', done = 1;"
                       "UPDATE document SET content = 'other' WHERE id = 3; DELETE FROM document WHERE id = 11;"
                       "UPDATE document SET name = CAST(X'FFFE00C4' AS TEXT) WHERE id = 12;"
                       "INSERT INTO document VALUES(20, 'spec', 'new', X'', 1); DELETE FROM mark;"
                       "INSERT INTO note VALUES(8, 1, 3, '', 'new', 'me', 1); DELETE FROM note WHERE id = 7");
    const std::vector<std::string> after = state();
    ASSERT_NE(before, after);
    const std::string safety = restore("before go-live");
    EXPECT_TRUE(state() == before);
    EXPECT_TRUE(safety.starts_with("before restoring before go-live, 2")) << safety;
    EXPECT_TRUE(compare("before go-live").empty());
    // And forth again.
    static_cast<void>(restore(safety));
    EXPECT_TRUE(state() == after);
    EXPECT_EQ(numberOf(*m_project, "SELECT sum(typeof(modified_ms) = 'integer') = count(*) AND "
                                   "sum(typeof(content) = 'real') = 1 FROM document"),
              1);
}

TEST_F(Snapshots, ADifferenceIsToldByTableAndKey) {
    fill();
    make("one");
    runSql(*m_project, "DELETE FROM edit WHERE id = 1; UPDATE note SET text = text || ' ' WHERE id = 7;"
                       "INSERT INTO mark VALUES(1, 6, 'flag', ''); UPDATE document SET content = NULL || 'x' WHERE 0;"
                       "UPDATE mark SET value = 'blue' WHERE number = 4");
    using What = Difference::What;
    const std::vector<Difference> expected = {{"edit", "1", What::Removed},
                                              {"mark", "1/4/flag", What::Changed},
                                              {"mark", "1/6/flag", What::Added},
                                              {"note", "7", What::Changed}};
    EXPECT_EQ(compare("one"), expected);
    make("two");
    EXPECT_EQ(compare("one", "two"), expected);
    EXPECT_TRUE(compare("two").empty());
    std::vector<Difference> back = compare("two", "one");
    ASSERT_EQ(back.size(), 4u);
    EXPECT_EQ(back[0].what, What::Added);
}

TEST_F(Snapshots, SourcesComeBackAndGoAndTheirMessagesStay) {
    make("one source");
    const std::int64_t second = takeInText(*m_project, feedText(30, 500), "second.hl7").value();
    write(*m_project, [&](Connection& store) { return removeSource(store, m_source); });
    runSql(*m_project, "INSERT INTO edit VALUES(1, 2, 1, 1, 5, 'in the second', 2, X'AA')");
    make("the other source");
    const std::string safety = restore("one source");
    const auto listed = [&] {
        std::vector<std::int64_t> ids;
        Result<Project::Reader> reader = m_project->reader();
        const std::vector<SourceRow> rows = sourceRows(**reader).value();
        for (const SourceRow& row : rows) {
            ids.push_back(row.id);
        }
        return ids;
    };
    EXPECT_EQ(listed(), std::vector<std::int64_t>{m_source});
    EXPECT_EQ(storedText(m_project, second).value(), feedText(30, 500)) << "stored messages are never deleted";
    EXPECT_EQ(numberOf(*m_project, "SELECT count(*) FROM edit"), 0);
    static_cast<void>(restore("the other source"));
    EXPECT_EQ(listed(), std::vector<std::int64_t>{second});
    EXPECT_EQ(numberOf(*m_project, "SELECT count(*) FROM edit"), 1);
    // Compacting keeps what a snapshot has, and drops it with the last snapshot.
    ASSERT_TRUE(m_project->compact());
    static_cast<void>(restore(safety));
    EXPECT_EQ(storedText(m_project, m_source).value(), feedText(60));
}

TEST_F(Snapshots, TheAuditTrailGoesOnAndRunsStay) {
    make("one");
    runSql(*m_project, "INSERT INTO run VALUES(1, 'check', 't', 's', 1, 2, 3, 4, '{}');"
                       "INSERT INTO finding VALUES(1, 1, 1, 0, 'r', 'error', 'PID-3', 0, 1, '[]')");
    const std::int64_t rows = numberOf(*m_project, "SELECT count(*) FROM audit");
    static_cast<void>(restore("one"));
    EXPECT_EQ(numberOf(*m_project, "SELECT count(*) FROM audit"), rows + 2);
    EXPECT_EQ(numberOf(*m_project, "SELECT count(*) FROM audit WHERE what = 'snapshot-restored' AND "
                                   "json_extract(details, '$.name') = 'one'"),
              1);
    EXPECT_EQ(numberOf(*m_project, "SELECT count(*) FROM audit WHERE what = 'snapshot-made'"), 2);
    EXPECT_EQ(numberOf(*m_project, "SELECT count(*) FROM finding"), 1);
    Result<Project::Reader> reader = m_project->reader();
    EXPECT_TRUE(verifyAudit(**reader, nullptr).value().empty());
}

TEST_F(Snapshots, NamesAreChecked) {
    make("one", "said");
    const auto tried = [&](const auto& work) {
        std::string code;
        static_cast<void>(m_project->write([&](Connection& store) {
            const auto done = work(store);
            code = codeOf(done);
            return Result<void>();
        }));
        return code;
    };
    EXPECT_EQ(tried([](Connection& s) { return makeSnapshot(s, analyst(), "one", ""); }), "project.snapshot-exists");
    EXPECT_EQ(tried([](Connection& s) { return restoreSnapshot(s, analyst(), "two"); }), "project.no-snapshot");
    EXPECT_EQ(tried([](Connection& s) { return removeSnapshot(s, analyst(), "two"); }), "project.no-snapshot");
    EXPECT_EQ(tried([](Connection& s) { return compareSnapshot(s, "one", "two"); }), "project.no-snapshot");
    EXPECT_EQ(tried([](Connection& s) { return compareSnapshot(s, "two"); }), "project.no-snapshot");
    Result<Project::Reader> reader = m_project->reader();
    const std::vector<Snapshot> all = snapshots(**reader).value();
    ASSERT_EQ(all.size(), 1u) << "a restore that failed leaves no snapshot behind";
    EXPECT_EQ(all[0].name, "one");
    EXPECT_EQ(all[0].who, "analyst");
    EXPECT_EQ(all[0].note, "said");
    EXPECT_EQ(all[0].rows, 1u);
}

TEST_F(Snapshots, ARemovedOneIsGone) {
    fill();
    make("one");
    make("two");
    write(*m_project, [](Connection& store) { return removeSnapshot(store, analyst(), "one"); });
    EXPECT_EQ(numberOf(*m_project, "SELECT count(*) FROM snapshot"), 1);
    EXPECT_EQ(numberOf(*m_project, "SELECT count(DISTINCT snapshot) FROM snapshot_row"), 1);
    EXPECT_TRUE(compare("two").empty());
    make("one");
}

TEST_F(Snapshots, RestoringTwiceInOneSecondKeepsBothStates) {
    make("one");
    const std::string first = restore("one"), second = restore("one");
    EXPECT_NE(first, second);
}

// What stands in a snapshot of a file of others is never run.
TEST_F(Snapshots, WhatIsNoValueIsRefusedAndNothingIsChanged) {
    fill();
    make("one");
    const std::vector<std::string> before = state();
    for (const std::string& row :
         std::vector<std::string>{"1); DELETE FROM note; --", "", "1,2,", "'open", "X'0", "X'0G'",
                                  "CAST(X'00' AS BLOB)", "1,2,3,4,5,6,7,8,9", "1 2", "(SELECT 1)", "nan()", "NULLS"}) {
        write(*m_project, [&](Connection& store) {
            Result<Statement> update = store.prepare("UPDATE snapshot_row SET row = ? WHERE part_of = 'edit'");
            return update->with(std::string_view(row)).run();
        });
        EXPECT_FALSE(m_project->write([](Connection& store) {
            return restoreSnapshot(store, analyst(), "one").map([](const std::string&) {});
        })) << row;
        EXPECT_TRUE(state() == before) << row;
    }
}

TEST_F(Snapshots, TenThousandEditsTakeWellBelowASecond) {
    runSql(*m_project, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) "
                       "INSERT INTO edit SELECT i, 1, i, 1, i, 'an edit', 1, randomblob(300) FROM n");
    const std::vector<std::string> before = state();
    // Of the processor, so that what else this machine does is not counted.
    const std::clock_t started = std::clock();
    make("one");
    const double took = static_cast<double>(std::clock() - started) / CLOCKS_PER_SEC;
    EXPECT_LT(took, plumb::test::kSanitized ? 10.0 : 0.7);
    RecordProperty("milliseconds", static_cast<int>(took * 1000));
    runSql(*m_project, "UPDATE edit SET changes = X'' WHERE id % 7 = 0; DELETE FROM edit WHERE id % 11 = 0");
    EXPECT_EQ(compare("one").size(), 10000u / 7 + 10000 / 11 - 10000 / 77);
    static_cast<void>(restore("one"));
    EXPECT_TRUE(state() == before);
}
