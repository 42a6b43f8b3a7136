#include "replay/plan_feed.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

using namespace plumb;
using namespace plumb::replay;

namespace {

/// Writes down what it is told, and knows what a test says that it knows.
class ToldStore final : public OutcomeStore {
public:
    Result<std::optional<KeptOutcome>> find(std::uint64_t message) override {
        const auto found = known.find(message);
        return found == known.end() ? std::optional<KeptOutcome>() : std::optional(found->second);
    }
    Result<void> keep(const OutcomeBatch& batch) override {
        if (broken) {
            return fail(MessageId::OutcomesFailed, {"x", "y"});
        }
        for (const AttemptResult& result : batch.results) {
            told += std::to_string(result.message) + ' ' + std::string(outcomeName(result.outcome)) + ' ' +
                    std::to_string(result.attempt) + '\n';
        }
        for (const auto& dropped : batch.dropped) {
            told += "drop " + std::to_string(dropped.first) + ' ' + std::to_string(dropped.second) + '\n';
        }
        for (const Intent& intent : batch.intents) {
            told += "sending " + std::to_string(intent.message) + ' ' + intent.controlId + ' ' +
                    std::to_string(intent.attempt) + '\n';
        }
        told += "--\n";
        return {};
    }

    std::map<std::uint64_t, KeptOutcome> known;
    std::string told;
    bool broken = false;
};

class Feeding : public testing::Test {
protected:
    void make(std::size_t batch, Resend resend = {}) { make(PlanFeed::Options{batch, std::move(resend)}); }
    void make(PlanFeed::Options options) {
        m_feed.emplace(
            [this]() -> Result<std::optional<SourceMessage>> {
                if (m_next == m_messages.size()) {
                    return std::optional<SourceMessage>();
                }
                const std::size_t at = m_next++;
                return std::optional(SourceMessage{asBytes(m_messages[at]), 100 + at});
            },
            m_preparer, m_pacer, m_store, std::move(options),
            [this](const FeedRow& row) {
                m_heard += std::to_string(row.tag) + row.controlId + ' ';
                m_arrived += row.mayHaveArrived ? 'y' : 'n';
            },
            [this](std::uint64_t message) { m_heard += "drop " + std::to_string(message) + ' '; });
    }
    /// The id of the next message; "end", or a code.
    std::string next() {
        const auto item = m_feed->next();
        return !item ? std::string(item.error().code()) : *item ? (*item)->offer.controlId : "end";
    }
    std::string ahead() {
        const auto item = m_feed->nextAhead();
        return !item ? std::string(item.error().code()) : *item ? (*item)->offer.controlId : "none";
    }
    void end(std::uint64_t message, Outcome outcome, Fate fate = Fate::Done, std::uint32_t attempt = 1) {
        AttemptResult result;
        result.message = message;
        result.outcome = outcome;
        result.fate = fate;
        result.attempt = attempt;
        ASSERT_TRUE(m_feed->ended(result));
    }
    std::string told() { return std::exchange(m_store.told, {}); }
    void know(std::uint64_t message, Outcome outcome, Fate fate, bool mayHaveArrived, std::uint32_t attempt = 1) {
        m_store.known[message] = {outcome, fate, attempt, mayHaveArrived, digestOf(asBytes(m_messages[message]))};
    }
    static std::string message(const std::string& id) { return "MSH|^~\\&|||||||ADT|" + id + "\r"; }

    std::vector<std::string> m_messages{message("A"), message("B"), message("C"), message("D"), message("E")};
    std::size_t m_next = 0;
    Preparer m_preparer{{}, {}};
    Pacer m_pacer{{}, 0};
    ToldStore m_store;
    std::optional<PlanFeed> m_feed;
    std::string m_heard;
    std::string m_arrived;  ///< of each attempt, whether its message may have arrived
};

}  // namespace

TEST_F(Feeding, RecordsIntentsBeforeMessagesLeave) {
    make(2);
    EXPECT_EQ(next(), "A");
    EXPECT_EQ(told(), "sending 0 A 1\nsending 1 B 1\n--\n");
    end(0, Outcome::Acknowledged);
    EXPECT_EQ(next(), "B");
    EXPECT_EQ(told(), "");
    end(1, Outcome::Errored, Fate::Parked);
    EXPECT_EQ(told(), "0 acknowledged 1\n1 errored 1\n--\n");
    EXPECT_EQ(next(), "C");
    EXPECT_EQ(m_heard, "100A 101B ");
    EXPECT_EQ(m_feed->count(Outcome::Acknowledged), 1u);
    EXPECT_EQ(m_feed->parked(), 1u);
}

TEST_F(Feeding, OneByOneWritesEachResultWithTheNextIntent) {
    make(1);
    EXPECT_EQ(next(), "A");
    EXPECT_EQ(told(), "sending 0 A 1\n--\n");
    end(0, Outcome::Acknowledged);
    EXPECT_EQ(told(), "");
    EXPECT_EQ(next(), "B");
    EXPECT_EQ(told(), "0 acknowledged 1\nsending 1 B 1\n--\n");
    end(1, Outcome::Acknowledged);
    ASSERT_TRUE(m_feed->finish());
    EXPECT_EQ(told(), "1 acknowledged 1\n--\n");
}

TEST_F(Feeding, GivesAheadWhatIsDurableAlready) {
    make(2);
    EXPECT_EQ(ahead(), "none") << "nothing was prepared";
    EXPECT_EQ(next(), "A");
    EXPECT_EQ(told(), "sending 0 A 1\nsending 1 B 1\n--\n");
    EXPECT_EQ(ahead(), "B");
    EXPECT_EQ(ahead(), "none") << "two may be unknown, and two are open";
    ASSERT_TRUE(m_feed->workAhead());
    EXPECT_EQ(ahead(), "none") << "prepared, without an intent";
    EXPECT_EQ(told(), "");
    end(0, Outcome::Acknowledged);
    end(1, Outcome::Acknowledged);
    EXPECT_EQ(next(), "C");
}

TEST_F(Feeding, GivesNothingAheadOneByOneNorWhereAnotherMayBeNext) {
    make(1);
    EXPECT_EQ(next(), "A");
    ASSERT_TRUE(m_feed->workAhead());
    EXPECT_EQ(ahead(), "none");
    PlanFeed::Options options;
    options.batch = 4;
    options.connections = 2;
    m_next = 0;
    make(options);
    EXPECT_EQ(next(), "A");
    EXPECT_EQ(ahead(), "none");
    options.connections = 1;
    options.orderBy = *hl7::PathPattern::parse("PID-3.1");
    m_next = 0;
    make(options);
    EXPECT_EQ(next(), "A");
    EXPECT_EQ(ahead(), "none");
}

TEST_F(Feeding, RecordsWhatIsSentAgainAtOnce) {
    make(5);
    EXPECT_EQ(next(), "A");
    static_cast<void>(told());
    end(0, Outcome::Rejected, Fate::Again);
    EXPECT_EQ(told(), "0 rejected 1\n--\n");
    end(0, Outcome::Acknowledged, Fate::Done, 2);
    ASSERT_TRUE(m_feed->finish());
    EXPECT_EQ(told(), "0 acknowledged 2\ndrop 1 1\ndrop 2 1\ndrop 3 1\ndrop 4 1\n--\n");
    EXPECT_EQ(m_feed->count(Outcome::Rejected), 0u);
}

TEST_F(Feeding, SaysOfAMessageThatItMayHaveArrivedUntilItIsAnswered) {
    know(1, Outcome::Unknown, Fate::Parked, true);
    make(2, {false, true});
    EXPECT_EQ(next(), "A");
    AttemptResult result;
    result.outcome = Outcome::TransportFailed;
    result.fate = Fate::Again;
    result.bytesLeft = true;
    ASSERT_TRUE(m_feed->ended(result));
    result.attempt = 2;
    result.bytesLeft = false;
    ASSERT_TRUE(m_feed->ended(result));
    EXPECT_EQ(m_arrived, "yy") << "the second attempt alone never left";
    result.attempt = 3;
    result.outcome = Outcome::Acknowledged;
    result.fate = Fate::Done;
    result.acknowledgement.emplace();
    ASSERT_TRUE(m_feed->ended(result));
    EXPECT_EQ(m_arrived, "yyn");
    EXPECT_EQ(next(), "B");
    end(1, Outcome::TransportFailed, Fate::Parked);
    EXPECT_EQ(m_arrived, "yyny") << "an earlier run's may have";
}

TEST_F(Feeding, PutsAsideWhatCannotTravel) {
    m_messages[0] = "hello";
    m_messages[4] = message("E") + "NTE|\v\r";
    make(2);
    EXPECT_EQ(next(), "B");
    EXPECT_EQ(told(), "0 refused 1\nsending 1 B 1\nsending 2 C 1\n--\n");
    EXPECT_EQ(next(), "C");
    EXPECT_EQ(next(), "D");
    EXPECT_EQ(next(), "end");
    EXPECT_EQ(m_feed->count(Outcome::Refused), 2u);
}

TEST_F(Feeding, WhatCannotTravelAnyMoreKeepsTheRecordOfItsEarlierAttempts) {
    m_messages = {message("A") + "NTE|\v\r"};
    know(0, Outcome::Unknown, Fate::Parked, true, 3);
    make(1, {false, true});
    EXPECT_EQ(next(), "end");
    ASSERT_TRUE(m_feed->finish());
    EXPECT_EQ(told(), "0 refused 4\n--\n");
}

TEST_F(Feeding, GoesOnWithAnEarlierRun) {
    know(0, Outcome::Acknowledged, Fate::Done, false);
    know(1, Outcome::Unknown, Fate::Parked, true);
    know(2, Outcome::Errored, Fate::Parked, false, 3);
    know(3, Outcome::TimedOut, Fate::Parked, true);
    make(1);
    EXPECT_EQ(next(), "E");
    EXPECT_EQ(m_feed->skipped(), 4u);
    EXPECT_EQ(m_feed->stillParked(), 3u);
}

TEST_F(Feeding, PaceIsThatOfWhatLeaves) {
    know(0, Outcome::Acknowledged, Fate::Done, false);
    know(1, Outcome::Acknowledged, Fate::Done, false);
    m_messages[2] = "hello";
    m_pacer = Pacer({1, 0}, 50);
    make(1);
    for (const std::int64_t due : {50, 1050}) {
        const auto item = m_feed->next();
        ASSERT_TRUE(item && *item);
        EXPECT_EQ((*item)->offer.notBefore, due);
    }
}

TEST_F(Feeding, SendsAgainWhatItIsToldTo) {
    know(0, Outcome::Acknowledged, Fate::Done, false);
    know(1, Outcome::Unknown, Fate::Parked, true);
    know(2, Outcome::Errored, Fate::Parked, false, 3);
    make(1, {true, false});
    EXPECT_EQ(next(), "C");
    EXPECT_EQ(told(), "sending 2 C 4\n--\n");
    end(2, Outcome::Errored, Fate::Parked);
    EXPECT_EQ(next(), "D");
    EXPECT_EQ(told(), "2 errored 4\nsending 3 D 1\n--\n");
    m_next = 0;
    make(1, {false, true});
    EXPECT_EQ(next(), "B");
}

TEST_F(Feeding, IsNotMixedUpWithAnotherPlan) {
    know(0, Outcome::Acknowledged, Fate::Done, false);
    m_messages[0] = message("X");
    make(1);
    EXPECT_EQ(next(), "replay.outcomes-other");
}

TEST_F(Feeding, KnowsMessagesByTheDigestsOfEarlierRecords) {
    know(0, Outcome::Acknowledged, Fate::Done, false);
    know(1, Outcome::Acknowledged, Fate::Done, false);
    m_store.known[1].digest = earlierDigestOf(asBytes(m_messages[1]));
    make(1);
    EXPECT_EQ(next(), "C");
    EXPECT_EQ(m_feed->skipped(), 2u);
}

TEST(Digest, TellsEveryByteAndTheLength) {
    std::string text(100, 'a');
    std::set<std::uint64_t> seen{digestOf(asBytes(text))};
    for (char& byte : text) {
        byte = 'b';
        EXPECT_TRUE(seen.insert(digestOf(asBytes(text))).second);
        byte = 'a';
    }
    for (; !text.empty(); text.pop_back()) {
        seen.insert(digestOf(asBytes(text)));
    }
    seen.insert(digestOf({}));
    EXPECT_EQ(seen.size(), 201u);
    EXPECT_EQ(seen.count(0), 0u);
}

TEST_F(Feeding, DoesNotHandOutWhatCannotBeRecorded) {
    make(2);
    m_store.broken = true;
    EXPECT_EQ(next(), "replay.outcomes-failed");
}

TEST_F(Feeding, SendsAgainThoseAloneThatWereChosen) {
    know(0, Outcome::Errored, Fate::Parked, false);
    know(1, Outcome::Errored, Fate::Parked, false);
    make(1, {true, false, std::vector<std::uint64_t>{1}});
    EXPECT_EQ(next(), "B");
    EXPECT_EQ(next(), "end");
    EXPECT_EQ(m_feed->skipped(), 4u);
}

TEST_F(Feeding, OneThatIsGivenUpBetweenAttemptsCountsAsWhatItCameTo) {
    make(1);
    EXPECT_EQ(next(), "A");
    end(0, Outcome::TimedOut, Fate::Again);
    ASSERT_TRUE(m_feed->dropped(0, 2));
    EXPECT_EQ(m_feed->count(Outcome::TimedOut), 1u);
    EXPECT_EQ(m_feed->parked(), 1u);
}

namespace {

std::string patient(const std::string& id, const std::string& number) {
    return "MSH|^~\\&|||||||ADT|" + id + "\rPID|||" + number + "\r";
}

PlanFeed::Options byPatient(std::size_t batch, std::size_t connections, bool hold) {
    PlanFeed::Options options;
    options.batch = batch;
    options.orderBy = *hl7::PathPattern::parse("PID-3.1");
    options.connections = connections;
    options.hold = hold;
    return options;
}

}  // namespace

TEST_F(Feeding, MessagesOfOnePatientWaitForEachOther) {
    m_messages = {patient("A", "1"), patient("B", "1^^^X"), patient("C", "2"), patient("D", "1")};
    make(byPatient(1, 4, false));
    EXPECT_EQ(next(), "A");
    EXPECT_EQ(next(), "C");
    EXPECT_EQ(next(), "end");
    EXPECT_TRUE(m_feed->hasMore());
    EXPECT_EQ(told(), "sending 0 A 1\n--\nsending 2 C 1\n--\n") << "what waits is not said to be sent";
    end(0, Outcome::Errored, Fate::Parked);
    EXPECT_EQ(next(), "B");
    EXPECT_EQ(next(), "end");
    end(1, Outcome::Acknowledged);
    EXPECT_EQ(next(), "D");
    EXPECT_EQ(next(), "end");
    EXPECT_FALSE(m_feed->hasMore());
}

TEST_F(Feeding, HoldsBackThePatientOfOneThatWasParked) {
    m_messages = {patient("A", "1"), patient("B", "1"), patient("C", "2"), patient("D", "1")};
    make(byPatient(10, 1, true));
    EXPECT_EQ(next(), "A");
    static_cast<void>(told());
    end(0, Outcome::Rejected, Fate::Parked);
    EXPECT_EQ(next(), "C");
    end(2, Outcome::Acknowledged);
    EXPECT_EQ(next(), "end");
    ASSERT_TRUE(m_feed->finish());
    EXPECT_EQ(told(), "0 rejected 1\n1 withheld 1\n3 withheld 1\n2 acknowledged 1\n--\n");
    EXPECT_EQ(m_feed->count(Outcome::Withheld), 2u);
    EXPECT_EQ(m_feed->parked(), 3u);
}

TEST_F(Feeding, HoldsBackBehindOneThatAnEarlierRunParkedOrThatCannotTravel) {
    m_messages = {patient("A", "1"), patient("B", "1"), patient("C", "2\v"), patient("D", "2\v") + "ZZZ|1\r",
                  patient("E", "3")};
    know(0, Outcome::Errored, Fate::Parked, false);
    make(byPatient(1, 1, true));
    EXPECT_EQ(next(), "E");
    EXPECT_EQ(m_feed->count(Outcome::Withheld), 1u);
    EXPECT_EQ(m_feed->count(Outcome::Refused), 2u);
}

TEST_F(Feeding, NeverMoreThanABatchIsUnknownAndTheNextIsReadyInTime) {
    m_messages.clear();
    for (int n = 0; n < 200; ++n) {
        m_messages.push_back(message("M" + std::to_string(n)));
    }
    constexpr std::size_t kBatch = 20;
    make(kBatch);
    for (std::uint64_t n = 0; n < 200; ++n) {
        ASSERT_EQ(next(), "M" + std::to_string(n));
        ASSERT_TRUE(m_feed->workAhead());
        end(n, Outcome::Acknowledged);
    }
    EXPECT_EQ(next(), "end");
    ASSERT_TRUE(m_feed->finish());
    // Read what was kept as a crash at any moment would leave it.
    std::size_t open = 0;
    std::size_t most = 0;
    std::size_t batches = 0;
    const std::string all = told();
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t end = all.find('\n', at);
        const std::string line = all.substr(at, end - at);
        open += line.starts_with("sending") ? 1u : 0u;
        open -= line.find("acknowledged") != std::string::npos ? 1u : 0u;
        if (line == "--") {
            most = std::max(most, open);
            ++batches;
        }
        at = end + 1;
    }
    EXPECT_EQ(open, 0u);
    EXPECT_LE(most, kBatch);
    EXPECT_GT(most, kBatch / 2) << "a batch is recorded ahead of need";
    EXPECT_LE(batches, 24u);
}

TEST_F(Feeding, TellsOfAMessageThatIsNotSentAgain) {
    make(2);
    EXPECT_EQ(next(), "A");
    EXPECT_EQ(next(), "B");
    end(0, Outcome::Rejected, Fate::Again);
    ASSERT_TRUE(m_feed->dropped(0, 2));
    EXPECT_EQ(m_heard, "100A drop 0 ");
    ASSERT_TRUE(m_feed->finish());
    EXPECT_EQ(m_heard, "100A drop 0 ") << "what is closed unsent was never told of";
}
