#include "unit/replay_net/sending.h"

#include "replay/net/sender.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace plumb::replay::test {
namespace {

constexpr int kPatience = 20000;

/// Qt wants one before anything with an event loop.
class Application : public testing::Environment {
public:
    void SetUp() override {
        static int count = 1;
        static char name[] = "test";
        static char* names[] = {name, nullptr};
        static QCoreApplication application(count, names);
    }
};
const testing::Environment* const kApplication = testing::AddGlobalTestEnvironment(new Application);

std::string lineOf(const AttemptResult& attempt) {
    std::string line = std::to_string(attempt.message) + ' ' + std::string(outcomeName(attempt.outcome)) + ' ' +
                       std::string(fateName(attempt.fate));
    if (attempt.acknowledgement) {
        line += ' ' + std::string(ackCodeName(attempt.acknowledgement->code));
    }
    if (attempt.note) {
        line += ' ' + std::string(attempt.note->code().substr(7));
    }
    return line + (attempt.mayHaveArrived() ? ", may have arrived\n" : "\n");
}

}  // namespace

void KeptWire::add(const WireRow& row) {
    if (row.kind == WireKind::Bytes) {
        (row.direction == WireDirection::Out ? out : in) += asText(row.bytes);
        if (row.direction == WireDirection::Out && row.message) {
            course += std::to_string(*row.message) + " leaves, ";
        }
        return;
    }
    std::string event(wireKindName(row.kind));
    if (row.direction != WireDirection::None) {
        event += ' ' + std::string(wireDirectionName(row.direction));
    }
    if (row.note) {
        event += ' ' + std::string(row.note->code().substr(7));
    }
    if (row.message) {
        event += " of " + std::to_string(*row.message);
    }
    events.push_back(std::move(event));
}

bool KeptWire::has(std::string_view event) const {
    return std::find(events.begin(), events.end(), event) != events.end();
}

std::string KeptWire::text() const {
    std::string text;
    for (const std::string& event : events) {
        text += event + '\n';
    }
    return text;
}

Endpoint endpointAt(std::uint16_t port) {
    Endpoint endpoint;
    endpoint.address = {"127.0.0.1", port};
    endpoint.times.connect = 5000;
    endpoint.times.acknowledge = 5000;
    return endpoint;
}

Policies policiesWith(std::initializer_list<const char*> texts) {
    Policies policies;
    policies.backoff = 10;
    for (const char* text : texts) {
        EXPECT_TRUE(policies.set(text)) << text;
    }
    return policies;
}

std::string message(std::string_view id, std::string_view more) {
    return "MSH|^~\\&|A|B|C|D|20261120||ADT^A01|" + std::string(id) + "|P|2.5\r" + std::string(more);
}

Sent sendAll(const Endpoint& endpoint, const Policies& policies, const std::vector<std::string>& messages,
             const Secret& passphrase, PlanFeed::Options plan) {
    Sent sent;
    std::size_t next = 0;
    Preparer preparer({}, {});
    Pacer pacer({}, 0);
    NoOutcomeStore store;
    PlanFeed feed(
        [&]() -> Result<std::optional<SourceMessage>> {
            if (next == messages.size()) {
                return std::optional<SourceMessage>();
            }
            return std::optional(SourceMessage{asBytes(messages[next++]), 0});
        },
        preparer, pacer, store, std::move(plan),
        [&sent](const FeedRow& row) {
            sent.outcomes += lineOf(row.attempt);
            sent.wire.course += std::to_string(row.attempt.message) + " is over, ";
        });
    QEventLoop loop;
    sent.why = "not done in time";
    Sender sender(endpoint, policies, feed, sent.wire, [&](std::optional<Error> why) {
        sent.why = why ? std::string(why->code().substr(7)) : std::string();
        loop.quit();
    });
    if (const Result<void> started = sender.start(passphrase); !started) {
        sent.why = started.error().code().substr(7);
        return sent;
    }
    QTimer::singleShot(kPatience, &loop, [&loop] { loop.quit(); });
    loop.exec();
    sent.milliseconds = sender.now();
    return sent;
}

}  // namespace plumb::replay::test
