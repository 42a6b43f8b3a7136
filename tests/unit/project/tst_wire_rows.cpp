#include "project/replay_runs.h"
#include "project/wire_keeper.h"
#include "project/wire_rows.h"
#include "unit/project/project_fixture.h"

#include <fstream>
#include <iterator>

using namespace project_test;
using namespace plumb::replay;

namespace {

class WireRows : public ProjectTest {
protected:
    void SetUp() override {
        ProjectTest::SetUp();
        open(nullptr);
    }
    void open(const FileKey* key, const std::string& name = "work.plumb") {
        m_project = made(path(name), key);
        ASSERT_TRUE(m_project);
        for (int n = 0; n < 2; ++n) {
            ASSERT_TRUE(m_project->write([](Connection& store) {
                return beginReplayRun(store, analyst(), ReplayHead()).map([](std::int64_t) {});
            }));
        }
    }

    [[nodiscard]] static KeptWireRow row(std::int64_t run, std::int64_t at, const std::string& bytes) {
        KeptWireRow made;
        made.run = run;
        made.microseconds = at;
        made.connection = 1;
        made.kind = WireKind::Bytes;
        made.direction = at % 2 == 0 ? WireDirection::Out : WireDirection::In;
        made.message = static_cast<std::uint64_t>(at / 2);
        made.bytes = bytes;
        return made;
    }
    void append(const std::vector<KeptWireRow>& rows) {
        const Result<void> done = m_project->write([&](Connection& store) { return appendWire(store, rows); });
        ASSERT_TRUE(done) << done.error().render();
    }
    /// The times of what is found.
    [[nodiscard]] std::string times(std::int64_t run, const WireQuery& query = {}, std::int64_t after = 0,
                                    std::uint64_t limit = 1000) const {
        std::string text;
        const std::vector<KeptWireRow> found = wireRows(**m_project->reader(), run, after, limit, query).value();
        for (const KeptWireRow& one : found) {
            text += (text.empty() ? "" : " ") + std::to_string(one.microseconds);
        }
        return text;
    }

    std::shared_ptr<Project> m_project;
};

}  // namespace

TEST_F(WireRows, ComeBackAsTheyWereInTheirOrder) {
    KeptWireRow tls;
    tls.run = 1;
    tls.microseconds = 1;
    tls.connection = 4'000'000'000u;
    tls.kind = WireKind::Tls;
    tls.peer = "[::1]:2575";
    tls.code = "replay.tls-established";
    tls.text = "TLS 1.3";
    append({row(1, 2, std::string("\x0bMSH|\0\xff\x1c\r", 9)), row(2, 3, "other")});
    append({tls});
    const std::vector<KeptWireRow> all = wireRows(**m_project->reader(), 1, 0, 10).value();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].bytes, std::string("\x0bMSH|\0\xff\x1c\r", 9));
    EXPECT_EQ(all[0].kind, WireKind::Bytes);
    EXPECT_EQ(all[0].direction, WireDirection::Out);
    EXPECT_EQ(all[0].message, 1u);
    EXPECT_EQ(all[1].connection, 4'000'000'000u);
    EXPECT_EQ(all[1].kind, WireKind::Tls);
    EXPECT_EQ(all[1].peer, "[::1]:2575");
    EXPECT_EQ(all[1].code, "replay.tls-established");
    EXPECT_FALSE(all[1].message);
    EXPECT_GT(all[1].id, all[0].id);
    EXPECT_EQ(wireRows(**m_project->reader(), 1, 0, 10, {}, false).value()[0].bytes, "");
}

TEST_F(WireRows, ArePagedAndFoundByMessageConnectionAndDirection) {
    std::vector<KeptWireRow> rows;
    for (int at = 0; at < 10; ++at) {
        rows.push_back(row(1, at, "x"));
        rows.back().connection = at < 5 ? 1 : 2;
    }
    append(rows);
    EXPECT_EQ(times(1), "0 1 2 3 4 5 6 7 8 9");
    EXPECT_EQ(times(1, {}, 3, 4), "3 4 5 6") << "behind the third row";
    EXPECT_EQ(times(1, {2, {}, {}}), "4 5");
    EXPECT_EQ(times(1, {2, 2, {}}), "5");
    EXPECT_EQ(times(1, {{}, 2, {}}), "5 6 7 8 9");
    EXPECT_EQ(times(1, {{}, {}, WireDirection::In}), "1 3 5 7 9");
    EXPECT_EQ(countWire(**m_project->reader(), 1, {{}, 2, WireDirection::In}).value(), 3u);
    EXPECT_EQ(times(2), "");
    EXPECT_EQ((*m_project->reader())->text("SELECT at || ' ' || number FROM wire_view WHERE id = 4").value(),
              "1970-01-01T00:00:00.000003Z 2");
}

TEST_F(WireRows, OfARunThatWasRemovedMeanwhileAreNotKept) {
    ASSERT_TRUE(m_project->write([](Connection& store) { return store.run("DELETE FROM replay_run WHERE id = 2"); }));
    append({row(2, 1, "late"), row(1, 2, "x")});
    EXPECT_EQ(times(1), "2");
    EXPECT_EQ((*m_project->reader())->number("SELECT count(*) FROM wire").value(), 1);
}

TEST_F(WireRows, GoWhenTheyAreTooManyTheOldestFirst) {
    EXPECT_EQ(wireLimit(**m_project->reader()).value(), kUsualWireLimit);
    ASSERT_TRUE(m_project->write([](Connection& store) { return setWireLimit(store, 100'000); }));
    for (int at = 0; at < 300; ++at) {
        append({row(1 + at % 2, at, std::string(1000, 'w'))});
        const std::int64_t bytes =
            (*m_project->reader())->number("SELECT coalesce(sum(length(bytes)), 0) FROM wire").value();
        ASSERT_LE(bytes, 100'000);
        ASSERT_TRUE(at < 90 || bytes > 75'000) << "no more than has to go";
    }
    EXPECT_EQ((*m_project->reader())->number("SELECT max(at_us) - min(at_us) + 1 - count(*) FROM wire").value(), 0)
        << "those that are there are the newest, all of them";
    EXPECT_EQ((*m_project->reader())->number("SELECT max(at_us) FROM wire").value(), 299);
    ASSERT_TRUE(m_project->write([](Connection& store) { return setWireLimit(store, 3000); }));
    EXPECT_LE((*m_project->reader())->number("SELECT count(*) FROM wire").value(), 3) << "at once";
    append({row(1, 1000, std::string(50'000, 'w'))});
    EXPECT_EQ(times(1), "") << "one that is too large alone is none";
}

TEST_F(WireRows, AreNotReadableInAnEncryptedProject) {
    NEEDS_ENCRYPTION();
    const FileKey key = quickKey();
    open(&key, "secret.plumb");
    append({row(1, 2, "PID|1||SYNTHETIC-PATIENT")});
    m_project = nullptr;
    std::ifstream file(path("secret.plumb"), std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    EXPECT_GT(bytes.size(), 4096u);
    EXPECT_EQ(bytes.find("SYNTHETIC-PATIENT"), std::string::npos);
}

TEST_F(WireRows, OfAKeeperAreWrittenInBatchesAndHeardOneByOne) {
    std::vector<std::int64_t> heard;
    {
        WireKeeper keeper(m_project, 1, [&heard](const KeptWireRow& one) { heard.push_back(one.microseconds); });
        const std::string bytes = "MSH|";
        WireRow one;
        one.kind = WireKind::Bytes;
        one.direction = WireDirection::Out;
        one.bytes = asBytes(bytes);
        for (int at = 0; at < 1500; ++at) {
            one.microseconds = at;
            keeper.add(one);
        }
        ASSERT_TRUE(m_project->flush());
        EXPECT_EQ(countWire(**m_project->reader(), 1).value(), 1000u) << "so many at once";
        WireRow note;
        note.note = Note{MessageId::PeerClosed, {}};
        note.microseconds = 1500;
        keeper.add(note);
        keeper.flush();
        ASSERT_TRUE(m_project->flush());
        EXPECT_EQ(countWire(**m_project->reader(), 1).value(), 1501u);
        EXPECT_EQ(wireRows(**m_project->reader(), 1, 1500, 1).value()[0].code, "replay.peer-closed");
        keeper.add(note);
        EXPECT_FALSE(keeper.failed());
    }
    ASSERT_TRUE(m_project->flush());
    EXPECT_EQ(countWire(**m_project->reader(), 1).value(), 1502u) << "what was left, at the end";
    EXPECT_EQ(heard.size(), 1502u);
}

TEST_F(WireRows, ThatCannotBeWrittenAreMissed) {
    ASSERT_TRUE(m_project->write([](Connection& store) {
        return store.run("CREATE TRIGGER broken BEFORE INSERT ON wire BEGIN SELECT raise(ABORT, 'broken'); END");
    }));
    WireKeeper keeper(m_project, 1);
    keeper.add(WireRow());
    keeper.flush();
    ASSERT_TRUE(m_project->flush());
    EXPECT_TRUE(keeper.failed());
}
