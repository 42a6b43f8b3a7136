// Files that are damaged or made by others: nothing of them crashes, and no message is ever shown with other bytes than
// it had.
#include "project/repair.h"
#include "project/verify.h"
#include "unit/project/all_messages.h"
#include "unit/project/damage.h"

#include <fmt/format.h>

#include <random>
#include <set>

using namespace project_test;

namespace {

class Hostile : public ProjectTest {
protected:
    void build(const FileKey* key = nullptr) {
        const auto project = made(path(), key);
        ASSERT_EQ(takeInText(*project, m_one, "one.hl7").value(), 1);
        ASSERT_EQ(takeInText(*project, m_two, "two.hl7").value(), 2);
        runSql(*project, "INSERT INTO document VALUES(1, 'spec', 'a', randomblob(9000), 1);"
                         "INSERT INTO edit VALUES(1, 1, 1, 1, 1, 'an edit', 1, randomblob(500))");
    }

    struct Tally {
        std::size_t refused = 0, told = 0, unharmed = 0, repaired = 0;
    };

    /// What must be true of any file that once was this project.
    void look(const FileKey* key, Tally& tally, bool repairToo) {
        OpenOptions options;
        options.key = key;
        options.who = analyst();
        Result<std::shared_ptr<Project>> project = Project::open(path(), options);
        if (!project) {
            EXPECT_FALSE(project.error().render().empty());
            ++tally.refused;
        } else {
            Progress progress;
            const Result<Verification> outcome = verifyProject(**project, nullptr, CancelToken(), progress);
            ASSERT_TRUE(outcome) << outcome.error().render();
            const ReadMessages one = readMessages(*project, 1), two = readMessages(*project, 2);
            EXPECT_TRUE(isWithin(one.messages, m_messagesOne));
            EXPECT_TRUE(isWithin(two.messages, m_messagesTwo));
            if (outcome->found.empty()) {
                // Damage that verify does not find does no harm.
                EXPECT_TRUE(one.messages == m_messagesOne && two.messages == m_messagesTwo);
                ++tally.unharmed;
            } else {
                ++tally.told;
            }
        }
        project = fail(MessageId::None);
        if (repairToo) {
            const std::string fixed = path("fixed.plumb");
            const Result<Repair> repair = repairProject(path(), key, fixed, analyst(), CancelToken());
            if (repair) {
                ++tally.repaired;
                const auto again = openedToRead(fixed, key);
                EXPECT_TRUE(isWithin(readMessages(again, 1).messages, m_messagesOne));
                EXPECT_TRUE(isWithin(readMessages(again, 2).messages, m_messagesTwo));
                Progress progress;
                const Verification outcome = verifyProject(*again, nullptr, CancelToken(), progress).value();
                for (const Note& note : outcome.found) {
                    EXPECT_TRUE(note.code().starts_with("project.audit")) << note.render();
                }
            }
            std::filesystem::remove(fixed);
        }
    }

    void flip(const FileKey* key, int rounds, unsigned seed) {
        build(key);
        const std::string whole = fileBytes(path());
        std::mt19937 random(seed);
        Tally tally;
        for (int i = 0; i < rounds; ++i) {
            std::string bytes = whole;
            // One flip in most rounds, some in others; each third round hits the pages that hold the tree of tables.
            std::string where;
            for (std::size_t n = i % 4 == 3 ? 1 + random() % 20 : 1; n > 0; --n) {
                const std::size_t range = i % 3 == 0 ? std::min<std::size_t>(whole.size(), 40 * 4096) : whole.size();
                const std::size_t at = random() % range;
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
                where += fmt::format("{} ", at);
            }
            setFileBytes(path(), bytes);
            SCOPED_TRACE(fmt::format("round {}, bytes {}", i, where));
            look(key, tally, i % 5 == 0);
            if (HasFailure()) {
                setFileBytes(path("failed.plumb"), bytes);
                return;
            }
        }
        EXPECT_GT(tally.told + tally.refused, static_cast<std::size_t>(rounds) / 3);
        RecordProperty("refused", static_cast<int>(tally.refused));
        RecordProperty("told", static_cast<int>(tally.told));
        RecordProperty("unharmed", static_cast<int>(tally.unharmed));
        RecordProperty("repaired", static_cast<int>(tally.repaired));
    }

    void cutAt(const FileKey* key, std::size_t step) {
        build(key);
        const std::string whole = fileBytes(path());
        Tally tally;
        constexpr std::size_t kPage = 4096;
        for (std::size_t size = 0; size < whole.size(); size += step * kPage) {
            for (const std::size_t odd : {std::size_t{0}, std::size_t{1234}}) {
                setFileBytes(path(), whole.substr(0, size + odd));
                SCOPED_TRACE(fmt::format("{} bytes", size + odd));
                look(key, tally, size % (7 * kPage) == 0);
                ASSERT_EQ(tally.unharmed, 0u) << "a file that is cut is never taken for a whole one";
            }
        }
    }

    const std::string m_one = feedText(300), m_two = feedText(200, 4000);
    const std::vector<std::string> m_messagesOne = messagesOf(m_one), m_messagesTwo = messagesOf(m_two);
};

}  // namespace

TEST_F(Hostile, FlippedBitsInAPlainFile) {
    flip(nullptr, 60, 1);
}

TEST_F(Hostile, FlippedBitsInAnEncryptedFile) {
    NEEDS_ENCRYPTION();
    const FileKey key = quickKey();
    flip(&key, 40, 2);
}

TEST_F(Hostile, AFileThatIsCut) {
    cutAt(nullptr, 5);
}

// The last page holds the end of a document, which SQLite reads as zeros then.
TEST_F(Hostile, AFileThatIsCutWithinItsLastPage) {
    build();
    const std::string whole = fileBytes(path());
    for (const std::size_t missing : {std::size_t{1}, std::size_t{2862}}) {
        setFileBytes(path(), whole.substr(0, whole.size() - missing));
        Tally tally;
        look(nullptr, tally, true);
        EXPECT_EQ(tally.unharmed, 0u) << missing;
    }
}

TEST_F(Hostile, AnEncryptedFileThatIsCut) {
    NEEDS_ENCRYPTION();
    const FileKey key = quickKey();
    cutAt(&key, 9);
}

class DeepHostileFiles : public Hostile {};

TEST_F(DeepHostileFiles, AThousandFlippedBitsInAPlainFile) {
    flip(nullptr, 1000, 3);
}

TEST_F(DeepHostileFiles, AThousandFlippedBitsInAnEncryptedFile) {
    NEEDS_ENCRYPTION();
    const FileKey key = quickKey();
    flip(&key, 1000, 4);
}

TEST_F(DeepHostileFiles, FilesThatAreCutAtEveryPage) {
    cutAt(nullptr, 1);
    NEEDS_ENCRYPTION();
    std::filesystem::remove(path());
    const FileKey key = quickKey();
    cutAt(&key, 1);
}

TEST_F(Hostile, WhatIsNoProjectIsRefusedAndLeftAsItIs) {
    setFileBytes(path("empty"), "");
    setFileBytes(path("text"), std::string(20'000, 'x'));
    sql(path("other"), "CREATE TABLE t(a); INSERT INTO t VALUES(1)");
    sql(path("claims"),
        fmt::format("PRAGMA application_id = {}; PRAGMA user_version = 2; CREATE TABLE t(a)", 0x506c6d62));
    sql(path("nothing"), fmt::format("PRAGMA application_id = {}; CREATE TABLE t(a)", 0x506c6d62));
    for (const auto& [name, code] : std::vector<std::pair<std::string, std::string>>{{"empty", "project.foreign"},
                                                                                     {"text", "project.foreign"},
                                                                                     {"other", "project.foreign"},
                                                                                     {"claims", "project.refused"},
                                                                                     {"nothing", "project.foreign"}}) {
        const std::string before = fileBytes(path(name));
        OpenOptions options;
        options.who = analyst();
        EXPECT_EQ(codeOf(Project::open(path(name), options)), code) << name;
        EXPECT_TRUE(fileBytes(path(name)) == before) << name;
    }
}

TEST_F(Hostile, ASchemaThatActsByItselfIsRefused) {
    build();
    const std::string whole = fileBytes(path());
    const std::string editable = "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = ";
    for (const std::string& damage : std::vector<std::string>{
             "CREATE TRIGGER t AFTER INSERT ON audit BEGIN DELETE FROM message; END",
             "CREATE TRIGGER t AFTER UPDATE ON meta BEGIN UPDATE block SET data = X'00'; END",
             "CREATE VIEW v AS SELECT * FROM message",
             "CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
             "DROP VIEW source_view; CREATE VIEW source_view AS SELECT 1 AS source",
             "CREATE VIRTUAL TABLE v USING dbstat(main)",
             "DROP TRIGGER audit_kept",
             "DROP TRIGGER audit_whole; CREATE TRIGGER audit_whole BEFORE DELETE ON audit BEGIN SELECT 1; END",
             "DROP TABLE document",
             "DROP TABLE message; CREATE VIEW message AS SELECT 1 AS id",
             "DROP TABLE term; CREATE TABLE term(id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, more TEXT AS "
             "(text))",
             "ALTER TABLE note ADD COLUMN more TEXT AS (hex(text))",
             "ALTER TABLE source RENAME COLUMN title TO named",
             "DROP INDEX finding_place",
             editable + "'CREATE TABLE term(id INTEGER PRIMARY KEY, text TEXT)' WHERE name = 'term'",
             editable + "replace(sql, 'raise', 'likely') WHERE name = 'audit_kept'",
         }) {
        setFileBytes(path(), whole);
        sql(path(), damage);
        OpenOptions options;
        options.who = analyst();
        const std::string code = codeOf(Project::open(path(), options));
        EXPECT_TRUE(code == "project.refused" || code == "project.unreadable") << damage << ": " << code;
        options.readOnly = true;
        EXPECT_EQ(codeOf(Project::open(path(), options)), code) << damage;
        // What it holds can be saved all the same, without what acts.
        const Result<Repair> repair = repairProject(path(), nullptr, path("fixed"), analyst(), CancelToken());
        if (repair) {
            const auto project = openedToRead(path("fixed"));
            const ReadMessages one = readMessages(project, 1);
            EXPECT_TRUE(isWithin(one.messages, m_messagesOne)) << damage;
            EXPECT_EQ(one.messages.size(), m_messagesOne.size()) << damage;
        }
        std::filesystem::remove(path("fixed"));
    }
    // A table or an index that only holds rows of others does no harm.
    setFileBytes(path(), whole);
    sql(path(), "CREATE TABLE mine(a, b); CREATE INDEX mine_b ON mine(b); INSERT INTO mine VALUES(1, 2)");
    EXPECT_EQ(readMessages(openedToRead(path()), 1).messages, m_messagesOne);
}
