#include "wire_sending.h"

#include "base/file_sync.h"
#include "replay/net/sender.h"
#include "replay/plan_feed.h"

#include <QEventLoop>

#include <cstdio>
#include <optional>
#include <utility>

namespace plumb::bench {

using namespace plumb::replay;

Endpoint endpointOf(std::uint16_t port, const std::string& certificate) {
    Endpoint endpoint;
    endpoint.address = {"127.0.0.1", port};
    endpoint.tls.on = !certificate.empty();
    endpoint.tls.authorities = certificate;
    endpoint.tls.serverName = certificate.empty() ? "" : "localhost";
    return endpoint;
}

double sendAll(const Endpoint& endpoint, const std::vector<std::string>& messages, OutcomeStore& store,
               std::size_t batch, Report& report, const Pace& pace) {
    std::size_t next = 0;
    Preparer preparer({}, {});
    Pacer pacer(pace, 0);
    NoWireLog log;
    PlanFeed::Options plan;
    plan.batch = batch;
    plan.connections = endpoint.connections;
    if (endpoint.connections > 1) {
        plan.orderBy = *hl7::PathPattern::parse("PID-3[1].1");
    }
    PlanFeed feed(
        [&]() -> Result<std::optional<SourceMessage>> {
            return next == messages.size() ? std::optional<SourceMessage>()
                                           : std::optional(SourceMessage{asBytes(messages[next++]), 0});
        },
        preparer, pacer, store, std::move(plan), [](const FeedRow&) {});
    QEventLoop loop;
    std::optional<Error> problem;
    Sender sender(endpoint, {}, feed, log, [&](const std::optional<Error>& why) {
        problem = why;
        loop.quit();
    });
    const double begun = now();
    if (sender.start(Secret())) {
        loop.exec();
    }
    const double took = now() - begun;
    report.check(feed.count(Outcome::Acknowledged) == messages.size(),
                 problem ? problem->render() : "every message is acknowledged");
    return took;
}

double syncSeconds(const std::string& path, int times) {
    std::FILE* const file = std::fopen(path.c_str(), "wb");
    const std::string block(4096, 'x');
    const double begun = now();
    for (int n = 0; file && n < times; ++n) {
        std::fwrite(block.data(), 1, block.size(), file);
        std::fflush(file);
        static_cast<void>(syncStream(file));
    }
    const double took = now() - begun;
    if (file) {
        std::fclose(file);
    }
    std::remove(path.c_str());
    return took;
}

}  // namespace plumb::bench
