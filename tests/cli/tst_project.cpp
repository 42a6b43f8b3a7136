// Projects through the real program: what goes in comes out, passphrases come from a descriptor only, and what was
// done is told.
#include "cli/samples.h"
#include "cli/workbench.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <thread>

namespace plumb::cli::test {
namespace {

// Passphrases are read from standard input here, as from any other descriptor.
constexpr char kPass[] = " --passphrase-fd 0";

class ProjectVerb : public testing::Test {
protected:
    ProjectVerb() {
        m_bench.write("feed.hl7", m_feed);
        m_bench.write("second.hl7", "junk\r" + kResult);
    }

    [[nodiscard]] Outcome run(const std::string& arguments, const std::string& in = {}) const {
        return m_bench.run(arguments, in);
    }
    void make(const std::string& words = {}, const std::string& passphrase = {}) const {
        ASSERT_EQ(run("project new case.plumb -q" + words, passphrase), printed(""));
    }
    void fill() const { ASSERT_EQ(run("project import case.plumb feed.hl7 second.hl7").code, 0); }
    /// As somebody would who has another program for SQLite.
    void change(const std::string& sql) const {
        sqlite3* file = nullptr;
        ASSERT_EQ(sqlite3_open(m_bench.path("case.plumb").c_str(), &file), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(file, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(file);
        sqlite3_close(file);
    }

    const std::string m_feed = kAdmission + kResult;
    Workbench m_bench;
};

TEST_F(ProjectVerb, TakesInAndGivesBackByteForByte) {
    make(" --title 'Go-live'");
    const std::string bytes = std::to_string(m_feed.size());
    EXPECT_EQ(run("project import case.plumb feed.hl7"),
              printed("source 1: feed.hl7, 2 messages, " + bytes + " bytes, taken in\n"));
    EXPECT_EQ(run("project import case.plumb - -q --title pasted", "junk\r\n" + kResult + "tail").code, 0);
    EXPECT_EQ(run("project export case.plumb feed.hl7"), printed(m_feed));
    EXPECT_EQ(run("project export case.plumb 2 -o -"), printed("junk\r\n" + kResult + "tail"));
    EXPECT_EQ(run("project export case.plumb feed.hl7 -o again.hl7"), printed(""));
    EXPECT_EQ(m_bench.read("again.hl7"), m_feed);
    EXPECT_EQ(run("project export case.plumb feed.hl7 -o again.hl7").code, 3) << "never over a file that is there";
    EXPECT_EQ(run("project export case.plumb -q -o out/"), printed(""));
    EXPECT_EQ(m_bench.read("out/feed.hl7"), m_feed);
    EXPECT_EQ(run("project export case.plumb -o out.hl7").code, 2) << "two files into one";
    EXPECT_EQ(run("project export case.plumb nothing"),
              complained(2, "The project case.plumb holds no source nothing; it holds 1 (feed.hl7), 2 (pasted)."));
    EXPECT_NE(run("project info case.plumb").out.find("title              Go-live\n"), std::string::npos);
    EXPECT_EQ(run("project new case.plumb"),
              complained(3, "case.plumb exists already and is left as it is. Choose another name."));
}

TEST_F(ProjectVerb, ListsWhatIsTakenInAndWhatStays) {
    make();
    fill();
    EXPECT_EQ(run("project add case.plumb feed.hl7 --title elsewhere").code, 0);
    const std::string list = run("project list case.plumb -f tsv").out;
    EXPECT_NE(list.find("\n1\tstored\tfeed.hl7\t2\t"), std::string::npos) << list;
    EXPECT_NE(list.find("\n3\tfile\telsewhere\t2\t"), std::string::npos) << list;
    EXPECT_EQ(run("project remove case.plumb 1"), printed("source 1: feed.hl7, taken out of the list\n"));
    EXPECT_EQ(run("project list case.plumb -f tsv").out.find("\n1\t"), std::string::npos);
}

TEST_F(ProjectVerb, IsAnInputOfEveryOtherVerb) {
    make();
    fill();
    EXPECT_EQ(run("list case.plumb -c number,source,control"), printed(text(R"(
number  source      control
     1  feed.hl7    MSG1
     2  feed.hl7    MSG2
     3  second.hl7  MSG2
)")));
    EXPECT_EQ(run("get case.plumb MSH-10 -m 2"), printed("MSG2\n"));
    EXPECT_EQ(run("find case.plumb --name second* --count -w MSH-10=MSG2"), printed("1\n"));
    EXPECT_EQ(run("check case.plumb -s hl7 -q").code, 1);
    EXPECT_EQ(run("export case.plumb"), printed(m_feed + "junk\r" + kResult));
    EXPECT_EQ(run("project add case.plumb feed.hl7 -q").code, 0);
    EXPECT_EQ(run("list case.plumb --count"), printed("5\n")) << "with what stays in its file";
}

TEST_F(ProjectVerb, AnswersQuestionsInSql) {
    make();
    fill();
    EXPECT_EQ(run("sql case.plumb 'SELECT number, control_id FROM message_view WHERE source = 1'"),
              printed("number  control_id\n     1  MSG1\n     2  MSG2\n"));
    EXPECT_EQ(run("sql case.plumb -", "SELECT value, state FROM field_value('PID-5.3') LIMIT 1"),
              printed("value  state\n\"\"     null\n"));
    EXPECT_EQ(run("sql case.plumb - -f json", "SELECT 1 AS a, 'b' AS b, NULL AS c, 1.5 AS d, x'00ff' AS e"),
              printed("[\n{\"a\":1,\"b\":\"b\",\"c\":null,\"d\":1.5,\"e\":\"00ff\"}\n]\n"));
    EXPECT_EQ(run("sql case.plumb - -f csv", "SELECT -1 AS n, '=1+1' AS t, 'a,\"b' AS q"),
              printed("n,t,q\r\n-1,\"'=1+1\",\"a,\"\"b\"\r\n"));
    EXPECT_EQ(run("project sql case.plumb - -f ndjson", "SELECT 1 AS a"), printed("{\"a\":1}\n"));
    EXPECT_EQ(run("sql case.plumb 'DELETE FROM message'"),
              complained(2, "Only questions can be asked of a project by SQL; changing rows is not allowed."));
    EXPECT_EQ(run("sql case.plumb 'SELECT * FROM missing'"),
              complained(2, "The SQL cannot be run: no such table: missing."));
}

TEST_F(ProjectVerb, ReadsThePassphraseFromADescriptor) {
    make(kPass, "open sesame\n");
    const std::string with = kPass;
    EXPECT_EQ(run("project import case.plumb feed.hl7 -q" + with, "open sesame\n").code, 0);
    EXPECT_EQ(run("list case.plumb --count" + with, "open sesame\n"), printed("2\n"));
    const std::string before = m_bench.read("case.plumb");
    EXPECT_EQ(before.find("MSG1"), std::string::npos);
    EXPECT_NE(before.substr(0, 6), "SQLite");
    EXPECT_EQ(run("project info case.plumb" + with, "open simsim\n"),
              complained(3, "case.plumb cannot be opened with this passphrase. Check it and try again; nothing was "
                            "changed."));
    EXPECT_EQ(m_bench.read("case.plumb"), before) << "a wrong passphrase costs nothing";
    EXPECT_EQ(run("project info case.plumb" + with, "\n").code, 2) << "an empty one";
    for (const char* const never : {"project info case.plumb --passphrase sesame", "list case.plumb --key sesame"}) {
        EXPECT_EQ(run(never).code, 2) << "no argument takes a passphrase";
    }
    // Changed, then taken away.
    EXPECT_EQ(run("project passphrase case.plumb -q --new-passphrase-fd 0" + with, "open sesame\nnew one\n"),
              printed(""));
    EXPECT_EQ(run("project info case.plumb" + with, "open sesame\n").code, 3);
    EXPECT_EQ(run("project passphrase case.plumb -q --plain" + with, "new one\n"), printed(""));
    EXPECT_EQ(run("project export case.plumb"), printed(m_feed));
    EXPECT_EQ(run("project info case.plumb" + with, "new one\n"),
              complained(3, "case.plumb is not encrypted. Open it without a passphrase."));
    EXPECT_EQ(run("project passphrase case.plumb --plain").code, 2);
}

TEST_F(ProjectVerb, WritesACopyForSomebodyElse) {
    make();
    fill();
    EXPECT_EQ(run("project export case.plumb -q --project theirs.plumb --new-passphrase-fd 0", "between us\n"),
              printed(""));
    EXPECT_EQ(run(std::string("project export theirs.plumb feed.hl7") + kPass, "between us\n"), printed(m_feed));
    EXPECT_EQ(run("project export case.plumb -q --project open.plumb --plain"), printed(""));
    EXPECT_EQ(run("project export open.plumb feed.hl7"), printed(m_feed));
    EXPECT_EQ(run("project export case.plumb --project open.plumb --plain").code, 3) << "never over a file";
    EXPECT_EQ(run("project export case.plumb --force --project ./case.plumb --plain").code, 2) << "nor over itself";
    EXPECT_EQ(run("project export case.plumb -q --force --project open.plumb --plain"), printed(""));
    EXPECT_EQ(run("project export case.plumb --project x.plumb --plain --encrypt").code, 2);
}

TEST_F(ProjectVerb, TellsWhoHoldsTheFile) {
    make();
    ASSERT_EQ(::mkfifo(m_bench.path("pipe").c_str(), 0600), 0);
    const int pipe = ::open(m_bench.path("pipe").c_str(), O_RDWR | O_CLOEXEC);
    ASSERT_GE(pipe, 0);
    const Running holder =
        m_bench.start("project import case.plumb - -q", m_bench.path("pipe"), m_bench.path("imported"));
    // It has the file once its log is there; it then waits for what it is to take in.
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (!m_bench.has("case.plumb-wal") && std::chrono::steady_clock::now() < until) {
        std::this_thread::yield();
    }
    const Outcome second = run("project info case.plumb");
    EXPECT_EQ(second.code, 0);
    EXPECT_EQ(second.err.rfind("plumb: case.plumb is in use by ", 0), 0u) << second.err;
    EXPECT_NE(second.out.find("here, to read only; case.plumb is in use by "), std::string::npos) << second.out;
    EXPECT_EQ(run("project import case.plumb feed.hl7 -q").code, 3);
    EXPECT_EQ(::write(pipe, kResult.data(), kResult.size()), static_cast<ssize_t>(kResult.size()));
    ::close(pipe);
    EXPECT_EQ(holder.wait().code, 0);
    EXPECT_EQ(run("list case.plumb --count"), printed("1\n"));
}

TEST_F(ProjectVerb, RefusesANewerFile) {
    make();
    change("PRAGMA user_version = 99; UPDATE meta SET value = '7.0' WHERE name = 'needs'");
    const std::string before = m_bench.read("case.plumb");
    const Outcome outcome = run("project info case.plumb");
    EXPECT_EQ(outcome.code, 3);
    EXPECT_EQ(outcome.err.rfind("plumb: case.plumb was made by a newer Plumbline (schema 99;", 0), 0u) << outcome.err;
    EXPECT_NE(outcome.err.find("Open it with Plumbline 7.0 or later"), std::string::npos) << outcome.err;
    EXPECT_EQ(m_bench.read("case.plumb"), before);
}

TEST_F(ProjectVerb, TheTrailTellsWhatWasDoneAndThatItsEndWasCut) {
    make();
    fill();
    EXPECT_EQ(run("project export case.plumb feed.hl7").code, 0);
    const std::string trail = run("project audit case.plumb -f tsv").out;
    EXPECT_NE(trail.find("\ttaken-in\t{\"source\":1,\"messages\":2,"), std::string::npos) << trail;
    EXPECT_NE(trail.find("\texported\t{\"sources\":[1]}\t"), std::string::npos) << trail;
    EXPECT_EQ(trail.find("MSG1"), std::string::npos);
    const Outcome head = run("project audit case.plumb --head");
    ASSERT_EQ(head.code, 0);
    m_bench.write("head.txt", head.out);
    EXPECT_EQ(run("project audit case.plumb --since-head head.txt").code, 0);
    EXPECT_EQ(run("project audit case.plumb --since-head " + head.out.substr(0, head.out.size() - 1)).code, 0);
    EXPECT_EQ(run("project audit case.plumb --since-head 1:abc").code, 2);
    // The trigger is put back, so that nothing but the trail itself can tell.
    change("CREATE TEMP TABLE kept AS SELECT sql FROM sqlite_schema WHERE name = 'audit_whole';"
           "DROP TRIGGER audit_whole; DELETE FROM audit WHERE id = (SELECT max(id) FROM audit);"
           "CREATE TRIGGER audit_whole BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'the audit trail is never "
           "shortened'); END;");
    const Outcome cut = run("project audit case.plumb --since-head head.txt");
    EXPECT_EQ(cut.code, 1) << cut.err;
    EXPECT_EQ(cut.out.rfind("The audit trail ends at row ", 0), 0u) << cut.out << cut.err;
    EXPECT_EQ(run("project verify case.plumb --since-head head.txt").code, 1);
}

TEST_F(ProjectVerb, VerifiesRepairsAndCompacts) {
    make();
    fill();
    const Outcome whole = run("project verify case.plumb");
    EXPECT_EQ(whole.code, 0);
    EXPECT_NE(whole.out.find("all is well.\n"), std::string::npos) << whole.out;
    EXPECT_EQ(run("project compact case.plumb").code, 0);
    change("UPDATE block SET data = x'00' WHERE id = 1");
    const Outcome damaged = run("project verify case.plumb");
    EXPECT_EQ(damaged.code, 1);
    EXPECT_NE(damaged.out.find("Block 1 is damaged"), std::string::npos) << damaged.out;
    const Outcome bytes = run("project export case.plumb feed.hl7");
    EXPECT_EQ(bytes.code, 3);
    EXPECT_EQ(bytes.out, "") << "what is damaged is not shown";
    EXPECT_EQ(run("project repair case.plumb saved.plumb").code, 1);
    EXPECT_EQ(run("project export saved.plumb second.hl7"), printed("junk\r" + kResult));
    EXPECT_EQ(run("project repair case.plumb saved.plumb").code, 3) << "never over a file";
}

TEST_F(ProjectVerb, KeepsSnapshots) {
    make();
    fill();
    EXPECT_EQ(run("project snapshot case.plumb make 'before go-live' --note tested"),
              printed("The snapshot before go-live was made.\n"));
    EXPECT_EQ(run("project snapshot case.plumb make 'before go-live'").code, 2);
    EXPECT_EQ(run("project remove case.plumb 2 -q").code, 0);
    EXPECT_EQ(run("project snapshot case.plumb compare 'before go-live' -f tsv"),
              printed("what\ttable\tkey\nremoved\tsource\t2\n", 1));
    EXPECT_EQ(run("project snapshot case.plumb restore 'before go-live'").code, 0);
    EXPECT_EQ(run("list case.plumb --count"), printed("3\n"));
    EXPECT_NE(run("project snapshot case.plumb -f tsv").out.find("\nbefore go-live\t"), std::string::npos);
    EXPECT_EQ(run("project snapshot case.plumb remove nothing").code, 2);
    EXPECT_EQ(run("project snapshot case.plumb take x").code, 2);
}

TEST_F(ProjectVerb, SaysWhatIsWrongWithTheWords) {
    EXPECT_EQ(run("project info nothing.plumb").code, 3);
    EXPECT_EQ(run("project info feed.hl7"), complained(3, "feed.hl7 is not a Plumbline project. It is left as it is."));
    EXPECT_EQ(run("project import case.plumb").code, 2);
    EXPECT_EQ(run("project open case.plumb").code, 2);
    make();
    EXPECT_EQ(run("project info case.plumb more"), complained(2, "plumb project info takes a project."));
    const Outcome missing = run("project import case.plumb nothing.hl7 feed.hl7");
    EXPECT_EQ(missing.code, 3);
    EXPECT_EQ(missing.out.rfind("source 1: feed.hl7", 0), 0u) << "the rest is taken in";
}

}  // namespace
}  // namespace plumb::cli::test
