#include "project/audit.h"
#include "project/endpoints.h"
#include "project/listeners.h"
#include "project/replay_runs.h"
#include "project/snapshots.h"
#include "project/sources.h"
#include "unit/project/project_fixture.h"

using namespace project_test;
using replay::EndpointCard;
using replay::Label;

namespace {

EndpointCard named(const std::string& name, Label label = Label::Test) {
    EndpointCard card;
    card.endpoint.name = name;
    card.endpoint.address = {"127.0.0.1", 2575};
    card.endpoint.label = label;
    return card;
}

class Endpoints : public ProjectTest {
protected:
    void SetUp() override {
        ProjectTest::SetUp();
        m_project = made(path());
        ASSERT_TRUE(m_project);
    }

    void write(const Project::Work& work) {
        const Result<void> done = m_project->write(work);
        ASSERT_TRUE(done) << done.error().render();
    }
    void put(const EndpointCard& card) {
        write([&](Connection& store) { return putEndpoint(store, m_project->who(), card); });
    }
    [[nodiscard]] std::string names() const {
        std::string all;
        const std::vector<replay::CardRead> kept = endpoints(**m_project->reader()).value();
        for (const replay::CardRead& one : kept) {
            all += one.card.endpoint.name + ' ' + std::string(replay::labelName(one.card.endpoint.label)) + '\n';
        }
        return all;
    }
    /// What the trail says last, "what details".
    [[nodiscard]] std::string lastNoted() const {
        return (*m_project->reader())
            ->text("SELECT what || ' ' || details FROM audit ORDER BY id DESC LIMIT 1")
            .value();
    }

    std::shared_ptr<Project> m_project;
};

}  // namespace

TEST_F(Endpoints, AreKeptByName) {
    put(named("lab"));
    put(named("Archive", Label::Unmarked));
    EndpointCard changed = named("lab", Label::Production);
    changed.note = "two\nlines";
    put(changed);
    EXPECT_EQ(lastNoted(), R"(written {"endpoint":"lab","address":"127.0.0.1:2575","label":"production"})");
    EXPECT_EQ(names(), "Archive unmarked\nlab production\n");
    EXPECT_EQ(endpointOf(**m_project->reader(), "lab").value()->card, changed);
    EXPECT_FALSE(endpointOf(**m_project->reader(), "LAB").value());
    m_project = nullptr;
    m_project = opened(path());
    EXPECT_EQ(endpointOf(**m_project->reader(), "lab").value()->card, changed);
}

TEST_F(Endpoints, AreRenamedAndRemoved) {
    put(named("one"));
    put(named("two"));
    const auto rename = [this](const std::string& name, const std::string& other) {
        bool renamed = false;
        write([&](Connection& store) {
            return renameEndpoint(store, m_project->who(), name, other).map([&](bool done) { renamed = done; });
        });
        return renamed;
    };
    EXPECT_FALSE(rename("one", "two"));
    EXPECT_FALSE(rename("none", "three"));
    EXPECT_TRUE(rename("one", "three"));
    EXPECT_EQ(lastNoted(), R"(renamed {"endpoint":"one","to":"three"})");
    EXPECT_EQ(names(), "three test\ntwo test\n") << "its name is that of its row, whatever its text says";
    write([&](Connection& store) { return removeEndpoint(store, m_project->who(), "three"); });
    EXPECT_EQ(lastNoted(), R"(removed {"endpoint":"three"})");
    write([&](Connection& store) { return removeEndpoint(store, m_project->who(), "three"); });
    EXPECT_EQ(names(), "two test\n");
}

TEST_F(Endpoints, AreKnownByTheirNewNameToWhoeverRefersToThem) {
    put(named("one"));
    put(named("two"));
    replay::ListenerCard relay;
    relay.name = "relay";
    relay.passOnTo = "one";
    replay::ListenerCard other = relay;
    other.name = "one";  // a listener's own name is another thing
    other.passOnTo = "two";
    ReplayHead sent;
    sent.name = "one";
    sent.endpoint = replay::writeCard(named("one"));
    ReplayHead received = sent;
    received.kind = ReplayKind::Received;
    ReplayHead elsewhere = sent;
    elsewhere.name = "two";
    write([&](Connection& store) -> Result<void> {
        for (const replay::ListenerCard& card : {relay, other}) {
            if (Result<void> put = putListener(store, m_project->who(), card); !put) {
                return put;
            }
        }
        for (const ReplayHead& head : {sent, received, elsewhere}) {
            if (const auto begun = beginReplayRun(store, m_project->who(), head); !begun) {
                return fail(begun.error());
            }
        }
        return store.run("UPDATE document SET content = content || 'of-tomorrow: x' WHERE name = 'relay'");
    });
    write([&](Connection& store) {
        return renameEndpoint(store, m_project->who(), "one", "lab").map([](bool done) { EXPECT_TRUE(done); });
    });
    EXPECT_EQ(lastNoted(), R"(written {"listener":"relay","pass-on-to":"lab"})");
    const std::vector<replay::ListenerRead> kept = listeners(**m_project->reader()).value();
    ASSERT_EQ(kept.size(), 2u);
    EXPECT_EQ(kept[0].card, other);
    relay.passOnTo = "lab";
    EXPECT_EQ(kept[1].card, relay);
    EXPECT_EQ(kept[1].notUnderstood, std::vector<std::string>{"of-tomorrow: x"}) << "nothing of it is lost";
    const std::vector<ReplayHead> runs = replayRuns(**m_project->reader()).value();
    ASSERT_EQ(runs.size(), 3u);
    EXPECT_EQ(runs[0].name, "two");
    EXPECT_EQ(runs[1].name, "one") << "of a listener";
    EXPECT_EQ(runs[2].name, "lab");
    EXPECT_EQ(replay::readCard(runs[2].endpoint).card.endpoint.name, "one") << "what it was called stays on record";
}

TEST_F(Endpoints, ThatSomebodyDamagedCanStillBeSeen) {
    put(named("one"));
    write([](Connection& store) { return store.run("UPDATE document SET content = 'label: x\nport: y'"); });
    const auto read = endpointOf(**m_project->reader(), "one").value();
    ASSERT_TRUE(read);
    EXPECT_EQ(read->card.endpoint.label, Label::Production);
    EXPECT_EQ(read->notUnderstood.size(), 2u);
}

TEST_F(Endpoints, AreInSnapshotsAndLabelsOfSourcesAreNot) {
    const std::int64_t source = takeInText(*m_project, feedText(3)).value();
    put(named("one"));
    write([&](Connection& store) { return makeSnapshot(store, m_project->who(), "before", ""); });
    put(named("two"));
    write([&](Connection& store) { return setSourceLabel(store, m_project->who(), source, Label::Production); });
    EXPECT_EQ(lastNoted(), R"(changed {"source":1,"label":"production"})");
    write([&](Connection& store) {
        return restoreSnapshot(store, m_project->who(), "before").map([](const std::string&) {});
    });
    EXPECT_EQ(names(), "one test\n");
    EXPECT_EQ(sourceLabels(**m_project->reader()).value(),
              (std::map<std::int64_t, Label>{{source, Label::Production}}));
    write([&](Connection& store) { return setSourceLabel(store, m_project->who(), source, Label::Unmarked); });
    EXPECT_TRUE(sourceLabels(**m_project->reader()).value().empty());
}

TEST_F(Endpoints, AndLabelsOfOlderProjectsThatAreOnlyReadAreNone) {
    const std::string old = std::string(PLUMBLINE_SOURCE_DIR) + "/tests/unit/project/fixtures/schema-2.plumb";
    std::filesystem::copy_file(old, path("old.plumb"));
    const auto project = Project::open(path("old.plumb"), {.who = analyst(), .readOnly = true});
    ASSERT_TRUE(project);
    EXPECT_TRUE(sourceLabels(**(*project)->reader()).value().empty());
    EXPECT_TRUE(endpoints(**(*project)->reader()).value().empty());
}

TEST_F(Endpoints, AndListenersAreKeptEachByName) {
    replay::ListenerCard card;
    card.name = "lab";
    card.rules = {"MSH-9.2 = \"A08\" -> AE", "* -> delay 2s"};
    card.file = "feed.hl7";
    put(named("lab"));
    write([&](Connection& store) { return putListener(store, m_project->who(), card); });
    EXPECT_EQ(lastNoted(), R"(written {"listener":"lab","address":"127.0.0.1:2575"})");
    const auto kept = [this] { return listeners(**m_project->reader()).value(); };
    ASSERT_EQ(kept().size(), 1u);
    EXPECT_EQ(kept().front().card, card);
    bool renamed = true;
    const auto rename = [&](const std::string& name, const std::string& other) {
        write([&](Connection& store) {
            return renameListener(store, m_project->who(), name, other).map([&](bool done) { renamed = done; });
        });
        return renamed;
    };
    EXPECT_FALSE(rename("none", "other"));
    EXPECT_TRUE(rename("lab", "other"));
    EXPECT_EQ(lastNoted(), R"(renamed {"listener":"lab","to":"other"})");
    EXPECT_EQ(kept().front().card.name, "other");
    write([&](Connection& store) { return removeListener(store, m_project->who(), "other"); });
    EXPECT_EQ(lastNoted(), R"(removed {"listener":"other"})");
    EXPECT_TRUE(kept().empty());
    EXPECT_EQ(names(), "lab test\n");
}
