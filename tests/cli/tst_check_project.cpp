// plumb check over a project: what --keep writes, and specs and waivers that only the project holds.
#include "cli/samples.h"
#include "cli/workbench.h"

#include <sqlite3.h>

#include <gtest/gtest.h>

#include <filesystem>

namespace plumb::cli::test {
namespace {

constexpr const char* kOurs = R"(plumbline: spec/1
id: ours
title: What we agreed
extends: [base.yaml]
segments:
  PID:
    fields:
      18: R
)";
constexpr const char* kBase = R"(plumbline: spec/1
id: base
title: The base
standard: 2.5.1
messages:
  ADT_A01:
    events: [ADT^A01]
  ORU_R01:
    events: [ORU^R01]
)";
constexpr const char* kAccepted = R"(plumbline: waivers/1
waivers:
  - rule: usage.required-missing
    path: PID-18
    reason: Accounts come later.
    owner: Interface team
    expires: 2999-12-31
)";

class CheckProject : public testing::Test {
protected:
    CheckProject() {
        m_bench.write("feed.hl7", kAdmission + kResult);
        m_bench.write("more.hl7", kResult + kResult + kAdmission);
        EXPECT_EQ(run("project new case.plumb -q").code, 0);
        EXPECT_EQ(run("project import case.plumb feed.hl7 more.hl7 -q").code, 0);
    }
    [[nodiscard]] Outcome run(const std::string& arguments) const { return m_bench.run(arguments); }
    [[nodiscard]] std::string ask(const std::string& sql) const {
        return m_bench.run("sql case.plumb - -f tsv", sql).out;
    }
    /// As the window keeps it.
    void hold(const std::string& kind, const std::string& name, const std::string& content) const {
        sqlite3* file = nullptr;
        ASSERT_EQ(sqlite3_open(m_bench.path("case.plumb").c_str(), &file), SQLITE_OK);
        sqlite3_stmt* insert = nullptr;
        ASSERT_EQ(sqlite3_prepare_v2(file, "INSERT INTO document(kind, name, content, modified_ms) VALUES(?, ?, ?, 0)",
                                     -1, &insert, nullptr),
                  SQLITE_OK);
        sqlite3_bind_text(insert, 1, kind.c_str(), -1, SQLITE_TRANSIENT);
        sqlite3_bind_text(insert, 2, name.c_str(), -1, SQLITE_TRANSIENT);
        sqlite3_bind_blob(insert, 3, content.data(), static_cast<int>(content.size()), SQLITE_TRANSIENT);
        EXPECT_EQ(sqlite3_step(insert), SQLITE_DONE);
        sqlite3_finalize(insert);
        sqlite3_close(file);
    }

    Workbench m_bench;
};

TEST_F(CheckProject, KeepsARunForEachSource) {
    m_bench.write("base.yaml", kBase);
    m_bench.write("ours.yaml", kOurs);
    const Outcome first = run("check case.plumb --keep --spec ours.yaml --no-lints --rule usage");
    EXPECT_EQ(first.code, 1);
    EXPECT_EQ(first.err, "plumb: source 1: 4 of 4 findings are kept as run 1.\n"
                         "plumb: source 2: 7 of 7 findings are kept as run 2.\n")
        << "--rule narrows the report only";
    EXPECT_EQ(ask("SELECT source, number, rule, path FROM finding_view WHERE rule LIKE 'usage%' ORDER BY 1, 2, 4"),
              "source\tnumber\trule\tpath\n"
              "1\t1\tusage.required-missing\tPID-18\n"
              "1\t2\tusage.required-missing\tOBX[1]-11\n"
              "1\t2\tusage.required-missing\tPID-18\n"
              "2\t1\tusage.required-missing\tOBX[1]-11\n"
              "2\t1\tusage.required-missing\tPID-18\n"
              "2\t2\tusage.required-missing\tOBX[1]-11\n"
              "2\t2\tusage.required-missing\tPID-18\n"
              "2\t3\tusage.required-missing\tPID-18\n")
        << "numbers are of the message in its source";
    EXPECT_EQ(ask("SELECT title, messages, affected, summary ->> '$.severities.error' AS errors FROM run"),
              "title\tmessages\taffected\terrors\nWhat we agreed\t2\t2\t4\nWhat we agreed\t3\t3\t7\n");

    // The very same stays, another takes its place; of one source alone the other's stays.
    EXPECT_EQ(run("check case.plumb --keep --spec ours.yaml --no-lints --fail-on never -q").err, "");
    EXPECT_EQ(ask("SELECT group_concat(id) AS ids FROM run"), "ids\n1,2\n");
    EXPECT_EQ(run("check case.plumb --keep --spec ours.yaml --name feed* --severity usage=warning --no-lints").err,
              "plumb: source 1: 4 of 4 findings are kept as run 3.\n");
    EXPECT_EQ(ask("SELECT group_concat(id) AS ids FROM run ORDER BY id"), "ids\n2,3\n");
}

TEST_F(CheckProject, WhatIsKeptDoesNotDependOnThreads) {
    const std::string sql = "SELECT source, number, rule, path, start FROM finding_view ORDER BY 1, 2, 5, 3";
    EXPECT_NE(run("check case.plumb --keep -q --threads 1").code, 3);
    const std::string one = ask(sql);
    EXPECT_GT(one.size(), 100u);
    EXPECT_NE(run("check case.plumb --keep -q --threads 4").code, 3);
    EXPECT_EQ(ask(sql), one);
}

TEST_F(CheckProject, WaivedFindingsAreKeptToo) {
    m_bench.write("base.yaml", kBase);
    m_bench.write("ours.yaml", kOurs);
    m_bench.write("accepted.yaml", kAccepted);
    EXPECT_EQ(run("check case.plumb --keep -q --spec ours.yaml --waivers accepted.yaml --no-lints").code, 1);
    EXPECT_EQ(ask("SELECT count(*) AS n FROM finding_view WHERE path = 'PID-18'"), "n\n5\n");
}

TEST_F(CheckProject, KeepNeedsAProjectAndWholeSources) {
    EXPECT_EQ(
        run("check feed.hl7 --keep"),
        complained(2, "--keep keeps what is found in a project. Name a project (NAME.plumb) that holds sources."));
    EXPECT_EQ(run("check case.plumb --keep -m 1"),
              complained(2, "--keep keeps what is found in whole sources. Leave out --message and --where."));
    EXPECT_EQ(ask("SELECT count(*) AS runs FROM run"), "runs\n0\n");
}

TEST_F(CheckProject, UsesTheSpecThatOnlyTheProjectHolds) {
    EXPECT_EQ(run("check case.plumb --spec ours.yaml").code, 3) << "it holds none";
    hold("spec", "/elsewhere/specs/ours.yaml", kOurs);
    hold("spec", "/elsewhere/specs/base.yaml", kBase);
    const Outcome outcome = run("check case.plumb --spec ours.yaml --no-lints --keep");
    EXPECT_EQ(outcome.code, 1) << outcome.err;
    EXPECT_NE(outcome.out.find("What we agreed"), std::string::npos) << outcome.out;
    EXPECT_NE(outcome.out.find("PID-18"), std::string::npos) << outcome.out;
    EXPECT_NE(outcome.err.find("plumb: ours.yaml is not there; /elsewhere/specs/ours.yaml is used as the project "
                               "case.plumb holds it.\n"),
              std::string::npos)
        << outcome.err;
    EXPECT_EQ(ask("SELECT DISTINCT spec FROM run"), "spec\n/elsewhere/specs/ours.yaml\n");
    EXPECT_EQ(run("check case.plumb -q --spec ours.yaml --no-lints").err, "");
    EXPECT_EQ(run("check case.plumb --spec /elsewhere/specs/ours.yaml --no-lints --fail-on never").code, 0);

    // Two of that name: which one is meant is not guessed.
    hold("spec", "/another/ours.yaml", kOurs);
    EXPECT_EQ(run("check case.plumb --spec ours.yaml"),
              complained(3, "ours.yaml is not there, and the project case.plumb holds several of that name: "
                            "/another/ours.yaml, /elsewhere/specs/ours.yaml. Name one of them by its whole path."));
    EXPECT_EQ(run("check case.plumb --spec theirs.yaml").code, 3);

    // A file that is there counts, and what it extends may be the project's.
    m_bench.write("ours.yaml", "plumbline: spec/1\nid: mine\ntitle: Mine\nextends: [/elsewhere/specs/base.yaml]\n");
    const Outcome mixed = run("check case.plumb --spec ours.yaml --no-lints --fail-on never");
    EXPECT_EQ(mixed.code, 0) << mixed.err;
    EXPECT_NE(mixed.out.find("Mine"), std::string::npos) << mixed.out;
    EXPECT_EQ(mixed.err, "plumb: /elsewhere/specs/base.yaml is not there; it is used as the project case.plumb holds "
                         "it.\n");
    EXPECT_EQ(run("check feed.hl7 --spec /elsewhere/specs/base.yaml").code, 3) << "only of the project that is checked";
}

TEST_F(CheckProject, UsesTheWaiversThatOnlyTheProjectHolds) {
    m_bench.write("base.yaml", kBase);
    m_bench.write("ours.yaml", kOurs);
    const std::string check = "check case.plumb --spec ours.yaml --no-lints --rule usage --name feed* ";
    const Outcome without = run(check + "--waivers accepted.yaml");
    EXPECT_EQ(without, complained(3, "accepted.yaml cannot be opened: No such file or directory."));
    hold("waivers", "accepted", kAccepted);
    const Outcome outcome = run(check + "--waivers accepted.yaml");
    EXPECT_EQ(outcome.err, "plumb: accepted.yaml is not there; what the project case.plumb accepts is used.\n");
    EXPECT_NE(outcome.out.find("2  findings waived"), std::string::npos) << outcome.out;
    EXPECT_EQ(run(check).out.find("waived"), std::string::npos) << "only where they are asked for";
}

}  // namespace
}  // namespace plumb::cli::test
