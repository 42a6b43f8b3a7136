// Sending on one connection, one message of 1.2 KB under way, against a ping-pong of a bare QTcpSocket or QSslSocket
// and against one of bare system calls, all with the same receiver (blocking sockets on a thread of this program) in
// the same run, in turns: a machine that gets slower does so for all of them.
#include "measuring.h"
#include "project/outcome_file.h"
#include "wire_kernel.h"
#include "wire_sending.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace {

using namespace plumb;
using namespace plumb::replay;

constexpr std::size_t kMessages = 5000;
constexpr int kRounds = 5;
/// Intents in a batch: as many as hide the disk's answer time, and as few as a person may want to have in doubt.
constexpr std::size_t kBatch = 1000, kSmallBatch = 100;

/// Round trips a second, one at a time, that other programs reached on one core of the machine of reference: what the
/// bars are. Both ends are theirs.
struct Peer {
    const char* name;
    double perSecond;
};
constexpr Peer kPeers[] = {{"simple-hl7, both ends", 19400},
                           {"@medplum/hl7 4.5.2, both ends", 16000},
                           {"python-hl7 client and server", 6000},
                           {"HAPI client and server", 2650}};

/// What any program on these sockets pays, from the moment that its connection was begun.
double pingPong(QTcpSocket& socket, const std::vector<std::string>& messages, double begun) {
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
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    send();
    loop.exec();
    return bench::now() - begun;
}

double barePlain(quint16 port, const std::vector<std::string>& messages) {
    const double begun = bench::now();
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    return socket.waitForConnected() ? pingPong(socket, messages, begun) : -1;
}

double bareTls(quint16 port, const std::vector<std::string>& messages) {
    const double begun = bench::now();
    QSslSocket socket;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    return socket.waitForEncrypted() ? pingPong(socket, messages, begun) : -1;
}

double kept(const Endpoint& endpoint, const std::vector<std::string>& messages, std::size_t batch,
            bench::Report& report) {
    const std::filesystem::path path = std::filesystem::temp_directory_path() / "plumbline-bench.outcomes";
    std::filesystem::remove(path);
    double took = 0;
    if (auto file = project::OutcomeFile::open(path.string())) {
        took = bench::sendAll(endpoint, messages, **file, batch, report);
    } else {
        report.check(false, file.error().render());
    }
    std::filesystem::remove(path);
    return took;
}

double middle(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

std::string rate(std::size_t count, double seconds) {
    return std::to_string(static_cast<long>(static_cast<double>(count) / seconds)) + " messages/s";
}

struct Figures {
    double raw = 0, bare = 0, plain = 0, batched = 0, hundreds = 0, single = 0;
};

Figures measure(bool tls, const std::vector<std::string>& messages, bench::Report& report) {
    const bench::RawReceiver receiver(tls);
    const Endpoint endpoint = bench::endpointOf(receiver.port(), receiver.certificate());
    const std::vector<std::string> few(messages.begin(), messages.begin() + kMessages / 5);
    std::vector<double> raw, bare, plain, batched, hundreds, single;
    NoOutcomeStore nowhere;
    for (int round = 0; round < kRounds; ++round) {
        raw.push_back(bench::rawPingPong(receiver.port(), tls, messages));
        bare.push_back(tls ? bareTls(receiver.port(), messages) : barePlain(receiver.port(), messages));
        plain.push_back(bench::sendAll(endpoint, messages, nowhere, kBatch, report));
        batched.push_back(kept(endpoint, messages, kBatch, report));
        hundreds.push_back(kept(endpoint, messages, kSmallBatch, report));
        single.push_back(kept(endpoint, few, 1, report));
    }
    report.check(*std::min_element(raw.begin(), raw.end()) > 0, "every message of the raw ping-pong is acknowledged");
    return {middle(raw), middle(bare), middle(plain), middle(batched), middle(hundreds), middle(single)};
}

void tell(bool tls, const Figures& figures, bool oneCore, bench::Report& report) {
    const std::string what = tls ? "QSslSocket" : "QTcpSocket";
    const double n = static_cast<double>(kMessages);
    report.plain("raw sockets, ping-pong", rate(kMessages, figures.raw));
    report.plain("bare " + what + ", ping-pong", rate(kMessages, figures.bare));
    report.ratio("recorded in batches of 1000, of the bare one", figures.batched, figures.bare,
                 figures.bare / figures.batched, oneCore ? 0 : -0.85, rate(kMessages, figures.batched));
    report.ratio("recorded in batches of 1000, of the raw one", figures.batched, figures.raw,
                 figures.raw / figures.batched, oneCore ? 0 : -0.5, rate(kMessages, figures.batched));
    report.ratio("recorded in batches of 100, of the bare one", figures.hundreds, figures.bare,
                 figures.bare / figures.hundreds, 0, rate(kMessages, figures.hundreds));
    report.ratio("without a record, of the bare one", figures.plain, figures.bare, figures.bare / figures.plain, 0,
                 rate(kMessages, figures.plain));
    report.plain("recorded one by one, an fsync each", rate(kMessages / 5, figures.single));
    for (const Peer& peer : kPeers) {
        if (!tls && oneCore) {
            report.ratio(std::string("recorded in batches of 1000, of ") + peer.name, figures.batched,
                         n / peer.perSecond, n / peer.perSecond / figures.batched, -1.0);
        }
    }
}

/// How often a second the disk takes what a record writes.
void tellDisk(bench::Report& report) {
    const std::filesystem::path path = std::filesystem::temp_directory_path() / "plumbline-bench.sync";
    const double seconds = bench::syncSeconds(path.string(), 500);
    report.plain("the disk: 4 KB appended and synced", std::to_string(static_cast<long>(500 / seconds)) + " a second");
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const std::vector<std::string> messages = bench::makeMessages(kMessages);
    bench::Report report;
    for (const bool pinned : {false, true}) {
        if (pinned && !bench::pinToOneCore(true)) {
            continue;
        }
        for (const bool tls : {false, true}) {
            report.title(std::string("send: one connection, one message of 1.2 KB under way, ") +
                         (tls ? "TLS 1.3" : "plain") + (pinned ? ", everything on one core" : ""));
            tell(tls, measure(tls, messages, report), pinned, report);
        }
    }
    tellDisk(report);
    report.summary();
    return report.exitCode();
}
