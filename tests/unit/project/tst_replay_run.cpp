#include "project/audit.h"
#include "project/copy.h"
#include "project/repair.h"
#include "project/replay_run.h"
#include "project/verify.h"
#include "project/wire_rows.h"
#include "unit/project/project_fixture.h"

using namespace project_test;
using namespace plumb::replay;

namespace {

AttemptResult result(std::uint64_t message, Outcome outcome, Fate fate, std::uint32_t attempt = 1) {
    AttemptResult made;
    made.message = message;
    made.attempt = attempt;
    made.outcome = outcome;
    made.fate = fate;
    made.bytesLeft = outcome != Outcome::Refused;
    made.milliseconds = 7;
    return made;
}

OutcomeBatch intents(std::initializer_list<std::uint64_t> messages) {
    OutcomeBatch batch;
    for (const std::uint64_t message : messages) {
        batch.intents.push_back({message, 1, 7, "ID\xE4-" + std::to_string(message), "OLD"});
    }
    return batch;
}

AttemptResult answered(std::uint64_t message, AckCode code, Fate fate, const std::string& text) {
    AttemptResult made = result(message, outcomeOf(code), fate);
    made.acknowledgement.emplace();
    made.acknowledgement->code = code;
    made.acknowledgement->text = text;
    made.acknowledgement->controlId = "ACK" + std::to_string(message);
    return made;
}

class ReplayRuns : public ProjectTest {
protected:
    void SetUp() override {
        ProjectTest::SetUp();
        m_project = made(path());
        ASSERT_TRUE(m_project);
    }

    [[nodiscard]] static ReplayHead head() {
        ReplayHead made;
        made.name = "Lab";
        made.address = "127.0.0.1:2575";
        made.endpoint = "host: 127.0.0.1\n";
        made.plan = "rate 10\n";
        made.source = "feed.hl7";
        made.messages = 5;
        made.items.add(1, 0);
        made.items.add(1, 1);
        made.items.add(1, 7);
        return made;
    }
    std::unique_ptr<ReplayRun> begin() {
        auto run = ReplayRun::begin(m_project, head());
        EXPECT_TRUE(run) << run.error().render();
        return run ? std::move(*run) : nullptr;
    }
    void reopen() {
        m_project = nullptr;
        m_project = opened(path());
        ASSERT_TRUE(m_project);
    }
    static void keep(ReplayRun& run, const OutcomeBatch& batch) {
        const Result<void> kept = run.keep(batch);
        ASSERT_TRUE(kept) << kept.error().render();
    }
    /// "acknowledged done 1", or "-".
    static std::string found(ReplayRun& run, std::uint64_t message) {
        const auto kept = run.find(message);
        if (!kept || !*kept) {
            return kept ? "-" : kept.error().render();
        }
        return std::string(outcomeName((*kept)->outcome)) + ' ' + std::string(fateName((*kept)->fate)) + ' ' +
               std::to_string((*kept)->attempt) + ((*kept)->mayHaveArrived ? " may have arrived" : "");
    }
    /// "0 acknowledged AA, 1 ..."
    [[nodiscard]] std::string rows(std::int64_t run, const OutcomeFilter& filter = {}, std::uint64_t from = 0,
                                   std::uint64_t limit = 100) const {
        std::string text;
        const std::vector<OutcomeRow> found = outcomeRows(**m_project->reader(), run, from, limit, filter).value();
        for (const OutcomeRow& row : found) {
            text += (text.empty() ? "" : ", ") + std::to_string(row.message) + ' ' +
                    std::string(outcomeName(row.outcome)) + (row.code.empty() ? "" : ' ' + row.code);
        }
        return text;
    }
    [[nodiscard]] ReplayHead kept(std::int64_t run) const {
        return replayRun(**m_project->reader(), run).value().value_or(ReplayHead());
    }
    [[nodiscard]] std::string lastNoted() const {
        return (*m_project->reader())
            ->text("SELECT what || ' ' || details FROM audit ORDER BY id DESC LIMIT 1")
            .value();
    }

    std::shared_ptr<Project> m_project;
};

}  // namespace

TEST_F(ReplayRuns, TellWhatMessagesCameTo) {
    const auto run = begin();
    keep(*run, intents({0, 1, 2}));
    EXPECT_EQ(found(*run, 1), "sending done 1");
    EXPECT_EQ(found(*run, 3), "-");
    OutcomeBatch batch;
    batch.results = {answered(0, AckCode::AA, Fate::Done, "fine"),
                     answered(1, AckCode::AE, Fate::Parked, "No such ward"), result(2, Outcome::TimedOut, Fate::Parked),
                     result(3, Outcome::Refused, Fate::Parked)};
    batch.results[1].acknowledgement->errors.push_back({"PID-3", "101", "Missing", "E", {}, {}});
    batch.results[1].acknowledgement->errors.push_back({"", "207", "", "", {}, {}});
    batch.results[2].note = Note{MessageId::AckTimeout, {"30000"}};
    batch.notes.emplace_back(2, Note{MessageId::AckLate, {}});
    keep(*run, batch);
    EXPECT_EQ(found(*run, 2), "timed-out parked 1 may have arrived");
    EXPECT_EQ(found(*run, 3), "refused parked 1");

    const std::int64_t id = run->id();
    const std::vector<OutcomeRow> all = outcomeRows(**m_project->reader(), id, 0, 100).value();
    ASSERT_EQ(all.size(), 4u);
    EXPECT_EQ(all[1].controlId, "ID\xE4-1");
    EXPECT_EQ(all[1].sourceControlId, "OLD");
    EXPECT_EQ(all[1].errorCodes, "101 207");
    EXPECT_EQ(all[1].text, "No such ward");
    EXPECT_EQ(all[1].milliseconds, 7);
    EXPECT_GE(all[1].endedUs, all[1].begunUs);
    EXPECT_GT(all[1].begunUs, 0);
    EXPECT_TRUE(all[2].mayHaveArrived);
    EXPECT_NE(all[2].note.find("30000 ms"), std::string::npos);
    EXPECT_EQ(all[2].notes, 1u);
    EXPECT_EQ(all[3].begunUs, 0) << "it never left";
    const OutcomeCounts counts = countOutcomes(**m_project->reader(), id).value();
    EXPECT_EQ(counts.all, 4u);
    EXPECT_EQ(counts.of(Outcome::Acknowledged), 1u);
    EXPECT_EQ(counts.parked, 3u);
    EXPECT_EQ(counts.mayHaveArrived, 1u);
    EXPECT_EQ(counts.attempts, 4u);
    const std::vector<MessageNote> notes = notesOf(**m_project->reader(), id, 2).value();
    ASSERT_EQ(notes.size(), 1u);
    EXPECT_EQ(notes[0].code, "replay.ack-late");
    EXPECT_EQ((*m_project->reader())
                  ->text("SELECT group_concat(number || ' ' || endpoint || ' ' || outcome) FROM sent_view WHERE "
                         "may_have_arrived")
                  .value(),
              "3 Lab timed-out");
}

TEST_F(ReplayRuns, ArePagedAndFiltered) {
    const auto run = begin();
    OutcomeBatch batch = intents({0, 1, 2, 3, 4});
    keep(*run, batch);
    batch = {};
    batch.results = {answered(0, AckCode::AA, Fate::Done, "fine"), answered(1, AckCode::AR, Fate::Parked, "Later"),
                     answered(3, AckCode::AA, Fate::Done, "")};
    keep(*run, batch);
    EXPECT_EQ(rows(run->id()), "0 acknowledged AA, 1 rejected AR, 2 sending, 3 acknowledged AA, 4 sending");
    EXPECT_EQ(rows(run->id(), {}, 1, 2), "1 rejected AR, 2 sending");
    EXPECT_EQ(rows(run->id(), {{Outcome::Acknowledged, Outcome::Rejected}, false, ""}),
              "0 acknowledged AA, 1 rejected AR, 3 acknowledged AA");
    EXPECT_EQ(rows(run->id(), {{}, true, ""}), "1 rejected AR");
    EXPECT_EQ(rows(run->id(), {{}, false, "lATER"}), "1 rejected AR");
    EXPECT_EQ(rows(run->id(), {{}, false, "-3"}), "3 acknowledged AA");
    EXPECT_EQ(countOutcomes(**m_project->reader(), run->id(), {{}, false, "AA"}).value().all, 2u);
    EXPECT_EQ(countOutcomes(**m_project->reader(), run->id(), {{Outcome::Sending}, false, ""}).value().all, 2u);
    EXPECT_EQ(rows(run->id() + 1), "");
}

TEST_F(ReplayRuns, KeepEveryAttempt) {
    const auto run = begin();
    keep(*run, intents({0}));
    OutcomeBatch batch;
    batch.results.push_back(answered(0, AckCode::AR, Fate::Again, "busy"));
    keep(*run, batch);
    EXPECT_EQ(found(*run, 0), "sending again 2") << "the next attempt is made without being asked for";
    EXPECT_EQ(rows(run->id()), "0 sending AR") << "with what the last one was answered";
    batch.results = {answered(0, AckCode::AA, Fate::Done, "")};
    batch.results[0].attempt = 2;
    keep(*run, batch);
    const std::vector<AttemptRow> attempts = attemptsOf(**m_project->reader(), run->id(), 0).value();
    ASSERT_EQ(attempts.size(), 2u);
    EXPECT_EQ(attempts[0].code, "AR");
    EXPECT_EQ(attempts[0].fate, Fate::Again);
    EXPECT_EQ(attempts[0].controlId, "ACK0");
    EXPECT_EQ(attempts[1].outcome, Outcome::Acknowledged);
}

TEST_F(ReplayRuns, OfWhatIsDroppedAreAsBefore) {
    const auto run = begin();
    keep(*run, intents({0, 1}));
    OutcomeBatch batch;
    batch.results.push_back(result(1, Outcome::Rejected, Fate::Again));
    keep(*run, batch);
    batch = {};
    batch.dropped = {{0, 1}, {1, 2}};
    keep(*run, batch);
    EXPECT_EQ(found(*run, 0), "-");
    EXPECT_EQ(found(*run, 1), "rejected parked 1");
}

TEST_F(ReplayRuns, SayWhatMayHaveArrivedUntilItIsAnswered) {
    std::int64_t id = 0;
    {
        const auto run = begin();
        id = run->id();
        keep(*run, intents({0, 1, 2}));
        OutcomeBatch batch;
        batch.results = {result(0, Outcome::TransportFailed, Fate::Again), result(1, Outcome::TimedOut, Fate::Again)};
        keep(*run, batch);
        batch.results = {result(0, Outcome::TransportFailed, Fate::Parked, 2),
                         answered(1, AckCode::AE, Fate::Parked, "No such ward")};
        batch.results[0].bytesLeft = false;
        batch.results[1].attempt = 2;
        keep(*run, batch);
        EXPECT_EQ(found(*run, 0), "transport-failed parked 2 may have arrived") << "the second attempt never left";
        EXPECT_EQ(found(*run, 1), "errored parked 2");
        ASSERT_TRUE(run->end(std::nullopt));
    }
    const auto again = ReplayRun::goOn(m_project, id);
    ASSERT_TRUE(again);
    EXPECT_EQ(found(**again, 2), "unknown parked 1 may have arrived");
    OutcomeBatch batch;
    batch.intents = {{2, 2, 7, "ID", "OLD"}};
    keep(**again, batch);
    batch = {};
    batch.dropped = {{2, 2}};
    keep(**again, batch);
    EXPECT_EQ(found(**again, 2), "unknown parked 1 may have arrived") << "not as if it had never left";
}

TEST_F(ReplayRuns, AreKeptWholeOrNotAtAll) {
    const auto run = begin();
    keep(*run, intents({0}));
    ASSERT_TRUE(m_project->write([](Connection& store) {
        return store.run("CREATE TRIGGER broken BEFORE INSERT ON replay_note BEGIN SELECT raise(ABORT, 'broken'); END");
    }));
    OutcomeBatch batch;
    batch.results.push_back(result(0, Outcome::Acknowledged, Fate::Done));
    batch.notes.emplace_back(0, Note{MessageId::AckLate, {}});
    const Result<void> kept = run->keep(batch);
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().code(), "replay.outcomes-failed");
    EXPECT_EQ(found(*run, 0), "sending done 1");
}

TEST_F(ReplayRuns, SayHowTheyBeganAndEnded) {
    const auto run = begin();
    ReplayHead now = kept(run->id());
    EXPECT_EQ(now.name, "Lab");
    EXPECT_EQ(now.who, analyst().user);
    EXPECT_EQ(now.endpoint, "host: 127.0.0.1\n");
    EXPECT_EQ(now.items.text(), "1:0+2,1:7+1");
    EXPECT_GT(now.begunUs, 0);
    EXPECT_EQ(now.endedUs, 0);
    EXPECT_EQ(lastNoted(), R"(sent {"replay":1,"endpoint":"Lab","address":"127.0.0.1:2575","how":"begun"})");
    keep(*run, intents({0, 1}));
    OutcomeBatch batch;
    batch.results.push_back(result(0, Outcome::Acknowledged, Fate::Done));
    keep(*run, batch);
    ASSERT_TRUE(run->end(Error(MessageId::StoppedByUser)));
    now = kept(run->id());
    EXPECT_GE(now.endedUs, now.begunUs);
    EXPECT_EQ(now.endedWith, "replay.stopped-by-user");
    EXPECT_EQ(rows(run->id()), "0 acknowledged, 1 unknown") << "nobody sends it any more";
    EXPECT_EQ(lastNoted(), R"(sent {"replay":1,"endpoint":"Lab","address":"127.0.0.1:2575","how":"ended","messages":2,)"
                           R"("acknowledged":1,"unknown":1})");
    EXPECT_EQ(begin()->id(), 2);
    EXPECT_EQ(replayRuns(**m_project->reader()).value().front().id, 2) << "the newest first";
}

TEST_F(ReplayRuns, OfASenderThatEndedAreUnknown) {
    {
        const auto run = begin();
        keep(*run, intents({0, 1}));
        OutcomeBatch batch;
        batch.results.push_back(result(0, Outcome::Acknowledged, Fate::Done));
        keep(*run, batch);
    }
    ASSERT_TRUE(m_project->flush());
    EXPECT_EQ(kept(1).endedWith, "broken-off");
    EXPECT_EQ(rows(1), "0 acknowledged, 1 unknown");
    const auto again = ReplayRun::goOn(m_project, 1);
    ASSERT_TRUE(again);
    EXPECT_EQ(found(**again, 0), "acknowledged done 1");
    EXPECT_EQ(found(**again, 1), "unknown parked 1 may have arrived");
    EXPECT_EQ(found(**again, 2), "-");
    EXPECT_EQ(kept(1).endedUs, 0);
}

TEST_F(ReplayRuns, HaveOneSenderAtATime) {
    const auto run = begin();
    const auto second = ReplayRun::goOn(m_project, run->id());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code(), "replay.outcomes-busy");
    EXPECT_EQ(codeOf(m_project->write([&](Connection& store) { return removeReplayRun(store, analyst(), 1); })),
              "replay.outcomes-busy");
    EXPECT_EQ(ReplayRun::goOn(m_project, 99).error().code(), "replay.outcomes-other");
    ASSERT_TRUE(run->end(std::nullopt));
    ASSERT_TRUE(ReplayRun::goOn(m_project, run->id()));
}

TEST_F(ReplayRuns, ThatWereUnderWayAreSettledWhenTheProjectOpens) {
    std::int64_t id = 0;
    ASSERT_TRUE(m_project->write([&](Connection& store) {
        return beginReplayRun(store, analyst(), head()).map([&id](std::int64_t made) { id = made; });
    }));
    ASSERT_TRUE(m_project->write([&](Connection& store) {
        return store.run("INSERT INTO replay_outcome VALUES(1, 0, 1, x'41', x'42', 1, 'sending', 'done', 0, 5, NULL)");
    }));
    const auto copy = Project::open(path(), {.who = analyst(), .readOnly = true});
    ASSERT_TRUE(copy);
    EXPECT_EQ(replayRun(**(*copy)->reader(), id).value()->endedUs, 0) << "whoever only reads changes nothing";
    reopen();
    EXPECT_EQ(rows(id), "0 unknown");
    EXPECT_EQ(kept(id).endedWith, "broken-off");
    EXPECT_GE(kept(id).endedUs, kept(id).begunUs);
    Progress progress;
    EXPECT_TRUE(verifyProject(*m_project, nullptr, CancelToken(), progress).value().found.empty());
}

TEST_F(ReplayRuns, AreRemovedWithAllThatIsKeptOfThem) {
    {
        const auto run = begin();
        OutcomeBatch batch = intents({0});
        batch.results.push_back(result(5, Outcome::Refused, Fate::Parked));
        batch.notes.emplace_back(5, Note{MessageId::AckLate, {}});
        keep(*run, batch);
        KeptWireRow row;
        row.run = run->id();
        ASSERT_TRUE(m_project->write([&](Connection& store) { return appendWire(store, {row}); }));
        ASSERT_TRUE(run->end(std::nullopt));
    }
    ASSERT_TRUE(m_project->write([&](Connection& store) { return removeReplayRun(store, analyst(), 1); }));
    EXPECT_TRUE(replayRuns(**m_project->reader()).value().empty());
    for (const char* const table : {"replay_outcome", "replay_attempt", "replay_note", "wire"}) {
        EXPECT_EQ((*m_project->reader())->number(std::string("SELECT count(*) FROM ") + table).value(), 0) << table;
    }
    EXPECT_EQ(lastNoted().substr(0, 20), R"(removed {"replay":1,)");
}

TEST_F(ReplayRuns, OfListenersEndWithTheirCount) {
    ReplayHead listener = head();
    listener.kind = ReplayKind::Received;
    const auto write = [this](const Project::Work& work) { return m_project->write(work).has_value(); };
    ASSERT_TRUE(
        write([&](Connection& store) { return beginReplayRun(store, analyst(), listener).map([](std::int64_t) {}); }));
    EXPECT_EQ(lastNoted(), R"(received {"replay":1,"endpoint":"Lab","address":"127.0.0.1:2575","how":"begun"})");
    ASSERT_TRUE(write([](Connection& store) { return endReplayRun(store, analyst(), 1, std::nullopt, 42); }));
    EXPECT_EQ(kept(1).messages, 42u);
    EXPECT_NE(lastNoted().find(R"("messages":42)"), std::string::npos);
    EXPECT_EQ(ReplayRun::goOn(m_project, 1).error().code(), "replay.outcomes-other");
}

TEST_F(ReplayRuns, ComeAlongInCopiesAndRepairs) {
    {
        const auto run = begin();
        keep(*run, intents({0, 1}));
        ASSERT_TRUE(run->end(std::nullopt));
    }
    ASSERT_TRUE(copyProject(**m_project->reader(), path("copy.plumb"), nullptr, {}));
    // A row that belongs to nothing goes, and is told.
    ASSERT_TRUE(m_project->write([](Connection& store) {
        return store.run("PRAGMA defer_foreign_keys = ON; INSERT INTO source_label SELECT 77, 'test' WHERE 0");
    }));
    m_project = nullptr;
    {
        Connection raw = Connection::open(path(), Connection::Access::Write, nullptr).value();
        ASSERT_TRUE(raw.run("PRAGMA foreign_keys = OFF; INSERT INTO replay_note VALUES(NULL, 55, 1, 2, 'c', 't')"));
    }
    const auto repaired = repairProject(path(), nullptr, path("repaired.plumb"), analyst(), CancelToken());
    ASSERT_TRUE(repaired) << repaired.error().render();
    EXPECT_EQ(repaired->lost.size(), 1u);
    for (const char* const name : {"copy.plumb", "repaired.plumb"}) {
        m_project = opened(path(name));
        ASSERT_TRUE(m_project) << name;
        EXPECT_EQ(rows(1), "0 unknown, 1 unknown") << name;
        EXPECT_EQ(kept(1).items.size(), 3u) << name;
    }
}

TEST(PlanItems, AreStretchesOfMessages) {
    PlanItems items;
    EXPECT_EQ(items.size(), 0u);
    EXPECT_EQ(items.text(), "");
    for (const auto& [source, number] : {std::pair(3, 5), {3, 6}, {3, 7}, {3, 2}, {4, 3}, {3, 8}, {3, 8}}) {
        items.add(source, static_cast<std::uint64_t>(number));
    }
    EXPECT_EQ(items.text(), "3:5+3,3:2+1,4:3+1,3:8+1,3:8+1");
    const std::optional<PlanItems> read = PlanItems::parse(items.text());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->stretches(), items.stretches());
    std::string places;
    for (std::uint64_t place = 0; place < read->size(); ++place) {
        places += std::to_string(read->at(place).source) + ':' + std::to_string(read->at(place).number) + ' ';
    }
    EXPECT_EQ(places, "3:5 3:6 3:7 3:2 4:3 3:8 3:8 ");
    EXPECT_EQ(PlanItems::parse("")->size(), 0u);
    for (const char* const wrong :
         {"3", "3:", "3:1", "3:1+", "3:1+0", "3:1+2,", ",", "x", "3:1+2 ", "3:-1+2", "1:1+99999999999999999999"}) {
        EXPECT_FALSE(PlanItems::parse(wrong)) << wrong;
    }
}
