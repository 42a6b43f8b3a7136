// The listener over real sockets on loopback.
#include "unit/replay_net/listening.h"

#include "replay/acknowledgement.h"

#include <QElapsedTimer>
#include <QMetaObject>

#include <algorithm>

namespace plumb::replay::test::listening {
namespace {

std::string codeOf(const std::string& frame) {
    const Acknowledgement ack = readAcknowledgement(asBytes(frame).subspan(frame.empty() ? 0 : 1));
    return ack.codeText + ' ' + ack.acknowledges;
}

TEST_F(Listening, storesBytesAsTheyCameBeforeItAnswers) {
    ASSERT_TRUE(start().has_value());
    std::string sent;
    serve({[&](std::uint16_t port) {
        QTcpSocket socket;
        connectTo(socket, port);
        for (int n = 0; n < 1000; ++n) {
            // Latin-1, UTF-8 and the control characters that MLLP can carry.
            const std::string text =
                message("C" + std::to_string(n),
                        "|\xE9\xC3\xA9\x01\x02\t\x0B\x1B\x1C\x7F" + std::string(static_cast<std::size_t>(n), 'x'));
            sent += framed(text);
            writeAll(socket, framed(text));
            EXPECT_EQ(codeOf(readFrames(socket, 1)), "AA C" + std::to_string(n));
            if (n % 100 == 0) {
                EXPECT_EQ(stored(), sent) << "answered before it was stored";
            }
        }
    }});
    EXPECT_EQ(stored(), sent);
    EXPECT_EQ(recorder.bytesIn, sent);
    EXPECT_EQ(listener->counts().messages, 1000u);
    EXPECT_EQ(recorder.count("answered AA"), 1000);
    EXPECT_EQ(recorder.events.back(), "closed replay.peer-closed");
}

TEST_F(Listening, takesSeveralConnectionsAtOnce) {
    ASSERT_TRUE(start().has_value());
    std::vector<std::function<void(std::uint16_t)>> clients;
    clients.reserve(8);
    for (int client = 0; client < 8; ++client) {
        clients.emplace_back([client](std::uint16_t port) {
            QTcpSocket socket;
            connectTo(socket, port);
            for (int n = 0; n < 100; ++n) {
                const std::string control = std::to_string(client) + "-" + std::to_string(n);
                writeAll(socket, framed(message(control)));
                EXPECT_EQ(codeOf(readFrames(socket, 1)), "AA " + control);
            }
        });
    }
    serve(clients);
    const std::string all = stored();
    for (int client = 0; client < 8; ++client) {
        for (int n = 0; n < 100; ++n) {
            const std::string frame = framed(message(std::to_string(client) + "-" + std::to_string(n)));
            const std::size_t at = all.find(frame);
            EXPECT_NE(at, std::string::npos);
            EXPECT_EQ(all.find(frame, at + 1), std::string::npos);
        }
    }
    EXPECT_EQ(all.size(), listener->counts().bytes + 3 * 800);
}

TEST_F(Listening, takesWhatComesByteByByteOrAllAtOnce) {
    ASSERT_TRUE(start().has_value());
    serve({[](std::uint16_t port) {
        QTcpSocket socket;
        connectTo(socket, port);
        for (const char byte : framed(message("slow"))) {
            writeAll(socket, std::string(1, byte));
        }
        EXPECT_EQ(codeOf(readFrames(socket, 1)), "AA slow");
        std::string many;
        for (int n = 0; n < 3000; ++n) {  // more than wait at a time
            many += framed(message(std::to_string(n)));
        }
        writeAll(socket, many);
        const std::string answers = readFrames(socket, 3000);
        EXPECT_EQ(std::count(answers.begin(), answers.end(), '\x1C'), 3000);
        EXPECT_LT(answers.find("|AA|0\r"), answers.find("|AA|2999\r"));
    }});
    EXPECT_EQ(listener->counts().messages, 3001u);
}

TEST_F(Listening, storesAllThatCameFromAPeerThatDidNotWait) {
    ASSERT_TRUE(start().has_value());
    serve({[](std::uint16_t port) {
        QTcpSocket socket;
        connectTo(socket, port);
        std::string many;
        for (int n = 0; n < 2000; ++n) {
            many += framed(message(std::to_string(n)));
        }
        writeAll(socket, many);
        socket.disconnectFromHost();
        if (socket.state() != QAbstractSocket::UnconnectedState) {
            socket.waitForDisconnected(kWaitMs);
        }
    }});
    EXPECT_EQ(listener->counts().messages, 2000u);
    EXPECT_EQ(listener->counts().bytes + 3 * 2000, stored().size());
}

TEST_F(Listening, answersByRules) {
    ASSERT_TRUE(start({"MSH-10 = \"C1\" -> AE, text \"closed\"", "MSH-10 = \"C2\" -> delay 300ms",
                       "MSH-10 = \"C3\" -> drop, disconnect"})
                    .has_value());
    serve({[](std::uint16_t port) {
        QTcpSocket socket;
        connectTo(socket, port);
        writeAll(socket, framed(message("C1")));
        EXPECT_EQ(codeOf(readFrames(socket, 1)), "AE C1");
        QElapsedTimer clock;
        clock.start();
        writeAll(socket, framed(message("C2")));
        EXPECT_EQ(codeOf(readFrames(socket, 1)), "AA C2");
        EXPECT_GE(clock.elapsed(), 295);
        writeAll(socket, framed(message("C3")));
        EXPECT_EQ(readFrames(socket, 1), "");
        EXPECT_EQ(socket.state(), QAbstractSocket::UnconnectedState);
    }});
    EXPECT_EQ(listener->counts().messages, 3u);
    EXPECT_EQ(recorder.events.back(), "closed");
}

TEST_F(Listening, refusesConnectionsPastTheMost) {
    options.mostConnections = 1;
    ASSERT_TRUE(start().has_value());
    serve({[](std::uint16_t port) {
        QTcpSocket first, second;
        connectTo(first, port);
        writeAll(first, framed(message("C1")));
        EXPECT_EQ(codeOf(readFrames(first, 1)), "AA C1");
        connectTo(second, port);
        EXPECT_EQ(readFrames(second, 1), "");
        writeAll(first, framed(message("C2")));
        EXPECT_EQ(codeOf(readFrames(first, 1)), "AA C2");
    }});
    EXPECT_EQ(recorder.count("refused replay.listen-too-many"), 1);
}

TEST_F(Listening, closesWhatIsSilentOrTooLong) {
    options.idleMs = 200;
    options.longestMessage = 1000;
    ASSERT_TRUE(start().has_value());
    serve({[](std::uint16_t port) {
               QTcpSocket socket;
               connectTo(socket, port);
               EXPECT_EQ(readFrames(socket, 1), "");
           },
           [](std::uint16_t port) {
               QTcpSocket socket;
               connectTo(socket, port);
               writeAll(socket, "\x0B" + std::string(100'000, 'x'));
               EXPECT_EQ(readFrames(socket, 1), "");
           }});
    EXPECT_EQ(recorder.count("closed replay.idle-closed"), 1);
    EXPECT_EQ(recorder.count("note replay.listen-too-long"), 1);
    EXPECT_EQ(stored(), "");
}

TEST_F(Listening, storesAndAnswersWhatHasComeWhenItStops) {
    ASSERT_TRUE(start().has_value());
    serve({[this](std::uint16_t port) {
        QTcpSocket socket;
        connectTo(socket, port);
        writeAll(socket, framed(message("C1")));
        EXPECT_EQ(codeOf(readFrames(socket, 1)), "AA C1");
        QMetaObject::invokeMethod(QCoreApplication::instance(), [this] { listener->stop(); });
        EXPECT_EQ(readFrames(socket, 1), "");
        EXPECT_EQ(socket.state(), QAbstractSocket::UnconnectedState);
    }});
    EXPECT_EQ(stored(), framed(message("C1")));
}

TEST_F(Listening, saysWhenThePortIsTaken) {
    ASSERT_TRUE(start().has_value());
    ListenOptions same = options;
    same.address.port = listener->port();
    Listener second(same, AckRules(), *store, recorder, recorder);
    const Result<void> started = second.start(Secret());
    ASSERT_FALSE(started.has_value());
    EXPECT_EQ(started.error().code(), "replay.listen-failed");
    same.address = {"no.such.host.invalid", 0};
    EXPECT_FALSE(Listener(same, AckRules(), *store, recorder, recorder).start(Secret()).has_value());
}

}  // namespace
}  // namespace plumb::replay::test::listening
