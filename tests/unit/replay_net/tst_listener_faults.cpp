// Senders that frame wrong, drip, never end, or go without a word: what the listener stores, says and answers.
#include "unit/replay_net/listening.h"

#include <QElapsedTimer>

#include <sys/socket.h>

#include <algorithm>

namespace plumb::replay::test::listening {
namespace {

constexpr int kBoundMs = 5'000;  // for what ends at once, on a busy machine

/// No further byte from this side; the other direction stays.
void halfClose(const QAbstractSocket& socket) {
    ::shutdown(static_cast<int>(socket.socketDescriptor()), SHUT_WR);
}

void reset(QAbstractSocket& socket) {
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket.abort();
}

class ListeningFaults : public Listening {
protected:
    /// Sends and gives what came until so many frames had, within the bound.
    static std::string answerTo(std::uint16_t port, const std::string& bytes, int frames) {
        QTcpSocket socket;
        connectTo(socket, port);
        QElapsedTimer clock;
        clock.start();
        writeAll(socket, bytes);
        std::string answer = readFrames(socket, frames);
        EXPECT_LT(clock.elapsed(), kBoundMs);
        return answer;
    }
};

struct Framed {
    const char* name;
    std::string bytes;
    int stored;
    const char* note;
};

class Framings : public ListeningFaults, public testing::WithParamInterface<Framed> {};

TEST_P(Framings, areTakenForWhatTheyMean) {
    const Framed& row = GetParam();
    ASSERT_TRUE(start().has_value());
    std::string answers;
    serve({[&](std::uint16_t port) { answers = answerTo(port, row.bytes, row.stored); }});
    EXPECT_EQ(listener->counts().messages, static_cast<std::uint64_t>(row.stored));
    EXPECT_EQ(recorder.count("answered AA"), row.stored);
    EXPECT_EQ(std::count(answers.begin(), answers.end(), '\x1C'), row.stored);
    EXPECT_EQ(recorder.count(std::string("note replay.") + row.note), 1) << row.note;
    EXPECT_EQ(recorder.bytesIn, row.bytes) << "every byte stands in the wire log";
    std::string stores;
    for (int n = 0; n < row.stored; ++n) {
        stores += framed(message("C" + std::to_string(n)));
    }
    EXPECT_EQ(stored(), stores) << "in frames as they should be";
}

INSTANTIATE_TEST_SUITE_P(Listening, Framings,
                         testing::Values(Framed{"FsWithoutCr", '\x0B' + message("C0") + '\x1C', 1, "frame-no-cr"},
                                         Framed{"LfForCr", '\x0B' + message("C0") + "\x1C\n", 1, "frame-lf-for-cr"},
                                         Framed{"NoVt", message("C0") + "\x1C\r", 1, "frame-no-start"},
                                         Framed{"Garbage", "hello\r\n" + framed(message("C0")), 1, "frame-garbage"},
                                         Framed{"NotEnded", '\x0B' + message("C0") + framed(message("C1")), 2,
                                                "frame-not-ended"}),
                         [](const auto& row) { return std::string(row.param.name); });

TEST_F(ListeningFaults, aDripHindersNobodyAndIsAnsweredWhenItIsWhole) {
    ASSERT_TRUE(start().has_value());
    std::string dripped;
    serve({[&dripped](std::uint16_t port) {
               QTcpSocket socket;
               connectTo(socket, port);
               for (const char byte : framed(message("slow"))) {
                   writeAll(socket, std::string(1, byte));
                   socket.waitForReadyRead(10);
               }
               dripped = readFrames(socket, 1);
           },
           [](std::uint16_t port) {
               for (int n = 0; n < 20; ++n) {
                   EXPECT_NE(answerTo(port, framed(message("C" + std::to_string(n))), 1).find("|AA|C"),
                             std::string::npos);
               }
           }});
    EXPECT_NE(dripped.find("|AA|slow\r"), std::string::npos);
    EXPECT_EQ(listener->counts().messages, 21u);
    const std::string all = stored();
    EXPECT_GT(all.find(message("slow")), all.find(message("C0"))) << "others were stored meanwhile";
}

TEST_F(ListeningFaults, aDripThatNeverEndsIsEnded) {
    options.wholeWithinMs = 400;
    options.idleMs = 60'000;  // it is not silent
    ASSERT_TRUE(start().has_value());
    serve(
        {[](std::uint16_t port) {
             QTcpSocket socket;
             connectTo(socket, port);
             writeAll(socket, framed(message("whole")));
             EXPECT_NE(readFrames(socket, 1).find("|AA|whole\r"), std::string::npos);
             expectEndOfDrip(socket);
         },
         [](std::uint16_t port) {
             QElapsedTimer clock;
             clock.start();
             for (int n = 0; clock.elapsed() < 1000; ++n) {
                 EXPECT_NE(answerTo(port, framed(message("C" + std::to_string(n))), 1).find("|AA|C"), std::string::npos)
                     << "others go on";
             }
         }});
    EXPECT_EQ(recorder.count("note replay.frame-cut-off"), 1);
    EXPECT_EQ(recorder.count("closed replay.message-not-whole"), 1) << "an end of its own";
    EXPECT_NE(recorder.closedFor.find("replay.message-not-whole\n"), std::string::npos) << recorder.closedFor;
    EXPECT_EQ(stored().find("drip"), std::string::npos);
    EXPECT_EQ(listener->openConnections(), 0u);
}

TEST_F(ListeningFaults, whoDoesNotReadAnswersIsNotReadForEver) {
    constexpr int kMessages = 400;
    const std::string id(256 * 1024, 'i');  // an answer is as long as its message
    ASSERT_TRUE(start().has_value());
    int taken = 0;
    long answered = 0;
    serve({[&](std::uint16_t port) {
        QTcpSocket socket;
        socket.setReadBufferSize(1);
        connectTo(socket, port);
        const std::string bytes = framed(message(id));
        for (bool goesOn = true; goesOn && taken < kMessages; taken += goesOn ? 1 : 0) {
            socket.write(bytes.data(), static_cast<qint64>(bytes.size()));
            while (goesOn && socket.bytesToWrite() > 0) {
                goesOn = socket.waitForBytesWritten(1000);
            }
        }
        EXPECT_LT(taken, kMessages) << "a hundred megabytes of answers would wait in memory";
        socket.setReadBufferSize(0);
        while (answered < taken && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(kWaitMs))) {
            answered += socket.readAll().count('\x1C');
        }
    }});
    EXPECT_GE(answered, taken) << "and whoever reads them after all gets them all";
    EXPECT_GT(taken, 0);
}

TEST_F(ListeningFaults, aHundredMegabytesWithoutEndAreNotRead) {
    constexpr std::uint64_t kLimit = 4u << 20;
    options.longestMessage = kLimit;
    ASSERT_TRUE(start().has_value());
    std::uint64_t written = 0;
    serve({[&written](std::uint16_t port) {
        QTcpSocket socket;
        connectTo(socket, port);
        QElapsedTimer clock;
        clock.start();
        const std::string chunk(1024 * 1024, 'x');
        writeAll(socket, "\x0BMSH|");
        while (written < 100 * chunk.size() && socket.state() == QAbstractSocket::ConnectedState) {
            socket.write(chunk.data(), static_cast<qint64>(chunk.size()));
            if (!socket.waitForBytesWritten(kWaitMs)) {
                break;
            }
            written += chunk.size();
        }
        EXPECT_EQ(readFrames(socket, 1), "") << "nothing is acknowledged";
        EXPECT_LT(clock.elapsed(), 2 * kBoundMs);
    }});
    EXPECT_EQ(recorder.count("note replay.listen-too-long"), 1);
    EXPECT_EQ(stored(), "");
    EXPECT_LT(recorder.bytesIn.size(), kLimit + 2 * 1024 * 1024) << "what lies past the limit is not even read";
    EXPECT_LT(written, 100u * 1024 * 1024);
}

TEST_F(ListeningFaults, resetInsideAMessage) {
    ASSERT_TRUE(start().has_value());
    serve({[](std::uint16_t port) {
        QTcpSocket socket;
        connectTo(socket, port);
        writeAll(socket, framed(message("C1")));
        EXPECT_NE(readFrames(socket, 1).find("|AA|C1\r"), std::string::npos);
        writeAll(socket, framed(message("C2")).substr(0, 30));
        socket.waitForReadyRead(50);
        reset(socket);
        EXPECT_NE(answerTo(port, framed(message("C3")), 1).find("|AA|C3\r"), std::string::npos) << "others go on";
    }});
    EXPECT_EQ(stored(), framed(message("C1")) + framed(message("C3")));
    EXPECT_EQ(recorder.count("closed replay.connection-lost") + recorder.count("closed replay.peer-closed"), 2);
}

TEST_F(ListeningFaults, resetBeforeTheAcknowledgementIsTaken) {
    ASSERT_TRUE(start().has_value());
    serve({[](std::uint16_t port) {
        for (int n = 0; n < 20; ++n) {
            QTcpSocket socket;
            connectTo(socket, port);
            writeAll(socket, framed(message("C" + std::to_string(n))));
            reset(socket);
        }
        EXPECT_NE(answerTo(port, framed(message("last")), 1).find("|AA|last\r"), std::string::npos);
    }});
    EXPECT_NE(stored().find(framed(message("last"))), std::string::npos);
    EXPECT_EQ(recorder.count("connected"), 21);
    EXPECT_EQ(listener->openConnections(), 0u);
}

TEST_F(ListeningFaults, aHalfClosedOneIsStored) {
    ASSERT_TRUE(start().has_value());
    serve({[](std::uint16_t port) {
        QTcpSocket socket;
        connectTo(socket, port);
        QElapsedTimer clock;
        clock.start();
        writeAll(socket, framed(message("C1")));
        halfClose(socket);
        static_cast<void>(readFrames(socket, 1));
        EXPECT_LT(clock.elapsed(), kBoundMs) << "and its connection ends";
    }});
    EXPECT_EQ(stored(), framed(message("C1")));
    EXPECT_EQ(recorder.count("answered AA") + recorder.count("note replay.listen-answer-failed"), 1)
        << "answered, or said that it could not be";
}

TEST_F(ListeningFaults, aMessageThatItsSenderCutsOffIsNotStored) {
    ASSERT_TRUE(start().has_value());
    serve({[](std::uint16_t port) {
        QTcpSocket socket;
        connectTo(socket, port);
        writeAll(socket, framed(message("C1")).substr(0, 30));
        halfClose(socket);
        EXPECT_EQ(readFrames(socket, 1), "");
    }});
    EXPECT_EQ(stored(), "");
    EXPECT_EQ(recorder.count("note replay.frame-cut-off"), 1);
}

}  // namespace
}  // namespace plumb::replay::test::listening
