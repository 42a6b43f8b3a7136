#include "base/file.h"
#include "project/audit.h"
#include "project/copy.h"
#include "project/intake.h"
#include "project/schema.h"
#include "project/sources.h"
#include "project/stored_source.h"
#include "unit/project/project_fixture.h"

#include <algorithm>

using namespace project_test;

namespace {

std::int64_t count(Project& project, std::string_view sql) {
    Result<Project::Reader> reader = project.reader();
    EXPECT_TRUE(reader);
    const Result<std::int64_t> value = (*reader)->number(sql);
    EXPECT_TRUE(value) << (value ? "" : value.error().render());
    return value ? *value : -1;
}

std::string bytesOf(const std::string& path) {
    return readAll(path, 1u << 30).value();
}

std::vector<std::string> namesIn(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

class ProjectFile : public ProjectTest {};
class BothWays : public ProjectTest, public testing::WithParamInterface<bool> {
protected:
    void SetUp() override {
        ProjectTest::SetUp();
        if (GetParam()) {
            NEEDS_ENCRYPTION();
        }
    }
    [[nodiscard]] const FileKey* key() {
        m_key.emplace(quickKey());
        return GetParam() ? &*m_key : nullptr;
    }
    std::optional<FileKey> m_key;
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(Project, BothWays, testing::Bool(),
                         [](const auto& way) { return way.param ? "Encrypted" : "Plain"; });

TEST_P(BothWays, WhatIsTakenInComesBackByteForByte) {
    const std::string text = "junk before\r" + feedText(700) + "junk behind, without an end";
    std::int64_t id = 0;
    {
        const auto project = made(path(), key());
        const Result<std::int64_t> taken = takeInText(*project, text);
        ASSERT_TRUE(taken) << taken.error().render();
        id = *taken;
        EXPECT_EQ(storedText(project, id).value(), text);
    }
    EXPECT_EQ(namesIn(m_folder), std::vector<std::string>{"work.plumb"}) << "one file, to be mailed";
    const auto project = opened(path(), key());
    EXPECT_EQ(storedText(project, id).value(), text);
    EXPECT_TRUE(project->notes().empty());
    EXPECT_EQ(project->encrypted(), GetParam());
}

TEST_P(BothWays, AStoredSourceHasTheMessagesOfTheOriginal) {
    const auto original = indexed(feedText(500));
    const auto project = made(path(), key());
    const std::int64_t id = takeInText(*project, feedText(500)).value();
    const source::Opening opening = openStored(project, id).value();
    source::OpenedSource stored(opening.sources.at(0).bytes, {});
    Progress progress;
    ASSERT_TRUE(stored.index({}, CancelToken(), progress));
    ASSERT_EQ(stored.size(), original->size());
    source::WindowBuffer one, two;
    for (std::uint64_t n = 0; n < stored.size(); ++n) {
        ASSERT_EQ(asText(*stored.message(MessageNumber(n), one)), asText(*original->message(MessageNumber(n), two)));
    }
    EXPECT_EQ(count(*project, "SELECT count(*) FROM message_view"), 500);
    EXPECT_EQ(count(*project, "SELECT number FROM message_view WHERE control_id = 'MSG000123'"), 124);
}

TEST_P(BothWays, TheSameMessagesAreStoredOnce) {
    const auto project = made(path(), key());
    const std::string text = feedText(3000);
    ASSERT_TRUE(takeInText(*project, text));
    const std::int64_t blocks = count(*project, "SELECT count(*) FROM block");
    ASSERT_GT(blocks, 20);
    const std::int64_t second = takeInText(*project, text, "copy.hl7").value();
    EXPECT_EQ(count(*project, "SELECT count(*) FROM block"), blocks);
    // Other messages in front move every byte, and blocks are cut alike all the same from some message on.
    const std::int64_t third = takeInText(*project, feedText(10, 9000) + text, "longer.hl7").value();
    EXPECT_LT(count(*project, "SELECT count(*) FROM block"), blocks + blocks / 3);
    EXPECT_EQ(storedText(project, second).value(), text);
    EXPECT_EQ(storedText(project, third).value(), feedText(10, 9000) + text);
}

TEST_P(BothWays, AMessageLongerThanABlockIsStored) {
    std::string text = feedText(3);
    text += "MSH|^~\\&|A|B|C|D|20261120||MDM^T02|LONG|P|2.5.1\rOBX|1|ED|X||" + std::string(700'000, 'Q') + "|||||F\r";
    text += feedText(3, 100);
    const auto project = made(path(), key());
    const std::int64_t id = takeInText(*project, text).value();
    EXPECT_EQ(storedText(project, id).value(), text);
    EXPECT_EQ(count(*project, "SELECT count(*) FROM message_view"), 7);
    EXPECT_GT(count(*project, "SELECT max(bytes) FROM message_view"), 700'000);
}

TEST_P(BothWays, AnIntakeThatIsStoppedLeavesNothing) {
    const auto project = made(path(), key());
    IntakeRequest request;
    request.title = "feed";
    request.parts.push_back({indexed(feedText(4000)), ""});
    CancelSource cancel;
    Progress progress([&](const Progress::State& state) {
        if (state.done > 0) {
            cancel.stop();
        }
    });
    const Result<std::int64_t> taken = takeIn(*project, request, cancel.token(), progress);
    EXPECT_EQ(codeOf(taken), "base.cancelled");
    ASSERT_TRUE(project->flush());
    EXPECT_EQ(count(*project, "SELECT (SELECT count(*) FROM source) + (SELECT count(*) FROM block) + "
                              "(SELECT count(*) FROM piece) + (SELECT count(*) FROM message)"),
              0);
}

TEST_P(BothWays, ASecondOneReadsAndIsToldWhoWrites) {
    const auto first = made(path(), key());
    const std::int64_t id = takeInText(*first, feedText(50)).value();
    OpenOptions options;
    options.key = key();
    options.who = {"colleague", "desk-9"};
    const auto second = Project::open(path(), options).value();
    EXPECT_FALSE(second->writable());
    ASSERT_EQ(second->notes().size(), 1u);
    EXPECT_EQ(second->notes()[0].code(), "project.held");
    EXPECT_EQ(second->notes()[0].arguments.at(1), "analyst");
    EXPECT_EQ(second->notes()[0].arguments.at(2), "desk-7");
    EXPECT_EQ(storedText(second, id).value(), feedText(50));
    EXPECT_EQ(codeOf(second->write([](Connection&) { return Result<void>(); })), "project.read-only");
    // What the first one writes is seen.
    ASSERT_TRUE(takeInText(*first, feedText(5), "more.hl7"));
    EXPECT_EQ(count(*second, "SELECT count(*) FROM source_view"), 2);
}

TEST_P(BothWays, WorkThatFailsLeavesNothingAndSparesWhatWasPostedBesideIt) {
    const auto project = made(path(), key());
    std::vector<std::string> codes(3);
    for (int i = 0; i < 3; ++i) {
        project->post(
            [i](Connection& store) -> Result<void> {
                Result<void> done =
                    store.run("INSERT INTO document(kind, name, content, modified_ms) VALUES('note', 'n" +
                              std::to_string(i) + "', '', 0)");
                return i == 1 ? fail(MessageId::Cancelled) : done;
            },
            [&codes, i](const Result<void>& done) { codes[static_cast<std::size_t>(i)] = codeOf(done); });
    }
    ASSERT_TRUE(project->flush());
    EXPECT_EQ(codes, (std::vector<std::string>{"no error", "base.cancelled", "no error"}));
    EXPECT_EQ(count(*project, "SELECT count(*) FROM document WHERE name IN ('n0', 'n2')"), 2);
    EXPECT_EQ(count(*project, "SELECT count(*) FROM document"), 2);
}

TEST_P(BothWays, CompactingGivesBackWhatWasRemoved) {
    const auto project = made(path(), key());
    const std::int64_t id = takeInText(*project, feedText(3000)).value();
    const std::int64_t kept = takeInText(*project, feedText(30, 7000), "kept.hl7").value();
    ASSERT_TRUE(project->flush());
    ASSERT_TRUE(project->write([&](Connection& store) { return removeSource(store, id); }));
    EXPECT_EQ(count(*project, "SELECT count(*) FROM source_view"), 1);
    const Result<void> compacted = project->compact();
    ASSERT_TRUE(compacted) << compacted.error().render();
    EXPECT_LT(std::filesystem::file_size(path()), 300'000u);
    EXPECT_EQ(storedText(project, kept).value(), feedText(30, 7000));
    EXPECT_EQ(count(*project, "SELECT count(*) FROM message"), 30);
    // And it goes on.
    ASSERT_TRUE(takeInText(*project, feedText(3), "next.hl7"));
}

TEST_F(ProjectFile, APassphraseIsSetChangedAndTakenAway) {
    NEEDS_ENCRYPTION();
    const Secret first("correct horse"), second("battery staple");
    {
        const auto project = made(path());
        ASSERT_TRUE(takeInText(*project, feedText(40)));
        FileKey key = FileKey::make(first).value();
        const Result<void> set = project->changeKey(&key);
        ASSERT_TRUE(set) << set.error().render();
        EXPECT_TRUE(project->encrypted());
        EXPECT_EQ(storedText(project, 1).value(), feedText(40));
    }
    EXPECT_EQ(namesIn(m_folder), std::vector<std::string>{"work.plumb"});
    EXPECT_EQ(bytesOf(path()).find("SQLite"), std::string::npos);
    EXPECT_EQ(bytesOf(path()).find("feed.hl7"), std::string::npos);
    const std::string before = bytesOf(path());
    EXPECT_EQ(codeOf(Project::open(path(), {})), "project.needs-passphrase");
    OpenOptions wrong;
    const FileKey no = FileKey::forFile(second, path()).value();
    wrong.key = &no;
    EXPECT_EQ(codeOf(Project::open(path(), wrong)), "project.wrong-passphrase");
    EXPECT_EQ(bytesOf(path()), before);
    EXPECT_EQ(namesIn(m_folder), std::vector<std::string>{"work.plumb"});
    {
        const FileKey key = FileKey::forFile(first, path()).value();
        const auto project = opened(path(), &key);
        const FileKey other = FileKey::make(second).value();
        ASSERT_TRUE(project->changeKey(&other));
    }
    {
        const FileKey old = FileKey::forFile(first, path()).value();
        wrong.key = &old;
        EXPECT_EQ(codeOf(Project::open(path(), wrong)), "project.wrong-passphrase");
        const FileKey key = FileKey::forFile(second, path()).value();
        const auto project = opened(path(), &key);
        EXPECT_EQ(storedText(project, 1).value(), feedText(40));
        ASSERT_TRUE(project->changeKey(nullptr));
    }
    const auto project = opened(path());
    EXPECT_EQ(storedText(project, 1).value(), feedText(40));
    Result<Project::Reader> reader = project->reader();
    EXPECT_TRUE(verifyAudit(**reader, nullptr).value().empty()) << "the trail holds through all of it";
    EXPECT_EQ((*reader)->number("SELECT count(*) FROM audit WHERE what = 'passphrase-changed'").value(), 3);
}

TEST_F(ProjectFile, AnotherFileIsRefusedAndLeftAsItIs) {
    ASSERT_TRUE(writeFile(path("text.plumb"), asBytes(std::string(9000, 'x')), false));
    EXPECT_EQ(codeOf(Project::open(path("text.plumb"), {})), "project.foreign");
    EXPECT_EQ(codeOf(Project::open(path("none.plumb"), {})), "base.file-not-found");
    {
        Connection other = Connection::open(path("other.plumb"), Connection::Access::Create, nullptr).value();
        ASSERT_TRUE(other.run("CREATE TABLE t(x); INSERT INTO t VALUES(1)"));
    }
    const std::string before = bytesOf(path("other.plumb"));
    EXPECT_EQ(codeOf(Project::open(path("other.plumb"), {})), "project.foreign");
    EXPECT_EQ(bytesOf(path("other.plumb")), before);
    ASSERT_TRUE(made(path()));
    EXPECT_EQ(codeOf(Project::create(path(), {})), "base.file-exists");
}

TEST_F(ProjectFile, ACopyDoesNotReplaceWhatIsThere) {
    const auto project = made(path());
    ASSERT_TRUE(writeFile(path("there.plumb"), asBytes("a letter"), false));
    Result<Project::Reader> reader = project->reader();
    EXPECT_EQ(codeOf(copyProject(**reader, path("there.plumb"), nullptr, {})), "base.file-exists");
    EXPECT_EQ(bytesOf(path("there.plumb")), "a letter");
    ASSERT_TRUE(copyProject(**reader, path("copy.plumb"), nullptr, {}));
    EXPECT_TRUE(opened(path("copy.plumb")));
}

TEST_F(ProjectFile, WhatOthersAddKeepsNobodyFromSavingACopy) {
    const auto project = made(path());
    ASSERT_TRUE(takeInText(*project, feedText(30)));
    ASSERT_TRUE(project->flush());
    {
        Connection other = Connection::open(path(), Connection::Access::Write, nullptr).value();
        const Result<void> added = other.run(
            "CREATE VIEW of_nothing AS SELECT * FROM absent; CREATE VIEW of_itself AS SELECT no_function(id) FROM "
            "message; CREATE VIEW theirs_view AS SELECT * FROM message; CREATE INDEX theirs_index ON message(patient);"
            "CREATE TABLE theirs(a, b AS (a * 2), c); INSERT INTO theirs(a, c) VALUES(3, 'c')");
        ASSERT_TRUE(added) << added.error().render();
    }
    Result<Project::Reader> reader = project->reader();
    const Result<void> copied = copyProject(**reader, path("copy.plumb"), nullptr, {});
    ASSERT_TRUE(copied) << copied.error().render();
    const auto copy = opened(path("copy.plumb"));
    ASSERT_TRUE(copy);
    EXPECT_TRUE(copy->notes().empty());
    EXPECT_EQ(storedText(copy, 1).value(), feedText(30));
    EXPECT_EQ(count(*copy, "SELECT a + b FROM theirs WHERE c = 'c'"), 9) << "tables of others go along";
    EXPECT_EQ(count(*copy, "SELECT count(*) FROM sqlite_schema WHERE name LIKE '%view' AND name LIKE 'theirs%'"), 0);
}

TEST_F(ProjectFile, ANewerOneIsRefusedWithTheVersionItNeeds) {
    ASSERT_TRUE(made(path()));
    {
        Connection raw = Connection::open(path(), Connection::Access::Write, nullptr).value();
        ASSERT_TRUE(raw.run("PRAGMA user_version = 99; UPDATE meta SET value = '7.2' WHERE name = 'needs'"));
    }
    const auto refused = Project::open(path(), {});
    ASSERT_EQ(codeOf(refused), "project.newer");
    EXPECT_EQ(refused.error().arguments().at(3), "7.2");
}

TEST_F(ProjectFile, AnOlderOneIsBroughtUpToDateAndKeptAsItWas) {
    {
        Connection raw = Connection::open(path(), Connection::Access::Create, nullptr).value();
        ASSERT_TRUE(migrate(raw, 1));
        ASSERT_TRUE(raw.run("INSERT INTO document(kind, name, content, modified_ms) VALUES('query', 'q', 'PID-3', 5)"));
    }
    const auto project = opened(path());
    ASSERT_EQ(project->notes().size(), 1u);
    EXPECT_EQ(project->notes()[0].code(), "project.migrated");
    EXPECT_EQ(count(*project, "PRAGMA user_version"), newestSchema());
    EXPECT_EQ(count(*project, "SELECT count(*) FROM document"), 1);
    EXPECT_EQ(count(*project, "SELECT count(*) FROM finding_view"), 0);
    Connection backup = Connection::open(path("work.plumb.schema-1"), Connection::Access::Read, nullptr).value();
    EXPECT_EQ(backup.number("PRAGMA user_version").value(), 1);
    EXPECT_EQ(backup.number("SELECT count(*) FROM document").value(), 1);
}

TEST_F(ProjectFile, WhatAKilledImportLeftIsThrownAway) {
    {
        const auto project = made(path());
        ASSERT_TRUE(takeInText(*project, feedText(20)));
        ASSERT_TRUE(takeInText(*project, feedText(400, 500), "half.hl7"));
        ASSERT_TRUE(
            project->write([](Connection& store) { return store.run("UPDATE source SET whole = 0 WHERE id = 2"); }));
        EXPECT_EQ(count(*project, "SELECT count(*) FROM message_view"), 20) << "half of a source is not seen";
    }
    const auto project = opened(path());
    EXPECT_EQ(count(*project, "SELECT count(*) FROM message"), 20);
    EXPECT_EQ(count(*project, "SELECT count(*) FROM piece p LEFT JOIN block b ON b.id = p.block WHERE b.id IS NULL"),
              0);
    EXPECT_EQ(storedText(project, 1).value(), feedText(20));
}

TEST_F(ProjectFile, TheTrailTellsWhoDidWhat) {
    {
        const auto project = made(path());
        ASSERT_TRUE(takeInText(*project, feedText(5)));
    }
    const auto project = opened(path());
    Result<Project::Reader> reader = project->reader();
    std::vector<std::string> what;
    ASSERT_TRUE(visitAudit(**reader, 1, 100, [&](const AuditRow& row) {
        what.push_back(row.what + " by " + row.who + " on " + row.machine);
        return true;
    }));
    EXPECT_EQ(what, (std::vector<std::string>{"created by analyst on desk-7", "taken-in by analyst on desk-7",
                                              "opened by analyst on desk-7"}));
    EXPECT_TRUE(verifyAudit(**reader, nullptr).value().empty());
}
