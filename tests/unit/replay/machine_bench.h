// Drives a ConnectionMachine by hand: events in, what it does out as text, a line an action; the clock stands still
// unless it is moved. What it asks for is given out of a plan; connecting is done by the test.
#pragma once

#include "replay/connection_machine.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::replay::test {

class MachineBench {
public:
    struct Message {
        std::string id;
        AskedAcks asked{};
        std::int64_t notBefore = 0;
    };

    explicit MachineBench(const Endpoint& endpoint = usual(), const Policies& policies = {});
    /// Connect within 100 ms, acknowledge within 1,000.
    [[nodiscard]] static Endpoint usual();

    std::vector<Message> plan;

    // Each gives what the machine did then.
    std::string start() { return run(event::Start{}); }
    std::string connected() { return run(event::Connected{}); }
    std::string connectFailed() { return run(event::ConnectFailed{Note{MessageId::PeerClosed, {}}}); }
    std::string written() { return run(event::Written{}); }
    std::string closed() { return run(event::Closed{}); }
    /// An acknowledgement; `errorCode` in an ERR, `acceptAck` as its MSH-15.
    std::string answer(AckCode code, std::string_view id, std::string_view errorCode = {},
                       std::string_view acceptAck = {});
    /// Acknowledgements of one id that came together, before the machine heard of any of them.
    std::string answersTogether(std::initializer_list<AckCode> codes, std::string_view id);
    /// The same, over the port for application acknowledgements.
    std::string answerElsewhere(AckCode code, std::string_view id, std::string_view acceptAck = {});
    std::string malformed();
    std::string pause() { return run(event::Pause{}); }
    std::string resume() { return run(event::Resume{}); }
    std::string stop() { return run(event::Stop{}); }
    std::string abort() { return run(event::Abort{}); }
    std::string skip(std::uint64_t message) { return run(event::Skip{message}); }
    std::string retryNow(std::optional<std::uint64_t> message = std::nullopt) { return run(event::RetryNow{message}); }
    /// The next of the plan, which it has not asked for.
    std::string offerAhead() { return run(offer()); }
    /// Moves the clock, with a Tick at each deadline on the way.
    std::string wait(std::int64_t milliseconds);

    [[nodiscard]] std::int64_t now() const { return m_now; }
    [[nodiscard]] const ConnectionMachine& machine() const { return m_machine; }

private:
    std::string run(const Event& event);
    Event offer();
    void print(const Action& action, std::string& out);

    ConnectionMachine m_machine;
    std::int64_t m_now = 1000;
    std::size_t m_next = 0;
    bool m_wanted = false;
};

}  // namespace plumb::replay::test
