// Sending on one connection, one message under way, against a bare QTcpSocket ping-pong with the same receiver in the
// same run. The receiver is a thread of this program.
#include "measuring.h"
#include "project/outcome_file.h"
#include "replay/net/sender.h"
#include "replay/plan_feed.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <cstdio>
#include <filesystem>
#include <future>
#include <string>
#include <thread>
#include <vector>

namespace {

using namespace plumb;
using namespace plumb::replay;

constexpr int kMessages = 10000;
constexpr int kRepeats = 3;

std::vector<std::string> makeMessages() {
    std::vector<std::string> messages;
    for (int n = 0; n < kMessages; ++n) {
        std::string text = "MSH|^~\\&|A|B|C|D|20261120||ADT^A01|M" + std::to_string(n) + "|P|2.5\r";
        text += "NTE|1||" + std::string(1190 - text.size(), 'x') + '\r';
        messages.push_back(std::move(text));
    }
    return messages;
}

/// Acknowledges by the id alone, as fast as a socket goes.
class Receiver {
public:
    Receiver() {
        std::promise<quint16> port;
        std::future<quint16> known = port.get_future();
        m_thread = std::thread([this, told = std::move(port)]() mutable { run(std::move(told)); });
        m_port = known.get();
    }
    ~Receiver() {
        QMetaObject::invokeMethod(m_loop, "quit", Qt::QueuedConnection);
        m_thread.join();
    }
    Receiver(const Receiver&) = delete;
    Receiver& operator=(const Receiver&) = delete;
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    void run(std::promise<quint16> port) {
        QEventLoop loop;
        m_loop = &loop;
        QTcpServer server;
        QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket* const socket = server.nextPendingConnection();
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            auto waiting = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, waiting] { answer(*socket, *waiting); });
        });
        server.listen(QHostAddress::LocalHost);
        port.set_value(server.serverPort());
        loop.exec();
    }

    static void answer(QTcpSocket& socket, QByteArray& waiting) {
        waiting += socket.readAll();
        for (qsizetype end = waiting.indexOf("\x1c\r"); end >= 0; end = waiting.indexOf("\x1c\r")) {
            qsizetype at = 0;
            for (int n = 0; n < 9; ++n) {
                at = waiting.indexOf('|', at) + 1;
            }
            const QByteArray id = waiting.mid(at, waiting.indexOf('|', at) - at);
            waiting.remove(0, end + 2);
            socket.write("\vMSH|^~\\&|C|D|A|B|20261120||ACK^A01^ACK|R" + id + "|P|2.5\rMSA|AA|" + id + "\r\x1c\r");
            socket.flush();
        }
    }

    std::thread m_thread;
    QEventLoop* m_loop = nullptr;
    quint16 m_port = 0;
};

/// What any program on these sockets pays.
double pingPong(quint16 port, const std::vector<std::string>& messages) {
    QTcpSocket socket;
    QEventLoop loop;
    std::size_t next = 0;
    QByteArray waiting;
    const auto send = [&] {
        const std::string& message = messages[next++];
        socket.write("\v" + QByteArray::fromRawData(message.data(), static_cast<qsizetype>(message.size())) + "\x1c\r");
        socket.flush();
    };
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] {
        waiting += socket.readAll();
        if (!waiting.endsWith("\x1c\r")) {
            return;
        }
        waiting.clear();
        if (next == messages.size()) {
            loop.quit();
        } else {
            send();
        }
    });
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.waitForConnected();
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const double begun = bench::now();
    send();
    loop.exec();
    return bench::now() - begun;
}

double sendAll(quint16 port, const std::vector<std::string>& messages, OutcomeStore& store, std::size_t batch,
               bench::Report& report) {
    std::size_t next = 0;
    Preparer preparer({}, {});
    Pacer pacer({}, 0);
    NoWireLog log;
    PlanFeed feed(
        [&]() -> Result<std::optional<SourceMessage>> {
            return next == messages.size() ? std::optional<SourceMessage>()
                                           : std::optional(SourceMessage{asBytes(messages[next++]), 0});
        },
        preparer, pacer, store, {batch, {}}, [](const FeedRow&) {});
    Endpoint endpoint;
    endpoint.address = {"127.0.0.1", port};
    QEventLoop loop;
    Sender sender(endpoint, {}, feed, log, [&loop](const std::optional<Error>&) { loop.quit(); });
    const double begun = bench::now();
    if (sender.start(Secret())) {
        loop.exec();
    }
    const double took = bench::now() - begun;
    report.check(feed.count(Outcome::Acknowledged) == messages.size(), "every message is acknowledged");
    return took;
}

double best(const std::function<double()>& run) {
    double least = run();
    for (int n = 1; n < kRepeats; ++n) {
        least = std::min(least, run());
    }
    return least;
}

double kept(quint16 port, const std::vector<std::string>& messages, std::size_t batch, bench::Report& report) {
    const std::filesystem::path path = std::filesystem::temp_directory_path() / "plumbline-bench.outcomes";
    std::filesystem::remove(path);
    double took = 0;
    if (auto file = project::OutcomeFile::open(path.string())) {
        took = sendAll(port, messages, **file, batch, report);
    } else {
        report.check(false, file.error().render());
    }
    std::filesystem::remove(path);
    return took;
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    bench::Report report;
    report.title("send: one connection, one message of 1.2 KB under way");
    const std::vector<std::string> messages = makeMessages();
    const Receiver receiver;
    const double bare = best([&] { return pingPong(receiver.port(), messages); });
    NoOutcomeStore nowhere;
    const double plain = best([&] { return sendAll(receiver.port(), messages, nowhere, 100, report); });
    const double batched = best([&] { return kept(receiver.port(), messages, 100, report); });
    const std::vector<std::string> few(messages.begin(), messages.begin() + kMessages / 10);
    const double single = kept(receiver.port(), few, 1, report);
    const auto rate = [](std::size_t count, double seconds) {
        return std::to_string(static_cast<long>(static_cast<double>(count) / seconds)) + " messages/s";
    };
    report.plain("bare QTcpSocket ping-pong", rate(messages.size(), bare));
    report.ratio("without a record, of the bare one", plain, bare, bare / plain, -0.85, rate(messages.size(), plain));
    report.ratio("recorded in batches of 100", batched, bare, bare / batched, -0.85, rate(messages.size(), batched));
    report.plain("recorded one by one (an fsync each)", rate(few.size(), single));
    report.summary();
    return report.exitCode();
}
