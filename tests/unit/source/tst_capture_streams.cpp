// What networks and captures do to a stream, and what is shown of it.
#include "unit/source/capture_support.h"

#include <algorithm>

namespace plumb::source::test::captures {
namespace {

const std::string kFirst = framed(messageOf("C1")), kSecond = framed(messageOf("C2"));

std::string both() {
    return visible(kFirst + kSecond);
}

TEST(CaptureStreams, ArePutInOrder) {
    const std::string all = kFirst + kSecond;
    Wire wire;
    wire.packet(kSender, kReceiver, 99, 0, Wire::kSyn, "");
    for (const std::size_t at : {60u, 30u, 90u, 0u}) {
        wire.data(kSender, kReceiver, 100 + static_cast<std::uint32_t>(at), all.substr(at, 30));
    }
    const auto source = captured(wire.bytes());
    EXPECT_EQ(shown(*source), both());
    EXPECT_EQ(noteOf(*source, "source.capture-missing"), "");
}

TEST(CaptureStreams, ShowRepeatedAndOverlappingBytesOnce) {
    const std::string all = kFirst + kSecond;
    Wire wire;
    wire.data(kSender, kReceiver, 100, all.substr(0, 50));
    wire.data(kSender, kReceiver, 100, all.substr(0, 50));
    wire.data(kSender, kReceiver, 120, all.substr(20, 60));
    wire.data(kSender, kReceiver, 99, "x");  // keeps the connection alive
    wire.data(kSender, kReceiver, 180, all.substr(80));
    const auto source = captured(wire.bytes());
    EXPECT_EQ(shown(*source), both());
    EXPECT_EQ(noteOf(*source, "source.capture-repeated"), "Bytes that were sent again are shown once: 81.");
}

TEST(CaptureStreams, EndAMessageWhereBytesAreMissingAndGoOn) {
    Wire wire;
    wire.data(kSender, kReceiver, 100, kFirst.substr(0, 30));
    wire.data(kSender, kReceiver, 135, kFirst.substr(35));
    wire.data(kSender, kReceiver, 100 + static_cast<std::uint32_t>(kFirst.size()), kSecond);
    const auto source = captured(wire.bytes());
    EXPECT_EQ(shown(*source), visible(kFirst.substr(0, 30) + "\x1C\r" + kFirst.substr(35) + kSecond));
    EXPECT_EQ(source->passageOf(1)->missingBytes, 5u);
    EXPECT_EQ(source->passageOf(source->size() - 5)->missingBytes, 0u);
    EXPECT_EQ(noteOf(*source, "source.capture-missing"),
              "Bytes of these connections that the capture does not hold: 5. Messages that lack some of them: 1; they "
              "end where bytes are missing.");
}

TEST(CaptureStreams, TellALossBetweenMessagesWithoutBlamingOne) {
    Wire wire;
    wire.data(kSender, kReceiver, 100, kFirst);
    wire.data(kSender, kReceiver, 100 + static_cast<std::uint32_t>(kFirst.size()) + 700, kSecond);
    const auto source = captured(wire.bytes());
    EXPECT_EQ(shown(*source), both());
    EXPECT_EQ(source->passageOf(1)->missingBytes, 0u);
    EXPECT_NE(noteOf(*source, "source.capture-missing").find("hold: 700. Messages that lack some of them: 0;"),
              std::string::npos);
}

TEST(CaptureStreams, TellBytesThatTheCaptureCut) {
    const std::size_t packet = kHeadsBytes + kFirst.size();
    Wire wire;
    wire.data(kSender, kReceiver, 100, kFirst).cutLast(20, packet);
    wire.data(kSender, kReceiver, 100 + static_cast<std::uint32_t>(kFirst.size()), kSecond);
    const auto source = captured(wire.bytes());
    EXPECT_EQ(shown(*source), visible(kFirst.substr(0, kFirst.size() - 20) + "\x1C\r" + kSecond));
    EXPECT_EQ(source->passageOf(1)->missingBytes, 20u);
}

TEST(CaptureStreams, AreWaitedForNoLongerOnceTheReceiverWentOn) {
    Wire wire;
    wire.data(kSender, kReceiver, 100, kFirst);
    std::uint32_t at = 100 + static_cast<std::uint32_t>(kFirst.size()) + 50;
    for (unsigned n = 0; n < 2000; ++n) {
        wire.data(kSender, kReceiver, at, kSecond);
        at += static_cast<std::uint32_t>(kSecond.size());
        wire.packet(kReceiver, kSender, 1, at, Wire::kAck, "");
    }
    const auto source = captured(wire.bytes());
    EXPECT_EQ(source->size(), kFirst.size() + 2000 * kSecond.size());
}

TEST(CaptureStreams, BegunBeforeTheCaptureKeepTheirFirstBytes) {
    Wire wire;
    wire.data(kSender, kReceiver, 5000, "LEY|JOHN\rPV1|1\r\x1C\r");
    wire.data(kSender, kReceiver, 5018, kSecond);
    EXPECT_EQ(shown(*captured(wire.bytes())), visible("LEY|JOHN\rPV1|1\r\x1C\r" + kSecond));
}

TEST(CaptureStreams, OfSeveralConnectionsStandInTheOrderOfTheWire) {
    const Host other{3, 40001};
    Wire wire;
    wire.data(kSender, kReceiver, 1, kFirst.substr(0, 20));
    wire.data(other, kReceiver, 1, kSecond.substr(0, 20));
    wire.data(kSender, kReceiver, 21, kFirst.substr(20));
    wire.data(other, kReceiver, 21, kSecond.substr(20));
    const auto source = captured(wire.bytes());
    EXPECT_EQ(shown(*source), both());
    EXPECT_EQ(source->passageOf(1)->from, "10.0.0.1:40001");
    EXPECT_EQ(source->passageOf(kFirst.size() + 1)->from, "10.0.0.3:40001");
}

TEST(CaptureStreams, OfOnePortPairUsedAgainAreTwoConnections) {
    Wire wire;
    wire.packet(kSender, kReceiver, 100, 0, Wire::kSyn, "").data(kSender, kReceiver, 101, kFirst);
    wire.packet(kSender, kReceiver, 90, 0, Wire::kSyn, "").data(kSender, kReceiver, 91, kSecond);
    const auto source = captured(wire.bytes());
    EXPECT_EQ(shown(*source), both());
    EXPECT_NE(noteOf(*source, "source.capture-streams").find("connections with HL7: 2;"), std::string::npos);
}

TEST(CaptureStreams, CloseAFrameThatTheCaptureDoesNotSeeClosed) {
    const Host other{3, 40001};
    Wire wire;
    wire.data(kSender, kReceiver, 1, kFirst.substr(0, 50));
    wire.data(other, kReceiver, 1, kSecond);
    const auto source = captured(wire.bytes());
    EXPECT_EQ(shown(*source), visible(kFirst.substr(0, 50) + "\x1C\r" + kSecond));
    EXPECT_NE(noteOf(*source, "source.capture-unclosed"), "");
}

TEST(CaptureStreams, AreCutAtAFrameThatBeginsInsideAnother) {
    const std::string lost = "\x0B" + messageOf("C1");
    Wire wire;
    wire.data(kSender, kReceiver, 1, lost + kSecond);
    EXPECT_EQ(shown(*captured(wire.bytes())), visible(lost + "\x1C\r" + kSecond));
}

TEST(CaptureStreams, SeeAMarkThatIsSpreadOverPackets) {
    Wire wire;
    for (std::size_t at = 0; at < kFirst.size(); ++at) {
        wire.data(kSender, kReceiver, 1 + static_cast<std::uint32_t>(at), kFirst.substr(at, 1));
    }
    wire.data(kSender, kReceiver, 1 + static_cast<std::uint32_t>(kFirst.size()), kSecond);
    const auto source = captured(wire.bytes());
    EXPECT_EQ(shown(*source), both());
    EXPECT_EQ(source->fileOffset(1), source->fileOffset(0) + 1 + kHeadsBytes + 16);
}

TEST(CaptureStreams, WithoutFramesAreRead) {
    Wire wire;
    wire.data(kSender, kReceiver, 1, messageOf("C1").substr(0, 3));
    wire.data(kSender, kReceiver, 4, messageOf("C1").substr(3));
    wire.data(kReceiver, kSender, 1, answerOf("C1").substr(0, answerOf("C1").size() - 1));
    wire.data(kSender, kReceiver, 1 + static_cast<std::uint32_t>(messageOf("C1").size()), messageOf("C2"));
    const auto source = captured(wire.bytes());
    const std::string answer = answerOf("C1").substr(0, answerOf("C1").size() - 1);
    EXPECT_EQ(shown(*source), visible(messageOf("C1") + answer + "\n" + messageOf("C2")));
    EXPECT_EQ(source->passageOf(0)->partner->offset, messageOf("C1").size());
}

TEST(CapturePairs, GoByControlIdAndOrder) {
    const std::string again = framed(messageOf("C1"));
    Wire wire;
    std::uint32_t there = 1, back = 1;
    const auto send = [&](const std::string& bytes) {
        wire.data(kSender, kReceiver, there, bytes);
        there += static_cast<std::uint32_t>(bytes.size());
        return there;
    };
    const auto reply = [&](const std::string& bytes) {
        wire.data(kReceiver, kSender, back, bytes);
        back += static_cast<std::uint32_t>(bytes.size());
    };
    send(kFirst);
    send(again);
    reply(framed(answerOf("C1")));
    reply(framed(answerOf("C9")));
    reply(framed(answerOf("C1")));
    const auto source = captured(wire.bytes());
    const std::uint64_t answer = framed(answerOf("C1")).size(), first = 2 * kFirst.size();
    EXPECT_EQ(source->passageOf(1)->partner->offset, first);
    EXPECT_EQ(source->passageOf(kFirst.size() + 1)->partner->offset, first + 2 * answer);
    EXPECT_FALSE(source->passageOf(first + answer + 1)->partner.has_value());
    EXPECT_TRUE(source->passageOf(first + answer + 1)->isAnswer);
    EXPECT_EQ(source->passageOf(first + 1)->partner->timeNs, 1'700'000'000'000'000'000);
}

TEST(CapturePairs, DoNotCrossConnections) {
    const Host other{3, 40001};
    Wire wire;
    wire.data(kSender, kReceiver, 1, kFirst);
    wire.data(kReceiver, other, 1, framed(answerOf("C1")));
    const auto source = captured(wire.bytes());
    EXPECT_FALSE(source->passageOf(1)->partner.has_value());
}

TEST(CaptureCounts, SayWhatIsNotShown) {
    Wire wire;
    wire.data({1, 50000}, {2, 443}, 1, "\x16\x03\x01\x02" + std::string(200, 'x'));
    wire.data({1, 50001}, {2, 80}, 1, "GET / HTTP/1.1\r\n\r\n");
    wire.ip({1, 0}, {2, 0}, 17, std::string(8, '\0'));
    wire.record(std::string(12, '\2') + "\x08\x06" + std::string(28, '\0'));  // ARP
    wire.record("short");
    const auto source = captured(wire.bytes());
    EXPECT_EQ(source->size(), 0u);
    EXPECT_EQ(codesOf(source->notes()),
              (std::vector<std::string>{"source.assumed-format", "source.capture-streams", "source.capture-tls",
                                        "source.capture-other", "source.capture-unread"}));
    EXPECT_NE(noteOf(*source, "source.capture-other").find("HL7: 1; packets of other protocols: 2."),
              std::string::npos);
    EXPECT_EQ(codesOf(captured(wire.bytes(147))->notes()).back(), "source.capture-unread");
}

TEST(CaptureDamage, IsToldAndWhatStandsBeforeIsShown) {
    Wire wire;
    wire.data(kSender, kReceiver, 1, kFirst);
    wire.data(kSender, kReceiver, 1 + static_cast<std::uint32_t>(kFirst.size()), kSecond);
    const std::string whole = wire.bytes();
    for (std::size_t size = 24; size < whole.size(); ++size) {
        const auto source = captured(whole.substr(0, size));
        const std::string text = shown(*source);
        const std::size_t same = size < 24 + 16 + kHeadsBytes + kFirst.size() ? 0 : visible(kFirst).size();
        EXPECT_EQ(text.substr(0, same), visible(kFirst).substr(0, same));
        const std::size_t between = 24 + 16 + kHeadsBytes + kFirst.size();
        EXPECT_EQ(noteOf(*source, "source.capture-cut-short").empty(), size == 24 || size == between) << size;
    }
    std::string lying = whole;
    lying.replace(24 + 8, 4, "\xFF\xFF\xFF\x7F");
    EXPECT_NE(noteOf(*captured(lying), "source.capture-packet-size"), "");
}

TEST(CaptureCancel, IsHeard) {
    Wire wire;
    wire.data(kSender, kReceiver, 1, kFirst);
    CancelSource cancel;
    cancel.stop();
    Progress progress;
    const auto source =
        CaptureSource::open(std::make_shared<MemorySource>("memory", wire.bytes()), cancel.token(), progress);
    ASSERT_FALSE(source.has_value());
    EXPECT_EQ(source.error().code(), "base.cancelled");
}

}  // namespace
}  // namespace plumb::source::test::captures
