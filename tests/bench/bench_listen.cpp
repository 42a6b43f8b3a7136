// Receiving: sixteen senders, one message of 1.2 KB under way on each, into a listener that parses each message, stores
// it and acknowledges it when it is on the disk. The senders are one thread on bare sockets in this program.
#include "measuring.h"
#include "replay/net/listener.h"
#include "wire_kernel.h"
#include "wire_sending.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QMetaObject>

#include <algorithm>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

namespace {

using namespace plumb;
using namespace plumb::replay;

constexpr std::size_t kSenders = 16;
constexpr std::size_t kEach = 2500;
constexpr double kBar = 20000;  // messages a second
constexpr int kRounds = 5;

class Counting final : public ListenSink {
public:
    void tell(const ListenReport& report) override { stored += report.kind == ListenReport::Kind::Stored ? 1 : 0; }
    std::size_t stored = 0;
};

/// Seconds for everything from everybody.
double receive(const std::string& path, bench::Report& report) {
    std::filesystem::remove(path);
    Result<MessageFile> file = MessageFile::open(path);
    if (!report.check(file.has_value(), "the file of messages can be made")) {
        return 0;
    }
    ListenOptions options;
    options.address = {"127.0.0.1", 0};
    NoWireLog log;
    Counting counting;
    double took = 0;
    {
        Listener listener(options, AckRules(std::vector<AckRule>()), *file, log, counting);
        report.check(listener.start(Secret()).has_value(), "the listener starts");
        QEventLoop loop;
        std::thread senders([&, port = listener.port()] {
            took = bench::rawSenders(port, kSenders, kEach);
            QMetaObject::invokeMethod(&loop, [&loop] { loop.quit(); });
        });
        loop.exec();
        senders.join();
        listener.stop();
    }
    report.check(took > 0 && counting.stored == kSenders * kEach, "every message is stored and acknowledged");
    return took;
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const std::filesystem::path folder = std::filesystem::temp_directory_path();
    const std::string path = (folder / "plumbline-bench-listen.hl7").string();
    bench::Report report;
    report.title("listen: sixteen senders, each message of 1.2 KB parsed and on the disk before it is acknowledged");
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round) {
        times.push_back(receive(path, report));
    }
    std::filesystem::remove(path);
    std::sort(times.begin(), times.end());
    const double middle = times[times.size() / 2];
    const double all = static_cast<double>(kSenders * kEach);
    report.ratio("of 20,000 messages a second", middle, all / kBar, all / middle / kBar, -1.0,
                 std::to_string(static_cast<long>(all / middle)) + " messages/s");
    const double syncs = 500 / bench::syncSeconds((folder / "plumbline-bench.sync").string(), 500);
    report.plain("the disk: 4 KB appended and synced", std::to_string(static_cast<long>(syncs)) + " a second");
    report.summary();
    return report.exitCode();
}
