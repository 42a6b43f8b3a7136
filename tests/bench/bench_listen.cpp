// Receiving: sixteen senders into a listener that parses each message of 1.2 KB, stores it and acknowledges it when it
// is on the disk. The senders are one thread on bare sockets in this program.
//
// With one message under way on each, no listener acknowledges more than sixteen between two syncs: where the disk is
// slow, that is the bar, and what the listener itself costs is seen where the file is in memory. Senders that keep more
// under way leave the disk out of it.
#include "measuring.h"
#include "replay/net/listener.h"
#include "wire_kernel.h"
#include "wire_sending.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QMetaObject>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

namespace {

using namespace plumb;
using namespace plumb::replay;

constexpr std::size_t kSenders = 16;
constexpr std::size_t kWindow = 64;
constexpr double kBar = 20000;  // messages a second
constexpr int kRounds = 5;

class Counting final : public ListenSink {
public:
    void tell(const ListenReport& report) override { stored += report.kind == ListenReport::Kind::Stored ? 1 : 0; }
    std::size_t stored = 0;
};

/// Seconds for everything from everybody.
double receive(const std::string& path, std::size_t each, std::size_t window, bench::Report& report) {
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
            took = bench::rawSenders(port, kSenders, each, window);
            QMetaObject::invokeMethod(&loop, [&loop] { loop.quit(); });
        });
        loop.exec();
        senders.join();
        listener.stop();
    }
    report.check(took > 0 && counting.stored == kSenders * each, "every message is stored and acknowledged");
    return took;
}

/// Messages a second, the middle one of the rounds.
double rate(const std::filesystem::path& folder, std::size_t each, std::size_t window, bench::Report& report) {
    const std::string path = (folder / "plumbline-bench-listen.hl7").string();
    std::vector<double> times;
    times.reserve(kRounds);
    for (int round = 0; round < kRounds; ++round) {
        times.push_back(receive(path, each, window, report));
    }
    std::filesystem::remove(path);
    std::sort(times.begin(), times.end());
    return static_cast<double>(kSenders * each) / times[times.size() / 2];
}

double syncsASecond(const std::filesystem::path& folder) {
    constexpr int kTimes = 200;
    return kTimes / bench::syncSeconds((folder / "plumbline-bench.sync").string(), kTimes);
}

void tell(const std::string& what, double reached, double bar, bench::Report& report) {
    report.ratio(what, 1 / reached, 1 / bar, reached / bar, -1.0, std::to_string(std::lround(reached)) + " messages/s");
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const std::filesystem::path disk = std::filesystem::temp_directory_path();
    const std::filesystem::path memory = "/dev/shm";
    bench::Report report;
    report.title("listen: sixteen senders, each message of 1.2 KB parsed and on the disk before it is acknowledged");
    tell("64 under way on each, of 20,000 a second", rate(disk, 5000, kWindow, report), kBar, report);
    if (std::filesystem::is_directory(memory)) {
        tell("one on each, file in memory, of 20,000", rate(memory, 2500, 1, report), kBar, report);
    }
    // The disk before and after: others use it as well.
    const double before = syncsASecond(disk);
    const double reached = rate(disk, 500, 1, report);
    const double syncs = (before + syncsASecond(disk)) / 2;
    report.plain("the disk: 4 KB appended and synced", std::to_string(std::lround(syncs)) + " a second");
    const double most = syncs * static_cast<double>(kSenders);
    if (most > kBar) {
        tell("one on each, of 20,000 a second", reached, kBar, report);
    } else {
        report.ratio("one on each, of 16 a sync", 1 / reached, 1 / most, reached / most, 0,
                     std::to_string(std::lround(reached)) + " messages/s");
    }
    report.summary();
    return report.exitCode();
}
