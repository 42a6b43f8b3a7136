#include "project/repair.h"
#include "project/snapshots.h"
#include "project/sources.h"
#include "project/verify.h"
#include "unit/project/all_messages.h"
#include "unit/project/damage.h"

#include <fmt/format.h>

using namespace project_test;

namespace {

class RepairFile : public ProjectTest {
protected:
    void SetUp() override {
        ProjectTest::SetUp();
        // One message over several blocks among the others.
        m_text = feedText(500) + "MSH|^~\\&|A|B|C|D|20261120||MDM^T02|LONG|P|2.5.1\rOBX|1|ED|X||" +
                 std::string(300'000, 'Q') + "|||||F\r" + feedText(500, 700);
        m_other = feedText(300, 5000);
    }
    void build(const FileKey* key = nullptr) {
        const auto project = made(path(), key);
        ASSERT_EQ(takeInText(*project, m_text, "one.hl7").value(), 1);
        ASSERT_EQ(takeInText(*project, m_other, "two.hl7").value(), 2);
        runSql(*project,
               "INSERT INTO mark SELECT 1, id & 0xffffffffff, 'flag', control FROM message WHERE id >> 40 = 1;"
               "INSERT INTO note SELECT NULL, 1, number, '', value, 'me', 1 FROM mark WHERE number % 10 = 0;"
               "INSERT INTO edit VALUES(1, 1, 1, 1, 1, 'an edit', 1, X'00'), (2, 2, 1, 1, 1, 'e', 1, X'01');"
               "INSERT INTO document VALUES(1, 'spec', 'a', zeroblob(50000), 1)");
        write(*project, [](Connection& store) { return makeSnapshot(store, analyst(), "before", ""); });
    }
    /// Repairs, and holds the outcome against what must be true of every one.
    Repair repaired(const FileKey* key = nullptr, bool trailIsWhole = true) {
        std::filesystem::remove(fixed());
        const std::string before = fileBytes(path());
        Result<Repair> repair = repairProject(path(), key, fixed(), analyst(), CancelToken());
        EXPECT_TRUE(repair) << (repair ? "" : repair.error().render());
        EXPECT_TRUE(fileBytes(path()) == before) << "the damaged file is only read";
        if (!repair) {
            return {};
        }
        const auto project = openedToRead(fixed(), key);
        EXPECT_TRUE(project->notes().empty());
        Progress progress;
        const Verification verification = verifyProject(*project, nullptr, CancelToken(), progress).value();
        for (const Note& note : verification.found) {
            EXPECT_TRUE(!trailIsWhole && note.code().starts_with("project.audit")) << note.render();
        }
        EXPECT_EQ(verification.messages, repair->messages);
        m_one = messagesIn(project, 1, m_text);
        m_two = messagesIn(project, 2, m_other);
        // Lists, marks and notes are about the messages that they were about.
        EXPECT_EQ(numberOf(*project, "SELECT count(*) FROM mark m WHERE NOT EXISTS (SELECT 1 FROM message WHERE id = "
                                     "(m.source << 40) + m.number AND control = m.value)"),
                  0);
        EXPECT_EQ(numberOf(*project, "SELECT count(*) FROM note n WHERE NOT EXISTS (SELECT 1 FROM message WHERE id = "
                                     "(n.source << 40) + n.number AND control = n.text)"),
                  0);
        EXPECT_EQ(numberOf(*project, "SELECT count(*) FROM audit WHERE what = 'repaired'"), 1);
        EXPECT_EQ(numberOf(*project, "SELECT count(*) FROM source WHERE kind = 'scratch'"), 0);
        return std::move(*repair);
    }
    [[nodiscard]] std::string fixed() const { return path("fixed.plumb"); }

    std::string m_text, m_other;
    std::size_t m_one = 0, m_two = 0;

private:
    [[nodiscard]] static std::size_t messagesIn(const std::shared_ptr<Project>& project, std::int64_t source,
                                                const std::string& text) {
        const ReadMessages read = readMessages(project, source);
        EXPECT_TRUE(read.errors.empty()) << testing::PrintToString(read.errors);
        EXPECT_TRUE(isWithin(read.messages, messagesOf(text)));
        Result<Project::Reader> reader = project->reader();
        const Result<std::optional<SourceRow>> row = sourceRow(**reader, source);
        EXPECT_EQ(row && *row ? (*row)->messages : 0, read.messages.size());
        return read.messages.size();
    }
};

}  // namespace

TEST_F(RepairFile, OfAWholeProjectNothingIsLost) {
    NEEDS_ENCRYPTION();
    const FileKey key = quickKey();
    for (const FileKey* each : {static_cast<const FileKey*>(nullptr), &key}) {
        std::filesystem::remove(path());
        build(each);
        const Repair repair = repaired(each);
        EXPECT_TRUE(repair.lost.empty()) << repair.lost[0].render();
        EXPECT_EQ(m_one, 1001u);
        EXPECT_EQ(m_two, 300u);
        EXPECT_EQ(repair.lostMessages + repair.lostBlocks, 0u);
        const auto project = openedToRead(fixed(), each);
        EXPECT_EQ(numberOf(*project, "SELECT count(*) FROM edit"), 2);
        EXPECT_EQ(numberOf(*project, "SELECT count(*) FROM mark"), 1001);
    }
}

TEST_F(RepairFile, ALostBlockCostsTheMessagesThatStandInItAndNoOther) {
    build();
    const std::string whole = fileBytes(path());
    const std::int64_t blocks = std::stoll(sqlText(path(), "SELECT count(*) FROM block"));
    for (std::int64_t block = 1; block <= blocks; ++block) {
        setFileBytes(path(), whole);
        const std::string hit = sqlText(
            path(),
            fmt::format("SELECT count(DISTINCT m.id) FROM message m JOIN part p ON p.source = m.id >> 40 JOIN piece "
                        "q ON q.part = p.id WHERE q.block = {} AND m.start < q.start + q.bytes AND "
                        "m.start + m.length > q.start",
                        block));
        const bool first = sqlText(path(), fmt::format("SELECT part FROM piece WHERE block = {}", block)) == "1";
        sql(path(), fmt::format("UPDATE block SET data = substr(data, 1, length(data) - 3) WHERE id = {}", block));
        const Repair repair = repaired();
        EXPECT_EQ(repair.lostBlocks, 1u);
        EXPECT_EQ(repair.lostMessages, std::stoull(hit)) << block;
        EXPECT_EQ(m_one + m_two, 1301 - std::stoull(hit)) << block;
        ASSERT_FALSE(repair.lost.empty());
        const auto project = openedToRead(fixed());
        // Edits are about numbers, so those of a source that lost some go, and those of the other stay.
        EXPECT_EQ(sqlText(fixed(), "SELECT group_concat(source) FROM edit"), first ? "2" : "1");
        EXPECT_EQ(numberOf(*project, "SELECT count(*) FROM mark"), first ? 1001 - std::stoll(hit) : 1001);
        EXPECT_EQ(numberOf(*project, "SELECT count(*) FROM snapshot_row WHERE part_of = 'mark'"), first ? 0 : 1001);
    }
}

TEST_F(RepairFile, AListThatIsDamagedIsMadeAnewFromTheBytes) {
    build();
    const std::string whole = fileBytes(path());
    for (const std::string& damage : std::vector<std::string>{
             "DELETE FROM message WHERE id % 7 = 0", "DELETE FROM message", "UPDATE message SET start = 5",
             "DELETE FROM term", "UPDATE message SET id = id + 3000 WHERE id >> 40 = 1",
             "UPDATE source SET messages = 5, size = 7 WHERE id = 1"}) {
        setFileBytes(path(), whole);
        sql(path(), damage);
        const Repair repair = repaired();
        EXPECT_EQ(m_one, 1001u) << damage;
        EXPECT_EQ(m_two, 300u) << damage;
        EXPECT_EQ(sqlText(fixed(), "SELECT count(*) FROM edit"), "2") << damage;
        EXPECT_EQ(sqlText(fixed(), "SELECT count(*) FROM mark"), "1001") << damage;
        EXPECT_EQ(sqlText(fixed(), "SELECT count(*) FROM snapshot_row WHERE part_of = 'mark'"), "1001") << damage;
    }
}

TEST_F(RepairFile, BesideAHoleNothingIsTakenForAMessageThatIsNone) {
    build();
    const std::string whole = fileBytes(path());
    // The long message's first, middle and last block, with and without a list that says where it was.
    for (const std::string& list : std::vector<std::string>{"", "DELETE FROM message;"}) {
        for (const std::string& which : std::vector<std::string>{"0", "1", "2", "3"}) {
            setFileBytes(path(), whole);
            sql(path(), list +
                            "DELETE FROM block WHERE id = (SELECT block FROM piece, (SELECT start AS s, length AS l "
                            "FROM message WHERE control = 'LONG') WHERE part = 1 AND start + bytes > s AND "
                            "start < s + l ORDER BY start LIMIT 1 OFFSET " +
                            which + ")");
            const Repair repair = repaired();
            if (list.empty()) {
                EXPECT_GE(m_one, 900u);
            }
            EXPECT_EQ(m_two, 300u);
        }
    }
}

TEST_F(RepairFile, OtherDamageCostsWhatItHitsAndIsTold) {
    build();
    const std::string whole = fileBytes(path());
    struct Case {
        std::string damage;
        std::size_t one, two;
    };
    for (const Case& each : std::vector<Case>{
             {"UPDATE piece SET checksum = checksum + 1 WHERE part = 2 AND start = 0", 1001, 0},
             {"UPDATE piece SET start = start + 1 WHERE part = 2 AND start > 0", 1001, 0},
             {"DELETE FROM part WHERE id = 2", 1001, 0},
             {"UPDATE part SET bytes = bytes + 1000 WHERE id = 2", 1001, 300},
             {"UPDATE block SET hash = randomblob(32) WHERE id = (SELECT block FROM piece WHERE part = 2 AND start = "
              "0)",
              1001, 0},
             {"DELETE FROM block", 0, 0},
             {"INSERT INTO piece VALUES(77, 0, 5, 1, 0); INSERT INTO mark VALUES(88, 1, '', '')", 1001, 300},
         }) {
        setFileBytes(path(), whole);
        sql(path(), each.damage);
        const Repair repair = repaired();
        EXPECT_FALSE(repair.lost.empty()) << each.damage;
        EXPECT_GE(m_one, each.one) << each.damage;
        EXPECT_GE(m_two, each.two) << each.damage;
    }
    // A source without a row is known by its parts.
    setFileBytes(path(), whole);
    sql(path(), "DELETE FROM source WHERE id = 2");
    static_cast<void>(repaired());
    EXPECT_EQ(m_two, 300u);
    EXPECT_EQ(sqlText(fixed(), "SELECT title FROM source WHERE id = 2"), "recovered source 2");
}

TEST_F(RepairFile, DamageInTheTrailStaysVisible) {
    build();
    const std::string whole = fileBytes(path());
    sqlOnTrail(path(), "DELETE FROM audit WHERE id = 2");
    static_cast<void>(repaired(nullptr, false));
    const auto project = openedToRead(fixed());
    Progress progress;
    const Verification outcome = verifyProject(*project, nullptr, CancelToken(), progress).value();
    ASSERT_EQ(outcome.found.size(), 1u);
    EXPECT_EQ(outcome.found[0].code(), "project.audit-missing");
}

TEST_F(RepairFile, DamagedPagesCostTheirRowsOnly) {
    build();
    const std::string whole = fileBytes(path());
    constexpr std::size_t kPage = 4096;
    // Every page in turn is gone but the first, without which there is no file.
    std::size_t messages = 0, pages = 0;
    for (std::size_t page = 1; page < whole.size() / kPage; page += 8) {
        std::string bytes = whole;
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(page * kPage), kPage, '\0');
        setFileBytes(path(), bytes);
        std::filesystem::remove(fixed());
        const Result<Repair> repair = repairProject(path(), nullptr, fixed(), analyst(), CancelToken());
        if (!repair) {
            EXPECT_TRUE(repair.error().code().starts_with("project.")) << repair.error().render();
            continue;
        }
        const auto project = openedToRead(fixed());
        const ReadMessages one = readMessages(project, 1), two = readMessages(project, 2);
        EXPECT_TRUE(isWithin(one.messages, messagesOf(m_text))) << page;
        EXPECT_TRUE(isWithin(two.messages, messagesOf(m_other))) << page;
        EXPECT_TRUE(one.errors.empty() && (two.errors.empty() || two.errors[0] == "project.no-source")) << page;
        messages += one.messages.size() + two.messages.size();
        ++pages;
    }
    EXPECT_GT(pages, 10u);
    // Of what was there most is there still, whichever page is lost.
    EXPECT_GT(static_cast<double>(messages) / static_cast<double>(pages * 1301), 0.85);
    RecordProperty("kept-percent",
                   static_cast<int>(100.0 * static_cast<double>(messages) / static_cast<double>(pages * 1301)));
}

TEST_F(RepairFile, WhatCannotBeDoneIsSaidAndLeavesNoFile) {
    build();
    EXPECT_EQ(codeOf(repairProject(path(), nullptr, path(), analyst(), CancelToken())), "base.file-exists");
    EXPECT_EQ(codeOf(repairProject(path("none"), nullptr, fixed(), analyst(), CancelToken())), "base.file-not-found");
    const FileKey key = quickKey();
    EXPECT_EQ(codeOf(repairProject(path(), &key, fixed(), analyst(), CancelToken())), "project.not-encrypted");
    setFileBytes(path("text"), "no project at all");
    EXPECT_EQ(codeOf(repairProject(path("text"), nullptr, fixed(), analyst(), CancelToken())), "project.foreign");
    sql(path("other"), "CREATE TABLE message(a); INSERT INTO message VALUES(1)", nullptr);
    EXPECT_EQ(codeOf(repairProject(path("other"), nullptr, fixed(), analyst(), CancelToken())), "project.foreign");
    CancelSource cancel;
    cancel.stop();
    EXPECT_EQ(codeOf(repairProject(path(), nullptr, fixed(), analyst(), cancel.token())), "base.cancelled");
    EXPECT_FALSE(std::filesystem::exists(fixed()));
    EXPECT_FALSE(std::filesystem::exists(fixed() + "-wal"));
}
