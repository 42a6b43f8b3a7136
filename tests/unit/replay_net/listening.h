// A listener in the test's own event loop, and clients on threads of their own.
#pragma once

#include "replay/net/listener.h"
#include "unit/source/temporary_folder.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

#include <gtest/gtest.h>

#include <atomic>
#include <fstream>
#include <functional>
#include <memory>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

namespace plumb::replay::test::listening {

constexpr int kWaitMs = 20'000;

/// Events, a word each: "connected", "stored", "answered AA" ... and the wire log.
class Recorder final : public ListenSink, public WireLog {
public:
    void tell(const ListenReport& report) override {
        static const char* const kNames[] = {"listening",  "connected", "tls",  "refused", "stored",
                                             "not-stored", "answered",  "note", "closed"};
        std::string event = kNames[static_cast<int>(report.kind)];
        if (report.kind == ListenReport::Kind::Answered) {
            event += " " + std::string(ackCodeName(report.code));
        }
        if (report.note) {
            event += " " + std::string(report.note->code());
        }
        events.push_back(std::move(event));
    }
    void add(const WireRow& row) override {
        (row.direction == WireDirection::In ? bytesIn : bytesOut) += asText(row.bytes);
        if (row.kind == WireKind::Closed && row.note) {
            closedFor += std::string(row.note->code()) + '\n';
        }
    }
    [[nodiscard]] long count(const std::string& event) const { return std::count(events.begin(), events.end(), event); }

    std::vector<std::string> events;
    std::string bytesIn, bytesOut;
    std::string closedFor;  ///< what the wire log says, a line for each connection whose end has a reason
};

inline std::string framed(const std::string& text) {
    return '\x0B' + text + "\x1C\r";
}

inline std::string message(const std::string& control, const std::string& more = "") {
    return "MSH|^~\\&|A|B|C|D|20240102||ADT^A08|" + control + "|P|2.5\rPID|1||4711" + more + "\r";
}

class Listening : public testing::Test {
protected:
    Listening() {
        if (!QCoreApplication::instance()) {
            static int argc = 1;
            static char name[] = "unit_replay_net";
            static char* argv[] = {name, nullptr};
            static const QCoreApplication application(argc, argv);
        }
        options.address = {"127.0.0.1", 0};
        options.controlIdPrefix = "P";
    }

    std::string in(const std::string& name) const { return folder.path() + '/' + name; }
    std::string stored() const {
        std::ifstream stream(in("feed.hl7"), std::ios::binary);
        std::stringstream all;
        all << stream.rdbuf();
        return all.str();
    }

    Result<void> start(const std::vector<std::string>& rules = {}) {
        std::vector<AckRule> parsed;
        parsed.reserve(rules.size());
        for (const std::string& rule : rules) {
            parsed.push_back(AckRule::parse(rule).value());
        }
        store = std::make_unique<MessageFile>(MessageFile::open(in("feed.hl7")).value());
        listener = std::make_unique<Listener>(options, AckRules(std::move(parsed)), *store, recorder, recorder);
        return listener->start(Secret());
    }

    /// Runs the clients, each on its thread with the port, and the event loop until all are done. That they are is
    /// looked for: ThreadSanitizer does not see what Qt gives from one thread to another.
    static void runClients(const std::vector<std::function<void(std::uint16_t)>>& clients, std::uint16_t port) {
        QEventLoop loop;
        std::atomic<std::size_t> left{clients.size()};
        std::vector<std::thread> threads;
        threads.reserve(clients.size());
        for (const auto& client : clients) {
            threads.emplace_back([&left, &client, port] {
                client(port);
                --left;
            });
        }
        QTimer looking;
        QObject::connect(&looking, &QTimer::timeout, &loop, [&loop, &left] {
            if (left == 0) {
                loop.quit();
            }
        });
        looking.start(2);
        loop.exec();
        for (std::thread& thread : threads) {
            thread.join();
        }
    }

    /// The same with the listener, until its connections are closed.
    void serve(const std::vector<std::function<void(std::uint16_t)>>& clients) {
        runClients(clients, listener->port());
        while (listener->openConnections() > 0) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    source::test::TemporaryFolder folder;
    ListenOptions options;
    Recorder recorder;
    std::unique_ptr<MessageFile> store;
    std::unique_ptr<Listener> listener;
};

/// Reads until so many frames have ended, or the peer closes.
inline std::string readFrames(QAbstractSocket& socket, int frames) {
    QByteArray all;
    while (all.count("\x1C\r") < frames) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(kWaitMs)) {
            break;
        }
        all += socket.readAll();
    }
    return all.toStdString();
}

inline void writeAll(QAbstractSocket& socket, const std::string& bytes) {
    socket.write(bytes.data(), static_cast<qint64>(bytes.size()));
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(kWaitMs)) {
    }
}

/// Sends a message a byte now and then, which never ends, until the listener ends the connection.
inline void expectEndOfDrip(QAbstractSocket& socket) {
    constexpr qint64 kDripBoundMs = 5'000;
    QElapsedTimer clock;
    clock.start();
    writeAll(socket, "\x0BMSH|^~\\&|drip|");
    while (socket.state() == QAbstractSocket::ConnectedState && clock.elapsed() < kDripBoundMs) {
        socket.write("x");
        socket.waitForBytesWritten(20);
        socket.waitForReadyRead(20);
    }
    EXPECT_NE(socket.state(), QAbstractSocket::ConnectedState);
    EXPECT_GE(clock.elapsed(), 350);
    EXPECT_LT(clock.elapsed(), kDripBoundMs);
    EXPECT_EQ(socket.readAll(), QByteArray()) << "what is not whole is not acknowledged";
}

inline void connectTo(QTcpSocket& socket, std::uint16_t port) {
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    EXPECT_TRUE(socket.waitForConnected(kWaitMs));
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

}  // namespace plumb::replay::test::listening
