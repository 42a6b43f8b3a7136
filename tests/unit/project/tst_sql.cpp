// Questions in SQL: what field_value() gives, that nothing but questions is answered, that damage is never a value.
#include "project/sql.h"

#include "project/field_scan.h"
#include "project/sql_names.h"
#include "unit/project/project_fixture.h"

#include <fmt/format.h>

#include <fstream>

namespace project_test {
namespace {

std::string textOf(const SqlValue& value) {
    struct Text {
        std::string operator()(std::monostate) const { return "NULL"; }
        std::string operator()(std::int64_t n) const { return std::to_string(n); }
        std::string operator()(double n) const { return fmt::format("{}", n); }
        std::string operator()(std::string_view text) const { return std::string(text); }
        std::string operator()(ByteView bytes) const { return fmt::format("{} bytes", bytes.size()); }
    };
    return std::visit(Text(), value);
}

/// "a,b;c,d": rows and their values; or the code of the error with what it names.
std::string asked(Project& project, const std::string& sql, const CancelToken& cancel = {}) {
    std::string out;
    SqlVisitor visitor;
    visitor.row = [&](const std::vector<SqlValue>& row) {
        out += out.empty() ? "" : ";";
        for (std::size_t i = 0; i < row.size(); ++i) {
            out += (i == 0 ? "" : ",") + textOf(row[i]);
        }
        return true;
    };
    const Result<std::uint64_t> rows = askSql(project, sql, visitor, cancel);
    return rows ? out : std::string(rows.error().code()) + ": " + rows.error().arguments().front();
}

class Sql : public ProjectTest {
protected:
    void take(const std::string& text) {
        m_project = made(path());
        ASSERT_TRUE(m_project);
        ASSERT_TRUE(takeInText(*m_project, text));
    }

    std::shared_ptr<Project> m_project;
};

const std::string kFeed = "MSH|^~\\&|LAB|H1|EHR|H2|20261120||ORU^R01|C1|P|2.5.1\r"
                          "PID|1||11^^^H1^MR~12^^^H1^PI||SMITH\\T\\CO^\"\"\r"
                          "OBX|1|NM|2160-0^CREA||1.1\rOBX|2|NM|2951-2^NA||\r"
                          "MSH|^~\\&|LAB|H1|EHR|H2|20261121||ORU^R01|C2|P|2.5.1||||||UNICODE UTF-8\r"
                          "PID|1||13^^^H1^MR||M\xc3\x9cLLER^\"\"\rOBX|1|NM|2160-0^CREA||\"\"\r";

TEST_F(Sql, WhereItIsWrongIsTold) {
    take(kFeed);
    std::size_t at = 0;
    SqlVisitor visitor;
    visitor.row = [](const std::vector<SqlValue>&) { return true; };
    visitor.wrongAt = [&](std::size_t byte) { at = byte; };
    const std::string sql = "SELECT source,\nnumbr FROM message_view";
    EXPECT_FALSE(askSql(*m_project, sql, visitor, {}));
    EXPECT_EQ(at, sql.find("numbr"));
}

TEST_F(Sql, WhatCanBeNamedIsThatWhatCanBeAsked) {
    take(kFeed);
    auto reader = m_project->reader();
    ASSERT_TRUE(reader);
    const auto names = sqlNames(**reader);
    ASSERT_TRUE(names);
    EXPECT_EQ(names->front().name, "field_value");
    std::string views;
    for (const SqlName& one : *names) {
        EXPECT_NE(one.name, "secret");
        views += one.view ? one.name + " " : "";
        std::string columns;
        for (const std::string& column : one.columns) {
            columns += (columns.empty() ? "\"" : ", \"") + column + "\"";
        }
        const std::string from = one.name == "field_value" ? "field_value('PID-3')" : one.name;
        std::string question = "SELECT count(*) FROM (SELECT ";
        question.append(columns).append(" FROM ").append(from).append(")");
        const std::string answer = asked(*m_project, question);
        EXPECT_EQ(answer.find("project."), std::string::npos) << one.name << ": " << answer;
    }
    EXPECT_EQ(views, "field_value audit_view edit_view finding_view message_view sent_view source_view "
                     "wire_view ");
}

TEST_F(Sql, EveryOccurrenceIsARowWithItsPathAndState) {
    take(kFeed);
    EXPECT_EQ(asked(*m_project, "SELECT source, number, path, value, state FROM field_value('PID-3[*].1')"),
              "1,1,PID-3[1].1,11,value;1,1,PID-3[2].1,12,value;1,2,PID-3.1,13,value");
    EXPECT_EQ(asked(*m_project, "SELECT number, path, value, state FROM field_value('OBX[*]-5')"),
              "1,OBX[1]-5,1.1,value;1,OBX[2]-5,,empty;2,OBX-5,\"\",null");
    EXPECT_EQ(asked(*m_project, "SELECT number, value FROM field_value('PID-5.1')"), "1,SMITH&CO;2,M\xc3\x9cLLER");
    EXPECT_EQ(asked(*m_project, "SELECT count(*) FROM field_value('ZZZ-1')"), "0");
    EXPECT_EQ(asked(*m_project, "SELECT number, value FROM field_value('OBX[3.1=\"2160-0\"]-5') WHERE state='value'"),
              "1,1.1");
}

TEST_F(Sql, ConditionsOnSourceAndNumberMeanWhatTheySay) {
    take(feedText(50));
    ASSERT_TRUE(takeInText(*m_project, feedText(30, 100), "second.hl7"));
    const auto count = [&](const std::string& where) {
        return asked(*m_project, "SELECT count(*), min(number), max(number) FROM field_value('MSH-10') WHERE " + where);
    };
    EXPECT_EQ(count("1"), "80,1,50");
    EXPECT_EQ(count("source = 2"), "30,1,30");
    EXPECT_EQ(count("source = 2 AND number > 10 AND number <= 20"), "10,11,20");
    EXPECT_EQ(count("source = 1 AND number BETWEEN 49 AND 60"), "2,49,50");
    EXPECT_EQ(count("number >= 31"), "20,31,50");
    EXPECT_EQ(count("number < 1"), "0,NULL,NULL");
    EXPECT_EQ(count("number = 2.5"), "0,NULL,NULL");
    EXPECT_EQ(count("number > 49.5"), "1,50,50");
    EXPECT_EQ(count("source = NULL"), "0,NULL,NULL");
    EXPECT_EQ(count("source IN (2, 7)"), "30,1,30");
    EXPECT_EQ(count("source = '2'"), "30,1,30");
    EXPECT_EQ(asked(*m_project, "SELECT count(*) FROM field_value('MSH-10', 2)"), "30");
    EXPECT_EQ(asked(*m_project, "SELECT value FROM field_value('MSH-10') WHERE source = 2 AND number = 30"),
              "MSG000129");
}

TEST_F(Sql, AJoinLooksOneMessageUpAndAnswersAsAScanDoes) {
    take(feedText(2000));
    const std::string join = "SELECT count(*), sum(f.value = m.control_id) FROM message_view m "
                             "JOIN field_value('MSH-10') f ON f.source = m.source AND f.number = m.number";
    EXPECT_EQ(asked(*m_project, join), "2000,2000");
    const std::string plan = asked(*m_project, "EXPLAIN QUERY PLAN " + join);
    const std::size_t message = plan.find("SCAN m"), field = plan.find("SCAN f");
    ASSERT_NE(field, std::string::npos) << plan;
    EXPECT_LT(message, field) << "the messages are gone through, and each is looked up: " << plan;
}

TEST_F(Sql, RemovedSourcesAreNotAsked) {
    take(feedText(5));
    ASSERT_TRUE(m_project->write([](Connection& store) { return removeSource(store, 1); }));
    EXPECT_EQ(asked(*m_project, "SELECT count(*) FROM field_value('MSH-10')"), "0");
}

TEST_F(Sql, SeveralThreadsGiveTheSameInTheSameOrder) {
    std::string text;
    for (int i = 0; i < 6; ++i) {
        text += feedText(8000, i * 8000);
    }
    take(text);
    const auto all = [&](unsigned threads) {
        FieldQuestion question{hl7::PathPattern::parse("PID-3.1").value(), {}, {}, threads};
        std::vector<std::string> values;
        const Result<void> done = forEachField(*m_project, question, {}, [&](const FieldValue& value) {
            values.push_back(fmt::format("{} {} {}", value.number, value.path, value.text));
            return true;
        });
        EXPECT_TRUE(done);
        return values;
    };
    const std::vector<std::string> one = all(1);
    ASSERT_EQ(one.size(), 48'000u);
    EXPECT_EQ(one.back(), "47999 PID-3.1 147999");
    EXPECT_EQ(all(4), one);
    EXPECT_EQ(asked(*m_project, "SELECT number FROM field_value('PID-3.1') LIMIT 2"), "1;2");
}

TEST_F(Sql, OnlyQuestionsAreAnswered) {
    take(feedText(3));
    for (const char* const sql : {"DELETE FROM message",
                                  "INSERT INTO mark VALUES(1,1,'a','b')",
                                  "UPDATE source SET title = 'x'",
                                  "DROP TABLE message",
                                  "CREATE TEMP TABLE t(a)",
                                  "CREATE VIEW v AS SELECT 1",
                                  "ATTACH '/tmp/x' AS x",
                                  "ATTACH ':memory:' AS x",
                                  "PRAGMA writable_schema = 1",
                                  "PRAGMA journal_mode = DELETE",
                                  "PRAGMA key = 'x'",
                                  "PRAGMA rekey = 'x'",
                                  "PRAGMA cipher = 'aes128cbc'",
                                  "VACUUM INTO '/tmp/copy'",
                                  "BEGIN",
                                  "SAVEPOINT a",
                                  "SELECT 1; DELETE FROM message",
                                  "SELECT 1; SELECT 2",
                                  "SELECT * FROM secret",
                                  "SELECT count(*) FROM secret",
                                  "SELECT 1 WHERE EXISTS (SELECT 1 FROM secret)",
                                  "SELECT load_extension('x')",
                                  "SELECT sqlite3mc_codec_data('cipher_salt')",
                                  "SELECT * FROM sqlite_dbpage",
                                  "WITH x AS (SELECT 1) DELETE FROM message",
                                  "ANALYZE",
                                  "REINDEX",
                                  "DETACH main",
                                  "EXPLAIN DELETE FROM message"}) {
        const std::string said = asked(*m_project, sql);
        EXPECT_TRUE(said.starts_with("project.sql-refused: ") || said.starts_with("project.sql: no such"))
            << sql << " " << said;
    }
    EXPECT_EQ(asked(*m_project, "UPDATE sqlite_master SET sql = ''"),
              "project.sql: table sqlite_master may not be modified");
    EXPECT_EQ(asked(*m_project, "SELECT count(*) FROM message_view"), "3");
    EXPECT_EQ(asked(*m_project, "SELECT 1 -- done\n ; "), "1");
    EXPECT_EQ(asked(*m_project, "SELECT name FROM pragma_table_info('mark') WHERE cid = 0"), "source");
    EXPECT_EQ(asked(*m_project, "PRAGMA user_version").find("refused"), std::string::npos);
    EXPECT_TRUE(asked(*m_project, "SELEC 1").starts_with("project.sql: near"));
    EXPECT_EQ(asked(*m_project, " -- nothing"), "project.sql: it is empty");
    EXPECT_TRUE(asked(*m_project, "SELECT value FROM field_value('PID-')").find("cannot be read") != std::string::npos);
    EXPECT_TRUE(asked(*m_project, "SELECT value FROM field_value").starts_with("project.sql: "));
    EXPECT_EQ(asked(*m_project, "SELECT typeof(NULL), 1.5, x'0102', 'a'"), "null,1.5,2 bytes,a");
    // The connection is as it was for all others.
    const Result<Project::Reader> reader = m_project->reader();
    ASSERT_TRUE(reader);
}

TEST_F(Sql, AQuestionIsNotedAndNotWhatItAsks) {
    take(feedText(3));
    ASSERT_EQ(asked(*m_project, "SELECT 'MARKER' FROM message_view"), "MARKER;MARKER;MARKER");
    EXPECT_EQ(asked(*m_project, "SELECT details FROM audit_view WHERE what = 'queried' ORDER BY id DESC LIMIT 1"),
              "{\"rows\":3}");
}

TEST_F(Sql, ALongQuestionIsStopped) {
    take(feedText(3));
    CancelSource cancel;
    SqlVisitor visitor;
    std::uint64_t rows = 0;
    visitor.row = [&](const std::vector<SqlValue>&) {
        if (++rows == 5) {
            cancel.stop();
        }
        return true;
    };
    const Result<std::uint64_t> done =
        askSql(*m_project, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n", visitor,
               cancel.token());
    EXPECT_EQ(codeOf(done), "base.cancelled");
}

TEST_F(Sql, ADamagedBlockIsAnErrorAndNeverAValue) {
    take(feedText(3000));
    m_project.reset();
    Result<Connection> file = Connection::open(path(), Connection::Access::Write, nullptr);
    ASSERT_TRUE(file);
    ASSERT_TRUE(file->run("UPDATE block SET data = (SELECT data FROM block WHERE id = 1) WHERE id = 2"));
    const std::int64_t start = file->number("SELECT start FROM piece WHERE block = 2").value();
    file = Connection::open(":memory:", Connection::Access::Write, nullptr);
    m_project = opened(path());
    ASSERT_TRUE(m_project);
    std::uint64_t rows = 0;
    SqlVisitor visitor;
    visitor.row = [&](const std::vector<SqlValue>&) { return ++rows > 0; };
    const Result<std::uint64_t> done =
        askSql(*m_project, "SELECT value FROM field_value('MSH-10')", visitor, CancelToken());
    ASSERT_EQ(codeOf(done), "project.block-damaged");
    EXPECT_EQ(done.error().arguments().at(1), std::to_string(start));
    EXPECT_EQ(asked(*m_project, "SELECT value FROM field_value('MSH-10') WHERE source = 1 AND number = 1"),
              "MSG000000");
}

TEST_F(Sql, AListOfMessagesThatPointsElsewhereIsNotBelieved) {
    take(feedText(20));
    m_project.reset();
    Result<Connection> file = Connection::open(path(), Connection::Access::Write, nullptr);
    ASSERT_TRUE(file);
    ASSERT_TRUE(file->run("UPDATE message SET start = start + 1 WHERE id = (1 << 40) + 7"));
    file = Connection::open(":memory:", Connection::Access::Write, nullptr);
    m_project = opened(path());
    EXPECT_EQ(asked(*m_project, "SELECT count(*) FROM field_value('MSH-10')"), "project.verify-messages: feed.hl7");
}

}  // namespace
}  // namespace project_test
