// Inferring a spec from traffic, beside the statistics of the same messages in the same run: it may cost less than four
// times as much, and memory that does not grow with the traffic. PLUMBLINE_BENCH_MESSAGES says how many (a million
// unless said).
#include "measuring.h"
#include "query/statistics.h"
#include "source/file_source.h"
#include "source/opened_source.h"
#include "source/scanner.h"
#include "spec/inference/propose.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace {

using namespace plumb;
using namespace plumb::bench;

constexpr int kRepeats = 3;

std::unique_ptr<source::OpenedSource> open(const std::string& path) {
    Result<std::shared_ptr<source::FileSource>> file = source::FileSource::open(path);
    if (!file) {
        std::fprintf(stderr, "%s\n", file.error().render().c_str());
        std::exit(3);
    }
    auto opened = std::make_unique<source::OpenedSource>(*file, std::vector<Note>{});
    Progress progress;
    if (const Result<void> indexed = opened->index({}, {}, progress); !indexed) {
        std::fprintf(stderr, "%s\n", indexed.error().render().c_str());
        std::exit(3);
    }
    return opened;
}

}  // namespace

int main() {
    Report report;
    const char* asked = std::getenv("PLUMBLINE_BENCH_MESSAGES");
    const std::string count = asked != nullptr ? asked : "1000000";
    const std::string path = traffic("check_" + count + ".hl7", "--count " + count + " --seed 1");
    const std::unique_ptr<source::OpenedSource> opened = open(path);
    const std::uint64_t messages = opened->messages().size();
    report.title(std::to_string(messages) + " messages");

    const double statistics = median(kRepeats, [&] {
        query::Statistics all;
        static_cast<void>(opened->forEach(
            0, messages,
            [&](MessageNumber number, ByteView message) {
                all.addStaying(message, number);
                return true;
            },
            [&] { all.settle(); }));
        static_cast<void>(all.overall());
    });
    report.plain("statistics", std::to_string(static_cast<long>(static_cast<double>(messages) / statistics / 1e3)) +
                                   " thousand messages/s");

    const std::uint64_t before = anonymousMemory();
    std::uint64_t seen = 0, facts = 0, used = 0, most = before;
    const double evidence = median(kRepeats, [&] {
        spec::inference::TrafficEvidence all;
        static_cast<void>(opened->forEach(0, messages, [&](MessageNumber number, ByteView message) {
            all.add(message, number);
            return true;
        }));
        seen = all.messages();
        used = all.memoryUsed();
        facts = propose(all).facts.size();
        most = std::max(most, anonymousMemory());
    });
    report.check(seen == messages && facts > 500, "a spec of every message");
    report.ratio("evidence and proposal", evidence, statistics, evidence / statistics, 4);
    report.plain("evidence",
                 std::to_string(used / 1'000'000) + " MB by its own count, " + std::to_string(facts) + " facts");
    report.check(most < 500'000'000, "under 500 MB RssAnon");
    report.plain("RssAnon", std::to_string(most / 1'000'000) + " MB");
    report.summary();
    return report.exitCode();
}
