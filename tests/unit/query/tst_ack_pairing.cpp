#include "hl7/message_view.h"
#include "query/ack_pairing.h"

#include <gtest/gtest.h>

#include <string>

using namespace plumb;
using namespace plumb::query;

namespace {

/// Lines of a feed: "id" is a message, "> id CODE" its ack; numbers count from 0, a second apart.
class Feed {
public:
    Feed& operator<<(std::string_view line) {
        AckRecord record;
        record.number = MessageNumber(m_next);
        record.milliseconds = static_cast<std::int64_t>(m_next * 1000);
        if (line.substr(0, 2) == "> ") {
            const std::size_t blank = line.find(' ', 2);
            record.isAck = true;
            record.acknowledges = line.substr(2, blank - 2);
            record.code = line.substr(blank + 1);
        } else {
            record.controlId = line;
        }
        pairing.add(record);
        ++m_next;
        return *this;
    }
    /// "AA@3 after 2000 ms", or "-".
    [[nodiscard]] std::string ack(std::uint64_t message) const {
        const auto found = pairing.ackOf(MessageNumber(message));
        return found ? std::string(found->code()) + '@' + std::to_string(found->ack.value()) + " after " +
                           std::to_string(found->latency.value_or(-1)) + " ms"
                     : "-";
    }
    [[nodiscard]] std::string answered(std::uint64_t ack) const {
        const auto found = pairing.messageOf(MessageNumber(ack));
        return found ? std::to_string(found->value()) : "-";
    }
    AckPairing pairing;

private:
    std::uint64_t m_next = 0;
};

}  // namespace

TEST(AckPairing, PairsByControlId) {
    Feed feed;
    feed << "A"
         << "B"
         << "> A AA"
         << "> B AE";
    EXPECT_EQ(feed.ack(0), "AA@2 after 2000 ms");
    EXPECT_EQ(feed.ack(1), "AE@3 after 2000 ms");
    EXPECT_EQ(feed.answered(2), "0");
    EXPECT_TRUE(feed.pairing.isAck(MessageNumber(3)));
    EXPECT_FALSE(feed.pairing.isAck(MessageNumber(1)));
    EXPECT_EQ(feed.ack(2), "-");
}

TEST(AckPairing, GivesSharedIdsTheNearestOneBefore) {
    Feed feed;
    feed << "A"
         << "A"
         << "> A AA"
         << "A"
         << "> A AE"
         << "> A AR";
    EXPECT_EQ(feed.ack(1), "AA@2 after 1000 ms");
    EXPECT_EQ(feed.ack(3), "AE@4 after 1000 ms");
    EXPECT_EQ(feed.ack(0), "AR@5 after 5000 ms");
}

TEST(AckPairing, KeepsCommitAndApplicationApart) {
    Feed feed;
    feed << "A"
         << "> A CA";
    EXPECT_EQ(feed.ack(0), "CA@1 after 1000 ms");
    feed << "> A AE";
    EXPECT_EQ(feed.ack(0), "AE@2 after 2000 ms");
    EXPECT_EQ(feed.answered(1), "0");
}

TEST(AckPairing, CountsStrayAndRepeatedAcks) {
    Feed feed;
    feed << "A"
         << "> A AA"
         << "> A AA"
         << "> NOBODY AA"
         << "> "
         << "B";
    feed.pairing.finish();
    const AckPairing::Counts counts = feed.pairing.counts();
    EXPECT_EQ(counts.messages, 2u);
    EXPECT_EQ(counts.acknowledged, 1u);
    EXPECT_EQ(counts.acks, 4u);
    EXPECT_EQ(counts.repeated, 1u);
    EXPECT_EQ(counts.stray, 2u);
    EXPECT_EQ(feed.answered(2), "0");
    EXPECT_EQ(feed.answered(3), "-");
    EXPECT_EQ(feed.pairing.strayAcks(), (std::vector<MessageNumber>{MessageNumber(3), MessageNumber(4)}));
}

TEST(AckPairing, PairsAcksThatStandFirstInTheEnd) {
    Feed feed;
    feed << "> A AA"
         << "A"
         << "B";
    EXPECT_EQ(feed.ack(1), "-");
    feed.pairing.finish();
    EXPECT_EQ(feed.ack(1), "AA@0 after -1000 ms");
    EXPECT_EQ(feed.ack(2), "-");
}

TEST(AckPairing, StaysCheapWithOneIdForAll) {
    Feed feed;
    for (int i = 0; i < 100000; ++i) {
        feed << "A";
    }
    for (int i = 0; i < 150000; ++i) {
        feed << "> A AA";
    }
    EXPECT_EQ(feed.pairing.counts().acknowledged, 100000u);
    EXPECT_EQ(feed.pairing.counts().repeated, 50000u);
    EXPECT_EQ(feed.answered(100000), "99999");
    EXPECT_EQ(feed.answered(199999), "0");
    EXPECT_LT(feed.pairing.memoryBytes(), 250000u * 120);
}

TEST(AckPairing, ReadsMessages) {
    const std::string sent = "MSH|^~\\&|A|B|C|D|20260101120000||ADT^A01|ID7|P|2.5\rPID|1\r";
    const std::string answer = "MSH|^~\\&|C|D|A|B|20260101120002.500||ACK|R1|P|2.5\rMSA|AA|ID7\r";
    AckPairing pairing;
    const hl7::MessageView first(asBytes(sent)), second(asBytes(answer));
    pairing.add(AckRecord::of(first, MessageNumber(10)));
    pairing.add(AckRecord::of(second, MessageNumber(20)));
    ASSERT_TRUE(pairing.ackOf(MessageNumber(10)));
    EXPECT_EQ(pairing.ackOf(MessageNumber(10))->latency, 2500);
    EXPECT_EQ(pairing.messageOf(MessageNumber(20)), MessageNumber(10));
    EXPECT_EQ(AckRecord::of(first, MessageNumber(10), 77).milliseconds, 77);
}
