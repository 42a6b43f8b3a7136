// A relay over real sockets, between senders and receivers that do things wrong.
#include "replay/net/relay.h"
#include "unit/replay_net/listening.h"
#include "unit/replay_net/peer.h"

#include <QElapsedTimer>

#include <sys/socket.h>

#include <algorithm>

namespace plumb::replay::test::listening {
namespace {

constexpr int kRelayBoundMs = 5'000;

class KeptRelay final : public ListenSink {
public:
    void tell(const ListenReport& report) override {
        notes += report.note ? std::string(report.note->code().substr(7)) + '\n' : std::string();
    }
    std::string notes;
};

class Relaying : public Listening {
protected:
    void startRelay() {
        RelayOptions relayed;
        relayed.listen = options;
        relayed.receiver.address = {"127.0.0.1", receiver.port()};
        relayed.receiver.times.acknowledge = 1000;  // so long the receiver of one that is gone is waited for
        store = std::make_unique<MessageFile>(MessageFile::open(in("feed.hl7")).value());
        relay = std::make_unique<Relay>(relayed, *store, recorder, told);
        ASSERT_TRUE(relay->start(Secret(), Secret()).has_value());
    }

    /// Runs the client on a thread until it is done and all connections are closed.
    void through(const std::function<void(std::uint16_t)>& client) {
        runClients({client}, relay->port());
        while (relay->openConnections() > 0) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    /// Sends a message and gives everything that came back until the relay closed, or for so long.
    static std::string ask(std::uint16_t port, const std::string& bytes, int patience = kWaitMs) {
        QTcpSocket socket;
        connectTo(socket, port);
        QElapsedTimer clock;
        clock.start();
        writeAll(socket, bytes);
        QByteArray all;
        while (all.count("\x1C") == 0 && socket.waitForReadyRead(patience)) {
            all += socket.readAll();
        }
        EXPECT_LT(clock.elapsed(), kRelayBoundMs);
        return all.toStdString();
    }

    Peer receiver;
    KeptRelay told;
    std::unique_ptr<Relay> relay;
};

struct ReceiverRow {
    const char* name;
    std::function<void(PeerSide&, const std::string&)> does;
    bool answered;  ///< the sender hears AA
    std::uint64_t credited;
};

class Receivers : public Relaying, public testing::WithParamInterface<ReceiverRow> {};

TEST_P(Receivers, areHeardAsTheyAre) {
    const ReceiverRow& row = GetParam();
    receiver.onMessage = row.does;
    startRelay();
    std::string heard;
    through([&heard](std::uint16_t port) { heard = ask(port, framed(message("C1")), 1500); });
    EXPECT_EQ(heard.find("|AA|C1\r") != std::string::npos || heard.find("MSA|AA|C1") != std::string::npos, row.answered)
        << heard;
    EXPECT_EQ(stored(), framed(message("C1"))) << "whatever the receiver does";
    EXPECT_EQ(relay->counts().forwarded, 1u);
    EXPECT_EQ(relay->counts().answers, row.credited);
    EXPECT_EQ(relay->counts().ownAnswers, 0u) << "what may have arrived is never answered here";
    EXPECT_EQ(receiver.messages, std::vector<std::string>{message("C1")});
}

/// A hundred megabytes of a message that does not end.
std::string endless() {
    std::string bytes = "\vMSH|";
    bytes.resize(100'000'000, 'x');
    return bytes;
}

std::string ackFrame(const std::string& got) {
    return framed(ackOf("AA", idOf(got)));
}

INSTANTIATE_TEST_SUITE_P(
    Relay, Receivers,
    testing::Values(
        ReceiverRow{"Good", [](PeerSide& side, const std::string& got) { side.send(ackFrame(got)); }, true, 1},
        ReceiverRow{"ByteByByte", [](PeerSide& side, const std::string& got) { side.drip(ackFrame(got)); }, true, 1},
        ReceiverRow{"NoCrBehindFs",
                    [](PeerSide& side, const std::string& got) {
                        const std::string frame = ackFrame(got);
                        side.send(frame.substr(0, frame.size() - 1));
                    },
                    true, 1},
        ReceiverRow{"Garbage", [](PeerSide& side, const std::string& got) { side.send("hello" + ackFrame(got)); }, true,
                    1},
        ReceiverRow{"ResetInTheAcknowledgement",
                    [](PeerSide& side, const std::string& got) {
                        side.send(ackFrame(got).substr(0, 20));
                        side.later(50, [side]() mutable { side.reset(); });
                    },
                    false, 0},
        ReceiverRow{"Closes", [](PeerSide& side, const std::string&) { side.close(); }, false, 0},
        ReceiverRow{"HalfCloses", [](PeerSide& side, const std::string&) { side.halfClose(); }, false, 0},
        ReceiverRow{"Silent", [](PeerSide&, const std::string&) {}, false, 0},
        ReceiverRow{"LongWithoutEnd", [](PeerSide& side, const std::string&) { side.send(endless()); }, false, 0}),
    [](const auto& row) { return std::string(row.param.name); });

TEST_F(Relaying, aMessageWithoutEndIsNotPassedOn) {
    options.longestMessage = 4u << 20;
    startRelay();
    through([](std::uint16_t port) {
        QTcpSocket socket;
        connectTo(socket, port);
        const std::string chunk(1024 * 1024, 'x');
        writeAll(socket, "\x0BMSH|");
        for (int n = 0; n < 100 && socket.state() == QAbstractSocket::ConnectedState; ++n) {
            socket.write(chunk.data(), static_cast<qint64>(chunk.size()));
            if (!socket.waitForBytesWritten(kWaitMs)) {
                break;
            }
        }
        EXPECT_EQ(readFrames(socket, 1), "");
    });
    EXPECT_NE(told.notes.find("too-long"), std::string::npos) << told.notes;
    EXPECT_LT(recorder.bytesIn.size(), 6u << 20);
    EXPECT_EQ(stored(), "");
    EXPECT_TRUE(receiver.messages.empty());
}

TEST_F(Relaying, aDripThatNeverEndsIsEnded) {
    options.wholeWithinMs = 400;
    startRelay();
    through([](std::uint16_t port) {
        QTcpSocket socket;
        connectTo(socket, port);
        writeAll(socket, framed(message("C1")));
        EXPECT_NE(readFrames(socket, 1).find("AA|C1"), std::string::npos);
        expectEndOfDrip(socket);
    });
    EXPECT_EQ(stored(), framed(message("C1")));
    EXPECT_EQ(receiver.messages, std::vector<std::string>{message("C1")});
    EXPECT_NE(told.notes.find("frame-cut-off\n"), std::string::npos) << told.notes;
    EXPECT_NE(told.notes.find("message-not-whole\n"), std::string::npos) << told.notes;
    EXPECT_NE(recorder.closedFor.find("replay.message-not-whole\n"), std::string::npos) << recorder.closedFor;
}

TEST_F(Relaying, aSenderThatIsResetLosesNothingThatWasStored) {
    startRelay();
    through([](std::uint16_t port) {
        QTcpSocket socket;
        connectTo(socket, port);
        writeAll(socket, framed(message("C1")) + framed(message("C2")).substr(0, 20));
        socket.waitForReadyRead(kWaitMs);
        const linger now{1, 0};
        ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        socket.abort();
    });
    EXPECT_EQ(stored(), framed(message("C1")));
    EXPECT_EQ(receiver.messages, std::vector<std::string>{message("C1")});
}

}  // namespace
}  // namespace plumb::replay::test::listening
