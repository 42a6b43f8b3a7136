// Sending over eight connections, in order by patient, beside one, to a receiver that answers after a millisecond; and
// how well a rate is kept.
#include "measuring.h"
#include "replay/outcome_store.h"
#include "wire_kernel.h"
#include "wire_sending.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

namespace {

using namespace plumb;
using namespace plumb::replay;

constexpr std::size_t kMessages = 2000;
constexpr std::size_t kPatients = 200;
constexpr int kAnswerAfter = 1000;  // microseconds
constexpr int kRounds = 3;

double middle(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void connections(bench::Report& report) {
    report.title("send: a receiver that answers after 1 ms, messages of 200 patients in order by patient");
    const std::vector<std::string> messages = bench::makeMessages(kMessages, kPatients);
    const bench::RawReceiver receiver(false, kAnswerAfter);
    NoOutcomeStore nowhere;
    std::vector<double> one, eight;
    for (int round = 0; round < kRounds; ++round) {
        Endpoint endpoint = bench::endpointOf(receiver.port());
        one.push_back(bench::sendAll(endpoint, messages, nowhere, 100, report));
        endpoint.connections = 8;
        eight.push_back(bench::sendAll(endpoint, messages, nowhere, 100, report));
    }
    report.ratio("eight connections, times one", middle(eight), middle(one), middle(one) / middle(eight), -4.0,
                 std::to_string(static_cast<long>(kMessages / middle(eight))) + " messages/s");
}

/// Milliseconds that the message at that part of all of them was late, counted from the one that was least so.
double lateness(std::vector<double> times, double perSecond, double part) {
    for (std::size_t n = 0; n < times.size(); ++n) {
        times[n] -= static_cast<double>(n) / perSecond;
    }
    std::sort(times.begin(), times.end());
    const auto at = static_cast<std::size_t>(part * static_cast<double>(times.size() - 1));
    return (times[at] - times[0]) * 1000;
}

void spacing(bench::Report& report) {
    report.title("send: 200 messages a second");
    const double perSecond = 200;
    const std::vector<std::string> messages = bench::makeMessages(1000);
    bench::RawReceiver receiver;
    receiver.keepTimes();
    NoOutcomeStore nowhere;
    Pace pace;
    pace.perSecond = perSecond;
    const double took = bench::sendAll(bench::endpointOf(receiver.port()), messages, nowhere, 100, report, pace);
    const std::vector<double> times = receiver.takeTimes();
    if (!report.check(times.size() == messages.size(), "every message came")) {
        return;
    }
    const double late = lateness(times, perSecond, 0.99);
    report.ratio("99 of 100 are late by at most, in ms", took, 1000 / perSecond, late, 2.0);
    char text[64];
    std::snprintf(text, sizeof text, "%.2f ms", lateness(times, perSecond, 0.5));
    report.plain("half of them by at most", text);
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    bench::Report report;
    connections(report);
    spacing(report);
    report.summary();
    return report.exitCode();
}
