#include "project/outcome_file.h"
#include "unit/source/temporary_folder.h"

#include <gtest/gtest.h>

using namespace plumb;
using namespace plumb::project;
using namespace plumb::replay;

namespace {

AttemptResult result(std::uint64_t message, Outcome outcome, Fate fate, std::uint32_t attempt = 1) {
    AttemptResult made;
    made.message = message;
    made.attempt = attempt;
    made.outcome = outcome;
    made.fate = fate;
    made.bytesLeft = outcome != Outcome::Refused;
    return made;
}

class OutcomesKept : public testing::Test {
protected:
    std::unique_ptr<OutcomeFile> open() {
        auto file = OutcomeFile::open(path());
        EXPECT_TRUE(file) << file.error().render();
        return file ? std::move(*file) : nullptr;
    }
    [[nodiscard]] std::string path() const { return m_folder.path() + "/sent.outcomes"; }

    /// "acknowledged done 1", or "-".
    static std::string found(OutcomeFile& file, std::uint64_t message) {
        const auto kept = file.find(message);
        if (!kept || !*kept) {
            return kept ? "-" : kept.error().render();
        }
        return std::string(outcomeName((*kept)->outcome)) + ' ' + std::string(fateName((*kept)->fate)) + ' ' +
               std::to_string((*kept)->attempt) + ((*kept)->mayHaveArrived ? " may have arrived" : "");
    }
    static void keep(OutcomeFile& file, const OutcomeBatch& batch) {
        const Result<void> kept = file.keep(batch);
        ASSERT_TRUE(kept) << kept.error().render();
    }
    static OutcomeBatch intents(std::initializer_list<std::uint64_t> messages) {
        OutcomeBatch batch;
        for (const std::uint64_t message : messages) {
            batch.intents.push_back({message, 1, 7, "ID\xE4", "OLD"});
        }
        return batch;
    }

    source::test::TemporaryFolder m_folder;
};

}  // namespace

TEST_F(OutcomesKept, AreSendingAndThenWhatTheyCameTo) {
    auto file = open();
    keep(*file, intents({0, 1, 2}));
    EXPECT_EQ(found(*file, 1), "sending done 1");
    OutcomeBatch batch;
    batch.results = {result(0, Outcome::Acknowledged, Fate::Done), result(1, Outcome::Errored, Fate::Parked),
                     result(2, Outcome::TimedOut, Fate::Parked), result(3, Outcome::Refused, Fate::Parked)};
    batch.results[1].acknowledgement.emplace();
    batch.results[1].acknowledgement->code = AckCode::AE;
    batch.results[1].acknowledgement->errors.push_back({"PID-3", "101", "Missing", "E", {}, {}});
    batch.notes.emplace_back(2, Note{MessageId::AckLate, {}});
    keep(*file, batch);
    EXPECT_EQ(found(*file, 0), "acknowledged done 1");
    EXPECT_EQ(found(*file, 1), "errored parked 1");
    EXPECT_EQ(found(*file, 2), "timed-out parked 1 may have arrived");
    EXPECT_EQ(found(*file, 3), "refused parked 1");
    EXPECT_EQ(found(*file, 4), "-");
    file = nullptr;
    file = open();
    EXPECT_EQ(file->foundUnknown(), 0u);
    EXPECT_EQ(found(*file, 1), "errored parked 1");
}

TEST_F(OutcomesKept, OfASenderThatEndedAreUnknown) {
    auto file = open();
    OutcomeBatch batch = intents({0, 1});
    keep(*file, batch);
    batch = {};
    batch.results.push_back(result(0, Outcome::Rejected, Fate::Again));
    keep(*file, batch);
    EXPECT_EQ(found(*file, 0), "sending again 2") << "the next attempt is made without being asked for";
    file = nullptr;
    file = open();
    EXPECT_EQ(file->foundUnknown(), 2u);
    EXPECT_EQ(found(*file, 0), "unknown parked 2 may have arrived");
    EXPECT_EQ(found(*file, 1), "unknown parked 1 may have arrived");
    file = nullptr;
    EXPECT_EQ(open()->foundUnknown(), 0u);
}

TEST_F(OutcomesKept, OfWhatIsDroppedAreAsBefore) {
    auto file = open();
    keep(*file, intents({0, 1}));
    OutcomeBatch batch;
    batch.results.push_back(result(1, Outcome::Rejected, Fate::Again));
    keep(*file, batch);
    batch = {};
    batch.dropped = {{0, 1}, {1, 2}};
    keep(*file, batch);
    EXPECT_EQ(found(*file, 0), "-");
    EXPECT_EQ(found(*file, 1), "rejected parked 1");
}

TEST_F(OutcomesKept, MayHaveArrivedUntilTheyAreAnswered) {
    auto file = open();
    keep(*file, intents({0, 1, 2, 3}));
    OutcomeBatch batch;
    for (const std::uint64_t message : {0u, 1u, 2u, 3u}) {
        batch.results.push_back(result(message, Outcome::TransportFailed, Fate::Again));
    }
    keep(*file, batch);
    batch = {};
    batch.results = {result(0, Outcome::TransportFailed, Fate::Parked, 2),
                     result(1, Outcome::Withheld, Fate::Parked, 2), result(2, Outcome::Errored, Fate::Parked, 2),
                     result(3, Outcome::TransportFailed, Fate::Again, 2)};
    for (AttemptResult& later : batch.results) {
        later.bytesLeft = later.outcome == Outcome::Errored;
    }
    batch.results[2].acknowledgement.emplace();
    keep(*file, batch);
    EXPECT_EQ(found(*file, 0), "transport-failed parked 2 may have arrived") << "the second attempt alone never left";
    EXPECT_EQ(found(*file, 1), "withheld parked 2 may have arrived");
    EXPECT_EQ(found(*file, 2), "errored parked 2") << "it is known now";
    batch = {};
    batch.dropped = {{3, 3}};
    keep(*file, batch);
    EXPECT_EQ(found(*file, 3), "transport-failed parked 2 may have arrived");
}

TEST_F(OutcomesKept, OfASenderThatEndedAreUnknownStillWhenTheNextAttemptIsNotMade) {
    auto file = open();
    keep(*file, intents({0, 1}));
    OutcomeBatch batch;
    batch.results.push_back(result(1, Outcome::Rejected, Fate::Again));
    batch.results.back().acknowledgement.emplace();
    keep(*file, batch);
    file = nullptr;
    file = open();
    EXPECT_EQ(found(*file, 1), "unknown parked 2 may have arrived");
    batch = {};
    batch.intents = {{0, 2, 7, "ID", "OLD"}, {1, 3, 7, "ID", "OLD"}};
    keep(*file, batch);
    batch = {};
    batch.dropped = {{0, 2}, {1, 3}};
    keep(*file, batch);
    EXPECT_EQ(found(*file, 0), "unknown parked 1 may have arrived") << "not as if it had never left";
    EXPECT_EQ(found(*file, 1), "unknown parked 2 may have arrived") << "not what the attempt before it came to";
}

TEST_F(OutcomesKept, BelongToOneSenderAtATime) {
    const auto file = open();
    const auto second = OutcomeFile::open(path());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code(), "replay.outcomes-busy");
}

TEST_F(OutcomesKept, AreNotWrittenIntoOtherFiles) {
    m_folder.write("sent.outcomes", "This is a text, and it is long enough to be looked at by anybody.");
    EXPECT_FALSE(OutcomeFile::open(path()));
    std::filesystem::remove(path());
    {
        auto connection = Connection::open(path(), Connection::Access::Create, nullptr);
        ASSERT_TRUE(connection);
        ASSERT_TRUE(connection->run("CREATE TABLE mine (a)"));
    }
    const auto foreign = OutcomeFile::open(path());
    ASSERT_FALSE(foreign);
    EXPECT_EQ(foreign.error().code(), "replay.outcomes-foreign");
}

TEST_F(OutcomesKept, TakeOverAFileThatWasOnlyBegun) {
    m_folder.write("sent.outcomes", "");
    auto file = open();
    ASSERT_TRUE(file);
    keep(*file, intents({0}));
    EXPECT_EQ(found(*file, 0), "sending done 1");
}
