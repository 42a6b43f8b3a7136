// Files of older schemas, as they lie in the fixtures: they are brought up to date, kept as they were, and give the
// same messages and work. Once committed a file is never made anew; the test that is disabled made them.
#include "base/file.h"
#include "project/audit.h"
#include "project/copy.h"
#include "project/documents.h"
#include "project/edits.h"
#include "project/marks.h"
#include "project/run_findings.h"
#include "project/runs.h"
#include "project/schema.h"
#include "project/secrets.h"
#include "project/sources.h"
#include "project/verify.h"
#include "unit/project/project_fixture.h"

using namespace project_test;

namespace {

const std::string kFixtures = std::string(PLUMBLINE_SOURCE_DIR) + "/tests/unit/project/fixtures/";
constexpr char kPassphrase[] = "passphrase of the fixtures";
constexpr char kQuery[] = "PID-3.1 = 100003";
const std::string kFeed = "junk\r" + feedText(40) + "tail";

hl7::JournalStep stepOf(const std::string& what, std::uint64_t number) {
    hl7::JournalStep step;
    step.what = what;
    step.wallMs = 1'764'000'000'000;
    step.changes.push_back({number, 77 + number, {{10, "xy", "z"}}});
    return step;
}

std::string nameOf(std::int64_t version, bool encrypted) {
    return "schema-" + std::to_string(version) + (encrypted ? "-encrypted.plumb" : ".plumb");
}

RunRow checkOf(std::int64_t source) {
    RunRow run;
    run.kind = "check";
    run.title = "Ours";
    run.source = source;
    return run;
}

Result<void> fill(Connection& store, std::int64_t source, std::int64_t version) {
    Result<void> done = addStep(store, source, stepOf("Change PID-5", 3), false);
    done = done ? addStep(store, source, stepOf("Change PID-7", 4), false) : done;
    done = done ? undoStep(store, source) : done;
    done = done ? setMark(store, source, {5, "flag", "1"}) : done;
    done =
        done ? addNote(store, source, {0, 6, "PID-5", "Ask the vendor", "analyst", 0}).map([](std::int64_t) {}) : done;
    done = done ? writeDocument(store, document_kind::kQuery, "mine", kQuery) : done;
    if (done && version >= 2) {
        RunFindings found;
        found.look(40);
        found.add({3, "length", "error", "PID-5.1", 40, 7, {"PID-5.1"}}, "check.length");
        done = keepRun(store, checkOf(source), found).map([](const RunRow&) {});
    }
    return done;
}

void write(std::int64_t version, const std::string& folder, bool encrypted) {
    const std::optional<FileKey> key =
        encrypted ? std::optional(FileKey::make(Secret(kPassphrase)).value()) : std::nullopt;
    const FileKey* const used = key ? &*key : nullptr;
    const auto project = made(folder + "/newest.plumb", used);
    const std::int64_t source = takeInText(*project, kFeed).value();
    ASSERT_TRUE(project->write([&](Connection& store) { return fill(store, source, version); }));
    ASSERT_TRUE(!encrypted || ProjectSecrets(project).write("endpoint", Secret("credential")));
    // What came with later versions holds nothing yet.
    if (version < 2) {
        ASSERT_TRUE(project->write(
            [](Connection& store) { return store.run("DROP VIEW finding_view; DROP TABLE finding; DROP TABLE run"); }));
    }
    if (version < 3) {
        ASSERT_TRUE(project->write([](Connection& store) {
            return store.run("DROP VIEW sent_view; DROP VIEW wire_view; DROP TABLE wire; DROP TABLE replay_note; DROP "
                             "TABLE replay_attempt; DROP TABLE replay_outcome; DROP TABLE replay_run; DROP TABLE "
                             "source_label");
        }));
    }
    const std::string path = kFixtures + nameOf(version, encrypted);
    const Result<void> copied = copyProject(**project->reader(), path, used, {.schema = version});
    ASSERT_TRUE(copied) << copied.error().render();
}

class SchemaFiles : public ProjectTest, public testing::WithParamInterface<std::int64_t> {};

INSTANTIATE_TEST_SUITE_P(All, SchemaFiles, testing::Values(1, 2), testing::PrintToStringParamName());

}  // namespace

TEST_P(SchemaFiles, DISABLED_AreWritten) {
    for (const std::int64_t version : {1, 2}) {
        for (const bool encrypted : {false, true}) {
            if (!std::filesystem::exists(kFixtures + nameOf(version, encrypted))) {
                write(version, m_folder.string(), encrypted);
                std::filesystem::remove(path("newest.plumb"));
            }
        }
    }
}

TEST_P(SchemaFiles, OfOlderOnesAreBroughtUpToDateWithAllThatIsInThem) {
    for (const bool encrypted : {false, true}) {
#ifndef PLUMBLINE_ENCRYPTION
        if (encrypted) {
            continue;
        }
#endif
        const std::string name = nameOf(GetParam(), encrypted);
        std::filesystem::copy_file(kFixtures + name, path(name));
        const std::optional<FileKey> key =
            encrypted ? std::optional(FileKey::forFile(Secret(kPassphrase), path(name)).value()) : std::nullopt;
        const FileKey* const used = key ? &*key : nullptr;
        const auto wholeIn = [&](Connection& connection, std::int64_t schema) {
            SCOPED_TRACE(name + " schema " + std::to_string(schema));
            EXPECT_EQ(connection.number("PRAGMA user_version").value(), schema);
            EXPECT_TRUE(checkSchema(connection, schema));
            const SourceEdits edits = readSteps(connection, 1).value();
            EXPECT_EQ(edits.steps, (std::vector{stepOf("Change PID-5", 3), stepOf("Change PID-7", 4)}));
            EXPECT_EQ(edits.done, 1u);
            EXPECT_EQ(marks(connection, 1).value().at(0).number, 5u);
            EXPECT_EQ(notes(connection, 1).value().at(0).text, "Ask the vendor");
            EXPECT_EQ(readDocument(connection, document_kind::kQuery, "mine").value(), kQuery);
            EXPECT_EQ(connection.number("SELECT count(*) FROM message_view").value(), 40);
            EXPECT_EQ(connection.number("SELECT count(*) FROM secret WHERE name <> 'audit'").value(), encrypted);
            EXPECT_TRUE(verifyAudit(connection, nullptr).value().empty());
        };
        {
            const auto project = opened(path(name), used);
            ASSERT_TRUE(project);
            ASSERT_EQ(project->notes().size(), 1u);
            EXPECT_EQ(project->notes()[0].code(), "project.migrated");
            EXPECT_TRUE(project->writable());
            EXPECT_EQ(storedText(project, 1).value(), kFeed);
            wholeIn(**project->reader(), newestSchema());
            EXPECT_EQ((*project->reader())->number("SELECT count(*) FROM finding_view").value(), GetParam() >= 2);
            EXPECT_EQ((*project->reader())->number("SELECT count(*) FROM sent_view").value(), 0);
            Progress progress;
            EXPECT_TRUE(verifyProject(*project, nullptr, CancelToken(), progress).value().found.empty());
            ASSERT_TRUE(takeInText(*project, feedText(3), "next.hl7")) << "and it goes on";
        }
        EXPECT_TRUE(opened(path(name), used)->notes().empty()) << "once";

        const std::string backup = path(name + ".schema-" + std::to_string(GetParam()));
        const std::optional<FileKey> its =
            encrypted ? std::optional(FileKey::forFile(Secret(kPassphrase), backup).value()) : std::nullopt;
        {
            Connection kept = Connection::open(backup, Connection::Access::Read, its ? &*its : nullptr).value();
            wholeIn(kept, GetParam());
        }
        // The copy is a project as well.
        const auto again = opened(backup, its ? &*its : nullptr);
        ASSERT_TRUE(again);
        EXPECT_EQ(storedText(again, 1).value(), kFeed);
    }
}
